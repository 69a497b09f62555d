// SPDX-License-Identifier: GPL-3.0-or-later
// After include/sunxi_image.h (the header), tools/sunxi_egon.c (jump and sum) and arch/arm/mach-sunxi/board.c (where
// the SPL looks for U-Boot) of U-Boot.
#include "allwinner/egon.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "base/units.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <utility>

namespace bootlace::allwinner {
namespace {

struct Header
{
    le32 jump;
    std::array<char, 8> magic; // "eGON.BT0"
    le32 sum;                  // of all words, with the stamp in this one's place
    le32 length;
    std::array<char, 3> signature; // "SPL": the fields from here on are U-Boot's
    std::uint8_t version;          // the minor one in the lower five bits, the major one above
    le32 felScript;
    le32 felScriptLength;
    le32 treeName; // from the image's beginning; 0: none. Since version 0.2
    le32 memorySize;
    le32 bootMedium; // written by the BootROM into memory
    std::array<std::byte, 52> strings;
};

static_assert(sizeof(Header) == 96);

constexpr std::string_view magic = "eGON.BT0";
constexpr std::uint32_t stamp = 0x5F0A6C39;
constexpr std::uint64_t blockSize = 512;
constexpr std::uint64_t usualPayloadPlace = 32UL * 1024;
constexpr std::uint8_t firstVersionWithTree = 2;

Processor processorOf(std::uint32_t jump)
{
    constexpr std::uint32_t armBranch =
        0xEA000000U | (sizeof(Header) / 4 - 2); // two words ahead is where it counts from
    constexpr std::uint32_t riscVJump = 0x6F | sizeof(Header) << 20U;
    if (jump == armBranch) {
        return Processor::Arm;
    }
    return jump == riscVJump ? Processor::RiscV : Processor::Unknown;
}

std::uint32_t sumOf(ByteView image)
{
    std::uint32_t sum = stamp;
    for (std::size_t at = 0; at + sizeof(le32) <= image.size(); at += sizeof(le32)) {
        sum += at == offsetof(Header, sum) ? 0 : std::uint32_t{*load<le32>(image, at)};
    }
    return sum;
}

class Parser
{
public:
    Parser(ByteView bytes, const Header &header)
        : m_bytes(bytes)
        , m_header(header)
    {}

    Image parse()
    {
        m_image.processor = processorOf(m_header.jump);
        if (m_image.processor == Processor::Unknown) {
            report(DefectKind::Jump, offsetof(Header, jump),
                   fmt::format("the first instruction, 0x{:08x}, does not jump to the code at offset 0x{:x}",
                               std::uint32_t{m_header.jump}, sizeof(Header)));
        }
        m_image.splSize = ByteCount(std::uint32_t{m_header.length});
        m_image.sum = m_header.sum;
        if (std::string_view(m_header.signature.data(), m_header.signature.size()) == "SPL") {
            m_image.headerVersion = m_header.version;
            readTreeName();
        }
        checkSpl();
        findPayload();
        return std::move(m_image);
    }

private:
    void checkSpl()
    {
        const std::uint32_t length = m_header.length;
        if (length < sizeof(Header) || length % blockSize != 0) {
            report(DefectKind::Length, offsetof(Header, length),
                   fmt::format("the SPL's length is 0x{:x}, expected a multiple of {} bytes", length, blockSize));
            return;
        }
        const auto spl = slice(m_bytes, 0, length);
        if (!spl) {
            report(DefectKind::Truncated, m_bytes.size(),
                   fmt::format("the SPL is {} bytes long; only {} are there", length, m_bytes.size()));
            return;
        }
        if (const std::uint32_t sum = sumOf(*spl); sum != m_image.sum) {
            report(DefectKind::Sum, offsetof(Header, sum),
                   fmt::format("the sum of the SPL's words is 0x{:08x}, the header says 0x{:08x}: the BootROM will not "
                               "start it",
                               sum, m_image.sum));
        }
    }

    void readTreeName()
    {
        const std::uint32_t at = m_header.treeName;
        if (m_header.version < firstVersionWithTree || at == 0) {
            return;
        }
        const ByteView header = m_bytes.first(sizeof(Header));
        const auto text = at < header.size() ? asText(header.subspan(at)) : std::string_view();
        const std::size_t end = text.find('\0');
        const auto printable = [](char c) { return c > ' ' && c <= '~'; };
        if (end == std::string_view::npos || !std::ranges::all_of(text.substr(0, end), printable)) {
            report(DefectKind::TreeName, offsetof(Header, treeName),
                   fmt::format("the device tree's name should be at offset 0x{:x}, where no text is", at));
            return;
        }
        m_image.treeName = text.substr(0, end);
    }

    void findPayload()
    {
        const std::uint64_t at = std::max<std::uint64_t>(m_header.length, usualPayloadPlace);
        m_image.payloadAt = ByteOffset(at);
        const auto mark = load<be32>(m_bytes, at);
        if (mark == 0x27051956U) {
            m_image.payload = Payload::UImage;
        } else if (mark == 0xD00DFEEDU) {
            m_image.payload = Payload::Fit;
        } else {
            report(DefectKind::Behind, at,
                   fmt::format("no U-Boot image (uImage or FIT) is at offset 0x{:x}, where the SPL looks for it", at));
        }
    }

    void report(DefectKind kind, std::uint64_t offset, std::string sentence)
    {
        m_image.defects.push_back({.kind = kind, .offset = ByteOffset(offset), .sentence = std::move(sentence)});
    }

    ByteView m_bytes;
    Header m_header;
    Image m_image;
};

} // namespace

bool isEgon(ByteView beginning)
{
    const auto text = slice(beginning, offsetof(Header, magic), magic.size());
    return text && asText(*text) == magic;
}

Result<Image> parse(ByteView bytes)
{
    if (!isEgon(bytes)) {
        return fail(Cause::BadInput, "this is not an Allwinner boot image: \"eGON.BT0\" is not at offset 4");
    }
    const auto header = load<Header>(bytes, 0);
    if (!header) {
        return fail(Cause::BadInput,
                    fmt::format("this Allwinner boot image ends after {} bytes, within its header", bytes.size()));
    }
    return Parser(bytes, *header).parse();
}

} // namespace bootlace::allwinner
