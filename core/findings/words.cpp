// SPDX-License-Identifier: GPL-3.0-or-later
// The words of every finding, once: the wizard translates these very sentences. Those of a serial console are in
// log_words.cpp.
#include "base/text.h"
#include "findings/finding.h"
#include "findings/rows.h"

#include <array>
#include <cstddef>
#include <utility>

// Marks a text for lupdate, which looks for this name; the wizard translates it in this context.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bootlace::findings {

namespace {

using enum Severity;

// In the order of the ids.
constexpr std::array<Row, static_cast<std::size_t>(firstOfChain)> table{{
    {Id::InputBad, {"input-bad", Error, Cause::BadInput, "%1"}},
    {Id::InputMissing, {"input-missing", Error, Cause::NotFound, "%1"}},
    {Id::InputUnsupported, {"input-unsupported", Error, Cause::Unsupported, "%1"}},
    {Id::FileAbsent,
     {"file-absent", Error, Cause::BadInput, QT_TRANSLATE_NOOP("Findings", "“%1” was not found (looked for %2).")}},
    {Id::DiskTooSmall, {"disk-too-small", Error, Cause::TooSmall, "%1"}},
    {Id::DiskSizeAssumed,
     {"disk-size-assumed", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "No size is given for “%1”: %2 is assumed.")}},
    {Id::FirmwareMissing,
     {"firmware-missing", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is missing: choose a file for it (“%2” in [firmware]).")}},
    {Id::FirmwarePartMissing,
     {"firmware-part-missing", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is packed here, but one of its images is missing: choose a file for “%2”.")}},
    {Id::KernelMissing,
     {"kernel-missing", Error, Cause::BadInput, QT_TRANSLATE_NOOP("Findings", "No kernel build is chosen.")}},
    {Id::RootMissing,
     {"root-missing", Error, Cause::BadInput, QT_TRANSLATE_NOOP("Findings", "No root file system is chosen.")}},
    {Id::BoardUnproven,
     {"board-unproven", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "The layout for %1 follows the manufacturer's documentation and has not been tried on a real board.")}},
    {Id::MediumUnproven,
     {"medium-unproven", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "What is written for %1 to start in this way (“%2”) follows the sources of its "
                                    "firmware, and has not been tried on a real board.")}},
    {Id::CmdlineNoConsole,
     {"cmdline-no-console", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The command line has no console=, so the serial console will be silent.")}},
    {Id::CmdlineRootNeedsInitrd,
     {"cmdline-root-needs-initrd", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The command line names the root file system by its UUID or label (root=). "
                                    "Only an initrd can find it that way, and there is none.")}},
    {Id::KernelDriversNeedInitrd,
     {"kernel-drivers-need-initrd", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "Linux %1 has some of the drivers that it needs to reach its root file system "
                                    "only as modules (%2), and there is no initrd to load them from. It will probably "
                                    "not start.")}},
    {Id::KernelLacksDrivers,
     {"kernel-lacks-drivers", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "Linux %1 was built without drivers that it needs to reach its root file system "
                                    "(%2). It will not start.")}},
    {Id::KernelLacksOptions,
     {"kernel-lacks-options", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "Linux %1 was built without something that this board can use. %2: %3.")}},
    {Id::KernelModulesNotAdded,
     {"kernel-modules-not-added", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The modules of Linux %1 are not added: an ext4 image is copied as it is. It must "
                                    "already contain them.")}},
    {Id::KernelModulesNotIndexed,
     {"kernel-modules-not-indexed", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "The modules of Linux %1 have no index (modules.dep), and depmod, the program that creates "
                        "it, is not installed. Install the package kmod, or run “depmod %1” once on the board.")}},
    {Id::KernelNotUsed,
     {"kernel-not-used", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "%1 is not used as the kernel: Bootlace can't use it as it is. Details: %2.")}},
    {Id::KernelLacksDeviceTree,
     {"kernel-not-used", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "%1 is not used as the kernel: it has no device tree for this board.")}},
    {Id::KernelLacksModules,
     {"kernel-not-used", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "%1 is not used as the kernel: it has no modules in lib/modules.")}},
    {Id::InitrdFoundByContent,
     {"initrd-found-by-content", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "%1 is used as the initrd, because it is a cpio archive. If it is something else, "
                                    "choose the right one.")}},
    {Id::InitrdsNotUsed,
     {"initrds-not-used", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The kernel build has more than one initrd. Used: %1. Not used: %2. To use "
                                    "another one, choose it yourself.")}},
    {Id::InitrdsNoneUsed,
     {"initrds-not-used", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "No initrd of the kernel build is used, since none is clearly meant for this "
                                    "kernel. Not used: %1. To use one, choose it yourself.")}},
    {Id::InitrdCut,
     {"initrd-cut", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The initrd can't be unpacked to its end: it was cut off, or it is damaged. Linux "
                                    "will probably not start. Create it again, or copy it again.")}},
    {Id::InitrdHasNoInit,
     {"initrd-has-no-init", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The initrd has no program /init, so Linux loads nothing from it; but some of the "
                                    "drivers that it needs to reach its root file system are modules (%1). It will "
                                    "probably not start.")}},
    {Id::InitrdOfOtherKernel,
     {"initrd-of-other-kernel", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "The initrd is made for another kernel: its modules are for Linux %2, and the kernel "
                        "is Linux %1. It will probably not reach its root file system. Choose the initrd of "
                        "this kernel.")}},
    {Id::InitrdLacksDrivers,
     {"initrd-lacks-drivers", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The initrd lacks drivers that Linux %1 needs to reach its root file system and "
                                    "has only as modules (%2). It will probably not start. Add them to the initrd.")}},
    {Id::InitrdWantsEncrypted,
     {"initrd-wants-encrypted", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The initrd opens an encrypted disk first (%1), and the root file system that is "
                                    "written is not encrypted. It will wait for that disk. Create the initrd on a "
                                    "system without it.")}},
    {Id::OverlayMissing,
     {"overlay-missing", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "The device tree has the controller of the boot medium switched off (%1), so Linux will not "
                        "see its disk. The overlay “%2” switches it on.")}},
    {Id::OverlayDeletes,
     {"overlay-deletes", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "The overlay “%1” asks for %2. An overlay can delete only what it adds itself; what is "
                        "already in the device tree stays.")}},
    {Id::DeviceTreeTaken,
     {"device-tree-taken", Note, Cause::BadInput, QT_TRANSLATE_NOOP("Findings", "Device tree used: %1.")}},
    {Id::DeviceTreeAmbiguous,
     {"device-tree-ambiguous", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "The kernel build has several device trees that fit the board and the boot medium: %1. Used: "
                        "%2.")}},
    {Id::ControllerOff,
     {"controller-off", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The device tree has the controller of the boot medium switched off (%1), so "
                                    "Linux will not see its disk.")}},
    {Id::ControllerBusWidth,
     {"controller-bus-width", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "The device tree gives the controller of the boot medium (%1) %2 data lines, but it has %3. "
                        "The device tree is made for another medium, and Linux may not see the disk.")}},
    {Id::CardDiskNotGiven,
     {"card-disk-not-given", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The other disk of this medium (“%1”) was not given, so it was not checked. It "
                                    "holds: %2. To check both, give it after the card.")}},
    {Id::CardDiskLarger,
     {"card-disk-larger", Warning, Cause::Mismatch,
      QT_TRANSLATE_NOOP("Findings", "The disk “%1” has %2 bytes, more than the %3 of the one that was written: the "
                                    "backup of the partition table is not at its end. “sgdisk -e” moves it there.")}},
    {Id::CardDiskSmaller,
     {"card-disk-smaller", Warning, Cause::Mismatch,
      QT_TRANSLATE_NOOP("Findings", "The disk “%1” has %2 bytes, fewer than the %3 of the one that was written: what "
                                    "was at the end of that one is missing.")}},
    {Id::CardFilesDamaged,
     {"card-region-damaged", Error, Cause::Mismatch,
      QT_TRANSLATE_NOOP("Findings", "“%1” is damaged. Damaged files: %2 of %3.")}},
    {Id::CardFilesUsed,
     {"card-region-used", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” has changed in use. Changed files: %2 of %3.")}},
    {Id::CardJournalPending,
     {"card-journal-pending", Warning, Cause::Mismatch,
      QT_TRANSLATE_NOOP("Findings",
                        "“%1” was not unmounted: some changes are still in its journal. Start the board once, or run "
                        "“e2fsck -f” on it, then verify it again before you rely on the damage found here.")}},
    {Id::CardRegionDamaged,
     {"card-region-damaged", Error, Cause::Mismatch,
      QT_TRANSLATE_NOOP("Findings", "“%1” is damaged: it differs in %2 of %3 bytes, first at byte %4 of the disk.")}},
    {Id::CardRegionNotCompared,
     {"card-region-not-compared", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” was not compared: it holds the device's own data.")}},
    {Id::CardRegionUsed,
     {"card-region-used", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” has changed in use. Changed bytes: %2 of %3.")}},
    {Id::CardTableRewritten,
     {"card-table-rewritten", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” was rewritten by another program. It describes the same partitions as "
                                    "before.")}},
    {Id::RootIsContainerImage,
     {"root-is-container-image", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is a container image (docker save, OCI): it holds layers, not the files of "
                                    "a system. Use docker export.")}},
    {Id::RootInOneFolder,
     {"root-in-one-folder", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "Everything in “%1” is inside the folder “%2”. The root file system must begin at "
                                    "the top level.")}},
    {Id::RootHasNoInit,
     {"root-has-no-init", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” has no first program (init). Linux will start and then stop, unless "
                                    "the command line names one with init=.")}},
    {Id::RootIsClosed,
     {"root-is-closed", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The top folder of “%1” is closed to everyone but its owner (its permissions are "
                                    "%2), and it becomes /. Programs of other users will not run. Set its permissions "
                                    "to 0755.")}},
    {Id::RootBelongsToNobody,
     {"root-belongs-to-nobody", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "Nothing in “%1” belongs to root. On the card, programs like su and sudo "
                                    "will not work. Unpack or pack it as root.")}},
    {Id::RootHasWhiteouts,
     {"root-has-whiteouts", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” contains stacked container layers: names that begin with “.wh.” mark "
                                    "deleted files, which are not deleted here. Use docker export.")}},
    {Id::RootIsArm32,
     {"root-is-arm32", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The programs in “%1” are for 32-bit Arm. They run only with a kernel that "
                                    "supports them.")}},
    {Id::RootNotWhatInitrdWants,
     {"root-not-what-initrd-wants", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The command line leaves the root file system to the initrd (root=fstab), which "
                                    "looks for %1. The label of this root file system is “%2”.")}},
    {Id::FileEmpty, {"file-empty", Error, Cause::BadInput, QT_TRANSLATE_NOOP("Findings", "“%1” is empty.")}},
    {Id::FileIsBl2,
     {"file-is-bl2", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is BL2, which the board starts first. It can't be used anywhere else.")}},
    {Id::FileIsBl31,
     {"file-is-bl31", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is BL31. It belongs in the FIP, as BL31.")}},
    {Id::FileIsCompressed,
     {"file-is-compressed", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is compressed in a way that Bootlace can't unpack. Unpack it first.")}},
    {Id::FileIsDeviceTree,
     {"file-is-device-tree", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is a device tree or a FIT image, not firmware for this place.")}},
    {Id::FileIsDisk,
     {"file-is-disk", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is the image of a whole card. Only one part of it is needed here.")}},
    {Id::FileIsElf,
     {"file-is-elf", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "“%1” is a program with debugging symbols (ELF). The plain binary, usually .bin, is needed.")}},
    {Id::FileIsFip,
     {"file-is-fip", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is a complete FIP. It can only be used as the FIP.")}},
    {Id::FileIsOther,
     {"file-is-other", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is not firmware that Bootlace knows.")}},
    {Id::FileIsProgram,
     {"file-is-program", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "“%1” is a bare program, not a FIP. If it is BL31 or U-Boot, choose to pack the FIP.")}},
    {Id::FileIsText,
     {"file-is-text", Error, Cause::BadInput, QT_TRANSLATE_NOOP("Findings", "“%1” is a text file, not a program.")}},
    {Id::FileIsTooLarge,
     {"file-is-too-large", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is larger than any firmware. It may be the image of a whole card.")}},
    {Id::FileIsUBoot,
     {"file-is-u-boot", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is U-Boot. It belongs in the FIP, as BL33.")}},
    {Id::FileIsUImage,
     {"file-is-uimage", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is an image for U-Boot (uImage), not firmware for this place.")}},
    {Id::FileNotNamed,
     {"file-not-named", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” does not say what it is. It is assumed to be %2.")}},
    {Id::Bl2Damaged,
     {"bl2-damaged", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is a BL2 that the board will not start. Details: %2.")}},
    {Id::Bl2ForNmbm,
     {"bl2-for-nmbm", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is a BL2 for flash whose bad blocks NMBM manages. The chosen layout has no "
                                    "NMBM: use a BL2 that was built without it.")}},
    {Id::Bl2ForRawFlash,
     {"bl2-for-raw-flash", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is a BL2 that looks for the FIP at a fixed place of the flash. In the chosen "
                                    "layout it is in a UBI volume: use a BL2 that was built with UBI=1.")}},
    {Id::Bl2ForUbi,
     {"bl2-for-ubi", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "“%1” is a BL2 that looks for the FIP in a UBI volume. The chosen layout has it at a "
                        "fixed place of the flash: use a BL2 that was built without UBI=1.")}},
    {Id::Bl2FromRam,
     {"bl2-from-ram", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is a BL2 for loading over the serial line. It can't start from a disk.")}},
    {Id::Bl2OtherMedium,
     {"bl2-other-medium", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is a BL2 for %2. The chosen boot medium needs one for %3.")}},
    {Id::Bl2TooLarge,
     {"bl2-too-large", Error, Cause::TooSmall,
      QT_TRANSLATE_NOOP("Findings", "“%1” is larger than the memory that the board loads it into: with its header it "
                                    "can have at most %2 bytes.")}},
    {Id::FipDamaged,
     {"fip-damaged", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is a FIP that BL2 can't load. Details: %2.")}},
    {Id::FipMemberDamaged,
     {"fip-member-damaged", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "In “%1”, %2 is damaged: it can't be unpacked.")}},
    {Id::FipMemberIsOther,
     {"fip-member-is-other", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "In “%1”, the place of %2 is taken by %3.")}},
    {Id::FipMemberStoredTooLarge,
     {"fip-member-stored-too-large", Error, Cause::TooSmall,
      QT_TRANSLATE_NOOP("Findings", "In “%1”, %2 takes %3 bytes. BL2 reads at most %4 bytes of it.")}},
    {Id::FipMemberTooLarge,
     {"fip-member-too-large", Error, Cause::TooSmall,
      QT_TRANSLATE_NOOP("Findings", "In “%1”, %2 unpacks to %3 bytes. BL2 has room for %4 bytes.")}},
    {Id::FipTooLarge,
     {"fip-too-large", Error, Cause::TooSmall,
      QT_TRANSLATE_NOOP("Findings", "“%1” has %2 bytes, but its place on the disk has only %3 bytes.")}},
    {Id::UBootOtherMedium,
     {"u-boot-other-medium", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings", "The U-Boot in “%1” was built for %2. It will probably not find the boot medium, which is %3.")}},
    {Id::UBootStopsAtPrompt,
     {"u-boot-stops-at-prompt", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "The U-Boot in “%1” starts nothing automatically: it stops at its prompt and waits for "
                        "commands.")}},
}};

static_assert(areInOrder(table, Id::InputBad));

} // namespace

Words wordsOf(Id id)
{
    if (id < firstOfChain) {
        return table.at(static_cast<std::size_t>(id)).words;
    }
    return id < firstOfLogs ? wordsOfChain(id) : wordsOfLog(id);
}

Severity severityOf(const Finding &finding)
{
    return wordsOf(finding.id).severity;
}

std::string_view severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Note:
        return "note";
    }
    std::unreachable();
}

std::string fill(std::string_view sentence, const std::vector<std::string> &texts)
{
    std::string text;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        const bool isPlace =
            sentence[at] == '%' && at + 1 < sentence.size() && sentence[at + 1] >= '1' && sentence[at + 1] <= '9';
        const std::size_t number = isPlace ? static_cast<std::size_t>(sentence[at + 1] - '1') : 0;
        if (isPlace && number < texts.size()) {
            text += texts[number];
            ++at;
        } else {
            text += sentence[at];
        }
    }
    return text;
}

std::string sentenceOf(const Finding &finding)
{
    std::vector<std::string> texts;
    for (const Argument &argument : finding.arguments) {
        const auto *list = std::get_if<std::vector<std::string>>(&argument);
        texts.push_back(list != nullptr ? joined(*list) : std::get<std::string>(argument));
    }
    if (finding.id == Id::FileAbsent && texts.size() == 2 && texts[0] == texts[1]) {
        return fill("“%1” was not found.", texts); // the name says already where that is
    }
    return fill(wordsOf(finding.id).sentence, texts);
}

} // namespace bootlace::findings
