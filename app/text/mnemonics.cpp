// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mnemonics.h"

#include <QKeySequence>

namespace bootlace::app {
namespace {

// Letters that a keyboard for the language has a key for.
bool hasKey(QChar letter)
{
    return letter.script() == QChar::Script_Latin || letter.script() == QChar::Script_Cyrillic;
}

} // namespace

QStringList withMnemonics(QStringList names, const QStringList &others)
{
    QStringList taken;
    for (const QString &other : others) {
        taken.append(QKeySequence::mnemonic(other).toString());
    }
    for (QString &name : names) {
        for (qsizetype at = 0; at < name.size(); ++at) {
            QString marked = name;
            marked.insert(at, u'&');
            const QString key = QKeySequence::mnemonic(marked).toString();
            if (hasKey(name[at]) && !key.isEmpty() && !taken.contains(key)) {
                taken.append(key);
                name = marked;
                break;
            }
        }
    }
    return names;
}

} // namespace bootlace::app
