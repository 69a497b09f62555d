// SPDX-License-Identifier: GPL-3.0-or-later
// A whole card for the BPI-R3, as small as one can be: recipe, parts and plan without a file.
#pragma once

#include "board/board.h"
#include "fip/package.h"
#include "mtk/boot_image.h"
#include "parts/parts.h"
#include "plan/plan.h"
#include "recipe/recipe.h"
#include "support/example_boot.h"
#include "support/files.h"
#include "support/memory_tree.h"

#include <array>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::test {

inline Bytes bytesOfText(std::string_view text)
{
    const ByteView view = asBytes(text);
    return {view.begin(), view.end()};
}

/// A few files of every kind; "srv/big" is longer than a chunk of the writer.
inline std::vector<MemoryFile> exampleRoot()
{
    MemoryFile device = regular("dev/console", {});
    device.entry.kind = FileKind::CharDevice;
    device.entry.major = 5;
    device.entry.minor = 1;
    return {directory("etc"),
            regular("etc/fstab", bytesOfText("# nothing\n")),
            regular("etc/empty", {}),
            directory("dev"),
            std::move(device),
            directory("usr/lib"),
            symlink("lib", "usr/lib"),
            sparse("srv/sparse", 300'000, {{10'000, 5'000}, {200'001, 777}}, pseudoRandom(5'777, 3)),
            regular("srv/big", pseudoRandom(2'300'001, 4))};
}

struct ExampleCard
{
    /// `medium` is "sd" or "nvme", whose second disk has sectors of 4096 bytes; other seeds make other identities.
    explicit ExampleCard(const std::string &medium = "sd", const std::string &seed = "router-1")
        : board(board::loadAll({}).value().front())
        , recipe(recipe::parse("format=1\nboard='bananapi-bpi-r3'\nmedium='" + medium +
                                   "'\n[firmware]\nbl2='bl2.img'\nfip='fip.bin'\n[kernel]\nbuild='k.deb'\n"
                                   "[root]\nsource='r.tar'\n[esp]\nsize='64 MiB'\n[identity]\nseed='" +
                                   seed + "'\n",
                               "r.toml", "/")
                     .value())
    {
        disks.push_back({160_MiB, SectorSize::Bytes512});
        if (medium == "nvme") {
            disks.push_back({96_MiB, SectorSize::Bytes4096});
        }
        makeParts();
        findings::List findings;
        plan = plan::make(recipe, board, parts.facts, disks, findings).value();
    }

    board::Board board;
    recipe::Recipe recipe;
    parts::Parts parts;
    std::vector<plan::DiskFacts> disks;
    plan::Plan plan;

private:
    void makeParts()
    {
        parts.firmware["bl2"] = mtk::pack(pseudoRandom(20'000, 5), mtk::Medium::Sd).value();
        const Bytes bl31 = pseudoRandom(30'001, 6);
        const Bytes bl33 = pseudoRandom(70'001, 7);
        const std::array<fip::Part, 2> images{{{fip::bl31(), bl31}, {fip::bl33(), bl33}}};
        parts.firmware["fip"] = fip::build(images).value();
        parts.kernel = std::make_shared<const Bytes>(exampleKernel("6.12.1"));
        parts.deviceTree = exampleTree();
        parts.initrd = std::make_shared<const Bytes>(pseudoRandom(300'007, 10));
        parts.modulesVersion = "6.12.1";
        parts.openRootTree = [] { return std::make_unique<MemoryTree>(exampleRoot()); };
        parts.openModules = [](const std::string &folder) {
            return std::make_unique<MemoryTree>(
                std::vector{regular(folder + "/6.12.1/kernel/a.ko", pseudoRandom(5'000, 11))});
        };
        plan::Facts &facts = parts.facts;
        facts.firmware["bl2"] = ByteCount(parts.firmware["bl2"].size());
        facts.firmware["fip"] = ByteCount(parts.firmware["fip"].size());
        facts.kernelVersion = parts.modulesVersion;
        facts.kernel = ByteCount(parts.kernel->size());
        facts.kernelInMemory = facts.kernel;
        facts.deviceTree = ByteCount(parts.deviceTree.size());
        facts.initrd = ByteCount(parts.initrd->size());
    }
};

} // namespace bootlace::test
