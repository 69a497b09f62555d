// SPDX-License-Identifier: GPL-3.0-or-later
// The version is that of cmd/version.c, the first instructions those of arch/arm/cpu/armv8/start.S, the built-in
// environment that of include/env_default.h of U-Boot.
#include "uboot/facts.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/text.h"
#include "base/units.h"
#include "dtb/blob.h"
#include "dtb/storage.h"
#include "ubootenv/environment.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace bootlace::uboot {

namespace {

constexpr std::string_view versionBegin = "U-Boot 20";

std::string versionAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t longest = 64;
    const std::string_view from = text.substr(at, longest);
    const auto *const end =
        std::ranges::find_if(from, [](char letter) { return !isPrintable(letter) || letter == '(' || letter == '%'; });
    std::string version(from.begin(), end);
    version.erase(version.find_last_not_of(' ') + 1);
    return version;
}

struct Start
{
    le32 branch; ///< to the code behind these numbers
    le32 nop;
    le64 textBase;
};

static_assert(sizeof(Start) == 16);

std::optional<std::uint64_t> textBaseOf(ByteView bytes)
{
    constexpr std::uint32_t nop = 0xD503201F;
    constexpr std::uint32_t branchMask = 0xFC000000;
    constexpr std::uint32_t branch = 0x14000000;
    const auto start = load<Start>(bytes, 0);
    const bool is = start && (start->branch & branchMask) == branch && start->nop == nop;
    return is ? std::optional<std::uint64_t>(start->textBase) : std::nullopt;
}

struct Tree
{
    ByteRange range;
    dtb::Blob blob;
};

/// The last whole tree: it is appended to the code, and a package may pad what comes behind it.
std::optional<Tree> controlTreeOf(ByteView bytes)
{
    constexpr std::string_view magic = "\xD0\x0D\xFE\xED";
    const std::string_view text = asText(bytes);
    for (std::size_t at = text.rfind(magic); at != std::string_view::npos;
         at = at == 0 ? std::string_view::npos : text.rfind(magic, at - 1)) {
        if (auto blob = dtb::Blob::fromBytes(bytes.subspan(at))) {
            const ByteRange range{.begin = ByteOffset(at), .size = ByteCount(blob->bytes().size())};
            return Tree{.range = range, .blob = *std::move(blob)};
        }
    }
    return std::nullopt;
}

/// Where the string before the one at `begin` begins; nothing when that is no variable.
std::optional<std::size_t> variableBefore(std::string_view text, std::size_t begin)
{
    if (begin < 2 || text[begin - 1] != '\0') {
        return std::nullopt;
    }
    const std::size_t zero = text.rfind('\0', begin - 2);
    const std::size_t at = zero == std::string_view::npos ? 0 : zero + 1;
    return ubootenv::isVariable(text.substr(at, begin - 1 - at)) ? std::optional(at) : std::nullopt;
}

/// The longest run of variables around one that every environment has.
ubootenv::Variables environmentOf(ByteView bytes)
{
    const std::string_view text = asText(bytes);
    ubootenv::Variables longest;
    for (const std::string_view known : {"bootcmd=", "baudrate=", "bootdelay=", "loadaddr="}) {
        for (std::size_t at = text.find(known); at != std::string_view::npos; at = text.find(known, at + 1)) {
            if (at > 0 && text[at - 1] != '\0') {
                continue;
            }
            std::size_t begin = at;
            while (const auto before = variableBefore(text, begin)) {
                begin = *before;
            }
            auto variables = ubootenv::variablesIn(bytes.subspan(begin));
            if (variables && variables->size() > longest.size()) {
                longest = *std::move(variables);
            }
        }
    }
    constexpr std::size_t fewest = 2; // one alone may be a word of the program
    return longest.size() >= fewest ? longest : ubootenv::Variables();
}

std::optional<bool> startsByItself(const ubootenv::Variables &environment)
{
    if (environment.empty()) {
        return std::nullopt;
    }
    const auto command = environment.find("bootcmd");
    const auto delay = environment.find("bootdelay");
    return command != environment.end() && !command->second.empty() &&
           (delay == environment.end() || delay->second != "-1");
}

/// A driver's table of names holds one that the node answers to.
bool hasDriver(std::string_view code, const dtb::Storage &storage)
{
    return std::ranges::any_of(storage.compatible, [code](const std::string &name) {
        return code.contains(std::string_view(name.c_str(), name.size() + 1));
    });
}

} // namespace

std::optional<Facts> read(ByteView bytes)
{
    const std::string_view text = asText(bytes);
    const std::size_t at = text.find(versionBegin);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    Facts facts;
    facts.version = versionAt(text, at);
    facts.textBase = textBaseOf(bytes);
    facts.environment = environmentOf(bytes);
    facts.startsByItself = startsByItself(facts.environment);
    if (const auto tree = controlTreeOf(bytes)) {
        facts.controlTree = tree->range;
        const std::string_view code = text.substr(0, tree->range.begin.value());
        for (const dtb::Storage &storage : storageOf(tree->blob)) {
            if (storage.isEnabled && hasDriver(code, storage) &&
                std::ranges::find(facts.reads, storage.kind) == facts.reads.end()) {
                facts.reads.push_back(storage.kind);
            }
        }
    }
    return facts;
}

} // namespace bootlace::uboot
