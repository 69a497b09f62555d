// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review_page.h"

#include "text/cause_text.h"
#include "text/disk_text.h"
#include "text/isolated.h"
#include "widgets/fold.h"
#include "widgets/labels.h"
#include "widgets/partition_legend.h"
#include "widgets/partition_map.h"
#include "widgets/sentences.h"
#include "widgets/warning_box.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace bootlace::app {

static QStringList textsOf(const std::vector<ReviewModel::Remark> &remarks)
{
    QStringList texts;
    for (const ReviewModel::Remark &remark : remarks) {
        texts.append(remark.text);
    }
    return texts;
}

ReviewPage::ReviewPage(Draft &draft, Disks &disks, QWidget *parent)
    : Page(parent)
    , m_draft(draft)
    , m_model(draft, disks)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_state = selectableLabel(QStringLiteral("review-state")));
    layout->addWidget(m_details = selectableLabel(QStringLiteral("review-details")));
    m_errors = makeRemarks(QStringLiteral("review-errors"), tr("This card can't be written yet"));
    layout->addWidget(m_errors.box);
    m_plan = new QWidget;
    layout->addWidget(m_plan);
    layout->addStretch();
    auto *inside = new QVBoxLayout(m_plan);
    inside->setContentsMargins({});
    m_uses = selectableLabel(QStringLiteral("review-uses"));
    QFont bold = m_uses->font();
    bold.setBold(true);
    m_uses->setFont(bold);
    inside->addWidget(m_uses);
    m_maps = new QVBoxLayout;
    inside->addWidget(m_losses = new Sentences(tr("What will be lost")));
    m_warnings = makeRemarks(QStringLiteral("review-warnings"), tr("This card may not work as you want"));
    inside->addWidget(m_warnings.box);
    inside->addLayout(m_maps);
    makeChoices(inside);
    auto *legends = new QWidget;
    m_legends = new QVBoxLayout(legends);
    m_legends->setContentsMargins({});
    inside->addWidget(new Fold(QStringLiteral("review-regions"), tr("E&very part of the disk"), legends));
    inside->addWidget(m_steps = new Sentences(tr("What will happen")));
    inside->addWidget(m_notes = new Sentences(tr("Good to know")));
    m_notes->setObjectName(QStringLiteral("review-notes"));
    m_steps->setObjectName(QStringLiteral("review-steps"));
    m_losses->setObjectName(QStringLiteral("review-losses"));
    makeButtons(inside);
    m_footer = new QWidget(this);
    m_confirmation = new QVBoxLayout(m_footer);
    m_confirmation->setContentsMargins(style()->pixelMetric(QStyle::PM_LayoutLeftMargin), 0,
                                       style()->pixelMetric(QStyle::PM_LayoutRightMargin), 0);
    addNameField();
    connect(&m_model, &ReviewModel::changed, this, &ReviewPage::refresh);
}

ReviewPage::RemarkBox ReviewPage::makeRemarks(const QString &name, const QString &heading)
{
    RemarkBox remarks{new WarningBox(name, heading), {}};
    auto *ways = new QWidget;
    auto *row = new QHBoxLayout(ways);
    row->setContentsMargins({});
    for (const Step step : {Step::Medium, Step::Firmware, Step::Kernel, Step::Overlays, Step::Root}) {
        auto *way = new QPushButton(tr("Go to “%1”").arg(stepTitle(step)));
        way->setObjectName(name + QStringLiteral("-go-%1").arg(static_cast<int>(step)));
        connect(way, &QPushButton::clicked, this, [this, step] { emit changeWanted(step); });
        row->addWidget(way);
        remarks.ways.emplace(step, way);
    }
    row->addStretch();
    remarks.box->addButton(ways);
    return remarks;
}

void ReviewPage::makeChoices(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    for (const Step step : {Step::Medium, Step::Firmware, Step::Kernel, Step::Overlays, Step::Root, Step::Target}) {
        const int row = static_cast<int>(step);
        auto *caption = new QLabel(stepTitle(step));
        caption->setForegroundRole(QPalette::PlaceholderText);
        auto *chosen = selectableLabel(QStringLiteral("review-choice-%1").arg(row));
        auto *change = new QPushButton(tr("Change…"));
        change->setObjectName(QStringLiteral("review-change-%1").arg(row));
        change->setAccessibleName(tr("Change “%1”").arg(stepTitle(step)));
        connect(change, &QPushButton::clicked, this, [this, step] { emit changeWanted(step); });
        grid->addWidget(caption, row, 0);
        grid->addWidget(chosen, row, 1);
        grid->addWidget(change, row, 2);
        m_choices.emplace(step, chosen);
    }
    layout->addLayout(grid);
}

void ReviewPage::addDiskView()
{
    const DiskView view{selectableLabel(), new PartitionMap, headingLabel({}), new PartitionLegend};
    m_maps->addWidget(view.identity);
    m_maps->addWidget(view.map);
    m_legends->addWidget(view.legendHeading);
    m_legends->addWidget(view.legend);
    if (!m_disks.empty()) {
        setTabOrder(m_disks.back().legend, view.legend);
    }
    m_disks.push_back(view);
}

void ReviewPage::addNameField()
{
    auto *label = selectableLabel();
    auto *typed = new QLineEdit;
    typed->setObjectName(m_typed.empty() ? QStringLiteral("typed-name")
                                         : QStringLiteral("typed-name-%1").arg(m_typed.size() + 1));
    label->setBuddy(typed);
    typed->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_confirmation->addWidget(label);
    m_confirmation->addWidget(typed);
    if (!m_typed.empty()) {
        setTabOrder(m_typed.back(), typed);
    }
    m_typeThis.push_back(label);
    m_typed.push_back(typed);
    connect(typed, &QLineEdit::textChanged, this, &Page::changed);
}

// What was typed stays: it counts for the name that is asked for now, or not.
void ReviewPage::askForNames(const QStringList &names)
{
    while (m_typed.size() < static_cast<std::size_t>(names.size())) {
        addNameField();
    }
    for (std::size_t i = 0; i < m_typed.size(); ++i) {
        const QString name = names.value(static_cast<qsizetype>(i));
        m_typeThis[i]->setText(tr("To continue, type the name of what will be erased: %1").arg(name));
        m_typeThis[i]->setVisible(!name.isEmpty());
        m_typed[i]->setVisible(!name.isEmpty());
    }
}

void ReviewPage::makeButtons(QVBoxLayout *layout)
{
    auto *row = new QWidget;
    auto *buttons = new QGridLayout(row);
    buttons->setContentsMargins({});
    auto *save = new QPushButton(tr("&Save the recipe…"));
    save->setObjectName(QStringLiteral("save-recipe"));
    auto *text = new QPushButton(tr("Show the recipe as &text"));
    text->setObjectName(QStringLiteral("show-text"));
    m_copy = new QPushButton(tr("&Copy the command line"));
    m_copy->setObjectName(QStringLiteral("copy-command"));
    buttons->addWidget(save, 0, 0);
    buttons->addWidget(text, 0, 1);
    buttons->addWidget(m_copy, 1, 0, 1, 2, Qt::AlignLeading);
    buttons->setColumnStretch(2, 1);
    layout->addWidget(row);
    connect(save, &QPushButton::clicked, this, &ReviewPage::saveWanted);
    connect(text, &QPushButton::clicked, this, &ReviewPage::showText);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model.commandLine()); });
}

QString ReviewPage::title() const
{
    return tr("Review");
}

QString ReviewPage::explanation() const
{
    return tr("Nothing has been written yet. Check what will be lost, and what the disk will become.");
}

bool ReviewPage::isComplete() const
{
    const QStringList names = m_model.namesToType();
    // Nobody sees how many blanks there are in a name.
    const auto isTyped = [](const QString &name, const QLineEdit *typed) {
        return typed->text().simplified() == name.simplified();
    };
    return m_model.state() == ReviewModel::State::Ready &&
           std::ranges::equal(names, m_typed | std::views::take(names.size()), isTyped);
}

QString ReviewPage::missing() const
{
    switch (m_model.state()) {
    case ReviewModel::State::Ready:
        return tr("Type the name of what will be erased to continue.");
    case ReviewModel::State::NoDisk:
        return tr("Choose a disk first.");
    case ReviewModel::State::Failed:
        return tr("This card can't be written as it is.");
    case ReviewModel::State::Idle:
    case ReviewModel::State::Preparing:
        break;
    }
    return tr("Reading the parts…");
}

void ReviewPage::enter()
{
    for (QLineEdit *typed : m_typed) {
        typed->clear();
    }
    m_model.prepare();
}

void ReviewPage::accept()
{
    const FlashOrder order = m_model.order();
    m_model.rest();
    emit accepted(order);
}

void ReviewPage::refresh()
{
    const auto state = m_model.state();
    const bool ready = state == ReviewModel::State::Ready;
    const auto &error = m_model.error();
    const auto errors = m_model.remarks(findings::Severity::Error);
    const bool isUnexplained = error && errors.empty();
    m_state->clear();
    if (state == ReviewModel::State::Preparing) {
        m_state->setText(tr("Reading the parts and making the plan…"));
    } else if (state == ReviewModel::State::NoDisk) {
        m_state->setText(tr("There is nothing to write to: no disk or image file was chosen, or it was removed."));
    } else if (isUnexplained) {
        m_state->setText(causeTitle(error->cause()) + u'\n' + causeAdvice(error->cause()));
    }
    m_state->setVisible(!ready && !m_state->text().isEmpty());
    m_details->setText(isUnexplained ? isolated(detailsOf(*error)) : QString());
    m_details->setVisible(isUnexplained);
    showRemarks(m_errors, errors);
    m_plan->setVisible(ready);
    m_uses->setText(isolated(m_model.uses().join(u'\n')));
    m_losses->setSentences(ready ? m_model.losses() : QStringList());
    showRemarks(m_warnings, m_model.remarks(findings::Severity::Warning));
    showChoices();
    m_steps->setSentences(m_model.steps());
    m_notes->setSentences(textsOf(m_model.remarks(findings::Severity::Note)));
    askForNames(ready ? m_model.namesToType() : QStringList());
    const QString line = m_model.commandLine();
    m_copy->setEnabled(ready && !line.isEmpty());
    m_copy->setToolTip(line.isEmpty() ? tr("Save the recipe first: the command line needs its file name") : line);
    showPlan();
    emit changed();
    if (hasFocus() && m_typed.front()->isVisible()) { // nothing else could have it while the parts were read
        m_typed.front()->setFocus(Qt::OtherFocusReason);
    }
}

void ReviewPage::showRemarks(const RemarkBox &box, const std::vector<ReviewModel::Remark> &remarks)
{
    for (const auto &[step, way] : box.ways) {
        way->setVisible(std::ranges::find(remarks, std::optional(step), &ReviewModel::Remark::step) != remarks.end());
    }
    box.box->setSentences(textsOf(remarks));
}

void ReviewPage::showChoices()
{
    for (const ReviewModel::Choice &choice : m_model.choices()) {
        m_choices.at(choice.step)->setText(isolated(choice.text));
    }
}

void ReviewPage::showPlan()
{
    if (!m_model.prepared()) {
        return;
    }
    const plan::Plan &plan = m_model.prepared()->plan;
    const FlashOrder order = m_model.order();
    while (m_disks.size() < plan.volumes.size()) {
        addDiskView();
    }
    for (std::size_t i = 0; i < m_disks.size(); ++i) {
        const DiskView &view = m_disks[i];
        const bool isThere = i < plan.volumes.size();
        view.identity->setVisible(isThere && order.destinations[i].disk);
        view.map->setVisible(isThere);
        view.legendHeading->setVisible(isThere && plan.volumes.size() > 1);
        view.legend->setVisible(isThere);
        if (isThere) {
            view.identity->setText(order.destinations[i].disk ? identityText(*order.destinations[i].disk) : QString());
            view.map->setVolume(plan.volumes[i]);
            view.legendHeading->setText(nameOf(order.destinations[i]));
            view.legend->setVolume(plan, plan.volumes[i]);
        }
    }
}

void ReviewPage::showText()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("The recipe as text"));
    auto *text = new QPlainTextEdit(QString::fromStdString(recipe::toToml(m_draft.recipe())));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setObjectName(QStringLiteral("recipe-text"));
    text->setAccessibleName(tr("The recipe as text"));
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 32);
    dialog->open();
}

} // namespace bootlace::app
