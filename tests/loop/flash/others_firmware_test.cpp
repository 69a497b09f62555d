// SPDX-License-Identifier: GPL-3.0-or-later
// A card whose firmware is taken from another card is the one that the same firmware makes from files.
#include "card_files.h"
#include "support/loop_device.h"
#include "support/result.h"

namespace bootlace::loop {
namespace {

class OthersFirmware : public testing::Test
{
protected:
    [[nodiscard]] std::string image(const std::string &name) const { return files.path(name); }

    /// The recipe of files, with other lines in [firmware].
    [[nodiscard]] std::string recipeWith(const std::string &firmware) const
    {
        std::string text(asText(test::readFile(files.recipe())));
        const std::size_t begin = text.find("bl2 =");
        text.replace(begin, text.find("[kernel]") - begin, firmware);
        files.write("other.toml", asBytes(text));
        return files.path("other.toml");
    }

    void build(const std::string &recipe, const std::string &name) const
    {
        const Outcome built =
            bootlaceCli({"build", recipe, "-o", image(name), "--size", "160 MiB", "--force", "--json"});
        ASSERT_EQ(built.status, 0) << built.out << built.err;
    }

    CardFiles files{CardFiles::Root::Plain};
};

/// All but the boot files, among which the manifest says which recipe made the card.
Bytes withoutBootFiles(const std::string &image)
{
    Bytes bytes = test::readFile(image);
    std::fill(bytes.begin() + espBegin.value(), bytes.begin() + rootBegin.value(), std::byte{});
    return bytes;
}

/// What is on every byte, by a recipe; not the notes on the files that it names.
std::string planned(const std::string &recipe)
{
    const std::string text = bootlaceCli({"plan", recipe, "--size", "160 MiB"}).out;
    return text.substr(0, std::min(text.find("\nnote:"), text.find("\nwarning:")));
}

TEST_F(OthersFirmware, MakesTheSameCardAsItsFiles)
{
    build(files.recipe(), "card.img");
    const Bytes card = withoutBootFiles(image("card.img"));
    const std::string plan = planned(files.recipe());
    EXPECT_THAT(plan, testing::HasSubstr("'fip'"));
    runOk({"xz", "-0", "--keep", "-T1", image("card.img")});
    const test::LoopDevice loop(image("card.img"));
    for (const std::string &firmware :
         {std::string("from = \"card.img\"\n"), std::string("from = \"card.img.xz\"\nbl2 = \"bl2.bin\"\n"),
          "bl2 = { from = \"card.img.xz\" }\nfip = { from = \"" + loop.path() + "\" }\n"}) {
        const std::string recipe = recipeWith(firmware);
        build(recipe, "again.img");
        EXPECT_TRUE(withoutBootFiles(image("again.img")) == card) << firmware;
        EXPECT_EQ(planned(recipe), plan) << firmware;
    }
}

TEST_F(OthersFirmware, IsMissedInEverySlotAtOnce)
{
    files.write("card.img", Bytes(100'000));
    const Outcome planned = bootlaceCli({"plan", recipeWith("from = \"card.img\"\n"), "--size", "160 MiB"});
    EXPECT_EQ(planned.status, 2);
    EXPECT_THAT(planned.err, testing::HasSubstr("other.toml:5: 'First boot loader (BL2)' was not found in 'card.img'; "
                                                "what is there: zeros in sectors 34 to 8191"));
    EXPECT_THAT(planned.err, testing::HasSubstr("other.toml:5: 'Firmware package (FIP)' was not found in 'card.img'"));
    const Outcome absent = bootlaceCli({"plan", recipeWith("from = \"none.img\"\n"), "--size", "160 MiB"});
    EXPECT_EQ(absent.status, 2);
    EXPECT_THAT(absent.err, testing::HasSubstr("other.toml:5: “none.img” was not found"));
    EXPECT_THAT(absent.err, testing::Not(testing::HasSubstr("missing")));
}

TEST_F(OthersFirmware, IsNotTakenFromTheDiskThatIsWritten)
{
    build(files.recipe(), "card.img");
    const Bytes card = test::readFile(image("card.img"));
    const test::LoopDevice loop(image("card.img"));
    const std::string recipe = recipeWith("fip = \"fip.bin\"\nfrom = \"" + loop.path() + "\"\n");
    files.write("fip.bin", {});
    const Outcome refused = bootlaceCli({"flash", recipe, "--to", loop.path(), "--yes", "--json"});
    EXPECT_EQ(refused.status, 3) << refused.out << refused.err;
    EXPECT_THAT(refused.json()["message"].get<std::string>(), testing::HasSubstr(loop.path()));
    EXPECT_TRUE(test::readFile(image("card.img")) == card);
}

} // namespace
} // namespace bootlace::loop
