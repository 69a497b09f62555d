// SPDX-License-Identifier: GPL-3.0-or-later
// The root file system goes from its source to its final place in one pass. Of a tree, the ext4 room says where each
// file's data belongs, and the data are read straight into the writer's buffers; the metadata follow at the end. Of an
// image, its own bitmaps say which blocks matter.
#include "produce/rootfs.h"

#include "base/digest.h"
#include "ext4/builder.h"
#include "ext4/image_copier.h"
#include "ext4/reader.h"
#include "manifest/file_list.h"
#include "rootfs/recognise.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <vector>

namespace bootlace::produce {
namespace {

// Bytes of one file go to the places that the builder gave it. The tree answers the data parts one after the other;
// what lies between them inside a placement is zeros. All of it is hashed on the way, while the processor has it at
// hand.
class FileCopy
{
public:
    FileCopy(const FileEntry &entry, source::Tree &tree, sink::RegionWriter &writer)
        : m_entry(entry)
        , m_tree(tree)
        , m_writer(writer)
    {}

    Result<> copy(const ext4::Placement &placement)
    {
        const std::uint64_t end = placement.fileOffset + placement.size;
        ByteOffset at = placement.at;
        for (std::uint64_t position = placement.fileOffset; position < end;) {
            TRY_ASSIGN(const std::uint64_t moved, copySome(position, end, at));
            position += moved;
            at += ByteCount(moved);
        }
        return pad(at, roundUp(placement.size, ext4::Builder::blockSize) - placement.size);
    }

    /// Of what was copied.
    [[nodiscard]] Xxh128 digest() { return m_hasher.finish(); }

private:
    // Data or zeros from `position` on, but not beyond `end`; answers how many bytes.
    Result<std::uint64_t> copySome(std::uint64_t position, std::uint64_t end, ByteOffset at)
    {
        while (m_part < m_entry.data.size() && position >= m_entry.data[m_part].offset + m_entry.data[m_part].size) {
            ++m_part;
        }
        const bool inPart = m_part < m_entry.data.size() && position >= m_entry.data[m_part].offset;
        if (!inPart) {
            const std::uint64_t next = m_part < m_entry.data.size() ? m_entry.data[m_part].offset : end;
            const std::uint64_t gap = std::min(next, end) - position;
            TRY(zeros(at, gap));
            return gap;
        }
        const DataPart &part = m_entry.data[m_part];
        const std::uint64_t wanted = std::min(part.offset + part.size, end) - position;
        TRY_ASSIGN(const MutableBytes buffer, m_writer.buffer(at));
        TRY_ASSIGN(const std::size_t got, m_tree.read(buffer.first(std::min<std::uint64_t>(wanted, buffer.size()))));
        if (got == 0) {
            return fail(Cause::BadInput,
                        fmt::format("'{}' ends at byte {} and should have {}", m_entry.path, position, m_entry.size));
        }
        m_hasher.add(buffer.first(got));
        TRY(m_writer.advance(got));
        return got;
    }

    // Parts that share a block have less than a block between them.
    Result<> zeros(ByteOffset at, std::uint64_t count)
    {
        for (std::uint64_t done = 0; done < count;) {
            const std::uint64_t some = std::min<std::uint64_t>(count - done, zeroBlock.size());
            m_hasher.add(ByteView(zeroBlock).first(some));
            TRY(pad(at + ByteCount(done), some));
            done += some;
        }
        return {};
    }

    // Zeros that are not the file's.
    Result<> pad(ByteOffset at, std::uint64_t count)
    {
        return count == 0 ? Result<>() : m_writer.write(at, ByteView(zeroBlock).first(count));
    }

    static constexpr std::array<std::byte, ext4::Builder::blockSize> zeroBlock{};

    const FileEntry &m_entry;
    source::Tree &m_tree;
    sink::RegionWriter &m_writer;
    std::size_t m_part = 0;
    Xxh3Hasher m_hasher;
};

// The digest of each file by its inode: inodes are given out one after the other, and names come and go until the tree
// is complete.
class Digests
{
public:
    void set(std::uint32_t inode, const Xxh128 &digest)
    {
        m_digests.resize(std::max<std::size_t>(m_digests.size(), std::size_t{inode} + 1));
        m_digests[inode] = digest;
    }

    [[nodiscard]] Xxh128 of(std::uint32_t inode) const
    {
        return inode < m_digests.size() ? m_digests[inode] : Xxh128{};
    }

private:
    std::vector<Xxh128> m_digests;
};

// Where modules belong in this root, and whether it has its own.
class ModulesSeen
{
public:
    explicit ModulesSeen(std::string version)
        : m_version(std::move(version))
    {}

    void look(const FileEntry &entry)
    {
        m_libIsLink |= entry.path == "lib" && entry.kind == FileKind::Symlink;
        for (const char *folder : {"lib/modules/", "usr/lib/modules/"}) {
            m_there |= !m_version.empty() && entry.kind == FileKind::Regular &&
                       entry.path.starts_with(folder + m_version + "/");
        }
    }

    [[nodiscard]] bool there() const { return m_there; }

    [[nodiscard]] std::string folder() const { return m_libIsLink ? "usr/lib/modules" : "lib/modules"; }

private:
    std::string m_version;
    bool m_libIsLink = false;
    bool m_there = false;
};

// What is known of the bytes that will be written.
struct Outlook
{
    ByteCount metadata; ///< behind the files' data, so far
    ByteCount whole;    ///< all of it; 0: not known before the source was read
};

// Where a tree goes.
struct Root
{
    ext4::Builder &builder;
    sink::RegionWriter &writer;
    Outlook &outlook;
    Digests digests{};
};

Result<> addTree(source::Tree &tree, Root &root, const std::function<void(FileEntry &)> &look)
{
    while (true) {
        TRY_ASSIGN(std::optional<FileEntry> entry, tree.next());
        if (!entry) {
            return {};
        }
        look(*entry);
        TRY_ASSIGN(const std::vector<ext4::Placement> placements, root.builder.add(*entry));
        root.outlook.metadata = root.builder.pending();
        FileCopy copy(*entry, tree, root.writer);
        for (const ext4::Placement &placement : placements) {
            TRY_DURING(fmt::format("copy '{}'", entry->path), copy.copy(placement));
        }
        const bool isLink = entry->kind == FileKind::Symlink;
        if (isLink || entry->kind == FileKind::Regular) {
            const Xxh128 digest = isLink ? xxh3(asBytes(entry->target)) : copy.digest();
            root.digests.set(root.builder.inodeOf(entry->path).value_or(0), digest);
        }
    }
}

Result<> writeExtents(std::span<const Extent> extents, sink::RegionWriter &writer)
{
    for (const Extent &extent : extents) {
        TRY(extent.bytes.empty() ? writer.zero(extent.range) : writer.write(extent.range.begin, extent.bytes));
    }
    return {};
}

// The trees are closed again at the end: what they unpack with takes up to 128 MiB, and finishing the file system half
// as much.
Result<> addFiles(const parts::Parts &parts, recipe::Times times, Root &root)
{
    TRY_ASSIGN(std::unique_ptr<source::Tree> tree, parts.openRootTree());
    ModulesSeen modules(parts.modulesVersion);
    TRY(addTree(*tree, root, [&](FileEntry &entry) {
        modules.look(entry);
        entry.mtime = times == recipe::Times::Fixed ? Timestamp{} : entry.mtime;
    }));
    tree.reset();
    if (parts.openModules && !modules.there()) {
        TRY_ASSIGN(const std::unique_ptr<source::Tree> own, parts.openModules(modules.folder()));
        TRY_DURING("add the kernel's modules", addTree(*own, root, [](FileEntry &) {}));
    }
    return {};
}

Result<Bytes> listFiles(const Root &root, ByteCount room)
{
    manifest::FileListWriter list(room);
    TRY(root.builder.forEachFile([&](const ext4::BuiltFile &file) {
        list.add(
            {file.path, file.inode, file.kind == FileKind::Symlink, file.size, file.time, root.digests.of(file.inode)});
    }));
    return list.finish();
}

ByteCount sizeOf(std::span<const Extent> extents)
{
    ByteCount size;
    for (const Extent &extent : extents) {
        size += extent.range.size;
    }
    return size;
}

/// Answers the list of its files.
Result<Bytes> buildRoot(const plan::Plan &plan, const parts::Parts &parts, recipe::Times times,
                        sink::RegionWriter &writer, Outlook &outlook)
{
    const ext4::Parameters parameters{writer.region().size, plan.identity.ext4Uuid, plan.identity.ext4HashSeed,
                                      plan.rootLabel, Timestamp{}};
    TRY_ASSIGN(const std::unique_ptr<ext4::Builder> builder, ext4::Builder::create(parameters));
    Root root{*builder, writer, outlook};
    TRY(addFiles(parts, times, root));
    TRY_ASSIGN(Bytes list, listFiles(root, plan.fileListRoom));
    TRY_ASSIGN(const std::vector<Extent> metadata, builder->finish());
    outlook.whole = writer.taken() + sizeOf(metadata);
    TRY(writeExtents(metadata, writer));
    return list;
}

Result<> copyRoot(const parts::Parts &parts, sink::RegionWriter &writer, Outlook &outlook)
{
    TRY_ASSIGN(std::unique_ptr<source::Stream> image, parts.openRootImage());
    ext4::ImageCopier copier(writer.region().size);
    const auto write = [&](ByteOffset at, ByteView bytes) { return writer.write(at, bytes); };
    Bytes buffer(sink::Writer::chunkSize.value());
    while (true) {
        TRY_ASSIGN(const std::size_t got, image->read(buffer));
        if (got == 0) {
            break;
        }
        TRY(copier.push(ByteView(buffer).first(got), write));
    }
    image.reset(); // as above
    TRY_ASSIGN(const std::vector<Extent> metadata, copier.finish());
    outlook.whole = writer.taken() + sizeOf(metadata);
    return writeExtents(metadata, writer);
}

class RootFs final : public flash::Producer
{
public:
    RootFs(const recipe::Recipe &recipe, const plan::Plan &plan, parts::Parts &&parts,
           std::shared_ptr<WrittenRoot> written)
        : m_recipe(recipe)
        , m_plan(plan)
        , m_parts(std::move(parts))
        , m_written(std::move(written))
    {}

    Result<> write(sink::RegionWriter &region, const flash::Record & /*soFar*/) override
    {
        m_region = &region;
        Result<> done = writeAll(region);
        m_region = nullptr;
        return done;
    }

    // Until the source is read, it is as much more as of the source is left; behind it comes the metadata.
    [[nodiscard]] ByteCount expected(ByteCount written) const override
    {
        if (m_outlook.whole.value() != 0) {
            return std::max(written, m_outlook.whole);
        }
        const auto &meter = m_parts.rootMeter;
        if (!meter || meter->total == 0 || m_region == nullptr) {
            return {};
        }
        const double part = static_cast<double>(meter->done) / static_cast<double>(meter->total);
        if (part <= 0.03) {
            return {};
        }
        const double data = static_cast<double>(m_region->taken().value()) / std::min(part, 1.0);
        return std::max(written, ByteCount(static_cast<std::uint64_t>(data)) + m_outlook.metadata);
    }

private:
    Result<> writeAll(sink::RegionWriter &region)
    {
        if (m_plan.rootImage) {
            TRY(copyRoot(m_parts, region, m_outlook));
        } else {
            TRY_ASSIGN(m_written->fileList, buildRoot(m_plan, m_parts, m_recipe.root.times, region, m_outlook));
        }
        TRY(region.finish());
        const auto reader = ext4::Reader::open(region.reader(), region.region().size);
        if (!reader) {
            // What is wrong with the bytes is for the read-back to say. Without bytes the manifest would lack the
            // mounts.
            const Cause cause = reader.error().cause();
            const bool wereRead = cause == Cause::BadInput || cause == Cause::Unsupported;
            return wereRead ? Result<>() : std::unexpected(reader.error());
        }
        const ext4::Facts &facts = reader->facts();
        m_written->mounts = manifest::Mounts{facts.mountCount, facts.lastMounted, facts.lastWritten};
        // Those who gathered the parts looked only at the beginning of an archive. Here all of it is there to look
        // into.
        return rootfs::checkProcessor(rootfs::processorOf(*reader), m_recipe.root.source.written, m_plan.arch);
    }

    const recipe::Recipe &m_recipe;
    const plan::Plan &m_plan;
    parts::Parts m_parts;
    std::shared_ptr<WrittenRoot> m_written;
    Outlook m_outlook;
    const sink::RegionWriter *m_region = nullptr; ///< that is being written
};

} // namespace

std::unique_ptr<flash::Producer> rootFs(const recipe::Recipe &recipe, const plan::Plan &plan, parts::Parts parts,
                                        std::shared_ptr<WrittenRoot> written)
{
    return std::make_unique<RootFs>(recipe, plan, std::move(parts), std::move(written));
}

} // namespace bootlace::produce
