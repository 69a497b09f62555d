// SPDX-License-Identifier: GPL-3.0-or-later
// The short names of boot/image.c of U-Boot, which mkimage's options take, for numbers that boards of today meet.
#include "uimage/uimage.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace bootlace::uimage {
namespace {

template <std::size_t Count>
std::string wordOf(const std::array<Word, Count> &words, std::uint8_t number)
{
    const auto word = std::ranges::find(words, number, &Word::number);
    return word == words.end() ? std::to_string(number) : std::string(word->text);
}

constexpr auto types = std::to_array<Word>({
    {1, "standalone"},
    {type::kernel, "kernel"},
    {type::ramdisk, "ramdisk"},
    {type::multi, "multi"},
    {type::firmware, "firmware"},
    {type::script, "script"},
    {7, "filesystem"},
    {8, "flat_dt"},
    {14, "kernel_noload"},
});

constexpr auto archs = std::to_array<Word>({
    {arch::arm, "arm"},
    {3, "x86"},
    {5, "mips"},
    {6, "mips64"},
    {7, "powerpc"},
    {arch::arm64, "arm64"},
    {24, "x86_64"},
    {arch::riscv, "riscv"},
});

constexpr auto systems = std::to_array<Word>({
    {os::linuxKernel, "linux"},
    {os::uBoot, "u-boot"},
    {25, "arm-trusted-firmware"},
    {26, "tee"},
    {27, "opensbi"},
    {28, "efi"},
});

constexpr auto compressions = std::to_array<Word>({
    {0, "none"},
    {1, "gzip"},
    {2, "bzip2"},
    {3, "lzma"},
    {4, "lzo"},
    {5, "lz4"},
    {6, "zstd"},
});

} // namespace

std::span<const Word> knownArchs()
{
    return archs;
}

std::string typeWord(std::uint8_t type)
{
    return wordOf(types, type);
}

std::string archWord(std::uint8_t arch)
{
    return wordOf(archs, arch);
}

std::string osWord(std::uint8_t os)
{
    return wordOf(systems, os);
}

std::string compressionWord(std::uint8_t compression)
{
    return wordOf(compressions, compression);
}

} // namespace bootlace::uimage
