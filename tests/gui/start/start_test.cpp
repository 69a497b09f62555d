// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"
#include "models/recent_recipes.h"
#include "models/start_model.h"
#include "pages/start_page.h"
#include "support/eventually.h"
#include "support/wizard_world.h"
#include "widgets/board_picture.h"

#include <QComboBox>
#include <QCommandLinkButton>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace bootlace;
using namespace bootlace::app;

class StartTest : public QObject
{
    Q_OBJECT

private slots:
    void recentRecipesAreRememberedNewestFirst();
    void aVanishedRecipeCanNotBeChosen();
    void mistakesAreToldWithTheirLines();
    void aRecipeWithMistakesOpensAsFarAsItGoes();
    void aFileThatIsNotThereIsTold();
    void whatIsNoRecipeIsRefusedInPlace();
    void saysWhatIsUnderWay();
    void anotherBoardBringsItsMediumAndConsole();
    void everyShippedPictureIsThere();
    void aProfileOfOnesOwnBringsItsPicture_data();
    void aProfileOfOnesOwnBringsItsPicture();
};

namespace {

QString put(const test::WizardWorld &world, const char *name, const QByteArray &content = {})
{
    const QString path = world.folder.filePath(QLatin1String(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s can't be written", name);
    }
    return path;
}

const QByteArray begun = "format = 1\nboard = 'bananapi-bpi-r3'\nmedium = 'nvme'\ncolour = 'red'\n[firmware]\n"
                         "bl2 = 'bl2.img'\nfip = 'fip.bin'\n[kernel]\nbuild = 'root'\n[root]\nsource = ''\n";

struct Begun
{
    test::WizardWorld world;
    RecipeFile file{world.draft};
    StartPage page{world.services(), file};

    Begun()
    {
        QObject::connect(&page, &StartPage::recipeWanted, &file, [this](const QString &path) { file.open(path); });
        page.show();
    }

    [[nodiscard]] QString text(const char *name) const { return page.findChild<QLabel *>(QLatin1String(name))->text(); }
};

} // namespace

void StartTest::recentRecipesAreRememberedNewestFirst()
{
    test::WizardWorld world;
    RecentRecipes recent(world.settings);
    for (int i = 0; i < 10; ++i) {
        recent.add(QStringLiteral("/recipes/%1.toml").arg(i));
    }
    recent.add(QStringLiteral("/recipes/5.toml"));
    QCOMPARE(recent.rowCount(), RecentRecipes::most);
    QCOMPARE(recent.path(0), QStringLiteral("/recipes/5.toml"));
    QCOMPARE(recent.path(1), QStringLiteral("/recipes/9.toml"));
    const RecentRecipes again(world.settings);
    QCOMPARE(again.rowCount(), RecentRecipes::most);
    QCOMPARE(again.path(0), QStringLiteral("/recipes/5.toml"));
    QCOMPARE(again.data(again.index(0), Qt::DisplayRole).toString(), QStringLiteral("5.toml in /recipes"));
}

void StartTest::aVanishedRecipeCanNotBeChosen()
{
    test::WizardWorld world;
    RecentRecipes recent(world.settings);
    recent.add(put(world, "here.toml"));
    recent.add(world.folder.filePath(QStringLiteral("gone.toml")));
    recent.look();
    EVENTUALLY(!(recent.flags(recent.index(0)) & Qt::ItemIsEnabled));
    QVERIFY(recent.data(recent.index(0), Qt::DisplayRole).toString().contains("not found"));
    QVERIFY(recent.flags(recent.index(1)) & Qt::ItemIsEnabled);
    put(world, "gone.toml");
    recent.look();
    EVENTUALLY(recent.flags(recent.index(0)) & Qt::ItemIsEnabled);
}

void StartTest::mistakesAreToldWithTheirLines()
{
    Begun start;
    QVERIFY(start.page.acceptDroppedFile(put(start.world, "begun.toml", begun)));
    EVENTUALLY(start.text("recipe-sentence").startsWith("begun.toml has 4 error"));
    const QString details = start.text("recipe-details");
    QVERIFY2(details.contains("Line 4: 'colour' is not a known key"), qPrintable(details));
    QVERIFY2(details.contains("Line 7: “fip.bin” was not found"), qPrintable(details));
    QVERIFY(start.world.draft.file().isEmpty());
}

void StartTest::aRecipeWithMistakesOpensAsFarAsItGoes()
{
    Begun start;
    start.page.acceptDroppedFile(put(start.world, "begun.toml", begun));
    auto *remedy = start.page.findChild<QPushButton *>(QStringLiteral("recipe-remedy"));
    EVENTUALLY(remedy->isVisible());
    remedy->click();
    EVENTUALLY_EQUAL(start.world.draft.medium().id, "nvme");
    QVERIFY(start.world.draft.recipe().root.source.written.empty());
    QVERIFY(start.world.draft.recipe().kernel.fromRoot);
    EVENTUALLY(!remedy->isVisible());
}

void StartTest::aFileThatIsNotThereIsTold()
{
    Begun start;
    start.page.acceptDroppedFile(start.world.folder.filePath(QStringLiteral("absent.toml")));
    EVENTUALLY_EQUAL(start.text("recipe-sentence"), QStringLiteral("absent.toml can't be read.\nSomething is missing"));
    QVERIFY(!start.page.findChild<QPushButton *>(QStringLiteral("recipe-remedy"))->isVisible());
}

void StartTest::whatIsNoRecipeIsRefusedInPlace()
{
    Begun start;
    const QSignalSpy wanted(&start.page, &StartPage::recipeWanted);
    QVERIFY(start.page.acceptDroppedFile(QStringLiteral("/home/me/holiday.jpg")));
    QVERIFY(start.text("recipe-sentence").startsWith("holiday.jpg is not a recipe"));
    QCOMPARE(wanted.count(), 0);
}

void StartTest::saysWhatIsUnderWay()
{
    Begun start;
    auto *make = start.page.findChild<QCommandLinkButton *>(QStringLiteral("make"));
    auto *again = start.page.findChild<QCommandLinkButton *>(QStringLiteral("begin-again"));
    QVERIFY(!again->isVisible());
    start.world.draft.edit([](recipe::Recipe &recipe) { recipe.root.label = "router"; });
    QVERIFY(again->isVisible());
    QCOMPARE(make->description(), QStringLiteral("The recipe has not been saved yet"));
    start.file.save(start.world.folder.filePath(QStringLiteral("router.toml")));
    EVENTUALLY_EQUAL(make->description(), QStringLiteral("With the recipe router.toml"));
    start.world.draft.edit([](recipe::Recipe &recipe) { recipe.root.label = "other"; });
    QVERIFY(make->description().contains("unsaved changes"));
    start.world.draft.clear();
    QVERIFY(!again->isVisible());
}

void StartTest::anotherBoardBringsItsMediumAndConsole()
{
    test::WizardWorld world;
    std::vector<board::Board> boards{world.draft.boards().front()};
    board::Board second = boards.front();
    second.id = "second";
    second.name = "Second board";
    second.console = "console=ttyS9";
    second.media.front().id = "tape";
    second.media.resize(1);
    boards.push_back(second);
    Draft draft(boards);
    RecipeFile file(draft);
    StartPage page({draft, world.disks, world.session, world.settings}, file);
    page.show();
    auto *choice = page.findChild<QComboBox *>(QStringLiteral("board"));
    QCOMPARE(choice->count(), 2);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(draft.board().id, "second");
    QCOMPARE(draft.medium().id, "tape");
    QCOMPARE(draft.recipe().kernel.cmdline, "console=ttyS9");
    draft.edit([](recipe::Recipe &recipe) { recipe.kernel.cmdline = "quiet"; });
    draft.chooseBoard(0);
    QCOMPARE(draft.recipe().kernel.cmdline, "quiet");
}

void StartTest::everyShippedPictureIsThere()
{
    int pictures = 0;
    const std::vector<board::Board> boards = board::loadAll({}).value();
    for (const board::Board &board : boards) {
        BoardPicture picture;
        picture.setBoard(board);
        QVERIFY2(!picture.isBroken(), board.picture.c_str());
        QCOMPARE(picture.isHidden(), board.picture.empty());
        pictures += board.picture.empty() ? 0 : 1;
        board::Board without = board;
        without.picture = "not-there.svg";
        picture.setBoard(without);
        QVERIFY(picture.isBroken() && picture.isHidden());
    }
    QVERIFY(pictures > 0);
}

void StartTest::aProfileOfOnesOwnBringsItsPicture_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isGood");
    const QByteArray good =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><rect width='20' height='10'/></svg>";
    QTest::newRow("a picture") << good << true;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("not an SVG") << QByteArray("GIF89a") << false;
    QTest::newRow("cut off") << good.left(good.size() / 2) << false;
    QTest::newRow("too large") << good + QByteArray(1024 * 1024, ' ') << false;
}

void StartTest::aProfileOfOnesOwnBringsItsPicture()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, isGood);
    test::WizardWorld world;
    std::vector<board::Board> boards = world.draft.boards();
    boards.resize(1);
    boards.front().folder = world.folder.path().toStdString();
    boards.front().picture = "mine.svg";
    if (!content.isEmpty()) {
        QFile file(world.folder.filePath(QStringLiteral("mine.svg")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    Draft draft(boards);
    RecipeFile file(draft);
    StartPage page({draft, world.disks, world.session, world.settings}, file);
    page.show();
    auto *picture = page.findChild<QWidget *>(QStringLiteral("board-picture"));
    auto *note = page.findChild<QLabel *>(QStringLiteral("no-board-picture"));
    EVENTUALLY(isGood ? picture->isVisible() : note->isVisible());
    QVERIFY(isGood ? !note->isVisible() : !picture->isVisible() && note->text().contains(QStringLiteral("mine.svg")));
}

QTEST_MAIN(StartTest)
#include "start_test.moc"
