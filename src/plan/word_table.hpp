// Opora, MIT licence. See LICENSE.
//
// Texts against `src/data/rules/acts.csv`: beginnings of words that follow each other.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace opora::plan {

/// A text as words, folded; what is no letter or digit parts them. Words keep where they stand in the folded text.
struct Words {
    explicit Words(std::string_view text);

    std::vector<std::string> words;
    std::vector<char> ends;   ///< 1 where a sentence or a list goes on to something else behind the word: `.`, `;`, `:`
    std::vector<char> quoted; ///< 1 for a word within «»
};

/// A row of the table that a text matches.
struct Match {
    std::string_view kind; ///< `act`
    std::string_view name; ///< its class, `appoint`
    std::size_t first = 0; ///< index of the first word
    std::size_t end = 0;   ///< behind the last
};

/// All matches, by their first word; of several that begin at one word, the longest of a kind.
[[nodiscard]] std::vector<Match> matches(const Words& words);

/// Whether a text matches a row of a kind.
[[nodiscard]] bool says(const std::vector<Match>& found, std::string_view kind);

/// The beginning by which forms of one word are told together: «куратора», «кураторами» are both «куратор».
[[nodiscard]] std::string stem(std::string_view word);

} // namespace opora::plan
