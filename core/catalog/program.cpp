// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/program.h"

#include "base/bytes.h"
#include "base/result.h"
#include "base/unique_fd.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <stop_token>
#include <string>
#include <string_view>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace bootlace::catalog {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t mostMessages = 64U << 10U;

struct Pipe
{
    UniqueFd read;
    UniqueFd write;
};

Result<Pipe> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return failErrno(Cause::Internal, "cannot make a pipe", errno);
    }
    Pipe pipe{UniqueFd(ends[0]), UniqueFd(ends[1])};
    ::fcntl(pipe.read.get(), F_SETFL, O_NONBLOCK);
    return pipe;
}

/// What posix_spawn(3) is told. What is ignored or blocked here stays so in a child, unless it is told.
class SpawnSettings
{
public:
    SpawnSettings(const Program &program, int output, int messages)
    {
        ::posix_spawn_file_actions_init(&m_actions);
        ::posix_spawn_file_actions_addchdir_np(&m_actions, program.folder.c_str());
        if (program.input >= 0) {
            ::posix_spawn_file_actions_adddup2(&m_actions, program.input, STDIN_FILENO);
        } else {
            ::posix_spawn_file_actions_addopen(&m_actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        }
        ::posix_spawn_file_actions_adddup2(&m_actions, output, STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&m_actions, messages, STDERR_FILENO);
        ::posix_spawnattr_init(&m_attributes);
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        ::posix_spawnattr_setsigdefault(&m_attributes, &all);
        ::posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }

    ~SpawnSettings()
    {
        ::posix_spawnattr_destroy(&m_attributes);
        ::posix_spawn_file_actions_destroy(&m_actions);
    }

    SpawnSettings(const SpawnSettings &) = delete;
    SpawnSettings &operator=(const SpawnSettings &) = delete;
    SpawnSettings(SpawnSettings &&) = delete;
    SpawnSettings &operator=(SpawnSettings &&) = delete;

    /// Answers errno.
    int spawn(const std::filesystem::path &file, std::vector<std::string> words, pid_t &child)
    {
        std::vector<char *> arguments;
        for (std::string &word : words) {
            arguments.push_back(word.data());
        }
        arguments.push_back(nullptr);
        return ::posix_spawn(&child, file.c_str(), &m_actions, &m_attributes, arguments.data(), environ);
    }

private:
    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
};

/// A child that is not left behind.
class Child
{
public:
    explicit Child(pid_t pid)
        : m_pid(pid)
        , m_end(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)))
    {}

    ~Child()
    {
        if (m_pid > 0) {
            kill();
            (void)wait();
        }
    }

    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    Child(Child &&) = delete;
    Child &operator=(Child &&) = delete;

    void limit(ByteCount memory, std::chrono::seconds time) const
    {
        const rlimit work{static_cast<rlim_t>(time.count()) + 1, static_cast<rlim_t>(time.count()) + 1};
        ::prlimit(m_pid, RLIMIT_CPU, &work, nullptr);
        const rlimit space{memory.value(), memory.value()};
        ::prlimit(m_pid, RLIMIT_AS, &space, nullptr);
    }

    void kill() const { ::kill(m_pid, SIGKILL); }

    /// The status of waitpid(2).
    int wait()
    {
        int status = 0;
        while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
        }
        m_pid = 0;
        return status;
    }

    /// Can be read once the child has ended.
    [[nodiscard]] int end() const { return m_end.get(); }

private:
    pid_t m_pid;
    UniqueFd m_end;
};

/// Reads what is there into `bytes`, not more than `limit`; false when the pipe has ended. One that is filled faster
/// than it is read comes again.
bool drain(int from, Bytes &bytes, std::size_t limit, bool &isOver)
{
    std::array<std::byte, 65536> buffer{};
    for (int round = 0; round < 8; ++round) { // a pipe holds less
        const ssize_t got = ::read(from, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return got < 0 && errno == EAGAIN;
        }
        const std::size_t fits = std::min(static_cast<std::size_t>(got), limit - bytes.size());
        bytes.insert(bytes.end(), buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(fits));
        isOver = isOver || std::cmp_less(fits, got);
    }
    return true;
}

/// The ends of pipes that are read while the child runs.
struct Ends
{
    int output = -1;
    int messages = -1;
    int stopped = -1; ///< readable when the person asks to stop
};

/// Collects what the child writes until it ends; false when its time is over.
bool collect(const Child &child, Ends ends, const Program &program, ProgramRun &run)
{
    const auto deadline = Clock::now() + program.longest;
    bool isIgnored = false;
    for (;;) {
        std::array<pollfd, 4> all{{{.fd = ends.output, .events = POLLIN, .revents = 0},
                                   {.fd = ends.messages, .events = POLLIN, .revents = 0},
                                   {.fd = child.end(), .events = POLLIN, .revents = 0},
                                   {.fd = ends.stopped, .events = POLLIN, .revents = 0}}};
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        const int ready = ::poll(all.data(), all.size(), static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
        if (ready < 0 && errno == EINTR) {
            continue;
        }
        if (ready <= 0) {
            return false;
        }
        const bool hasEnded = all[2].revents != 0;
        if (ends.output >= 0 && !drain(ends.output, run.output, program.mostOutput, run.hasTooMuchOutput)) {
            ends.output = -1; // poll(2) ignores it then
        }
        if (ends.messages >= 0 && !drain(ends.messages, run.messages, mostMessages, isIgnored)) {
            ends.messages = -1;
        }
        if (hasEnded || run.hasTooMuchOutput || all[3].revents != 0) {
            return true;
        }
    }
}

} // namespace

std::string ProgramRun::firstMessage() const
{
    const std::string_view text = asText(messages);
    const std::string_view line = text.substr(0, text.find('\n'));
    return line.empty() ? "it printed no message" : std::string(line);
}

std::filesystem::path findProgram(const std::string &name)
{
    const char *path = std::getenv("PATH");
    // A person's PATH often has no sbin, and depmod is there.
    const std::string all = std::string(path == nullptr ? "/usr/bin:/bin" : path) + ":/usr/sbin:/sbin";
    for (std::size_t begin = 0; begin <= all.size();) {
        const std::size_t end = std::min(all.find(':', begin), all.size());
        std::string file = all.substr(begin, end - begin) + "/" + name;
        if (end > begin && ::access(file.c_str(), X_OK) == 0) {
            return file;
        }
        begin = end + 1;
    }
    return {};
}

Result<ProgramRun> runProgram(const Program &program, const std::stop_token &stop)
{
    const std::string &name = program.words.front();
    const std::filesystem::path file = findProgram(name);
    if (file.empty()) {
        return fail(Cause::NotFound,
                    fmt::format("the program {} is not installed: install the package {}", name, program.package));
    }
    const UniqueFd stopped(::eventfd(0, EFD_CLOEXEC));
    TRY_ASSIGN(Pipe output, makePipe());
    TRY_ASSIGN(Pipe messages, makePipe());
    pid_t pid = 0;
    if (const int error =
            SpawnSettings(program, output.write.get(), messages.write.get()).spawn(file, program.words, pid);
        error != 0) {
        return failErrno(Cause::Internal, "cannot start " + name, error);
    }
    Child child(pid);
    child.limit(program.mostMemory, program.longest);
    output.write.reset();
    messages.write.reset();
    if (child.end() < 0 || !stopped.valid()) {
        return failErrno(Cause::Internal, "cannot watch " + name, errno);
    }
    const std::stop_callback onStop(stop, [&stopped] { (void)::eventfd_write(stopped.get(), 1); });
    ProgramRun run;
    const bool isInTime = collect(child, {output.read.get(), messages.read.get(), stopped.get()}, program, run);
    if (stop.stop_requested()) {
        return fail(Cause::Cancelled, name + " was stopped");
    }
    if (!isInTime) {
        return fail(Cause::BadInput, fmt::format("{} takes longer than {} seconds", name, program.longest.count()));
    }
    if (run.hasTooMuchOutput) {
        child.kill();
    }
    run.status = child.wait();
    return run;
}

} // namespace bootlace::catalog
