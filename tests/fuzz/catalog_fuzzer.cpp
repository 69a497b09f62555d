// SPDX-License-Identifier: GPL-3.0-or-later
// The input is a device tree's source, a kernel module, and a file of /boot under several names.
#include "catalog/boot_file.h"
#include "catalog/module_parts.h"
#include "catalog/scan.h"
#include "catalog/tree_source.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string>

using namespace bootlace;

namespace {

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void scanAs(const std::string &path, ByteView bytes)
{
    catalog::KernelScan scan({.deviceTree = "a", .compatible = "b"});
    FileEntry entry;
    entry.path = path;
    entry.size = bytes.size();
    if (scan.wants(entry)) {
        (void)scan.add(entry, catalog::rejoin(Bytes(bytes.begin(), bytes.end()), nullptr));
    }
    entry.path = "boot/vmlinuz";
    entry.kind = FileKind::Symlink;
    entry.target = std::string(asText(bytes.first(std::min<std::size_t>(bytes.size(), 100))));
    (void)scan.wants(entry);
    (void)scan.beginLinkedFiles();
    (void)scan.finish();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes = std::as_bytes(std::span(data, size));
    const catalog::SourceRequests requests = catalog::requestsOf(asText(bytes));
    check(requests.deletions.size() <= size);
    for (const ByteRange &part : catalog::partsForDepmod(bytes)) {
        check(slice(bytes, part.begin.value(), part.size.value()).has_value());
    }
    for (const char *path : {"boot/anything", "boot/Image", "boot/initrd", "boot/uInitrd-6.1", "boot/a.dtb"}) {
        scanAs(path, bytes);
    }
    return 0;
}
