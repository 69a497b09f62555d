// SPDX-License-Identifier: GPL-3.0-or-later
// dtc's library is not packaged anywhere, only its program is: it runs without a shell, its source in a file in memory.
#include "catalog/compile.h"

#include "base/bytes.h"
#include "base/result.h"
#include "base/unique_fd.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace bootlace::catalog {

static constexpr std::size_t LargestTree = 2U << 20U;
static constexpr std::size_t MostWords = 64U << 10U;

namespace {

struct Pipe
{
    UniqueFd read;
    UniqueFd write;
};

/// What came out of the program: its output, its messages, how it ended.
struct Outcome
{
    Bytes output;
    Bytes messages;
    bool tooLong = false;
    int status = 0; ///< of waitpid(2)
};

} // namespace

static Result<Pipe> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return failErrno(Cause::Internal, "cannot make a pipe", errno);
    }
    return Pipe{UniqueFd(ends[0]), UniqueFd(ends[1])};
}

static Result<UniqueFd> fileInMemory(ByteView bytes)
{
    UniqueFd file(::memfd_create("device-tree-source", MFD_CLOEXEC));
    for (std::size_t at = 0; file.valid() && at < bytes.size();) {
        const ssize_t written = ::pwrite(file.get(), bytes.data() + at, bytes.size() - at, static_cast<off_t>(at));
        if (written <= 0) {
            return failErrno(Cause::Internal, "cannot keep the device tree's source in memory", errno);
        }
        at += static_cast<std::size_t>(written);
    }
    if (!file.valid()) {
        return failErrno(Cause::Internal, "cannot make a file in memory", errno);
    }
    return file;
}

static Result<pid_t> startDtc(const std::string &folder, int input, int output, int messages)
{
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, messages, STDERR_FILENO);
    std::array<std::string, 11> words{"dtc", "-I", "dts", "-O", "dtb", "-@", "-i", folder, "-o", "-", "-"};
    std::array<char *, 12> arguments{};
    for (std::size_t i = 0; i < words.size(); ++i) {
        arguments[i] = words[i].data();
    }
    pid_t child = 0;
    const int error = ::posix_spawnp(&child, "dtc", &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    if (error == ENOENT) {
        return fail(Cause::NotFound, "the program dtc, which compiles device trees, is not installed: install the "
                                     "package device-tree-compiler");
    }
    if (error != 0) {
        return failErrno(Cause::Internal, "cannot start dtc", error);
    }
    return child;
}

/// Reads what is there into `bytes`; not polled any more after the end, or when they become longer than `limit`.
static void drain(pollfd &from, Bytes &bytes, std::size_t limit)
{
    if (from.revents == 0) {
        return;
    }
    std::array<std::byte, 65536> buffer{};
    const ssize_t got = ::read(from.fd, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) {
        return;
    }
    bytes.insert(bytes.end(), buffer.begin(), buffer.begin() + std::max<ssize_t>(got, 0));
    if (got <= 0 || bytes.size() > limit) {
        from.fd = -1; // poll(2) ignores it then
    }
}

static Outcome collect(pid_t child, int output, int messages)
{
    Outcome outcome;
    std::array<pollfd, 2> both{
        {{.fd = output, .events = POLLIN, .revents = 0}, {.fd = messages, .events = POLLIN, .revents = 0}}};
    while (both[0].fd >= 0 || both[1].fd >= 0) {
        if (::poll(both.data(), both.size(), -1) < 0 && errno != EINTR) {
            break;
        }
        drain(both[0], outcome.output, LargestTree);
        drain(both[1], outcome.messages, MostWords);
        if (outcome.output.size() > LargestTree || outcome.messages.size() > MostWords) {
            outcome.tooLong = outcome.output.size() > LargestTree;
            ::kill(child, SIGKILL);
            break;
        }
    }
    while (::waitpid(child, &outcome.status, 0) < 0 && errno == EINTR) {
    }
    return outcome;
}

static std::string firstLine(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find('\n'));
    return line.empty() ? "it says nothing" : std::string(line);
}

Result<Bytes> compileDeviceTree(ByteView text, const std::filesystem::path &folder)
{
    const std::string_view words = asText(text);
    if (words.starts_with("#include") || words.contains("\n#include")) {
        return fail(Cause::Unsupported,
                    "the device tree's source has #include lines: run it through the C preprocessor "
                    "first (cpp -nostdinc -undef -x assembler-with-cpp), or compile it where the "
                    "kernel is built");
    }
    TRY_ASSIGN(const UniqueFd input, fileInMemory(text));
    TRY_ASSIGN(Pipe output, makePipe());
    TRY_ASSIGN(Pipe messages, makePipe());
    TRY_ASSIGN(const pid_t child,
               startDtc(folder.empty() ? "." : folder.string(), input.get(), output.write.get(), messages.write.get()));
    output.write.reset();
    messages.write.reset();
    Outcome outcome = collect(child, output.read.get(), messages.read.get());
    if (outcome.tooLong) {
        return fail(Cause::TooSmall, fmt::format("the compiled device tree is longer than {} bytes", LargestTree));
    }
    if (!WIFEXITED(outcome.status) || WEXITSTATUS(outcome.status) != 0) {
        return fail(Cause::BadInput, "dtc refuses the device tree's source: " + firstLine(asText(outcome.messages)));
    }
    return std::move(outcome.output);
}

} // namespace bootlace::catalog
