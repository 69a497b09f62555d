// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flash_job.h"
#include "support/example_card.h"
#include "support/fake_disks.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace bootlace::test {

/// The example card as an order. `change` makes its parts other ones.
inline app::FlashOrder exampleOrder(std::vector<app::Destination> destinations, const std::string &medium = "sd",
                                    const std::function<void(parts::Parts &)> &change = {})
{
    ExampleCard card(medium);
    if (change) {
        change(card.parts);
    }
    // Nothing is read of the files, but they have to be there.
    const auto isHere = [](recipe::Input &input) { input.path = "/"; };
    for (recipe::FirmwareInput &slot : card.recipe.firmware.inputs) {
        isHere(*slot.file);
    }
    std::ranges::for_each(card.recipe.kernel.build, isHere);
    isHere(card.recipe.root.source);
    auto prepared = std::make_shared<app::Prepared>(
        app::Prepared{{std::move(card.recipe), std::move(card.board), std::move(card.parts), std::move(card.plan)},
                      {},
                      {"/srv/root.tar"}});
    return {std::move(prepared), std::move(destinations)};
}

/// A disk of FakeDisks that fits the example card.
inline app::Destination exampleDisk(const QString &id, ByteCount size = 160_MiB)
{
    app::Destination destination;
    destination.disk = FakeDisks::card(id, size);
    return destination;
}

} // namespace bootlace::test
