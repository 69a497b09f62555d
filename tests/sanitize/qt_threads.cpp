// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's libraries are not built with ThreadSanitizer, which so does not see that a task is handed to a thread before
// that thread runs it. This stands in front of QThreadPool::start() and says so.
#include <QRunnable>
#include <QThreadPool>

#include <dlfcn.h>
#include <functional>
#include <sanitizer/tsan_interface.h>
#include <utility>

namespace {

class Seen final : public QRunnable
{
public:
    explicit Seen(QRunnable *task)
        : m_task(task)
    {
        __tsan_release(this);
    }

    void run() override
    {
        __tsan_acquire(this);
        const bool isOurs = m_task->autoDelete();
        m_task->run();
        if (isOurs) {
            delete m_task;
        }
    }

private:
    QRunnable *m_task;
};

} // namespace

void QThreadPool::start(QRunnable *task, int priority)
{
    using Start = void (*)(QThreadPool *, QRunnable *, int);
    static const auto start = reinterpret_cast<Start>(::dlsym(RTLD_NEXT, "_ZN11QThreadPool5startEP9QRunnablei"));
    start(this, new Seen(task), priority);
}

void QThreadPool::start(std::function<void()> task, int priority)
{
    start(QRunnable::create(std::move(task)), priority);
}
