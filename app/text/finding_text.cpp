// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/finding_text.h"

#include "text/board_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <string>
#include <variant>
#include <vector>

namespace bootlace::app {

// Words of a board profile have translations of their own. Anything else, like the name of a file, stays as it is.
static QString argumentText(const findings::Argument &argument)
{
    const auto *list = std::get_if<std::vector<std::string>>(&argument);
    if (list == nullptr) {
        return boardText(std::get<std::string>(argument));
    }
    QStringList words;
    for (const std::string &word : *list) {
        words.append(boardText(word));
    }
    return QLocale().createSeparatedList(words);
}

QString findingText(const findings::Finding &finding)
{
    const findings::Words words = wordsOf(finding.id);
    if (std::string_view(words.sentence) == "%1") { // the sentence itself is the argument
        return QString::fromStdString(sentenceOf(finding));
    }
    std::vector<std::string> texts;
    for (const findings::Argument &argument : finding.arguments) {
        texts.push_back(argumentText(argument).toStdString());
    }
    const QString sentence = QCoreApplication::translate("Findings", words.sentence);
    return QString::fromStdString(findings::fill(sentence.toStdString(), texts));
}

QStringList findingTexts(const findings::List &findings, findings::Severity severity)
{
    QStringList texts;
    for (const findings::Finding &finding : findings.all()) {
        if (severityOf(finding) == severity) {
            texts.append(findingText(finding));
        }
    }
    return texts;
}

} // namespace bootlace::app
