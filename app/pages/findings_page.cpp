// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/findings_page.h"

#include "save_file.h"
#include "text/cause_text.h"
#include "text/isolated.h"
#include "widgets/file_dialog.h"
#include "widgets/labels.h"
#include "widgets/wrapped_rows.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTabWidget>
#include <QTreeWidget>

#include <algorithm>
#include <functional>

namespace bootlace::app {
namespace {

QStyle::StandardPixmap iconOf(Findings::Mood mood)
{
    switch (mood) {
    case Findings::Mood::Good:
        return QStyle::SP_DialogApplyButton;
    case Findings::Mood::Unsure:
        return QStyle::SP_MessageBoxInformation;
    case Findings::Mood::Bad:
        break;
    }
    return QStyle::SP_MessageBoxCritical;
}

QStyle::StandardPixmap iconOf(doctor::LinkState state)
{
    switch (state) {
    case doctor::LinkState::Good:
        return iconOf(Findings::Mood::Good);
    case doctor::LinkState::Doubtful:
        return QStyle::SP_MessageBoxWarning;
    case doctor::LinkState::Unknown:
        return iconOf(Findings::Mood::Unsure);
    case doctor::LinkState::Broken:
        break;
    }
    return iconOf(Findings::Mood::Bad);
}

QStyle::StandardPixmap iconOf(verify::Verdict verdict)
{
    switch (verdict) {
    case verify::Verdict::Intact:
        return iconOf(Findings::Mood::Good);
    case verify::Verdict::ChangedInUse:
        return iconOf(Findings::Mood::Unsure);
    case verify::Verdict::Damaged:
        break;
    }
    return iconOf(Findings::Mood::Bad);
}

} // namespace

FindingsPage::FindingsPage(CheckModel &model, QWidget *parent)
    : Page(parent)
    , m_model(model)
    , m_icon(new QLabel)
    , m_headline(selectableLabel(QStringLiteral("findings-headline")))
    , m_meaning(selectableLabel(QStringLiteral("findings-meaning")))
    , m_card(selectableLabel(QStringLiteral("findings-card")))
    , m_lists(new QTabWidget)
    , m_regions(new QTreeWidget)
    , m_chain(new QTreeWidget)
    , m_notes(selectableLabel(QStringLiteral("findings-notes")))
    , m_saved(selectableLabel(QStringLiteral("findings-saved")))
    , m_saving(this, [this](const Result<> &saved) {
        showNotice(saved ? tr("The report was saved.")
                         : tr("The report can't be saved there.") + u'\n' + isolated(detailsOf(saved.error())));
    })
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_headline->setFont(large);
    m_regions->setObjectName(QStringLiteral("findings-pieces"));
    m_regions->setAccessibleName(tr("The parts of the card"));
    m_regions->setHeaderLabels({tr("Part"), tr("Finding"), tr("Compared"), QString()});
    m_regions->setMinimumHeight(fontMetrics().height() * 8);
    m_regions->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_regions->header()->setSectionResizeMode(3, QHeaderView::Stretch); // the places that differ are wide
    m_regions->headerItem()->setTextAlignment(2, Qt::AlignTrailing | Qt::AlignVCenter);

    m_chain->setObjectName(QStringLiteral("findings-chain"));
    m_chain->setAccessibleName(tr("The boot chain of the card"));
    m_chain->setHeaderLabels({tr("Link"), tr("Finding")});
    m_chain->setMinimumHeight(m_regions->minimumHeight());
    new WrappedRows(m_chain);
    m_chain->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_lists->setObjectName(QStringLiteral("findings-lists"));
    m_lists->setAccessibleName(tr("What was found"));
    m_lists->addTab(m_regions, tr("Parts"));
    m_lists->addTab(m_chain, tr("Boot chain"));

    auto *words = new QVBoxLayout;
    words->addWidget(m_headline);
    words->addWidget(m_meaning);
    words->addWidget(m_card);
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_lists, 1);
    layout->addWidget(m_notes);
    layout->addStretch(); // while there are no pieces
    makeButtons(*layout);
}

void FindingsPage::makeButtons(QBoxLayout &layout)
{
    auto *copy = new QPushButton(tr("&Copy report"));
    copy->setObjectName(QStringLiteral("findings-copy"));
    auto *save = new QPushButton(tr("&Save report…"));
    save->setObjectName(QStringLiteral("findings-save"));
    auto *another = new QPushButton(tr("Verify &another card"));
    another->setObjectName(QStringLiteral("findings-another"));
    auto *close = new QPushButton(tr("C&lose"));
    close->setObjectName(QStringLiteral("findings-close"));
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addWidget(save);
    row->addStretch();
    row->addWidget(another);
    row->addWidget(close);
    layout.addWidget(m_saved);
    layout.addLayout(row);
    connect(another, &QPushButton::clicked, this, &FindingsPage::anotherWanted);
    connect(close, &QPushButton::clicked, this, &Page::left);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(report());
        showNotice(tr("The report was copied."));
    });
    connect(save, &QPushButton::clicked, this, [this] {
        QFileDialog *dialog = makeSaveDialog(this, tr("Save the report"), QStringLiteral("txt"));
        dialog->setNameFilter(tr("Text files (*.txt);;All files (*)"));
        connect(dialog, &QFileDialog::fileSelected, this, &FindingsPage::save);
        dialog->open();
    });
}

QString FindingsPage::title() const
{
    return tr("Findings");
}

QString FindingsPage::report() const
{
    return findingsReport(m_model.findings().value_or(Findings()), m_model.card());
}

void FindingsPage::showNotice(const QString &sentence)
{
    m_saved->setText(sentence);
    m_saved->setVisible(!sentence.isEmpty());
}

void FindingsPage::save(const QString &path)
{
    m_saving.ask([path, text = report().toUtf8()](const std::stop_token & /*stop*/) { return saveFile(path, text); });
}

void FindingsPage::enter()
{
    if (!m_model.findings()) {
        return;
    }
    const Findings &findings = *m_model.findings();
    const int size = style()->pixelMetric(QStyle::PM_MessageBoxIconSize);
    m_icon->setPixmap(style()->standardIcon(iconOf(findings.mood)).pixmap(size));
    m_headline->setText(findings.headline);
    m_meaning->setText(findings.meaning);
    m_card->setText(isolated(findings.summary.isEmpty() ? m_model.card() : m_model.card() + u'\n' + findings.summary));
    QStringList notes = findings.notes;
    notes.append(findings.details);
    m_notes->setText(isolated(notes.join(u'\n').trimmed()));
    m_notes->setVisible(!m_notes->text().isEmpty());
    showNotice({});
    showPieces(findings);
    showChain(findings);
}

// What has nothing to show has no tab; what is wrong is in front.
void FindingsPage::showChain(const Findings &findings)
{
    m_chain->clear();
    bool isWrong = false;
    for (const ChainLink &link : findings.chain) {
        auto *item = new QTreeWidgetItem(m_chain, {link.title, link.stateText});
        item->setIcon(1, style()->standardIcon(iconOf(link.state)));
        for (const QString &line : link.lines) {
            auto *told = new QTreeWidgetItem(item, {line});
            told->setFirstColumnSpanned(true);
            told->setToolTip(0, line);
        }
        const bool isBad = link.state == doctor::LinkState::Broken || link.state == doctor::LinkState::Doubtful;
        item->setExpanded(isBad);
        isWrong = isWrong || link.state == doctor::LinkState::Broken;
    }
    m_lists->setTabVisible(0, !findings.regions.isEmpty());
    m_lists->setTabVisible(1, !findings.chain.isEmpty());
    m_lists->setVisible(!findings.regions.isEmpty() || !findings.chain.isEmpty());
    m_lists->setCurrentIndex(findings.regions.isEmpty() || isWrong ? 1 : 0);
}

void FindingsPage::showPieces(const Findings &findings)
{
    m_regions->clear();
    // What is damaged comes first.
    QList<RegionFinding> regions = findings.regions;
    std::ranges::stable_sort(regions, std::greater(), &RegionFinding::verdict);
    for (const RegionFinding &region : regions) {
        auto *item = new QTreeWidgetItem(m_regions, {region.name, region.verdictText, region.compared});
        item->setIcon(1, style()->standardIcon(iconOf(region.verdict)));
        item->setTextAlignment(2, Qt::AlignTrailing | Qt::AlignVCenter);
        for (const QString &detail : region.details) {
            auto *place = new QTreeWidgetItem(item, {detail});
            place->setFirstColumnSpanned(true);
            place->setToolTip(0, detail);
        }
        item->setExpanded(region.verdict == verify::Verdict::Damaged);
    }
}

} // namespace bootlace::app
