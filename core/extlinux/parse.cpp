// SPDX-License-Identifier: GPL-3.0-or-later
// Reading extlinux.conf with the eyes of U-Boot (boot/pxe_utils.c). There is no quoting and no end mark: a label goes
// on until a word comes that has no place in one. So a single unknown keyword, or a second initrd, cuts a label off,
// and the lines that follow belong to nothing.
#include "extlinux/extlinux.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::extlinux {
namespace {

enum class Word : std::uint8_t {
    EndOfLine,
    EndOfFile,
    Other,
    Append,
    Background,
    Default,
    Fallback,
    Fdt,
    Fdtdir,
    FdtOverlays,
    Include,
    Initrd,
    KaslrSeed,
    Kernel,
    Label,
    Menu,
    NumberOfLabel, // localboot, ipappend
    Prompt,
    Timeout,
    Title,
};

constexpr auto keywords = std::to_array<std::pair<std::string_view, Word>>({
    {"append", Word::Append},
    {"background", Word::Background},
    {"default", Word::Default},
    {"devicetree", Word::Fdt},
    {"devicetree-overlay", Word::FdtOverlays},
    {"devicetreedir", Word::Fdtdir},
    {"fallback", Word::Fallback},
    {"fdt", Word::Fdt},
    {"fdtdir", Word::Fdtdir},
    {"fdtoverlays", Word::FdtOverlays},
    {"include", Word::Include},
    {"initrd", Word::Initrd},
    {"ipappend", Word::NumberOfLabel},
    {"kaslrseed", Word::KaslrSeed},
    {"kernel", Word::Kernel},
    {"label", Word::Label},
    {"linux", Word::Kernel},
    {"localboot", Word::NumberOfLabel},
    {"menu", Word::Menu},
    {"ontimeout", Word::Default},
    {"prompt", Word::Prompt},
    {"timeout", Word::Timeout},
    {"title", Word::Title},
});

bool belongsToLabel(Word word)
{
    switch (word) {
    case Word::Append:
    case Word::Fdt:
    case Word::Fdtdir:
    case Word::FdtOverlays:
    case Word::Initrd:
    case Word::KaslrSeed:
    case Word::Kernel:
    case Word::NumberOfLabel:
        return true;
    default:
        return false;
    }
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::vector<std::string> splitAtSpaces(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find(' '));
        if (!part.empty()) {
            parts.emplace_back(part);
        }
        text.remove_prefix(std::min(part.size() + 1, text.size()));
    }
    return parts;
}

class Parser
{
public:
    explicit Parser(std::string_view text)
        : m_text(text.substr(0, text.find('\0')))
    {
        if (text.size() > largestFile) {
            note(LintKind::FileTooLarge, 0,
                 fmt::format("the file has {} bytes, U-Boot reads at most {}", text.size(), largestFile));
        }
        noteControlCharacters(text);
    }

    Reading run()
    {
        m_reading.refused = !parseTop() || m_reading.has(LintKind::FileTooLarge);
        judgeLabels();
        std::ranges::stable_sort(m_reading.lint, {}, &Lint::line);
        return std::move(m_reading);
    }

private:
    struct Place
    {
        std::size_t at = 0;
        std::uint32_t line = 1;
    };

    // False when U-Boot gives the file up.
    bool parseTop()
    {
        while (true) {
            const Place begin = m_place;
            const Word word = takeWord();
            if (word == Word::EndOfFile) {
                return true;
            }
            if (!parseTopLine(word, begin)) {
                return false;
            }
        }
    }

    bool parseTopLine(Word word, Place begin)
    {
        std::string ignored;
        switch (word) {
        case Word::EndOfLine:
            return true;
        case Word::Menu:
            return parseTopMenu();
        case Word::Timeout:
            return parseTimeout();
        case Word::Label:
            return parseLabel(begin.line);
        case Word::Default:
            m_defaultLine = begin.line;
            return takeInto(m_reading.config.defaultLabel);
        case Word::Fallback:
            return takeInto(ignored);
        case Word::Include:
            note(LintKind::IncludeIgnored, begin.line, "another file is included here; it is not checked");
            return takeInto(ignored);
        case Word::Prompt:
            skipLine();
            return true;
        default:
            skipLine();
            noteIgnoredLine(belongsToLabel(word) ? LintKind::OutsideLabel : LintKind::UnknownKeyword, begin);
            return true;
        }
    }

    bool parseTopMenu()
    {
        const Place begin = m_place;
        std::string ignored;
        bool good = true;
        switch (takeWord()) {
        case Word::Title:
            good = takeInto(m_reading.config.title);
            break;
        case Word::Background:
            good = takeInto(ignored);
            break;
        case Word::Include:
            note(LintKind::IncludeIgnored, begin.line, "another file is included here; it is not checked");
            good = takeInto(ignored);
            break;
        default:
            noteIgnoredLine(LintKind::UnknownKeyword, begin);
        }
        skipLine();
        return good;
    }

    bool parseTimeout()
    {
        const std::uint32_t line = m_place.line;
        std::string digits;
        if (!takeInto(digits)) {
            return false;
        }
        std::int32_t number = 0;
        const char *end = digits.data() + digits.size();
        const auto [stop, error] = std::from_chars(digits.data(), end, number);
        if (error != std::errc() || (stop != end && *stop != '\r')) {
            note(LintKind::BadNumber, line, fmt::format("the timeout \"{}\" is not a number", digits));
        }
        m_reading.config.timeout = number;
        return true;
    }

    bool parseLabel(std::uint32_t line)
    {
        Label label;
        if (!takeInto(label.name)) {
            return false;
        }
        m_labelLines.push_back(line);
        m_reading.config.labels.push_back(std::move(label));
        while (true) {
            const Place begin = m_place;
            const Word word = takeWord();
            if (word != Word::EndOfLine && word != Word::Menu && !belongsToLabel(word)) {
                m_place = begin;
                return true;
            }
            const Step step = parseLabelLine(word, m_reading.config.labels.back(), begin.line);
            if (step != Step::GoOn) {
                return step == Step::EndLabel;
            }
        }
    }

    enum class Step : std::uint8_t { GoOn, EndLabel, Refuse };

    Step parseLabelLine(Word word, Label &label, std::uint32_t line)
    {
        std::string value;
        switch (word) {
        case Word::Menu:
            parseLabelMenu(label);
            return Step::GoOn;
        case Word::Kernel:
            return takeInto(label.kernel) ? Step::GoOn : Step::Refuse;
        case Word::Append:
            return takeAppend(label, line);
        case Word::Initrd:
            return takeFirst(label.initrd, line);
        case Word::Fdt:
            return takeFirst(label.fdt, line);
        case Word::Fdtdir:
            return takeFirst(label.fdtdir, line);
        case Word::FdtOverlays: {
            if (!label.overlays.empty()) {
                value = "repeated";
            }
            const Step step = takeFirst(value, line);
            if (step == Step::GoOn) {
                label.overlays = splitAtSpaces(value);
            }
            return step;
        }
        case Word::NumberOfLabel:
            return takeInto(value) ? Step::GoOn : Step::Refuse;
        default:
            return Step::GoOn;
        }
    }

    void parseLabelMenu(Label &label)
    {
        const Place begin = m_place;
        switch (takeWord()) {
        case Word::Default:
            if (m_reading.config.defaultLabel.empty()) {
                m_reading.config.defaultLabel = label.name;
                m_defaultLine = begin.line;
            }
            break;
        case Word::Label:
            (void)takeInto(label.menuLabel); // the one missing value that U-Boot overlooks
            break;
        default:
            noteIgnoredLine(LintKind::UnknownKeyword, begin);
        }
        skipLine();
    }

    Step takeFirst(std::string &value, std::uint32_t line)
    {
        if (value.empty()) {
            return takeInto(value) ? Step::GoOn : Step::Refuse;
        }
        // U-Boot leaves the value unread; what it then takes for a keyword ends the label.
        skipLine();
        note(LintKind::RepeatedKeyword, line,
             "this was given before; U-Boot ignores the line and the rest of the label");
        return Step::EndLabel;
    }

    Step takeAppend(Label &label, std::uint32_t line)
    {
        if (!takeInto(label.append)) {
            return Step::Refuse;
        }
        if (label.append.size() > longestAppend) {
            note(LintKind::AppendTooLong, line,
                 fmt::format("append has {} characters, U-Boot takes {}", label.append.size(), longestAppend));
        }
        constexpr std::string_view mark = "initrd=";
        if (const std::size_t at = label.append.find(mark); at != std::string::npos) {
            note(LintKind::AppendInitrd, line, "append holds initrd=, which U-Boot takes for the label's initrd");
            if (label.initrd.empty()) {
                const std::string_view rest = std::string_view(label.append).substr(at + mark.size());
                label.initrd = rest.substr(0, rest.find(' '));
            }
        }
        return Step::GoOn;
    }

    void judgeLabels()
    {
        const Config &config = m_reading.config;
        if (config.labels.empty()) {
            note(LintKind::NoLabels, 0, "there is no label to boot");
        }
        std::vector<std::string_view> names;
        for (std::size_t i = 0; i < config.labels.size(); ++i) {
            const Label &label = config.labels[i];
            if (label.kernel.empty()) {
                note(LintKind::NoKernel, m_labelLines[i], fmt::format("label \"{}\" has no kernel", label.name));
            }
            names.emplace_back(label.name);
        }
        if (!config.defaultLabel.empty() && std::ranges::find(names, config.defaultLabel) == names.end()) {
            note(LintKind::NoDefaultLabel, m_defaultLine,
                 fmt::format("the default is \"{}\", but no label has this name", config.defaultLabel));
        }
        std::vector<std::size_t> order(names.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return names[i]; });
        for (std::size_t n = 1; n < order.size(); ++n) {
            if (names[order[n]] == names[order[n - 1]]) {
                note(LintKind::DuplicateLabel, m_labelLines[order[n]],
                     fmt::format("label \"{}\" is there twice", names[order[n]]));
            }
        }
    }

    // The tokens.

    void moveTo(std::size_t at)
    {
        at = std::min(at, m_text.size());
        m_place.line +=
            static_cast<std::uint32_t>(std::ranges::count(m_text.substr(m_place.at, at - m_place.at), '\n'));
        m_place.at = at;
    }

    void skipLine() { moveTo(m_text.find('\n', m_place.at)); }

    // To the word or value; or past the end of the line, when there is none on it.
    std::optional<Word> skipToText()
    {
        moveTo(m_text.find_first_not_of(" \t", m_place.at));
        if (m_place.at < m_text.size() && m_text[m_place.at] == '#') {
            skipLine();
        }
        if (m_place.at == m_text.size()) {
            return Word::EndOfFile;
        }
        if (m_text[m_place.at] == '\n') {
            moveTo(m_place.at + 1);
            return Word::EndOfLine;
        }
        return std::nullopt;
    }

    Word takeWord()
    {
        if (const auto end = skipToText()) {
            return *end;
        }
        const std::size_t end = std::min(m_text.find_first_of(" \t\n\v\f\r", m_place.at), m_text.size());
        const std::string word = lowerCase(m_text.substr(m_place.at, end - m_place.at));
        moveTo(end);
        const auto *const found = std::ranges::find(keywords, word, &std::pair<std::string_view, Word>::first);
        return found == keywords.end() ? Word::Other : found->second;
    }

    // False, and a note, when there is no value: U-Boot gives up then.
    bool takeInto(std::string &value)
    {
        const std::uint32_t line = m_place.line;
        if (skipToText()) {
            note(LintKind::MissingValue, line, "the keyword has no value; U-Boot refuses the whole file");
            return false;
        }
        const std::size_t end = std::min(m_text.find('\n', m_place.at), m_text.size());
        value = m_text.substr(m_place.at, end - m_place.at);
        moveTo(end);
        if (value.back() == '\r') {
            note(LintKind::CarriageReturn, line, "the value ends with a carriage return, which becomes part of it");
        } else if (value.back() == ' ' || value.back() == '\t') {
            note(LintKind::TrailingBlanks, line, "the value ends with blanks, which become part of it");
        }
        return true;
    }

    void noteControlCharacters(std::string_view text)
    {
        std::uint32_t line = 1;
        for (const char c : text) {
            const auto code = static_cast<unsigned char>(c);
            if ((code < 0x20 && c != '\t' && c != '\r' && c != '\n') || code == 0x7F) {
                note(LintKind::ControlCharacter, line, fmt::format("a control character, 0x{:02X}", code));
                return; // one is enough to look at the file
            }
            line += c == '\n' ? 1 : 0;
        }
    }

    void noteIgnoredLine(LintKind kind, Place begin)
    {
        const std::size_t end = std::min(m_text.find('\n', begin.at), m_text.size());
        std::string_view line = m_text.substr(begin.at, end - begin.at);
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        note(kind, begin.line, fmt::format("U-Boot ignores \"{}\" here", line.substr(0, 40)));
    }

    void note(LintKind kind, std::uint32_t line, std::string sentence)
    {
        m_reading.lint.push_back({.kind = kind, .line = line, .sentence = std::move(sentence)});
    }

    std::string_view m_text;
    Place m_place;
    std::uint32_t m_defaultLine = 0;
    std::vector<std::uint32_t> m_labelLines;
    Reading m_reading;
};

} // namespace

bool Reading::has(LintKind kind) const
{
    return std::ranges::any_of(lint, [kind](const Lint &finding) { return finding.kind == kind; });
}

Reading parse(std::string_view text)
{
    return Parser(text).run();
}

} // namespace bootlace::extlinux
