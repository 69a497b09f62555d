// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/udisks.h"
#include "support/eventually.h"
#include "support/fake_udisks.h"
#include "support/private_bus.h"
#include "support/sinks.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QtTest/QTest>

#include <optional>

using namespace bootlace;
using namespace bootlace::app;

namespace {

/// Remembers what it was asked, and finds every disk as UDisks2 tells of it.
struct FakeKernel
{
    std::vector<device::Refusal> refusals;
    device::ClaimRequest request;
    Kernel::Sources sources;
    Kernel::Sources onIt{"/srv/root.tar"}; ///< sources that lie on every disk
    int adopted = 0;

    [[nodiscard]] Kernel kernel()
    {
        Kernel kernel;
        kernel.look = [this](const UDisk &disk, const Kernel::Sources &given) {
            sources = given;
            DiskInfo info;
            info.disk.path = disk.node;
            info.disk.size = disk.size;
            info.disk.serial = "kernel's serial";
            info.disk.removable = true;
            info.refusals = refusals;
            if (given == onIt) {
                info.refusals.push_back({device::Reason::SourceOnIt, "it holds /srv/root.tar"});
            }
            info.unmountsFirst = !disk.mounted.isEmpty();
            return info;
        };
        kernel.adopt = [this](UniqueFd fd, const device::ClaimRequest &asked) -> Result<std::shared_ptr<sink::Sink>> {
            request = asked;
            ++adopted;
            if (!fd.valid()) {
                return fail(Cause::Internal, "no descriptor");
            }
            return std::make_shared<test::MemorySink>(asked.expected.size);
        };
        kernel.adoptForReading = [](UniqueFd fd) -> Result<std::shared_ptr<sink::Medium>> {
            if (!fd.valid()) {
                return fail(Cause::Internal, "no descriptor");
            }
            return std::make_shared<test::MemorySink>(ByteCount(4096));
        };
        return kernel;
    }
};

const QString photos = QStringLiteral("/media/me/PHOTOS");

} // namespace

class UDisksTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsWhatIsPluggedIn();
    void followsPluggingAndPulling();
    void seesAnotherCardInTheSameReader();
    void tellsWhatTheKernelRefuses();
    void judgesAnewForOtherSources();
    void unmountsThenOpensExclusively();
    void opensNothingThatIsRefused();
    void judgesByTheSourcesOfTheOrder();
    void unmountsNothingOfAnotherCard();
    void opensNothingThatIsGone();
    void stopsWhenUnmountingFails();
    void namesRefusals_data();
    void namesRefusals();
    void waitsForAPersonAtAPasswordBox();
    void opensForReadingWithoutUnmounting();
    void asksForALookAfterwards();
    void saysWhenUDisksIsNotThere();
    void findsUDisksWhenItComesAndGoes();

private:
    void begin();
    [[nodiscard]] Result<std::shared_ptr<sink::Sink>> open(const DiskInfo &disk, const Disks::Sources &sources = {});
    [[nodiscard]] QStringList callsOf(const QString &method) const;

    test::PrivateBus m_bus;
    QTemporaryFile m_file;
    std::unique_ptr<test::FakeUDisks> m_service;
    FakeKernel m_kernel;
    std::unique_ptr<UDisks> m_disks;
};

void UDisksTest::init()
{
    QVERIFY(m_file.open());
    m_kernel = {};
    m_service = std::make_unique<test::FakeUDisks>(m_bus.address());
    m_service->setFile(m_file.fileName());
    m_service->appear();
}

void UDisksTest::cleanup()
{
    m_disks.reset();
    m_service.reset();
}

// The disks, with everything that was plugged in until now listed.
void UDisksTest::begin()
{
    m_disks = std::make_unique<UDisks>(m_bus.address(), m_kernel.kernel());
    QSignalSpy changed(m_disks.get(), &Disks::changed);
    EVENTUALLY(!changed.isEmpty());
}

Result<std::shared_ptr<sink::Sink>> UDisksTest::open(const DiskInfo &disk, const Disks::Sources &sources)
{
    std::optional<Result<std::shared_ptr<sink::Sink>>> answer;
    m_disks->open(disk, device::FixedDisks::Refuse, sources, [&](auto opened) { answer = std::move(opened); });
    if (!test::comesTrue([&] { return answer.has_value(); })) {
        return fail(Cause::Internal, "no answer");
    }
    return *answer;
}

QStringList UDisksTest::callsOf(const QString &method) const
{
    return m_service->calls().filter(method);
}

void UDisksTest::showsWhatIsPluggedIn()
{
    m_service->plug(QStringLiteral("sda"), QStringLiteral("Ultra"), 32'000);
    begin();
    QCOMPARE(m_disks->disks().size(), 1);
    const DiskInfo disk = m_disks->disks().constFirst();
    QCOMPARE(disk.name(), QStringLiteral("Test Ultra"));
    QCOMPARE(disk.disk.size, ByteCount(32'000));
    QCOMPARE(disk.disk.serial, "kernel's serial"); // it is compared when the disk is opened
    QCOMPARE(disk.contents.size(), 1);
    QCOMPARE(disk.contents[0].name, QStringLiteral("PHOTOS"));
    QVERIFY(disk.mayBeWritten());
    QVERIFY(m_disks->problem().isEmpty());
}

void UDisksTest::followsPluggingAndPulling()
{
    begin();
    QVERIFY(m_disks->disks().isEmpty());
    m_service->plug(QStringLiteral("sda"), QStringLiteral("Ultra"), 32'000);
    EVENTUALLY_EQUAL(m_disks->disks().size(), 1);
    m_service->plug(QStringLiteral("sdb"), QStringLiteral("Extreme"), 64'000);
    EVENTUALLY_EQUAL(m_disks->disks().size(), 2);
    m_service->pull(QStringLiteral("sda"));
    EVENTUALLY_EQUAL(m_disks->disks().size(), 1);
    QCOMPARE(m_disks->disks().constFirst().name(), QStringLiteral("Test Extreme"));
}

void UDisksTest::seesAnotherCardInTheSameReader()
{
    m_service->plug(QStringLiteral("sda"), QStringLiteral("Reader"), 32'000);
    begin();
    const QString before = m_disks->disks().constFirst().id;
    m_service->setSize(QStringLiteral("sda"), 64'000);
    EVENTUALLY_EQUAL(m_disks->disks().constFirst().disk.size, ByteCount(64'000));
    QVERIFY(m_disks->disks().constFirst().id != before);
}

void UDisksTest::tellsWhatTheKernelRefuses()
{
    m_kernel.refusals = {{device::Reason::Mounted, "it is mounted at /home"}};
    m_service->plug(QStringLiteral("sda"), QStringLiteral("Ultra"), 32'000);
    begin();
    QCOMPARE(m_disks->disks().constFirst().refusals, m_kernel.refusals);
    QVERIFY(!m_disks->disks().constFirst().mayBeWritten());
}

void UDisksTest::judgesAnewForOtherSources()
{
    m_service->plug(QStringLiteral("sda"), QStringLiteral("Ultra"), 32'000);
    begin();
    QSignalSpy changed(m_disks.get(), &Disks::changed);
    m_disks->setListedSources({"/srv/root.tar"});
    EVENTUALLY(!changed.isEmpty());
    QCOMPARE(m_kernel.sources, Kernel::Sources{"/srv/root.tar"});
}

void UDisksTest::unmountsThenOpensExclusively()
{
    m_service->plug(QStringLiteral("sda"), QStringLiteral("Ultra"), 32'000, {photos});
    begin();
    const DiskInfo disk = m_disks->disks().constFirst();
    QVERIFY(disk.unmountsFirst);
    const auto opened = open(disk);
    QVERIFY(opened.has_value());
    QCOMPARE((*opened)->size(), ByteCount(32'000));
    const QStringList calls = m_service->calls().filter(QRegularExpression(QStringLiteral("^(Unmount|OpenDevice)")));
    QCOMPARE(calls, QStringList({QStringLiteral("Unmount sda"), QStringLiteral("OpenDevice sda rw exclusively")}));
    QCOMPARE(m_kernel.request.expected, device::expectationOf(disk.disk));
}

void UDisksTest::opensNothingThatIsRefused()
{
    m_kernel.refusals = {{device::Reason::Swap, "it is swap"}};
    m_service->plug(QStringLiteral("sda"), QStringLiteral("Ultra"), 32'000, {photos});
    begin();
    const auto opened = open(m_disks->disks().constFirst());
    QVERIFY(!opened);
    QCOMPARE(opened.error().cause(), Cause::Refused);
    QVERIFY(callsOf(QStringLiteral("Unmount")).isEmpty());
    QVERIFY(callsOf(QStringLiteral("OpenDevice")).isEmpty());
}

void UDisksTest::judgesByTheSourcesOfTheOrder()
{
    m_service->plug(QStringLiteral("sda"), QStringLiteral("Ultra"), 32'000, {photos});
    begin(); // the list knows of no sources
    const DiskInfo disk = m_disks->disks().constFirst();
    QVERIFY(disk.mayBeWritten());
    const auto refused = open(disk, m_kernel.onIt);
    QVERIFY(!refused);
    QCOMPARE(refused.error().cause(), Cause::Refused);
    QVERIFY(callsOf(QStringLiteral("Unmount")).isEmpty());
    QVERIFY(callsOf(QStringLiteral("OpenDevice")).isEmpty());
    // And the list knows of sources that are none of the order's.
    m_disks->setListedSources(m_kernel.onIt);
    EVENTUALLY(!m_disks->disks().constFirst().mayBeWritten());
    const Disks::Sources sources{"/srv/other.tar"};
    QVERIFY(open(disk, sources).has_value());
    QCOMPARE(m_kernel.request.sources, sources);
}

void UDisksTest::unmountsNothingOfAnotherCard()
{
    m_service->plug(QStringLiteral("sda"), QStringLiteral("Reader"), 32'000, {photos});
    begin();
    DiskInfo disk = m_disks->disks().constFirst();
    disk.disk.size = ByteCount(31'000); // as it was at the confirmation
    const auto refused = open(disk);
    QVERIFY(!refused);
    QCOMPARE(refused.error().cause(), Cause::Refused);
    QVERIFY(callsOf(QStringLiteral("Unmount")).isEmpty());
}

void UDisksTest::opensNothingThatIsGone()
{
    m_service->plug(QStringLiteral("sda"), QStringLiteral("Ultra"), 32'000);
    begin();
    const DiskInfo disk = m_disks->disks().constFirst();
    m_service->pull(QStringLiteral("sda"));
    EVENTUALLY(m_disks->disks().isEmpty());
    const auto opened = open(disk);
    QVERIFY(!opened);
    QCOMPARE(opened.error().cause(), Cause::DeviceGone);
}

void UDisksTest::stopsWhenUnmountingFails()
{
    m_service->plug(QStringLiteral("sda"), QStringLiteral("Ultra"), 32'000, {photos});
    begin();
    m_service->refuse(QStringLiteral("Unmount"), QStringLiteral("DeviceBusy"), QStringLiteral("target is busy"));
    const auto opened = open(m_disks->disks().constFirst());
    QVERIFY(!opened);
    QCOMPARE(opened.error().cause(), Cause::Busy);
    QVERIFY(callsOf(QStringLiteral("OpenDevice")).isEmpty());
}

void UDisksTest::namesRefusals_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cause");
    const auto row = [](const char *error, const char *text, Cause cause) {
        QTest::addRow("%s %s", error, text) << QString::fromLatin1(error) << QString::fromLatin1(text) << int(cause);
    };
    row("NotAuthorized", "Not authorized", Cause::PermissionDenied);
    row("NotAuthorizedCanObtain", "", Cause::PermissionDenied);
    row("NotAuthorizedDismissed", "", Cause::PermissionDenied);
    row("DeviceBusy", "", Cause::Busy);
    row("Failed", "Error opening device /dev/sda: Device or resource busy", Cause::Busy);
    row("Failed", "Error opening device /dev/sda: No medium found", Cause::DeviceGone);
    row("Failed", "Error opening device /dev/sda: Input/output error", Cause::WriteFailed);
}

void UDisksTest::namesRefusals()
{
    QFETCH(QString, error);
    QFETCH(QString, text);
    QFETCH(int, cause);
    m_service->plug(QStringLiteral("sda"), QStringLiteral("Ultra"), 32'000);
    begin();
    m_service->refuse(QStringLiteral("OpenDevice"), error, text);
    const auto opened = open(m_disks->disks().constFirst());
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().cause()), cause);
    QCOMPARE(callsOf(QStringLiteral("OpenDevice")).size(), 1); // no second try, and none without O_EXCL
    QCOMPARE(m_kernel.adopted, 0);
}

void UDisksTest::waitsForAPersonAtAPasswordBox()
{
    m_service->plug(QStringLiteral("sda"), QStringLiteral("Ultra"), 32'000);
    begin();
    m_service->delay(QStringLiteral("OpenDevice"));
    bool answered = false;
    m_disks->open(m_disks->disks().constFirst(), device::FixedDisks::Refuse, {},
                  [&](const auto &) { answered = true; });
    EVENTUALLY(m_service->isWaitedFor());
    // Meanwhile everything goes on.
    m_service->plug(QStringLiteral("sdb"), QStringLiteral("Extreme"), 64'000);
    EVENTUALLY_EQUAL(m_disks->disks().size(), 2);
    QVERIFY(!answered);
    m_service->answer();
    EVENTUALLY(answered);
}

void UDisksTest::opensForReadingWithoutUnmounting()
{
    m_service->plug(QStringLiteral("sda"), QStringLiteral("Ultra"), 32'000, {photos});
    begin();
    bool opened = false;
    m_disks->openForReading(m_disks->disks().constFirst(), [&](const auto &medium) { opened = medium.has_value(); });
    EVENTUALLY(opened);
    QCOMPARE(callsOf(QStringLiteral("OpenDevice")), QStringList(QStringLiteral("OpenDevice sda r")));
    QVERIFY(callsOf(QStringLiteral("Unmount")).isEmpty());
}

void UDisksTest::asksForALookAfterwards()
{
    m_service->plug(QStringLiteral("sda"), QStringLiteral("Ultra"), 32'000);
    begin();
    m_disks->rescan(m_disks->disks().constFirst());
    EVENTUALLY_EQUAL(callsOf(QStringLiteral("Rescan")), QStringList(QStringLiteral("Rescan sda")));
}

void UDisksTest::saysWhenUDisksIsNotThere()
{
    m_service->vanish();
    m_disks = std::make_unique<UDisks>(m_bus.address(), m_kernel.kernel());
    QSignalSpy changed(m_disks.get(), &Disks::changed);
    EVENTUALLY(!changed.isEmpty());
    // Root sees the disks without its help; everybody else is told what is the matter.
    QCOMPARE(m_disks->problem().isEmpty(), ::geteuid() == 0);
}

void UDisksTest::findsUDisksWhenItComesAndGoes()
{
    m_service->vanish();
    m_service->plug(QStringLiteral("sda"), QStringLiteral("Ultra"), 32'000);
    begin();
    const auto isShown = [this] {
        const QList<DiskInfo> disks = m_disks->disks();
        return std::ranges::any_of(disks, [](const DiskInfo &disk) {
            return disk.disk.path == "/dev/sda" && disk.name() == QLatin1String("Test Ultra");
        });
    };
    QVERIFY(!isShown());
    m_service->appear();
    EVENTUALLY(isShown());
    m_service->vanish();
    EVENTUALLY(!isShown());
}

QTEST_GUILESS_MAIN(UDisksTest)
#include "udisks_test.moc"
