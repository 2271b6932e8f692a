// Opora, MIT licence. See LICENSE.
//
// Names of people in a text, cast as wide a net as hiding them needs: capitals, one initial, a surname alone.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "opora/base/span.hpp"

namespace opora::inline v0 {

/// A name of a person in a text. Given names are initials or whole words, folded; what is not written is empty.
struct PersonMention {
    Span span;
    std::string surname; ///< folded
    std::string first;
    std::string second;
};

/// A surname (or a given name) without its ending: «иванова», «ивановой», «ивановым» are `иванов`.
[[nodiscard]] std::string name_stem(std::string_view folded);

/// The names in a text, in its order. Names that somebody's school bears («имени А.С. Пушкина») are none, unless
/// known.
/// \param known  stems of surnames that are people's even without initials
[[nodiscard]] std::vector<PersonMention> find_mentions(std::string_view text,
                                                       const std::unordered_set<std::string>& known);

} // namespace opora::inline v0
