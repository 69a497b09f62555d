// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "ext4/facts.h"
#include "fat/geometry.h"
#include "fat/reader.h"
#include "inspect/recognise.h"
#include "words.h"

#include <cstddef>
#include <fmt/format.h>

namespace bootlace::cli {

// More names than this are only counted.
static constexpr std::size_t shownFiles = 100;

Recognised recogniseExt4(const Subject &subject)
{
    const auto facts = ext4::peek(subject.beginning);
    if (!facts) {
        return std::nullopt;
    }
    Finding finding{.kind = "ext4",
                    .summary =
                        fmt::format("an ext4 file system of {}{}", sizeWords(facts->size),
                                    facts->label.empty() ? "" : fmt::format(", \"{}\"", printable(facts->label)))};
    const std::string digits = toHex(facts->uuid);
    finding.tell("label", facts->label);
    finding.tell("uuid", fmt::format("{}-{}-{}-{}-{}", digits.substr(0, 8), digits.substr(8, 4), digits.substr(12, 4),
                                     digits.substr(16, 4), digits.substr(20)));
    finding.tell("size", facts->size.value(), sizeWords(facts->size));
    finding.tell("blockSize", facts->blockSize);
    finding.tell("clean", facts->clean);
    finding.tell("mountCount", facts->mountCount);
    finding.fields["lastWritten"] = facts->lastWritten;
    if (subject.size && facts->size > *subject.size) {
        finding.add("truncated", Severity::Error,
                    fmt::format("the file system has {} bytes, and there are only {}", facts->size.value(),
                                subject.size->value()));
    }
    if (facts->hasErrors) {
        finding.add("damaged", Severity::Error, "the kernel met damage in it: e2fsck repairs it");
    }
    if (facts->needsRecovery) {
        finding.add("needs-recovery", Severity::Warning, "its journal holds changes that are not in place yet");
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

Recognised recogniseFat(const Subject &subject)
{
    constexpr ByteCount unbounded(std::uint64_t{1} << 42U); // of a packed one only the beginning is looked at
    const ByteCount size = subject.size.value_or(unbounded);
    const auto geometry = fat::geometryOf(subject.beginning, size);
    if (!geometry) {
        return std::nullopt;
    }
    TRY_ASSIGN(fat::Reader reader, fat::Reader::open(subject.read, size));
    const bool large = geometry->kind == fat::Kind::Fat32;
    Finding finding{.kind = large ? "fat32" : "fat16",
                    .summary =
                        fmt::format("a FAT{} volume{}", large ? 32 : 16,
                                    reader.label().empty() ? "" : fmt::format(", \"{}\"", printable(reader.label())))};
    finding.tell("label", reader.label());
    finding.tell("id", fmt::format("{:04X}-{:04X}", reader.volumeId() >> 16U, reader.volumeId() & 0xFFFFU));
    const ByteCount volume = geometry->sectors(geometry->totalSectors);
    finding.tell("size", volume.value(), sizeWords(volume));
    finding.tell("clusterSize", geometry->clusterSize().value(), sizeWords(geometry->clusterSize()));
    tellFiles(finding, reader);
    return finding;
}

} // namespace bootlace::cli
