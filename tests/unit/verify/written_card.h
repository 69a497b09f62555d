// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flash/flash.h"
#include "support/card_places.h"
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

    ByteOffset bootFile(std::string_view path) { return test::bootFileOn(medium, piece(plan::PieceKind::Esp), path); }

    [[nodiscard]] ByteOffset inRoot(ByteView bytes) const
    {
        return test::placeOn(medium, piece(plan::PieceKind::Root), bytes);
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
