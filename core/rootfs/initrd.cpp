// SPDX-License-Identifier: GPL-3.0-or-later
// What surprises: the archives lie one after another, zeros may be between them, and each may be packed by itself. An
// unpacked one ends where its trailer does; what follows a packed one can be another one packed in the same way.
#include "rootfs/initrd.h"

#include "base/text.h"
#include "base/units.h"
#include "source/limited.h"
#include "source/stream.h"
#include "source/unpack.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <optional>
#include <sstream>

namespace bootlace::rootfs {
namespace {

constexpr std::string_view magic = "0707";
constexpr std::size_t headerSize = 110;
constexpr std::size_t bufferSize = std::size_t{256} * 1024;
constexpr std::size_t longestName = 4096;
constexpr std::uint64_t longestTable = std::uint64_t{64} * 1024;
constexpr std::size_t mostTables = 16;
constexpr std::size_t mostModules = 20'000;
constexpr std::size_t mostVersions = 16;
constexpr ByteCount mostUnpacked = 1_GiB;

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

// "mtk_sd" for "mtk-sd.ko.xz", as modprobe compares names.
std::string moduleName(std::string_view file)
{
    std::string name(file.substr(0, file.find(".ko")));
    std::ranges::replace(name, '-', '_');
    return name;
}

bool isModule(std::string_view path)
{
    return std::ranges::any_of(std::array{".ko", ".ko.gz", ".ko.xz", ".ko.zst"},
                               [path](const char *ending) { return path.ends_with(ending); });
}

// NixOS has its modules in a folder of the store: "nix/store/…/lib/modules/6.12.1/…".
std::string_view versionIn(std::string_view path)
{
    constexpr std::string_view folder = "lib/modules/";
    const std::size_t at = path.find(folder);
    const std::string_view below = at == std::string_view::npos ? "" : path.substr(at + folder.size());
    return below.substr(0, below.find('/'));
}

/// Reads cpio archives and keeps what can be an fstab or a crypttab.
class Cpio
{
public:
    Cpio(std::unique_ptr<source::Stream> stream, Initrd &found)
        : m_stream(std::move(stream))
        , m_found(found)
    {}

    enum class End : std::uint8_t {
        Here,    ///< with the stream
        Foreign, ///< where something begins that is no archive
        Cut,
    };

    /// Every archive, one after another.
    [[nodiscard]] End read()
    {
        for (;;) {
            const ByteView next = peek();
            if (next.empty()) {
                return m_error ? End::Foreign : End::Here;
            }
            if (next.front() == std::byte{0}) {
                drop(static_cast<std::size_t>(std::ranges::find_if(next, isNotZero) - next.begin()));
            } else if (!asText(next).starts_with(magic)) {
                return End::Foreign;
            } else if (!readArchive()) {
                return m_error && m_error->cause() != Cause::BadInput ? End::Foreign : End::Cut;
            }
        }
    }

    /// How many bytes of the stream belong to what was read.
    [[nodiscard]] std::uint64_t position() const { return m_position; }

    /// The contents of a file that was kept, which may be a link; empty when there is none.
    [[nodiscard]] std::string text(std::string path) const
    {
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

    static bool isNotZero(std::byte byte) { return byte != std::byte{0}; }

    // To the trailer; false when there is none.
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
            note(path);
            const bool isTable = path.ends_with("fstab") || path.ends_with("crypttab");
            const bool isWanted = isTable && member->size <= longestTable && m_files.size() < mostTables;
            if (!(isWanted ? keep(path, *member) : skip(member->size))) {
                return false;
            }
        }
    }

    void note(std::string_view path)
    {
        m_found.hasInit = m_found.hasInit || path == "init";
        const std::string_view version = versionIn(path);
        const bool isKnown = m_found.modules.contains(version);
        if (isModule(path) && (isKnown || m_found.modules.size() < mostVersions) && m_modules < mostModules) {
            ++m_modules;
            m_found.modules[std::string(version)].insert(moduleName(path.substr(path.rfind('/') + 1)));
        }
    }

    // The bytes that come next, a few at least unless the stream ends.
    [[nodiscard]] ByteView peek()
    {
        if (m_buffer.size() - m_at < magic.size()) {
            m_buffer.erase(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(m_at));
            m_at = 0;
            while (m_buffer.size() < bufferSize && fill()) {
            }
        }
        return ByteView(m_buffer).subspan(m_at);
    }

    // What came before an error is used. False when nothing more comes.
    [[nodiscard]] bool fill()
    {
        if (m_error || m_isOver) {
            return false;
        }
        const std::size_t kept = m_buffer.size();
        m_buffer.resize(bufferSize);
        const auto got = m_stream->read(MutableBytes(m_buffer).subspan(kept));
        m_buffer.resize(kept + got.value_or(0));
        if (!got) {
            m_error = got.error();
        }
        m_isOver = got && *got == 0;
        return got.value_or(0) > 0;
    }

    void drop(std::size_t count)
    {
        m_at += count;
        m_position += count;
    }

    std::optional<std::string> take(std::uint64_t size)
    {
        std::string bytes;
        while (bytes.size() < size) {
            const ByteView next = peek();
            const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(size - bytes.size(), next.size()));
            if (part == 0) {
                return std::nullopt;
            }
            bytes += asText(next.first(part));
            drop(part);
        }
        return bytes;
    }

    /// With what is needed to come to a multiple of four, counted from `before`.
    std::optional<std::string> takePadded(std::uint64_t size, std::uint64_t before = 0)
    {
        return size == 0 ? std::optional(std::string()) : take(roundUp(before + size, 4) - before);
    }

    bool skip(std::uint64_t size)
    {
        for (size = roundUp(size, 4); size > 0;) {
            const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(size, peek().size()));
            if (part == 0) {
                return false;
            }
            drop(part);
            size -= part;
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
    Initrd &m_found;
    Bytes m_buffer;
    std::size_t m_at = 0; ///< in the buffer
    std::uint64_t m_position = 0;
    std::optional<Error> m_error; ///< of the stream
    bool m_isOver = false;
    std::size_t m_modules = 0;
    std::map<std::string, File> m_files;
};

InitrdReading readingOf(Cpio::End end)
{
    switch (end) {
    case Cpio::End::Here:
        return InitrdReading::Whole;
    case Cpio::End::Cut:
        return InitrdReading::Cut;
    case Cpio::End::Foreign:
        break;
    }
    return InitrdReading::Unknown;
}

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

/// crypttab(5): name, device, key, options. Debian's initrds have one of their own with what the root needs.
std::string encryptedIn(const Cpio &cpio)
{
    std::istringstream lines(cpio.text("cryptroot/crypttab") + "\n" + cpio.text("etc/crypttab"));
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line);
        std::string name;
        std::string device;
        fields >> name >> device;
        if (!name.starts_with('#') && !device.empty()) {
            return plainText(device);
        }
    }
    return {};
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

bool Initrd::hasModule(std::string_view version, std::string_view module) const
{
    return std::ranges::any_of(std::array{version, std::string_view()}, [&](std::string_view folder) {
        const auto found = modules.find(folder);
        return found != modules.end() && found->second.contains(moduleName(module));
    });
}

Initrd readInitrd(ByteView initrd)
{
    Initrd found;
    for (bool goesOn = true; goesOn;) {
        const bool isPlain = asText(initrd).starts_with(magic);
        const bool isKnown = isPlain || source::compressionOf(initrd) != source::Compression::None;
        auto stream = source::unpack(std::make_unique<BytesStream>(initrd));
        if (!isKnown || !stream) {
            break;
        }
        Cpio cpio(source::limited(*std::move(stream), mostUnpacked), found);
        const Cpio::End end = cpio.read();
        found.root = found.root.empty() ? deviceIn(cpio.text("etc/fstab")) : found.root;
        found.encrypted = found.encrypted.empty() ? encryptedIn(cpio) : found.encrypted;
        goesOn = end == Cpio::End::Foreign && isPlain;
        if (goesOn) {
            initrd = initrd.subspan(static_cast<std::size_t>(cpio.position()));
        } else {
            found.reading = readingOf(end);
        }
    }
    return found;
}

void checkInitrdRoot(std::string_view cmdline, const Initrd &initrd, std::string_view label,
                     const findings::Where &where, findings::List &findings)
{
    if (!initrd.encrypted.empty()) {
        findings.add(findings::Id::InitrdWantsEncrypted, where, {initrd.encrypted});
    }
    const std::string padded = fmt::format(" {} ", cmdline);
    if (padded.contains(" root=fstab ") && !initrd.root.empty() && !hasLabel(initrd.root, label)) {
        findings.add(findings::Id::RootNotWhatInitrdWants, where, {initrd.root, std::string(label)});
    }
}

} // namespace bootlace::rootfs
