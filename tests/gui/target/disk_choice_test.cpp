// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disk_choice.h"
#include "models/disk_list_model.h"
#include "support/eventually.h"
#include "support/fake_disks.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace bootlace;
using namespace bootlace::app;
using State = ImageFacts::State;

namespace {

DiskInfo refused(const QString &id, device::Reason reason)
{
    DiskInfo info = test::FakeDisks::card(id);
    info.refusals = {{reason, "in English"}};
    return info;
}

DiskInfo builtIn(const QString &id)
{
    DiskInfo info = refused(id, device::Reason::Fixed);
    info.disk.removable = false;
    info.disk.bus = device::Bus::Nvme;
    return info;
}

QString make(const QTemporaryDir &folder, const char *name, qint64 size)
{
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || !file.resize(size)) {
        return {};
    }
    return file.fileName();
}

} // namespace

class DiskChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void listsDisksAsTheyComeAndGo();
    void saysWhichDisksAreTooSmall();
    void saysWhyTheListIsEmpty();
    void showsWhyADiskCantBeChosen_data();
    void showsWhyADiskCantBeChosen();
    void hidesBuiltInDisksUntilAskedFor();
    void keepsTheChosenDiskWhenOthersComeAndGo();
    void keepsUpWithTheChosenDisk();
    void saysWhenTheChosenDiskIsPulledOut();
    void saysWhenTheChosenDiskComesIntoUse();
    void forgetsAHiddenDiskWithoutSayingThatItWent();
    void readsFromDisksThatCantBeWritten();
    void makesANewImage();
    void keepsTheSizeOfAnImageThatIsThere();
    void looksAtImages_data();
    void looksAtImages();
    void refusesToOverwriteASource();
    void adoptsWhatWasChosenElsewhere();
};

void DiskChoiceTest::listsDisksAsTheyComeAndGo()
{
    test::FakeDisks disks;
    DiskListModel list(disks, Purpose::Write);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    disks.plug(test::FakeDisks::card(QStringLiteral("sdb"), ByteCount(64'000'000'000)));
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(list.index(1).data(Qt::DisplayRole).toString(), QStringLiteral("Test Card sdb"));
    QCOMPARE(list.index(1).data(DiskListModel::SizeRole).toString(), QStringLiteral("64 GB"));
    disks.pull(QStringLiteral("sda"));
    QCOMPARE(list.rowCount(), 1);
    QCOMPARE(list.rowOf(QStringLiteral("sdb")), 0);
    QCOMPARE(list.rowOf(QStringLiteral("sda")), -1);
}

void DiskChoiceTest::saysWhichDisksAreTooSmall()
{
    test::FakeDisks disks;
    disks.plug(test::FakeDisks::card(QStringLiteral("small"), ByteCount(100'000'000)));
    disks.plug(test::FakeDisks::card(QStringLiteral("large")));
    DiskListModel list(disks, Purpose::Write);
    list.setLeastSize(ByteCount(600'000'000));
    const auto at = [&list](const char *id) { return list.at(list.rowOf(QLatin1String(id))); };
    QVERIFY(list.mayBeChosen(at("large")));
    QVERIFY(!list.mayBeChosen(at("small")));
    const QString reason = list.index(list.rowOf(QStringLiteral("small"))).data(DiskListModel::ReasonRole).toString();
    QVERIFY2(reason.contains(QStringLiteral("600")), qPrintable(reason));
}

void DiskChoiceTest::saysWhyTheListIsEmpty()
{
    test::FakeDisks disks;
    DiskListModel list(disks, Purpose::Write);
    const QString looking = list.emptyText();
    disks.setProblem({});
    const QString nothing = list.emptyText();
    QVERIFY(!looking.isEmpty() && looking != nothing);
    disks.setProblem(QStringLiteral("It does not answer."));
    QCOMPARE(list.emptyText(), QStringLiteral("It does not answer."));
}

void DiskChoiceTest::showsWhyADiskCantBeChosen_data()
{
    QTest::addColumn<int>("reason");
    for (const auto reason : {device::Reason::NoMedium, device::Reason::Mounted, device::Reason::Swap,
                              device::Reason::Held, device::Reason::SourceOnIt, device::Reason::ReadOnly}) {
        QTest::addRow("%s", device::reasonId(reason).data()) << int(reason);
    }
}

void DiskChoiceTest::showsWhyADiskCantBeChosen()
{
    QFETCH(int, reason);
    test::FakeDisks disks;
    disks.plug(refused(QStringLiteral("sda"), device::Reason(reason)));
    DiskChoice choice(disks, Purpose::Write);
    const QModelIndex row = choice.list().index(0);
    QVERIFY(!row.data(DiskListModel::ReasonRole).toString().isEmpty());
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(row.data(DiskListModel::ReasonRole).toString()));
    QCOMPARE(row.data(Qt::ToolTipRole).toString(), QStringLiteral("in English"));
    QVERIFY(!(row.flags() & Qt::ItemIsSelectable));
    QVERIFY(row.flags() & Qt::ItemIsEnabled); // so that the keyboard reaches the reason
    choice.chooseDisk(QStringLiteral("sda"));
    QVERIFY(!choice.isComplete());
}

void DiskChoiceTest::hidesBuiltInDisksUntilAskedFor()
{
    test::FakeDisks disks;
    disks.plug(builtIn(QStringLiteral("nvme0n1")));
    disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    DiskChoice choice(disks, Purpose::Write);
    QCOMPARE(choice.list().rowCount(), 1);
    choice.chooseDisk(QStringLiteral("nvme0n1"));
    QVERIFY(!choice.isComplete());
    choice.setShowsFixed(true);
    QCOMPARE(choice.list().rowCount(), 2);
    choice.chooseDisk(QStringLiteral("nvme0n1"));
    QVERIFY(choice.isComplete());
    QCOMPARE(choice.destination().fixed, device::FixedDisks::Allow);
    // The permission goes with the disk that needs it, not with the tick.
    choice.chooseDisk(QStringLiteral("sda"));
    QCOMPARE(choice.destination().fixed, device::FixedDisks::Refuse);
}

void DiskChoiceTest::keepsTheChosenDiskWhenOthersComeAndGo()
{
    test::FakeDisks disks;
    disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    disks.plug(test::FakeDisks::card(QStringLiteral("sdb")));
    DiskChoice choice(disks, Purpose::Write);
    choice.chooseDisk(QStringLiteral("sdb"));
    disks.pull(QStringLiteral("sda"));
    disks.plug(test::FakeDisks::card(QStringLiteral("sdc")));
    QCOMPARE(choice.destination().disk->id, QStringLiteral("sdb"));
    QVERIFY(choice.notice().isEmpty());
}

void DiskChoiceTest::keepsUpWithTheChosenDisk()
{
    test::FakeDisks disks;
    DiskInfo card = test::FakeDisks::card(QStringLiteral("sda"));
    disks.plug(card);
    DiskChoice choice(disks, Purpose::Write);
    choice.chooseDisk(card.id);
    card.contents = {{QStringLiteral("PHOTOS"), QStringLiteral("vfat"), ByteCount(1000), {}}};
    disks.replace(card);
    QCOMPARE(choice.destination().disk->contents, card.contents);
}

void DiskChoiceTest::saysWhenTheChosenDiskIsPulledOut()
{
    test::FakeDisks disks;
    disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    disks.plug(test::FakeDisks::card(QStringLiteral("sdb")));
    DiskChoice choice(disks, Purpose::Write);
    choice.chooseDisk(QStringLiteral("sda"));
    disks.pull(QStringLiteral("sda"));
    QVERIFY(!choice.isComplete());
    QVERIFY(choice.notice().contains(QStringLiteral("Test Card sda")));
    // Put in again it is not chosen by itself, and choosing takes the notice away.
    disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    QVERIFY(!choice.isComplete());
    choice.chooseDisk(QStringLiteral("sda"));
    QVERIFY(choice.isComplete());
    QVERIFY(choice.notice().isEmpty());
}

void DiskChoiceTest::saysWhenTheChosenDiskComesIntoUse()
{
    test::FakeDisks disks;
    disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    DiskChoice choice(disks, Purpose::Write);
    choice.chooseDisk(QStringLiteral("sda"));
    disks.replace(refused(QStringLiteral("sda"), device::Reason::Mounted));
    QVERIFY(!choice.isComplete());
    QVERIFY(!choice.notice().isEmpty());
}

void DiskChoiceTest::forgetsAHiddenDiskWithoutSayingThatItWent()
{
    test::FakeDisks disks;
    disks.plug(builtIn(QStringLiteral("nvme0n1")));
    DiskChoice choice(disks, Purpose::Write);
    choice.setShowsFixed(true);
    choice.chooseDisk(QStringLiteral("nvme0n1"));
    choice.setShowsFixed(false);
    QVERIFY(!choice.isComplete());
    QVERIFY(choice.notice().isEmpty());
}

void DiskChoiceTest::readsFromDisksThatCantBeWritten()
{
    test::FakeDisks disks;
    disks.plug(refused(QStringLiteral("sda"), device::Reason::ReadOnly));
    disks.plug(refused(QStringLiteral("sdb"), device::Reason::NoMedium));
    DiskChoice choice(disks, Purpose::Read);
    choice.chooseDisk(QStringLiteral("sdb"));
    QVERIFY(!choice.isComplete());
    choice.chooseDisk(QStringLiteral("sda"));
    QVERIFY(choice.isComplete());
}

void DiskChoiceTest::makesANewImage()
{
    const QTemporaryDir folder;
    const test::FakeDisks disks;
    DiskChoice choice(disks, Purpose::Write);
    choice.setKind(DiskChoice::Kind::Image);
    choice.setImageSize(ByteCount(1ULL << 30U));
    choice.setImage(folder.filePath(QStringLiteral("new.img")));
    EVENTUALLY(choice.isComplete());
    QCOMPARE(choice.destination().image, folder.filePath(QStringLiteral("new.img")));
    QCOMPARE(choice.destination().imageSize, ByteCount(1ULL << 30U));
    QVERIFY(!choice.destination().disk);
    QCOMPARE(choice.imageReport().mood, FileReport::Mood::Good);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("new.img")))); // looking makes nothing
}

void DiskChoiceTest::keepsTheSizeOfAnImageThatIsThere()
{
    const QTemporaryDir folder;
    const test::FakeDisks disks;
    DiskChoice choice(disks, Purpose::Write);
    choice.setKind(DiskChoice::Kind::Image);
    choice.setImage(make(folder, "there.img", 1024 * 1024));
    EVENTUALLY(choice.imageIsThere());
    QVERIFY(choice.isComplete());
    QCOMPARE(choice.destination().imageSize, ByteCount());
    choice.setReplacesImage(true);
    QCOMPARE(choice.destination().imageSize, choice.imageSize());
    // Another file is another question.
    choice.setImage(make(folder, "other.img", 1024 * 1024));
    QVERIFY(!choice.replacesImage());
}

void DiskChoiceTest::looksAtImages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("toWrite");
    QTest::addColumn<int>("toRead");
    const auto row = [](const char *name, State toWrite, State toRead) {
        QTest::newRow(name) << QString::fromLatin1(name) << int(toWrite) << int(toRead);
    };
    row("there.img", State::There, State::There);
    row("odd.img", State::Unusable, State::Unusable); // no whole number of sectors
    row("new.img", State::New, State::New);
    row("none/new.img", State::NoFolder, State::NoFolder);
    row("folder", State::Folder, State::Folder);
    row("there.img/inside", State::NoFolder, State::NoFolder);
}

void DiskChoiceTest::looksAtImages()
{
    QFETCH(QString, name);
    QFETCH(int, toWrite);
    QFETCH(int, toRead);
    const QTemporaryDir folder;
    make(folder, "there.img", 1024 * 1024);
    make(folder, "odd.img", 1000);
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    const QString path = folder.filePath(name);
    QCOMPARE(int(lookAtImage(path, Purpose::Write, {}).state), toWrite);
    QCOMPARE(int(lookAtImage(path, Purpose::Read, {}).state), toRead);
    const test::FakeDisks disks;
    DiskChoice choice(disks, Purpose::Read);
    choice.setKind(DiskChoice::Kind::Image);
    choice.setImage(path);
    EVENTUALLY(choice.imageReport().mood != FileReport::Mood::Looking);
    QCOMPARE(choice.isComplete(), toRead == int(State::There));
    QVERIFY(!choice.imageReport().sentence.isEmpty());
    QVERIFY(choice.isComplete() || !choice.missing().isEmpty());
}

void DiskChoiceTest::refusesToOverwriteASource()
{
    const QTemporaryDir folder;
    const QString path = make(folder, "root.img", 1024 * 1024);
    const test::FakeDisks disks;
    DiskChoice choice(disks, Purpose::Write);
    choice.setKind(DiskChoice::Kind::Image);
    choice.setImage(path);
    EVENTUALLY(choice.isComplete());
    choice.setSources({QFile::encodeName(path).toStdString()});
    EVENTUALLY(!choice.isComplete());
    QCOMPARE(choice.imageReport().mood, FileReport::Mood::Wrong);
    QVERIFY(!choice.imageReport().details.isEmpty());
}

void DiskChoiceTest::adoptsWhatWasChosenElsewhere()
{
    test::FakeDisks disks;
    disks.plug(test::FakeDisks::card(QStringLiteral("sda")));
    disks.plug(test::FakeDisks::card(QStringLiteral("sdb")));
    DiskChoice choice(disks, Purpose::Write);
    choice.chooseDisk(QStringLiteral("sda"));
    Destination other;
    other.disk = test::FakeDisks::card(QStringLiteral("sdb"));
    choice.adopt(other);
    QCOMPARE(choice.destination(), other);
    choice.adopt({});
    QVERIFY(!choice.isComplete());
    // What is not there can't be adopted.
    other.disk = test::FakeDisks::card(QStringLiteral("sdx"));
    choice.adopt(other);
    QVERIFY(!choice.isComplete());
}

QTEST_MAIN(DiskChoiceTest)
#include "disk_choice_test.moc"
