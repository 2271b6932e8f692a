// Opora, MIT licence. See LICENSE.
//
// The words of the canonical text, for its writer and its reader.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

#include "opora/time/timing.hpp"
#include "opora_data/months.hpp"

namespace opora::inline v0::timing::canonical {

/// By `PeriodUnit`; `none` has no word.
inline constexpr std::array<std::string_view, 13> units = {
    "",       "day",  "week",       "month",    "quarter", "half", "trimester", "school_quarter",
    "season", "year", "schoolyear", "holidays", "period"};

/// By `PeriodPart`; a whole period has no word, and an n-th weekday is named by its day.
inline constexpr std::array<std::string_view, 11> slices = {"",     "start", "middle", "end",        "ten_days", "week",
                                                            "half", "",      "day",    "first-days", "twenties"};

/// Words that the text had before version 1.0 and that are still read: elsewhere a decade is ten years, and a term a third
/// or a half of a school year.
inline constexpr std::array<std::pair<std::string_view, std::string_view>, 2> former_words = {
    {{"decade", "ten_days"}, {"term", "school_quarter"}}};

inline constexpr std::array<std::string_view, 7> weekdays = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

inline constexpr auto months = [] {
    std::array<std::string_view, 12> out{};
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i] = data::months::rows[i].id;
    }
    return out;
}();

/// Of school holidays, which ISO 8601-2 does not have.
inline constexpr std::array<std::string_view, 4> seasons = {"spring", "summer", "autumn", "winter"};

/// The numbers that ISO 8601-2 gives to periods of a year: seasons 21-24, quarters 33-36.
inline constexpr unsigned season_base = 20;
inline constexpr unsigned quarter_base = 32;

/// The place of a word in its list, or -1.
template <std::size_t N>
[[nodiscard]] constexpr int index_of(const std::array<std::string_view, N>& list, std::string_view word) noexcept {
    for (std::size_t i = 0; i < N; ++i) {
        if (!list[i].empty() && list[i] == word) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace opora::inline v0::timing::canonical
