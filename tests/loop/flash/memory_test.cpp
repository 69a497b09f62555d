// SPDX-License-Identifier: GPL-3.0-or-later
// However large the root is, it streams by.
#include "card_files.h"
#include "support/result.h"
#include "support/tar_bytes.h"

#include <cstdio>
#include <sys/resource.h>

namespace bootlace::loop {
namespace {

/// 50,000 small files and one of 480 MiB, through zstd with its largest window, 128 MiB, into a file.
void makeLargeTar(const std::string &path)
{
    FILE *zstd = ::popen(("zstd -q -1 --long=27 -o '" + path + "'").c_str(), "w");
    ASSERT_NE(zstd, nullptr);
    const auto put = [zstd](std::string_view bytes) { std::fwrite(bytes.data(), 1, bytes.size(), zstd); };
    for (int i = 0; i < 50'000; ++i) {
        put(test::tarMember(
            {.name = fmt::format("d{}/e{}/file-{}", i % 20, i % 400, i), .content = std::string(900, 'x')}));
    }
    const Bytes block = test::pseudoRandom(1U << 20U);
    const std::uint64_t blocks = 480;
    put(test::tarMember({.name = "large", .size = fmt::format("{:011o}", blocks << 20U)}));
    for (std::uint64_t i = 0; i < blocks; ++i) {
        put(asText(block));
    }
    put(test::tarEnd);
    ASSERT_EQ(::pclose(zstd), 0);
}

TEST(Memory, ARootOf50000FilesStaysBelow256MiB)
{
    const CardFiles files;
    makeLargeTar(files.path("root.tar.zst"));
    files.setRoot("root.tar.zst");
    runOk({"sed", "-i", "s/^build.*/&\\ninitrd = \"initrd.img\"/; s/64 MiB/128 MiB/", files.recipe()});
    files.write("initrd.img", test::pseudoRandom(74U << 20U));
    const Outcome outcome = bootlaceCli({"build", files.recipe(), "-o", files.path("card.img"), "--size", "1 GiB"});
    ASSERT_EQ(outcome.status, 0) << outcome.err;
    rusage usage{};
    ASSERT_EQ(::getrusage(RUSAGE_CHILDREN, &usage), 0); // of the largest child, in KiB
    EXPECT_LT(usage.ru_maxrss, 256 * 1024);
}

} // namespace
} // namespace bootlace::loop
