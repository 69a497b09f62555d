// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/recognise.h"

#include <array>

namespace bootlace::cli {

// In this order: a disk with a table before the FAT boot sector that it may also look like, code without any magic
// last.
static constexpr std::array recognisers{
    recogniseBl2, recogniseDisk,    recogniseFip,      recogniseDeviceTree, recogniseKernel, recogniseExt4,
    recogniseFat, recogniseArchive, recogniseManifest, recogniseExtlinux,   recogniseRecipe, recogniseCode,
};

Result<Finding> recognise(const Subject &subject)
{
    for (const auto recogniser : recognisers) {
        TRY_ASSIGN(std::optional<Finding> finding, recogniser(subject));
        if (finding) {
            return *std::move(finding);
        }
    }
    Finding nothing;
    const bool empty = allZero(subject.beginning);
    nothing.kind = empty ? "empty" : "unknown";
    nothing.summary = subject.beginning.empty() ? "nothing: the file is empty"
                      : empty                   ? "nothing: it begins with zeros"
                                                : "nothing that is known here";
    return nothing;
}

} // namespace bootlace::cli
