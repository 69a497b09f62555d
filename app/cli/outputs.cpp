// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <set>
#include <system_error>

namespace bootlace::cli {
namespace {

namespace fs = std::filesystem;

bool isFile(const board::DiskLayout &disk, Writes writes)
{
    return writes == Writes::Images || disk.flash.has_value();
}

std::string namesOf(const board::Medium &medium, const auto &isWanted)
{
    std::string names;
    for (const board::DiskLayout &disk : medium.disks) {
        if (isWanted(disk)) {
            names += (names.empty() ? "" : ", then ") + disk.name;
        }
    }
    return names;
}

bool isFolder(const std::string &path)
{
    std::error_code ignored;
    return path.ends_with('/') || fs::is_directory(path, ignored);
}

} // namespace

std::size_t disksOf(const board::Medium &medium)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(medium.disks, [](const board::DiskLayout &disk) { return !disk.flash; }));
}

std::vector<std::string> fileRoles(const board::Medium &medium, Writes writes)
{
    std::vector<std::string> roles;
    for (const board::DiskLayout &disk : medium.disks) {
        if (isFile(disk, writes)) {
            roles.push_back(disk.role);
        }
    }
    return roles;
}

Result<std::vector<std::string>> outputPaths(const board::Medium &medium, const std::vector<std::string> &given,
                                             Writes writes)
{
    const std::vector<std::string> roles = fileRoles(medium, writes);
    if (given.size() == 1 && !roles.empty() && isFolder(given.front())) {
        std::vector<std::string> paths;
        for (const std::string &role : roles) {
            paths.push_back((fs::path(given.front()) / (role + ".img")).string());
        }
        return paths;
    }
    if (given.size() == roles.size()) {
        return given;
    }
    if (roles.empty()) {
        return fail(Cause::BadInput, fmt::format("medium '{}' makes no files: leave out -o", medium.id));
    }
    return fail(Cause::BadInput,
                fmt::format("medium '{}' needs {} image file(s), or a folder for them (-o): {}. Number given: {}",
                            medium.id, roles.size(),
                            namesOf(medium, [&](const board::DiskLayout &disk) { return isFile(disk, writes); }),
                            given.size()));
}

Result<> checkImages(const std::vector<std::string> &images)
{
    std::set<fs::path> paths;
    std::error_code ignored;
    for (const std::string &image : images) {
        if (image.empty() || image == "-") {
            return fail(Cause::BadInput, "an image needs a file name (-o): it can't be written as a stream");
        }
        if (!paths.insert(fs::weakly_canonical(fs::absolute(image, ignored), ignored)).second) {
            return fail(Cause::BadInput, "the same image file is given twice");
        }
    }
    return {};
}

Result<> checkTargets(const board::Medium &medium, std::size_t given)
{
    const std::size_t needed = disksOf(medium);
    if (needed == given) {
        return {};
    }
    return fail(Cause::BadInput,
                fmt::format("medium '{}' needs {} disk(s) or image file(s) (--to): {}. Number given: {}", medium.id,
                            needed, namesOf(medium, [](const board::DiskLayout &disk) { return !disk.flash; }), given));
}

std::vector<std::string> procedureOf(const board::Medium &medium)
{
    std::vector<std::string> steps = medium.procedure;
    if (!steps.empty() && !medium.switchesText.empty()) {
        steps.push_back(medium.switchesText);
    }
    return steps;
}

std::string procedureText(const std::vector<std::string> &procedure)
{
    std::string text = procedure.empty() ? "" : "\nTo put it into the board:\n";
    for (std::size_t i = 0; i < procedure.size(); ++i) {
        text += fmt::format("  {}. {}\n", i + 1, procedure[i]);
    }
    return text;
}

void addFlashFacts(const board::Medium &medium, std::vector<plan::DiskFacts> &facts)
{
    for (const board::DiskLayout &disk : medium.disks) {
        if (disk.flash) {
            facts.push_back({disk.flash->range.size, SectorSize::Bytes512});
        }
    }
}

} // namespace bootlace::cli
