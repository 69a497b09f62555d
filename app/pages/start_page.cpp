// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/start_page.h"

#include <QBoxLayout>
#include <QCommandLinkButton>

namespace bootlace::app {

StartPage::StartPage(QWidget *parent)
    : Page(parent)
{
    auto *make = new QCommandLinkButton(tr("&Make a card"), tr("Choose the parts, then write them to a card"));
    make->setObjectName(QStringLiteral("make"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(make);
    layout->addStretch();
    connect(make, &QCommandLinkButton::clicked, this, &StartPage::makeWanted);
}

QString StartPage::title() const
{
    return tr("Start");
}

QString StartPage::explanation() const
{
    return tr("Bootlace makes cards that start a router with your own Linux.");
}

} // namespace bootlace::app
