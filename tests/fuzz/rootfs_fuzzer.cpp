// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a root file system: as an image, as a tar, packed or not, and as the files in it that are believed.
#include "ext4/reader.h"
#include "rootfs/initrd.h"
#include "rootfs/other_kind.h"
#include "rootfs/recognise.h"
#include "source/limited.h"
#include "source/tar.h"
#include "source/unpack.h"
#include "support/memory_stream.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

using namespace bootlace;

namespace {

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void checkText(const std::string &text)
{
    check(text.size() <= 200 && std::ranges::none_of(text, [](unsigned char c) { return c < ' ' || c == 127; }));
}

// What rootfs/facts.h promises.
void checkFacts(const rootfs::Facts &facts)
{
    for (const std::string &text : {facts.name, facts.init, facts.initProgram, facts.onlyFolder}) {
        checkText(text);
    }
    for (const std::vector<std::string> &names : {facts.modules, facts.kernels}) {
        check(names.size() <= 100 && std::ranges::is_sorted(names));
        std::ranges::for_each(names, checkText);
    }
}

Result<> lookIntoTar(ByteView bytes)
{
    TRY_ASSIGN(auto plain, source::unpack(std::make_unique<test::MemoryStream>(Bytes(bytes.begin(), bytes.end()))));
    TRY_ASSIGN(const auto tree, source::openTar(source::limited(std::move(plain), 16_MiB)));
    TRY_ASSIGN(const rootfs::Facts facts, rootfs::recognise(*tree, {}));
    check(facts.isWhole); // nobody stopped it
    checkFacts(facts);
    return {};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes = std::as_bytes(std::span(data, size));
    if (const auto image = ext4::Reader::open(readFrom(bytes), ByteCount(size))) {
        checkFacts(rootfs::recognise(*image, {}));
    }
    (void)lookIntoTar(bytes);
    (void)rootfs::architectureOf(bytes);
    const rootfs::Initrd initrd = rootfs::readInitrd(bytes);
    checkText(initrd.root);
    checkText(initrd.encrypted);
    (void)rootfs::otherKind(bytes);
    checkText(rootfs::nameIn(asText(bytes)));
    return 0;
}
