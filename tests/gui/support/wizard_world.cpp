// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/wizard_world.h"

#include "computer/boards.h"

namespace bootlace::test {
namespace {

std::vector<board::Board> boardsOf(const QTemporaryDir &folder)
{
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    return computer::loadBoards().value();
}

} // namespace

WizardWorld::WizardWorld()
    : draft(boardsOf(folder))
    , settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{}

} // namespace bootlace::test
