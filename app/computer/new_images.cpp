// SPDX-License-Identifier: GPL-3.0-or-later
#include "computer/new_images.h"

#include "base/bytes.h"
#include "computer/targets.h"
#include "sink/transfer.h"

#include <cerrno>
#include <unistd.h>

namespace bootlace::computer {

namespace fs = std::filesystem;

fs::path manifestBeside(const fs::path &image)
{
    return image.string() + ".manifest.json";
}

Result<NewImages> NewImages::create(const std::vector<fs::path> &paths, const std::vector<plan::DiskFacts> &disks,
                                    sink::Existing existing, const std::vector<fs::path> &sources)
{
    TRY(refuseSources(manifestBeside(paths.front()), sources));
    std::vector<std::shared_ptr<sink::FileSink>> images;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        TRY(refuseSources(paths[i], sources));
        TRY_ASSIGN(auto image, sink::FileSink::create(paths[i], disks[i].size, existing, disks[i].sectorSize));
        images.push_back(std::move(image));
    }
    TRY_ASSIGN(sink::NewFile manifest, sink::NewFile::create(manifestBeside(paths.front()), existing));
    return NewImages(std::move(images), std::move(manifest));
}

Result<> NewImages::finish(const std::string &manifest)
{
    TRY(sink::writeAll(m_manifest.fd().get(), ByteOffset(0), asBytes(manifest)));
    if (::fsync(m_manifest.fd().get()) != 0) {
        return failErrno(Cause::WriteFailed, "cannot flush the manifest", errno);
    }
    for (const auto &image : m_images) {
        TRY(image->keep());
        ++m_placed;
    }
    return m_manifest.put();
}

} // namespace bootlace::computer
