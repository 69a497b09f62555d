// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/finding.h"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::findings {

/// The findings about one recipe, profile or card: all who check add to the same list.
class List
{
public:
    List() = default;

    /// `file` is the name to show for what has a line: the recipe's.
    explicit List(std::string file)
        : m_file(std::move(file))
    {}

    /// The same finding at the same place is listed once.
    void add(Finding finding);
    void add(Id id, Where where = {}, std::vector<Argument> arguments = {});
    /// A mistake that has no id of its own: the sentence says all of it, and the cause decides which of the Input ids
    /// it is. `line` 0: it is not about one line of the file.
    void add(unsigned line, std::string sentence, Cause cause = Cause::BadInput, std::string slot = {});
    void add(const List &others);

    /// What is found from now on about a key of the recipe, or a part of it, without a line, is at that place instead
    /// of in the file: the person gave it elsewhere.
    void setPlace(std::string key, std::string place);

    [[nodiscard]] const std::vector<Finding> &all() const { return m_list; }

    [[nodiscard]] bool hasErrors() const;
    /// An error is on that line. 0 is no line: false.
    [[nodiscard]] bool hasErrorOn(unsigned line) const;
    /// An error is in that slot, or in a part of it: "firmware" has those of "firmware.bl2".
    [[nodiscard]] bool hasErrorIn(std::string_view slot) const;

    [[nodiscard]] const std::string &file() const { return m_file; }

    /// The errors as one, a line for each in the order of the file's lines: "router.toml:7: 'medium' is ...". Its cause
    /// is the one that all of them have in common, or BadInput. Precondition: hasErrors().
    [[nodiscard]] Error toError() const;

    bool operator==(const List &) const = default;

private:
    std::string m_file;
    std::vector<Finding> m_list;
    std::vector<std::pair<std::string, std::string>> m_places; ///< by key
};

} // namespace bootlace::findings
