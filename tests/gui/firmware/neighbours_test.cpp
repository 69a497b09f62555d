// SPDX-License-Identifier: GPL-3.0-or-later
// Firmware that lies beside a file that was chosen.
#include "firmware/firmware_world.h"
#include "look/firmware_neighbours.h"
#include "support/eventually.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

#include <filesystem>
#include <stop_token>

using namespace bootlace;
using namespace bootlace::app;
using namespace bootlace::test;

class NeighboursTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatLiesBesideAFile();
    void prefersAFipToItsImages();
    void offersNeitherOfTwo();
    void takesAFolderThatIsDropped();
};

void NeighboursTest::findsWhatLiesBesideAFile()
{
    Shown shown;
    const QString bl2 = shown.write("bl2.bin", bl2Code());
    shown.write("emmc.img", mtk::pack(bl2Code(), mtk::Medium::Emmc).value());
    shown.write("bl31.bin", bl31Code());
    shown.write("u-boot.bin", uBootCode());
    shown.write("notes.txt", uBootCode());
    auto *use = shown.page.findChild<QPushButton *>(QStringLiteral("firmware-use-found"));
    auto *where = shown.page.findChild<QPushButton *>(QStringLiteral("firmware-where"));
    QVERIFY(!use->isVisible() && where->isVisible());
    QSignalSpy helpWanted(&shown.page, &Page::helpWanted);
    where->click();
    QCOMPARE(helpWanted.size(), 1);
    shown.type("bl2", bl2);
    EVENTUALLY(use->isVisible());
    QVERIFY(shown.page.findChild<QLabel *>(QStringLiteral("firmware-found"))
                ->text()
                .contains(QRegularExpression(QStringLiteral(": bl31.bin\\W.*u-boot.bin$"))));
    QVERIFY(!where->isVisible());
    use->click();
    EVENTUALLY(shown.page.isComplete());
    QVERIFY(!use->isVisible());
    const recipe::FirmwareInput *fip = shown.world.draft.recipe().firmware.find("fip");
    QCOMPARE(fip->part("bl31")->path.filename().string(), std::string("bl31.bin"));
    QCOMPARE(fip->part("bl33")->path.filename().string(), std::string("u-boot.bin"));
}

void NeighboursTest::prefersAFipToItsImages()
{
    Shown shown;
    shown.write("bl31.bin", bl31Code());
    shown.write("u-boot.bin", uBootCode());
    shown.write("fip.bin", package(bl31Code(), uBootCode()));
    shown.type("bl2", shown.write("bl2.bin", bl2Code()));
    auto *use = shown.page.findChild<QPushButton *>(QStringLiteral("firmware-use-found"));
    EVENTUALLY(use->isVisible());
    use->click();
    EVENTUALLY(shown.page.isComplete());
    QCOMPARE(shown.world.draft.recipe().firmware.find("fip")->file->path.filename().string(), std::string("fip.bin"));
    QVERIFY(!use->isVisible());
}

void NeighboursTest::offersNeitherOfTwo()
{
    const Files files;
    files.write("a.fip", package(bl31Code(), uBootCode()));
    files.write("b.fip", package(bl31Code(), code("U-Boot 2025.01 (Jan 01 2025)")));
    const std::filesystem::path folder = files.world.folder.path().toStdString();
    const auto &draft = files.world.draft;
    const std::stop_source stop;
    QVERIFY(lookForFirmware(folder, {fipPlace}, draft.board(), draft.medium(), stop.get_token()).files.empty());
    std::filesystem::remove(folder / "b.fip");
    QCOMPARE(lookForFirmware(folder, {fipPlace}, draft.board(), draft.medium(), stop.get_token()).files.size(), 1U);
    QVERIFY(
        lookForFirmware(folder / "none", {fipPlace}, draft.board(), draft.medium(), stop.get_token()).files.empty());
}

void NeighboursTest::takesAFolderThatIsDropped()
{
    Shown shown;
    auto *found = shown.page.findChild<QLabel *>(QStringLiteral("firmware-found"));
    QVERIFY(shown.page.acceptDroppedFile(shown.world.folder.path()));
    EVENTUALLY(found->isVisible() && found->text().startsWith(QStringLiteral("No other firmware")));
    shown.write("bl2.bin", bl2Code());
    shown.write("fip.bin", package(bl31Code(), uBootCode()));
    QVERIFY(shown.page.acceptDroppedFile(shown.world.folder.path()));
    EVENTUALLY(shown.page.isComplete());
    QVERIFY(!found->isVisible());
    QCOMPARE(shown.world.draft.recipe().firmware.inputs.size(), 2U);
}

QTEST_MAIN(NeighboursTest)
#include "neighbours_test.moc"
