// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/check.h"

#include "recognise/recognise.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::recognise {
namespace {

using findings::Id;
using Arguments = std::vector<findings::Argument>;

/// The findings about one file; counts the errors among them.
class Report
{
public:
    Report(const Chosen &file, findings::List &findings)
        : m_file(file)
        , m_findings(findings)
    {}

    /// The file's name is the first argument.
    void add(Id id, Arguments others = {}, std::optional<ByteRange> range = std::nullopt)
    {
        others.insert(others.begin(), findings::Argument(m_file.name));
        findings::Where where = m_file.where;
        where.range = range;
        m_hasError = m_hasError || findings::wordsOf(id).severity == findings::Severity::Error;
        m_findings.add(id, std::move(where), std::move(others));
    }

    [[nodiscard]] bool hasError() const { return m_hasError; }

private:
    const Chosen &m_file;
    findings::List &m_findings;
    bool m_hasError = false;
};

ByteRange placeOf(ByteOffset offset)
{
    return {.begin = offset, .size = 1_B};
}

std::string numberOf(ByteCount size)
{
    return std::to_string(size.value());
}

Id wrongKind(const What &what)
{
    const auto *image = what.as<armimage::Kind>();
    return wrongKind(what.kind, image != nullptr ? *image : armimage::Kind::Unknown);
}

bool isNand(mtk::Identity identity)
{
    return identity == mtk::Identity::SpiNand || identity == mtk::Identity::SnfiNand;
}

// A bare BL2 whose version names a medium has the driver of that one.
void checkCode(const mtk::Bl2Facts &code, mtk::Identity wanted, Report &report)
{
    if (code.fromRam) {
        report.add(Id::Bl2FromRam);
    } else if (code.builtFor != mtk::Identity::None && code.builtFor != wanted &&
               !(isNand(code.builtFor) && isNand(wanted))) {
        report.add(Id::Bl2OtherMedium, {std::string(nameOf(code.builtFor)), std::string(nameOf(wanted))});
    }
}

// Of a BL2 that does not say where it looks, nothing is complained.
void checkLayout(const mtk::Bl2Facts &code, mtk::FindsFip wanted, Report &report)
{
    using mtk::FindsFip;
    if (wanted == FindsFip::Unknown) {
        return;
    }
    if (code.nmbm) {
        report.add(Id::Bl2ForNmbm);
    } else if (wanted == FindsFip::InUbiVolume && code.findsFip == FindsFip::AtFixedPlace) {
        report.add(Id::Bl2ForRawFlash);
    } else if (wanted == FindsFip::AtFixedPlace && code.findsFip == FindsFip::InUbiVolume) {
        report.add(Id::Bl2ForUbi);
    }
}

std::optional<Bytes> withHeader(const Chosen &file, const Bl2Rules &rules, Report &report)
{
    auto packed = mtk::pack(file.bytes, rules.medium, rules.pack);
    if (!packed && packed.error().cause() == Cause::TooSmall) {
        report.add(Id::Bl2TooLarge, {numberOf(mtk::maximumSize(rules.pack))});
    } else if (!packed) {
        report.add(Id::Bl2Damaged, {packed.error().message()});
    }
    return packed && !report.hasError() ? std::optional(*std::move(packed)) : std::nullopt;
}

std::optional<Bytes> checkedImage(const Chosen &file, const Bl2Rules &rules, Report &report)
{
    const mtk::Identity wanted = mtk::identityOf(rules.medium);
    const auto image = mtk::parse(file.bytes, rules.pack);
    if (!image) {
        report.add(Id::Bl2Damaged, {image.error().message()});
        return std::nullopt;
    }
    if (image->identity != wanted) {
        report.add(Id::Bl2OtherMedium, {std::string(nameOf(image->identity)), std::string(nameOf(wanted))});
    } else if (image->bl2.fromRam) {
        report.add(Id::Bl2FromRam);
    } else if (!image->defects.empty()) {
        const mtk::Defect &defect = image->defects.front();
        report.add(Id::Bl2Damaged, {defect.sentence}, placeOf(defect.offset));
    } else {
        checkLayout(image->bl2, rules.finds, report);
    }
    if (report.hasError()) {
        return std::nullopt;
    }
    const ByteView own = file.bytes.first(static_cast<std::size_t>(image->size.value()));
    return Bytes(own.begin(), own.end());
}

std::optional<dtb::StorageKind> storageFor(mtk::Medium medium)
{
    switch (mtk::identityOf(medium)) {
    case mtk::Identity::Sd:
        return dtb::StorageKind::SdCard;
    case mtk::Identity::Emmc:
        return dtb::StorageKind::Emmc;
    case mtk::Identity::Nor:
        return dtb::StorageKind::SpiNor;
    case mtk::Identity::SpiNand:
        return dtb::StorageKind::SpiNand;
    default:
        return std::nullopt;
    }
}

std::string nameOf(dtb::StorageKind kind)
{
    constexpr std::array<const char *, 5> names{"SD", "eMMC", "MMC", "SPI-NAND", "SPI-NOR"};
    return names.at(static_cast<std::size_t>(kind));
}

void checkUBoot(const uboot::Facts &facts, const FipRules &rules, Report &report)
{
    if (facts.startsByItself == false) {
        report.add(Id::UBootStopsAtPrompt);
    }
    const auto wanted = rules.medium ? storageFor(*rules.medium) : std::nullopt;
    if (wanted && !facts.reads.empty() && std::ranges::find(facts.reads, *wanted) == facts.reads.end()) {
        std::vector<std::string> reads;
        std::ranges::transform(facts.reads, std::back_inserter(reads),
                               [](dtb::StorageKind kind) { return nameOf(kind); });
        report.add(Id::UBootOtherMedium, {reads, nameOf(*wanted)});
    }
}

std::string titleOf(const fip::Uuid &uuid)
{
    return uuid == fip::bl31() ? "BL31" : uuid == fip::bl33() ? "BL33" : fip::nameOf(uuid);
}

std::string titleOf(Kind kind)
{
    return kind == Kind::UBoot ? "U-Boot" : kind == Kind::Bl31 ? "BL31" : "BL2";
}

bool isInItsPlace(Kind kind, const fip::Uuid &uuid)
{
    if (kind != Kind::UBoot && kind != Kind::Bl31 && kind != Kind::Bl2) {
        return true; // it doesn't say what it is
    }
    if (uuid == fip::bl31()) {
        return kind == Kind::Bl31;
    }
    return uuid != fip::bl33() || kind == Kind::UBoot;
}

void checkStored(const fip::Uuid &uuid, ByteCount stored, const FipRules &rules, Report &report)
{
    if (rules.stored && stored > *rules.stored) {
        report.add(Id::FipMemberStoredTooLarge, {titleOf(uuid), numberOf(stored), numberOf(*rules.stored)});
    }
}

void checkSizes(const Member &member, ByteCount stored, const FipRules &rules, Report &report)
{
    const std::string title = titleOf(member.uuid);
    checkStored(member.uuid, stored, rules, report);
    const auto most = member.uuid == fip::bl31() ? rules.bl31 : member.uuid == fip::bl33() ? rules.bl33 : std::nullopt;
    if (most && member.size && *member.size > *most) {
        report.add(Id::FipMemberTooLarge, {title, numberOf(*member.size), numberOf(*most)});
    }
}

void checkMember(const Member &member, ByteCount stored, const FipRules &rules, Report &report)
{
    checkSizes(member, stored, rules, report);
    if (member.damaged) {
        report.add(Id::FipMemberDamaged, {titleOf(member.uuid)});
    }
    if (member.program.uBoot && member.uuid == fip::bl33()) {
        checkUBoot(*member.program.uBoot, rules, report);
    }
}

void checkPackage(const Package &package, const FipRules &rules, Report &report)
{
    for (std::size_t i = 0; i < package.members.size(); ++i) {
        const Member &member = package.members[i];
        if (!isInItsPlace(member.program.kind, member.uuid)) {
            report.add(Id::FipMemberIsOther, {titleOf(member.uuid), titleOf(member.program.kind)});
        }
        checkMember(member, package.fip.entries[i].range.size, rules, report);
    }
    if (rules.place && package.fip.size > *rules.place) {
        report.add(Id::FipTooLarge, {numberOf(package.fip.size), numberOf(*rules.place)});
    }
}

// What BL2 unpacks is unpacked here; of everything else the kind says whether it can be one.
void checkImage(const Chosen &file, const fip::Uuid &uuid, const FipRules &rules, Report &report)
{
    const What what = recognise(file.bytes);
    const bool isXz = fip::packingOf(file.bytes).compression != fip::Compression::None;
    if (!isXz && what.kind != Kind::Unknown && what.as<Program>() == nullptr) {
        report.add(wrongKind(what));
        return;
    }
    const Member member = memberIn(file.bytes, uuid);
    if (!isInItsPlace(member.program.kind, uuid)) {
        report.add(wrongKind(member.program.kind));
        return;
    }
    if (member.program.kind == Kind::Code || member.program.kind == Kind::Unknown) {
        report.add(Id::FileNotNamed, {titleOf(uuid)});
    }
    checkMember(member, ByteCount(file.bytes.size()), rules, report);
    // In a package of its own; that the other one is not there is no fault of this one.
    const auto built = fip::build(std::array{fip::Part{.uuid = uuid, .bytes = file.bytes}});
    const auto package = built ? fip::parse(*built) : std::unexpected(built.error());
    const auto isOwn = [](const fip::Defect &defect) {
        return defect.kind != fip::DefectKind::Bl31Missing && defect.kind != fip::DefectKind::Bl33Missing;
    };
    if (!package) {
        report.add(Id::FipDamaged, {package.error().message()});
    } else if (const auto defect = std::ranges::find_if(package->defects, isOwn); defect != package->defects.end()) {
        report.add(Id::FipDamaged, {defect->sentence});
    }
}

} // namespace

std::string_view nameOf(mtk::Identity medium)
{
    switch (medium) {
    case mtk::Identity::Sd:
        return "SD";
    case mtk::Identity::Emmc:
        return "eMMC";
    case mtk::Identity::Nor:
        return "SPI-NOR";
    case mtk::Identity::SpiNand:
        return "SPI-NAND";
    case mtk::Identity::SnfiNand:
        return "SNFI-NAND";
    case mtk::Identity::Arm64Code:
    case mtk::Identity::None:
        break;
    }
    return {};
}

Id wrongKind(Kind kind, armimage::Kind image)
{
    switch (kind) {
    case Kind::Nothing:
        return Id::FileEmpty;
    case Kind::BootImage:
    case Kind::Bl2:
        return Id::FileIsBl2;
    case Kind::Bl31:
        return Id::FileIsBl31;
    case Kind::UBoot:
        return Id::FileIsUBoot;
    case Kind::Code:
        return Id::FileIsProgram;
    case Kind::Fip:
        return Id::FileIsFip;
    case Kind::DeviceTree:
    case Kind::Overlay:
    case Kind::Fit:
        return Id::FileIsDeviceTree;
    case Kind::Compressed:
        return Id::FileIsCompressed;
    case Kind::Disk:
    case Kind::PartitionTable:
        return Id::FileIsDisk;
    case Kind::OtherKernel:
        return image == armimage::Kind::Elf      ? Id::FileIsElf
               : image == armimage::Kind::UImage ? Id::FileIsUImage
                                                 : Id::FileIsOther;
    case Kind::EnvironmentText:
    case Kind::KernelConfig:
    case Kind::Extlinux:
    case Kind::Manifest:
    case Kind::Recipe:
    case Kind::Text:
        return Id::FileIsText;
    default:
        return Id::FileIsOther;
    }
}

std::optional<Bytes> bootImageOf(const Chosen &file, const Bl2Rules &rules, findings::List &findings)
{
    Report report(file, findings);
    const What what = recognise(file.bytes);
    switch (what.kind) {
    case Kind::BootImage:
        return checkedImage(file, rules, report);
    case Kind::Code:
        report.add(Id::FileNotNamed, {"BL2"});
        [[fallthrough]];
    case Kind::Bl2:
        checkCode(what.as<Program>()->version, mtk::identityOf(rules.medium), report);
        checkLayout(what.as<Program>()->version, rules.finds, report);
        return withHeader(file, rules, report);
    default:
        report.add(wrongKind(what));
        return std::nullopt;
    }
}

std::optional<Bytes> fipOf(const Chosen &file, const FipRules &rules, findings::List &findings)
{
    Report report(file, findings);
    if (!fip::isPackage(file.bytes)) {
        report.add(wrongKind(recognise(file.bytes)));
        return std::nullopt;
    }
    const auto package = packageIn(file.bytes);
    if (!package) {
        report.add(Id::FipDamaged, {package.error().message()});
        return std::nullopt;
    }
    for (const fip::Defect &defect : package->fip.defects) {
        report.add(Id::FipDamaged, {defect.sentence}, placeOf(defect.offset));
    }
    checkPackage(*package, rules, report);
    if (report.hasError()) {
        return std::nullopt;
    }
    const ByteView own = file.bytes.first(static_cast<std::size_t>(package->fip.size.value()));
    return Bytes(own.begin(), own.end());
}

bool checkMember(const Chosen &file, const fip::Uuid &uuid, const FipRules &rules, findings::List &findings)
{
    Report report(file, findings);
    checkImage(file, uuid, rules, report);
    return !report.hasError();
}

std::optional<Bytes> fipOf(const Chosen &bl31, const Chosen &bl33, const FipRules &rules,
                           const fip::BuildOptions &options, findings::List &findings)
{
    FipRules alone = rules;
    if (options.xz) {
        alone.stored.reset(); // how they will lie there is known when they are compressed
    }
    const bool first = checkMember(bl31, fip::bl31(), alone, findings);
    const bool second = checkMember(bl33, fip::bl33(), alone, findings);
    if (!first || !second) {
        return std::nullopt;
    }
    const std::array<fip::Part, 2> parts{
        {{.uuid = fip::bl31(), .bytes = bl31.bytes}, {.uuid = fip::bl33(), .bytes = bl33.bytes}}};
    auto package = fip::build(parts, options);
    const auto table = package ? fip::parse(*package) : std::unexpected(package.error());
    Report report(bl33, findings);
    if (!table) {
        report.add(Id::FipDamaged, {table.error().message()});
        return std::nullopt;
    }
    if (options.xz) {
        for (const fip::Entry &entry : table->entries) {
            checkStored(entry.uuid, entry.range.size, rules, report);
        }
    }
    if (rules.place && table->size > *rules.place) {
        report.add(Id::FipTooLarge, {numberOf(table->size), numberOf(*rules.place)});
    }
    return report.hasError() ? std::nullopt : std::optional(*std::move(package));
}

void checkMembers(const Package &package, const Chosen &file, const FipRules &rules, findings::List &findings)
{
    Report report(file, findings);
    checkPackage(package, rules, report);
}

} // namespace bootlace::recognise
