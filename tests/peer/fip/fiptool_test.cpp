// SPDX-License-Identifier: GPL-3.0-or-later
// TF-A's fiptool makes the same bytes as build(), and takes ours apart into the bytes that went in.
#include "fip/package.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <gmock/gmock.h>

namespace bootlace::fip {

using test::pseudoRandom;
using test::readFile;
using test::runOk;
using test::TempDir;
using test::writeFile;

struct Named
{
    std::string name; ///< fiptool's option without the dashes
    Bytes bytes;
};

/// fiptool create, with the images named on the command line in this order.
Bytes created(const std::vector<Named> &images, const std::vector<std::string> &options = {})
{
    const TempDir dir;
    std::vector<std::string> command{"fiptool", "create"};
    command.insert(command.end(), options.begin(), options.end());
    for (const Named &image : images) {
        writeFile(dir / image.name, image.bytes);
        command.insert(command.end(), {"--" + image.name, dir / image.name});
    }
    command.push_back(dir / "fip.bin");
    runOk(command);
    return readFile(dir / "fip.bin");
}

std::vector<Part> partsOf(const std::vector<Named> &images)
{
    std::vector<Part> parts;
    for (const Named &image : images) {
        parts.push_back({uuidOf(image.name).value(), image.bytes});
    }
    return parts;
}

TEST(Fiptool, MakesTheSameBytesForEverySizeAndAlignment)
{
    for (const std::size_t size : {1U, 511U, 512U, 32'977U, 453'225U}) {
        const std::vector<Named> images{{"nt-fw", pseudoRandom(size, 1)}, {"soc-fw", pseudoRandom(size / 2 + 1, 2)}};
        const std::vector<Part> parts = partsOf(images);
        EXPECT_TRUE(build(parts).value() == created(images)) << size;
        EXPECT_TRUE(build(parts, {.align = 512}).value() == created(images, {"--align", "512"})) << size;
        EXPECT_TRUE(build(parts, {.align = 4096, .platformFlags = 0x1234}).value() ==
                    created(images, {"--align", "4096", "--plat-toc-flags", "0x1234"}))
            << size;
    }
}

TEST(Fiptool, KnowsTheSameImagesInTheSameOrder)
{
    std::vector<Named> images;
    for (const KnownImage &known : knownImages()) {
        images.insert(images.begin(), {std::string(known.name), pseudoRandom(100 + images.size())});
    }
    EXPECT_TRUE(build(partsOf(images)).value() == created(images));
}

TEST(Fiptool, MakesPackagesWithoutDefects)
{
    const Bytes bytes = created({{"soc-fw", pseudoRandom(1000)}, {"nt-fw", pseudoRandom(5000)}});
    ASSERT_OK_ASSIGN(const Package package, parse(bytes));
    EXPECT_THAT(package.defects, ::testing::IsEmpty());
    EXPECT_EQ(package.size, ByteCount(bytes.size()));
}

TEST(Fiptool, UnpacksWhatWePacked)
{
    const std::vector<Named> images{
        {"soc-fw", pseudoRandom(32'977)}, {"tos-fw", pseudoRandom(777)}, {"nt-fw", pseudoRandom(200'000)}};
    const TempDir dir;
    writeFile(dir / "fip.bin", build(partsOf(images)).value());
    std::filesystem::create_directory(dir / "out");
    runOk({"fiptool", "unpack", "--out", dir / "out", dir / "fip.bin"});
    EXPECT_TRUE(readFile(dir / "out/soc-fw.bin") == images[0].bytes);
    EXPECT_TRUE(readFile(dir / "out/tos-fw.bin") == images[1].bytes);
    EXPECT_TRUE(readFile(dir / "out/nt-fw.bin") == images[2].bytes);
}

TEST(Fiptool, PutsAnUnknownImageLast)
{
    const TempDir dir;
    const Bytes blob = pseudoRandom(99);
    const Bytes uboot = pseudoRandom(500);
    writeFile(dir / "blob", blob);
    writeFile(dir / "uboot", uboot);
    runOk({"fiptool", "create", "--blob", "uuid=01020304-0506-0708-090a-0b0c0d0e0f10,file=" + (dir / "blob").string(),
           "--nt-fw", dir / "uboot", dir / "fip.bin"});
    Uuid uuid{};
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        uuid.at(i) = static_cast<std::byte>(i + 1);
    }
    EXPECT_TRUE(build(std::array{Part{uuid, blob}, Part{bl33(), uboot}}).value() == readFile(dir / "fip.bin"));
}

TEST(Fiptool, ListsAndUnpacksWhatWeCompressed)
{
    const Bytes uboot(200'000, std::byte{7});
    const TempDir dir;
    writeFile(dir / "fip.bin",
              build(std::array{Part{bl31(), pseudoRandom(32'977)}, Part{bl33(), uboot}}, {.xz = true}).value());
    const std::string listed = runOk({"fiptool", "info", dir / "fip.bin"});
    EXPECT_THAT(listed, ::testing::HasSubstr("EL3 Runtime Firmware BL31: offset=0x88"));
    EXPECT_THAT(listed, ::testing::HasSubstr("Non-Trusted Firmware BL33"));
    std::filesystem::create_directory(dir / "out");
    runOk({"fiptool", "unpack", "--out", dir / "out", dir / "fip.bin"});
    std::filesystem::rename(dir / "out/nt-fw.bin", dir / "nt-fw.xz");
    runOk({"xz", "--decompress", "--keep", dir / "nt-fw.xz"});
    EXPECT_TRUE(readFile(dir / "nt-fw") == uboot);
    EXPECT_LT(std::filesystem::file_size(dir / "nt-fw.xz"), 1000U);
}

TEST(Xz, TestsWhatWeCompressed)
{
    const TempDir dir;
    for (const std::size_t size : {1U, 100'000U, 700'000U}) {
        writeFile(dir / "data.xz", compress(pseudoRandom(size)).value());
        runOk({"xz", "--test", dir / "data.xz"});
        const std::string listed = runOk({"xz", "--robot", "--list", "--verbose", dir / "data.xz"});
        EXPECT_THAT(listed, ::testing::HasSubstr("\tCRC32\t"));
        EXPECT_THAT(listed, ::testing::HasSubstr("\t" + std::to_string(size) + "\t"));
    }
}

TEST(Xz, MakesWhatWeUnpack)
{
    const TempDir dir;
    const Bytes image = pseudoRandom(300'001);
    writeFile(dir / "data", image);
    for (const std::string option : {"-9e", "--block-size=65536", "-T2", "-0"}) {
        runOk({"xz", "--force", "--keep", "--check=crc32", option, dir / "data"});
        EXPECT_TRUE(decompress(readFile(dir / "data.xz"), ByteCount(image.size())).value() == image) << option;
    }
}

TEST(Xz, KnowsTheUnpackedSizeOfWhatXzMakes)
{
    const TempDir dir;
    for (const std::size_t size : {1U, 100'000U, 700'000U}) {
        writeFile(dir / "data", pseudoRandom(size));
        runOk({"xz", "--force", "--keep", "--check=crc32", dir / "data"});
        EXPECT_EQ(packingOf(readFile(dir / "data.xz")), (Packing{Compression::XzCrc32, ByteCount(size)}));
        runOk({"xz", "--force", "--keep", "--block-size=65536", "--check=crc32", dir / "data"});
        EXPECT_EQ(packingOf(readFile(dir / "data.xz")), (Packing{Compression::XzCrc32, ByteCount(size)}));
    }
}

} // namespace bootlace::fip
