// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sink/aligned_memory.h"
#include "support/card_places.h"
#include "support/flashed.h"
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
        sink::Sink *disk = &medium;
        const test::Flashed flashed = test::flashExample(card, {&disk, 1});
        ASSERT_FALSE(flashed.outcome.error.has_value());
        ASSERT_OK_ASSIGN(manifest, manifest::fromJson(flashed.manifest));
    }

    Result<CardReport> check(sink::Medium &disk)
    {
        NoProgress progress;
        sink::Medium *disks[] = {&disk};
        return checkCard(disks, progress, {});
    }

    Result<CardReport> check() { return check(medium); }

    [[nodiscard]] ByteRange region(std::string_view name) const
    {
        return std::ranges::find(card.plan.volumes[0].regions, name, &model::Region::name)->range;
    }

    ByteOffset bootFile(std::string_view path) { return test::bootFileOn(medium, region("boot"), path); }

    [[nodiscard]] ByteOffset inRoot(ByteView bytes) const { return test::placeOn(medium, region("root"), bytes); }

    /// Writes behind everybody's back, at any place.
    void put(ByteOffset at, ByteView bytes)
    {
        const ByteOffset sector(roundDown(at.value(), 4096));
        const ByteCount size(roundUp((at + ByteCount(bytes.size())).value(), 4096) - sector.value());
        sink::AlignedMemory memory(size.value());
        std::ranges::copy(medium.contents({sector, size}), memory.bytes().begin());
        std::ranges::copy(bytes, memory.bytes().subspan((at - sector).value()).begin());
        ASSERT_OK(medium.writeAt(sector, memory.bytes().first(size.value())));
    }

    /// All that the manifest speaks of, as far as it fits.
    void copyTo(test::MemorySink &other)
    {
        for (const manifest::Region &each : manifest.disks[0].regions) {
            const ByteOffset end = std::min(each.range.end(), ByteOffset(other.size().value()));
            if (each.range.begin < end) {
                const ByteRange part = rangeBetween(each.range.begin, end);
                sink::AlignedMemory memory(part.size.value());
                std::ranges::copy(medium.contents(part), memory.bytes().begin());
                ASSERT_OK(other.writeAt(part.begin, memory.bytes().first(part.size.value())));
            }
        }
    }

    /// The verdicts that are not Intact.
    static std::vector<std::pair<std::string, Verdict>> bad(const CardReport &report)
    {
        std::vector<std::pair<std::string, Verdict>> found;
        for (const CheckedDisk &disk : report.disks) {
            for (const CheckedRegion &checked : disk.regions) {
                if (checked.verdict != Verdict::Intact) {
                    found.emplace_back(checked.name, checked.verdict);
                }
            }
        }
        return found;
    }

    /// The sentences of its findings.
    static std::vector<std::string> told(const CardReport &report)
    {
        std::vector<std::string> sentences;
        for (const findings::Finding &finding : report.findings.all()) {
            sentences.push_back(sentenceOf(finding));
        }
        return sentences;
    }

    const test::ExampleCard card;
    test::MemorySink medium{card.disks[0].size};
    manifest::Manifest manifest;
};

} // namespace bootlace::verify
