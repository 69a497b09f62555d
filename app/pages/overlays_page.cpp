// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overlays_page.h"

#include "text/board_text.h"
#include "text/effect_text.h"
#include "widgets/device_tree_view.h"
#include "widgets/fact_list.h"
#include "widgets/file_dialog.h"
#include "widgets/labels.h"
#include "widgets/warning_box.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTreeView>

namespace bootlace::app {

static constexpr QLatin1String recentFolder("folders/overlays");

OverlaysPage::OverlaysPage(Services services, std::shared_ptr<BuildCache> cache, QWidget *parent)
    : RecipePage(services.draft, Step::Overlays, parent)
    , m_services(services)
    , m_model(services.draft, std::move(cache))
    , m_state(wrappingLabel(QStringLiteral("overlays-state")))
    , m_facts(new FactList(QStringLiteral("overlay-facts")))
    , m_tree(new DeviceTreeView)
{
    m_facts->setAccessibleName(tr("What the overlay does"));
    auto *list = new QWidget;
    auto *inside = new QVBoxLayout(list);
    inside->addWidget(makeList(), 3);
    inside->addWidget(makeButtons());
    inside->addWidget(m_state);
    inside->addWidget(m_warnings = new WarningBox(QStringLiteral("overlay-warnings"), tr("Linux may not start")));
    inside->addWidget(m_facts, 2);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("overlay-tabs"));
    m_tabs->setAccessibleName(tr("Overlays")); // it has the focus, for the keys that change the tab
    m_tabs->addTab(list, tr("&Overlays"));
    m_tabs->addTab(m_tree, tr("Device &tree"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    connect(&m_model, &OverlayModel::changed, this, &OverlaysPage::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OverlaysPage::refresh);
    connect(&services.draft, &Draft::findingsChanged, this, &OverlaysPage::refresh);
    refresh();
}

QWidget *OverlaysPage::makeList()
{
    m_overlays = new QTreeView;
    m_overlays->setObjectName(QStringLiteral("overlays"));
    m_overlays->setAccessibleName(tr("Overlays"));
    m_overlays->setModel(&m_model);
    m_overlays->setRootIsDecorated(false);
    m_overlays->setItemsExpandable(false);
    m_overlays->setUniformRowHeights(true);
    m_overlays->setAllColumnsShowFocus(true);
    m_overlays->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_overlays->header()->setSectionsMovable(false);
    m_overlays->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_overlays->header()->setSectionResizeMode(OverlayModel::Does, QHeaderView::Stretch);
    connect(m_overlays->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const int row = currentRow();
        if (row >= 0) {
            m_current = m_model.input(row).written;
        }
        showCurrent();
    });
    return m_overlays;
}

QWidget *OverlaysPage::makeButtons()
{
    const auto button = [](const QString &text, const char *name) {
        auto *made = new QPushButton(text);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        return made;
    };
    auto *add = button(tr("&Add file…"), "add-overlay");
    m_remove = button(tr("&Remove"), "remove-overlay");
    m_earlier = button(tr("Move &up"), "earlier");
    m_later = button(tr("Move do&wn"), "later");
    m_earlier->setAccessibleDescription(tr("Applies the overlay before the one above it"));
    m_later->setAccessibleDescription(tr("Applies the overlay after the one below it"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(add);
    layout->addWidget(m_remove);
    layout->addStretch();
    layout->addWidget(m_earlier);
    layout->addWidget(m_later);
    connect(add, &QPushButton::clicked, this, &OverlaysPage::browse);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model.remove(currentRow()); });
    connect(m_earlier, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { move(+1); });
    return row;
}

QString OverlaysPage::explanation() const
{
    return tr("Overlays change the device tree, which describes the board to the kernel: they turn parts of the board "
              "on and say how these are wired.");
}

void OverlaysPage::enter()
{
    m_refused.clear();
    m_model.begin();
}

bool OverlaysPage::acceptDroppedFile(const QString &path)
{
    if (path.endsWith(QLatin1String(".toml"), Qt::CaseInsensitive)) {
        return false; // a recipe
    }
    m_current = inputFor(path).written;
    m_refused = m_model.add(path) ? QString() : QFileInfo(path).fileName();
    m_tabs->setCurrentIndex(0); // where it is told what became of it
    refresh();
    return true;
}

void OverlaysPage::browse()
{
    QFileDialog *dialog = makeFileDialog(this, tr("Add overlays"), m_services.settings.value(recentFolder).toString());
    dialog->setNameFilter(tr("Overlays and their sources (*.dtbo *.dtso *.dts);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, dialog](const QStringList &paths) {
        m_services.settings.setValue(recentFolder, dialog->directory().path());
        for (const QString &path : paths) {
            acceptDroppedFile(path);
        }
    });
    dialog->open();
}

void OverlaysPage::move(int by)
{
    m_model.move(currentRow(), by);
    m_overlays->setFocus();
}

int OverlaysPage::currentRow() const
{
    return m_overlays->currentIndex().isValid() ? m_overlays->currentIndex().row() : -1;
}

QString OverlaysPage::stateText() const
{
    if (!m_refused.isEmpty()) {
        return tr("“%1” is not an overlay. The name of an overlay ends in .dtbo, .dtso or .dts.").arg(m_refused);
    }
    switch (m_model.state()) {
    case OverlayModel::State::Resting:
        return {};
    case OverlayModel::State::Reading:
        return tr("Reading the kernel build…");
    case OverlayModel::State::NoBuild:
        return m_model.draft().recipe().kernel.fromRoot ? tr("The kernel comes from the root file system. Its "
                                                             "overlays are listed once you have chosen the root file "
                                                             "system.")
                                                        : tr("No kernel build is chosen.");
    case OverlayModel::State::Unusable:
        return tr("The kernel build can't be used: it has no kernel with a device tree for this board.");
    case OverlayModel::State::Known:
        break;
    }
    if (m_model.mergeError()) {
        return tr("The chosen overlays can't be merged into the device tree in this order.");
    }
    return m_model.rowCount() > 0 ? QString() : tr("This build has no overlays for this board. You can add your own.");
}

void OverlaysPage::refresh()
{
    m_state->setText(stateText());
    m_state->setVisible(!m_state->text().isEmpty());
    m_state->setToolTip(m_model.mergeError() ? QString::fromStdString(m_model.mergeError()->message()) : QString());
    m_warnings->setSentences(warningTexts(Step::Overlays, m_services.draft.findings()));
    m_tree->setTree(m_model.tree());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.input(row).written == m_current && row != currentRow()) {
            m_overlays->setCurrentIndex(m_model.index(row, OverlayModel::Name));
        }
    }
    if (currentRow() < 0 && m_model.rowCount() > 0) {
        m_overlays->setCurrentIndex(m_model.index(0, OverlayModel::Name));
    }
    showCurrent();
    emit changed();
}

void OverlaysPage::showCurrent()
{
    const int row = currentRow();
    m_earlier->setEnabled(m_model.canMove(row, -1));
    m_later->setEnabled(m_model.canMove(row, +1));
    m_remove->setEnabled(row >= 0 && isOverlayFile(m_model.input(row)));
    const OverlayFinding *known = row < 0 ? nullptr : m_model.finding(row);
    if (known == nullptr) {
        m_facts->setFacts({}, {}, {});
        return;
    }
    const QString problem = known->conflict ? conflictText(*known->conflict, m_model.opponent(row))
                                            : overlayProblem(*known, m_services.draft.board());
    FactList::Facts facts;
    if (m_model.title(row) != overlayName(known->input)) {
        facts.emplace_back(tr("Name"), overlayName(known->input));
    }
    if (isOverlayFile(known->input)) {
        facts.emplace_back(tr("File"), QFile::decodeName(known->input.path.c_str()));
    }
    if (m_model.isNeeded(row)) {
        facts.emplace_back(tr("Needed for"), boardText(m_services.draft.medium().name));
    }
    if (!known->effects.empty()) {
        facts.emplace_back(tr("What it does"), effectLines(*known).join(u'\n'));
    }
    if (known->error) {
        facts.emplace_back(tr("Details"), QString::fromStdString(known->error->message()));
    }
    m_facts->setFacts(m_model.title(row), problem, facts);
}

} // namespace bootlace::app
