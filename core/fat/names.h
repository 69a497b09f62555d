// SPDX-License-Identifier: GPL-3.0-or-later
// A FAT file has a short name of 8.3 upper-case characters and, when that does not say it all, a long one in UTF-16.
// What surprises: a name that is all lower case in one or both parts needs no long one; two bits say so.
#pragma once

#include "fat/on_disk.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace bootlace::fat {

/// The UTF-16 of valid UTF-8 (no surrogates, no overlong forms), or nothing.
[[nodiscard]] std::optional<std::u16string> utf16FromUtf8(std::string_view text);
/// UTF-8; an unpaired surrogate becomes U+FFFD.
[[nodiscard]] std::string utf8FromUtf16(std::u16string_view text);
/// For comparing names as FAT does: upper case in ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic; anything else
/// is itself. Never of another length.
[[nodiscard]] std::u16string upperCase(std::u16string_view text);

/// Why a name of one file or directory, a part of `path`, can't be one on FAT, in a sentence about the path; nothing
/// when it can.
[[nodiscard]] std::optional<std::string> refusalOf(std::string_view name, std::string_view path);

struct ShortForm
{
    ShortName name{};
    std::uint8_t caseFlags = 0;
    bool exact = false; ///< it says the whole name; no long one is needed
};

/// The 8.3 form of a name that has one but for its case, or nothing.
[[nodiscard]] std::optional<ShortForm> shortFormOf(std::string_view name);

/// What long name entries carry of the short name that they belong to.
[[nodiscard]] std::uint8_t checksumOf(const ShortName &name);

/// "README.TXT"; the parts that `caseFlags` names in lower case. Never empty; bytes that are not printable ASCII, '/'
/// and
/// '.' become U+FFFD.
[[nodiscard]] std::string toText(const ShortName &name, std::uint8_t caseFlags);

/// The short names of one directory. Take all that are fixed first, then make the rest.
class ShortNames
{
public:
    void take(const ShortName &name) { m_taken.insert(name); }

    /// A short name that is not taken for a long name without an 8.3 form: "LONGNA~1.TXT" by the basis-name and
    /// numeric-tail algorithm of the specification, with the lowest free number. It is then taken.
    [[nodiscard]] ShortName make(std::u16string_view longName);

private:
    std::set<ShortName> m_taken;
    std::map<std::string, std::uint32_t> m_lastNumber; // by what the tail is appended to; keeps 50,000 names fast
};

} // namespace bootlace::fat
