// SPDX-License-Identifier: GPL-3.0-or-later
// KArchive tells what members there are and unpacks them. What surprises: it trusts the file. An ar member may reach
// beyond the end of the file, names may climb out, a .zip's sizes and checksums are not compared with what comes out,
// and a .7z whose data can't be decoded still lists its members. All of that is checked here.
#include "archive/bundle.h"

#include "archive/seven_zip_check.h"
#include "base/bytes.h"
#include "base/digest.h"
#include "base/result.h"
#include "base/unique_fd.h"
#include "base/units.h"
#include "source/stream.h"

#include <QFile>
#include <QLoggingCategory>

#include <KAr>
#include <KArchiveDirectory>
#include <KArchiveFile>
#include <KZip>
#include <KZipFileEntry>
#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <k7zip.h>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace bootlace::archive {

// KArchive keeps all of it in memory; a kernel build with all its modules is about half as much.
static constexpr ByteCount SevenZipLimit = 1_GiB;
// A kernel build has some 5,000 files.
static constexpr std::size_t MostMembers = 1'000'000;

std::optional<Format> formatOf(ByteView beginning)
{
    const std::string_view text = asText(beginning);
    if (text.starts_with("!<arch>\n")) {
        return Format::Ar;
    }
    if (text.starts_with("PK\x03\x04") || text.starts_with("PK\x05\x06")) {
        return Format::Zip;
    }
    if (text.starts_with("7z\xBC\xAF\x27\x1C")) {
        return Format::SevenZip;
    }
    return std::nullopt;
}

struct Bundle::Opened
{
    Format format = Format::Ar;
    UniqueFd fd;
    QFile file;                        // over `fd`: so the file's name may be any bytes
    std::unique_ptr<KArchive> archive; // over `file`
    std::vector<Member> members;
    std::vector<const KArchiveFile *> entries; // owned by `archive`; one for each member
    std::size_t streams = 0;                   // how many were opened so far
};

namespace {

std::atomic<QLoggingCategory::CategoryFilter> filterBefore = nullptr;

/// KArchive writes to standard error about every .deb of odd size, and about everything that is an error here anyway.
void silenceKArchive()
{
    static const bool once = [] {
        filterBefore = QLoggingCategory::installFilter([](QLoggingCategory *category) {
            // Qt asks the new filter about every category that is there already before it hands out the old one; those
            // went through that one when they were made.
            if (const auto before = filterBefore.load()) {
                before(category);
            }
            if (std::string_view(category->categoryName()) == "kf.archive") {
                category->setEnabled(QtWarningMsg, false);
                category->setEnabled(QtCriticalMsg, false);
            }
        });
        return true;
    }();
    static_cast<void>(once);
}

class MemberStream : public source::Stream
{
public:
    MemberStream(std::shared_ptr<const std::size_t> newest, std::unique_ptr<QIODevice> device, const Member &member,
                 std::optional<std::uint32_t> crc)
        : m_newest(std::move(newest))
        , m_number(*m_newest)
        , m_device(std::move(device))
        , m_name(member.name)
        , m_size(member.size)
        , m_left(member.size.value())
        , m_expectedCrc(crc)
    {}

    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override
    {
        if (m_number != *m_newest) {
            return fail(Cause::Internal, fmt::format("{} is read after another member was opened", m_name));
        }
        if (m_left == 0) {
            return finish();
        }
        const std::uint64_t wanted = std::min<std::uint64_t>(buffer.size(), m_left);
        const qint64 got = m_device->read(reinterpret_cast<char *>(buffer.data()), static_cast<qint64>(wanted));
        if (got <= 0) {
            return fail(Cause::BadInput,
                        fmt::format("{} is damaged or cut off {} bytes before its end", m_name, m_left));
        }
        m_left -= static_cast<std::uint64_t>(got);
        m_crc = crc32(buffer.first(static_cast<std::size_t>(got)), m_crc);
        return static_cast<std::size_t>(got);
    }

    [[nodiscard]] std::optional<ByteCount> size() const override { return m_size; }

private:
    Result<std::size_t> finish()
    {
        char more = 0;
        if (m_device->read(&more, 1) > 0) {
            return fail(Cause::BadInput, fmt::format("{} unpacks to more than its {} bytes", m_name, m_size.value()));
        }
        if (m_expectedCrc && *m_expectedCrc != m_crc) {
            return fail(Cause::BadInput, fmt::format("{} is damaged: its CRC-32 is {:08x}, the bundle says {:08x}",
                                                     m_name, m_crc, *m_expectedCrc));
        }
        return 0;
    }

    std::shared_ptr<const std::size_t> m_newest; // shares the opened bundle: it stays as long as its streams
    std::size_t m_number;
    std::unique_ptr<QIODevice> m_device;
    std::string m_name;
    ByteCount m_size;
    std::uint64_t m_left;
    std::optional<std::uint32_t> m_expectedCrc;
    std::uint32_t m_crc = 0;
};

/// `folder` joined with `name` (which may hold slashes), or nothing when it climbs out.
std::optional<std::string> joined(std::string folder, std::string_view name)
{
    while (!name.empty()) {
        const std::string_view part = name.substr(0, name.find('/'));
        name.remove_prefix(std::min(name.size(), part.size() + 1));
        if (part == ".." || part.contains('\0')) {
            return std::nullopt;
        }
        if (!part.empty() && part != ".") {
            folder += (folder.empty() ? "" : "/") + std::string(part);
        }
    }
    return folder;
}

struct Found
{
    Member member;
    const KArchiveFile *entry;
};

Member memberOf(std::string name, const KArchiveFile &file)
{
    const std::string target = QFile::encodeName(file.symLinkTarget()).toStdString();
    return {.name = std::move(name),
            .size = ByteCount(target.empty() ? static_cast<std::uint64_t>(std::max<qint64>(file.size(), 0)) : 0),
            .linkTarget = target,
            .permissions = static_cast<std::uint32_t>(file.permissions()) & 07777U};
}

Result<std::vector<Found>> walk(const KArchiveDirectory &root)
{
    std::vector<Found> found;
    std::vector<std::pair<std::string, const KArchiveDirectory *>> folders{{"", &root}};
    while (!folders.empty()) {
        const auto [path, folder] = std::move(folders.back());
        folders.pop_back();
        for (const QString &name : folder->entries()) {
            auto inner = joined(path, QFile::encodeName(name).toStdString());
            if (!inner || inner->empty() || found.size() >= MostMembers) {
                return fail(Cause::BadInput, fmt::format("a member of {} has an invalid name: \"{}\"",
                                                         path.empty() ? "the bundle" : path, name.toStdString()));
            }
            const KArchiveEntry *entry = folder->entry(name);
            if (entry->isDirectory()) {
                folders.emplace_back(std::move(*inner), static_cast<const KArchiveDirectory *>(entry));
            } else {
                const auto *file = static_cast<const KArchiveFile *>(entry);
                found.push_back({memberOf(std::move(*inner), *file), file});
            }
        }
    }
    std::ranges::sort(found, [](const Found &a, const Found &b) {
        return std::pair(a.entry->position(), a.member.name) < std::pair(b.entry->position(), b.member.name);
    });
    return found;
}

/// How many bytes the member's data takes in the file, where that is known.
std::optional<qint64> storedSize(Format format, const KArchiveFile &entry)
{
    switch (format) {
    case Format::Ar:
        return entry.size();
    case Format::Zip:
        return static_cast<const KZipFileEntry &>(entry).compressedSize();
    case Format::SevenZip:
        return std::nullopt; // positions are those in the unpacked data, which is compared when it is read
    }
    return std::nullopt;
}

Result<> checkPlace(Format format, const Found &found, std::uint64_t fileSize)
{
    const auto stored = storedSize(format, *found.entry);
    if (!stored) {
        return {};
    }
    const qint64 begin = found.entry->position();
    if (begin < 0 || *stored < 0 || std::cmp_greater(begin, fileSize) ||
        std::cmp_greater(*stored, fileSize - static_cast<std::uint64_t>(begin))) {
        return fail(Cause::BadInput,
                    fmt::format("member {} takes {} bytes at offset {}, but the file ends at {}: it was cut off",
                                found.member.name, *stored, begin, fileSize));
    }
    return {};
}

Result<UniqueFd> openFile(const std::filesystem::path &file)
{
    UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status{};
    if (!fd.valid() || ::fstat(fd.get(), &status) != 0) {
        return failErrno(Cause::ReadFailed, fmt::format("cannot open {}", file.string()), errno);
    }
    if (!S_ISREG(status.st_mode)) {
        return fail(Cause::BadInput, fmt::format("{} is not a file", file.string()));
    }
    return fd;
}

std::unique_ptr<KArchive> makeReader(Format format, QIODevice *device)
{
    switch (format) {
    case Format::Ar:
        return std::make_unique<KAr>(device);
    case Format::Zip:
        return std::make_unique<KZip>(device);
    case Format::SevenZip:
        return std::make_unique<K7Zip>(device);
    }
    return nullptr;
}

} // namespace

Bundle::Bundle(std::shared_ptr<Opened> opened)
    : m_opened(std::move(opened))
{}

Bundle::~Bundle() = default;

Result<std::unique_ptr<Bundle>> Bundle::open(const std::filesystem::path &file)
{
    TRY_ASSIGN(UniqueFd fd, openFile(file));
    std::array<std::byte, 8> beginning{};
    const ssize_t got = ::pread(fd.get(), beginning.data(), beginning.size(), 0);
    const auto format = formatOf(ByteView(beginning).first(got > 0 ? static_cast<std::size_t>(got) : 0));
    if (!format) {
        return fail(Cause::BadInput, fmt::format("{} is neither a .deb nor a .zip nor a .7z", file.string()));
    }
    if (*format == Format::SevenZip) {
        TRY_DURING("open " + file.string(), checkSevenZip(fd.get(), SevenZipLimit));
        ::lseek(fd.get(), 0, SEEK_SET);
    }

    silenceKArchive();
    auto opened = std::make_shared<Opened>();
    opened->format = *format;
    opened->fd = std::move(fd);
    if (!opened->file.open(opened->fd.get(), QIODevice::ReadOnly)) {
        return fail(Cause::ReadFailed, fmt::format("cannot read {}", file.string()));
    }
    opened->archive = makeReader(*format, &opened->file);
    if (!opened->archive->open(QIODevice::ReadOnly)) {
        return fail(Cause::BadInput,
                    fmt::format("{} is damaged: {}", file.string(), opened->archive->errorString().toStdString()));
    }
    auto found = walk(*opened->archive->directory());
    if (!found) {
        return std::unexpected(std::move(found.error()).during("open " + file.string()));
    }
    for (Found &one : *found) {
        TRY_DURING("open " + file.string(), checkPlace(*format, one, static_cast<std::uint64_t>(opened->file.size())));
        opened->members.push_back(std::move(one.member));
        opened->entries.push_back(one.entry);
    }
    return std::unique_ptr<Bundle>(new Bundle(std::move(opened)));
}

Format Bundle::format() const
{
    return m_opened->format;
}

const std::vector<Member> &Bundle::members() const
{
    return m_opened->members;
}

std::optional<std::size_t> Bundle::find(std::string_view name) const
{
    const auto at = std::ranges::find(m_opened->members, name, &Member::name);
    if (at == m_opened->members.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(at - m_opened->members.begin());
}

Result<std::unique_ptr<source::Stream>> Bundle::openMember(std::size_t index) const
{
    const Member &member = m_opened->members.at(index);
    const KArchiveFile &entry = *m_opened->entries.at(index);
    std::optional<std::uint32_t> crc;
    if (m_opened->format == Format::Zip && member.linkTarget.empty()) {
        crc = static_cast<std::uint32_t>(static_cast<const KZipFileEntry &>(entry).crc32());
    }
    std::unique_ptr<QIODevice> device(entry.createDevice());
    if (!device) {
        return fail(Cause::Unsupported,
                    fmt::format("{} is compressed with an unsupported method: only deflate is supported", member.name));
    }
    ++m_opened->streams;
    return std::make_unique<MemberStream>(std::shared_ptr<const std::size_t>(m_opened, &m_opened->streams),
                                          std::move(device), member, crc);
}

} // namespace bootlace::archive
