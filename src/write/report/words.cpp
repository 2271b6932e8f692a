// Opora, MIT licence. See LICENSE.
#include "write/report/words.hpp"

#include <algorithm>
#include <map>

#include "base/fill.hpp"
#include "opora/base/error.hpp"
#include "opora_data/report_words.hpp"

namespace opora::write {

namespace {

struct Word {
    std::string_view ru;
    std::string_view en;
};

const Word* find(std::string_view key) {
    static const auto table = [] {
        std::map<std::string_view, Word> out;
        for (const auto& row : data::report_words::rows) {
            out.emplace(row.key, Word{row.ru, row.en});
        }
        return out;
    }();
    const auto found = table.find(key);
    return found == table.end() ? nullptr : &found->second;
}

// The last week of the calendar ends after its last day.
YearMonthDay parts_of(Date date) { return year_month_day(std::clamp(date, min_date(), max_date())); }

std::string two(unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); }

} // namespace

std::string_view Words::operator()(std::string_view key) const {
    const auto* const word = find(key);
    if (word == nullptr) {
        throw Error("the report has no word '" + std::string(key) + "'");
    }
    return language_ == Language::russian ? word->ru : word->en;
}

std::string Words::operator()(std::string_view key, std::initializer_list<std::string> arguments) const {
    return fill((*this)(key), arguments);
}

std::string Words::named(std::string_view prefix, std::string_view name) const {
    const auto* const word = find(std::string(prefix) + std::string(name));
    return std::string(word == nullptr ? name : language_ == Language::russian ? word->ru : word->en);
}

std::string Words::day(Date date) const {
    if (language_ == Language::english) {
        return to_string(std::clamp(date, min_date(), max_date()));
    }
    const auto parts = parts_of(date);
    return two(parts.day) + "." + two(parts.month) + "." + std::to_string(parts.year);
}

std::string Words::short_day(Date date) const {
    const auto parts = parts_of(date);
    if (language_ == Language::english) {
        return std::to_string(parts.day) + " " + named("short_", std::to_string(parts.month));
    }
    return two(parts.day) + "." + two(parts.month);
}

std::string Words::window(const Window& window) const {
    return window.first == window.last ? day(window.first) : day(window.first) + " – " + day(window.last);
}

std::string Words::short_window(const Window& window) const {
    return window.first == window.last ? short_day(window.first)
                                       : short_day(window.first) + " – " + short_day(window.last);
}

std::string Words::windows(const std::vector<Window>& windows, std::size_t most) const {
    const bool cut = windows.size() > most;
    const std::size_t shown = cut ? most - 1 : windows.size();
    std::string out;
    for (std::size_t i = 0; i < shown; ++i) {
        out += (out.empty() ? "" : ", ") + window(windows[i]);
    }
    if (cut) {
        out += ", " + (*this)("more", {std::to_string(windows.size() - shown - 1)}) + " … " + window(windows.back());
    }
    return out;
}

} // namespace opora::write
