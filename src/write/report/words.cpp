// Opora, MIT licence. See LICENSE.
#include "write/report/words.hpp"

#include <algorithm>
#include <map>

#include "base/fill.hpp"
#include "opora/base/error.hpp"
#include "opora_data/months.hpp"
#include "opora_data/report_words.hpp"
#include "time/print/days.hpp"

namespace opora::inline v0::write {

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
Date in_calendar(Date date) { return std::clamp(date, min_date(), max_date()); }

const auto& month_names(Date date) { return data::months::rows[year_month_day(in_calendar(date)).month - 1]; }

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

std::string Words::day(Date date) const { return in_words(in_calendar(date), language_); }

std::string Words::short_day(Date date) const { return opora::short_day(in_calendar(date), language_); }

std::string Words::window(const Window& window) const {
    return in_words(Window{in_calendar(window.first), in_calendar(window.last)}, language_);
}

std::string Words::short_window(const Window& window) const {
    return opora::short_window({in_calendar(window.first), in_calendar(window.last)}, language_);
}

std::string_view Words::month(Date date) const {
    const auto& names = month_names(date);
    return language_ == Language::russian ? names.ru : names.en;
}

std::string_view Words::short_month(Date date) const {
    const auto& names = month_names(date);
    return language_ == Language::russian ? names.ru_short : names.en_short;
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

} // namespace opora::inline v0::write
