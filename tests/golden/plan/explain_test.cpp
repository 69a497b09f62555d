// SPDX-License-Identifier: GPL-3.0-or-later
// The words of explain() are what a person agrees to before a disk is erased: they change only on purpose. After a
// change that is meant, run with BOOTLACE_REGENERATE=1 and read the difference.
#include "example.h"
#include "plan/plan.h"
#include "support/files.h"
#include "support/result.h"

#include <cstdlib>

namespace bootlace::plan {
namespace {

void compareWithGolden(const std::string &medium, const std::vector<DiskFacts> &disks)
{
    findings::List findings;
    ASSERT_OK_ASSIGN(const Plan plan, make(exampleRecipe(medium), bpiR3(), exampleFacts(), disks, findings));
    const auto file = test::inProject("tests/golden/plan/explain-" + medium + ".txt");
    if (std::getenv("BOOTLACE_REGENERATE") != nullptr) {
        test::writeFile(file, asBytes(explain(plan)));
    }
    EXPECT_EQ(explain(plan), asText(test::readFile(file)));
}

TEST(Explain, AnSdCardIsDescribedInTheAgreedWords)
{
    compareWithGolden("sd", {{ByteCount(7'948'206'080), SectorSize::Bytes512}});
}

TEST(Explain, AnNvmeDiskIsDescribedInTheAgreedWords)
{
    compareWithGolden("nvme", {{2_GiB, SectorSize::Bytes512}, {ByteCount(256'060'514'304), SectorSize::Bytes4096}});
}

} // namespace
} // namespace bootlace::plan
