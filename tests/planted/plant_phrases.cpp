// Opora, MIT licence. See LICENSE.
//
// Contradictions of time within one timing, and of it with the calendar.
#include "planted/families.hpp"
#include "planted/tools.hpp"

namespace opora::planted {

namespace {

using Wants = std::vector<Expected>;

bool is_day(const Row& row) { return row.shape == Shape::day; }

bool wrong_weekday(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, is_day);
    if (row == nullptr) {
        return false;
    }
    const auto base = row->timing.substr(0, row->timing.find(" ("));
    const auto wrong = weekday_name(row->span.first + chance.between(1, 4));
    row->timing = chance.chance(50) ? base + " (" + wrong + ")" : base + ", " + wrong;
    wants.push_back({Code::event_weekday_mismatch, {row->title}, {}});
    return true;
}

/// `12 октября 2023 г., в пятницу`, which is a Thursday.
bool wrong_weekday_in_words(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, is_day);
    if (row == nullptr) {
        return false;
    }
    static const char* const days[] = {"в понедельник", "во вторник", "в среду", "в четверг", "в пятницу"};
    const auto base = row->timing.substr(0, row->timing.find(" ("));
    const auto right = static_cast<int>(weekday(row->span.first)) - 1;
    row->timing = base + ", " + days[(right + chance.between(1, 4)) % 5];
    wants.push_back({Code::event_weekday_mismatch, {row->title}, {}});
    return true;
}

/// A day without its year in a programme of some years.
bool year_missing_of_day(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, [&](const Row& one) {
        return is_day(one) && alone(draft, one) && one.section != 0 && one.section != 2;
    });
    if (row == nullptr || draft.style.years < 2) {
        return false;
    }
    const auto text = spoken(row->span.first);
    row->timing = text.substr(0, text.rfind(' '));
    wants.push_back({Code::event_year_missing, {row->title}, {}});
    return true;
}

bool on_day_off(Draft& draft, Chance& chance, Wants& wants) {
    const auto day = open_day(draft, chance);
    if (!day) {
        return false;
    }
    const auto off = *day + (static_cast<int>(chance.chance(70) ? Weekday::sunday : Weekday::saturday) -
                             static_cast<int>(weekday(*day)));
    if (!is_weekend(off)) {
        return false;
    }
    auto row = plain_row(draft, Kind::meeting, "Семинар «Работа с текстом на уроке»", Shape::day, {off, off}, chance);
    row.timing = row.timing.substr(0, row.timing.find(" ("));
    wants.push_back({Code::event_on_day_off, {row.title}, {}});
    insert_row(draft, row);
    return true;
}

bool deadline_on_day_off(Draft& draft, Chance& chance, Wants& wants) {
    const auto day = open_day(draft, chance);
    if (!day) {
        return false;
    }
    const auto off = *day + (7 - static_cast<int>(weekday(*day)));
    auto row = plain_row(draft, Kind::report, "Подготовка справки о ходе работы", Shape::until,
                         {draft.period.first, off}, chance);
    wants.push_back({Code::event_deadline_on_day_off, {row.title}, {}});
    insert_row(draft, row);
    return true;
}

/// Monday to Thursday of a week of the autumn holidays without a public holiday, or the spring ones.
bool lessons_in_holidays(Draft& draft, Chance& chance, Wants& wants) {
    const auto year = year_month_day(draft.period.first).year;
    const auto spring = Date(draft.style.school_year ? year + 1 : year, 3, 25);
    const auto autumn = Date(year, 10, 29);
    auto first = chance.chance(50) ? spring : autumn;
    while (weekday(first) > Weekday::thursday) {
        first = first + 1;
    }
    const bool two = weekday(first) < Weekday::thursday && year_month_day(first + 1).day != 1; // a stage could end
    const auto last = first + (two ? 1 : 0);
    if (has_lessons(first) || has_lessons(last) || !draft.period.contains(Window{first, last})) {
        return false;
    }
    const auto* title = chance.chance(50) ? "Открытые уроки учителей музыки"
                                          : "Взаимопосещение уроков учителями технологии";
    auto row = plain_row(draft, Kind::lesson, title, last > first ? Shape::days : Shape::day, {first, last}, chance);
    row.timing = row.timing.substr(0, row.timing.find(" ("));
    wants.push_back({Code::lessons_in_school_holidays, {row.title}, {}});
    insert_row(draft, row);
    return true;
}

bool range_reversed(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, [&](const Row& one) { return is_day(one) && alone(draft, one); });
    if (row == nullptr || year_month_day(row->span.first).day < 8) {
        return false;
    }
    const auto earlier = row->span.first - chance.between(2, 6);
    const auto form = chance.below(3);
    row->timing = form == 0   ? numeric(row->span.first) + " - " + numeric(earlier)
                  : form == 1 ? "с " + spoken(row->span.first) + " г. по " + spoken(earlier) + " г."
                              : std::to_string(year_month_day(row->span.first).day) + "-" + spoken(earlier) + " года";
    wants.push_back({Code::event_range_reversed, {row->title}, {}});
    return true;
}

bool year_missing(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, [&](const Row& one) {
        const auto month = year_month_day(one.span.first).month;
        return one.shape == Shape::month && (month < 6 || month > 8) && alone(draft, one) && one.kind != Kind::steady;
    });
    if (row == nullptr || draft.style.years < 2) {
        return false;
    }
    auto style = draft.style;
    style.year_given = false;
    row->timing = phrase(row->shape, row->span, style, chance);
    wants.push_back({Code::event_year_missing, {row->title}, {}});
    return true;
}

bool not_understood(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, [&](const Row& one) { return one.kind == Kind::meeting && alone(draft, one); });
    if (row == nullptr) {
        return false;
    }
    row->timing = chance.word({"по мере созревания", "когда соберутся все школы", "как получится", "как решит школа"});
    wants.push_back({Code::event_timing_not_understood, {row->title}, {}});
    return true;
}

bool timing_missing(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, [&](const Row& one) { return one.kind == Kind::meeting && alone(draft, one); });
    if (row == nullptr) {
        return false;
    }
    row->timing = chance.word({"", "-", "–"});
    wants.push_back({Code::event_timing_missing, {row->title}, {}});
    return true;
}

bool no_such_day(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, [&](const Row& one) {
        const auto month = year_month_day(one.span.first).month;
        return is_day(one) && alone(draft, one) && (month == 4 || month == 9 || month == 11 || month == 2);
    });
    if (row == nullptr) {
        return false;
    }
    const auto [year, month, of] = year_month_day(row->span.first);
    const std::string bad = month == 2 ? "30" : "31";
    const auto words = spoken(row->span.first);
    const auto figures = numeric(row->span.first);
    row->timing = chance.chance(50) ? bad + words.substr(words.find(' ')) + " года" : bad + figures.substr(2);
    wants.push_back({Code::event_date_impossible, {row->title}, {}});
    return true;
}

bool no_timings(Draft& draft, Chance& chance, Wants& wants) {
    if (chance.chance(50)) {
        draft.style.timings = false;
    } else {
        for (auto& row : draft.rows) {
            row.timing.clear();
        }
    }
    wants.push_back({Code::timing_column_missing, {}, {}});
    return true;
}

bool stray_number(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, [&](const Row& one) { return one.shape == Shape::month && alone(draft, one); });
    if (row == nullptr || row->kind == Kind::steady) {
        return false;
    }
    row->timing = row->timing + ", " + std::to_string(chance.between(2, 7));
    wants.push_back({Code::timing_number_unclear, {row->title}, {}});
    return true;
}

bool on_holiday(Draft& draft, Chance& chance, Wants& wants) {
    static constexpr std::pair<std::uint32_t, std::uint32_t> holidays[] = {{2, 23}, {3, 8},  {5, 1},
                                                                           {5, 9},  {11, 4}, {6, 12}};
    const auto [month, of] = holidays[chance.index(6)];
    for (int year = year_month_day(draft.period.first).year; year <= year_month_day(draft.period.last).year; ++year) {
        const auto day = Date(year, month, of);
        if (!draft.period.contains(day) || weekday(day) > Weekday::friday || day < draft.order_date) {
            continue;
        }
        auto row = plain_row(draft, Kind::meeting, "Семинар «Речевое развитие школьников»", Shape::day, {day, day},
                             chance);
        wants.push_back({Code::event_on_holiday, {row.title}, {}});
        insert_row(draft, row);
        return true;
    }
    return false;
}

} // namespace

std::vector<Planter> phrase_planters() {
    const Entailed other_day{Code::event_on_day_off, "in the first year that fits it can be a day off"};
    const Entailed holiday{Code::event_on_holiday, "or a holiday"};
    const Entailed undated{Code::long_silence, "its days may have been the only ones for months"};
    return {
        {Code::event_weekday_mismatch, "wrong_weekday", wrong_weekday, {}},
        {Code::event_weekday_mismatch, "wrong_weekday_in_words", wrong_weekday_in_words, {}},
        {Code::event_year_missing, "year_missing_of_day", year_missing_of_day, {other_day, holiday, undated}},
        {Code::event_on_day_off, "on_day_off", on_day_off, {}},
        {Code::event_deadline_on_day_off, "deadline_on_day_off", deadline_on_day_off, {}},
        {Code::lessons_in_school_holidays, "lessons_in_holidays", lessons_in_holidays, {}},
        {Code::event_range_reversed, "range_reversed", range_reversed, {undated}},
        {Code::event_year_missing, "year_missing", year_missing, {}},
        {Code::event_timing_not_understood, "not_understood", not_understood, {undated}},
        {Code::event_timing_missing, "timing_missing", timing_missing, {undated}},
        {Code::event_date_impossible, "no_such_day", no_such_day, {undated}},
        {Code::timing_column_missing, "no_timings", no_timings, {}},
        {Code::timing_number_unclear, "stray_number", stray_number, {}},
        {Code::event_on_holiday, "on_holiday", on_holiday, {}},
    };
}

} // namespace opora::planted
