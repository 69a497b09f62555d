// SPDX-License-Identifier: GPL-3.0-or-later
// A small UBI image: the table of volumes twice, then a block for each volume, as ubinize makes it.
#pragma once

#include "base/bytes.h"
#include "base/digest.h"
#include "base/disk_int.h"

#include <span>
#include <string_view>

namespace bootlace::test {

struct UbiVolume
{
    std::string_view name;
    bool isStatic;
};

struct UbiImage
{
    static constexpr std::size_t block = 128UL * 1024;
    static constexpr std::size_t volumeHeader = 2048;
    static constexpr std::size_t data = 4096;

    explicit UbiImage(std::span<const UbiVolume> volumes)
    {
        for (const std::uint32_t copy : {0U, 1U}) {
            addBlock(0x7FFFEFFF, copy);
            for (std::size_t id = 0; id < 128; ++id) {
                putRecord(bytes.size() - block + data + id * 172, id < volumes.size() ? &volumes[id] : nullptr);
            }
        }
        for (std::uint32_t id = 0; id < volumes.size(); ++id) {
            addBlock(id, 0);
        }
    }

    /// The checksum that ends a header of `size` bytes.
    void seal(std::size_t at, std::size_t size)
    {
        store(MutableBytes(bytes), at + size - 4, be32(~crc32(ByteView(bytes).subspan(at, size - 4))));
    }

    Bytes bytes;

private:
    void put(std::size_t at, std::string_view text)
    {
        std::ranges::copy(asBytes(text), bytes.begin() + static_cast<std::ptrdiff_t>(at));
    }

    void addBlock(std::uint32_t volume, std::uint32_t number)
    {
        const std::size_t at = bytes.size();
        bytes.resize(at + block, std::byte{0xFF});
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), 64, std::byte{});
        put(at, "UBI#\1");
        store(MutableBytes(bytes), at + 16, be32(volumeHeader));
        store(MutableBytes(bytes), at + 20, be32(data));
        store(MutableBytes(bytes), at + 24, be32(7));
        seal(at, 64);
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at + volumeHeader), 64, std::byte{});
        put(at + volumeHeader, "UBI!\1\1");
        store(MutableBytes(bytes), at + volumeHeader + 8, be32(volume));
        store(MutableBytes(bytes), at + volumeHeader + 12, be32(number));
        seal(at + volumeHeader, 64);
    }

    void putRecord(std::size_t at, const UbiVolume *volume)
    {
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), 172, std::byte{});
        if (volume != nullptr) {
            store(MutableBytes(bytes), at, be32(4));
            bytes[at + 12] = std::byte{volume->isStatic ? std::uint8_t{2} : std::uint8_t{1}};
            store(MutableBytes(bytes), at + 14, be16(static_cast<std::uint16_t>(volume->name.size())));
            put(at + 16, volume->name);
        }
        seal(at, 172);
    }
};

} // namespace bootlace::test
