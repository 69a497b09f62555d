// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel resolves root= itself for PARTUUID=, PARTLABEL= and device names (init/do_mounts.c of Linux); UUID= and
// LABEL= are left to an initrd, as are links that udev makes (/dev/disk/by-label/...).
#include "doctor/root.h"

#include "base/guid.h"
#include "doctor/links.h"
#include "ext4/facts.h"
#include "ext4/reader.h"
#include "rootfs/check.h"
#include "rootfs/other_kind.h"
#include "rootfs/recognise.h"
#include "sink/region_writer.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <expected>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

namespace bootlace::doctor {
namespace {

using findings::Id;

// The value of the last root= that stands alone or behind a blank; nothing when there is none.
std::optional<std::string> rootOf(std::string_view append)
{
    constexpr std::string_view key = "root=";
    std::optional<std::string> value;
    for (std::size_t at = append.find(key); at != std::string_view::npos; at = append.find(key, at + 1)) {
        if (at == 0 || append[at - 1] == ' ') {
            value = std::string(append.substr(at + key.size(), append.find(' ', at) - at - key.size()));
        }
    }
    return value;
}

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

/// What a value of root= is about.
enum class Names : std::uint8_t {
    APartition, ///< on this card, or there is none such
    AnotherDisk,
    SomethingElse, ///< that only an initrd or a running system knows
};

struct Named
{
    Names names = Names::SomethingElse;
    const CardPartition *partition = nullptr;
};

template <typename Matches>
Named partitionWhere(const Card &card, const Matches &matches)
{
    const auto found = std::ranges::find_if(card.partitions(), matches);
    return {Names::APartition, found != card.partitions().end() ? &*found : nullptr};
}

// "/dev/mmcblk0p6" is partition 6 of the first card.
Named namedByDevice(const Card &card, std::string_view device)
{
    constexpr std::string_view mmc = "/dev/mmcblk";
    if (!device.starts_with(mmc)) {
        return {Names::AnotherDisk, nullptr};
    }
    const std::size_t at = device.find('p', mmc.size());
    unsigned number = 0;
    if (at == std::string_view::npos ||
        std::from_chars(device.data() + at + 1, device.data() + device.size(), number).ec != std::errc()) {
        return {Names::SomethingElse, nullptr};
    }
    return partitionWhere(card, [number](const CardPartition &one) { return one.number == number; });
}

// As fstab(5) may write it: "LABEL=x" for "/dev/disk/by-label/x".
std::string withoutUdev(const std::string &root)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> links{
        {{"/dev/disk/by-label/", "LABEL="},
         {"/dev/disk/by-uuid/", "UUID="},
         {"/dev/disk/by-partlabel/", "PARTLABEL="},
         {"/dev/disk/by-partuuid/", "PARTUUID="}}};
    for (const auto &[link, key] : links) {
        if (root.starts_with(link)) {
            return std::string(key) + root.substr(link.size());
        }
    }
    return root;
}

// Only an ext4 is asked.
Named namedByFileSystem(const Card &card, const std::function<bool(const ext4::Facts &)> &matches)
{
    const auto isIt = [&](const CardPartition &one) {
        const auto beginning = card.read(one.range, 4_KiB);
        const auto facts = beginning ? ext4::peek(*beginning) : std::unexpected(beginning.error());
        return facts && matches(*facts);
    };
    const auto found = std::ranges::find_if(card.partitions(), isIt);
    return found == card.partitions().end() ? Named{} : Named{Names::APartition, &*found};
}

Named namedBy(const Card &card, const std::string &root)
{
    const auto behind = [&root](std::string_view key) {
        return root.starts_with(key) ? std::optional(root.substr(key.size())) : std::nullopt;
    };
    if (const auto uuid = behind("PARTUUID=")) {
        return partitionWhere(card, [id = lower(*uuid)](const CardPartition &one) { return lower(one.uuid) == id; });
    }
    if (const auto label = behind("PARTLABEL=")) {
        return partitionWhere(card, [&label](const CardPartition &one) { return one.name == *label; });
    }
    if (const auto label = behind("LABEL=")) {
        return namedByFileSystem(card, [&label](const ext4::Facts &facts) { return facts.label == *label; });
    }
    if (const auto uuid = behind("UUID=")) {
        const auto id = guidFromText(*uuid);
        return id ? namedByFileSystem(card, [&id](const ext4::Facts &facts) { return facts.uuid == uuidBytes(*id); })
                  : Named{};
    }
    return root.starts_with("/dev/") ? namedByDevice(card, root) : Named{};
}

bool rootIsElsewhere(const board::Medium &medium)
{
    return !medium.disks.front().carries(board::Holds::Root);
}

Result<> look(Link &link, const Card &card, const board::Board &board, const Started &started,
              const std::stop_token &stop)
{
    const auto reader = ext4::Reader::open(sink::inside(card.medium(), *link.place), link.place->size);
    if (!reader) {
        TRY_ASSIGN(const Bytes beginning, card.read(*link.place, ByteCount(rootfs::otherKindSize)));
        const auto other = rootfs::otherKind(beginning);
        skip(link, other ? std::string(other->what) : "its file system is not known");
        return {};
    }
    tell(link, "file-system", "ext4");
    const rootfs::Facts facts = rootfs::recognise(*reader, stop);
    tell(link, "system", facts.name);
    tell(link, "init", facts.init);
    rootfs::check(facts, link.name, {{}, 0, {}, link.name, link.place}, started.append, link.findings);
    if (rootfs::isForeign(facts.architecture, board.arch)) {
        add(link, Id::ChainRootForeign);
    }
    const auto &modules = facts.modules;
    if (!started.version.empty() && !modules.empty() && std::ranges::find(modules, started.version) == modules.end()) {
        add(link, Id::ChainModulesOther, {started.version, modules});
    }
    return {};
}

struct Scene
{
    const Card &card;
    const board::Board &board;
    const board::Medium &medium;
    const Started &started;
};

Result<> find(Link &link, const Scene &scene, const std::string &root, const std::stop_token &stop)
{
    const bool hasInitrd = scene.started.hasInitrd;
    const std::string name = withoutUdev(root);
    const Named named = namedBy(scene.card, name);
    if (!hasInitrd && (name.starts_with("UUID=") || name.starts_with("LABEL="))) {
        add(link, Id::CmdlineRootNeedsInitrd);
    }
    if (named.partition != nullptr) {
        link.name = named.partition->name.empty() ? root : named.partition->name;
        link.place = named.partition->range;
        tell(link, "root", root);
        return look(link, scene.card, scene.board, scene.started, stop);
    }
    if (named.names == Names::AnotherDisk || rootIsElsewhere(scene.medium)) {
        skip(link, "it is on another disk");
    } else if (named.names == Names::APartition) {
        add(link, Id::ChainRootAbsent, {root});
    } else {
        skip(link, hasInitrd ? "the initrd looks for it" : "only an initrd could find it");
    }
    return {};
}

} // namespace

Result<Link> rootLink(const Card &card, const board::Board &board, const board::Medium &medium, const Started &started,
                      const std::stop_token &stop)
{
    std::optional<std::string> root = rootOf(started.append);
    if (!started.initrdRoot.empty() && root.value_or("fstab") == "fstab") {
        root = started.initrdRoot; // the words of systemd-fstab-generator(8)
    }
    Link link{LinkKind::Root, root.value_or("root file system")};
    if (root) {
        TRY(find(link, {card, board, medium, started}, *root, stop));
    } else if (started.hasInitrd) {
        skip(link, "the initrd decides");
    } else {
        add(link, Id::ChainRootUnnamed);
    }
    return link;
}

} // namespace bootlace::doctor
