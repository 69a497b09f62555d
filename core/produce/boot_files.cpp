// SPDX-License-Identifier: GPL-3.0-or-later
#include "produce/boot_files.h"

#include "manifest/file_list.h"
#include "produce/card_manifest.h"

#include <algorithm>
#include <fmt/format.h>

namespace bootlace::produce {

/// A turn of the two.
template <Result<> (BootFiles::*writeHalf)(sink::RegionWriter &, const flash::Record &),
          ByteCount BootFiles::*expectedOfHalf>
class BootFiles::Half final : public flash::Producer
{
public:
    explicit Half(std::shared_ptr<BootFiles> files)
        : m_files(std::move(files))
    {}

    Result<> write(sink::RegionWriter &region, const flash::Record &soFar) override
    {
        return ((*m_files).*writeHalf)(region, soFar);
    }

    [[nodiscard]] ByteCount expected(ByteCount /*written*/) const override { return (*m_files).*expectedOfHalf; }

private:
    std::shared_ptr<BootFiles> m_files;
};

std::unique_ptr<flash::Producer> BootFiles::parts(std::shared_ptr<BootFiles> files)
{
    return std::make_unique<Half<&BootFiles::writeParts, &BootFiles::m_partBytes>>(std::move(files));
}

std::unique_ptr<flash::Producer> BootFiles::rest(std::shared_ptr<BootFiles> files)
{
    return std::make_unique<Half<&BootFiles::writeRest, &BootFiles::m_restBytes>>(std::move(files));
}

static std::shared_ptr<const Bytes> shared(ByteView bytes)
{
    return std::make_shared<const Bytes>(bytes.begin(), bytes.end());
}

void BootFiles::add(std::string path, std::shared_ptr<const Bytes> bytes, bool isPart)
{
    const ByteCount size(bytes->size());
    m_items.push_back({path, size, sha256(*bytes)});
    (isPart ? m_partBytes : m_restBytes) += size;
    m_sizes.push_back(size);
    m_files.push_back({std::move(path), std::move(bytes), isPart});
}

Result<std::shared_ptr<BootFiles>> BootFiles::create(const recipe::Recipe &recipe, const plan::Plan &plan,
                                                     const parts::Parts &parts, std::shared_ptr<const WrittenRoot> root)
{
    std::shared_ptr<BootFiles> boot(new BootFiles(recipe, plan, std::move(root)));
    boot->add(plan.kernelFile, parts.kernel, true);
    boot->add(plan.deviceTreeFile, shared(parts.deviceTree), true);
    if (parts.initrd) {
        boot->add(std::string(plan::initrdFile), parts.initrd, true);
    }
    for (const auto &[slot, bytes] : parts.firmware) {
        boot->m_parts.push_back({slot, ByteCount(bytes.size()), sha256(bytes)});
    }
    boot->m_parts.insert(boot->m_parts.end(), boot->m_items.begin(), boot->m_items.end());
    boot->add(std::string(plan::extlinuxFile), shared(asBytes(plan.extlinux)), false);
    TRY_ASSIGN(const fat::Volume volume, boot->layOut(plan.manifestRoom, plan.fileListRoom));
    for (const Extent &extent : volume.metadata) {
        boot->m_restBytes += extent.range.size;
    }
    return boot;
}

Result<fat::Volume> BootFiles::layOut(ByteCount manifestSize, ByteCount listSize) const
{
    const plan::Plan::Place place = m_plan.place<model::BootFiles>();
    const ByteRange range = m_plan.at(place).range;
    const fat::Parameters parameters{
        range.size,      range.begin, m_plan.volumes[place.volume].sectorSize, m_plan.identity.fatVolumeId,
        m_plan.espLabel, Timestamp{}};
    std::vector<fat::File> files;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        files.push_back({m_files[i].path, m_sizes[i]});
    }
    files.push_back({std::string(manifest::fileName), manifestSize});
    files.push_back({std::string(manifest::digestName), ByteCount(manifest::digestFile("").size())});
    if (listSize != ByteCount()) {
        files.push_back({std::string(manifest::fileListName), listSize});
    }
    return fat::layOut(parameters, files);
}

Result<> BootFiles::writeParts(sink::RegionWriter &region, const flash::Record & /*soFar*/)
{
    TRY_ASSIGN(const fat::Volume volume, layOut(m_plan.manifestRoom, m_plan.fileListRoom));
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        m_places.push_back(m_files[i].isPart ? volume.files[i] : ByteRange());
        if (m_files[i].isPart) {
            TRY(region.write(volume.files[i].begin, *m_files[i].bytes));
            m_files[i].bytes.reset();
        }
    }
    return {};
}

Result<> BootFiles::writeRest(sink::RegionWriter &region, const flash::Record &soFar)
{
    const Bytes &list = m_root->fileList;
    if (!list.empty()) {
        m_items.push_back({std::string(manifest::fileListName), ByteCount(list.size()), sha256(list)});
    }
    m_manifest = manifest::toJson(cardManifest(m_recipe, m_plan, m_parts, {m_items, m_root->mounts}, soFar));
    if (ByteCount(m_manifest.size()) > std::min(m_plan.manifestRoom, manifest::largest)) {
        return fail(Cause::TooSmall, fmt::format("the manifest has {} bytes, and there is room for {}: the root file "
                                                 "system is in too many pieces",
                                                 m_manifest.size(), m_plan.manifestRoom.value()));
    }
    TRY_ASSIGN(const fat::Volume volume, layOut(ByteCount(m_manifest.size()), ByteCount(list.size())));
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (!m_files[i].isPart) {
            TRY(region.write(volume.files[i].begin, *m_files[i].bytes));
        } else if (volume.files[i] != m_places[i]) {
            return fail(Cause::Internal, fmt::format("'{}' moves with the length of the manifest", m_files[i].path));
        }
    }
    const std::string digest = manifest::digestFile(m_manifest);
    TRY(region.write(volume.files[m_files.size()].begin, asBytes(m_manifest)));
    TRY(region.write(volume.files[m_files.size() + 1].begin, asBytes(digest)));
    if (!list.empty()) {
        TRY(region.write(volume.files[m_files.size() + 2].begin, list));
    }
    for (const Extent &extent : volume.metadata) {
        TRY(extent.bytes.empty() ? region.zero(extent.range) : region.write(extent.range.begin, extent.bytes));
    }
    return {};
}

} // namespace bootlace::produce
