// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include "base/paced_progress.h"
#include "meter/flash_meter.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <unistd.h>

namespace bootlace::cli {
namespace {

constexpr std::chrono::milliseconds often{100};   // for an eye, or a program that draws
constexpr std::chrono::milliseconds seldom{1000}; // for a log

std::string_view stageId(Stage stage)
{
    switch (stage) {
    case Stage::Prepare:
        return "prepare";
    case Stage::Write:
        return "write";
    case Stage::Flush:
        return "flush";
    case Stage::Verify:
        return "verify";
    case Stage::Finish:
        break;
    }
    return "finish";
}

double mebibytes(ByteCount bytes)
{
    return static_cast<double>(bytes.value()) / (1024.0 * 1024.0);
}

/// Tells not every tick, and of each how fast its stage goes.
class Paced : public Progress
{
public:
    explicit Paced(std::chrono::milliseconds pause)
        : m_paced([this](Tick now) { tell(now); }, pause)
    {}

    void tick(Tick now) final
    {
        if (now.stage != m_stage) {
            tellHeld(); // with the speed of its own stage
            m_stage = now.stage;
        }
        m_meter.note({.tick = now, .at = sinceBegin(), .sourceRead = {}, .sourceSize = {}, .load = {}});
        m_paced.tick(now);
    }

protected:
    virtual void tell(Tick now) = 0;

    /// For the end: whoever knows how to tell calls it from its destructor.
    void tellHeld() { m_paced.tellHeld(); }

    /// Over the last seconds, since a card's first second comes from its cache; 0: not known yet.
    [[nodiscard]] double bytesPerSecond() const { return m_meter.speedNow(m_meter.last().at).value_or(0); }

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] std::chrono::milliseconds sinceBegin() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_begin);
    }

    PacedProgress m_paced;
    app::FlashMeter m_meter;
    Clock::time_point m_begin = Clock::now();
    std::optional<Stage> m_stage;
};

class Bar final : public Paced
{
public:
    Bar()
        : Paced(often)
    {}

    ~Bar() override
    {
        tellHeld();
        if (m_stage) {
            std::fputc('\n', stderr);
        }
    }

    Bar(const Bar &) = delete;
    Bar &operator=(const Bar &) = delete;
    Bar(Bar &&) = delete;
    Bar &operator=(Bar &&) = delete;

private:
    void tell(Tick now) override
    {
        if (m_stage && now.stage != *m_stage) {
            std::fputc('\n', stderr);
        }
        m_stage = now.stage;
        const std::string line = fmt::format("\r{:<7} {}{}\x1b[K", stageId(now.stage), amount(now), rate(now));
        std::fputs(line.c_str(), stderr);
        std::fflush(stderr);
    }

    static std::string amount(Tick now)
    {
        if (now.total.value() == 0) {
            return now.done.value() == 0 ? "" : fmt::format("{:.0f} MiB", mebibytes(now.done));
        }
        constexpr std::size_t width = 30;
        const double part =
            std::min(1.0, static_cast<double>(now.done.value()) / static_cast<double>(now.total.value()));
        const auto filled = static_cast<std::size_t>(part * static_cast<double>(width));
        return fmt::format("[{}{}] {:3.0f} %  {:.0f} of {:.0f} MiB", std::string(filled, '#'),
                           std::string(width - filled, '.'), part * 100, mebibytes(now.done), mebibytes(now.total));
    }

    [[nodiscard]] std::string rate(Tick now) const
    {
        const double speed = bytesPerSecond();
        if (speed < 1) {
            return "";
        }
        std::string text = fmt::format("  {:.1f} MiB/s", speed / (1024 * 1024));
        if (now.total > now.done) {
            const auto left = static_cast<std::uint64_t>(static_cast<double>((now.total - now.done).value()) / speed);
            text += fmt::format("  {}:{:02} left", left / 60, left % 60);
        }
        return text;
    }

    std::optional<Stage> m_stage; ///< that has a line
};

class JsonLines final : public Paced
{
public:
    explicit JsonLines(std::chrono::milliseconds pause)
        : Paced(pause)
    {}

    ~JsonLines() override { tellHeld(); }

    JsonLines(const JsonLines &) = delete;
    JsonLines &operator=(const JsonLines &) = delete;
    JsonLines(JsonLines &&) = delete;
    JsonLines &operator=(JsonLines &&) = delete;

private:
    void tell(Tick now) override
    {
        nlohmann::ordered_json event{{"event", "progress"},
                                     {"stage", stageId(now.stage)},
                                     {"done", now.done.value()},
                                     {"total", now.total.value()}};
        if (bytesPerSecond() >= 1) {
            event["bytes-per-second"] = static_cast<std::uint64_t>(bytesPerSecond());
        }
        std::fputs((event.dump() + "\n").c_str(), stderr);
        std::fflush(stderr);
    }
};

// Ends the wait: nobody else minds this signal, which does nothing by default.
constexpr int wake = SIGURG;

bool isIgnored(int signal)
{
    struct sigaction action = {};
    return ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

sigset_t stopSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, wake);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        if (!isIgnored(signal)) { // blocked ones would come even so
            sigaddset(&set, signal);
        }
    }
    return set;
}

} // namespace

ProgressForm barOrNothing()
{
    return ::isatty(STDERR_FILENO) == 1 ? ProgressForm::Bar : ProgressForm::None;
}

std::unique_ptr<Progress> makeProgress(ProgressForm form)
{
    switch (form) {
    case ProgressForm::Json:
        return std::make_unique<JsonLines>(often);
    case ProgressForm::Bar:
        return std::make_unique<Bar>();
    case ProgressForm::None:
        return std::make_unique<NoProgress>();
    case ProgressForm::Automatic:
        break;
    }
    if (barOrNothing() == ProgressForm::Bar) {
        return std::make_unique<Bar>();
    }
    return std::make_unique<JsonLines>(seldom);
}

void addProgressOption(CLI::App &command, ProgressForm &form)
{
    static const std::map<std::string, ProgressForm> forms{{"auto", ProgressForm::Automatic},
                                                           {"bar", ProgressForm::Bar},
                                                           {"json", ProgressForm::Json},
                                                           {"none", ProgressForm::None}};
    command.add_option("--progress", form, "how to tell progress on stderr: auto, bar, json, none")
        ->transform(CLI::CheckedTransformer(forms, CLI::ignore_case).description("FORM"));
}

StopOnSignal::StopOnSignal()
{
    const sigset_t set = stopSignals();
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_waiter = std::jthread([this, set](const std::stop_token &ended) {
        for (int signal = 0; ::sigwait(&set, &signal) == 0 && !ended.stop_requested();) {
            if (signal != wake) {
                m_stop.request_stop();
            }
        }
    });
}

StopOnSignal::~StopOnSignal()
{
    m_waiter.request_stop();
    ::pthread_kill(m_waiter.native_handle(), wake);
    m_waiter.join();
    const sigset_t set = stopSignals();
    ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

} // namespace bootlace::cli
