// SPDX-License-Identifier: GPL-3.0-or-later
#include "computer/targets.h"

#include "device/block_sink.h"
#include "device/claim.h"
#include "sink/file_sink.h"

#include <algorithm>
#include <fmt/format.h>

namespace bootlace::computer {
namespace {

namespace fs = std::filesystem;

Result<> judge(const device::Disk &disk, const std::vector<fs::path> &sources, device::FixedDisks fixed)
{
    TRY_ASSIGN(const device::UseFacts facts, device::useFacts(disk, sources));
    const std::vector<device::Refusal> refusals = device::refusals(disk, facts, {fixed});
    std::string text;
    for (const device::Refusal &refusal : refusals) {
        text += (text.empty() ? "" : "\n") + refusal.sentence;
    }
    return refusals.empty() ? Result<>{} : fail(Cause::Refused, text);
}

bool sameFile(const fs::path &a, const fs::path &b)
{
    std::error_code ignored;
    return fs::equivalent(a, b, ignored);
}

Result<ChosenTarget> chooseFile(const fs::path &path, const std::vector<fs::path> &sources)
{
    TRY(refuseSources(path, sources));
    TRY_ASSIGN(const std::vector<std::string> loops, device::loopDevicesOver(path));
    if (!loops.empty()) {
        return fail(Cause::Refused, fmt::format("{} is in use as {}: write to that, or detach it (losetup -d)",
                                                path.string(), loops.front()));
    }
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    if (error) {
        return failErrno(Cause::ReadFailed, fmt::format("cannot look at {}", path.string()), error.value());
    }
    return ChosenTarget{path, std::nullopt, {ByteCount(size), SectorSize::Bytes512}};
}

Result<ChosenTarget> choose(const fs::path &path, const std::vector<fs::path> &sources, device::FixedDisks fixed)
{
    std::error_code error;
    if (fs::is_regular_file(path, error)) {
        return chooseFile(path, sources);
    }
    TRY_ASSIGN(device::Disk disk, device::inspect(path));
    TRY(judge(disk, sources, fixed));
    const plan::DiskFacts facts{disk.size, disk.sectorSize};
    return ChosenTarget{path, std::move(disk), facts};
}

} // namespace

Result<> refuseSources(const fs::path &file, const std::vector<fs::path> &sources)
{
    std::error_code ignored;
    const fs::path whole = fs::weakly_canonical(fs::absolute(file, ignored), ignored);
    for (const fs::path &source : sources) {
        if (sameFile(file, source)) {
            return fail(Cause::Refused,
                        fmt::format("{} is the recipe or a source of it: it would be overwritten", file.string()));
        }
        for (fs::path above = whole.parent_path();; above = above.parent_path()) {
            if (sameFile(above, source)) {
                return fail(Cause::Refused,
                            fmt::format("{} lies in {}, a source of the recipe: it would be read while it is written",
                                        file.string(), source.string()));
            }
            if (!above.has_relative_path()) {
                break; // that was the folder of all folders
            }
        }
    }
    return {};
}

std::vector<fs::path> sourcesOf(const recipe::Recipe &recipe)
{
    std::vector<fs::path> paths{recipe.root.source.path};
    std::error_code ignored;
    if (fs::is_regular_file(recipe.name, ignored)) {
        paths.emplace_back(recipe.name);
    }
    for (const recipe::FirmwareInput &slot : recipe.firmware.inputs) {
        if (slot.file) {
            paths.push_back(slot.file->path);
        }
        for (const auto &part : slot.parts) {
            paths.push_back(part.second.path);
        }
    }
    if (recipe.kernel.initrd) {
        paths.push_back(recipe.kernel.initrd->path);
    }
    for (const recipe::Input &input : recipe.kernel.build) {
        paths.push_back(input.path);
    }
    for (const recipe::Input &input : recipe.kernel.overlays) {
        if (fs::exists(input.path, ignored)) {
            paths.push_back(input.path);
        }
    }
    return paths;
}

Result<std::vector<ChosenTarget>> chooseTargets(const std::vector<std::string> &paths,
                                                const std::vector<fs::path> &sources, device::FixedDisks fixed)
{
    std::vector<ChosenTarget> targets;
    for (const std::string &path : paths) {
        TRY_ASSIGN(ChosenTarget target, choose(path, sources, fixed));
        const bool twice = std::ranges::any_of(targets, [&](const ChosenTarget &other) {
            return sameFile(other.path, target.path) ||
                   (other.disk && target.disk && other.disk->number == target.disk->number);
        });
        if (twice) {
            return fail(Cause::BadInput, fmt::format("{} is given twice", path));
        }
        targets.push_back(std::move(target));
    }
    return targets;
}

Result<OpenTarget> openTarget(const ChosenTarget &target, const std::vector<fs::path> &sources,
                              device::FixedDisks fixed)
{
    if (!target.disk) {
        TRY_ASSIGN(std::unique_ptr<sink::FileSink> file, sink::FileSink::open(target.path, sink::Access::ReadWrite));
        return OpenTarget{std::move(file), false};
    }
    const device::ClaimRequest request{device::expectationOf(*target.disk), {fixed}, sources};
    TRY_ASSIGN(device::Claim claim, device::claim(target.path, request));
    return OpenTarget{std::make_unique<device::BlockSink>(std::move(claim)), true};
}

} // namespace bootlace::computer
