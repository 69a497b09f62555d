// SPDX-License-Identifier: GPL-3.0-or-later
// The window answers while a slow source is read and a slow disk is written: the event loop never waits for either.
#include "models/flash_model.h"
#include "pages/result_page.h"
#include "pages/writing_page.h"
#include "support/eventually.h"
#include "support/example_order.h"
#include "support/slow_sinks.h"
#include "support/stall_watch.h"
#include "support/wizard_world.h"

#include <QTimer>

#include <ctime>

using namespace bootlace;
using namespace bootlace::app;
using namespace bootlace::test;
using namespace std::chrono_literals;

namespace {

constexpr auto longestAllowed = 50ms;
constexpr auto held = 120ms;

/// Keeps a processor for so long, not counting what other threads have of it.
void compute(std::chrono::nanoseconds time)
{
    const auto used = [] {
        timespec now{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
    };
    for (const auto begin = used(); used() - begin < time;) {
    }
}

/// A source that takes its time for every file and every read.
class SlowTree final : public source::Tree
{
public:
    explicit SlowTree(std::unique_ptr<source::Tree> inner)
        : m_inner(std::move(inner))
    {}

    Result<std::optional<FileEntry>> next() override
    {
        std::this_thread::sleep_for(held);
        return m_inner->next();
    }

    Result<std::size_t> read(MutableBytes buffer) override
    {
        std::this_thread::sleep_for(held);
        return m_inner->read(buffer);
    }

private:
    std::unique_ptr<source::Tree> m_inner;
};

} // namespace

class StallTest : public QObject
{
    Q_OBJECT

private slots:
    void theWatchSeesWhoHoldsTheEventLoop_data();
    void theWatchSeesWhoHoldsTheEventLoop();
    void theWindowAnswersWhileACardIsWritten();
};

void StallTest::theWatchSeesWhoHoldsTheEventLoop_data()
{
    QTest::addColumn<bool>("computes");
    QTest::newRow("it sleeps") << false; // as in a read of a slow disk
    QTest::newRow("it computes") << true;
}

void StallTest::theWatchSeesWhoHoldsTheEventLoop()
{
    QFETCH(const bool, computes);
    StallWatch watch;
    // Once is enough, unless the machine itself lost time meanwhile.
    QTimer slot;
    connect(&slot, &QTimer::timeout, this, [computes] {
        if (computes) {
            compute(held);
        } else {
            std::this_thread::sleep_for(held);
        }
    });
    slot.start(20ms);
    EVENTUALLY(watch.longest() >= 2 * longestAllowed);
}

void StallTest::theWindowAnswersWhileACardIsWritten()
{
    WizardWorld world;
    FlashModel model(world.disks, world.session);
    ResultModel result(model, world.draft, world.disks);
    WritingPage writing(model);
    ResultPage ended(result);
    writing.resize(700, 500);
    writing.show();
    QVERIFY(QTest::qWaitForWindowExposed(&writing, patience));
    connect(&writing, &Page::finished, &ended, [&] {
        writing.hide();
        ended.enter();
        ended.show();
    });
    MemorySink memory(160_MiB);
    world.disks.setSink(QStringLiteral("s1"), std::shared_ptr<sink::Sink>(std::make_shared<SlowSink>(memory, held)));
    const FlashOrder order = exampleOrder({exampleDisk(QStringLiteral("s1"))}, "sd", [](parts::Parts &parts) {
        parts.openRootTree = []() -> Result<std::unique_ptr<source::Tree>> {
            return std::make_unique<SlowTree>(std::make_unique<MemoryTree>(exampleRoot()));
        };
    });
    StallWatch watch;
    writing.setOrder(order);
    EVENTUALLY(ended.isVisible());
    QVERIFY(model.succeeded());
    QVERIFY(watch.beats() > 100);
    QVERIFY2(watch.longest() < longestAllowed, qPrintable(QString::number(watch.longest().count())));
}

QTEST_MAIN(StallTest)
#include "stall_test.moc"
