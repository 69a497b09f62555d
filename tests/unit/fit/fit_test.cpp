// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "base/disk_int.h"
#include "fit/fit.h"
#include "fit/hash.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <fmt/format.h>

namespace bootlace::fit {
namespace {

Bytes compile(const std::string &source)
{
    const test::TempDir dir;
    test::writeFile(dir / "image.dts", asBytes(source));
    test::runOk({"dtc", "-q", "-I", "dts", "-O", "dtb", "-o", dir / "image.itb", dir / "image.dts"});
    return test::readFile(dir / "image.itb");
}

// One image with that content, and configurations.
Bytes fitWith(const std::string &image, const std::string &configurations = "")
{
    return compile("/dts-v1/; / { description = \"test\"; images { one { " + image + " }; }; configurations { " +
                   configurations + " }; };");
}

std::vector<DefectKind> kindsOf(ByteView bytes)
{
    const auto fit = parse(bytes);
    std::vector<DefectKind> kinds;
    for (const Defect &defect : fit.value().defects) {
        EXPECT_FALSE(defect.sentence.empty());
        kinds.push_back(defect.kind);
    }
    return kinds;
}

using Kinds = std::vector<DefectKind>;

TEST(Fit, ItsNodesAreRead)
{
    const Bytes bytes = fitWith("description = \"a kernel\"; type = \"kernel\"; arch = \"arm64\"; os = \"linux\";"
                                "compression = \"gzip\"; load = <0x40000000>; entry = <0x1 0x80000000>; data = \"abc\";"
                                "hash-1 { algo = \"crc32\"; value = <0xa75d6850>; };",
                                "default = \"c\"; c { description = \"it\"; kernel = \"one\"; fdt = \"one\", \"one\";"
                                "loadables = \"one\"; compatible = \"x,y\", \"x,z\"; signature-1 { }; };");
    EXPECT_TRUE(isFit(bytes));
    ASSERT_OK_ASSIGN(const Fit fit, parse(bytes));
    EXPECT_EQ(fit.defects, std::vector<Defect>());
    EXPECT_EQ(fit.description, "test");
    EXPECT_EQ(fit.size, ByteCount(bytes.size()));
    ASSERT_EQ(fit.images.size(), 1U);
    const Image &image = fit.images[0];
    EXPECT_EQ(image.name + image.description + image.type + image.arch + image.os + image.compression,
              "onea kernelkernelarm64linuxgzip");
    EXPECT_EQ(image.load, 0x40000000U);
    EXPECT_EQ(image.entry, 0x180000000U);
    EXPECT_EQ(asText(*slice(bytes, image.data->begin.value(), image.data->size.value())), std::string_view("abc\0", 4));
    EXPECT_EQ(image.hashes, (std::vector<Hash>{{.algorithm = "crc32", .state = HashState::Right}}));
    ASSERT_EQ(fit.configurations.size(), 1U);
    const Configuration &configuration = fit.configurations[0];
    EXPECT_EQ(fit.defaultConfiguration, "c");
    EXPECT_EQ(configuration.kernel, "one");
    EXPECT_EQ(configuration.trees, (std::vector<std::string>{"one", "one"}));
    EXPECT_EQ(configuration.loadables, std::vector<std::string>{"one"});
    EXPECT_EQ(configuration.compatible, (std::vector<std::string>{"x,y", "x,z"}));
    EXPECT_TRUE(configuration.isSigned);
}

TEST(Fit, EachDefectIsToldApart)
{
    using enum DefectKind;
    EXPECT_EQ(kindsOf(compile("/dts-v1/; / { images { }; };")), Kinds{NoImages});
    EXPECT_EQ(kindsOf(compile("/dts-v1/; / { };")), Kinds{NoImages});
    EXPECT_EQ(kindsOf(fitWith("type = \"kernel\";")), Kinds{NoData});
    EXPECT_EQ(kindsOf(fitWith("data-offset = <0>;")), Kinds{NoData});
    EXPECT_EQ(kindsOf(fitWith("data-offset = <0>; data-size = <1>;")), Kinds{Truncated});
    EXPECT_EQ(kindsOf(fitWith("data-position = <0xffffffff 0xffffffff>; data-size = <1>;")), Kinds{Truncated});
    EXPECT_EQ(kindsOf(fitWith("data-offset = <0xffffffff 0xffffffff>; data-size = <1>;")), Kinds{Truncated});
    EXPECT_EQ(kindsOf(fitWith("data = \"abc\"; hash { algo = \"crc32\"; value = <0x1>; };")), Kinds{DefectKind::Hash});
    EXPECT_EQ(kindsOf(fitWith("data = \"abc\"; hash { algo = \"crc32\"; };")), Kinds{HashNotChecked});
    EXPECT_EQ(kindsOf(fitWith("data = \"abc\"; hash { algo = \"crc7\"; value = <1>; };")), Kinds{HashNotChecked});
    EXPECT_EQ(kindsOf(fitWith("data = [];", "c { kernel = \"two\"; fdt = \"one\", \"three\"; };")),
              (Kinds{NoImage, NoImage}));
    EXPECT_EQ(kindsOf(fitWith("data = [];", "default = \"x\"; c { };")), Kinds{NoDefault});
}

TEST(Fit, DataMayLieBehindTheTree)
{
    Bytes bytes = fitWith("data-offset = <4>; data-size = <3>; hash { algo = \"crc32\"; value = <0x352441c2>; };");
    bytes.resize(roundUp(bytes.size(), 4)); // where offsets count from
    const std::size_t end = bytes.size();
    for (const char c : std::string_view("....abc more")) {
        bytes.push_back(static_cast<std::byte>(c));
    }
    ASSERT_OK_ASSIGN(const Fit fit, parse(bytes));
    EXPECT_EQ(fit.defects, std::vector<Defect>());
    EXPECT_EQ(fit.images[0].data, (ByteRange{ByteOffset(end + 4), ByteCount(3)}));
    EXPECT_EQ(fit.size, ByteCount(end + 7));
}

// RFC 1321 and FIPS 180-4 give these for "abc".
TEST(Fit, HashesAreThoseOfTheStandards)
{
    const auto hex = [](std::string_view algorithm) { return toHex(**hashOf(algorithm, asBytes("abc"))); };
    EXPECT_EQ(hex("crc32"), "352441c2");
    EXPECT_EQ(hex("md5"), "900150983cd24fb0d6963f7d28e17f72");
    EXPECT_EQ(hex("sha1"), "a9993e364706816aba3e25717850c26c9cd0d89d");
    EXPECT_EQ(hex("sha256"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_TRUE(hex("sha384").starts_with("cb00753f45a35e8b"));
    EXPECT_TRUE(hex("sha512").starts_with("ddaf35a193617aba"));
    EXPECT_EQ(*hashOf("sha3", {}), std::nullopt);
}

// 256 images of one mebibyte behind the tree, all the same, with 8 hashes each.
TEST(Fit, TheSameDataAreNotHashedForEver)
{
    std::string images;
    for (int i = 0; i < 100; ++i) {
        images += fmt::format("i{} {{ data-offset = <0>; data-size = <0x100000>; hash {{ algo = \"crc32\"; value = "
                              "<0>; }}; }};",
                              i);
    }
    Bytes bytes = compile("/dts-v1/; / { images { " + images + " }; };");
    bytes.resize(bytes.size() + 0x100000 + 4);
    const Kinds kinds = kindsOf(bytes);
    EXPECT_GT(std::ranges::count(kinds, DefectKind::Hash), 4);
    EXPECT_GT(std::ranges::count(kinds, DefectKind::HashNotChecked), 80);
}

TEST(Fit, OtherFilesAndBrokenTreesAreRefused)
{
    EXPECT_FAILS(parse({}), Cause::BadInput, "not a FIT");
    const Bytes bytes = fitWith("data = \"abc\";");
    EXPECT_FAILS(parse(ByteView(bytes).first(bytes.size() - 1)), Cause::BadInput, "only");
    Bytes broken = bytes;
    broken[0x3B] = std::byte{0x77}; // the structure's first token
    EXPECT_FAILS(parse(broken), Cause::BadInput, "broken");
    Bytes old = bytes;
    store(old, 20, be32(16));
    EXPECT_FAILS(parse(old), Cause::Unsupported, "version 16");
    Bytes huge = bytes;
    store(huge, 4, be32(0x10000001));
    EXPECT_FAILS(parse(huge), Cause::Unsupported, "more than");
    EXPECT_FALSE(isFit(compile("/dts-v1/; / { compatible = \"a,board\"; };")));
    std::string many;
    for (int i = 0; i < 257; ++i) {
        many += fmt::format("i{} {{ data = []; }};", i);
    }
    EXPECT_FAILS(parse(compile("/dts-v1/; / { images { " + many + " }; };")), Cause::Unsupported, "too many");
}

} // namespace
} // namespace bootlace::fit
