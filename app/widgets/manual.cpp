// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/manual.h"

#include <QBoxLayout>
#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QUrl>

namespace bootlace::app {
namespace {

// The text in the person's language, else in English; resources are in memory, so looking for them takes no time.
QUrl textFor(const QString &topic)
{
    for (const QString &name : {topic, QStringLiteral("index")}) {
        for (const QString &language : {QLocale().name().section(QLatin1Char('_'), 0, 0), QStringLiteral("en")}) {
            const QString path = QStringLiteral("/manual/%1/%2.md").arg(language, name);
            if (QFile::exists(QLatin1Char(':') + path)) {
                return QUrl(QStringLiteral("qrc:") + path);
            }
        }
    }
    return {};
}

} // namespace

Manual::Manual(QWidget *parent)
    : QMainWindow(parent)
    , m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("manual"));
    setWindowTitle(tr("Bootlace manual"));
    m_text->setObjectName(QStringLiteral("manual-text"));
    m_text->setAccessibleName(tr("Manual text"));
    auto *topics = new QPushButton(tr("&All topics"));
    topics->setObjectName(QStringLiteral("manual-topics"));
    auto *back = new QPushButton(tr("&Back"));
    back->setObjectName(QStringLiteral("manual-back"));
    back->setEnabled(false);
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(QStringLiteral("manual-close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(topics);
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    setCentralWidget(content);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 32);

    connect(topics, &QPushButton::clicked, this, [this] { open(QStringLiteral("index")); });
    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
}

void Manual::open(const QString &topic)
{
    m_text->setSource(textFor(topic), QTextDocument::MarkdownResource);
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

} // namespace bootlace::app
