// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a tar, packed or not. Unpacking may be endless, so it stops after 16 MiB.
#include "source/tar.h"
#include "source/unpack.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace bootlace;

namespace {

class Input final : public source::Stream
{
public:
    explicit Input(ByteView bytes)
        : m_bytes(bytes)
    {}

    Result<std::size_t> read(MutableBytes buffer) override
    {
        const std::size_t count = std::min(buffer.size(), m_bytes.size());
        std::ranges::copy(m_bytes.first(count), buffer.begin());
        m_bytes = m_bytes.subspan(count);
        return count;
    }

private:
    ByteView m_bytes;
};

class Limited final : public source::Stream
{
public:
    explicit Limited(std::unique_ptr<Stream> inner)
        : m_inner(std::move(inner))
    {}

    Result<std::size_t> read(MutableBytes buffer) override
    {
        TRY_ASSIGN(const std::size_t got, m_inner->read(buffer.first(std::min(buffer.size(), m_left))));
        m_left -= got;
        if (m_left == 0) {
            return fail(Cause::BadInput, "enough");
        }
        return got;
    }

private:
    std::unique_ptr<Stream> m_inner;
    std::size_t m_left = std::size_t{16} << 20U;
};

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

Result<> walk(ByteView bytes)
{
    TRY_ASSIGN(auto plain, source::unpack(std::make_unique<Input>(bytes)));
    TRY_ASSIGN(const auto tree, source::openTar(std::make_unique<Limited>(std::move(plain))));
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
