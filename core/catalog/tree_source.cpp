// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/tree_source.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace bootlace::catalog {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

class Lexer
{
public:
    explicit Lexer(std::string_view source)
        : m_rest(source)
    {}

    SourceRequests run() &&
    {
        while (!m_rest.empty()) {
            step();
        }
        return std::move(m_requests);
    }

private:
    void step()
    {
        if (skipComment() || takeDirective()) {
            return;
        }
        if (m_rest.front() == '"' || m_rest.front() == '\'') {
            (void)takeQuoted(m_rest.front());
        } else if (m_rest.starts_with("&{")) {
            drop(m_rest.find('}')); // a path may look like a comment
        } else {
            drop(1);
        }
    }

    bool skipComment()
    {
        if (m_rest.starts_with("//")) {
            drop(m_rest.find('\n'));
            return true;
        }
        if (m_rest.starts_with("/*")) {
            const std::size_t end = m_rest.find("*/", 2);
            drop(end == std::string_view::npos ? end : end + 2);
            return true;
        }
        return false;
    }

    bool takeDirective()
    {
        constexpr std::array<std::string_view, 5> words{"/plugin/", "/include/", "/incbin/", "/delete-node/",
                                                        "/delete-property/"};
        const auto *const word = std::ranges::find_if(words, [this](auto one) { return m_rest.starts_with(one); });
        if (word == words.end()) {
            return false;
        }
        drop(word->size());
        obey(*word);
        return true;
    }

    void obey(std::string_view word)
    {
        if (word == "/plugin/") {
            m_requests.isOverlay = true;
            return;
        }
        skipBlanks();
        if (word == "/include/") {
            m_requests.sources.push_back(takeQuoted('"'));
        } else if (word == "/incbin/") {
            if (m_rest.starts_with('(')) {
                drop(1);
                skipBlanks();
            }
            m_requests.blobs.push_back(takeQuoted('"'));
        } else {
            const auto end = std::ranges::find_if(m_rest, [](char c) { return isBlank(c) || c == ';'; });
            const std::string_view name = m_rest.substr(0, static_cast<std::size_t>(end - m_rest.begin()));
            std::string deletion = std::string(word) + " " + std::string(name);
            drop(name.size());
            if (std::ranges::find(m_requests.deletions, deletion) == m_requests.deletions.end()) {
                m_requests.deletions.push_back(std::move(deletion));
            }
        }
    }

    void skipBlanks()
    {
        while (!m_rest.empty() && (isBlank(m_rest.front()) || skipComment())) {
            if (!m_rest.empty() && isBlank(m_rest.front())) {
                drop(1);
            }
        }
    }

    /// What lies between two such marks, as it is written.
    std::string takeQuoted(char mark)
    {
        if (!m_rest.starts_with(mark)) {
            return {};
        }
        std::size_t end = 1;
        while (end < m_rest.size() && m_rest[end] != mark) {
            end += m_rest[end] == '\\' ? 2U : 1U;
        }
        end = std::min(end, m_rest.size());
        std::string inside(m_rest.substr(1, end - 1));
        drop(end + 1);
        return inside;
    }

    void drop(std::size_t count) { m_rest.remove_prefix(std::min(count, m_rest.size())); }

    std::string_view m_rest;
    SourceRequests m_requests;
};

} // namespace

SourceRequests requestsOf(std::string_view source)
{
    return Lexer(source).run();
}

} // namespace bootlace::catalog
