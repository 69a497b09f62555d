// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"
#include "widgets/step_list.h"

#include <QMainWindow>

#include <vector>

class QAbstractButton;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace bootlace::app {

class Page;

/// The frame around the pages: the steps at the side, title and explanation above, Help, Back and the way on below.
/// One journey at a time is under way: a list of pages that begins with the start page.
class Window final : public QMainWindow
{
    Q_OBJECT

public:
    explicit Window(Services services, QWidget *parent = nullptr);

    /// A journey: pages in their order. The window owns them. The first journey is shown at once; all begin with the
    /// same page.
    void addJourney(std::vector<Page *> pages);
    /// Leaves the start page by this journey.
    void begin(int journey);
    /// Shows a page of the present journey, counted from 0.
    void goTo(int step);
    /// Shows a page of the present journey; the steps behind it are to be reached anew.
    void restartFrom(const Page *page);

    [[nodiscard]] Page *currentPage() const;

    [[nodiscard]] int currentStep() const { return m_step; }

    /// Lets all steps of the present journey be chosen, up to the first point of no return.
    void makeAllReachable();
    /// A sentence below the page, until another page is shown: what was saved, or why not.
    void showNotice(const QString &sentence);
    /// The window closes now, without asking.
    void closeNow();

    /// A file or folder is opened by whoever wants it: first the page, then fileDropped().
    void acceptFile(const QString &path);

signals:
    /// A file or folder was dropped on the window, and the page did not take it.
    void fileDropped(const QString &path);
    void helpWanted(const QString &topic);
    void openWanted();
    void saveWanted();
    /// The window is to close while the recipe has changes that are not saved: it does not, until closeNow().
    void closeWanted();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeFrame();
    void makeShortcuts();
    void next();
    void pressByEnter(QAbstractButton *button);
    void goOnByEnter();
    void goOn();
    void back();
    void choose(int step);
    void refresh();
    [[nodiscard]] StepList::State stateOf(int step) const;
    void tellMissing(const QString &sentence);
    void showFocus(QWidget *focused);
    [[nodiscard]] int firstReachable() const;
    [[nodiscard]] bool isReachable(int step) const;
    [[nodiscard]] const Page *holdingUp(int step) const;

    Services m_services;
    std::vector<std::vector<Page *>> m_journeys;
    int m_journey = 0;
    int m_step = 0;
    int m_furthest = 0; ///< the steps up to this one were reached
    bool m_closesNow = false;
    StepList *m_steps = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_explanation = nullptr;
    QLabel *m_notice = nullptr;
    QLabel *m_missing = nullptr;
    QStackedWidget *m_pages = nullptr;
    QVBoxLayout *m_footers = nullptr;
    QPushButton *m_help = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace bootlace::app
