// SPDX-License-Identifier: GPL-3.0-or-later
// One changed byte, anywhere in what was written, is found and named.
#include "written_card.h"

#include <random>

namespace bootlace::verify {
namespace {

class Mutation : public WrittenCard
{
protected:
    void expectFound(ByteOffset at, const manifest::Region &hit)
    {
        SCOPED_TRACE(testing::Message() << "byte " << at.value() << " of " << hit.name);
        medium.flipBit(at);
        const auto report = check();
        medium.flipBit(at);
        if (!report) { // what leads to the manifest itself, or the manifest
            EXPECT_EQ(hit.name, "boot");
            EXPECT_THAT(report.error().cause(), testing::AnyOf(Cause::Mismatch, Cause::NotFound));
            EXPECT_THAT(report.error().describe(),
                        testing::AnyOf(testing::HasSubstr("manifest"), testing::HasSubstr("'boot'")));
            return;
        }
        EXPECT_THAT(bad(*report), testing::ElementsAre(std::pair(hit.name, Verdict::Damaged)));
    }
};

TEST_F(Mutation, InEveryRunIsFoundAndNamed)
{
    std::mt19937_64 random(1);
    int mutations = 0;
    for (const manifest::Region &hit : manifest.disks[0].regions) {
        for (const manifest::Run &run : hit.runs) {
            std::vector<ByteCount> places{0_B, run.range.size - 1_B};
            for (int i = 0; i < 6; ++i) {
                places.emplace_back(random() % run.range.size.value());
            }
            for (const ByteCount within : places) {
                expectFound(run.range.begin + within, hit);
                ++mutations;
            }
        }
    }
    EXPECT_GT(mutations, 150);
}

} // namespace
} // namespace bootlace::verify
