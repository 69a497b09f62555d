// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/tree_source.h"

#include <gmock/gmock.h>
#include <string>

namespace bootlace::catalog {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(TreeSource, SaysWhatItAsksFor)
{
    const SourceRequests requests =
        requestsOf("/dts-v1/;\n/plugin/;\n/include/ \"more.dtsi\"\n/ { a = /incbin/ (\"blob\", 0, 4); };\n"
                   "&mmc0 { /delete-property/ non-removable; /delete-node/\n &{/soc/spi@1}; /delete-property/ "
                   "non-removable; };\n");
    EXPECT_TRUE(requests.isOverlay);
    EXPECT_THAT(requests.sources, ElementsAre("more.dtsi"));
    EXPECT_THAT(requests.blobs, ElementsAre("blob"));
    EXPECT_THAT(requests.deletions, ElementsAre("/delete-property/ non-removable", "/delete-node/ &{/soc/spi@1}"));
}

TEST(TreeSource, PassesOverCommentsAndTexts)
{
    for (const std::string text : {"// /include/ \"a\"\n", "/* /delete-node/ a; */", "\"/incbin/(\\\"a\\\")\"", "'\\''",
                                   "&{/a//b}", "a/b", "", "/", "/*", "\"", "/* \n", "/include", "\"\\"}) {
        const SourceRequests requests = requestsOf(text);
        EXPECT_FALSE(requests.isOverlay) << text;
        EXPECT_THAT(requests.sources, IsEmpty()) << text;
        EXPECT_THAT(requests.blobs, IsEmpty()) << text;
        EXPECT_THAT(requests.deletions, IsEmpty()) << text;
    }
    EXPECT_THAT(requestsOf("&{/a/*b} /include/ /* between */ \"x\"").sources, ElementsAre("x"));
    EXPECT_THAT(requestsOf("/include/").sources, ElementsAre(""));
}

} // namespace
} // namespace bootlace::catalog
