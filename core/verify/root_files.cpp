// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/root_files.h"

#include "base/digest.h"
#include "ext4/reader.h"
#include "manifest/file_list.h"
#include "sink/region_writer.h"
#include "verify/reading.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace bootlace::verify {
namespace {

// The kernel gives every file that it makes a generation by chance, and every change a time.
bool isAsWritten(ext4::InodeNumber inode, const ext4::Stat &stat, const manifest::ListedFile &file)
{
    const FileKind kind = file.isLink ? FileKind::Symlink : FileKind::Regular;
    return static_cast<std::uint32_t>(inode) == file.inode && stat.kind == kind && stat.size == file.size &&
           stat.mtime == file.time && stat.ctime == file.time && stat.generation == 0;
}

class RootCheck
{
public:
    RootCheck(ext4::Reader &&reader, RootUse use, const std::stop_token &stop,
              const std::function<void(ByteCount)> &read)
        : m_reader(std::move(reader))
        , m_changed(use == RootUse::Mounted ? Verdict::ChangedInUse : Verdict::Damaged)
        , m_stop(stop)
        , m_read(read)
    {}

    Result<Verdict> judge(const manifest::ListedFile &file)
    {
        const auto inode = m_reader.find(file.path);
        if (!inode && inode.error().cause() == Cause::NotFound) {
            return m_changed;
        }
        if (!inode) {
            return damaged(inode.error());
        }
        const auto stat = m_reader.stat(*inode);
        if (!stat) {
            return damaged(stat.error());
        }
        if (!isAsWritten(*inode, *stat, file)) {
            return m_changed;
        }
        const auto digest = file.isLink ? digestOfLink(*inode) : digestOfData(*inode);
        if (!digest) {
            return damaged(digest.error());
        }
        return *digest == file.digest ? Verdict::Intact : Verdict::Damaged;
    }

private:
    // What the file system can't lead to is damaged; that the medium can't be read is not for us to judge.
    static Result<Verdict> damaged(const Error &error)
    {
        return isAboutReading(error) || error.cause() == Cause::Cancelled ? Result<Verdict>(std::unexpected(error))
                                                                          : Verdict::Damaged;
    }

    [[nodiscard]] Result<Xxh128> digestOfLink(ext4::InodeNumber link) const
    {
        TRY_ASSIGN(const std::string target, m_reader.readLink(link));
        return xxh3(asBytes(target));
    }

    Result<Xxh128> digestOfData(ext4::InodeNumber file)
    {
        TRY(m_reader.readData(file, [this](std::uint64_t /*at*/, ByteView bytes) -> Result<> {
            if (m_stop.stop_requested()) {
                return fail(Cause::Cancelled, "reading back was cancelled");
            }
            m_hasher.add(bytes);
            m_read(ByteCount(bytes.size()));
            return {};
        }));
        return m_hasher.finish();
    }

    ext4::Reader m_reader;
    Verdict m_changed; ///< what a file is that is not there, or whose inode is another one
    const std::stop_token &m_stop;
    const std::function<void(ByteCount)> &m_read;
    Xxh3Hasher m_hasher;
};

} // namespace

Result<RootUse> useOf(sink::Medium &medium, const manifest::Region &region)
{
    // Opening it checks the superblock's checksum: a damaged one must not pass for a used one.
    const auto reader = ext4::Reader::open(sink::inside(medium, region.range), region.range.size);
    if (!reader && isAboutReading(reader.error())) {
        return std::unexpected(reader.error());
    }
    if (!reader || !region.mounts) {
        return RootUse::None;
    }
    const ext4::Facts &facts = reader->facts();
    if (facts.mountCount != region.mounts->count || facts.lastMounted != region.mounts->last) {
        return RootUse::Mounted;
    }
    return facts.lastWritten != region.mounts->written ? RootUse::Repaired : RootUse::None;
}

Result<JudgedRoot> judgeRoot(sink::Medium &medium, const manifest::Region &region, UsedRoot root,
                             const std::stop_token &stop, const std::function<void(ByteCount)> &read)
{
    // Its superblock is another one than was written: that is a use.
    CheckedRegion checked{region.name, region.range, {}, Verdict::ChangedInUse, {}, 0, {}};
    TRY_ASSIGN(manifest::FileListReader files, manifest::FileListReader::open(root.list));
    TRY_ASSIGN(ext4::Reader reader, ext4::Reader::open(sink::inside(medium, region.range), region.range.size));
    const bool needsRecovery = reader.facts().needsRecovery;
    const std::function<void(ByteCount)> tell = [&](ByteCount bytes) {
        checked.compared += bytes;
        read(bytes);
    };
    RootCheck check(std::move(reader), root.use, stop, tell);
    while (true) {
        TRY_ASSIGN(const auto file, files.next());
        if (!file) {
            return JudgedRoot{std::move(checked), needsRecovery};
        }
        if (stop.stop_requested()) {
            return fail(Cause::Cancelled, "reading back was cancelled");
        }
        const Result<Verdict> verdict = check.judge(*file);
        if (!verdict) {
            return std::unexpected(Error(verdict.error()).during(fmt::format("read '/{}'", file->path)));
        }
        ++checked.files;
        if (*verdict != Verdict::Intact) {
            checked.changed.push_back({file->path, *verdict});
            checked.verdict = std::max(checked.verdict, *verdict);
        }
    }
}

} // namespace bootlace::verify
