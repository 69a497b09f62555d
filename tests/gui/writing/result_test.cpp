// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/result_model.h"
#include "pages/result_page.h"
#include "support/eventually.h"
#include "support/example_order.h"
#include "support/slow_sinks.h"
#include "support/wizard_world.h"
#include "text/cause_text.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace bootlace;
using namespace bootlace::app;
using namespace bootlace::test;

namespace {

/// The page after a flash.
struct Desk
{
    Desk() { page.show(); }

    void flash(Result<std::shared_ptr<sink::Sink>> sink)
    {
        world.disks.setSink(QStringLiteral("s1"), std::move(sink));
        model.start(exampleOrder({exampleDisk(QStringLiteral("s1"))}));
        EVENTUALLY(!model.isUnderWay());
        page.enter();
    }

    void flashWell() { flash(std::shared_ptr<sink::Sink>(std::make_shared<MemorySink>(160_MiB))); }

    template <typename Widget = QPushButton>
    [[nodiscard]] Widget *find(const char *name)
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }

    [[nodiscard]] QString text(const char *name) { return find<QLabel>(name)->text(); }

    WizardWorld world;
    FlashModel model{world.disks, world.session};
    ResultModel result{model, world.draft, world.disks};
    ResultPage page{result};
};

} // namespace

class ResultTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasWrittenAndWhatComesNext();
    void everyCauseHasItsWords_data();
    void everyCauseHasItsWords();
    void saysWhatTheCardIsAfterAFailure_data();
    void saysWhatTheCardIsAfterAFailure();
    void offersTheNextDiskAndStartsNothing();
    void offersOnlyWhatWasPutInAndMayBeWritten();
    void anotherCardBeginsWithoutADisk();
    void savesTheReport();
    void saysWhyTheReportWasNotSaved();
};

void ResultTest::saysWhatWasWrittenAndWhatComesNext()
{
    Desk desk;
    desk.flashWell();
    QCOMPARE(desk.text("result-headline"), QStringLiteral("The card is ready"));
    QVERIFY(desk.text("result-state").contains(QStringLiteral("Card s1")));
    EVENTUALLY(desk.find<QLabel>("next-serial")->isVisible());
    QVERIFY(desk.text("next-serial").contains(QStringLiteral("115200 8N1")));
    QVERIFY(desk.text("next-insert").contains(QStringLiteral("A to D, up")));
    QVERIFY(!desk.find("again")->isVisible());
    auto *pieces = desk.find<QTreeWidget>("pieces");
    QVERIFY(!pieces->isVisible());
    QTest::mouseClick(desk.find<QAbstractButton>("details-button"), Qt::LeftButton);
    QVERIFY(pieces->isVisible());
    QCOMPARE(pieces->topLevelItemCount(), static_cast<int>(desk.model.outcome()->disks[0].regions.size()));
    QVERIFY(pieces->findItems(QStringLiteral("fip"), Qt::MatchExactly, 0).size() == 1);
}

void ResultTest::everyCauseHasItsWords_data()
{
    QTest::addColumn<Cause>("cause");
    for (const Cause cause : {Cause::Cancelled, Cause::BadInput, Cause::NotFound, Cause::Unsupported, Cause::TooSmall,
                              Cause::Refused, Cause::Busy, Cause::PermissionDenied, Cause::ReadFailed,
                              Cause::WriteFailed, Cause::DeviceGone, Cause::Mismatch, Cause::Internal}) {
        QTest::newRow(std::string(causeId(cause)).c_str()) << cause;
    }
}

void ResultTest::everyCauseHasItsWords()
{
    QFETCH(const Cause, cause);
    Desk desk;
    desk.flash(std::unexpected(Error(cause, "because of the weather").during("open the disk")));
    QCOMPARE(desk.text("result-headline"), causeTitle(cause));
    QCOMPARE(desk.text("result-advice"), causeAdvice(cause));
    QVERIFY(desk.text("result-state").contains(QStringLiteral("Nothing was written")));
    QVERIFY(desk.find("again")->isVisible());
    QVERIFY(desk.find("another")->isVisible());
    const auto *serial = desk.find<QLabel>("next-serial"); // there is nothing to do next
    QVERIFY(serial == nullptr || !serial->isVisible());
    auto *details = desk.find<QPlainTextEdit>("details");
    QVERIFY(!details->isVisible());
    QTest::mouseClick(desk.find<QAbstractButton>("details-button"), Qt::LeftButton);
    QVERIFY(details->isVisible());
    QVERIFY(details->toPlainText().contains(QStringLiteral("because of the weather")));
    QVERIFY(details->toPlainText().contains(QStringLiteral("open the disk")));
    const QSignalSpy again(&desk.page, &ResultPage::againWanted);
    QTest::mouseClick(desk.find("again"), Qt::LeftButton);
    QCOMPARE(again.count(), 1);
}

void ResultTest::saysWhatTheCardIsAfterAFailure_data()
{
    QTest::addColumn<FaultySink::Faults>("faults");
    QTest::addColumn<QString>("word");
    QTest::newRow("unfinished") << FaultySink::Faults{.write = 9} << QStringLiteral("unfinished");
    QTest::newRow("wrong") << FaultySink::Faults{.flip = ByteOffset(6'816'744)} << QStringLiteral("does not hold");
}

void ResultTest::saysWhatTheCardIsAfterAFailure()
{
    QFETCH(const FaultySink::Faults, faults);
    QFETCH(const QString, word);
    MemorySink memory(160_MiB);
    Desk desk;
    desk.flash(std::shared_ptr<sink::Sink>(std::make_shared<FaultySink>(memory, faults)));
    QVERIFY(desk.text("result-state").contains(word));
}

void ResultTest::offersTheNextDiskAndStartsNothing()
{
    Desk desk;
    desk.world.disks.plug(FakeDisks::card(QStringLiteral("s1")));
    desk.flashWell();
    QVERIFY(!desk.find<QLabel>("next-disk")->isVisible());
    desk.world.disks.pull(QStringLiteral("s1"));
    QVERIFY(!desk.find<QLabel>("next-disk")->isVisible());
    desk.world.disks.plug(FakeDisks::card(QStringLiteral("s2")));
    QVERIFY(desk.find<QLabel>("next-disk")->isVisible());
    QVERIFY(desk.text("next-disk").contains(QStringLiteral("Card s2")));
    const QSignalSpy another(&desk.page, &ResultPage::anotherWanted);
    const qsizetype opened = desk.world.disks.opened().size();
    QTest::mouseClick(desk.find("another"), Qt::LeftButton);
    QCOMPARE(another.count(), 1);
    QCOMPARE(desk.world.draft.destinations().front().disk->id, QStringLiteral("s2"));
    QCoreApplication::processEvents();
    QCOMPARE(desk.world.disks.opened().size(), opened);
    QVERIFY(!desk.model.isUnderWay());
}

void ResultTest::offersOnlyWhatWasPutInAndMayBeWritten()
{
    Desk desk;
    desk.world.disks.plug(FakeDisks::card(QStringLiteral("old")));
    desk.flashWell();
    DiskInfo mounted = FakeDisks::card(QStringLiteral("mounted"));
    mounted.refusals = {{device::Reason::Mounted, "mounted at /home"}};
    desk.world.disks.plug(mounted);
    QVERIFY(!desk.result.nextDisk());
    desk.world.disks.plug(FakeDisks::card(QStringLiteral("s2")));
    QVERIFY(desk.result.nextDisk());
    desk.world.disks.pull(QStringLiteral("s2"));
    QVERIFY(!desk.result.nextDisk());
    // The same card once more counts as put in.
    desk.world.disks.pull(QStringLiteral("old"));
    desk.world.disks.plug(FakeDisks::card(QStringLiteral("old")));
    QVERIFY(desk.result.nextDisk());
}

void ResultTest::anotherCardBeginsWithoutADisk()
{
    Desk desk;
    desk.world.draft.setDestination(0, exampleDisk(QStringLiteral("s1")));
    desk.flashWell();
    QTest::mouseClick(desk.find("another"), Qt::LeftButton);
    QVERIFY(!desk.world.draft.destinations().front().isChosen());
}

void ResultTest::savesTheReport()
{
    Desk desk;
    desk.flashWell();
    const QString path = desk.world.folder.filePath(QStringLiteral("report.txt"));
    desk.result.saveReport(path);
    EVENTUALLY(desk.text("report-saved").contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text, desk.result.report());
    for (const char *word : {"Banana Pi", "Card s1", "0xs1", "fip", "boot"}) {
        QVERIFY2(text.contains(QString::fromLatin1(word)), word);
    }
}

void ResultTest::saysWhyTheReportWasNotSaved()
{
    Desk desk;
    desk.flash(fail(Cause::Busy, "mounted at /media"));
    QVERIFY(desk.result.report().contains(QStringLiteral("mounted at /media")));
    desk.result.saveReport(desk.world.folder.filePath(QStringLiteral("no/such/folder/report.txt")));
    EVENTUALLY(!desk.text("report-saved").isEmpty());
    QVERIFY(desk.text("report-saved").contains(QStringLiteral("can't be saved")));
}

QTEST_MAIN(ResultTest)
#include "result_test.moc"
