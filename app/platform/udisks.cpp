// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/udisks.h"

namespace bootlace::app {

UDisks::UDisks(QObject *parent)
    : Disks(parent)
    , m_problem(tr("UDisks2 does not answer: disks can't be listed."))
{}

void UDisks::setSources(std::vector<std::filesystem::path> sources)
{
    m_sources = std::move(sources);
}

void UDisks::open(const DiskInfo & /*disk*/, device::FixedDisks /*fixed*/, Opened opened)
{
    opened(fail(Cause::NotFound, "UDisks2 does not answer"));
}

void UDisks::openForReading(const DiskInfo & /*disk*/, OpenedForReading opened)
{
    opened(fail(Cause::NotFound, "UDisks2 does not answer"));
}

void UDisks::rescan(const DiskInfo & /*disk*/) {}

} // namespace bootlace::app
