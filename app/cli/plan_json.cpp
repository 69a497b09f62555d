// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace bootlace::cli {

using Json = nlohmann::ordered_json;

static std::string_view kindId(plan::PieceKind kind)
{
    switch (kind) {
    case plan::PieceKind::Table:
        return "table";
    case plan::PieceKind::Bl2:
        return "bl2";
    case plan::PieceKind::Zeros:
        return "zeros";
    case plan::PieceKind::Factory:
        return "factory";
    case plan::PieceKind::Fip:
        return "fip";
    case plan::PieceKind::Esp:
        return "esp";
    case plan::PieceKind::Root:
        break;
    }
    return "root";
}

static Json diskJson(const plan::Disk &disk)
{
    Json pieces = Json::array();
    for (const plan::Piece &piece : disk.pieces) {
        pieces.push_back({{"name", piece.name},
                          {"kind", kindId(piece.kind)},
                          {"begin", piece.range.begin.value()},
                          {"size", piece.range.size.value()},
                          {"content", piece.content.value()}});
    }
    Json partitions = Json::array();
    for (const gpt::Partition &partition : disk.table.partitions) {
        partitions.push_back({{"name", partition.name},
                              {"first", valueOf(partition.first)},
                              {"last", valueOf(partition.last)},
                              {"type", toText(partition.type)},
                              {"id", toText(partition.id)},
                              {"attributes", partition.attributes}});
    }
    return {{"role", disk.role},
            {"name", disk.name},
            {"size", disk.size.value()},
            {"sector-size", bytesOf(disk.sectorSize)},
            {"guid", toText(disk.table.diskId)},
            {"partitions", std::move(partitions)},
            {"pieces", std::move(pieces)}};
}

Json planJson(const plan::Plan &plan)
{
    Json disks = Json::array();
    for (const plan::Disk &disk : plan.disks) {
        disks.push_back(diskJson(disk));
    }
    Json files = Json::array();
    for (const plan::BootFile &file : plan.bootFiles) {
        files.push_back({{"path", file.path}, {"size", file.size.value()}});
    }
    return {{"ok", true},
            {"board", plan.board},
            {"medium", plan.medium},
            {"kernel", plan.kernelVersion},
            {"disks", std::move(disks)},
            {"boot-files", std::move(files)},
            {"extlinux", plan.extlinux}};
}

Json reportJson(const flash::Report &report, flash::ReadBack readBack)
{
    Json disks = Json::array();
    for (const flash::WrittenDisk &disk : report.disks) {
        Json pieces = Json::array();
        for (const flash::WrittenPiece &piece : disk.pieces) {
            pieces.push_back({{"name", piece.name},
                              {"begin", piece.range.begin.value()},
                              {"size", piece.range.size.value()},
                              {"written", piece.written.value()},
                              {"kept", piece.kept}});
        }
        disks.push_back({{"role", disk.role},
                         {"bytes-written", disk.written.value()},
                         {"bytes-read-back", disk.read.value()},
                         {"pieces", std::move(pieces)}});
    }
    return {{"ok", true}, {"verified", readBack == flash::ReadBack::Compare}, {"disks", std::move(disks)}};
}

std::string reportText(const flash::Report &report, flash::ReadBack readBack)
{
    std::string text;
    for (const flash::WrittenDisk &disk : report.disks) {
        text += fmt::format("{}:\n", disk.name);
        for (const flash::WrittenPiece &piece : disk.pieces) {
            text += fmt::format("{:>14} bytes at byte {:>12}  {}{}\n", piece.written.value(), piece.range.begin.value(),
                                piece.name, piece.kept ? " (kept as it was)" : "");
        }
        text += fmt::format("{:>14} bytes written, ", disk.written.value());
        text += readBack == flash::ReadBack::Compare
                    ? fmt::format("{} read back and compared: all are right\n", disk.read.value())
                    : "not read back\n";
    }
    return text;
}

} // namespace bootlace::cli
