// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/firmware_text.h"

#include "text/cause_text.h"
#include "text/file_problem.h"
#include "text/finding_text.h"
#include "text/size_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <utility>

namespace bootlace::app {
namespace {

using Mood = FileReport::Mood;
using recognise::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bootlace::app::Firmware)
};

QString bl2ImageText(mtk::Identity medium)
{
    switch (medium) {
    case mtk::Identity::Sd:
        return Words::tr("A BL2 for SD cards.");
    case mtk::Identity::Emmc:
        return Words::tr("A BL2 for eMMC.");
    case mtk::Identity::Nor:
        return Words::tr("A BL2 for SPI-NOR flash.");
    case mtk::Identity::SpiNand:
        return Words::tr("A BL2 for SPI-NAND flash.");
    case mtk::Identity::SnfiNand:
        return Words::tr("A BL2 for NAND flash on other boards.");
    case mtk::Identity::Arm64Code:
    case mtk::Identity::None:
        break;
    }
    return Words::tr("A BL2 for an unknown medium.");
}

QString remedyText(FirmwareRole proper)
{
    switch (proper) {
    case FirmwareRole::Bl2:
        return Words::tr("Use it as BL2");
    case FirmwareRole::Fip:
        return Words::tr("Use it as the FIP");
    case FirmwareRole::Bl31:
        return Words::tr("Use it as BL31");
    case FirmwareRole::Whole:
    case FirmwareRole::Bl33:
        return Words::tr("Use it as BL33");
    }
    std::unreachable();
}

// The worst that was found, in its own words; a broken header in those of its defect.
QString findingOf(const FirmwareFile &file, findings::Severity severity)
{
    for (const findings::Finding &finding : file.findings.all()) {
        if (severityOf(finding) != severity) {
            continue;
        }
        if (finding.id == findings::Id::Bl2Damaged && !file.bl2Defects.empty()) {
            return defectText(file.bl2Defects.front().kind);
        }
        if (finding.id == findings::Id::FipDamaged && !file.fipDefects.empty()) {
            return defectText(file.fipDefects.front().kind);
        }
        return findingText(finding);
    }
    return {};
}

QString goodText(const FirmwareFile &file)
{
    switch (file.kind) {
    case Kind::BootImage:
        return bl2ImageText(file.medium);
    case Kind::Bl2:
        return Words::tr("A bare BL2. Its header for the boot medium is added here.");
    case Kind::Fip:
        return Words::tr("A FIP with %n image(s).", nullptr, static_cast<int>(file.images.size()));
    case Kind::Bl31:
        return Words::tr("BL31.");
    case Kind::UBoot:
        return Words::tr("U-Boot.");
    case Kind::Compressed:
        return Words::tr("Compressed with XZ in a way that BL2 can unpack.");
    default:
        return {};
    }
}

QString imageName(const fip::Entry &image)
{
    if (image.uuid == fip::bl31()) {
        return QStringLiteral("BL31");
    }
    return image.uuid == fip::bl33() ? QStringLiteral("BL33") : QString::fromStdString(fip::nameOf(image.uuid));
}

QString factsText(const FirmwareFile &file)
{
    QStringList facts;
    if (!file.version.empty()) {
        facts.append(QString::fromStdString(file.version));
    }
    facts.append(sizeText(file.size));
    for (const fip::Entry &image : file.images) {
        facts.append(Words::tr("%1: %2", "an image, its size").arg(imageName(image), sizeText(image.range.size)));
    }
    return QLocale().createSeparatedList(facts);
}

// What the engine says of a broken header, or of a file that can't be read; of all others what they are.
QString problemDetails(const FirmwareFile &file)
{
    if (!file.findings.hasErrors()) {
        return detailsOf(*file.error);
    }
    if (!file.properRole() && !file.bl2Defects.empty()) {
        return QString::fromStdString(file.bl2Defects.front().sentence);
    }
    if (!file.properRole() && !file.fipDefects.empty()) {
        return QString::fromStdString(file.fipDefects.front().sentence);
    }
    return factsText(file);
}

} // namespace

QString defectText(mtk::DefectKind kind)
{
    using enum mtk::DefectKind;
    switch (kind) {
    case Name:
        return Words::tr("Its header does not name a medium that this board starts from.");
    case Version:
        return Words::tr("Its header has a version that the board does not accept.");
    case HeaderSize:
        return Words::tr("A header in it has the wrong size or is in the wrong place.");
    case Layout:
        return Words::tr("The header that says where the code starts is missing or damaged.");
    case LayoutType:
        return Words::tr("Its headers name different media.");
    case LayoutSize:
        return Words::tr("The sizes in its header do not match the image.");
    case NandHeader:
        return Words::tr("Its header for SPI-NAND has a wrong page size or checksum.");
    case Chain:
        return Words::tr("The headers before its code are broken or incomplete.");
    case FileType:
        return Words::tr("Its header does not say that it is a boot loader.");
    case FlashType:
        return Words::tr("Its headers name different kinds of memory.");
    case Signature:
        return Words::tr("It is signed in a way that this board does not check. A plain SHA-256 is needed.");
    case LoadAddress:
        return Words::tr("The board would load it to the wrong address, or start it at the wrong address.");
    case Size:
        return Words::tr("The sizes in its header contradict each other, or exceed what the board can load.");
    case Truncated:
        return Words::tr("It is cut off: its header announces more data than there is.");
    case Hash:
        return Words::tr("Its checksum is wrong: the file is damaged.");
    case Arm64Missing:
        return Words::tr("It is not marked as 64-bit code. The board would start it and hang without any message.");
    case OtherCode:
        return Words::tr("Its header is for one medium, but its code was built for another one.");
    }
    std::unreachable();
}

QString defectText(fip::DefectKind kind)
{
    using enum fip::DefectKind;
    switch (kind) {
    case Serial:
        return Words::tr("Its serial number is zero, so BL2 does not accept it as a FIP.");
    case Terminator:
        return Words::tr("Its table of contents has no end mark.");
    case Truncated:
        return Words::tr("It is cut off: its table of contents announces more data than there is.");
    case Size:
        return Words::tr("The size in its table of contents does not match its images.");
    case Bounds:
        return Words::tr("An image in it extends beyond the end of the FIP.");
    case Overlap:
        return Words::tr("Two images in it overlap.");
    case Duplicate:
        return Words::tr("An image is in it twice.");
    case Empty:
        return Words::tr("An image in it is empty.");
    case Compression:
        return Words::tr("It is compressed in a way that BL2 can't unpack. Compress it with “xz --check=crc32”.");
    case Bl31Missing:
        return Words::tr("It has no BL31: BL2 would stop there.");
    case Bl33Missing:
        return Words::tr("It has no BL33 (U-Boot): BL2 would stop there.");
    }
    std::unreachable();
}

FileReport firmwareReport(const FirmwareFile &file)
{
    FileReport report;
    report.details = factsText(file);
    if (file.error) {
        const auto proper = file.properRole();
        const QString sentence = findingOf(file, findings::Severity::Error);
        report.mood = Mood::Wrong;
        report.sentence = sentence.isEmpty() ? fileProblem(file.error->cause()) : sentence;
        report.details = problemDetails(file);
        report.remedy = proper ? remedyText(*proper) : QString();
        return report;
    }
    const QString warning = findingOf(file, findings::Severity::Warning);
    const QString odd = warning.isEmpty() ? findingOf(file, findings::Severity::Note) : warning;
    report.mood = odd.isEmpty() ? Mood::Good : Mood::Odd;
    report.sentence = odd.isEmpty() ? goodText(file) : odd;
    report.checksum = QString::fromStdString(toHex(file.sha256));
    return report;
}

} // namespace bootlace::app
