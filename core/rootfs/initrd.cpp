// SPDX-License-Identifier: GPL-3.0-or-later
// What surprises: the archives lie one after another, zeros may be between them, and each may be packed by itself. An
// unpacked one ends where its trailer does; what follows a packed one can't be told from damage, and is not looked at.
#include "rootfs/initrd.h"

#include "base/text.h"
#include "source/stream.h"
#include "source/unpack.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <optional>
#include <sstream>

namespace bootlace::rootfs {
namespace {

constexpr std::size_t headerSize = 110;
constexpr std::size_t longestName = 4096;
constexpr std::uint64_t longestFstab = std::uint64_t{64} * 1024;
constexpr std::size_t mostFstabs = 16;
constexpr std::uint64_t mostUnpacked = std::uint64_t{1} << 30U;

class BytesStream final : public source::Stream
{
public:
    explicit BytesStream(ByteView bytes)
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

/// One member's header: hexadecimal numbers of eight digits behind the magic.
struct Member
{
    std::uint32_t mode = 0;
    std::uint64_t size = 0;
    std::uint64_t nameSize = 0;
};

std::optional<std::uint32_t> fieldOf(std::string_view header, std::size_t field)
{
    constexpr std::size_t digits = 8;
    const std::string_view text = header.substr(6 + field * digits, digits);
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::optional<Member> memberOf(std::string_view header)
{
    const auto mode = fieldOf(header, 1);
    const auto size = fieldOf(header, 6);
    const auto nameSize = fieldOf(header, 11);
    const bool isOurs = header.starts_with("070701") || header.starts_with("070702");
    if (!isOurs || !mode || !size || !nameSize || *nameSize == 0 || *nameSize > longestName) {
        return std::nullopt;
    }
    return Member{.mode = *mode, .size = *size, .nameSize = *nameSize};
}

std::string_view withoutSlash(std::string_view path)
{
    path.remove_prefix(std::min(path.find_first_not_of("./"), path.size()));
    return path;
}

/// Reads cpio archives and keeps what can be an fstab.
class Cpio
{
public:
    explicit Cpio(std::unique_ptr<source::Stream> stream)
        : m_stream(std::move(stream))
    {}

    /// To the end of one archive; true when that was its trailer.
    [[nodiscard]] bool readArchive()
    {
        for (;;) {
            const auto header = take(headerSize);
            const auto member = header ? memberOf(*header) : std::nullopt;
            const auto name = member ? takePadded(member->nameSize, headerSize) : std::nullopt;
            if (!name) {
                return false;
            }
            const std::string path(withoutSlash(name->substr(0, name->find('\0'))));
            if (path == "TRAILER!!!") {
                return true;
            }
            const bool isWanted =
                path.ends_with("fstab") && member->size <= longestFstab && m_files.size() < mostFstabs;
            if (!(isWanted ? keep(path, *member) : skip(member->size))) {
                return false;
            }
        }
    }

    [[nodiscard]] std::uint64_t position() const { return m_position; }

    /// The contents of etc/fstab, which may be a link.
    [[nodiscard]] std::string fstab() const
    {
        std::string path = "etc/fstab";
        constexpr int mostLinks = 5;
        for (int links = 0; links < mostLinks; ++links) {
            const auto file = m_files.find(path);
            if (file == m_files.end()) {
                return {};
            }
            if (!file->second.isLink) {
                return file->second.contents;
            }
            path = withoutSlash(file->second.contents);
        }
        return {};
    }

private:
    struct File
    {
        bool isLink = false;
        std::string contents;
    };

    std::optional<std::string> take(std::uint64_t size)
    {
        std::string bytes(static_cast<std::size_t>(size), '\0');
        const auto got = source::readFully(*m_stream, std::as_writable_bytes(std::span(bytes)));
        m_position += got.value_or(0);
        return got && *got == size && m_position < mostUnpacked ? std::optional(std::move(bytes)) : std::nullopt;
    }

    /// With what is needed to come to a multiple of four, counted from `before`.
    std::optional<std::string> takePadded(std::uint64_t size, std::uint64_t before = 0)
    {
        return size == 0 ? std::optional(std::string()) : take(roundUp(before + size, 4) - before);
    }

    bool skip(std::uint64_t size)
    {
        constexpr std::uint64_t piece = std::uint64_t{256} * 1024;
        for (size = roundUp(size, 4); size > 0; size -= std::min(size, piece)) {
            if (!take(std::min(size, piece))) {
                return false;
            }
        }
        return true;
    }

    bool keep(const std::string &path, const Member &member)
    {
        constexpr std::uint32_t kindMask = 0170000;
        constexpr std::uint32_t link = 0120000;
        auto contents = takePadded(member.size);
        if (contents) {
            contents->resize(static_cast<std::size_t>(member.size));
            m_files[path] = {(member.mode & kindMask) == link, std::move(*contents)};
        }
        return contents.has_value();
    }

    std::unique_ptr<source::Stream> m_stream;
    std::uint64_t m_position = 0;
    std::map<std::string, File> m_files;
};

/// fstab(5): device, place, type, options. An initrd of systemd has the system's file system below /sysroot.
std::string deviceIn(const std::string &fstab)
{
    std::string root;
    std::istringstream lines(fstab);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line);
        std::string device;
        std::string place;
        fields >> device >> place;
        if (!device.starts_with('#') && (place == "/sysroot" || (place == "/" && root.empty()))) {
            root = device;
        }
    }
    return plainText(root);
}

bool hasLabel(std::string_view device, std::string_view label)
{
    for (const std::string_view prefix : {"LABEL=", "/dev/disk/by-label/"}) {
        if (device.starts_with(prefix)) {
            return device.substr(prefix.size()) == label;
        }
    }
    return false;
}

} // namespace

std::string rootInFstab(ByteView initrd)
{
    std::string device;
    while (device.empty() && initrd.size() >= headerSize) {
        const bool isPlain = asText(initrd).starts_with("0707");
        auto stream = source::unpack(std::make_unique<BytesStream>(initrd));
        if (!stream) {
            return {};
        }
        Cpio cpio(std::move(*stream));
        const bool isWhole = cpio.readArchive();
        device = deviceIn(cpio.fstab());
        if (!isPlain || !isWhole) {
            break;
        }
        initrd = initrd.subspan(static_cast<std::size_t>(std::min<std::uint64_t>(cpio.position(), initrd.size())));
        initrd = initrd.subspan(static_cast<std::size_t>(
            std::ranges::find_if(initrd, [](std::byte byte) { return byte != std::byte{0}; }) - initrd.begin()));
    }
    return device;
}

void checkInitrd(std::string_view cmdline, ByteView initrd, std::string_view label, const findings::Where &where,
                 findings::List &findings)
{
    const std::string padded = fmt::format(" {} ", cmdline);
    if (!padded.contains(" root=fstab ")) {
        return;
    }
    const std::string device = rootInFstab(initrd);
    if (!device.empty() && !hasLabel(device, label)) {
        findings.add(findings::Id::RootNotWhatInitrdWants, where, {device, std::string(label)});
    }
}

} // namespace bootlace::rootfs
