// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"
#include "sink/file_sink.h"
#include "sink/new_file.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::computer {

/// "card.img.manifest.json" for "card.img".
[[nodiscard]] std::filesystem::path manifestBeside(const std::filesystem::path &image);

/// Image files that are made, and the manifest beside the first one. Nothing of it is there under its name before all
/// of it is whole; until then, what was there stays as it was.
class NewImages
{
public:
    /// `paths` and `disks` belong together, and there is at least one. Refused when one of the files, the manifest
    /// among them, is one of the `sources` or would lie in one; fails as sink::NewFile does.
    [[nodiscard]] static Result<NewImages> create(const std::vector<std::filesystem::path> &paths,
                                                  const std::vector<plan::DiskFacts> &disks, sink::Existing existing,
                                                  const std::vector<std::filesystem::path> &sources);

    /// In the order of the paths.
    [[nodiscard]] const std::vector<std::shared_ptr<sink::FileSink>> &sinks() const { return m_images; }

    /// They are whole: puts them, and the manifest, at their places.
    [[nodiscard]] Result<> finish(const std::string &manifest);

    /// How many of the images, from the first one on, have their names: all of them after finish(), and when it fails
    /// those that came before the failure.
    [[nodiscard]] std::size_t placed() const { return m_placed; }

private:
    NewImages(std::vector<std::shared_ptr<sink::FileSink>> images, sink::NewFile manifest)
        : m_images(std::move(images))
        , m_manifest(std::move(manifest))
    {}

    std::vector<std::shared_ptr<sink::FileSink>> m_images;
    sink::NewFile m_manifest;
    std::size_t m_placed = 0;
};

} // namespace bootlace::computer
