// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace bootlace::app {

/// A heading and a few sentences below it, each with a mark before it; hidden while there are none. The sentences can
/// be read one by one by a screen reader, and copied.
class Sentences final : public QWidget
{
    Q_OBJECT

public:
    explicit Sentences(const QString &heading, QWidget *parent = nullptr);

    void setSentences(const QStringList &sentences);

    [[nodiscard]] const QStringList &sentences() const { return m_sentences; }

private:
    QStringList m_sentences;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_list = nullptr;
};

} // namespace bootlace::app
