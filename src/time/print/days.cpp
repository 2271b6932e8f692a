// Opora, MIT licence. See LICENSE.
#include "time/print/days.hpp"

#include "opora_data/months.hpp"

namespace opora::inline v0 {

namespace {

std::string two(unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string range(const std::string& first, const std::string& last) { return first + " – " + last; }

} // namespace

std::string in_words(Date day, Language language) {
    if (language == Language::english) {
        return to_string(day);
    }
    auto year = std::to_string(year_month_day(day).year);
    constexpr std::size_t digits = 4;
    year.insert(0, year.size() < digits ? digits - year.size() : 0, '0');
    return short_day(day, language) + "." + year;
}

std::string in_words(const Window& window, Language language) {
    const auto first = in_words(window.first, language);
    return window.first == window.last ? first : range(first, in_words(window.last, language));
}

std::string short_day(Date day, Language language) {
    const auto parts = year_month_day(day);
    if (language == Language::english) {
        return std::to_string(parts.day) + " " + std::string(data::months::rows[parts.month - 1].en_short);
    }
    return two(parts.day) + "." + two(parts.month);
}

std::string short_window(const Window& window, Language language) {
    const auto first = short_day(window.first, language);
    return window.first == window.last ? first : range(first, short_day(window.last, language));
}

std::string narrow_window(const Window& window, Language language) {
    if (language == Language::english || window.first == window.last) {
        return in_words(window, language);
    }
    const bool same_year = year_month_day(window.first).year == year_month_day(window.last).year;
    const auto first = same_year ? short_day(window.first, language) : in_words(window.first, language);
    return first + "–" + in_words(window.last, language);
}

} // namespace opora::inline v0
