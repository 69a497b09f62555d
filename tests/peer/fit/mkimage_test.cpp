// SPDX-License-Identifier: GPL-3.0-or-later
// What U-Boot's mkimage makes is read as it was meant, with the data inside the tree and outside of it; and what
// dumpimage takes out of it is what parse() finds.
#include "fit/fit.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <gmock/gmock.h>
#include <string>
#include <vector>

namespace bootlace::fit {
namespace {

constexpr std::string_view source = R"(/dts-v1/;
/ {
    description = "Bootlace test";
    #address-cells = <1>;
    images {
        kernel-1 {
            description = "Linux"; data = /incbin/("kernel"); type = "kernel"; arch = "arm64"; os = "linux";
            compression = "none"; load = <0x44000000>; entry = <0x44000000>;
            hash-1 { algo = "crc32"; };
            hash-2 { algo = "sha1"; };
            hash-3 { algo = "sha256"; };
        };
        fdt-1 {
            description = "tree"; data = /incbin/("tree"); type = "flat_dt"; arch = "arm64"; compression = "none";
            hash-1 { algo = "md5"; };
            hash-2 { algo = "sha512"; };
        };
        firmware-1 {
            description = "no hash"; data = /incbin/("firmware"); type = "firmware"; arch = "arm64"; os = "u-boot";
            compression = "none"; load = <0x200000>;
        };
    };
    configurations {
        default = "config-1";
        config-1 {
            description = "board"; kernel = "kernel-1"; fdt = "fdt-1"; loadables = "firmware-1";
        };
    };
};
)";

class MkimageFit : public ::testing::Test
{
protected:
    Bytes mkimage(const std::vector<std::string> &options)
    {
        const std::vector<std::pair<std::string, Bytes>> files{
            {"kernel", test::pseudoRandom(100'001)}, {"tree", test::pseudoRandom(777)}, {"firmware", Bytes(5000)}};
        for (const auto &[name, bytes] : files) {
            test::writeFile(dir / name, bytes);
        }
        test::writeFile(dir / "image.its", asBytes(source));
        // /incbin/ looks beside the source, and mkimage's dtc starts in the present folder.
        std::vector<std::string> command{"env", "-C", dir.path(), "mkimage", "-f", "image.its"};
        command.insert(command.end(), options.begin(), options.end());
        command.push_back("image.itb");
        test::runOk(command);
        return test::readFile(dir / "image.itb");
    }

    void expectGood(ByteView bytes)
    {
        ASSERT_OK_ASSIGN(const Fit fit, parse(bytes));
        EXPECT_THAT(fit.defects, ::testing::IsEmpty());
        EXPECT_LE(fit.size.value(), bytes.size());
        ASSERT_EQ(fit.images.size(), 3U);
        std::size_t hashes = 0;
        for (std::size_t i = 0; i < fit.images.size(); ++i) {
            const Image &image = fit.images[i];
            hashes += image.hashes.size();
            ASSERT_TRUE(image.data);
            const ByteView data = *slice(bytes, image.data->begin.value(), image.data->size.value());
            test::runOk({"dumpimage", "-T", "flat_dt", "-p", std::to_string(i), "-o", dir / "part", dir / "image.itb"});
            EXPECT_TRUE(std::ranges::equal(data, test::readFile(dir / "part"))) << image.name;
        }
        EXPECT_EQ(hashes, 5U);
        EXPECT_EQ(fit.defaultConfiguration, "config-1");
        EXPECT_EQ(fit.configurations.at(0).loadables, std::vector<std::string>{"firmware-1"});
        EXPECT_EQ(fit.find("firmware-1")->load, 0x200000U);
    }

    test::TempDir dir;
};

TEST_F(MkimageFit, DataInsideTheTree)
{
    expectGood(mkimage({}));
}

TEST_F(MkimageFit, DataBehindTheTree)
{
    expectGood(mkimage({"-E"}));
    expectGood(mkimage({"-E", "-B", "1000"}));
}

TEST_F(MkimageFit, DataAtAPlaceOfTheirOwn)
{
    expectGood(mkimage({"-E", "-p", "4000"}));
}

TEST_F(MkimageFit, OneChangedByteIsFound)
{
    for (const std::vector<std::string> &options : {std::vector<std::string>{}, std::vector<std::string>{"-E"}}) {
        Bytes bytes = mkimage(options);
        ASSERT_OK_ASSIGN(const Fit good, parse(bytes));
        bytes[good.images[1].data->begin.value() + 700] ^= std::byte{4};
        ASSERT_OK_ASSIGN(const Fit bad, parse(bytes));
        ASSERT_EQ(bad.defects.size(), 2U);
        EXPECT_EQ(bad.defects[0].node, "/images/fdt-1/hash-1");
        EXPECT_EQ(bad.defects[1].kind, DefectKind::Hash);
        EXPECT_EQ(bad.images[0].hashes[0].state, HashState::Right);
    }
}

} // namespace
} // namespace bootlace::fit
