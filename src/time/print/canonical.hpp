// Opora, MIT licence. See LICENSE.
//
// The words of the canonical text, for its writer and its reader.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "opora/time/timing.hpp"

namespace opora::timing::canonical {

/// By `Unit`; `none` has no word.
inline constexpr std::array<std::string_view, 13> units = {"",           "day",       "week",  "month",  "quarter",
                                                           "half",       "trimester", "term",  "season", "year",
                                                           "schoolyear", "holidays",  "period"};

/// By `Slice`; a whole period has no word, and an n-th weekday is named by its day.
inline constexpr std::array<std::string_view, 11> slices = {"",     "start", "middle", "end",        "decade",  "week",
                                                            "half", "",      "day",    "first-days", "twenties"};

inline constexpr std::array<std::string_view, 7> weekdays = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

inline constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun",
                                                            "jul", "aug", "sep", "oct", "nov", "dec"};

/// Of school holidays, which ISO 8601-2 does not have.
inline constexpr std::array<std::string_view, 4> seasons = {"spring", "summer", "autumn", "winter"};

/// The numbers that ISO 8601-2 gives to periods of a year: seasons 21-24, quarters 33-36.
inline constexpr unsigned season_base = 20;
inline constexpr unsigned quarter_base = 32;

/// How many periods of a unit a year has; 0 if they are not counted.
[[nodiscard]] constexpr unsigned most(Unit unit) noexcept {
    switch (unit) {
    case Unit::day:
    case Unit::month:
        return 12;
    case Unit::quarter:
    case Unit::term:
    case Unit::season:
    case Unit::holidays:
        return 4;
    case Unit::trimester:
        return 3;
    case Unit::half_year:
        return 2;
    default:
        return 0;
    }
}

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

} // namespace opora::timing::canonical
