// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemble/boot_files.h"

#include "manifest/manifest.h"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>

namespace bootlace::assemble {

Result<BootFiles> BootFiles::layOut(const plan::Plan &plan, std::size_t manifestSize)
{
    const auto [index, piece] = plan.place(plan::PieceKind::Esp);
    BootFiles boot;
    boot.m_origin = piece->range.begin;
    boot.m_deviceTreeFile = plan.deviceTreeFile;
    boot.m_extlinux = plan.extlinux;
    for (const plan::BootFile &file : plan.bootFiles) {
        boot.m_files.push_back({file.path, file.size});
    }
    boot.m_files.push_back({std::string(manifest::fileName), ByteCount(manifestSize)});
    boot.m_files.push_back({std::string(manifest::digestName), ByteCount(manifest::digestFile("").size())});
    const fat::Parameters parameters{piece->range.size,         piece->range.begin, plan.disks[index].sectorSize,
                                     plan.identity.fatVolumeId, plan.espLabel,      Timestamp{}};
    TRY_ASSIGN(boot.m_volume, fat::layOut(parameters, boot.m_files));

    // Directories come first and files in the order of their paths, so the parts, which are in none, lie together.
    const ByteOffset end = boot.place(manifest::fileName).begin;
    ByteOffset begin = end;
    for (const plan::BootFile &file : plan.bootFiles) {
        const ByteRange place = boot.place(file.path);
        if (file.path == plan::extlinuxFile || place.empty()) {
            continue;
        }
        if (place.end() > end) {
            return fail(Cause::Internal, fmt::format("'{}' would move with the length of the manifest", file.path));
        }
        begin = std::min(begin, place.begin);
    }
    boot.m_partsArea = rangeBetween(begin, end);
    const auto isApart = [&boot](const Extent &extent) {
        return extent.bytes.empty() || !boot.m_partsArea.overlaps(extent.range);
    };
    if (!std::ranges::all_of(boot.m_volume.metadata, isApart)) {
        return fail(Cause::Internal, "the boot files lie where their file system does");
    }
    return boot;
}

ByteRange BootFiles::place(std::string_view path) const
{
    const auto file = std::ranges::find(m_files, path, &fat::File::path);
    assert(file != m_files.end());
    return m_volume.files[static_cast<std::size_t>(file - m_files.begin())];
}

Result<> BootFiles::put(std::string_view path, ByteView bytes, sink::Writer &writer) const
{
    const ByteRange range = onDisk(place(path));
    if (range.size.value() != bytes.size()) {
        return fail(Cause::Internal,
                    fmt::format("'{}' has {} bytes, and room was made for {}", path, bytes.size(), range.size.value()));
    }
    return writer.write(range.begin, bytes);
}

Result<> BootFiles::writeParts(const parts::Parts &parts, sink::Writer &writer) const
{
    std::vector<std::pair<std::string_view, ByteView>> files{{plan::kernelFile, *parts.kernel},
                                                             {m_deviceTreeFile, parts.deviceTree}};
    if (parts.initrd) {
        files.emplace_back(plan::initrdFile, *parts.initrd);
    }
    std::ranges::sort(files, {}, [this](const auto &file) { return place(file.first).begin; });
    const Bytes zeros(m_volume.geometry.clusterSize().value());
    for (const auto &[path, bytes] : files) { // each behind the one before it: one run of bytes
        TRY(put(path, bytes, writer));
        const ByteRange range = onDisk(place(path));
        TRY(writer.write(range.end(), ByteView(zeros).first(roundUp(bytes.size(), zeros.size()) - bytes.size())));
    }
    return {};
}

Result<> BootFiles::writeRest(sink::Writer &writer) const
{
    for (const Extent &extent : m_volume.metadata) {
        if (!m_partsArea.contains(extent.range)) {
            const ByteRange range = onDisk(extent.range);
            TRY(extent.bytes.empty() ? writer.zero(range) : writer.write(range.begin, extent.bytes));
        }
    }
    return put(plan::extlinuxFile, asBytes(m_extlinux), writer);
}

Result<> BootFiles::writeManifest(std::string_view text, sink::Writer &writer) const
{
    TRY(put(manifest::fileName, asBytes(text), writer));
    return put(manifest::digestName, asBytes(manifest::digestFile(text)), writer);
}

std::vector<ByteRange> BootFiles::used() const
{
    std::vector<ByteRange> ranges;
    for (const Extent &extent : m_volume.metadata) {
        ranges.push_back(onDisk(extent.range));
    }
    for (const ByteRange &file : m_volume.files) {
        ranges.push_back(onDisk({file.begin, ByteCount(roundUp(file.size.value(), m_volume.geometry.bytesPerSector))}));
    }
    std::ranges::sort(ranges, {}, &ByteRange::begin);
    return ranges;
}

} // namespace bootlace::assemble
