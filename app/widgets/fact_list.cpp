// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fact_list.h"

#include "text/isolated.h"
#include "widgets/labels.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>

namespace bootlace::app {
namespace {

QLabel *selectable(const QString &text)
{
    QLabel *label = wrappingLabel({}, text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    label->setAlignment((label->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
    return label;
}

// Labels break only between words; paths have none.
QString breakable(const QString &text)
{
    return isolated(text).replace(u'/', QStringLiteral("/\u200b")).replace(u'_', QStringLiteral("_\u200b"));
}

} // namespace

FactList::FactList(const QString &name, QWidget *parent)
    : QScrollArea(parent)
    , m_sentence(selectable({}))
    , m_warning(selectable({}))
    , m_form(new QFormLayout)
{
    setObjectName(name);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    m_sentence->setObjectName(name + QStringLiteral("-sentence"));
    m_warning->setObjectName(name + QStringLiteral("-warning"));
    QFont bold = font();
    bold.setBold(true);
    m_sentence->setFont(bold);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setVerticalSpacing(fontMetrics().height() / 3);
    m_form->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addWidget(m_sentence);
    layout->addWidget(m_warning);
    layout->addLayout(m_form);
    layout->addStretch(1);
    setWidget(content);
    // What is behind it, be it a tab or the page, shows through.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setFacts({}, {}, {});
}

void FactList::setFacts(const QString &sentence, const QString &warning, const Facts &facts)
{
    m_sentence->setText(breakable(sentence));
    m_sentence->setVisible(!sentence.isEmpty());
    m_warning->setText(warning.isEmpty() ? QString() : QStringLiteral("⚠ ") + breakable(warning));
    m_warning->setVisible(!warning.isEmpty());
    if (facts != m_facts) {
        m_facts = facts;
        while (m_form->rowCount() > 0) {
            m_form->removeRow(0);
        }
        for (const auto &[label, value] : facts) {
            auto *name = new QLabel(label);
            name->setTextFormat(Qt::PlainText);
            name->setForegroundRole(QPalette::PlaceholderText);
            name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
            name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
            m_form->addRow(name, selectable(breakable(value)));
        }
    }
    QStringList lines{sentence, warning};
    for (const auto &[label, value] : facts) {
        lines.append(label + QStringLiteral(": ") + value);
    }
    lines.removeAll(QString());
    m_text = lines.join(u'\n');
    setAccessibleDescription(m_text);
}

QString FactList::text() const
{
    return m_text;
}

QSize FactList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().lineSpacing() * 9};
}

QSize FactList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().lineSpacing() * 4};
}

} // namespace bootlace::app
