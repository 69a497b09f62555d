// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/cause_text.h"

#include <QCoreApplication>

#include <utility>

namespace bootlace::app {
namespace {

/// Gives lupdate the context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bootlace::app::Cause)
};

} // namespace

QString causeTitle(Cause cause)
{
    switch (cause) {
    case Cause::Cancelled:
        return Words::tr("Stopped, as you asked");
    case Cause::BadInput:
        return Words::tr("Something that was chosen can't be used as it is");
    case Cause::NotFound:
        return Words::tr("Something is not there");
    case Cause::Unsupported:
        return Words::tr("This version can't do that");
    case Cause::TooSmall:
        return Words::tr("It does not fit");
    case Cause::Refused:
        return Words::tr("This disk is not to be written");
    case Cause::Busy:
        return Words::tr("Another program is using the disk");
    case Cause::PermissionDenied:
        return Words::tr("The system did not allow it");
    case Cause::ReadFailed:
        return Words::tr("Reading failed");
    case Cause::WriteFailed:
        return Words::tr("Writing failed");
    case Cause::DeviceGone:
        return Words::tr("The disk was pulled out or stopped answering");
    case Cause::Mismatch:
        return Words::tr("What was read back is not what was written");
    case Cause::Internal:
        return Words::tr("Bootlace made a mistake");
    }
    std::unreachable();
}

QString causeAdvice(Cause cause)
{
    switch (cause) {
    case Cause::Cancelled:
        return Words::tr("Begin again whenever you like.");
    case Cause::BadInput:
        return Words::tr("Read what is wrong with it below, then choose another one or mend it.");
    case Cause::NotFound:
        return Words::tr("See whether it was moved, renamed or unplugged, then choose it again.");
    case Cause::Unsupported:
        return Words::tr("Choose something else.");
    case Cause::TooSmall:
        return Words::tr("Choose a larger disk, or less to put on it.");
    case Cause::Refused:
        return Words::tr("Choose another disk, or take away what stands in the way.");
    case Cause::Busy:
        return Words::tr("Close what uses it, then try again.");
    case Cause::PermissionDenied:
        return Words::tr("Try again, and answer the question for the password.");
    case Cause::ReadFailed:
        return Words::tr("Try again. If it happens at the same place, what it is read from is damaged.");
    case Cause::WriteFailed:
        return Words::tr("Try again with another card or another reader: this one is probably worn out.");
    case Cause::DeviceGone:
        return Words::tr("Put it in again, and try with another reader or socket if it happens once more.");
    case Cause::Mismatch:
        return Words::tr("Don't use this card: it does not keep what is written to it.");
    case Cause::Internal:
        return Words::tr("Please report it, with the details below.");
    }
    std::unreachable();
}

QString detailsOf(const Error &error)
{
    return QString::fromStdString(error.describe());
}

} // namespace bootlace::app
