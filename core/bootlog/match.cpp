// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootlog/match.h"

#include <algorithm>
#include <cstddef>

namespace bootlace::bootlog {

namespace {

constexpr auto nowhere = std::string_view::npos;

bool isSame(char pattern, char letter)
{
    constexpr std::string_view digits = "0123456789ABCDEFabcdef";
    return pattern == '?' ? digits.contains(letter) : pattern == letter;
}

bool beginsWith(std::string_view text, std::string_view piece)
{
    return text.size() >= piece.size() && std::ranges::equal(piece, text.substr(0, piece.size()), isSame);
}

std::size_t find(std::string_view text, std::string_view piece)
{
    if (!piece.contains('?')) {
        return text.find(piece);
    }
    for (std::size_t at = 0; at + piece.size() <= text.size(); ++at) {
        if (beginsWith(text.substr(at), piece)) {
            return at;
        }
    }
    return nowhere;
}

std::string trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(' ');
    return begin == nowhere ? std::string() : std::string(text.substr(begin, text.find_last_not_of(' ') - begin + 1));
}

/// What stands between two places of a pattern.
struct Piece
{
    std::string_view text;
    bool isFirst = false;
    bool isLast = false;
    bool isAtBegin = false; ///< the first one is
    bool isAtEnd = false;   ///< the last one is
};

std::size_t placeOf(const Piece &piece, std::string_view text)
{
    if (piece.isLast && piece.isAtEnd) {
        return text.ends_with(piece.text) ? text.size() - piece.text.size() : nowhere;
    }
    if (piece.isFirst && piece.isAtBegin) {
        return beginsWith(text, piece.text) ? 0 : nowhere;
    }
    const bool takesTheRest = piece.isLast && piece.text.empty() && !piece.isFirst;
    return takesTheRest ? text.size() : find(text, piece.text);
}

} // namespace

std::optional<std::vector<std::string>> match(std::string_view pattern, std::string_view text)
{
    const bool fromBegin = pattern.starts_with('^');
    pattern.remove_prefix(fromBegin ? 1 : 0);
    const bool toEnd = pattern.ends_with('$');
    pattern.remove_suffix(toEnd ? 1 : 0);

    std::vector<std::string> places;
    bool isTold = false; // what stands before the piece
    for (bool isFirst = true;; isFirst = false) {
        const std::string_view piece = pattern.substr(0, pattern.find_first_of("%*"));
        const bool isLast = piece.size() == pattern.size();
        const std::size_t at = placeOf({piece, isFirst, isLast, fromBegin, toEnd}, text);
        if (at == nowhere) {
            return std::nullopt;
        }
        if (isTold) {
            places.push_back(trimmed(text.substr(0, at)));
        }
        if (isLast) {
            return places;
        }
        text.remove_prefix(at + piece.size());
        isTold = pattern[piece.size()] == '%';
        pattern.remove_prefix(piece.size() + 1);
    }
}

} // namespace bootlace::bootlog
