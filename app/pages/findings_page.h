// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inquiry.h"
#include "models/check_model.h"
#include "pages/page.h"

class QBoxLayout;
class QLabel;
class QTabWidget;
class QTreeWidget;

namespace bootlace::app {

/// What was found when a card was verified, piece by piece.
class FindingsPage final : public Page
{
    Q_OBJECT

public:
    explicit FindingsPage(CheckModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] QString explanation() const override { return {}; }

    [[nodiscard]] bool isComplete() const override { return true; }

    [[nodiscard]] QString missing() const override { return {}; }

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("verify"); }

    [[nodiscard]] bool isLast() const override { return true; }

    void enter() override;

signals:
    void anotherWanted();

private:
    void makeButtons(QBoxLayout &layout);
    void showPieces(const Findings &findings);
    void showChain(const Findings &findings);
    [[nodiscard]] QString report() const;
    void save(const QString &path);
    void showNotice(const QString &sentence); ///< about the report; empty: nothing

    CheckModel &m_model;
    QLabel *m_icon = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_meaning = nullptr;
    QLabel *m_card = nullptr;
    QTabWidget *m_lists = nullptr; ///< the two below
    QTreeWidget *m_regions = nullptr;
    QTreeWidget *m_chain = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_saved = nullptr; ///< what became of the report
    Inquiry<Result<>> m_saving;
};

} // namespace bootlace::app
