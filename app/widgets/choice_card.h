// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace bootlace::app {

/// One of several choices with room to say what it means: a radio button, text below it, and something beside them. A
/// click anywhere on the card chooses it.
class ChoiceCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ChoiceCard(const QString &name, QWidget *parent = nullptr);

    /// A paragraph below the name; the screen reader tells it with the name.
    void addText(const QString &text);
    void setSide(QWidget *widget);

    [[nodiscard]] QRadioButton *button() const { return m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_button = nullptr;
    QVBoxLayout *m_texts = nullptr;
    QHBoxLayout *m_whole = nullptr;
};

} // namespace bootlace::app
