// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/files.h"

#include <filesystem>
#include <string>
#include <vector>

namespace bootlace::test {

/// A small tree with what file systems get wrong: holes, long and many names, links of all kinds, big files.
void makeTree(const std::filesystem::path &folder);

/// An image of `size` bytes made by mke2fs, with the tree's files in it when one is given. UUID and hash seed are
/// fixed.
void makeImage(const std::filesystem::path &image, ByteCount size, const std::vector<std::string> &options,
               const std::filesystem::path &tree = {});

} // namespace bootlace::test
