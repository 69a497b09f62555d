// SPDX-License-Identifier: GPL-3.0-or-later
// What is read and can be written again reads the same.
#include "extlinux/extlinux.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace bootlace::extlinux;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const Reading reading = parse(text);
    const auto written = write(reading.config);
    if (!written) {
        return 0;
    }
    const Reading again = parse(*written);
    if (again.config != reading.config || !again.lint.empty()) {
        std::abort();
    }
    return 0;
}
