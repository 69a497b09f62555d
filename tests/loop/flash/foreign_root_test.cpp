// SPDX-License-Identifier: GPL-3.0-or-later
// A root file system for another kind of processor would not start: it is an error, in each form in which one comes.
#include "card_files.h"
#include "support/elf.h"
#include "support/result.h"

#include <fmt/format.h>

namespace bootlace::loop {
namespace {

class ForeignRoot : public testing::Test
{
protected:
    // The folder that is the root becomes another form of it.
    void pack(const std::string &form) const
    {
        const std::string root = files.path("root");
        const std::string packed = files.path(form);
        if (form.starts_with("root.tar")) {
            runOk({"tar", "--sort=name", "-C", root, "-caf", packed, "."});
        } else if (form != "root") {
            runOk({"mke2fs", "-q", "-t", "ext4", "-d", root, files.path("root.ext4"), "16M"});
            if (form != "root.ext4") {
                runOk({"zstd", "-q", files.path("root.ext4"), "-o", packed});
            }
        }
        files.setRoot(form);
    }

    [[nodiscard]] Outcome plan() const { return bootlaceCli({"plan", files.recipe(), "--size", "200 MiB"}); }

    [[nodiscard]] Outcome build(const std::string &size) const
    {
        return bootlaceCli({"build", files.recipe(), "-o", files.path("card.img"), "--size", size});
    }

    CardFiles files;
};

class ForeignRootInEveryForm : public ForeignRoot, public testing::WithParamInterface<const char *>
{};

TEST_P(ForeignRootInEveryForm, IsAMistakeInTheRecipe)
{
    files.write("root/bin/busybox", test::elfProgram(test::elfAmd64));
    fs::create_symlink("/bin/busybox", files.path("root/bin/sh"));
    pack(GetParam());
    const Outcome planned = plan();
    EXPECT_EQ(planned.status, 2);
    EXPECT_THAT(planned.err, testing::HasSubstr(fmt::format("card.toml:12: the programs in '{}' are for another "
                                                            "processor (x86-64)",
                                                            GetParam())));
    EXPECT_EQ(build("200 MiB").status, 2);
    EXPECT_FALSE(fs::exists(files.path("card.img")));
}

TEST_P(ForeignRootInEveryForm, OneForTheBoardIsNone)
{
    files.write("root/bin/busybox", test::elfProgram(test::elfArm64));
    pack(GetParam());
    const Outcome planned = plan();
    EXPECT_EQ(planned.status, 0) << planned.err;
}

TEST_P(ForeignRootInEveryForm, OneWithoutProgramsIsNone)
{
    pack(GetParam());
    const Outcome planned = plan();
    EXPECT_EQ(planned.status, 0) << planned.err;
}

INSTANTIATE_TEST_SUITE_P(All, ForeignRootInEveryForm,
                         testing::Values("root", "root.tar", "root.tar.zst", "root.ext4", "root.ext4.zst"),
                         [](const auto &form) {
                             std::string name = form.param;
                             std::ranges::replace(name, '.', '_');
                             return name;
                         });

// What lies so far behind is seen once it is on the medium, and then there is no table.
TEST_F(ForeignRoot, FarBehindInATarIsFoundBeforeTheTableIsWritten)
{
    files.write("root/a", {});
    fs::resize_file(files.path("root/a"), (257_MiB).value());
    files.write("root/bin/sh", test::elfProgram(test::elfAmd64));
    runOk({"tar", "--sort=name", "-C", files.path("root"), "-cf", files.path("root.tar"), "."});
    runOk({"zstd", "-q", files.path("root.tar")});
    files.setRoot("root.tar.zst");
    const std::string disk = files.disk("disk.img", 600_MiB);
    const Outcome planned = bootlaceCli({"plan", files.recipe(), "--size", "600 MiB"});
    EXPECT_EQ(planned.status, 0) << "it would have to unpack all of it: " << planned.err;
    const Outcome flashed = bootlaceCli({"flash", files.recipe(), "--to", disk, "--yes"});
    EXPECT_EQ(flashed.status, 1) << "the old card is lost";
    EXPECT_THAT(flashed.err, testing::HasSubstr("unfinished: it has no partition table"));
    EXPECT_THAT(flashed.err, testing::HasSubstr("the programs in 'root.tar.zst' are for another processor (x86-64)"));
    EXPECT_NE(bootlaceCli({"verify", disk}).status, 0);
    EXPECT_EQ(test::run({"sh", "-c", "dd if=\"$1\" bs=512 skip=1 count=1 status=none | grep -q 'EFI PART'", "sh", disk})
                  .status,
              1);
}

} // namespace
} // namespace bootlace::loop
