// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/subject.h"

#include "source/file.h"
#include "source/peek.h"
#include "source/unpack.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace bootlace::recognise {

static constexpr ByteCount beginningSize = 64_KiB;

static Result<std::string> packingOf(const std::filesystem::path &path)
{
    TRY_ASSIGN(const auto file, source::openFile(path));
    Bytes head(source::magicSize);
    TRY_ASSIGN(const std::size_t got, source::readFully(*file, head));
    const source::Compression compression = source::compressionOf(ByteView(head).first(got));
    return compression == source::Compression::None ? std::string() : std::string(source::nameOf(compression));
}

Result<Subject> openFile(const std::filesystem::path &path)
{
    Subject subject;
    subject.path = path;
    TRY_ASSIGN(subject.packed, packingOf(path));
    TRY_ASSIGN(source::Peek peek, source::peekInto(path));
    subject.size = peek.size;
    subject.read = std::move(peek.read);
    TRY_ASSIGN(subject.beginning, bytesOf(subject, beginningSize));
    return subject;
}

Result<Subject> openDisk(const std::filesystem::path &path, ByteCount size, SectorSize sectorSize, ReadAt read)
{
    Subject subject;
    subject.path = path;
    subject.disk = true;
    subject.size = size;
    subject.sectorSize = sectorSize;
    subject.read = std::move(read);
    TRY_ASSIGN(subject.beginning, bytesOf(subject, beginningSize));
    return subject;
}

Subject ofBytes(ByteView bytes)
{
    Subject subject;
    subject.size = ByteCount(bytes.size());
    subject.read = readFrom(bytes);
    const ByteView beginning = bytes.first(std::min<std::size_t>(bytes.size(), beginningSize.value()));
    subject.beginning.assign(beginning.begin(), beginning.end());
    return subject;
}

Result<Subject> partOf(const Subject &subject, ByteRange range)
{
    Subject part = subject;
    part.whole = false;
    part.size = range.size;
    part.read = [read = subject.read, range](ByteOffset at, MutableBytes buffer) -> Result<> {
        if (at.value() > range.size.value() || buffer.size() > range.size.value() - at.value()) {
            return fail(Cause::BadInput, "a place beyond the end of the partition");
        }
        return read(range.begin + ByteCount(at.value()), buffer);
    };
    TRY_ASSIGN(part.beginning, bytesOf(part, beginningSize));
    return part;
}

Result<Bytes> bytesOf(const Subject &subject, ByteCount limit)
{
    if (subject.size) {
        Bytes bytes(static_cast<std::size_t>(std::min(*subject.size, limit).value()));
        TRY(subject.read(ByteOffset(0), bytes));
        return bytes;
    }
    TRY_ASSIGN(auto file, source::openFile(subject.path));
    TRY_ASSIGN(const auto stream, source::unpack(std::move(file)));
    constexpr std::size_t step = std::size_t{1} << 20U;
    Bytes bytes;
    for (std::size_t got = 0; bytes.size() < limit.value();) {
        const std::size_t want = std::min<std::uint64_t>(step, limit.value() - bytes.size());
        bytes.resize(bytes.size() + want);
        TRY_ASSIGN(got, source::readFully(*stream, MutableBytes(bytes).last(want)));
        if (got < want) {
            bytes.resize(bytes.size() - (want - got));
            break;
        }
    }
    return bytes;
}

} // namespace bootlace::recognise
