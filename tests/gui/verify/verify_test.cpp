// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/check_model.h"
#include "pages/check_pages.h"
#include "pages/findings_page.h"
#include "support/eventually.h"
#include "support/flashed.h"
#include "support/sinks.h"
#include "support/wizard_world.h"
#include "text/findings_text.h"
#include "verify_job.h"
#include "window.h"
#include "wizard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest/QTest>

#include <atomic>
#include <optional>

using namespace bootlace;
using namespace bootlace::app;

namespace {

const QString cardId = QStringLiteral("sda");

/// A card that Bootlace wrote, in memory.
std::shared_ptr<test::MemorySink> writtenCard(const test::ExampleCard &card)
{
    auto medium = std::make_shared<test::MemorySink>(card.disks.front().size);
    NoProgress progress;
    sink::Sink *disk = medium.get();
    return test::flashExample(card, {&disk, 1}).outcome.error ? nullptr : medium;
}

/// Reads nothing until it is let.
class HeldMedium final : public test::WrappedSink
{
public:
    using WrappedSink::WrappedSink;

    [[nodiscard]] Result<> readAt(ByteOffset at, MutableBytes buffer) override
    {
        m_held.wait(true);
        return WrappedSink::readAt(at, buffer);
    }

    void let()
    {
        m_held = false;
        m_held.notify_all();
    }

private:
    std::atomic<bool> m_held = true;
};

/// A reader with one card in it, chosen for a check.
struct CardWorld : test::WizardWorld
{
    CardWorld(Result<std::shared_ptr<sink::Sink>> card, ByteCount size)
    {
        disks.setSink(cardId, std::move(card));
        disks.plug(test::FakeDisks::card(cardId, size));
        model.choice().chooseDisk(cardId);
    }

    [[nodiscard]] bool isFinished()
    {
        return test::comesTrue([this] { return !finished.isEmpty(); });
    }

    Findings check()
    {
        model.start();
        return isFinished() ? *model.findings() : Findings();
    }

    CheckModel model{services()};
    QSignalSpy finished{&model, &CheckModel::finished};
};

} // namespace

class VerifyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsAGoodCardGood();
    void findsDamageAndNamesIt();
    void verifiesAnImageFile();
    void saysWhatACardWithoutAManifestIs();
    void showsTheBootChain();
    void followsTheChainOfACardWithoutAManifest();
    void saysWhatIsTheMatter_data();
    void saysWhatIsTheMatter();
    void tellsOfTheOtherDisk();
    void verifiesTwoDisks();
    void theOtherDiskIsAskedForOnlyWhenThereIsOne();
    void stopsWhenAsked();
    void stopsWhileAPasswordIsAskedFor();
    void givesUpACheckForAnother();
    void walksThroughTheWizard();
    void goingBackStopsIt();
    void showsFindingsPieceByPiece();
    void copiesAndSavesTheReport();
    void saysWhenTheReportCantBeSaved();

private:
    test::ExampleCard m_card;
    std::shared_ptr<test::MemorySink> m_medium;
};

void VerifyTest::initTestCase()
{
    m_medium = writtenCard(m_card);
    QVERIFY(m_medium != nullptr);
}

void VerifyTest::findsAGoodCardGood()
{
    CardWorld world(m_medium, m_medium->size());
    const Findings findings = world.check();
    QCOMPARE(findings.mood, Findings::Mood::Good);
    QVERIFY(findings.regions.size() > 4);
    QVERIFY(std::ranges::all_of(findings.regions, [](const RegionFinding &region) {
        return region.verdict == verify::Verdict::Intact && region.details.isEmpty();
    }));
    QVERIFY(findings.summary.contains(QStringLiteral("Banana Pi BPI-R3")));
    QVERIFY(!world.session.isKeptAwake());
}

void VerifyTest::findsDamageAndNamesIt()
{
    const auto medium = writtenCard(m_card);
    const ByteRange fip = m_card.plan.volumes[0].firmware("fip")->range;
    medium->flipBit(fip.begin + ByteCount(1000));
    CardWorld world(medium, m_medium->size());
    const Findings findings = world.check();
    QCOMPARE(findings.mood, Findings::Mood::Bad);
    QStringList damaged;
    for (const RegionFinding &region : findings.regions) {
        if (region.verdict == verify::Verdict::Damaged) {
            damaged.append(region.name);
            QCOMPARE(region.details.size(), 1);
        }
    }
    QCOMPARE(damaged, QStringList(QStringLiteral("fip")));
    QVERIFY(findingsReport(findings, QStringLiteral("this card")).contains(QStringLiteral("fip")));
}

void VerifyTest::verifiesAnImageFile()
{
    test::WizardWorld world;
    QFile file(world.folder.filePath(QStringLiteral("card.img")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Bytes bytes = m_medium->contents({ByteOffset(0), m_medium->size()});
    QCOMPARE(file.write(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size())), qint64(bytes.size()));
    file.close();
    CheckModel model(world.services());
    QSignalSpy finished(&model, &CheckModel::finished);
    model.choice().setKind(DiskChoice::Kind::Image);
    model.choice().setImage(file.fileName());
    EVENTUALLY(model.choice().isComplete());
    model.start();
    EVENTUALLY(!finished.isEmpty());
    QCOMPARE(model.findings()->mood, Findings::Mood::Good);
    QCOMPARE(model.card(), file.fileName());
    QVERIFY(world.disks.opened().isEmpty());
}

void VerifyTest::saysWhatACardWithoutAManifestIs()
{
    CardWorld world(std::make_shared<test::MemorySink>(m_medium->size()), m_medium->size());
    const Findings findings = world.check();
    QCOMPARE(findings.mood, Findings::Mood::Unsure);
    QVERIFY(findings.meaning.contains(QStringLiteral("manifest")));
    QVERIFY(findings.regions.isEmpty());
    QVERIFY(!findings.details.isEmpty());
}

void VerifyTest::showsTheBootChain()
{
    const auto medium = writtenCard(m_card);
    CardWorld world(medium, medium->size());
    const Findings good = world.check();
    QVERIFY(good.chain.size() > 6);
    QVERIFY(std::ranges::none_of(good.chain,
                                 [](const ChainLink &link) { return link.state == doctor::LinkState::Broken; }));
    QVERIFY(good.chain.front().title.contains(QStringLiteral("BL2")));
    // Intact, and still it can't start: what was written was wrong.
    test::ExampleCard wrong;
    wrong.parts.kernel = std::make_shared<const Bytes>(test::pseudoRandom(1'600'123, 9));
    const auto unusable = writtenCard(wrong);
    CardWorld second(unusable, unusable->size());
    const Findings broken = second.check();
    QCOMPARE(broken.mood, Findings::Mood::Bad);
    QCOMPARE(broken.headline, QStringLiteral("The card will not start"));
    FindingsPage page(second.model);
    page.resize(800, 500);
    page.show();
    page.enter();
    auto *chain = page.findChild<QTreeWidget *>(QStringLiteral("findings-chain"));
    EVENTUALLY(chain->isVisible()); // it is in front
    QTreeWidgetItem *kernel = nullptr;
    for (int i = 0; i < chain->topLevelItemCount(); ++i) {
        if (chain->topLevelItem(i)->text(0).startsWith(QStringLiteral("Kernel"))) {
            kernel = chain->topLevelItem(i);
        }
    }
    QVERIFY(kernel != nullptr && kernel->isExpanded());
    QVERIFY(kernel->text(1).contains(QStringLiteral("broken")));
    QVERIFY(findingsReport(broken, {}).contains(kernel->text(0)));
}

void VerifyTest::followsTheChainOfACardWithoutAManifest()
{
    const auto medium = writtenCard(m_card);
    const ByteRange esp = m_card.plan.at(m_card.plan.place<model::BootFiles>()).range;
    const Bytes bytes = medium->contents(esp);
    const std::size_t at = asText(bytes).find("BOOTLACE   "); // its folder in the FAT
    QVERIFY(at != std::string_view::npos);
    medium->flipBit(esp.begin + ByteCount(at));
    CardWorld world(medium, medium->size());
    const Findings findings = world.check();
    QCOMPARE(findings.mood, Findings::Mood::Unsure);
    QVERIFY(findings.meaning.contains(QStringLiteral("Banana Pi BPI-R3")));
    QVERIFY(!findings.chain.isEmpty() && findings.regions.isEmpty());
}

void VerifyTest::saysWhatIsTheMatter_data()
{
    QTest::addColumn<int>("cause");
    for (const auto cause : {Cause::Busy, Cause::PermissionDenied, Cause::ReadFailed, Cause::DeviceGone,
                             Cause::Mismatch, Cause::Cancelled, Cause::Internal}) {
        QTest::addRow("%s", causeId(cause).data()) << int(cause);
    }
}

void VerifyTest::saysWhatIsTheMatter()
{
    QFETCH(int, cause);
    CardWorld world(fail(Cause(cause), "the engine's words"), m_medium->size());
    const Findings findings = world.check();
    QVERIFY(!findings.headline.isEmpty() && !findings.meaning.isEmpty());
    QVERIFY(findings.mood != Findings::Mood::Good);
    QVERIFY(findings.details.contains(QStringLiteral("the engine's words")));
}

void VerifyTest::tellsOfTheOtherDisk()
{
    verify::CardReport report;
    report.manifest.disks.resize(2);
    report.manifest.disks[1].role = "root";
    report.disks.resize(1);
    report.findings.add(findings::Id::CardDiskNotGiven, {}, {"root", "root"});
    const Findings findings = findingsOf(report, {}, {});
    QCOMPARE(findings.mood, Findings::Mood::Unsure);
    QCOMPARE(findings.notes.size(), 1);
    QVERIFY(findings.notes[0].contains(QStringLiteral("root")));
    // A board that is known has words for it.
    const auto boards = board::loadAll({}).value();
    report.manifest.board = boards.front().id;
    report.manifest.medium = "nvme";
    QVERIFY(findingsOf(report, {}, boards).notes[0].contains(QStringLiteral("NVMe disk")));
}

void VerifyTest::verifiesTwoDisks()
{
    const test::ExampleCard pair("nvme");
    const auto first = std::make_shared<test::MemorySink>(pair.disks[0].size, SectorSize::Bytes512);
    const auto second = std::make_shared<test::MemorySink>(pair.disks[1].size, SectorSize::Bytes4096);
    std::vector<sink::Sink *> sinks{first.get(), second.get()};
    QVERIFY(!test::flashExample(pair, sinks).outcome.error);
    test::WizardWorld world;
    const QString otherId = QStringLiteral("nvme0n1");
    world.disks.setSink(cardId, std::shared_ptr<sink::Sink>(first));
    world.disks.setSink(otherId, std::shared_ptr<sink::Sink>(second));
    world.disks.plug(test::FakeDisks::card(cardId, first->size()));
    world.disks.plug(test::FakeDisks::card(otherId, second->size()));
    CheckModel model(world.services());
    const QSignalSpy finished(&model, &CheckModel::finished);
    model.choice().chooseDisk(cardId);
    model.setHasOther(true);
    model.otherChoice().chooseDisk(otherId);
    QVERIFY(model.isComplete());
    model.start();
    EVENTUALLY_EQUAL(finished.count(), 1);
    QCOMPARE(model.findings()->mood, Findings::Mood::Good);
    QCOMPARE(model.findings()->notes.size(), 1); // of the factory partition, and of no disk
    QVERIFY(model.findings()->notes.constFirst().contains(QStringLiteral("factory")));
    QCOMPARE(model.findings()->regions.last().name, QStringLiteral("backup of the partition table"));
    QVERIFY(std::ranges::any_of(model.findings()->regions,
                                [](const RegionFinding &region) { return region.name == QStringLiteral("root"); }));
    QCOMPARE(model.card().count(u'\n'), 1);
}

void VerifyTest::theOtherDiskIsAskedForOnlyWhenThereIsOne()
{
    test::WizardWorld world;
    world.disks.plug(test::FakeDisks::card(cardId, 1_GiB));
    CheckModel model(world.services());
    CheckCardPage page(model, world.settings);
    page.show();
    auto *has = page.findChild<QCheckBox *>(QStringLiteral("check-has-other"));
    auto *other = page.findChild<QWidget *>(QStringLiteral("check-other"));
    model.choice().chooseDisk(cardId);
    QVERIFY(page.isComplete() && !other->isVisible());
    has->click();
    QVERIFY(other->isVisible() && !page.isComplete() && !page.missing().isEmpty());
    model.otherChoice().chooseDisk(cardId); // it is the card
    QVERIFY(!page.isComplete());
    has->click();
    QVERIFY(page.isComplete() && !other->isVisible());
}

void VerifyTest::stopsWhenAsked()
{
    const auto held = std::make_shared<HeldMedium>(*m_medium);
    CardWorld world(held, m_medium->size());
    world.model.start();
    QVERIFY(world.model.isRunning());
    QVERIFY(world.session.isKeptAwake());
    EVENTUALLY_EQUAL(world.disks.opened().size(), 1);
    world.model.stop();
    held->let();
    QVERIFY(world.isFinished());
    QVERIFY(!world.model.isRunning());
    QVERIFY(world.model.findings()->mood != Findings::Mood::Good);
    QVERIFY(!world.session.isKeptAwake());
}

void VerifyTest::stopsWhileAPasswordIsAskedFor()
{
    CardWorld world(m_medium, m_medium->size());
    world.disks.holdAnswers();
    world.model.start();
    world.model.stop();
    QVERIFY(world.finished.isEmpty()); // never from inside stop()
    QVERIFY(world.isFinished());
    QVERIFY(!world.model.isRunning());
    QCOMPARE(world.finished.count(), 1);
    world.disks.answer(); // the password comes after all
    QCoreApplication::processEvents();
    QVERIFY(!world.model.isRunning());
    QCOMPARE(world.finished.count(), 1);
}

void VerifyTest::givesUpACheckForAnother()
{
    const auto held = std::make_shared<HeldMedium>(*m_medium);
    CardWorld world(held, m_medium->size());
    world.model.start();
    world.model.start();
    held->let();
    QVERIFY(world.isFinished());
    QCOMPARE(world.model.findings()->mood, Findings::Mood::Good);
}

void VerifyTest::walksThroughTheWizard()
{
    CardWorld world(m_medium, m_medium->size());
    Wizard wizard(world.services());
    Window &window = wizard.window();
    window.show();
    window.begin(1); // Verify
    QVERIFY(qobject_cast<CheckCardPage *>(window.currentPage()) != nullptr);
    auto *next = window.findChild<QPushButton *>(QStringLiteral("next"));
    QVERIFY(!next->isEnabled());
    auto *list = window.currentPage()->findChild<QAbstractItemView *>(QStringLiteral("check-disks"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QVERIFY(next->isEnabled());
    next->click();
    QVERIFY(qobject_cast<CheckingPage *>(window.currentPage()) != nullptr);
    EVENTUALLY(qobject_cast<FindingsPage *>(window.currentPage()) != nullptr);
    QCOMPARE(window.findChild<QLabel *>(QStringLiteral("findings-headline"))->text(),
             QStringLiteral("The card is intact"));
    QVERIFY(!next->isVisible());
    auto *back = window.findChild<QPushButton *>(QStringLiteral("back"));
    back->click(); // not to the page that only shows progress
    QVERIFY(qobject_cast<CheckCardPage *>(window.currentPage()) != nullptr);
    QVERIFY(list->selectionModel()->hasSelection());
}

void VerifyTest::goingBackStopsIt()
{
    const auto held = std::make_shared<HeldMedium>(*m_medium);
    CardWorld world(held, m_medium->size());
    CheckCardPage choose(world.model, world.settings);
    CheckingPage checking(world.model);
    checking.show();
    choose.accept();
    QVERIFY(checking.findChild<QPushButton *>(QStringLiteral("checking-stop"))->isVisible());
    QVERIFY(!checking.isComplete());
    EVENTUALLY_EQUAL(world.disks.opened().size(), 1);
    choose.enter();
    held->let();
    QVERIFY(world.isFinished());
    QCOMPARE(world.model.findings()->headline, findingsOf(fail(Cause::Cancelled, ""), {}, {}).headline);
}

void VerifyTest::showsFindingsPieceByPiece()
{
    const auto medium = writtenCard(m_card);
    medium->flipBit(m_card.plan.volumes[0].firmware("fip")->range.begin);
    CardWorld world(medium, m_medium->size());
    FindingsPage page(world.model);
    page.show();
    page.enter(); // with nothing yet
    world.model.start();
    QVERIFY(world.isFinished());
    page.enter();
    auto *pieces = page.findChild<QTreeWidget *>(QStringLiteral("findings-pieces"));
    QCOMPARE(pieces->topLevelItemCount(), int(world.model.findings()->regions.size()));
    int expanded = 0;
    for (int i = 0; i < pieces->topLevelItemCount(); ++i) {
        const auto *item = pieces->topLevelItem(i);
        QVERIFY(!item->text(1).isEmpty());
        if (item->isExpanded()) {
            ++expanded;
            QCOMPARE(item->text(0), QStringLiteral("fip"));
            QCOMPARE(item->childCount(), 1);
        }
    }
    QCOMPARE(expanded, 1);
}

void VerifyTest::copiesAndSavesTheReport()
{
    CardWorld world(m_medium, m_medium->size());
    FindingsPage page(world.model);
    page.show();
    world.model.start();
    QVERIFY(world.isFinished());
    page.enter();
    page.findChild<QPushButton *>(QStringLiteral("findings-copy"))->click();
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(QStringLiteral("Test Card sda")) && report.contains(QStringLiteral("bl2")));

    page.findChild<QPushButton *>(QStringLiteral("findings-save"))->click();
    auto *dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    const QString path = world.folder.filePath(QStringLiteral("report.txt"));
    emit dialog->fileSelected(path);
    auto *saved = page.findChild<QLabel *>(QStringLiteral("findings-saved"));
    EVENTUALLY_EQUAL(saved->text(), QStringLiteral("The report was saved."));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), report);
}

void VerifyTest::saysWhenTheReportCantBeSaved()
{
    test::WizardWorld world;
    CheckModel model(world.services());
    FindingsPage page(model);
    page.show();
    page.findChild<QPushButton *>(QStringLiteral("findings-save"))->click();
    emit page.findChild<QFileDialog *>()->fileSelected(world.folder.filePath(QStringLiteral("none/report.txt")));
    auto *saved = page.findChild<QLabel *>(QStringLiteral("findings-saved"));
    EVENTUALLY(saved->text().startsWith(QStringLiteral("The report can't be saved there")));
}

QTEST_MAIN(VerifyTest)
#include "verify_test.moc"
