// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does that no page asked for: cards pulled out, files dropped that are of no use.
#include "journey/journey.h"
#include "journey/looks.h"
#include "pages/page.h"
#include "support/eventually.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace bootlace;
using namespace bootlace::app;
using namespace bootlace::test;

class TroubleTest : public QObject
{
    Q_OBJECT

private slots:
    void theCardIsPulled_data();
    void theCardIsPulled();
    void theCardToVerifyIsPulled();
    void anotherCardComesInItsPlace();
    void aUselessFileIsDropped();
};

namespace {

const QString cardId = QStringLiteral("mmcblk0");
constexpr int target = 6;
constexpr int review = 7;
constexpr int lastRow = 2; // where a card that comes back is listed

bool mayGoOn(Journey &journey)
{
    return journey.find<QAbstractButton>("next")->isEnabled();
}

void drop(QWidget &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enters({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enters);
    QDropEvent drops(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drops);
}

// Where pages say what is the matter.
QSet<QString> sentences(const QWidget &window)
{
    static const QStringList places{QStringLiteral("notice"), QStringLiteral("-sentence"), QStringLiteral("-state"),
                                    QStringLiteral("kernel-problems")};
    QSet<QString> all;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const QString name = label->objectName();
        const bool isPlace = std::ranges::any_of(places, [&](const QString &place) { return name.endsWith(place); }) &&
                             !name.startsWith(QLatin1String("overlay-facts"));
        if (isPlace && label->isVisible() && !label->text().isEmpty()) {
            all.insert(name + QStringLiteral(": ") + label->text());
        }
    }
    return all;
}

bool asks()
{
    return std::ranges::any_of(QApplication::topLevelWidgets(), [](const QWidget *widget) {
        return widget->isVisible() && qobject_cast<const QDialog *>(widget) != nullptr;
    });
}

} // namespace

void TroubleTest::theCardIsPulled_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step <= review; ++step) {
        QTest::addRow("step %d", step) << step;
    }
}

void TroubleTest::theCardIsPulled()
{
    QFETCH(int, step);
    Journey journey;
    journey.chooseCard();
    journey.window().goTo(step);
    if (step == review) {
        auto *name = journey.find<QLineEdit>("typed-name");
        EVENTUALLY(name->isVisible());
        name->setText(Journey::card().name());
        QVERIFY(mayGoOn(journey));
    }
    journey.world.disks.pull(cardId);
    QVERIFY(!journey.world.draft.destinations().front().isChosen());
    if (step == review) {
        QVERIFY(!mayGoOn(journey));
        QVERIFY(journey.find<QLabel>("review-state")->text().contains(QLatin1String("was removed")));
        QVERIFY(journey.find<QLabel>("missing")->text().contains(QLatin1String("disk")));
    }
    journey.window().goTo(target);
    QVERIFY(!mayGoOn(journey));
    auto *notice = journey.find<QLabel>("target-notice");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(Journey::card().name()));
    journey.world.disks.plug(Journey::card());
    QVERIFY(!mayGoOn(journey)); // it is chosen by a person
    journey.choose("target-disks", lastRow);
    QVERIFY(mayGoOn(journey));
    QVERIFY(!notice->isVisible());
    journey.window().goTo(review);
    EVENTUALLY(journey.find<QLineEdit>("typed-name")->isVisible());
}

void TroubleTest::theCardToVerifyIsPulled()
{
    Journey journey;
    journey.window().goTo(0);
    journey.window().begin(1);
    journey.choose("check-disks", 0);
    QVERIFY(mayGoOn(journey));
    journey.world.disks.pull(cardId);
    QVERIFY(!mayGoOn(journey));
    QVERIFY(journey.find<QLabel>("check-notice")->isVisible());
    journey.world.disks.plug(Journey::card());
    QVERIFY(!mayGoOn(journey));
    journey.choose("check-disks", lastRow);
    QVERIFY(mayGoOn(journey));
}

// A reader keeps its node while the cards in it change.
void TroubleTest::anotherCardComesInItsPlace()
{
    Journey journey;
    journey.chooseCard();
    journey.window().goTo(review);
    EVENTUALLY(journey.find<QLineEdit>("typed-name")->isVisible());
    DiskInfo other = Journey::card();
    other.disk.diskseq = 8;
    other.disk.serial = "0x2";
    other.contents.clear();
    other.id = QStringLiteral("mmcblk0, the next one");
    journey.world.disks.pull(cardId);
    journey.world.disks.plug(other);
    QVERIFY(!mayGoOn(journey));
    QVERIFY(journey.find<QLabel>("review-state")->isVisible());
    QVERIFY(!journey.world.draft.destinations().front().isChosen());
    journey.window().goTo(target);
    QVERIFY(!mayGoOn(journey));
    QVERIFY(journey.find<QLabel>("target-notice")->isVisible());
}

void TroubleTest::aUselessFileIsDropped()
{
    Journey journey;
    journey.files.write("holiday.jpg", asBytes("\xff\xd8\xff\xe0 a picture"));
    for (const Stop stop : everyStop) {
        journey.go(stop);
        if (QTest::currentTestFailed()) {
            return;
        }
        journey.window().showNotice({});
        const QSet<QString> before = sentences(journey.window());
        QSet<QString> told;
        drop(journey.window(), QString::fromStdString(journey.files.path("holiday.jpg")));
        EVENTUALLY(!(told = sentences(journey.window()) - before).isEmpty());
        EVENTUALLY(std::ranges::none_of(told = sentences(journey.window()) - before,
                                        [](const QString &text) { return text.contains(u'…'); }));
        QVERIFY2(told.size() == 1, qPrintable(QLatin1String(test::nameOf(stop)) + u'\n' + told.values().join(u'\n')));
        QVERIFY2(!asks(), test::nameOf(stop));
        // What it did to the recipe is taken back.
        if (journey.window().currentPage()->mayLeave() && !journey.world.draft.file().isEmpty()) {
            auto loaded = recipe::load(journey.files.path("router.toml"));
            QVERIFY(loaded);
            journey.world.draft.edit([&](recipe::Recipe &recipe) { recipe = *loaded; });
        }
    }
}

QTEST_MAIN(TroubleTest)
#include "trouble_test.moc"
