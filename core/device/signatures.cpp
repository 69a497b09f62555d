// SPDX-License-Identifier: GPL-3.0-or-later
// libblkid answers one signature at a time, and of each kind only the first. So each one is struck out in libblkid's
// copy of the bytes (a "wipe" that is a dry run), and the same question asked again.
#include "device/signatures.h"

#include "base/result.h"
#include "base/text.h"
#include "base/unique_fd.h"
#include "base/units.h"
#include "device/sysfs.h"

#include <algorithm>
#include <blkid/blkid.h>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <initializer_list>
#include <memory>
#include <string>
#include <sys/types.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace bootlace::device {
namespace {

/// More than any disk has; an end for a probe that would go round in circles.
constexpr std::size_t most = 100;

using Probe = std::unique_ptr<blkid_struct_probe, decltype(&blkid_free_probe)>;

/// The first of the values that this signature has: file systems and tables use different names.
std::string valueOf(blkid_probe probe, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const char *data = nullptr;
        if (blkid_probe_lookup_value(probe, name, &data, nullptr) == 0 && data != nullptr) {
            return data;
        }
    }
    return {};
}

} // namespace

Result<std::vector<Signature>> signaturesIn(int fd, ByteRange range)
{
    if (range.empty()) {
        return std::vector<Signature>{};
    }
    const Probe probe(blkid_new_probe(), blkid_free_probe);
    if (!probe || blkid_probe_set_device(probe.get(), fd, static_cast<blkid_loff_t>(range.begin.value()),
                                         static_cast<blkid_loff_t>(range.size.value())) != 0) {
        return failErrno(Cause::ReadFailed, "cannot look for file systems", errno);
    }
    blkid_probe_enable_superblocks(probe.get(), 1);
    blkid_probe_set_superblocks_flags(probe.get(), BLKID_SUBLKS_TYPE | BLKID_SUBLKS_LABEL | BLKID_SUBLKS_UUID |
                                                       BLKID_SUBLKS_MAGIC | BLKID_SUBLKS_BADCSUM);
    blkid_probe_enable_partitions(probe.get(), 1);
    blkid_probe_set_partitions_flags(probe.get(), BLKID_PARTS_MAGIC | BLKID_PARTS_FORCE_GPT);
    std::vector<Signature> found;
    int outcome = 0;
    while (found.size() < most && (outcome = blkid_do_probe(probe.get())) == 0) {
        const auto within = decimal(valueOf(probe.get(), {"SBMAGIC_OFFSET", "PTMAGIC_OFFSET"}));
        Signature signature{.type = valueOf(probe.get(), {"TYPE", "PTTYPE"}),
                            .label = valueOf(probe.get(), {"LABEL"}),
                            .uuid = valueOf(probe.get(), {"UUID", "PTUUID"}),
                            .offset = range.begin + ByteCount(within.value_or(0))};
        // Something without magic bytes (a checksum that happens to fit) is no signature.
        if (within && !signature.type.empty() && std::ranges::find(found, signature) == found.end()) {
            found.push_back(std::move(signature));
            (void)blkid_do_wipe(probe.get(), 1);
        }
    }
    if (outcome < 0) {
        return failErrno(Cause::ReadFailed, "cannot look for file systems", errno);
    }
    return found;
}

Result<std::vector<Signature>> signaturesOn(const std::filesystem::path &path)
{
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    const off_t size = fd.valid() ? ::lseek(fd.get(), 0, SEEK_END) : -1;
    if (size < 0) {
        return failErrno(Cause::ReadFailed, fmt::format("cannot open {}", path.string()), errno);
    }
    return signaturesIn(fd.get(), {ByteOffset(0), ByteCount(static_cast<std::uint64_t>(size))});
}

std::string describe(const std::vector<Signature> &signatures)
{
    return joined(signatures, [](const Signature &signature) {
        return signature.label.empty() ? signature.type : fmt::format("{} \"{}\"", signature.type, signature.label);
    });
}

} // namespace bootlace::device
