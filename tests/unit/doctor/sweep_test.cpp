// SPDX-License-Identifier: GPL-3.0-or-later
// Single bits of what the start depends on, in their hundreds: each is found, by the link that it is in; and whatever a
// card holds, the walk ends.
#include "doctor/walk.h"
#include "gpt/gpt.h"
#include "support/flashed.h"
#include "support/result.h"
#include "support/sinks.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace bootlace::doctor {
namespace {

/// Bytes whose every bit matters, and the link that tells of them.
struct Place
{
    std::string name;
    ByteRange range;
    LinkKind link;
};

class Sweep : public testing::Test
{
protected:
    Sweep()
    {
        std::array<sink::Sink *, 1> disks{&disk};
        const test::Flashed flashed = test::flashExample(card, disks, flash::ReadBack::Skip);
        EXPECT_FALSE(flashed.outcome.error);
    }

    [[nodiscard]] Walk examine()
    {
        auto walked = walk(disk, card.board, *card.board.medium("sd"), {});
        EXPECT_TRUE(walked) << walked.error().describe();
        return walked ? *std::move(walked) : Walk();
    }

    [[nodiscard]] std::vector<Place> places() const
    {
        const model::Volume &volume = card.plan.volumes[0];
        const ByteRange bl2{volume.firmware("bl2")->range.begin, ByteCount(card.parts.firmware.at("bl2").size())};
        // Behind the device header, whose filling nobody reads, all is under the SHA-256.
        const ByteCount header(0x600);
        const ByteRange entries{ByteOffset(1024), ByteCount(volume.gpt()->partitions.size() * 128)};
        return {{"BL2", rangeBetween(bl2.begin + header, bl2.end()), LinkKind::FirstLoader},
                {"FIP header", {volume.firmware("fip")->range.begin, 4_B}, LinkKind::Firmware},
                {"GPT header", {ByteOffset(512), 92_B}, LinkKind::Table},
                {"GPT entries", entries, LinkKind::Table},
                {"backup header",
                 {volume.size.value() < 512 ? ByteOffset(0) : ByteOffset(volume.size.value() - 512), 92_B},
                 LinkKind::Table}};
    }

    test::ExampleCard card;
    test::MemorySink disk{card.disks[0].size};
};

TEST_F(Sweep, EveryBitThatMattersIsFoundInItsLink)
{
    std::mt19937 chance(11); // NOLINT(cert-msc51-cpp): the same bits in every run
    const auto isTold = [this](LinkKind kind) {
        const Walk found = examine();
        return std::ranges::any_of(
            found.links, [kind](const Link &link) { return link.kind == kind && !link.findings.all().empty(); });
    };
    for (const Place &place : places()) {
        ASSERT_FALSE(isTold(place.link)) << place.name;
        for (int i = 0; i < 20; ++i) {
            const ByteOffset at = place.range.begin + ByteCount(chance() % place.range.size.value());
            disk.flipBit(at);
            EXPECT_TRUE(isTold(place.link)) << place.name << " at byte " << at.value();
            disk.flipBit(at);
        }
    }
}

TEST_F(Sweep, WhateverIsOnTheCardTheWalkEnds)
{
    std::mt19937 chance(12); // NOLINT(cert-msc51-cpp)
    const ByteRange esp = card.plan.at(card.plan.place<model::BootFiles>()).range;
    const ByteRange root = card.plan.at(card.plan.place<model::RootFs>()).range;
    const std::vector<ByteRange> areas{{ByteOffset(0), 17_KiB},
                                       {esp.begin, 256_KiB},
                                       {root.begin, 256_KiB},
                                       {card.plan.volumes[0].firmware("fip")->range.begin, 64_KiB}};
    for (int round = 0; round < 60; ++round) {
        const ByteRange area = areas[chance() % areas.size()];
        std::vector<ByteOffset> flipped;
        for (int i = 0; i < 30; ++i) {
            flipped.push_back(area.begin + ByteCount(chance() % area.size.value()));
            disk.flipBit(flipped.back());
        }
        (void)examine();
        for (const ByteOffset at : flipped) {
            disk.flipBit(at);
        }
    }
}

} // namespace
} // namespace bootlace::doctor
