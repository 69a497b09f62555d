// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include "base/paced_progress.h"
#include "meter/flash_meter.h"
#include "usage.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace bootlace::cli {
namespace {

constexpr std::chrono::milliseconds often{100};    // for an eye, or a program that draws
constexpr std::chrono::milliseconds seldom{10000}; // for a log

std::string_view stageId(Stage stage)
{
    switch (stage) {
    case Stage::Prepare:
        return "prepare";
    case Stage::Write:
        return "write";
    case Stage::Discard:
        return "discard";
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

double partOf(Tick now)
{
    return std::min(1.0, static_cast<double>(now.done.value()) / static_cast<double>(now.total.value()));
}

// What goes on where nothing is counted.
std::string_view wordsFor(Stage stage)
{
    switch (stage) {
    case Stage::Prepare:
        return "reading the parts";
    case Stage::Flush:
        return "finishing: writing the partition table";
    case Stage::Write:
    case Stage::Discard:
    case Stage::Verify:
    case Stage::Finish:
        break;
    }
    return "";
}

// "25 %  512 of 2048 MiB"; little is counted in KiB.
std::string amount(Tick now)
{
    if (now.total.value() != 0 && now.total < 8_MiB) {
        return fmt::format("{:3.0f} %  {} of {} KiB", std::floor(partOf(now) * 100), now.done.value() / 1024,
                           now.total.value() / 1024);
    }
    if (now.total.value() == 0) {
        return now.done.value() == 0 ? std::string(wordsFor(now.stage))
                                     : fmt::format("{:.0f} MiB", mebibytes(now.done));
    }
    return fmt::format("{:3.0f} %  {:.0f} of {:.0f} MiB", std::floor(partOf(now) * 100), mebibytes(now.done),
                       mebibytes(now.total));
}

std::string rateOf(double bytesPerSecond)
{
    return bytesPerSecond < 1 ? "" : fmt::format("  {:.1f} MiB/s", bytesPerSecond / (1024 * 1024));
}

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
        std::string line = fmt::format("{:<8}", stageId(now.stage));
        const std::string numbers = amount(now) + rate(now);
        const std::size_t room = columnsOf(STDERR_FILENO) - 1; // a terminal may break the line behind the last column
        if (now.total.value() != 0 && line.size() + numbers.size() + leastBar + 4 <= room) {
            line += bar(now, std::min(mostBar, room - line.size() - numbers.size() - 4));
        }
        line += numbers;
        std::fputs(fmt::format("\r{}\x1b[K", line.substr(0, room)).c_str(), stderr);
        std::fflush(stderr);
    }

    static constexpr std::size_t leastBar = 8;
    static constexpr std::size_t mostBar = 40;

    static std::string bar(Tick now, std::size_t width)
    {
        const auto filled = static_cast<std::size_t>(partOf(now) * static_cast<double>(width));
        return fmt::format("[{}{}]  ", std::string(filled, '#'), std::string(width - filled, '.'));
    }

    [[nodiscard]] std::string rate(Tick now) const
    {
        std::string text = rateOf(bytesPerSecond());
        if (!text.empty() && now.total > now.done) {
            const double seconds = static_cast<double>((now.total - now.done).value()) / bytesPerSecond();
            const auto left = static_cast<std::uint64_t>(seconds);
            text += fmt::format("  {}:{:02} left", left / 60, left % 60);
        }
        return text;
    }

    std::optional<Stage> m_stage; ///< that has a line
};

class PlainLines final : public Paced
{
public:
    PlainLines()
        : Paced(seldom)
    {}

    ~PlainLines() override { tellHeld(); }

    PlainLines(const PlainLines &) = delete;
    PlainLines &operator=(const PlainLines &) = delete;
    PlainLines(PlainLines &&) = delete;
    PlainLines &operator=(PlainLines &&) = delete;

private:
    void tell(Tick now) override
    {
        std::fputs(fmt::format("{:<8}{}{}\n", stageId(now.stage), amount(now), rateOf(bytesPerSecond())).c_str(),
                   stderr);
        std::fflush(stderr);
    }
};

class JsonLines final : public Paced
{
public:
    JsonLines()
        : Paced(often)
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

static bool canDraw(int terminal)
{
    const char *kind = std::getenv("TERM"); // NOLINT(concurrency-mt-unsafe): nothing here sets variables
    return ::isatty(terminal) == 1 && kind != nullptr && std::string_view(kind) != "dumb";
}

std::size_t columnsOf(int terminal)
{
    constexpr std::size_t usual = 80;
    winsize size = {};
    return ::ioctl(terminal, TIOCGWINSZ, &size) == 0 && size.ws_col > 1 ? size.ws_col : usual;
}

ProgressForm barOrNothing()
{
    return canDraw(STDERR_FILENO) ? ProgressForm::Bar : ProgressForm::None;
}

std::unique_ptr<Progress> makeProgress(ProgressForm form)
{
    switch (form) {
    case ProgressForm::Json:
        return std::make_unique<JsonLines>();
    case ProgressForm::Bar:
        return std::make_unique<Bar>();
    case ProgressForm::Plain:
        return std::make_unique<PlainLines>();
    case ProgressForm::None:
        return std::make_unique<NoProgress>();
    case ProgressForm::Automatic:
        break;
    }
    return makeProgress(canDraw(STDERR_FILENO) ? ProgressForm::Bar : ProgressForm::Plain);
}

void addProgressOption(CLI::App &command, ProgressForm &form)
{
    static const std::map<std::string, ProgressForm> forms{{"auto", ProgressForm::Automatic},
                                                           {"bar", ProgressForm::Bar},
                                                           {"plain", ProgressForm::Plain},
                                                           {"json", ProgressForm::Json},
                                                           {"none", ProgressForm::None}};
    const auto number = [](std::string &word) {
        const auto found = forms.find(CLI::detail::to_lower(word));
        if (found == forms.end()) {
            return noneOf(word, {"auto", "bar", "plain", "json", "none"});
        }
        word = std::to_string(static_cast<int>(found->second)); // which the library makes the form of
        return std::string();
    };
    command.add_option("--progress", form, "How to show progress on standard error")
        ->transform(CLI::Validator(number, ""))
        ->type_name("auto|bar|plain|json|none");
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
