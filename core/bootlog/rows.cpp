// SPDX-License-Identifier: GPL-3.0-or-later
// Above each pattern stands the source file whose words it has; a version where they changed. "TF-A" is Trusted
// Firmware-A, "mtk" MediaTek's fork of it (its plat/mediatek/apsoc_common), "UB" U-Boot.
#include "bootlog/rows.h"

namespace bootlace::bootlog {

namespace {

using enum Stage;
using enum Row::Says;
using findings::Id;

consteval Row begins(Stage stage, std::string_view pattern, std::string_view key = {}, std::string_view lead = {})
{
    return {pattern, Begins, stage, Login, Nothing, key, lead, Id::End};
}

consteval Row reaches(Stage stage, std::string_view pattern, std::string_view key = {}, std::string_view lead = {})
{
    return {pattern, Reaches, stage, Login, Nothing, key, lead, Id::End};
}

// `from`: what comes earlier is not it.
consteval Row names(Stage from, std::string_view key, std::string_view pattern, std::string_view lead = {})
{
    return {pattern, Names, from, Login, from, key, lead, Id::End};
}

consteval Row complains(Stage from, Stage to, Id id, std::string_view pattern)
{
    return {pattern, Complains, from, to, Nothing, {}, {}, id};
}

// The stages that can print the words of a complaint: those of one program.
consteval Row complains(Stage stage, Id id, std::string_view pattern)
{
    return complains(stage, stage, id, pattern);
}

// For words that other programs say, too.
consteval Row within(Stage after, Row row)
{
    row.after = after;
    return row;
}

constexpr std::array table{
    // MediaTek's BootROM, which has no public source: logs in forum.banana-pi.org/t/24227, /t/24605 and /t/16984.
    begins(BootRom, "^F?: ???? ????"),
    reaches(BootRom, "^BP: ???? ???? [????]"),
    reaches(BootRom, "^EC: ???? ???? [3???]", "boot-source", "SD card"),
    reaches(BootRom, "^EC: ???? ???? [2???]", "boot-source", "eMMC"),
    reaches(BootRom, "^EC: ???? ???? [1???]", "boot-source", "SPI-NAND"),
    reaches(BootRom, "^EC: ???? ???? [0???]", "boot-source", "SPI-NOR"), // openwrt PR #19343
    reaches(LoaderCalled, "Jump to BL"),
    complains(BootRom, Id::LogBootRomCard, "^01: 102A 0001"),             // forum.banana-pi.org/t/16984
    complains(BootRom, Id::LogBootRomEmmc, "BOOT_PARTITION_ENABLE: 0x0"), // forum.openwrt.org/t/213204
    complains(BootRom, Id::LogBootRomEmmc, "^F3: 4000 0036"),             // the same
    complains(BootRom, Id::LogBootRomNand, "^L0: 8005 0000 [0001]"),      // immortalwrt #1116
    complains(BootRom, Id::LogBootRomHalt, "System halt!"),

    // TF-A bl2/bl2_main.c and bl31/bl31_main.c, before v2.13 common/.../main.c of each.
    begins(FirstLoader, "BL2: v%", "bl2", "v"),
    begins(Bl31, "BL31: v%", "bl31", "v"),
    reaches(FirstLoader, "BL2: Built"),
    // The memory: mtk drivers/dram, in v2.14 in other words (openwrt #23959). UB common/board_f.c says "DRAM:", too.
    complains(FirstLoader, Id::LogMemoryNotFound, "EMI: Detected DRAM size: 0MB"),
    names(FirstLoader, "memory", "EMI: Detected DRAM size: %"),
    names(FirstLoader, "memory", "DRAM: %"),
    names(FirstLoader, "processor", "NOTICE: *CPU: %"),
    // mtk bl2_boot_mmc.c, UBI: ubispl.c
    complains(FirstLoader, Id::LogFipPartitionAbsent, "Partition '%' not found"),
    complains(FirstLoader, Id::LogUbiVolumeAbsent, "No volume named % could be found"),
    // TF-A drivers/partition/partition.c
    complains(FirstLoader, Id::LogTableChecksum, "Invalid GPT Partition Array Entry CRC"),
    complains(FirstLoader, Id::LogTableChecksum, "Invalid GPT Header CRC"),
    // mtk drivers/mmc/mtk-sd.c: "MSDC: Command has CRC error with cmd=17, arg=0x680000", "MSDC: CRC error ..."
    complains(FirstLoader, Id::LogCardUnreadable, "MSDC: *CRC error"),
    complains(FirstLoader, Id::LogCardUnreadable, "MSDC: Command has timed out"),
    complains(FirstLoader, Id::LogCardUnreadable, "MSDC: cannot wait INT"),
    // TF-A lib/xz or mtk lib/xz/tf_unxz.c, common/image_decompress.c
    complains(FirstLoader, Id::LogImagePacked, "xz_dec_run() failed"),
    complains(FirstLoader, Id::LogImagePacked, "Failed to decompress image"),
    // TF-A bl2/bl2_image_load_v2.c; the numbers are those of include/export/common/tbbr/tbbr_img_def_exp.h.
    complains(FirstLoader, Id::LogFipUnusable, "BL2: Failed to load image id 3 (-2)"),
    complains(FirstLoader, Id::LogFipWithoutUBoot, "BL2: Failed to load image id 5 (-2)"),
    complains(FirstLoader, Id::LogImageUnreadable, "BL2: Failed to load image id % (%)"),
    // mtk bl2_plat_setup.c; when it says this alone, the lines before are missing.
    complains(FirstLoader, Id::LogFipUnusable, "FIP boot source initialization failed with"),
    // TF-A common/aarch64/debug.S, bl31/aarch64/crash_reporting.S
    complains(FirstLoader, OpTee, Id::LogFirmwarePanic, "PANIC at PC"),
    complains(FirstLoader, Login, Id::LogFirmwarePanic, "PANIC in EL3"),
    // OP-TEE core/arch/arm/kernel/boot.c
    reaches(OpTee, "OP-TEE version: %", "op-tee"),

    // UB common/spl/spl.c, arch/arm/mach-rockchip/tpl.c; the memory program of Rockchip
    begins(FirstLoader, "^U-Boot SPL 20% (", "spl", "20"),
    reaches(FirstLoader, "^U-Boot TPL 20"),
    reaches(FirstLoader, "^DDR Version"),
    names(FirstLoader, "loaded-from", "Trying to boot from %"),
    // UB common/spl/spl_mmc.c
    complains(FirstLoader, Id::LogCardUnreadable, "mmc block read error"),
    complains(FirstLoader, Id::LogCardUnreadable, "spl: mmc init failed with error"),
    complains(FirstLoader, OpTee, Id::LogSplNothingToLoad, "failed to boot from all boot devices"),
    // UB lib/hang.c
    complains(FirstLoader, UBoot, Id::LogHung, "### ERROR ### Please RESET the board ###"),

    // UB cmd/version.c, common/board_info.c, common/autoboot.c
    begins(UBoot, "^U-Boot 20% (", "u-boot", "20"),
    names(UBoot, "board", "^Model: %"),
    names(UBoot, "autoboot", "Hit any key to stop autoboot", "counted down"),
    // UB arch/arm/lib/interrupts_64.c
    complains(FirstLoader, UBoot, Id::LogFirmwareCrash, "\"Synchronous Abort\" handler"),
    // UB env/env.c, env/common.c
    complains(UBoot, Id::LogEnvironmentDefault, "bad CRC, using default environment"),
    complains(UBoot, Id::LogEnvironmentSaved, "Loading Environment from *... OK"),
    // UB drivers/mmc/mmc.c
    complains(UBoot, Id::LogCardAbsent, "Card did not respond to voltage select!"),
    complains(UBoot, Id::LogCardAbsent, "MMC: no card present"),
    complains(UBoot, Id::LogCardUnreadable, "mmc fail to send stop cmd"),
    // UB disk/part.c
    complains(UBoot, Id::LogTableUnknown, "## Unknown partition table type"),
    complains(UBoot, Id::LogTableUnknown, "No partition table - "),
    // UB cmd/bootflow.c
    complains(UBoot, Id::LogNothingToBoot, "(* bootflow*, 0 valid)"),
    // UB boot/pxe_utils.c, fs/fs.c; fs/ext4 and fs/fat of before v2020
    complains(UBoot, Id::LogBootFileAbsent, "Skipping * for failure retrieving %"),
    within(FirstLoader, complains(UBoot, Id::LogBootFileAbsent, "Failed to load '%'")),
    within(FirstLoader, complains(UBoot, Id::LogBootFileAbsent, "File not found % ")),
    complains(UBoot, Id::LogCmdlineTooLong, "bootarg overflow"),
    complains(UBoot, Id::LogOverlaySkipped, "Invalid fdtoverlay_addr_r for loading overlays"),
    complains(UBoot, Id::LogOverlaySkipped, "Failed loading overlay "),
    complains(UBoot, Id::LogOverlaySkipped, "Failed to apply overlay *, skipping"),
    complains(UBoot, Id::LogOverlaySkipped, "Failed applying overlay "),
    complains(UBoot, Id::LogOverlaySkipped, "Invalid overlay *, skipping"),
    // UB cmd/booti.c, arch/arm/lib/image.c, arch/arm/lib/zimage.c, boot/bootm.c (cmd/bootm.c of before v2023)
    complains(UBoot, Id::LogKernelPacked, "kernel_comp_addr_r or kernel_comp_size is not provided!"),
    complains(UBoot, Id::LogKernelNotBootable, "Bad Linux ARM64 Image magic!"),
    complains(UBoot, Id::LogKernelNotBootable, "zimage: Bad magic!"),
    complains(UBoot, Id::LogKernelNotBootable, "Wrong Image Format for "),
    complains(UBoot, Id::LogKernelNotBootable, "Wrong Image Type for "),
    // UB boot/image-board.c, boot/image-fit.c
    complains(UBoot, Id::LogImageDamaged, "Bad Data CRC"),
    complains(UBoot, Id::LogImageDamaged, "Bad Data Hash"),
    complains(UBoot, Id::LogImageDamaged, "Bad Header Checksum"),
    complains(UBoot, Id::LogImageDamaged, "Bad hash value"),
    complains(UBoot, Id::LogKernelNotBootable, "can't get kernel image!"),
    // UB boot/image-fdt.c, boot/bootm.c, boot/image-board.c, arch/arm/lib/bootm.c
    complains(UBoot, Id::LogTreeAbsent, "ERROR: Did not find a cmdline Flattened Device Tree"),
    complains(UBoot, Id::LogTreeAbsent, "Could not find a valid device tree"),
    complains(UBoot, Id::LogTreeAbsent, "FDT creation failed!"),
    complains(UBoot, Id::LogInitrdNoRoom, "ramdisk - allocation error"),
    complains(UBoot, Id::LogInitrdNoRoom, "image overlaps OS image"),
    complains(UBoot, Id::LogInitrdNoRoom, "Failed to reserve memory for "),
    // UB boot/bootm.c, lib/efi_loader; Linux drivers/firmware/efi/libstub, arch/arm/boot/compressed/misc.c
    reaches(KernelCalled, "Starting kernel ..."),
    reaches(KernelCalled, "EFI stub: Booting Linux Kernel"),
    reaches(KernelCalled, "Uncompressing Linux..."),

    // drivers/mtd/ubi/attach.c and io.c, drivers/mtd/nmbm of U-Boot, Linux with the vendor's patches, and mtk: TF-A's
    // own
    // reader (ubispl.c) says "UBI: Bad EC magic in block 1008 ffffffff".
    complains(FirstLoader, Login, Id::LogUbiEmptyBlocks, "Bad EC magic in block * ffffffff"),
    complains(FirstLoader, Login, Id::LogUbiHeaders, "Bad EC magic in block "),
    complains(FirstLoader, Login, Id::LogUbiMixed, "bad image sequence number"),
    complains(FirstLoader, Login, Id::LogUbiHeaders, "bad VID header"),
    complains(FirstLoader, Login, Id::LogNandWornOut, "No spare unmapped blocks. Device is now read-only"),
    complains(FirstLoader, Login, Id::LogNmbmReadOnly, "NMBM has been initialized in read-only mode"),

    // Linux arch/arm64/kernel/setup.c, init/version.c, drivers/of/fdt.c, init/main.c
    reaches(Kernel, "Booting Linux on physical CPU"),
    reaches(Kernel, "Linux version % ", "kernel"),
    names(Kernel, "board", "Machine model: %"),
    names(Kernel, "command-line", "Kernel command line: %"),
    complains(Kernel, Login, Id::LogMemoryLimited, "Kernel command line:* mem=% "),
    complains(Kernel, Login, Id::LogMemoryLimited, "Kernel command line:* mem=%"),
    // block/partitions/efi.c
    complains(Kernel, Login, Id::LogTableBackup, "Alternate GPT is invalid, using primary GPT"),
    complains(Kernel, Login, Id::LogTableBackup, "Primary header thinks Alt. header is not at the end of the disk"),
    // drivers/mmc/core, block/blk-core.c (blk_update_request before v5.16)
    complains(Kernel, Login, Id::LogCardUnreadable, "mmc*: error -* whilst initialising"),
    complains(Kernel, Login, Id::LogCardUnreadable, "I/O error, dev mmcblk"),
    // drivers/pci/controller/pcie-mediatek-gen3.c ("ltssm reg val" before v6.2)
    complains(Kernel, Login, Id::LogPcieDown, "PCIe link down, "),
    // init/initramfs.c
    complains(Kernel, Login, Id::LogInitrdDamaged, "Initramfs unpacking failed: "),
    // init/do_mounts.c
    complains(Kernel, Id::LogRootOnNvmeAbsent, "Waiting for root device /dev/nvme%..."),
    complains(Kernel, Id::LogRootAbsent, "Waiting for root device %..."),
    complains(Kernel, Id::LogRootAbsent, "VFS: Cannot open root device \"%\" or unknown-block(0,0)"),
    complains(Kernel, Id::LogRootUnmountable, "VFS: Cannot open root device %"),
    complains(Kernel, Login, Id::LogRootAbsent, "VFS: Unable to mount root fs on %(0,0)"),
    complains(Kernel, Login, Id::LogRootUnmountable, "VFS: Unable to mount root fs on %"),
    // fs/ext4/super.c
    complains(Kernel, Login, Id::LogRootDamaged, "EXT4-fs (%): VFS: Can't find ext4 filesystem"),
    complains(Kernel, Login, Id::LogRootDamaged, "EXT4-fs error (device %): "),
    // init/main.c. Error -8 is ENOEXEC.
    reaches(Initramfs, "Run /init as init process"),
    reaches(UserSpace, "Run /sbin/"),
    reaches(UserSpace, "Run /bin/"),
    reaches(UserSpace, "Run /usr/"),
    reaches(UserSpace, "Run /etc/"),
    reaches(UserSpace, "Run /lib/"),
    reaches(UserSpace, "Run /nix/"),
    complains(Kernel, Login, Id::LogInitForeign, "Failed to execute % (error -8)"),
    complains(Kernel, Login, Id::LogInitForeign, "Starting init: % exists but couldn't execute it (error -8)"),
    complains(Kernel, Login, Id::LogInitAbsent, "Requested init * failed (error "),
    complains(Kernel, Login, Id::LogInitAbsent, "No working init found"),
    // kernel/exit.c, arch/arm64/mm/fault.c, kernel/panic.c
    complains(Kernel, Login, Id::LogInitEnded, "Attempted to kill init!"),
    complains(Kernel, Login, Id::LogKernelCrash, "Unable to handle kernel "),
    within(Kernel, complains(Kernel, Login, Id::LogKernelCrash, "Internal error: ")),
    complains(Kernel, Login, Id::LogKernelPanic, "Kernel panic - not syncing: %"),
    // drivers/net/wireless/mediatek/mt76, drivers/base/firmware_loader/main.c
    complains(Kernel, Login, Id::LogWifiUncalibrated, "eeprom load fail, use default bin"),
    complains(Kernel, Login, Id::LogFirmwareFileAbsent, "Direct firmware load for % failed with error -2"),

    reaches(Initramfs, "Begin: Running /scripts/"),
    // Initrds: Debian's initramfs-tools scripts/local and functions, dracut, Alpine's mkinitfs, NixOS' stage-1-init.sh
    complains(Kernel, Initramfs, Id::LogInitrdGaveUp, "Gave up waiting for root"),
    complains(Kernel, Initramfs, Id::LogInitrdGaveUp, "ALERT! * does not exist."),
    complains(Kernel, Initramfs, Id::LogInitrdGaveUp, "initramfs emergency recovery shell launched"),
    complains(Kernel, Initramfs, Id::LogInitrdGaveUp, "An error occurred in stage 1 of the boot process"),
    within(Kernel, complains(Kernel, UserSpace, Id::LogInitrdGaveUp, "Warning: /dev/* does not exist")),
    // systemd src/core/main.c and units/emergency.service.in, OpenWrt's procd, sysvinit, BusyBox
    complains(Kernel, Login, Id::LogEmergencyMode, "You are in emergency mode"),
    reaches(UserSpace, "systemd[1]: systemd *running in system mode"),
    within(KernelCalled, reaches(UserSpace, "^Welcome to %!$", "system")),
    within(KernelCalled, reaches(UserSpace, "[  OK  ] ")),
    reaches(UserSpace, "init: Console is alive"),
    reaches(UserSpace, "procd: - early -"),
    reaches(UserSpace, "INIT: version * booting"),
    reaches(UserSpace, "OpenRC * is starting up"),
    // util-linux login-utils, OpenWrt's base-files
    reaches(Login, "^* login:$"),
    reaches(Login, "Please press Enter to activate this console"),
    reaches(Login, "^root@*:*#$"),
};

constexpr std::array linkTable{
    Link{Id::LogCardUnreadable, Id::End},
    Link{Id::LogTableChecksum, Id::LogFipPartitionAbsent},
    Link{Id::LogTableChecksum, Id::LogTableUnknown},
    Link{Id::LogNmbmReadOnly, Id::LogFipUnusable},
    Link{Id::LogNmbmReadOnly, Id::LogUbiHeaders},
    Link{Id::LogNandWornOut, Id::LogFipUnusable},
    Link{Id::LogNandWornOut, Id::LogUbiHeaders},
    Link{Id::LogCardAbsent, Id::LogTableUnknown},
    Link{Id::LogCardAbsent, Id::LogNothingToBoot},
    Link{Id::LogCardAbsent, Id::LogBootFileAbsent},
    Link{Id::LogCardAbsent, Id::LogPromptReached},
    Link{Id::LogOverlaySkipped, Id::LogRootAbsent},
    Link{Id::LogOverlaySkipped, Id::LogInitrdGaveUp},
    Link{Id::LogOverlaySkipped, Id::LogRootUnmountable},
    Link{Id::LogPcieDown, Id::LogRootOnNvmeAbsent},
    Link{Id::LogInitrdDamaged, Id::LogRootAbsent},
    Link{Id::LogInitrdDamaged, Id::LogRootUnmountable},
    Link{Id::LogInitrdDamaged, Id::LogInitAbsent},
    Link{Id::LogRootDamaged, Id::LogRootUnmountable},
    Link{Id::LogRootDamaged, Id::LogInitrdGaveUp},
    Link{Id::LogRootDamaged, Id::LogEmergencyMode},
};

// By symptom, the likeliest cause first.
constexpr std::array kinTable{
    Kin{Id::Bl2Damaged, Id::LogBootRomHalt},
    Kin{Id::Bl2OtherMedium, Id::LogBootRomHalt},
    Kin{Id::Bl2FromRam, Id::LogBootRomHalt},
    Kin{Id::CardRegionDamaged, Id::LogBootRomHalt},
    Kin{Id::ChainLoaderAbsent, Id::LogBootRomHalt},
    Kin{Id::ChainTableOverLoader, Id::LogBootRomHalt},
    Kin{Id::Bl2Damaged, Id::LogBootRomCard},
    Kin{Id::Bl2OtherMedium, Id::LogBootRomCard},
    Kin{Id::CardRegionDamaged, Id::LogBootRomCard},
    Kin{Id::ChainLoaderAbsent, Id::LogBootRomCard},
    Kin{Id::Bl2OtherMedium, Id::LogBootRomEmmc},
    Kin{Id::Bl2OtherMedium, Id::LogBootRomNand},
    Kin{Id::Bl2Damaged, Id::LogBootRomSilence},
    Kin{Id::FileIsBl31, Id::LogBootRomSilence},
    Kin{Id::ChainTableUnread, Id::LogTableChecksum},
    Kin{Id::ChainFirmwareAbsent, Id::LogFipPartitionAbsent},
    Kin{Id::ChainTableAbsent, Id::LogFipPartitionAbsent},
    Kin{Id::ChainTableUnread, Id::LogFipPartitionAbsent},
    Kin{Id::FipDamaged, Id::LogFipUnusable},
    Kin{Id::FirmwareMissing, Id::LogFipUnusable},
    Kin{Id::FipMemberIsOther, Id::LogFipUnusable},
    Kin{Id::CardRegionDamaged, Id::LogFipUnusable},
    Kin{Id::ChainFirmwareAbsent, Id::LogFipUnusable},
    Kin{Id::FirmwarePartMissing, Id::LogFipWithoutUBoot},
    Kin{Id::FipDamaged, Id::LogFipWithoutUBoot},
    Kin{Id::FipMemberTooLarge, Id::LogImageUnreadable},
    Kin{Id::FipMemberDamaged, Id::LogImageUnreadable},
    Kin{Id::FipTooLarge, Id::LogImageUnreadable},
    Kin{Id::CardRegionDamaged, Id::LogImageUnreadable},
    Kin{Id::FipMemberDamaged, Id::LogImagePacked},
    Kin{Id::ChainFirmwareAbsent, Id::LogSplNothingToLoad},
    Kin{Id::CardRegionDamaged, Id::LogCardUnreadable},
    Kin{Id::ChainEnvironmentSaved, Id::LogEnvironmentSaved},
    Kin{Id::CardDiskSmaller, Id::LogTableUnknown},
    Kin{Id::ChainTableAbsent, Id::LogTableUnknown},
    Kin{Id::ChainTableOverLoader, Id::LogTableUnknown},
    Kin{Id::ChainBootPartitionAbsent, Id::LogNothingToBoot},
    Kin{Id::ChainMenuAbsent, Id::LogNothingToBoot},
    Kin{Id::ChainMenuRefused, Id::LogNothingToBoot},
    Kin{Id::ChainFileAbsent, Id::LogBootFileAbsent},
    Kin{Id::ChainFileDamaged, Id::LogBootFileAbsent},
    Kin{Id::ChainKernelPacked, Id::LogKernelPacked},
    Kin{Id::ChainKernelUnusable, Id::LogKernelNotBootable},
    Kin{Id::CardFilesDamaged, Id::LogImageDamaged},
    Kin{Id::OverlayMissing, Id::LogOverlaySkipped},
    Kin{Id::ControllerOff, Id::LogOverlaySkipped},
    Kin{Id::ChainInitrdTooLarge, Id::LogInitrdNoRoom},
    Kin{Id::UBootStopsAtPrompt, Id::LogPromptReached},
    Kin{Id::ChainMenuAbsent, Id::LogPromptReached},
    Kin{Id::CmdlineNoConsole, Id::LogKernelSilent},
    Kin{Id::KernelLacksDeviceTree, Id::LogKernelSilent},
    Kin{Id::ChainKernelTooLarge, Id::LogKernelSilent},
    Kin{Id::ChainTreeOther, Id::LogKernelSilent},
    Kin{Id::InitrdCut, Id::LogInitrdDamaged},
    Kin{Id::ChainInitrdTooLarge, Id::LogInitrdDamaged},
    Kin{Id::KernelDriversNeedInitrd, Id::LogRootOnNvmeAbsent},
    Kin{Id::KernelLacksDrivers, Id::LogRootOnNvmeAbsent},
    Kin{Id::InitrdLacksDrivers, Id::LogRootOnNvmeAbsent},
    Kin{Id::OverlayMissing, Id::LogRootAbsent},
    Kin{Id::ControllerOff, Id::LogRootAbsent},
    Kin{Id::KernelDriversNeedInitrd, Id::LogRootAbsent},
    Kin{Id::CmdlineRootNeedsInitrd, Id::LogRootAbsent},
    Kin{Id::KernelLacksDrivers, Id::LogRootAbsent},
    Kin{Id::InitrdHasNoInit, Id::LogRootAbsent},
    Kin{Id::InitrdOfOtherKernel, Id::LogRootAbsent},
    Kin{Id::InitrdLacksDrivers, Id::LogRootAbsent},
    Kin{Id::ChainRootUnnamed, Id::LogRootAbsent},
    Kin{Id::ChainRootAbsent, Id::LogRootAbsent},
    Kin{Id::KernelDriversNeedInitrd, Id::LogRootUnmountable},
    Kin{Id::CmdlineRootNeedsInitrd, Id::LogRootUnmountable},
    Kin{Id::KernelLacksDrivers, Id::LogRootUnmountable},
    Kin{Id::InitrdLacksDrivers, Id::LogRootUnmountable},
    Kin{Id::RootHasNoInit, Id::LogInitAbsent},
    Kin{Id::RootInOneFolder, Id::LogInitAbsent},
    Kin{Id::RootIsContainerImage, Id::LogInitAbsent},
    Kin{Id::RootIsArm32, Id::LogInitForeign},
    Kin{Id::ChainRootForeign, Id::LogInitForeign},
    Kin{Id::RootNotWhatInitrdWants, Id::LogInitrdGaveUp},
    Kin{Id::OverlayMissing, Id::LogInitrdGaveUp},
    Kin{Id::ControllerOff, Id::LogInitrdGaveUp},
    Kin{Id::KernelLacksDrivers, Id::LogInitrdGaveUp},
    Kin{Id::InitrdOfOtherKernel, Id::LogInitrdGaveUp},
    Kin{Id::InitrdLacksDrivers, Id::LogInitrdGaveUp},
    Kin{Id::InitrdWantsEncrypted, Id::LogInitrdGaveUp},
};

} // namespace

std::span<const Row> rows()
{
    return table;
}

std::span<const Link> links()
{
    return linkTable;
}

std::span<const Kin> kin()
{
    return kinTable;
}

} // namespace bootlace::bootlog
