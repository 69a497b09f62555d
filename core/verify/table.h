// SPDX-License-Identifier: GPL-3.0-or-later
// A GPT by what it says. Programs write it anew when a card's image comes onto a larger disk, whose end is elsewhere:
// other bytes, the same table. It is the same when it gives, encoded for the disk that was written, the very bytes that
// were written; and it was written anew, and not damaged, when its header is another one with a right checksum.
#pragma once

#include "base/result.h"
#include "gpt/check.h"
#include "manifest/manifest.h"
#include "sink/sink.h"

#include <optional>

namespace bootlace::verify {

class TableCheck
{
public:
    /// Reads the table that the medium has; fails only when reading does.
    [[nodiscard]] static Result<TableCheck> of(sink::Medium &medium, const manifest::Disk &disk);

    /// The region holds a part of the table, differs from what was written, and says the same.
    [[nodiscard]] bool saysTheSame(const manifest::Region &region) const;

    /// Both copies are where they belong on a disk of this size.
    [[nodiscard]] bool fitsDisk() const { return m_encoded && m_primarySound && m_backupSound; }

private:
    TableCheck() = default;

    bool m_primarySound = false;
    bool m_backupSound = false;
    bool m_primaryIsNew = false; ///< its header is not the one that was written
    bool m_backupIsNew = false;
    std::optional<gpt::Encoded> m_encoded; ///< for the disk that was written
};

} // namespace bootlace::verify
