// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/duration_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace bootlace::app {
namespace {

/// Gives lupdate the context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bootlace::app::Duration)
};

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

std::int64_t roundedDown(std::int64_t value, std::int64_t step)
{
    return value / step * step;
}

std::int64_t roundedUp(std::int64_t value, std::int64_t step)
{
    return (value + step - 1) / step * step;
}

} // namespace

QString durationText(std::chrono::seconds duration)
{
    const std::int64_t seconds = duration.count();
    if (seconds < 60) {
        return Words::tr("%1 s", "seconds").arg(number(seconds));
    }
    if (seconds < 3600) {
        return Words::tr("%1 min %2 s", "minutes, seconds").arg(number(seconds / 60), number(seconds % 60));
    }
    return Words::tr("%1 h %2 min", "hours, minutes").arg(number(seconds / 3600), number(seconds / 60 % 60));
}

QString timeLeftText(FlashMeter::Left left)
{
    constexpr std::int64_t someSeconds = 10;
    constexpr std::int64_t minute = 60;
    const std::int64_t least = left.least.count();
    const std::int64_t most = std::max(left.most.count(), least);
    if (most <= someSeconds) {
        return Words::tr("less than %n second(s)", nullptr, static_cast<int>(someSeconds));
    }
    const bool inMinutes = most > 2 * minute;
    const std::int64_t step = inMinutes ? 1 : someSeconds;
    const std::int64_t low = roundedDown(inMinutes ? least / minute : least, step);
    const std::int64_t high = roundedUp(inMinutes ? roundedUp(most, minute) / minute : most, step);
    const int plural = static_cast<int>(high);
    if (low >= high) {
        return inMinutes ? Words::tr("about %n minute(s)", nullptr, plural)
                         : Words::tr("about %n second(s)", nullptr, plural);
    }
    if (low == 0) {
        return inMinutes ? Words::tr("up to %n minute(s)", nullptr, plural)
                         : Words::tr("up to %n second(s)", nullptr, plural);
    }
    return inMinutes ? Words::tr("%1 to %n minute(s)", nullptr, plural).arg(number(low))
                     : Words::tr("%1 to %n second(s)", nullptr, plural).arg(number(low));
}

} // namespace bootlace::app
