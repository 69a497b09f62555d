// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/root.h"

#include "ext4/facts.h"
#include "ext4/image_copier.h"
#include "parts/ext4_tree.h"
#include "parts/metered.h"
#include "rootfs/recognise.h"
#include "source/file.h"
#include "source/folder.h"
#include "source/peek.h"
#include "source/read_ahead.h"
#include "source/tar.h"
#include "source/unpack.h"

#include <algorithm>
#include <fmt/format.h>

namespace bootlace::parts {
namespace {

// As much of the beginning as an ext4 superblock needs.
constexpr std::size_t beginningSize = 4096;
// No root for a card is larger; what unpacks to more is no use to look at.
constexpr ByteCount lookedAt = 256_GiB;
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

// What the files of a folder have together; only for showing how far the work is, so what can't be read is left out.
std::uint64_t bytesInFolder(const std::filesystem::path &folder)
{
    std::uint64_t bytes = 0;
    std::error_code error;
    const auto skip = std::filesystem::directory_options::skip_permission_denied;
    for (auto at = std::filesystem::recursive_directory_iterator(folder, skip, error);
         !error && at != std::filesystem::recursive_directory_iterator(); at.increment(error)) {
        std::error_code ignored;
        if (at->is_regular_file(ignored) && !at->is_symlink(ignored)) {
            const std::uintmax_t size = at->file_size(ignored);
            bytes += ignored ? 0 : size;
        }
    }
    return bytes;
}

// The size and the beginning of the file: reading gigabytes twice only to derive a GUID is not worth it.
Result<Sha256> markOf(const recipe::Input &input)
{
    std::error_code error;
    const std::uint64_t size = std::filesystem::file_size(input.path, error);
    if (error) {
        return failErrno(Cause::ReadFailed, fmt::format("cannot read {}", input.path.string()), error.value());
    }
    TRY_ASSIGN(auto file, source::openFile(input.path));
    Bytes buffer(static_cast<std::size_t>(std::min(size, markSize)));
    TRY(source::readFully(*file, buffer));
    Sha256Hasher hasher;
    hasher.add(asBytes(fmt::format("{} bytes\n", size)));
    hasher.add(buffer);
    return hasher.finish();
}

} // namespace

Result<RootSource> recogniseRoot(const recipe::Input &input)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(input.path, ignored)) {
        return RootSource{plan::RootKind::Folder, std::nullopt, 4096, {}};
    }
    RootSource root;
    TRY_ASSIGN(root.mark, markOf(input));
    TRY_ASSIGN(const auto stream, openUnpacked(input));
    Bytes beginning(beginningSize);
    TRY_ASSIGN(const std::size_t got, source::readFully(*stream, beginning));
    beginning.resize(got);
    if (const auto facts = ext4::peek(beginning)) {
        root.kind = plan::RootKind::Ext4Image;
        root.image = facts->size;
        root.blockSize = facts->blockSize;
        TRY(ext4::ImageCopier::check(*facts));
        if (const auto size = stream->size(); size && *size < facts->size) {
            return fail(Cause::BadInput, fmt::format("'{}' has {} bytes, and its file system needs {}: it is cut off",
                                                     input.written, size->value(), facts->size.value()));
        }
        return root;
    }
    TRY_ASSIGN(const auto tree, openRootTree(input, plan::RootKind::Tar));
    if (const auto first = tree->next(); !first) {
        return fail(first.error().cause(),
                    fmt::format("'{}' is neither a folder nor an ext4 image nor a tar that can be read: {}",
                                input.written, first.error().message()));
    }
    return root;
}

std::shared_ptr<RootMeter> makeMeter(const recipe::Input &input, plan::RootKind kind)
{
    auto meter = std::make_shared<RootMeter>();
    std::error_code error;
    const std::uintmax_t size =
        kind == plan::RootKind::Folder ? bytesInFolder(input.path) : std::filesystem::file_size(input.path, error);
    meter->total = error ? 0 : size;
    return meter;
}

Result<std::unique_ptr<source::Tree>> openRootTree(const recipe::Input &input, plan::RootKind kind,
                                                   std::shared_ptr<RootMeter> meter)
{
    if (kind == plan::RootKind::Folder) {
        TRY_ASSIGN(auto folder, source::openFolder(input.path));
        if (meter) {
            meter->done = 0;
            folder = std::make_unique<MeteredTree>(std::move(folder), std::move(meter));
        }
        return folder;
    }
    TRY_ASSIGN(auto stream, openUnpacked(input, std::move(meter)));
    return source::openTar(source::readAhead(std::move(stream)));
}

Result<std::unique_ptr<source::Stream>> openRootImage(const recipe::Input &input, std::shared_ptr<RootMeter> meter)
{
    TRY_ASSIGN(auto stream, openUnpacked(input, std::move(meter)));
    return source::readAhead(std::move(stream));
}

static Result<ext4::Reader> openReader(const recipe::Input &image, const std::stop_token &stop = {})
{
    TRY_ASSIGN(const source::Peek peek, source::peekInto(image.path, stop));
    Bytes beginning(beginningSize);
    TRY(peek.read(ByteOffset(0), beginning));
    TRY_ASSIGN(const ext4::Facts facts, ext4::peek(beginning));
    return ext4::Reader::open(peek.read, facts.size);
}

Result<rootfs::Facts> lookIntoRoot(const recipe::Input &input, plan::RootKind kind, const std::stop_token &stop)
{
    if (kind == plan::RootKind::Ext4Image) {
        TRY_ASSIGN(const ext4::Reader reader, openReader(input, stop));
        return rootfs::recognise(reader, stop);
    }
    std::unique_ptr<source::Tree> tree;
    if (kind == plan::RootKind::Folder) {
        TRY_ASSIGN(tree, source::openFolder(input.path));
    } else {
        TRY_ASSIGN(auto stream, openUnpacked(input));
        TRY_ASSIGN(tree, source::openTar(source::readAhead(rootfs::untilStopped(std::move(stream), stop, lookedAt))));
    }
    return rootfs::recognise(*tree, stop);
}

Result<std::unique_ptr<source::Tree>> openKernelFiles(const recipe::Input &image)
{
    TRY_ASSIGN(ext4::Reader reader, openReader(image));
    return std::make_unique<Ext4Tree>(std::move(reader));
}

} // namespace bootlace::parts
