// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "opora/base/result.hpp"
#include "opora/time/calendar.hpp"

namespace opora::inline v0 {

/// What a table says of one day that the week does not.
struct CalendarEntry {
    Date date;
    DayKind kind = DayKind::holiday;
    bool shortened = false;
    std::optional<Date> moved;
    std::string note;
};

/// A year that a table covers.
struct CalendarYear {
    Window window;
    bool provisional = false;
};

/// Exceptions to a week of Monday to Friday, and the years for which they are known.
struct CalendarTable {
    std::vector<CalendarEntry> entries; ///< sorted, one a day
    std::vector<CalendarYear> years;    ///< sorted, one a year

    [[nodiscard]] const CalendarEntry* find(Date date) const noexcept;
    [[nodiscard]] const CalendarYear* year(Date date) const noexcept;
};

[[nodiscard]] Result<CalendarTable> read_calendar_table(std::string_view text, std::string_view name);

/// The table that is compiled in.
[[nodiscard]] CalendarTable russian_calendar_table();

[[nodiscard]] Result<std::vector<SchoolHoliday>> read_school_holidays(std::string_view text, std::string_view name,
                                                                      std::string_view scope);

/// Saturday or Sunday.
[[nodiscard]] constexpr bool is_weekend(Weekday day) noexcept { return day >= Weekday::saturday; }

} // namespace opora::inline v0
