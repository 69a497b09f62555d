// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/file_problem.h"

#include <QCoreApplication>

namespace bootlace::app {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bootlace::app::FileProblem)
};

} // namespace

QString fileProblem(Cause cause)
{
    switch (cause) {
    case Cause::NotFound:
        return Words::tr("There is nothing with this name.");
    case Cause::PermissionDenied:
        return Words::tr("You don't have permission to read it.");
    case Cause::ReadFailed:
    case Cause::DeviceGone:
        return Words::tr("It could not be read. The disk that it is on may be damaged or unplugged.");
    case Cause::Unsupported:
        return Words::tr("It is of a kind that this version can't use.");
    case Cause::TooSmall:
        return Words::tr("It is too large.");
    default:
        return Words::tr("It can't be used as it is.");
    }
}

} // namespace bootlace::app
