// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/writing_page.h"

#include "text/duration_text.h"
#include "text/flash_text.h"
#include "text/size_text.h"
#include "widgets/fold.h"
#include "widgets/labels.h"
#include "widgets/progress_rows.h"
#include "widgets/speed_curve.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace bootlace::app {
namespace {

using Phase = FlashModel::Phase;

StateMark::Sign signOf(FlashModel::StepState state)
{
    switch (state) {
    case FlashModel::StepState::Waiting:
        return StateMark::Sign::Waiting;
    case FlashModel::StepState::Active:
        return StateMark::Sign::Active;
    case FlashModel::StepState::Done:
        return StateMark::Sign::Done;
    case FlashModel::StepState::Failed:
        break;
    }
    return StateMark::Sign::Failed;
}

} // namespace

WritingPage::WritingPage(FlashModel &model, QWidget *parent)
    : Page(parent)
    , m_model(model)
    , m_headline(new QLabel)
    , m_bar(new QProgressBar)
    , m_left(wrappingLabel(QStringLiteral("time-left")))
    , m_rows(new ProgressRows)
    , m_curve(new SpeedCurve)
{
    m_headline->setObjectName(QStringLiteral("writing-headline"));
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("writing-bar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, 100);
    auto *details = new QWidget;
    auto *inside = new QVBoxLayout(details);
    inside->setContentsMargins({});
    inside->addWidget(m_rows);
    inside->addWidget(m_curve, 1);
    makeFigures(inside);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_headline);
    layout->addWidget(m_bar);
    layout->addWidget(m_left);
    layout->addWidget(m_fold = new Fold(QStringLiteral("writing-details"), tr("&Details"), details), 1);
    makeQuestion(layout);
    layout->addStretch();
    connect(&m_model, &FlashModel::changed, this, &WritingPage::refresh);
    connect(&m_model, &FlashModel::ended, this, &WritingPage::end);
    refresh();
}

void WritingPage::makeFigures(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    const auto add = [grid](const QString &caption, const QString &name, int row, int column) {
        auto *label = new QLabel(caption);
        auto *value = new QLabel;
        value->setObjectName(name);
        value->setWordWrap(true);
        grid->addWidget(label, row, column, Qt::AlignTop);
        grid->addWidget(value, row, column + 1, Qt::AlignTop);
        return value;
    };
    m_now = add(tr("Current speed:"), QStringLiteral("speed-now"), 0, 0);
    m_average = add(tr("Average speed:"), QStringLiteral("speed-average"), 0, 2);
    m_limit = add(tr("Limited by:"), QStringLiteral("limit"), 1, 0);
    layout->addLayout(grid);
}

void WritingPage::makeQuestion(QVBoxLayout *layout)
{
    m_cancel = new QPushButton(tr("&Cancel…"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_question = new QGroupBox(tr("Stop writing?"));
    m_question->setObjectName(QStringLiteral("cancel-question"));
    m_consequence = new QLabel;
    m_consequence->setObjectName(QStringLiteral("cancel-consequence"));
    m_consequence->setWordWrap(true);
    m_goOn = new QPushButton(tr("&Keep writing"));
    m_goOn->setObjectName(QStringLiteral("go-on"));
    m_stop = new QPushButton(tr("&Stop now"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_abandon = new QPushButton(tr("Close &without waiting"));
    m_abandon->setObjectName(QStringLiteral("abandon"));
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_abandon);
    answers->addStretch();
    answers->addWidget(m_goOn);
    answers->addWidget(m_stop);
    auto *inside = new QVBoxLayout(m_question);
    inside->addWidget(m_consequence);
    inside->addLayout(answers);
    m_question->hide();
    layout->addWidget(m_cancel, 0, Qt::AlignLeading);
    layout->addWidget(m_question);
    connect(m_cancel, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_goOn, &QPushButton::clicked, this, &WritingPage::goOn);
    connect(m_stop, &QPushButton::clicked, this, &WritingPage::stop);
    connect(m_abandon, &QPushButton::clicked, this, &WritingPage::abandon);
}

QString WritingPage::title() const
{
    return tr("Writing");
}

QString WritingPage::explanation() const
{
    return tr("The parts are assembled and written at the same time; then everything is read back from the card and "
              "compared. Leave the card in place and the computer switched on.");
}

QString WritingPage::missing() const
{
    return m_model.phase() == Phase::Stopping ? tr("Stopping…") : tr("The next page opens automatically.");
}

void WritingPage::setOrder(const FlashOrder &order)
{
    m_leaving = false;
    m_isAbandoned = false;
    closeQuestion();
    m_model.start(order);
    emit changed();
}

// The work may have ended before the page was shown.
void WritingPage::enter()
{
    if (isComplete()) {
        QMetaObject::invokeMethod(this, &Page::finished, Qt::QueuedConnection);
    }
}

void WritingPage::askToLeave()
{
    ask(true);
}

// The safe answer is the one that the keyboard gives first.
void WritingPage::ask(bool leaving)
{
    if (m_model.phase() == Phase::Stopping) {
        m_leaving = m_leaving || leaving;
        return;
    }
    m_stopMeansLeaving = leaving;
    m_stop->setText(leaving ? tr("&Stop and close") : tr("&Stop now"));
    m_cancel->hide();
    m_fold->hide(); // so that the question has room in a small window
    m_question->show();
    refresh();
    m_goOn->setFocus(Qt::OtherFocusReason);
}

void WritingPage::goOn()
{
    closeQuestion();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void WritingPage::closeQuestion()
{
    m_question->hide();
    m_fold->show();
    m_cancel->show();
}

void WritingPage::stop()
{
    m_leaving = m_stopMeansLeaving;
    m_model.stop();
    emit changed();
}

void WritingPage::abandon()
{
    m_isAbandoned = true;
    emit left();
}

void WritingPage::end()
{
    closeQuestion();
    emit changed();
    // What came before the stop, good or bad, is worth knowing; and who has not answered yet wants no window to close.
    const auto &outcome = m_model.outcome();
    const bool stopped = outcome && outcome->error && outcome->error->cause() == Cause::Cancelled;
    if (m_leaving && stopped) {
        emit left();
    } else {
        emit finished();
    }
}

void WritingPage::refresh()
{
    const bool stopping = m_model.phase() == Phase::Stopping;
    if (stopping) {
        m_headline->setText(tr("Stopping: finishing what was started…"));
    } else if (m_model.phase() == Phase::Opening) {
        m_headline->setText(tr("Opening %1… The system may ask for your password.").arg(m_model.destinationNames()));
    } else {
        m_headline->setText(tr("Writing to %1").arg(m_model.destinationNames()));
    }
    m_bar->setValue(static_cast<int>(m_model.progress() * m_bar->maximum()));
    std::vector<ProgressRows::Row> rows;
    for (const FlashModel::Step step : FlashModel::steps) {
        const FlashModel::StepView view = m_model.view(step);
        rows.push_back(
            {signOf(view.state), stepName(step), stepStateText(view.state), stepAmount(view), view.done, view.total});
    }
    m_rows->setRows(rows);
    m_curve->setHistory(m_model.meter().history());
    const bool stuck = m_model.isStuck();
    m_consequence->setText(stuck      ? tr("The disk does not respond. You can close Bootlace now. What was written "
                                                "until then is unfinished.")
                           : stopping ? tr("Stopping. This can take a while if the card does not respond. Don't remove "
                                           "the card.")
                                      : stopConsequence(m_model));
    m_abandon->setVisible(stuck);
    m_cancel->setEnabled(m_model.isUnderWay());
    m_stop->setEnabled(!stopping);
    m_goOn->setEnabled(!stopping);
    refreshFigures();
}

// What is not known is a dash, so that nothing moves when it is.
void WritingPage::refreshFigures()
{
    const QString unknown = QStringLiteral("–");
    const FlashMeter &meter = m_model.meter();
    const auto now = m_model.now();
    const std::optional<double> speed = meter.speedNow(now);
    const std::optional<double> average = meter.average(meter.stage());
    const std::optional<FlashMeter::Left> left = meter.timeLeft(now);
    const std::optional<FlashMeter::Limit> limit = meter.limit();
    m_now->setText(speed ? speedText(*speed) : unknown);
    m_average->setText(average ? speedText(*average) : unknown);
    m_left->setText(left ? tr("Time left: %1").arg(timeLeftText(*left)) : tr("Estimating the time left…"));
    m_limit->setText(limit ? limitText(limit) : unknown);
}

} // namespace bootlace::app
