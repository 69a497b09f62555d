// SPDX-License-Identifier: GPL-3.0-or-later
// libext2fs does its input and output through an io_manager: a table of functions, chosen by whoever opens the file
// system. This one keeps every written block in memory, so that a file system can be laid out, or an image grown,
// without touching a disk; what was written is then handed out in ascending order.
#pragma once

#include "base/bytes.h"
#include "base/read_at.h"
#include "base/result.h"
#include "base/units.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct struct_io_manager; // libext2fs's name for what its functions take as io_manager

namespace bootlace::ext4 {

/// The blocks of one file system while libext2fs works on it: ext2fs_initialize(store.name().c_str(), flags, &params,
/// BlockStore::manager(), &fs), and the same with ext2fs_open(). The store must outlive the file system, and stays
/// where it is. Many stores may live at once; one store belongs to one thread.
class BlockStore
{
public:
    static constexpr std::uint64_t pageSize = 4096;

    /// `size` bytes, all zeros; or, with a backing, what it answers wherever nothing was written yet.
    explicit BlockStore(ByteCount size, ReadAt backing = {});
    ~BlockStore() = default;
    BlockStore(const BlockStore &) = delete;
    BlockStore &operator=(const BlockStore &) = delete;
    BlockStore(BlockStore &&) = delete;
    BlockStore &operator=(BlockStore &&) = delete;

    /// The functions for libext2fs; the same for every store.
    [[nodiscard]] static struct_io_manager *manager();
    /// What to give libext2fs as the device's name: it leads back to this store.
    [[nodiscard]] std::string name() const;

    [[nodiscard]] ByteCount size() const { return m_size; }

    /// Fails with the backing's error, or with BadInput when the range reaches beyond the end.
    Result<> read(ByteOffset at, MutableBytes bytes);
    Result<> write(ByteOffset at, ByteView bytes);
    Result<> writeZeros(ByteRange range);
    /// Forgets what was written to the pages that lie wholly in the range: their contents no longer matter, and
    /// written() leaves them out. Pages beyond the end are none.
    void discard(ByteRange range);
    /// Writes zeros to the pages of the range that were not written yet. The range is whole pages inside the store.
    void clearUnwritten(ByteRange range);

    /// Everything that was written, ascending, joined as far as possible, in whole pages (the last one may be cut by
    /// the end); zeros are extents without bytes.
    [[nodiscard]] std::vector<Extent> written() const;

    /// How many bytes those are, but for a last page that is cut.
    [[nodiscard]] ByteCount pending() const { return ByteCount(m_pages.size() * pageSize); }

    /// The first failure since something last succeeded: libext2fs passes on only a number, this is the sentence.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

    /// For the io_manager: notes the failure of a Result and answers libext2fs's number for it; 0 for a success.
    [[nodiscard]] long errorCode(Result<> result, long code);

private:
    using Page = std::array<std::byte, pageSize>;

    [[nodiscard]] Result<> checkRange(ByteOffset at, std::uint64_t size) const;
    [[nodiscard]] Result<> fillFromBacking(ByteOffset at, MutableBytes bytes) const;
    [[nodiscard]] std::uint64_t pageEnd(std::uint64_t page) const;

    ByteCount m_size;
    ReadAt m_backing;
    std::map<std::uint64_t, std::unique_ptr<Page>> m_pages; ///< what was written, by page number; null: zeros
    std::optional<Error> m_failure;
};

} // namespace bootlace::ext4
