// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"
#include "support/eventually.h"
#include "support/wizard_world.h"
#include "widgets/step_list.h"
#include "window.h"
#include "wizard.h"

#include <QCheckBox>
#include <QCommandLinkButton>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace bootlace;
using namespace bootlace::app;

class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void goesForthAndBack();
    void goesOnOnlyWhenThePageIsComplete();
    void enterGoesOnButNotOverThePointOfNoReturn();
    void enterPressesTheButtonThatHasTheFocus();
    void enterNeverPressesTheButtonThatCanNotBeUndone();
    void aKeyThatIsHeldDownDoesNotWalkOn();
    void theKeyOfAButtonIsNotTyped();
    void stepsShowWhetherTheyAreComplete();
    void enterOnAStepGoesThere();
    void theStepsAreNotListedAnew();
    void theReasonWhyOneCanNotGoOnIsSaid();
    void thereIsNoWayBackOverThePointOfNoReturn();
    void escapeDoesNothing();
    void aStepThatWasSeenCanBeChosen();
    void allStepsUpToTheActCanBeMadeReachable();
    void aDropGoesToThePageFirst();
    void isNotClosedWhileAPageMayNotBeLeft();
    void changesAreNotLostByClosing();
    void remembersItsSize();
    void theWizardKeepsWhatWasChosen();
    void theWizardOpensARecipe();
    void theWizardShowsWhatIsWrongWithARecipe();
    void theWizardAsksBeforeChangesAreLost();
};

namespace {

class FakePage final : public Page
{
public:
    explicit FakePage(const QString &title)
        : m_title(title)
        , box(new QCheckBox(title, this))
    {}

    [[nodiscard]] QString title() const override { return m_title; }

    [[nodiscard]] QString explanation() const override { return QStringLiteral("About ") + m_title; }

    [[nodiscard]] bool isChoice() const override { return true; }

    [[nodiscard]] bool isComplete() const override { return complete; }

    [[nodiscard]] QString missing() const override { return QStringLiteral("Choose something."); }

    [[nodiscard]] QString helpTopic() const override { return m_title; }

    [[nodiscard]] bool isPointOfNoReturn() const override { return noReturn; }

    [[nodiscard]] bool isLast() const override { return last; }

    [[nodiscard]] bool mayLeave() const override { return !busy; }

    void askToLeave() override { ++asked; }

    bool acceptDroppedFile(const QString &path) override
    {
        taken.append(path);
        return takes;
    }

    void set(bool &answer, bool value)
    {
        answer = value;
        emit changed();
    }

    void leave()
    {
        busy = false;
        emit changed();
        emit left();
    }

private:
    QString m_title;

public:
    QCheckBox *box;
    bool complete = true;
    bool noReturn = false;
    bool last = false;
    bool busy = false;
    bool takes = false;
    int asked = 0;
    QStringList taken;
};

/// A window with a journey of four pages; the second but last is the point of no return.
struct Journey
{
    test::WizardWorld world;
    Window window{world.services()};
    FakePage *start = new FakePage(QStringLiteral("start"));
    FakePage *choice = new FakePage(QStringLiteral("choice"));
    FakePage *review = new FakePage(QStringLiteral("review"));
    FakePage *result = new FakePage(QStringLiteral("result"));

    Journey()
    {
        review->noReturn = true;
        result->last = true;
        window.addJourney({start, choice, review, result});
        window.show();
        window.begin(0);
    }

    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return window.findChild<QPushButton *>(QLatin1String(name));
    }

    [[nodiscard]] QString text(const char *name) const
    {
        return window.findChild<QLabel *>(QLatin1String(name))->text();
    }
};

void drop(Window &window, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

QString put(const test::WizardWorld &world, const char *name, const QByteArray &content)
{
    const QString path = world.folder.filePath(QLatin1String(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s can't be written", name);
    }
    return path;
}

QString router(const test::WizardWorld &world)
{
    put(world, "part", {});
    return put(world, "router.toml",
               "format = 1\nboard = 'bananapi-bpi-r3'\nmedium = 'nvme'\n[firmware]\nbl2 = 'part'\nfip = 'part'\n"
               "[kernel]\nbuild = 'part'\n[root]\nsource = 'part'\n");
}

} // namespace

void WindowTest::goesForthAndBack()
{
    Journey journey;
    QCOMPARE(journey.window.currentStep(), 1);
    QCOMPARE(journey.text("title"), QStringLiteral("choice"));
    journey.choice->box->setChecked(true);
    QTest::mouseClick(journey.button("next"), Qt::LeftButton);
    QCOMPARE(journey.text("title"), QStringLiteral("review"));
    QTest::mouseClick(journey.button("back"), Qt::LeftButton);
    QCOMPARE(journey.text("explanation"), QStringLiteral("About choice"));
    QVERIFY(journey.choice->box->isChecked());
    QTest::mouseClick(journey.button("back"), Qt::LeftButton);
    QCOMPARE(journey.window.currentStep(), 0);
    QVERIFY(!journey.button("back")->isVisible());
    QVERIFY(!journey.button("next")->isVisible());
}

void WindowTest::goesOnOnlyWhenThePageIsComplete()
{
    Journey journey;
    journey.choice->set(journey.choice->complete, false);
    QVERIFY(!journey.button("next")->isEnabled());
    QCOMPARE(journey.text("missing"), QStringLiteral("Choose something."));
    QTest::keyClick(journey.choice->box, Qt::Key_Return);
    QCOMPARE(journey.window.currentStep(), 1);
    journey.choice->set(journey.choice->complete, true);
    QVERIFY(journey.button("next")->isEnabled());
    QVERIFY(journey.text("missing").isEmpty());
}

void WindowTest::enterGoesOnButNotOverThePointOfNoReturn()
{
    Journey journey;
    QTest::keyClick(journey.choice->box, Qt::Key_Return);
    QCOMPARE(journey.window.currentStep(), 2);
    QTest::keyClick(journey.review->box, Qt::Key_Return);
    QTest::keyClick(journey.review->box, Qt::Key_Enter);
    QCOMPARE(journey.window.currentStep(), 2);
    QTest::mouseClick(journey.button("next"), Qt::LeftButton);
    QCOMPARE(journey.window.currentStep(), 3);
}

void WindowTest::enterPressesTheButtonThatHasTheFocus()
{
    Journey journey;
    journey.window.goTo(2);
    const QSignalSpy help(&journey.window, &Window::helpWanted);
    QTest::keyClick(journey.button("help"), Qt::Key_Return);
    QCOMPARE(help.count(), 1);
    QCOMPARE(journey.window.currentStep(), 2);
    QTest::keyClick(journey.button("back"), Qt::Key_Enter);
    QCOMPARE(journey.window.currentStep(), 1);
    QTest::keyClick(journey.button("next"), Qt::Key_Return);
    QCOMPARE(journey.window.currentStep(), 2);
}

void WindowTest::enterNeverPressesTheButtonThatCanNotBeUndone()
{
    Journey journey;
    journey.window.goTo(2);
    QTest::keyClick(journey.button("next"), Qt::Key_Return);
    QTest::keyClick(journey.button("next"), Qt::Key_Enter);
    QCOMPARE(journey.window.currentStep(), 2);
    QTest::keyClick(journey.button("next"), Qt::Key_Space);
    QCOMPARE(journey.window.currentStep(), 3);
}

void WindowTest::aKeyThatIsHeldDownDoesNotWalkOn()
{
    Journey journey;
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
    QCoreApplication::sendEvent(journey.choice->box, &held);
    QCoreApplication::sendEvent(journey.button("next"), &held);
    QCOMPARE(journey.window.currentStep(), 1);
}

void WindowTest::theKeyOfAButtonIsNotTyped()
{
    Journey journey;
    QLineEdit line(journey.choice);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_N, Qt::AltModifier, QStringLiteral("n"));
    QCoreApplication::sendEvent(&line, &press);
    QVERIFY(line.text().isEmpty());
    QTest::keyClicks(&line, QStringLiteral("n"));
    QCOMPARE(line.text(), QStringLiteral("n"));
}

void WindowTest::stepsShowWhetherTheyAreComplete()
{
    Journey journey;
    auto *steps = journey.window.findChild<StepList *>();
    const auto description = [steps](int row) {
        return steps->item(row)->data(Qt::AccessibleDescriptionRole).toString();
    };
    QCOMPARE(description(1), QStringLiteral("You are here"));
    QVERIFY(description(2).isEmpty()); // not come to
    journey.window.goTo(2);
    QCOMPARE(description(1), QStringLiteral("Complete"));
    journey.choice->set(journey.choice->complete, false);
    QCOMPARE(description(1), QStringLiteral("Incomplete"));
}

void WindowTest::enterOnAStepGoesThere()
{
    Journey journey;
    journey.window.goTo(2);
    QVERIFY(QTest::qWaitForWindowActive(&journey.window));
    auto *steps = journey.window.findChild<StepList *>();
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_Up);
    emit journey.choice->changed();
    QCOMPARE(steps->currentRow(), 1); // what changes on the page does not move the one who chooses
    QTest::keyClick(steps, Qt::Key_Return);
    QCOMPARE(journey.window.currentStep(), 1);
}

void WindowTest::theStepsAreNotListedAnew()
{
    Journey journey;
    auto *steps = journey.window.findChild<StepList *>();
    const QSignalSpy changed(steps->model(), &QAbstractItemModel::dataChanged);
    const QSignalSpy removed(steps->model(), &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(steps->model(), &QAbstractItemModel::modelReset);
    emit journey.choice->changed(); // as each key in a field does
    QCOMPARE(changed.count() + removed.count() + reset.count(), 0);
    journey.window.goTo(2);
    QVERIFY(changed.count() > 0);
    QCOMPARE(removed.count() + reset.count(), 0);
}

void WindowTest::theReasonWhyOneCanNotGoOnIsSaid()
{
    Journey journey;
    journey.choice->set(journey.choice->complete, false);
    QCOMPARE(journey.button("next")->accessibleDescription(), QStringLiteral("Choose something."));
    journey.choice->set(journey.choice->complete, true);
    QVERIFY(journey.button("next")->accessibleDescription().isEmpty());
}

void WindowTest::thereIsNoWayBackOverThePointOfNoReturn()
{
    Journey journey;
    journey.window.goTo(2);
    journey.window.goTo(3);
    QVERIFY(!journey.button("back")->isVisible());
    QVERIFY(!journey.button("next")->isVisible());
    emit journey.window.findChild<StepList *>()->chosen(1);
    QCOMPARE(journey.window.currentStep(), 3);
}

void WindowTest::escapeDoesNothing()
{
    Journey journey;
    QTest::keyClick(journey.choice->box, Qt::Key_Escape);
    QTest::keyClick(&journey.window, Qt::Key_Escape);
    QVERIFY(journey.window.isVisible());
    QCOMPARE(journey.window.currentStep(), 1);
}

void WindowTest::aStepThatWasSeenCanBeChosen()
{
    Journey journey;
    journey.window.goTo(2);
    auto *steps = journey.window.findChild<StepList *>();
    QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, steps->visualItemRect(steps->item(1)).center());
    QCOMPARE(journey.window.currentStep(), 1);
    QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, steps->visualItemRect(steps->item(3)).center());
    QCOMPARE(journey.window.currentStep(), 1); // never seen
    QCOMPARE(steps->item(1)->data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("You are here"));
}

void WindowTest::allStepsUpToTheActCanBeMadeReachable()
{
    Journey journey;
    journey.window.makeAllReachable();
    auto *steps = journey.window.findChild<StepList *>();
    QVERIFY(steps->item(2)->flags() & Qt::ItemIsEnabled);
    QVERIFY(!(steps->item(3)->flags() & Qt::ItemIsEnabled));
    emit steps->chosen(3);
    QCOMPARE(journey.window.currentStep(), 1);
    emit steps->chosen(2);
    QCOMPARE(journey.window.currentStep(), 2);
}

void WindowTest::aDropGoesToThePageFirst()
{
    Journey journey;
    const QSignalSpy dropped(&journey.window, &Window::fileDropped);
    drop(journey.window, {QUrl::fromLocalFile(QStringLiteral("/a")), QUrl(QStringLiteral("https://example.org/b"))});
    QCOMPARE(journey.choice->taken, QStringList{QStringLiteral("/a")});
    QCOMPARE(dropped.count(), 1);
    journey.choice->takes = true;
    drop(journey.window, {QUrl::fromLocalFile(QStringLiteral("/c"))});
    QCOMPARE(dropped.count(), 1);
}

void WindowTest::isNotClosedWhileAPageMayNotBeLeft()
{
    Journey journey;
    journey.choice->set(journey.choice->busy, true);
    QVERIFY(!journey.window.close());
    QCOMPARE(journey.choice->asked, 1);
    QVERIFY(!journey.button("back")->isEnabled());
    const QSignalSpy open(&journey.window, &Window::openWanted);
    QTest::keyClick(journey.choice->box, Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(open.count(), 0);
    journey.choice->leave();
    QVERIFY(!journey.window.isVisible());
}

void WindowTest::changesAreNotLostByClosing()
{
    Journey journey;
    const QSignalSpy wanted(&journey.window, &Window::closeWanted);
    const QSignalSpy closed(&journey.window, &Window::closed);
    journey.world.draft.edit([](recipe::Recipe &recipe) { recipe.root.label = "router"; });
    QVERIFY(!journey.window.close());
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(closed.count(), 0);
    journey.window.closeNow();
    QVERIFY(!journey.window.isVisible());
    QCOMPARE(closed.count(), 1);
}

void WindowTest::remembersItsSize()
{
    test::WizardWorld world;
    {
        Window window(world.services());
        window.addJourney({new FakePage(QStringLiteral("start"))});
        window.resize(853, 641);
        window.show();
        window.close();
    }
    const Window again(world.services());
    QCOMPARE(again.size(), QSize(853, 641));
}

void WindowTest::theWizardKeepsWhatWasChosen()
{
    test::WizardWorld world;
    Wizard wizard(world.services());
    wizard.window().show();
    wizard.window().findChild<QCommandLinkButton *>(QStringLiteral("make"))->click();
    QCOMPARE(wizard.window().currentStep(), 1);
    wizard.window().findChild<QAbstractButton *>(QStringLiteral("medium-nvme"))->click();
    wizard.window().goTo(2);
    wizard.window().goTo(0);
    wizard.window().findChild<QCommandLinkButton *>(QStringLiteral("make"))->click();
    QVERIFY(wizard.window().findChild<QAbstractButton *>(QStringLiteral("medium-nvme"))->isChecked());
    QCOMPARE(world.draft.medium().id, "nvme");
}

void WindowTest::theWizardOpensARecipe()
{
    test::WizardWorld world;
    Wizard wizard(world.services());
    wizard.window().show();
    wizard.openRecipe(router(world));
    EVENTUALLY_EQUAL(wizard.window().currentStep(), 6);
    QCOMPARE(world.draft.medium().id, "nvme");
    auto *steps = wizard.window().findChild<StepList *>();
    QVERIFY(steps->item(2)->flags() & Qt::ItemIsEnabled);
    world.draft.edit([](recipe::Recipe &recipe) { recipe.root.label = "router"; });
    QTest::keyClick(&wizard.window(), Qt::Key_S, Qt::ControlModifier);
    auto *notice = wizard.window().findChild<QLabel *>(QStringLiteral("notice"));
    EVENTUALLY(notice->text().contains("saved as"));
    QVERIFY(!world.draft.isModified());
    wizard.window().acceptFile(QStringLiteral("/home/me/holiday.jpg"));
    EVENTUALLY(notice->isVisible());
    QVERIFY(notice->text().contains("holiday.jpg"));
}

void WindowTest::theWizardShowsWhatIsWrongWithARecipe()
{
    test::WizardWorld world;
    Wizard wizard(world.services());
    wizard.window().show();
    wizard.window().goTo(2);
    wizard.openRecipe(put(world, "bad.toml", "format = 1\n"));
    EVENTUALLY_EQUAL(wizard.window().currentStep(), 0);
    QVERIFY(wizard.window().findChild<QLabel *>(QStringLiteral("recipe-sentence"))->text().contains("bad.toml"));
}

void WindowTest::theWizardAsksBeforeChangesAreLost()
{
    test::WizardWorld world;
    Wizard wizard(world.services());
    Window &window = wizard.window();
    window.show();
    const QString path = router(world);
    wizard.openRecipe(path);
    EVENTUALLY_EQUAL(window.currentStep(), 6);
    const auto change = [&](const char *label) {
        world.draft.edit([&](recipe::Recipe &recipe) { recipe.root.label = label; });
    };
    const auto answer = [&](QMessageBox::StandardButton button) {
        auto *question = window.findChild<QMessageBox *>(QStringLiteral("unsaved"));
        QVERIFY(question != nullptr);
        question->button(button)->click();
        EVENTUALLY(window.findChild<QMessageBox *>(QStringLiteral("unsaved")) == nullptr);
    };
    change("one");
    window.close();
    answer(QMessageBox::Cancel);
    QVERIFY(window.isVisible());
    QVERIFY(world.draft.isModified());
    wizard.openRecipe(path);
    answer(QMessageBox::Discard);
    EVENTUALLY_EQUAL(world.draft.recipe().root.label, "root");
    change("two");
    window.close();
    answer(QMessageBox::Save);
    EVENTUALLY(!window.isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"two\""));
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
