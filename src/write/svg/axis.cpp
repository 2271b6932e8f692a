// Opora, MIT licence. See LICENSE.
#include "write/svg/axis.hpp"

#include <algorithm>

#include "write/svg/text_width.hpp"

namespace opora::inline v0::write {

namespace {

constexpr double label_room = 6; // left free beside a name

// Periods of so many months that meet the range; counted from January, so that quarters are those of the calendar.
std::vector<Window> periods(const Window& range, std::int32_t months) {
    const auto first = year_month_day(range.first);
    std::int32_t index = (first.year * 12 + static_cast<std::int32_t>(first.month) - 1) / months * months;
    std::vector<Window> out;
    const auto start = [](std::int32_t month) {
        const auto day = make_date(month / 12, static_cast<std::uint32_t>(month % 12) + 1, 1);
        return day.value_or(month / 12 < 1400 ? min_date() : max_date());
    };
    for (Date from = start(index); from <= range.last; from = start(index)) {
        index += months;
        const Date next = start(index);
        if (next <= from) {
            break; // past the last year the library works with
        }
        out.push_back({from, next == max_date() ? next : next - 1});
    }
    return out;
}

std::vector<Window> weeks(const Window& range) {
    std::vector<Window> out;
    for (Date from = start_of_week(range.first); from <= range.last; from = from + 7) {
        out.push_back({from, from + 6});
    }
    return out;
}

using Name = std::string (*)(const Window&, const Words&);

std::string month_number(const Window& window, const Words&) {
    return std::to_string(year_month_day(window.first).month);
}
std::string month_short(const Window& window, const Words& words) {
    return std::string(words.short_month(window.first));
}
std::string month_long(const Window& window, const Words& words) { return std::string(words.month(window.first)); }
std::string month_and_year(const Window& window, const Words& words) {
    return month_long(window, words) + " " + std::to_string(year_month_day(window.first).year);
}
std::string quarter(const Window& window, const Words& words) {
    return words("quarter", {std::to_string((year_month_day(window.first).month + 2) / 3)});
}
std::string year(const Window& window, const Words&) { return std::to_string(year_month_day(window.first).year); }
std::string monday(const Window& window, const Words&) { return std::to_string(year_month_day(window.first).day); }

// The longest of the names that fits every whole period, so that neighbours are named alike.
Name choose(const std::vector<Window>& windows, double per_day, const Words& words, std::initializer_list<Name> names) {
    for (const auto name : names) {
        const bool fits = std::all_of(windows.begin(), windows.end(), [&](const Window& window) {
            return text_width(name(window, words), Axis::label_size) + label_room <= window.days() * per_day;
        });
        if (fits) {
            return name;
        }
    }
    return nullptr;
}

std::vector<AxisPart> named(const std::vector<Window>& windows, const Window& range, double per_day, const Words& words,
                            std::initializer_list<Name> names) {
    std::vector<AxisPart> out;
    const auto name = choose(windows, per_day, words, names);
    for (const auto& window : windows) {
        const auto shown = intersection(window, range);
        if (!shown) {
            continue;
        }
        auto label = name == nullptr ? std::string() : name(window, words);
        if (text_width(label, Axis::label_size) + label_room > shown->days() * per_day) {
            label.clear(); // a period of which the range has only a corner
        }
        out.push_back({*shown, std::move(label)});
    }
    return out;
}

} // namespace

Axis::Axis(const Window& range, double left, double width, const Words& words)
    : range_(range), left_(left), width_(width), per_day_(width / range.days()) {
    constexpr double least_week = 22;
    constexpr double least_month = 20;
    constexpr double least_quarter = 30;
    constexpr double least_year = 40;
    if (per_day_ * 7 >= least_week) {
        lower_ = named(weeks(range), range, per_day_, words, {monday});
        upper_ = named(periods(range, 1), range, per_day_, words, {month_and_year, month_long, month_short});
        return;
    }
    if (per_day_ * 30 >= least_month) {
        lower_ = named(periods(range, 1), range, per_day_, words, {month_long, month_short, month_number});
    } else if (per_day_ * 90 >= least_quarter) {
        lower_ = named(periods(range, 3), range, per_day_, words, {quarter});
    } else {
        std::int32_t years = 1;
        for (const std::int32_t step : {2, 5, 10, 20, 50, 100, 500, 1000}) {
            if (per_day_ * 365 * years < least_year) {
                years = step;
            }
        }
        lower_ = named(periods(range, 12 * years), range, per_day_, words, {year});
        return;
    }
    upper_ = named(periods(range, 12), range, per_day_, words, {year});
    if (std::all_of(upper_.begin(), upper_.end(), [](const AxisPart& part) { return part.label.empty(); })) {
        upper_.clear();
    }
}

double Axis::x(Date date) const { return left_ + (date - range_.first) * per_day_; }

Window whole_months(const Window& window) {
    const auto months = periods(window, 1);
    return {months.front().first, months.back().last};
}

std::vector<Window> months_of(const Window& window) { return periods(window, 1); }

} // namespace opora::inline v0::write
