// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootlog/rows.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <string>

namespace bootlace::bootlog {
namespace {

using findings::Id;
using findings::Severity;

constexpr Id first = Id::LogBootRomHalt;

TEST(Rows, EveryComplaintFillsThePlacesOfItsSentence)
{
    for (const Row &row : rows()) {
        if (row.says == Row::Says::Complains) {
            const std::string_view sentence = findings::wordsOf(row.id).sentence;
            const auto places = static_cast<std::size_t>(std::ranges::count(row.pattern, '%'));
            EXPECT_FALSE(sentence.contains("%" + std::to_string(places + 1))) << row.pattern;
            EXPECT_TRUE(places == 0 || sentence.contains("%" + std::to_string(places))) << row.pattern;
        }
    }
}

TEST(Rows, EveryIdOfALogIsSaidBySomeRowOrIsAnEnd)
{
    const std::set<Id> ends{Id::LogBootRomSilence, Id::LogPromptReached, Id::LogPromptAfterAutoboot,
                            Id::LogKernelSilent, Id::LogEndsEarly};
    for (auto id = static_cast<unsigned>(first); id < static_cast<unsigned>(Id::End); ++id) {
        const bool isSaid = std::ranges::any_of(rows(), [id](const Row &row) { return row.id == static_cast<Id>(id); });
        EXPECT_NE(isSaid, ends.contains(static_cast<Id>(id))) << findings::wordsOf(static_cast<Id>(id)).id;
    }
}

TEST(Rows, WhatExplainsAnErrorIsAWarning)
{
    for (const Link &link : links()) {
        EXPECT_EQ(findings::wordsOf(link.cause).severity, Severity::Warning) << findings::wordsOf(link.cause).id;
        EXPECT_TRUE(link.effect == Id::End || findings::wordsOf(link.effect).severity == Severity::Error);
    }
}

TEST(Rows, TheCausesAreFindingsFromBeforeWriting)
{
    for (const Kin &one : kin()) {
        EXPECT_GE(one.symptom, first) << findings::wordsOf(one.symptom).id;
        EXPECT_LT(one.cause, first) << findings::wordsOf(one.cause).id;
    }
}

} // namespace
} // namespace bootlace::bootlog
