// SPDX-License-Identifier: GPL-3.0-or-later
#include "produce/produce.h"

#include "gpt/gpt.h"
#include "mbr/mbr.h"
#include "plan/layout.h"
#include "produce/boot_files.h"
#include "produce/raw.h"
#include "produce/rootfs.h"
#include "ubi/build.h"

#include <fmt/format.h>
#include <utility>

namespace bootlace::produce {
namespace {

Result<Bytes> tableBytes(const model::Volume &volume, model::TableCopy::Part part)
{
    if (const mbr::Table *table = volume.mbr()) {
        TRY_ASSIGN(const Extent sector, mbr::encode(*table, volume.geometry().sectorCount, volume.sectorSize));
        return sector.bytes;
    }
    TRY_ASSIGN(const gpt::Encoded table, gpt::encode(*volume.gpt(), volume.geometry()));
    switch (part) {
    case model::TableCopy::Part::Primary:
        return table.primary.bytes;
    case model::TableCopy::Part::Entries:
        return table.movedEntries.bytes;
    case model::TableCopy::Part::Backup:
        break;
    }
    return table.backup.bytes;
}

// What erased flash reads as.
constexpr std::byte erased{0xFF};

Result<Bytes> ubiBytes(const model::Ubi &content, const std::map<std::string, Bytes, std::less<>> &firmware)
{
    ubi::NewImage image = plan::ubiImage(content);
    for (std::size_t i = 0; i < image.volumes.size(); ++i) {
        const auto bytes = firmware.find(content.volumes[i].slot);
        if (bytes != firmware.end()) {
            image.volumes[i].contents = readFrom(bytes->second);
        }
    }
    return ubi::build(image);
}

/// Collects the steps of a card.
class Steps
{
public:
    Steps(const recipe::Recipe &recipe, const plan::Plan &plan, parts::Parts &&parts)
        : m_recipe(recipe)
        , m_plan(plan)
        , m_parts(std::move(parts))
    {}

    Result<Production> collect()
    {
        const auto root = std::make_shared<WrittenRoot>();
        TRY_ASSIGN(const std::shared_ptr<BootFiles> boot, BootFiles::create(m_recipe, m_plan, m_parts, root));
        for (std::size_t i = 0; i < m_plan.volumes.size(); ++i) {
            TRY(addRaw(i));
        }
        add(m_plan.place<model::BootFiles>(), "write the boot files", BootFiles::parts(boot));
        m_parts.kernel.reset();
        m_parts.initrd.reset();
        add(m_plan.place<model::RootFs>(), "write the root file system",
            rootFs(m_recipe, m_plan, std::move(m_parts), root));
        add(m_plan.place<model::BootFiles>(), "write the boot files' file system", BootFiles::rest(boot));
        return Production{std::move(m_steps), {boot, &boot->manifest()}};
    }

private:
    void add(plan::Plan::Place place, std::string name, std::unique_ptr<flash::Producer> producer)
    {
        m_steps.push_back({place.volume, place.region, std::move(name), std::move(producer)});
    }

    // What is small and known: tables, firmware, zeros.
    Result<> addRaw(std::size_t index)
    {
        const model::Volume &volume = m_plan.volumes[index];
        for (std::size_t i = 0; i < volume.regions.size(); ++i) {
            const model::Region &region = volume.regions[i];
            std::unique_ptr<flash::Producer> producer;
            if (const auto *copy = std::get_if<model::TableCopy>(&region.content)) {
                TRY_ASSIGN(Bytes table, tableBytes(volume, copy->part));
                producer = std::make_unique<Raw>(std::move(table));
            } else if (const auto *firmware = std::get_if<model::Firmware>(&region.content)) {
                Bytes bytes = m_parts.firmware[firmware->slot];
                if (volume.flashFile() != nullptr) {
                    bytes.resize(static_cast<std::size_t>(region.range.size.value()), erased);
                }
                producer = std::make_unique<Raw>(std::move(bytes));
            } else if (const auto *ubi = std::get_if<model::Ubi>(&region.content)) {
                TRY_ASSIGN(Bytes image, ubiBytes(*ubi, m_parts.firmware));
                producer = std::make_unique<Raw>(std::move(image));
            } else if (model::holds<model::Zeros>(region)) {
                producer = std::make_unique<Zeros>(region.known);
            }
            if (producer) {
                add({index, i}, fmt::format("write '{}'", region.name), std::move(producer));
            }
        }
        return {};
    }

    const recipe::Recipe &m_recipe;
    const plan::Plan &m_plan;
    parts::Parts m_parts;
    std::vector<flash::Step> m_steps;
};

} // namespace

Result<Production> stepsOf(const recipe::Recipe &recipe, const plan::Plan &plan, parts::Parts parts)
{
    return Steps(recipe, plan, std::move(parts)).collect();
}

} // namespace bootlace::produce
