// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/finding_text.h"

#include "text/board_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace bootlace::app {

// Words of a board profile have translations of their own, also as a list of them.
static QString argumentText(const std::string &argument)
{
    QStringList words;
    for (const QString &word : QString::fromStdString(argument).split(QStringLiteral(", "))) {
        words.append(boardText(word.toStdString()));
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
