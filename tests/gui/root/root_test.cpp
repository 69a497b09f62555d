// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/root_model.h"
#include "pages/root_page.h"
#include "support/elf.h"
#include "support/eventually.h"
#include "support/files.h"
#include "support/tool.h"
#include "support/wizard_world.h"
#include "text/root_text.h"
#include "widgets/size_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest/QTest>

#include <filesystem>
#include <string>

using namespace bootlace;
using namespace bootlace::app;
namespace fs = std::filesystem;
using Mood = FileReport::Mood;
using State = RootModel::State;

namespace {

constexpr auto arm64 = test::elfArm64;
constexpr auto arm32 = test::elfArm32;
constexpr auto x86 = test::elfAmd64;

// A root file system of a few files in the world's folder.
struct Roots
{
    Roots()
        : root(fs::path(world.folder.path().toStdString()) / "root")
    {
        for (const char *folder : {"bin", "boot", "etc", "lib/modules/6.6.1/kernel", "sbin", "usr/lib"}) {
            fs::create_directories(root / folder);
        }
        setProcessor(arm64);
        fs::create_symlink("/bin/busybox", root / "sbin/init");
        test::writeFile(root / "etc/os-release", asBytes("PRETTY_NAME=\"Alpine Linux v3.20\"\n"));
        test::writeFile(root / "lib/modules/6.6.1/kernel/a.ko", asBytes("module"));
    }

    void setProcessor(unsigned char machine) const { test::writeFile(root / "bin/busybox", test::elfProgram(machine)); }

    [[nodiscard]] QString folder() const { return QString::fromStdString(root.string()); }

    [[nodiscard]] QString tar() const
    {
        const fs::path file = root.parent_path() / "root.tar.gz";
        test::runOk({"tar", "--owner=0", "--group=0", "-C", root, "-czf", file, "."});
        return QString::fromStdString(file.string());
    }

    [[nodiscard]] QString image() const
    {
        const fs::path file = root.parent_path() / "root.img";
        test::runOk({"mke2fs", "-q", "-t", "ext4", "-d", root, file, "100M"});
        return QString::fromStdString(file.string());
    }

    test::WizardWorld world;
    fs::path root;
};

struct Shown : Roots
{
    Shown()
        : page(world.services())
    {
        page.show();
    }

    template <typename Control>
    [[nodiscard]] Control *control(const char *name) const
    {
        return page.findChild<Control *>(QString::fromLatin1(name));
    }

    [[nodiscard]] QString sentence() const { return control<QLabel>("root-sentence")->text(); }

    // Everything in the group that shows what was found.
    [[nodiscard]] QStringList facts() const
    {
        QStringList texts;
        for (const QLabel *label : control<QGroupBox>("root-facts")->findChildren<QLabel *>()) {
            texts.append(label->text());
        }
        return texts;
    }

    [[nodiscard]] const recipe::Recipe &recipe() const { return world.draft.recipe(); }

    RootPage page;
};

} // namespace

class RootTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsIncomplete();
    void recognisesAnArchive();
    void recognisesAFolder();
    void recognisesAnImageAndCopiesItAsItIs();
    void refusesWhatIsNoRoot();
    void refusesWhatIsNotThere();
    void refusesProgramsForAnotherProcessor();
    void tellsWhatIsOdd();
    void refusesTheImageOfAContainer();
    void oneMayGoOnWhileItIsLookedInside();
    void refusesAnArchiveThatBreaksOff();
    void looksAgainWhenItIsAnotherFile();
    void looksAgainWhenItIsThereAtLast();
    void staysAsItIsWhenNothingChanged_data();
    void staysAsItIsWhenNothingChanged();
    void followsARecipeThatIsOpened();
    void takesADroppedFolder();

    void theLabelIsCutToWhatExt4Keeps();
    void theSizeIsChosenBySliderAndNumber();
    void theSizeKnowsTheChosenDisk();
    void theSizeIsNotLessThanTheImage();
    void anOddSizeStaysUntilItIsChanged();
    void anotherUnitRoundsUp();
    void timesAndModulesAreUnderMore();
};

void RootTest::beginsIncomplete()
{
    const Shown shown;
    QVERIFY(!shown.page.isComplete());
    QCOMPARE(shown.page.missing(), QStringLiteral("No root file system is chosen."));
    QVERIFY(!shown.control<QGroupBox>("root-facts")->isVisible());
    QVERIFY(shown.control<QRadioButton>("size-fill")->isChecked());
}

void RootTest::recognisesAnArchive()
{
    Shown shown;
    auto *line = shown.control<QLineEdit>("root-file");
    QTest::keyClicks(line, shown.tar());
    QTest::keyClick(line, Qt::Key_Return);
    EVENTUALLY(shown.control<QGroupBox>("root-facts")->isVisible());
    QVERIFY(shown.page.isComplete());
    QVERIFY2(shown.sentence().startsWith(QStringLiteral("An archive.")), qPrintable(shown.sentence()));
    const QStringList facts = shown.facts();
    for (const char *fact : {"Alpine Linux v3.20", "64-bit Arm", "/sbin/init (busybox)", "6.6.1"}) {
        QVERIFY2(facts.contains(QString::fromLatin1(fact)), fact);
    }
    QCOMPARE(shown.recipe().root.source.path, fs::path(shown.tar().toStdString()));
}

void RootTest::recognisesAFolder()
{
    Roots roots;
    RootModel model(roots.world.draft);
    model.choose(roots.folder());
    EVENTUALLY_EQUAL(model.state(), State::Usable);
    QCOMPARE(model.source()->kind, plan::RootKind::Folder);
    QCOMPARE(model.content()->name, "Alpine Linux v3.20");
}

void RootTest::recognisesAnImageAndCopiesItAsItIs()
{
    Shown shown;
    QVERIFY(shown.control<QLineEdit>("root-label")->isEnabled());
    QVERIFY(shown.page.acceptDroppedFile(shown.image()));
    EVENTUALLY(shown.control<QGroupBox>("root-facts")->isVisible());
    QVERIFY(shown.facts().contains(QStringLiteral("Alpine Linux v3.20")));
    QVERIFY(!shown.control<QLineEdit>("root-label")->isEnabled());
    QVERIFY(!shown.control<QCheckBox>("add-modules")->isEnabled());
    QVERIFY(!shown.control<QLabel>("size-note")->text().isEmpty());
}

void RootTest::refusesWhatIsNoRoot()
{
    Shown shown;
    const fs::path file = shown.root.parent_path() / "noise";
    test::writeFile(file, test::pseudoRandom(100'000));
    shown.page.acceptDroppedFile(QString::fromStdString(file.string()));
    EVENTUALLY(shown.sentence().startsWith(QStringLiteral("This is not a root file system")));
    QVERIFY(!shown.page.isComplete());
    QVERIFY(!shown.control<QLabel>("root-details")->text().isEmpty());
    QVERIFY(shown.page.missing().startsWith(QStringLiteral("What you chose here can't be used as it is.")));
}

void RootTest::refusesWhatIsNotThere()
{
    Shown shown;
    shown.page.acceptDroppedFile(QStringLiteral("/nothing/here.tar"));
    EVENTUALLY_EQUAL(shown.sentence(), QStringLiteral("There is nothing with this name."));
    QVERIFY(!shown.page.isComplete());
}

void RootTest::refusesProgramsForAnotherProcessor()
{
    Shown shown;
    shown.setProcessor(x86);
    shown.page.acceptDroppedFile(shown.tar());
    EVENTUALLY(shown.sentence().startsWith(QStringLiteral("Its programs are for a different kind of processor")));
    QVERIFY(!shown.page.isComplete());
    QVERIFY(shown.facts().contains(QStringLiteral("64-bit PC (x86-64)")));
}

void RootTest::tellsWhatIsOdd()
{
    Shown shown;
    fs::remove(shown.root / "sbin/init");
    fs::permissions(shown.root, fs::perms(0700));
    shown.page.acceptDroppedFile(shown.tar());
    EVENTUALLY(shown.sentence().contains(QStringLiteral("“root.tar.gz” has no first program")));
    QVERIFY(shown.sentence().contains(QStringLiteral("0700")));
    QVERIFY(shown.page.isComplete());
}

void RootTest::refusesTheImageOfAContainer()
{
    Shown shown;
    fs::remove_all(shown.root);
    fs::create_directories(shown.root / "blobs/sha256");
    test::writeFile(shown.root / "blobs/sha256/0123", asBytes("layer"));
    test::writeFile(shown.root / "oci-layout", asBytes("{}"));
    shown.page.acceptDroppedFile(shown.tar());
    EVENTUALLY(shown.sentence().contains(QStringLiteral("docker export")));
    QVERIFY(!shown.page.isComplete());
}

void RootTest::oneMayGoOnWhileItIsLookedInside()
{
    Roots roots;
    RootModel model(roots.world.draft);
    QList<State> states;
    connect(&model, &RootModel::changed, this, [&] {
        states.append(model.state());
        if (model.state() == State::LookingInside) {
            QVERIFY(roots.world.completes(Step::Root));
            QCOMPARE(rootReport(model).mood, Mood::Good);
            QVERIFY(!rootReport(model).details.isEmpty());
        }
    });
    model.choose(roots.tar());
    QCOMPARE(model.state(), State::Recognising);
    EVENTUALLY_EQUAL(model.state(), State::Usable);
    QVERIFY(states.contains(State::LookingInside));
}

void RootTest::refusesAnArchiveThatBreaksOff()
{
    Roots roots;
    fs::remove(roots.root / "sbin/init"); // so that it is read to its end
    const fs::path file = roots.root.parent_path() / "root.tar";
    test::runOk({"tar", "-C", roots.root, "-cf", file, "."});
    fs::resize_file(file, fs::file_size(file) - 10240);
    RootModel model(roots.world.draft);
    model.choose(QString::fromStdString(file.string()));
    EVENTUALLY_EQUAL(model.state(), State::NoRoot);
    QCOMPARE(rootReport(model).mood, Mood::Wrong);
    QVERIFY(!roots.world.completes(Step::Root));
}

void RootTest::looksAgainWhenItIsAnotherFile()
{
    Shown shown;
    const auto pack = [&shown](const fs::path &tar) {
        test::runOk({"tar", "--sort=name", "-C", shown.root, "-cf", tar, "."});
    };
    test::writeFile(shown.root / "a", test::pseudoRandom(2'000'000));
    const fs::path file = shown.root.parent_path() / "root.tar";
    const fs::path other = shown.root.parent_path() / "other.tar";
    pack(file);
    shown.page.acceptDroppedFile(QString::fromStdString(file.string()));
    EVENTUALLY(shown.facts().contains(QStringLiteral("64-bit Arm")));
    // Its size, time and beginning are the same.
    shown.setProcessor(x86);
    pack(other);
    QCOMPARE(fs::file_size(other), fs::file_size(file));
    fs::last_write_time(other, fs::last_write_time(file));
    fs::rename(other, file);
    shown.page.enter();
    EVENTUALLY(shown.sentence().startsWith(QStringLiteral("Its programs are for a different kind of processor")));
    QVERIFY(!shown.page.isComplete());
}

void RootTest::looksAgainWhenItIsThereAtLast()
{
    Shown shown;
    shown.page.acceptDroppedFile(QString::fromStdString((shown.root.parent_path() / "root.tar.gz").string()));
    EVENTUALLY_EQUAL(shown.sentence(), QStringLiteral("There is nothing with this name."));
    shown.page.enter();
    QCOMPARE(shown.sentence(), QStringLiteral("There is nothing with this name."));
    (void)shown.tar();
    shown.page.enter();
    EVENTUALLY(shown.page.isComplete());
}

void RootTest::staysAsItIsWhenNothingChanged_data()
{
    QTest::addColumn<QString>("form");
    for (const char *form : {"folder", "tar", "image", "nothing"}) {
        QTest::newRow(form) << QString::fromLatin1(form);
    }
}

void RootTest::staysAsItIsWhenNothingChanged()
{
    QFETCH(const QString, form);
    Roots roots;
    RootModel model(roots.world.draft);
    model.choose(form == QStringLiteral("folder")  ? roots.folder()
                 : form == QStringLiteral("tar")   ? roots.tar()
                 : form == QStringLiteral("image") ? roots.image()
                                                   : QStringLiteral("/nothing/here"));
    EVENTUALLY(model.state() == State::Usable || model.state() == State::NoRoot);
    const QSignalSpy changed(&model, &RootModel::changed);
    const QSignalSpy same(&model, &RootModel::foundTheSame);
    model.lookAgain();
    EVENTUALLY_EQUAL(same.count(), 1);
    QVERIFY(changed.isEmpty());
}

void RootTest::followsARecipeThatIsOpened()
{
    Shown shown;
    recipe::Recipe recipe = shown.recipe();
    recipe.root.source = inputFor(shown.folder());
    recipe.root.label = "router";
    recipe.root.size = 3_GiB;
    recipe.root.times = recipe::Times::Fixed;
    recipe.kernel.addModules = false;
    QVERIFY(shown.world.draft.open(recipe, QStringLiteral("/r.toml")));
    QCOMPARE(shown.control<QLineEdit>("root-label")->text(), QStringLiteral("router"));
    QCOMPARE(shown.control<QSpinBox>("size-number")->value(), 3);
    QVERIFY(shown.control<QCheckBox>("fixed-times")->isChecked());
    QVERIFY(!shown.control<QCheckBox>("add-modules")->isChecked());
    EVENTUALLY(shown.page.isComplete());
    QVERIFY(!shown.world.draft.isModified());
    shown.world.draft.clear();
    QVERIFY(!shown.page.isComplete());
    QCOMPARE(shown.control<QLineEdit>("root-file")->text(), QString());
}

void RootTest::takesADroppedFolder()
{
    Shown shown;
    QVERIFY(!shown.page.acceptDroppedFile(QStringLiteral("/srv/router.TOML")));
    QVERIFY(shown.page.acceptDroppedFile(shown.folder()));
    EVENTUALLY(shown.sentence().startsWith(QStringLiteral("A folder.")));
}

void RootTest::theLabelIsCutToWhatExt4Keeps()
{
    Shown shown;
    auto *label = shown.control<QLineEdit>("root-label");
    label->clear();
    QTest::keyClicks(label, QStringLiteral("a-name-that-is-far-too-long"));
    QCOMPARE(label->text(), QStringLiteral("a-name-that-is-f"));
    QCOMPARE(shown.recipe().root.label, "a-name-that-is-f");
    RootModel model(shown.world.draft);
    model.setLabel(QStringLiteral("ääääääää😀"));
    QCOMPARE(model.label(), QStringLiteral("ääääääää"));
}

void RootTest::theSizeIsChosenBySliderAndNumber()
{
    Shown shown;
    auto *slider = shown.control<QSlider>("size-slider");
    QVERIFY(!slider->isEnabled());
    shown.control<QRadioButton>("size-fixed")->toggle(); // as a screen reader does
    QVERIFY(slider->isEnabled());
    QCOMPARE(shown.recipe().root.size, std::optional(4_GiB));
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(shown.recipe().root.size, std::optional(4_GiB + 256_MiB));
    QCOMPARE(shown.control<QComboBox>("size-unit")->currentText(), QStringLiteral("MiB"));
    auto *number = shown.control<QSpinBox>("size-number");
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("1500"));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(shown.recipe().root.size, std::optional(1500_MiB));
    shown.control<QRadioButton>("size-fill")->click();
    QCOMPARE(shown.recipe().root.size, std::nullopt);
    shown.control<QRadioButton>("size-fixed")->click();
    QCOMPARE(shown.recipe().root.size, std::optional(1500_MiB));
}

void RootTest::theSizeKnowsTheChosenDisk()
{
    Shown shown;
    const RootModel model(shown.world.draft);
    QVERIFY(!model.isDiskChosen());
    Destination destination;
    destination.disk = test::FakeDisks::card(QStringLiteral("card"), 8_GiB);
    shown.world.draft.setDestination(0, destination);
    QVERIFY(model.isDiskChosen());
    QCOMPARE(model.largestSize(), 8_GiB - 512_MiB - 16_MiB);
    QVERIFY(shown.control<QLabel>("size-note")->text().contains(QStringLiteral("7.5 GiB")));
    // Of two disks, it is the one that carries the root.
    shown.world.draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "nvme"; });
    destination.disk = test::FakeDisks::card(QStringLiteral("disk"), 500_GiB);
    shown.world.draft.setDestination(1, destination);
    QCOMPARE(model.largestSize(), 500_GiB - 16_MiB);
}

void RootTest::theSizeIsNotLessThanTheImage()
{
    Shown shown;
    shown.page.acceptDroppedFile(shown.image());
    EVENTUALLY(shown.page.isComplete());
    shown.control<QRadioButton>("size-fixed")->click();
    QTest::keyClick(shown.control<QComboBox>("size-unit"), Qt::Key_Up);
    shown.control<QSpinBox>("size-number")->setValue(1);
    QCOMPARE(shown.recipe().root.size, std::optional(100_MiB));
}

void RootTest::anOddSizeStaysUntilItIsChanged()
{
    SizeChoice choice;
    const QSignalSpy chosen(&choice, &SizeChoice::chosen);
    choice.setSize(ByteCount(1'000'000'001));
    choice.setRange(64_MiB, 8_GiB);
    QVERIFY(chosen.isEmpty());
    QCOMPARE(choice.findChild<QSpinBox *>(QStringLiteral("size-number"))->value(), 953);
    choice.setSize(200_GiB); // more than there is room for: it is shown as it is
    QCOMPARE(choice.findChild<QSpinBox *>(QStringLiteral("size-number"))->value(), 200);
    QVERIFY(chosen.isEmpty());
}

void RootTest::anotherUnitRoundsUp()
{
    SizeChoice choice;
    choice.setSize(1500_MiB);
    auto *unit = choice.findChild<QComboBox *>(QStringLiteral("size-unit"));
    QCOMPARE(unit->currentText(), QStringLiteral("MiB"));
    std::optional<ByteCount> size;
    connect(&choice, &SizeChoice::chosen, this, [&](std::optional<ByteCount> chosen) { size = chosen; });
    QTest::keyClick(unit, Qt::Key_Down);
    QCOMPARE(size, std::optional(2_GiB));
    QCOMPARE(choice.findChild<QSpinBox *>(QStringLiteral("size-number"))->value(), 2);
}

void RootTest::timesAndModulesAreUnderMore()
{
    Shown shown;
    auto *times = shown.control<QCheckBox>("fixed-times");
    auto *modules = shown.control<QCheckBox>("add-modules");
    QVERIFY(!times->isVisible());
    shown.control<QToolButton>("root-more")->click();
    QVERIFY(times->isVisible());
    times->click();
    modules->click();
    QCOMPARE(shown.recipe().root.times, recipe::Times::Fixed);
    QVERIFY(!shown.recipe().kernel.addModules);
}

QTEST_MAIN(RootTest)
#include "root_test.moc"
