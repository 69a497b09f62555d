// SPDX-License-Identifier: GPL-3.0-or-later
// After the FIT specification and boot/image-fit.c of U-Boot: fit_image_get_data_and_size() for where the data are.
#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "base/units.h"
#include "fit/fit.h"
#include "fit/hash.h"
#include "fit/tree.h"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::fit {
namespace {

// Images may name the same data, each with many hashes: so often all bytes are hashed, and no more.
constexpr std::uint64_t mostHashes = 8;

class Parser
{
public:
    Parser(ByteView bytes, const Tree &tree)
        : m_bytes(bytes)
        , m_tree(tree)
        , m_mayHash(bytes.size() * mostHashes)
    {}

    Result<Fit> parse()
    {
        m_fit.description = m_tree.text(0, "description");
        m_fit.size = ByteCount(m_tree.bytes().size());
        TRY(readImages());
        TRY(readConfigurations());
        return std::move(m_fit);
    }

private:
    Result<std::vector<int>> below(const char *name) const
    {
        const auto node = m_tree.node(name);
        if (!node) {
            return std::vector<int>();
        }
        auto nodes = m_tree.children(*node);
        if (!nodes) {
            return fail(Cause::Unsupported, fmt::format("the FIT has too many nodes in /{}", name));
        }
        return *std::move(nodes);
    }

    Result<> readImages()
    {
        TRY_ASSIGN(const std::vector<int> nodes, below("images"));
        if (nodes.empty()) {
            report(DefectKind::NoImages, "/images", "the FIT has no images");
        }
        for (const int node : nodes) {
            Image image{.name = m_tree.name(node),
                        .description = m_tree.text(node, "description"),
                        .type = m_tree.text(node, "type"),
                        .arch = m_tree.text(node, "arch"),
                        .os = m_tree.text(node, "os"),
                        .compression = m_tree.text(node, "compression"),
                        .load = m_tree.number(node, "load"),
                        .entry = m_tree.number(node, "entry"),
                        .data = {},
                        .hashes = {}};
            image.data = findData(node, image);
            if (image.data) {
                m_fit.size = std::max(m_fit.size, image.data->end() - ByteOffset(0));
                TRY(readHashes(node, image));
            }
            m_fit.images.push_back(std::move(image));
        }
        return {};
    }

    std::optional<ByteRange> findData(int node, const Image &image)
    {
        const std::string path = "/images/" + image.name;
        if (const auto inside = m_tree.property(node, "data")) {
            const auto at = static_cast<std::uint64_t>(inside->data() - m_tree.bytes().data());
            return ByteRange{ByteOffset(at), ByteCount(inside->size())};
        }
        const auto size = m_tree.number(node, "data-size");
        const auto position = m_tree.number(node, "data-position");
        const auto offset = m_tree.number(node, "data-offset");
        if (!size || (!position && !offset)) {
            report(DefectKind::NoData, path, fmt::format("the image '{}' of the FIT has no data", image.name));
            return std::nullopt;
        }
        const std::uint64_t base = roundUp(m_tree.bytes().size(), 4);
        const auto at = position ? position : checkedAdd(base, *offset);
        if (!at || !slice(m_bytes, *at, *size)) {
            report(DefectKind::Truncated, path,
                   fmt::format("the data of the image '{}' of the FIT, {} bytes, are not all there: the file has {} "
                               "bytes",
                               image.name, *size, m_bytes.size()));
            return std::nullopt;
        }
        return ByteRange{ByteOffset(*at), ByteCount(*size)};
    }

    Result<> readHashes(int node, Image &image)
    {
        const auto nodes = m_tree.children(node);
        if (!nodes) {
            return fail(Cause::Unsupported, fmt::format("the image '{}' of the FIT has too many nodes", image.name));
        }
        const ByteView data = *slice(m_bytes, image.data->begin.value(), image.data->size.value());
        for (const int child : *nodes) {
            if (!m_tree.name(child).starts_with("hash")) {
                continue;
            }
            const std::string path = fmt::format("/images/{}/{}", image.name, m_tree.name(child));
            Hash hash{.algorithm = m_tree.text(child, "algo")};
            const auto value = m_tree.property(child, "value");
            const bool affordable = data.size() <= m_mayHash;
            m_mayHash -= affordable ? data.size() : 0;
            TRY_ASSIGN(const auto computed, affordable ? hashOf(hash.algorithm, data) : std::nullopt);
            if (!value || !computed) {
                report(DefectKind::HashNotChecked, path,
                       fmt::format("the {} of the image '{}' of the FIT can't be checked", hash.algorithm, image.name));
            } else if (!std::ranges::equal(*value, *computed)) {
                hash.state = HashState::Wrong;
                report(DefectKind::Hash, path,
                       fmt::format("the {} of the image '{}' of the FIT is not that of its data", hash.algorithm,
                                   image.name));
            } else {
                hash.state = HashState::Right;
            }
            image.hashes.push_back(std::move(hash));
        }
        return {};
    }

    Result<> readConfigurations()
    {
        TRY_ASSIGN(const std::vector<int> nodes, below("configurations"));
        for (const int node : nodes) {
            Configuration configuration{.name = m_tree.name(node),
                                        .description = m_tree.text(node, "description"),
                                        .kernel = m_tree.text(node, "kernel"),
                                        .firmware = m_tree.text(node, "firmware"),
                                        .ramdisk = m_tree.text(node, "ramdisk"),
                                        .trees = m_tree.texts(node, "fdt"),
                                        .loadables = m_tree.texts(node, "loadables"),
                                        .compatible = m_tree.texts(node, "compatible")};
            const auto children = m_tree.children(node).value_or(std::vector<int>());
            configuration.isSigned = std::ranges::any_of(
                children, [this](int child) { return m_tree.name(child).starts_with("signature"); });
            checkNames(configuration);
            m_fit.configurations.push_back(std::move(configuration));
        }
        if (const auto node = m_tree.node("configurations")) {
            m_fit.defaultConfiguration = m_tree.text(*node, "default");
        }
        const bool isThere = std::ranges::find(m_fit.configurations, m_fit.defaultConfiguration,
                                               &Configuration::name) != m_fit.configurations.end();
        if (!m_fit.defaultConfiguration.empty() && !isThere) {
            report(DefectKind::NoDefault, "/configurations",
                   fmt::format("the FIT's default configuration '{}' is not there", m_fit.defaultConfiguration));
        }
        return {};
    }

    void checkNames(const Configuration &configuration)
    {
        std::vector<std::string> names{configuration.kernel, configuration.firmware, configuration.ramdisk};
        names.insert(names.end(), configuration.trees.begin(), configuration.trees.end());
        names.insert(names.end(), configuration.loadables.begin(), configuration.loadables.end());
        for (const std::string &name : names) {
            if (!name.empty() && m_fit.find(name) == nullptr) {
                report(DefectKind::NoImage, "/configurations/" + configuration.name,
                       fmt::format("the configuration '{}' of the FIT names the image '{}', which is not there",
                                   configuration.name, name));
            }
        }
    }

    void report(DefectKind kind, std::string node, std::string sentence)
    {
        m_fit.defects.push_back({.kind = kind, .node = std::move(node), .sentence = std::move(sentence)});
    }

    ByteView m_bytes;
    const Tree &m_tree;
    std::uint64_t m_mayHash; ///< bytes
    Fit m_fit;
};

// Devicetree Specification v0.4, 5.4.1.
constexpr std::uint32_t beginNode = 1;
constexpr std::uint32_t property = 3;
constexpr std::uint32_t nop = 4;

// The name of the first node below the root, as far as the beginning holds it. Only that part of a tree that may have
// hundreds of megabytes is read.
std::string_view firstNode(ByteView beginning, std::uint64_t at)
{
    for (int nodes = 0;;) {
        const auto token = load<be32>(beginning, at);
        at += sizeof(be32);
        if (!token) {
            return {};
        }
        if (*token == beginNode) {
            const std::string_view rest = asText(beginning).substr(std::min<std::uint64_t>(at, beginning.size()));
            const std::string_view name = rest.substr(0, rest.find('\0'));
            if (++nodes == 2) {
                return name;
            }
            at += roundUp(name.size() + 1, sizeof(be32));
        } else if (*token == property) {
            const std::uint64_t size = load<be32>(beginning, at).value_or(be32(0));
            at += 2 * sizeof(be32) + roundUp(size, sizeof(be32));
        } else if (*token != nop) {
            return {};
        }
    }
}

} // namespace

const Image *Fit::find(std::string_view name) const
{
    const auto found = std::ranges::find(images, name, &Image::name);
    return found == images.end() ? nullptr : &*found;
}

bool isFit(ByteView beginning)
{
    const auto structure = load<be32>(beginning, 8); // Devicetree Specification v0.4, 5.2
    const std::string_view first = structure ? firstNode(beginning, *structure) : "";
    return first == "images" || first == "configurations";
}

Result<Fit> parse(ByteView bytes)
{
    TRY_ASSIGN(const Tree tree, Tree::fromBytes(bytes));
    return Parser(bytes, tree).parse();
}

} // namespace bootlace::fit
