// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard.h"

#include "pages/firmware_page.h"
#include "pages/review_page.h"
#include "pages/root_page.h"
#include "pages/start_page.h"

namespace bootlace::app {

Wizard::Wizard(Services services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_window(services)
{
    auto *start = new StartPage;
    auto *review = new ReviewPage(services.draft, services.disks);
    m_window.addJourney({
        start,
        new FirmwarePage(services),
        new RootPage(services),
        review,
    });
    connect(start, &StartPage::makeWanted, &m_window, [this] { m_window.begin(Make); });
}

} // namespace bootlace::app
