// SPDX-License-Identifier: GPL-3.0-or-later
// What the program will not touch, and what it will not take.
#include "card_files.h"
#include "support/loop_device.h"
#include "support/result.h"

namespace bootlace::loop {
namespace {

class Refusal : public testing::Test
{
protected:
    void TearDown() override
    {
        if (fs::exists(files.path("mnt"))) {
            (void)test::run({"umount", files.path("mnt")});
        }
    }

    Outcome flash(const std::string &disk, const std::string &recipe)
    {
        return bootlaceCli({"flash", recipe, "--to", disk, "--yes", "--json"});
    }

    void expectRefused(const Outcome &outcome, const std::string &cause, const std::string &words)
    {
        EXPECT_EQ(outcome.status, 3) << outcome.out << outcome.err;
        const auto answer = outcome.json();
        EXPECT_EQ(answer["ok"], false);
        EXPECT_EQ(answer["cause"], cause);
        EXPECT_THAT(answer["message"].get<std::string>(), testing::HasSubstr(words));
        EXPECT_EQ(asText(test::readFile(files.path("disk.img"), {ByteOffset(100'000), 4_B})), "mine");
    }

    CardFiles files;
    std::string image = files.disk("disk.img", 200_MiB);
    test::LoopDevice loop{mark()};

private:
    /// Something to lose.
    std::string mark()
    {
        runOk({"sh", "-ec", "printf mine | dd status=none conv=notrunc bs=1 seek=100000 of=\"$1\"", "sh", image});
        return image;
    }
};

TEST_F(Refusal, ADiskWithAMountedPartition)
{
    runOk({"sfdisk", "-q", loop.path()}, "label: gpt\nstart=2048, size=100000\n");
    runOk({"sh", "-ec", "printf mine | dd status=none conv=notrunc bs=1 seek=100000 of=\"$1\"", "sh", loop.path()});
    (void)test::run({"partx", "-a", loop.path()});
    runOk({"mke2fs", "-q", loop.path() + "p1"});
    fs::create_directory(files.path("mnt"));
    runOk({"mount", loop.path() + "p1", files.path("mnt")});
    expectRefused(flash(loop.path(), files.recipe()), "refused", files.path("mnt"));
    runOk({"umount", files.path("mnt")});
    expectRefused(flash(loop.path() + "p1", files.recipe()), "refused", "partition");
}

TEST_F(Refusal, ADiskThatHoldsTheSources)
{
    runOk(
        {"sh", "-ec", "mke2fs -q -F \"$1\"; mkdir \"$2\"; mount \"$1\" \"$2\"", "sh", loop.path(), files.path("mnt")});
    runOk({"sh", "-ec", "cd \"$1\"; cp -r bl2.bin bl31.bin bl33.bin kernel root card.toml mnt", "sh", files.path("")});
    const Outcome outcome = flash(loop.path(), files.path("mnt/card.toml"));
    EXPECT_EQ(outcome.status, 3);
    EXPECT_THAT(outcome.json()["message"].get<std::string>(), testing::HasSubstr("mnt/bl2.bin"));
    EXPECT_EQ(runOk({"diff", "-r", files.path("kernel"), files.path("mnt/kernel")}), "");
}

TEST_F(Refusal, ADiskThatIsTooSmall)
{
    const test::LoopDevice small(files.disk("small.img", 64_MiB));
    expectRefused(flash(small.path(), files.recipe()), "refused", "needs at least");
}

TEST_F(Refusal, AnImageFileThatIsASource)
{
    const Bytes before = test::readFile(files.path("bl33.bin"));
    EXPECT_EQ(flash(files.path("bl33.bin"), files.recipe()).status, 3);
    EXPECT_EQ(
        bootlaceCli({"build", files.recipe(), "-o", files.path("bl33.bin"), "--size", "200MiB", "--force"}).status, 3);
    EXPECT_EQ(test::readFile(files.path("bl33.bin")), before);
}

TEST_F(Refusal, AnImageFileInsideAFolderThatIsASource)
{
    std::filesystem::rename(files.disk("card.img", 200_MiB), files.path("root/card.img"));
    std::filesystem::create_directory_symlink(files.path("root"), files.path("door")); // by another name
    expectRefused(flash(files.path("door/etc/../card.img"), files.recipe()), "refused", "is inside");
}

TEST_F(Refusal, AnImageFileThatIsInUseAsADisk)
{
    expectRefused(flash(image, files.recipe()), "refused", loop.path());
}

TEST_F(Refusal, AnImageFileThatIsInUseAsADiskOfAnotherKind)
{
    const std::string other = files.disk("other.img", 200_MiB);
    fs::create_hard_link(other, files.path("again.img"));
    const test::LoopDevice odd(other, static_cast<SectorSize>(2048)); // no disk that is listed
    for (const char *name : {"other.img", "again.img"}) {
        expectRefused(flash(files.path(name), files.recipe()), "refused", odd.path());
    }
}

TEST_F(Refusal, ADiskWithAnotherSerialThanTheExpectedOne)
{
    const auto expecting = [&](const std::string &disk) {
        return bootlaceCli({"flash", files.recipe(), "--to", disk, "--expect", "S5GXNX0", "--yes", "--json"});
    };
    expectRefused(expecting(loop.path()), "refused", "reports no serial number, but \"S5GXNX0\" was expected");
    expectRefused(expecting(files.disk("other.img", 200_MiB)), "refused", "is an image file, which has no serial");
    const Outcome twice = bootlaceCli(
        {"flash", files.recipe(), "--to", loop.path(), "--expect", "a", "--expect", "b", "--yes", "--json"});
    EXPECT_EQ(twice.status, 2);
    EXPECT_THAT(twice.json()["message"].get<std::string>(), testing::HasSubstr("once for each --to"));
}

TEST_F(Refusal, AnAllowanceForADiskThatIsNotWritten)
{
    const Outcome outcome =
        bootlaceCli({"flash", "--allow-fixed=/dev/null", files.recipe(), "--to", loop.path(), "--yes", "--json"});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.json()["message"].get<std::string>(), testing::HasSubstr("--allow-fixed=/dev/null"));
    // Without a name it takes no other word for one.
    const Outcome bare = bootlaceCli({"plan", "--allow-fixed", files.recipe(), "--to", loop.path(), "--json"});
    EXPECT_EQ(bare.status, 0) << bare.out;
}

TEST_F(Refusal, WithoutAYesNothingIsErased)
{
    const Outcome outcome = bootlaceCli({"flash", files.recipe(), "--to", loop.path(), "--json"});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.json()["cause"], "bad-input");
    EXPECT_EQ(asText(test::readFile(image, {ByteOffset(100'000), 4_B})), "mine");
}

TEST_F(Refusal, WithoutATerminalNothingIsPreparedForAQuestion)
{
    fs::remove(files.path("kernel/Image")); // not seen: the refusal comes first
    const Outcome outcome = bootlaceCli({"flash", files.recipe(), "--to", loop.path(), "--set", "root.size=4 GiB"});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.err, testing::HasSubstr("`bootlace-cli plan " + files.recipe() +
                                                " --set 'root.size=4 GiB' --to " + loop.path() + "` shows"));
}

TEST_F(Refusal, AllMistakesOfARecipeAreToldAtOnce)
{
    files.write("card.toml", asBytes("format = 1\nboard = \"bananapi-bpi-r3\"\nmedium = \"sd\"\n[firmware]\n"
                                     "bl2 = \"no-bl2.bin\"\nfip = \"no-fip.bin\"\n[kernel]\nbuild = \"kernel\"\n"
                                     "colour = \"red\"\n[root]\nsource = \"no-root.tar\"\n[esp]\nsize = 5\n"));
    const Outcome outcome = flash(loop.path(), files.recipe());
    EXPECT_EQ(outcome.status, 2);
    const std::string message = outcome.json()["message"];
    for (const std::string word : {"colour", "size"}) {
        EXPECT_THAT(message, testing::HasSubstr(word));
    }
    files.write("card.toml", asBytes("format = 1\nboard = \"bananapi-bpi-r3\"\nmedium = \"sd\"\n[firmware]\n"
                                     "bl2 = \"bl33.bin\"\nfip = \"bl31.bin\"\n[kernel]\nbuild = \"root\"\n"
                                     "[root]\nsource = \"bl31.bin\"\n"));
    const Outcome wrongFiles = flash(loop.path(), files.recipe());
    EXPECT_EQ(wrongFiles.status, 2);
    for (const std::string line : {"card.toml:5", "card.toml:6", "card.toml:10"}) {
        EXPECT_THAT(wrongFiles.json()["message"].get<std::string>(), testing::HasSubstr(line));
    }
    EXPECT_EQ(asText(test::readFile(image, {ByteOffset(100'000), 4_B})), "mine");
}

} // namespace
} // namespace bootlace::loop
