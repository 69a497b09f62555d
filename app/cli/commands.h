// SPDX-License-Identifier: GPL-3.0-or-later
// Each function adds one command, or a few that belong together, to the program. A command stores its exit status in
// `exit` when it runs; the console and `exit` outlive the program.
#pragma once

#include "console.h"

namespace CLI {
class App;
}

namespace bootlace::cli {

void addLists(CLI::App &app, Console &console, Exit &exit);         // boards, devices, kernels
void addMake(CLI::App &app, Console &console, Exit &exit);          // plan, build, flash
void addVerify(CLI::App &app, Console &console, Exit &exit);        // verify
void addDoctor(CLI::App &app, Console &console, Exit &exit);        // doctor
void addInspect(CLI::App &app, Console &console, Exit &exit);       // inspect
void addExplainLog(CLI::App &app, Console &console, Exit &exit);    // explain-log
void addUartLoad(CLI::App &app, Console &console, Exit &exit);      // uart-load
void addSerialConsole(CLI::App &app, Console &console, Exit &exit); // console
void addPack(CLI::App &app, Console &console, Exit &exit);          // bl2, fip, dtb, env, script
void addCompletion(CLI::App &app);                                  // completion

/// --json, for a command that answers with one document.
void addJsonFlag(CLI::App &command, Console &console);
/// --json, and -q for a command whose exit status says what scripts need.
void addAnswerFlags(CLI::App &command, Console &console);

} // namespace bootlace::cli
