// SPDX-License-Identifier: GPL-3.0-or-later
// A card that fails while it is written: the program ends, and says why.
#include "card_files.h"
#include "gpt/check.h"
#include "support/fault_disk.h"
#include "support/result.h"

#include <fstream>

namespace bootlace::loop {
namespace {

class FailingCard : public testing::Test
{
protected:
    Outcome flash() { return bootlaceCli({"flash", files.recipe(), "--to", card.path(), "--yes", "--json"}); }

    static void expectFailure(const Outcome &outcome, const std::string &cause)
    {
        EXPECT_EQ(outcome.status, 1) << outcome.out << outcome.err;
        EXPECT_EQ(outcome.json()["ok"], false);
        EXPECT_EQ(outcome.json()["cause"], cause) << outcome.out;
        EXPECT_NE(outcome.json()["message"], "");
    }

    bool hasTable()
    {
        card.rule("clear");
        const Bytes disk = test::readFile(card.path(), {ByteOffset(0), 200_MiB});
        const ReadAt read = [&disk](ByteOffset at, MutableBytes out) -> Result<> {
            std::copy_n(disk.begin() + static_cast<std::ptrdiff_t>(at.value()), out.size(), out.begin());
            return {};
        };
        return gpt::check(read, {SectorSize::Bytes512, (200_MiB).value() / 512}).value().table.has_value();
    }

    CardFiles files;
    test::FaultDisk card{200_MiB};
};

TEST_F(FailingCard, ThatIsPulledIsGone)
{
    card.rule("pull 12000000");
    expectFailure(flash(), "device-gone");
    // It is noticed at once: what was under way is refused, and nothing new is begun but to clear it.
    std::ifstream told(card.rules());
    std::string word;
    unsigned refused = 0;
    told >> word >> refused;
    EXPECT_EQ(word, "refused");
    EXPECT_GT(refused, 0U);
    EXPECT_LT(refused, 30U);
    EXPECT_FALSE(hasTable());
}

TEST_F(FailingCard, ThatCannotWriteASector)
{
    card.rule("write-error " + std::to_string(rootBegin.value() + 1024));
    const Outcome outcome = flash();
    expectFailure(outcome, "write-failed");
    EXPECT_THAT(outcome.json()["trail"].dump(), testing::HasSubstr("write the root file system"));
    EXPECT_FALSE(hasTable());
}

TEST_F(FailingCard, ThatCannotFlush)
{
    card.rule("sync-error 1");
    expectFailure(flash(), "write-failed");
}

TEST_F(FailingCard, ThatTurnsABitIsNotCalledGood)
{
    card.rule("flip " + std::to_string(13312 * 512 + 77));
    const Outcome outcome = flash();
    expectFailure(outcome, "mismatch");
    EXPECT_THAT(outcome.json()["message"].get<std::string>(), testing::HasSubstr("of 'fip'"));
}

TEST_F(FailingCard, ThatIsSmallerThanItSaysIsNotCalledGood)
{
    card.rule("void " + std::to_string(rootBegin.value()));
    const Outcome outcome = flash();
    expectFailure(outcome, "mismatch");
    EXPECT_THAT(outcome.json()["message"].get<std::string>(), testing::HasSubstr("of 'root'"));
}

TEST_F(FailingCard, IsWholeAfterASecondRun)
{
    card.rule("write-error " + std::to_string(rootBegin.value() + 1024));
    expectFailure(flash(), "write-failed");
    card.rule("clear");
    const Outcome outcome = flash();
    EXPECT_EQ(outcome.status, 0) << outcome.out;
    EXPECT_EQ(bootlaceCli({"verify", card.path()}).status, 0);
}

TEST_F(FailingCard, AnInterruptedFlashIsCancelledAndLeavesNoTable)
{
    // It is interrupted while the card holds; the card goes on when the program has taken the signal. In a shell, what
    // runs in the background ignores interrupts unless it is told otherwise.
    const std::string program = R"(rules=$1; shift
env --default-signal=INT "$@" &
until grep -q held "$rules" || [ ! -e /proc/$!/exe ]; do sleep 0.05; done
kill -INT $!
until grep -q '^ShdPnd:.0*$' /proc/$!/status; do sleep 0.05; done
echo clear >"$rules"
wait $!)";
    card.rule("hold 12000000");
    const Outcome outcome = capture({"sh", "-c", program, "sh", card.rules(), BOOTLACE_CLI, "flash", files.recipe(),
                                     "--to", card.path(), "--yes", "--json"});
    EXPECT_EQ(outcome.status, 130);
    EXPECT_EQ(outcome.json()["cause"], "cancelled");
    EXPECT_FALSE(hasTable());
}

} // namespace
} // namespace bootlace::loop
