// SPDX-License-Identifier: GPL-3.0-or-later
#include "rootfs/recognise.h"
#include "rootfs/scan.h"

#include <algorithm>

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

using Each = std::function<void(const FileEntry &)>;

// True when there was one more entry.
Result<bool> showNext(Scan &scan, source::Tree &tree, const Each &each = {})
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
    if (each) {
        each(*entry);
    }
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

Result<Facts> recogniseAll(source::Tree &tree, const Each &each)
{
    Scan scan;
    for (bool more = true; more;) {
        TRY_ASSIGN(more, showNext(scan, tree, each));
    }
    Facts facts = scan.finish();
    facts.isWhole = true;
    return facts;
}

Facts recogniseBeginning(source::Tree &tree)
{
    Scan scan;
    Result<bool> more = true;
    while (more && *more && !scan.isSureOfArchitecture()) {
        more = showNext(scan, tree);
    }
    Facts facts = scan.finish();
    facts.isWhole = more && !*more;
    if (!more) {
        facts.architecture = Architecture::Unknown; // a program that tells for sure may come behind it
    }
    return facts;
}

} // namespace bootlace::rootfs
