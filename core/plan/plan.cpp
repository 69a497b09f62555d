// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include "base/disk_int.h"
#include "base/text.h"
#include "ext4/image_copier.h"
#include "extlinux/extlinux.h"
#include "fat/volume.h"
#include "manifest/file_list.h"
#include "manifest/manifest.h"
#include "plan/layout.h"

#include <algorithm>
#include <fmt/format.h>

namespace bootlace::plan {
namespace {

// What the manifest may need: some 100 bytes for each megabyte that is written. Its true length is known when the root
// is.
ByteCount manifestRoom(ByteCount root)
{
    const ByteCount room(roundUp((256_KiB).value() + root.value() / (1_MiB).value() * 100, 4096));
    return std::min(room, manifest::largest);
}

// How many files a packed root has is known when it is unpacked: there is room for as many as its file system has
// inodes, of which a small one has the most. A root with more gets no list.
ByteCount fileListRoom(ByteCount root)
{
    const std::uint64_t inodes = root.value() / (root < 512_MiB ? 4_KiB : 16_KiB).value();
    return std::min(ByteCount(roundUp(inodes * manifest::listedFileRoom, 4096)), manifest::largestFileList);
}

std::string mediaOf(const board::Board &board)
{
    return joined(board.media, &board::Medium::id);
}

bool hasParameter(std::string_view cmdline, std::string_view key)
{
    for (std::size_t at = 0; (at = cmdline.find(key, at)) != std::string_view::npos; ++at) {
        const bool begins = at == 0 || cmdline[at - 1] == ' ';
        const std::size_t end = at + key.size();
        if (begins && (key.ends_with('=') || end == cmdline.size() || cmdline[end] == ' ')) {
            return true;
        }
    }
    return false;
}

// root= is added unless the person gave it; so is rw, since a root without fstab would stay read-only.
std::string commandLine(const recipe::Recipe &recipe, const board::Board &board, const Facts &facts,
                        std::string_view partUuid)
{
    std::string line = recipe.kernel.cmdline.empty() ? board.console : recipe.kernel.cmdline;
    if (!facts.kernelParameters.empty()) {
        line += " " + facts.kernelParameters;
    }
    if (!hasParameter(line, "root=")) {
        line += fmt::format(" root=PARTUUID={}", partUuid);
        if (!hasParameter(line, "rootwait")) {
            line += " rootwait";
        }
        if (!hasParameter(line, "rw") && !hasParameter(line, "ro")) {
            line += " rw";
        }
    }
    return line;
}

std::string deviceTreeFileOf(const board::Board &board)
{
    return board.deviceTree + ".dtb";
}

Result<std::string> extlinuxText(const board::Board &board, const Facts &facts, std::string append)
{
    extlinux::Label label;
    label.name = "linux";
    label.menuLabel = fmt::format("Linux {}", facts.kernelVersion);
    label.kernel = fmt::format("/{}", kernelFileOf(board.arch));
    label.fdt = fmt::format("/{}", deviceTreeFileOf(board));
    label.initrd = facts.initrd ? fmt::format("/{}", initrdFile) : "";
    label.append = std::move(append);
    extlinux::Config config;
    config.defaultLabel = label.name;
    config.title = board.name;
    config.timeout = 10;
    config.labels = {label};
    return extlinux::write(config);
}

Identity identityOf(const recipe::Recipe &recipe, const Facts &facts)
{
    Identity identity;
    const ByteView seed = recipe.seed ? asBytes(*recipe.seed) : ByteView(facts.inputs);
    identity.seed = Bytes(seed.begin(), seed.end());
    identity.ext4Uuid = deriveGuid(seed, "ext4/uuid");
    identity.ext4HashSeed = deriveGuid(seed, "ext4/hash-seed");
    const auto volume = load<le32>(deriveGuid(seed, "fat/volume-id").bytes, 0);
    identity.fatVolumeId = volume.value_or(le32(1));
    return identity;
}

void checkLimits(const board::Board &board, const Facts &facts, const recipe::Recipe &recipe, findings::List &findings)
{
    for (const auto &[slot, size] : facts.firmware) {
        const board::FirmwareSlot *known = board.slot(slot);
        const recipe::FirmwareInput *given = recipe.firmware.find(slot);
        if (known != nullptr && size > known->most) {
            findings.add(given != nullptr ? given->line.number : 0,
                         fmt::format("'{}' has {} bytes, and the board takes at most {}", known->name, size.value(),
                                     known->most.value()),
                         Cause::BadInput, "firmware." + slot);
        }
    }
    const unsigned kernelLine = recipe.kernel.build.empty() ? 0 : recipe.kernel.build.front().line;
    const ByteCount kernel = std::max(facts.kernel, facts.kernelInMemory);
    if (kernel > board.kernelMaxSize) {
        findings.add(kernelLine,
                     fmt::format("the kernel has {} bytes, and the board takes at most {}", kernel.value(),
                                 board.kernelMaxSize.value()),
                     Cause::BadInput, "kernel.build");
    }
    if (facts.initrd && *facts.initrd > board.initrdMaxSize) {
        findings.add(recipe.kernel.initrd ? recipe.kernel.initrd->line : kernelLine,
                     fmt::format("the initrd has {} bytes, and the board takes at most {}", facts.initrd->value(),
                                 board.initrdMaxSize.value()),
                     Cause::BadInput, recipe.kernel.initrd ? "kernel.initrd" : "kernel.build");
    }
}

void checkRootImage(const ext4::Facts &image, ByteCount pageSize, const model::Volume &disk, const recipe::Root &root,
                    findings::List &findings)
{
    const model::Region *region = disk.find<model::RootFs>();
    if (region == nullptr) {
        return;
    }
    if (image.blockSize < bytesOf(disk.sectorSize)) {
        findings.add(root.source.line,
                     fmt::format("the image's blocks have {} bytes, and '{}' has sectors of {}: make the file system "
                                 "with blocks of 4096 bytes (mke2fs -b 4096)",
                                 image.blockSize, disk.name, bytesOf(disk.sectorSize)),
                     Cause::BadInput, "root.source");
    }
    if (region->range.size < image.size) { // which was said
        return;
    }
    if (const auto fits = ext4::ImageCopier::check(image, region->range.size, pageSize); !fits) {
        findings.add(root.size ? root.sizeLine.number : root.source.line, fits.error().message(), Cause::BadInput,
                     root.size ? "root.size" : "root.source");
    }
}

// A root that is built: what is known of it beforehand has to have room.
void checkRootFits(const Facts &facts, const model::Volume &disk, const recipe::Root &root, findings::List &findings)
{
    const model::Region *region = disk.find<model::RootFs>();
    if (region == nullptr || facts.rootImage) {
        return;
    }
    if (const auto fits = ext4::checkRoom(facts.rootNeeds, region->range.size); !fits) {
        findings.add(root.size ? root.sizeLine.number : root.source.line, fits.error().message(), Cause::TooSmall,
                     root.size ? "root.size" : "root.source");
    }
}

void planBootFiles(Plan &plan, const Facts &facts)
{
    plan.bootFiles = {{plan.kernelFile, facts.kernel}, {plan.deviceTreeFile, facts.deviceTree}};
    if (facts.initrd) {
        plan.bootFiles.push_back({std::string(initrdFile), *facts.initrd});
    }
    plan.bootFiles.push_back({std::string(extlinuxFile), ByteCount(plan.extlinux.size())});
}

// The key that is to blame: with another label, or with more room, everything else would do.
void addEspMistake(const recipe::Esp &esp, fat::Parameters parameters, const std::vector<fat::File> &files,
                   const Error &error, findings::List &findings)
{
    parameters.label = recipe::Esp{}.label;
    const bool isLabel = fat::layOut(parameters, files).has_value();
    const unsigned line = isLabel ? esp.labelLine.number : error.cause() == Cause::TooSmall ? esp.sizeLine.number : 0;
    findings.add(line, fmt::format("the ESP can't be made: {}", error.message()), Cause::BadInput,
                 isLabel ? "esp.label" : "esp.size");
}

// The ESP is laid out once here, to know that everything fits and how many bytes it takes.
void checkEsp(Plan &plan, const recipe::Esp &esp, findings::List &findings)
{
    const Plan::Place place = plan.place<model::BootFiles>();
    const model::Volume &volume = plan.volumes[place.volume];
    model::Region &region = plan.volumes[place.volume].regions[place.region];
    const ByteCount rootSize = plan.at(plan.place<model::RootFs>()).range.size;
    const ByteCount room = manifestRoom(rootSize);
    std::vector<fat::File> files{{std::string(manifest::fileName), room},
                                 {std::string(manifest::digestName), ByteCount(manifest::digestFile("").size())}};
    ByteCount content = room;
    for (const BootFile &file : plan.bootFiles) {
        files.push_back({file.path, file.size});
        content += file.size;
    }
    const fat::Parameters parameters{region.range.size,         region.range.begin, volume.sectorSize,
                                     plan.identity.fatVolumeId, plan.espLabel,      {}};
    const auto layout = fat::layOut(parameters, files);
    if (!layout) {
        addEspMistake(esp, parameters, files, layout.error(), findings);
        return;
    }
    for (const Extent &extent : layout->metadata) {
        content += extent.range.size;
    }
    region.known = content;
    plan.manifestRoom = room;
    // The card is good without this list, so that no ESP is too small for it.
    files.push_back({std::string(manifest::fileListName), fileListRoom(rootSize)});
    plan.fileListRoom = !plan.rootImage && fat::layOut(parameters, files) ? files.back().size : ByteCount();
}

void checkCommandLine(const recipe::Recipe &recipe, const Facts &facts, findings::List &findings)
{
    const findings::Where where{{}, recipe.kernel.cmdlineLine.number, "kernel.cmdline", {}, {}};
    const bool byLabel =
        hasParameter(recipe.kernel.cmdline, "root=UUID=") || hasParameter(recipe.kernel.cmdline, "root=LABEL=");
    if (byLabel && !facts.initrd) {
        findings.add(findings::Id::CmdlineRootNeedsInitrd, where);
    }
    if (!recipe.kernel.cmdline.empty() && !hasParameter(recipe.kernel.cmdline, "console=")) {
        findings.add(findings::Id::CmdlineNoConsole, where);
    }
}

} // namespace

std::string_view kernelFileOf(KernelArch arch)
{
    return arch == KernelArch::Armhf ? "zImage" : "Image";
}

// A recipe that comes from the wizard may be half finished.
static void checkInputs(const recipe::Recipe &recipe, findings::List &findings)
{
    if (recipe.kernel.build.empty() && !recipe.kernel.fromRoot && !findings.hasErrorIn("kernel.build")) {
        findings.add(findings::Id::KernelMissing, {{}, 0, "kernel.build", {}, {}});
    }
    if (recipe.root.source.written.empty() && !findings.hasErrorIn("root.source")) {
        findings.add(findings::Id::RootMissing, {{}, 0, "root.source", {}, {}});
    }
}

// A package that is packed here needs both of its images.
static void addMissingParts(const recipe::FirmwareInput &given, const board::FirmwareSlot &slot,
                            findings::List &findings)
{
    for (const char *part : {"bl31", "bl33"}) {
        if (given.part(part) == nullptr) {
            const std::string key = fmt::format("firmware.{}.{}", given.slot, part);
            findings.add(findings::Id::FirmwarePartMissing, {{}, given.line.number, key, {}, {}}, {slot.name, part});
        }
    }
}

// A slot that the medium has a place for: something is given for it, or for all that have no line of their own.
static void checkSlot(const recipe::Firmware &firmware, const board::FirmwareSlot &slot, findings::List &findings)
{
    const std::string key = "firmware." + slot.id;
    if (findings.hasErrorIn(key)) {
        return;
    }
    const recipe::FirmwareInput *given = firmware.find(slot.id);
    if (given != nullptr && given->isGiven()) {
        if (!given->parts.empty() && slot.kind == board::FirmwareKind::Fip) {
            addMissingParts(*given, slot, findings);
        }
    } else if (!firmware.from) {
        findings.add(findings::Id::FirmwareMissing, {{}, 0, key, {}, {}}, {slot.name, slot.id});
    }
}

// Every piece of firmware that the medium has a place for is given, and nothing that the board does not know.
static void checkFirmware(const recipe::Recipe &recipe, const board::Board &board, const board::Medium &medium,
                          findings::List &findings)
{
    for (const recipe::FirmwareInput &given : recipe.firmware.inputs) {
        if (board.slot(given.slot) == nullptr) {
            findings.add(given.line.number,
                         fmt::format("'firmware.{}' is not a firmware of {}", given.slot, board.name), Cause::BadInput,
                         "firmware." + given.slot);
        }
    }
    const auto check = [&](const std::string &id) {
        if (const board::FirmwareSlot *slot = board.slot(id)) {
            checkSlot(recipe.firmware, *slot, findings);
        }
    };
    for (const board::DiskLayout &disk : medium.disks) {
        std::ranges::for_each(disk.firmwareSlots(), check);
    }
}

void check(const recipe::Recipe &recipe, const board::Board &board, findings::List &findings)
{
    if (const board::Medium *medium = board.medium(recipe.medium.value)) {
        checkFirmware(recipe, board, *medium, findings);
    } else {
        findings.add(
            recipe.medium.line,
            fmt::format("'{}' is not a medium of {}: it has {}", recipe.medium.value, board.name, mediaOf(board)),
            Cause::BadInput, "medium");
    }
    checkInputs(recipe, findings);
    const ByteCount espSize(recipe.esp.size.value() - recipe.esp.size.value() % bytesOf(SectorSize::Bytes512));
    const fat::Parameters esp{espSize, ByteOffset(0), SectorSize::Bytes512, 1, recipe.esp.label, {}};
    if (const auto volume = fat::layOut(esp, {}); !volume) {
        addEspMistake(recipe.esp, esp, {}, volume.error(), findings);
    }
    if (recipe.root.size && (*recipe.root.size < smallestRoot || *recipe.root.size >= largestRoot)) {
        findings.add(recipe.root.sizeLine.number, badRootSize("root", *recipe.root.size), Cause::BadInput, "root.size");
    }
    const Facts noFacts;
    if (const auto text = extlinuxText(board, noFacts, commandLine(recipe, board, noFacts, toText(Guid{})));
        !text && extlinuxText(board, noFacts, "ro")) {
        findings.add(recipe.kernel.cmdlineLine.number, text.error().message(), Cause::BadInput, "kernel.cmdline");
    }
}

static void tellUnproven(const board::Board &board, const board::Medium &medium, findings::List &findings)
{
    if (board.isUnproven) {
        findings.add(findings::Id::BoardUnproven, {{}, 0, "board", {}, {}}, {board.name});
    } else if (medium.isUnproven) {
        findings.add(findings::Id::MediumUnproven, {{}, 0, "medium", {}, {}}, {board.name, medium.name});
    }
}

Result<Plan> make(const recipe::Recipe &recipe, const board::Board &board, const Facts &facts,
                  std::span<const DiskFacts> disks, findings::List &findings)
{
    check(recipe, board, findings);
    const board::Medium *medium = board.medium(recipe.medium.value);
    if (medium == nullptr) {
        return std::unexpected(findings.toError());
    }
    if (medium->disks.size() != disks.size()) {
        return fail(Cause::BadInput, fmt::format("medium '{}' needs {} disk(s), and {} were given", medium->id,
                                                 medium->disks.size(), disks.size()));
    }
    checkLimits(board, facts, recipe, findings);

    Plan plan;
    plan.board = board.id;
    plan.boardName = board.name;
    plan.arch = board.arch;
    plan.medium = medium->id;
    plan.mediumName = medium->name;
    plan.identity = identityOf(recipe, facts);
    plan.espLabel = recipe.esp.label;
    plan.rootLabel = recipe.root.label;
    plan.rootKind = facts.rootKind;
    plan.rootImage = facts.rootImage;
    plan.kernelVersion = facts.kernelVersion;
    plan.kernelFile = kernelFileOf(board.arch);
    plan.deviceTreeFile = deviceTreeFileOf(board);
    const Sizes sizes{recipe.esp,     recipe.root.size, recipe.root.sizeLine,
                      facts.firmware, board.arch,       facts.rootImage ? facts.rootImage->size : ByteCount{}};
    for (std::size_t i = 0; i < disks.size(); ++i) {
        plan.volumes.push_back(layOut(medium->disks[i], disks[i], sizes, plan.identity.seed, findings));
    }
    const model::Volume &rootDisk = plan.volumes[plan.place<model::RootFs>().volume];
    checkRootFits(facts, rootDisk, recipe.root, findings);
    if (facts.rootImage) {
        checkRootImage(*facts.rootImage, facts.pageSize, rootDisk, recipe.root, findings);
    }
    const model::Region *root = rootDisk.find<model::RootFs>();
    const std::string partUuid = root != nullptr ? root->partUuid : std::string();
    const auto text = extlinuxText(board, facts, commandLine(recipe, board, facts, partUuid));
    if (!text) {
        const bool isCommandLine = extlinuxText(board, facts, "ro").has_value();
        findings.add(isCommandLine ? recipe.kernel.cmdlineLine.number : 0, text.error().message(), Cause::BadInput,
                     isCommandLine ? "kernel.cmdline" : "");
    }
    if (!findings.hasErrors()) {
        plan.extlinux = *text;
        planBootFiles(plan, facts);
        checkEsp(plan, recipe.esp, findings);
        checkCommandLine(recipe, facts, findings);
        tellUnproven(board, *medium, findings);
    }
    if (findings.hasErrors()) {
        return std::unexpected(findings.toError());
    }
    return plan;
}

} // namespace bootlace::plan
