// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QVBoxLayout;

namespace bootlace::app {

class Sentences;

/// What a person must not miss: a frame with a sign, a heading and sentences. Hidden while there are none.
class WarningBox final : public QFrame
{
    Q_OBJECT

public:
    WarningBox(const QString &name, const QString &heading, QWidget *parent = nullptr);

    void setSentences(const QStringList &sentences);
    /// A button below the sentences. The box takes it.
    void addButton(QWidget *button);

private:
    Sentences *m_sentences;
    QVBoxLayout *m_words;
};

} // namespace bootlace::app
