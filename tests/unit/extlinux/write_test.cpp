// SPDX-License-Identifier: GPL-3.0-or-later
#include "extlinux/extlinux.h"
#include "support/result.h"

#include <functional>

namespace bootlace::extlinux {
namespace {

Config boardConfig()
{
    return {.defaultLabel = "bootlace",
            .title = "BPI-R3",
            .timeout = 30,
            .labels = {{.name = "bootlace",
                        .menuLabel = "Debian 13",
                        .kernel = "/Image",
                        .initrd = "/initrd.img",
                        .fdt = "/bpi-r3.dtb",
                        .fdtdir = "",
                        .overlays = {},
                        .append = "root=PARTUUID=11111111-1111-4111-8111-111111111106 rw console=ttyS0,115200"},
                       {.name = "fit",
                        .menuLabel = "",
                        .kernel = "/bpi-r3.itb#conf-sd",
                        .initrd = "",
                        .fdt = "",
                        .fdtdir = "/dtbs",
                        .overlays = {"/a.dtbo", "/b.dtbo"},
                        .append = ""}}};
}

Result<std::string> writeWith(const std::function<void(Config &)> &change)
{
    Config config = boardConfig();
    change(config);
    return write(config);
}

TEST(ExtlinuxWrite, TheTextIsWhatPeopleWriteByHand)
{
    ASSERT_OK_ASSIGN(const std::string text, write(boardConfig()));
    EXPECT_EQ(text, R"(default bootlace
timeout 30
menu title BPI-R3

label bootlace
  menu label Debian 13
  linux /Image
  initrd /initrd.img
  fdt /bpi-r3.dtb
  append root=PARTUUID=11111111-1111-4111-8111-111111111106 rw console=ttyS0,115200

label fit
  linux /bpi-r3.itb#conf-sd
  fdtdir /dtbs
  fdtoverlays /a.dtbo /b.dtbo
)");
}

TEST(ExtlinuxWrite, ReadsBackTheSameWithoutFindings)
{
    ASSERT_OK_ASSIGN(const std::string text, write(boardConfig()));
    const Reading reading = parse(text);
    EXPECT_EQ(reading.config, boardConfig());
    EXPECT_TRUE(reading.lint.empty());
    EXPECT_FALSE(reading.refused);
}

TEST(ExtlinuxWrite, RefusesWhatUBootWouldNotReadBack)
{
    const auto refused = [](const std::function<void(Label &)> &change, const char *text) {
        EXPECT_FAILS(writeWith([&](Config &config) { change(config.labels[0]); }), Cause::BadInput, text);
    };
    refused([](Label &label) { label.append = std::string(512, 'x'); }, "append has 512 characters");
    refused([](Label &label) { label.append = "quiet initrd=/x"; }, "append holds initrd=");
    refused([](Label &label) { label.append = "quiet "; }, "ends with a blank");
    refused([](Label &label) { label.initrd = "/initrd\r"; }, "initrd holds a control character");
    refused([](Label &label) { label.kernel = "/Image\nappend evil"; }, "linux holds a control character");
    refused([](Label &label) { label.fdt = "#x"; }, "begins with a blank or '#'");
    refused([](Label &label) { label.fdtdir = " /x"; }, "begins with a blank or '#'");
    refused([](Label &label) { label.overlays = {"/a b.dtbo"}; }, "overlay \"/a b.dtbo\"");
    refused([](Label &label) { label.overlays = {""}; }, "overlay \"\"");
    refused([](Label &label) { label.kernel = ""; }, "has no kernel");
    refused([](Label &label) { label.name = "fit"; }, "label \"fit\" is there twice");
    refused([](Label &label) { label.name = "other"; }, "default \"bootlace\" names no label");
    EXPECT_FAILS(writeWith([](Config &config) { config.labels[1].name = ""; }), Cause::BadInput, "a label has no name");
}

TEST(ExtlinuxWrite, TheLimitsThemselvesAreFine)
{
    ASSERT_OK(writeWith([](Config &config) { config.labels[0].append = std::string(511, 'x'); }));
    const auto withLabels = [](std::size_t count) {
        return writeWith([count](Config &config) {
            for (std::size_t i = 0; i < count; ++i) {
                config.labels.push_back({.name = std::to_string(i),
                                         .menuLabel = {},
                                         .kernel = std::string(500, 'k'),
                                         .initrd = {},
                                         .fdt = {},
                                         .fdtdir = {},
                                         .overlays = {},
                                         .append = {}});
            }
        });
    };
    ASSERT_OK(withLabels(100));
    EXPECT_FAILS(withLabels(130), Cause::BadInput, "U-Boot reads 65536");
}

TEST(ExtlinuxWrite, RefusesAMenuWithoutLabelsOrWithANegativeTimeout)
{
    EXPECT_FAILS(write({}), Cause::BadInput, "at least one label");
    EXPECT_FAILS(writeWith([](Config &config) { config.timeout = -10; }), Cause::BadInput, "timeout -10");
}

} // namespace
} // namespace bootlace::extlinux
