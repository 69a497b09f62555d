// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of files that are there already, of interruptions, and of an answer that nobody reads.
#include "card_files.h"
#include "support/result.h"

#include <fmt/format.h>

namespace bootlace::loop {
namespace {

std::string text(const fs::path &file)
{
    return std::string(asText(test::readFile(file)));
}

class Build : public testing::Test
{
protected:
    Build() { fs::create_directory(files.path("out")); }

    [[nodiscard]] std::vector<std::string> command(const std::vector<std::string> &more = {}) const
    {
        std::vector<std::string> words{BOOTLACE_CLI, "build", files.recipe(), "-o", image, "--size", "200 MiB"};
        words.insert(words.end(), more.begin(), more.end());
        return words;
    }

    /// Names in the folder of the image.
    [[nodiscard]] std::vector<std::string> made() const
    {
        std::vector<std::string> names;
        for (const auto &entry : fs::directory_iterator(files.path("out"))) {
            names.push_back(entry.path().filename());
        }
        std::ranges::sort(names);
        return names;
    }

    /// Sends the signal to the program once it is at work: the signal is blocked then.
    Outcome interrupt(const std::string &signal, std::vector<std::string> words)
    {
        const std::string script =
            "env --default-signal \"$@\" & pid=$!\n"
            "while :; do\n"
            "  while read -r key value rest; do\n"
            "    case $key in Name:) name=$value;; State:) state=$value;; SigBlk:) blocked=$value;; esac\n"
            "  done </proc/$pid/status || break\n" // it has ended
            "  if [ $name = bootlace-cli ] && [ $blocked != 0000000000000000 ]; then break; fi\n"
            "  if [ $state = Z ]; then break; fi\n"
            "done\n"
            "kill -" +
            signal + " $pid; wait $pid";
        words.insert(words.begin(), {"bash", "-c", script, "bash"});
        return capture(words);
    }

    CardFiles files;
    std::string image = files.path("out/card.img");
    std::string manifest = image + ".manifest.json";
};

TEST_F(Build, WhatIsThereIsRefusedBeforeAnythingIsRead)
{
    fs::remove(files.path("kernel/Image")); // not seen: the refusal comes first
    for (const std::string &there : {image, manifest}) {
        test::writeFile(there, asBytes("precious"));
        const Outcome refused = capture(command());
        EXPECT_EQ(refused.status, 2);
        EXPECT_THAT(refused.err, testing::HasSubstr(there + " already exists. --force replaces it"));
        EXPECT_EQ(text(there), "precious");
        fs::remove(there);
    }
    EXPECT_THAT(made(), testing::IsEmpty());
}

TEST_F(Build, AFailureLeavesTheOldFilesAlone)
{
    test::writeFile(image, asBytes("precious"));
    test::writeFile(manifest, asBytes("old"));
    files.write("root.tar", test::pseudoRandom(10240)); // found out before the first write
    files.setRoot("root.tar");
    EXPECT_EQ(capture(command({"--force"})).status, 2);
    files.write("root/zz-last", test::pseudoRandom(300'000));
    runOk({"tar", "--sort=name", "-C", files.path("root"), "-cf", files.path("root.tar"), "."});
    runOk({"zstd", "-q", files.path("root.tar")}); // nothing packed is unpacked twice
    const std::string packed = files.path("root.tar.zst");
    fs::resize_file(packed, fs::file_size(packed) - 100'000); // found out while the root is written
    files.setRoot("root.tar.zst");
    const Outcome failed = capture(command({"--force"}));
    EXPECT_EQ(failed.status, 1) << "a byte was written: " << failed.err;
    EXPECT_THAT(failed.err, testing::HasSubstr("  " + image + ": left as it was\n"));
    EXPECT_THAT(failed.err, testing::Not(testing::HasSubstr("is lost")));
    const auto told = capture(command({"--force", "--json"})).json();
    EXPECT_EQ(told.at("disks"), nlohmann::json::array({{{"role", "card"}, {"path", image}, {"state", "untouched"}}}));
    EXPECT_EQ(text(image), "precious");
    EXPECT_EQ(text(manifest), "old");
    EXPECT_THAT(made(), testing::ElementsAre("card.img", "card.img.manifest.json"));
    fs::remove(image);
    fs::remove(manifest);
    EXPECT_THAT(capture(command()).err, testing::HasSubstr("  " + image + ": not made\n"));
    EXPECT_THAT(made(), testing::IsEmpty());
    files.setRoot("root");
    EXPECT_EQ(capture(command({"--force"})).status, 0);
    EXPECT_EQ(fs::file_size(image), (200_MiB).value());
    EXPECT_THAT(text(manifest), testing::HasSubstr("\"disks\""));
    EXPECT_THAT(made(), testing::ElementsAre("card.img", "card.img.manifest.json"));
}

TEST_F(Build, WhatWasMadeAndHowToCheckItIsSaid)
{
    image = files.path("out/my card.img");
    const Outcome done = capture(command());
    EXPECT_THAT(done.out, testing::HasSubstr("microSD card (" + image + "):\n"));
    EXPECT_THAT(done.out, testing::EndsWith(fmt::format("\n{0} and {0}.manifest.json are complete.\n"
                                                        "Check it any time: bootlace-cli verify '{0}'\n",
                                                        image)));
    const auto document = capture(command({"--force", "--json", "--no-verify"})).json();
    EXPECT_EQ(document.at("disks").at(0).at("path"), image);
    EXPECT_EQ(document.at("manifest"), image + ".manifest.json");
    const std::string disk = files.disk("disk.img", 200_MiB);
    const std::vector<std::string> flash{"flash", files.recipe(), "--to", disk, "--yes"};
    EXPECT_THAT(bootlaceCli(flash).out, testing::EndsWith(fmt::format("\n{0} is written and read back.\n"
                                                                      "Check it any time: bootlace-cli verify {0}\n",
                                                                      disk)));
    std::vector<std::string> quick = flash;
    quick.insert(quick.end(), {"--json", "--no-verify"});
    EXPECT_EQ(bootlaceCli(quick).json().at("disks").at(0).at("path"), disk);
    quick[quick.size() - 2] = "--progress=none";
    EXPECT_THAT(bootlaceCli(quick).out, testing::HasSubstr(disk + " is written, but not read back.\n"));
}

TEST_F(Build, NothingIsWrittenThroughASymlink)
{
    files.write("precious", asBytes("precious"));
    fs::create_symlink(files.path("precious"), manifest);
    const Outcome refused = capture(command({"--force"}));
    EXPECT_EQ(refused.status, 2);
    EXPECT_THAT(refused.err, testing::HasSubstr("not a regular file"));
    EXPECT_EQ(text(files.path("precious")), "precious");
}

TEST_F(Build, AnImageAmongItsOwnSourcesIsRefused)
{
    const Bytes kernel = test::readFile(files.path("kernel/Image"));
    const Bytes recipe = test::readFile(files.recipe());
    for (const char *place : {"root/card.img", "root/srv/deep/card.img", "kernel/Image", "kernel/card.img", "card.toml",
                              "bl2.bin", "root/etc/../../kernel/Image"}) {
        image = files.path(place);
        EXPECT_EQ(capture(command({"--force"})).status, 3) << place;
    }
    EXPECT_EQ(test::readFile(files.path("kernel/Image")), kernel);
    EXPECT_EQ(test::readFile(files.recipe()), recipe);
    EXPECT_FALSE(fs::exists(files.path("root/card.img")));
    files.setRoot("/"); // nothing on this computer lies outside of it
    image = files.path("out/card.img");
    EXPECT_EQ(capture(command()).status, 3);
    files.write("card.toml", recipe);
    // Beside the image its manifest would take the recipe's place.
    image = files.path("card.img");
    fs::rename(files.recipe(), image + ".manifest.json");
    const Outcome refused =
        capture({BOOTLACE_CLI, "build", image + ".manifest.json", "-o", image, "--size", "200 MiB", "--force"});
    EXPECT_EQ(refused.status, 3);
    EXPECT_EQ(test::readFile(image + ".manifest.json"), recipe);
}

TEST_F(Build, AnImageNeedsAName)
{
    for (const char *name : {"", "-"}) {
        image = name;
        const Outcome refused = capture(command());
        EXPECT_EQ(refused.status, 2);
        EXPECT_THAT(refused.err, testing::HasSubstr("needs a file name"));
    }
}

TEST_F(Build, AnImageThatIsBeingWrittenIsBusy)
{
    (void)files.disk("other.img", 200_MiB);
    const Outcome busy = capture({"flock", files.path("other.img"), BOOTLACE_CLI, "flash", files.recipe(), "--to",
                                  files.path("other.img"), "--yes"});
    EXPECT_EQ(busy.status, 3);
    EXPECT_THAT(busy.err, testing::HasSubstr("being written by another program"));
}

TEST_F(Build, EverySignalThatStopsProgramsStopsItWhileItReadsTheSources)
{
    // Frames of zeros one after another: a small file that takes long to unpack.
    runOk({"sh", "-ec",
           "cd \"$1\"; rm -r kernel; truncate -s 300G zeros; tar -cf - --no-recursion -H gnu --transform "
           "s,zeros,usr/share/zeros, zeros 2>/dev/null | head -c 512 | zstd -q >kernel.tar.zst; "
           "head -c 256M /dev/zero | zstd -q >frame; for i in $(seq 400); do cat frame; done >>kernel.tar.zst",
           "sh", files.path("")});
    std::string recipe = text(files.recipe());
    recipe.replace(recipe.find("\"kernel\""), 8, "\"kernel.tar.zst\"");
    files.write("card.toml", asBytes(recipe));
    test::writeFile(image, asBytes("precious"));
    for (const char *signal : {"INT", "TERM", "HUP"}) {
        const Outcome stopped = interrupt(signal, command({"--force"}));
        EXPECT_EQ(stopped.status, 130) << signal << stopped.err;
        EXPECT_THAT(stopped.err, testing::HasSubstr("cancelled"));
        EXPECT_THAT(stopped.err, testing::HasSubstr(image + ": left as it was"));
        EXPECT_EQ(text(image), "precious");
        EXPECT_THAT(made(), testing::ElementsAre("card.img"));
    }
    std::vector<std::string> plan{BOOTLACE_CLI, "plan", files.recipe()};
    EXPECT_EQ(interrupt("TERM", plan).status, 130);
}

TEST_F(Build, IgnoredSignalsStayIgnored)
{
    std::vector<std::string> words = command();
    words.insert(words.begin(), {"env", "--ignore-signal=HUP"});
    // `env` in interrupt() sets the signals to what they do by default, and this one to nothing after it.
    const Outcome done = interrupt("HUP", words);
    EXPECT_EQ(done.status, 0) << done.err;
    EXPECT_THAT(made(), testing::SizeIs(2));
}

TEST_F(Build, AReaderThatGoesAwayDoesNotEndTheWork)
{
    std::vector<std::string> words = command({"--progress", "json"});
    words.insert(words.begin(),
                 {"bash", "-c", "{ \"$@\"; echo $? >" + files.path("status") + "; } 2>&1 | head -c 1", "bash"});
    EXPECT_EQ(capture(words).out.size(), 1U);
    EXPECT_EQ(text(files.path("status")), "1\n") << "the answer was not written";
    EXPECT_EQ(fs::file_size(image), (200_MiB).value());
    EXPECT_THAT(made(), testing::ElementsAre("card.img", "card.img.manifest.json"));
    EXPECT_EQ(bootlaceCli({"verify", image}).status, 0);
}

TEST_F(Build, AnAnswerThatCannotBeWrittenIsAFailure)
{
    const auto boards = [](const std::string &redirection) {
        return capture({"bash", "-c", "\"$0\" boards " + redirection, BOOTLACE_CLI});
    };
    EXPECT_EQ(boards(">/dev/null").status, 0);
    const Outcome full = boards(">/dev/full");
    EXPECT_EQ(full.status, 1);
    EXPECT_THAT(full.err, testing::HasSubstr("could not be written to the standard output"));
    EXPECT_EQ(boards(">&-").status, 1);
}

TEST_F(Build, MessagesNeverLandInTheImageWhenTheStandardFilesAreClosed)
{
    ASSERT_EQ(capture(command()).status, 0);
    const Bytes expected = test::readFile(image);
    std::vector<std::string> words = command({"--force", "--progress", "json"});
    words.insert(words.begin(), {"bash", "-c", "\"$@\" <&- >&- 2>&-", "bash"});
    EXPECT_EQ(capture(words).status, 1) << "nobody heard the answer";
    EXPECT_EQ(test::readFile(image), expected);
}

TEST_F(Build, TheIdentityOfAFolderComesFromItsNamesSizesAndModes)
{
    const auto guid = [this] {
        const Outcome plan = bootlaceCli({"plan", files.recipe(), "--json"});
        return plan.json().at("disks").at(0).at("guid").get<std::string>();
    };
    const std::string before = guid();
    runOk({"touch", "-d", "2001-02-03", files.path("root/etc/fstab")});
    EXPECT_EQ(guid(), before);
    std::vector<std::string> seen{before};
    for (const char *change : {"chmod 600 etc/fstab", "mv srv/null srv/nothing", "echo more >>etc/fstab",
                               "ln -sfn usr/share lib", "chown 7 srv", "rm srv/fifo"}) {
        runOk({"sh", "-ec", fmt::format("cd \"$1\"; {}", change), "sh", files.path("root")});
        EXPECT_THAT(seen, testing::Not(testing::Contains(guid()))) << change;
        seen.push_back(guid());
    }
}

} // namespace
} // namespace bootlace::loop
