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
    return ChosenTarget{path, device::FixedDisks::Refuse, std::nullopt, {ByteCount(size), SectorSize::Bytes512}};
}

Result<ChosenTarget> choose(const TargetRequest &request, const std::vector<fs::path> &sources)
{
    std::error_code error;
    if (fs::is_regular_file(request.path, error)) {
        if (request.serial) {
            return fail(Cause::Refused,
                        fmt::format("{} is an image file, which has no serial number: \"{}\" was expected",
                                    request.path.string(), *request.serial));
        }
        return chooseFile(request.path, sources);
    }
    TRY_ASSIGN(device::Disk disk, device::inspect(request.path));
    if (request.serial) {
        TRY(device::hasSerial(disk, *request.serial));
    }
    TRY(judge(disk, sources, request.fixed));
    const plan::DiskFacts facts{disk.size, disk.sectorSize};
    return ChosenTarget{request.path, request.fixed, std::move(disk), facts};
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
                            fmt::format("{} is inside {}, a source of the recipe: it would be read while it is being "
                                        "written",
                                        file.string(), source.string()));
            }
            if (!above.has_relative_path()) {
                break; // that was the folder of all folders
            }
        }
    }
    return {};
}

Result<recognise::Subject> openDisk(const fs::path &path)
{
    TRY_ASSIGN(const std::shared_ptr<sink::Medium> disk, device::openForReading(path));
    const ReadAt read = [disk, inner = sink::readAnywhere(*disk)](ByteOffset at, MutableBytes buffer) {
        return inner(at, buffer);
    };
    return recognise::openDisk(path, disk->size(), disk->sectorSize(), read);
}

std::vector<fs::path> sourcesOf(const recipe::Recipe &recipe)
{
    std::vector<fs::path> paths{recipe.root.source.path};
    std::error_code ignored;
    if (fs::is_regular_file(recipe.name, ignored)) {
        paths.emplace_back(recipe.name);
    }
    if (recipe.firmware.from) {
        paths.push_back(recipe.firmware.from->path);
    }
    for (const recipe::FirmwareInput &slot : recipe.firmware.inputs) {
        for (const std::optional<recipe::Input> &whole : {slot.file, slot.from}) {
            if (whole) {
                paths.push_back(whole->path);
            }
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

Result<std::vector<TargetRequest>> requestTargets(const TargetOptions &options)
{
    std::vector<TargetRequest> requests;
    for (const std::string &target : options.targets) {
        const bool only = options.targets.size() == 1;
        const bool fixed = options.allowFixed == BareAllowance::Given && (only || !requests.empty());
        requests.push_back({target, fixed ? device::FixedDisks::Allow : device::FixedDisks::Refuse});
    }
    for (const std::string &name : options.fixed) {
        const auto named = std::ranges::find_if(requests, [&](const TargetRequest &request) {
            return request.path == name || sameFile(request.path, name);
        });
        if (named == requests.end()) {
            return fail(Cause::BadInput,
                        fmt::format("--allow-fixed={} matches none of the disks given with --to", name));
        }
        named->fixed = device::FixedDisks::Allow;
    }
    if (!options.serials.empty() && options.serials.size() != requests.size()) {
        return fail(Cause::BadInput, fmt::format("--expect is given {} time(s) for {} disk(s): give it once for each "
                                                 "--to, in the same order",
                                                 options.serials.size(), requests.size()));
    }
    for (std::size_t i = 0; i < options.serials.size(); ++i) {
        requests[i].serial = options.serials[i];
    }
    return requests;
}

Result<std::vector<ChosenTarget>> chooseTargets(const std::vector<TargetRequest> &requests,
                                                const std::vector<fs::path> &sources)
{
    std::vector<ChosenTarget> targets;
    for (const TargetRequest &request : requests) {
        TRY_ASSIGN(ChosenTarget target, choose(request, sources));
        const bool twice = std::ranges::any_of(targets, [&](const ChosenTarget &other) {
            return sameFile(other.path, target.path) ||
                   (other.disk && target.disk && other.disk->number == target.disk->number);
        });
        if (twice) {
            return fail(Cause::BadInput, fmt::format("{} is given twice", request.path.string()));
        }
        targets.push_back(std::move(target));
    }
    return targets;
}

Result<std::unique_ptr<sink::Sink>> openTarget(const ChosenTarget &target, const std::vector<fs::path> &sources)
{
    if (target.disk) {
        const device::ClaimRequest request{device::expectationOf(*target.disk), {target.fixed}, sources};
        TRY_ASSIGN(device::Claim claim, device::claim(target.path, request));
        return std::make_unique<device::BlockSink>(std::move(claim));
    }
    TRY_ASSIGN(std::unique_ptr<sink::FileSink> file, sink::FileSink::open(target.path, sink::Access::ReadWrite));
    if (file->size() != target.facts.size) {
        return fail(Cause::Refused, fmt::format("{} is not the file that was chosen: it is {} bytes long, not {}",
                                                target.path.string(), file->size().value(), target.facts.size.value()));
    }
    return file;
}

} // namespace bootlace::computer
