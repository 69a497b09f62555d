// SPDX-License-Identifier: GPL-3.0-or-later
// parse() finds nothing wrong with what U-Boot's mkimage makes, and every byte of it counts.
#include "allwinner/egon.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <string>
#include <vector>

namespace bootlace::allwinner {
namespace {

Bytes mkimage(const std::vector<std::string> &options, std::size_t size)
{
    const test::TempDir dir;
    test::writeFile(dir / "spl", test::pseudoRandom(size));
    std::vector<std::string> command{"mkimage", "-T", "sunxi_egon", "-d", dir / "spl"};
    command.insert(command.end(), options.begin(), options.end());
    command.push_back(dir / "image");
    test::runOk(command);
    return test::readFile(dir / "image");
}

std::vector<DefectKind> kindsOf(const Image &image)
{
    std::vector<DefectKind> kinds;
    for (const Defect &defect : image.defects) {
        kinds.push_back(defect.kind);
    }
    return kinds;
}

// mkimage makes the SPL alone: what is missing is U-Boot.
using Kinds = std::vector<DefectKind>;

TEST(MkimageEgon, ItsImagesAreGood)
{
    for (const std::size_t size : {4U, 8000U, 24'484U, 40'000U}) {
        ASSERT_OK_ASSIGN(const Image named, parse(mkimage({"-A", "arm", "-n", "sun8i-h3-orangepi-pc-plus"}, size)));
        EXPECT_EQ(kindsOf(named), Kinds{DefectKind::Behind}) << size;
        EXPECT_EQ(named.treeName, "sun8i-h3-orangepi-pc-plus");
        EXPECT_EQ(named.processor, Processor::Arm);
        EXPECT_EQ(named.headerVersion, 2);
        ASSERT_OK_ASSIGN(const Image plain, parse(mkimage({"-A", "riscv"}, size)));
        EXPECT_EQ(kindsOf(plain), Kinds{DefectKind::Behind});
        EXPECT_EQ(plain.processor, Processor::RiscV);
        EXPECT_EQ(plain.treeName, "");
        EXPECT_EQ(plain.headerVersion, 1);
    }
}

TEST(MkimageEgon, OneChangedByteIsFound)
{
    const Bytes image = mkimage({"-A", "arm"}, 8000);
    for (std::size_t at = 0x60; at < image.size(); at += 97) {
        Bytes changed = image;
        changed[at] ^= std::byte{0x10};
        ASSERT_OK_ASSIGN(const Image parsed, parse(changed));
        EXPECT_EQ(kindsOf(parsed), (Kinds{DefectKind::Sum, DefectKind::Behind})) << at;
    }
}

} // namespace
} // namespace bootlace::allwinner
