// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/files.h"

#include "sink/region_writer.h"

#include <utility>

namespace bootlace::doctor {

Result<Files> Files::open(sink::Medium &card, ByteRange partition)
{
    if (auto fat = fat::Reader::open(sink::inside(card, partition), partition.size)) {
        return Files(*std::move(fat));
    }
    if (auto ext4 = ext4::Reader::open(sink::inside(card, partition), partition.size)) {
        return Files(*std::move(ext4));
    }
    return fail(Cause::NotFound, "neither FAT nor ext4");
}

std::string_view Files::kind() const
{
    return std::holds_alternative<fat::Reader>(m_reader) ? "FAT" : "ext4";
}

Result<Bytes> Files::read(const std::string &path, ByteCount most)
{
    if (auto *fat = std::get_if<fat::Reader>(&m_reader)) {
        TRY_ASSIGN(const fat::Entry entry, fat->find(path));
        if (entry.directory) {
            return fail(Cause::NotFound, "it is a folder");
        }
        return fat->read(entry, most);
    }
    return std::get<ext4::Reader>(m_reader).readAll(path, static_cast<std::size_t>(most.value()));
}

} // namespace bootlace::doctor
