// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"
#include "base/units.h"
#include "sink/new_file.h"
#include "sink/sink.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace bootlace::sink {

enum class Access : std::uint8_t { Read, ReadWrite };

/// An image file. Read and written past the page cache where its file system can do that; elsewhere reads drop the
/// cached pages first, so that what is verified is what the file system kept. One that was opened for reading only is
/// never flushed: what others wrote to it a moment ago may still come from the cache.
class FileSink final : public Sink
{
public:
    /// Makes a sparse file, which is a NewFile until keep(): an existing one stays as it is until then, and is BadInput
    /// unless it is to be replaced. `size` is a multiple of the sector size.
    [[nodiscard]] static Result<std::unique_ptr<FileSink>> create(const std::filesystem::path &path, ByteCount size,
                                                                  Existing existing,
                                                                  SectorSize sectorSize = SectorSize::Bytes512);
    /// Opens a regular file; BadInput when it is none or its size is not a multiple of the sector size. It is never
    /// removed.
    [[nodiscard]] static Result<std::unique_ptr<FileSink>> open(const std::filesystem::path &path, Access access,
                                                                SectorSize sectorSize = SectorSize::Bytes512);
    ~FileSink() override;
    FileSink(const FileSink &) = delete;
    FileSink &operator=(const FileSink &) = delete;
    FileSink(FileSink &&) = delete;
    FileSink &operator=(FileSink &&) = delete;

    [[nodiscard]] ByteCount size() const override { return m_size; }

    [[nodiscard]] SectorSize sectorSize() const override { return m_sectorSize; }

    [[nodiscard]] Result<> writeAt(ByteOffset at, ByteView bytes) override;
    [[nodiscard]] Result<> readAt(ByteOffset at, MutableBytes buffer) override;
    [[nodiscard]] Result<> flush() override;
    /// Makes a hole, where the file system can.
    bool discard(ByteRange range) override;

    /// Gives an image that is made another size. Precondition: nothing was written to it.
    [[nodiscard]] Result<> resize(ByteCount size);

    /// The image is whole: a created file gets its name. Fails as NewFile::put().
    [[nodiscard]] Result<> keep();

private:
    enum class Caching : std::uint8_t { Direct, PageCache };

    /// The request that failed was of a size or at a place that this file system takes only through the page cache, as
    /// one with blocks of 4096 bytes does: from now on all go through it. `asked` is how the request was made.
    [[nodiscard]] bool turnsFromDirect(const Error &error, Caching asked);

    FileSink(std::filesystem::path path, UniqueFd fd, Access access, ByteCount size, SectorSize sectorSize);

    std::filesystem::path m_path;
    UniqueFd m_fd;
    Access m_access;
    ByteCount m_size;
    SectorSize m_sectorSize;
    std::atomic<Caching> m_caching; ///< turns from Direct to PageCache at the first request that is not taken as it is
    std::optional<NewFile> m_unfinished;
};

} // namespace bootlace::sink
