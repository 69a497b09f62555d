// SPDX-License-Identifier: GPL-3.0-or-later
// What the table has to be like depends on the generation of TF-A that BL2 was made from (drivers/partition/partition.c
// and gpt.c of TF-A, compared by tag): up to v2.9 only the primary copy is read, with its entries at sector 2 and
// without their checksum; from v2.10 on the backup, too, and the protective MBR must name sector 1 and a length; from
// v2.11 on the checksum of the entries counts. All of them stop at the first unused entry.
#include "doctor/firmware.h"

#include "allwinner/egon.h"
#include "doctor/links.h"
#include "mtk/boot_image.h"
#include "parts/firmware.h"
#include "recognise/recognise.h"
#include "verify/environment.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <optional>
#include <string>

namespace bootlace::doctor {
namespace {

using findings::Id;

/// A place on the card for a piece of firmware.
struct Place
{
    std::string region; ///< its name in the profile
    std::string slot;
    std::optional<ByteRange> range; ///< nothing: whoever looks for it does not find it
    std::string absence;            ///< then why
};

constexpr ByteCount largestEnvironment = 4_MiB;

// TF-A v2.10 was the first whose BL2 reads the backup of a table.
constexpr unsigned firstWithBackup = 10;

bool isForBootRom(ByteView bytes)
{
    const mtk::Identity identity = mtk::identify(bytes);
    return identity != mtk::Identity::None && identity != mtk::Identity::Arm64Code;
}

class FirmwareWalk
{
public:
    FirmwareWalk(const Card &card, const board::Board &board, const board::Medium &medium)
        : m_card(card)
        , m_board(board)
        , m_medium(medium)
        , m_layout(medium.disks.front())
    {}

    Result<FirmwareChain> walk()
    {
        TRY(addFirstLoader());
        addTable();
        for (const Place &place : otherPlaces()) {
            TRY(addFirmware(LinkKind::Firmware, place));
        }
        if (m_uBoot) {
            addUBoot();
        }
        TRY(addEnvironments());
        return FirmwareChain{std::move(m_links), std::move(m_uBoot)};
    }

private:
    // --- places

    // The BootROM of these SoCs takes the partition by its attribute, wherever it is.
    [[nodiscard]] Place placeByAttribute(const board::Partition &partition) const
    {
        for (const CardPartition &one : m_card.partitions()) {
            if ((one.attributes & partition.attributes) == partition.attributes) {
                return {one.name, partition.slot, one.range, {}};
            }
        }
        return {partition.name, partition.slot, std::nullopt, "no partition is marked as bootable (attribute bit 2)"};
    }

    [[nodiscard]] std::optional<Place> firstLoader() const
    {
        for (const board::RawImage &image : m_layout.raw) {
            if (image.isForBootRom) {
                return Place{image.name, image.slot, image.range, {}};
            }
        }
        for (const board::Partition &partition : m_layout.partitions) {
            if (partition.isForBootRom) {
                return partition.attributes != 0 ? placeByAttribute(partition) : placeByName(partition);
            }
        }
        return std::nullopt;
    }

    // Old builds of BL2 look at a fixed place, whatever the table says.
    [[nodiscard]] Place placeByName(const board::Partition &partition) const
    {
        if (m_bl2 && m_bl2->findsFip == mtk::FindsFip::AtFixedPlace && partition.begin && partition.end) {
            return {partition.name, partition.slot, rangeBetween(*partition.begin, *partition.end), {}};
        }
        if (const CardPartition *one = m_card.named(partition.name)) {
            return {one->name, partition.slot, one->range, {}};
        }
        return {partition.name, partition.slot, std::nullopt,
                fmt::format("there is no partition with exactly the name “{}”", partition.name)};
    }

    [[nodiscard]] std::vector<Place> otherPlaces() const
    {
        std::vector<Place> places;
        for (const board::RawImage &image : m_layout.raw) {
            if (!image.isForBootRom) {
                places.push_back({image.name, image.slot, image.range, {}});
            }
        }
        for (const board::Partition &partition : m_layout.partitions) {
            if (partition.holds == board::Holds::Firmware && !partition.isForBootRom) {
                places.push_back(placeByName(partition));
            }
        }
        return places;
    }

    // --- links

    Result<> addFirstLoader()
    {
        const std::optional<Place> place = firstLoader();
        if (place) {
            return addFirmware(LinkKind::FirstLoader, *place);
        }
        Link link{LinkKind::FirstLoader, m_medium.name};
        skip(link, "it is not on this disk");
        m_links.push_back(std::move(link));
        return {};
    }

    Result<> addFirmware(LinkKind kind, const Place &place)
    {
        const board::FirmwareSlot *slot = m_board.slot(place.slot);
        if (slot == nullptr) {
            return {};
        }
        Link link{kind, slot->name, place.range};
        const Id absent = kind == LinkKind::FirstLoader ? Id::ChainLoaderAbsent : Id::ChainFirmwareAbsent;
        if (!place.range) {
            add(link, absent, {slot->name, place.absence});
            m_links.push_back(std::move(link));
            return {};
        }
        TRY_ASSIGN(const Bytes bytes, m_card.read(*place.range, parts::largestFirmware));
        if (std::ranges::all_of(bytes, [](std::byte byte) { return byte == std::byte{}; })) {
            add(link, absent, {slot->name, fmt::format("its place (byte {}) is empty", place.range->begin.value())});
            m_links.push_back(std::move(link));
            return {};
        }
        // What a recipe may give without its header is on a card only with it.
        if (slot->kind == board::FirmwareKind::MediatekBl2 && !isForBootRom(bytes)) {
            add(link, absent, {slot->name, fmt::format("at byte {} is something else", place.range->begin.value())});
            m_links.push_back(std::move(link));
            return {};
        }
        const findings::Where where{{}, 0, {}, place.region, place.range};
        const auto made = parts::firmwareOf({bytes, place.region, where}, *slot, m_medium, link.findings);
        if (made) {
            link.place->size = ByteCount(made->size());
        }
        describe(link, *slot, bytes);
        m_links.push_back(std::move(link));
        return {};
    }

    // What it says of itself, also when something is wrong with it.
    void describe(Link &link, const board::FirmwareSlot &slot, ByteView bytes)
    {
        const recognise::What what = recognise::recognise(bytes);
        if (const auto *image = what.as<mtk::Image>()) {
            tell(link, "version", image->bl2.version);
            if (slot.kind == board::FirmwareKind::MediatekBl2) {
                m_bl2 = image->bl2;
            }
        } else if (const auto *egon = what.as<allwinner::Image>()) {
            tell(link, "tree", egon->treeName);
        } else if (const auto *package = what.as<recognise::Package>()) {
            describe(link, *package);
        }
        if (link.kind == LinkKind::FirstLoader) {
            m_loader = link.place;
            m_loaderName = slot.name;
        }
    }

    void describe(Link &link, const recognise::Package &package)
    {
        for (const recognise::Member &member : package.members) {
            if (member.program.uBoot) {
                m_uBoot = member.program.uBoot;
                m_uBootPlace = link.place;
            } else {
                tell(link, "bl31", member.program.version.version);
            }
        }
    }

    // --- the table

    void addTable()
    {
        Link link{LinkKind::Table, "partition table"};
        if (!m_card.hasTable()) {
            add(link, Id::ChainTableAbsent);
        } else {
            tell(link, "kind", m_card.gpt().table ? "GPT" : "MBR");
            tell(link, "partitions", std::to_string(m_card.partitions().size()));
            checkPlace(link);
            checkReader(link);
            for (const gpt::Defect &defect : m_card.gpt().defects) {
                if (m_card.gpt().table) {
                    add(link, Id::ChainTableOdd, {defect.sentence});
                }
            }
        }
        m_links.push_back(std::move(link));
    }

    // A usual table takes the sectors in which the BootROM of other SoCs looks for its loader.
    void checkPlace(Link &link) const
    {
        if (!m_card.gpt().table || !m_loader || m_layout.raw.empty()) {
            return;
        }
        const gpt::TableShape &shape = m_card.gpt().table->shape;
        const SectorSize sector = m_card.medium().sectorSize();
        const ByteRange entries{toOffset(shape.entriesAt, sector),
                                ByteCount(gpt::arraySectors(sector, shape) * bytesOf(sector))};
        if (entries.overlaps(*m_loader)) {
            add(link, Id::ChainTableOverLoader, {m_loaderName});
        }
    }

    // "v2.10.0(release)": 10. Nothing when it is no number.
    [[nodiscard]] std::optional<unsigned> generation() const
    {
        const std::string_view version = m_bl2 ? std::string_view(m_bl2->version) : std::string_view();
        constexpr std::string_view begin = "v2.";
        unsigned minor = 0;
        const char *from = version.data() + begin.size();
        if (!version.starts_with(begin) ||
            std::from_chars(from, version.data() + version.size(), minor).ec != std::errc()) {
            return std::nullopt;
        }
        return minor;
    }

    void checkReader(Link &link) const
    {
        const std::optional<unsigned> minor = generation();
        if (minor && m_bl2->findsFip == mtk::FindsFip::ByPartitionName) {
            if (const std::optional<std::string> why = whyUnread(*minor)) {
                add(link, Id::ChainTableUnread, {m_bl2->version, *why});
            }
        }
    }

    [[nodiscard]] std::optional<std::string> whyUnread(unsigned minor) const
    {
        const gpt::Reading &reading = m_card.gpt();
        using enum gpt::DefectKind;
        if (!reading.table) {
            return "it has no GPT";
        }
        if (reading.has(ProtectiveMbrMissing) || reading.has(MbrFirstSlotNotEe)) {
            return "the first slot of the protective MBR does not stand for the GPT (0xEE)";
        }
        if (minor >= firstWithBackup && reading.has(MbrFirstSlotStart)) {
            return "the protective MBR does not begin at sector 1";
        }
        const bool isOld = minor < firstWithBackup;
        if (isOld && reading.usedCopy == gpt::Copy::Backup && !reading.has(ArrayCrc)) {
            return "its first copy is damaged, and this BL2 never reads the second one";
        }
        if (reading.has(EntrySizeNot128) || (isOld && reading.has(ArrayMoved))) {
            return "its entries are not where, or not of the size that, this BL2 reads them";
        }
        return whyHidden(reading.table->partitions);
    }

    // BL2 reads entry by entry, and ends at one that it can't use.
    [[nodiscard]] static std::optional<std::string> whyHidden(const std::vector<gpt::Partition> &partitions)
    {
        // UTF-8 of what is not Latin-1 begins with more than that.
        constexpr unsigned char latin = 0xC3;
        for (const gpt::Partition &one : partitions) {
            if (one.type == Guid{}) {
                return "an unused entry comes before “fip”, and this BL2 stops there";
            }
            if (std::ranges::any_of(one.name, [](char letter) { return static_cast<unsigned char>(letter) > latin; })) {
                return fmt::format("the name of partition “{}” has letters that this BL2 can't read", one.name);
            }
            if (one.name == "fip") {
                break;
            }
        }
        return std::nullopt;
    }

    // --- U-Boot

    void addUBoot()
    {
        Link link{LinkKind::UBoot, "U-Boot", m_uBootPlace};
        tell(link, "version", m_uBoot->version);
        if (m_uBoot->startsByItself) {
            tell(link, "starts-by-itself", *m_uBoot->startsByItself ? "yes" : "no");
        }
        m_links.push_back(std::move(link));
    }

    Result<> addEnvironment(const std::string &name, ByteRange range)
    {
        TRY_ASSIGN(const Bytes area, m_card.read(range, largestEnvironment));
        if (verify::holdsEnvironment(area)) {
            Link link{LinkKind::Environment, name, range};
            add(link, Id::ChainEnvironmentSaved, {name});
            m_links.push_back(std::move(link));
        }
        return {};
    }

    Result<> addEnvironments()
    {
        for (const board::Partition &partition : m_layout.partitions) {
            if (partition.holds == board::Holds::Environment && partition.begin && partition.end) {
                TRY(addEnvironment(partition.name, rangeBetween(*partition.begin, *partition.end)));
            }
        }
        for (const board::ZeroArea &area : m_layout.zeroAreas) {
            TRY(addEnvironment(area.name, area.range));
        }
        return {};
    }

    const Card &m_card;
    const board::Board &m_board;
    const board::Medium &m_medium;
    const board::DiskLayout &m_layout;
    std::vector<Link> m_links;
    std::optional<mtk::Bl2Facts> m_bl2;
    std::optional<ByteRange> m_loader;
    std::string m_loaderName;
    std::optional<uboot::Facts> m_uBoot;
    std::optional<ByteRange> m_uBootPlace;
};

} // namespace

Result<FirmwareChain> firmwareChain(const Card &card, const board::Board &board, const board::Medium &medium)
{
    return FirmwareWalk(card, board, medium).walk();
}

} // namespace bootlace::doctor
