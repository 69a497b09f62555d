// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says, and with which exit status: sentences for people, one JSON document for scripts. Texts
// for people hold names from cards, archives and device trees: here is the one place where they lose their control
// characters. What puts a name into a text of several lines takes its newlines, too (printable()).
#pragma once

#include "aftermath.h"
#include "base/result.h"
#include "findings/list.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace bootlace::cli {

/// The contract of the exit status.
enum class Exit : std::uint8_t {
    Done = 0,
    Failed = 1,   ///< I/O, verification
    BadInput = 2, ///< a recipe, a file, the usage
    Refused = 3,  ///< the guard
    Cancelled = 130,
};

[[nodiscard]] Exit exitFor(Cause cause);

class Console
{
public:
    /// Chosen once, by --json.
    void setJson(bool json) { m_json = json; }

    [[nodiscard]] bool json() const { return m_json; }

    /// Chosen once, by -q: nothing but errors is said; a document that is not ok is one.
    void setQuiet(bool quiet) { m_quiet = quiet; }

    [[nodiscard]] bool quiet() const { return m_quiet; }

    /// Prints the outcome on stdout: the text for people, or the document, which gets the number of its schema.
    void say(const std::string &text, const nlohmann::ordered_json &document) const;
    /// Prints the failure: a sentence on stderr with what was going on and what the disks or files hold
    /// now, or its document on stdout. Once a byte was written, the work has failed, whatever caused it.
    [[nodiscard]] Exit fail(const Error &error, const findings::List &findings = {},
                            const Aftermath &aftermath = {}) const;
    /// Prints an answer that tells what is wrong: the text for people, or the document with the failure in it. What the
    /// answer itself has ("findings", "disks") counts.
    void sayWrong(const Error &error, const std::string &text, const nlohmann::ordered_json &answer) const;
    /// Prints lines on stderr.
    static void complain(const std::string &text);
    /// The last thing to do: closes stdout. Answers `exit`, or Failed when all was well but for the answer, which could
    /// not be written (a full disk, a pipe that nobody reads any more).
    [[nodiscard]] static Exit finish(Exit exit);

private:
    bool m_json = false;
    bool m_quiet = false;
};

/// A document's "findings": {"id", "severity", "message", and where it is as far as that is known}.
[[nodiscard]] nlohmann::ordered_json findingsJson(const findings::List &findings);
/// What is no error, a paragraph each: "warning: ..." and "note: ...".
[[nodiscard]] std::string findingsText(const findings::List &findings);

} // namespace bootlace::cli
