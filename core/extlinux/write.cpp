// SPDX-License-Identifier: GPL-3.0-or-later
// Writing extlinux.conf so that U-Boot reads back exactly what was meant.
#include "base/result.h"
#include "extlinux/extlinux.h"

#include <algorithm>
#include <cstddef>
#include <fmt/format.h>
#include <iterator>
#include <string>
#include <string_view>

namespace bootlace::extlinux {
namespace {

bool isControl(char c)
{
    const auto code = static_cast<unsigned char>(c);
    return code < 0x20 || code == 0x7F;
}

// Adds "keyword value", unless the value is empty. `of` is what a message calls the owner of the value.
Result<> addLine(std::string &text, std::string_view of, std::string_view keyword, std::string_view value)
{
    if (value.empty()) {
        return {};
    }
    if (std::ranges::any_of(value, isControl)) {
        return fail(Cause::BadInput, fmt::format("{}: {} holds a control character", of, keyword));
    }
    if (value.front() == ' ' || value.front() == '#' || value.back() == ' ') {
        return fail(Cause::BadInput,
                    fmt::format("{}: {} \"{}\" begins with a blank or '#', or ends with a blank", of, keyword, value));
    }
    fmt::format_to(std::back_inserter(text), "{} {}\n", keyword, value);
    return {};
}

Result<> checkAppend(std::string_view of, std::string_view append)
{
    if (append.size() > longestAppend) {
        return fail(Cause::BadInput,
                    fmt::format("{}: append has {} characters, U-Boot takes {}", of, append.size(), longestAppend));
    }
    if (append.contains("initrd=")) {
        return fail(Cause::BadInput,
                    fmt::format("{}: append holds initrd=, which U-Boot would take for the initrd", of));
    }
    return {};
}

Result<> checkOverlays(std::string_view of, const Label &label)
{
    for (const std::string &overlay : label.overlays) {
        if (overlay.empty() || overlay.contains(' ')) {
            return fail(Cause::BadInput, fmt::format("{}: the overlay \"{}\" is empty or holds a blank", of, overlay));
        }
    }
    return {};
}

Result<> addLabel(std::string &text, const Label &label)
{
    if (label.name.empty()) {
        return fail(Cause::BadInput, "a label has no name");
    }
    if (label.kernel.empty()) {
        return fail(Cause::BadInput, fmt::format("label \"{}\" has no kernel", label.name));
    }
    const std::string of = fmt::format("label \"{}\"", label.name);
    TRY(checkAppend(of, label.append));
    TRY(checkOverlays(of, label));
    TRY(addLine(text, of, "\nlabel", label.name));
    TRY(addLine(text, of, "  menu label", label.menuLabel));
    TRY(addLine(text, of, "  linux", label.kernel));
    TRY(addLine(text, of, "  initrd", label.initrd));
    TRY(addLine(text, of, "  fdt", label.fdt));
    TRY(addLine(text, of, "  fdtdir", label.fdtdir));
    TRY(addLine(text, of, "  fdtoverlays", fmt::format("{}", fmt::join(label.overlays, " "))));
    TRY(addLine(text, of, "  append", label.append));
    return {};
}

Result<> checkNames(const Config &config)
{
    if (config.labels.empty()) {
        return fail(Cause::BadInput, "extlinux.conf needs at least one label");
    }
    for (std::size_t i = 0; i < config.labels.size(); ++i) {
        const std::string &name = config.labels[i].name;
        const auto earlier = config.labels.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::ranges::find(config.labels.begin(), earlier, name, &Label::name) != earlier) {
            return fail(Cause::BadInput, fmt::format("label \"{}\" is there twice", name));
        }
    }
    if (!config.defaultLabel.empty() &&
        std::ranges::find(config.labels, config.defaultLabel, &Label::name) == config.labels.end()) {
        return fail(Cause::BadInput, fmt::format("the default \"{}\" names no label", config.defaultLabel));
    }
    return {};
}

} // namespace

Result<std::string> write(const Config &config)
{
    TRY(checkNames(config));
    std::string text;
    TRY(addLine(text, "the menu", "default", config.defaultLabel));
    if (config.timeout) {
        if (*config.timeout < 0) {
            return fail(Cause::BadInput, fmt::format("the menu: timeout {} is negative", *config.timeout));
        }
        TRY(addLine(text, "the menu", "timeout", std::to_string(*config.timeout)));
    }
    TRY(addLine(text, "the menu", "menu title", config.title));
    for (const Label &label : config.labels) {
        TRY(addLabel(text, label));
    }
    if (text.size() > largestFile) {
        return fail(Cause::BadInput,
                    fmt::format("extlinux.conf would have {} bytes, U-Boot reads {}", text.size(), largestFile));
    }
    return text;
}

} // namespace bootlace::extlinux
