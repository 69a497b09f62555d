// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report_view.h"

#include "text/isolated.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

#include <optional>

namespace bootlace::app {
namespace {

std::optional<QStyle::StandardPixmap> signFor(FileReport::Mood mood)
{
    switch (mood) {
    case FileReport::Mood::Nothing:
    case FileReport::Mood::Looking:
        return std::nullopt;
    case FileReport::Mood::Good:
        return QStyle::SP_DialogApplyButton;
    case FileReport::Mood::Odd:
        return QStyle::SP_MessageBoxWarning;
    case FileReport::Mood::Wrong:
        return QStyle::SP_MessageBoxCritical;
    }
    return std::nullopt;
}

} // namespace

ReportView::ReportView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel)
    , m_sentence(selectableLabel(name + QStringLiteral("-sentence")))
    , m_details(selectableLabel(name + QStringLiteral("-details")))
    , m_checksumRow(new QWidget)
    , m_checksum(new QLineEdit)
    , m_remedy(new QPushButton)
{
    m_details->setForegroundRole(QPalette::PlaceholderText);
    m_remedy->setObjectName(name + QStringLiteral("-remedy"));

    auto *checksumLabel = new QLabel(tr("SHA-256"));
    checksumLabel->setForegroundRole(QPalette::PlaceholderText);
    checksumLabel->setBuddy(m_checksum);
    // A line, because 64 digits without a space can't be wrapped; they are read from the left in every language.
    m_checksum->setObjectName(name + QStringLiteral("-checksum"));
    m_checksum->setReadOnly(true);
    m_checksum->setFrame(false);
    m_checksum->setFocusPolicy(Qt::ClickFocus);
    m_checksum->setLayoutDirection(Qt::LeftToRight);
    m_checksum->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QPalette flat = m_checksum->palette();
    flat.setBrush(QPalette::Base, Qt::transparent);
    m_checksum->setPalette(flat);
    auto *checksumLayout = new QHBoxLayout(m_checksumRow);
    checksumLayout->setContentsMargins({});
    checksumLayout->addWidget(checksumLabel);
    checksumLayout->addWidget(m_checksum, 1);

    auto *remedyLayout = new QHBoxLayout;
    remedyLayout->addWidget(m_remedy);
    remedyLayout->addStretch();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(layout->verticalSpacing() / 2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_sign, 0, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 0, 1);
    layout->addWidget(m_details, 1, 1);
    layout->addWidget(m_checksumRow, 2, 1);
    layout->addLayout(remedyLayout, 3, 1);
    connect(m_remedy, &QPushButton::clicked, this, &ReportView::remedyWanted);
    setReport({});
}

void ReportView::setReport(const FileReport &report)
{
    m_report = report;
    setVisible(report.mood != FileReport::Mood::Nothing);
    m_sentence->setText(isolated(report.sentence));
    m_details->setText(isolated(report.details));
    m_details->setVisible(!report.details.isEmpty());
    m_checksum->setText(report.checksum);
    m_checksum->setCursorPosition(0);
    m_checksumRow->setVisible(!report.checksum.isEmpty());
    m_remedy->setText(report.remedy);
    m_remedy->setVisible(!report.remedy.isEmpty());
    showSign();
}

QString ReportView::text() const
{
    QStringList parts{m_report.sentence, m_report.details, m_report.checksum};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void ReportView::showSign()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_sign->setFixedSize(size, size);
    const auto sign = signFor(m_report.mood);
    m_sign->setPixmap(sign ? style()->standardIcon(*sign).pixmap(QSize(size, size), devicePixelRatioF()) : QPixmap());
}

void ReportView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        showSign();
    }
    QWidget::changeEvent(event);
}

} // namespace bootlace::app
