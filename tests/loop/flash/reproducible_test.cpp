// SPDX-License-Identifier: GPL-3.0-or-later
// The same recipe and inputs give the same bytes.
#include "card_files.h"
#include "manifest/manifest.h"
#include "support/loop_device.h"
#include "support/result.h"

namespace bootlace::loop {
namespace {

constexpr ByteCount diskSize = 200_MiB;

Outcome build(const CardFiles &files, const std::vector<std::string> &environment)
{
    std::vector<std::string> command{"env"};
    command.insert(command.end(), environment.begin(), environment.end());
    for (const std::string &word : {std::string(BOOTLACE_CLI), std::string("build"), files.recipe(), std::string("-o"),
                                    files.path("card.img"), std::string("--size"), std::string("200 MiB")}) {
        command.push_back(word);
    }
    return capture(command);
}

/// The same folder, made in another order and at another time.
void remakeBackwards(const CardFiles &files, const std::string &folder)
{
    runOk({"sh", "-ec",
           "cd \"$1\"; mv \"$2\" old; mkdir \"$2\"; (cd old; find . -depth -type f | sort -r) | while read -r file; do "
           "mkdir -p \"$2/${file%/*}\"; cp -a \"old/$file\" \"$2/$file\"; touch -d 2001-02-03 \"$2/$file\"; done; "
           "cp -a -n old/. \"$2\"; find \"$2\" -exec touch -h -d 2002-03-04 {} +; rm -r old",
           "sh", files.path(""), folder});
}

TEST(Reproducible, ImagesFromDifferentFoldersTimesAndLanguagesAreEqual)
{
    const CardFiles one;
    const CardFiles other;
    for (const CardFiles *files : {&one, &other}) {
        runOk({"rm", files->path("root/etc/again")}); // a hard link has a first name, which the order decides
        files->setRoot("root", "times = \"fixed\"\n");
    }
    remakeBackwards(other, "root");
    remakeBackwards(other, "kernel");
    const Outcome first = build(one, {"TZ=UTC"});
    ASSERT_EQ(first.status, 0) << first.err;
    const Outcome second = build(other, {"TZ=Asia/Tokyo", "LANG=de_DE.UTF-8", "LC_ALL=tr_TR.UTF-8"});
    ASSERT_EQ(second.status, 0) << second.err;
    runOk({"cmp", one.path("card.img"), other.path("card.img")});
    runOk({"cmp", one.path("card.img.manifest.json"), other.path("card.img.manifest.json")});
}

TEST(Reproducible, AnImageAndADiskOfTheSameSizeGetTheSameBytes)
{
    const CardFiles files;
    ASSERT_EQ(build(files, {}).status, 0);
    const std::string disk = files.disk("disk.img", diskSize);
    runOk({"sh", "-ec", "tr '\\0' '\\377' </dev/zero | head -c 200M >\"$1\"", "sh", disk});
    const test::LoopDevice loop(disk);
    const Outcome outcome = bootlaceCli({"flash", files.recipe(), "--to", loop.path(), "--yes"});
    ASSERT_EQ(outcome.status, 0) << outcome.err;
    ASSERT_OK_ASSIGN(const auto manifest,
                     manifest::fromJson(asText(test::readFile(files.path("card.img.manifest.json")))));
    int runs = 0;
    for (const manifest::Region &region : manifest.disks.at(0).regions) {
        for (const manifest::Run &run : region.runs) {
            EXPECT_EQ(test::readFile(files.path("card.img"), run.range), test::readFile(disk, run.range))
                << region.name << " at " << run.range.begin.value();
            ++runs;
        }
    }
    EXPECT_GT(runs, 20);
    const std::string esp = "@@" + std::to_string(espBegin.value());
    for (const std::string &image : {files.path("card.img"), disk}) {
        EXPECT_EQ(runOk({"mtype", "-i", image + esp, "::/bootlace/manifest.json"}),
                  asText(test::readFile(files.path("card.img.manifest.json"))));
    }
}

} // namespace
} // namespace bootlace::loop
