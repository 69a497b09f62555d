// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/initrd_file.h"

#include "parts/kernel.h"

#include <filesystem>
#include <system_error>

namespace bootlace::app {

InitrdFile lookAtInitrd(const recipe::Input &input, const board::Board &board)
{
    InitrdFile file;
    std::error_code unknown;
    if (const auto size = std::filesystem::file_size(input.path, unknown); !unknown) {
        file.size = ByteCount(size);
    }
    if (const auto bytes = parts::loadInitrd(input, board); !bytes) {
        file.error = bytes.error();
    }
    return file;
}

} // namespace bootlace::app
