// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "text/isolated.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QProxyStyle>
#include <QTranslator>

namespace bootlace::app {
namespace {

/// What is put into a sentence that is read from right to left is kept apart from it.
class Translator final : public QTranslator
{
public:
    explicit Translator(bool isolates, QObject *owner)
        : QTranslator(owner)
        , m_isolates(isolates)
    {}

    [[nodiscard]] QString translate(const char *context, const char *text, const char *what, int number) const override
    {
        const QString translated = QTranslator::translate(context, text, what, number);
        return m_isolates ? withIsolatedPlaces(translated) : translated;
    }

private:
    bool m_isolates;
};

bool add(const QLocale &locale, const QString &name, const QString &folder, QObject *owner)
{
    auto *translator = new Translator(locale.textDirection() == Qt::RightToLeft, owner);
    if (!translator->load(locale, name, QStringLiteral("_"), folder)) {
        delete translator;
        return false;
    }
    return QCoreApplication::installTranslator(translator);
}

/// A line below one letter draws a word in three pieces. Where letters join, that breaks the word: the keys work all
/// the same, but are not shown.
class UnbrokenWords final : public QProxyStyle
{
public:
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *answer) const override
    {
        return hint == SH_UnderlineShortcut ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
    }
};

} // namespace

void speak(const QLocale &locale, QObject *owner)
{
    QLocale::setDefault(locale);
    add(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath), owner);
    // What Bootlace does not speak is English, with English's plurals; the direction of writing follows the texts.
    const bool known = add(locale, QStringLiteral("bootlace"), QStringLiteral(":/translations"), owner);
    if (!known) {
        add(QLocale(QLocale::English), QStringLiteral("bootlace"), QStringLiteral(":/translations"), owner);
    }
    if (known && locale.script() == QLocale::ArabicScript &&
        qobject_cast<QApplication *>(QCoreApplication::instance()) != nullptr) {
        QApplication::setStyle(new UnbrokenWords);
    }
    QGuiApplication::setLayoutDirection(known ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace bootlace::app
