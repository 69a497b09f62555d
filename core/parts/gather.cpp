// SPDX-License-Identifier: GPL-3.0-or-later
#include "armimage/header.h"
#include "catalog/load.h"
#include "findings/list.h"
#include "parts/card.h"
#include "parts/drivers.h"
#include "parts/firmware.h"
#include "parts/kernel.h"
#include "parts/metered.h"
#include "parts/open_disk.h"
#include "parts/parts.h"
#include "parts/root.h"
#include "rootfs/check.h"
#include "rootfs/initrd.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <iterator>
#include <malloc.h>
#include <map>
#include <optional>
#include <string_view>

namespace bootlace::parts {
namespace {

// What the person can mend in the recipe is collected; anything else (a disk that can't be read) ends the work at once.
bool isMistake(const Error &error)
{
    return error.cause() == Cause::BadInput || error.cause() == Cause::NotFound ||
           error.cause() == Cause::Unsupported || error.cause() == Cause::TooSmall;
}

template <typename T>
Result<> take(Result<T> result, T &into, unsigned line, findings::List &findings, std::string key)
{
    if (result) {
        into = std::move(*result);
    } else if (isMistake(result.error())) {
        std::string text = result.error().message();
        for (const std::string &step : result.error().trail()) {
            text += fmt::format(" (to {})", step);
        }
        findings.add(line, std::move(text), result.error().cause(), std::move(key));
    } else {
        return std::unexpected(std::move(result.error()));
    }
    return {};
}

// Stands for everything that decides the bytes, but not for where the files lie or what they are called.
Sha256 identityOf(const recipe::Recipe &recipe, const Parts &parts, const RootSource &root)
{
    Sha256Hasher hasher;
    hasher.add(
        asBytes(fmt::format("bootlace 1\n{}\n{}\n{}\n{}\n{}\n{}\n", recipe.board.value, recipe.medium.value,
                            recipe.kernel.cmdline, recipe.root.label, recipe.esp.label, recipe.esp.size.value())));
    for (const auto &[slot, bytes] : parts.firmware) {
        hasher.add(sha256(bytes));
    }
    for (const Bytes *part : {parts.kernel.get(), &parts.deviceTree}) {
        hasher.add(sha256(*part));
    }
    hasher.add(parts.initrd ? sha256(*parts.initrd) : Sha256{});
    hasher.add(root.mark);
    return hasher.finish();
}

void addModules(const recipe::Recipe &recipe, const catalog::KernelBuild &build, plan::RootKind root, Parts &parts,
                findings::List &findings)
{
    if (recipe.kernel.fromRoot || !recipe.kernel.addModules || build.modulesPath.empty()) {
        return;
    }
    if (root == plan::RootKind::Ext4Image) {
        findings.add(findings::Id::KernelModulesNotAdded, {{}, 0, "kernel.build", {}, {}}, {build.version});
        return;
    }
    catalog::KernelBuild facts = build;
    facts.image.clear();
    facts.initrd.reset();
    facts.trees.clear();
    facts.overlays.clear();
    catalog::Sources sources;
    for (const recipe::Input &input : recipe.kernel.build) {
        sources.push_back(input.path);
    }
    parts.modulesVersion = build.version;
    parts.rootMeter->total += build.modulesSize.value();
    parts.openModules = [facts, sources,
                         meter = parts.rootMeter](const std::string &folder) -> Result<std::unique_ptr<source::Tree>> {
        TRY_ASSIGN(auto files, catalog::openFiles(sources));
        TRY_ASSIGN(auto modules, catalog::modulesOf(facts, std::move(files), {folder, Timestamp{}}));
        return std::make_unique<MeteredTree>(std::move(modules), meter);
    };
    if (!build.modulesIndexed && !catalog::canIndexModules()) {
        findings.add(findings::Id::KernelModulesNotIndexed, {{}, 0, "kernel.build", {}, {}}, {build.version});
    }
}

void setFacts(const catalog::KernelBuild &build, const RootSource &root, KernelArch arch, Parts &parts)
{
    plan::Facts &facts = parts.facts;
    for (const auto &[slot, bytes] : parts.firmware) {
        facts.firmware[slot] = ByteCount(bytes.size());
    }
    facts.kernelVersion = build.version;
    facts.kernel = ByteCount(parts.kernel->size());
    const auto header =
        armimage::readHeader(ByteView(*parts.kernel).first(std::min<std::size_t>(parts.kernel->size(), 64)), arch);
    facts.kernelInMemory = header ? header->imageSize : facts.kernel;
    if (header && header->pageSize == armimage::PageSize::KiB64) {
        facts.pageSize = 64_KiB;
    } else if (header && header->pageSize == armimage::PageSize::KiB16) {
        facts.pageSize = 16_KiB;
    }
    facts.deviceTree = ByteCount(parts.deviceTree.size());
    facts.initrd = parts.initrd ? std::optional(ByteCount(parts.initrd->size())) : std::nullopt;
    facts.kernelParameters = build.cmdline;
    facts.rootKind = root.kind;
    facts.rootImage = root.image;
    facts.rootNeeds = root.needs;
}

// It is named, and nothing is known to be wrong with it yet. What was not read from a file has no line: its slot tells.
bool isLeft(const recipe::Input &input, std::string_view slot, const findings::List &findings)
{
    const bool isKnownBad = input.line != 0 ? findings.hasErrorOn(input.line) : findings.hasErrorIn(slot);
    return !input.written.empty() && !isKnownBad;
}

// The recipe's own, or else the build's.
Result<> takeInitrd(const recipe::Recipe &recipe, const board::Board &board, catalog::KernelBuild &build, Parts &parts,
                    findings::List &findings)
{
    if (build.initrd && build.initrd->empty() && !recipe.kernel.initrd) {
        findings.add(
            recipe.kernel.build.empty() ? recipe.root.source.line : recipe.kernel.build.front().line,
            fmt::format("the initrd of kernel {} is empty: choose another file ('initrd') or fix it", build.version),
            Cause::BadInput, "kernel.build");
    } else if (build.initrd) {
        parts.initrd = std::make_shared<const Bytes>(std::move(*build.initrd));
    }
    if (recipe.kernel.initrd && isLeft(*recipe.kernel.initrd, "kernel.initrd", findings)) {
        Bytes own;
        TRY(take(loadInitrd(*recipe.kernel.initrd, board), own, recipe.kernel.initrd->line, findings, "kernel.initrd"));
        parts.initrd = std::make_shared<const Bytes>(std::move(own));
    }
    return {};
}

// Slots that are named in no line of their own come from the card that has everything else.
std::vector<recipe::FirmwareInput> firmwareInputs(const recipe::Recipe &recipe, const board::Medium *medium,
                                                  const findings::List &findings)
{
    std::vector<recipe::FirmwareInput> inputs = recipe.firmware.inputs;
    const std::optional<recipe::Input> &card = recipe.firmware.from;
    if (!card || medium == nullptr || !isLeft(*card, "firmware.from", findings)) {
        return inputs;
    }
    const auto add = [&](const std::string &slot) {
        if (const auto known = std::ranges::find(inputs, slot, &recipe::FirmwareInput::slot); known != inputs.end()) {
            known->from = known->isGiven() ? known->from : card;
        } else if (!slot.empty()) {
            inputs.push_back({slot, {}, {}, {card->line}, false, card});
        }
    };
    for (const board::DiskLayout &disk : medium->disks) {
        std::ranges::for_each(disk.raw, add, &board::RawImage::slot);
        std::ranges::for_each(disk.partitions, add, &board::Partition::slot);
    }
    return inputs;
}

// Nothing is known to be wrong yet with what it names.
bool isLeft(const recipe::FirmwareInput &input, const findings::List &findings)
{
    const std::string key = "firmware." + input.slot;
    return (!input.file || isLeft(*input.file, key, findings)) && (!input.from || isLeft(*input.from, key, findings)) &&
           std::ranges::all_of(input.parts, [&](const auto &part) {
               return isLeft(part.second, fmt::format("{}.{}", key, part.first), findings);
           });
}

/// Each card is opened once.
class Cards
{
public:
    explicit Cards(const OpenDisk &openDisk)
        : m_openDisk(openDisk)
    {}

    Result<std::optional<Bytes>> firmware(const recipe::Input &input, const board::FirmwareSlot &slot,
                                          const board::Medium &medium, findings::List &findings)
    {
        auto card = m_open.find(input.path);
        if (card == m_open.end()) {
            TRY_ASSIGN(Card opened, Card::open(input.path, m_openDisk));
            card = m_open.emplace(input.path, std::move(opened)).first;
        }
        return card->second.firmware(slot, medium, input, findings);
    }

private:
    const OpenDisk &m_openDisk;
    std::map<std::filesystem::path, Card> m_open;
};

Result<> takeFirmware(const recipe::Recipe &recipe, const board::Board &board, const OpenDisk &openDisk, Parts &parts,
                      findings::List &findings)
{
    const board::Medium *medium = board.medium(recipe.medium.value);
    std::vector<recipe::FirmwareInput> inputs = firmwareInputs(recipe, medium, findings);
    std::erase_if(inputs, [&](const auto &input) { return !input.isGiven() || !isLeft(input, findings); });
    Cards cards(openDisk);
    for (const recipe::FirmwareInput &input : inputs) {
        const board::FirmwareSlot *slot = board.slot(input.slot);
        // Without a medium, nobody knows the header of a BL2, nor a place on a card.
        const bool needsMedium = input.from || (slot != nullptr && slot->kind == board::FirmwareKind::MediatekBl2);
        if (slot == nullptr || (needsMedium && medium == nullptr)) {
            continue;
        }
        std::optional<Bytes> bytes;
        TRY(take(input.from ? cards.firmware(*input.from, *slot, *medium, findings)
                            : loadFirmware(input, *slot, medium != nullptr ? *medium : board::Medium(), findings),
                 bytes, input.line.number, findings, "firmware." + input.slot));
        parts.firmware[input.slot] = std::move(bytes).value_or(Bytes{});
    }
    return {};
}

findings::Where rootPlace(const recipe::Recipe &recipe)
{
    return {{}, recipe.root.source.line, "root.source", {}, {}};
}

// The recipe's own initrd has a line; the build's is in the build.
findings::Where initrdPlace(const recipe::Recipe &recipe)
{
    return recipe.kernel.initrd ? findings::Where{{}, recipe.kernel.initrd->line, "kernel.initrd", {}, {}}
                                : findings::Where{{}, 0, "kernel.build", {}, {}};
}

std::optional<rootfs::Initrd> lookIntoInitrd(const recipe::Recipe &recipe, const catalog::KernelBuild &build,
                                             const RootSource &root, const Parts &parts, findings::List &findings)
{
    if (!parts.initrd) {
        return std::nullopt;
    }
    rootfs::Initrd initrd = rootfs::readInitrd(*parts.initrd);
    if (initrd.reading == rootfs::InitrdReading::Cut) {
        findings.add(findings::Id::InitrdCut, initrdPlace(recipe));
    }
    const std::string cmdline = recipe.kernel.cmdline + " " + build.cmdline;
    rootfs::checkInitrdRoot(cmdline, initrd, root.image ? root.image->label : recipe.root.label, rootPlace(recipe),
                            findings);
    return initrd;
}

// Whether Linux reaches its root file system.
void checkReach(const recipe::Recipe &recipe, const board::Board &board, const catalog::KernelBuild &build,
                std::optional<rootfs::Initrd> initrd, findings::List &findings)
{
    const board::Medium *medium = board.medium(recipe.medium.value);
    if (!build.config) {
        return;
    }
    for (const board::KernelArea &area : lackedBy(*build.config, board)) {
        std::vector<std::string> options;
        std::ranges::transform(area.options, std::back_inserter(options), &board::KernelOption::option);
        findings.add(findings::Id::KernelLacksOptions, {{}, 0, "kernel.build", {}, {}},
                     {build.version, area.title, options});
    }
    if (medium != nullptr) {
        checkDrivers(
            *medium,
            {build.version, *build.config, std::move(initrd), {{}, 0, "kernel.build", {}, {}}, initrdPlace(recipe)},
            findings);
    }
}

// A root that is there, and made for this board.
Result<RootSource> usableRoot(const recipe::Recipe &recipe, KernelArch arch, const std::stop_token &stop,
                              findings::List &findings)
{
    const recipe::Input &input = recipe.root.source;
    TRY_ASSIGN(RootSource root, recogniseRoot(input, stop));
    TRY_ASSIGN(const rootfs::Facts facts, lookBeforeWriting(input, root, stop));
    TRY(rootfs::checkProcessor(facts.architecture, input.written, arch));
    rootfs::check(facts, input.written, rootPlace(recipe), recipe.kernel.cmdline, findings);
    return root;
}

Result<RootSource> takeRoot(const recipe::Recipe &recipe, KernelArch arch, const std::stop_token &stop,
                            findings::List &findings)
{
    RootSource root;
    if (isLeft(recipe.root.source, "root.source", findings)) {
        TRY(take(usableRoot(recipe, arch, stop, findings), root, recipe.root.source.line, findings, "root.source"));
    }
    return root;
}

// The kernel can be in the root: then a root that can't be used hides it.
Result<catalog::KernelBuild> takeBuild(const recipe::Recipe &recipe, const board::Board &board, const RootSource &root,
                                       const std::stop_token &stop, findings::List &findings)
{
    catalog::KernelBuild build;
    const std::vector<recipe::Input> from =
        recipe.kernel.fromRoot ? std::vector<recipe::Input>{recipe.root.source} : recipe.kernel.build;
    const std::string_view slot = recipe.kernel.fromRoot ? "root.source" : "kernel.build";
    if (!from.empty() && std::ranges::all_of(from, [&](const auto &input) { return isLeft(input, slot, findings); })) {
        TRY(take(loadBuild(recipe, board, root, stop), build, from.front().line, findings, "kernel.build"));
    }
    return build;
}

} // namespace

Result<Parts> gather(const recipe::Recipe &recipe, const board::Board &board, findings::List &findings,
                     const Means &means)
{
    const std::stop_token &stop = means.stop;
    plan::check(recipe, board, findings);
    Parts parts;
    parts.rootMeter = std::make_shared<RootMeter>();
    TRY(takeFirmware(recipe, board, means.openDisk, parts, findings));
    TRY_ASSIGN(const RootSource root, takeRoot(recipe, board.arch, stop, findings));
    TRY_ASSIGN(catalog::KernelBuild build, takeBuild(recipe, board, root, stop, findings));
    if (!build.trees.empty()) {
        parts.deviceTree = mergeDeviceTree(recipe, board, build, findings, stop);
        parts.kernel = std::make_shared<const Bytes>(std::move(build.image));
        TRY(takeInitrd(recipe, board, build, parts, findings));
        checkReach(recipe, board, build, lookIntoInitrd(recipe, build, root, parts, findings), findings);
        addModules(recipe, build, root.kind, parts, findings);
        setFacts(build, root, board.arch, parts);
    }
    if (stop.stop_requested()) {
        return fail(Cause::Cancelled, "gathering the parts was cancelled");
    }
    if (findings.hasErrors()) {
        return std::unexpected(findings.toError());
    }
    parts.facts.inputs = identityOf(recipe, parts, root);
#ifdef __GLIBC__
    ::malloc_trim(0); // what unpacking the kernel took is given back before the root needs memory
#endif
    parts.rootMeter->total += root.bytes;
    if (root.kind == plan::RootKind::Ext4Image) {
        parts.openRootImage = [source = recipe.root.source, meter = parts.rootMeter] {
            return openRootImage(source, meter);
        };
    } else {
        parts.openRootTree = [source = recipe.root.source, kind = root.kind, meter = parts.rootMeter] {
            return openRootTree(source, kind, meter);
        };
    }
    return parts;
}

} // namespace bootlace::parts
