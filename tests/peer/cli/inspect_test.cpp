// SPDX-License-Identifier: GPL-3.0-or-later
// Files that other programs made are recognised; damaged ones are told, and never do more harm than that.
#include "program.h"
#include "support/files.h"
#include "support/ubi_image.h"
#include "support/uboot_image.h"

#include <array>
#include <filesystem>
#include <gmock/gmock.h>
#include <string>

namespace bootlace::cli {

using test::pseudoRandom;
using test::readFile;
using test::runOk;
using test::TempDir;
using test::writeFile;
using ::testing::HasSubstr;

static Json only(const Answer &answer)
{
    EXPECT_EQ(answer.document.at("files").size(), 1U);
    return answer.document.at("files").at(0);
}

/// The files of a small zoo, each made by its own program.
static void makeZoo(const TempDir &dir)
{
    writeFile(dir / "bl2.bin", pseudoRandom(50'000));
    runOk({"mkimage", "-T", "mtk_image", "-a", "0x201000", "-e", "0x201000", "-n", "arm64=1;media=sdmmc", "-d",
           dir / "bl2.bin", dir / "bl2.img"});
    runOk({"fiptool", "create", "--soc-fw", dir / "bl2.bin", "--nt-fw", dir / "bl2.bin", dir / "fip.bin"});
    runOk({"mke2fs", "-q", "-t", "ext4", "-L", "router", dir / "root.img", "8M"});
    runOk({"truncate", "-s", "40M", dir / "esp.img"});
    runOk({"mkfs.fat", "-F", "32", "-n", "BOOT", "-i", "1234abcd", dir / "esp.img"});
    writeFile(dir / "Image", asBytes("hello"));
    runOk({"mcopy", "-i", dir / "esp.img", dir / "Image", "::/Image"});
    std::filesystem::remove(dir / "Image");
    runOk({"truncate", "-s", "64M", dir / "card.img"});
    runOk({"sgdisk",
           "-a",
           "1",
           "-n",
           "1:34:8191",
           "-c",
           "1:bl2",
           "-A",
           "1:set:2",
           "-n",
           "2:13312:17407",
           "-c",
           "2:fip",
           "-n",
           "3:17408:99327",
           "-c",
           "3:boot",
           "-t",
           "3:ef00",
           "-n",
           "4:99328:0",
           "-c",
           "4:root",
           dir / "card.img"});
    for (const auto &[file, sector] :
         {std::pair{"bl2.img", "34"}, {"fip.bin", "13312"}, {"esp.img", "17408"}, {"root.img", "99328"}}) {
        runOk({"dd", "bs=512", "conv=notrunc", "status=none", "if=" + (dir / file).string(),
               "of=" + (dir / "card.img").string(), std::string("seek=") + sector});
    }
}

TEST(Inspect, RecognisesFirmware)
{
    const TempDir dir;
    makeZoo(dir);
    const Answer bl2 = ask({"inspect", dir / "bl2.img"});
    EXPECT_EQ(bl2.status, 0) << bl2.document;
    EXPECT_EQ(only(bl2).at("kind"), "bl2");
    EXPECT_EQ(only(bl2).at("fields").at("medium"), "sd");
    EXPECT_EQ(only(bl2).at("fields").at("sha256-ok"), true);
    EXPECT_EQ(only(bl2).at("fields").at("arm64"), true);
    EXPECT_EQ(only(bl2).at("fields").at("entry-point"), 0x201000);
    const Answer fip = ask({"inspect", dir / "fip.bin"});
    EXPECT_EQ(fip.status, 0);
    EXPECT_EQ(only(fip).at("kind"), "fip");
    EXPECT_EQ(only(fip).at("fields").at("entries").at(1).at("name"), "nt-fw");
    EXPECT_EQ(only(fip).at("fields").at("entries").at(1).at("size"), 50'000);
}

TEST(Inspect, TellsWhatIsWrongWithFirmware)
{
    const TempDir dir;
    makeZoo(dir);
    Bytes image = readFile(dir / "bl2.img");
    image[30'000] ^= std::byte{1};
    writeFile(dir / "bl2.img", image);
    const Answer answer = ask({"inspect", dir / "bl2.img"});
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(answer.document.at("ok"), false);
    EXPECT_EQ(only(answer).at("fields").at("sha256-ok"), false);
    EXPECT_EQ(only(answer).at("defects").at(0).at("kind"), "hash");
    EXPECT_TRUE(only(answer).at("defects").at(0).at("offset").is_number());
    EXPECT_THAT(cli({"inspect", dir / "bl2.img"}).output, HasSubstr("wrong: "));
}

/// 64-bit Arm code in which the text stands.
static Bytes programWith(std::string_view text)
{
    Bytes bytes = pseudoRandom(20'000);
    store(MutableBytes(bytes), 0, std::array{le32(0xD503201F), le32(0xD503201F)});
    std::ranges::copy(asBytes(text), bytes.begin() + 200);
    return bytes;
}

TEST(Inspect, SaysHowABl2FindsTheFipOrThatItCantTell)
{
    const TempDir dir;
    const auto fieldsOf = [&dir](std::string_view text) {
        writeFile(dir / "bl2.bin", programWith(std::string("BL2: %s") + '\0' + std::string(text)));
        const Json file = only(ask({"inspect", dir / "bl2.bin"}));
        EXPECT_EQ(file.at("kind"), "bl2-code");
        return file.at("fields");
    };
    const Json named = fieldsOf("v2.13.0\t(release):x Partition '%s' not found");
    EXPECT_EQ(named.at("version"), "v2.13.0 (release):x Partition '%s' not found");
    EXPECT_EQ(named.at("finds-fip-by-name"), true);
    EXPECT_EQ(named.at("finds-fip"), "partition-name");
    EXPECT_EQ(fieldsOf("v2.7(release):x").at("finds-fip-by-name"), false);
    EXPECT_EQ(fieldsOf("nothing").at("finds-fip-by-name"), nullptr);
}

TEST(Inspect, TellsProgramsApart)
{
    const TempDir dir;
    writeFile(dir / "bl31.bin", programWith("BL31: %s"));
    const Json bl31 = only(ask({"inspect", dir / "bl31.bin"}));
    EXPECT_EQ(bl31.at("kind"), "bl31");
    EXPECT_FALSE(bl31.at("fields").contains("finds-fip-by-name"));
    writeFile(dir / "u-boot.bin", test::UBootImage{.environment = "baudrate=115200\nloadaddr=0\n"}.bytes());
    const Answer answer = ask({"inspect", dir / "u-boot.bin"});
    EXPECT_EQ(answer.status, 0);
    const Json uBoot = only(answer);
    EXPECT_EQ(uBoot.at("kind"), "u-boot");
    EXPECT_EQ(uBoot.at("fields").at("version"), "U-Boot 2025.01-rc4");
    EXPECT_EQ(uBoot.at("fields").at("reads"), Json({"sd"}));
    EXPECT_EQ(uBoot.at("fields").at("starts-by-itself"), false);
    EXPECT_EQ(uBoot.at("defects").at(0).at("kind"), "stops-at-prompt");
    runOk({"fiptool", "create", "--soc-fw", dir / "u-boot.bin", "--nt-fw", dir / "bl31.bin", dir / "fip.bin"});
    const Answer swapped = ask({"inspect", dir / "fip.bin"});
    EXPECT_EQ(swapped.status, 1);
    EXPECT_EQ(only(swapped).at("fields").at("entries").at(0).at("holds"), "u-boot");
    EXPECT_EQ(only(swapped).at("defects").at(0).at("kind"), "fip-member-is-other");
}

TEST(Inspect, TakesABl2WithAnOffset)
{
    const TempDir dir;
    writeFile(dir / "bl2.bin", pseudoRandom(50'000));
    runOk({"mkimage", "-T", "mtk_image", "-a", "0x201000", "-e", "0x201000", "-n",
           "arm64=1;media=sdmmc;hdroffset=0x4400", "-d", dir / "bl2.bin", dir / "bl2.img"});
    const Answer answer = ask({"inspect", dir / "bl2.img"});
    EXPECT_EQ(answer.status, 0) << answer.document;
    EXPECT_EQ(only(answer).at("fields").at("header-offset"), 0x4400);
}

TEST(Inspect, TellsWhatAnAllwinnerImageAndAScriptSay)
{
    const TempDir dir;
    writeFile(dir / "spl.bin", pseudoRandom(24'484));
    writeFile(dir / "boot.cmd", asBytes("echo hello\n"));
    runOk({"mkimage", "-T", "sunxi_egon", "-A", "arm", "-n", "sun8i-h3-orangepi-pc-plus", "-d", dir / "spl.bin",
           dir / "spl"});
    const Json spl = only(ask({"inspect", dir / "spl"}));
    EXPECT_EQ(spl.at("kind"), "allwinner");
    EXPECT_EQ(spl.at("fields").at("tree"), "sun8i-h3-orangepi-pc-plus");
    EXPECT_EQ(spl.at("defects").at(0).at("kind"), "u-boot-missing");

    runOk({"mkimage", "-T", "script", "-A", "arm64", "-n", "hello", "-d", dir / "boot.cmd", dir / "boot.scr"});
    const Json script = only(ask({"inspect", dir / "boot.scr"}));
    EXPECT_EQ(script.at("fields").at("type"), "script");
    EXPECT_EQ(script.at("fields").at("name"), "hello");
    EXPECT_TRUE(script.at("defects").empty());
    Bytes torn = readFile(dir / "boot.scr");
    torn.back() ^= std::byte{1};
    writeFile(dir / "torn.scr", torn);
    EXPECT_EQ(only(ask({"inspect", dir / "torn.scr"})).at("defects").at(0).at("kind"), "data-crc");
}

TEST(Inspect, TakesAFitOfAnySizeAlsoInAPartition)
{
    const TempDir dir;
    makeZoo(dir);
    writeFile(dir / "kernel", pseudoRandom(6 << 20U));
    writeFile(dir / "fit.its", asBytes("/dts-v1/; / { description = \"x\"; images { k { data = /incbin/(\"kernel\"); "
                                       "}; }; configurations { }; };"));
    runOk({"dtc", "-q", "-I", "dts", "-O", "dtb", "-i", dir.path(), "-o", dir / "fit.itb", dir / "fit.its"});
    const Answer answer = ask({"inspect", dir / "fit.itb"});
    EXPECT_EQ(answer.status, 0) << answer.document;
    EXPECT_EQ(only(answer).at("kind"), "fit");
    runOk({"dd", "bs=512", "conv=notrunc", "status=none", "if=" + (dir / "fit.itb").string(),
           "of=" + (dir / "card.img").string(), "seek=99328"});
    const Answer card = ask({"inspect", dir / "card.img"});
    EXPECT_EQ(card.status, 0) << card.document;
    EXPECT_EQ(only(card).at("fields").at("partitions").at(3).at("kind"), "fit");
}

TEST(Inspect, ListsThePartitionsOfATableAloneAndOfADiskThatIsCutOff)
{
    const TempDir dir;
    makeZoo(dir);
    runOk({"cp", dir / "card.img", dir / "gpt.bin"});
    std::filesystem::resize_file(dir / "gpt.bin", 34UL * 512);
    const Answer table = ask({"inspect", dir / "gpt.bin"});
    EXPECT_EQ(table.status, 0) << table.document;
    EXPECT_EQ(only(table).at("kind"), "partition-table");
    EXPECT_EQ(only(table).at("fields").at("partitions").size(), 4U);
    std::filesystem::resize_file(dir / "card.img", 20UL << 20U);
    const Answer cut = ask({"inspect", dir / "card.img"});
    EXPECT_EQ(cut.status, 1);
    EXPECT_EQ(only(cut).at("defects").at(0).at("kind"), "cut-off");
    const Json partitions = only(cut).at("fields").at("partitions");
    ASSERT_EQ(partitions.size(), 4U);
    EXPECT_EQ(partitions.at(0).at("kind"), "bl2");
    EXPECT_EQ(partitions.at(3).at("kind"), "cut-off");
    EXPECT_THAT(cli({"inspect", dir / "card.img"}).output, HasSubstr("Linux, bootable (bit 2)"));
}

TEST(Inspect, ReadsEnvironmentsAndConfigurations)
{
    const TempDir dir;
    writeFile(dir / "uEnv.txt", asBytes("bootargs=console=ttyS0\nfdtfile=a.dtb\r\n"));
    const Json text = only(ask({"inspect", dir / "uEnv.txt"}));
    EXPECT_EQ(text.at("kind"), "environment-text");
    EXPECT_EQ(text.at("fields").at("variables").at("bootargs"), "console=ttyS0");
    EXPECT_EQ(text.at("defects").at(0).at("kind"), "carriage-return");
    writeFile(dir / "text", asBytes("bootcmd=run a\n"));
    runOk({"mkenvimage", "-r", "-s", "0x20000", "-o", dir / "env.img", dir / "text"});
    const Json saved = only(ask({"inspect", dir / "env.img"}));
    EXPECT_EQ(saved.at("kind"), "environment");
    EXPECT_EQ(saved.at("fields").at("redundant"), true);
    EXPECT_EQ(saved.at("fields").at("size"), 0x20000);
    writeFile(dir / "config-6.12", asBytes("# Linux\nCONFIG_MMC_MTK=m\n# CONFIG_EXT4_FS is not set\n"));
    const Json config = only(ask({"inspect", dir / "config-6.12"}));
    EXPECT_EQ(config.at("kind"), "kernel-config");
    EXPECT_EQ(config.at("fields").at("options").at("MMC_MTK"), "m");
    EXPECT_EQ(config.at("fields").at("options").at("EXT4_FS"), "n");
}

TEST(Inspect, ReadsUbiImages)
{
    const TempDir dir;
    constexpr std::array volumes{test::UbiVolume{"fip", false}, test::UbiVolume{"rootfs", false}};
    writeFile(dir / "ubi.img", test::ubiImage(volumes));
    const Answer answer = ask({"inspect", dir / "ubi.img"});
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(only(answer).at("kind"), "ubi");
    EXPECT_EQ(only(answer).at("fields").at("volumes").at(0).at("name"), "fip");
    EXPECT_EQ(only(answer).at("defects").size(), 1U);
    EXPECT_EQ(only(answer).at("defects").at(0).at("kind"), "fip-dynamic");
}

TEST(Inspect, ComparesTheContentsOfAUbiImageWithTheirChecksums)
{
    const TempDir dir;
    constexpr std::array volumes{test::UbiVolume{"fip", true}};
    Bytes bytes = test::ubiImage(volumes);
    writeFile(dir / "good.img", bytes);
    EXPECT_EQ(ask({"inspect", dir / "good.img"}).status, 0);
    bytes[2 * std::size_t{test::nand.eraseBlock} + test::nand.dataOffset()] ^= std::byte{1};
    bytes[test::nand.dataOffset()] ^= std::byte{1}; // a copy of the table
    writeFile(dir / "bad.img", bytes);
    const Answer answer = ask({"inspect", dir / "bad.img"});
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(only(answer).at("defects").at(0).at("kind"), "table-copy");
    EXPECT_EQ(only(answer).at("defects").at(1).at("kind"), "volume-damaged");
}

TEST(Inspect, RecognisesDeviceTreesAndWhatOverlaysDo)
{
    const Json base = only(ask({"inspect", std::string(TREES) + "/base.dtb"}));
    EXPECT_EQ(base.at("kind"), "dtb");
    EXPECT_EQ(base.at("fields").at("symbols"), true);
    EXPECT_EQ(base.at("fields").at("mmc0-enabled"), false);
    EXPECT_EQ(base.at("fields").at("storage").at(0).at("kind"), "mmc");
    const Json overlay = only(ask({"inspect", std::string(TREES) + "/sd.dtbo"}));
    EXPECT_EQ(overlay.at("kind"), "dtbo");
    EXPECT_FALSE(overlay.at("fields").at("effects").empty());
}

TEST(Inspect, RecognisesFileSystems)
{
    const TempDir dir;
    makeZoo(dir);
    const Json root = only(ask({"inspect", dir / "root.img"}));
    EXPECT_EQ(root.at("kind"), "ext4");
    EXPECT_EQ(root.at("fields").at("label"), "router");
    EXPECT_EQ(root.at("fields").at("size"), 8 << 20U);
    const Json esp = only(ask({"inspect", dir / "esp.img"}));
    EXPECT_EQ(esp.at("kind"), "fat32");
    EXPECT_EQ(esp.at("fields").at("label"), "BOOT");
    EXPECT_EQ(esp.at("fields").at("id"), "1234-ABCD");
    EXPECT_EQ(esp.at("fields").at("files"), Json({{{"path", "Image"}, {"size", 5}}}));
}

TEST(Inspect, LooksIntoTheCardsPartitions)
{
    const TempDir dir;
    makeZoo(dir);
    const Answer answer = ask({"inspect", dir / "card.img"});
    EXPECT_EQ(answer.status, 0) << answer.document.dump(2);
    EXPECT_EQ(only(answer).at("kind"), "disk-image");
    const Json partitions = only(answer).at("fields").at("partitions");
    ASSERT_EQ(partitions.size(), 4U);
    const std::vector<std::string> kinds{"bl2", "fip", "fat32", "ext4"};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        EXPECT_EQ(partitions.at(i).at("kind"), kinds[i]);
    }
    EXPECT_EQ(partitions.at(0).at("attributes"), 4);
    EXPECT_EQ(partitions.at(1).at("offset"), 13312 * 512);

    Bytes card = readFile(dir / "card.img");
    card[1024 + 60] ^= std::byte{1}; // in the first entry's name
    card[34 * 512 + 30'000] ^= std::byte{1};
    writeFile(dir / "card.img", card);
    const Answer damaged = ask({"inspect", dir / "card.img"});
    EXPECT_EQ(damaged.status, 1);
    EXPECT_THAT(only(damaged).at("defects").dump(), HasSubstr("array-crc"));
    EXPECT_THAT(only(damaged).at("defects").dump(), HasSubstr("partition 1: "));
}

TEST(Inspect, LooksInsideOfPackedFiles)
{
    const TempDir dir;
    makeZoo(dir);
    runOk({"zstd", "-q", dir / "root.img"});
    runOk({"gzip", "-k", dir / "fip.bin"});
    const Json root = only(ask({"inspect", dir / "root.img.zst"}));
    EXPECT_EQ(root.at("kind"), "ext4");
    EXPECT_EQ(root.at("fields").at("packed"), "zstd");
    runOk({"sh", "-c", "cd '" + dir.path().string() + "' && echo bl2.bin | cpio -o -H newc --quiet | gzip > initrd"});
    EXPECT_EQ(only(ask({"inspect", dir / "initrd"})).at("kind"), "cpio");
    runOk({"sh", "-ec",
           "cd '" + dir.path().string() +
               "'; mkdir -p i/lib/modules/6.12.1; cd i; : >init; : >lib/modules/6.12.1/mtk-sd.ko; "
               "find . | cpio -o -H newc --quiet >../plain; zstd -qfc ../plain >../initrd"});
    const Json initrd = only(ask({"inspect", dir / "initrd"}));
    EXPECT_EQ(initrd.at("fields").at("init"), true);
    EXPECT_EQ(initrd.at("fields").at("modules"), Json({{"6.12.1", 1}}));
    EXPECT_EQ(initrd.at("defects"), Json::array());
    runOk({"truncate", "-s", "-700", dir / "plain"});
    EXPECT_EQ(only(ask({"inspect", dir / "plain"})).at("defects").at(0).at("kind"), "damaged");
    const Json fip = only(ask({"inspect", dir / "fip.bin.gz"}));
    EXPECT_EQ(fip.at("kind"), "fip");
    EXPECT_EQ(fip.at("defects"), Json::array());
}

TEST(Inspect, RecognisesKernels)
{
    const TempDir dir;
    std::string image(4096, '\0');
    image.replace(56, 4, "ARM\x64");
    image += "Linux version 6.1.2 (a@b) #1 SMP\n";
    writeFile(dir / "Image", asBytes(image));
    runOk({"xz", "-k", dir / "Image"});
    for (const char *name : {"Image", "Image.xz"}) {
        const Json kernel = only(ask({"inspect", dir / name}));
        EXPECT_EQ(kernel.at("kind"), "kernel") << name;
        EXPECT_EQ(kernel.at("fields").at("version"), "6.1.2");
        EXPECT_EQ(kernel.at("fields").at("embedded-config"), false);
    }
}

TEST(Inspect, LintsBootMenusAndRecipes)
{
    const TempDir dir;
    writeFile(dir / "extlinux.conf", asBytes("default linux\nlabel linux\n  kernel /Image\n  fdt /board.dtb\n"));
    EXPECT_EQ(ask({"inspect", dir / "extlinux.conf"}).status, 0);
    writeFile(dir / "extlinux.conf", asBytes("default linux\nlabel linux\n  kernel /Image \n"));
    const Answer blank = ask({"inspect", dir / "extlinux.conf"});
    EXPECT_EQ(blank.status, 1);
    EXPECT_THAT(only(blank).at("defects").dump(), HasSubstr("trailing-blanks"));
    writeFile(dir / "extlinux.conf", asBytes("label linux\n  kernel /Image\n  fdtdir /dtbs\n"));
    EXPECT_THAT(cli({"inspect", dir / "extlinux.conf"}).output, HasSubstr("fdtdir /dtbs"));
    writeFile(dir / "router.toml", asBytes("format = 1\nboard = 3\nnonsense = true\n"));
    const Answer recipe = ask({"inspect", dir / "router.toml"});
    EXPECT_EQ(recipe.status, 1);
    EXPECT_EQ(only(recipe).at("kind"), "recipe");
    EXPECT_THAT(only(recipe).at("defects").dump(), HasSubstr("nonsense"));
}

TEST(Inspect, StatusTellsTheWorstOfAllFiles)
{
    const TempDir dir;
    makeZoo(dir);
    writeFile(dir / "noise", pseudoRandom(10'000));
    writeFile(dir / "nothing", {});
    EXPECT_EQ(ask({"inspect", dir / "noise"}).status, 2);
    EXPECT_EQ(only(ask({"inspect", dir / "noise"})).at("kind"), "unknown");
    EXPECT_EQ(ask({"inspect", dir / "nothing"}).status, 2);
    EXPECT_THAT(cli({"inspect", dir / "nothing"}).output, HasSubstr("nothing: the file is empty"));
    EXPECT_EQ(only(ask({"inspect", dir / "missing"})).at("cause"), "not-found");
    const Answer mixed = ask({"inspect", dir / "missing", dir / "fip.bin"});
    EXPECT_EQ(mixed.status, 2);
    EXPECT_EQ(mixed.document.at("files").at(1).at("works"), true);
}

TEST(Inspect, SurvivesDamagedFiles)
{
    const TempDir dir;
    makeZoo(dir);
    for (const char *name : {"bl2.img", "fip.bin", "root.img", "esp.img", "card.img"}) {
        const Bytes whole = readFile(dir / name);
        for (const std::size_t length : {whole.size() / 2, std::size_t{4097}, std::size_t{511}, std::size_t{1}}) {
            writeFile(dir / "cut", ByteView(whole).first(length));
            const Answer answer = ask({"inspect", dir / "cut"});
            EXPECT_GE(answer.status, 0) << name << ' ' << length;
            EXPECT_LE(answer.status, 2) << name << ' ' << length;
            EXPECT_FALSE(answer.document.is_discarded()) << name << ' ' << length;
        }
        const Bytes noise = pseudoRandom(64, 7);
        for (const std::size_t place : {16U, 64U, 512U, 1100U}) {
            Bytes torn = whole;
            std::ranges::copy(noise, torn.begin() + static_cast<std::ptrdiff_t>(place));
            writeFile(dir / "torn", torn);
            const Answer answer = ask({"inspect", dir / "torn"});
            EXPECT_GE(answer.status, 0) << name << ' ' << place;
            EXPECT_FALSE(answer.document.is_discarded()) << name << ' ' << place;
        }
    }
}

} // namespace bootlace::cli
