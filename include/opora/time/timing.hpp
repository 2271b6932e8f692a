// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "opora/base/result.hpp"
#include "opora/time/calendar.hpp"
#include "opora/time/window.hpp"

/// \file
/// The timing language: a phrase becomes a meaning, and a meaning becomes days in a context.
///
/// \code
/// #include <opora/time/timing.hpp>
///
/// std::vector<opora::Window> every_november() { // one window in each year of the period
///     const opora::TimingContext context{opora::Window{opora::Date(2020, 9, 1), opora::Date(2024, 5, 31)}, {}};
///     const auto meaning = opora::parse_timing("ноябрь, ежегодно");
///     return meaning ? opora::resolve(*meaning, context, opora::Calendar::russia()).windows : std::vector<opora::Window>();
/// }
/// \endcode

namespace opora::inline v0 {

/// The seven kinds of timing.
enum class TimingKind : std::uint8_t {
    dates,    ///< dates, ranges, months, quarters, or a list of them
    until,    ///< a deadline
    since,    ///< a start without an end
    every,    ///< it repeats
    always,   ///< all the time
    open,     ///< it is dated elsewhere, or on demand
    relative, ///< it is dated from another event
};

/// `span`, `until`, `since`, `every`, `always`, `open`, `relative`.
[[nodiscard]] std::string_view to_string(TimingKind kind) noexcept;

/// A calendar period that a phrase can name.
enum class PeriodUnit : std::uint8_t {
    none,
    day,
    week, ///< ISO 8601 week, Monday to Sunday
    month,
    quarter,        ///< calendar quarter
    half_year,      ///< school half-year or calendar half-year, as the context or the phrase decides
    trimester,      ///< September-November, December-February, March-May
    school_quarter, ///< четверть: September-October, November-December, January-March, April-May
    season,         ///< spring 1, summer 2, autumn 3, winter 4 (the order of ISO 8601-2)
    year,           ///< calendar year; as a repetition, school year in a school-year context
    school_year,    ///< 1 September to 31 May
    holidays,       ///< school holidays: numbered as the seasons, 0 for any
    period,         ///< the programme's whole period
};

/// A part of a period.
enum class PeriodPart : std::uint8_t {
    whole,
    start,      ///< first ten days
    middle,     ///< days 11-20 of a month
    end,        ///< days 21-last of a month, else the last ten days
    ten_days,   ///< ten-day part 1, 2, 3 of a month
    week,       ///< seven-day part 1-4 of a month; -1 the last seven days
    half,       ///< days 1-15 or 16-last of a month
    weekday,    ///< n-th weekday of a month, -1 the last
    day,        ///< n-th day of the period, -1 the last
    first_days, ///< days 1-5
    twenties,   ///< days 20-last
};

/// A period as a phrase names it: fields that the phrase leaves out are 0.
struct PeriodSpec {
    PeriodUnit unit = PeriodUnit::none;
    PeriodPart slice = PeriodPart::whole;
    std::int16_t year = 0;    ///< calendar year; of a school year its first
    std::uint8_t number = 0;  ///< month 1-12 (also of a day), quarter 1-4, half-year 1-2, term 1-4, season 1-4...
    std::uint8_t day = 0;     ///< day of the month, 1-31
    std::int8_t ordinal = 0;  ///< which part, for the slices that are counted
    std::uint8_t weekday = 0; ///< ISO number: of an n-th weekday, or written beside a date
    bool school = false;      ///< a half-year of the school year, by the phrase's own words

    friend bool operator==(const PeriodSpec&, const PeriodSpec&) = default;
};

/// How a part repeats.
struct Repetition {
    PeriodUnit unit = PeriodUnit::none; ///< none: it does not
    std::uint8_t interval = 1;
    std::uint8_t weekdays = 0;       ///< for weeks: bit 0 Monday ... bit 6 Sunday; 0 the whole week
    bool weekday_run = false;        ///< the weekdays are one window a week, not a window each
    std::uint16_t except_months = 0; ///< bit 0 January ... bit 11 December: these months are left out
    bool following = false;          ///< the deadline lies in the period after the one reported
    std::int16_t first_year = 0; ///< «ежегодно с 2023 года»: nothing before this year; 0: no such bound
    std::int16_t last_year = 0;  ///< nothing after this year; 0: no such bound
    bool implied = false;        ///< no word says that it repeats: the part keeps the kind of its bound

    friend bool operator==(const Repetition&, const Repetition&) = default;
};

/// How a part is dated.
enum class TimingForm : std::uint8_t {
    dated,    ///< by `first` (and `last`), or by its repetition alone
    always,   ///< it lasts through the context
    open,     ///< elsewhere, or on demand
    relative, ///< from another event
};

/// What a date means to its part.
enum class TimingBound : std::uint8_t {
    at,    ///< it takes place then
    until, ///< it is a deadline
    since, ///< it is a start
};

/// A distance from another event, where the phrase counts one: «за 2 недели до», «в течение 10 рабочих дней после».
struct TimingOffset {
    std::int16_t amount = 0; ///< negative: before the event; 0: not counted
    PeriodUnit unit = PeriodUnit::none;
    bool working_days = false;

    friend bool operator==(const TimingOffset&, const TimingOffset&) = default;
};

/// One part of a phrase.
struct TimingPart {
    TimingForm form = TimingForm::dated;
    TimingBound bound = TimingBound::at;
    bool range = false; ///< from `first` to `last`; else `first` alone
    Repetition repeat;
    PeriodSpec first;
    PeriodSpec last;
    TimingOffset offset; ///< of a relative part
    Span span;           ///< the bytes of the phrase that it came from; not part of its meaning

    friend bool operator==(const TimingPart&, const TimingPart&) = default;
};

/// Whether two parts say the same: equal but for their spans.
[[nodiscard]] inline bool same_meaning(const TimingPart& a, const TimingPart& b) noexcept {
    return a.form == b.form && a.bound == b.bound && a.range == b.range && a.repeat == b.repeat && a.first == b.first &&
           a.last == b.last && a.offset == b.offset;
}

/// How many times, as far as the phrase counts: `не реже 4 раз в год`.
struct TimingCount {
    std::uint16_t times = 0;           ///< 0: the phrase does not say
    bool minimum = false;              ///< at least so many
    PeriodUnit per = PeriodUnit::none; ///< in each week, quarter, year...; none: in all

    friend bool operator==(const TimingCount&, const TimingCount&) = default;
};

/// A clock time, or a range of them.
struct TimeOfDayRange {
    std::uint8_t hour = 0;
    std::uint8_t minute = 0;
    bool range = false;
    std::uint8_t last_hour = 0;
    std::uint8_t last_minute = 0;

    friend bool operator==(const TimeOfDayRange&, const TimeOfDayRange&) = default;
};

/// Something that a reader of the phrase should know: what was corrected, assumed or left out, and where.
struct TimingNote {
    Code code = Code::internal;
    Span span;

    friend bool operator==(const TimingNote&, const TimingNote&) = default;
};

/// What a timing phrase says by itself, before any context.
struct TimingMeaning {
    std::vector<TimingPart> parts; ///< at least one, in the order of the phrase
    TimingCount count;
    std::vector<TimeOfDayRange> times;
    bool ambiguous = false;        ///< the phrase can be read in two ways; the likelier one was taken
    std::vector<TimingNote> notes; ///< not part of the meaning

    friend bool operator==(const TimingMeaning&, const TimingMeaning&) = default;
};

/// Whether two phrases say the same: equal but for spans and notes.
[[nodiscard]] bool same_meaning(const TimingMeaning& a, const TimingMeaning& b) noexcept;

/// The kind as far as the phrase alone decides: of the last part that repeats, else of the first that is dated.
[[nodiscard]] TimingKind kind(const TimingMeaning& meaning) noexcept;

/// Reads a timing phrase in Russian. What a phrase means is fixed by docs/guide/timing.md.
///
/// \param phrase  UTF-8; an empty text or a dash is `open`
/// \return the meaning; or `timing_not_understood` with the span that could not be read and what was expected,
///         `phrase_too_long` beyond `Limits::max_phrase_bytes`, `text_not_utf8`
[[nodiscard]] Result<TimingMeaning> parse_timing(std::string_view phrase);

/// Doubts that an answer carries. Without any, the windows are what the phrase says.
struct TimingFlags {
    bool ambiguous = false; ///< another reading is possible
    bool broken = false;    ///< a range ends before it starts
    bool outside = false;   ///< a window lies wholly outside the context

    friend bool operator==(const TimingFlags&, const TimingFlags&) = default;
};

/// `ambiguous,broken,outside`, as far as they hold, in this order.
[[nodiscard]] std::string to_string(const TimingFlags& flags);

/// The dates of a phrase in its context.
struct ResolvedTiming {
    TimingKind kind = TimingKind::open;
    std::vector<Window> windows; ///< sorted, without repeats
    TimingFlags flags;
    std::vector<TimingNote> notes; ///< of the phrase and of its dating
};

/// What surrounds a phrase.
struct TimingContext {
    std::optional<Window> period; ///< of the programme; without it, windows that need one are left out
    std::optional<Window> parent; ///< of the event that holds this one: supplies a missing year, month or week
};

/// Dates a meaning.
///
/// \param calendar  its school holidays date «осенние каникулы»; without them such a phrase is `open`
[[nodiscard]] ResolvedTiming resolve(const TimingMeaning& meaning, const TimingContext& context,
                                     const Calendar& calendar);
/// The same with a plain week, Monday to Friday, and no holidays.
[[nodiscard]] ResolvedTiming resolve(const TimingMeaning& meaning, const TimingContext& context);

} // namespace opora::inline v0
