// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent/QtConcurrentRun>

#include <functional>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace bootlace::app {

/// A question that takes a disk, a file or a bus to answer, asked on another thread. Only the newest answer is told:
/// asking again stops the question before and forgets its answer. Lives in the GUI thread, as a member of `owner`.
template <typename Answer>
class Inquiry
{
public:
    /// `answered` is called in the owner's thread, never from inside ask().
    Inquiry(QObject *owner, std::function<void(const Answer &)> answered)
        : m_owner(owner)
        , m_answered(std::move(answered))
    {}

    ~Inquiry() { forget(); }

    Inquiry(const Inquiry &) = delete;
    Inquiry &operator=(const Inquiry &) = delete;
    Inquiry(Inquiry &&) = delete;
    Inquiry &operator=(Inquiry &&) = delete;

    /// The question runs on a thread of the global pool: it captures values, nothing of the GUI.
    void ask(std::function<Answer(std::stop_token)> question)
    {
        forget();
        m_stop = std::stop_source();
        auto *watcher = new QFutureWatcher<Answer>(m_owner);
        m_watcher = watcher;
        QObject::connect(watcher, &QFutureWatcherBase::finished, m_owner, [this, watcher] {
            m_watcher = nullptr;
            watcher->deleteLater();
            m_answered(watcher->result());
        });
        watcher->setFuture(QtConcurrent::run(std::move(question), m_stop.get_token()));
    }

    /// Whatever was asked is not wanted any more.
    void forget()
    {
        m_stop.request_stop();
        if (m_watcher != nullptr) {
            m_watcher->disconnect(m_owner);
            m_watcher->deleteLater();
            m_watcher = nullptr;
        }
    }

    /// An answer is still to come.
    [[nodiscard]] bool isPending() const { return m_watcher != nullptr; }

private:
    QObject *m_owner;
    std::function<void(const Answer &)> m_answered;
    std::stop_source m_stop;
    QFutureWatcher<Answer> *m_watcher = nullptr; ///< the owner's child
};

/// Asks on another thread, once, and tells the answer in the thread of `owner`; not when the owner is gone by then.
template <typename Question, typename Answered>
void askOnce(QObject *owner, Question question, Answered answered)
{
    using Answer = std::invoke_result_t<Question>;
    auto *watcher = new QFutureWatcher<Answer>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, answered = std::move(answered)] {
        watcher->deleteLater();
        answered(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(question)));
}

} // namespace bootlace::app
