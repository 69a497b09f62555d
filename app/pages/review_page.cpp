// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review_page.h"

#include "text/board_text.h"
#include "text/cause_text.h"
#include "text/disk_text.h"
#include "text/isolated.h"
#include "widgets/labels.h"
#include "widgets/partition_legend.h"
#include "widgets/partition_map.h"
#include "widgets/sentences.h"

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
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace bootlace::app {

ReviewPage::ReviewPage(Draft &draft, Disks &disks, QWidget *parent)
    : Page(parent)
    , m_draft(draft)
    , m_model(draft, disks)
{
    auto *layout = new QVBoxLayout(this);
    m_state = selectableLabel();
    m_state->setObjectName(QStringLiteral("review-state"));
    m_details = selectableLabel();
    m_details->setObjectName(QStringLiteral("review-details"));
    layout->addWidget(m_state);
    layout->addWidget(m_details);
    layout->addWidget(m_losses = new Sentences(tr("What will be lost")));
    auto *confirmation = new QWidget;
    m_confirmation = new QVBoxLayout(confirmation);
    m_confirmation->setContentsMargins({});
    layout->addWidget(confirmation);
    addNameField();
    auto *maps = new QWidget;
    m_maps = new QVBoxLayout(maps);
    m_maps->setContentsMargins({});
    layout->addWidget(maps);
    layout->addWidget(m_steps = new Sentences(tr("What will happen")));
    layout->addWidget(m_notes = new Sentences(tr("Good to know")));
    m_notes->setObjectName(QStringLiteral("review-notes"));
    m_steps->setObjectName(QStringLiteral("review-steps"));
    m_losses->setObjectName(QStringLiteral("review-losses"));
    makeButtons();
    layout->addStretch();
    connect(&m_model, &ReviewModel::changed, this, &ReviewPage::refresh);
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

void ReviewPage::makeButtons()
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
    layout()->addWidget(row);
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
    return tr("Nothing has been written yet. This is what each part of the disk will contain.");
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
    if (state == ReviewModel::State::Preparing) {
        m_state->setText(tr("Reading the parts and making the plan…"));
    } else if (state == ReviewModel::State::NoDisk) {
        m_state->setText(tr("There is no disk to write to: none was chosen, or it was removed."));
    } else if (error) {
        m_state->setText(causeTitle(error->cause()) + u'\n' + causeAdvice(error->cause()));
    }
    m_state->setVisible(!ready);
    m_details->setText(error ? isolated(detailsOf(*error)) : QString());
    m_details->setVisible(error.has_value());
    m_steps->show(m_model.steps());
    m_losses->show(ready ? m_model.losses() : QStringList());
    m_notes->show(m_model.notes());
    askForNames(ready ? m_model.namesToType() : QStringList());
    const QString line = m_model.commandLine();
    m_copy->setEnabled(ready && !line.isEmpty());
    m_copy->setToolTip(line.isEmpty() ? tr("Save the recipe first: the command line needs its file name") : line);
    showPlan();
    emit changed();
}

void ReviewPage::showPlan()
{
    while (const QLayoutItem *item = m_maps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_model.prepared()) {
        return;
    }
    const plan::Plan &plan = m_model.prepared()->plan;
    const FlashOrder order = m_model.order();
    QWidget *lastLegend = nullptr;
    for (std::size_t i = 0; i < plan.volumes.size(); ++i) {
        auto *map = new PartitionMap;
        map->show(plan.volumes[i]);
        auto *legend = new PartitionLegend;
        legend->show(plan, plan.volumes[i]);
        m_maps->addWidget(
            headingLabel(tr("%1: %2").arg(nameOf(order.destinations[i]), boardText(plan.volumes[i].name))));
        if (order.destinations[i].disk) {
            QLabel *identity = selectableLabel();
            identity->setText(identityText(*order.destinations[i].disk));
            m_maps->addWidget(identity);
        }
        m_maps->addWidget(map);
        m_maps->addWidget(legend);
        setTabOrder(i == 0 ? m_typed.back() : lastLegend, legend);
        lastLegend = legend;
        if (i == 0 && isAncestorOf(window()->focusWidget()) &&
            std::ranges::find(m_typed, window()->focusWidget()) == m_typed.end()) {
            legend->setFocus(Qt::OtherFocusReason); // what had it went down with all that is shown now
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
