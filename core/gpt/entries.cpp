// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of a table that somebody else made. They are looked at one by one, and then all together, in the order in
// which they lie on the disk.
#include "gpt/entries.h"

#include "base/bytes.h"
#include "base/guid.h"
#include "base/units.h"
#include "gpt/check.h"
#include "gpt/gpt.h"
#include "gpt/layout.h"
#include "gpt/name.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::gpt {
namespace {

class EntryReader
{
public:
    EntryReader(Copy copy, const Header &header, std::uint64_t sectorCount)
        : m_copy(copy)
        , m_header(header)
        , m_sectorCount(sectorCount)
    {}

    // Answers an unused slot for what is not on the disk.
    Partition read(std::uint32_t number, const Entry &entry)
    {
        const std::uint64_t first = entry.first;
        const std::uint64_t last = entry.last;
        auto [name, wellFormed] = fromUnits(entry.name);
        if (!wellFormed) {
            add(DefectKind::NameNotUtf16, number, fmt::format("the name of partition {} is not UTF-16", number));
        }
        if (last < first) {
            add(DefectKind::EntryBackwards, number,
                fmt::format("partition {} ends at sector {}, before it begins at sector {}", number, last, first));
            return {};
        }
        if (last >= m_sectorCount) {
            add(DefectKind::BeyondDisk, number,
                fmt::format("partition {} ends at sector {}, but the disk's last sector is {}", number, last,
                            m_sectorCount - 1));
            return {};
        }
        if (first < m_header.firstUsable || last > m_header.lastUsable) {
            add(DefectKind::OutsideUsable, number,
                fmt::format("partition {} takes sectors {} to {}, but the usable ones are {} to {}", number, first,
                            last, std::uint64_t{m_header.firstUsable}, std::uint64_t{m_header.lastUsable}));
        }
        return {.type = entry.type,
                .id = entry.id,
                .first = Lba(first),
                .last = Lba(last),
                .attributes = entry.attributes,
                .name = std::move(name)};
    }

    void noteGap(std::uint32_t number)
    {
        add(DefectKind::GapBeforeEntry, number,
            fmt::format("slot {}, before partition {}, is unused", number - 1, number));
    }

    void compare(const std::vector<Partition> &partitions)
    {
        std::vector<std::size_t> used;
        for (std::size_t i = 0; i < partitions.size(); ++i) {
            if (!partitions[i].type.isNil()) {
                used.push_back(i);
            }
        }
        noteOverlaps(partitions, used);
        noteSharedIds(partitions, used);
    }

    std::vector<Defect> takeDefects() { return std::move(m_defects); }

private:
    void noteOverlaps(const std::vector<Partition> &partitions, std::vector<std::size_t> used)
    {
        std::ranges::stable_sort(used, {}, [&](std::size_t i) { return partitions[i].first; });
        std::size_t farthest = 0;
        for (std::size_t n = 0; n < used.size(); ++n) {
            const std::size_t i = used[n];
            if (n > 0 && partitions[i].first <= partitions[farthest].last) {
                add(DefectKind::Overlap, static_cast<std::uint32_t>(i + 1),
                    fmt::format("partition {} begins at sector {}, inside partition {}, which ends at sector {}", i + 1,
                                valueOf(partitions[i].first), farthest + 1, valueOf(partitions[farthest].last)));
            }
            if (n == 0 || partitions[i].last > partitions[farthest].last) {
                farthest = i;
            }
        }
    }

    void noteSharedIds(const std::vector<Partition> &partitions, std::vector<std::size_t> used)
    {
        std::ranges::stable_sort(used, {}, [&](std::size_t i) { return partitions[i].id; });
        for (std::size_t n = 1; n < used.size(); ++n) {
            const Guid &id = partitions[used[n]].id;
            if (id == partitions[used[n - 1]].id) {
                add(DefectKind::DuplicateId, static_cast<std::uint32_t>(used[n] + 1),
                    fmt::format("partitions {} and {} have the same GUID {}", used[n - 1] + 1, used[n] + 1,
                                toText(id)));
            }
        }
    }

    void add(DefectKind kind, std::uint32_t number, std::string sentence)
    {
        m_defects.push_back({.kind = kind, .copy = m_copy, .partition = number, .sentence = std::move(sentence)});
    }

    Copy m_copy;
    Header m_header;
    std::uint64_t m_sectorCount;
    std::vector<Defect> m_defects;
};

} // namespace

Entries readEntries(ByteView array, const Header &header, Copy copy, std::uint64_t sectorCount)
{
    EntryReader reader(copy, header, sectorCount);
    std::vector<Partition> partitions;
    bool gap = false;
    for (std::uint32_t i = 0; i < header.entryCount; ++i) {
        const auto entry = load<Entry>(array, std::uint64_t{i} * header.entrySize);
        const bool used = entry && !entry->type.isNil();
        if (used && gap) {
            reader.noteGap(i + 1);
        }
        partitions.push_back(used ? reader.read(i + 1, *entry) : Partition{});
        gap = !used;
    }
    while (!partitions.empty() && partitions.back().type.isNil()) {
        partitions.pop_back();
    }
    reader.compare(partitions);
    return {.partitions = std::move(partitions), .defects = reader.takeDefects()};
}

} // namespace bootlace::gpt
