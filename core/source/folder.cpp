// SPDX-License-Identifier: GPL-3.0-or-later
// A file on a disk that has to be asked for costs a wait, and a root file system has tens of thousands of them. So a
// thread walks ahead and tells the system which files come next; the system reads many of them at once, into its own
// cache. What surprises: nothing is buffered here, and the order is the walk's, whatever the disk does.
#include "source/folder.h"

#include "source/folder_walk.h"
#include "source/tree_rules.h"

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <deque>
#include <fcntl.h>
#include <fmt/format.h>
#include <mutex>
#include <stop_token>
#include <thread>
#include <unistd.h>
#include <utility>

namespace bootlace::source {

namespace {

/// How far the walk may be ahead: open files, and bytes of theirs that the system was asked for.
constexpr std::size_t stepsAhead = 256;
constexpr std::uint64_t bytesAhead = std::uint64_t{64} << 20U;

/// Only advice: where the system does not take it, the files are read when their turn comes.
void askFor(const FolderWalk::Step &step)
{
    for (std::uint64_t asked = 0; const DataPart &part : step.entry.data) {
        const std::uint64_t size = std::min(part.size, bytesAhead - asked);
        ::posix_fadvise(step.file.get(), static_cast<off_t>(part.offset), static_cast<off_t>(size),
                        POSIX_FADV_WILLNEED);
        asked += size;
        if (asked == bytesAhead) {
            return;
        }
    }
}

/// The steps of a walk, taken by a thread of its own before they are needed. An empty step (the end, or an error) is
/// the last.
class WalkAhead
{
public:
    explicit WalkAhead(FolderWalk walk)
        : m_walk(std::move(walk))
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {}

    Result<std::optional<FolderWalk::Step>> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_steps.empty(); });
        Waiting &waiting = m_steps.front();
        if (!waiting.step) {
            return std::unexpected(waiting.step.error()); // stays: every further call gets it again
        }
        if (!*waiting.step) {
            return std::nullopt;
        }
        Result<std::optional<FolderWalk::Step>> step = std::move(waiting.step);
        m_bytes -= waiting.bytes;
        m_steps.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return step;
    }

private:
    struct Waiting
    {
        Result<std::optional<FolderWalk::Step>> step;
        std::uint64_t bytes = 0;
    };

    void run(const std::stop_token &stop)
    {
        for (bool more = true; more;) {
            Waiting waiting{.step = m_walk.next()};
            more = waiting.step && *waiting.step;
            if (more) {
                askFor(**waiting.step);
                waiting.bytes = (*waiting.step)->entry.size;
            }
            std::unique_lock lock(m_mutex);
            m_bytes += waiting.bytes;
            m_steps.push_back(std::move(waiting));
            m_changed.notify_all();
            m_changed.wait(lock, stop, [this] { return m_steps.size() < stepsAhead && m_bytes < bytesAhead; });
            more = more && !stop.stop_requested();
        }
    }

    FolderWalk m_walk; ///< the thread's

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_changed;
    std::deque<Waiting> m_steps;
    std::uint64_t m_bytes = 0; ///< of the files in m_steps

    std::jthread m_thread; ///< last: it is stopped and joined before anything that it uses goes
};

template <typename Walk>
class FolderTree final : public Tree
{
public:
    explicit FolderTree(FolderWalk walk)
        : m_walk(std::move(walk))
    {}

    Result<std::optional<FileEntry>> next() override
    {
        m_file.reset();
        m_data.clear();
        m_part = 0;
        m_inPart = 0;
        TRY_ASSIGN(std::optional<FolderWalk::Step> step, m_walk.next());
        if (!step) {
            return std::nullopt;
        }
        m_file = std::move(step->file);
        m_path = step->entry.path;
        m_data = step->entry.data;
        return std::move(step->entry);
    }

    Result<std::size_t> read(MutableBytes buffer) override
    {
        if (m_part == m_data.size()) {
            return 0;
        }
        const DataPart &part = m_data[m_part];
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), part.size - m_inPart));
        ssize_t got = 0;
        do {
            got = ::pread(m_file.get(), buffer.data(), wanted, static_cast<off_t>(part.offset + m_inPart));
        } while (got < 0 && errno == EINTR);
        if (got < 0) {
            return failErrno(Cause::ReadFailed, fmt::format("cannot read {}", shown(m_path)), errno);
        }
        if (got == 0) {
            return fail(Cause::BadInput, fmt::format("{} became shorter than {} bytes while it was read", shown(m_path),
                                                     part.offset + part.size));
        }
        m_inPart += static_cast<std::uint64_t>(got);
        if (m_inPart == part.size) {
            ++m_part;
            m_inPart = 0;
        }
        return static_cast<std::size_t>(got);
    }

private:
    Walk m_walk;
    std::string m_path; ///< of the present entry
    UniqueFd m_file;    ///< of the present entry, when it has data
    std::vector<DataPart> m_data;
    std::size_t m_part = 0;
    std::uint64_t m_inPart = 0;
};

} // namespace

Result<std::unique_ptr<Tree>> openFolder(const std::filesystem::path &path)
{
    TRY_ASSIGN(FolderWalk walk, FolderWalk::open(path));
    return std::make_unique<FolderTree<FolderWalk>>(std::move(walk));
}

Result<std::unique_ptr<Tree>> openFolderAhead(const std::filesystem::path &path)
{
    TRY_ASSIGN(FolderWalk walk, FolderWalk::open(path));
    return std::make_unique<FolderTree<WalkAhead>>(std::move(walk));
}

} // namespace bootlace::source
