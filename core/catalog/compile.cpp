// SPDX-License-Identifier: GPL-3.0-or-later
// dtc's library is not packaged anywhere, only its program is. Its source is a file in memory.
//
// What surprises: a source can name other files, and dtc opens whatever they are: of a FIFO it waits for a writer, and
// /dev/zero it reads until its memory is full. So they are looked at before, and dtc has limits.
#include "catalog/compile.h"

#include "base/bytes.h"
#include "base/result.h"
#include "base/small_file.h"
#include "base/unique_fd.h"
#include "base/units.h"
#include "catalog/program.h"
#include "catalog/tree_source.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <fmt/format.h>
#include <set>
#include <stop_token>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace bootlace::catalog {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largestTree = 2U << 20U;
constexpr ByteCount largestInclude = 4_MiB;
constexpr std::size_t mostIncludes = 256;

Result<UniqueFd> fileInMemory(ByteView bytes)
{
    UniqueFd file(::memfd_create("device-tree-source", MFD_CLOEXEC));
    for (std::size_t at = 0; file.valid() && at < bytes.size();) {
        const ssize_t written = ::pwrite(file.get(), bytes.data() + at, bytes.size() - at, static_cast<off_t>(at));
        if (written <= 0) {
            return failErrno(Cause::Internal, "cannot keep the device tree's source in memory", errno);
        }
        at += static_cast<std::size_t>(written);
    }
    if (!file.valid()) {
        return failErrno(Cause::Internal, "cannot make a file in memory", errno);
    }
    return file;
}

/// Looks at a source and at all that it includes.
class Examination
{
public:
    explicit Examination(fs::path folder)
        : m_folder(std::move(folder))
    {}

    Result<> look(std::string_view text, const fs::path &here)
    {
        const SourceRequests requests = requestsOf(text);
        m_isOverlay = m_isOverlay || requests.isOverlay;
        for (const std::string &deletion : requests.deletions) {
            if (std::ranges::find(m_deletions, deletion) == m_deletions.end()) {
                m_deletions.push_back(deletion);
            }
        }
        for (const std::string &name : requests.blobs) {
            TRY(find(name, here));
        }
        for (const std::string &name : requests.sources) {
            TRY_ASSIGN(const fs::path file, find(name, here));
            if (file.empty() || !m_seen.insert(file).second) {
                continue;
            }
            if (m_seen.size() > mostIncludes) {
                return fail(Cause::BadInput,
                            fmt::format("the device tree's source includes more than {} files", mostIncludes));
            }
            TRY_ASSIGN(const Bytes bytes, readSmallFile(file, largestInclude));
            TRY(look(asText(bytes), file.parent_path()));
        }
        return {};
    }

    [[nodiscard]] std::vector<std::string> deletions() &&
    {
        return m_isOverlay ? std::move(m_deletions) : std::vector<std::string>();
    }

private:
    /// The file that dtc opens for the name: beside the source that names it, or in the folder. Empty when there is
    /// none: dtc says so, and in which line.
    [[nodiscard]] Result<fs::path> find(const std::string &name, const fs::path &here) const
    {
        if (name.contains('\\')) {
            return fail(Cause::Unsupported, fmt::format("the device tree's source includes \"{}\": a name with a "
                                                        "backslash can't be used",
                                                        name));
        }
        for (const fs::path &folder : {here, m_folder}) {
            std::error_code error;
            fs::path file = folder / name;
            const fs::file_status status = fs::status(file, error);
            if (name.empty() || !fs::exists(status)) {
                continue;
            }
            if (!fs::is_regular_file(status)) {
                return fail(Cause::BadInput,
                            fmt::format("the device tree's source includes {}, which is not a regular file", name));
            }
            return file;
        }
        return fs::path();
    }

    fs::path m_folder;
    std::set<fs::path> m_seen;
    bool m_isOverlay = false;
    std::vector<std::string> m_deletions;
};

} // namespace

Result<CompiledTree> compileDeviceTree(ByteView text, const fs::path &folder, const std::stop_token &stop)
{
    const std::string_view words = asText(text);
    if (words.starts_with("#include") || words.contains("\n#include")) {
        return fail(Cause::Unsupported,
                    "the device tree's source has #include lines: run it through the C preprocessor "
                    "first (cpp -nostdinc -undef -x assembler-with-cpp), or compile it where the "
                    "kernel is built");
    }
    const fs::path place = folder.empty() ? "." : folder;
    Examination examination(place);
    TRY(examination.look(words, place));
    TRY_ASSIGN(const UniqueFd input, fileInMemory(text));
    const Program dtc{.words = {"dtc", "-I", "dts", "-O", "dtb", "-@", "-i", ".", "-o", "-", "-"},
                      .package = "device-tree-compiler",
                      .folder = place,
                      .input = input.get(),
                      .mostOutput = largestTree};
    TRY_ASSIGN(ProgramRun run, runProgram(dtc, stop));
    if (run.hasTooMuchOutput) {
        return fail(Cause::TooSmall, fmt::format("the compiled device tree is longer than {} bytes", largestTree));
    }
    if (!run.isGood()) {
        return fail(Cause::BadInput, "dtc refuses the device tree's source: " + run.firstMessage());
    }
    return CompiledTree{.bytes = std::move(run.output), .deletions = std::move(examination).deletions()};
}

} // namespace bootlace::catalog
