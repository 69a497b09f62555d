// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/walk.h"

#include "doctor/boot.h"
#include "doctor/card.h"
#include "doctor/firmware.h"
#include "doctor/links.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace bootlace::doctor {

bool Walk::isBroken() const
{
    return std::ranges::any_of(links, [](const Link &link) { return link.state == LinkState::Broken; });
}

findings::List Walk::findings() const
{
    findings::List all;
    for (const Link &link : links) {
        all.add(link.findings);
    }
    return all;
}

std::string_view wordOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::FirstLoader:
        return "first-loader";
    case LinkKind::Table:
        return "table";
    case LinkKind::Firmware:
        return "firmware";
    case LinkKind::UBoot:
        return "u-boot";
    case LinkKind::Environment:
        return "environment";
    case LinkKind::BootPartition:
        return "boot-partition";
    case LinkKind::Menu:
        return "menu";
    case LinkKind::Kernel:
        return "kernel";
    case LinkKind::DeviceTree:
        return "device-tree";
    case LinkKind::Initrd:
        return "initrd";
    case LinkKind::Root:
        return "root";
    }
    std::unreachable();
}

std::string_view wordOf(LinkState state)
{
    switch (state) {
    case LinkState::Good:
        return "ok";
    case LinkState::Doubtful:
        return "warning";
    case LinkState::Broken:
        return "broken";
    case LinkState::Unknown:
        return "not-looked-into";
    }
    std::unreachable();
}

namespace {

Result<Walk> walkOn(const Card &card, const board::Board &board, const board::Medium &medium, FirmwareChain firmware,
                    const std::stop_token &stop)
{
    Walk walk{board.id, medium.id, std::move(firmware.links)};
    TRY_ASSIGN(std::vector<Link> rest, bootLinks(card, board, medium, firmware.uBoot, stop));
    std::ranges::move(rest, std::back_inserter(walk.links));
    for (Link &link : walk.links) {
        judge(link);
    }
    return walk;
}

} // namespace

Result<Walk> walk(sink::Medium &card, const board::Board &board, const board::Medium &medium,
                  const std::stop_token &stop)
{
    TRY_ASSIGN(const Card opened, Card::open(card));
    TRY_ASSIGN(FirmwareChain firmware, firmwareChain(opened, board, medium));
    return walkOn(opened, board, medium, std::move(firmware), stop);
}

Result<std::optional<Walk>> walkNamed(sink::Medium &card, const std::vector<board::Board> &boards,
                                      std::string_view board, std::string_view medium, const std::stop_token &stop)
{
    const auto found = std::ranges::find(boards, board, &board::Board::id);
    const board::Medium *start = found != boards.end() ? found->medium(medium) : nullptr;
    if (start == nullptr) {
        return std::optional<Walk>();
    }
    return walk(card, *found, *start, stop);
}

namespace {

bool findsLoader(const FirmwareChain &firmware)
{
    Link first = firmware.links.front();
    judge(first);
    return first.kind == LinkKind::FirstLoader && first.state != LinkState::Broken && first.state != LinkState::Unknown;
}

std::ptrdiff_t brokenLinks(const Walk &walk)
{
    return std::ranges::count(walk.links, LinkState::Broken, &Link::state);
}

} // namespace

Result<Walk> walkAny(sink::Medium &card, const std::vector<board::Board> &boards, const std::stop_token &stop)
{
    TRY_ASSIGN(const Card opened, Card::open(card));
    std::vector<Walk> walks;
    for (const board::Board &board : boards) {
        for (const board::Medium &medium : board.media) {
            if (medium.disks.empty() || medium.disks.front().flash) {
                continue;
            }
            TRY_ASSIGN(FirmwareChain firmware, firmwareChain(opened, board, medium));
            if (findsLoader(firmware)) {
                TRY_ASSIGN(Walk one, walkOn(opened, board, medium, std::move(firmware), stop));
                walks.push_back(std::move(one));
            }
        }
    }
    const auto best = std::ranges::min_element(walks, {}, brokenLinks);
    if (best == walks.end()) {
        return fail(Cause::NotFound, "the BootROM of no known board finds something to start on it");
    }
    return *std::move(best);
}

} // namespace bootlace::doctor
