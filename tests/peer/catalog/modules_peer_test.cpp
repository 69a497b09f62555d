// SPDX-License-Identifier: GPL-3.0-or-later
// Modules without their index, judged by modprobe, which finds what depends on what in ours.
#include "base/bytes.h"
#include "catalog/load.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"
#include "unit/catalog/kernel_parts.h"

#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <utility>

namespace bootlace::catalog {
namespace {

namespace fs = std::filesystem;

/// An object file that is a module to depmod: it says its name, exports one symbol and needs another one.
Bytes module(const fs::path &folder, const std::string &exported, const std::string &needed)
{
    const std::string source = ".section .modinfo,\"a\"\n.asciz \"license=GPL\"\n.asciz \"alias=of:N*" + exported +
                               "\"\n.text\n.zero 100000\n.data\n.quad " + needed +
                               "\n.section __ksymtab_strings,\"a\"\n.asciz \"" + exported + "\"\n";
    test::writeFile(folder / "m.s", asBytes(source));
    test::runOk({"as", "-o", folder / "m.o", folder / "m.s"});
    return test::readFile(folder / "m.o");
}

/// Everything of the tree, by path.
std::map<std::string, Bytes> read(source::Tree &tree)
{
    std::map<std::string, Bytes> files;
    while (true) {
        const auto entry = tree.next();
        EXPECT_TRUE(entry.has_value()) << (entry ? "" : entry.error().describe());
        if (!entry || !*entry) {
            return files;
        }
        Bytes &bytes = files[(*entry)->path];
        Bytes buffer(1000);
        for (std::size_t got = 1;
             got > 0 && (*entry)->kind == FileKind::Regular && !(*entry)->path.ends_with("c.ko");) {
            got = tree.read(buffer).value();
            bytes.insert(bytes.end(), buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(got));
        }
    }
}

class ModulesPeerTest : public ::testing::Test
{
protected:
    ModulesPeerTest()
    {
        ::setenv("TMPDIR", m_folder.path().c_str(), 1);
        m_build.modulesPath = "lib/modules/6.12.1";
    }

    ~ModulesPeerTest() override { ::unsetenv("TMPDIR"); }

    /// a needs b, which is packed, and b needs c.
    std::map<std::string, Bytes> modules()
    {
        const fs::path work = m_folder / "work";
        fs::create_directories(work);
        auto files = std::make_unique<MemoryTree>();
        files->add("lib/modules/6.12.1/modules.builtin", bytesOf("kernel/built-in.ko\n"));
        files->add("lib/modules/6.12.1/kernel/a.ko", module(work, "of_a", "of_b"));
        test::writeFile(work / "b.ko", module(work, "of_b", "of_c"));
        test::runOk({"xz", "-k", "--check=crc32", work / "b.ko"});
        files->add("lib/modules/6.12.1/kernel/b.ko.xz", test::readFile(work / "b.ko.xz"));
        files->add("lib/modules/6.12.1/kernel/c.ko", module(work, "of_c", "of_kernel"));
        fs::remove_all(work);
        auto tree = modulesOf(m_build, std::move(files), {.folder = "lib/modules", .mtime = {7, 0}});
        EXPECT_TRUE(tree.has_value());
        return tree ? read(**tree) : std::map<std::string, Bytes>();
    }

    test::TempDir m_folder;
    KernelBuild m_build;
};

TEST_F(ModulesPeerTest, GetTheIndexThatDepmodMakes)
{
    const auto files = modules();
    const auto dep = files.find("lib/modules/6.12.1/modules.dep");
    ASSERT_NE(dep, files.end());
    const std::string text(asText(dep->second));
    EXPECT_NE(text.find("kernel/a.ko: kernel/b.ko.xz kernel/c.ko\n"), std::string::npos) << text;
    EXPECT_NE(text.find("kernel/b.ko.xz: kernel/c.ko\n"), std::string::npos) << text;
    EXPECT_NE(text.find("kernel/c.ko:\n"), std::string::npos) << "also of a file that nobody read: " << text;
    EXPECT_TRUE(files.contains("lib/modules/6.12.1/modules.alias.bin"));

    const fs::path root = m_folder / "root";
    for (const auto &[path, bytes] : files) {
        const bool isFolder = path == "lib/modules/6.12.1" || path == "lib/modules/6.12.1/kernel";
        fs::create_directories(isFolder ? root / path : (root / path).parent_path());
        if (!isFolder) {
            test::writeFile(root / path, bytes);
        }
    }
    const std::string loaded =
        test::runOk({"modprobe", "-d", root, "-S", "6.12.1", "-C", "/dev/null", "--show-depends", "a"});
    EXPECT_NE(loaded.find("c.ko"), std::string::npos) << loaded;
    EXPECT_LT(loaded.find("c.ko"), loaded.find("b.ko.xz"));
    EXPECT_LT(loaded.find("b.ko.xz"), loaded.find("a.ko"));
}

TEST_F(ModulesPeerTest, TheIndexIsTheSameEveryTimeAndLeavesNothingBehind)
{
    EXPECT_EQ(modules(), modules());
    EXPECT_TRUE(fs::is_empty(m_folder.path()));
}

TEST_F(ModulesPeerTest, ModulesThatHaveTheirIndexKeepIt)
{
    m_build.modulesIndexed = true;
    EXPECT_FALSE(modules().contains("lib/modules/6.12.1/modules.dep"));
}

} // namespace
} // namespace bootlace::catalog
