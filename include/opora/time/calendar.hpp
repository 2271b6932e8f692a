// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "opora/base/language.hpp"
#include "opora/base/result.hpp"
#include "opora/time/window.hpp"

/// \file
/// Which days are worked, and when the schools rest.
///
/// \code
/// #include <opora/time/calendar.hpp>
///
/// opora::Date answer_due(opora::Date asked) { return opora::Calendar::russia().add_working_days(asked, 10); }
///
/// opora::Result<opora::Calendar> district() {
///     return opora::Calendar::russia().with_school_holidays("holiday,first,last\nautumn,2024-10-28,2024-11-04\n");
/// }
/// \endcode

namespace opora::inline v0 {

/// Why a day is worked or not.
enum class DayKind : std::uint8_t {
    working,          ///< an ordinary working day
    shortened,        ///< a working day an hour shorter, before a holiday
    transferred_work, ///< a day off made a working day
    weekend,          ///< an ordinary day off of the week
    holiday,          ///< a non-working holiday
    transferred_off,  ///< a working day made a day off
    decree_off,       ///< a day off by decree; counts as working unless the calendar was told otherwise
};

/// What a calendar knows of one day.
struct Day {
    DayKind kind = DayKind::working;
    bool working = true;
    bool shortened = false;    ///< a transferred working Saturday can be shortened too
    bool provisional = false;  ///< the year's table is not final
    bool covered = true;       ///< false: no table for the year, only the week was asked
    std::optional<Date> moved; ///< the day that this one was exchanged with
    std::string_view note;     ///< in the words of the table; lives as long as the calendar
};

/// A run of school holidays, by the name the school calendar gives it.
struct SchoolHoliday {
    std::string name; ///< `autumn`, `winter`, `spring`, `summer`, `extra`...
    Window window;
    std::string scope; ///< for whom, `RU-SPE`; empty for all
    std::string note;
};

/// Which days are worked, and when the schools rest. Immutable; copies share their tables; any thread may read.
class Calendar {
public:
    /// Monday to Friday, no holidays.
    Calendar();

    /// Russia's production calendar, 2018 to the last year of the compiled-in table.
    /// \param decree_days_off  count the days off by presidential decree (2020, 2021) as days off
    [[nodiscard]] static Calendar russia(bool decree_days_off = false);

    /// A calendar from a table in the form of `src/data/time/calendar_ru.csv`: columns `date` and `kind`; `moved`,
    /// `provisional` and `note` optional; separated by tabs, commas or semicolons. Other columns are passed over.
    /// The years of its dates are covered whole; one row with `provisional` makes its year provisional.
    /// \param name  of the file, for the places of diagnostics
    [[nodiscard]] static Result<Calendar> from_table(std::string_view text, std::string_view name = {},
                                                     bool decree_days_off = false);

    /// The same calendar with school holidays from a table: columns `holiday`, `first`, `last`; `scope`, `note` optional.
    /// Rows named `year` (the school year itself) are passed over.
    /// \param scope  keep the rows of this scope, and those for all, only; empty keeps all
    [[nodiscard]] Result<Calendar> with_school_holidays(std::string_view text, std::string_view name = {},
                                                        std::string_view scope = {}) const;

    /// Whether the day is worked, and why not.
    [[nodiscard]] Day day(Date date) const;

    /// Whether the day is worked.
    [[nodiscard]] bool is_working(Date date) const;

    /// The first working day after a day. Throws `Error` if that leaves the years the library works with.
    [[nodiscard]] Date next_working_day(Date date) const;

    /// The last working day before a day. Throws `Error` if that leaves the years the library works with.
    [[nodiscard]] Date previous_working_day(Date date) const;

    /// Working days of a window, both ends included.
    [[nodiscard]] std::int32_t count_working_days(const Window& window) const;

    /// The working day `count` working days after `date` (before it, for a negative count). 0 gives `date` itself.
    /// Throws `Error` if that leaves the years the library works with.
    [[nodiscard]] Date add_working_days(Date date, std::int32_t count) const;

    /// The years that the table covers, or nothing for a plain week.
    [[nodiscard]] std::optional<Window> coverage() const;

    /// School holidays, sorted by their first day.
    [[nodiscard]] const std::vector<SchoolHoliday>& school_holidays() const noexcept;

private:
    struct Data;
    explicit Calendar(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> data_;
};

/// A deadline that falls on a day off, with the working days around it.
struct DeadlineOnDayOff {
    Date date;
    Day day;     ///< why it is a day off
    Date before; ///< the last working day before it
    Date after;  ///< the first working day after it
};

/// The working days around a deadline, or nothing if it falls on a working day. Which of the two is meant is the
/// caller's to decide: the library moves no deadline.
[[nodiscard]] std::optional<DeadlineOnDayOff> deadline_on_day_off(const Calendar& calendar, Date date);

/// The same as a diagnostic, `deadline_on_day_off`.
[[nodiscard]] Diagnostic to_diagnostic(const DeadlineOnDayOff& deadline);

/// The Russian or English name of a kind of day, `праздничный день`.
[[nodiscard]] std::string_view to_string(DayKind kind, Language language) noexcept;

} // namespace opora::inline v0
