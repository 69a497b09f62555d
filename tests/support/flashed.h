// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flash/flash.h"
#include "produce/produce.h"
#include "support/example_card.h"

#include <span>
#include <stop_token>
#include <string>

namespace bootlace::test {

/// How it ended, and the manifest that lies on the card.
struct Flashed
{
    flash::Outcome outcome;
    std::string manifest;
};

inline Flashed flashExample(const ExampleCard &card, std::span<sink::Sink *const> disks,
                            flash::ReadBack readBack = flash::ReadBack::Compare, std::stop_token stop = {})
{
    auto production = produce::stepsOf(card.recipe, card.plan, card.parts);
    if (!production) {
        return {{{}, production.error()}, {}};
    }
    NoProgress progress;
    flash::Outcome outcome =
        flash::flash({card.plan.volumes, disks, std::move(production->steps), readBack}, progress, std::move(stop));
    return {std::move(outcome), *production->manifest};
}

} // namespace bootlace::test
