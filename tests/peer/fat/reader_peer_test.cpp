// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's volumes before our eyes: what mkfs.fat and mtools made is read back byte for byte.
#include "fat/reader.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fmt/core.h>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace bootlace::fat {
namespace {

using Contents = std::map<std::string, Bytes>;

struct Made
{
    const char *name;
    ByteCount size;
    std::vector<std::string> options;
    Kind kind;
};

class TheirsReadByUs : public testing::TestWithParam<Made>
{
protected:
    const test::TempDir dir;
    const std::filesystem::path image = dir / "volume";
    Contents contents{{"Image", test::pseudoRandom(3'000'001, 1)},
                      {"UPPER.TXT", test::pseudoRandom(4096, 2)},
                      {"lower.txt", test::pseudoRandom(4097, 3)},
                      {"empty", {}},
                      {"extlinux/extlinux.conf", test::pseudoRandom(321, 4)},
                      {"extlinux/Grüße, Welt – Ελληνικά кириллица.txt", test::pseudoRandom(99, 5)},
                      {"extlinux/deep/deeper/a rather long name.of.a.file", test::pseudoRandom(70'000, 6)},
                      {"extlinux/" + std::string(250, 'n'), test::pseudoRandom(513, 7)}};

    void SetUp() override
    {
        std::ofstream(image, std::ios::binary).close();
        std::filesystem::resize_file(image, GetParam().size.value());
        std::vector<std::string> command{"mkfs.fat", "-n", "THEIRS", "-i", "ABCD1234"};
        command.insert(command.end(), GetParam().options.begin(), GetParam().options.end());
        command.push_back(image.string());
        test::runOk(command);
        const std::filesystem::path tree = dir / "tree";
        for (const auto &[path, bytes] : contents) {
            std::filesystem::create_directories((tree / path).parent_path());
            test::writeFile(tree / path, bytes);
        }
        std::vector<std::string> copy{"mcopy", "-s", "-Q", "-i", image.string()};
        for (const auto &entry : std::filesystem::directory_iterator(tree)) {
            copy.push_back(entry.path().string());
        }
        copy.emplace_back("::");
        test::runOk(copy);
    }

    [[nodiscard]] Result<Reader> open() const
    {
        const ReadAt read = [file = image](ByteOffset at, MutableBytes out) -> Result<> {
            std::ranges::copy(test::readFile(file, {at, ByteCount(out.size())}), out.begin());
            return {};
        };
        return Reader::open(read, GetParam().size);
    }

    void expectContents() const
    {
        ASSERT_OK_ASSIGN(Reader reader, open());
        ASSERT_OK_ASSIGN(const auto entries, reader.list());
        Contents found;
        for (const Entry &entry : entries) {
            if (!entry.directory) {
                ASSERT_OK_ASSIGN(found[entry.path], reader.read(entry, 64_MiB));
                EXPECT_EQ(reader.find(entry.path).value(), entry);
            }
        }
        ASSERT_EQ(found.size(), contents.size());
        for (const auto &[path, bytes] : contents) {
            ASSERT_TRUE(found.contains(path)) << path;
            EXPECT_TRUE(found.at(path) == bytes) << path;
        }
    }
};

TEST_P(TheirsReadByUs, EveryNameAndByte)
{
    ASSERT_OK_ASSIGN(const Reader reader, open());
    EXPECT_EQ(reader.geometry().kind, GetParam().kind);
    EXPECT_EQ(reader.label(), "THEIRS");
    EXPECT_EQ(reader.volumeId(), 0xABCD1234U);
    expectContents();
}

TEST_P(TheirsReadByUs, FragmentedAndDeletedFiles)
{
    // Holes among small files, filled by one that is larger than any of them.
    for (int i = 0; i < 40; ++i) {
        const std::string name = fmt::format("piece {}", i);
        contents[name] = test::pseudoRandom(20'000, 100U + static_cast<unsigned>(i));
        test::writeFile(dir / name, contents[name]);
        test::runOk({"mcopy", "-i", image.string(), (dir / name).string(), "::"});
    }
    for (int i = 0; i < 40; i += 2) {
        const std::string name = fmt::format("piece {}", i);
        contents.erase(name);
        test::runOk({"mdel", "-i", image.string(), "::" + name});
    }
    // Two files that fill nearly all: wherever mtools begins, one of them must go through the holes.
    if (GetParam().size > 64_MiB) {
        return; // not worth filling
    }
    Reader reader = open().value();
    ASSERT_OK_ASSIGN(const auto owners, reader.owners());
    std::uint64_t used = 0;
    for (const Owner &owner : owners) {
        used += owner.range.size.value();
    }
    const std::uint64_t rest = GetParam().size.value() - used - 700'000;
    contents["rest"] = Bytes(rest, std::byte{7});
    contents["scattered"] = test::pseudoRandom(600'000, 9);
    for (const char *name : {"rest", "scattered"}) {
        test::writeFile(dir / name, contents[name]);
    }
    test::runOk({"mcopy", "-i", image.string(), (dir / "rest").string(), "::"});
    test::runOk({"mcopy", "-i", image.string(), (dir / "scattered").string(), "::"});
    ASSERT_OK_ASSIGN(Reader again, open());
    ASSERT_OK_ASSIGN(const auto rests, again.clustersOf(again.find("rest").value()));
    ASSERT_OK_ASSIGN(const auto scattered, again.clustersOf(again.find("scattered").value()));
    EXPECT_GT(rests.size() + scattered.size(), 10U);
    expectContents();
}

INSTANTIATE_TEST_SUITE_P(
    Volumes, TheirsReadByUs,
    testing::Values(Made{"Fat16", 32_MiB, {"-F", "16"}, Kind::Fat16}, Made{"Fat32", 64_MiB, {"-F", "32"}, Kind::Fat32},
                    Made{"AsMkfsChooses", 512_MiB, {}, Kind::Fat32},
                    Made{"Fat16LargeSectors", 64_MiB, {"-F", "16", "-S", "4096"}, Kind::Fat16},
                    Made{"Fat32LargeSectors", 512_MiB, {"-F", "32", "-S", "4096"}, Kind::Fat32},
                    Made{"OneFatManyReserved", 64_MiB, {"-F", "32", "-f", "1", "-R", "99", "-a"}, Kind::Fat32}),
    [](const auto &made) { return made.param.name; });

} // namespace
} // namespace bootlace::fat
