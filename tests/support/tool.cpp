// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tool.h"

#include "base/unique_fd.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char **environ;

namespace bootlace::test {

static std::string find(const std::string &program)
{
    if (program.find('/') != std::string::npos) {
        return program;
    }
    const char *path = std::getenv("PATH");
    std::string folders = (path != nullptr ? std::string(path) : std::string()) + ":/usr/local/sbin:/usr/sbin:/sbin";
    for (std::size_t begin = 0; begin <= folders.size();) {
        const std::size_t end = std::min(folders.find(':', begin), folders.size());
        const std::string candidate = folders.substr(begin, end - begin) + "/" + program;
        if (::access(candidate.c_str(), X_OK) == 0) {
            return candidate;
        }
        begin = end + 1;
    }
    throw std::runtime_error(program + " is not installed: run `make test`, which installs every peer");
}

static std::vector<std::string> environment()
{
    std::vector<std::string> variables;
    for (char **entry = environ; *entry != nullptr; ++entry) {
        const std::string variable = *entry;
        if (!variable.starts_with("LC_") && !variable.starts_with("LANG") && !variable.starts_with("TZ=")) {
            variables.push_back(variable);
        }
    }
    variables.insert(variables.end(), {"LC_ALL=C.UTF-8", "TZ=UTC"});
    return variables;
}

static std::vector<char *> pointers(std::vector<std::string> &texts)
{
    std::vector<char *> result;
    for (std::string &text : texts) {
        result.push_back(text.data());
    }
    result.push_back(nullptr);
    return result;
}

static std::array<UniqueFd, 2> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error("pipe2");
    }
    return {UniqueFd(ends[0]), UniqueFd(ends[1])};
}

ToolRun run(const std::vector<std::string> &command, const std::string &input)
{
    auto [inRead, inWrite] = makePipe();
    auto [outRead, outWrite] = makePipe();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, inRead.get(), 0);
    posix_spawn_file_actions_adddup2(&actions, outWrite.get(), 1);
    posix_spawn_file_actions_adddup2(&actions, outWrite.get(), 2);

    std::vector<std::string> arguments = command;
    std::vector<std::string> variables = environment();
    pid_t child = 0;
    const int spawned = ::posix_spawn(&child, find(command.at(0)).c_str(), &actions, nullptr,
                                      pointers(arguments).data(), pointers(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    if (spawned != 0) {
        throw std::runtime_error("cannot start " + command.at(0));
    }
    inRead.reset();
    outWrite.reset();

    std::thread feeder([&input, fd = std::move(inWrite)] {
        for (std::size_t at = 0; at < input.size();) {
            const ssize_t written = ::write(fd.get(), input.data() + at, input.size() - at);
            if (written <= 0) {
                return; // it does not want to read: its own business
            }
            at += static_cast<std::size_t>(written);
        }
    });
    ToolRun result;
    std::array<char, 65536> buffer{};
    for (ssize_t got = 0; (got = ::read(outRead.get(), buffer.data(), buffer.size())) > 0;) {
        result.output.append(buffer.data(), static_cast<std::size_t>(got));
    }
    feeder.join();
    int status = 0;
    ::waitpid(child, &status, 0);
    result.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return result;
}

std::string runOk(const std::vector<std::string> &command, const std::string &input)
{
    ToolRun result = run(command, input);
    if (result.status != 0) {
        std::string line;
        for (const std::string &word : command) {
            line += word + " ";
        }
        throw std::runtime_error(line + "exited with " + std::to_string(result.status) + ":\n" + result.output);
    }
    return result.output;
}

} // namespace bootlace::test
