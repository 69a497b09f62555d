// SPDX-License-Identifier: GPL-3.0-or-later
// U-Boot's standard boot (doc/develop/bootstd and boot/bootmeth_extlinux.c of U-Boot) looks at the partitions that are
// marked as bootable, below "/" and "/boot/", for extlinux/extlinux.conf.
#include "doctor/boot.h"

#include "armimage/header.h"
#include "armimage/kernel_config.h"
#include "armimage/version.h"
#include "base/text.h"
#include "doctor/files.h"
#include "doctor/links.h"
#include "doctor/root.h"
#include "dtb/blob.h"
#include "dtb/device.h"
#include "extlinux/extlinux.h"
#include "parts/drivers.h"
#include "rootfs/initrd.h"
#include "rootfs/other_kind.h"
#include "uimage/uimage.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <optional>
#include <string>
#include <utility>

namespace bootlace::doctor {
namespace {

using findings::Id;

constexpr ByteCount largestKernel = 256_MiB;
constexpr ByteCount largestInitrd = 512_MiB;
constexpr ByteCount largestTree = 4_MiB;
constexpr ByteCount largestConfig = 4_MiB;

/// What another boot flow of U-Boot starts from.
constexpr std::array<const char *, 6> otherFlows{"boot.scr", "boot/boot.scr", "uEnv.txt",
                                                 "uEnv.ini", "boot/uEnv.txt", "EFI/BOOT/BOOTAA64.EFI"};

// Its environment names standard boot, or what came before it.
bool bootsInTheStandardWay(const uboot::Facts &uBoot)
{
    constexpr std::array words{"bootflow", "distro_bootcmd", "sysboot", "extlinux"};
    return uBoot.environment.empty() || std::ranges::any_of(uBoot.environment, [&words](const auto &variable) {
               return std::ranges::any_of(words,
                                          [&variable](const char *word) { return variable.second.contains(word); });
           });
}

class BootWalk
{
public:
    BootWalk(const Card &card, const board::Board &board, const board::Medium &medium,
             const std::optional<uboot::Facts> &uBoot, std::stop_token stop)
        : m_card(card)
        , m_board(board)
        , m_medium(medium)
        , m_uBoot(uBoot)
        , m_stop(std::move(stop))
    {}

    Result<std::vector<Link>> walk()
    {
        TRY(addBootPartition());
        return std::move(m_links);
    }

private:
    // A read that fails ends the walk; whatever else is wrong is the card's.
    static bool isOfReading(const Error &error)
    {
        return error.cause() == Cause::ReadFailed || error.cause() == Cause::DeviceGone;
    }

    Result<> addBootPartition()
    {
        Link link{LinkKind::BootPartition};
        for (const CardPartition &one : m_card.partitions()) {
            auto files = one.isBootable ? Files::open(m_card.medium(), one.range) : fail(Cause::NotFound, "");
            if (!files) {
                TRY(noteUnread(one));
                continue;
            }
            link = {LinkKind::BootPartition, one.name.empty() ? fmt::format("partition {}", one.number) : one.name,
                    one.range};
            tell(link, "file-system", std::string(files->kind()));
            TRY_ASSIGN(const bool hasMenu, findMenu(*files));
            if (hasMenu) {
                m_links.push_back(std::move(link));
                return addMenu(*files);
            }
            TRY(findOtherFlow(*files));
        }
        TRY_ASSIGN(std::string other, otherWay());
        const bool isFound = link.place.has_value();
        if (isFound) {
            m_links.push_back(std::move(link));
            link = {LinkKind::Menu, "extlinux/extlinux.conf"};
        }
        if (!other.empty()) {
            skip(link, std::move(other));
        } else {
            add(link, isFound ? Id::ChainMenuAbsent : Id::ChainBootPartitionAbsent);
        }
        m_links.push_back(std::move(link));
        return {};
    }

    // A file system that U-Boot may know, and this program does not.
    Result<> noteUnread(const CardPartition &partition)
    {
        if (partition.isBootable && m_unread.empty()) {
            TRY_ASSIGN(const Bytes beginning, m_card.read(partition.range, ByteCount(rootfs::otherKindSize)));
            const auto kind = rootfs::otherKind(beginning);
            m_unread = kind ? fmt::format("the files of “{}” can't be read here: it is {}", partition.name, kind->what)
                            : std::string();
        }
        return {};
    }

    // How else this card may start, when there is no menu; empty when nothing tells.
    [[nodiscard]] Result<std::string> otherWay() const
    {
        if (!m_unread.empty()) {
            return m_unread;
        }
        if (!m_otherFlow.empty()) {
            return fmt::format("it has a {}, and that way to boot is not followed", m_otherFlow);
        }
        if (m_uBoot && !bootsInTheStandardWay(*m_uBoot)) {
            return std::string("this U-Boot boots in a way of its own");
        }
        for (const CardPartition &one : m_card.partitions()) {
            TRY_ASSIGN(const Bytes beginning, m_card.read(one.range, 4_KiB));
            if (dtb::isDeviceTree(beginning)) {
                return fmt::format("there is a FIT image in “{}”", one.name);
            }
        }
        return std::string();
    }

    Result<bool> findMenu(Files &files)
    {
        for (const char *prefix : {"", "boot/"}) {
            const std::string path = fmt::format("{}extlinux/extlinux.conf", prefix);
            auto text = files.read(path, ByteCount(extlinux::largestFile + 1));
            if (text) {
                m_menuPath = path;
                m_menu = extlinux::parse(asText(*text));
                return true;
            }
            if (isOfReading(text.error())) {
                return std::unexpected(std::move(text.error()));
            }
        }
        return false;
    }

    Result<> findOtherFlow(Files &files)
    {
        for (const char *path : otherFlows) {
            const auto found = files.read(path, 16_MiB);
            if (found || found.error().cause() == Cause::Unsupported) {
                m_otherFlow = path;
                return {};
            }
            if (isOfReading(found.error())) {
                return std::unexpected(found.error());
            }
        }
        return {};
    }

    [[nodiscard]] const extlinux::Label *chosenLabel() const
    {
        const auto &labels = m_menu.config.labels;
        const auto named = std::ranges::find(labels, m_menu.config.defaultLabel, &extlinux::Label::name);
        return named != labels.end() ? &*named : labels.empty() ? nullptr : &labels.front();
    }

    Result<> addMenu(Files &files)
    {
        Link link{LinkKind::Menu, "/" + m_menuPath};
        const extlinux::Label *label = m_menu.refused ? nullptr : chosenLabel();
        for (const extlinux::Lint &lint : m_menu.lint) {
            using enum extlinux::LintKind;
            const bool isFatal = m_menu.refused || lint.kind == NoLabels || lint.kind == NoKernel ||
                                 lint.kind == AppendTooLong || lint.kind == FileTooLarge;
            add(link, isFatal ? Id::ChainMenuRefused : Id::ChainMenuOdd, {lint.sentence});
        }
        if (label == nullptr) {
            m_links.push_back(std::move(link));
            return {};
        }
        tell(link, "label", label->name);
        tell(link, "append", label->append);
        m_links.push_back(std::move(link));
        TRY(addKernel(files, *label));
        TRY(addTree(files, *label));
        TRY(addInitrd(files, *label));
        const std::string wanted = m_initrd ? m_initrd->root : std::string();
        TRY_ASSIGN(Link root, rootLink(m_card, m_board, m_medium,
                                       {label->append, m_kernelVersion, !label->initrd.empty(), wanted}, m_stop));
        TRY(findConfig(files, *label, root));
        m_links.push_back(std::move(root));
        checkDrivers(!label->initrd.empty());
        return {};
    }

    // What Linux was built with: inside it, or as distributions put it beside it, there or on the root file system.
    Result<> findConfig(Files &files, const extlinux::Label &label, const Link &root)
    {
        if (m_config || m_kernelVersion.empty()) {
            return {};
        }
        const std::string name = "config-" + m_kernelVersion;
        const auto beside = std::filesystem::path(pathOf(label.kernel)).parent_path() / name;
        TRY(takeConfig(files.read(beside.string(), largestConfig)));
        if (!m_config && root.place) {
            if (auto onRoot = Files::open(m_card.medium(), *root.place)) {
                TRY(takeConfig(onRoot->read("boot/" + name, largestConfig)));
            }
        }
        return {};
    }

    Result<> takeConfig(const Result<Bytes> &text)
    {
        if (text) {
            m_config = armimage::KernelConfig::fromText(asText(*text));
        } else if (isOfReading(text.error())) {
            return std::unexpected(text.error());
        }
        return {};
    }

    void checkDrivers(bool hasInitrd)
    {
        const auto link = [this](LinkKind kind) { return std::ranges::find(m_links, kind, &Link::kind); };
        const auto kernel = link(LinkKind::Kernel);
        if (!m_config || kernel == m_links.end() || (hasInitrd && !m_initrd)) {
            return;
        }
        const auto place = [](const Link &of) { return findings::Where{{}, 0, {}, of.name, of.place}; };
        const auto initrd = link(LinkKind::Initrd);
        findings::List found;
        parts::checkDrivers(m_medium,
                            {m_kernelVersion, *m_config, m_initrd, place(*kernel),
                             initrd == m_links.end() ? findings::Where{} : place(*initrd)},
                            found);
        for (const findings::Finding &finding : found.all()) {
            (finding.where.region == kernel->name ? kernel : initrd)->findings.add(finding);
        }
    }

    // From the partition's top with '/', else from the folder of the menu.
    [[nodiscard]] std::string pathOf(const std::string &written) const
    {
        if (written.starts_with('/')) {
            return written.substr(1);
        }
        // NixOS writes "../nixos/..." into its menus.
        return (std::filesystem::path(m_menuPath).parent_path() / written).lexically_normal().string();
    }

    static void tellSize(Link &link, ByteView bytes) { tell(link, "size", std::to_string(bytes.size())); }

    // The file, or nothing with a finding in the link.
    Result<std::optional<Bytes>> readFile(Files &files, const std::string &written, ByteCount most, Link &link)
    {
        if (m_stop.stop_requested()) {
            return fail(Cause::Cancelled, "looking at the boot chain was cancelled");
        }
        auto bytes = files.read(pathOf(written), most);
        if (bytes) {
            return std::optional(*std::move(bytes));
        }
        if (isOfReading(bytes.error())) {
            return std::unexpected(std::move(bytes.error()));
        }
        if (bytes.error().cause() == Cause::NotFound) {
            add(link, Id::ChainFileAbsent, {written});
        } else {
            add(link, Id::ChainFileDamaged, {written, bytes.error().message()});
        }
        return std::optional<Bytes>();
    }

    Result<> addKernel(Files &files, const extlinux::Label &label)
    {
        Link link{LinkKind::Kernel, label.kernel};
        if (label.kernel.contains('#')) {
            skip(link, "it is in a FIT image");
            m_links.push_back(std::move(link));
            return {};
        }
        TRY_ASSIGN(const std::optional<Bytes> bytes, readFile(files, label.kernel, largestKernel, link));
        if (bytes) {
            tellSize(link, *bytes);
            checkKernel(link, *bytes);
        }
        m_links.push_back(std::move(link));
        return {};
    }

    void checkKernel(Link &link, ByteView bytes)
    {
        using armimage::Kind;
        const ByteView beginning = bytes.first(std::min(bytes.size(), armimage::headerSize));
        if (const auto header = armimage::readHeader(beginning, m_board.arch)) {
            if (const auto version = armimage::findVersion(bytes)) {
                m_kernelVersion = version->release;
                tell(link, "version", version->release);
            }
            m_config = armimage::findConfig(bytes).value_or(std::nullopt);
            const ByteCount taken = std::max(header->imageSize, ByteCount(bytes.size()));
            if (taken > m_board.kernelMaxSize) {
                add(link, Id::ChainKernelTooLarge,
                    {std::to_string(taken.value()), std::to_string(m_board.kernelMaxSize.value())});
            }
            return;
        }
        const Kind kind = armimage::whatIs(beginning);
        const std::string word(armimage::kindId(kind));
        constexpr std::array packed{Kind::Gzip, Kind::Zstd, Kind::Xz, Kind::Lz4, Kind::Lzma, Kind::Bzip2};
        if (std::ranges::find(packed, kind) != packed.end()) {
            add(link, Id::ChainKernelPacked, {link.name, word});
        } else {
            add(link, Id::ChainKernelUnusable, {link.name, word});
        }
    }

    Result<> addTree(Files &files, const extlinux::Label &label)
    {
        Link link{LinkKind::DeviceTree, label.fdt.empty() ? label.fdtdir : label.fdt};
        if (label.fdt.empty()) {
            skip(link, label.fdtdir.empty() ? "the menu names none: U-Boot hands on its own"
                                            : "U-Boot chooses one in this folder");
            m_links.push_back(std::move(link));
            return {};
        }
        TRY_ASSIGN(const std::optional<Bytes> bytes, readFile(files, label.fdt, largestTree, link));
        if (bytes) {
            tellSize(link, *bytes);
            checkTree(link, *bytes);
        }
        for (const std::string &overlay : label.overlays) {
            TRY(readFile(files, overlay, largestTree, link));
        }
        m_links.push_back(std::move(link));
        return {};
    }

    void checkTree(Link &link, ByteView bytes) const
    {
        const auto tree = dtb::Blob::fromBytes(bytes);
        if (!tree) {
            add(link, Id::ChainFileDamaged, {link.name, tree.error().message()});
            return;
        }
        tell(link, "model", tree->model());
        const std::vector<std::string> compatible = tree->compatible();
        if (std::ranges::find(compatible, m_board.compatible) == compatible.end()) {
            add(link, Id::ChainTreeOther,
                {link.name, compatible.empty() ? std::string("it does not say which") : compatible.front()});
        } else if (m_medium.controller) {
            checkController(link, *tree);
        }
    }

    void checkController(Link &link, const dtb::Blob &tree) const
    {
        const board::Controller &controller = *m_medium.controller;
        const auto state = dtb::stateOf(tree, controller.device);
        if (!state || !state->isEnabled) {
            add(link, Id::ControllerOff, {state ? state->path : controller.device});
        } else if (!controller.takes(state->dataLines())) {
            add(link, Id::ControllerBusWidth,
                {state->path, std::to_string(state->dataLines()), std::to_string(controller.busWidth)});
        }
    }

    Result<> addInitrd(Files &files, const extlinux::Label &label)
    {
        if (label.initrd.empty()) {
            return {};
        }
        Link link{LinkKind::Initrd, label.initrd};
        TRY_ASSIGN(const std::optional<Bytes> bytes, readFile(files, label.initrd, largestInitrd, link));
        if (bytes) {
            tellSize(link, *bytes);
            if (ByteCount(bytes->size()) > m_board.initrdMaxSize) {
                add(link, Id::ChainInitrdTooLarge,
                    {std::to_string(bytes->size()), std::to_string(m_board.initrdMaxSize.value())});
            }
            lookInto(link, *bytes);
        }
        m_links.push_back(std::move(link));
        return {};
    }

    // mkimage's header is allowed, and not needed.
    void lookInto(Link &link, ByteView bytes)
    {
        const auto image = uimage::parse(bytes);
        m_initrd =
            rootfs::readInitrd(image ? bytes.subspan(image->data.begin.value(), image->data.size.value()) : bytes);
        std::vector<std::string> versions;
        std::ranges::transform(m_initrd->modules, std::back_inserter(versions),
                               [](const auto &each) { return each.first; });
        tell(link, "modules", joined(versions));
        tell(link, "root", m_initrd->root);
        if (m_initrd->reading == rootfs::InitrdReading::Cut) {
            add(link, Id::InitrdCut);
        }
    }

    const Card &m_card;
    const board::Board &m_board;
    const board::Medium &m_medium;
    const std::optional<uboot::Facts> &m_uBoot;
    std::stop_token m_stop;
    std::vector<Link> m_links;
    std::string m_menuPath;
    extlinux::Reading m_menu;
    std::string m_otherFlow; ///< a file that another way to boot starts from
    std::string m_unread;    ///< why a partition could not be looked into
    std::string m_kernelVersion;
    std::optional<armimage::KernelConfig> m_config;
    std::optional<rootfs::Initrd> m_initrd; ///< when there is one that can be read
};

} // namespace

Result<std::vector<Link>> bootLinks(const Card &card, const board::Board &board, const board::Medium &medium,
                                    const std::optional<uboot::Facts> &uBoot, const std::stop_token &stop)
{
    return BootWalk(card, board, medium, uBoot, stop).walk();
}

} // namespace bootlace::doctor
