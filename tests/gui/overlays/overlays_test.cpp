// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/device_tree_model.h"
#include "models/overlay_model.h"
#include "pages/overlays_page.h"
#include "support/eventually.h"
#include "support/kernel_folder.h"
#include "support/wizard_world.h"
#include "text/effect_text.h"
#include "widgets/fact_list.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QtTest/QTest>

using namespace bootlace;
using namespace bootlace::app;
namespace fs = std::filesystem;

namespace {

const QString boardName = QStringLiteral("mt7986a-bananapi-bpi-r3-");

struct World : test::WizardWorld
{
    World()
    {
        test::KernelFolder{}.write(path("build"));
        draft.edit([this](recipe::Recipe &recipe) { recipe.kernel.build = {inputFor(text("build"))}; });
    }

    [[nodiscard]] fs::path path(const char *name) const { return fs::path(folder.path().toStdString()) / name; }

    [[nodiscard]] QString text(const char *name) const { return QString::fromStdString(path(name).string()); }

    QString copyOfGolden(const char *name, const char *as) const
    {
        fs::copy_file(fs::path(GOLDEN_DTB_FOLDER) / name, path(as));
        return text(as);
    }

    OverlayModel &begun()
    {
        model.begin();
        wait();
        return model;
    }

    void wait()
    {
        [[maybe_unused]] const bool done =
            test::comesTrue([this] { return model.state() != OverlayModel::State::Reading && !model.isLooking(); });
    }

    [[nodiscard]] int row(const QString &name) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (overlayName(model.input(row)) == name) {
                return row;
            }
        }
        return -1;
    }

    [[nodiscard]] int own(const char *suffix) const { return row(boardName + QLatin1String(suffix)); }

    void choose(const char *suffix, bool chosen = true)
    {
        model.setChosen(own(suffix), chosen);
        wait();
    }

    [[nodiscard]] QString does(int row) const { return model.index(row, OverlayModel::Does).data().toString(); }

    [[nodiscard]] std::vector<std::string> chosen() const
    {
        std::vector<std::string> names;
        for (const recipe::Input &input : draft.recipe().kernel.overlays) {
            names.push_back(input.written);
        }
        return names;
    }

    std::shared_ptr<BuildCache> cache = std::make_shared<BuildCache>();
    OverlayModel model{draft, cache};
};

} // namespace

class OverlaysTest : public QObject
{
    Q_OBJECT

private slots:
    void whatTheMediumNeedsIsChosenOnce();
    void anOpenedRecipeIsLeftAsItIs();
    void overlaysTellWhatTheyDo();
    void contradictionsExcludeEachOther();
    void aRecipeWithAContradictionIsNotComplete();
    void theOrderCanBeChanged();
    void filesAreReadAndSourcesCompiled();
    void filesThatAreNoneSaySo();
    void anOverlayThatTheBuildDoesNotHaveIsTold();
    void theKernelOfARootThatIsNotChosenIsNotKnown();
    void theKernelOfTheRootHasItsOverlays();
    void theTreeMarksWhatIsChanged();
    void theTreeCanBeSearched();
    void thePageChoosesWithTheKeyboard();
    void thePageTellsOfAFileThatIsNone();
};

void OverlaysTest::whatTheMediumNeedsIsChosenOnce()
{
    World world;
    world.begun();
    QCOMPARE(world.model.state(), OverlayModel::State::Known);
    QCOMPARE(world.model.rowCount(), 5);
    QVERIFY(world.chosen() == std::vector<std::string>{"mt7986a-bananapi-bpi-r3-sd"});
    QVERIFY(world.model.isNeeded(0));
    QVERIFY(world.does(0).contains(QLatin1String("microSD card")));
    QVERIFY(world.completes(Step::Overlays));
    world.choose("sd", false);
    QVERIFY(world.chosen().empty());
    world.begun(); // coming back
    QVERIFY(world.chosen().empty());
    QVERIFY(world.completes(Step::Overlays));
}

void OverlaysTest::anOpenedRecipeIsLeftAsItIs()
{
    World world;
    recipe::Recipe recipe = world.draft.recipe();
    recipe.kernel.overlays.clear();
    QVERIFY(world.draft.open(recipe, world.text("router.toml")));
    world.begun();
    QVERIFY(world.chosen().empty());
    world.draft.edit([](recipe::Recipe &edited) { edited.medium.value = "nvme"; });
    world.wait();
    QVERIFY(world.chosen() == std::vector<std::string>{"mt7986a-bananapi-bpi-r3-sd"});
}

void OverlaysTest::overlaysTellWhatTheyDo()
{
    World world;
    world.begun();
    const QStringList sd = effectLines(*world.model.finding(world.own("sd")));
    QCOMPARE(sd, QStringList{QStringLiteral("Turns on mmc@11230000: 4-bit bus, clock up to 52 MHz, SD high speed")});
    const QStringList nand = effectLines(*world.model.finding(world.own("nand")));
    QCOMPARE(nand.front(), QStringLiteral("Adds flash@0 (spi-nand): reg = <0x0>"));
    const QString sata = effectLines(*world.model.finding(world.own("sata"))).join(u'\n');
    QVERIFY(sata.contains(QLatin1String("Adds regulator-12vd (regulator-fixed): gpios = <&pio 0x8 0x0>")));
    QVERIFY(sata.contains(QLatin1String("vin-supply = <&{/regulator-12vd}>")));
}

void OverlaysTest::contradictionsExcludeEachOther()
{
    World world;
    world.begun();
    QVERIFY(world.model.isExcluded(world.own("emmc")));
    QVERIFY(!world.model.isExcluded(world.own("nand")));
    QCOMPARE(world.does(world.own("emmc")),
             QStringLiteral("Conflicts with “microSD slot”: bus-width of mmc@11230000 can't be both 4 and 8."));
    QVERIFY(!(world.model.flags(world.model.index(world.own("emmc"), OverlayModel::Name)) & Qt::ItemIsUserCheckable));
    world.choose("emmc");
    QCOMPARE(world.chosen().size(), 1U);
    world.choose("sd", false);
    QVERIFY(!world.model.isExcluded(world.own("emmc")));
    world.choose("emmc");
    QVERIFY(world.model.isExcluded(world.own("sd")));
    world.choose("nand");
    QVERIFY(world.model.isExcluded(world.own("nor")));
    QVERIFY(world.completes(Step::Overlays));
}

void OverlaysTest::aRecipeWithAContradictionIsNotComplete()
{
    World world;
    world.draft.edit([](recipe::Recipe &recipe) {
        recipe.kernel.overlays = {inputForOverlay("mt7986a-bananapi-bpi-r3-sd"),
                                  inputForOverlay("mt7986a-bananapi-bpi-r3-emmc")};
    });
    world.begun();
    QVERIFY(!world.completes(Step::Overlays));
    QVERIFY(world.does(0).contains(QStringLiteral("Conflicts with “eMMC”")));
    QVERIFY(world.does(1).contains(QStringLiteral("Conflicts with “microSD slot”")));
    world.choose("emmc", false);
    QVERIFY(world.completes(Step::Overlays));
}

void OverlaysTest::theOrderCanBeChanged()
{
    World world;
    world.begun();
    world.choose("nand");
    QCOMPARE(world.own("nand"), 1);
    QCOMPARE(world.model.index(1, OverlayModel::Order).data().toInt(), 2);
    QVERIFY(!world.model.canMove(0, -1));
    QVERIFY(!world.model.canMove(1, +1));
    world.model.move(1, -1);
    QCOMPARE(world.own("nand"), 0);
    QVERIFY((world.chosen() == std::vector<std::string>{"mt7986a-bananapi-bpi-r3-nand", "mt7986a-bananapi-bpi-r3-sd"}));
}

void OverlaysTest::filesAreReadAndSourcesCompiled()
{
    World world;
    world.begun();
    QVERIFY(world.model.add(world.copyOfGolden("nor.dtbo", "mine.dtbo")));
    QVERIFY(world.model.add(world.copyOfGolden("sata.dtso", "rails.dtso")));
    world.wait();
    QCOMPARE(world.chosen().size(), 3U);
    QVERIFY(world.completes(Step::Overlays));
    QVERIFY(world.does(world.row(QStringLiteral("mine.dtbo"))).contains(QLatin1String("jedec,spi-nor")));
    QVERIFY(world.does(world.row(QStringLiteral("rails.dtso"))).contains(QLatin1String("regulator-12vd")));
    QVERIFY(world.model.isExcluded(world.own("nand")));
    world.model.setChosen(world.row(QStringLiteral("mine.dtbo")), false);
    world.wait();
    QVERIFY(!world.model.isExcluded(world.own("nand")));
    QVERIFY(world.row(QStringLiteral("mine.dtbo")) >= 2); // still there to be chosen again
    world.model.remove(world.row(QStringLiteral("mine.dtbo")));
    QCOMPARE(world.row(QStringLiteral("mine.dtbo")), -1);
}

void OverlaysTest::filesThatAreNoneSaySo()
{
    World world;
    world.begun();
    QVERIFY(!world.model.add(world.text("tree.dtb")));
    world.model.add(world.copyOfGolden("base.dtb", "tree.dtbo"));
    world.model.add(world.copyOfGolden("foreign.dtbo", "foreign.dtbo"));
    world.model.add(world.text("missing.dtbo"));
    test::writeFile(world.path("wrong.dtso"), asBytes("/dts-v1/;\nnonsense\n"));
    world.model.add(world.text("wrong.dtso"));
    world.wait();
    QVERIFY(!world.completes(Step::Overlays));
    const auto problem = [&](const char *name) {
        return world.model.finding(world.row(QString::fromLatin1(name)))->problem;
    };
    QCOMPARE(problem("tree.dtbo"), OverlayProblem::NoOverlay);
    QCOMPARE(problem("foreign.dtbo"), OverlayProblem::OtherBoard);
    QCOMPARE(problem("missing.dtbo"), OverlayProblem::Unreadable);
    QCOMPARE(problem("wrong.dtso"), OverlayProblem::Unreadable);
    QVERIFY(world.does(world.row(QStringLiteral("wrong.dtso"))).contains(QLatin1String("syntax error")));
    QVERIFY(world.does(world.row(QStringLiteral("foreign.dtbo"))).contains(QLatin1String("another board")));
}

void OverlaysTest::anOverlayThatTheBuildDoesNotHaveIsTold()
{
    World world;
    world.draft.edit([](recipe::Recipe &recipe) { recipe.kernel.overlays = {inputForOverlay("fan")}; });
    world.begun();
    QVERIFY(!world.completes(Step::Overlays));
    const int row = world.row(QStringLiteral("fan"));
    QCOMPARE(world.model.finding(row)->problem, OverlayProblem::NotInBuild);
    world.model.setChosen(row, false);
    world.wait();
    QCOMPARE(world.row(QStringLiteral("fan")), -1);
    QVERIFY(world.completes(Step::Overlays));
}

void OverlaysTest::theKernelOfARootThatIsNotChosenIsNotKnown()
{
    World world;
    world.draft.edit([](recipe::Recipe &recipe) {
        recipe.kernel.fromRoot = true;
        recipe.kernel.build.clear();
    });
    world.begun();
    QCOMPARE(world.model.state(), OverlayModel::State::NoBuild);
    QVERIFY(world.completes(Step::Overlays));
    QVERIFY(world.chosen() == std::vector<std::string>{"mt7986a-bananapi-bpi-r3-sd"});
}

void OverlaysTest::theKernelOfTheRootHasItsOverlays()
{
    World world;
    world.draft.edit([&](recipe::Recipe &recipe) {
        recipe.kernel.fromRoot = true;
        recipe.kernel.build.clear();
        recipe.root.source = inputFor(world.text("build"));
    });
    world.begun();
    QCOMPARE(world.model.state(), OverlayModel::State::Known);
    QCOMPARE(world.model.rowCount(), 5);
    QVERIFY(world.model.tree());
}

void OverlaysTest::theTreeMarksWhatIsChanged()
{
    World world;
    world.begun();
    DeviceTreeModel tree;
    tree.setTree(world.model.tree());
    const auto find = [&](const QString &name) {
        return tree.match(tree.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    };
    const QModelIndex width = find(QStringLiteral("bus-width"));
    QVERIFY(width.isValid());
    QCOMPARE(width.parent().data().toString(), QStringLiteral("mmc@11230000"));
    QCOMPARE(width.siblingAtColumn(DeviceTreeModel::Value).data().toString(), QStringLiteral("<0x4>"));
    QCOMPARE(width.siblingAtColumn(DeviceTreeModel::Changed).data().toString(), QStringLiteral("added"));
    QVERIFY(width.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(find(QStringLiteral("model")).siblingAtColumn(DeviceTreeModel::Changed).data().toString().isEmpty());
    QVERIFY(!find(QStringLiteral("model")).data(Qt::FontRole).isValid());
}

void OverlaysTest::theTreeCanBeSearched()
{
    World world;
    world.begun();
    DeviceTreeModel tree;
    tree.setTree(world.model.tree());
    DeviceTreeFilter filter;
    filter.setSourceModel(&tree);
    const auto shows = [&](const char *name) {
        return !filter
                    .match(filter.index(0, 0), Qt::DisplayRole, QString::fromLatin1(name), 1,
                           Qt::MatchExactly | Qt::MatchRecursive)
                    .isEmpty();
    };
    QVERIFY(shows("serial@11002000"));
    filter.setText(QStringLiteral("MMC@"));
    QVERIFY(shows("mmc@11230000"));
    QVERIFY(shows("reset-gpios")); // everything of what was found
    QVERIFY(!shows("serial@11002000"));
    filter.setText({});
    filter.setOnlyChanged(true);
    QVERIFY(shows("bus-width"));
    QVERIFY(!shows("reset-gpios"));
    QVERIFY(!shows("serial@11002000"));
}

void OverlaysTest::thePageChoosesWithTheKeyboard()
{
    World world;
    OverlaysPage page(world.services(), world.cache);
    page.resize(600, 450);
    page.show();
    page.enter();
    EVENTUALLY(page.isComplete());
    auto *view = page.findChild<QTreeView *>(QStringLiteral("overlays"));
    QCOMPARE(view->model()->rowCount(), 5);
    QCOMPARE(view->model()->index(0, OverlayModel::Name).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    auto *facts = page.findChild<FactList *>(QStringLiteral("overlay-facts"));
    QVERIFY(facts->text().contains(QLatin1String("Turns on mmc@11230000")));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down); // -emmc
    QVERIFY(facts->text().contains(QStringLiteral("can't be both 4 and 8")));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(world.chosen().size(), 1U);
    QTest::keyClick(view, Qt::Key_Down); // -nand
    QTest::keyClick(view, Qt::Key_Space);
    EVENTUALLY_EQUAL(world.chosen().size(), 2U);
    EVENTUALLY(page.isComplete());
    QCOMPARE(view->currentIndex().row(), 1); // it went along
    auto *earlier = page.findChild<QPushButton *>(QStringLiteral("earlier"));
    QVERIFY(earlier->isEnabled());
    QTest::mouseClick(earlier, Qt::LeftButton);
    QCOMPARE(world.chosen().front(), "mt7986a-bananapi-bpi-r3-nand");
    QVERIFY(!earlier->isEnabled());
    auto *tree = page.findChild<QTreeView *>(QStringLiteral("device-tree"));
    EVENTUALLY(tree->model()->rowCount() > 0);
    page.findChild<QLineEdit *>(QStringLiteral("search-tree"))->setText(QStringLiteral("no such thing"));
    QCOMPARE(tree->model()->rowCount(), 0);
}

void OverlaysTest::thePageTellsOfAFileThatIsNone()
{
    World world;
    OverlaysPage page(world.services(), world.cache);
    page.enter();
    QVERIFY(!page.acceptDroppedFile(world.text("router.toml")));
    QVERIFY(page.acceptDroppedFile(world.text("photo.jpeg")));
    auto *state = page.findChild<QLabel *>(QStringLiteral("overlays-state"));
    QVERIFY(state->text().contains(QLatin1String("photo.jpeg")));
    QVERIFY(page.acceptDroppedFile(world.copyOfGolden("nor.dtbo", "mine.dtbo")));
    EVENTUALLY(page.isComplete());
    QVERIFY(page.findChild<QPushButton *>(QStringLiteral("remove-overlay"))->isEnabled());
}

QTEST_MAIN(OverlaysTest)
#include "overlays_test.moc"
