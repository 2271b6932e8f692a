// Opora, MIT licence. See LICENSE.
//
// Periods in English.
#include <array>

#include "opora_data/months.hpp"
#include "time/print/phrase.hpp"

namespace opora::inline v0::timing::phrase {

namespace {

constexpr std::array<std::string_view, 7> weekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                      "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 13> units = {"ten days",    "day",       "week",  "month",  "quarter",
                                                    "half-year",   "trimester", "term",  "season", "year",
                                                    "school year", "holidays",  "period"};
constexpr std::array<std::string_view, 4> seasons = {"spring", "summer", "autumn", "winter"};

std::string years(int first) { return std::to_string(first) + "-" + std::to_string(first + 1); }

std::string year_of(const PeriodSpec& when, std::string_view joint, bool year) {
    return year && when.year != 0 ? std::string(joint) + std::to_string(when.year) : std::string();
}

std::string ordinal_word(int value) {
    static constexpr std::array<std::string_view, 5> words = {"first", "second", "third", "fourth", "fifth"};
    if (value >= 1 && value <= 5) {
        return std::string(words[static_cast<std::size_t>(value - 1)]);
    }
    return value == -1 ? "last" : value == -2 ? "last but one" : english_ordinal(value);
}

std::string day(const PeriodSpec& when, bool year) {
    if (when.day == 0) {
        return "the day";
    }
    if (when.number == 0) {
        return "the " + english_ordinal(when.day);
    }
    auto out = std::to_string(when.day) + " " + std::string(english_month(when.number)) + year_of(when, " ", year);
    return when.weekday == 0 ? out : std::string(english_weekday(when.weekday)) + ", " + out;
}

std::string whole(const PeriodSpec& when, bool year) {
    const unsigned n = when.number;
    switch (when.unit) {
    case PeriodUnit::day:
        return day(when, year);
    case PeriodUnit::month:
        if (n != 0) {
            return std::string(english_month(n)) + year_of(when, " ", year);
        }
        break;
    case PeriodUnit::season:
        if (n != 0) {
            return std::string(seasons[(n - 1) % 4]) + year_of(when, " ", year);
        }
        break;
    case PeriodUnit::holidays:
        return "the " + (n != 0 ? std::string(seasons[(n - 1) % 4]) : std::string("school")) + " holidays" +
               year_of(when, " of ", year);
    case PeriodUnit::year:
        return when.year != 0 ? std::to_string(when.year) : "the year";
    case PeriodUnit::school_year:
        return "the " + (when.year != 0 ? years(when.year) + " " : std::string()) + "school year";
    default:
        break;
    }
    auto out = "the " + (n != 0 ? ordinal_word(static_cast<int>(n)) + " " : std::string()) +
               std::string(english_unit(when.unit));
    if (when.school && when.unit == PeriodUnit::half_year) {
        return out + " of the " + (when.year != 0 ? years(n == 1 ? when.year : when.year - 1) + " " : std::string()) +
               "school year";
    }
    return out + year_of(when, " of ", year);
}

} // namespace

std::string_view english_weekday(unsigned day) noexcept { return weekdays[(day + 6U) % 7U]; }
std::string_view english_month(unsigned month) noexcept { return data::months::rows[(month + 11U) % 12U].en; }
std::string_view english_unit(PeriodUnit unit) noexcept { return units[static_cast<std::size_t>(unit)]; }

std::string english_ordinal(int value) {
    const int tens = value % 100;
    const bool teen = tens >= 11 && tens <= 13;
    const int ones = value % 10;
    return std::to_string(value) + (!teen && ones == 1   ? "st"
                                    : !teen && ones == 2 ? "nd"
                                    : !teen && ones == 3 ? "rd"
                                                         : "th");
}

std::string english_period(const PeriodSpec& when, bool year) {
    const auto of = [&](const std::string& slice) { return "the " + slice + " of " + whole(when, year); };
    switch (when.slice) {
    case PeriodPart::start:
        return of("beginning");
    case PeriodPart::middle:
        return of("middle");
    case PeriodPart::end:
        return of("end");
    case PeriodPart::ten_days:
        return when.ordinal == 4 ? whole(when, year) + " from the 30th on"
                                 : of(ordinal_word(when.ordinal) + " ten days");
    case PeriodPart::week:
        return of(ordinal_word(when.ordinal) + " week");
    case PeriodPart::half:
        return of(ordinal_word(when.ordinal) + " half");
    case PeriodPart::weekday:
        return of(ordinal_word(when.ordinal) + " " + std::string(english_weekday(when.weekday)));
    case PeriodPart::day:
        return of(ordinal_word(when.ordinal) + " day");
    case PeriodPart::first_days:
        return of("first days");
    case PeriodPart::twenties:
        return whole(when, year) + " from the 20th on";
    case PeriodPart::whole:
        break;
    }
    return whole(when, year);
}

std::string_view english_preposition(const PeriodSpec& when) noexcept {
    switch (when.slice) {
    case PeriodPart::start:
    case PeriodPart::end:
        return "at";
    case PeriodPart::weekday:
    case PeriodPart::day:
    case PeriodPart::first_days:
        return "on";
    case PeriodPart::whole:
        return when.unit == PeriodUnit::day ? "on" : "in";
    default:
        return "in";
    }
}

} // namespace opora::inline v0::timing::phrase
