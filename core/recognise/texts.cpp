// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/recognise.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <utility>

namespace bootlace::recognise {
namespace {

constexpr ByteCount largestText = 4_MiB;

// UTF-8 and other bytes of letters are fine; zeros, control characters and erased flash (0xFF) are not.
bool isText(std::string_view text)
{
    return std::ranges::none_of(text, [](char letter) {
        const auto code = static_cast<unsigned char>(letter);
        return code >= 0xF8 || (code < ' ' && letter != '\t' && letter != '\n' && letter != '\r');
    });
}

std::string lowerName(const Subject &subject)
{
    std::string name = subject.path.filename().string();
    std::ranges::transform(name, name.begin(), [](unsigned char letter) { return std::tolower(letter); });
    return name;
}

// A name, or one of the variables that a board is started with.
bool isEnvironment(const std::string &name, const ubootenv::Text &text)
{
    constexpr std::array known{"bootcmd", "bootargs", "uenvcmd", "fdtfile", "fdtoverlays", "kernel_addr_r", "ethaddr"};
    return !text.variables.empty() && (name.ends_with("env.txt") ||
                                       (text.firstBadLine == 0 && std::ranges::any_of(known, [&](const char *variable) {
                                            return text.variables.contains(variable);
                                        })));
}

Recognised recogniseExtlinux(const Subject &subject, bool isNamed)
{
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, ByteCount(extlinux::largestFile + 1)));
    extlinux::Reading reading = extlinux::parse(asText(bytes));
    if (isNamed || std::ranges::any_of(reading.config.labels,
                                       [](const extlinux::Label &label) { return !label.kernel.empty(); })) {
        return What{.kind = Kind::Extlinux, .facts = std::move(reading)};
    }
    return std::nullopt;
}

} // namespace

Recognised recogniseText(const Subject &subject)
{
    const std::string name = lowerName(subject);
    const std::string_view beginning = asText(subject.beginning);
    if (!subject.whole) {
        return std::nullopt;
    }
    if (name.ends_with(".toml")) {
        return What{.kind = Kind::Recipe};
    }
    const bool isExtlinux = name == "extlinux.conf";
    if (!isExtlinux && !isText(beginning)) {
        return std::nullopt;
    }
    if (beginning.starts_with('{') && beginning.contains("bootlace")) {
        return What{.kind = Kind::Manifest};
    }
    if (beginning.contains("\nCONFIG_") || beginning.starts_with("CONFIG_")) {
        TRY_ASSIGN(const Bytes bytes, bytesOf(subject, largestText));
        return What{.kind = Kind::KernelConfig, .facts = armimage::KernelConfig::fromText(asText(bytes))};
    }
    TRY_ASSIGN(auto menu, recogniseExtlinux(subject, isExtlinux));
    if (menu) {
        return menu;
    }
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, largestText));
    ubootenv::Text text = ubootenv::parseText(asText(bytes));
    if (isEnvironment(name, text)) {
        return What{.kind = Kind::EnvironmentText, .facts = std::move(text)};
    }
    return What{.kind = Kind::Text};
}

} // namespace bootlace::recognise
