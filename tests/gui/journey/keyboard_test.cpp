// SPDX-License-Identifier: GPL-3.0-or-later
// The whole wizard without a mouse.
#include "journey/journey.h"
#include "journey/looks.h"
#include "pages/page.h"
#include "support/eventually.h"
#include "widgets/manual.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace bootlace;
using namespace bootlace::app;
using namespace bootlace::test;

class KeyboardTest : public QObject
{
    Q_OBJECT

private slots:
    void aCardIsMadeAndVerified();
    void tabComesToEverything();
    void theFocusIsNeverLost();
    void theWindowIsOneForScreenReaders();
};

namespace {

QWidget *focused(Journey &journey)
{
    return journey.window().focusWidget();
}

// Presses Tab until that control has the focus.
bool tabTo(Journey &journey, const char *name)
{
    for (int tries = 0; tries < 60 && focused(journey)->objectName() != QLatin1String(name); ++tries) {
        journey.press(Qt::Key_Tab);
    }
    return focused(journey)->objectName() == QLatin1String(name);
}

// As soon as the way on is open.
bool goOn(Journey &journey, int step)
{
    auto *next = journey.find<QAbstractButton>("next");
    if (!comesTrue([&] { return next->isEnabled(); })) {
        return false;
    }
    journey.press(Qt::Key_N, Qt::AltModifier);
    return journey.arrives(step);
}

bool isSeen(const QWidget *widget)
{
    if (widget == nullptr || !widget->isVisible() || !widget->isEnabled()) {
        return false;
    }
    QRect seen = widget->rect();
    for (const QWidget *inside = widget; inside->parentWidget() != nullptr; inside = inside->parentWidget()) {
        seen = seen.translated(inside->pos()).intersected(inside->parentWidget()->rect());
    }
    return !seen.isEmpty();
}

// The keyboard goes back: up, or against the direction of reading. Columns are gone through one after the other.
bool goesBack(const QWidget &from, const QWidget &to)
{
    const QRect before(from.mapTo(from.window(), QPoint()), from.size());
    const QRect after(to.mapTo(to.window(), QPoint()), to.size());
    return after.bottom() < before.top() && after.left() <= before.right();
}

} // namespace

void KeyboardTest::aCardIsMadeAndVerified()
{
    Journey journey(Journey::Begin::WithNothing);
    const auto enter = [&](const char *field, const char *file) {
        QVERIFY2(tabTo(journey, field), field);
        journey.type(QString::fromStdString(journey.files.path(file)));
        journey.press(Qt::Key_Tab);
    };
    journey.press(Qt::Key_M, Qt::AltModifier);
    QVERIFY(journey.arrives(1));
    journey.press(Qt::Key_Return);
    QVERIFY(journey.arrives(2));
    enter("bl2-file", "bl2.bin");
    const QKeySequence packed = journey.find<QAbstractButton>("fip-packed")->shortcut();
    QVERIFY(!packed.isEmpty());
    journey.press(packed[0].key(), packed[0].keyboardModifiers());
    EVENTUALLY(journey.find<QLineEdit>("fip-bl31-file")->isVisible());
    enter("fip-bl31-file", "bl31.bin");
    enter("fip-bl33-file", "bl33.bin");
    QVERIFY(goOn(journey, 3));
    EVENTUALLY(journey.find("builds")->isVisible()); // when the first was found
    QVERIFY(tabTo(journey, "builds"));
    journey.press(Qt::Key_Space);
    QVERIFY(goOn(journey, 4));
    QVERIFY(goOn(journey, 5));
    enter("root-file", "root");
    QVERIFY(goOn(journey, 6));
    QVERIFY(tabTo(journey, "target-disks"));
    journey.press(Qt::Key_Home);
    QVERIFY(goOn(journey, 7));

    // Enter writes nothing, however often it is pressed.
    EVENTUALLY(journey.find<QLineEdit>("typed-name")->isVisible());
    QVERIFY(tabTo(journey, "typed-name"));
    journey.type(Journey::card().name());
    EVENTUALLY(journey.find<QAbstractButton>("next")->isEnabled());
    for (const char *name : {"typed-name", "next"}) {
        QVERIFY2(tabTo(journey, name), name);
        journey.press(Qt::Key_Return);
        journey.press(Qt::Key_Enter);
        QCOMPARE(journey.window().currentStep(), 7);
    }
    QVERIFY(journey.world.disks.opened().isEmpty());
    QVERIFY(tabTo(journey, "next"));
    journey.press(Qt::Key_Space);
    QVERIFY(journey.arrives(8));
    EVENTUALLY(journey.gate->isReached());
    QVERIFY(tabTo(journey, "cancel"));
    journey.press(Qt::Key_Space);
    QCOMPARE(focused(journey)->objectName(), QStringLiteral("go-on")); // the harmless answer
    journey.press(Qt::Key_Space);
    QCOMPARE(focused(journey)->objectName(), QStringLiteral("cancel"));
    journey.gate->open();
    QVERIFY(journey.arrives(9));
    QVERIFY(journey.find<QLabel>("result-headline")->text().contains(QLatin1String("ready")));

    journey.press(Qt::Key_A, Qt::AltModifier); // another card, and from there back to the start
    QVERIFY(journey.arrives(6));
    for (int step = 5; step >= 0; --step) {
        journey.press(Qt::Key_B, Qt::AltModifier);
        QVERIFY(journey.arrives(step));
    }
    journey.press(Qt::Key_V, Qt::AltModifier);
    QVERIFY(journey.arrives(1));
    QVERIFY(tabTo(journey, "check-disks"));
    journey.press(Qt::Key_Home);
    EVENTUALLY(journey.find<QAbstractButton>("next")->isEnabled());
    journey.press(Qt::Key_V, Qt::AltModifier);
    QVERIFY(journey.arrives(3));
    QVERIFY(isSeen(focused(journey)));
}

void KeyboardTest::tabComesToEverything()
{
    Journey journey;
    QStringList complaints;
    for (const Stop stop : everyStop) {
        journey.go(stop);
        if (QTest::currentTestFailed()) {
            return;
        }
        const QString page = QLatin1String(test::nameOf(stop)) + QStringLiteral(": ");
        QWidgetList visited{focused(journey)};
        for (int tries = 0; tries < 80; ++tries) {
            journey.press(Qt::Key_Tab);
            QWidget *now = focused(journey);
            if (!isSeen(now)) {
                complaints += page + QStringLiteral("the focus can't be seen: ") +
                              (now == nullptr ? QString() : test::nameOf(*now));
                break;
            }
            if (now == visited.first()) {
                break;
            }
            const bool onPage = journey.window().currentPage()->isAncestorOf(now) &&
                                journey.window().currentPage()->isAncestorOf(visited.last());
            if (onPage && goesBack(*visited.last(), *now)) {
                complaints +=
                    page + test::nameOf(*visited.last()) + QStringLiteral(" is followed by ") + test::nameOf(*now);
            }
            visited.append(now);
        }
        for (const QWidget *widget : reachable(journey.window())) {
            if (!visited.contains(widget)) {
                complaints += page + QStringLiteral("Tab does not come to ") + test::nameOf(*widget);
            }
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void KeyboardTest::theFocusIsNeverLost()
{
    Journey journey;
    for (const Stop stop : everyStop) {
        journey.go(stop);
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY2(isSeen(focused(journey)), test::nameOf(stop));
        // What has the focus goes: a button that is pressed and then can't be any more.
        if (QWidget *going = focused(journey); stop != Stop::Verifying) {
            going->setEnabled(false);
            QVERIFY2(isSeen(focused(journey)), test::nameOf(stop));
            going->setEnabled(true);
            going->setFocus();
        }
    }
}

void KeyboardTest::theWindowIsOneForScreenReaders()
{
    Journey journey;
    Manual manual;
    for (QWidget *window : {static_cast<QWidget *>(&journey.window()), static_cast<QWidget *>(&manual)}) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(window);
        QCOMPARE(face->role(), QAccessible::Window);
        QCOMPARE(face->text(QAccessible::Name), window->windowTitle());
    }
}

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
