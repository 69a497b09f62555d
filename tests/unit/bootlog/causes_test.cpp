// SPDX-License-Identifier: GPL-3.0-or-later
// Mistakes that people make with boot media, each by what its console shows: the cause is named first.
#include "logs.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <string>
#include <vector>

namespace bootlace::bootlog {
namespace {

using findings::Id;
using findings::Severity;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

struct Mistake
{
    std::string_view name;
    std::string log;
    std::string_view headline;
    std::string_view text; ///< what is in the line that is shown for it
    Stage reached = Stage::Nothing;
};

void PrintTo(const Mistake &mistake, std::ostream *out)
{
    *out << mistake.name;
}

const std::string bootRomBad = "F0: 102B 0000\n"
                               "FA: 1040 0000\n"
                               "F9: 0000 0000\n"
                               "V0: 0000 0000 [0001]\n"
                               "00: 0000 0000\n";
const std::string bootRomEnd = "BP: 2000 00C0 [0001]\n"
                               "EC: 0000 0000 [3000]\n"
                               "T0: 0000 01A5 [010F]\n"
                               "System halt!\n";

std::string afterBl2(const std::string &text)
{
    return bootRomGood + bl2Begin + text;
}

std::string inUBoot(const std::string &text)
{
    return bootRomGood + bl2Good + uBootBegin + text;
}

std::string inKernel(const std::string &text)
{
    return bootRomGood + bl2Good + uBootGood + kernelBegin + text;
}

std::vector<Mistake> mistakesOfBl2()
{
    return {
        {"HaltOfTheBootRom", bootRomBad + bootRomEnd, "log-bootrom-halt", "System halt!", Stage::BootRom},
        {"CardWithoutBl2", bootRomBad + "F5: 4801 0000\n01: 102A 0001\n" + bootRomEnd, "log-bootrom-card", "102A 0001",
         Stage::BootRom},
        {"EmmcWithoutBoot0", "F0: 102B 0000\nBOOT_PARTITION_ENABLE: 0x0\nF3: 4000 0036\n" + bootRomEnd,
         "log-bootrom-emmc", "BOOT_PARTITION_ENABLE", Stage::BootRom},
        {"NandWithAnotherBl2", "F0: 102B 0000\nL0: 8005 0000 [0001]\n" + bootRomEnd, "log-bootrom-nand", "8005 0000",
         Stage::BootRom},
        {"Bl2For32Bits", bootRomGood, "log-bootrom-silence", "Jump to BL", Stage::LoaderCalled},
        {"OtherMemory", afterBl2("NOTICE:  EMI: Detected DRAM size: 0MB\n"), "log-memory-not-found", "0MB",
         Stage::FirstLoader},
        {"FipRenamed",
         afterBl2("ERROR:   Partition 'fip' not found\nERROR:   FIP boot source initialization failed with -2\n"),
         "log-fip-partition-absent", "Partition 'fip' not found", Stage::FirstLoader},
        {"FipMoved", afterBl2("ERROR:   BL2: Failed to load image id 3 (-2)\n"), "log-fip-unusable", "id 3 (-2)",
         Stage::FirstLoader},
        {"FipWithoutUBoot", afterBl2("ERROR:   BL2: Failed to load image id 5 (-2)\n"), "log-fip-without-u-boot",
         "id 5 (-2)", Stage::FirstLoader},
        {"FipCut", afterBl2("ERROR:   BL2: Failed to load image id 3 (-5)\n"), "log-image-unreadable", "id 3 (-5)",
         Stage::FirstLoader},
        {"XzWithCrc64",
         afterBl2("ERROR:   xz: xz_dec_run() failed (err = 6)\nERROR:   Failed to decompress image (err=-5)\n"
                  "ERROR:   BL2: Failed to load image id 3 (-5)\n"),
         "log-image-packed", "xz_dec_run", Stage::FirstLoader},
        {"PoorCard",
         afterBl2("ERROR:   MSDC: Command has CRC error with cmd=17, arg=0x680000\n"
                  "ERROR:   BL2: Failed to load image id 3 (-5)\n"),
         "log-card-unreadable", "arg=0x680000", Stage::FirstLoader},
        {"TableWithAWrongChecksum",
         afterBl2("ERROR:   Invalid GPT Partition Array Entry CRC: Expected 0x1 but got 0x2.\n"
                  "ERROR:   Partition 'fip' not found\n"),
         "log-table-checksum", "Array Entry CRC", Stage::FirstLoader},
        {"UbiWithoutFip", afterBl2("UBI error: No volume named fip could be found\n"), "log-ubi-volume-absent",
         "No volume named fip", Stage::FirstLoader},
        {"NmbmAndUbi",
         afterBl2("NMBM has been initialized in read-only mode\nERROR:   BL2: Failed to load image id 3 (-2)\n"),
         "log-nmbm-read-only", "read-only mode", Stage::FirstLoader},
        {"NmbmWithoutSpares",
         afterBl2("No spare unmapped blocks. Device is now read-only\nERROR:   BL2: Failed to load image id 3 (-2)\n"),
         "log-nand-no-spare-blocks", "No spare unmapped", Stage::FirstLoader},
        {"OtherFirmwarePanics", afterBl2("PANIC at PC : 0x00000000002049d4\n"), "log-firmware-panic", "PANIC",
         Stage::FirstLoader},
        {"SplFindsNothing",
         "U-Boot SPL 2023.01 (Aug 18 2024 - 17:09:07 +0000)\nDRAM: 1024 MiB\nTrying to boot from MMC1\n"
         "SPL: failed to boot from all boot devices\n### ERROR ### Please RESET the board ###\n",
         "log-spl-nothing-to-load", "failed to boot", Stage::FirstLoader},
        {"SplCantRead",
         "U-Boot SPL 2023.01 (Aug 18 2024 - 17:09:07 +0000)\nTrying to boot from MMC1\n"
         "mmc_load_image_raw_sector: mmc block read error\nSPL: failed to boot from all boot devices\n",
         "log-card-unreadable", "block read error", Stage::FirstLoader},
    };
}

std::vector<Mistake> mistakesOfUBoot()
{
    const std::string prompt = "BPI-R3> \n";
    return {
        {"PlainMainline", inUBoot(prompt), "log-prompt-reached", "BPI-R3>", Stage::UBoot},
        {"PlainMainlineWithAPerson", inUBoot("MT7986> boot\nWrong Image Format for bootm command\nMT7986> "),
         "log-prompt-reached", "MT7986> boot", Stage::UBoot},
        {"StoppedByAKey", inUBoot("Hit any key to stop autoboot:  0\n=> \n"), "log-prompt-after-autoboot", "=>",
         Stage::UBoot},
        {"NoEsp",
         inUBoot(
             "Hit any key to stop autoboot:  0\nScanning for bootflows in all bootdevs\n(0 bootflows, 0 valid)\n=> "),
         "log-nothing-to-boot", "0 valid", Stage::UBoot},
        {"TableLargerThanTheCard", inUBoot("## Unknown partition table type 0\n" + prompt), "log-table-unknown",
         "table type 0", Stage::UBoot},
        {"NoCardAfterARestart",
         inUBoot("Card did not respond to voltage select! : -110\nHit any key to stop autoboot:  0\n"
                 "** No partition table - mmc 0 **\n=> "),
         "log-card-absent", "voltage select", Stage::UBoot},
        {"CardThatFailsToStop",
         inUBoot("mmc fail to send stop cmd\nmmc fail to send stop cmd\nFailed to load 'bpi-r3.itb'\n" + prompt),
         "log-card-unreadable", "stop cmd", Stage::UBoot},
        {"CrashOfUBoot", inUBoot("MMC: \"Synchronous Abort\" handler, esr 0x96000045\n"), "log-u-boot-crash",
         "esr 0x96000045", Stage::UBoot},
        {"GzipKernel", inUBoot("kernel_comp_addr_r or kernel_comp_size is not provided!\n=> "), "log-kernel-packed",
         "kernel_comp_addr_r", Stage::UBoot},
        {"CarriageReturns", inUBoot("Retrieving file: /Image\r\nSkipping l0 for failure retrieving kernel\n=> "),
         "log-boot-file-absent", "Skipping l0", Stage::UBoot},
        {"LongAppend", inUBoot("bootarg overflow 600+0+0+1 > 512\n=> "), "log-cmdline-too-long", "bootarg overflow",
         Stage::UBoot},
        {"LargeInitrd", inUBoot("ramdisk - allocation error\n"), "log-initrd-no-room", "allocation error",
         Stage::UBoot},
        {"OverlappingInitrd", inUBoot("ERROR: RD image overlaps OS image (OS=40000000..42000000)\n"),
         "log-initrd-no-room", "overlaps", Stage::UBoot},
        {"TreeUnderTheKernel", inUBoot("ERROR: Did not find a cmdline Flattened Device Tree\n"), "log-tree-absent",
         "Flattened Device Tree", Stage::UBoot},
        {"NoKernel", inUBoot("Bad Linux ARM64 Image magic!\n=> "), "log-kernel-not-bootable", "ARM64", Stage::UBoot},
        {"ImageCut", inUBoot("   Verifying Hash Integrity ... sha1 error!\nBad hash value for 'hash-1' hash node\n"),
         "log-image-damaged", "Bad hash", Stage::UBoot},
        {"TwoUbiImages", inUBoot("ubi0 error: scan_peb: bad image sequence number 12 in PEB 4, expected 34\n"),
         "log-ubi-mixed", "sequence number", Stage::UBoot},
        {"OtherUbiLayout", inUBoot("ubi0 error: validate_ec_hdr: bad VID header offset 2048, expected 512\n"),
         "log-ubi-headers", "offset 2048", Stage::UBoot},
    };
}

std::vector<Mistake> mistakesOfLinux()
{
    return {
        {"NoConsole", bootRomGood + bl2Good + uBootGood, "log-kernel-silent", "Starting kernel", Stage::KernelCalled},
        {"NoOverlay", inKernel("[    2.100000] Waiting for root device PARTUUID=11-22...\n"), "log-root-absent",
         "Waiting for root", Stage::Kernel},
        {"OverlaysWithoutSupport",
         bootRomGood + bl2Good + uBootBegin + "Invalid fdtoverlay_addr_r for loading overlays\n" +
             uBootGood.substr(uBootBegin.size()) + kernelBegin +
             "[    2.100000] Waiting for root device PARTUUID=11-22...\n",
         "log-overlay-skipped", "fdtoverlay_addr_r", Stage::Kernel},
        {"NoNvmeDriver", inKernel("[    2.100000] Waiting for root device /dev/nvme0n1p2...\n"),
         "log-root-on-nvme-absent", "nvme0n1p2", Stage::Kernel},
        {"NoNvmeAfterARestart",
         inKernel("[    1.5] mtk-pcie-gen3 11280000.pcie: PCIe link down, current LTSSM state: detect.quiet (0x1)\n"
                  "[    2.100000] Waiting for root device /dev/nvme0n1p2...\n"),
         "log-pcie-link-down", "PCIe link down", Stage::Kernel},
        {"WrongRoot",
         inKernel("[    2.1] VFS: Cannot open root device \"UUID=12\" or unknown-block(0,0): error -6\n"
                  "[    2.2] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)\n"),
         "log-root-absent", "UUID=12", Stage::Kernel},
        {"PackedRoot",
         inKernel("[    2.1] EXT4-fs (mmcblk0p6): VFS: Can't find ext4 filesystem\n"
                  "[    2.2] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(179,6)\n"),
         "log-root-damaged", "mmcblk0p6", Stage::Kernel},
        {"RootThatCantBeMounted",
         inKernel("[    2.2] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(179,6)\n"),
         "log-root-unmountable", "(179,6)", Stage::Kernel},
        {"NoInit", inKernel("[    2.2] Kernel panic - not syncing: No working init found.  Try passing init=\n"),
         "log-init-absent", "No working init", Stage::Kernel},
        {"OtherProcessor",
         inKernel("[    1.9] Run /init as init process\n[    2.0] Failed to execute /init (error -8)\n"
                  "[    2.2] Kernel panic - not syncing: No working init found.\n"),
         "log-init-foreign", "error -8", Stage::Initramfs},
        {"InitEnds",
         inKernel("[    1.9] Run /sbin/init as init process\n"
                  "[    2.0] Kernel panic - not syncing: Attempted to kill init! exitcode=0x00000100\n"),
         "log-init-ended", "exitcode", Stage::UserSpace},
        {"BrokenInitrd",
         inKernel("[    1.0] Initramfs unpacking failed: invalid magic at start of compressed archive\n"
                  "[    2.1] VFS: Cannot open root device \"UUID=12\" or unknown-block(0,0): error -6\n"),
         "log-initrd-damaged", "invalid magic", Stage::Kernel},
        {"InitrdWithoutDriver",
         inKernel(
             "[    1.9] Run /init as init process\nGave up waiting for root file system device.  Common problems:\n"
             "ALERT!  UUID=143c811b does not exist.  Dropping to a shell!\n(initramfs) "),
         "log-initrd-gave-up", "Gave up", Stage::Initramfs},
        {"CardThatFails",
         inKernel("[    1.5] I/O error, dev mmcblk0, sector 222208 op 0x0:(READ) flags 0x0\n"
                  "[    2.2] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(179,6)\n"),
         "log-card-unreadable", "sector 222208", Stage::Kernel},
        {"CrashOfADriver",
         inKernel("[    1.5] Unable to handle kernel NULL pointer dereference at virtual address 0000000000000010\n"
                  "[    1.6] Internal error: Oops: 0000000096000004 [#1] SMP\n"
                  "[    1.7] Kernel panic - not syncing: Oops: Fatal exception\n"),
         "log-kernel-crash", "NULL pointer", Stage::Kernel},
        {"OtherPanic", inKernel("[    1.7] Kernel panic - not syncing: Out of memory: system-wide\n"),
         "log-kernel-panic", "Out of memory", Stage::Kernel},
        {"WrongFstab",
         inKernel("[    1.9] Run /sbin/init as init process\nYou are in emergency mode. After logging in, type ...\n"),
         "log-emergency-mode", "emergency", Stage::UserSpace},
        {"PowerCut", inKernel(""), "log-ends-early", "SDHC card", Stage::Kernel},
    };
}

class Mistakes : public ::testing::TestWithParam<Mistake>
{};

TEST_P(Mistakes, AreNamedByTheirCause)
{
    const Mistake &mistake = GetParam();
    const Report report = reportOf(mistake.log);
    EXPECT_EQ(headlineOf(report), mistake.headline);
    EXPECT_EQ(report.reached, mistake.reached);
    EXPECT_EQ(report.starts, 1U);
    ASSERT_FALSE(report.sightings.empty());
    const Sighting &first = report.sightings.front();
    EXPECT_THAT(first.text, HasSubstr(std::string(mistake.text)));
    const auto end = mistake.log.find(mistake.text);
    EXPECT_EQ(first.finding.where.line,
              std::count(mistake.log.begin(), mistake.log.begin() + static_cast<long>(end), '\n') + 1);
    const bool isWarning = mistake.headline == "log-ends-early" || mistake.headline == "log-prompt-after-autoboot";
    EXPECT_EQ(report.failed(), !isWarning);
}

const auto nameOf = [](const auto &info) { return std::string(info.param.name); };

INSTANTIATE_TEST_SUITE_P(Bl2, Mistakes, ::testing::ValuesIn(mistakesOfBl2()), nameOf);
INSTANTIATE_TEST_SUITE_P(UBoot, Mistakes, ::testing::ValuesIn(mistakesOfUBoot()), nameOf);
INSTANTIATE_TEST_SUITE_P(Linux, Mistakes, ::testing::ValuesIn(mistakesOfLinux()), nameOf);

/// The words of what is neither an error nor its cause.
std::vector<std::string_view> asidesOf(const Report &report)
{
    std::vector<std::string_view> words;
    for (const Sighting &one : report.sightings) {
        words.push_back(findings::wordsOf(one.finding.id).id);
    }
    return words;
}

TEST(Asides, AreToldOfAStartThatSucceeded)
{
    const std::string log = bootRomGood + bl2Begin + "UBI: Bad EC magic in block 1008 ffffffff\n" +
                            "UBI: Bad EC magic in block 1009 ffffffff\n" + bl2Good.substr(bl2Begin.size()) + uBootGood +
                            "[    0.0] Linux version 6.6.73 (a@b) #0 SMP\n"
                            "[    0.0] Kernel command line: console=ttyS0 mem=512M root=/dev/mmcblk0p6\n"
                            "[    1.0] Alternate GPT is invalid, using primary GPT.\n"
                            "[    2.0] mt798x-wmac 18000000.wifi: eeprom load fail, use default bin\n"
                            "[    2.1] x 1: Direct firmware load for regulatory.db failed with error -2\n"
                            "[    3.0] Run /sbin/init as init process\n" +
                            systemGood;
    const Report report = reportOf(log);
    EXPECT_FALSE(report.failed());
    EXPECT_THAT(asidesOf(report), ElementsAre("log-ubi-empty-blocks", "log-environment-default", "log-memory-limited",
                                              "log-table-backup", "log-wifi-uncalibrated", "log-firmware-file-absent"));
    EXPECT_EQ(report.sightings.front().times, 2U);
    EXPECT_THAT(sentenceOf(report.sightings.at(2).finding), HasSubstr("(mem=512M)"));
    EXPECT_THAT(sentenceOf(report.sightings.at(5).finding), HasSubstr("regulatory.db"));
}

TEST(Asides, AWarningThatExplainsNothingIsNotTheCause)
{
    const Report report = reportOf(inKernel("[    1.5] x: PCIe link down, current LTSSM state: detect.quiet (0x1)\n"
                                            "[    2.1] Waiting for root device /dev/mmcblk0p6...\n"));
    EXPECT_THAT(asidesOf(report), ElementsAre("log-root-absent", "log-pcie-link-down", "log-environment-default"));
}

TEST(Asides, ASavedEnvironmentIsTold)
{
    const Report report =
        reportOf(bl2Good + "U-Boot 2025.01 (Jan 06 2025 - 12:00:00 +0000)\n"
                           "Loading Environment from MMC...\rLoading Environment from MMC... OK\n=> ");
    EXPECT_THAT(asidesOf(report), ElementsAre("log-prompt-reached", "log-environment-saved"));
}

TEST(Causes, NameWhatBootlaceSaysBeforeWriting)
{
    EXPECT_THAT(reportOf(inUBoot("BPI-R3> ")).sightings.front().causes,
                ElementsAre(Id::UBootStopsAtPrompt, Id::ChainMenuAbsent));
    EXPECT_THAT(reportOf(bootRomGood + bl2Good + uBootGood).sightings.front().causes,
                testing::Contains(Id::CmdlineNoConsole));
}

} // namespace
} // namespace bootlace::bootlog
