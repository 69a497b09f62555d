// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QString>

#include <utility>
#include <vector>

class QFormLayout;
class QLabel;

namespace bootlace::app {

/// What is known of something, under a sentence: labels and values that can be selected and copied. Scrolls when there
/// is much of it.
class FactList final : public QScrollArea
{
    Q_OBJECT

public:
    using Facts = std::vector<std::pair<QString, QString>>;

    explicit FactList(const QString &name, QWidget *parent = nullptr);

    /// `sentence` and `warning` may be empty; the warning gets a sign before it.
    void setFacts(const QString &sentence, const QString &warning, const Facts &facts);

    /// All of it in words, as a screen reader tells it.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QLabel *m_sentence = nullptr;
    QLabel *m_warning = nullptr;
    QFormLayout *m_form = nullptr;
    QString m_text;
    Facts m_facts;
};

} // namespace bootlace::app
