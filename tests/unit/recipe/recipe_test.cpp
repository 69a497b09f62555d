// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/recipe.h"
#include "support/files.h"
#include "support/result.h"

namespace bootlace::recipe {
namespace {

constexpr std::string_view shortest = "format=1\nboard='b'\nmedium='sd'\n[firmware]\nbl2='bl2.img'\nfip='fip.bin'\n"
                                      "[kernel]\nbuild='k.deb'\n[root]\nsource='r.tar'\n";

TEST(Recipe, DefaultsAreThoseOfTheManual)
{
    ASSERT_OK_ASSIGN(const Recipe recipe, parse(shortest, "r.toml", "/where"));
    EXPECT_EQ(recipe.esp.size, 512_MiB);
    EXPECT_EQ(recipe.root.label, "root");
    EXPECT_FALSE(recipe.root.size);
    EXPECT_TRUE(recipe.kernel.addModules);
    EXPECT_FALSE(recipe.seed);
    EXPECT_EQ(recipe.firmware.find("bl2")->file->path, "/where/bl2.img");
    EXPECT_EQ(recipe.firmware.find("bl2")->file->line, 5U);
}

TEST(Recipe, IsWrittenAndReadBackTheSame)
{
    const Bytes full = test::readFile(test::inProject("tests/fuzz/corpus/recipe/full.toml"));
    ASSERT_OK_ASSIGN(const Recipe recipe, parse(asText(full), "r.toml", "/"));
    EXPECT_EQ(recipe.root.size, 4_GiB);
    EXPECT_EQ(recipe.kernel.build.size(), 2U);
    ASSERT_OK_ASSIGN(const Recipe again, parse(toToml(recipe), "r.toml", "/"));
    EXPECT_EQ(again, recipe);
}

TEST(Recipe, RootMeansTheRootFileSystemsOwnKernel)
{
    std::string text(shortest);
    text.replace(text.find("k.deb"), 5, "root");
    ASSERT_OK_ASSIGN(const Recipe recipe, parse(text, "r.toml", "/"));
    EXPECT_TRUE(recipe.kernel.fromRoot);
    EXPECT_TRUE(recipe.kernel.build.empty());
}

TEST(Recipe, AsksForCompressedImagesInAPackage)
{
    std::string text(shortest);
    text.replace(text.find("'fip.bin'"), 9, "{ bl31 = 'm.bin', xz = true, bl33 = 'u.bin' }");
    ASSERT_OK_ASSIGN(const Recipe recipe, parse(text, "r.toml", "/"));
    EXPECT_TRUE(recipe.firmware.find("fip")->xz);
    EXPECT_EQ(recipe.firmware.find("fip")->parts.size(), 2U);
    EXPECT_EQ(parse(toToml(recipe), "r.toml", "/").value(), recipe);
    text.replace(text.find("true"), 4, "'9e'");
    EXPECT_FAILS(parse(text, "r.toml", "/"), Cause::BadInput, "r.toml:6: 'firmware.fip.xz' must be");
}

TEST(Recipe, TakesFirmwareFromACardForOneSlotOrAllOthers)
{
    std::string text(shortest);
    text.replace(text.find("'fip.bin'"), 9, "{ from = 'card.img' }\nfrom = '/dev/sdx'");
    ASSERT_OK_ASSIGN(const Recipe recipe, parse(text, "r.toml", "/where"));
    EXPECT_EQ(recipe.firmware.inputs.size(), 2U);
    EXPECT_EQ(recipe.firmware.find("fip")->from->path, "/where/card.img");
    EXPECT_TRUE(recipe.firmware.find("fip")->parts.empty());
    EXPECT_EQ(recipe.firmware.from->path, "/dev/sdx");
    EXPECT_EQ(recipe.firmware.from->line, 7U);
    EXPECT_EQ(parse(toToml(recipe), "r.toml", "/where").value(), recipe);
    findings::List absent;
    checkFiles(recipe, absent);
    EXPECT_TRUE(absent.hasErrorOn(6) && absent.hasErrorOn(7));
    text.replace(text.find("card.img'"), 9, "card.img', bl31 = 'm.bin'");
    EXPECT_FAILS(parse(text, "r.toml", "/"), Cause::BadInput, "r.toml:6: 'firmware.fip.from': must stand alone");
}

TEST(Recipe, EveryMistakeIsToldAtOnceWithItsLine)
{
    const auto result =
        parse("format=2\nboard=5\nmedium='sd'\n[firmware]\nbl2='a'\nfip={bl31='b'}\n[kernel]\nbuild=[]\n"
              "[root]\nsource='r'\nsize='big'\nlabel='much-too-long-label'\ncolour='red'\n",
              "r.toml", "/");
    for (const char *expected : {"r.toml:1: 'format'", "r.toml:2: 'board' must be a string",
                                 "r.toml:8: 'kernel.build': names no kernel", "r.toml:11: 'root.size': must be",
                                 "r.toml:12: 'root.label': is longer", "r.toml:13: 'root.colour' is not a known key"}) {
        EXPECT_FAILS(result, Cause::BadInput, expected);
    }
}

TEST(Recipe, LoadNamesEveryMissingFile)
{
    const test::TempDir folder;
    test::writeFile(folder / "r.toml", asBytes(std::string(shortest)));
    test::writeFile(folder / "bl2.img", {});
    const auto result = load(folder / "r.toml");
    EXPECT_FAILS(result, Cause::BadInput, "r.toml:6: “fip.bin” was not found");
    EXPECT_FAILS(result, Cause::BadInput, "r.toml:8: “k.deb” was not found");
    EXPECT_FAILS(result, Cause::BadInput, "r.toml:10: “r.tar” was not found");
    EXPECT_EQ(result.error().message().find("bl2.img"), std::string::npos);
    EXPECT_FAILS(load(folder / "absent.toml"), Cause::NotFound, "absent.toml");
    EXPECT_FAILS(load(folder.path()), Cause::BadInput, "not a regular file");
}

TEST(Recipe, InTheMakingIsWrittenAndReadBackAsFarAsItGoes)
{
    const test::TempDir folder;
    Recipe begun;
    begun.name = (folder / "r.toml").string();
    begun.board.value = "b";
    begun.medium.value = "sd";
    begun.firmware.at("fip").parts.emplace_back("bl31", Input{"bl31.bin", folder / "bl31.bin", 0});
    test::writeFile(folder / "r.toml", asBytes(toToml(begun)));
    ASSERT_OK_ASSIGN(const Reading reading, loadWithMistakes(folder / "r.toml"));
    EXPECT_EQ(reading.recipe, begun);
    ASSERT_TRUE(reading.findings.hasErrors());
    const Error mistakes = reading.findings.toError();
    for (const char *expected : {"'kernel.build'", "'root.source': is empty", "“bl31.bin” was not found"}) {
        EXPECT_NE(mistakes.message().find(expected), std::string::npos) << mistakes.message();
    }
    EXPECT_EQ(load(folder / "r.toml").error(), mistakes);
    test::writeFile(folder / "r.toml", asBytes(std::string("this is not TOML")));
    EXPECT_FAILS(loadWithMistakes(folder / "r.toml"), Cause::BadInput, "r.toml:1:");
}

TEST(Size, ReadsUnitsAndRefusesOverflow)
{
    EXPECT_EQ(parseSize("512 MiB"), 512_MiB);
    EXPECT_EQ(parseSize("4GiB"), 4_GiB);
    EXPECT_EQ(parseSize("1000"), 1000_B);
    EXPECT_FALSE(parseSize(""));
    EXPECT_FALSE(parseSize("-1"));
    EXPECT_FALSE(parseSize("4 GB"));
    EXPECT_FALSE(parseSize("18446744073709551616"));
    EXPECT_FALSE(parseSize("16777216 TiB"));
    EXPECT_EQ(sizeText(512_MiB), "512 MiB");
    EXPECT_EQ(sizeText(ByteCount(1536)), "1536 B");
    EXPECT_EQ(sizeText(ByteCount(0)), "0 B");
}

} // namespace
} // namespace bootlace::recipe
