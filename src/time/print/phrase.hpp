// Opora, MIT licence. See LICENSE.
//
// Meanings in words. The Russian printer has several styles: the first is the most natural; where the reader would
// take it for something else, `to_phrase` goes on to the next.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "opora/time/timing.hpp"

namespace opora::inline v0::timing::phrase {

/// How parts of a list are joined.
enum class Joint : std::uint8_t {
    comma, ///< also «в ноябре и в марте» behind a repetition
    plain, ///< commas alone
    and_,
    also,    ///< «, также»: the items do not share years
    further, ///< «, далее» where a year or a repetition begins or ends
};

/// Where the words of a repetition stand.
enum class Place : std::uint8_t {
    within, ///< «ежегодно в ноябре»
    before, ///< «ежегодно, ноябрь»
    dashed, ///< «ежегодно - ноябрь»
    behind, ///< «ноябрь, ежегодно»
};

/// How a range is written.
enum class Range : std::uint8_t {
    natural, ///< a dash, or «с ... по», as people write
    dash,
    from_to,
};

struct Style {
    bool brief = true; ///< a year and a month that items share stand once
    Joint joint = Joint::comma;
    Place place = Place::within;
    Range range = Range::natural;
    bool during = false; ///< «в течение 2022 года» for «2022 год»
};

enum class Case : std::uint8_t {
    nominative,
    genitive,
    accusative,
    at, ///< with its preposition: «в октябре», «осенью»
};

/// A unit after a number: `2 недели`, `10 дней`.
[[nodiscard]] std::string_view counted_unit(int number, PeriodUnit unit) noexcept;

/// A unit by itself, without a preposition: `месяц`, `месяца`, `месяц`, `месяце`.
[[nodiscard]] std::string_view unit_word(PeriodUnit unit, Case grammatical) noexcept;

/// How much of a period is written.
struct Shown {
    bool year = true; ///< false: it stands elsewhere
    bool semester = false; ///< «2 семестр 2023 года» for «2 полугодие 2022-2023 учебного года»
};

/// A period in Russian.
[[nodiscard]] std::string period(const PeriodSpec& when, Case grammatical, Shown shown = {});

/// `средам`, `среда`.
[[nodiscard]] std::string_view weekday_word(unsigned day, bool dative_plural) noexcept;

/// The words of a repetition: `ежеквартально`, `не реже 2 раз в месяц`, `по средам и пятницам`.
[[nodiscard]] std::string repetition(const Repetition& repeat, const TimingCount& count);

/// True if the words of a repetition hold the count as well.
[[nodiscard]] bool counts_in(const Repetition& repeat, const TimingCount& count) noexcept;

/// `кроме июля и августа`; empty if nothing is left out.
[[nodiscard]] std::string exceptions(const Repetition& repeat);

/// `не реже 2 раз в год`.
[[nodiscard]] std::string times_word(const TimingCount& count, bool school_year, unsigned interval = 1);

/// `за 2 недели до события`.
[[nodiscard]] std::string relative(const TimingOffset& offset);

/// A whole meaning in Russian, in one style.
[[nodiscard]] std::string russian(const TimingMeaning& meaning, const Style& style);

/// A period in English, as it stands by itself: `the 2nd quarter of 2020`.
[[nodiscard]] std::string english_period(const PeriodSpec& when, bool year = true);

/// `on`, `in` or `at`, as an English period takes it.
[[nodiscard]] std::string_view english_preposition(const PeriodSpec& when) noexcept;

/// `Monday`, `July`, `week`, `2nd`.
[[nodiscard]] std::string_view english_weekday(unsigned day) noexcept;
[[nodiscard]] std::string_view english_month(unsigned month) noexcept;
[[nodiscard]] std::string_view english_unit(PeriodUnit unit) noexcept;
[[nodiscard]] std::string english_ordinal(int value);

/// A whole meaning in English.
[[nodiscard]] std::string english(const TimingMeaning& meaning);

/// `15:00`, `10:00-12:00`.

} // namespace opora::inline v0::timing::phrase
