// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootlog/reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

using namespace bootlace;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView log = std::as_bytes(std::span(data, size));
    const bootlog::Report whole = bootlog::explain(log);
    bootlog::Reader reader;
    const std::size_t middle = size / 2;
    reader.add(log.first(middle));
    reader.add(log.subspan(middle));
    if (reader.finish() != whole) {
        std::abort(); // it depends on the pieces
    }
    for (const bootlog::Sighting &sighting : whole.sightings) {
        if (sighting.finding.where.line == 0 || sighting.finding.where.line > size + 1 ||
            sighting.text.size() > bootlog::Lines::longest || findings::sentenceOf(sighting.finding).empty()) {
            std::abort(); // a line that is not there
        }
    }
    return 0;
}
