// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/medium_model.h"
#include "pages/medium_page.h"
#include "support/eventually.h"
#include "support/wizard_world.h"
#include "widgets/choice_card.h"
#include "widgets/dip_switch.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace bootlace;
using namespace bootlace::app;

class MediumTest : public QObject
{
    Q_OBJECT

private slots:
    void offersTheMediaOfTheBoard();
    void saysWhereEverythingWillLive();
    void choosingGoesToTheDraftAndBack();
    void theMediumsOverlaysComeAndTheOldOnesGo();
    void theKeyboardChooses();
    void aClickAnywhereOnACardChooses();
    void switchesAreTellableInWords();
    void switchesLookDifferentUpAndDown();
};

namespace {

std::vector<std::string> overlaysOf(const Draft &draft)
{
    std::vector<std::string> names;
    for (const recipe::Input &overlay : draft.recipe().kernel.overlays) {
        names.push_back(overlay.written);
    }
    return names;
}

// The first board with another overlay for its second medium.
std::vector<board::Board> withOverlays(std::vector<board::Board> boards)
{
    boards.front().media[0].overlays = {"sd", "both"};
    boards.front().media[1].overlays = {"both", "disk"};
    return boards;
}

QRadioButton *button(const QWidget &page, const char *name)
{
    return page.findChild<QRadioButton *>(QLatin1String(name));
}

QImage pictureOf(const QString &positions)
{
    DipSwitch widget;
    widget.setSwitches({QStringLiteral("A"), QStringLiteral("B")}, positions, QStringLiteral("Set them."));
    widget.resize(widget.sizeHint());
    return widget.grab().toImage();
}

} // namespace

void MediumTest::offersTheMediaOfTheBoard()
{
    test::WizardWorld world;
    const MediumModel model(world.draft);
    QCOMPARE(model.choices().size(), world.draft.board().media.size());
    QCOMPARE(model.choices()[0].id, QStringLiteral("sd"));
    QCOMPARE(model.choices()[0].switches, QStringLiteral("1111"));
    QCOMPARE(model.choices()[0].switchNames, QStringList({"A", "B", "C", "D"}));
    QCOMPARE(model.current(), 0U);
}

void MediumTest::saysWhereEverythingWillLive()
{
    test::WizardWorld world;
    const MediumModel model(world.draft);
    QCOMPARE(model.choices()[0].meaning,
             QStringLiteral("Everything lives on the microSD card: firmware, boot files and the root file system."));
    QCOMPARE(model.choices()[0].needs, QStringLiteral("You need a microSD card."));
    QVERIFY(model.choices()[1].meaning.contains("The root file system lives on the NVMe disk."));
    QVERIFY(model.choices()[1].needs.contains("M.2 slot"));
}

void MediumTest::choosingGoesToTheDraftAndBack()
{
    test::WizardWorld world;
    MediumModel model(world.draft);
    const QSignalSpy changed(&model, &MediumModel::changed);
    model.choose(1);
    QCOMPARE(world.draft.medium().id, "nvme");
    QCOMPARE(model.current(), 1U);
    QCOMPARE(changed.count(), 1);
    model.choose(7);
    QCOMPARE(model.current(), 1U);
    world.draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "sd"; });
    QCOMPARE(model.current(), 0U);
}

void MediumTest::theMediumsOverlaysComeAndTheOldOnesGo()
{
    test::WizardWorld world;
    Draft draft(withOverlays(world.draft.boards()));
    QCOMPARE(overlaysOf(draft), (std::vector<std::string>{"sd", "both"}));
    QVERIFY(!draft.isModified());
    draft.edit([](recipe::Recipe &recipe) { recipe.kernel.overlays.push_back(inputForOverlay("mine")); });
    MediumModel(draft).choose(1);
    QCOMPARE(overlaysOf(draft), (std::vector<std::string>{"both", "mine", "disk"}));
    MediumModel(draft).choose(0);
    QCOMPARE(overlaysOf(draft), (std::vector<std::string>{"both", "mine", "sd"}));
    draft.edit([](recipe::Recipe &recipe) { recipe.kernel.overlays.clear(); });
    draft.edit([](recipe::Recipe &recipe) { recipe.root.label = "other"; });
    QVERIFY(overlaysOf(draft).empty()); // what the person took away stays away
}

void MediumTest::theKeyboardChooses()
{
    test::WizardWorld world;
    MediumPage page(world.draft);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page, test::patience));
    QVERIFY(button(page, "medium-sd")->isChecked());
    button(page, "medium-sd")->setFocus();
    QTest::keyClick(button(page, "medium-sd"), Qt::Key_Down);
    QCOMPARE(world.draft.medium().id, "nvme");
    QVERIFY(button(page, "medium-nvme")->isChecked());
    QVERIFY(!button(page, "medium-sd")->isChecked());
}

void MediumTest::aClickAnywhereOnACardChooses()
{
    test::WizardWorld world;
    MediumPage page(world.draft);
    page.resize(700, 500);
    page.show();
    QWidget *card = button(page, "medium-nvme")->parentWidget();
    QTest::mouseClick(card, Qt::LeftButton, {}, card->rect().bottomLeft() + QPoint(3, -3));
    QCOMPARE(world.draft.medium().id, "nvme");
}

void MediumTest::switchesAreTellableInWords()
{
    test::WizardWorld world;
    MediumPage page(world.draft);
    QCOMPARE(page.findChild<DipSwitch *>()->accessibleDescription(),
             QStringLiteral("Set all four boot switches, A to D, up."));
    const QString told = button(page, "medium-sd")->accessibleDescription();
    QVERIFY(told.contains("Everything lives") && told.contains("switches, A to D, up"));
}

void MediumTest::switchesLookDifferentUpAndDown()
{
    QVERIFY(pictureOf("10") != pictureOf("01"));
    QVERIFY(pictureOf("10") == pictureOf("10"));
}

QTEST_MAIN(MediumTest)
#include "medium_test.moc"
