// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard.h"

#include "look/build_cache.h"
#include "pages/check_pages.h"
#include "pages/findings_page.h"
#include "pages/firmware_page.h"
#include "pages/kernel_page.h"
#include "pages/medium_page.h"
#include "pages/overlays_page.h"
#include "pages/page.h"
#include "pages/result_page.h"
#include "pages/review_page.h"
#include "pages/root_page.h"
#include "pages/start_page.h"
#include "pages/target_page.h"
#include "pages/writing_page.h"
#include "text/cause_text.h"

#include <QFileInfo>

#include <memory>

namespace bootlace::app {

Wizard::Wizard(Services services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_recipe(services.draft)
    , m_check(services)
    , m_flash(services.disks, services.session)
    , m_result(m_flash, services.draft, services.disks)
    , m_window(services)
    , m_dialogs(m_window, services, m_recipe)
{
    const auto builds = std::make_shared<BuildCache>();
    auto *start = new StartPage(services, m_recipe);
    auto *target = new TargetPage(services);
    auto *review = new ReviewPage(services.draft, services.disks);
    auto *writing = new WritingPage(m_flash);
    auto *result = new ResultPage(m_result);
    m_window.addJourney({
        start,
        new MediumPage(services.draft),
        new FirmwarePage(services),
        new KernelPage(services, builds),
        new OverlaysPage(services, builds),
        new RootPage(services),
        target,
        review,
        writing,
        result,
    });
    auto *card = new CheckCardPage(m_check, services.settings);
    auto *findings = new FindingsPage(m_check);
    m_window.addJourney({start, card, new CheckingPage(m_check), findings});
    connect(findings, &FindingsPage::anotherWanted, &m_window, [this, card] { m_window.restartFrom(card); });
    connect(start, &StartPage::makeWanted, &m_window, [this] { m_window.begin(Make); });
    connect(start, &StartPage::verifyWanted, &m_window, [this] { m_window.begin(Verify); });
    connect(review, &ReviewPage::accepted, this, [this, writing](const FlashOrder &order) {
        m_recipe.forgetOpening(); // a recipe that is still being read would replace this one while it is written
        writing->setOrder(order);
    });
    // What was chosen is looked at once more, and confirmed, before anything is written again.
    connect(result, &ResultPage::againWanted, &m_window, [this, review] { m_window.restartFrom(review); });
    connect(result, &ResultPage::saveRecipeWanted, &m_dialogs, &RecipeDialogs::saveAs);
    connect(result, &ResultPage::anotherWanted, &m_window, [this, target] { m_window.restartFrom(target); });
    connect(review, &ReviewPage::changeWanted, this, &Wizard::goToStep);
    connect(review, &ReviewPage::saveWanted, &m_dialogs, &RecipeDialogs::saveAs);
    connect(&m_window, &Window::helpWanted, &m_manual, &Manual::open);
    connect(&m_window, &Window::closeWanted, this,
            [this] { m_dialogs.whenNothingIsLost([this] { m_window.closeNow(); }); });
    connect(&m_window, &Window::closed, &m_manual, &QWidget::close);
    joinRecipes(*start);
}

// Recipes come from the start page, the keyboard, the command line, or out of the air.
void Wizard::joinRecipes(StartPage &start)
{
    connect(&start, &StartPage::chooseRecipeWanted, &m_dialogs, &RecipeDialogs::choose);
    connect(&start, &StartPage::recipeWanted, this, &Wizard::openRecipe);
    connect(&start, &StartPage::beginAgainWanted, this, [this] {
        replaceRecipe([this] {
            m_services.draft.clear();
            m_window.begin(Make);
        });
    });
    connect(&m_window, &Window::openWanted, &m_dialogs, &RecipeDialogs::choose);
    connect(&m_window, &Window::saveWanted, &m_dialogs, &RecipeDialogs::save);
    connect(&m_dialogs, &RecipeDialogs::chosen, this, &Wizard::openRecipe);
    connect(&m_window, &Window::fileDropped, this, [this](const QString &path) {
        if (path.endsWith(QLatin1String(".toml"), Qt::CaseInsensitive)) {
            openRecipe(path);
        } else {
            tellUseless(path);
        }
    });
    connect(&m_recipe, &RecipeFile::opened, this, [this, &start](const QString &path, Mistakes mistakes) {
        start.recent().add(path);
        m_window.begin(Make);
        m_window.makeAllReachable();
        // There is nothing to be chosen but the disk. What is found in the files later is told there, too.
        if (mistakes == Mistakes::Refuse && !m_services.draft.findings().hasErrors()) {
            goToStep(Step::Target);
        }
    });
    connect(&m_recipe, &RecipeFile::openFailed, this, [this] { m_window.goTo(0); });
    connect(&m_recipe, &RecipeFile::saved, this, [this, &start](const QString &path) {
        start.recent().add(path);
        m_window.showNotice(tr("The recipe was saved as %1.").arg(path));
    });
    connect(&m_recipe, &RecipeFile::saveFailed, this, [this](const QString &path, const Error &error) {
        m_window.showNotice(tr("%1 could not be saved: %2.", "a file, and why").arg(path, causeTitle(error.cause())));
    });
}

// The steps are the pages behind the start page.
void Wizard::goToStep(Step step)
{
    m_window.goTo(1 + static_cast<int>(step));
}

void Wizard::openRecipe(const QString &path)
{
    if (m_window.currentPage()->mayLeave()) {
        replaceRecipe([this, path] { m_recipe.open(path); });
    } else {
        tellUseless(path);
    }
}

// The question what becomes of the changes may be answered, and they be saved, when a card is being written already.
void Wizard::replaceRecipe(const std::function<void()> &replace)
{
    m_dialogs.whenNothingIsLost([this, replace] {
        if (m_window.currentPage()->mayLeave()) {
            replace();
        }
    });
}

void Wizard::tellUseless(const QString &path)
{
    m_window.showNotice(tr("%1 can't be used on this page.").arg(QFileInfo(path).fileName()));
}

} // namespace bootlace::app
