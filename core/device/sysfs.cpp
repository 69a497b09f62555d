// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/sysfs.h"

#include "base/result.h"
#include "base/unique_fd.h"
#include "device/disk.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/types.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace bootlace::device {

DeviceNumber numberOf(dev_t device)
{
    return {.major = major(device), .minor = minor(device)};
}

std::string toText(DeviceNumber number)
{
    return fmt::format("{}:{}", number.major, number.minor);
}

std::optional<std::uint64_t> decimal(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && stopped == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::optional<DeviceNumber> numberFromText(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    const auto majorPart = decimal(text.substr(0, colon));
    const auto minorPart = decimal(text.substr(colon + 1));
    constexpr unsigned most = std::numeric_limits<unsigned>::max();
    if (!majorPart || !minorPart || *majorPart > most || *minorPart > most) {
        return std::nullopt;
    }
    return DeviceNumber{.major = static_cast<unsigned>(*majorPart), .minor = static_cast<unsigned>(*minorPart)};
}

Result<std::string> textOf(const std::filesystem::path &file)
{
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!fd.valid()) {
        return failErrno(Cause::ReadFailed, fmt::format("cannot read {}", file.string()), errno);
    }
    std::string text;
    std::array<char, 4096> part{};
    while (true) {
        const ssize_t got = ::read(fd.get(), part.data(), part.size());
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return failErrno(Cause::ReadFailed, fmt::format("cannot read {}", file.string()), errno);
        }
        if (got == 0) {
            return text;
        }
        text.append(part.data(), static_cast<std::size_t>(got));
    }
}

std::string attribute(const std::filesystem::path &file)
{
    const std::string text = textOf(file).value_or(std::string());
    constexpr std::string_view space(" \t\n\0", 4);
    const std::size_t begin = text.find_first_not_of(space);
    if (begin == std::string::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(space) - begin + 1);
}

bool mayBeThere(const std::filesystem::path &file)
{
    std::error_code ignored;
    return std::filesystem::status(file, ignored).type() != std::filesystem::file_type::not_found;
}

std::vector<std::string> namesIn(const std::filesystem::path &folder)
{
    std::vector<std::string> names;
    std::error_code error;
    // A device may go while its folder is read; what was seen until then is the answer.
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        names.push_back(entry->path().filename().string());
    }
    std::ranges::sort(names);
    return names;
}

std::filesystem::path folderOf(DeviceNumber number, const SystemPaths &paths)
{
    std::error_code error;
    auto folder = std::filesystem::canonical(paths.sys / "dev/block" / toText(number), error);
    return error ? std::filesystem::path() : folder;
}

std::optional<DeviceNumber> numberOfNode(const std::filesystem::path &node, const SystemPaths &paths)
{
    const std::filesystem::path within = node.lexically_relative("/dev");
    if (within.empty() || *within.begin() == "..") {
        return std::nullopt;
    }
    std::error_code error;
    const auto real = std::filesystem::canonical(paths.dev / within, error);
    if (error) {
        return std::nullopt;
    }
    struct stat status{};
    if (::stat(real.c_str(), &status) == 0 && S_ISBLK(status.st_mode)) {
        return numberOf(status.st_rdev);
    }
    return numberFromText(attribute(paths.sys / "class/block" / real.filename() / "dev"));
}

} // namespace bootlace::device
