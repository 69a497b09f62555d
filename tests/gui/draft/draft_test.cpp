// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"
#include "support/wizard_world.h"

#include <QSignalSpy>
#include <QtTest/QTest>

using namespace bootlace;
using namespace bootlace::app;

class DraftTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithABoardAndAMedium();
    void tellsOnlyOfRealChanges();
    void refusesAMediumThatTheBoardDoesNotHave();
    void hasADestinationForEachDiskOfTheMedium();
    void namesWhatLiesBelowTheRecipeFromThere();
};

void DraftTest::beginsWithABoardAndAMedium()
{
    test::WizardWorld world;
    QCOMPARE(world.draft.board().id, "bananapi-bpi-r3");
    QCOMPARE(world.draft.medium().id, "sd");
    QVERIFY(!world.draft.isModified());
}

void DraftTest::tellsOnlyOfRealChanges()
{
    test::WizardWorld world;
    const QSignalSpy changed(&world.draft, &Draft::changed);
    world.draft.edit([](recipe::Recipe &recipe) { recipe.root.label = "router"; });
    world.draft.edit([](recipe::Recipe &recipe) { recipe.root.label = "router"; });
    QCOMPARE(changed.count(), 1);
    QVERIFY(world.draft.isModified());
}

void DraftTest::refusesAMediumThatTheBoardDoesNotHave()
{
    test::WizardWorld world;
    world.draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "tape"; });
    QCOMPARE(world.draft.recipe().medium.value, "sd");
}

void DraftTest::hasADestinationForEachDiskOfTheMedium()
{
    test::WizardWorld world;
    QCOMPARE(world.draft.destinations().size(), 1U);
    world.draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "nvme"; });
    QCOMPARE(world.draft.destinations().size(), 2U);
}

void DraftTest::namesWhatLiesBelowTheRecipeFromThere()
{
    recipe::Recipe recipe;
    recipe.firmware.setFile("bl2", inputFor(QStringLiteral("/home/me/router/firmware/bl2.img")));
    recipe.root.source = inputFor(QStringLiteral("/srv/root.tar.zst"));
    recipe.kernel.overlays = {inputForOverlay("mt7986a-bananapi-bpi-r3-sd")};
    const recipe::Recipe moved = relativeTo(recipe, QStringLiteral("/home/me/router"));
    QCOMPARE(moved.firmware.find("bl2")->file->written, "firmware/bl2.img");
    QCOMPARE(moved.firmware.find("bl2")->file->path, std::filesystem::path("/home/me/router/firmware/bl2.img"));
    QCOMPARE(moved.root.source.written, "/srv/root.tar.zst");
    QCOMPARE(moved.kernel.overlays.front().written, "mt7986a-bananapi-bpi-r3-sd");
}

QTEST_MAIN(DraftTest)
#include "draft_test.moc"
