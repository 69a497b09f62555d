// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a manifest, and as the list of a root's files.
#include "base/bytes.h"
#include "manifest/file_list.h"
#include "manifest/manifest.h"

#include <cstdlib>
#include <span>

static void readList(bootlace::ByteView bytes)
{
    using namespace bootlace::manifest;
    auto list = FileListReader::open(bytes);
    FileListWriter again(largestFileList);
    auto file = list ? list->next() : std::unexpected(list.error());
    for (; file && *file; file = list->next()) {
        again.add(**file);
    }
    // What is whole has one form, but for numbers with needless zeros: writing it again makes it no longer.
    if (file && again.finish().size() > bytes.size()) {
        std::abort();
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace bootlace;
    readList(std::as_bytes(std::span(data, size)));
    const auto first = manifest::fromJson(asText(std::as_bytes(std::span(data, size))));
    if (first) {
        if (manifest::fromJson(manifest::toJson(*first)) != *first) {
            std::abort(); // what is written must be read back the same
        }
    }
    return 0;
}
