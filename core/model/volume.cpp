// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/volume.h"

namespace bootlace::model {

const Region *Volume::firmware(std::string_view slot) const
{
    const auto found = std::ranges::find_if(regions, [slot](const Region &region) {
        const auto *content = std::get_if<Firmware>(&region.content);
        return content != nullptr && content->slot == slot;
    });
    return found != regions.end() ? &*found : nullptr;
}

} // namespace bootlace::model
