// SPDX-License-Identifier: GPL-3.0-or-later
// The words of what a serial console shows. A line of the log stands beside each: the sentence says what it means, and
// what to do. An error ends a start unless the start went on; a warning may be the cause of a later error; a note is
// never one.
#include "findings/rows.h"

// Marks a text for lupdate, which looks for this name; the wizard translates it in this context.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bootlace::findings {

namespace {

using enum Severity;

// In the order of the ids.
constexpr std::array<Row, static_cast<std::size_t>(Id::End) - static_cast<std::size_t>(firstOfLogs)> table{{
    {Id::LogBootRomHalt,
     {"log-bootrom-halt", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "The BootROM found nothing on its boot medium that it can start. Check the boot switches first. Then check "
          "that the image was written to the whole disk, not to one of its partitions, that BL2 has its header, is "
          "complete and is made for this medium, and that the partition of BL2 is marked as bootable (attribute bit 2) "
          "and begins where BL2 lies. A card that Bootlace writes has all of that.")}},
    {Id::LogBootRomCard,
     {"log-bootrom-card", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The BootROM could not find or read BL2 on the SD card. Check that the partition "
                                    "of BL2 is marked as bootable (attribute bit 2) and begins with a BL2 for SD "
                                    "cards, write the card again, or try another card.")}},
    {Id::LogBootRomEmmc,
     {"log-bootrom-emmc", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "The BootROM could not read BL2 from the eMMC: it looks in the boot partition “boot0”, which "
                        "is not enabled or holds no BL2. Write a BL2 for eMMC to it, and enable it (in Linux: mmc "
                        "bootpart enable 1 1 /dev/mmcblk0). An image for SD cards does not start from eMMC.")}},
    {Id::LogBootRomNand,
     {"log-bootrom-nand", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The BootROM could not read BL2 from the SPI-NAND. The flash holds a BL2 that is "
                                    "for another medium or for another NAND layout, or it was written without being "
                                    "erased first. Erase the flash, and write a BL2 for SPI-NAND to it.")}},
    {Id::LogBootRomSilence,
     {"log-bootrom-silence", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The BootROM started BL2, and BL2 printed nothing. It is probably built for 32 "
                                    "bits (mkimage needs arm64=1), or its start address or memory type is another. Use "
                                    "a BL2 that is made for this board, and let Bootlace add its header.")}},
    {Id::LogMemoryNotFound,
     {"log-memory-not-found", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "BL2 found no memory: it is built for another type of memory than the board has. Use the BL2 "
                        "for this board, with the right DRAM setting (such as DRAM_USE_DDR4=1).")}},
    {Id::LogTableChecksum,
     {"log-table-checksum", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "BL2 finds a partition table whose checksum is wrong. A BL2 of version 2.11 or later does not use such a "
          "table, while older ones and Linux may. Write the card again, or let sgdisk write the table anew.")}},
    {Id::LogFipPartitionAbsent,
     {"log-fip-partition-absent", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "BL2 finds no partition named “%1”. The name must be exactly that; no entry before it in the table may be "
          "empty; the first entry of the protective MBR must have type 0xEE, begin at sector 1 and, for BL2 version "
          "2.10 or later, not have the length 0xFFFFFFFF. Write the card again, or correct its table.")}},
    {Id::LogFipUnusable,
     {"log-fip-unusable", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "BL2 finds no FIP with a BL31 where it looks for it: the FIP was not written, lies in another place, is "
          "overwritten, or belongs to another medium. A BL2 of version 2.7 or earlier looks only at byte 0x680000 of a "
          "card; a later one looks for the partition “fip”. Write the FIP to that place.")}},
    {Id::LogFipWithoutUBoot,
     {"log-fip-without-u-boot", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "BL2 loaded BL31 from the FIP, but the FIP has no U-Boot (BL33) that it can load. "
                                    "Build the FIP with both BL31 and U-Boot.")}},
    {Id::LogImageUnreadable,
     {"log-image-unreadable", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "BL2 could not load image %1 from the FIP (error %2). Image 3 is BL31, 4 is OP-TEE "
                                    "and 5 is U-Boot. The FIP is damaged, cut off or can't be read. Write it again and "
                                    "verify it; if that fails again, use another card.")}},
    {Id::LogImagePacked,
     {"log-image-packed", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "BL2 could not unpack an image of the FIP: it is damaged, or was compressed in a way that BL2 "
                        "does not know. Compress it with “xz --check=crc32” and without a filter, or not at all.")}},
    {Id::LogFirmwarePanic,
     {"log-firmware-panic", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "The Trusted Firmware stopped because of an error that it can't handle. If nothing above "
                        "explains it, use firmware of another version that is made for this board.")}},
    {Id::LogSplNothingToLoad,
     {"log-spl-nothing-to-load", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "The SPL found no U-Boot on the medium that it looks at. Write the complete firmware file "
                        "again, to the sector that the board's documentation names: U-Boot lies behind the SPL.")}},
    {Id::LogHung,
     {"log-firmware-hung", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "U-Boot stopped and waits for a reset. If nothing above explains it, use firmware of another version.")}},
    {Id::LogCardUnreadable,
     {"log-card-unreadable", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The card or its reader reports errors while it is read. Write the card again and "
                                    "verify it. If it happens again, use another card, of another maker.")}},
    {Id::LogUbiVolumeAbsent,
     {"log-ubi-volume-absent", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "The UBI on the flash has no volume “%1” that BL2 can use. It must have that name, be static, and have a "
          "number below 16: BL2 does not see a dynamic volume. Create it as a static one, and write the FIP to it.")}},
    {Id::LogUbiMixed,
     {"log-ubi-mixed", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The flash holds erase blocks of two different UBI images, so UBI is not attached. "
                                    "Erase the whole area before writing the new image.")}},
    {Id::LogUbiHeaders,
     {"log-ubi-headers", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "UBI finds erase blocks with headers that it can't use. The flash probably has another layout than the "
          "firmware or the device tree assumes (raw partitions, UBI or NMBM, or UBI at another address). Use firmware "
          "and a device tree for the same layout, and erase the flash before writing it.")}},
    {Id::LogUbiEmptyBlocks,
     {"log-ubi-empty-blocks", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "UBI finds erase blocks without a header. They are not bad: the image is for a smaller chip, "
                        "and the rest of the chip is empty. It only costs seconds at the first start.")}},
    {Id::LogNmbmReadOnly,
     {"log-nmbm-read-only", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings", "The flash was used without NMBM, the vendor's management of bad blocks, and this firmware uses "
                      "NMBM. The two don't mix: use firmware of one kind, and erase the flash before changing.")}},
    {Id::LogNandWornOut,
     {"log-nand-no-spare-blocks", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "NMBM has no spare blocks left: it may mistake the blocks of another layout for "
                                    "bad ones, or the chip is worn out. Erase the flash and write firmware of one "
                                    "kind; if that fails, replace the chip or start from another medium.")}},
    {Id::LogFirmwareCrash,
     {"log-u-boot-crash", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "U-Boot crashed. If it happens while it reads the environment or a card, erase the "
                                    "environment, or use another version of U-Boot.")}},
    {Id::LogCardAbsent,
     {"log-card-absent", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "U-Boot does not see a card. Check the boot switches and that the card is inserted. After a "
                        "restart by software the card may stay unreachable: switch the power off and on.")}},
    {Id::LogEnvironmentDefault,
     {"log-environment-default", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "U-Boot found no saved environment and uses its own. That is normal on a new card.")}},
    {Id::LogEnvironmentSaved,
     {"log-environment-saved", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "U-Boot uses a saved environment. If it does something unexpected, the environment may be from another "
          "firmware: run “env default -a” and “saveenv” at its prompt, or clear its place on the disk.")}},
    {Id::LogTableUnknown,
     {"log-table-unknown", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "U-Boot finds no partition table that it accepts. Its checksum may be wrong, or it "
                                    "was made for a larger disk: U-Boot refuses a table that reaches beyond the end of "
                                    "the disk. Write the card again, or correct the table.")}},
    {Id::LogNothingToBoot,
     {"log-nothing-to-boot", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "U-Boot found nothing to start. It looks only at partitions that are of type ESP or marked as bootable, as "
          "soon as there is one of these, and the partition of BL2 is. Make the boot partition an ESP, make sure that "
          "the FIP's partition is none, and put extlinux/extlinux.conf on the boot partition.")}},
    {Id::LogBootFileAbsent,
     {"log-boot-file-absent", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "U-Boot could not read a file that it needs (%1). Check that the file is on the boot partition "
                        "under exactly that name, and that "
                        "the line in extlinux.conf ends without a blank and without a carriage return (CRLF).")}},
    {Id::LogKernelPacked,
     {"log-kernel-packed", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "The kernel is compressed, and this U-Boot has no place to unpack it (kernel_comp_addr_r, "
                        "kernel_comp_size). Use an uncompressed kernel image (Image).")}},
    {Id::LogKernelNotBootable,
     {"log-kernel-not-bootable", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "What U-Boot loaded is not a kernel that it can start with this command. Use an "
                                    "uncompressed kernel image for the board's processor: Image for 64-bit Arm, zImage "
                                    "for 32-bit Arm. It may also not have been loaded at all.")}},
    {Id::LogImageDamaged,
     {"log-image-damaged", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The checksum of an image that U-Boot loaded is wrong: the file was not written "
                                    "completely, or the card lost some of it. Write the card again and verify it.")}},
    {Id::LogCmdlineTooLong,
     {"log-cmdline-too-long", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The kernel's command line is longer than this U-Boot allows (often 511 "
                                    "characters), so the entry is skipped. Shorten “append” in extlinux.conf.")}},
    {Id::LogOverlaySkipped,
     {"log-overlay-skipped", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "U-Boot did not apply a device-tree overlay and went on without it. Without it Linux may not "
                        "see the disk. Merge the overlays into the device tree beforehand, as Bootlace does.")}},
    {Id::LogTreeAbsent,
     {"log-tree-absent", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "U-Boot has no usable device tree for the kernel: it was not loaded, is damaged, or was overwritten by a "
          "large kernel or initrd. Check “fdt” in extlinux.conf and the load addresses.")}},
    {Id::LogInitrdNoRoom,
     {"log-initrd-no-room", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "Kernel, initrd and device tree do not fit into the memory where U-Boot wants to put them. Use "
                        "a smaller initrd, or change the load addresses in the environment.")}},
    {Id::LogPromptReached,
     {"log-prompt-reached", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "U-Boot stops at its prompt and waits for commands, without having tried to start anything. It is built "
          "without automatic start, or its environment has no bootcmd. Use a U-Boot that starts by itself.")}},
    {Id::LogPromptAfterAutoboot,
     {"log-prompt-after-autoboot", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "U-Boot is at its prompt. A key was pressed during its countdown, or its boot "
                                    "command ended without starting anything and without saying why: look at bootcmd "
                                    "with “printenv”, and at the partitions with “part list mmc 0”.")}},
    {Id::LogKernelSilent,
     {"log-kernel-silent", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "U-Boot started the kernel, and the kernel printed nothing. Most often the command line has no "
                        "console= for this serial port (such as console=ttyS0,115200). With earlycon a kernel prints "
                        "before its driver for the port is there. A kernel or device tree for another board, or an "
                        "initrd over the kernel's memory, looks the same.")}},
    {Id::LogMemoryLimited,
     {"log-memory-limited", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "The command line limits the memory that Linux uses (mem=%1). Remove it if the board has more.")}},
    {Id::LogTableBackup,
     {"log-table-backup", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The backup of the partition table is not at the end of the disk. That is normal "
                                    "for an image that was written to a larger card; “sgdisk -e” moves it.")}},
    {Id::LogPcieDown,
     {"log-pcie-link-down", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "Nothing answers behind a PCIe port. If there is a disk or a card in it, switch the power off and on: after "
          "a restart by software it may stay unreachable. Check also that nothing holds its reset line.")}},
    {Id::LogInitrdDamaged,
     {"log-initrd-damaged", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "The kernel can't unpack the initrd: it is damaged, cut off, overwritten in memory, or compressed in a way "
          "that this kernel does not know. Write it again, or check the load addresses.")}},
    {Id::LogRootOnNvmeAbsent,
     {"log-root-on-nvme-absent", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "The kernel waits for a root file system on NVMe (/dev/nvme%1), and the disk does not appear. The "
          "drivers for PCIe and NVMe must be built in or in the initrd, and the disk must have been "
          "found: if there is no line about nvme0, switch the power off and on.")}},
    {Id::LogRootAbsent,
     {"log-root-absent", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "The kernel waits for its root file system (%1), and the disk does not appear. Most often the "
                        "device tree has the controller of the boot medium switched off, because the overlay for it "
                        "was not applied, or the driver is a module and there is no initrd. Otherwise root= is wrong: "
                        "UUID= and LABEL= need an initrd, PARTUUID= does not.")}},
    {Id::LogRootDamaged,
     {"log-root-damaged", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "The file system on %1 is not what the kernel expects, or is damaged. A compressed image that "
                        "was written as it is looks like this, too. Write the root file system again, unpacked.")}},
    {Id::LogRootUnmountable,
     {"log-root-unmountable", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The kernel found a disk but could not mount the root file system (%1). Check "
                                    "root=, that the driver of its file system is built in or in the initrd, and that "
                                    "the partition really holds a file system and not a compressed image.")}},
    {Id::LogInitAbsent,
     {"log-init-absent", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "The root file system is mounted, but it has no program that the kernel can start (init). It is empty, "
          "incomplete, or lies in a folder inside the file system. Check the source of the root file system.")}},
    {Id::LogInitForeign,
     {"log-init-foreign", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The first program of the root file system (%1) can't be run on this processor: "
                                    "the root file system is for another one. Use one for the board's processor.")}},
    {Id::LogInitEnded,
     {"log-init-ended", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "The first program of the system ended, and Linux can't go on without it. Look at the lines above it: a file "
          "or library is missing, the root file system is for another processor, or the initrd gave up.")}},
    {Id::LogKernelCrash,
     {"log-kernel-crash", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The kernel crashed. If it happens while a certain driver starts, use another "
                                    "version of the kernel; kernel and device tree should be from the same version.")}},
    {Id::LogKernelPanic,
     {"log-kernel-panic", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings",
                        "The kernel stopped: %1. If nothing above explains it, use another version of the kernel.")}},
    {Id::LogWifiUncalibrated,
     {"log-wifi-uncalibrated", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The wireless card has no calibration data of its own and uses a default: it works "
                                    "with low power. Some boards are delivered without such data.")}},
    {Id::LogFirmwareFileAbsent,
     {"log-firmware-file-absent", Note, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "A driver did not find its firmware file %1 in the root file system or the initrd. "
                                    "The device may not work: install the package that has the file.")}},
    {Id::LogInitrdGaveUp,
     {"log-initrd-gave-up", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The initrd did not find the root file system and gave up. Either root= names "
                                    "something that is not on the disk, or the initrd lacks the driver for the disk, "
                                    "or the device tree has the disk's controller switched off.")}},
    {Id::LogEmergencyMode,
     {"log-emergency-mode", Error, Cause::BadInput,
      QT_TRANSLATE_NOOP("Findings", "The system started in emergency mode: a file system in /etc/fstab can't be "
                                    "mounted, or a service that everything needs failed. “journalctl -xb” on the board "
                                    "says which; remove or correct the line in /etc/fstab.")}},
    {Id::LogEndsEarly,
     {"log-ends-early", Warning, Cause::BadInput,
      QT_TRANSLATE_NOOP(
          "Findings",
          "The log of this start ends here, and nothing before explains why. If neither the recording nor the board "
          "was stopped by hand, the board hangs or restarts at this place. Otherwise, record a whole start.")}},
}};

static_assert(areInOrder(table, firstOfLogs));

} // namespace

Words wordsOfLog(Id id)
{
    return table.at(static_cast<std::size_t>(id) - static_cast<std::size_t>(firstOfLogs)).words;
}

} // namespace bootlace::findings
