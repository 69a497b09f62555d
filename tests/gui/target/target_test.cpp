// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/target_model.h"
#include "pages/target_page.h"
#include "support/eventually.h"
#include "support/wizard_world.h"
#include "widgets/disk_list.h"
#include "widgets/file_field.h"

#include <QCheckBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace bootlace;
using namespace bootlace::app;

namespace {

/// The page on the screen, in its world.
struct Shown
{
    Shown()
        : page(world.services())
    {
        page.resize(800, 600);
        page.show();
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name)
    {
        return page.findChild<Widget *>(QLatin1String(name));
    }

    [[nodiscard]] DiskList &disks() { return *find<DiskList>("target-disks"); }

    [[nodiscard]] const Destination &destination() { return world.draft.destinations().front(); }

    void click(int row)
    {
        const QRect place = disks().visualRect(disks().model()->index(row, 0));
        QTest::mouseClick(disks().viewport(), Qt::LeftButton, {}, place.center());
    }

    test::WizardWorld world;
    TargetPage page;
};

DiskInfo mounted(const QString &id)
{
    DiskInfo info = test::FakeDisks::card(id);
    info.refusals = {{device::Reason::Mounted, "it is mounted at /home"}};
    return info;
}

} // namespace

class TargetTest : public QObject
{
    Q_OBJECT

private slots:
    void choosesADiskByMouse();
    void choosesADiskByKeyboard();
    void choosesTheOnlyDiskByKeyboard_data();
    void choosesTheOnlyDiskByKeyboard();
    void doesNotChooseWhatMayNotBeWritten();
    void doesNotChooseTheNeighbourOfADiskThatIsPulledOut();
    void showsTheNoticeOfAPulledDisk();
    void comesBackToWhatWasChosen();
    void followsTheDraft();
    void takesADroppedFileAsImage();
    void asksForTheSizeOfANewImageOnly();
    void suggestsAnImageThatIsNotThere();
    void makesFilesForFlashChips();
    void forgetsADiskThatWasForSomethingElse();
    void refusesADiskThatTheRootDoesNotFitOn();
    void asksForBothDisksOfAMedium();
    void letsNoDiskBeForTwoThings();
    void letsNoImageBeForTwoThings();
    void goesBackToOneDiskWithTheMedium();
    void tellsTheGuardWhatWillBeRead();
    void saysWhatIsMissing();
    void speaksToScreenReaders();
};

void TargetTest::choosesADiskByMouse()
{
    Shown shown;
    shown.world.disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    shown.world.disks.plug(test::FakeDisks::card(QStringLiteral("sdb")));
    const QSignalSpy changed(&shown.page, &Page::changed);
    QVERIFY(!shown.page.isComplete());
    shown.click(1);
    QVERIFY(shown.page.isComplete());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(shown.destination().disk->id, QStringLiteral("sdb"));
}

void TargetTest::choosesADiskByKeyboard()
{
    Shown shown;
    shown.world.disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    shown.world.disks.plug(test::FakeDisks::card(QStringLiteral("sdb")));
    shown.disks().setFocus();
    QVERIFY(!shown.page.isComplete()); // to arrive is not to choose
    QTest::keyClick(&shown.disks(), Qt::Key_Home);
    QTest::keyClick(&shown.disks(), Qt::Key_End);
    QCOMPARE(shown.destination().disk->id, QStringLiteral("sdb"));
    QTest::keyClick(&shown.disks(), Qt::Key_Up);
    QCOMPARE(shown.destination().disk->id, QStringLiteral("sda"));
}

void TargetTest::choosesTheOnlyDiskByKeyboard_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("down") << int(Qt::Key_Down);
    QTest::newRow("space") << int(Qt::Key_Space);
    QTest::newRow("enter") << int(Qt::Key_Return);
}

void TargetTest::choosesTheOnlyDiskByKeyboard()
{
    QFETCH(int, key);
    Shown shown;
    shown.world.disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    // As it is when the keyboard comes to the list.
    shown.disks().selectionModel()->setCurrentIndex(shown.disks().model()->index(0, 0), QItemSelectionModel::NoUpdate);
    QVERIFY(!shown.page.isComplete());
    QTest::keyClick(&shown.disks(), Qt::Key(key));
    QVERIFY(shown.page.isComplete());
}

void TargetTest::doesNotChooseWhatMayNotBeWritten()
{
    Shown shown;
    shown.world.disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    shown.world.disks.plug(mounted(QStringLiteral("sdb")));
    shown.click(0);
    QVERIFY(shown.page.isComplete());
    shown.click(1);
    QVERIFY(!shown.destination().disk || shown.destination().disk->id == QStringLiteral("sda"));
    shown.disks().setFocus();
    QTest::keyClick(&shown.disks(), Qt::Key_End);
    QVERIFY(!shown.destination().disk || shown.destination().disk->id == QStringLiteral("sda"));
    QCOMPARE(shown.disks().currentIndex().row(), 1); // the reason can be gone to and read
}

void TargetTest::doesNotChooseTheNeighbourOfADiskThatIsPulledOut()
{
    Shown shown;
    for (const char *id : {"sda", "sdb", "sdc"}) {
        shown.world.disks.plug(test::FakeDisks::card(QLatin1String(id)));
    }
    shown.click(1);
    QCOMPARE(shown.destination().disk->id, QStringLiteral("sdb"));
    shown.world.disks.pull(QStringLiteral("sdb"));
    QVERIFY(!shown.destination().isChosen());
    QVERIFY(!shown.disks().selectionModel()->hasSelection());
    QVERIFY(!shown.page.isComplete());
}

void TargetTest::showsTheNoticeOfAPulledDisk()
{
    Shown shown;
    shown.world.disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    auto *notice = shown.find<QLabel>("target-notice");
    QVERIFY(!notice->isVisible());
    shown.click(0);
    shown.world.disks.pull(QStringLiteral("sda"));
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("Test Card sda")));
    shown.world.disks.plug(test::FakeDisks::card(QStringLiteral("sdb")));
    shown.click(0);
    QVERIFY(!notice->isVisible());
}

void TargetTest::comesBackToWhatWasChosen()
{
    Shown shown;
    shown.world.disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    shown.click(0);
    shown.page.hide();
    shown.page.enter();
    shown.page.show();
    QVERIFY(shown.page.isComplete());
    QVERIFY(shown.disks().selectionModel()->isRowSelected(0));
}

void TargetTest::followsTheDraft()
{
    Shown shown;
    shown.world.disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    Destination destination;
    destination.disk = test::FakeDisks::card(QStringLiteral("sda"));
    shown.world.draft.setDestination(0, destination);
    QVERIFY(shown.disks().selectionModel()->isRowSelected(0));
    shown.world.draft.clear();
    QVERIFY(!shown.disks().selectionModel()->hasSelection());
    QVERIFY(!shown.page.isComplete());
}

void TargetTest::takesADroppedFileAsImage()
{
    Shown shown;
    const QString path = shown.world.folder.filePath(QStringLiteral("card.img"));
    QVERIFY(shown.page.acceptDroppedFile(path));
    QVERIFY(shown.find<QRadioButton>("target-by-image")->isChecked());
    EVENTUALLY(shown.page.isComplete());
    QCOMPARE(shown.destination().image, path);
    shown.find<QRadioButton>("target-by-disk")->click();
    QVERIFY(!shown.page.isComplete());
    shown.find<QRadioButton>("target-by-image")->toggle(); // as a screen reader does
    QVERIFY(shown.page.isComplete());
}

void TargetTest::asksForTheSizeOfANewImageOnly()
{
    Shown shown;
    QVERIFY(shown.page.acceptDroppedFile(shown.world.folder.filePath(QStringLiteral("card.img"))));
    EVENTUALLY(shown.page.isComplete());
    auto *size = shown.find<QDoubleSpinBox>("target-size");
    auto *replace = shown.find<QCheckBox>("target-replace");
    QVERIFY(size->isVisible() && !replace->isVisible());
    size->setValue(4);
    QCOMPARE(shown.destination().imageSize, ByteCount(4ULL << 30U));

    QFile there(shown.world.folder.filePath(QStringLiteral("there.img")));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.resize(1024 * 1024));
    QVERIFY(shown.page.acceptDroppedFile(there.fileName()));
    EVENTUALLY(replace->isVisible());
    QVERIFY(!size->isVisible());
    QCOMPARE(shown.destination().imageSize, ByteCount());
    replace->click();
    QVERIFY(size->isVisible());
    QCOMPARE(shown.destination().imageSize, ByteCount(4ULL << 30U));
}

void TargetTest::suggestsAnImageThatIsNotThere()
{
    const QTemporaryDir home;
    const QByteArray before = qgetenv("HOME");
    const auto goHome = qScopeGuard([&] { qputenv("HOME", before); });
    qputenv("HOME", QFile::encodeName(home.path()));
    QFile there(home.filePath(QStringLiteral("bananapi-bpi-r3-sd.img")));
    QVERIFY(there.open(QIODevice::WriteOnly));
    Shown shown;
    shown.find<QRadioButton>("target-by-image")->click();
    EVENTUALLY(shown.page.isComplete());
    QCOMPARE(shown.destination().image, home.filePath(QStringLiteral("bananapi-bpi-r3-sd-2.img")));
    QCOMPARE(shown.destination().imageSize, 8_GiB);
    shown.world.draft.setRootAtLeast(10_GiB);
    QVERIFY(shown.destination().imageSize > 10_GiB && shown.destination().imageSize < 20_GiB);
    shown.find<QDoubleSpinBox>("target-size")->setValue(32);
    shown.world.draft.setRootAtLeast(11_GiB);
    QCOMPARE(shown.destination().imageSize, 32_GiB);              // the person's own
    QCOMPARE(QDir(home.path()).entryList(QDir::Files).size(), 1); // looking makes nothing
}

void TargetTest::refusesADiskThatTheRootDoesNotFitOn()
{
    Shown shown;
    shown.world.disks.plug(test::FakeDisks::card(QStringLiteral("sda"), 4_GiB));
    shown.click(0);
    QVERIFY(shown.page.isComplete());
    shown.world.draft.setRootAtLeast(5_GiB);
    QVERIFY(!shown.page.isComplete());
}

void TargetTest::asksForBothDisksOfAMedium()
{
    Shown shown;
    shown.world.disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    shown.world.disks.plug(test::FakeDisks::card(QStringLiteral("sdb")));
    shown.click(0);
    shown.world.draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "nvme"; });
    QVERIFY(!shown.page.isComplete());
    QCOMPARE(shown.destination().disk->id, QStringLiteral("sda")); // the card stays chosen
    auto *second = shown.find<DiskList>("target-2-disks");
    QVERIFY(second != nullptr);
    emit second->chosen(QStringLiteral("sdb"));
    QVERIFY(shown.page.isComplete());
    QCOMPARE(shown.world.draft.destinations()[1].disk->id, QStringLiteral("sdb"));
}

void TargetTest::letsNoDiskBeForTwoThings()
{
    test::WizardWorld world;
    world.disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    world.draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "nvme"; });
    TargetModel model(world.services());
    QCOMPARE(model.count(), 2U);
    model.choice(0).chooseDisk(QStringLiteral("sda"));
    QVERIFY(!model.choice(1).list().index(0).data(DiskListModel::ReasonRole).toString().isEmpty());
    model.choice(1).chooseDisk(QStringLiteral("sda"));
    QVERIFY(!model.choice(1).isComplete());
    model.choice(0).chooseDisk({});
    model.choice(1).chooseDisk(QStringLiteral("sda"));
    QVERIFY(model.choice(1).isComplete());
}

void TargetTest::letsNoImageBeForTwoThings()
{
    test::WizardWorld world;
    world.draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "nvme"; });
    TargetModel model(world.services());
    const QString path = world.folder.filePath(QStringLiteral("card.img"));
    for (std::size_t i = 0; i < 2; ++i) {
        model.choice(i).setKind(DiskChoice::Kind::Image);
        model.choice(i).setImage(path);
        EVENTUALLY(model.choice(i).isComplete());
    }
    QVERIFY(!model.isComplete());
    QVERIFY(!model.missing().isEmpty());
    model.choice(1).setImage(world.folder.filePath(QStringLiteral("root.img")));
    EVENTUALLY(model.isComplete());
}

void TargetTest::goesBackToOneDiskWithTheMedium()
{
    Shown shown;
    shown.world.draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "nvme"; });
    QVERIFY(shown.find<DiskList>("target-2-disks") != nullptr);
    shown.world.draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "sd"; });
    QVERIFY(shown.find<DiskList>("target-2-disks") == nullptr);
    shown.world.disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    shown.click(0);
    QVERIFY(shown.page.isComplete());
}

void TargetTest::makesFilesForFlashChips()
{
    const QByteArray home = qgetenv("HOME");
    const auto back = qScopeGuard([&home] { qputenv("HOME", home); });
    Shown shown;
    qputenv("HOME", shown.world.folder.path().toUtf8());
    shown.world.disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    shown.world.draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "nand"; });
    QCOMPARE(shown.world.draft.destinations().size(), 3U);
    EVENTUALLY(shown.find<QLabel>("target-files")->isVisible());
    for (const char *name : {"target-2", "target-3"}) {
        auto *box = shown.find<QWidget>(name);
        QVERIFY(!box->findChild<QRadioButton *>()->isVisible());
        QVERIFY(!box->findChild<QDoubleSpinBox *>()->isVisible());
        QVERIFY(box->findChild<FileField *>()->isVisible());
    }
    QVERIFY(shown.find<QRadioButton>("target-by-disk")->isVisible());
    const auto file = [&shown](std::size_t index) { return shown.world.draft.destinations()[index].image; };
    EVENTUALLY_EQUAL(file(1), shown.world.folder.filePath(QStringLiteral("bananapi-bpi-r3-nand-bl2.img")));
    EVENTUALLY_EQUAL(file(2), shown.world.folder.filePath(QStringLiteral("bananapi-bpi-r3-nand-ubi.img")));
    QCOMPARE(shown.world.draft.destinations()[1].imageSize, 2_MiB);
    shown.click(0);
    EVENTUALLY(shown.page.isComplete());
    // One that is there is made anew.
    QFile there(file(1));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.close();
    shown.page.enter();
    auto *sentence = shown.find<QLabel>("target-2-image-sentence");
    EVENTUALLY(sentence->text().contains(QStringLiteral("will be replaced")));
    QCOMPARE(shown.world.draft.destinations()[1].imageSize, 2_MiB);
    QVERIFY(shown.page.isComplete());
}

void TargetTest::forgetsADiskThatWasForSomethingElse()
{
    Shown shown;
    shown.world.disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    shown.click(0);
    QVERIFY(shown.destination().disk);
    shown.world.draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "nvme"; });
    QVERIFY(shown.destination().disk); // it is the card in either case
    shown.world.draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "nand"; });
    QVERIFY(!shown.destination().disk); // not the NVMe disk
}

void TargetTest::tellsTheGuardWhatWillBeRead()
{
    test::WizardWorld world;
    const TargetModel model(world.services());
    QFile root(world.folder.filePath(QStringLiteral("root.tar")));
    QVERIFY(root.open(QIODevice::WriteOnly));
    const QString missing = world.folder.filePath(QStringLiteral("bl2.img"));
    world.draft.edit([&](recipe::Recipe &recipe) {
        recipe.root.source = inputFor(root.fileName());
        recipe.firmware.setFile("bl2", inputFor(missing));
    });
    const std::vector<std::filesystem::path> expected{QFile::encodeName(root.fileName()).toStdString()};
    EVENTUALLY_EQUAL(world.disks.sources(), expected);
}

void TargetTest::saysWhatIsMissing()
{
    Shown shown;
    const QString disk = shown.page.missing();
    QVERIFY(!disk.isEmpty());
    shown.find<QRadioButton>("target-by-image")->click();
    const QString file = shown.page.missing();
    QVERIFY(!file.isEmpty() && file != disk);
    QVERIFY(shown.page.acceptDroppedFile(shown.world.folder.path()));
    EVENTUALLY(shown.page.missing() != file && !shown.page.isComplete());
}

void TargetTest::speaksToScreenReaders()
{
    Shown shown;
    QVERIFY(!shown.disks().accessibleName().isEmpty());
    QVERIFY(!shown.disks().accessibleDescription().isEmpty()); // why it is empty
    shown.world.disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    QVERIFY(shown.disks().accessibleDescription().isEmpty());
    const QString spoken = shown.disks().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const char *word : {"Test Card sda", "32 GB", "0xsda", "/dev/sda"}) {
        QVERIFY2(spoken.contains(QLatin1String(word)), qPrintable(spoken));
    }
}

QTEST_MAIN(TargetTest)
#include "target_test.moc"
