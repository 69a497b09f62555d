// SPDX-License-Identifier: GPL-3.0-or-later
// A card reader answers fastest with several requests waiting, and hashing must not keep it waiting either: a few
// threads each take the next group of neighbouring runs, read it in one request and hash it.
#include "verify/read_back.h"

#include "sink/aligned_memory.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace bootlace::verify {
namespace {

constexpr std::size_t bufferSize = std::size_t{1024} * 1024;
constexpr unsigned threadCount = 6;

bool matches(ByteView bytes, const std::variant<Xxh128, Sha256> &digest)
{
    if (const auto *fast = std::get_if<Xxh128>(&digest)) {
        return xxh3(bytes) == *fast;
    }
    return sha256(bytes) == std::get<Sha256>(digest);
}

class ReadBack
{
public:
    ReadBack(sink::Medium &medium, std::span<const Expected> expected, std::stop_token stop)
        : m_medium(medium)
        , m_expected(expected)
        , m_stop(std::move(stop))
        , m_good(expected.size(), 0)
    {}

    Result<Comparison> run(const std::function<void(ByteCount)> &read)
    {
        {
            std::vector<std::jthread> threads;
            for (unsigned i = 0; i < threadCount; ++i) {
                threads.emplace_back([this] { work(); });
            }
            std::unique_lock lock(m_mutex);
            while (m_working != 0) {
                m_changed.wait_for(lock, std::chrono::milliseconds(100));
                const ByteCount now = m_read;
                lock.unlock();
                read(now);
                lock.lock();
            }
        }
        if (m_error) {
            return std::unexpected(std::move(*m_error));
        }
        Comparison comparison{{}, m_read};
        for (std::size_t i = 0; i < m_expected.size(); ++i) {
            if (m_good[i] == 0) {
                add(comparison.different, m_expected[i].range);
            }
        }
        return comparison;
    }

private:
    static void add(std::vector<ByteRange> &ranges, ByteRange range)
    {
        if (!ranges.empty() && ranges.back().end() == range.begin) {
            ranges.back().size += range.size;
        } else {
            ranges.push_back(range);
        }
    }

    // The next runs that follow each other and fit a buffer together: [begin, end) of m_expected.
    std::pair<std::size_t, std::size_t> take()
    {
        const std::scoped_lock lock(m_mutex);
        const std::size_t begin = m_next;
        if (m_error || begin == m_expected.size()) {
            return {begin, begin};
        }
        std::size_t end = begin + 1;
        while (end < m_expected.size() && m_expected[end].range.begin == m_expected[end - 1].range.end() &&
               (m_expected[end].range.end() - m_expected[begin].range.begin).value() <= bufferSize) {
            ++end;
        }
        m_next = end;
        return {begin, end};
    }

    Result<> check(std::size_t begin, std::size_t end, MutableBytes buffer)
    {
        if (m_stop.stop_requested()) {
            return fail(Cause::Cancelled, "reading back was cancelled");
        }
        const ByteRange range = rangeBetween(m_expected[begin].range.begin, m_expected[end - 1].range.end());
        const MutableBytes bytes = buffer.first(range.size.value());
        TRY(m_medium.readAt(range.begin, bytes));
        for (std::size_t i = begin; i < end; ++i) {
            const Expected &one = m_expected[i];
            const ByteView part =
                ByteView(bytes).subspan((one.range.begin - range.begin).value(), one.range.size.value());
            m_good[i] = matches(part, one.digest) ? 1 : 0;
        }
        const std::scoped_lock lock(m_mutex);
        m_read += range.size;
        return {};
    }

    void work()
    {
        sink::AlignedMemory memory(bufferSize);
        Result<> result;
        while (result) {
            const auto [begin, end] = take();
            if (begin == end) {
                break;
            }
            result = check(begin, end, memory.bytes());
        }
        const std::scoped_lock lock(m_mutex);
        if (!result && !m_error) {
            m_error = result.error();
        }
        --m_working;
        m_changed.notify_one();
    }

    sink::Medium &m_medium;
    std::span<const Expected> m_expected;
    std::stop_token m_stop;
    std::vector<char> m_good; // not bool: each thread writes elements of its own
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_next = 0;
    unsigned m_working = threadCount;
    ByteCount m_read;
    std::optional<Error> m_error;
};

} // namespace

Result<Comparison> compare(sink::Medium &medium, std::span<const Expected> expected, std::stop_token stop,
                           const std::function<void(ByteCount)> &read)
{
    return ReadBack(medium, expected, std::move(stop)).run(read);
}

} // namespace bootlace::verify
