// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/check.h"
#include "recognise/recognise.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

using namespace bootlace;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes = std::as_bytes(std::span(data, size));
    (void)recognise::recognise(bytes);
    const recognise::Chosen file{.bytes = bytes, .name = "file", .where = {}};
    const recognise::FipRules rules{
        .medium = mtk::Medium::Sd, .place = 2_MiB, .stored = 4_MiB, .bl31 = 1_MiB, .bl33 = 1_MiB};
    findings::List found;
    if (recognise::bootImageOf(file, {}, found).has_value() == found.hasErrors()) {
        std::abort(); // an image, and an error about it
    }
    findings::List ofFip;
    if (recognise::fipOf(file, rules, ofFip).has_value() == ofFip.hasErrors()) {
        std::abort();
    }
    return 0;
}
