// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <cerrno>
#include <fmt/format.h>
#include <system_error>

namespace bootlace {

std::string_view causeId(Cause cause)
{
    switch (cause) {
    case Cause::Cancelled:
        return "cancelled";
    case Cause::BadInput:
        return "bad-input";
    case Cause::NotFound:
        return "not-found";
    case Cause::Unsupported:
        return "unsupported";
    case Cause::TooSmall:
        return "too-small";
    case Cause::Refused:
        return "refused";
    case Cause::Busy:
        return "busy";
    case Cause::PermissionDenied:
        return "permission-denied";
    case Cause::ReadFailed:
        return "read-failed";
    case Cause::WriteFailed:
        return "write-failed";
    case Cause::DeviceGone:
        return "device-gone";
    case Cause::Mismatch:
        return "mismatch";
    case Cause::Internal:
        return "internal";
    }
    return "internal";
}

std::string Error::describe() const
{
    std::string text = m_message;
    for (const std::string &step : m_trail) {
        text += fmt::format(" <- {}", step);
    }
    return text;
}

std::unexpected<Error> failErrno(Cause otherwise, std::string_view sentence, int systemError)
{
    Cause cause = otherwise;
    switch (systemError) {
    case ENODEV:
    case ENXIO:
    case ENOMEDIUM:
        cause = Cause::DeviceGone;
        break;
    case EACCES:
    case EPERM:
        cause = Cause::PermissionDenied;
        break;
    case ENOENT:
        cause = Cause::NotFound;
        break;
    case EBUSY:
        cause = Cause::Busy;
        break;
    default:
        break;
    }
    const std::string reason = std::generic_category().message(systemError);
    return fail(cause,
                cause == Cause::DeviceGone
                    ? fmt::format("{}: {}. The device was pulled out or stopped answering", sentence, reason)
                    : fmt::format("{}: {}", sentence, reason),
                systemError);
}

} // namespace bootlace
