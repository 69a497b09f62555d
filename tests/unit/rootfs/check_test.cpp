// SPDX-License-Identifier: GPL-3.0-or-later
#include "rootfs/check.h"
#include "rootfs/recognise.h"
#include "support/elf.h"
#include "support/memory_tree.h"
#include "support/result.h"

#include <vector>

namespace bootlace::rootfs {
namespace {

using enum findings::Id;
using test::directory;
using test::MemoryFile;
using test::MemoryTree;
using test::regular;
using testing::ElementsAre;
using testing::IsEmpty;

Facts sound()
{
    Facts facts;
    facts.init = "sbin/init";
    facts.hasRootsFiles = true;
    facts.isWhole = true;
    facts.permissions = 0755;
    return facts;
}

std::vector<findings::Id> idsOf(const Facts &facts, std::string_view cmdline = {})
{
    findings::List list;
    findings::Where where;
    where.slot = "root.source";
    check(facts, "root.tar", where, cmdline, list);
    std::vector<findings::Id> ids;
    for (const findings::Finding &finding : list.all()) {
        EXPECT_EQ(finding.where.slot, "root.source");
        EXPECT_EQ(finding.arguments.front(), findings::Argument("root.tar"));
        ids.push_back(finding.id);
    }
    return ids;
}

Facts look(std::vector<MemoryFile> files)
{
    MemoryTree tree(std::move(files));
    return recogniseAll(tree, {}).value();
}

TEST(RootCheck, SaysNothingOfASoundOne)
{
    EXPECT_THAT(idsOf(sound()), IsEmpty());
    Facts unknown; // nothing was looked at
    EXPECT_THAT(idsOf(unknown), IsEmpty());
}

TEST(RootCheck, MissesAnInitUnlessSomethingNamesOne)
{
    Facts facts = sound();
    facts.init.clear();
    EXPECT_THAT(idsOf(facts), ElementsAre(RootHasNoInit));
    EXPECT_THAT(idsOf(facts, "console=ttyS0 init=/nix/store/x/init"), IsEmpty());
    EXPECT_THAT(idsOf(facts, "rdinit=/x"), ElementsAre(RootHasNoInit));
    facts.hasOtherInit = true;
    EXPECT_THAT(idsOf(facts), IsEmpty());
    facts.hasOtherInit = false;
    facts.onlyFolder = "root.aarch64";
    EXPECT_THAT(idsOf(facts), ElementsAre(RootInOneFolder));
    facts.isWhole = false;
    EXPECT_THAT(idsOf(facts), IsEmpty());
}

TEST(RootCheck, TellsWhoseItIsAndWhoMayEnter)
{
    Facts facts = sound();
    facts.permissions = 0700;
    facts.hasRootsFiles = false;
    facts.hasWhiteouts = true;
    facts.architecture = Architecture::Arm32;
    EXPECT_THAT(idsOf(facts), ElementsAre(RootIsClosed, RootBelongsToNobody, RootHasWhiteouts, RootIsArm32));
    facts = sound();
    facts.permissions = 0711;
    EXPECT_THAT(idsOf(facts), IsEmpty());
}

TEST(RootCheck, RefusesTheImageOfAContainer)
{
    const Facts oci = look({directory("blobs"), directory("blobs/sha256"), regular("blobs/sha256/00", {}),
                            regular("index.json", {}), regular("oci-layout", {})});
    EXPECT_THAT(idsOf(oci), ElementsAre(RootIsContainerImage));
    const Facts old = look({directory("0123"), regular("0123/layer.tar", {}), regular("manifest.json", {})});
    EXPECT_THAT(idsOf(old), ElementsAre(RootIsContainerImage));
    const Facts system = look({regular("manifest.json", {}), regular("sbin/init", {}), regular("srv/x/layer.tar", {})});
    EXPECT_THAT(idsOf(system), IsEmpty()); // a system with such files is one
}

TEST(RootCheck, SeesWhatATreeTells)
{
    MemoryFile top = directory("");
    top.entry.permissions = 0700;
    const Facts facts = look({top, directory("etc"), regular("etc/.wh.passwd", {}), regular("init", {})});
    EXPECT_EQ(facts.permissions, 0700U);
    EXPECT_TRUE(facts.hasWhiteouts);
    EXPECT_TRUE(facts.hasOtherInit);
    EXPECT_TRUE(facts.isWhole);
}

} // namespace
} // namespace bootlace::rootfs
