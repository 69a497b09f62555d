// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace bootlace::app {

/// One page of the wizard. It shows a model and hands choices on to it; it has no logic of its own. The window shows
/// title, explanation, what is missing, and the buttons.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// A word or two, also for the list of steps.
    [[nodiscard]] virtual QString title() const = 0;
    /// A sentence or two below the title: what is decided here.
    [[nodiscard]] virtual QString explanation() const = 0;
    /// One may go on.
    [[nodiscard]] virtual bool isComplete() const = 0;

    /// Something in it is known to be missing or wrong: no step behind it can be gone to.
    [[nodiscard]] virtual bool holdsUp() const { return !isComplete(); }

    /// A person chooses something in it, and it is complete or not.
    [[nodiscard]] virtual bool isChoice() const { return false; }

    /// While isComplete() is false: what is missing, in one sentence.
    [[nodiscard]] virtual QString missing() const = 0;
    /// The part of the manual that is about this page: the name of its anchor.
    [[nodiscard]] virtual QString helpTopic() const = 0;

    /// What the button that goes on says; empty: "Next". A page without a way on answers isLast().
    [[nodiscard]] virtual QString nextText() const { return {}; }

    /// What stays below the page while it is scrolled, above the buttons; null: nothing. The window takes it.
    [[nodiscard]] virtual QWidget *footer() { return nullptr; }

    /// Going on can't be undone: Enter does not press the button, and no step behind it can be gone back to.
    [[nodiscard]] virtual bool isPointOfNoReturn() const { return false; }

    [[nodiscard]] virtual bool isLast() const { return false; }

    /// It leads on by itself: going back skips it.
    [[nodiscard]] virtual bool isPassedThrough() const { return false; }

    /// One may go back from here, and to another recipe.
    [[nodiscard]] virtual bool mayLeave() const { return true; }

    /// One may close the window from here.
    [[nodiscard]] virtual bool mayClose() const { return mayLeave(); }

    /// The window is to close while mayClose() is false: ask the person, begin to stop, and emit left() when it is
    /// done.
    virtual void askToLeave() {}

    /// The page is shown from now on.
    virtual void enter() {}

    /// The button that goes on was pressed, and the next page will be shown.
    virtual void accept() {}

    /// A file or folder was dropped on the window or opened from outside while this page is shown. False: it is nothing
    /// for this page; what is wrong with one that is, the page shows in its place.
    virtual bool acceptDroppedFile(const QString & /*path*/) { return false; }

signals:
    /// One of the answers above may be another one now.
    void changed();
    /// The page is done and wants the next one.
    void finished();
    /// After askToLeave(): the window may close now.
    void left();
    /// The manual is to be opened at helpTopic().
    void helpWanted();
};

} // namespace bootlace::app
