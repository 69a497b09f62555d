// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overlay_model.h"
#include "pages/recipe_page.h"
#include "services.h"

#include <memory>
#include <string>

class QLabel;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace bootlace::app {

class DeviceTreeView;
class FactList;
class WarningBox;

/// Which overlays, in which order, what each of them does, and the device tree that comes out.
class OverlaysPage final : public RecipePage
{
    Q_OBJECT

public:
    OverlaysPage(Services services, std::shared_ptr<BuildCache> cache, QWidget *parent = nullptr);

    [[nodiscard]] QString explanation() const override;

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("overlays"); }

    void enter() override;
    bool acceptDroppedFile(const QString &path) override;

protected:
    [[nodiscard]] bool isLooking() const override { return m_model.isLooking(); }

private:
    QWidget *makeList();
    QWidget *makeButtons();
    void browse();
    void move(int by);
    void showCurrent();
    void refresh();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QString stateText() const;

    Services m_services;
    OverlayModel m_model;
    std::string m_current; ///< the overlay whose details are shown, as the recipe writes it
    QString m_refused;     ///< a file that is no overlay, by its name
    QTreeView *m_overlays = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_earlier = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_remove = nullptr;
    WarningBox *m_warnings = nullptr;
    FactList *m_facts = nullptr;
    DeviceTreeView *m_tree = nullptr;
    QTabWidget *m_tabs = nullptr;
};

} // namespace bootlace::app
