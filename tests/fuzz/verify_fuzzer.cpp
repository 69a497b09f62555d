// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as the manifest of a card that is well otherwise, with the digest that belongs to it: its places and sizes
// are believed by whoever compares. The card itself is what gpt_fuzzer and fat_fuzzer try.
#include "fat/volume.h"
#include "gpt/gpt.h"
#include "manifest/manifest.h"
#include "verify/card.h"
#include "verify/environment.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string>

using namespace bootlace;

namespace {

constexpr ByteCount cardSize = 4_MiB;
constexpr ByteRange espRange{ByteOffset((1_MiB).value()), 2_MiB + 512_KiB};

class Card final : public sink::Medium
{
public:
    [[nodiscard]] ByteCount size() const override { return cardSize; }

    [[nodiscard]] SectorSize sectorSize() const override { return SectorSize::Bytes512; }

    [[nodiscard]] Result<> readAt(ByteOffset at, MutableBytes buffer) override
    {
        if (at.value() % 512 != 0 || buffer.size() % 512 != 0 || at.value() > m_bytes.size() ||
            buffer.size() > m_bytes.size() - at.value()) {
            std::abort(); // direct I/O would refuse it, or there is no such place
        }
        std::ranges::copy(ByteView(m_bytes).subspan(at.value(), buffer.size()), buffer.begin());
        return {};
    }

    void put(ByteOffset at, ByteView bytes)
    {
        std::ranges::copy(bytes, m_bytes.begin() + static_cast<std::ptrdiff_t>(at.value()));
    }

private:
    Bytes m_bytes = Bytes(static_cast<std::size_t>(cardSize.value()));
};

void putTable(Card &card)
{
    gpt::Table table;
    table.diskId.bytes[0] = std::byte{1};
    gpt::Partition esp;
    esp.type = gpt::type::efiSystem;
    esp.id.bytes[0] = std::byte{2};
    esp.first = Lba(espRange.begin.value() / 512);
    esp.last = Lba(espRange.end().value() / 512 - 1);
    table.partitions = {esp};
    const auto encoded = gpt::encode(table, {SectorSize::Bytes512, cardSize.value() / 512}).value();
    card.put(encoded.primary.range.begin, encoded.primary.bytes);
    card.put(encoded.backup.range.begin, encoded.backup.bytes);
}

void putEsp(Card &card, ByteView text)
{
    const std::string digest = manifest::digestFile(asText(text));
    const std::array files{fat::File{std::string(manifest::fileName), ByteCount(text.size())},
                           fat::File{std::string(manifest::digestName), ByteCount(digest.size())}};
    fat::Parameters parameters;
    parameters.size = espRange.size;
    parameters.partitionBegin = espRange.begin;
    const auto volume = fat::layOut(parameters, files).value();
    const auto place = [](ByteRange range) { return espRange.begin + (range.begin - ByteOffset(0)); };
    for (const Extent &extent : volume.metadata) {
        card.put(place(extent.range), extent.bytes);
    }
    card.put(place(volume.files[0]), text);
    card.put(place(volume.files[1]), asBytes(digest));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView text = std::as_bytes(std::span(data, size));
    (void)verify::holdsEnvironment(text);
    if (text.size() > 100'000 || !manifest::fromJson(asText(text))) { // manifest_fuzzer sees to the rest
        return 0;
    }
    Card card;
    putTable(card);
    putEsp(card, text);
    NoProgress progress;
    const std::array<sink::Medium *, 1> disks{&card};
    const auto report = verify::checkCard(disks, progress, {});
    if (!report && report.error().cause() != Cause::Mismatch && report.error().cause() != Cause::BadInput) {
        std::abort(); // the card has a manifest, and every place of it can be read
    }
    return 0;
}
