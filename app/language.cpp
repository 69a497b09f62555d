// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "text/isolated.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QProxyStyle>
#include <QTranslator>

#include <algorithm>

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

// The names of the translations that are in the program: "de", "pt_BR".
QStringList spoken()
{
    QStringList names;
    const QDir translations(QStringLiteral(":/translations"));
    for (const QString &file : translations.entryList({QStringLiteral("bootlace_*.qm")}, QDir::Files, QDir::Name)) {
        names.append(file.section(u'_', 1).section(u'.', 0, 0));
    }
    return names;
}

// The translation that somebody who wants this locale can read; empty when there is none.
QString translationFor(const QLocale &wanted)
{
    const QStringList names = spoken();
    const auto found = std::ranges::find_if(names, [&wanted](const QString &name) {
        const QLocale one(name);
        return one.language() == wanted.language() && one.script() == wanted.script();
    });
    return found != names.end() ? *found : QString();
}

void add(const QLocale &language, const QString &name, const QString &folder, QObject *owner)
{
    auto *translator = new Translator(language.textDirection() == Qt::RightToLeft, owner);
    if (translator->load(name, folder)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
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

QLocale languageFor(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        if (const QString translation = translationFor(QLocale(name)); !translation.isEmpty()) {
            return QLocale(translation);
        }
    }
    return {QLocale::English};
}

void speak(const QLocale &language, QObject *owner)
{
    QLocale::setDefault(language);
    // Some of Qt's translations are of a country, and some of a language.
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    for (const QString &name : {language.name().section(u'_', 0, 0), language.name()}) {
        add(language, QStringLiteral("qtbase_") + name, folder, owner);
    }
    add(language, QStringLiteral("bootlace_") + translationFor(language), QStringLiteral(":/translations"), owner);
    if (language.script() == QLocale::ArabicScript &&
        qobject_cast<QApplication *>(QCoreApplication::instance()) != nullptr) {
        QApplication::setStyle(new UnbrokenWords);
    }
    QGuiApplication::setLayoutDirection(language.textDirection());
}

} // namespace bootlace::app
