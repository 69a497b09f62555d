// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzzer's function once over every file of the folders given, so that each input that once broke something is
// an ordinary test for ever.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int count, char **arguments)
{
    int files = 0;
    for (int i = 1; i < count; ++i) {
        if (!std::filesystem::exists(arguments[i])) {
            continue;
        }
        for (const auto &entry : std::filesystem::directory_iterator(arguments[i])) {
            std::ifstream stream(entry.path(), std::ios::binary);
            const std::vector<char> bytes((std::istreambuf_iterator<char>(stream)), {});
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
            ++files;
        }
    }
    std::printf("%d inputs\n", files);
    return files > 0 ? 0 : 1; // an empty corpus is no test
}
