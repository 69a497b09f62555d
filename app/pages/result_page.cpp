// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/result_page.h"

#include "text/cause_text.h"
#include "text/disk_text.h"
#include "text/duration_text.h"
#include "text/finding_text.h"
#include "text/flash_text.h"
#include "text/isolated.h"
#include "text/size_text.h"
#include "widgets/file_dialog.h"
#include "widgets/fold.h"
#include "widgets/labels.h"
#include "widgets/next_steps.h"
#include "widgets/state_mark.h"
#include "widgets/warning_box.h"
#include "widgets/written_regions.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

namespace bootlace::app {
ResultPage::ResultPage(ResultModel &model, QWidget *parent)
    : Page(parent)
    , m_model(model)
{
    auto *layout = new QVBoxLayout(this);
    makeHeadline(layout);
    layout->addWidget(m_warnings = new WarningBox(QStringLiteral("result-warnings"), tr("What may not work")));
    layout->addWidget(m_nextSteps = new NextSteps);
    m_openFolder = new QPushButton(tr("Open the &folder"));
    m_openFolder->setObjectName(QStringLiteral("open-folder"));
    layout->addWidget(m_openFolder, 0, Qt::AlignLeading);
    connect(m_openFolder, &QPushButton::clicked, this, [this] {
        const QString image = m_model.flash().order().destinations.back().image;
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(image).absolutePath()));
    });
    makeDetails(layout);
    makeButtons(layout);
    connect(&m_model, &ResultModel::changed, this, &ResultPage::refreshNextDisk);
    connect(&m_model, &ResultModel::saved, this,
            [this](const QString &path) { tellSaved(tr("The report was saved as %1.").arg(path)); });
    connect(&m_model, &ResultModel::saveFailed, this, [this](const Error &error) {
        tellSaved(tr("The report can't be saved there.") + u'\n' + isolated(detailsOf(error)));
    });
}

void ResultPage::makeHeadline(QVBoxLayout *layout)
{
    m_mark = new StateMark(2);
    m_headline = selectableLabel(QStringLiteral("result-headline"));
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_headline->setFont(large);
    m_state = selectableLabel(QStringLiteral("result-state"));
    m_advice = selectableLabel(QStringLiteral("result-advice"));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    grid->addWidget(m_mark, 0, 0);
    grid->addWidget(m_headline, 0, 1);
    grid->addWidget(m_state, 1, 1);
    grid->addWidget(m_advice, 2, 1);
    layout->addLayout(grid);
    layout->addSpacing(fontMetrics().height() / 2);
}

void ResultPage::makeDetails(QVBoxLayout *layout)
{
    m_regions = new WrittenRegions;
    m_details = new QPlainTextEdit;
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setAccessibleName(tr("Technical details, in English"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins({});
    inside->addWidget(m_regions, 1);
    inside->addWidget(m_details, 1);
    layout->addWidget(m_fold = new Fold(QStringLiteral("details-button"), tr("&Details"), content), 1);
    layout->addStretch();
}

void ResultPage::makeButtons(QVBoxLayout *layout)
{
    m_nextDisk = selectableLabel(QStringLiteral("next-disk"));
    m_saved = selectableLabel(QStringLiteral("report-saved"));
    m_again = new QPushButton(tr("&Try again"));
    m_again->setObjectName(QStringLiteral("again"));
    m_another = new QPushButton(tr("Write &another card"));
    m_another->setObjectName(QStringLiteral("another"));
    m_another->setAccessibleDescription(
        tr("Uses the same recipe; you choose the disk next, and nothing is written yet"));
    m_save = new QPushButton(tr("&Save the report…"));
    m_save->setObjectName(QStringLiteral("save-report"));
    auto *writing = new QHBoxLayout;
    writing->addWidget(m_again);
    writing->addWidget(m_another);
    writing->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    auto *recipe = new QPushButton(tr("Save the &recipe…"));
    recipe->setObjectName(QStringLiteral("result-save-recipe"));
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(QStringLiteral("close"));
    buttons->addWidget(recipe);
    buttons->addStretch();
    buttons->addWidget(close);
    connect(recipe, &QPushButton::clicked, this, &ResultPage::saveRecipeWanted);
    connect(close, &QPushButton::clicked, this, &Page::left);
    layout->addWidget(m_nextDisk);
    layout->addWidget(m_saved);
    layout->addLayout(writing);
    layout->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, &ResultPage::againWanted);
    connect(m_another, &QPushButton::clicked, this, [this] {
        m_model.prepareAnother();
        emit anotherWanted();
    });
    connect(m_save, &QPushButton::clicked, this, &ResultPage::chooseReportFile);
}

QString ResultPage::title() const
{
    return tr("Result");
}

void ResultPage::enter()
{
    refresh();
    emit changed();
}

void ResultPage::refresh()
{
    const auto &outcome = m_model.flash().outcome();
    if (!outcome) {
        return;
    }
    const bool good = !outcome->error;
    m_mark->setSign(good ? StateMark::Sign::Done : StateMark::Sign::Failed);
    m_mark->setAccessibleName(stepStateText(good ? FlashModel::StepState::Done : FlashModel::StepState::Failed));
    const bool isForChip = m_model.flash().makesFiles();
    const bool isImage = m_model.flash().writesImages() && !isForChip;
    m_nextSteps->setVisible(good && !isImage);
    m_openFolder->setVisible(good && (isImage || isForChip));
    m_advice->setVisible(!good || isImage);
    m_warnings->setSentences(good ? warnings() : QStringList());
    m_again->setVisible(!good);
    m_another->setText(good ? tr("Write &another card") : tr("Choose an&other card"));
    tellSaved({});
    m_fold->setOpen(false);
    m_regions->setVisible(good);
    m_details->setVisible(!good);
    refreshNextDisk();
    if (good) {
        showSuccess(*outcome);
    } else {
        showFailure(*outcome->error);
    }
}

void ResultPage::showSuccess(const flash::Outcome &outcome)
{
    const FlashModel &flash = m_model.flash();
    ByteCount bytes;
    for (const flash::WrittenDisk &disk : outcome.disks) {
        bytes += disk.read;
    }
    const bool mayWork = warnings().isEmpty();
    if (flash.writesImages()) {
        m_headline->setText(mayWork ? tr("The image is ready") : tr("The image is ready, but it may not work"));
        m_advice->setText(tr("To use it, write it to a card: any program for card images can do that."));
    } else {
        m_headline->setText(mayWork ? tr("The card is ready") : tr("The card is ready, but it may not work"));
    }
    const QString sentence = tr("%1 was written to %2 in %3, read back, and found to be identical.")
                                 .arg(sizeText(bytes), flash.destinationNames(), durationText(flash.duration()));
    m_state->setText(flash.writesImages() ? sentence : sentence + u' ' + tr("You can remove the card now."));
    const Prepared &prepared = *flash.order().prepared;
    m_nextSteps->setMedium(prepared.board, prepared.recipe.medium.value);
    m_regions->setOutcome(outcome);
}

QStringList ResultPage::warnings() const
{
    return findingTexts(m_model.flash().order().prepared->findings, findings::Severity::Warning);
}

void ResultPage::showFailure(const Error &error)
{
    m_headline->setText(causeTitle(error.cause()));
    m_state->setText(
        tr("%1: %2", "a disk, what it is now").arg(m_model.flash().destinationNames(), cardStateText(m_model.flash())));
    m_advice->setText(causeAdvice(error.cause()));
    m_details->setPlainText(detailsOf(error));
}

// A disk that was put in is offered; it takes a person's choice and confirmation to write it.
void ResultPage::refreshNextDisk()
{
    const std::optional<DiskInfo> next = m_model.nextDisk();
    m_nextDisk->setVisible(next.has_value() && m_another->isVisibleTo(this));
    if (next) {
        Destination offered;
        offered.disk = next;
        m_nextDisk->setText(tr("%1 was inserted. You can write the next card to it.").arg(nameOf(offered)));
    }
}

void ResultPage::tellSaved(const QString &sentence)
{
    m_saved->setText(sentence);
    m_saved->setVisible(!sentence.isEmpty());
}

void ResultPage::chooseReportFile()
{
    QFileDialog *dialog = makeSaveDialog(this, tr("Save the report"), QStringLiteral("txt"));
    dialog->setNameFilter(tr("Text files (*.txt);;All files (*)"));
    dialog->selectFile(QStringLiteral("bootlace-report.txt"));
    connect(dialog, &QFileDialog::fileSelected, &m_model, &ResultModel::saveReport);
    dialog->open();
}

} // namespace bootlace::app
