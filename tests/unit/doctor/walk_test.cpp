// SPDX-License-Identifier: GPL-3.0-or-later
// A card that Bootlace wrote has nothing wrong with it; damaged in one way, exactly that is found.
#include "doctor/walk.h"
#include "gpt/gpt.h"
#include "sink/aligned_memory.h"
#include "support/elf.h"
#include "support/flashed.h"
#include "support/result.h"
#include "support/sinks.h"
#include "support/tool.h"
#include "ubootenv/pack.h"

#include <algorithm>
#include <fmt/format.h>

namespace bootlace::doctor {
namespace {

using findings::Id;
using test::pseudoRandom;
using testing::ElementsAre;
using testing::IsEmpty;

Bytes bl2(const std::string &version)
{
    const std::string instructions("\xa1\x00\x38\xd5\xf4\x03\x00\xaa\x02\x00\x00\x14\x1f\x20\x03\xd5", 16);
    std::string code;
    for (int i = 0; i < 1000; ++i) {
        code += instructions;
    }
    code += std::string("BL2: %s\n") + '\0' + version + '\0' + "Partition '%s' not found" + '\0';
    code.resize(20'000);
    return mtk::pack(asBytes(code), mtk::Medium::Sd).value();
}

Bytes tree(const std::string &compatible, const std::string &status = "okay")
{
    const test::TempDir dir;
    test::writeFile(dir / "t.dts",
                    asBytes(fmt::format("/dts-v1/;\n/ {{ compatible = \"{}\"; soc {{ mmc@11230000 {{ status = \"{}\"; "
                                        "bus-width = <4>; }}; }}; }};\n",
                                        compatible, status)));
    test::runOk({"dtc", "-q", "-O", "dtb", "-o", dir / "t.dtb", dir / "t.dts"});
    Bytes bytes = test::readFile(dir / "t.dtb");
    bytes.resize(20'003); // as long as the plan says
    return bytes;
}

class Doctor : public testing::Test
{
protected:
    Doctor()
    {
        card.parts.firmware["bl2"] = bl2("v2.12.0(release):x");
        setInit(test::elfProgram(test::elfArm64));
    }

    void setInit(const Bytes &program)
    {
        card.parts.openRootTree = [program] {
            std::vector<test::MemoryFile> files = test::exampleRoot();
            files.push_back(test::directory("sbin"));
            files.push_back(test::regular("sbin/init", program));
            files.back().entry.permissions = 0755;
            return std::make_unique<test::MemoryTree>(files);
        };
    }

    void flash()
    {
        std::array<sink::Sink *, 1> disks{&disk};
        const test::Flashed flashed = test::flashExample(card, disks, flash::ReadBack::Skip);
        ASSERT_FALSE(flashed.outcome.error) << flashed.outcome.error->describe();
    }

    /// Writes the table once more, changed.
    void changeTable(const std::function<void(gpt::Table &)> &change)
    {
        gpt::Table table = *card.plan.volumes[0].gpt();
        change(table);
        ASSERT_OK_ASSIGN(const gpt::Encoded encoded, gpt::encode(table, card.plan.volumes[0].geometry()));
        put(encoded.primary.range.begin, encoded.primary.bytes);
        put(encoded.backup.range.begin, encoded.backup.bytes);
    }

    /// Behind everybody's back.
    void put(ByteOffset at, ByteView bytes)
    {
        sink::AlignedMemory memory(bytes.size());
        std::ranges::copy(bytes, memory.bytes().begin());
        ASSERT_OK(disk.writeAt(at, ByteView(memory.bytes()).first(bytes.size())));
    }

    void overwrite(std::uint64_t at, std::size_t size, std::byte with = std::byte{})
    {
        put(ByteOffset(at), Bytes(size, with));
    }

    Walk examine()
    {
        auto found = walk(disk, card.board, *card.board.medium("sd"), {});
        EXPECT_TRUE(found) << found.error().describe();
        return found ? *std::move(found) : Walk();
    }

    /// What is wrong; not what is only good to know.
    std::vector<Id> wrong()
    {
        std::vector<Id> ids;
        const findings::List found = examine().findings();
        for (const findings::Finding &finding : found.all()) {
            if (findings::severityOf(finding) != findings::Severity::Note) {
                ids.push_back(finding.id);
            }
        }
        return ids;
    }

    void setMenu(const std::string &append, const std::string &more = "  fdt /mt7986a-bananapi-bpi-r3.dtb\n")
    {
        card.plan.extlinux = "label l\n  kernel /Image\n" + more + "  append " + append + "\n";
    }

    [[nodiscard]] std::string rootUuid() const { return card.plan.at(card.plan.place<model::RootFs>()).partUuid; }

    test::ExampleCard card;
    test::MemorySink disk{card.disks[0].size};
};

TEST_F(Doctor, FindsNothingWrongWithACardOfOurs)
{
    flash();
    const Walk walk = examine();
    EXPECT_FALSE(walk.isBroken());
    EXPECT_THAT(walk.findings().all(), IsEmpty());
    std::vector<LinkKind> kinds;
    for (const Link &link : walk.links) {
        kinds.push_back(link.kind);
        EXPECT_EQ(link.state, LinkState::Good) << link.name;
    }
    using enum LinkKind;
    EXPECT_THAT(kinds,
                ElementsAre(FirstLoader, Table, Firmware, BootPartition, Menu, Kernel, DeviceTree, Initrd, Root));
    EXPECT_THAT(walk.links.front().facts, testing::Contains(Fact{"version", "v2.12.0(release):x"}));
    EXPECT_THAT(walk.links.back().facts, testing::Contains(Fact{"init", "sbin/init"}));
}

TEST_F(Doctor, FindsOutWhichBoardACardIsFor)
{
    flash();
    ASSERT_OK_ASSIGN(const std::vector<board::Board> boards, board::loadAll({}));
    ASSERT_OK_ASSIGN(const Walk any, walkAny(disk, boards, {}));
    EXPECT_EQ(any.board, "bananapi-bpi-r3");
    EXPECT_EQ(any.medium, "sd");
    test::MemorySink empty(64_MiB);
    EXPECT_FAILS(walkAny(empty, boards, {}), Cause::NotFound, "no known board");
}

TEST_F(Doctor, TheBootRomNeedsItsMarkAndASoundBl2)
{
    flash();
    changeTable([](gpt::Table &table) { table.partitions[0].attributes = 0; });
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainLoaderAbsent));
    flash();
    disk.flipBit(ByteOffset(0x4400 + 5'000));
    EXPECT_THAT(wrong(), ElementsAre(Id::Bl2Damaged));
    flash();
    overwrite(0x4400, 4096, std::byte{0x41});
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainLoaderAbsent));
}

TEST_F(Doctor, TheFipLiesInThePartitionOfThatName)
{
    flash();
    changeTable([](gpt::Table &table) { table.partitions[3].name = "FIP"; });
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainFirmwareAbsent));
    flash();
    overwrite(0x680000, 2U << 20U);
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainFirmwareAbsent));
    flash();
    overwrite(0x680000, 512, std::byte{0x41});
    EXPECT_EQ(wrong().size(), 1U);
}

TEST_F(Doctor, TheGenerationOfBl2DecidesAboutTheTable)
{
    // The first copy of the table is gone: from v2.10 on BL2 reads the second one.
    for (const auto &[version, reads] : {std::pair("v2.9(release):x", false), std::pair("v2.10.0(release):x", true)}) {
        card.parts.firmware["bl2"] = bl2(version);
        flash();
        overwrite(512, 512);
        EXPECT_THAT(wrong(), reads ? testing::Matcher<std::vector<Id>>(IsEmpty())
                                   : testing::Matcher<std::vector<Id>>(ElementsAre(Id::ChainTableUnread)))
            << version;
    }
    // The protective MBR begins elsewhere.
    for (const auto &[version, reads] : {std::pair("v2.9(release):x", true), std::pair("v2.12.0(release):x", false)}) {
        card.parts.firmware["bl2"] = bl2(version);
        flash();
        Bytes first = disk.contents({ByteOffset(0), 512_B});
        first[446 + 8] = std::byte{2};
        put(ByteOffset(0), first);
        EXPECT_EQ(wrong().empty(), reads) << version;
    }
}

TEST_F(Doctor, ANameThatBl2CannotReadHidesTheFip)
{
    flash();
    changeTable([](gpt::Table &table) { table.partitions[2].name = "факт"; });
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainTableUnread));
}

TEST_F(Doctor, UBootNeedsAPartitionToBootFrom)
{
    flash();
    changeTable([](gpt::Table &table) { table.partitions[4].type = gpt::type::linuxFilesystem; });
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainBootPartitionAbsent));
}

// As OpenWrt's card: a FIT image in a partition, and no file system that U-Boot reads.
TEST_F(Doctor, AnotherWayToBootIsNotCalledBroken)
{
    const auto lastLink = [this] {
        const Walk found = examine();
        EXPECT_FALSE(found.isBroken());
        return found.links.back();
    };
    flash();
    const ByteOffset esp = card.plan.at(card.plan.place<model::BootFiles>()).range.begin;
    put(esp, test::exampleTree(4096));
    EXPECT_EQ(lastLink().kind, LinkKind::BootPartition);
    EXPECT_EQ(lastLink().state, LinkState::Unknown);
    // As nixos-sbc's: the boot files are on btrfs.
    flash();
    Bytes btrfs(80 * 1024);
    std::ranges::copy(asBytes("_BHRfS_M"), btrfs.begin() + 0x10040);
    put(esp, btrfs);
    EXPECT_EQ(lastLink().state, LinkState::Unknown);
    EXPECT_THAT(lastLink().facts.at(0).value, testing::HasSubstr("btrfs"));
    // Nothing at all.
    flash();
    put(esp, Bytes(80 * 1024));
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainBootPartitionAbsent));
}

TEST_F(Doctor, TheMenuNamesWhatIsThere)
{
    setMenu("root=PARTUUID=" + rootUuid(), "  fdt /other.dtb\n");
    flash();
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainFileAbsent));
    card.plan.extlinux = "# nothing\n";
    flash();
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainMenuRefused));
    EXPECT_TRUE(examine().isBroken());
    setMenu("root=PARTUUID=" + rootUuid(), "  fdt /mt7986a-bananapi-bpi-r3.dtb\n  wrong word\n");
    flash();
    EXPECT_THAT(wrong(), testing::Contains(Id::ChainMenuOdd));
}

TEST_F(Doctor, PathsMayLeadOutOfTheFolderOfTheMenu)
{
    card.plan.extlinux =
        "label l\n  kernel ../Image\n  fdt ../mt7986a-bananapi-bpi-r3.dtb\n  append root=PARTUUID=" + rootUuid() + "\n";
    flash();
    EXPECT_THAT(wrong(), IsEmpty());
}

TEST_F(Doctor, TheKernelIsForTheBoardAndFits)
{
    card.parts.kernel = std::make_shared<const Bytes>(pseudoRandom(1'600'123, 9));
    flash();
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainKernelUnusable));
    Bytes gzip = pseudoRandom(1'600'123, 9);
    std::ranges::copy(Bytes{std::byte{0x1F}, std::byte{0x8B}, std::byte{8}}, gzip.begin());
    card.parts.kernel = std::make_shared<const Bytes>(gzip);
    flash();
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainKernelPacked));
    EXPECT_FALSE(examine().isBroken());
    Bytes large = test::exampleKernel("6.12.1");
    large[0x13] = std::byte{0x08}; // 130 MiB
    card.parts.kernel = std::make_shared<const Bytes>(large);
    flash();
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainKernelTooLarge));
}

TEST_F(Doctor, TheDeviceTreeIsForTheBoardAndEnablesItsDisk)
{
    card.parts.deviceTree = tree("raspberrypi,4-model-b");
    flash();
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainTreeOther));
    card.parts.deviceTree = tree("bananapi,bpi-r3", "disabled");
    flash();
    EXPECT_THAT(wrong(), ElementsAre(Id::ControllerOff));
    card.parts.deviceTree = pseudoRandom(20'003, 9);
    flash();
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainFileDamaged));
}

TEST_F(Doctor, OverlaysAreThereAndTheSizeIsThatOfTheTree)
{
    card.parts.deviceTree = tree("bananapi,bpi-r3");
    const std::string size = std::to_string(card.parts.deviceTree.size());
    const std::string append = "root=PARTUUID=" + rootUuid();
    setMenu(append, "  fdt /mt7986a-bananapi-bpi-r3.dtb\n  fdtoverlays /Image\n");
    flash();
    const Walk found = examine();
    const auto link = std::ranges::find(found.links, LinkKind::DeviceTree, &Link::kind);
    ASSERT_NE(link, found.links.end());
    std::vector<std::string> sizes;
    for (const Fact &fact : link->facts) {
        if (fact.key == "size") {
            sizes.push_back(fact.value);
        }
    }
    EXPECT_THAT(sizes, ElementsAre(size));
    setMenu(append, "  fdt /mt7986a-bananapi-bpi-r3.dtb\n  fdtoverlays /absent.dtbo\n");
    flash();
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainFileAbsent));
}

// As long as the plan says.
Bytes kernelWithConfig(const test::TempDir &dir, const std::string &config, Bytes kernel)
{
    test::writeFile(dir / "config", asBytes(config));
    test::runOk({"sh", "-c", "cd '" + dir.path().string() + "' && gzip -nc config >config.gz"});
    Bytes inside(asBytes("IKCFG_ST").begin(), asBytes("IKCFG_ST").end());
    std::ranges::copy(test::readFile(dir / "config.gz"), std::back_inserter(inside));
    std::ranges::copy(asBytes("IKCFG_ED"), std::back_inserter(inside));
    std::ranges::copy(inside, kernel.begin() + 1'000'000);
    return kernel;
}

TEST_F(Doctor, DriversThatAreModulesAreLookedForInTheInitrd)
{
    const test::TempDir dir;
    card.parts.kernel = std::make_shared<const Bytes>(
        kernelWithConfig(dir, "CONFIG_MMC_MTK=m\nCONFIG_MMC_BLOCK=y\nCONFIG_EFI_PARTITION=y\nCONFIG_EXT4_FS=y\n",
                         test::exampleKernel("6.12.1")));
    const std::string menu = card.plan.extlinux;
    setMenu("root=PARTUUID=" + rootUuid());
    flash();
    EXPECT_THAT(wrong(), ElementsAre(Id::KernelDriversNeedInitrd));
    const auto withInitrd = [&](const std::string &commands) {
        test::runOk({"sh", "-ec",
                     "cd '" + dir.path().string() + "'; rm -rf i; mkdir -p i/lib/modules/6.12.1; cd i; : >init; " +
                         commands + "; find . | cpio -o -H newc --quiet >../cpio"});
        Bytes initrd = test::readFile(dir / "cpio");
        initrd.resize(300'007);
        card.parts.initrd = std::make_shared<const Bytes>(initrd);
        card.plan.extlinux = menu;
        flash();
        return wrong();
    };
    EXPECT_THAT(withInitrd(": >lib/modules/6.12.1/mtk-sd.ko"), IsEmpty());
    EXPECT_THAT(withInitrd(": >lib/modules/6.12.1/other.ko"), ElementsAre(Id::InitrdLacksDrivers));
    EXPECT_THAT(withInitrd("mv lib/modules/6.12.1 lib/modules/6.1; : >lib/modules/6.1/mtk-sd.ko"),
                ElementsAre(Id::InitrdOfOtherKernel));
    EXPECT_THAT(withInitrd("rm init"), ElementsAre(Id::InitrdHasNoInit));
    EXPECT_THAT(withInitrd("head -c 400000 /dev/zero >large"), ElementsAre(Id::InitrdCut));
}

TEST_F(Doctor, TheInitrdsOwnFstabNamesTheRoot)
{
    const test::TempDir dir;
    card.plan.extlinux = "label l\n  kernel /Image\n  initrd /initrd.img\n  fdt /mt7986a-bananapi-bpi-r3.dtb\n"
                         "  append root=fstab\n";
    const auto rootLink = [&](const std::string &device) {
        test::runOk({"sh", "-ec",
                     "cd '" + dir.path().string() + "'; rm -rf i; mkdir -p i/etc; cd i; echo '" + device +
                         " /sysroot ext4' >etc/fstab; find . | cpio -o -H newc --quiet >../cpio"});
        Bytes initrd = test::readFile(dir / "cpio");
        initrd.resize(300'007);
        card.parts.initrd = std::make_shared<const Bytes>(initrd);
        flash();
        return examine().links.back();
    };
    EXPECT_EQ(rootLink("/dev/disk/by-label/" + card.recipe.root.label).state, LinkState::Good);
    EXPECT_EQ(rootLink("PARTUUID=" + rootUuid()).state, LinkState::Good);
    EXPECT_EQ(rootLink("LABEL=elsewhere").state, LinkState::Unknown);
}

TEST_F(Doctor, RootIsWhereTheCommandLineSays)
{
    setMenu("root=PARTUUID=00000000-0000-0000-0000-000000000001");
    flash();
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainRootAbsent));
    for (const std::string &root :
         {std::string("/dev/mmcblk0p6"), std::string("PARTLABEL=root"), "PARTUUID=" + rootUuid()}) {
        setMenu("quiet root=" + root + " rw");
        flash();
        EXPECT_THAT(wrong(), IsEmpty()) << root;
        EXPECT_EQ(examine().links.back().state, LinkState::Good) << root;
    }
    setMenu("root=/dev/mmcblk0p9");
    flash();
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainRootAbsent));
    setMenu("root=UUID=1234");
    flash();
    EXPECT_THAT(wrong(), ElementsAre(Id::CmdlineRootNeedsInitrd));
    setMenu("quiet");
    flash();
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainRootUnnamed));
    setMenu("root=/dev/nvme0n1p1");
    flash();
    EXPECT_THAT(wrong(), IsEmpty());
    EXPECT_EQ(examine().links.back().state, LinkState::Unknown);
}

TEST_F(Doctor, TheRootCanBeStarted)
{
    flash();
    // Another program in the place of init: a flash refuses such a root.
    const ByteRange root = card.plan.at(card.plan.place<model::RootFs>()).range;
    const Bytes all = disk.contents(root);
    const std::size_t init = asText(all).find("\177ELF\2\1\1");
    ASSERT_NE(init, std::string_view::npos);
    Bytes block(all.begin() + static_cast<std::ptrdiff_t>(init),
                all.begin() + static_cast<std::ptrdiff_t>(init + 4096));
    block[18] = std::byte{test::elfAmd64};
    put(root.begin + ByteCount(init), block);
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainRootForeign));
    card.parts.kernel = std::make_shared<const Bytes>(test::exampleKernel("6.12.2"));
    flash();
    EXPECT_THAT(wrong(), ElementsAre(Id::ChainModulesOther));
    card.parts.kernel = std::make_shared<const Bytes>(test::exampleKernel("6.12.1"));
    flash();
    overwrite(root.begin.value(), 4096);
    EXPECT_THAT(wrong(), IsEmpty()) << "what can't be read is not called broken";
    EXPECT_EQ(examine().links.back().state, LinkState::Unknown);
}

TEST_F(Doctor, ASavedEnvironmentIsNoted)
{
    flash();
    ASSERT_OK_ASSIGN(const ubootenv::Packed saved, ubootenv::pack("bootcmd=run other\n", {.size = 512_KiB}));
    put(ByteOffset(8192 * 512), saved.bytes);
    const Walk walk = examine();
    EXPECT_FALSE(walk.isBroken());
    EXPECT_EQ(walk.findings().all().at(0).id, Id::ChainEnvironmentSaved);
}

} // namespace
} // namespace bootlace::doctor
