// SPDX-License-Identifier: GPL-3.0-or-later
// The firmware page has a field for every slot of the board's profile, whatever they are.
#include "models/firmware_model.h"
#include "pages/firmware_page.h"
#include "support/eventually.h"
#include "support/files.h"
#include "support/wizard_world.h"

#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QtTest/QTest>

#include <string>
#include <vector>

using namespace bootlace;
using namespace bootlace::app;

namespace {

QString write(const test::WizardWorld &world, const char *name, const Bytes &bytes)
{
    const QString path = world.folder.filePath(QString::fromLatin1(name));
    test::writeFile(path.toStdString(), bytes);
    return path;
}

// A board whose profile names plain slots, as many as it likes.
std::vector<board::Board> withSlots(const board::Board &like, const std::vector<std::string> &ids)
{
    board::Board plain = like;
    plain.id = "plain";
    plain.firmware.clear();
    plain.media.resize(1);
    board::DiskLayout &disk = plain.media.front().disks.front();
    std::erase_if(disk.partitions, [](const auto &one) { return one.holds == board::Holds::Firmware; });
    for (const std::string &id : ids) {
        board::FirmwareSlot slot;
        slot.id = id;
        slot.name = "The part " + id;
        slot.most = 1_MiB;
        plain.firmware.push_back(std::move(slot));
        disk.raw.push_back({id, id, {}, {ByteOffset(8192 * disk.raw.size()), 8_KiB}, true});
    }
    return {like, plain};
}

} // namespace

class SlotsTest : public QObject
{
    Q_OBJECT

private slots:
    void offersEverySlotOfTheProfile();
    void followsAnotherBoardAndBack();
};

void SlotsTest::offersEverySlotOfTheProfile()
{
    test::WizardWorld world;
    Draft draft(withSlots(world.draft.boards().front(), {"idbloader", "spl", "u-boot", "trust"}));
    draft.chooseBoard(1);
    FirmwarePage page({draft, world.disks, world.session, world.settings});
    page.show();
    page.enter();
    QVERIFY(page.findChild<QLineEdit *>(QStringLiteral("bl2-file")) == nullptr);
    int above = -1;
    QSet<QString> keys;
    for (const char *slot : {"idbloader", "spl", "u-boot", "trust"}) {
        auto *line = page.findChild<QLineEdit *>(QLatin1String(slot) + QStringLiteral("-file"));
        QVERIFY2(line != nullptr && line->isVisible(), slot);
        QVERIFY2(line->mapTo(&page, QPoint()).y() > above, "one below the other");
        above = line->mapTo(&page, QPoint()).y();
        // A screen reader and the keyboard know it by the slot's name.
        const QString name = QStringLiteral("The part ") + QLatin1String(slot);
        auto *choose = page.findChild<QPushButton *>(QLatin1String(slot) + QStringLiteral("-choose"));
        QVERIFY(choose->accessibleName().startsWith(name));
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->buddy() == line) {
                QCOMPARE(QString(label->text()).remove(u'&'), name);
                keys.insert(QKeySequence::mnemonic(label->text()).toString());
            }
        }
        QVERIFY(page.missing().contains(name));
        QVERIFY(!page.isComplete());
        line->setText(write(world, slot, test::pseudoRandom(5000, 7)));
        QTest::keyClick(line, Qt::Key_Return);
        EVENTUALLY(page.isComplete() || !page.missing().contains(name));
    }
    QVERIFY(keys.size() == 4 && !keys.contains(QString()));
    EVENTUALLY(page.isComplete());
    QCOMPARE(draft.recipe().firmware.inputs.size(), 4U);
    QVERIFY(draft.recipe().firmware.find("spl")->file->path.filename() == "spl");
    auto *line = page.findChild<QLineEdit *>(QStringLiteral("u-boot-file"));
    line->clear();
    QTest::keyClick(line, Qt::Key_Return);
    EVENTUALLY(!page.isComplete() && page.missing().contains(QStringLiteral("The part u-boot")));
}

// What was chosen for a board comes back with it, and does not go along to another recipe.
void SlotsTest::followsAnotherBoardAndBack()
{
    test::WizardWorld world;
    Draft draft(withSlots(world.draft.boards().front(), {"spl"}));
    FirmwareModel model(draft);
    model.choose({"bl2", FirmwareRole::Bl2}, write(world, "bl2.bin", test::pseudoRandom(5000, 9)));
    draft.chooseBoard(1);
    QCOMPARE(model.places().size(), 1U);
    QVERIFY(draft.recipe().firmware.inputs.empty());
    model.choose({"spl", FirmwareRole::Whole}, write(world, "spl", test::pseudoRandom(5000, 8)));
    draft.chooseBoard(0);
    QCOMPARE(model.places().size(), 4U);
    QCOMPARE(draft.recipe().firmware.inputs.size(), 1U);
    QVERIFY(draft.recipe().firmware.find("bl2") != nullptr);
    draft.chooseBoard(1);
    draft.clear();
    QVERIFY(draft.recipe().firmware.inputs.empty() && !draft.isModified());
    draft.chooseBoard(1);
    QVERIFY(draft.recipe().firmware.inputs.empty());
}

QTEST_MAIN(SlotsTest)
#include "slots_test.moc"
