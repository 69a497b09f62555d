// SPDX-License-Identifier: GPL-3.0-or-later
#include "armimage/header.h"
#include "armimage/kernel_config.h"
#include "armimage/version.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace bootlace::armimage;
    const auto bytes = std::as_bytes(std::span(data, size));
    const bool image = whatIs(bytes) == Kind::Image;
    if (readHeader(bytes).has_value() != (image && size >= headerSize)) {
        std::abort();
    }
    for (const bootlace::KernelArch arch : {bootlace::KernelArch::Armhf, bootlace::KernelArch::Riscv64}) {
        if (readHeader(bytes, arch) && archOf(bytes) != arch) {
            std::abort();
        }
    }
    if (const auto version = findVersion(bytes); version && !version->banner.starts_with("Linux version ")) {
        std::abort();
    }
    (void)findConfig(bytes);
    const KernelConfig config = KernelConfig::fromText(bootlace::asText(bytes));
    for (const auto &[name, value] : config.options()) {
        if (config.option(name) != value) {
            std::abort();
        }
    }
    return 0;
}
