// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/target_model.h"
#include "pages/page.h"
#include "services.h"

class QVBoxLayout;

namespace bootlace::app {

/// Where the card goes: a disk that is plugged in, or an image file; for media of two disks both.
class TargetPage final : public Page
{
    Q_OBJECT

public:
    explicit TargetPage(Services services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] bool isComplete() const override;

    [[nodiscard]] bool isChoice() const override { return true; }

    [[nodiscard]] QString missing() const override;

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("target"); }

    void enter() override;
    bool acceptDroppedFile(const QString &path) override;

private:
    void makeBoxes();

    Services m_services;
    TargetModel m_model;
    QWidget *m_boxes = nullptr; ///< one for each choice of the model
};

} // namespace bootlace::app
