// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles that other programs made: dpkg-deb, ar, zip, 7z.
#include "archive/bundle.h"
#include "archive/seven_zip_check.h"
#include "base/bytes.h"
#include "base/result.h"
#include "base/unique_fd.h"
#include "base/units.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <cstddef>
#include <fcntl.h>
#include <filesystem>
#include <map>
#include <string>

namespace bootlace::archive {
namespace {

namespace fs = std::filesystem;
using test::pseudoRandom;
using test::runOk;

class BundlePeerTest : public ::testing::Test
{
protected:
    BundlePeerTest()
    {
        fs::create_directories(m_folder / "tree/boot/dtbs");
        test::writeFile(m_folder / "tree/boot/Image", m_image);
        test::writeFile(m_folder / "tree/boot/dtbs/board.dtb", asBytes("not really a device tree"));
        test::writeFile(m_folder / "tree/empty", {});
        fs::create_symlink("boot/Image", m_folder / "tree/vmlinuz");
    }

    /// Every file's bytes, every link's text.
    static Result<std::map<std::string, Bytes>> contents(const fs::path &file)
    {
        TRY_ASSIGN(const auto bundle, Bundle::open(file));
        std::map<std::string, Bytes> all;
        for (std::size_t i = 0; i < bundle->members().size(); ++i) {
            const Member &member = bundle->members()[i];
            if (!member.linkTarget.empty()) {
                const ByteView text = asBytes(member.linkTarget);
                all[member.name] = Bytes(text.begin(), text.end());
                continue;
            }
            TRY_ASSIGN(const auto stream, bundle->openMember(i));
            TRY_ASSIGN(all[member.name], source::readAll(*stream, 64_MiB));
        }
        return all;
    }

    void expectTheTree(const std::map<std::string, Bytes> &all)
    {
        ASSERT_EQ(all.size(), 4U);
        EXPECT_EQ(all.at("boot/Image"), m_image);
        EXPECT_EQ(asText(all.at("boot/dtbs/board.dtb")), "not really a device tree");
        EXPECT_TRUE(all.at("empty").empty());
        EXPECT_EQ(asText(all.at("vmlinuz")), "boot/Image");
    }

    void pack(const std::string &script) { runOk({"sh", "-ec", "cd \"$1/tree\"\n" + script, "sh", m_folder.path()}); }

    Bytes m_image = [] {
        Bytes bytes = pseudoRandom(300'000);
        bytes.resize(1'000'000); // and zeros, so that there is something to compress
        return bytes;
    }();
    test::TempDir m_folder;
};

TEST_F(BundlePeerTest, ReadsWhatZipMade)
{
    pack("zip -qry ../a.zip .");
    ASSERT_OK_ASSIGN(const auto all, contents(m_folder / "a.zip"));
    expectTheTree(all);
}

TEST_F(BundlePeerTest, ReadsAZipThatWasWrittenIntoAPipe)
{
    // Only what gets smaller: into a pipe, zip can't write a member that it would rather not compress.
    pack("zip -q - boot/Image | cat >../a.zip");
    ASSERT_OK_ASSIGN(const auto all, contents(m_folder / "a.zip"));
    EXPECT_EQ(all.at("boot/Image"), m_image);
}

TEST_F(BundlePeerTest, ReadsWhat7zMade)
{
    pack("7z a -snl ../a.7z . >/dev/null");
    ASSERT_OK_ASSIGN(const auto all, contents(m_folder / "a.7z"));
    expectTheTree(all);
}

TEST_F(BundlePeerTest, ReadsWhatDpkgDebMade)
{
    pack("mkdir DEBIAN; printf 'Package: a\\nVersion: 1\\nArchitecture: all\\nMaintainer: a <a@b>\\nDescription: a\\n' "
         ">DEBIAN/control; dpkg-deb -b --root-owner-group . ../a.deb; dpkg-deb --fsys-tarfile ../a.deb | xz -dc -f "
         ">../theirs.tar");
    ASSERT_OK_ASSIGN(const auto all, contents(m_folder / "a.deb"));
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(asText(all.at("debian-binary")), "2.0\n");
    test::writeFile(m_folder / "data.tar.xz", all.at("data.tar.xz"));
    runOk({"xz", "-d", m_folder / "data.tar.xz"});
    EXPECT_EQ(test::readFile(m_folder / "data.tar"), test::readFile(m_folder / "theirs.tar"));
}

TEST_F(BundlePeerTest, ReadsLongNamesOfAr)
{
    pack("cp boot/Image a-name-that-is-longer-than-sixteen; ar qcS ../a.ar a-name-that-is-longer-than-sixteen empty");
    ASSERT_OK_ASSIGN(const auto all, contents(m_folder / "a.ar"));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all.at("a-name-that-is-longer-than-sixteen"), m_image);
}

TEST_F(BundlePeerTest, RefusesEveryBundleThatWasCutOff)
{
    pack("zip -qry ../a.zip .; 7z a -snl ../a.7z . >/dev/null; ar qcS ../a.ar boot/Image");
    for (const std::string name : {"a.zip", "a.7z", "a.ar"}) {
        const Bytes whole = test::readFile(m_folder / name);
        for (const std::size_t keep : {whole.size() - 30, whole.size() / 2, std::size_t{100}}) {
            test::writeFile(m_folder / "cut", ByteView(whole).first(keep));
            EXPECT_FAILS(contents(m_folder / "cut"), Cause::BadInput, "");
        }
    }
}

TEST_F(BundlePeerTest, RefusesWhereABitWasFlipped)
{
    pack("zip -qry ../a.zip .; 7z a -snl ../a.7z . >/dev/null");
    for (const std::string name : {"a.zip", "a.7z"}) {
        Bytes bytes = test::readFile(m_folder / name);
        bytes[150'000] ^= std::byte{0x10};
        test::writeFile(m_folder / "flipped", bytes);
        EXPECT_FAILS(contents(m_folder / "flipped"), Cause::BadInput, "");
    }
}

TEST_F(BundlePeerTest, A7zThatUnpacksToTooMuchIsRefusedBeforeItIsUnpacked)
{
    pack("7z a ../a.7z boot/Image >/dev/null");
    const UniqueFd fd(::open((m_folder / "a.7z").c_str(), O_RDONLY | O_CLOEXEC));
    ASSERT_OK(checkSevenZip(fd.get(), 1'000'000_B));
    EXPECT_FAILS(checkSevenZip(fd.get(), 999'999_B), Cause::TooSmall, "more than 999999 bytes");
}

} // namespace
} // namespace bootlace::archive
