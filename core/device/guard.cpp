// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/guard.h"

#include "device/disk.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::device {
namespace {

std::string sentenceOf(Reason use, const std::string &name, const std::string &place)
{
    switch (use) {
    case Reason::Mounted:
        return fmt::format("{} is mounted at {}", name, place);
    case Reason::Swap:
        return fmt::format("{} is used as swap: {}", name, place);
    default:
        return fmt::format("{} holds a file that is to be read: {}", name, place);
    }
}

class Judge
{
public:
    Judge(const Disk &disk, const UseFacts &facts)
        : m_disk(disk)
        , m_facts(facts)
    {}

    void refuse(Reason reason, std::string sentence)
    {
        m_refusals.push_back({.reason = reason, .sentence = std::move(sentence)});
    }

    void ofTheDisk(const Demands &demands)
    {
        if (m_disk.size.value() == 0) {
            refuse(Reason::NoMedium, fmt::format("{} has no card in it", m_disk.path));
        }
        if (m_disk.readOnly) {
            refuse(Reason::ReadOnly, fmt::format("{} is read-only (the switch on the card's side?)", m_disk.path));
        }
        if (m_disk.overDevice) {
            refuse(Reason::Held, fmt::format("{} is backed by the device {}, which may be in use: choose that one",
                                             m_disk.path, m_disk.backingFile.string()));
        }
        if (!m_disk.removable && m_disk.bus != Bus::Loop && demands.fixed == FixedDisks::Refuse) {
            refuse(Reason::Fixed, fmt::format("{} is a fixed disk, and fixed disks were not allowed", m_disk.path));
        }
    }

    /// One refusal for each use of the disk or of anything on it.
    void ofUses(Reason reason, const std::vector<Use> &uses)
    {
        for (const Use &use : uses) {
            const auto layer = std::ranges::find_if(
                m_facts.layers, [&](const Layer &candidate) { return use.device == candidate.number; });
            if (layer != m_facts.layers.end()) {
                refuse(reason, sentenceOf(reason, nameOf(*layer), use.place));
            }
        }
    }

    void ofHolders()
    {
        for (const Layer &layer : m_facts.layers) {
            if (!layer.builtAs.empty()) {
                refuse(Reason::Held, fmt::format("{} is in use by {} ({})", m_disk.path, layer.builtAs, layer.name));
            }
        }
    }

    void ofBackingFile()
    {
        for (const Use &source : m_facts.sources) {
            if (!m_disk.backingFile.empty() && source.place == m_disk.backingFile) {
                refuse(Reason::SourceOnIt, fmt::format("{} is {}, which is to be read", m_disk.path, source.place));
            }
        }
    }

    std::vector<Refusal> verdict() && { return std::move(m_refusals); }

private:
    [[nodiscard]] std::string nameOf(const Layer &layer) const
    {
        return layer.number == m_disk.number ? m_disk.path : fmt::format("/dev/{} on {}", layer.name, m_disk.path);
    }

    const Disk &m_disk;
    const UseFacts &m_facts;
    std::vector<Refusal> m_refusals;
};

} // namespace

std::string_view reasonId(Reason reason)
{
    switch (reason) {
    case Reason::NoMedium:
        return "no-medium";
    case Reason::Mounted:
        return "mounted";
    case Reason::Swap:
        return "swap";
    case Reason::Held:
        return "held";
    case Reason::SourceOnIt:
        return "source-on-it";
    case Reason::ReadOnly:
        return "read-only";
    case Reason::Fixed:
        return "fixed";
    }
    return "fixed";
}

std::vector<Refusal> refusals(const Disk &disk, const UseFacts &facts, const Demands &demands)
{
    Judge judge(disk, facts);
    judge.ofUses(Reason::Mounted, facts.mounts);
    judge.ofUses(Reason::Swap, facts.swaps);
    judge.ofHolders();
    judge.ofUses(Reason::SourceOnIt, facts.sources);
    judge.ofBackingFile();
    judge.ofTheDisk(demands);
    return std::move(judge).verdict();
}

} // namespace bootlace::device
