// SPDX-License-Identifier: GPL-3.0-or-later
// What the whole program has one of: a language, a manual, the desktop's colours.
#include "language.h"
#include "pages/page.h"
#include "subdued_texts.h"
#include "support/wizard_world.h"
#include "widgets/manual.h"
#include "widgets/step_list.h"
#include "window.h"
#include "wizard.h"

#include <QApplication>
#include <QDir>
#include <QTextBrowser>
#include <QtTest/QTest>

using namespace bootlace;
using namespace bootlace::app;

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void theManualHasATextForEveryPage();
    void theManualIsThereInEveryLanguageOfTheWizard();
    void oneLanguageIsChosenForEverything_data();
    void oneLanguageIsChosenForEverything();
    void subduedTextsFollowTheDesktopsColours();
};

void LanguageTest::theManualHasATextForEveryPage()
{
    test::WizardWorld world;
    Wizard wizard(world.services());
    Window &window = wizard.window();
    window.show();
    window.makeAllReachable();
    Manual manual;
    auto *text = manual.findChild<QTextBrowser *>();
    const int count = window.findChild<StepList *>()->count();
    for (int step = 0; step < count; ++step) {
        window.goTo(step);
        const QString topic = window.currentPage()->helpTopic();
        manual.open(topic);
        QVERIFY2(text->source().fileName() == topic + QStringLiteral(".md"), qPrintable(topic));
        QVERIFY(text->toPlainText().size() > 200);
    }
    manual.open(QStringLiteral("no such topic"));
    QCOMPARE(text->source().fileName(), QStringLiteral("index.md"));
    QVERIFY(QTest::qWaitForWindowActive(&manual));
    QTest::keyClick(&manual, Qt::Key_Escape);
    QVERIFY(!manual.isVisible());
}

void LanguageTest::theManualIsThereInEveryLanguageOfTheWizard()
{
    const QStringList pages = QDir(QStringLiteral(":/manual/en")).entryList();
    const QStringList languages = QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("bootlace_*.qm")});
    QCOMPARE(languages.size(), 14);
    const QLocale before;
    for (const QString &file : languages) {
        const QString name = file.mid(9).chopped(3); // "bootlace_pt_BR.qm"
        const QString language = name.section(u'_', 0, 0);
        QCOMPARE(QDir(QStringLiteral(":/manual/") + language).entryList(), pages);
        QLocale::setDefault(QLocale(name));
        Manual manual;
        manual.open(QStringLiteral("target"));
        QCOMPARE(manual.findChild<QTextBrowser *>()->source().path(),
                 QStringLiteral("/manual/%1/target.md").arg(language));
        const QString title = manual.findChild<QTextBrowser *>()->toPlainText().section(u'\n', 0, 0);
        QVERIFY2((title == QLatin1String("Target")) == (language == QLatin1String("en")), qPrintable(title));
    }
    QLocale::setDefault(before);
}

void LanguageTest::oneLanguageIsChosenForEverything_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("country") << QStringList{QStringLiteral("de-AT"), QStringLiteral("en")} << QStringLiteral("de");
    QTest::newRow("unknown") << QStringList{QStringLiteral("he"), QStringLiteral("en")} << QStringLiteral("en");
    QTest::newRow("second") << QStringList{QStringLiteral("ca"), QStringLiteral("es")} << QStringLiteral("es");
    QTest::newRow("Portugal") << QStringList{QStringLiteral("pt_PT")} << QStringLiteral("pt");
    QTest::newRow("Taiwan") << QStringList{QStringLiteral("zh_TW")} << QStringLiteral("en");
    QTest::newRow("Singapore") << QStringList{QStringLiteral("zh_SG")} << QStringLiteral("zh");
    QTest::newRow("Egypt") << QStringList{QStringLiteral("ar_EG")} << QStringLiteral("ar");
    QTest::newRow("C") << QStringList{QStringLiteral("C")} << QStringLiteral("en");
    QTest::newRow("none") << QStringList() << QStringLiteral("en");
}

void LanguageTest::oneLanguageIsChosenForEverything()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, chosen);
    const QLocale before;
    QObject owner;
    speak(languageFor(wanted), &owner);
    QCOMPARE(QLocale().name().section(u'_', 0, 0), chosen);
    QCOMPARE(QGuiApplication::layoutDirection(), chosen == QLatin1String("ar") ? Qt::RightToLeft : Qt::LeftToRight);
    const QString next = QCoreApplication::translate("bootlace::app::Window", "&Next");
    QCOMPARE(next == QLatin1String("&Next"), chosen == QLatin1String("en"));
    Manual manual;
    manual.open(QStringLiteral("target"));
    QCOMPARE(manual.findChild<QTextBrowser *>()->source().path(), QStringLiteral("/manual/%1/target.md").arg(chosen));
    QLocale::setDefault(before);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void LanguageTest::subduedTextsFollowTheDesktopsColours()
{
    const QPalette before = QApplication::palette();
    keepTextsSubdued(*qApp);
    for (const Qt::GlobalColor colour : {Qt::white, Qt::black}) {
        QPalette palette;
        palette.setColor(QPalette::WindowText, colour);
        QApplication::setPalette(palette);
        QColor subdued = colour;
        subdued.setAlphaF(0.6F);
        QTRY_COMPARE(QApplication::palette().color(QPalette::PlaceholderText), subdued);
    }
    QApplication::setPalette(before);
}

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
