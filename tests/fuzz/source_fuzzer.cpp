// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a tar, packed or not. Unpacking may be endless, so it stops after 16 MiB.
#include "source/limited.h"
#include "source/tar.h"
#include "source/unpack.h"
#include "support/memory_stream.h"

#include <cstdint>
#include <cstdlib>
#include <span>

using namespace bootlace;

namespace {

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

Result<> walk(ByteView bytes)
{
    TRY_ASSIGN(auto plain, source::unpack(std::make_unique<test::MemoryStream>(Bytes(bytes.begin(), bytes.end()))));
    TRY_ASSIGN(const auto tree, source::openTar(source::limited(std::move(plain), 16_MiB)));
    Bytes buffer(5000);
    for (;;) {
        TRY_ASSIGN(const auto entry, tree->next());
        if (!entry) {
            return {};
        }
        check(entry->path.size() <= 4096 && !entry->path.starts_with('/') && !entry->path.ends_with('/'));
        std::uint64_t announced = 0;
        std::uint64_t end = 0;
        for (const DataPart &part : entry->data) {
            check(part.size > 0 && part.offset >= end && part.offset + part.size <= entry->size);
            end = part.offset + part.size;
            announced += part.size;
        }
        for (;;) {
            TRY_ASSIGN(const std::size_t got, tree->read(buffer));
            if (got == 0) {
                break;
            }
            check(got <= announced);
            announced -= got;
        }
        check(announced == 0);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    (void)walk(std::as_bytes(std::span(data, size)));
    return 0;
}
