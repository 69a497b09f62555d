// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/root.h"

#include "base/disk_int.h"
#include "ext4/builder.h"
#include "ext4/facts.h"
#include "ext4/image_copier.h"
#include "parts/ext4_tree.h"
#include "parts/metered.h"
#include "rootfs/other_kind.h"
#include "rootfs/recognise.h"
#include "source/file.h"
#include "source/folder.h"
#include "source/limited.h"
#include "source/peek.h"
#include "source/read_ahead.h"
#include "source/stoppable.h"
#include "source/tar.h"
#include "source/unpack.h"
#include "source/unpacked_size.h"

#include <algorithm>
#include <fmt/format.h>

namespace bootlace::parts {
namespace {

// As much of the beginning as an ext4 superblock needs.
constexpr std::size_t beginningSize = 4096;
// No root for a card is larger; what unpacks to more is no use to look at.
constexpr ByteCount lookedAt = 256_GiB;
// What a look before writing may take: a second or two. Of a packed image as much as source::Peek remembers, so that
// it is never unpacked anew.
constexpr ByteCount lookedAtInTar = 256_MiB;
constexpr ByteCount lookedAtInPacked = 64_MiB;
constexpr std::uint64_t markSize = std::uint64_t{1024} * 1024;

Result<std::unique_ptr<source::Stream>> openUnpacked(const recipe::Input &input, std::shared_ptr<RootMeter> meter = {})
{
    TRY_ASSIGN(auto file, source::openFile(input.path));
    if (meter) {
        meter->done = 0;
        file = std::make_unique<MeteredStream>(std::move(file), std::move(meter));
    }
    return source::unpack(std::move(file));
}

// Passes a folder's entries on and makes the mark of them: everything but times and what is in the files. Those who
// change a file only change its size, as a rule, and reading gigabytes twice only to derive a GUID is not worth it.
class MarkedFolder final : public source::Tree
{
public:
    explicit MarkedFolder(std::unique_ptr<source::Tree> folder)
        : m_folder(std::move(folder))
    {}

    // After an error every further call answers it again: it may have been met by one who did not mind.
    Result<std::optional<FileEntry>> next() override
    {
        if (m_error) {
            return std::unexpected(*m_error);
        }
        auto entry = m_folder->next();
        if (!entry) {
            m_error = entry.error();
        } else if (*entry) {
            note(**entry);
        }
        return entry;
    }

    Result<std::size_t> read(MutableBytes buffer) override { return m_folder->read(buffer); }

    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

    [[nodiscard]] Sha256 mark() { return m_hasher.finish(); }

private:
    void note(const FileEntry &entry)
    {
        m_isEmpty = m_isEmpty && entry.path.empty();
        m_bytes += entry.kind == FileKind::Regular ? entry.size : 0;
        // Names may hold anything, so their lengths come first.
        m_hasher.add(asBytes(fmt::format("{} {:o} {}:{} {} {}:{} {} {}\n", static_cast<unsigned>(entry.kind),
                                         entry.permissions, entry.uid, entry.gid, entry.size, entry.major, entry.minor,
                                         entry.path.size(), entry.target.size())));
        m_hasher.add(asBytes(entry.path + entry.target));
    }

    std::unique_ptr<source::Tree> m_folder;
    std::optional<Error> m_error;
    Sha256Hasher m_hasher;
    bool m_isEmpty = true;
    std::uint64_t m_bytes = 0;
};

// One walk tells what it is, that all of it can be written, and how much room it takes.
Result<> lookAtAll(source::Tree &tree, RootSource &root)
{
    ext4::Tally tally;
    TRY_ASSIGN(root.content, rootfs::recogniseAll(tree, [&](const FileEntry &entry) { tally.add(entry); }));
    root.needs = tally.needs();
    root.atLeast = ext4::leastSize(root.needs);
    return {};
}

Result<RootSource> recogniseFolder(const recipe::Input &input, const std::stop_token &stop)
{
    TRY_ASSIGN(auto folder, source::openFolder(input.path));
    MarkedFolder tree(source::stoppable(std::move(folder), stop));
    RootSource root;
    root.kind = plan::RootKind::Folder;
    TRY(lookAtAll(tree, root));
    if (tree.isEmpty()) {
        return fail(Cause::BadInput, fmt::format("the folder '{}' is empty", input.written));
    }
    root.bytes = tree.bytes();
    root.mark = tree.mark();
    return root;
}

// The size and the beginning of the file.
Result<Sha256> markOf(const recipe::Input &input, std::uint64_t size)
{
    TRY_ASSIGN(auto file, source::openFile(input.path));
    Bytes buffer(static_cast<std::size_t>(std::min(size, markSize)));
    TRY(source::readFully(*file, buffer));
    Sha256Hasher hasher;
    hasher.add(asBytes(fmt::format("{} bytes\n", size)));
    hasher.add(buffer);
    return hasher.finish();
}

Result<> recogniseImage(const recipe::Input &input, const ext4::Facts &facts, std::optional<ByteCount> size,
                        RootSource &root)
{
    constexpr ByteCount largestPages = 64_KiB; // the kernel's are not known yet
    root.kind = plan::RootKind::Ext4Image;
    root.image = facts;
    root.atLeast = facts.size;
    TRY(ext4::ImageCopier::check(facts, facts.size, largestPages));
    if (size && *size < facts.size) {
        return fail(Cause::BadInput, fmt::format("'{}' has {} bytes, and its file system needs {}: it is cut off",
                                                 input.written, size->value(), facts.size.value()));
    }
    return {};
}

// Of what can't be read as a tar: what it is.
Error notARoot(const recipe::Input &input, ByteView beginning, const Error &asTar)
{
    if (const auto kind = rootfs::otherKind(beginning)) {
        return {Cause::BadInput, fmt::format("'{}' is {}. {}", input.written, kind->what, kind->advice)};
    }
    constexpr std::size_t magicAt = 1080;
    constexpr std::uint16_t extMagic = 0xEF53;
    if (const auto facts = ext4::peek(beginning); !facts && load<le16>(beginning, magicAt) == extMagic) {
        return {facts.error().cause(), fmt::format("'{}': {}", input.written, facts.error().message())};
    }
    return {asTar.cause(), fmt::format("'{}' is neither a folder nor an ext4 image nor a tar that can be read: {}",
                                       input.written, asTar.message())};
}

// A packed tar is not unpacked for it. At least half of a tar is what is in its files: heads of 512 bytes, and some
// more for long names, do not come to as much in any system.
Result<> estimate(const recipe::Input &input, RootSource &root)
{
    TRY_ASSIGN(const ByteCount unpacked, source::unpackedAtLeast(input.path));
    root.needs = {.inodes = 1, .blocks = unpacked.value() / 2 / ext4::Builder::blockSize};
    root.atLeast = ext4::leastSize(root.needs);
    return {};
}

Result<> recogniseTar(const recipe::Input &input, bool isPlain, ByteView beginning, const std::stop_token &stop,
                      RootSource &root)
{
    TRY_ASSIGN(const auto tree, openRootTree(input, plan::RootKind::Tar));
    const auto first = tree->next();
    if (!first) {
        return std::unexpected(notARoot(input, beginning, first.error()));
    }
    if (!*first) { // zeros look like the end of a tar
        return fail(Cause::BadInput, fmt::format("'{}' has no files in it, or is nothing but zeros", input.written));
    }
    if (!isPlain) {
        return estimate(input, root);
    }
    TRY_ASSIGN(auto stream, openUnpacked(input));
    TRY_ASSIGN(const auto all, source::openTar(source::stoppable(std::move(stream), stop), source::TarUse::Headers));
    const auto looked = lookAtAll(*all, root);
    return looked || looked.error().cause() == Cause::Cancelled
               ? looked
               : fail(looked.error().cause(), fmt::format("'{}': {}", input.written, looked.error().message()));
}

} // namespace

Result<RootSource> recogniseRoot(const recipe::Input &input, const std::stop_token &stop)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(input.path, ignored)) {
        return recogniseFolder(input, stop);
    }
    RootSource root;
    std::error_code error;
    if (std::filesystem::exists(input.path, error) && !std::filesystem::is_regular_file(input.path, error)) {
        return fail(Cause::BadInput, fmt::format("'{}' is neither a file nor a folder", input.written));
    }
    root.bytes = std::filesystem::file_size(input.path, error);
    if (error) {
        return failErrno(Cause::ReadFailed, fmt::format("cannot read {}", input.path.string()), error.value());
    }
    TRY_ASSIGN(root.mark, markOf(input, root.bytes));
    TRY_ASSIGN(const auto stream, openUnpacked(input));
    Bytes beginning(rootfs::otherKindSize);
    TRY_ASSIGN(const std::size_t got, source::readFully(*stream, beginning));
    beginning.resize(got);
    if (const auto facts = ext4::peek(beginning)) {
        TRY(recogniseImage(input, *facts, stream->size(), root));
    } else {
        TRY(recogniseTar(input, stream->size().has_value(), beginning, stop, root));
    }
    return root;
}

Result<std::unique_ptr<source::Tree>> openRootTree(const recipe::Input &input, plan::RootKind kind,
                                                   std::shared_ptr<RootMeter> meter, const std::stop_token &stop)
{
    if (kind == plan::RootKind::Folder) {
        TRY_ASSIGN(auto folder, source::openFolderAhead(input.path));
        if (meter) {
            meter->done = 0;
            folder = std::make_unique<MeteredTree>(std::move(folder), std::move(meter));
        }
        return source::stoppable(std::move(folder), stop);
    }
    TRY_ASSIGN(auto stream, openUnpacked(input, std::move(meter)));
    return source::openTar(source::stoppable(source::readAhead(std::move(stream)), stop));
}

Result<std::unique_ptr<source::Stream>> openRootImage(const recipe::Input &input, std::shared_ptr<RootMeter> meter)
{
    TRY_ASSIGN(auto stream, openUnpacked(input, std::move(meter)));
    return source::readAhead(std::move(stream));
}

// Reading behind `limit` fails when that would take unpacking.
static Result<ext4::Reader> openReader(const recipe::Input &image, const std::stop_token &stop,
                                       ByteCount limit = lookedAt)
{
    TRY_ASSIGN(source::Peek peek, source::peekInto(image.path, stop));
    if (!peek.size) {
        peek.read = [read = std::move(peek.read), limit](ByteOffset at, MutableBytes buffer) -> Result<> {
            if (at.value() > limit.value() || buffer.size() > limit.value() - at.value()) {
                return fail(Cause::Unsupported, "it lies too far behind the beginning");
            }
            return read(at, buffer);
        };
    }
    Bytes beginning(beginningSize);
    TRY(peek.read(ByteOffset(0), beginning));
    TRY_ASSIGN(const ext4::Facts facts, ext4::peek(beginning));
    return ext4::Reader::open(peek.read, facts.size);
}

// Reading it ends behind `limit` unpacked bytes of a tar.
static Result<std::unique_ptr<source::Tree>> openToLook(const recipe::Input &input, plan::RootKind kind,
                                                        const std::stop_token &stop, ByteCount limit)
{
    if (kind == plan::RootKind::Folder) {
        TRY_ASSIGN(auto folder, source::openFolder(input.path));
        return source::stoppable(std::move(folder), stop);
    }
    TRY_ASSIGN(auto stream, openUnpacked(input));
    return source::openTar(source::readAhead(source::stoppable(source::limited(std::move(stream), limit), stop)));
}

Result<rootfs::Facts> lookIntoRoot(const recipe::Input &input, plan::RootKind kind, const std::stop_token &stop)
{
    if (kind == plan::RootKind::Ext4Image) {
        TRY_ASSIGN(const ext4::Reader reader, openReader(input, stop));
        return rootfs::recognise(reader, stop);
    }
    TRY_ASSIGN(const auto tree, openToLook(input, kind, stop, lookedAt));
    return rootfs::recognise(*tree, stop);
}

Result<rootfs::Facts> lookBeforeWriting(const recipe::Input &input, const RootSource &root, const std::stop_token &stop)
{
    rootfs::Facts facts = root.content;
    if (root.kind == plan::RootKind::Ext4Image) {
        if (const auto reader = openReader(input, stop, lookedAtInPacked)) {
            facts = rootfs::recognise(*reader, stop);
            const auto size = source::peekInto(input.path, stop);
            facts.isWhole = facts.isWhole && size && size->size; // of a packed one the rest can't be reached
        }
    } else if (!facts.isWhole) {
        if (const auto tree = openToLook(input, root.kind, stop, lookedAtInTar)) {
            facts = rootfs::recogniseBeginning(**tree);
        }
    }
    if (stop.stop_requested()) {
        return fail(Cause::Cancelled, "looking at the root file system was cancelled");
    }
    return facts;
}

Result<std::unique_ptr<source::Tree>> openKernelFiles(const recipe::Input &image, const std::stop_token &stop,
                                                      const std::vector<std::string> &also)
{
    TRY_ASSIGN(ext4::Reader reader, openReader(image, stop));
    return source::stoppable(std::make_unique<Ext4Tree>(std::move(reader), also), stop);
}

} // namespace bootlace::parts
