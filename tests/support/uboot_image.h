// SPDX-License-Identifier: GPL-3.0-or-later
// A U-Boot as real ones are built: a branch, the text base, code with the names of its drivers and its built-in
// environment, and its device tree at the end. Needs LIBS libfdt.
#pragma once

#include "base/bytes.h"
#include "base/disk_int.h"
#include "support/files.h"

#include <algorithm>
#include <cstdint>
#include <gtest/gtest.h>
#include <libfdt.h>
#include <string>
#include <string_view>

namespace bootlace::test {

struct UBootImage
{
    std::string version = "U-Boot 2025.01-rc4 (Jan 01 2025 - 00:00:00 +0000)";
    /// "name=value" strings, each ended by a newline here.
    std::string environment = "bootcmd=bootflow scan -lb\nbootdelay=2\nbaudrate=115200\n";
    std::uint32_t busWidth = 4;
    bool nonRemovable = false;
    bool mmcDriver = true;
    bool norDriver = false;
    std::size_t size = 20'000; ///< of the code

    [[nodiscard]] Bytes bytes() const
    {
        Bytes made = pseudoRandom(size, 5);
        store(MutableBytes(made), 0, le32(0x1400000A));
        store(MutableBytes(made), 4, le32(0xD503201F));
        store(MutableBytes(made), 8, le64(0x41E00000));
        std::string strings = '\0' + version + '\0';
        strings += mmcDriver ? std::string("example,mmc") + '\0' : "";
        strings += norDriver ? std::string("jedec,spi-nor") + '\0' : "";
        for (const char letter : environment) {
            strings += letter == '\n' ? '\0' : letter;
        }
        strings += std::string(2, '\0');
        std::ranges::copy(asBytes(strings), made.begin() + 1000);
        const Bytes control = tree();
        made.insert(made.end(), control.begin(), control.end());
        return made;
    }

    [[nodiscard]] Bytes tree() const
    {
        Bytes tree(4096);
        void *fdt = tree.data();
        const auto cells = [&](const char *name, std::uint32_t value) { return fdt_property_u32(fdt, name, value); };
        int bad = fdt_create(fdt, static_cast<int>(tree.size())) | fdt_finish_reservemap(fdt);
        bad |= fdt_begin_node(fdt, "") | fdt_property_string(fdt, "model", "Example");
        bad |= fdt_begin_node(fdt, "mmc@11230000") | fdt_property_string(fdt, "compatible", "example,mmc");
        bad |= cells("bus-width", busWidth);
        bad |= nonRemovable ? fdt_property(fdt, "non-removable", nullptr, 0) : 0;
        bad |= fdt_end_node(fdt) | fdt_begin_node(fdt, "flash@0");
        bad |= fdt_property_string(fdt, "compatible", "jedec,spi-nor") | fdt_end_node(fdt);
        bad |= fdt_end_node(fdt) | fdt_finish(fdt);
        EXPECT_EQ(bad, 0);
        tree.resize(fdt_totalsize(fdt));
        return tree;
    }
};

} // namespace bootlace::test
