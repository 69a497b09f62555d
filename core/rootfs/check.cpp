// SPDX-License-Identifier: GPL-3.0-or-later
#include "rootfs/check.h"

#include <fmt/format.h>
#include <string>

namespace bootlace::rootfs {
namespace {

bool namesInit(std::string_view cmdline)
{
    return cmdline.starts_with("init=") || cmdline.contains(" init=");
}

} // namespace

void check(const Facts &facts, std::string_view source, const findings::Where &where, std::string_view cmdline,
           findings::List &findings)
{
    using enum findings::Id;
    const std::string name(source);
    const bool hasNoInit = facts.init.empty() && !facts.hasOtherInit && facts.isWhole && !namesInit(cmdline);
    if (facts.isContainerImage && facts.init.empty()) {
        findings.add(RootIsContainerImage, where, {name});
        return;
    }
    if (hasNoInit && !facts.onlyFolder.empty()) {
        findings.add(RootInOneFolder, where, {name, facts.onlyFolder});
    } else if (hasNoInit) {
        findings.add(RootHasNoInit, where, {name});
    }
    constexpr std::uint32_t forOthers = 01;
    if (facts.permissions && (*facts.permissions & forOthers) == 0) {
        findings.add(RootIsClosed, where, {name, fmt::format("{:04o}", *facts.permissions)});
    }
    if (!facts.hasRootsFiles && facts.isWhole) {
        findings.add(RootBelongsToNobody, where, {name});
    }
    if (facts.hasWhiteouts) {
        findings.add(RootHasWhiteouts, where, {name});
    }
    if (facts.architecture == Architecture::Arm32) {
        findings.add(RootIsArm32, where, {name});
    }
}

} // namespace bootlace::rootfs
