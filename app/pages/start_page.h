// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QLabel;

namespace bootlace::app {

/// What is to be done.
class StartPage final : public Page
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;

    [[nodiscard]] bool isComplete() const override { return false; }

    [[nodiscard]] QString missing() const override { return {}; }

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("start"); }

signals:
    void makeWanted();
};

} // namespace bootlace::app
