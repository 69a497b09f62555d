// SPDX-License-Identifier: GPL-3.0-or-later
// What U-Boot's mkimage makes is read: every field, and every part. A script is made as it makes it.
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"
#include "uimage/script.h"
#include "uimage/uimage.h"

#include <algorithm>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <string>
#include <vector>

namespace bootlace::uimage {
namespace {

class MkimageUImage : public ::testing::Test
{
protected:
    // The arguments that make an image of these fields and parts.
    Bytes mkimage(const Fields &fields, const std::vector<Bytes> &parts)
    {
        std::string files;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::string file = dir / fmt::format("part{}", i);
            test::writeFile(file, parts[i]);
            files += (i == 0 ? "" : ":") + file;
        }
        test::runOk({"env",
                     fmt::format("SOURCE_DATE_EPOCH={}", fields.time),
                     "mkimage",
                     "-A",
                     archWord(fields.arch),
                     "-O",
                     osWord(fields.os),
                     "-T",
                     typeWord(fields.type),
                     "-C",
                     compressionWord(fields.compression),
                     "-a",
                     fmt::format("{:x}", fields.load),
                     "-e",
                     fmt::format("{:x}", fields.entry),
                     "-n",
                     fields.name,
                     "-d",
                     files,
                     dir / "image"});
        return test::readFile(dir / "image");
    }

    test::TempDir dir;
};

TEST_F(MkimageUImage, IsReadWhole)
{
    const Bytes data = test::pseudoRandom(10'001);
    std::vector<std::pair<Fields, std::vector<Bytes>>> cases;
    for (const std::uint8_t arch : {arch::arm, arch::arm64, arch::riscv}) {
        cases.push_back({{.type = type::kernel,
                          .arch = arch,
                          .compression = 1,
                          .time = 1700000000,
                          .load = 0x48080000,
                          .entry = 0x48080040,
                          .name = "Linux-6.12"},
                         {data}});
        cases.push_back({{.type = type::firmware, .arch = arch, .os = os::uBoot, .time = 1, .name = "U-Boot"}, {data}});
        cases.push_back({{.type = type::script, .arch = arch, .time = 2, .name = ""}, {data}});
        cases.push_back({{.type = type::ramdisk, .arch = arch, .time = 3, .name = std::string(31, 'x')}, {data}});
        cases.push_back({{.type = type::multi, .arch = arch, .time = 4, .name = "several"},
                         {data, test::pseudoRandom(8), test::pseudoRandom(4097)}});
    }
    for (const auto &[fields, parts] : cases) {
        const Bytes theirs = mkimage(fields, parts);
        ASSERT_OK_ASSIGN(const Image image, parse(theirs));
        EXPECT_THAT(image.defects, ::testing::IsEmpty());
        EXPECT_EQ(image.fields, fields);
        const bool hasList = fields.type == type::multi || fields.type == type::script;
        ASSERT_EQ(image.parts.size(), hasList ? parts.size() : 0U);
        for (std::size_t i = 0; i < image.parts.size(); ++i) {
            EXPECT_TRUE(std::ranges::equal(*slice(theirs, image.parts[i].begin.value(), image.parts[i].size.value()),
                                           parts[i]));
        }
    }
}

TEST_F(MkimageUImage, AScriptIsMadeAsMkimageMakesIt)
{
    for (const std::string_view text : {"echo hello\n", "a", "setenv x 1\n\tboot\n# \xC3\xA4"}) {
        for (const Word &arch : knownArchs()) {
            for (const std::string &name : {std::string(), std::string("boot script"), std::string(32, 'n')}) {
                const Fields fields{.type = type::script, .arch = arch.number, .time = 4'000'000'000, .name = name};
                const Bytes theirs = mkimage(fields, {Bytes(asBytes(text).begin(), asBytes(text).end())});
                ASSERT_OK_ASSIGN(const Bytes ours,
                                 packScript(text, {.arch = arch.number, .time = fields.time, .name = name}));
                EXPECT_TRUE(ours == theirs) << text << arch.text << name;
            }
        }
    }
}

TEST_F(MkimageUImage, AScriptIsListedByMkimage)
{
    ASSERT_OK_ASSIGN(const Bytes ours, packScript("echo hello\n", {.arch = arch::riscv, .name = "mine"}));
    test::writeFile(dir / "boot.scr", ours);
    const std::string listed = test::runOk({"mkimage", "-l", dir / "boot.scr"});
    for (const char *line : {"Image Name:   mine\n", "RISC-V Linux Script (uncompressed)", "Image 0: 11 Bytes"}) {
        EXPECT_THAT(listed, ::testing::HasSubstr(line));
    }
}

} // namespace
} // namespace bootlace::uimage
