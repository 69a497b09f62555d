// SPDX-License-Identifier: GPL-3.0-or-later
#include "meter/flash_meter.h"
#include "text/duration_text.h"

#include <QtTest/QTest>

#include <functional>

using namespace bootlace;
using namespace bootlace::app;
using namespace std::chrono_literals;

namespace {

using Limit = FlashMeter::Limit;
using Time = std::chrono::milliseconds;

constexpr std::uint64_t mebibyte = 1024 * 1024;

/// Work of a made-up speed, told as the engine would: twenty times a second.
class Work
{
public:
    explicit Work(FlashMeter &meter)
        : m_meter(meter)
    {}

    /// `share` is the part of the time for which something is busy.
    Load share{1s, 0s, 0s}; // of each second

    /// Goes on with the stage for that time; `speed` is in MiB a second, by the time within the stage.
    void run(Stage stage, std::uint64_t total, Time time, const std::function<double(Time)> &speed)
    {
        if (stage != m_stage) {
            m_stage = stage;
            m_done = 0;
            m_inStage = 0ms;
        }
        constexpr auto step = 50ms;
        for (Time passed{}; passed < time; passed += step) {
            m_done += speed(m_inStage) * static_cast<double>(mebibyte) / 20;
            m_inStage += step;
            m_at += step;
            m_load.disk += share.disk / 20;
            m_load.source += share.source / 20;
            m_load.processor += share.processor / 20;
            Pulse pulse;
            pulse.tick = {stage, ByteCount(static_cast<std::uint64_t>(m_done)), ByteCount(total * mebibyte)};
            pulse.at = m_at;
            pulse.load = m_load;
            m_meter.note(pulse);
        }
    }

    void run(Stage stage, std::uint64_t total, Time time, double speed)
    {
        run(stage, total, time, [speed](Time) { return speed; });
    }

    [[nodiscard]] Time at() const { return m_at; }

private:
    FlashMeter &m_meter;
    Stage m_stage = Stage::Prepare;
    Time m_at{};
    Time m_inStage{};
    double m_done = 0;
    Load m_load;
};

bool isNear(double value, double mebibytes)
{
    return qAbs(value / static_cast<double>(mebibyte) - mebibytes) < 0.05 * mebibytes;
}

} // namespace

class FlashMeterTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingBeforeItIsKnown();
    void tellsTheSpeedOfNowAndOnAverage();
    void aStandstillShows();
    void theTruthLiesInTheRange_data();
    void theTruthLiesInTheRange();
    void theRangeCountsReadingBackToo();
    void whileReadingBackTheRangeIsNarrow();
    void tellsWhatLimits_data();
    void tellsWhatLimits();
    void theHistoryHoldsEveryByte();
    void theHistoryOfALongFlashStaysSmall();
    void theFlushIsAGapInTheHistory();
    void wordsForTheTimeLeft_data();
    void wordsForTheTimeLeft();
};

void FlashMeterTest::saysNothingBeforeItIsKnown()
{
    FlashMeter meter;
    QVERIFY(!meter.speedNow(0ms));
    QVERIFY(!meter.average(Stage::Write));
    QVERIFY(!meter.timeLeft(0ms));
    QVERIFY(!meter.limit());
    QVERIFY(meter.history().points.empty());
    Work work(meter);
    work.run(Stage::Write, 1000, 500ms, 20);
    QVERIFY(!meter.speedNow(work.at()));
    work.run(Stage::Write, 1000, 3000ms, 20);
    QVERIFY(meter.speedNow(work.at()));
    QVERIFY(!meter.timeLeft(work.at()));
    FlashMeter withoutTotal;
    Work unknown(withoutTotal);
    unknown.run(Stage::Write, 0, 20s, 20);
    QVERIFY(!withoutTotal.timeLeft(unknown.at()));
}

void FlashMeterTest::tellsTheSpeedOfNowAndOnAverage()
{
    FlashMeter meter;
    Work work(meter);
    work.run(Stage::Write, 2000, 10s, 60);
    work.run(Stage::Write, 2000, 10s, 20);
    QVERIFY(isNear(*meter.speedNow(work.at()), 20));
    QVERIFY(isNear(*meter.average(Stage::Write), 40));
    work.run(Stage::Verify, 800, 5s, 90);
    QVERIFY(isNear(*meter.speedNow(work.at()), 90));
    QVERIFY(isNear(*meter.average(Stage::Verify), 90));
    QVERIFY(isNear(*meter.average(Stage::Write), 40)); // of a stage that is over too
}

void FlashMeterTest::aStandstillShows()
{
    FlashMeter meter;
    Work work(meter);
    work.run(Stage::Write, 2000, 10s, 40);
    QVERIFY(meter.timeLeft(work.at()));
    QVERIFY(*meter.speedNow(work.at() + 1500ms) < *meter.speedNow(work.at()));
    QCOMPARE(*meter.speedNow(work.at() + 10s), 0.0);
    QVERIFY(!meter.timeLeft(work.at() + 10s));
}

void FlashMeterTest::theTruthLiesInTheRange_data()
{
    QTest::addColumn<std::function<double(Time)>>("speed");
    QTest::addColumn<double>("readingBack");
    using Speed = std::function<double(Time)>;
    QTest::newRow("steady") << Speed([](Time) { return 40.0; }) << 40.0;
    QTest::newRow("reads twice as fast") << Speed([](Time) { return 40.0; }) << 80.0;
    QTest::newRow("now fast, now slow") << Speed([](Time at) { return at / 4s % 2 == 0 ? 60.0 : 15.0; }) << 90.0;
    QTest::newRow("stops for a moment again and again")
        << Speed([](Time at) { return at / 1s % 10 == 9 ? 0.0 : 30.0; }) << 60.0;
    QTest::newRow("fast out of its cache at first") << Speed([](Time at) { return at < 3s ? 90.0 : 20.0; }) << 45.0;
}

void FlashMeterTest::theTruthLiesInTheRange()
{
    QFETCH(const std::function<double(Time)>, speed);
    QFETCH(const double, readingBack);
    constexpr std::uint64_t total = 2000;
    FlashMeter meter;
    Work work(meter);
    // When will the writing end?
    double bytes = 0;
    Time end{};
    while (bytes < total) {
        bytes += speed(end) / 20;
        end += 50ms;
    }
    const double truth = static_cast<double>(end.count()) / 1000 + static_cast<double>(total) / readingBack;
    int asked = 0;
    for (Time at = 10s; at + 5s < end; at += 5s) {
        work.run(Stage::Write, total, at - work.at(), speed);
        const auto left = meter.timeLeft(work.at());
        QVERIFY(left);
        const double now = static_cast<double>(work.at().count()) / 1000;
        QVERIFY2(now + static_cast<double>(left->least.count()) <= truth * 1.02, qPrintable(QString::number(now)));
        QVERIFY2(now + static_cast<double>(left->most.count()) >= truth * 0.98, qPrintable(QString::number(now)));
        QVERIFY(left->most.count() < 6 * left->least.count()); // and it says something
        ++asked;
    }
    QVERIFY(asked > 3);
}

void FlashMeterTest::theRangeCountsReadingBackToo()
{
    FlashMeter meter;
    Work work(meter);
    work.run(Stage::Write, 1000, 25s, 40);
    // All is written: what is left is reading 1000 MiB, at 40 to 160 MiB a second.
    const auto left = meter.timeLeft(work.at());
    QVERIFY(left);
    QVERIFY(left->most >= 24s && left->most <= 26s);
    QVERIFY(left->least >= 6s && left->least <= 7s);
    // A disk that was idle half of the time could have taken twice as much.
    FlashMeter idle;
    Work slowSource(idle);
    slowSource.share = {500ms, 900ms, 100ms};
    slowSource.run(Stage::Write, 1000, 25s, 40);
    QVERIFY(idle.timeLeft(slowSource.at())->most <= 13s);
}

void FlashMeterTest::whileReadingBackTheRangeIsNarrow()
{
    FlashMeter meter;
    Work work(meter);
    work.run(Stage::Write, 1000, 25s, 40);
    work.run(Stage::Discard, 5000, 4s, 500);
    QVERIFY(!meter.speedNow(work.at())); // nothing is written then
    QVERIFY(meter.timeLeft(work.at()));
    work.run(Stage::Flush, 0, 1s, 0);
    work.run(Stage::Verify, 1000, 8s, 50);
    const auto left = meter.timeLeft(work.at());
    QVERIFY(left);
    QVERIFY(left->least >= 11s && left->most <= 13s);
}

void FlashMeterTest::tellsWhatLimits_data()
{
    QTest::addColumn<Load>("share");
    QTest::addColumn<std::optional<Limit>>("limit");
    using MayBe = std::optional<Limit>;
    QTest::newRow("disk") << Load{990ms, 20ms, 300ms} << MayBe(Limit::Disk);
    QTest::newRow("disk, though the processor is busy") << Load{950ms, 20ms, 1900ms} << MayBe(Limit::Disk);
    QTest::newRow("source") << Load{300ms, 900ms, 300ms} << MayBe(Limit::Source);
    QTest::newRow("processor") << Load{500ms, 50ms, 1300ms} << MayBe(Limit::Processor);
    QTest::newRow("none stands out") << Load{500ms, 300ms, 400ms} << MayBe();
}

void FlashMeterTest::tellsWhatLimits()
{
    QFETCH(const Load, share);
    QFETCH(const std::optional<Limit>, limit);
    FlashMeter meter;
    Work work(meter);
    work.share = {1s, 0s, 0s}; // long ago it was the disk
    work.run(Stage::Write, 2000, 10s, 30);
    work.share = share;
    work.run(Stage::Write, 2000, 6s, 30);
    QVERIFY(meter.limit() == limit);
}

void FlashMeterTest::theHistoryHoldsEveryByte()
{
    FlashMeter meter;
    Work work(meter);
    work.run(Stage::Write, 1000, 7s, 33);
    work.run(Stage::Write, 1000, 3s, 11);
    const SpeedHistory history = meter.history();
    QCOMPARE(history.step * static_cast<std::int64_t>(history.points.size()), Time(10s));
    double bytes = 0;
    for (const SpeedPoint &point : history.points) {
        bytes += point.bytesPerSecond * std::chrono::duration<double>(history.step).count();
        QVERIFY(point.stage == Stage::Write);
    }
    QVERIFY(isNear(bytes, 7 * 33 + 3 * 11));
    QVERIFY(isNear(history.points.front().bytesPerSecond, 33));
    QVERIFY(isNear(history.points.back().bytesPerSecond, 11));
}

void FlashMeterTest::theHistoryOfALongFlashStaysSmall()
{
    FlashMeter meter;
    Work work(meter);
    work.run(Stage::Write, 100'000, std::chrono::minutes(50), 25);
    const SpeedHistory history = meter.history();
    QVERIFY(history.points.size() <= 480);
    QVERIFY(history.points.size() > 200);
    for (const SpeedPoint &point : history.points) {
        QVERIFY(isNear(point.bytesPerSecond, 25));
    }
}

void FlashMeterTest::theFlushIsAGapInTheHistory()
{
    FlashMeter meter;
    Work work(meter);
    work.run(Stage::Write, 100, 2s, 50);
    work.run(Stage::Flush, 0, 2s, 0);
    work.run(Stage::Verify, 100, 2s, 50);
    const SpeedHistory history = meter.history();
    QVERIFY(history.points.size() >= 11);
    QVERIFY(history.points[1].stage == Stage::Write);
    QVERIFY(history.points[6].stage == Stage::Flush);
    QCOMPARE(history.points[6].bytesPerSecond, 0.0);
    QVERIFY(history.points[10].stage == Stage::Verify);
}

void FlashMeterTest::wordsForTheTimeLeft_data()
{
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("words");
    const auto row = [](int least, int most, const char *words) {
        QTest::newRow(words) << least << most << QString::fromUtf8(words);
    };
    row(2, 7, "less than 10 second(s)");
    row(21, 38, "20 to 40 second(s)");
    row(5, 38, "up to 40 second(s)");
    row(90, 90, "about 90 second(s)");
    row(240, 350, "4 to 6 minute(s)");
    row(299, 300, "4 to 5 minute(s)");
    row(300, 300, "about 5 minute(s)");
    row(30, 200, "up to 4 minute(s)");
}

void FlashMeterTest::wordsForTheTimeLeft()
{
    QFETCH(const int, least);
    QFETCH(const int, most);
    QFETCH(const QString, words);
    // Without a translation, Qt leaves the plural's sign as it is.
    QCOMPARE(timeLeftText({std::chrono::seconds(least), std::chrono::seconds(most)}), words);
}

QTEST_MAIN(FlashMeterTest)
#include "flash_meter_test.moc"
