// SPDX-License-Identifier: GPL-3.0-or-later
#include "flash_job.h"
#include "gpt/check.h"
#include "support/eventually.h"
#include "support/example_order.h"
#include "support/slow_sinks.h"
#include "support/wizard_world.h"

#include <QDir>
#include <QFile>
#include <QtTest/QTest>

#include <cerrno>
#include <new>

using namespace bootlace;
using namespace bootlace::app;
using namespace bootlace::test;

namespace {

constexpr ByteCount cardSize = 160_MiB;

/// A job, and all that it tells.
struct Run
{
    Run()
    {
        QObject::connect(&job, &FlashJob::ticked, &job, [this](const Pulse &pulse) { pulses.push_back(pulse); });
        QObject::connect(&job, &FlashJob::finished, &job, [this](const flash::Outcome &outcome) {
            outcomes.push_back(outcome);
            usersAtTheEnd = sink.use_count();
        });
    }

    /// Begins to write to a card that is this sink.
    template <typename Sink>
    void start(std::shared_ptr<Sink> card, const std::function<void(parts::Parts &)> &change = {})
    {
        sink = card;
        disks.setSink(QStringLiteral("s1"), std::shared_ptr<sink::Sink>(std::move(card)));
        job.start(exampleOrder({exampleDisk(QStringLiteral("s1"))}, "sd", change));
    }

    [[nodiscard]] Cause cause() const { return outcomes.at(0).error->cause(); }

    /// Of the first disk, when the job ended last.
    [[nodiscard]] flash::DiskState state() const { return outcomes.back().disks.at(0).state; }

    FakeDisks disks;
    FlashJob job{disks};
    std::shared_ptr<sink::Sink> sink;
    std::vector<Pulse> pulses;
    std::vector<flash::Outcome> outcomes;
    long usersAtTheEnd = 0; ///< of the sink: this test, FakeDisks, and nobody else
};

bool hasTable(sink::Medium &medium)
{
    const gpt::Geometry geometry{medium.sectorSize(), medium.size().value() / bytesOf(medium.sectorSize())};
    return gpt::check(sink::readAnywhere(medium), geometry).value().table.has_value();
}

} // namespace

class FlashJobTest : public QObject
{
    Q_OBJECT

private slots:
    void writesACardAndClosesItBeforeItSaysSo();
    void tellsWhyADiskCantBeOpened_data();
    void tellsWhyADiskCantBeOpened();
    void tellsWhatADiskDoesWhileItIsWritten_data();
    void tellsWhatADiskDoesWhileItIsWritten();
    void anExceptionIsAMistakeOfOurs();
    void stopsWhileThePersonLooksForThePassword();
    void stopsWhileWriting();
    void stopsWhileReadingBack();
    void canBeThrownAwayAtAnyTime_data();
    void canBeThrownAwayAtAnyTime();
    void canBeStartedAgain();
    void writesTwoDisks();
    void tellsNoMoreThanTwentyTimesASecond();
    void tellsWhereTheTimeWent();
    void makesAnImageFile();
    void leavesTheOldImageFileWhenItFails();
    void refusesAnImageFileOfAnotherSize();
};

void FlashJobTest::writesACardAndClosesItBeforeItSaysSo()
{
    Run run;
    run.start(std::make_shared<MemorySink>(cardSize));
    QVERIFY(run.job.isRunning());
    EVENTUALLY_EQUAL(run.outcomes.size(), 1U);
    QVERIFY(!run.outcomes.front().error);
    QVERIFY(!run.job.isRunning());
    QCOMPARE(run.state(), flash::DiskState::Good);
    QCOMPARE(run.usersAtTheEnd, 2L);
    QCOMPARE(run.disks.rescanned(), QStringList{QStringLiteral("s1")});
    QCOMPARE(run.disks.sourcesOfOpening(), Disks::Sources{"/srv/root.tar"}); // those of the order
    QVERIFY(hasTable(*run.sink));
    QCOMPARE(run.pulses.back().tick.stage, Stage::Finish);
}

void FlashJobTest::tellsWhyADiskCantBeOpened_data()
{
    QTest::addColumn<Cause>("cause");
    for (const Cause cause : {Cause::Cancelled, Cause::BadInput, Cause::NotFound, Cause::Unsupported, Cause::TooSmall,
                              Cause::Refused, Cause::Busy, Cause::PermissionDenied, Cause::ReadFailed,
                              Cause::WriteFailed, Cause::DeviceGone, Cause::Mismatch, Cause::Internal}) {
        QTest::newRow(std::string(causeId(cause)).c_str()) << cause;
    }
}

void FlashJobTest::tellsWhyADiskCantBeOpened()
{
    QFETCH(const Cause, cause);
    Run run;
    run.disks.setSink(QStringLiteral("s1"), fail(cause, "because"));
    run.job.start(exampleOrder({exampleDisk(QStringLiteral("s1"))}));
    EVENTUALLY_EQUAL(run.outcomes.size(), 1U);
    QCOMPARE(run.cause(), cause);
    QCOMPARE(run.state(), flash::DiskState::Untouched);
    QVERIFY(run.disks.rescanned().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(run.outcomes.size(), 1U);
}

void FlashJobTest::tellsWhatADiskDoesWhileItIsWritten_data()
{
    QTest::addColumn<FaultySink::Faults>("faults");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<flash::DiskState>("state");
    const auto row = [](const char *name, FaultySink::Faults faults, Cause cause, flash::DiskState state) {
        QTest::newRow(name) << faults << cause << state;
    };
    row("the first write fails", {.write = 1}, Cause::WriteFailed, flash::DiskState::Unknown);
    row("a later write fails", {.write = 9}, Cause::WriteFailed, flash::DiskState::Unfinished);
    row("pulled out", {.write = 5, .systemError = ENODEV}, Cause::DeviceGone, flash::DiskState::Unfinished);
    row("the first flush fails", {.flush = 1}, Cause::WriteFailed, flash::DiskState::Unknown);
    row("a later flush fails", {.flush = 3}, Cause::WriteFailed, flash::DiskState::Unfinished);
    row("a bit turns", {.flip = ByteOffset(6'816'744)}, Cause::Mismatch, flash::DiskState::Wrong);
    row("nothing can be read", {.read = 1}, Cause::ReadFailed, flash::DiskState::Untouched);
}

void FlashJobTest::tellsWhatADiskDoesWhileItIsWritten()
{
    QFETCH(const FaultySink::Faults, faults);
    QFETCH(const Cause, cause);
    QFETCH(const flash::DiskState, state);
    MemorySink memory(cardSize);
    Run run;
    run.start(std::make_shared<FaultySink>(memory, faults));
    EVENTUALLY_EQUAL(run.outcomes.size(), 1U);
    QVERIFY(run.outcomes.front().error);
    QCOMPARE(run.cause(), cause);
    QCOMPARE(run.state(), state);
    QVERIFY(!hasTable(memory));
    QCOMPARE(run.usersAtTheEnd, 2L);
    QCOMPARE(run.disks.rescanned().isEmpty(), state == flash::DiskState::Untouched);
}

void FlashJobTest::anExceptionIsAMistakeOfOurs()
{
    Run run;
    run.start(std::make_shared<MemorySink>(cardSize), [](parts::Parts &parts) {
        parts.openRootTree = []() -> Result<std::unique_ptr<source::Tree>> { throw std::bad_alloc(); };
    });
    EVENTUALLY_EQUAL(run.outcomes.size(), 1U);
    QCOMPARE(run.cause(), Cause::Internal);
    run.start(std::make_shared<MemorySink>(cardSize), [](parts::Parts &parts) {
        parts.openRootTree = []() -> Result<std::unique_ptr<source::Tree>> { throw 7; };
    });
    EVENTUALLY_EQUAL(run.outcomes.size(), 2U);
    QCOMPARE(run.outcomes.back().error->cause(), Cause::Internal);
    QCOMPARE(run.state(), flash::DiskState::Unknown); // the engine had no say any more
    QCOMPARE(run.usersAtTheEnd, 2L);
}

void FlashJobTest::stopsWhileThePersonLooksForThePassword()
{
    Run run;
    run.disks.holdAnswers();
    run.start(std::make_shared<MemorySink>(cardSize));
    EVENTUALLY_EQUAL(run.disks.opened().size(), 1);
    QVERIFY(run.job.isOpening());
    run.job.stop();
    run.job.stop();
    QVERIFY(run.outcomes.empty()); // never from inside stop()
    EVENTUALLY_EQUAL(run.outcomes.size(), 1U);
    QCOMPARE(run.cause(), Cause::Cancelled);
    QCOMPARE(run.state(), flash::DiskState::Untouched);
    // The answer comes after all: the disk is closed again, and nothing else happens.
    run.disks.answer();
    EVENTUALLY_EQUAL(run.sink.use_count(), 2L);
    QCoreApplication::processEvents();
    QCOMPARE(run.outcomes.size(), 1U);
    QVERIFY(!hasTable(*run.sink));
}

void FlashJobTest::stopsWhileWriting()
{
    MemorySink memory(cardSize);
    Run run;
    const auto gate = std::make_shared<GateSink>(memory, GateSink::At::Write);
    run.start(gate);
    EVENTUALLY(gate->isReached());
    run.job.stop();
    QVERIFY(run.job.isRunning());
    gate->open();
    EVENTUALLY_EQUAL(run.outcomes.size(), 1U);
    QCOMPARE(run.cause(), Cause::Cancelled);
    QCOMPARE(run.state(), flash::DiskState::Unfinished);
    QVERIFY(!hasTable(memory));
}

void FlashJobTest::stopsWhileReadingBack()
{
    MemorySink memory(cardSize);
    Run run;
    const auto gate = std::make_shared<GateSink>(memory, GateSink::At::Verify);
    run.start(gate);
    EVENTUALLY(gate->isReached());
    run.job.stop();
    gate->open();
    EVENTUALLY_EQUAL(run.outcomes.size(), 1U);
    QCOMPARE(run.cause(), Cause::Cancelled);
    QCOMPARE(run.state(), flash::DiskState::Written);
    QVERIFY(hasTable(memory));
}

void FlashJobTest::canBeThrownAwayAtAnyTime_data()
{
    QTest::addColumn<bool>("whileOpening");
    QTest::newRow("while opening") << true;
    QTest::newRow("while writing") << false;
}

void FlashJobTest::canBeThrownAwayAtAnyTime()
{
    QFETCH(const bool, whileOpening);
    MemorySink memory(cardSize);
    // Let go, it still has seconds of work before it.
    SlowSink slow(memory, std::chrono::milliseconds(100));
    const auto gate = std::make_shared<GateSink>(slow, GateSink::At::Write);
    FakeDisks disks;
    disks.setSink(QStringLiteral("s1"), std::shared_ptr<sink::Sink>(gate));
    if (whileOpening) {
        disks.holdAnswers();
    }
    auto job = std::make_unique<FlashJob>(disks);
    int ends = 0;
    connect(job.get(), &FlashJob::finished, this, [&ends] { ++ends; });
    job->start(exampleOrder({exampleDisk(QStringLiteral("s1"))}));
    EVENTUALLY(whileOpening ? disks.opened().size() == 1 : gate->isReached());
    gate->open();
    job.reset();
    disks.answer();
    QCoreApplication::processEvents();
    QCOMPARE(ends, 0);
    QCOMPARE(gate.use_count(), 2L);
    QCOMPARE(disks.rescanned().isEmpty(), whileOpening);
    QVERIFY(!hasTable(memory));
}

void FlashJobTest::canBeStartedAgain()
{
    Run run;
    run.disks.setSink(QStringLiteral("s1"), fail(Cause::Busy, "mounted"));
    run.job.start(exampleOrder({exampleDisk(QStringLiteral("s1"))}));
    EVENTUALLY_EQUAL(run.outcomes.size(), 1U);
    run.start(std::make_shared<MemorySink>(cardSize));
    EVENTUALLY_EQUAL(run.outcomes.size(), 2U);
    QVERIFY(!run.outcomes.back().error);
    QCOMPARE(run.state(), flash::DiskState::Good);
}

void FlashJobTest::writesTwoDisks()
{
    Run run;
    const auto card = std::make_shared<MemorySink>(cardSize);
    const auto nvme = std::make_shared<MemorySink>(96_MiB, SectorSize::Bytes4096);
    run.disks.setSink(QStringLiteral("card"), std::shared_ptr<sink::Sink>(card));
    run.disks.setSink(QStringLiteral("nvme"), std::shared_ptr<sink::Sink>(nvme));
    run.job.start(
        exampleOrder({exampleDisk(QStringLiteral("card")), exampleDisk(QStringLiteral("nvme"), 96_MiB)}, "nvme"));
    EVENTUALLY_EQUAL(run.outcomes.size(), 1U);
    QVERIFY(!run.outcomes.front().error);
    QVERIFY(hasTable(*card));
    QVERIFY(hasTable(*nvme));
    QCOMPARE(run.disks.opened(), (QStringList{QStringLiteral("card"), QStringLiteral("nvme")}));
    // When the second one can't be opened, the first one is closed again and as it was.
    run.disks.setSink(QStringLiteral("nvme"), fail(Cause::PermissionDenied, "no"));
    const auto other = std::make_shared<MemorySink>(cardSize);
    run.disks.setSink(QStringLiteral("card"), std::shared_ptr<sink::Sink>(other));
    run.job.start(
        exampleOrder({exampleDisk(QStringLiteral("card")), exampleDisk(QStringLiteral("nvme"), 96_MiB)}, "nvme"));
    EVENTUALLY_EQUAL(run.outcomes.size(), 2U);
    QCOMPARE(run.outcomes.back().error->cause(), Cause::PermissionDenied);
    QCOMPARE(run.state(), flash::DiskState::Untouched);
    QVERIFY(!hasTable(*other));
    EVENTUALLY_EQUAL(other.use_count(), 2L);
}

// How far two pulses are apart is the scheduler's affair (unit.paced_progress has a clock of its own); how many there
// are is not: a stage tells its first tick, its last one, and one for every pause that it lasts.
void FlashJobTest::tellsNoMoreThanTwentyTimesASecond()
{
    MemorySink memory(cardSize);
    Run run;
    run.start(std::make_shared<SlowSink>(memory, std::chrono::milliseconds(4)));
    EVENTUALLY_EQUAL(run.outcomes.size(), 1U);
    QVERIFY(run.pulses.size() > 3);
    std::size_t stages = 1;
    for (std::size_t i = 1; i < run.pulses.size(); ++i) {
        const Pulse &before = run.pulses[i - 1];
        const Pulse &now = run.pulses[i];
        QVERIFY(before.tick.stage <= now.tick.stage);
        QVERIFY(before.at <= now.at);
        if (before.tick.stage != now.tick.stage) {
            ++stages;
            QVERIFY(before.tick.stage != Stage::Verify || before.tick.done == before.tick.total);
        }
    }
    const auto pauses = static_cast<std::size_t>(run.pulses.back().at / std::chrono::milliseconds(50)) + 1;
    QVERIFY2(run.pulses.size() <= pauses + 2 * stages, qPrintable(QString::number(run.pulses.size())));
}

void FlashJobTest::tellsWhereTheTimeWent()
{
    MemorySink memory(cardSize);
    Run run;
    run.start(std::make_shared<SlowSink>(memory, std::chrono::milliseconds(4)), [](parts::Parts &parts) {
        parts.rootMeter = std::make_shared<parts::RootMeter>();
        parts.rootMeter->total = 1000;
        parts.rootMeter->done = 700;
    });
    EVENTUALLY_EQUAL(run.outcomes.size(), 1U);
    const Pulse &last = run.pulses.back();
    QVERIFY(last.load.disk >= std::chrono::milliseconds(8));
    QVERIFY(last.load.disk <= last.at + std::chrono::milliseconds(1));
    QVERIFY(last.load.processor > std::chrono::nanoseconds(0));
    QCOMPARE(last.sourceRead, ByteCount(700));
    QCOMPARE(last.sourceSize, ByteCount(1000));
}

void FlashJobTest::makesAnImageFile()
{
    WizardWorld world;
    Destination image;
    image.image = world.folder.filePath(QStringLiteral("card.img"));
    image.imageSize = cardSize;
    Run run;
    run.job.start(exampleOrder({image}));
    EVENTUALLY_EQUAL(run.outcomes.size(), 1U);
    QVERIFY(!run.outcomes.front().error);
    QCOMPARE(QFileInfo(image.image).size(), static_cast<qint64>(cardSize.value()));
    QFile manifest(image.image + QStringLiteral(".manifest.json"));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    QVERIFY(manifest.readAll().startsWith("{\"bootlace-manifest\":1,"));
    // And the same once more into the file that is there now.
    image.imageSize = ByteCount();
    run.job.start(exampleOrder({image}));
    EVENTUALLY_EQUAL(run.outcomes.size(), 2U);
    QVERIFY(!run.outcomes.back().error);
}

void FlashJobTest::leavesTheOldImageFileWhenItFails()
{
    WizardWorld world;
    Destination image;
    image.image = world.folder.filePath(QStringLiteral("card.img"));
    image.imageSize = cardSize;
    QFile old(image.image);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    Run run;
    run.job.start(exampleOrder({image}, "sd", [](parts::Parts &parts) {
        parts.openRootTree = []() -> Result<std::unique_ptr<source::Tree>> { return fail(Cause::ReadFailed, "gone"); };
    }));
    EVENTUALLY_EQUAL(run.outcomes.size(), 1U);
    QCOMPARE(run.cause(), Cause::ReadFailed);
    QCOMPARE(QDir(world.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("card.img")});
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void FlashJobTest::refusesAnImageFileOfAnotherSize()
{
    WizardWorld world;
    Destination image;
    image.image = world.folder.filePath(QStringLiteral("other.img"));
    QFile file(image.image);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(4096));
    Run run;
    run.job.start(exampleOrder({image}));
    EVENTUALLY_EQUAL(run.outcomes.size(), 1U);
    QCOMPARE(run.cause(), Cause::BadInput);
    QCOMPARE(run.state(), flash::DiskState::Untouched);
}

QTEST_MAIN(FlashJobTest)
#include "flash_job_test.moc"
