// Opora, MIT licence. See LICENSE.
//
// Numbers of a spreadsheet, shown as their format says: a date is a number with a format.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "opora/time/date.hpp"

namespace opora::inline v0::document {

/// What a number format shows.
struct NumberFormat {
    enum class Kind : std::uint8_t { general, number, text, date, month, year, time };

    Kind kind = Kind::general;
    bool percent = false;
    bool has_year = false; ///< of a month: `сентябрь 2022`
    bool has_time = false; ///< of a date
    bool has_seconds = false;
    bool elapsed = false;   ///< `[h]:mm`, a length of time
    int decimals = 0;       ///< of a number, at most
    int least_decimals = 0; ///< `0.0#`
    int least_digits = 1;   ///< `000`
    std::string before;     ///< `№ ` of `"№ "0`
    std::string after;      ///< ` чел.`
};

/// Reads the code of a format, as `dd.mm.yyyy` or `0.00%`.
[[nodiscard]] NumberFormat parse_number_format(std::string_view code);

/// A format that every program knows by its number; `General` for the rest.
[[nodiscard]] NumberFormat builtin_number_format(std::int64_t id);

struct Shown {
    std::string text;
    std::optional<Date> date;
};

/// A stored number as the sheet shows it. Dates become `DD.MM.YYYY`, months Russian words.
/// \param from_1904  the workbook counts days from 1904-01-01
[[nodiscard]] Shown show_number(std::string_view stored, const NumberFormat& format, bool from_1904);

/// A stored ISO 8601 date or date and time.
[[nodiscard]] Shown show_iso_date(std::string_view stored);

} // namespace opora::inline v0::document
