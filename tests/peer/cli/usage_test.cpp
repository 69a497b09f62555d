// SPDX-License-Identifier: GPL-3.0-or-later
// Help, completion and the form of the answers: what people learn the program by.
#include "program.h"
#include "support/files.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <sstream>

namespace bootlace::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

/// The commands that `help` lists, with those below them.
std::vector<std::vector<std::string>> commands()
{
    std::vector<std::vector<std::string>> found(1);
    for (std::size_t i = 0; i < found.size(); ++i) {
        std::vector<std::string> help{"help"};
        help.insert(help.end(), found[i].begin(), found[i].end());
        bool isBelow = false;
        for (const std::string &line : linesOf(cli(help).output)) {
            isBelow = isBelow ? line.starts_with(' ') : line == "Commands:";
            if (isBelow && line.starts_with("  ") && line[2] != ' ') {
                found.push_back(found[i]);
                found.back().push_back(line.substr(2, line.find(' ', 2) - 2));
            }
        }
    }
    return found;
}

TEST(Help, FitsATerminalAndSpeaksInOneVoice)
{
    const auto all = commands();
    EXPECT_THAT(all, testing::IsSupersetOf(std::vector<std::vector<std::string>>{{"plan"},
                                                                                 {"flash"},
                                                                                 {"fip", "pack"},
                                                                                 {"dtb", "merge"},
                                                                                 {"env", "show"},
                                                                                 {"script", "pack"},
                                                                                 {"help"},
                                                                                 {"completion"}}));
    for (const std::vector<std::string> &command : all) {
        std::vector<std::string> words = command;
        words.insert(words.begin(), "help");
        const test::ToolRun help = cli(words);
        words = command;
        words.emplace_back("--help");
        EXPECT_EQ(cli(words).output, help.output);
        EXPECT_EQ(help.status, 0);
        for (const std::string &line : linesOf(help.output)) {
            EXPECT_LE(line.size(), 80U) << line;
            const bool isRow = line.starts_with("  ") && line.size() > 26 && line[25] == ' ' && line[26] != ' ';
            EXPECT_FALSE(isRow && std::islower(static_cast<unsigned char>(line[26])) != 0 && line[2] != ' ') << line;
        }
        EXPECT_THAT(help.output, testing::ContainsRegex("\nExamples?: (source <\\()?bootlace-cli ")) << words.back();
        EXPECT_THAT(help.output, HasSubstr("\nExit status: 0 ")) << words.back();
        EXPECT_THAT(help.output, Not(testing::ContainsRegex("ENUM|TEXT|REQUIRED|UINT|\\{|SUBCOMMAND")));
    }
    EXPECT_THAT(cli({"help", "flash"}).output, HasSubstr("Usage: bootlace-cli flash --to DISK [OPTION...] RECIPE\n"));
    EXPECT_EQ(cli({"help", "no-such-command"}).status, 2);
}

TEST(Help, WhatIsNeededComesFirst)
{
    const std::vector<std::string> pack = linesOf(cli({"fip", "pack", "--help"}).output);
    const auto options = std::ranges::find(pack, "Options:");
    ASSERT_GT(pack.end() - options, 4);
    EXPECT_THAT(options[1], testing::StartsWith("  -o, --output FILE"));
    const auto lineOf = [&pack](const std::string &begin) {
        return std::ranges::find_if(pack, [&begin](const std::string &line) { return line.starts_with("  " + begin); });
    };
    EXPECT_LT(lineOf("--soc-fw, "), lineOf("--scp-fwu-cfg "));
    EXPECT_LT(lineOf("--nt-fw, "), lineOf("--scp-fwu-cfg "));
    EXPECT_THAT(cli({"bl2", "pack", "--help"}).output, HasSubstr("(0x201000)"));
    EXPECT_THAT(cli({"flash", "--help"}).output, HasSubstr("3 the disk is\nrefused"));
}

TEST(Help, TheVersionHasTheProgramsName)
{
    for (const char *word : {"-V", "--version"}) {
        EXPECT_THAT(cli({word}).output, testing::MatchesRegex("bootlace-cli [0-9]+\\.[0-9]+\\.[0-9]+\n"));
    }
}

TEST(Help, AMisspeltCommandIsGuessed)
{
    EXPECT_THAT(cli({"verfy"}).output, HasSubstr("there is no command 'verfy': did you mean 'verify'?"));
    EXPECT_THAT(cli({"fi"}).output, HasSubstr("did you mean 'fip'?"));
    EXPECT_THAT(cli({"unrelated"}).output, HasSubstr("there is no command 'unrelated'\n"));
    EXPECT_THAT(cli({"fip", "pak"}).output, HasSubstr("there is no command 'fip pak': did you mean 'pack'?"));
    EXPECT_THAT(cli({"help", "plam"}).output, HasSubstr("there is no command 'plam': did you mean 'plan'?"));
}

TEST(Help, IsWhatThereIsWithoutArguments)
{
    const test::ToolRun none = test::run({"sh", "-c", "exec \"$0\" >/dev/null", BOOTLACE_CLI}); // not the answer
    EXPECT_EQ(none.status, 2);
    EXPECT_EQ(none.output, cli({"--help"}).output);
}

TEST(Mistakes, TheWordThatIsWrongIsBlamedAndTheCommandsOwnHelpNamed)
{
    struct Case
    {
        std::vector<std::string> words;
        std::string said;
    };

    for (const Case &one : {
             Case{{"plan", "--szie", "4GiB", "x.toml"},
                  "there is no option '--szie': did you mean '--size'?\nSee bootlace-cli help plan."},
             {{"build", "s.toml", "-o", "x.img", "--sise", "2GiB"},
              "there is no option '--sise': did you mean '--size'?"},
             {{"fip", "pack", "--bl3", "f", "-o", "x"},
              "there is no option '--bl3': did you mean '--bl31'?\nSee bootlace-cli help fip pack."},
             {{"fip", "pack", "--hlep"}, "there is no option '--hlep': did you mean '--help'?"},
             {{"plan", "-qx", "y.toml"}, "there is no option '-x'\n"},
             {{"--verison"}, "there is no option '--verison': did you mean '--version'?\nSee bootlace-cli help."},
             {{"--set", "a=b", "plan", "x.toml"}, "the option '--set' comes after the command"},
             {{"fip"}, "fip needs a command: pack or unpack\nSee bootlace-cli help fip."},
             {{"build"}, "build needs RECIPE, -o FILE and --size SIZE\n"},
             {{"flash", "x.toml", "--yes", "--to"}, "--to needs a value: --to DISK\n"},
             {{"plan", "x.toml", "y.toml"}, "'y.toml' is one word too many\n"},
             {{"plan", "x.toml", "--size", "1", "--to", "d"}, "--size and --to can't be given together\n"},
             {{"flash", "x.toml", "--to", "d", "--progress", "foo"},
              "--progress: 'foo' is none of auto, bar, plain, json, none\nSee bootlace-cli help flash."},
             {{"completion", "csh"}, "SHELL: 'csh' is none of bash, fish, zsh\n"},
             {{"fip", "pack", "-o", "x", "--align", "x"}, "--align: 'x' is no whole number from 0 to 4294967295\n"},
             {{"fip", "pack", "-o", "x", "--plat-toc-flags", "65536"}, "is no whole number from 0 to 65535\n"},
         }) {
        const test::ToolRun run = cli(one.words);
        EXPECT_EQ(run.status, 2) << one.said;
        EXPECT_THAT(run.output, testing::AllOf(testing::StartsWith("bootlace-cli: "), HasSubstr(one.said)));
    }
    EXPECT_EQ(cli({"verify", "none", "--progress", "NONE"}).output, cli({"verify", "none"}).output);
}

/// What bash offers for the last word.
std::vector<std::string> offered(const std::string &script, const std::vector<std::string> &words)
{
    const std::string program = "bootlace-cli() { \"$0\" \"$@\"; }; source \"$1\"; shift; COMP_WORDS=(bootlace-cli "
                                "\"$@\"); COMP_CWORD=$#; compopt() { :; }; "
                                "_bootlace_cli; printf '%s\\n' \"${COMPREPLY[@]}\"";
    std::vector<std::string> command{"bash", "-c", program, BOOTLACE_CLI, script};
    command.insert(command.end(), words.begin(), words.end());
    return linesOf(test::run(command).output);
}

TEST(Completion, BashOffersWhatTheCommandsTake)
{
    const test::TempDir dir;
    test::writeFile(dir / "script", asBytes(cli({"completion", "bash"}).output));
    test::writeFile(dir / "router.toml", {});
    const std::string script = dir / "script";
    EXPECT_THAT(offered(script, {"ver"}), ElementsAre("verify"));
    EXPECT_THAT(offered(script, {"fip", ""}), testing::IsSupersetOf({"pack", "unpack"}));
    EXPECT_THAT(offered(script, {"flash", "--pro"}), ElementsAre("--progress"));
    EXPECT_THAT(offered(script, {"flash", "router.toml", "--progress", "j"}), ElementsAre("json"));
    EXPECT_THAT(offered(script, {"bl2", "pack", "--medium", "spim-nand-2"}), ElementsAre("spim-nand-2k128"));
    EXPECT_THAT(offered(script, {"env", "pack", "--re"}), ElementsAre("--redundant"));
    EXPECT_THAT(offered(script, {"script", "pack", "--arch", "ri"}), ElementsAre("riscv"));
    EXPECT_THAT(offered(script, {"flash", "--progress", "="}), testing::IsSupersetOf({"auto", "json"}));
    EXPECT_THAT(offered(script, {"flash", "--progress", "=", "j"}), ElementsAre("json"));
    EXPECT_THAT(offered(script, {"completion", ""}), testing::IsSupersetOf({"bash", "fish", "zsh"}));
    EXPECT_THAT(offered(script, {"completion", ""}), Not(testing::Contains(HasSubstr("toml"))));
    EXPECT_THAT(offered(script, {"help", "fl"}), ElementsAre("flash"));
    EXPECT_THAT(offered(script, {"help", "fip", ""}), ElementsAre("pack", "unpack"));
    EXPECT_THAT(offered(script, {"kernels", "--board", "bananapi-bpi-r"}),
                ElementsAre("bananapi-bpi-r3", "bananapi-bpi-r3-mini", "bananapi-bpi-r4"));
    EXPECT_THAT(offered(script, {"boards", dir / "rou"}), Not(testing::Contains(HasSubstr("router.toml"))));
    EXPECT_THAT(offered(script, {"fip", "pack", "-o", dir / "rou"}), ElementsAre((dir / "router.toml").string()));
    EXPECT_THAT(offered(script, {"plan", dir / "rou"}), ElementsAre((dir / "router.toml").string()));
}

TEST(Completion, EveryShellReadsItsScript)
{
    const test::TempDir dir;
    for (const std::string shell : {"bash", "fish", "zsh"}) {
        const test::ToolRun script = cli({"completion", shell});
        EXPECT_EQ(script.status, 0);
        test::writeFile(dir / shell, asBytes(script.output));
        const test::ToolRun run = test::run({shell, "-n", dir / shell});
        EXPECT_EQ(run.status, 0) << run.output;
        for (const char *word : {"unpack", "plat-toc-flags", "spim-nand-4k256"}) {
            EXPECT_THAT(script.output, HasSubstr(word));
        }
    }
    const test::ToolRun fish = test::run(
        {"fish", "-c", fmt::format("source {}; complete -C 'bootlace-cli fip unp'", (dir / "fish").string())});
    EXPECT_THAT(fish.output, testing::StartsWith("unpack\t"));
    const auto byFish = [&dir](const std::string &line) {
        const std::string source = fmt::format("function bootlace-cli; '{}' $argv; end; source {}; complete -C '{}'",
                                               BOOTLACE_CLI, (dir / "fish").string(), line);
        return linesOf(test::run({"fish", "-c", source}).output);
    };
    EXPECT_THAT(byFish("bootlace-cli completion z"), ElementsAre("zsh"));
    EXPECT_THAT(byFish("bootlace-cli help fip unp"), ElementsAre(testing::StartsWith("unpack")));
    EXPECT_THAT(byFish("bootlace-cli kernels --board orange"), ElementsAre(testing::StartsWith("orangepi-pc-plus")));
    EXPECT_EQ(cli({"completion", "csh"}).status, 2);
}

void checkKeys(const Json &value)
{
    for (const auto &[key, inner] : value.items()) {
        if (value.is_object()) {
            EXPECT_TRUE(std::ranges::none_of(key, [](unsigned char c) { return std::isupper(c) != 0 || c == '_'; }) ||
                        key.starts_with("CONFIG_"))
                << key;
        }
        if (inner.is_structured()) {
            checkKeys(inner);
        }
    }
}

TEST(Json, HasASchemaAndItsKeysOneStyle)
{
    const test::TempDir dir;
    test::runOk({"dtc", "-q", "-@", "-o", dir / "base.dtb", std::string(TREES) + "/base.dts"});
    test::runOk({"truncate", "-s", "8M", dir / "root.ext4"});
    test::runOk({"mke2fs", "-q", "-F", dir / "root.ext4"});
    test::writeFile(dir / "bl2.bin", Bytes(4000, std::byte{1}));
    for (const std::vector<std::string> &command :
         {std::vector<std::string>{"boards"},
          {"devices"},
          {"kernels", dir / ""},
          {"inspect", dir / "base.dtb", dir / "root.ext4", dir / "none"},
          {"bl2", "pack", dir / "bl2.bin", "--medium", "sd", "-o", dir / "bl2.img"},
          {"inspect", dir / "bl2.img"},
          {"plan", dir / "none"},
          {"no-such-command"}}) {
        const Answer answer = ask(command);
        ASSERT_TRUE(answer.document.is_object()) << command.front();
        EXPECT_EQ(answer.document.at("schema"), 1);
        checkKeys(answer.document);
    }
}

TEST(Quiet, PrintsNothingButErrors)
{
    const test::TempDir dir;
    test::writeFile(dir / "text", asBytes("nothing that is known\n"));
    const test::ToolRun known = cli({"inspect", "-q", dir / "text"});
    EXPECT_EQ(known.status, 2);
    EXPECT_EQ(known.output, "");
    test::writeFile(dir / "bl2.bin", Bytes(4000, std::byte{1}));
    EXPECT_EQ(cli({"bl2", "pack", "--quiet", dir / "bl2.bin", "--medium", "sd", "-o", dir / "bl2.img"}).output, "");
    EXPECT_THAT(cli({"verify", "-q", dir / "none"}).output, HasSubstr("none"));
    EXPECT_THAT(cli({"plan", "-q", dir / "none"}).output, HasSubstr("none"));
    const test::ToolRun missing = cli({"inspect", "-q", dir / "none", dir / "text"});
    EXPECT_EQ(missing.status, 2);
    EXPECT_EQ(missing.output,
              fmt::format("bootlace-cli: cannot open {}: No such file or directory\n", (dir / "none").string()));
    EXPECT_EQ(ask({"inspect", "-q", dir / "none"}).document.at("ok"), false);
}

TEST(Errors, AreNoPartOfTheAnswer)
{
    const test::TempDir dir;
    test::writeFile(dir / "text", asBytes("nothing that is known\n"));
    for (const std::string command : {"inspect", "verify", "plan"}) {
        const test::ToolRun run =
            test::run({"sh", "-c", "\"$@\" 2>/dev/null", "sh", BOOTLACE_CLI, command, dir / "none"});
        EXPECT_EQ(run.status, 2) << command;
        EXPECT_EQ(run.output, "") << command;
    }
    const test::ToolRun both =
        test::run({"sh", "-c", "\"$@\" 2>/dev/null", "sh", BOOTLACE_CLI, "inspect", dir / "none", dir / "text"});
    EXPECT_THAT(both.output, testing::StartsWith((dir / "text").string()));
}

TEST(Recipe, SettingsReplaceItsValuesAndItMayComeFromTheStandardInput)
{
    const test::TempDir dir;
    const std::string text = "format = 1\nboard = 'bananapi-bpi-r3'\nmedium = 'sd'\n[kernel]\nbuild = 'none'\n"
                             "[root]\nsource = 'none'\nsize = '1 GiB'\n";
    test::writeFile(dir / "r.toml", asBytes(text));
    const auto said = [](const std::vector<std::string> &command) { return cli(command).output; };
    EXPECT_THAT(said({"plan", dir / "r.toml", "--set", "root.size=much"}), HasSubstr("--set root.size: 'root.size'"));
    EXPECT_THAT(said({"plan", dir / "r.toml", "--set", "root.sise=4GiB"}),
                HasSubstr("--set root.sise: 'root.sise' is not a known key: did you mean 'root.size'?"));
    EXPECT_THAT(said({"plan", dir / "r.toml", "--set", "firmware.fip.bl31=gone"}),
                HasSubstr("--set firmware.fip.bl31: “gone” was not found"));
    EXPECT_THAT(said({"plan", dir / "r.toml", "--set", "medium=tape"}), HasSubstr("--set medium: 'tape' is not"));
    EXPECT_THAT(said({"plan", dir / "r.toml", "--set", "root.size=4 GiB"}), Not(HasSubstr("'root.size'")));
    EXPECT_THAT(said({"plan", dir / "r.toml", "--set", "kernel.modules=7"}), HasSubstr("must be true or false"));
    EXPECT_THAT(said({"plan", dir / "r.toml", "--set", "kernel.modules=false"}), Not(HasSubstr("kernel.modules")));
    EXPECT_THAT(said({"plan", dir / "r.toml", "--set", "medium=tape"}), HasSubstr("tape"));
    EXPECT_THAT(said({"plan", dir / "r.toml", "--set", "esp.label.deep=1"}), HasSubstr("'esp.label' must be"));
    for (const char *wrong : {"root.size", "=4", ""}) {
        EXPECT_THAT(said({"plan", dir / "r.toml", "--set", wrong}), HasSubstr("is not like root.size=4GiB"));
    }
    const auto fromInput = [](const std::string &input) {
        return test::run({BOOTLACE_CLI, "plan", "-"}, input).output;
    };
    EXPECT_THAT(fromInput(text), testing::AllOf(HasSubstr("<stdin>"), HasSubstr("none")));
    EXPECT_THAT(fromInput("format = 1\nboard"), HasSubstr("<stdin>:2"));
    EXPECT_THAT(fromInput(std::string((1U << 20U) + 1, '#')), HasSubstr("longer than 1 MiB"));
}

TEST(Recipe, AMissingFileIsToldOnceWhereverItIsNamed)
{
    const test::TempDir dir;
    const std::string text = "format = 1\nboard = 'bananapi-bpi-r3'\nmedium = 'sd'\n[firmware]\nbl2 = 'a'\n"
                             "fip = { bl31 = 'b', bl33 = 'c' }\n[kernel]\nbuild = 'd'\n[root]\nsource = 'e'\n";
    test::writeFile(dir / "r.toml", asBytes(text));
    const std::string missing = (dir / "none").string();
    std::vector<std::string> words{"plan", dir / "r.toml"};
    for (const char *key : {"firmware.bl2", "firmware.fip.bl31", "kernel.build", "kernel.initrd", "root.source"}) {
        words.insert(words.end(), {"--set", fmt::format("{}={}", key, missing)});
    }
    words.insert(words.end(), {"--set", fmt::format("kernel.overlays=['{}.dtbo']", missing)});
    const Answer answer = ask(words);
    EXPECT_EQ(answer.document.at("findings").size(), 7U) << answer.document;
    for (const Json &finding : answer.document.at("findings")) {
        EXPECT_EQ(finding.at("id"), "file-absent") << finding;
    }
    const std::vector<std::string> lines = linesOf(answer.document.at("message"));
    EXPECT_EQ(lines.size(), 7U) << answer.document;
    EXPECT_THAT(lines, testing::Contains(HasSubstr("“" + missing + "” was not found.")));
    EXPECT_THAT(lines, testing::Contains(HasSubstr("“c” was not found (looked for " + (dir / "c").string() + ").")));
}

} // namespace
} // namespace bootlace::cli
