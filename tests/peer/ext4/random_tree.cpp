// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer/ext4/built_image.h"

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <utility>

namespace bootlace::ext4::test {

namespace {

class Dice
{
public:
    explicit Dice(std::uint32_t seed)
        : m_engine(seed)
    {}

    /// 0 .. below - 1
    std::uint64_t roll(std::uint64_t below) { return m_engine() % below; }

    template <typename T>
    const T &pick(const std::vector<T> &from)
    {
        return from[roll(from.size())];
    }

    Bytes bytes(std::size_t size)
    {
        Bytes made(size);
        for (auto &byte : made) {
            byte = static_cast<std::byte>(m_engine());
        }
        return made;
    }

    std::string name()
    {
        const std::size_t size = roll(20) == 0 ? 255 : 1 + roll(30);
        std::string made(size, '\0');
        for (char &c : made) {
            do {
                c = static_cast<char>(roll(4) == 0 ? 1 + roll(255) : 'a' + roll(26));
            } while (c == '/');
        }
        return made == "." || made == ".." ? "dots" : made;
    }

private:
    std::mt19937_64 m_engine;
};

/// A valid ACL: the owner, one named user, the group, the mask, others.
Bytes acl()
{
    constexpr std::array<unsigned char, 44> bytes{2,  0, 0, 0,                      //
                                                  1,  0, 6, 0, 255,  255, 255, 255, //
                                                  2,  0, 4, 0, 0xe8, 3,   0,   0,   //
                                                  4,  0, 4, 0, 255,  255, 255, 255, //
                                                  16, 0, 4, 0, 255,  255, 255, 255, //
                                                  32, 0, 4, 0, 255,  255, 255, 255};
    const ByteView view = std::as_bytes(std::span(bytes));
    return {view.begin(), view.end()};
}

void dressUp(FileEntry &entry, Dice &dice)
{
    entry.permissions = static_cast<std::uint32_t>(dice.roll(010000));
    entry.uid = static_cast<std::uint32_t>(dice.roll(2) == 0 ? dice.roll(1000) : dice.roll(1ULL << 32) - 1);
    entry.gid = static_cast<std::uint32_t>(dice.roll(2) == 0 ? dice.roll(1000) : dice.roll(1ULL << 32) - 1);
    const std::int64_t earliest = INT32_MIN;
    entry.mtime = {earliest + static_cast<std::int64_t>(dice.roll(3ULL << 32)),
                   static_cast<std::uint32_t>(dice.roll(1000000000))};
    const bool plain = entry.kind == FileKind::Regular || entry.kind == FileKind::Directory;
    if (dice.roll(4) != 0) {
        return;
    }
    if (plain && dice.roll(2) == 0) {
        entry.attributes.push_back({"security.capability", dice.bytes(20)});
        entry.attributes.back().value[0] = std::byte{0};
        entry.attributes.back().value[1] = std::byte{0};
        entry.attributes.back().value[2] = std::byte{0};
        entry.attributes.back().value[3] = std::byte{2};
    }
    if (plain && dice.roll(2) == 0) {
        entry.permissions = (entry.permissions & 07000U) | 0644U; // an ACL and the mode say the same
        entry.attributes.push_back({"system.posix_acl_access", acl()});
    }
    entry.attributes.push_back({"trusted.any", dice.bytes(dice.roll(100))});
    if (plain) {
        for (std::uint64_t i = dice.roll(5); i > 0; --i) {
            entry.attributes.push_back({"user.a" + std::to_string(i), dice.bytes(dice.roll(600))});
        }
    }
    std::ranges::sort(entry.attributes, {}, &ExtendedAttribute::name);
}

void makeHoles(FileEntry &entry, Dice &dice)
{
    entry.data.clear();
    std::uint64_t at = 0;
    while (true) {
        at += dice.roll(40000);
        const std::uint64_t size = 1 + dice.roll(20000);
        if (at + size > entry.size) {
            return;
        }
        entry.data.push_back({at, size});
        at += size;
    }
}

FileEntry randomEntry(const std::string &path, FileKind kind, Dice &dice)
{
    FileEntry entry;
    switch (kind) {
    case FileKind::Directory:
        entry = directory(path);
        break;
    case FileKind::Symlink:
        entry = symlink(path, std::string(1 + dice.roll(dice.roll(2) == 0 ? 70 : 4095), 't'));
        break;
    case FileKind::CharDevice:
    case FileKind::BlockDevice:
        entry = special(path, kind, static_cast<std::uint32_t>(dice.roll(4096)),
                        static_cast<std::uint32_t>(dice.roll(1 << 20)));
        break;
    case FileKind::Fifo:
    case FileKind::Socket:
        entry = special(path, kind);
        break;
    default:
        entry = file(path, dice.roll(3) == 0 ? dice.roll(300000) : dice.roll(10000));
        if (dice.roll(4) == 0) {
            makeHoles(entry, dice);
        }
        break;
    }
    dressUp(entry, dice);
    return entry;
}

} // namespace

std::vector<FileEntry> randomTree(std::uint32_t seed, std::size_t count)
{
    Dice dice(seed);
    std::vector<FileEntry> entries;
    std::vector<std::string> directories{""};
    std::vector<std::string> files;
    std::set<std::string> taken{"", "lost+found"};
    const auto newPath = [&] {
        std::string path;
        do {
            const std::string &above = dice.pick(directories);
            path = (above.empty() ? "" : above + "/") + dice.name();
            if (dice.roll(30) == 0) {
                path += "/" + dice.name(); // in a directory that nothing announces
            }
        } while (taken.contains(path) || path.size() > 2000);
        taken.insert(path);
        return path;
    };
    while (entries.size() < count) {
        const std::uint64_t what = dice.roll(100);
        if (what < 10) {
            entries.push_back(randomEntry(newPath(), FileKind::Directory, dice));
            directories.push_back(entries.back().path);
        } else if (what < 13) {
            entries.push_back(randomEntry(dice.pick(directories), FileKind::Directory, dice));
        } else if (what < 20 && !files.empty()) {
            entries.push_back(hardLink(newPath(), dice.pick(files)));
            files.push_back(entries.back().path);
        } else {
            constexpr std::array kinds{FileKind::Symlink, FileKind::CharDevice, FileKind::BlockDevice, FileKind::Fifo,
                                       FileKind::Socket};
            const bool again = what < 25 && !files.empty();
            if (what == 26 && !files.empty()) { // a file becomes a directory
                const std::string name = dice.pick(files);
                std::erase(files, name);
                entries.push_back(randomEntry(name, FileKind::Directory, dice));
                directories.push_back(name);
                continue;
            }
            if (what == 27) { // an empty directory becomes a file
                const std::string name = newPath();
                entries.push_back(randomEntry(name, FileKind::Directory, dice));
                entries.push_back(randomEntry(name, kinds[dice.roll(kinds.size())], dice));
                files.push_back(name);
                continue;
            }
            const std::string path = again ? dice.pick(files) : newPath();
            const FileKind kind = dice.roll(3) == 0 ? kinds[dice.roll(kinds.size())] : FileKind::Regular;
            entries.push_back(randomEntry(path, kind, dice));
            if (!again) {
                files.push_back(path);
            }
        }
    }
    return entries;
}

Model modelOf(const std::vector<FileEntry> &entries)
{
    Model model;
    const auto imply = [&model](const std::string &path) {
        auto implied = std::make_shared<FileEntry>(directory(path));
        implied->mtime = parametersFor(ByteCount(0)).time;
        model.emplace(path, std::move(implied));
    };
    imply("");
    imply("lost+found");
    model["lost+found"]->permissions = 0700;
    for (const FileEntry &entry : entries) {
        for (std::size_t slash = entry.path.find('/'); slash != std::string::npos;
             slash = entry.path.find('/', slash + 1)) {
            imply(entry.path.substr(0, slash));
        }
        model[entry.path] =
            entry.kind == FileKind::HardLink ? model.at(entry.target) : std::make_shared<FileEntry>(entry);
    }
    return model;
}

} // namespace bootlace::ext4::test
