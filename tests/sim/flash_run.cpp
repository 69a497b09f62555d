// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/flash_run.h"

#include "flash/flash.h"
#include "produce/produce.h"
#include "support/example_card.h"

#include <array>
#include <vector>

namespace bootlace::sim {
namespace {

using board::Holds;

constexpr std::uint64_t sector = board::profileSector;
constexpr ByteCount espBegin = 256_KiB;

// The example's board with the same partitions, each as short as its content lets it be.
void shrink(board::Board &board)
{
    const auto at = [](std::uint64_t first) { return ByteOffset(first * sector); };
    constexpr std::array<std::uint64_t, 5> first{34, 128, 144, 208, 512}; // bl2, u-boot-env, factory, fip, what follows
    // Those that start from a card.
    std::erase_if(board.media, [](const board::Medium &medium) { return medium.disks.front().role != "card"; });
    for (board::Medium &medium : board.media) {
        board::DiskLayout &card = medium.disks.front();
        card.zeroAreas.front().range = {at(96), ByteCount(16 * sector)};
        for (std::size_t i = 0; i + 1 < first.size(); ++i) {
            card.partitions[i].begin = at(first[i]);
            card.partitions[i].end = at(first[i + 1]);
        }
        for (board::Partition &other : card.partitions) {
            if (other.holds == Holds::BootFiles) {
                other.begin = ByteOffset(0) + espBegin;
            }
        }
    }
}

void shrink(parts::Parts &parts)
{
    parts.kernel = std::make_shared<const Bytes>(test::pseudoRandom(9'000, 21));
    parts.initrd = std::make_shared<const Bytes>(test::pseudoRandom(3'007, 22));
    parts.deviceTree = test::pseudoRandom(2'003, 23);
    parts.openRootTree = [] {
        return std::make_unique<test::MemoryTree>(std::vector{
            test::directory("etc"), test::regular("etc/fstab", test::bytesOfText("# nothing\n")),
            test::directory("usr/lib"), test::symlink("lib", "usr/lib"),
            test::sparse("srv/sparse", 300'000, {{10'000, 5'000}, {200'001, 777}}, test::pseudoRandom(5'777, 3)),
            test::regular("srv/big", test::pseudoRandom(50'001, 4))});
    };
    plan::Facts &facts = parts.facts;
    facts.kernel = ByteCount(parts.kernel->size());
    facts.kernelInMemory = facts.kernel;
    facts.initrd = ByteCount(parts.initrd->size());
    facts.deviceTree = ByteCount(parts.deviceTree.size());
}

} // namespace

struct SmallJob::Parts
{
    explicit Parts(Medium medium, const std::string &seed)
        : card(medium == Medium::Card ? "sd" : "nvme", seed)
    {
        shrink(card.board);
        shrink(card.parts);
        // What is zeroed at the ends of partitions is whole chunks of the writer, as far as it can be: those are cheap.
        constexpr ByteCount backup = 16_KiB;
        card.recipe.esp.size = 4_MiB - espBegin;
        card.disks[0].size = (medium == Medium::Card ? 20_MiB : 4_MiB) + backup + 512_B;
        if (medium == Medium::CardAndDisk) {
            card.disks[1].size = 20_MiB + backup + 4_KiB;
        }
        findings::List findings;
        card.plan = plan::make(card.recipe, card.board, card.parts.facts, card.disks, findings).value();
    }

    test::ExampleCard card;
};

ByteCount SmallJob::Disk::size() const
{
    return ByteCount(geometry.sectorCount * bytesOf(geometry.sectorSize));
}

SmallJob::SmallJob(Medium medium, const std::string &seed)
    : m_parts(std::make_unique<Parts>(medium, seed))
{
    for (const model::Volume &volume : m_parts->card.plan.volumes) {
        Disk &mine = m_disks.emplace_back();
        mine.geometry = volume.geometry();
        mine.id = volume.gpt()->diskId;
        mine.primary = volume.regions.front().range;
        mine.backup = volume.regions.back().range;
        for (const model::Region &region : volume.regions) {
            if (model::holds<model::Firmware>(region) && region.heldBack > 0_B) {
                mine.bootHead = ByteRange{region.range.begin, region.heldBack};
            }
            if (region.preserve == model::Preserve::IfThere) {
                mine.factory = region.range;
            }
        }
    }
}

SmallJob::~SmallJob() = default;

SmallJob::Outcome SmallJob::flashTo(std::span<sink::Sink *const> sinks, std::stop_token stop) const
{
    const test::ExampleCard &card = m_parts->card;
    NoProgress progress;
    auto production = produce::stepsOf(card.recipe, card.plan, card.parts).value();
    const flash::Outcome outcome =
        flash::flash({card.plan.volumes, sinks, std::move(production.steps)}, progress, std::move(stop));
    Outcome told{outcome.error, {}};
    for (const flash::WrittenDisk &disk : outcome.disks) {
        told.disks.push_back(disk.state);
    }
    return told;
}

} // namespace bootlace::sim
