// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>

#include "opora/time/timing.hpp"

/// \file
/// The meaning of a phrase about time as text: in one canonical spelling, and in good Russian or English.
///
/// \code
/// #include <opora/time/timing_text.hpp>
///
/// std::string in_english(std::string_view phrase) { // «каждый ноябрь»: every November
///     const auto meaning = opora::parse_timing(phrase);
///     return meaning ? opora::to_phrase(*meaning, opora::Language::english) : std::string();
/// }
/// \endcode

namespace opora::inline v0 {

/// The canonical text of a meaning: one spelling each, dates as EDTF atoms (ISO 8601-2), `every(year): XXXX-11`.
/// Its grammar is in docs/guide/timing.md.
[[nodiscard]] std::string to_canonical(const TimingMeaning& meaning);

/// Reads what `to_canonical` writes: `same_meaning(parse_canonical(to_canonical(m)).value(), m)`.
[[nodiscard]] Result<TimingMeaning> parse_canonical(std::string_view text);

/// The meaning in good Russian or English: `каждый ноябрь`, `every November`.
/// The Russian text reads back by `parse_timing` to the `same_meaning`, for every meaning that `parse_timing` gives.
[[nodiscard]] std::string to_phrase(const TimingMeaning& meaning, Language language);

} // namespace opora::inline v0
