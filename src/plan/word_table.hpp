// Opora, MIT licence. See LICENSE.
//
// Texts against `src/data/rules/acts.csv`: beginnings of words that follow each other.
#pragma once

#include <string_view>
#include <vector>

#include "text/prose_words.hpp"
#include "text/stem.hpp"

namespace opora::inline v0::plan {

using text::stem;
using Words = text::ProseWords;

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

} // namespace opora::inline v0::plan
