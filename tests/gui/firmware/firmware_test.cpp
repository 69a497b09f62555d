// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/firmware_world.h"
#include "models/firmware_model.h"
#include "mtk/boot_image.h"
#include "pages/firmware_page.h"
#include "support/eventually.h"
#include "support/files.h"
#include "support/wizard_world.h"
#include "text/firmware_text.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <array>
#include <optional>

using namespace bootlace;
using namespace bootlace::app;
using namespace bootlace::test;
using Mood = FileReport::Mood;
using recognise::Kind;

class FirmwareTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatAFileIs_data();
    void tellsWhatAFileIs();
    void refusesABl2ForAnotherMedium();
    void warnsOfAUBootThatStopsAtItsPrompt();
    void refusesADamagedBl2();
    void refusesAFipWithoutUBoot();
    void refusesAFipThatIsLargerThanItsPlace();
    void refusesGzipThatBl2WouldJumpInto();
    void doesNotReadAFileThatIsTooLarge();
    void saysWhatCantBeRead();
    void everyDefectHasASentenceOfItsOwn();

    void beginsIncompleteAndSaysWhatIsMissing();
    void takesAFinishedFip();
    void packsBl31AndBl33();
    void isNotCompleteWhileItLooks();
    void remembersTheOtherWay();
    void offersTheRightPlace();
    void swapsTwoThatWereMixedUp();
    void putsADroppedFileWhereItBelongs();
    void looksAgainForAnotherMedium();
    void followsARecipeThatIsOpened();
    void keepsThatTheRecipeCompresses();
    void keepsTheCardOfARecipe();
    void noticesThatAFileVanished();
    void staysAsItIsWhileItLooksAgain();
    void twoImagesThatDontFitTogetherAreNotEnough();
};

void FirmwareTest::tellsWhatAFileIs_data()
{
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("version");
    const auto row = [](const char *name, const Bytes &bytes, Kind kind, const char *version = "") {
        QTest::newRow(name) << bytes << static_cast<int>(kind) << QString::fromLatin1(version);
    };
    row("finished BL2", mtk::pack(bl2Code(), mtk::Medium::Sd).value(), Kind::BootImage);
    row("bare BL2", bl2Code(), Kind::Bl2);
    row("BL31", bl31Code(), Kind::Bl31);
    row("U-Boot", uBootCode(), Kind::UBoot, "U-Boot 2024.01-rc4");
    row("FIP", package(bl31Code(), uBootCode()), Kind::Fip, "U-Boot 2024.01-rc4");
    row("other code", code("hello"), Kind::Code);
    row("nothing", {}, Kind::Nothing);
    row("noise", Bytes(1000, std::byte{0xFF}), Kind::Unknown);
    Bytes card(2048);
    std::ranges::copy(asBytes("EFI PART"), card.begin() + 512);
    row("card", card, Kind::Disk);
    const auto magic = [](std::string_view text) {
        Bytes bytes(100);
        std::ranges::copy(asBytes(text), bytes.begin());
        return bytes;
    };
    row("gzip", magic("\x1F\x8B\x08"), Kind::Compressed);
    row("device tree", magic("\xD0\x0D\xFE\xED"), Kind::DeviceTree);
    row("program", magic("\177ELF"), Kind::OtherKernel);
    row("uImage", magic("\x27\x05\x19\x56"), Kind::OtherKernel);
}

void FirmwareTest::tellsWhatAFileIs()
{
    QFETCH(const Bytes, bytes);
    QFETCH(const int, kind);
    QFETCH(const QString, version);
    const Files files;
    // In each role it is told, and is usable or there is a sentence about why not.
    const std::vector<FirmwarePlace> places = firmwarePlaces(files.world.draft.board());
    QCOMPARE(places.size(), 4U);
    for (const FirmwarePlace &place : places) {
        const FirmwareFile file = look(files, place, bytes);
        QCOMPARE(static_cast<int>(file.kind), kind);
        const FileReport report = firmwareReport(file);
        QVERIFY(!report.sentence.isEmpty());
        QCOMPARE(report.mood == Mood::Wrong, file.error.has_value());
        if (!version.isEmpty()) {
            QCOMPARE(QString::fromStdString(file.version), version);
        }
        if (const auto proper = file.properRole()) {
            QVERIFY(report.mood == Mood::Wrong && !report.remedy.isEmpty());
            const auto right = std::ranges::find(places, *proper, &FirmwarePlace::role);
            QVERIFY(right != places.end() && !look(files, *right, bytes).error);
        }
    }
}

void FirmwareTest::refusesABl2ForAnotherMedium()
{
    const Files files;
    const FirmwareFile file = look(files, bl2Place, mtk::pack(bl2Code(), mtk::Medium::Emmc).value());
    const FileReport report = firmwareReport(file);
    QCOMPARE(report.mood, Mood::Wrong);
    QCOMPARE(report.sentence, QStringLiteral("“file” is a BL2 for eMMC. The chosen boot medium needs one for SD."));
    QVERIFY(!report.details.isEmpty());
}

void FirmwareTest::warnsOfAUBootThatStopsAtItsPrompt()
{
    const Files files;
    const Bytes uBoot = code(std::string_view("U-Boot 2025.01\0baudrate=115200\0loadaddr=0x46000000\0\0", 52));
    for (const auto &[role, bytes] : {std::pair(bl33Place, uBoot), std::pair(fipPlace, package(bl31Code(), uBoot))}) {
        const FirmwareFile file = look(files, role, bytes);
        QVERIFY(!file.error);
        QCOMPARE(firmwareReport(file).mood, Mood::Odd);
        QVERIFY(firmwareReport(file).sentence.contains(QStringLiteral("stops at its prompt")));
    }
}

void FirmwareTest::refusesADamagedBl2()
{
    const Files files;
    Bytes image = mtk::pack(bl2Code(), mtk::Medium::Sd).value();
    image.at(image.size() - 100) ^= std::byte{1};
    const FileReport report = firmwareReport(look(files, bl2Place, image));
    QCOMPARE(report.mood, Mood::Wrong);
    QCOMPARE(report.sentence, defectText(mtk::DefectKind::Hash));
    QVERIFY(report.checksum.isEmpty());
}

void FirmwareTest::refusesAFipWithoutUBoot()
{
    const Files files;
    const Bytes bl31 = bl31Code();
    const FileReport report =
        firmwareReport(look(files, fipPlace, fip::build(std::array<fip::Part, 1>{{{fip::bl31(), bl31}}}).value()));
    QCOMPARE(report.mood, Mood::Wrong);
    QCOMPARE(report.sentence, defectText(fip::DefectKind::Bl33Missing));
}

void FirmwareTest::refusesAFipThatIsLargerThanItsPlace()
{
    const Files files;
    Bytes uBoot = uBootCode();
    uBoot.resize(files.world.draft.board().slot("fip")->most.value());
    const FirmwareFile file = look(files, fipPlace, package(bl31Code(), uBoot));
    QVERIFY(file.error.has_value());
    QCOMPARE(file.error->cause(), Cause::TooSmall);
    QCOMPARE(file.findings.all().back().id, findings::Id::FipTooLarge);
}

void FirmwareTest::refusesGzipThatBl2WouldJumpInto()
{
    const Files files;
    Bytes gzip(100);
    std::ranges::copy(asBytes("\x1F\x8B\x08"), gzip.begin());
    QVERIFY(look(files, bl33Place, gzip).error.has_value());
}

void FirmwareTest::doesNotReadAFileThatIsTooLarge()
{
    const Files files;
    const QString path = files.write("card.img", {});
    QVERIFY(QFile::resize(path, 3LL * 1024 * 1024 * 1024));
    const FirmwareFile file =
        lookAtFirmware(path.toStdString(), fipPlace, files.world.draft.board(), files.world.draft.medium());
    QCOMPARE(file.findings.all().front().id, findings::Id::FileIsTooLarge);
    QCOMPARE(firmwareReport(file).mood, Mood::Wrong);
    QVERIFY(firmwareReport(file).sentence.contains(QStringLiteral("larger than any firmware")));
}

void FirmwareTest::saysWhatCantBeRead()
{
    const Files files;
    const auto &draft = files.world.draft;
    const FirmwareFile gone = lookAtFirmware("/nothing/here", bl2Place, draft.board(), draft.medium());
    QCOMPARE(firmwareReport(gone).sentence, QStringLiteral("There is nothing with this name."));
    const FirmwareFile folder =
        lookAtFirmware(files.world.folder.path().toStdString(), bl2Place, draft.board(), draft.medium());
    QCOMPARE(firmwareReport(folder).mood, Mood::Wrong);
}

void FirmwareTest::everyDefectHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(mtk::DefectKind::OtherCode); ++kind) {
        sentences.insert(defectText(static_cast<mtk::DefectKind>(kind)));
    }
    for (int kind = 0; kind <= static_cast<int>(fip::DefectKind::Bl33Missing); ++kind) {
        sentences.insert(defectText(static_cast<fip::DefectKind>(kind)));
    }
    QCOMPARE(sentences.size(), 28);
}

void FirmwareTest::beginsIncompleteAndSaysWhatIsMissing()
{
    const Shown shown;
    QVERIFY(!shown.page.isComplete());
    QCOMPARE(shown.page.missing(),
             QStringLiteral("“First boot loader (BL2)” is missing: choose a file for it (“bl2” in [firmware])."));
    QVERIFY(shown.page.findChild<QRadioButton *>(QStringLiteral("fip-finished"))->isChecked());
    QVERIFY(!shown.page.findChild<QLineEdit *>(QStringLiteral("fip-bl31-file"))->isVisible());
}

void FirmwareTest::takesAFinishedFip()
{
    Shown shown;
    const QString bl2 = shown.write("bl2.img", mtk::pack(bl2Code(), mtk::Medium::Sd).value());
    const QString fip = shown.write("fip.bin", package(bl31Code(), uBootCode()));
    shown.type("bl2", bl2);
    EVENTUALLY_EQUAL(shown.sentence("bl2"), QStringLiteral("A BL2 for SD cards."));
    QCOMPARE(shown.page.missing(),
             QStringLiteral("“Firmware package (FIP)” is missing: choose a file for it (“fip” in [firmware])."));
    shown.type("fip", fip);
    EVENTUALLY(shown.page.isComplete());
    QCOMPARE(shown.sentence("fip"), QStringLiteral("A FIP with 2 image(s)."));
    const recipe::Firmware &firmware = shown.world.draft.recipe().firmware;
    QCOMPARE(firmware.find("bl2")->file->path, std::filesystem::path(bl2.toStdString()));
    QCOMPARE(firmware.find("fip")->file->path, std::filesystem::path(fip.toStdString()));
}

void FirmwareTest::packsBl31AndBl33()
{
    Shown shown;
    QTest::mouseClick(shown.page.findChild<QRadioButton *>(QStringLiteral("fip-packed")), Qt::LeftButton, {},
                      QPoint(5, 5));
    QVERIFY(!shown.page.findChild<QLineEdit *>(QStringLiteral("fip-file"))->isVisible());
    shown.type("bl2", shown.write("bl2.bin", bl2Code()));
    EVENTUALLY_EQUAL(
        shown.page.missing(),
        QStringLiteral("“Firmware package (FIP)” is missing: choose a file for it (“fip” in [firmware])."));
    shown.type("fip-bl31", shown.write("bl31.bin", bl31Code()));
    shown.type("fip-bl33", shown.write("u-boot.bin", uBootCode()));
    EVENTUALLY(shown.page.isComplete());
    const recipe::Firmware &firmware = shown.world.draft.recipe().firmware;
    QVERIFY(!firmware.find("fip")->file && firmware.find("fip")->parts.size() == 2);
}

void FirmwareTest::isNotCompleteWhileItLooks()
{
    Shown shown;
    shown.type("bl2", shown.write("bl2.bin", bl2Code()));
    EVENTUALLY(shown.sentence("bl2").startsWith(QStringLiteral("A bare BL2")));
    shown.type("fip", shown.write("fip.bin", package(bl31Code(), uBootCode())));
    QVERIFY(!shown.page.isComplete());
    QCOMPARE(shown.sentence("fip"), QStringLiteral("Checking the file…"));
    QCOMPARE(shown.page.missing(), QStringLiteral("Checking what you chose…"));
    EVENTUALLY(shown.page.isComplete());
}

void FirmwareTest::remembersTheOtherWay()
{
    Files files;
    FirmwareModel model(files.world.draft);
    model.choose(fipPlace, files.write("fip.bin", package(bl31Code(), uBootCode())));
    model.setPacked("fip", true);
    QVERIFY(!files.world.draft.recipe().firmware.find("fip"));
    model.setPacked("fip", false);
    QVERIFY(files.world.draft.recipe().firmware.find("fip")->file.has_value());
}

void FirmwareTest::offersTheRightPlace()
{
    Shown shown;
    const QString fip = shown.write("fip.bin", package(bl31Code(), uBootCode()));
    shown.type("bl2", fip);
    EVENTUALLY_EQUAL(shown.sentence("bl2"),
                     QStringLiteral("“fip.bin” is a complete FIP. It can only be used as the FIP."));
    QVERIFY(!shown.page.isComplete());
    auto *remedy = shown.page.findChild<QPushButton *>(QStringLiteral("bl2-remedy"));
    QCOMPARE(remedy->text(), QStringLiteral("Use it as the FIP"));
    QTest::mouseClick(remedy, Qt::LeftButton);
    EVENTUALLY_EQUAL(shown.sentence("fip"), QStringLiteral("A FIP with 2 image(s)."));
    QCOMPARE(shown.page.findChild<QLineEdit *>(QStringLiteral("bl2-file"))->text(), QString());
    QVERIFY(!shown.world.draft.recipe().firmware.find("bl2"));
}

void FirmwareTest::swapsTwoThatWereMixedUp()
{
    Files files;
    FirmwareModel model(files.world.draft);
    const QString bl31 = files.write("bl31.bin", bl31Code());
    const QString uBoot = files.write("u-boot.bin", uBootCode());
    model.choose(bl31Place, uBoot);
    model.choose(bl33Place, bl31);
    EVENTUALLY(model.file(bl31Place) && model.file(bl33Place));
    model.putWhereItBelongs(bl31Place);
    EVENTUALLY(model.file(bl31Place) && model.file(bl33Place));
    QVERIFY(!model.file(bl31Place)->error && !model.file(bl33Place)->error);
    QCOMPARE(files.world.draft.recipe().firmware.find("fip")->part("bl31")->path,
             std::filesystem::path(bl31.toStdString()));
    QCOMPARE(files.world.draft.recipe().firmware.find("fip")->part("bl33")->path,
             std::filesystem::path(uBoot.toStdString()));
}

void FirmwareTest::putsADroppedFileWhereItBelongs()
{
    Shown shown;
    QVERIFY(!shown.page.acceptDroppedFile(QStringLiteral("/srv/router.toml")));
    QVERIFY(shown.page.acceptDroppedFile(shown.write("anything", uBootCode())));
    EVENTUALLY_EQUAL(shown.sentence("fip-bl33"), QStringLiteral("U-Boot."));
    QVERIFY(shown.page.findChild<QRadioButton *>(QStringLiteral("fip-packed"))->isChecked());
    QVERIFY(shown.page.acceptDroppedFile(shown.write("thing", mtk::pack(bl2Code(), mtk::Medium::Sd).value())));
    EVENTUALLY_EQUAL(shown.sentence("bl2"), QStringLiteral("A BL2 for SD cards."));
}

void FirmwareTest::looksAgainForAnotherMedium()
{
    Files files;
    std::vector<board::Board> boards = files.world.draft.boards();
    board::Medium emmc = boards.front().media.front();
    emmc.id = "emmc";
    emmc.disks.front().partitions.front().variant = "emmc";
    boards.front().media.push_back(emmc);
    Draft draft(boards);
    FirmwareModel model(draft);
    model.choose(bl2Place, files.write("bl2.img", mtk::pack(bl2Code(), mtk::Medium::Sd).value()));
    EVENTUALLY(model.file(bl2Place));
    QVERIFY(!model.file(bl2Place)->error);
    draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "emmc"; });
    QCOMPARE(draft.medium().id, "emmc");
    QVERIFY(!model.file(bl2Place));
    EVENTUALLY(model.file(bl2Place));
    QVERIFY(model.file(bl2Place)->error.has_value());
}

void FirmwareTest::followsARecipeThatIsOpened()
{
    Shown shown;
    const QString bl31 = shown.write("bl31.bin", bl31Code());
    recipe::Recipe recipe = shown.world.draft.recipe();
    recipe.firmware.at("fip").parts.emplace_back("bl31", inputFor(bl31));
    recipe.firmware.at("fip").parts.emplace_back("bl33", inputFor(QStringLiteral("/nothing/here")));
    QVERIFY(shown.world.draft.open(recipe, QStringLiteral("/r.toml")));
    QVERIFY(shown.page.findChild<QRadioButton *>(QStringLiteral("fip-packed"))->isChecked());
    EVENTUALLY_EQUAL(shown.sentence("fip-bl31"), QStringLiteral("BL31."));
    EVENTUALLY_EQUAL(shown.sentence("fip-bl33"), QStringLiteral("There is nothing with this name."));
    QVERIFY(!shown.world.draft.isModified());
    shown.world.draft.clear();
    QVERIFY(shown.page.findChild<QRadioButton *>(QStringLiteral("fip-finished"))->isChecked());
    QCOMPARE(shown.page.findChild<QLineEdit *>(QStringLiteral("fip-bl31-file"))->text(), QString());
}

void FirmwareTest::keepsThatTheRecipeCompresses()
{
    Files files;
    FirmwareModel model(files.world.draft);
    const QString bl31 = files.write("bl31.bin", bl31Code());
    recipe::Recipe recipe = files.world.draft.recipe();
    recipe.firmware.at("fip").parts.emplace_back("bl31", inputFor(bl31));
    recipe.firmware.at("fip").xz = true;
    QVERIFY(files.world.draft.open(recipe, QStringLiteral("/r.toml")));
    model.choose(bl33Place, files.write("u-boot.bin", uBootCode()));
    const recipe::FirmwareInput *fip = files.world.draft.recipe().firmware.find("fip");
    QVERIFY(fip->xz && fip->part("bl31") != nullptr && fip->part("bl33") != nullptr);
}

void FirmwareTest::keepsTheCardOfARecipe()
{
    Files files;
    FirmwareModel model(files.world.draft);
    const auto recipe = recipe::parse("format=1\nboard='bananapi-bpi-r3'\nmedium='sd'\n[firmware]\nfrom='/a.img'\n"
                                      "fip={from='/b.img'}\n[kernel]\nbuild='k'\n[root]\nsource='r'\n",
                                      "r.toml", "/");
    QVERIFY(recipe && files.world.draft.open(*recipe, QStringLiteral("/r.toml")));
    QVERIFY(!files.world.draft.isModified());
    const auto firmware = [&] { return files.world.draft.recipe().firmware; };
    model.choose(bl2Place, files.write("bl2.bin", bl2Code()));
    QVERIFY(firmware().from && firmware().find("bl2")->file && firmware().find("fip")->from);
    model.choose(bl33Place, files.write("u-boot.bin", uBootCode()));
    QVERIFY(firmware().find("fip")->part("bl33") != nullptr && !firmware().find("fip")->from);
}

void FirmwareTest::noticesThatAFileVanished()
{
    Shown shown;
    const QString bl2 = shown.write("bl2.bin", bl2Code());
    shown.type("bl2", bl2);
    EVENTUALLY(shown.sentence("bl2").startsWith(QStringLiteral("A bare BL2")));
    QVERIFY(QFile::remove(bl2));
    shown.page.enter();
    EVENTUALLY_EQUAL(shown.sentence("bl2"), QStringLiteral("There is nothing with this name."));
}

void FirmwareTest::staysAsItIsWhileItLooksAgain()
{
    Shown shown;
    const QString bl2 = shown.write("bl2.bin", bl2Code());
    shown.type("bl2", bl2);
    EVENTUALLY(shown.sentence("bl2").startsWith(QStringLiteral("A bare BL2")));
    shown.write("bl2.bin", uBootCode());
    shown.page.enter();
    QVERIFY(shown.sentence("bl2").startsWith(QStringLiteral("A bare BL2")));
    EVENTUALLY(shown.sentence("bl2").startsWith(QStringLiteral("“bl2.bin” is U-Boot.")));
}

void FirmwareTest::twoImagesThatDontFitTogetherAreNotEnough()
{
    Shown shown;
    Bytes bl31 = bl31Code();
    Bytes uBoot = uBootCode();
    // Each is small enough for what loads it.
    bl31.resize(128 * 1024);
    uBoot.resize(shown.world.draft.board().slot("fip")->most.value() - 64 * 1024);
    shown.page.acceptDroppedFile(shown.write("bl2.bin", bl2Code()));
    EVENTUALLY(shown.sentence("bl2").startsWith(QStringLiteral("A bare BL2")));
    QTest::mouseClick(shown.page.findChild<QRadioButton *>(QStringLiteral("fip-packed")), Qt::LeftButton, {},
                      QPoint(5, 5));
    shown.type("fip-bl31", shown.write("bl31.bin", bl31));
    shown.type("fip-bl33", shown.write("u-boot.bin", uBoot));
    EVENTUALLY(shown.page.missing().contains(QStringLiteral("its place on the disk has only 2097152 bytes")));
    QVERIFY(!shown.page.isComplete());
}

QTEST_MAIN(FirmwareTest)
#include "firmware_test.moc"
