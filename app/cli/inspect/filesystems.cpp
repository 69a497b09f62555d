// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "ext4/facts.h"
#include "fat/geometry.h"
#include "fat/reader.h"
#include "inspect/describe.h"
#include "inspect/flaw_kinds.h"
#include "words.h"

#include <cstddef>
#include <fmt/format.h>

namespace bootlace::cli {

static void tellTruncation(Finding &finding, const Subject &subject, ByteCount size)
{
    if (subject.size && size > *subject.size) {
        finding.add(
            "truncated", Severity::Error,
            fmt::format("the file system has {} bytes, but there are only {}", size.value(), subject.size->value()));
    }
}

// More names than this are only counted.
static constexpr std::size_t shownFiles = 100;

Finding describeExt4(const Subject &subject, const ext4::Facts &facts)
{
    Finding finding{.kind = "ext4",
                    .summary = fmt::format("an ext4 file system of {}{}", sizeWords(facts.size),
                                           facts.label.empty() ? "" : fmt::format(", \"{}\"", printable(facts.label)))};
    const std::string digits = toHex(facts.uuid);
    finding.tell("label", facts.label);
    finding.tell("uuid", fmt::format("{}-{}-{}-{}-{}", digits.substr(0, 8), digits.substr(8, 4), digits.substr(12, 4),
                                     digits.substr(16, 4), digits.substr(20)));
    finding.tell("size", facts.size.value(), sizeWords(facts.size));
    finding.tell("block-size", facts.blockSize);
    finding.tell("clean", facts.clean);
    finding.tell("mount-count", facts.mountCount);
    finding.fields["last-written"] = facts.lastWritten;
    tellTruncation(finding, subject, facts.size);
    if (facts.hasErrors) {
        finding.add("damaged", Severity::Error, "the kernel found errors in it: run e2fsck to repair it");
    }
    if (facts.needsRecovery) {
        finding.add("needs-recovery", Severity::Warning, "its journal holds changes that have not been applied yet");
    }
    return finding;
}

static void tellFiles(Finding &finding, fat::Reader &reader)
{
    const auto entries = reader.list();
    if (!entries) {
        finding.add("damaged", Severity::Error, entries.error().message());
        return;
    }
    Json files = Json::array();
    for (const fat::Entry &entry : *entries) {
        if (entry.directory || files.size() == shownFiles) {
            continue;
        }
        files.push_back({{"path", entry.path}, {"size", entry.size.value()}});
        finding.lines.push_back(fmt::format("  {:>10}  {}", sizeWords(entry.size), printable(entry.path)));
    }
    finding.fields["entries"] = entries->size();
    finding.fields["files"] = std::move(files);
}

Result<Finding> describeFat(const Subject &subject)
{
    constexpr ByteCount unbounded(std::uint64_t{1} << 42U); // of a packed one only the beginning is looked at
    const ByteCount size = subject.size.value_or(unbounded);
    TRY_ASSIGN(const fat::Geometry geometry, fat::geometryOf(subject.beginning, size));
    TRY_ASSIGN(fat::Reader reader, fat::Reader::open(subject.read, size));
    const bool large = geometry.kind == fat::Kind::Fat32;
    Finding finding{.kind = large ? "fat32" : "fat16",
                    .summary =
                        fmt::format("a FAT{} volume{}", large ? 32 : 16,
                                    reader.label().empty() ? "" : fmt::format(", \"{}\"", printable(reader.label())))};
    finding.tell("label", reader.label());
    finding.tell("id", fmt::format("{:04X}-{:04X}", reader.volumeId() >> 16U, reader.volumeId() & 0xFFFFU));
    const ByteCount volume = geometry.sectors(geometry.totalSectors);
    finding.tell("size", volume.value(), sizeWords(volume));
    finding.tell("cluster-size", geometry.clusterSize().value(), sizeWords(geometry.clusterSize()));
    tellFiles(finding, reader);
    return finding;
}

Finding describeSquashfs(const Subject &subject, const squashfs::Facts &facts)
{
    Finding finding{.kind = "squashfs",
                    .summary =
                        fmt::format("a squashfs file system of {}, {}", sizeWords(facts.size), facts.compression)};
    finding.tell("size", facts.size.value(), sizeWords(facts.size));
    finding.tell("compression", facts.compression);
    finding.tell("block-size", facts.blockSize);
    finding.tell("inodes", facts.inodes);
    finding.fields["made-at"] = facts.madeAt;
    tellTruncation(finding, subject, facts.size);
    return finding;
}

static void tellVolumes(Finding &finding, const ubi::Image &image)
{
    finding.fields["volumes"] = Json::array();
    for (const ubi::Volume &volume : image.volumes) {
        const std::string_view type = volume.isStatic ? "static" : "dynamic";
        finding.fields["volumes"].push_back({{"id", volume.id},
                                             {"name", volume.name},
                                             {"type", type},
                                             {"blocks", volume.reserved},
                                             {"blocks-here", volume.blocks.size()},
                                             {"size", volume.size().value()},
                                             {"auto-resize", volume.autoResize}});
        finding.lines.push_back(fmt::format("{:>3}  {:<16} {}, {} blocks, {} of them here", volume.id,
                                            printable(volume.name), type, volume.reserved, volume.blocks.size()));
        if (volume.name == "fip" && !volume.isStatic) {
            finding.add("fip-dynamic", Severity::Error, "the volume “fip” is dynamic: BL2 reads only a static one");
        }
    }
}

// What Linux mends by itself is no error.
static Severity severityOf(ubi::DefectKind kind)
{
    using enum ubi::DefectKind;
    return kind == BlockHeaders || kind == TableCopy ? Severity::Warning : Severity::Error;
}

// Compares the contents of the static volumes with their checksums.
static Result<> tellContents(Finding &finding, const Subject &subject, const ubi::Image &image)
{
    for (const ubi::Volume &volume : image.volumes) {
        if (!volume.isStatic || volume.blocks.size() != volume.used) {
            continue;
        }
        const auto whole = ubi::readVolume(subject.read, volume, [](ByteOffset, ByteView) { return Result<>(); });
        if (!whole && whole.error().cause() != Cause::BadInput) {
            return whole;
        }
        if (!whole) {
            finding.add("volume-damaged", Severity::Error, whole.error().message());
        }
    }
    return {};
}

Result<Finding> describeUbi(const Subject &subject, const ubi::Image &image)
{
    Finding finding{.kind = "ubi", .summary = fmt::format("a UBI image of {} erase blocks", image.blocks)};
    finding.tell("erase-block", image.eraseBlock, sizeWords(ByteCount(image.eraseBlock)));
    finding.tell("data-offset", image.dataOffset);
    finding.tell("blocks", image.blocks);
    finding.tell("sequence", image.sequence);
    tellVolumes(finding, image);
    if (!subject.size) {
        return finding; // of a packed one only the beginning was looked at
    }
    for (const ubi::Defect &defect : image.defects) {
        finding.add(flawKind(defect.kind), severityOf(defect.kind), defect.sentence, defect.offset);
    }
    TRY(tellContents(finding, subject, image));
    return finding;
}

} // namespace bootlace::cli
