// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/files.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>

namespace bootlace::test {

TempDir::TempDir()
{
    std::string name = (std::filesystem::temp_directory_path() / "bootlace-test-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("mkdtemp " + name);
    }
    m_path = name;
}

TempDir::~TempDir()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path inProject(std::string_view name)
{
    return std::filesystem::path(BOOTLACE_SOURCE_DIR) / name;
}

Bytes readFile(const std::filesystem::path &file)
{
    return readFile(file, {ByteOffset(0), ByteCount(std::filesystem::file_size(file))});
}

Bytes readFile(const std::filesystem::path &file, ByteRange range)
{
    std::ifstream stream(file, std::ios::binary);
    Bytes bytes(range.size.value());
    stream.seekg(static_cast<std::streamoff>(range.begin.value()));
    if (!stream.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()))) {
        throw std::runtime_error("cannot read " + file.string());
    }
    return bytes;
}

void writeFile(const std::filesystem::path &file, ByteView bytes)
{
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    if (!stream.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()))
             .flush()) {
        throw std::runtime_error("cannot write " + file.string());
    }
}

void writeExtents(const std::filesystem::path &file, ByteCount size, std::span<const Extent> extents, ByteOffset origin)
{
    if (!std::filesystem::exists(file)) {
        std::ofstream(file, std::ios::binary);
    }
    if (std::filesystem::file_size(file) != size.value()) {
        std::filesystem::resize_file(file, size.value());
    }
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    for (const Extent &extent : extents) {
        const Bytes zeros(extent.bytes.empty() ? extent.range.size.value() : 0);
        const Bytes &bytes = extent.bytes.empty() ? zeros : extent.bytes;
        stream.seekp(static_cast<std::streamoff>((origin + (extent.range.begin - ByteOffset(0))).value()));
        stream.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }
    if (!stream.flush()) {
        throw std::runtime_error("cannot write " + file.string());
    }
}

Bytes pseudoRandom(std::size_t size, std::uint32_t seed)
{
    std::mt19937 generator(seed);
    Bytes bytes(size);
    for (std::byte &b : bytes) {
        b = static_cast<std::byte>(generator());
    }
    return bytes;
}

} // namespace bootlace::test
