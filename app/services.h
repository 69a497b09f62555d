// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace bootlace::app {

class Disks;
class Draft;
class Session;

/// What pages and models work with; all of it outlives the window. main() makes the real ones, tests make doubles.
struct Services
{
    Draft &draft;
    Disks &disks;
    Session &session;
    QSettings &settings; ///< of this program, or a file of a test's
};

} // namespace bootlace::app
