// SPDX-License-Identifier: GPL-3.0-or-later
#include "fat/directory.h"

#include "base/bytes.h"
#include "fat/names.h"
#include "fat/on_disk.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::fat {
namespace {

/// The parts of a long name, as they come: the last one first.
class LongName
{
public:
    void add(const LongNameEntry &entry)
    {
        if ((entry.order & lastLongEntry) != 0) {
            m_units.clear();
            m_checksum = entry.checksum;
            m_awaited = entry.order & 0x3FU;
        }
        if (m_awaited == 0 || (entry.order & 0x3FU) != m_awaited || entry.checksum != m_checksum) {
            m_awaited = 0;
            m_units.clear();
            return;
        }
        std::u16string part;
        const auto append = [&part](const auto &units) { std::ranges::copy(units, std::back_inserter(part)); };
        append(entry.units1);
        append(entry.units2);
        append(entry.units3);
        m_units.insert(0, part);
        --m_awaited;
    }

    /// The whole name, when it is that of this short name and can be one; otherwise "". Begins anew.
    std::string take(const ShortName &shortName)
    {
        const std::u16string units = std::exchange(m_units, {});
        if (std::exchange(m_awaited, 0) != 0 || units.empty() || m_checksum != checksumOf(shortName)) {
            return {};
        }
        const std::string name = utf8FromUtf16(units.substr(0, units.find(u'\0')));
        return refusalOf(name, name) ? std::string() : name;
    }

private:
    std::u16string m_units;
    std::uint8_t m_checksum = 0;
    unsigned m_awaited = 0; ///< the number of the part to come; 0 when the name is whole or there is none
};

} // namespace

std::vector<NamedEntry> entriesOf(ByteView directory)
{
    std::vector<NamedEntry> entries;
    LongName longName;
    for (std::size_t at = 0; at + directoryEntrySize <= directory.size(); at += directoryEntrySize) {
        DirectoryEntry entry = load<DirectoryEntry>(directory, at).value();
        if (entry.name[0] == '\0') {
            break;
        }
        if (entry.name[0] == entryFree) {
            longName = {};
            continue;
        }
        if ((entry.attributes & 0x3FU) == attributeLongName) {
            longName.add(load<LongNameEntry>(directory, at).value());
            continue;
        }
        std::string name = longName.take(entry.name);
        if ((entry.attributes & attributeVolumeLabel) != 0 || entry.name[0] == '.') {
            continue;
        }
        if (entry.name[0] == entryE5) {
            entry.name[0] = entryFree;
        }
        if (name.empty()) {
            name = toText(entry.name, entry.caseFlags);
        }
        entries.push_back({std::move(name), entry});
    }
    return entries;
}

} // namespace bootlace::fat
