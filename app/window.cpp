// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "draft.h"
#include "pages/page.h"
#include "widgets/labels.h"
#include "widgets/step_list.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace bootlace::app {
namespace {

QScrollArea *scrollable(Page *page)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

QFrame *line(QFrame::Shape shape)
{
    auto *line = new QFrame;
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Sunken);
    return line;
}

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool isUnusedMnemonic(const QEvent &event)
{
    return event.type() == QEvent::KeyPress && static_cast<const QKeyEvent &>(event).modifiers() == Qt::AltModifier &&
           !static_cast<const QKeyEvent &>(event).text().isEmpty();
}

// The first control of the page that the keyboard can reach.
void focusFirst(Page *page)
{
    for (QWidget *widget = page->nextInFocusChain(); widget != page; widget = widget->nextInFocusChain()) {
        if (page->isAncestorOf(widget) && widget->isVisibleTo(page) && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    page->setFocus(Qt::TabFocusReason); // from there, Tab goes on
}

} // namespace

Window::Window(Services services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
{
    setObjectName(QStringLiteral("window"));
    setWindowTitle(tr("Bootlace"));
    setMinimumSize(800, 600);
    setAcceptDrops(true);
    makeFrame();
    makeShortcuts();
    resize(1000, 720);
    restoreGeometry(m_services.settings.value(QStringLiteral("window/geometry")).toByteArray());
}

void Window::makeFrame()
{
    m_steps = new StepList;
    m_title = new QLabel;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setObjectName(QStringLiteral("title"));
    m_explanation = wrappingLabel(QStringLiteral("explanation"));
    m_pages = new QStackedWidget;
    m_notice = wrappingLabel(QStringLiteral("notice"));
    m_notice->hide();
    m_missing = wrappingLabel(QStringLiteral("missing"));
    m_help = new QPushButton(tr("&Help"));
    m_help->setObjectName(QStringLiteral("help"));
    m_help->setAccessibleDescription(tr("Opens the manual at the part about this page"));
    m_back = new QPushButton(tr("&Back"));
    m_back->setObjectName(QStringLiteral("back"));
    m_next = new QPushButton;
    m_next->setObjectName(QStringLiteral("next"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_help);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    // In line with what is on the pages.
    auto *head = new QVBoxLayout;
    head->setContentsMargins(style()->pixelMetric(QStyle::PM_LayoutLeftMargin), 0,
                             style()->pixelMetric(QStyle::PM_LayoutRightMargin), 0);
    head->addWidget(m_title);
    head->addWidget(m_explanation);
    auto *right = new QVBoxLayout;
    right->addLayout(head);
    right->addSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing));
    right->addWidget(m_pages, 1);
    m_footers = new QVBoxLayout;
    right->addLayout(m_footers);
    right->addWidget(m_notice);
    right->addWidget(line(QFrame::HLine));
    right->addWidget(m_missing); // above the buttons: the name of a disk in one of them needs the room
    right->addLayout(buttons);
    auto *content = new QWidget;
    auto *whole = new QHBoxLayout(content);
    whole->addWidget(m_steps);
    whole->addWidget(line(QFrame::VLine));
    whole->addLayout(right, 1);
    setCentralWidget(content);

    // The page comes first with the keyboard, then the way on, then all else.
    setTabOrder(m_pages, m_next);
    setTabOrder(m_next, m_back);
    setTabOrder(m_back, m_help);
    setTabOrder(m_help, m_steps);
    connect(m_help, &QPushButton::clicked, this, [this] { emit helpWanted(currentPage()->helpTopic()); });
    connect(m_back, &QPushButton::clicked, this, &Window::back);
    connect(m_next, &QPushButton::clicked, this, &Window::next);
    connect(m_steps, &StepList::chosen, this, &Window::choose);
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget * /*before*/, QWidget *now) { showFocus(now); });
}

// While a card is written the recipe stays what it is.
void Window::makeShortcuts()
{
    const auto add = [this](QKeySequence::StandardKey key, void (Window::*wanted)()) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, wanted] {
            if (currentPage()->mayLeave()) {
                emit(this->*wanted)();
            }
        });
    };
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, m_help, &QPushButton::click);
    add(QKeySequence::Open, &Window::openWanted);
    add(QKeySequence::Save, &Window::saveWanted);
}

// Tab comes to the page from the buttons, too: then it is not the page's own scroll area that moves the focus.
void Window::showFocus(QWidget *focused)
{
    auto *area = qobject_cast<QScrollArea *>(m_pages->currentWidget());
    if (area != nullptr && focused != nullptr && area->widget()->isAncestorOf(focused)) {
        area->ensureWidgetVisible(focused);
    }
}

void Window::addJourney(std::vector<Page *> pages)
{
    for (Page *page : pages) {
        if (page->parentWidget() == nullptr) {
            m_pages->addWidget(scrollable(page));
            if (QWidget *footer = page->footer()) {
                m_footers->addWidget(footer);
                footer->hide();
            }
            // What is dropped on a line is for the page, and no text.
            for (QLineEdit *line : page->findChildren<QLineEdit *>()) {
                line->setAcceptDrops(false);
            }
            connect(page, &Page::changed, this, &Window::refresh);
            connect(page, &Page::finished, this, [this, page] {
                if (page == currentPage()) {
                    goOn();
                }
            });
            connect(page, &Page::left, this, &QWidget::close);
            connect(page, &Page::helpWanted, m_help, &QPushButton::click);
        }
    }
    m_journeys.push_back(std::move(pages));
    if (m_journeys.size() == 1) {
        goTo(0);
    }
}

void Window::begin(int journey)
{
    if (journey != m_journey) {
        m_furthest = 0;
    }
    m_journey = journey;
    goTo(1);
}

Page *Window::currentPage() const
{
    return m_journeys[static_cast<std::size_t>(m_journey)][static_cast<std::size_t>(m_step)];
}

void Window::goTo(int step)
{
    const auto &pages = m_journeys[static_cast<std::size_t>(m_journey)];
    if (step < 0 || step >= static_cast<int>(pages.size())) {
        return;
    }
    if (QWidget *footer = currentPage()->footer()) {
        footer->hide();
    }
    m_step = step;
    m_furthest = qMax(m_furthest, step);
    m_notice->hide();
    Page *page = currentPage();
    if (QWidget *footer = page->footer()) {
        footer->show();
    }
    page->enter();
    // The page's scroll area is the grandparent: page, viewport, area.
    m_pages->setCurrentWidget(page->parentWidget()->parentWidget());
    refresh();
    focusFirst(page);
}

void Window::restartFrom(const Page *page)
{
    const auto &pages = m_journeys[static_cast<std::size_t>(m_journey)];
    const auto found = std::ranges::find(pages, page);
    if (found != pages.end()) {
        m_furthest = static_cast<int>(found - pages.begin());
        goTo(m_furthest);
    }
}

void Window::makeAllReachable()
{
    const auto &pages = m_journeys[static_cast<std::size_t>(m_journey)];
    const auto last = std::ranges::find_if(pages, &Page::isPointOfNoReturn);
    m_furthest = qMin(static_cast<int>(last - pages.begin()), static_cast<int>(pages.size()) - 1);
    refresh();
}

void Window::showNotice(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void Window::closeNow()
{
    m_closesNow = true;
    close();
}

void Window::choose(int step)
{
    if (isReachable(step) && currentPage()->mayLeave()) {
        goTo(step);
    }
}

void Window::next()
{
    if (holdingUp(m_step) == nullptr) {
        goOn();
    }
}

void Window::goOn()
{
    if (currentPage()->isComplete() && !currentPage()->isLast()) {
        currentPage()->accept();
        goTo(m_step + 1);
    }
}

void Window::back()
{
    int step = m_step - 1;
    while (step > firstReachable() && !isReachable(step)) {
        --step;
    }
    if (step >= firstReachable()) {
        goTo(step);
    }
}

bool Window::isReachable(int step) const
{
    const auto &pages = m_journeys[static_cast<std::size_t>(m_journey)];
    return step == m_step || (step >= firstReachable() && step <= m_furthest &&
                              !pages[static_cast<std::size_t>(step)]->isPassedThrough() && holdingUp(step) == nullptr);
}

// The first step before `step` that is known not to be complete: one can't go on to what lies behind it.
const Page *Window::holdingUp(int step) const
{
    const auto &pages = m_journeys[static_cast<std::size_t>(m_journey)];
    for (int before = firstReachable(); before < step; ++before) {
        const Page *page = pages[static_cast<std::size_t>(before)];
        if (page->holdsUp()) {
            return page;
        }
    }
    return nullptr;
}

// Behind a point of no return there is no way back over it.
int Window::firstReachable() const
{
    const auto &pages = m_journeys[static_cast<std::size_t>(m_journey)];
    for (int step = m_step - 1; step >= 0; --step) {
        if (pages[static_cast<std::size_t>(step)]->isPointOfNoReturn()) {
            return step + 1;
        }
    }
    return 0;
}

void Window::refresh()
{
    const Page *page = currentPage();
    m_title->setText(page->title());
    m_explanation->setText(page->explanation());
    m_explanation->setVisible(!page->explanation().isEmpty());
    const Page *before = page->isLast() ? nullptr : holdingUp(m_step);
    const bool complete = page->isComplete() && before == nullptr;
    tellMissing(complete ? QString()
                : before == nullptr
                    ? page->missing()
                    : tr("The step “%1” is not complete.").arg(before->title()) + u' ' + before->missing());
    m_back->setVisible(m_step > firstReachable());
    m_back->setEnabled(page->mayLeave());
    m_next->setVisible(m_step > 0 && !page->isLast());
    m_next->setEnabled(complete);
    m_next->setText(page->nextText().isEmpty() ? tr("&Next") : page->nextText());
    // Entering the page, a screen reader tells what it is about.
    m_pages->setAccessibleName(page->title());
    m_pages->setAccessibleDescription(page->explanation());
    setWindowTitle(m_step == 0 ? tr("Bootlace") : tr("%1 – Bootlace").arg(page->title()));
    QList<StepList::Step> steps;
    for (const Page *other : m_journeys[static_cast<std::size_t>(m_journey)]) {
        const int step = static_cast<int>(steps.size());
        const bool isReachableNow = step == m_step || (isReachable(step) && page->mayLeave());
        steps.append({other->title(), stateOf(step), isReachableNow});
    }
    m_steps->setSteps(steps, m_step);
}

// Of a step that something is chosen in, and that was come to; the present one says itself what is missing.
StepList::State Window::stateOf(int step) const
{
    const Page *page = m_journeys[static_cast<std::size_t>(m_journey)][static_cast<std::size_t>(step)];
    if (step > m_furthest || step == m_step || !page->isChoice()) {
        return StepList::State::Unknown;
    }
    return page->holdsUp() ? StepList::State::Incomplete : StepList::State::Complete;
}

// The button that can't be pressed is not read out by itself: the reason is, when it becomes another one.
void Window::tellMissing(const QString &sentence)
{
    const bool isNews = sentence != m_missing->text() && !sentence.isEmpty();
    m_missing->setText(sentence);
    m_missing->setVisible(!sentence.isEmpty());
    m_next->setAccessibleDescription(sentence);
    if (isNews) {
        QAccessibleEvent alert(m_missing, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

// Whether Enter presses the button that has the focus is another thing under each desktop's theme. Here it always does.
bool Window::eventFilter(QObject *watched, QEvent *event)
{
    if (isUnusedMnemonic(*event) && qobject_cast<QLineEdit *>(watched) != nullptr) {
        return true; // of a button that can't be pressed now: nothing to be typed
    }
    auto *button = event->type() == QEvent::KeyPress ? qobject_cast<QAbstractButton *>(watched) : nullptr;
    if (button == nullptr || button->window() != this || !isEnter(*static_cast<QKeyEvent *>(event))) {
        return false;
    }
    if (!static_cast<QKeyEvent *>(event)->isAutoRepeat()) { // a key that is held down does not walk through the pages
        pressByEnter(button);
    }
    return true;
}

// Boxes and cards are chosen with the blank: there, Enter goes on.
void Window::pressByEnter(QAbstractButton *button)
{
    const bool isPressed =
        qobject_cast<QPushButton *>(button) != nullptr || qobject_cast<QToolButton *>(button) != nullptr;
    if (isPressed && button != m_next) {
        button->click();
    } else {
        goOnByEnter();
    }
}

// Enter goes on, wherever the focus is, but never over a point of no return: nobody erases a disk by one key too many.
void Window::goOnByEnter()
{
    if (m_next->isVisible() && !currentPage()->isPointOfNoReturn()) {
        next();
    }
}

void Window::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event)) {
        if (!event->isAutoRepeat()) {
            goOnByEnter();
        }
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void Window::closeEvent(QCloseEvent *event)
{
    if (!currentPage()->mayClose()) {
        event->ignore();
        currentPage()->askToLeave();
        return;
    }
    if (!m_closesNow && m_services.draft.isModified()) {
        event->ignore();
        emit closeWanted();
        return;
    }
    m_services.settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
    emit closed();
}

void Window::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void Window::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            acceptFile(url.toLocalFile());
        }
    }
    event->acceptProposedAction();
}

void Window::acceptFile(const QString &path)
{
    if (!currentPage()->acceptDroppedFile(path)) {
        emit fileDropped(path);
    }
}

} // namespace bootlace::app
