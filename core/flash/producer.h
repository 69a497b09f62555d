// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"
#include "sink/region_writer.h"
#include "sink/writer.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace bootlace::flash {

/// What was written so far, for a content that tells of the others.
struct Record
{
    struct Region
    {
        std::vector<sink::Chunk> chunks; ///< ascending; those that are held back are among them
        bool kept = false;               ///< it was there already and is left alone; no chunks
    };

    std::vector<std::vector<Region>> volumes; ///< for each volume its regions, as the model has them
};

/// Makes the bytes of one region, or a part of them.
class Producer
{
public:
    Producer() = default;
    virtual ~Producer() = default;
    Producer(const Producer &) = delete;
    Producer &operator=(const Producer &) = delete;
    Producer(Producer &&) = delete;
    Producer &operator=(Producer &&) = delete;

    /// Writes them. Each place of a region is written once, by whichever producer. What nobody writes stays as it is,
    /// but for the region's ends, which are cleared.
    [[nodiscard]] virtual Result<> write(sink::RegionWriter &region, const Record &soFar) = 0;
    /// About how many bytes it writes, when it has written `written`; 0: nobody can say yet. Asked by the thread that
    /// writes.
    [[nodiscard]] virtual ByteCount expected(ByteCount written) const = 0;
};

/// One producer's turn.
struct Step
{
    std::size_t volume = 0; ///< counted as in the job
    std::size_t region = 0;
    std::string name; ///< for the trail of an error: "write the root file system"
    std::unique_ptr<Producer> producer;
};

} // namespace bootlace::flash
