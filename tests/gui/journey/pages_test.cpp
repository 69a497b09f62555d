// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the wizard in every language, in its smallest window.
#include "journey/journey.h"
#include "journey/looks.h"
#include "language.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>
#include <QtTest/QTest>

using namespace bootlace;
using namespace bootlace::test;

namespace {

/// Every text of ours, two fifths longer. Placeholders, mnemonics and line breaks stay.
class LongWords final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context, const char *source, const char * /*what*/,
                                    int /*number*/) const override
    {
        const QString text = QString::fromUtf8(source);
        if (context[0] == 'Q' || text.contains(QLatin1String("(*")) || text.trimmed().size() < 2) {
            return {};
        }
        const QString more = QStringLiteral("ovo dolor sit amet consectetur adipiscing elit sed do eiusmod ");
        const auto count = (text.size() * 2 + 4) / 5;
        return text + u' ' + more.repeated(static_cast<int>(count / more.size() + 1)).left(count - 1).trimmed();
    }
};

/// A language, or longer words, or larger letters, while it lives.
class Speech
{
public:
    Speech(const QString &language, double scale)
        : m_font(QApplication::font())
    {
        QFont larger = m_font;
        larger.setPointSizeF(larger.pointSizeF() * scale);
        QApplication::setFont(larger);
        app::speak(QLocale(language == QLatin1String("long") ? QStringLiteral("en") : language), &m_owner);
        if (language == QLatin1String("long")) {
            QCoreApplication::installTranslator(new LongWords(&m_owner));
        }
    }

    ~Speech()
    {
        QApplication::setFont(m_font);
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    Speech(const Speech &) = delete;
    Speech &operator=(const Speech &) = delete;
    Speech(Speech &&) = delete;
    Speech &operator=(Speech &&) = delete;

private:
    QFont m_font;
    QObject m_owner;
};

// Pictures of what was looked at, for whoever wants to see: JOURNEY_PICTURES names a folder.
void picture(Journey &journey, const QString &name)
{
    const QString folder = qEnvironmentVariable("JOURNEY_PICTURES");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        journey.window().grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPageIsWhole_data();
    void everyPageIsWhole();
};

void PagesTest::everyPageIsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    for (const char *language :
         {"en", "long", "de", "fr", "es", "it", "pt_BR", "pl", "uk", "ru", "tr", "zh_CN", "ja", "ko", "ar"}) {
        QTest::newRow(language) << language << 1.0;
    }
    for (const char *language : {"en", "de", "ar"}) {
        QTest::addRow("%s, larger", language) << language << 1.5;
    }
}

void PagesTest::everyPageIsWhole()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    const Speech speech(language, scale);
    Journey journey;
    const QSize size = QSize(800, 600) * scale; // as many letters in every case
    journey.window().resize(size);
    QStringList complaints;
    for (const Stop stop : everyStop) {
        journey.go(stop);
        if (QTest::currentTestFailed()) {
            picture(journey, QStringLiteral("failed"));
            return;
        }
        picture(journey, QStringLiteral("%1-%2-%3").arg(language).arg(scale).arg(QLatin1String(nameOf(stop))));
        QWidget &window = journey.window();
        if (window.size() != size) {
            complaints += QStringLiteral("%1: the window grew to %2x%3")
                              .arg(QLatin1String(nameOf(stop)))
                              .arg(window.width())
                              .arg(window.height());
        }
        QStringList here = clipped(window) + overlapping(window) + unnamed(window) + clashing(window);
        if (journey.window().layoutDirection() == Qt::RightToLeft) {
            here += torn(window);
        }
        for (const QString &complaint : here) {
            complaints += QLatin1String(nameOf(stop)) + QStringLiteral(": ") + complaint;
        }
    }
    complaints.removeDuplicates();
    for (const QString &complaint : complaints) {
        qWarning().noquote() << complaint;
    }
    QCOMPARE(complaints.size(), 0);
}

QTEST_MAIN(PagesTest)
#include "pages_test.moc"
