// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration that a kernel was built with: the text of a .config file (/boot/config-VERSION), or the same,
// compressed, inside a kernel with CONFIG_IKCONFIG, between the words IKCFG_ST and IKCFG_ED (kernel/configs.c).
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace bootlace::armimage {

class KernelConfig
{
public:
    /// Lines "CONFIG_NAME=value" and "# CONFIG_NAME is not set"; anything else is skipped.
    [[nodiscard]] static KernelConfig fromText(std::string_view text);

    /// The value of an option, named without CONFIG_: "y", "m", a number, or a string in its quotes; "n" when the
    /// configuration says that it is not set; nothing when it does not know the option.
    [[nodiscard]] std::optional<std::string_view> option(std::string_view name) const;

    /// True for "y" and "m".
    [[nodiscard]] bool has(std::string_view name) const;

    /// Every option that is there, without CONFIG_.
    [[nodiscard]] const std::map<std::string, std::string, std::less<>> &options() const { return m_options; }

private:
    std::map<std::string, std::string, std::less<>> m_options;
};

/// The configuration inside an uncompressed kernel. Nothing when it holds none; fails with BadInput when what it holds
/// can't be unpacked or takes more than 4 MiB (real ones take 300 KiB).
[[nodiscard]] Result<std::optional<KernelConfig>> findConfig(ByteView image);

} // namespace bootlace::armimage
