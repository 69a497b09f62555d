// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/file_list.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <utility>

namespace bootlace::manifest {
namespace {

constexpr std::string_view mark("BLFILES\1", 8);
// Linux itself opens no path of more than 4096 bytes at once; a tar can have longer ones.
constexpr std::size_t longestPath = 65'536;
constexpr std::uint32_t nanosecondsEnd = 1'000'000'000;

// Differences of either sign become small numbers: 0, -1, 1, -2, ...
std::uint64_t folded(std::int64_t number)
{
    return (static_cast<std::uint64_t>(number) << 1U) ^ static_cast<std::uint64_t>(number >> 63U);
}

std::int64_t unfolded(std::uint64_t number)
{
    return static_cast<std::int64_t>(number >> 1U) ^ -static_cast<std::int64_t>(number & 1U);
}

std::optional<std::int64_t> moved(std::int64_t from, std::uint64_t difference)
{
    std::int64_t sum = 0;
    return __builtin_add_overflow(from, unfolded(difference), &sum) ? std::nullopt : std::optional(sum);
}

} // namespace

FileListWriter::FileListWriter(ByteCount most)
    : m_most(static_cast<std::size_t>(std::min(most, largestFileList).value()))
{
    const ByteView begin = asBytes(mark);
    m_bytes.assign(begin.begin(), begin.end());
}

void FileListWriter::addNumber(std::uint64_t number)
{
    for (; number > 0x7F; number >>= 7U) {
        m_bytes.push_back(static_cast<std::byte>(number | 0x80U));
    }
    m_bytes.push_back(static_cast<std::byte>(number));
}

void FileListWriter::add(const ListedFile &file)
{
    if (!m_fits) {
        return;
    }
    const auto shared = static_cast<std::size_t>(std::ranges::mismatch(file.path, m_last.path).in1 - file.path.begin());
    const ByteView rest = asBytes(file.path).subspan(shared);
    addNumber(shared);
    addNumber(rest.size());
    m_bytes.insert(m_bytes.end(), rest.begin(), rest.end());
    addNumber(folded(std::int64_t{file.inode} - std::int64_t{m_last.inode}));
    addNumber(folded(file.time.seconds - m_last.time.seconds));
    addNumber(file.size << 1U | (file.isLink ? 1U : 0U));
    addNumber(file.time.nanoseconds);
    m_bytes.insert(m_bytes.end(), file.digest.begin(), file.digest.end());
    m_fits = m_bytes.size() <= m_most && !file.path.empty() && file.path.size() <= longestPath;
    m_last = file;
}

Bytes FileListWriter::finish()
{
    const bool isEmpty = m_bytes.size() == mark.size();
    return m_fits && !isEmpty ? std::move(m_bytes) : Bytes();
}

Result<FileListReader> FileListReader::open(ByteView bytes)
{
    const auto begin = slice(bytes, 0, mark.size());
    if (!begin || asText(*begin) != mark) {
        return fail(Cause::BadInput, "it is no list of files");
    }
    return FileListReader(bytes.subspan(mark.size()));
}

std::optional<std::uint64_t> FileListReader::takeNumber()
{
    std::uint64_t number = 0;
    for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
        const auto byte = std::to_integer<std::uint64_t>(m_rest.front());
        const std::uint64_t bits = byte & 0x7FU;
        if (bits << shift >> shift != bits) {
            return std::nullopt;
        }
        m_rest = m_rest.subspan(1);
        number |= bits << shift;
        if (byte == bits) {
            return number;
        }
    }
    return std::nullopt;
}

std::optional<ByteView> FileListReader::takeBytes(std::uint64_t count)
{
    const auto taken = slice(m_rest, 0, count);
    if (taken) {
        m_rest = m_rest.subspan(taken->size());
    }
    return taken;
}

bool FileListReader::takePath()
{
    const auto shared = takeNumber();
    const auto length = takeNumber();
    if (!shared || !length || *shared > m_last.path.size() || *length > longestPath - *shared) {
        return false;
    }
    const auto rest = takeBytes(*length);
    if (rest) {
        m_last.path.resize(static_cast<std::size_t>(*shared));
        m_last.path += asText(*rest);
    }
    return rest && !m_last.path.empty();
}

bool FileListReader::takeRow()
{
    if (!takePath()) {
        return false;
    }
    const auto inodeStep = takeNumber();
    const auto secondsStep = takeNumber();
    const auto sizeAndKind = takeNumber();
    const auto nanoseconds = takeNumber();
    const auto digest = takeBytes(m_last.digest.size());
    if (!inodeStep || !secondsStep || !sizeAndKind || !nanoseconds || !digest || *nanoseconds >= nanosecondsEnd) {
        return false;
    }
    const auto inode = moved(m_last.inode, *inodeStep);
    const auto seconds = moved(m_last.time.seconds, *secondsStep);
    if (!inode || *inode < 1 || *inode > std::numeric_limits<std::uint32_t>::max() || !seconds) {
        return false;
    }
    m_last.inode = static_cast<std::uint32_t>(*inode);
    m_last.isLink = (*sizeAndKind & 1U) != 0;
    m_last.size = *sizeAndKind >> 1U;
    m_last.time = {*seconds, static_cast<std::uint32_t>(*nanoseconds)};
    std::ranges::copy(*digest, m_last.digest.begin());
    return true;
}

Result<std::optional<ListedFile>> FileListReader::next()
{
    if (m_rest.empty()) {
        return std::nullopt;
    }
    ++m_rows;
    if (!takeRow()) {
        return fail(Cause::BadInput, fmt::format("row {} of the list of files is damaged", m_rows));
    }
    return m_last;
}

} // namespace bootlace::manifest
