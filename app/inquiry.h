// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "findings/list.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent/QtConcurrentRun>

#include <exception>
#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace bootlace::app {

/// The answer to a question that could not be answered. Besides a Result, an Answer can be a type with a static
/// failed(Error), a shared pointer to one, or a list of findings.
template <typename Answer>
struct FailedAnswer
{
    static Answer of(const Error &error) { return Answer::failed(error); }
};

template <typename Value>
struct FailedAnswer<Result<Value>>
{
    static Result<Value> of(const Error &error) { return std::unexpected(error); }
};

template <typename Value>
struct FailedAnswer<std::shared_ptr<Value>>
{
    static std::shared_ptr<Value> of(const Error &error) { return std::make_shared<Value>(Value::failed(error)); }
};

template <>
struct FailedAnswer<findings::List>
{
    static findings::List of(const Error &error)
    {
        findings::List list;
        list.add(0, error.message(), error.cause());
        return list;
    }
};

/// The same question, which answers also when it throws: there is no memory, or there is a bug in Bootlace. The core
/// itself throws nothing.
template <typename Question>
auto withoutThrowing(Question question)
{
    return [question = std::move(question)]<typename... Arguments>(Arguments &&...arguments) mutable {
        using Answer = std::invoke_result_t<Question &, Arguments...>;
        try {
            return question(std::forward<Arguments>(arguments)...);
        } catch (const std::exception &exception) {
            return FailedAnswer<Answer>::of({Cause::Internal, exception.what()});
        }
    };
}

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
        watcher->setFuture(QtConcurrent::run(withoutThrowing(std::move(question)), m_stop.get_token()));
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
    watcher->setFuture(QtConcurrent::run(withoutThrowing(std::move(question))));
}

} // namespace bootlace::app
