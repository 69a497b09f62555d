// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/disk_look.h"
#include "platform/udisks_objects.h"

#include <QDBusObjectPath>
#include <QtTest/QTest>

using namespace bootlace;
using namespace bootlace::app;

namespace {

const QString block = QStringLiteral("org.freedesktop.UDisks2.Block");
const QString drive = QStringLiteral("org.freedesktop.UDisks2.Drive");
const QString loop = QStringLiteral("org.freedesktop.UDisks2.Loop");
const QString partition = QStringLiteral("org.freedesktop.UDisks2.Partition");
const QString fileSystem = QStringLiteral("org.freedesktop.UDisks2.Filesystem");

QVariant pathTo(const QString &object)
{
    return QVariant::fromValue(QDBusObjectPath(object));
}

Interfaces blockOf(const char *device, quint64 size, const QString &driveObject = QStringLiteral("/drives/d"))
{
    return {{block,
             {{QStringLiteral("Device"), QByteArray(device) + '\0'},
              {QStringLiteral("Drive"), pathTo(driveObject)},
              {QStringLiteral("Size"), size}}}};
}

Interfaces partitionOf(const char *device, uint number, const QString &table)
{
    Interfaces interfaces = blockOf(device, 1000);
    interfaces[partition] = {{QStringLiteral("Number"), number}, {QStringLiteral("Table"), pathTo(table)}};
    return interfaces;
}

Interfaces driveOf(const QVariantMap &more = {})
{
    QVariantMap properties{{QStringLiteral("Vendor"), QStringLiteral("SanDisk ")},
                           {QStringLiteral("Model"), QStringLiteral("Ultra")},
                           {QStringLiteral("MediaRemovable"), true}};
    properties.insert(more);
    return {{drive, properties}};
}

device::UseFacts mountedAt(const std::string &place)
{
    device::UseFacts facts;
    facts.layers = {{"sda", {8, 0}, {}}, {"sda1", {8, 1}, {}}};
    facts.mounts = {{device::DeviceNumber{8, 1}, place}};
    return facts;
}

device::Disk stick()
{
    device::Disk disk;
    disk.path = "/dev/sda";
    disk.number = {8, 0};
    disk.size = ByteCount(1000);
    disk.removable = true;
    return disk;
}

} // namespace

class UDisksObjectsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsADiskByItsDrive();
    void namesWhatIsOnADisk();
    void leavesOutWhatIsNoDiskOfThePersons_data();
    void leavesOutWhatIsNoDiskOfThePersons();
    void showsLoopDevicesThatHaveAFile();
    void followsChangesAndRemovals();
    void unmountsOnlyWhatDesktopsMounted();
    void unmountsNothingOfABuiltInDisk();
    void givesAnotherCardInTheSameReaderAnotherName();
};

void UDisksObjectsTest::tellsADiskByItsDrive()
{
    UDisksObjects objects;
    objects.add(QStringLiteral("/drives/d"), driveOf());
    objects.add(QStringLiteral("/block/sda"), blockOf("/dev/sda", 32'000));
    const QList<UDisk> disks = objects.disks();
    QCOMPARE(disks.size(), 1);
    QCOMPARE(disks[0].node, "/dev/sda");
    QCOMPARE(disks[0].vendor, QStringLiteral("SanDisk"));
    QCOMPARE(disks[0].model, QStringLiteral("Ultra"));
    QCOMPARE(disks[0].size, ByteCount(32'000));
    QVERIFY(disks[0].removable);
    QVERIFY(disks[0].contents.isEmpty());
}

void UDisksObjectsTest::namesWhatIsOnADisk()
{
    UDisksObjects objects;
    const QString table = QStringLiteral("/block/sda");
    objects.add(QStringLiteral("/drives/d"), driveOf());
    objects.add(table, blockOf("/dev/sda", 32'000));
    Interfaces second = partitionOf("/dev/sda2", 2, table);
    second[block][QStringLiteral("IdLabel")] = QStringLiteral("root");
    second[block][QStringLiteral("IdType")] = QStringLiteral("ext4");
    second[fileSystem] = {
        {QStringLiteral("MountPoints"), QVariant::fromValue(QByteArrayList{QByteArray("/media/me/root\0", 15)})}};
    Interfaces first = partitionOf("/dev/sda1", 1, table);
    first[partition][QStringLiteral("Name")] = QStringLiteral("bl2");
    objects.add(QStringLiteral("/block/sda2"), second);
    objects.add(QStringLiteral("/block/sda1"), first);
    const QList<UDisk> disks = objects.disks();
    QCOMPARE(disks.size(), 1);
    const QList<DiskContent> expected{
        {QStringLiteral("bl2"), {}, ByteCount(1000), {}},
        {QStringLiteral("root"), QStringLiteral("ext4"), ByteCount(1000), {QStringLiteral("/media/me/root")}}};
    QCOMPARE(disks[0].contents, expected);
    QCOMPARE(disks[0].mounted, QStringList(QStringLiteral("/block/sda2")));
}

void UDisksObjectsTest::leavesOutWhatIsNoDiskOfThePersons_data()
{
    QTest::addColumn<Interfaces>("device");
    QTest::addColumn<Interfaces>("itsDrive");
    QTest::addColumn<QString>("object");
    const QString usual = QStringLiteral("/block/sda");
    QTest::newRow("optical") << blockOf("/dev/sr0", 700) << driveOf({{QStringLiteral("Optical"), true}}) << usual;
    QTest::newRow("no drive") << blockOf("/dev/dm-0", 700, QStringLiteral("/")) << driveOf() << usual;
    Interfaces ignored = blockOf("/dev/sda", 700);
    ignored[block][QStringLiteral("HintIgnore")] = true;
    QTest::newRow("to be ignored") << ignored << driveOf() << usual;
    QTest::newRow("eMMC boot area") << blockOf("/dev/mmcblk0boot0", 700) << driveOf()
                                    << QStringLiteral("/block/mmcblk0boot0");
    Interfaces unbound = blockOf("/dev/loop0", 0, QStringLiteral("/"));
    unbound[loop] = {{QStringLiteral("BackingFile"), QByteArray("\0", 1)}};
    QTest::newRow("loop device without a file") << unbound << driveOf() << usual;
}

void UDisksObjectsTest::leavesOutWhatIsNoDiskOfThePersons()
{
    QFETCH(Interfaces, device);
    QFETCH(Interfaces, itsDrive);
    QFETCH(QString, object);
    UDisksObjects objects;
    objects.add(QStringLiteral("/drives/d"), itsDrive);
    objects.add(object, device);
    QVERIFY(objects.disks().isEmpty());
}

void UDisksObjectsTest::showsLoopDevicesThatHaveAFile()
{
    UDisksObjects objects;
    Interfaces bound = blockOf("/dev/loop3", 5000, QStringLiteral("/"));
    bound[loop] = {{QStringLiteral("BackingFile"), QByteArray("/tmp/card.img\0", 14)}};
    objects.add(QStringLiteral("/block/loop3"), bound);
    QCOMPARE(objects.disks().size(), 1);
}

void UDisksObjectsTest::followsChangesAndRemovals()
{
    UDisksObjects objects;
    const QString object = QStringLiteral("/block/sda");
    objects.add(QStringLiteral("/drives/d"), driveOf());
    objects.add(object, blockOf("/dev/sda", 0));
    objects.change(object, block, {{QStringLiteral("Size"), 64'000ULL}});
    QCOMPARE(objects.disks().at(0).size, ByteCount(64'000));
    objects.change(QStringLiteral("/block/nobody"), block, {{QStringLiteral("Size"), 1ULL}});
    QCOMPARE(objects.disks().size(), 1);
    objects.remove(object, {block});
    QVERIFY(objects.disks().isEmpty());
}

void UDisksObjectsTest::unmountsOnlyWhatDesktopsMounted()
{
    for (const char *place : {"/media/me/PHOTOS", "/run/media/me/PHOTOS"}) {
        device::UseFacts facts = mountedAt(place);
        QVERIFY(unmountDesktops(stick(), facts));
        QVERIFY(facts.mounts.empty());
    }
    for (const char *place : {"/", "/home", "/mnt/card", "/mediathek/x", "/srv/media/x"}) {
        device::UseFacts facts = mountedAt(place);
        QVERIFY(!unmountDesktops(stick(), facts));
        QCOMPARE(facts.mounts.size(), 1U);
        QCOMPARE(device::refusals(stick(), facts).size(), 1U);
    }
    device::UseFacts ofAnother = mountedAt("/media/me/PHOTOS");
    ofAnother.mounts.front().device = device::DeviceNumber{8, 17};
    QVERIFY(!unmountDesktops(stick(), ofAnother));
}

void UDisksObjectsTest::unmountsNothingOfABuiltInDisk()
{
    device::Disk disk = stick();
    disk.removable = false;
    device::UseFacts facts = mountedAt("/media/me/DATA");
    QVERIFY(!unmountDesktops(disk, facts));
    QCOMPARE(facts.mounts.size(), 1U);
}

void UDisksObjectsTest::givesAnotherCardInTheSameReaderAnotherName()
{
    device::Disk before = stick();
    before.diskseq = 4;
    device::Disk after = before;
    after.diskseq = 5;
    QVERIFY(idOf(QStringLiteral("/block/sda"), before) != idOf(QStringLiteral("/block/sda"), after));
    // Kernels that don't count: another size or serial is another card.
    before.diskseq.reset();
    after.diskseq.reset();
    QCOMPARE(idOf(QStringLiteral("/block/sda"), before), idOf(QStringLiteral("/block/sda"), after));
    after.size = ByteCount(2000);
    QVERIFY(idOf(QStringLiteral("/block/sda"), before) != idOf(QStringLiteral("/block/sda"), after));
}

QTEST_GUILESS_MAIN(UDisksObjectsTest)
#include "udisks_objects_test.moc"
