// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/isolated.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace bootlace::app {
namespace {

// Unicode's own signs for it: they have no width, and every program that shows Arabic or Hebrew knows them.
constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr QChar rightToLeftMark(0x200f);

bool readsFromRight(const QString &line)
{
    return std::ranges::any_of(line, [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL ||
               letter == firstStrongIsolate || letter == leftToRightIsolate;
    });
}

} // namespace

QString isolated(const QString &text)
{
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft) {
        return text;
    }
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (!line.isEmpty() && !readsFromRight(line)) {
            line = leftToRightIsolate + line + popIsolate;
        }
    }
    return lines.join(u'\n');
}

QString withIsolatedPlaces(QString sentence)
{
    static const QRegularExpression place(QStringLiteral("(%L?[1-9])"));
    sentence.replace(place, firstStrongIsolate + QStringLiteral("\\1") + popIsolate);
    // A sentence that begins with such a place is read from the right all the same.
    return sentence.startsWith(firstStrongIsolate) ? rightToLeftMark + sentence : sentence;
}

} // namespace bootlace::app
