// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kernel_model.h"
#include "pages/recipe_page.h"
#include "services.h"

#include <memory>

class QLabel;
class QMenu;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QTreeView;

namespace bootlace::app {

class FactList;
class KernelExtras;
class WarningBox;

/// Which kernel build, or the root file system's own; under "More" another initrd and the command line.
class KernelPage final : public RecipePage
{
    Q_OBJECT

public:
    KernelPage(Services services, std::shared_ptr<BuildCache> cache, QWidget *parent = nullptr);

    [[nodiscard]] QString explanation() const override;

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("kernel"); }

    void enter() override;
    bool acceptDroppedFile(const QString &path) override;

protected:
    [[nodiscard]] bool isLooking() const override;

private:
    QWidget *makeList();
    QWidget *makeButtons();
    void browse(bool folder);
    void fillFolders();
    void takeSelection();
    void refresh();
    void showBuild();

    Services m_services;
    KernelModel m_model;
    QRadioButton *m_fromBuild = nullptr;
    QRadioButton *m_fromRoot = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTreeView *m_builds = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_progress = nullptr;
    QLabel *m_problems = nullptr;
    QPushButton *m_stop = nullptr;
    QMenu *m_folders = nullptr;
    WarningBox *m_warning = nullptr;
    FactList *m_facts = nullptr;
    KernelExtras *m_extras = nullptr;
};

} // namespace bootlace::app
