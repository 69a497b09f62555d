// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tomlfile/table.h"

#include <string>
#include <vector>

namespace bootlace::board {

/// What a kernel may be built with.
struct KernelOption
{
    std::string option;  ///< without CONFIG_
    std::string without; ///< what happens when it is not: a sentence
};

/// A part of the board that Linux needs options for.
struct KernelArea
{
    std::string title; ///< "Network ports"
    std::vector<KernelOption> options;
};

/// The key `option` of a table: complains when it can't be one of Linux.
[[nodiscard]] std::string readOption(const tomlfile::Table &table);
/// The areas of the table [kernel], in their order.
[[nodiscard]] std::vector<KernelArea> readKernelAreas(const tomlfile::Table &kernel);

} // namespace bootlace::board
