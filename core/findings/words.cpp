// SPDX-License-Identifier: GPL-3.0-or-later
// The words of every finding, once: the wizard translates these very sentences.
#include "findings/finding.h"

#include <cstddef>
#include <utility>

// Marks a text for lupdate, which looks for this name; the wizard translates it in this context.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bootlace::findings {

Words wordsOf(Id id)
{
    using enum Severity;
    switch (id) {
    case Id::InputBad:
        return {"input-bad", Error, Cause::BadInput, "%1"};
    case Id::InputMissing:
        return {"input-missing", Error, Cause::NotFound, "%1"};
    case Id::InputUnsupported:
        return {"input-unsupported", Error, Cause::Unsupported, "%1"};
    case Id::DiskTooSmall:
        return {"disk-too-small", Error, Cause::TooSmall, "%1"};
    case Id::DiskSizeAssumed:
        return {"disk-size-assumed", Note, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings", "No size is given for %1: %2 are assumed.")};
    case Id::FirmwareMissing:
        return {"firmware-missing", Error, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings", "The %1 is missing: choose a file for it (“%2” in [firmware]).")};
    case Id::KernelMissing:
        return {"kernel-missing", Error, Cause::BadInput, QT_TRANSLATE_NOOP("Findings", "No kernel build is chosen.")};
    case Id::RootMissing:
        return {"root-missing", Error, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings", "No root file system is chosen.")};
    case Id::BoardUnproven:
        return {"board-unproven", Note, Cause::BadInput,
                QT_TRANSLATE_NOOP(
                    "Findings",
                    "The layout for %1 follows the documents of its makers and has not been tried on a real board.")};
    case Id::CmdlineNoConsole:
        return {
            "cmdline-no-console", Warning, Cause::BadInput,
            QT_TRANSLATE_NOOP("Findings", "The command line has no console=, so the serial console will be silent.")};
    case Id::CmdlineRootNeedsInitrd:
        return {"cmdline-root-needs-initrd", Warning, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings",
                                  "The command line names the root file system by its UUID or label (root=). "
                                  "Only an initrd can find it that way, and there is none.")};
    case Id::KernelDriversNeedInitrd:
        return {"kernel-drivers-need-initrd", Warning, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings",
                                  "Linux %1 has some drivers that it needs to reach its root file system as "
                                  "modules (%2), and there is no initrd to load them from: it will "
                                  "probably not start.")};
    case Id::KernelModulesNotAdded:
        return {"kernel-modules-not-added", Note, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings",
                                  "The modules of Linux %1 are not added: an ext4 image is copied as it is. "
                                  "It must have them already.")};
    case Id::KernelModulesNotIndexed:
        return {"kernel-modules-not-indexed", Note, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings",
                                  "The modules of Linux %1 come without their index (modules.dep), and the program "
                                  "depmod, which makes it, is not installed. Install the package kmod, or run “depmod "
                                  "%1” once on the board.")};
    case Id::KernelNotUsed:
        return {"kernel-not-used", Note, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings", "%1 is not used as the kernel: %2.")};
    case Id::InitrdFoundByContent:
        return {"initrd-found-by-content", Note, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings",
                                  "%1 is used as the initrd, because it is a cpio archive. If it is something "
                                  "else, name the right one.")};
    case Id::InitrdsNotUsed:
        return {"initrds-not-used", Warning, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings",
                                  "The kernel build has more than one initrd. The one that is used: %1. Those "
                                  "that are not: %2. To use another one, name it.")};
    case Id::OverlayMissing:
        return {"overlay-missing", Warning, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings",
                                  "The device tree has the controller of the boot medium switched off (%1): Linux does "
                                  "not see its disk. The overlay “%2” switches it on.")};
    case Id::OverlayDeletes:
        return {"overlay-deletes", Warning, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings",
                                  "The overlay “%1” asks for %2. An overlay can delete only what it adds itself: what "
                                  "the device tree has already stays.")};
    case Id::DeviceTreeTaken:
        return {"device-tree-taken", Note, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings", "The device tree that is used: %1.")};
    case Id::DeviceTreeAmbiguous:
        return {"device-tree-ambiguous", Warning, Cause::BadInput,
                QT_TRANSLATE_NOOP(
                    "Findings", "The kernel build has several device trees that fit the board and the boot medium: %1. "
                                "The one that is used: %2.")};
    case Id::ControllerOff:
        return {"controller-off", Warning, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings",
                                  "The device tree has the controller of the boot medium switched off (%1): "
                                  "Linux does not see its disk.")};
    case Id::ControllerBusWidth:
        return {"controller-bus-width", Warning, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings",
                                  "The device tree gives the controller of the boot medium (%1) %2 data lines, and it "
                                  "has %3: it is made for another medium, and Linux may not see the disk.")};
    case Id::CardDiskNotGiven:
        return {"card-disk-not-given", Note, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings",
                                  "The other disk of this medium (“%1”) was not given and not checked. On it: "
                                  "%2. Give it behind the card to check both.")};
    case Id::CardDiskSize:
        return {"card-disk-size", Warning, Cause::Mismatch,
                QT_TRANSLATE_NOOP("Findings", "The disk “%1” has %2 bytes, and the one that was written had %3. On a "
                                              "larger disk the backup of the partition table is not at the end: "
                                              "“sgdisk -e” moves it there.")};
    case Id::CardRegionDamaged:
        return {"card-region-damaged", Error, Cause::Mismatch, QT_TRANSLATE_NOOP("Findings", "“%1” is damaged: %2.")};
    case Id::CardRegionNotCompared:
        return {"card-region-not-compared", Note, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings", "“%1” was not compared: it holds the device's own data.")};
    case Id::CardRegionUsed:
        return {"card-region-used", Note, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings", "“%1” was changed by being used: %2.")};
    case Id::RootIsContainerImage:
        return {"root-is-container-image", Error, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings", "“%1” is an image of containers (docker save, OCI): it holds layers, not "
                                              "the files of a system. Use docker export.")};
    case Id::RootInOneFolder:
        return {"root-in-one-folder", Warning, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings", "Everything in “%1” lies in the folder “%2”. The root file system itself "
                                              "has to begin at the top.")};
    case Id::RootHasNoInit:
        return {"root-has-no-init", Warning, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings",
                                  "“%1” has no first program (init). Linux will start and then stop, unless "
                                  "the command line names one with init=.")};
    case Id::RootIsClosed:
        return {"root-is-closed", Warning, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings", "The top folder of “%1” is closed to everyone but its owner (its "
                                              "permissions are %2), and it becomes /. Programs of other users will not "
                                              "run. Give it the permissions 0755.")};
    case Id::RootBelongsToNobody:
        return {"root-belongs-to-nobody", Warning, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings", "Nothing in “%1” belongs to root. On the card, programs like su and sudo "
                                              "will not work. Unpack or pack it as root.")};
    case Id::RootHasWhiteouts:
        return {"root-has-whiteouts", Warning, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings",
                                  "“%1” has layers of a container on top of each other: names that begin with "
                                  "“.wh.” mark deleted files, which are not deleted here. Use docker "
                                  "export.")};
    case Id::RootIsArm32:
        return {"root-is-arm32", Note, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings",
                                  "The programs in “%1” are for 32-bit Arm. They only run with a kernel that "
                                  "supports them.")};
    case Id::RootNotWhatInitrdWants:
        return {"root-not-what-initrd-wants", Warning, Cause::BadInput,
                QT_TRANSLATE_NOOP("Findings",
                                  "The command line leaves the root file system to the initrd (root=fstab), "
                                  "which looks for %1. The one here has the label “%2”.")};
    }
    std::unreachable();
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

std::string fill(std::string_view sentence, const std::vector<std::string> &arguments)
{
    std::string text;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        const bool isPlace =
            sentence[at] == '%' && at + 1 < sentence.size() && sentence[at + 1] >= '1' && sentence[at + 1] <= '9';
        const std::size_t number = isPlace ? static_cast<std::size_t>(sentence[at + 1] - '1') : 0;
        if (isPlace && number < arguments.size()) {
            text += arguments[number];
            ++at;
        } else {
            text += sentence[at];
        }
    }
    return text;
}

std::string sentenceOf(const Finding &finding)
{
    return fill(wordsOf(finding.id).sentence, finding.arguments);
}

} // namespace bootlace::findings
