// SPDX-License-Identifier: GPL-3.0-or-later
// What --json prints when something failed has one shape, whichever command it is and whatever failed.
#include "card_files.h"
#include "support/result.h"

#include <fmt/format.h>
#include <fstream>

namespace bootlace::loop {
namespace {

using Command = std::vector<std::string>;

class Failures : public testing::Test
{
protected:
    Failures()
    {
        files.write("noise", test::pseudoRandom(10'000));
        files.write("words", asBytes("nothing that is known\n"));
        files.write("wrong.toml", asBytes("format = 1\nboard = 3\n"));
        files.write("board.log", asBytes("Jump to BL\r\nNOTICE:  BL2: v2.9(release): sdmmc\r\n"
                                         "ERROR:   Partition 'fip' not found\r\n"));
        files.write("there", asBytes("precious"));
    }

    void expectFailure(int status, const std::string &cause, Command command)
    {
        const std::string name = fmt::format("{}", fmt::join(command, " "));
        command.emplace_back("--json");
        const Outcome outcome = bootlaceCli(command);
        EXPECT_EQ(outcome.status, status) << name << '\n' << outcome.out << outcome.err;
        const auto document = nlohmann::json::parse(outcome.out, nullptr, false);
        ASSERT_TRUE(document.is_object()) << name << '\n' << outcome.out << outcome.err;
        EXPECT_EQ(outcome.err, "") << name << ": all of it is in the document";
        EXPECT_EQ(document.value("schema", 0), 1) << name;
        EXPECT_FALSE(document.value("ok", true)) << name;
        EXPECT_EQ(document.value("cause", ""), cause) << name;
        EXPECT_NE(document.value("message", ""), "") << name;
        for (const char *key : {"trail", "findings", "disks"}) {
            EXPECT_TRUE(document.contains(key) && document.at(key).is_array()) << name << ": " << key;
        }
        const auto findings = document.value("findings", nlohmann::json::array());
        for (const auto &finding : findings) {
            for (const char *key : {"id", "severity", "message"}) {
                EXPECT_NE(finding.value(key, ""), "") << name << ": " << key;
            }
        }
    }

    [[nodiscard]] std::string path(const std::string &name) const { return files.path(name); }

    CardFiles files{CardFiles::Root::Plain};
};

TEST_F(Failures, OfMakingACardHaveTheShape)
{
    const std::string recipe = files.recipe();
    const std::string disk = files.disk("disk.img", 200_MiB);
    expectFailure(2, "not-found", {"plan", path("gone")});
    expectFailure(2, "bad-input", {"plan", path("wrong.toml")});
    expectFailure(2, "bad-input", {"plan", recipe, "--set", "root.source=gone"});
    expectFailure(2, "bad-input", {"plan", recipe, "--set", "root.size=much"});
    expectFailure(2, "too-small", {"plan", recipe, "--size", "64 MiB"});
    expectFailure(2, "bad-input", {"plan", recipe, "--size", "1"});
    expectFailure(2, "not-found", {"plan", recipe, "--to", path("gone")});
    expectFailure(2, "bad-input", {"build", recipe, "-o", path("there"), "--size", "200 MiB"});
    expectFailure(3, "refused", {"build", recipe, "-o", recipe, "--size", "200 MiB", "--force"});
    expectFailure(2, "bad-input", {"flash", recipe, "--to", disk});
    expectFailure(3, "refused", {"flash", recipe, "--to", disk, "--yes", "--expect", "123"});
    expectFailure(3, "refused", {"flash", recipe, "--to", recipe, "--yes"});
}

TEST_F(Failures, OfLookingAtAFileHaveTheShape)
{
    for (const std::string command : {"inspect", "verify", "explain-log"}) {
        expectFailure(2, "not-found", {command, path("gone")});
        expectFailure(2, "bad-input", {command, path("noise")});
    }
    expectFailure(1, "bad-input", {"inspect", path("wrong.toml")});
    expectFailure(2, "not-found", {"inspect", path("wrong.toml"), path("gone"), path("noise"), path("words")});
    expectFailure(1, "bad-input", {"explain-log", path("board.log")});
    expectFailure(2, "not-found", {"env", "show", path("gone")});
    expectFailure(2, "bad-input", {"env", "show", path("noise")});
    expectFailure(2, "bad-input", {"script", "show", path("noise")});
    expectFailure(2, "not-found", {"kernels", path("gone")});
    expectFailure(2, "bad-input", {"kernels", "--board", "nobody-has-it"});
}

TEST_F(Failures, OfADamagedCardHaveTheShape)
{
    const std::string image = path("card.img");
    ASSERT_EQ(bootlaceCli({"build", files.recipe(), "-o", image, "--size", "200 MiB"}).status, 0);
    const ByteOffset fip(13312 * 512);
    const Bytes good = test::readFile(image, {fip, 1_B});
    std::fstream file(image, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(static_cast<std::streamoff>(fip.value()));
    file.put(static_cast<char>(~good[0]));
    file.close();
    expectFailure(1, "mismatch", {"verify", image});
    const auto document = bootlaceCli({"verify", image, "--json"}).json();
    EXPECT_THAT(document.at("message").get<std::string>(), testing::StartsWith("“fip” is damaged"));
    EXPECT_EQ(document.at("findings").at(0).at("id"), "card-region-damaged");
    EXPECT_EQ(document.at("disks").at(0).at("role"), "card");
}

TEST_F(Failures, OfPackingHaveTheShape)
{
    expectFailure(2, "not-found", {"bl2", "pack", path("gone"), "--medium", "sd", "-o", path("new")});
    expectFailure(2, "bad-input", {"bl2", "pack", path("noise"), "--medium", "sd", "-o", path("there")});
    expectFailure(2, "bad-input", {"bl2", "pack", path("noise"), "--medium", "sd", "-o", "-"});
    expectFailure(2, "not-found", {"fip", "pack", "--bl31", path("gone"), "-o", path("new")});
    expectFailure(2, "bad-input", {"fip", "unpack", path("noise"), "-o", path("")});
    expectFailure(2, "bad-input", {"dtb", "merge", path("noise"), path("noise"), "-o", path("new")});
    expectFailure(2, "bad-input", {"env", "pack", path("words"), "--size", "4 KiB", "-o", path("new")});
    expectFailure(2, "bad-input", {"script", "pack", path("noise"), "-o", path("new")});
    EXPECT_FALSE(fs::exists(path("new")));
}

TEST_F(Failures, OfTheUsageHaveTheShape)
{
    for (const Command &command : {Command{"plan"},
                                   {"plan", "a", "b"},
                                   {"flash", "--colour"},
                                   {"completion", "csh"},
                                   {"fip"},
                                   {"no-such-command"},
                                   {"help", "no-such-command"}}) {
        expectFailure(2, "bad-input", command);
    }
}

} // namespace
} // namespace bootlace::loop
