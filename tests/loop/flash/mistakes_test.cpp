// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a recipe and its parts is told at once, with the lines.
#include "card_files.h"
#include "support/result.h"

namespace bootlace::loop {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class Mistakes : public testing::Test
{
protected:
    Outcome plan(std::string_view recipe)
    {
        files.write("card.toml", asBytes(recipe));
        return bootlaceCli({"plan", files.recipe(), "--json"});
    }

    [[nodiscard]] std::string at(unsigned line, const std::string &words) const
    {
        return files.recipe() + ":" + std::to_string(line) + ": " + words;
    }

    CardFiles files{CardFiles::Root::Plain};
};

TEST_F(Mistakes, OfTheRecipeOfItsPartsAndOfItsSizesAreToldTogether)
{
    files.write("text", asBytes("<html>not found</html>\n"));
    const Outcome told = plan(R"(format = 1
board = "bananapi-bpi-r3"
medium = "floppy"
[firmware]
bl2 = "text"
fip = { bl31 = "bl31.bin", bl33 = "text" }
[kernel]
build = "kernel"
overlays = ["not-there", "missing.dtso"]
initrd = "text"
[esp]
size = "64 MiB"
label = "lower"
[root]
source = "gone.tar"
colour = "red"
size = "1 MiB"
)");
    EXPECT_EQ(told.status, 2);
    EXPECT_THAT(told.json().at("message").get<std::string>(),
                AllOf(HasSubstr(at(3, "'floppy' is not a medium of")), HasSubstr(at(6, "“text” is a text")),
                      HasSubstr(at(9, "“missing.dtso” was not found")),
                      HasSubstr(at(9, "the kernel build has no overlay")), HasSubstr(at(10, "'text' is a text")),
                      HasSubstr(at(13, "the ESP can't be made")), HasSubstr(at(15, "“gone.tar” was not found")),
                      HasSubstr(at(16, "'root.colour' is not a known key")), HasSubstr(at(17, "'root' would have")),
                      Not(HasSubstr("cannot read"))));
}

TEST_F(Mistakes, OfABoardThatNobodyKnowsComeWithTheOthers)
{
    const Outcome told = plan("format = 1\nboard = \"b\"\nmedium = \"sd\"\n[firmware]\nbl2 = \"gone\"\n");
    EXPECT_EQ(told.status, 2);
    EXPECT_THAT(told.json().at("message").get<std::string>(),
                AllOf(HasSubstr(at(2, "'b' is not a known board")), HasSubstr(at(5, "“gone” was not found")),
                      HasSubstr("'kernel' is missing")));
}

TEST_F(Mistakes, AnImageThatCannotGrowIsRefusedWhileTheOldCardIsWhole)
{
    files.setRoot("root.ext4");
    runOk({"mke2fs", "-q", "-t", "ext4", "-O", "sparse_super2", files.path("root.ext4"), "40M"});
    const std::string card = files.disk("card.img", 300_MiB);
    runOk({"sgdisk", "-o", "-n", "1:2048:", card});
    const Bytes before = test::readFile(card);
    const Outcome told = bootlaceCli({"flash", files.recipe(), "--to", card, "--yes"});
    EXPECT_EQ(told.status, 2) << told.out;
    EXPECT_THAT(told.err, AllOf(HasSubstr("card.toml:12: the ext4 image has the feature sparse_super2"),
                                HasSubstr("leave its size as it is (41943040 B)")));
    EXPECT_TRUE(test::readFile(card) == before);
    files.setRoot("root.ext4", "size = \"41943040 B\"\n"); // as the message says
    const Outcome flashed = bootlaceCli({"flash", files.recipe(), "--to", card, "--yes"});
    EXPECT_EQ(flashed.status, 0) << flashed.err;
}

TEST_F(Mistakes, AnEmptyInitrdInTheKernelBuildIsOne)
{
    files.write("kernel/initrd.img", {});
    const Outcome told = bootlaceCli({"plan", files.recipe(), "--size", "300 MiB"});
    EXPECT_EQ(told.status, 2);
    EXPECT_THAT(told.err, HasSubstr("card.toml:8: the initrd of kernel 6.12.1 is empty"));
    runOk({"sed", "-i", "s/^build.*/&\\ninitrd = \"kernel\\/initrd.img\"/", files.recipe()});
    const Outcome own = bootlaceCli({"plan", files.recipe(), "--size", "300 MiB"});
    EXPECT_EQ(own.status, 2);
    EXPECT_THAT(own.err, HasSubstr("card.toml:9: 'kernel/initrd.img' is empty, not an initrd"));
}

TEST_F(Mistakes, APlanSaysForWhichDiskItAssumesASize)
{
    runOk({"sed", "-i", "s/^medium.*/medium = \"nvme\"/", files.recipe()});
    const auto plan = [&](const std::vector<std::string> &sizes) {
        std::vector<std::string> words{"plan", files.recipe()};
        words.insert(words.end(), sizes.begin(), sizes.end());
        return bootlaceCli(words).out;
    };
    const std::string card = "No size is given for “microSD card with firmware and boot files”: 8 GiB is assumed.";
    const std::string disk = "No size is given for “NVMe disk”: 8 GiB is assumed.";
    EXPECT_THAT(plan({}), AllOf(HasSubstr(card), HasSubstr(disk)));
    EXPECT_THAT(plan({"--size", "4 GiB"}), AllOf(Not(HasSubstr(card)), HasSubstr(disk)));
    EXPECT_THAT(plan({"--size", "4 GiB", "--size", "4 GiB"}), Not(HasSubstr("GiB is assumed")));
}

TEST_F(Mistakes, ARootWithoutFilesIsNone)
{
    runOk({"sh", "-ec",
           "cd \"$1\"; mkdir nothing; truncate -s 10M zeros.tar; tar -cf empty.tar -T /dev/null; mkfifo pipe", "sh",
           files.path("")});
    for (const auto &[source, words] :
         {std::pair{"nothing", "is empty"}, std::pair{"zeros.tar", "nothing but zeros"},
          std::pair{"empty.tar", "has no files in it"}, std::pair{"pipe", "neither a file nor a folder"},
          std::pair{"/dev/null", "neither a file nor a folder"}, std::pair{"bl2.bin", "nor a tar that can be read"}}) {
        files.setRoot(source);
        const Outcome told = bootlaceCli({"plan", files.recipe()});
        EXPECT_EQ(told.status, 2) << source;
        EXPECT_THAT(told.err, AllOf(HasSubstr("card.toml:12:"), HasSubstr(words), Not(HasSubstr("byte -"))));
    }
}

} // namespace
} // namespace bootlace::loop
