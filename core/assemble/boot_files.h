// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fat/volume.h"
#include "parts/parts.h"
#include "plan/plan.h"
#include "sink/writer.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::assemble {

/// The ESP with the boot files, laid out with room for a manifest of `manifestSize` bytes.
///
/// The large files are written first, so that they need not stay in memory until the manifest is known: they lie before
/// it, and their places don't depend on its length.
class BootFiles
{
public:
    [[nodiscard]] static Result<BootFiles> layOut(const plan::Plan &plan, std::size_t manifestSize);

    /// Kernel, device tree and initrd, up to the ends of their last clusters.
    [[nodiscard]] Result<> writeParts(const parts::Parts &parts, sink::Writer &writer) const;
    /// The file system itself and extlinux.conf: everything but the parts and the bytes of the manifest and its digest.
    [[nodiscard]] Result<> writeRest(sink::Writer &writer) const;
    /// The manifest and the file with its digest; `text` is exactly as long as was laid out.
    [[nodiscard]] Result<> writeManifest(std::string_view text, sink::Writer &writer) const;

    /// Everything that is written, ascending; for wiping the rest.
    [[nodiscard]] std::vector<ByteRange> used() const;

    /// What writeParts() writes.
    [[nodiscard]] ByteRange partsArea() const { return onDisk(m_partsArea); }

private:
    [[nodiscard]] ByteRange onDisk(ByteRange range) const
    {
        return {m_origin + (range.begin - ByteOffset(0)), range.size};
    }

    [[nodiscard]] ByteRange place(std::string_view path) const;
    [[nodiscard]] Result<> put(std::string_view path, ByteView bytes, sink::Writer &writer) const;

    ByteOffset m_origin;
    std::string m_deviceTreeFile;
    std::string m_extlinux;
    std::vector<fat::File> m_files;
    fat::Volume m_volume;
    ByteRange m_partsArea; ///< in the volume
};

} // namespace bootlace::assemble
