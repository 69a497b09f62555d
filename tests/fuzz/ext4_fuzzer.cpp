// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file system that is looked into, and as an image that is copied and grown.
#include "ext4/image_copier.h"
#include "ext4/reader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

using namespace bootlace;

namespace {

void look(ByteView image)
{
    const auto reader = ext4::Reader::open(readFrom(image), ByteCount(image.size()));
    if (!reader) {
        return;
    }
    static_cast<void>(reader->allocated());
    static_cast<void>(reader->lookup("/a/../link/x"));
    static_cast<void>(reader->find("/a/b"));
    static_cast<void>(reader->readAll("/etc/hostname", 100'000));
    const auto entries = reader->list(ext4::InodeNumber(2));
    for (std::size_t i = 0; entries && i < std::min<std::size_t>(entries->size(), 20); ++i) {
        const ext4::InodeNumber inode = (*entries)[i].inode;
        static_cast<void>(reader->stat(inode));
        static_cast<void>(reader->readLink(inode));
        Bytes buffer(3000);
        static_cast<void>(reader->read(inode, 1000, buffer));
        std::uint64_t end = 0;
        std::size_t pieces = 0;
        static_cast<void>(reader->readData(inode, [&](std::uint64_t at, ByteView piece) -> Result<> {
            if (at < end || piece.empty()) {
                __builtin_trap(); // pieces come once, ascending
            }
            end = at + piece.size();
            return ++pieces < 100 ? Result<>() : fail(Cause::Cancelled, "enough");
        }));
    }
    static_cast<void>(reader->ownersOf(std::array{ByteRange{ByteOffset(20000), ByteCount(30000)}}));
}

void copy(ByteView image, ByteCount target)
{
    ext4::ImageCopier copier(target);
    std::uint64_t last = 0;
    const auto write = [&](ByteOffset at, ByteView bytes) -> Result<> {
        if (at.value() < last || at.value() + bytes.size() > target.value()) {
            __builtin_trap(); // places are written once, ascending, inside of the target
        }
        last = at.value() + bytes.size();
        return {};
    };
    const std::size_t half = image.size() / 2 + 7;
    if (copier.push(image.first(std::min(half, image.size())), write) &&
        copier.push(image.subspan(std::min(half, image.size())), write)) {
        static_cast<void>(copier.finish());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView image = std::as_bytes(std::span(data, size));
    look(image);
    copy(image, ByteCount(size));
    copy(image, 24_MiB);
    return 0;
}
