// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flash_model.h"
#include "pages/writing_page.h"
#include "support/eventually.h"
#include "support/example_order.h"
#include "support/slow_sinks.h"
#include "support/wizard_world.h"
#include "text/flash_text.h"
#include "widgets/progress_rows.h"
#include "widgets/speed_curve.h"

#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <vector>

using namespace bootlace;
using namespace bootlace::app;
using namespace bootlace::test;

namespace {

constexpr ByteCount cardSize = 160_MiB;
using FlashStep = FlashModel::Step;
using StepState = FlashModel::StepState;

/// The page, with a card that stops answering at some moment.
struct Desk
{
    explicit Desk(GateSink::At at = GateSink::At::Write)
        : gate(std::make_shared<GateSink>(memory, at))
    {
        world.disks.setSink(QStringLiteral("s1"), std::shared_ptr<sink::Sink>(gate));
        page.resize(700, 500);
        page.show();
    }

    ~Desk() { gate->open(); }

    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;
    Desk(Desk &&) = delete;
    Desk &operator=(Desk &&) = delete;

    /// Until the card does not answer.
    void start()
    {
        page.setOrder(exampleOrder({exampleDisk(QStringLiteral("s1"))}));
        EVENTUALLY(gate->isReached());
        EVENTUALLY(model.phase() == FlashModel::Phase::Working);
    }

    template <typename Widget = QPushButton>
    [[nodiscard]] Widget *find(const char *name)
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }

    [[nodiscard]] QString text(const char *name) { return find<QLabel>(name)->text(); }

    WizardWorld world;
    MemorySink memory{cardSize};
    std::shared_ptr<GateSink> gate;
    FlashModel model{world.disks, world.session};
    WritingPage page{model};
};

} // namespace

class WritingTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheWorkAndGoesOnByItself();
    void keepsTheComputerAwakeAndTellsTheDesktop();
    void aFailureIsToldTheDesktopToo();
    void asksBeforeItStops();
    void stopsWhenToldTwice();
    void saysWhatStoppingWouldLeave();
    void theWindowClosesOnlyWhenTheWorkHasStopped();
    void closingDoesNotWaitForADiskThatDoesNotAnswer();
    void aSecondWriteCanNotBegin();
    void closingCanBeThoughtOver();
    void whoHasNotAnsweredSeesTheResult();
    void whatEndsBeforeThePageIsShownGoesOnToo();
    void theCurveIsDescribedInWords();
};

void WritingTest::followsTheWorkAndGoesOnByItself()
{
    Desk desk;
    const QSignalSpy finished(&desk.page, &Page::finished);
    std::vector<double> shown{0};
    connect(&desk.model, &FlashModel::changed, this, [&] { shown.push_back(desk.model.progress()); });
    QVERIFY(!desk.page.isComplete());
    desk.start();
    QVERIFY(!desk.page.mayLeave());
    QVERIFY(!desk.page.isComplete());
    QCOMPARE(desk.model.view(FlashStep::Open).state, StepState::Done);
    QCOMPARE(desk.model.view(FlashStep::Write).state, StepState::Active);
    QCOMPARE(desk.model.view(FlashStep::Verify).state, StepState::Waiting);
    EVENTUALLY(desk.text("writing-headline").contains(QStringLiteral("Card s1")));
    QCOMPARE(finished.count(), 0);
    desk.gate->open();
    EVENTUALLY_EQUAL(finished.count(), 1);
    QVERIFY(desk.page.isComplete());
    QVERIFY(desk.page.mayLeave());
    for (const FlashStep step : FlashModel::steps) {
        QCOMPARE(desk.model.view(step).state, StepState::Done);
    }
    const FlashModel::StepView verified = desk.model.view(FlashStep::Verify);
    QVERIFY(verified.done > ByteCount());
    QCOMPARE(verified.done, verified.total);
    QVERIFY(std::ranges::is_sorted(shown));
    QCOMPARE(shown.back(), 1.0);
}

void WritingTest::keepsTheComputerAwakeAndTellsTheDesktop()
{
    Desk desk;
    QVERIFY(!desk.world.session.isKeptAwake());
    desk.start();
    QVERIFY(desk.world.session.isKeptAwake());
    QVERIFY(desk.world.session.notifications().isEmpty());
    desk.gate->open();
    EVENTUALLY(!desk.model.isUnderWay());
    QVERIFY(!desk.world.session.isKeptAwake());
    QCOMPARE(desk.world.session.notifications().size(), 1);
    QVERIFY(desk.world.session.notifications().front().contains(QStringLiteral("Card s1")));
}

void WritingTest::aFailureIsToldTheDesktopToo()
{
    Desk desk;
    desk.world.disks.setSink(QStringLiteral("s1"), fail(Cause::Busy, "mounted"));
    desk.page.setOrder(exampleOrder({exampleDisk(QStringLiteral("s1"))}));
    EVENTUALLY(!desk.model.isUnderWay());
    QCOMPARE(desk.world.session.notifications().size(), 1);
    QVERIFY(!desk.world.session.isKeptAwake());
    // Who stopped it knows.
    Desk other;
    other.start();
    other.model.stop();
    other.gate->open();
    EVENTUALLY(!other.model.isUnderWay());
    QVERIFY(other.world.session.notifications().isEmpty());
}

void WritingTest::asksBeforeItStops()
{
    Desk desk;
    desk.start();
    QVERIFY(!desk.find<QGroupBox>("cancel-question")->isVisible());
    QTest::mouseClick(desk.find("cancel"), Qt::LeftButton);
    QVERIFY(desk.find<QGroupBox>("cancel-question")->isVisible());
    QVERIFY(!desk.text("cancel-consequence").isEmpty());
    QCOMPARE(desk.model.phase(), FlashModel::Phase::Working);
    QTest::mouseClick(desk.find("go-on"), Qt::LeftButton);
    QVERIFY(!desk.find<QGroupBox>("cancel-question")->isVisible());
    QVERIFY(desk.find("cancel")->isVisible());
    desk.gate->open();
    EVENTUALLY(!desk.model.isUnderWay());
    QVERIFY(desk.model.succeeded());
}

void WritingTest::stopsWhenToldTwice()
{
    Desk desk;
    const QSignalSpy finished(&desk.page, &Page::finished);
    desk.start();
    QTest::mouseClick(desk.find("cancel"), Qt::LeftButton);
    QTest::mouseClick(desk.find("stop"), Qt::LeftButton);
    QCOMPARE(desk.model.phase(), FlashModel::Phase::Stopping);
    QVERIFY(desk.text("writing-headline").startsWith(QStringLiteral("Stopping")));
    QVERIFY(!desk.find("stop")->isEnabled());
    QVERIFY(!desk.page.mayLeave());
    desk.gate->open();
    EVENTUALLY_EQUAL(finished.count(), 1);
    QCOMPARE(desk.model.outcome()->error->cause(), Cause::Cancelled);
    QCOMPARE(desk.model.outcome()->disks.front().state, flash::DiskState::Unfinished);
    QCOMPARE(desk.model.view(FlashStep::Write).state, StepState::Failed);
}

void WritingTest::saysWhatStoppingWouldLeave()
{
    QStringList sentences;
    Desk opening;
    opening.world.disks.holdAnswers();
    opening.page.setOrder(exampleOrder({exampleDisk(QStringLiteral("s1"))}));
    EVENTUALLY(!opening.world.disks.opened().isEmpty());
    QVERIFY(opening.text("writing-headline").contains(QStringLiteral("password")));
    sentences.append(stopConsequence(opening.model));
    Desk writing;
    writing.start();
    sentences.append(stopConsequence(writing.model));
    Desk verifying(GateSink::At::Verify);
    verifying.start();
    EVENTUALLY(verifying.model.meter().stage() == Stage::Verify);
    sentences.append(stopConsequence(verifying.model));
    QVERIFY(sentences[0].contains(QStringLiteral("Nothing has been written yet")));
    QVERIFY(sentences[1].contains(QStringLiteral("unfinished")));
    QVERIFY(sentences[2].contains(QStringLiteral("read back")));
}

void WritingTest::theWindowClosesOnlyWhenTheWorkHasStopped()
{
    Desk desk;
    const QSignalSpy left(&desk.page, &Page::left);
    const QSignalSpy finished(&desk.page, &Page::finished);
    desk.start();
    desk.page.askToLeave();
    QVERIFY(desk.find<QGroupBox>("cancel-question")->isVisible());
    QCOMPARE(left.count(), 0);
    QTest::mouseClick(desk.find("stop"), Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(left.count(), 0);
    desk.gate->open();
    EVENTUALLY_EQUAL(left.count(), 1);
    QCOMPARE(finished.count(), 0);
    QVERIFY(desk.page.mayLeave());
}

void WritingTest::closingDoesNotWaitForADiskThatDoesNotAnswer()
{
    Desk desk;
    const QSignalSpy left(&desk.page, &Page::left);
    desk.start();
    desk.page.askToLeave();
    QTest::mouseClick(desk.find("stop"), Qt::LeftButton);
    QVERIFY(!desk.find("abandon")->isVisible());
    EVENTUALLY(desk.find("abandon")->isVisible()); // the disk had its time
    QVERIFY(!desk.page.mayClose());
    QTest::mouseClick(desk.find("abandon"), Qt::LeftButton);
    QCOMPARE(left.count(), 1);
    QVERIFY(desk.page.mayClose());
    QVERIFY(!desk.page.mayLeave()); // to nothing else than the end of the program
    QVERIFY(desk.model.isUnderWay());
}

void WritingTest::aSecondWriteCanNotBegin()
{
    Desk desk;
    desk.start();
    desk.page.setOrder(exampleOrder({exampleDisk(QStringLiteral("s2"))}));
    QCOMPARE(desk.model.order().destinations.front().disk->id, QStringLiteral("s1"));
    QCOMPARE(desk.world.disks.opened(), QStringList{QStringLiteral("s1")});
    desk.gate->open();
    EVENTUALLY(!desk.model.isUnderWay());
    QVERIFY(desk.model.succeeded());
}

void WritingTest::closingCanBeThoughtOver()
{
    Desk desk;
    const QSignalSpy left(&desk.page, &Page::left);
    desk.start();
    desk.page.askToLeave();
    QTest::mouseClick(desk.find("go-on"), Qt::LeftButton);
    desk.gate->open();
    EVENTUALLY(!desk.model.isUnderWay());
    QCOMPARE(left.count(), 0);
    QVERIFY(desk.model.succeeded());
}

void WritingTest::whoHasNotAnsweredSeesTheResult()
{
    Desk desk;
    const QSignalSpy left(&desk.page, &Page::left);
    const QSignalSpy finished(&desk.page, &Page::finished);
    desk.start();
    desk.page.askToLeave();
    desk.gate->open();
    EVENTUALLY_EQUAL(finished.count(), 1);
    QCOMPARE(left.count(), 0);
}

void WritingTest::whatEndsBeforeThePageIsShownGoesOnToo()
{
    Desk desk;
    desk.world.disks.setSink(QStringLiteral("s1"), fail(Cause::NotFound, "gone"));
    desk.page.setOrder(exampleOrder({exampleDisk(QStringLiteral("s1"))}));
    EVENTUALLY(!desk.model.isUnderWay());
    const QSignalSpy finished(&desk.page, &Page::finished);
    desk.page.enter();
    EVENTUALLY_EQUAL(finished.count(), 1);
}

void WritingTest::theCurveIsDescribedInWords()
{
    SpeedCurve curve;
    const QString nothing = curve.accessibleDescription();
    QVERIFY(!nothing.isEmpty());
    SpeedHistory history{std::chrono::milliseconds(500), {}};
    for (int i = 0; i < 10; ++i) {
        history.points.push_back({i % 2 == 0 ? 10.0 * 1024 * 1024 : 30.0 * 1024 * 1024, Stage::Write});
    }
    curve.setHistory(history);
    QVERIFY(curve.accessibleDescription().contains(QStringLiteral("20.0 MiB/s")));
    QVERIFY(curve.accessibleDescription().contains(QStringLiteral("30.0 MiB/s")));
    // Something is drawn, to both sides of the middle, in either direction.
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        curve.setLayoutDirection(direction);
        curve.resize(400, 150);
        const QImage image = curve.grab().toImage();
        const QRgb ground = curve.palette().color(QPalette::Base).rgb();
        int beginning = 0;
        for (int y = image.height() * 7 / 10; y < image.height() * 8 / 10; ++y) {
            const int x = direction == Qt::LeftToRight ? image.width() / 50 : image.width() * 49 / 50;
            beginning += image.pixel(x, y) != ground ? 1 : 0;
        }
        QVERIFY(beginning > 0);
    }
}

QTEST_MAIN(WritingTest)
#include "writing_test.moc"
