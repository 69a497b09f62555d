// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemble/boot_files.h"

#include "manifest/manifest.h"

#include <algorithm>
#include <cassert>

namespace bootlace::assemble {

Result<BootFiles> BootFiles::layOut(const plan::Plan &plan, const parts::Parts &parts, std::size_t manifestSize)
{
    const auto [index, piece] = plan.place(plan::PieceKind::Esp);
    BootFiles boot;
    boot.m_origin = piece->range.begin;
    const auto add = [&boot](std::string_view path, ByteView bytes) {
        boot.m_files.push_back({{std::string(path), ByteCount(bytes.size())}, bytes});
    };
    add(plan::kernelFile, parts.kernel);
    add(plan.deviceTreeFile, parts.deviceTree);
    if (parts.initrd) {
        add(plan::initrdFile, *parts.initrd);
    }
    add(plan::extlinuxFile, asBytes(plan.extlinux));
    boot.m_files.push_back({{std::string(manifest::fileName), ByteCount(manifestSize)}, {}});
    boot.m_files.push_back({{std::string(manifest::digestName), ByteCount(manifest::digestFile("").size())}, {}});

    std::vector<fat::File> files;
    for (const File &file : boot.m_files) {
        files.push_back(file.file);
    }
    const fat::Parameters parameters{piece->range.size,         piece->range.begin, plan.disks[index].sectorSize,
                                     plan.identity.fatVolumeId, plan.espLabel,      Timestamp{}};
    TRY_ASSIGN(boot.m_volume, fat::layOut(parameters, files));
    return boot;
}

Result<> BootFiles::put(std::size_t index, ByteView bytes, sink::Writer &writer) const
{
    const ByteRange place = m_volume.files[index];
    assert(place.size.value() == bytes.size());
    return bytes.empty() ? Result<>{} : writer.write(m_origin + (place.begin - ByteOffset(0)), bytes);
}

Result<> BootFiles::write(sink::Writer &writer) const
{
    for (const Extent &extent : m_volume.metadata) {
        const ByteOffset at = m_origin + (extent.range.begin - ByteOffset(0));
        TRY(extent.bytes.empty() ? writer.zero({at, extent.range.size}) : writer.write(at, extent.bytes));
    }
    for (std::size_t i = 0; i + 2 < m_files.size(); ++i) {
        TRY(put(i, m_files[i].bytes, writer));
    }
    return {};
}

Result<> BootFiles::writeManifest(std::string_view text, sink::Writer &writer) const
{
    TRY(put(m_files.size() - 2, asBytes(text), writer));
    return put(m_files.size() - 1, asBytes(manifest::digestFile(text)), writer);
}

std::vector<ByteRange> BootFiles::used() const
{
    std::vector<ByteRange> ranges;
    for (const Extent &extent : m_volume.metadata) {
        ranges.push_back(extent.range);
    }
    for (const ByteRange &file : m_volume.files) {
        ranges.push_back({file.begin, ByteCount(roundUp(file.size.value(), m_volume.geometry.bytesPerSector))});
    }
    for (ByteRange &range : ranges) {
        range.begin = m_origin + (range.begin - ByteOffset(0));
    }
    std::ranges::sort(ranges, {}, &ByteRange::begin);
    return ranges;
}

} // namespace bootlace::assemble
