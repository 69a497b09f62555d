// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fat/reader.h"
#include "flash/flash.h"
#include "support/example_card.h"
#include "support/result.h"
#include "support/sinks.h"
#include "verify/card.h"

namespace bootlace::verify {

/// A good card, to be damaged.
class WrittenCard : public testing::Test
{
protected:
    void SetUp() override
    {
        NoProgress progress;
        sink::Sink *disk = &medium;
        ASSERT_OK_ASSIGN(const auto report,
                         flash::flash({card.recipe, card.plan, card.parts, {&disk, 1}}, progress, {}));
        ASSERT_OK_ASSIGN(manifest, manifest::fromJson(report.manifest));
    }

    Result<CardReport> check(sink::Medium &disk)
    {
        NoProgress progress;
        sink::Medium *disks[] = {&disk};
        return checkCard(disks, progress, {});
    }

    Result<CardReport> check() { return check(medium); }

    [[nodiscard]] ByteRange piece(plan::PieceKind kind) const { return card.plan.disks[0].find(kind)->range; }

    /// Where a file of the ESP begins on the disk.
    ByteOffset bootFile(std::string_view path)
    {
        const ByteRange esp = piece(plan::PieceKind::Esp);
        const auto read = [disk = sink::readAnywhere(medium), esp](ByteOffset at, MutableBytes out) {
            return disk(esp.begin + (at - ByteOffset(0)), out);
        };
        fat::Reader reader = fat::Reader::open(read, esp.size).value();
        return esp.begin + (reader.clustersOf(reader.find(path).value()).value().front().begin - ByteOffset(0));
    }

    /// Where these bytes are in the root file system.
    [[nodiscard]] ByteOffset inRoot(ByteView bytes) const
    {
        const ByteRange root = piece(plan::PieceKind::Root);
        const Bytes all = medium.contents(root);
        const auto found = std::ranges::search(all, bytes);
        EXPECT_FALSE(found.empty());
        return root.begin + ByteCount(static_cast<std::uint64_t>(found.begin() - all.begin()));
    }

    /// The verdicts that are not Intact.
    static std::vector<std::pair<std::string, Verdict>> bad(const CardReport &report)
    {
        std::vector<std::pair<std::string, Verdict>> found;
        for (const CheckedDisk &disk : report.disks) {
            for (const CheckedPiece &checked : disk.pieces) {
                if (checked.verdict != Verdict::Intact) {
                    found.emplace_back(checked.name, checked.verdict);
                }
            }
        }
        return found;
    }

    const test::ExampleCard card;
    test::MemorySink medium{card.disks[0].size};
    manifest::Manifest manifest;
};

} // namespace bootlace::verify
