// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ext4/reader.h"
#include "source/tree.h"

#include <optional>
#include <string>
#include <vector>

namespace bootlace::parts {

/// The places of an ext4 file system in which a kernel build can be: /boot, /usr/lib/linux-image-*, /lib/modules,
/// /usr/lib/modules and the device trees in /usr/lib/firmware; and the files at the paths `also`. Looking at no more
/// matters when the image has to be unpacked for it. Symlinks are entries, devices are left out.
class Ext4Tree final : public source::Tree
{
public:
    explicit Ext4Tree(ext4::Reader reader, std::vector<std::string> also = {})
        : m_reader(std::move(reader))
        , m_also(std::move(also))
    {}

    [[nodiscard]] Result<std::optional<FileEntry>> next() override;
    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override;

private:
    struct Pending
    {
        std::string path;
        ext4::InodeNumber inode{};
    };

    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> beginFirmware();
    [[nodiscard]] Result<> push(const std::string &folder, ext4::InodeNumber inode);

    ext4::Reader m_reader;
    std::vector<std::string> m_also;
    bool m_begun = false;
    std::vector<Pending> m_pending; ///< a stack: the next entry is the last one
    ext4::InodeNumber m_file{};     ///< of the present entry
    std::uint64_t m_size = 0;
    std::uint64_t m_position = 0;
};

} // namespace bootlace::parts
