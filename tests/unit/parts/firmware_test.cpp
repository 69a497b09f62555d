// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"
#include "fip/package.h"
#include "parts/firmware.h"
#include "support/files.h"
#include "support/result.h"

#include <array>
#include <gmock/gmock.h>
#include <string>

namespace bootlace::parts {
namespace {

class FirmwareOfACard : public ::testing::Test
{
protected:
    FirmwareOfACard()
    {
        test::writeFile(m_folder / "bl31.bin", m_bl31);
        test::writeFile(m_folder / "bl33.bin", m_bl33);
    }

    /// What the slot gets by this value of the recipe's key.
    std::optional<Bytes> load(const std::string &slot, const std::string &value)
    {
        const auto recipe = recipe::parse("format=1\nboard='b'\nmedium='sd'\n[firmware]\n" + slot + "=" + value +
                                              "\n[kernel]\nbuild='k'\n[root]\nsource='r'\n",
                                          "r.toml", m_folder.path());
        EXPECT_TRUE(recipe.has_value()) << value;
        const auto loaded =
            loadFirmware(*recipe->firmware.find(slot), *m_board.slot(slot), m_board.media.front(), m_findings);
        EXPECT_TRUE(loaded.has_value()) << value;
        return *loaded;
    }

    test::TempDir m_folder;
    board::Board m_board = board::loadAll({}).value().front();
    findings::List m_findings;
    Bytes m_bl31 = test::pseudoRandom(30'001, 1);
    Bytes m_bl33 = Bytes(200'001, std::byte{2});
};

TEST_F(FirmwareOfACard, IsPackedWithCompressedImagesWhenTheRecipeSaysSo)
{
    const std::array images{fip::Part{fip::bl31(), m_bl31}, fip::Part{fip::bl33(), m_bl33}};
    EXPECT_EQ(load("fip", "{ bl31 = 'bl31.bin', bl33 = 'bl33.bin' }"), fip::build(images).value());
    EXPECT_EQ(load("fip", "{ bl31 = 'bl31.bin', bl33 = 'bl33.bin', xz = false }"), fip::build(images).value());
    EXPECT_EQ(load("fip", "{ bl31 = 'bl31.bin', bl33 = 'bl33.bin', xz = true }"),
              fip::build(images, {.xz = true}).value());
    EXPECT_FALSE(m_findings.hasErrors());
}

} // namespace
} // namespace bootlace::parts
