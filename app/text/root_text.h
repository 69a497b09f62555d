// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/root_model.h"
#include "text/file_report.h"

#include <QList>
#include <QString>

namespace bootlace::app {

/// What the source is, and what is wrong with it or odd about it.
[[nodiscard]] FileReport rootReport(const RootModel &model);

/// Something that was recognised in a root file system: what it is about, and what it is.
struct RootFact
{
    QString name;
    QString value;
};

/// In the order in which a person asks; all of them each time.
[[nodiscard]] QList<RootFact> rootFacts(const rootfs::Facts &facts, ByteCount atLeast);

} // namespace bootlace::app
