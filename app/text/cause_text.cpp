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
        return Words::tr("Something you chose can't be used as it is");
    case Cause::NotFound:
        return Words::tr("Something is missing");
    case Cause::Unsupported:
        return Words::tr("This version can't do that");
    case Cause::TooSmall:
        return Words::tr("It does not fit");
    case Cause::Refused:
        return Words::tr("This disk can't be written to");
    case Cause::Busy:
        return Words::tr("Another program is using the disk");
    case Cause::PermissionDenied:
        return Words::tr("The system denied permission");
    case Cause::ReadFailed:
        return Words::tr("Reading failed");
    case Cause::WriteFailed:
        return Words::tr("Writing failed");
    case Cause::DeviceGone:
        return Words::tr("The disk was pulled out or stopped answering");
    case Cause::Mismatch:
        return Words::tr("What was read back is not what was written");
    case Cause::Internal:
        return Words::tr("Internal error in Bootlace");
    }
    std::unreachable();
}

QString causeAdvice(Cause cause)
{
    switch (cause) {
    case Cause::Cancelled:
        return Words::tr("You can start again at any time.");
    case Cause::BadInput:
        return Words::tr("Read below what is wrong with it, then choose another file or fix it.");
    case Cause::NotFound:
        return Words::tr("Check whether it was moved, renamed or unplugged, then choose it again.");
    case Cause::Unsupported:
        return Words::tr("Choose something else.");
    case Cause::TooSmall:
        return Words::tr("Choose a larger disk, or put less on it.");
    case Cause::Refused:
        return Words::tr("Choose another disk, or remove what prevents writing to this one.");
    case Cause::Busy:
        return Words::tr("Close the program that is using it, then try again.");
    case Cause::PermissionDenied:
        return Words::tr("Try again, and enter your password when you are asked for it.");
    case Cause::ReadFailed:
        return Words::tr("Try again. If it fails at the same place, the source is damaged.");
    case Cause::WriteFailed:
        return Words::tr("Try again with another card or another card reader: this one is probably worn out.");
    case Cause::DeviceGone:
        return Words::tr("Connect it again. If it happens again, try another card reader or another port.");
    case Cause::Mismatch:
        return Words::tr("Don't use this card: it does not keep what is written to it.");
    case Cause::Internal:
        return Words::tr("Please report this, with the details below.");
    }
    std::unreachable();
}

QString detailsOf(const Error &error)
{
    return QString::fromStdString(error.describe());
}

} // namespace bootlace::app
