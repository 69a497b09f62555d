// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/disk.h"
#include "support/files.h"

#include <filesystem>
#include <fmt/format.h>
#include <initializer_list>
#include <string>
#include <utility>

namespace bootlace::device {

/// A /sys, /proc and /dev in a folder, with the disks that a test puts in.
class MadeUpSystem
{
public:
    using Attributes = std::initializer_list<std::pair<std::string, std::string>>;

    MadeUpSystem()
    {
        std::filesystem::create_directories(paths().sys / "block");
        mounts("");
        swaps("");
    }

    [[nodiscard]] SystemPaths paths() const
    {
        return {.sys = m_dir / "sys", .proc = m_dir / "proc", .dev = m_dir / "dev"};
    }

    [[nodiscard]] const std::filesystem::path &folder() const { return m_dir.path(); }

    /// A whole disk below /sys/devices/AT/NAME; `size` in units of 512 bytes.
    void disk(const std::string &at, const std::string &number, std::uint64_t size, Attributes attributes = {})
    {
        const std::filesystem::path folder = paths().sys / "devices" / at;
        set(folder / "size", std::to_string(size));
        set(folder / "removable", "0");
        set(folder / "ro", "0");
        set(folder / "queue/logical_block_size", "512");
        add(folder, number, attributes);
        link(paths().sys / "block" / folder.filename(), folder);
    }

    void partition(const std::string &at, const std::string &number, std::uint64_t start, std::uint64_t size)
    {
        const std::filesystem::path folder = paths().sys / "devices" / at;
        set(folder / "partition", std::string(1, at.back()));
        set(folder / "start", std::to_string(start));
        set(folder / "size", std::to_string(size));
        add(folder, number, {});
    }

    /// `upper` is built over `lower`, both kernel names.
    void holder(const std::string &lower, const std::string &upper)
    {
        link(std::filesystem::canonical(paths().sys / "class/block" / lower) / "holders" / upper,
             paths().sys / "class/block" / upper);
    }

    void mounts(const std::string &lines) { set(paths().proc / "self/mountinfo", lines); }

    void swaps(const std::string &lines)
    {
        set(paths().proc / "swaps", "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n" + lines);
    }

    static void set(const std::filesystem::path &file, const std::string &text)
    {
        std::filesystem::create_directories(file.parent_path());
        test::writeFile(file, asBytes(text + (text.empty() || text.ends_with('\n') ? "" : "\n")));
    }

    static void link(const std::filesystem::path &from, const std::filesystem::path &to)
    {
        std::filesystem::create_directories(from.parent_path());
        std::filesystem::create_symlink(to, from);
    }

private:
    void add(const std::filesystem::path &folder, const std::string &number, Attributes attributes)
    {
        set(folder / "dev", number);
        for (const auto &[file, text] : attributes) {
            set(folder / file, text);
        }
        link(paths().sys / "class/block" / folder.filename(), folder);
        link(paths().sys / "dev/block" / number, folder);
        set(paths().dev / folder.filename(), "");
    }

    test::TempDir m_dir;
};

} // namespace bootlace::device
