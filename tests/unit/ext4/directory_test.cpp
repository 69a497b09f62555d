// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/disk_int.h"
#include "ext4/directory.h"
#include "support/result.h"

#include <ext2fs/ext2fs.h>
#include <gtest/gtest.h>
#include <map>
#include <string>
#include <vector>

namespace bootlace::ext4 {
namespace {

constexpr HashSeed seed{1, 2, 3, 4};

std::uint32_t hashOf(const std::string &name)
{
    std::uint32_t hash = 0;
    EXPECT_EQ(
        ext2fs_dirhash(EXT2_HASH_HALF_MD4, name.data(), static_cast<int>(name.size()), seed.data(), &hash, nullptr), 0);
    return hash;
}

/// 255 bytes, so that fifteen names fill a block.
std::string longName(int number)
{
    std::string name = std::to_string(number);
    name.insert(0, 255 - name.size(), 'n');
    return name;
}

std::vector<NewEntry> entriesOf(const std::vector<std::string> &names)
{
    std::vector<NewEntry> entries;
    for (const std::string &name : names) {
        entries.push_back({.name = name, .inode = 100, .type = EXT2_FT_REG_FILE});
    }
    return entries;
}

TEST(Ext4Directory, ASmallOneIsOneBlockInTheGivenOrder)
{
    const std::vector<std::string> names{"b", "a"};
    ASSERT_OK_ASSIGN(const auto made, directoryBlocks(11, 2, entriesOf(names), seed));
    EXPECT_FALSE(made.indexed);
    ASSERT_EQ(made.blocks.size(), 1U);
    const Bytes &block = made.blocks[0];
    EXPECT_EQ(*load<le32>(block, 0), 11U);
    EXPECT_EQ(*load<le32>(block, 12), 2U);
    EXPECT_EQ(asText(*slice(block, 24 + 8, 1)), "b");
    EXPECT_EQ(asText(*slice(block, 36 + 8, 1)), "a");
    EXPECT_EQ(*load<le16>(block, 36 + 4), 4096 - 12 - 36); // the last entry reaches to the tail
}

TEST(Ext4Directory, NamesOfOneHashMayGoOnInTheNextLeaf)
{
    // Two names of one hash are found by trying; with fourteen smaller ones the first of them ends a full leaf.
    std::map<std::uint32_t, std::string> byHash;
    std::pair<std::string, std::string> twins;
    for (int i = 0; twins.first.empty(); ++i) {
        const std::string name = longName(i);
        const auto [other, isNew] = byHash.emplace(hashOf(name), name);
        if (!isNew && std::distance(byHash.begin(), other) >= 14) {
            twins = {other->second, name};
        }
    }
    const std::uint32_t hash = hashOf(twins.first);
    std::vector<std::string> names{twins.first, twins.second};
    for (auto smaller = byHash.begin(); names.size() < 16; ++smaller) {
        names.push_back(smaller->second);
    }
    ASSERT_OK_ASSIGN(const auto made, directoryBlocks(11, 2, entriesOf(names), seed));
    ASSERT_TRUE(made.indexed);
    ASSERT_EQ(made.blocks.size(), 3U); // the root and two leaves
    const Bytes &root = made.blocks[0];
    EXPECT_EQ(*load<le16>(root, 32 + 2), 2); // entries
    EXPECT_EQ(*load<le32>(root, 40), hash | 1U);
    EXPECT_EQ(*load<le32>(root, 44), 2U);
}

} // namespace
} // namespace bootlace::ext4
