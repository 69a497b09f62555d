// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/initrd_model.h"
#include "pages/kernel_page.h"
#include "support/eventually.h"
#include "support/kernel_folder.h"
#include "support/wizard_world.h"
#include "text/build_text.h"
#include "widgets/fact_list.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>
#include <QtTest/QTest>

using namespace bootlace;
using namespace bootlace::app;
namespace fs = std::filesystem;

namespace {

struct World : test::WizardWorld
{
    [[nodiscard]] fs::path path(const char *name) const { return fs::path(folder.path().toStdString()) / name; }

    [[nodiscard]] QString text(const char *name) const { return QString::fromStdString(path(name).string()); }

    [[nodiscard]] fs::path inLibrary(const char *name) const { return path("bootlace/kernels") / name; }

    KernelModel &looked()
    {
        model.lookAgain();
        [[maybe_unused]] const bool done = test::comesTrue([this] { return !model.isLooking(); });
        return model;
    }

    [[nodiscard]] QString shown(int row, KernelModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }

    std::shared_ptr<BuildCache> cache = std::make_shared<BuildCache>();
    KernelModel model{draft, cache, settings};
};

} // namespace

class KernelTest : public QObject
{
    Q_OBJECT

private slots:
    void buildsOfTheLibraryAreFound();
    void aBuildWithoutATreeForTheBoardSaysSo();
    void whatIsNoKernelIsShownOnlyWhenItWasAdded();
    void aBuildThatIsAddedIsChosen();
    void aFolderWithBuildsIsSearchedFromThenOn();
    void whatComesOfAnAddedPathIsTold();
    void packagesOfOneKernelAreOneBuild();
    void theBuildOfAnOpenedRecipeIsARow();
    void theKernelOfTheRootIsAChoiceThatCanBeTakenBack();
    void driversAreBuiltInModulesMissingOrNotKnown();
    void whatOfTheBoardAKernelCannotUseIsSaid();
    void readingCanBeStopped();
    void aPackageIsReadOnce();
    void thePageChoosesAndTellsWhatIsMissing();
    void thePageHasAnInitrdAndACommandLine();
    void aRecipeIsNotForThePage();
};

void KernelTest::buildsOfTheLibraryAreFound()
{
    World world;
    test::KernelFolder{}.write(world.inLibrary("one"));
    test::KernelFolder{.version = "6.13.2"}.write(world.inLibrary("two"));
    QCOMPARE(world.looked().rowCount(), 2);
    QCOMPARE(world.shown(0, KernelModel::Version), QStringLiteral("6.12.1"));
    QCOMPARE(world.shown(0, KernelModel::Where), QStringLiteral("one"));
    QCOMPARE(world.shown(0, KernelModel::ForBoard), QStringLiteral("Yes"));
    QCOMPARE(world.shown(0, KernelModel::Drivers), QStringLiteral("Built in"));
    QCOMPARE(world.shown(1, KernelModel::Version), QStringLiteral("6.13.2"));
    QVERIFY(!world.shown(1, KernelModel::Size).isEmpty());
    QCOMPARE(world.model.chosenRow(), -1);
    QVERIFY(!world.completes(Step::Kernel));
}

void KernelTest::aBuildWithoutATreeForTheBoardSaysSo()
{
    World world;
    test::KernelFolder{.hasTree = false}.write(world.inLibrary("other"));
    QCOMPARE(world.looked().rowCount(), 1);
    QCOMPARE(world.shown(0, KernelModel::Version), QStringLiteral("6.12.1"));
    QCOMPARE(world.shown(0, KernelModel::ForBoard), QStringLiteral("No device tree"));
    QVERIFY(world.model.index(0, 0).data(Qt::ForegroundRole).isValid());
    QVERIFY(buildProblem(*world.model.build(0), world.draft.board()).contains(QLatin1String("no device tree")));
    world.model.choose(0);
    QCOMPARE(world.model.chosenRow(), 0);
    QVERIFY(!world.completes(Step::Kernel));
}

void KernelTest::whatIsNoKernelIsShownOnlyWhenItWasAdded()
{
    World world;
    fs::create_directories(world.inLibrary("empty") / "boot");
    QCOMPARE(world.looked().rowCount(), 0);
    world.model.add(QString::fromStdString(world.inLibrary("empty").string()));
    EVENTUALLY_EQUAL(world.model.rowCount(), 1);
    EVENTUALLY_EQUAL(world.shown(0, KernelModel::ForBoard), QStringLiteral("No kernel"));
}

void KernelTest::aBuildThatIsAddedIsChosen()
{
    World world;
    test::KernelFolder{}.write(world.path("mine"));
    world.model.add(world.text("mine"));
    EVENTUALLY(!world.model.isReadingChosen() && world.completes(Step::Kernel));
    QCOMPARE(world.draft.recipe().kernel.build.size(), 1U);
    QCOMPARE(world.draft.recipe().kernel.build.front().path, world.path("mine"));
    QVERIFY(world.model.folders().isEmpty());
}

void KernelTest::aFolderWithBuildsIsSearchedFromThenOn()
{
    World world;
    test::KernelFolder{}.write(world.path("builds/one"));
    world.model.add(world.text("builds"));
    EVENTUALLY_EQUAL(world.model.rowCount(), 1);
    QCOMPARE(world.model.folders(), QStringList{world.text("builds")});
    KernelModel later(world.draft, world.cache, world.settings);
    QCOMPARE(later.folders(), QStringList{world.text("builds")});
    world.model.removeFolder(world.text("builds"));
    EVENTUALLY_EQUAL(world.model.rowCount(), 0);
    QVERIFY(world.settings.value(QStringLiteral("kernel/folders")).toStringList().isEmpty());
}

void KernelTest::whatComesOfAnAddedPathIsTold()
{
    World world;
    fs::create_directories(world.path("nothing"));
    world.model.add(world.text("nothing"));
    EVENTUALLY_EQUAL(world.model.problems().size(), 1U);
    QVERIFY(placeProblem(world.model.problems().front()).contains(QLatin1String("looks like a kernel build")));
    world.model.add(world.text("missing.deb"));
    EVENTUALLY(!world.model.problems().empty() && !world.model.problems().front().isEmpty);
    QVERIFY(placeProblem(world.model.problems().front()).contains(QLatin1String("is missing")));
}

void KernelTest::packagesOfOneKernelAreOneBuild()
{
    World world;
    for (const char *name : {"linux-binary-7.0_1.deb", "linux-modules-7.0_1.deb"}) {
        test::writeFile(world.path(name), asBytes("no package"));
    }
    world.model.add(world.text("linux-modules-7.0_1.deb"));
    EVENTUALLY_EQUAL(world.draft.recipe().kernel.build.size(), 2U);
    EVENTUALLY_EQUAL(world.shown(0, KernelModel::ForBoard), QStringLiteral("Can't be read"));
    QVERIFY(world.shown(0, KernelModel::Where).contains(QLatin1String("linux-binary-7.0_1.deb")));
}

void KernelTest::theBuildOfAnOpenedRecipeIsARow()
{
    World world;
    test::KernelFolder{}.write(world.path("mine"));
    test::KernelFolder{}.write(world.path("recipes/beside"));
    world.looked();
    recipe::Recipe recipe = world.draft.recipe();
    recipe.kernel.build = {inputFor(world.text("mine"))};
    QVERIFY(world.draft.open(recipe, world.text("recipes/router.toml")));
    EVENTUALLY_EQUAL(world.model.rowCount(), 2);
    EVENTUALLY(!world.model.isReadingChosen() && world.completes(Step::Kernel));
    QCOMPARE(world.shown(world.model.chosenRow(), KernelModel::Where), QStringLiteral("mine"));
}

void KernelTest::theKernelOfTheRootIsAChoiceThatCanBeTakenBack()
{
    World world;
    test::KernelFolder{}.write(world.inLibrary("one"));
    world.looked().choose(0);
    const auto chosen = world.draft.recipe().kernel.build;
    world.model.setFromRoot(true);
    QVERIFY(world.draft.recipe().kernel.fromRoot);
    QVERIFY(world.draft.recipe().kernel.build.empty());
    QVERIFY(world.completes(Step::Kernel));
    QCOMPARE(world.model.chosenRow(), -1);
    world.model.setFromRoot(false);
    QVERIFY(world.draft.recipe().kernel.build == chosen);
}

void KernelTest::driversAreBuiltInModulesMissingOrNotKnown()
{
    World world;
    const std::string half = "CONFIG_MMC_BLOCK=y\nCONFIG_EFI_PARTITION=y\nCONFIG_EXT4_FS=m\n";
    test::KernelFolder{.config = half + "CONFIG_MMC_MTK=m\n"}.write(world.inLibrary("a"));
    test::KernelFolder{.config = half}.write(world.inLibrary("b"));
    test::KernelFolder{.config = ""}.write(world.inLibrary("c"));
    QCOMPARE(world.looked().rowCount(), 3);
    QCOMPARE(world.shown(0, KernelModel::Drivers), QStringLiteral("Modules"));
    QCOMPARE(world.shown(1, KernelModel::Drivers), QStringLiteral("Missing: MMC_MTK"));
    QCOMPARE(world.shown(2, KernelModel::Drivers), QStringLiteral("Unknown"));
    const auto &medium = world.draft.medium();
    QVERIFY(driversWarning(*world.model.build(0), medium, false).contains(QLatin1String("initrd")));
    QVERIFY(driversWarning(*world.model.build(0), medium, true).isEmpty());
    QVERIFY(driversWarning(*world.model.build(1), medium, true).contains(QLatin1String("MMC_MTK")));
    world.draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "nvme"; });
    QCOMPARE(world.shown(0, KernelModel::Drivers), QStringLiteral("Missing: PCIE_MEDIATEK_GEN3, BLK_DEV_NVME"));
}

void KernelTest::whatOfTheBoardAKernelCannotUseIsSaid()
{
    World world;
    std::string all;
    for (const board::KernelArea &area : world.draft.board().kernelAreas) {
        for (const board::KernelOption &option : area.options) {
            all += "CONFIG_" + option.option + "=m\n";
        }
    }
    test::KernelFolder{.config = all}.write(world.inLibrary("a"));
    test::KernelFolder{.config = all + "# CONFIG_MT7915E is not set\n"}.write(world.inLibrary("b"));
    test::KernelFolder{.config = ""}.write(world.inLibrary("c"));
    QCOMPARE(world.looked().rowCount(), 3);
    const auto said = [&world](int row) {
        for (const auto &[name, value] :
             buildFacts(*world.model.build(row), world.draft.board(), world.draft.medium())) {
            if (name == QLatin1String("Built without")) {
                return value;
            }
        }
        return QString();
    };
    QCOMPARE(said(0), QString());
    QCOMPARE(said(1), QStringLiteral("Wi-Fi: MT7915E. There is no Wi-Fi."));
    QCOMPARE(said(2), QString());
}

void KernelTest::readingCanBeStopped()
{
    World world;
    test::KernelFolder{}.write(world.inLibrary("one"));
    world.model.lookAgain();
    QVERIFY(world.model.isLooking());
    world.model.stopLooking();
    QVERIFY(!world.model.isLooking());
    QCOMPARE(world.looked().rowCount(), 1);
}

void KernelTest::aPackageIsReadOnce()
{
    World world;
    const catalog::Sources sources{world.path("linux-image-7.0_1.deb")};
    test::writeFile(sources.front(), asBytes("no package"));
    const KnownBuildPtr first = world.cache->read(sources, world.draft.board(), {});
    QVERIFY(!first->isUsable());
    QCOMPARE(world.cache->read(sources, world.draft.board(), {}), first);
    test::writeFile(sources.front(), asBytes("another one"));
    QVERIFY(world.cache->read(sources, world.draft.board(), {}) != first);
}

void KernelTest::thePageChoosesAndTellsWhatIsMissing()
{
    World world;
    test::KernelFolder{}.write(world.inLibrary("one"));
    test::KernelFolder{.hasTree = false}.write(world.inLibrary("two"));
    KernelPage page(world.services(), world.cache);
    page.resize(600, 450);
    page.show();
    QVERIFY(page.findChild<QLabel *>(QStringLiteral("no-builds"))->isVisibleTo(&page));
    page.enter();
    auto *view = page.findChild<QTreeView *>(QStringLiteral("builds"));
    EVENTUALLY_EQUAL(view->model()->rowCount(), 2);
    EVENTUALLY(!page.findChild<QPushButton *>(QStringLiteral("stop-reading"))->isVisibleTo(&page));
    QCOMPARE(page.missing(), QStringLiteral("No kernel build is chosen."));
    view->setFocus();
    QVERIFY(world.draft.recipe().kernel.build.empty()); // only the keys choose
    view->selectionModel()->setCurrentIndex(view->model()->index(0, 0), QItemSelectionModel::NoUpdate);
    test::KernelFolder{}.write(world.inLibrary("four"));
    page.enter();
    EVENTUALLY_EQUAL(view->model()->rowCount(), 3);
    EVENTUALLY(!page.findChild<QPushButton *>(QStringLiteral("stop-reading"))->isVisibleTo(&page));
    QVERIFY2(view->currentIndex().isValid(), "the keyboard stays where it was when more builds are found");
    QTest::keyClick(view, Qt::Key_End);
    QVERIFY(!page.isComplete());
    QVERIFY(page.missing().contains(QStringLiteral("can't be used")));
    auto *facts = page.findChild<FactList *>(QStringLiteral("build-facts"));
    QVERIFY(facts->text().contains(QLatin1String("no device tree for the Banana Pi BPI-R3")));
    QTest::keyClick(view, Qt::Key_Home);
    QVERIFY(page.isComplete());
    QVERIFY(facts->text().contains(QLatin1String("vmlinuz-6.12.1")));
    QVERIFY(facts->text().contains(QLatin1String("mt7986a-bananapi-bpi-r3-sd")));
    page.findChild<QRadioButton *>(QStringLiteral("kernel-from-root"))->click();
    QVERIFY(world.draft.recipe().kernel.fromRoot);
    QVERIFY(page.isComplete());
    QVERIFY(!facts->isVisibleTo(&page));
    page.findChild<QRadioButton *>(QStringLiteral("kernel-from-build"))->click();
    QVERIFY(!world.draft.recipe().kernel.fromRoot);
    QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
}

void KernelTest::thePageHasAnInitrdAndACommandLine()
{
    World world;
    KernelPage page(world.services(), world.cache);
    page.show();
    auto *cmdline = page.findChild<QLineEdit *>(QStringLiteral("cmdline"));
    QVERIFY(!cmdline->isVisibleTo(&page));
    page.findChild<QToolButton *>(QStringLiteral("more"))->click();
    QVERIFY(cmdline->isVisibleTo(&page));
    QCOMPARE(cmdline->text(), QStringLiteral("console=ttyS0,115200"));
    cmdline->setFocus();
    cmdline->selectAll();
    QTest::keyClicks(cmdline, QStringLiteral("quiet  loglevel=3 "));
    QCOMPARE(QString::fromStdString(world.draft.recipe().kernel.cmdline), QStringLiteral("quiet  loglevel=3"));
    QCOMPARE(cmdline->text(), QStringLiteral("quiet  loglevel=3 "));

    InitrdModel initrd(world.draft);
    initrd.choose(world.text("missing.img"));
    QVERIFY(initrd.isLooking());
    EVENTUALLY(initrd.file());
    QVERIFY(world.draft.findings().hasErrorIn("kernel.initrd"));
    QCOMPARE(initrdReport(*initrd.file(), world.draft.board()).mood, FileReport::Mood::Wrong);
    test::writeFile(world.path("initrd.img"), asBytes(std::string_view("07070\0", 6)));
    initrd.choose(world.text("initrd.img"));
    EVENTUALLY(initrd.file() && !initrd.file()->error);
    QVERIFY(!world.draft.findings().hasErrorIn("kernel.initrd"));
    EVENTUALLY(page.findChild<QLabel *>(QStringLiteral("initrd-sentence"))->text().contains(QLatin1String("6 bytes")));
    test::writeFile(world.path("initrd.img"), asBytes(std::string_view("0707010\0", 8)));
    page.enter();
    EVENTUALLY(page.findChild<QLabel *>(QStringLiteral("initrd-sentence"))->text().contains(QLatin1String("8 bytes")));
    initrd.choose({});
    QVERIFY(!world.draft.recipe().kernel.initrd);
}

void KernelTest::aRecipeIsNotForThePage()
{
    World world;
    KernelPage page(world.services(), world.cache);
    QVERIFY(!page.acceptDroppedFile(world.text("router.toml")));
    test::KernelFolder{}.write(world.path("mine"));
    QVERIFY(page.acceptDroppedFile(world.text("mine")));
    EVENTUALLY(page.isComplete());
}

QTEST_MAIN(KernelTest)
#include "kernel_test.moc"
