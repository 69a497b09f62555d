// SPDX-License-Identifier: GPL-3.0-or-later
// What surprises: depmod is told the modules' folder as a version of Linux, and writes paths relative to it; so any
// version does. What it reads of this computer (/etc/depmod.d) is kept from it, or the same recipe would give other
// bytes elsewhere. Modules are unpacked for it: whether it can do that depends on how it was built.
#include "catalog/module_index.h"

#include "base/bytes.h"
#include "base/result.h"
#include "base/small_file.h"
#include "base/unique_fd.h"
#include "base/units.h"
#include "catalog/boot_file.h"
#include "catalog/module_parts.h"
#include "catalog/program.h"
#include "source/unpack.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

namespace bootlace::catalog {

namespace fs = std::filesystem;

namespace {

constexpr ByteCount largestModule = 256_MiB;
constexpr ByteCount largestIndex = 64_MiB;
constexpr const char *anyVersion = "1.0";

/// Writes all of the bytes at that place of the file; false when it can't.
bool writeAt(const UniqueFd &file, ByteView bytes, off_t at)
{
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(file.get(), bytes.data(), bytes.size(), at);
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        at += written;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

Result<> writeParts(const fs::path &path, ByteView bytes, const std::vector<ByteRange> &parts)
{
    const UniqueFd file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    bool isWritten = file.valid() && ::ftruncate(file.get(), static_cast<off_t>(bytes.size())) == 0;
    for (const ByteRange &part : parts) {
        const ByteView content = bytes.subspan(part.begin.value(), part.size.value());
        isWritten = isWritten && writeAt(file, content, static_cast<off_t>(part.begin.value()));
    }
    if (!isWritten) {
        return failErrno(Cause::WriteFailed, "cannot write " + path.string(), errno);
    }
    return {};
}

/// What cannot be unpacked stays as it is: depmod says what is wrong with it.
Bytes unpacked(ByteView bytes)
{
    Bytes copy(bytes.begin(), bytes.end());
    if (source::compressionOf(bytes.first(std::min(bytes.size(), source::magicSize))) == source::Compression::None) {
        return copy;
    }
    const auto stream = source::unpack(rejoin(copy, nullptr));
    auto whole = stream ? source::readAll(**stream, largestModule) : Result<Bytes>(copy);
    return whole ? *std::move(whole) : copy;
}

bool staysInside(const fs::path &path)
{
    const fs::path plain = path.lexically_normal();
    return !plain.empty() && plain.is_relative() && *plain.begin() != "..";
}

} // namespace

Result<std::unique_ptr<ModuleIndex>> ModuleIndex::create()
{
    const char *place = std::getenv("TMPDIR"); // /tmp is often memory
    std::string name =
        std::string(place == nullptr || *place == '\0' ? "/var/tmp" : place) + "/bootlace-modules-XXXXXX";
    if (::mkdtemp(name.data()) == nullptr) {
        return failErrno(Cause::WriteFailed, "cannot make the folder " + name + " for depmod", errno);
    }
    std::unique_ptr<ModuleIndex> index(new ModuleIndex(name));
    std::error_code error;
    fs::create_directories(index->modules(), error);
    fs::create_directories(index->m_folder / "no-configuration", error);
    fs::create_directories(index->m_folder / "usr", error);
    fs::create_directory_symlink("../lib", index->m_folder / "usr/lib", error); // some are built for /usr/lib/modules
    if (error) {
        return failErrno(Cause::WriteFailed, "cannot make folders in " + name, error.value());
    }
    return index;
}

ModuleIndex::~ModuleIndex()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

fs::path ModuleIndex::modules() const
{
    return m_folder / "lib/modules" / anyVersion;
}

bool ModuleIndex::wants(const std::string &path)
{
    const std::string_view name = std::string_view(path).substr(path.rfind('/') + 1);
    const bool isList = !path.contains('/') && name.starts_with("modules.");
    return isList || name.ends_with(".ko") || name.contains(".ko.");
}

Result<> ModuleIndex::add(const std::string &path, ByteView bytes)
{
    if (!staysInside(path)) {
        return fail(Cause::BadInput, "a module has an invalid name: " + path);
    }
    if (!path.contains('/')) {
        m_given.push_back(path);
    }
    std::error_code error;
    fs::create_directories((modules() / path).parent_path(), error);
    const Bytes plain = unpacked(bytes);
    return writeParts(modules() / path, plain, partsForDepmod(plain));
}

void ModuleIndex::link(const std::string &path, const std::string &target)
{
    const fs::path reached = fs::path(path).parent_path() / target;
    if (!wants(path) || !staysInside(path) || !staysInside(reached)) {
        return;
    }
    std::error_code ignored;
    fs::create_directories((modules() / path).parent_path(), ignored);
    fs::create_symlink(target, modules() / path, ignored);
}

Result<std::vector<IndexFile>> ModuleIndex::finish()
{
    const Program depmod{.words = {"depmod", "-b", m_folder, "-C", m_folder / "no-configuration", anyVersion},
                         .package = "kmod",
                         .folder = m_folder,
                         .longest = std::chrono::minutes(5),
                         .mostMemory = 2_GiB,
                         .mostOutput = std::size_t{1} << 20U};
    TRY_ASSIGN(const ProgramRun run, runProgram(depmod, std::stop_token()));
    if (!run.isGood()) {
        return fail(Cause::BadInput, "depmod can't index the modules: " + run.firstMessage());
    }
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator at(modules(), error); !error && at != fs::directory_iterator(); at.increment(error)) {
        const std::string name = at->path().filename().string();
        std::error_code ignored;
        if (at->is_regular_file(ignored) && std::ranges::find(m_given, name) == m_given.end()) {
            files.push_back(at->path());
        }
    }
    std::ranges::sort(files);
    std::vector<IndexFile> index;
    for (const fs::path &file : files) {
        TRY_ASSIGN(Bytes bytes, readSmallFile(file, largestIndex));
        index.push_back({file.filename().string(), std::move(bytes)});
    }
    return index;
}

} // namespace bootlace::catalog
