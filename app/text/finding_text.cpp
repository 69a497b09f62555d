// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/finding_text.h"

#include "text/board_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace bootlace::app {

// Words of a board profile have translations of their own, also as a list of them. Anything else with a comma in it,
// like the name of a file, stays as it is.
static QString argumentText(const std::string &argument)
{
    const QStringList parts = QString::fromStdString(argument).split(QStringLiteral(", "));
    const bool isList = !isBoardText(argument) &&
                        std::ranges::any_of(parts, [](const QString &part) { return isBoardText(part.toStdString()); });
    if (!isList) {
        return boardText(argument);
    }
    QStringList words;
    for (const QString &part : parts) {
        words.append(boardText(part.toStdString()));
    }
    return QLocale().createSeparatedList(words);
}

QString findingText(const findings::Finding &finding)
{
    const findings::Words words = wordsOf(finding.id);
    if (std::string_view(words.sentence) == "%1") { // the sentence itself is the argument
        return QString::fromStdString(sentenceOf(finding));
    }
    std::vector<std::string> arguments;
    for (const std::string &argument : finding.arguments) {
        arguments.push_back(argumentText(argument).toStdString());
    }
    const QString sentence = QCoreApplication::translate("Findings", words.sentence);
    return QString::fromStdString(findings::fill(sentence.toStdString(), arguments));
}

} // namespace bootlace::app
