// SPDX-License-Identifier: GPL-3.0-or-later
// The words of what is found on the way from the BootROM to the root file system of a card. An error ends the start
// there; a warning may; a note never does.
#include "findings/rows.h"

// Marks a text for lupdate, which looks for this name; the wizard translates it in this context.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bootlace::findings {

namespace {

using enum Severity;

// In the order of the ids.
constexpr std::array<Row, static_cast<std::size_t>(firstOfLogs) - static_cast<std::size_t>(firstOfChain)> table{{
    {Id::ChainLoaderAbsent,
     {"chain-loader-absent", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The BootROM finds no “%1”: %2. It stays silent, or says that it found nothing to "
                                    "start. Write the card again.")}},
    {Id::ChainFirmwareAbsent,
     {"chain-firmware-absent", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is not where the part of the firmware before it looks: %2.")}},
    {Id::ChainTableAbsent,
     {"chain-table-absent", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "There is no partition table that can be read, so nothing behind it is found.")}},
    {Id::ChainTableUnread,
     {"chain-table-unread", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "The BL2 on this card (%1) can't use the partition table: %2. On the serial console it says "
                        "that the partition “fip” was not found. Repair the table, or write the card again.")}},
    {Id::ChainTableOverLoader,
     {"chain-table-over-loader", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The entries of the partition table lie in the place of “%1”. Whichever of them "
                                    "was written last has damaged the other: use a table with fewer entries.")}},
    {Id::ChainTableOdd,
     {"chain-table-odd", Note, Cause::BadInput, QT_TRANSLATE_NOOP("Findings", "Of the partition table: %1.")}},
    {Id::ChainEnvironmentSaved,
     {"chain-environment-saved", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” holds an environment that U-Boot saved. A U-Boot that looks there uses it "
                                    "instead of its built-in one, so it may start something else.")}},
    {Id::ChainBootPartitionAbsent,
     {"chain-boot-partition-absent", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "U-Boot finds no partition to boot from: none is an EFI system partition or is "
                                    "marked as bootable, with a file system that it can read.")}},
    {Id::ChainMenuAbsent,
     {"chain-menu-absent", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "There is no boot menu (/extlinux/extlinux.conf) on the boot partition, nor "
                                    "anything else that U-Boot starts by itself. It stops at its prompt.")}},
    {Id::ChainMenuRefused,
     {"chain-menu-refused", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "U-Boot can't start anything from the boot menu: %1.")}},
    {Id::ChainMenuOdd,
     {"chain-menu-odd", Warning, Cause::BadInput, QT_TRANSLATE_NOOP("Findings", "The boot menu has a mistake: %1.")}},
    {Id::ChainFileAbsent,
     {"chain-file-absent", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "The boot menu names the file “%1”, which is not on the boot partition. U-Boot skips the entry.")}},
    {Id::ChainFileDamaged,
     {"chain-file-damaged", Error, Cause::BadInput, QT_TRANSLATE_NOOP("Findings", "“%1” can't be used: %2.")}},
    {Id::ChainKernelUnusable,
     {"chain-kernel-unusable", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "“%1” is no kernel that U-Boot can start on this board (what it is: %2).")}},
    {Id::ChainKernelPacked,
     {"chain-kernel-packed", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The kernel “%1” is compressed (%2). U-Boot unpacks it only when its environment "
                                    "has kernel_comp_addr_r and kernel_comp_size.")}},
    {Id::ChainKernelTooLarge,
     {"chain-kernel-too-large", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The kernel takes %1 bytes of memory, and up to the place of the initrd there are "
                                    "%2. U-Boot overwrites one with the other.")}},
    {Id::ChainTreeOther,
     {"chain-tree-other", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The device tree “%1” is for another board (%2).")}},
    {Id::ChainInitrdTooLarge,
     {"chain-initrd-too-large", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The initrd has %1 bytes, and the board takes at most %2.")}},
    {Id::ChainRootUnnamed,
     {"chain-root-unnamed", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The command line does not say where the root file system is (root=), and there is "
                                    "no initrd that could know. The kernel panics: “Unable to mount root fs”.")}},
    {Id::ChainRootAbsent,
     {"chain-root-absent", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "The command line names the root file system as %1, and the card has no such partition. The "
                        "kernel waits for it for ever, or panics: “Unable to mount root fs”.")}},
    {Id::ChainRootForeign,
     {"chain-root-foreign", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "The programs of the root file system are for another processor than the board's.")}},
    {Id::ChainModulesOther,
     {"chain-modules-other", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The kernel is Linux %1, and the root file system has modules of %2 only: drivers "
                                    "that are modules will be missing.")}},
}};

static_assert(areInOrder(table, firstOfChain));

} // namespace

Words wordsOfChain(Id id)
{
    return table.at(static_cast<std::size_t>(id) - static_cast<std::size_t>(firstOfChain)).words;
}

} // namespace bootlace::findings
