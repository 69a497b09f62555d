// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "ext4/reader.h"
#include "fat/reader.h"
#include "sink/sink.h"

#include <string>
#include <string_view>
#include <variant>

namespace bootlace::doctor {

/// The files of a partition, as far as its file system can be read here: FAT or ext4, as U-Boot reads them.
class Files
{
public:
    /// NotFound when it is neither, or can't be read as such.
    [[nodiscard]] static Result<Files> open(sink::Medium &card, ByteRange partition);

    /// "FAT", "ext4".
    [[nodiscard]] std::string_view kind() const;
    /// Fails with NotFound when there is no such file, and with Unsupported or BadInput when it is larger or damaged.
    [[nodiscard]] Result<Bytes> read(const std::string &path, ByteCount most);

private:
    explicit Files(std::variant<fat::Reader, ext4::Reader> reader)
        : m_reader(std::move(reader))
    {}

    std::variant<fat::Reader, ext4::Reader> m_reader;
};

} // namespace bootlace::doctor
