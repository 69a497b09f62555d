// SPDX-License-Identifier: GPL-3.0-or-later
#include "armimage/kernel_config.h"
#include "base/digest.h"
#include "support/result.h"
#include "support/tool.h"

namespace bootlace::armimage {
namespace {

constexpr std::string_view configText = R"(#
# Automatically generated file; DO NOT EDIT.
#
CONFIG_MMC=y
CONFIG_MMC_MTK=m
# CONFIG_F2FS_FS is not set
CONFIG_ARM64_VA_BITS=52
CONFIG_CMDLINE=""
)";

// The same, packed by gzip -9n.
constexpr std::string_view packed =
    "1f8b080000000000020353e65256702c2dc9cf4d2cc94c4eccc9a954484fcd4b2d4a2c494d5148cbcc49b55670f157f0f30f517075f10cd1e3"
    "52e672f6f773f3748ff7f575b6ad44e2c4fb8678dbe6020d830ab919b905c7bb052b64162be4e5972814a796c0143b06f99a99c48739c63b79"
    "8604db9a1ac1c49d7d5d7c3cfd5c6d9594b8005b69863195000000";

Bytes kernelWith(std::string_view begin, ByteView config, std::string_view end)
{
    Bytes image(5000, std::byte{0x11});
    for (const ByteView part : {asBytes("IKCFG_ST is only mentioned here"), asBytes(begin), config, asBytes(end)}) {
        image.insert(image.end(), part.begin(), part.end());
    }
    return image;
}

TEST(KernelConfig, ReadsTheTextOfAConfigFile)
{
    const KernelConfig config = KernelConfig::fromText(configText);
    EXPECT_EQ(config.option("MMC"), "y");
    EXPECT_EQ(config.option("MMC_MTK"), "m");
    EXPECT_EQ(config.option("F2FS_FS"), "n");
    EXPECT_EQ(config.option("ARM64_VA_BITS"), "52");
    EXPECT_EQ(config.option("CMDLINE"), "\"\"");
    EXPECT_EQ(config.option("MMC_"), std::nullopt);
    EXPECT_TRUE(config.has("MMC"));
    EXPECT_TRUE(config.has("MMC_MTK"));
    EXPECT_FALSE(config.has("F2FS_FS"));
    EXPECT_FALSE(config.has("ARM64_VA_BITS"));
    EXPECT_FALSE(config.has("EXT4_FS"));
    EXPECT_EQ(config.options().size(), 5U);
}

TEST(KernelConfig, LineEndsOfWindowsAndAMissingLastOneDoNotMatter)
{
    const KernelConfig config = KernelConfig::fromText("CONFIG_A=y\r\n# CONFIG_B is not set\r\nCONFIG_C=\"x=y\"");
    EXPECT_EQ(config.option("A"), "y");
    EXPECT_EQ(config.option("B"), "n");
    EXPECT_EQ(config.option("C"), "\"x=y\"");
}

TEST(KernelConfig, IsFoundInsideAKernel)
{
    const Bytes image = kernelWith("IKCFG_ST", *fromHex(packed), "IKCFG_ED");
    ASSERT_OK_ASSIGN(const auto config, findConfig(image));
    ASSERT_TRUE(config);
    EXPECT_EQ(config->options(), KernelConfig::fromText(configText).options());
}

TEST(KernelConfig, AKernelNeedNotHaveOne)
{
    ASSERT_OK_ASSIGN(const auto config, findConfig(kernelWith("", {}, "")));
    EXPECT_FALSE(config);
}

TEST(KernelConfig, DamagedOnesAreRefused)
{
    Bytes gzip = *fromHex(packed);
    EXPECT_FAILS(findConfig(kernelWith("IKCFG_ST", gzip, "")), Cause::BadInput, "no end mark");
    EXPECT_FAILS(findConfig(kernelWith("IKCFG_ST", ByteView(gzip).first(50), "IKCFG_ED")), Cause::BadInput,
                 "can't be unpacked");
    gzip.at(gzip.size() - 8) ^= std::byte{1}; // its CRC
    EXPECT_FAILS(findConfig(kernelWith("IKCFG_ST", gzip, "IKCFG_ED")), Cause::BadInput, "can't be unpacked");
}

TEST(KernelConfig, ABombIsRefused)
{
    // 8 MiB of zeros are 8 KiB then.
    const std::string zeros = test::runOk({"sh", "-c", "head -c 8388608 /dev/zero | gzip -9n"});
    const ByteView bomb = asBytes(zeros);
    EXPECT_FAILS(findConfig(kernelWith("IKCFG_ST", bomb, "IKCFG_ED")), Cause::BadInput, "can't be unpacked");
}

} // namespace
} // namespace bootlace::armimage
