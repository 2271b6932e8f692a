// Opora, MIT licence. See LICENSE.
#include "planted/clean.hpp"

#include "opora/time/calendar.hpp"
#include "planted/decoys.hpp"
#include "planted/phrase.hpp"

namespace opora::planted {

namespace {

constexpr int first_year = 2020;
constexpr int last_year = 2028;

/// Holidays that begin in a year.
std::vector<Window> holidays_of(int year) {
    return {{Date(year, 3, 24), Date(year, 3, 31)},
            {Date(year, 6, 1), Date(year, 8, 31)},
            {Date(year, 10, 28), Date(year, 11, 5)},
            {Date(year, 12, 29), Date(year + 1, 1, 9)}};
}

const Calendar& working_days() {
    static const auto calendar = Calendar::russia(true);
    return calendar;
}

} // namespace

std::string school_holidays_table() {
    static const char* const names[] = {"spring", "summer", "autumn", "winter"};
    std::string out = "holiday\tfirst\tlast\n";
    for (int year = first_year; year <= last_year; ++year) {
        const auto windows = holidays_of(year);
        for (std::size_t i = 0; i < windows.size(); ++i) {
            out += std::string(names[i]) + "\t" + to_string(windows[i].first) + "\t" + to_string(windows[i].last) +
                   "\n";
        }
    }
    return out;
}

bool has_lessons(Date day) {
    const auto year = year_month_day(day).year;
    for (const int of : {year - 1, year}) {
        for (const auto& window : holidays_of(of)) {
            if (window.contains(day)) {
                return false;
            }
        }
    }
    return working_days().is_working(day);
}

bool is_weekend(Date day) { return working_days().day(day).kind == DayKind::weekend; }

Date school_day(Date from) {
    while (!has_lessons(from) || weekday(from) > Weekday::friday) {
        from = from + 1;
    }
    return from;
}

Style choose_style(Chance& chance) {
    Style style;
    style.city = chance.chance(35);
    style.school_year = chance.chance(60);
    style.years = chance.chance(70) ? 1 : chance.between(2, 3);
    const bool plan_only = style.years == 1 && chance.chance(20);
    style.passport = !plan_only && chance.chance(65);
    style.order = !plan_only && chance.chance(55);
    style.participants = !plan_only;
    style.numbers = chance.chance(85);
    style.venues = chance.chance(60);
    style.audience = chance.chance(60);
    style.results = chance.chance(75);
    style.formats = chance.chance(15);
    style.two_levels = chance.chance(15);
    style.sections = chance.below(3);
    style.stage_dates = chance.chance(50);
    style.words = chance.chance(60);
    style.year_given = style.years > 1 || chance.chance(65);
    style.number_style = chance.below(3);
    style.columns = chance.below(3);
    style.headers = chance.below(4);
    style.cell_break = chance.below(3);
    style.funding = chance.chance(12);
    style.decree = chance.chance(30);
    style.prose = chance.chance(50);
    return style;
}

void choose_period(Draft& draft, Chance& chance) {
    auto& style = draft.style;
    const int year = chance.between(2021, 2025 - style.years + 1);
    if (!style.school_year) {
        draft.period = {Date(year, 1, 1), Date(year + style.years - 1, 12, 31)};
        draft.order_date = chance.chance(50) ? Date(year - 1, 12, 14) : Date(year, 1, 11);
    } else {
        const int last = year + style.years;
        const auto end = chance.below(3);
        draft.period = {Date(year, 9, 1), end == 0   ? Date(last, 5, 31)
                                          : end == 1 ? Date(last, 6, 30)
                                                     : Date(last, 8, 31)};
        style.year_given = style.year_given || end == 2; // `август` without a year is doubtful in a school year
        draft.order_date = Date(year, 8, 18);
    }
    draft.order_date = draft.order_date + chance.below(6);
    while (!working_days().is_working(draft.order_date)) {
        draft.order_date = draft.order_date + 1;
    }
    draft.order_number = std::to_string(chance.between(31, 390)) + chance.word({"", "-од", "-р", "-о"});
}

Draft clean_draft(std::uint64_t seed) {
    Chance chance(seed * 2654435761U + 17);
    Draft draft;
    draft.style = choose_style(chance);
    choose_period(draft, chance);
    make_network(draft, chance);
    make_plan(draft, chance);
    make_papers(draft, chance);
    number_rows(draft);
    if (chance.chance(60)) {
        add_decoys(draft, chance);
    }
    return draft;
}

} // namespace opora::planted
