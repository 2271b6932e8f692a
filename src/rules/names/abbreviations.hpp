// Opora, MIT licence. See LICENSE.
//
// Which abbreviations of a document nothing explains: neither the document itself, nor src/data/names/abbreviations.csv, nor
// the settings.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "rules/passages.hpp"

namespace opora::inline v0::rules {

/// An abbreviation as it stands in a text: `ИОМ` of «ИОМа».
struct Abbreviation {
    std::string letters;   ///< folded
    std::string written;   ///< its capitals
    std::size_t first = 0; ///< bytes of the text
    std::size_t end = 0;   ///< with its ending
};

/// The abbreviations of a text: three to seven capital letters of Russian, perhaps with an ending. None of a text that is
/// written in capitals.
[[nodiscard]] std::vector<Abbreviation> abbreviations_in(std::string_view text);

/// Whether the table of common abbreviations, the legal forms or the settings have it.
[[nodiscard]] bool is_common(const std::string& letters, const RuleSettings& settings);

/// An abbreviation that nothing explains, and the texts in which it stands.
struct Unexplained {
    std::string written;
    std::vector<const Text*> texts;
};

/// By the folded letters.
[[nodiscard]] std::map<std::string, Unexplained> unexplained(const Facts& facts, const std::vector<Text>& texts);

/// Abbreviations, folded, by which venues are called that nothing introduces; with the events.
[[nodiscard]] std::map<std::string, std::vector<std::size_t>> unknown_venues(const Facts& facts,
                                                                             const std::vector<Text>& texts);

} // namespace opora::inline v0::rules
