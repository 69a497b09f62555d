// SPDX-License-Identifier: GPL-3.0-or-later
// mountinfo and swaps: proc(5), proc_pid_mountinfo(5). What surprises: the device number of a btrfs mount is one that
// no disk has, so that the source's node and /sys/fs/btrfs are looked at too.
#include "base/result.h"
#include "device/disk.h"
#include "device/guard.h"
#include "device/sysfs.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <fmt/format.h>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <utility>
#include <vector>

namespace bootlace::device {
namespace {

using std::filesystem::path;

/// mountinfo and swaps write space, tab, newline and backslash as three octal digits.
std::string unescaped(std::string_view text)
{
    std::string plain;
    const auto octal = [](char c) { return c >= '0' && c <= '7'; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 3 < text.size() && octal(text[i + 1]) && octal(text[i + 2]) && octal(text[i + 3])) {
            plain += static_cast<char>((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0'));
            i += 3;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

std::vector<std::string> words(const std::string &line)
{
    std::istringstream stream(line);
    std::vector<std::string> found;
    for (std::string word; stream >> word;) {
        found.push_back(word);
    }
    return found;
}

Result<std::vector<std::string>> linesOf(const path &file)
{
    TRY_ASSIGN(const std::string text, textOf(file));
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

struct Mount
{
    Use byNumber;
    Use bySource;
};

Result<Mount> parseMount(const std::string &line, const SystemPaths &paths)
{
    // 36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue
    const std::vector<std::string> fields = words(line);
    const auto dash = std::ranges::find(fields, "-");
    const bool whole = fields.size() > 6 && fields.end() - dash >= 3;
    const auto number = whole ? numberFromText(fields[2]) : std::nullopt;
    if (!number) {
        return fail(Cause::ReadFailed, fmt::format("mountinfo has a line that can't be understood: {}", line));
    }
    const std::string place = unescaped(fields[4]);
    return Mount{.byNumber = {.device = number, .place = place},
                 .bySource = {.device = numberOfNode(unescaped(*(dash + 2)), paths), .place = place}};
}

Result<std::vector<Use>> readMounts(const SystemPaths &paths)
{
    TRY_ASSIGN(const std::vector<std::string> lines, linesOf(paths.proc / "self/mountinfo"));
    std::vector<Use> mounts;
    for (const std::string &line : lines) {
        TRY_ASSIGN(const Mount mount, parseMount(line, paths));
        mounts.push_back(mount.byNumber);
        if (mount.bySource.device && mount.bySource != mount.byNumber) {
            mounts.push_back(mount.bySource);
        }
    }
    // Every member of a btrfs that is mounted somewhere; mountinfo names one of them.
    for (const std::string &uuid : namesIn(paths.sys / "fs/btrfs")) {
        for (const std::string &name : namesIn(paths.sys / "fs/btrfs" / uuid / "devices")) {
            mounts.push_back({.device = numberFromText(attribute(paths.sys / "class/block" / name / "dev")),
                              .place = fmt::format("btrfs {}", uuid)});
        }
    }
    return mounts;
}

Result<std::vector<Use>> readSwaps(const SystemPaths &paths)
{
    const auto lines = linesOf(paths.proc / "swaps");
    std::vector<Use> swaps;
    if (!lines && lines.error().cause() == Cause::NotFound) { // a kernel without swap
        return swaps;
    }
    if (!lines) {
        return std::unexpected(lines.error());
    }
    for (std::size_t i = 1; i < lines->size(); ++i) {
        const std::string &line = (*lines)[i];
        const std::string node = unescaped(std::string_view(line).substr(0, line.find_first_of(" \t")));
        swaps.push_back({.device = numberOfNode(node, paths), .place = node});
    }
    return swaps;
}

/// The device that a file lies on. For a file system without a disk's number: the source of the innermost mount above.
std::optional<DeviceNumber> deviceOf(const path &file, const struct stat &status, const std::vector<Use> &mounts)
{
    const DeviceNumber number = S_ISBLK(status.st_mode) ? numberOf(status.st_rdev) : numberOf(status.st_dev);
    if (number.major != 0) {
        return number;
    }
    std::optional<DeviceNumber> found;
    std::size_t longest = 0;
    for (const Use &mount : mounts) {
        const path relative = file.lexically_relative(mount.place);
        const bool above = !relative.empty() && *relative.begin() != "..";
        if (above && mount.place.size() >= longest && mount.device && mount.device->major != 0) {
            longest = mount.place.size();
            found = mount.device;
        }
    }
    return found;
}

Result<Use> sourceUse(const path &source, const std::vector<Use> &mounts)
{
    std::error_code error;
    const path real = std::filesystem::canonical(source, error);
    struct stat status{};
    if (error || ::stat(real.c_str(), &status) != 0) {
        return failErrno(Cause::BadInput, fmt::format("cannot find {}", source.string()),
                         error ? error.value() : errno);
    }
    return Use{.device = deviceOf(real, status, mounts), .place = real.string()};
}

std::string kindOf(const path &folder)
{
    const std::string uuid = attribute(folder / "dm/uuid");
    if (uuid.starts_with("CRYPT-")) {
        return "encryption (LUKS)";
    }
    if (uuid.starts_with("LVM-")) {
        return "LVM";
    }
    if (mayBeThere(folder / "md")) {
        return "RAID";
    }
    if (mayBeThere(folder / "loop")) {
        return "a loop device";
    }
    return mayBeThere(folder / "dm") ? "a device-mapper volume" : "another device";
}

/// Grows as layers are found, so that layers on layers are looked at too.
class Layers
{
public:
    explicit Layers(const SystemPaths &paths)
        : m_paths(paths)
    {}

    void add(Layer layer)
    {
        if (std::ranges::find(m_found, layer.number, &Layer::number) == m_found.end()) {
            m_found.push_back(std::move(layer));
        }
    }

    std::vector<Layer> grow()
    {
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            const path folder = folderOf(m_found[i].number, m_paths);
            for (const std::string &name : namesIn(folder / "holders")) {
                addBuilt(name);
            }
            for (const Partition &partition : partitionsOf(folder)) {
                add({.name = partition.name, .number = partition.number, .builtAs = m_found[i].builtAs});
            }
            addLoopsOver(m_found[i].number);
        }
        return std::move(m_found);
    }

private:
    void addBuilt(const std::string &name)
    {
        const path folder = m_paths.sys / "class/block" / name;
        if (const auto number = numberFromText(attribute(folder / "dev"))) {
            add({.name = name, .number = *number, .builtAs = kindOf(folder)});
        }
    }

    [[nodiscard]] static std::vector<Partition> partitionsOf(const path &folder)
    {
        std::vector<Partition> partitions;
        for (const std::string &name : namesIn(folder)) {
            const auto number = numberFromText(attribute(folder / name / "dev"));
            if (number && mayBeThere(folder / name / "partition")) {
                partitions.push_back({.name = name, .index = 0, .number = *number, .range = {}});
            }
        }
        return partitions;
    }

    /// A loop device over a block device is not among its holders.
    void addLoopsOver(DeviceNumber number)
    {
        for (const std::string &name : namesIn(m_paths.sys / "block")) {
            const std::string backing = attribute(m_paths.sys / "block" / name / "loop/backing_file");
            if (!backing.empty() && numberOfNode(backing, m_paths) == number) {
                addBuilt(name);
            }
        }
    }

    const SystemPaths &m_paths;
    std::vector<Layer> m_found;
};

} // namespace

Result<UseFacts> useFacts(const Disk &disk, const std::vector<path> &sources, const SystemPaths &paths)
{
    UseFacts facts;
    TRY_ASSIGN(facts.mounts, readMounts(paths));
    TRY_ASSIGN(facts.swaps, readSwaps(paths));
    for (const path &source : sources) {
        TRY_ASSIGN(Use use, sourceUse(source, facts.mounts));
        facts.sources.push_back(std::move(use));
    }
    Layers layers(paths);
    layers.add({.name = disk.name, .number = disk.number, .builtAs = {}});
    for (const Partition &partition : disk.partitions) {
        layers.add({.name = partition.name, .number = partition.number, .builtAs = {}});
    }
    facts.layers = layers.grow();
    return facts;
}

} // namespace bootlace::device
