// SPDX-License-Identifier: GPL-3.0-or-later
#include "rootfs/recognise.h"
#include "rootfs/scan.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace bootlace::rootfs {
namespace {

// The present entry's first bytes: `wanted` of them, or fewer when it is shorter or begins with a hole.
Result<Bytes> beginningOf(source::Tree &tree, const FileEntry &entry, std::size_t wanted)
{
    if (entry.data.empty() || entry.data.front().offset != 0) {
        return Bytes();
    }
    Bytes bytes(static_cast<std::size_t>(std::min<std::uint64_t>(wanted, entry.data.front().size)));
    std::size_t got = 0;
    while (got < bytes.size()) {
        TRY_ASSIGN(const std::size_t more, tree.read(MutableBytes(bytes).subspan(got)));
        if (more == 0) {
            break;
        }
        got += more;
    }
    bytes.resize(got);
    return bytes;
}

class StoppableStream final : public source::Stream
{
public:
    StoppableStream(std::unique_ptr<source::Stream> inner, std::stop_token stop, ByteCount limit)
        : m_inner(std::move(inner))
        , m_stop(std::move(stop))
        , m_limit(limit)
    {}

    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override
    {
        if (m_stop.stop_requested()) {
            return fail(Cause::Cancelled, "reading was cancelled");
        }
        if (m_done > m_limit.value()) {
            return fail(Cause::Unsupported, fmt::format("it is longer than {} bytes", m_limit.value()));
        }
        TRY_ASSIGN(const std::size_t got, m_inner->read(buffer));
        m_done += got;
        return got;
    }

    [[nodiscard]] std::optional<ByteCount> size() const override { return m_inner->size(); }

private:
    std::unique_ptr<source::Stream> m_inner;
    std::stop_token m_stop;
    ByteCount m_limit;
    std::uint64_t m_done = 0;
};

// True when there was one more entry.
Result<bool> showNext(Scan &scan, source::Tree &tree)
{
    TRY_ASSIGN(const std::optional<FileEntry> entry, tree.next());
    if (!entry) {
        return false;
    }
    Bytes beginning;
    if (const std::size_t wanted = scan.wants(*entry); wanted > 0) {
        TRY_ASSIGN(beginning, beginningOf(tree, *entry, wanted));
    }
    scan.add(*entry, beginning);
    return true;
}

} // namespace

Result<Facts> recognise(source::Tree &tree, const std::stop_token &stop)
{
    Scan scan;
    bool whole = false;
    while (!whole && !stop.stop_requested()) {
        const auto more = showNext(scan, tree);
        if (!more && more.error().cause() == Cause::Cancelled) {
            break;
        }
        TRY(more);
        whole = !*more || scan.knowsAll();
    }
    Facts facts = scan.finish();
    facts.isWhole = whole;
    return facts;
}

std::unique_ptr<source::Stream> untilStopped(std::unique_ptr<source::Stream> stream, std::stop_token stop,
                                             ByteCount limit)
{
    return std::make_unique<StoppableStream>(std::move(stream), std::move(stop), limit);
}

} // namespace bootlace::rootfs
