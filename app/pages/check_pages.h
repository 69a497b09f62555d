// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/check_model.h"
#include "pages/page.h"
#include "services.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace bootlace::app {

/// Verifying a card, the first page: which card.
class CheckCardPage final : public Page
{
    Q_OBJECT

public:
    CheckCardPage(CheckModel &model, QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] bool isComplete() const override;

    [[nodiscard]] bool isChoice() const override { return true; }

    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString nextText() const override;

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("verify"); }

    void enter() override;
    void accept() override;
    bool acceptDroppedFile(const QString &path) override;

private:
    CheckModel &m_model;
};

/// The second page: how far it is.
class CheckingPage final : public Page
{
    Q_OBJECT

public:
    explicit CheckingPage(CheckModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString missing() const override;

    [[nodiscard]] bool isPassedThrough() const override { return true; }

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("verify"); }

private:
    void refresh();

    CheckModel &m_model;
    QLabel *m_card = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_bytes = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace bootlace::app
