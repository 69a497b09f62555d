// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fat/volume.h"
#include "parts/parts.h"
#include "plan/plan.h"
#include "sink/writer.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace bootlace::assemble {

/// The ESP with the boot files, laid out with room for a manifest of `manifestSize` bytes. Plan and parts must outlive
/// it.
class BootFiles
{
public:
    [[nodiscard]] static Result<BootFiles> layOut(const plan::Plan &plan, const parts::Parts &parts,
                                                  std::size_t manifestSize);

    /// Everything but the bytes of the manifest and its digest.
    [[nodiscard]] Result<> write(sink::Writer &writer) const;
    /// The manifest and the file with its digest; `text` is exactly as long as was laid out.
    [[nodiscard]] Result<> writeManifest(std::string_view text, sink::Writer &writer) const;

    /// Everything that write() and writeManifest() write, ascending; for wiping the rest.
    [[nodiscard]] std::vector<ByteRange> used() const;

private:
    struct File
    {
        fat::File file;
        ByteView bytes; ///< empty for the manifest's two
    };

    [[nodiscard]] Result<> put(std::size_t index, ByteView bytes, sink::Writer &writer) const;

    ByteOffset m_origin;
    std::vector<File> m_files; ///< the manifest and its digest are the last two
    fat::Volume m_volume;
};

} // namespace bootlace::assemble
