// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QtConcurrent/QtConcurrentRun>

#include <cstdint>
#include <functional>
#include <stop_token>
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

    ~Inquiry() { m_stop.request_stop(); }

    Inquiry(const Inquiry &) = delete;
    Inquiry &operator=(const Inquiry &) = delete;
    Inquiry(Inquiry &&) = delete;
    Inquiry &operator=(Inquiry &&) = delete;

    /// The question runs on a thread of the global pool: it captures values, nothing of the GUI.
    void ask(std::function<Answer(std::stop_token)> question)
    {
        forget();
        m_pending = true;
        m_stop = std::stop_source();
        const std::uint64_t number = m_number;
        QtConcurrent::run(std::move(question), m_stop.get_token()).then(m_owner, [this, number](const Answer &answer) {
            if (number == m_number) {
                m_pending = false;
                m_answered(answer);
            }
        });
    }

    /// Whatever was asked is not wanted any more.
    void forget()
    {
        m_stop.request_stop();
        m_pending = false;
        ++m_number;
    }

    /// An answer is still to come.
    [[nodiscard]] bool isPending() const { return m_pending; }

private:
    QObject *m_owner;
    std::function<void(const Answer &)> m_answered;
    std::stop_source m_stop;
    std::uint64_t m_number = 0;
    bool m_pending = false;
};

} // namespace bootlace::app
