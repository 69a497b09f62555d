// SPDX-License-Identifier: GPL-3.0-or-later
#include "mtkuart/handshake.h"

#include <gtest/gtest.h>
#include <string_view>

namespace bootlace::mtkuart {
namespace {

constexpr Handshake::Letters asked{std::byte{'a'}, std::byte{'b'}, std::byte{'c'}, std::byte{'d'}};
constexpr Handshake::Letters answered{std::byte{'A'}, std::byte{'B'}, std::byte{'C'}, std::byte{'D'}};

class HandshakeTest : public ::testing::Test
{
protected:
    [[nodiscard]] char letter() const { return static_cast<char>(handshake.letter()); }

    void hear(std::string_view text) { handshake.received(asBytes(text)); }

    Handshake handshake{asked, answered, std::byte{'?'}};
};

TEST_F(HandshakeTest, GoesFromLetterToLetter)
{
    for (const char *answer : {"A", "B", "C"}) {
        EXPECT_EQ(letter(), "abc"[*answer - 'A']);
        hear(answer);
        EXPECT_FALSE(handshake.isMet());
    }
    EXPECT_EQ(letter(), 'd');
    hear("D");
    EXPECT_TRUE(handshake.isMet());
    EXPECT_EQ(handshake.rounds(), 0U);
}

TEST_F(HandshakeTest, FindsAnAnswerWithinNoise)
{
    hear("F0: 102B\r\nA0");
    EXPECT_EQ(letter(), 'b');
}

TEST_F(HandshakeTest, BeginsAnewAtSilenceAndAtAnotherAnswer)
{
    hear("A");
    handshake.silent();
    EXPECT_EQ(letter(), 'a');
    hear("A");
    hear("A");
    EXPECT_EQ(letter(), 'a');
    EXPECT_EQ(handshake.rounds(), 2U);
}

TEST_F(HandshakeTest, AsksWhereTheOtherSideIsWhenTheLastAnswerIsLost)
{
    hear("A");
    hear("B");
    hear("C");
    handshake.silent();
    EXPECT_EQ(letter(), '?');
    Handshake lost = handshake;
    lost.silent();
    EXPECT_EQ(static_cast<char>(lost.letter()), 'a') << "it did not take the last letter either";
    hear("?\x10");
    EXPECT_TRUE(handshake.isMet());
}

} // namespace
} // namespace bootlace::mtkuart
