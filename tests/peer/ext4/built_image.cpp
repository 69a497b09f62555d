// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer/ext4/built_image.h"

#include "support/files.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace bootlace::ext4::test {

Parameters parametersFor(ByteCount size)
{
    Parameters parameters;
    parameters.size = size;
    parameters.uuid = *guidFromText("b0071ace-0000-4000-8000-000000000001");
    parameters.hashSeed = *guidFromText("b0071ace-0000-4000-8000-000000000002");
    parameters.label = "root";
    parameters.time = {1700000000, 0};
    return parameters;
}

FileEntry directory(std::string path, std::uint32_t permissions)
{
    FileEntry entry;
    entry.path = std::move(path);
    entry.kind = FileKind::Directory;
    entry.permissions = permissions;
    entry.mtime = {1600000000, 0};
    return entry;
}

FileEntry file(std::string path, std::uint64_t size)
{
    FileEntry entry;
    entry.path = std::move(path);
    entry.permissions = 0644;
    entry.mtime = {1600000001, 123456789};
    entry.size = size;
    if (size > 0) {
        entry.data = {{0, size}};
    }
    return entry;
}

FileEntry symlink(std::string path, std::string target)
{
    FileEntry entry;
    entry.path = std::move(path);
    entry.kind = FileKind::Symlink;
    entry.permissions = 0777;
    entry.mtime = {1600000002, 0};
    entry.target = std::move(target);
    return entry;
}

FileEntry hardLink(std::string path, std::string target)
{
    FileEntry entry;
    entry.path = std::move(path);
    entry.kind = FileKind::HardLink;
    entry.target = std::move(target);
    return entry;
}

FileEntry special(std::string path, FileKind kind, std::uint32_t major, std::uint32_t minor)
{
    FileEntry entry;
    entry.path = std::move(path);
    entry.kind = kind;
    entry.permissions = 0660;
    entry.mtime = {1600000003, 0};
    entry.major = major;
    entry.minor = minor;
    return entry;
}

Bytes contentsOf(const FileEntry &entry, std::uint64_t offset, std::uint64_t size)
{
    Bytes bytes(size);
    const std::uint64_t salt = std::hash<std::string>{}(entry.path) ^ entry.size;
    for (const DataPart &part : entry.data) {
        const std::uint64_t begin = std::max(offset, part.offset);
        const std::uint64_t end = std::min(offset + size, part.offset + part.size);
        for (std::uint64_t at = begin; at < end; ++at) {
            const std::uint64_t mixed = (at / 8 + salt) * 0x9e3779b97f4a7c15ULL;
            bytes[at - offset] = static_cast<std::byte>((mixed >> (8 * (at % 8))) | 1U);
        }
    }
    return bytes;
}

Result<Built> build(const Parameters &parameters, const std::vector<FileEntry> &entries)
{
    Built built;
    TRY_ASSIGN(const auto builder, Builder::create(parameters));
    // By path; the names of one file share one list, which ends with the last of them.
    std::map<std::string, std::shared_ptr<std::vector<ByteRange>>> owned;
    for (const FileEntry &entry : entries) {
        TRY_ASSIGN(const auto placements, builder->add(entry));
        if (entry.kind == FileKind::HardLink) {
            owned[entry.path] = owned.at(entry.target);
            continue;
        }
        auto ranges = std::make_shared<std::vector<ByteRange>>();
        for (const Placement &placement : placements) {
            const ByteRange range{placement.at, ByteCount(roundUp(placement.size, Builder::blockSize))};
            ranges->push_back(range);
            Bytes bytes = contentsOf(entry, placement.fileOffset, placement.size);
            bytes.resize(range.size.value());
            built.contents.push_back({range, std::move(bytes)});
        }
        owned[entry.path] = std::move(ranges);
    }
    std::set<std::shared_ptr<std::vector<ByteRange>>> files;
    for (const auto &[path, ranges] : owned) {
        if (files.insert(ranges).second) {
            built.data.insert(built.data.end(), ranges->begin(), ranges->end());
        }
    }
    TRY_ASSIGN(built.metadata, builder->finish());
    return built;
}

void writeImage(const std::filesystem::path &image, ByteCount size, const Built &built)
{
    {
        std::ofstream out(image, std::ios::binary);
        const std::vector<char> dirt(1 << 20, '\xa5');
        for (std::uint64_t at = 0; at < size.value() && size <= 256_MiB; at += dirt.size()) {
            out.write(dirt.data(), static_cast<std::streamsize>(dirt.size()));
        }
    }
    std::filesystem::resize_file(image, size.value());
    std::fstream out(image, std::ios::binary | std::ios::in | std::ios::out);
    const auto write = [&out](const Extent &extent) {
        const Bytes zeros(extent.bytes.empty() ? extent.range.size.value() : 0);
        const Bytes &bytes = extent.bytes.empty() ? zeros : extent.bytes;
        out.seekp(static_cast<std::streamoff>(extent.range.begin.value()));
        out.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    };
    std::ranges::for_each(built.contents, write);
    const bool dirty = size <= 256_MiB;
    for (const Extent &extent : built.metadata) {
        if (dirty || !extent.bytes.empty()) { // in a sparse file zeros are there already
            write(extent);
        }
    }
}

} // namespace bootlace::ext4::test
