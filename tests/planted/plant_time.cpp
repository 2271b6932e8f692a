// Opora, MIT licence. See LICENSE.
//
// Contradictions of time: an event against the programme, its parent, its stage, the order, the calendar.
#include "planted/families.hpp"
#include "planted/tools.hpp"

namespace opora::planted {

namespace {

using Wants = std::vector<Expected>;

constexpr Entailed with_stage[] = {
    {Code::event_outside_stage, "days outside the programme are outside its stages too"},
    {Code::event_partly_outside_stage, "days outside the programme are outside its stages too"}};

bool is_day(const Row& row) { return row.shape == Shape::day; }

/// The same day of another year, if it exists.
Date other_year(Date day, int years) {
    const auto [year, month, of] = year_month_day(day);
    return date(year + years, month, month == 2 && of == 29 ? 28 : of);
}

bool year_before(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(
        draft, chance, [&](const Row& one) { return (is_day(one) || one.shape == Shape::month) && alone(draft, one); });
    if (row == nullptr || !draft.style.year_given) {
        return false;
    }
    const auto shift = -draft.style.years - (chance.chance(30) ? 1 : 0);
    const auto first = other_year(row->span.first, shift);
    date_row(draft, *row, row->shape, row->shape == Shape::month ? month_of(first) : Window{first, first}, chance);
    wants.push_back({Code::event_outside_programme, {row->title}, {}});
    return true;
}

bool year_after(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, [&](const Row& one) { return is_day(one) && alone(draft, one); });
    if (row == nullptr || !draft.style.year_given) {
        return false;
    }
    const auto first = other_year(row->span.first, draft.style.years);
    date_row(draft, *row, Shape::month, month_of(first), chance);
    wants.push_back({Code::event_outside_programme, {row->title}, {}});
    return true;
}

bool after_the_end(Draft& draft, Chance& chance, Wants& wants) {
    const auto first = month_later(draft.period.last, chance.between(1, 2));
    if (!draft.style.year_given) {
        return false;
    }
    auto row = plain_row(draft, Kind::work, "Издание сборника статей учителей", Shape::month, month_of(first), chance);
    wants.push_back({Code::event_outside_programme, {row.title}, {}});
    insert_row(draft, row);
    return true;
}

bool months_over_end(Draft& draft, Chance& chance, Wants& wants) {
    const auto first = month_of(draft.period.last).first;
    if (!draft.style.year_given) {
        return false;
    }
    const Window span{first, month_of(month_later(first, 2)).last};
    auto row = plain_row(draft, Kind::work, "Издание сборника статей учителей", Shape::months, span, chance);
    wants.push_back({Code::event_partly_outside_programme, {row.title}, {}});
    insert_row(draft, row);
    return true;
}

bool days_over_end(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.year_given) {
        return false;
    }
    const Window span{draft.period.last - 5, draft.period.last + 40};
    auto row = plain_row(draft, Kind::work, "Оформление материалов опыта", Shape::days, span, chance);
    row.timing = "с " + spoken(span.first) + " года по " + spoken(span.last) + " года";
    wants.push_back({Code::event_partly_outside_programme, {row.title}, {}});
    insert_row(draft, row);
    return true;
}

/// A row within another, and the one above it.
Row* child_row(Draft& draft, Chance& chance) {
    return some_row(draft, chance, [](const Row& one) { return one.parent >= 0; });
}

bool child_moved(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = child_row(draft, chance);
    if (row == nullptr) {
        return false;
    }
    const auto& above = draft.rows[static_cast<std::size_t>(row->parent)];
    const auto month = month_of(month_later(above.span.first, chance.between(1, 2)));
    if (!draft.period.contains(month)) {
        return false;
    }
    if (chance.chance(50)) {
        date_row(draft, *row, Shape::month, month, chance);
    } else {
        const auto day = school_day(month.first + 9);
        date_row(draft, *row, Shape::day, {day, day}, chance);
    }
    wants.push_back({Code::child_outside_parent, {row->title}, {}});
    return true;
}

bool child_spills(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = child_row(draft, chance);
    if (row == nullptr) {
        return false;
    }
    const auto& above = draft.rows[static_cast<std::size_t>(row->parent)];
    const auto next = month_of(above.span.last + 1);
    if (!draft.period.contains(next)) {
        return false;
    }
    if (chance.chance(50)) {
        date_row(draft, *row, Shape::months, {above.span.first, next.last}, chance);
    } else {
        date_row(draft, *row, Shape::days, {row->span.first, school_day(next.first + 7)}, chance);
    }
    wants.push_back({Code::child_partly_outside_parent, {row->title}, {}});
    return true;
}

bool outside_stage(Draft& draft, Chance& chance, Wants& wants) {
    if (!staged(draft)) {
        return false;
    }
    auto* row = some_row(draft, chance, [&](const Row& one) {
        return one.section == 0 && one.kind != Kind::drafting && one.kind != Kind::appointment && alone(draft, one);
    });
    if (row == nullptr) {
        return false;
    }
    const auto month = month_of(month_later(draft.sections[1].span.first, 1));
    date_row(draft, *row, Shape::month, month, chance);
    wants.push_back({Code::event_outside_stage, {row->title}, {}});
    return true;
}

bool over_stage(Draft& draft, Chance& chance, Wants& wants) {
    if (!staged(draft)) {
        return false;
    }
    const auto which = chance.index(2);
    const auto last = month_of(draft.sections[which].span.last);
    const Window span{last.first, month_of(last.last + 1).last};
    auto row = plain_row(draft, Kind::work, "Подготовка материалов для сайтов школ", Shape::months, span, chance);
    wants.push_back({Code::event_partly_outside_stage, {row.title}, {}});
    insert_row(draft, row);
    return true;
}

/// An order signed after some of the plan; all that ended before it is expected.
bool order_after_events(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.order && draft.approvals.empty()) {
        return false;
    }
    const auto from = draft.rows[0].span.last;
    if (draft.rows[0].shape != Shape::day) {
        return false;
    }
    set_order_date(draft, school_day(from + 1 + chance.below(3)));
    for (const auto& row : draft.rows) {
        if (row.kind != Kind::steady && row.span.last < draft.order_date) {
            wants.push_back({Code::event_before_order, {row.title}, {}});
        }
    }
    return true;
}

bool order_amid_event(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.order) {
        return false;
    }
    const auto day = school_day(draft.period.first + 14 + chance.below(8));
    remove_rows(draft, [&](const Row& row) { return row.span.last <= day + 8 && row.kind != Kind::steady; });
    if (draft.rows.empty()) {
        return false;
    }
    set_order_date(draft, day);
    auto row = plain_row(draft, Kind::work, "Изучение запросов учителей школ-участниц", Shape::days, {day - 6, day + 6},
                         chance);
    wants.push_back({Code::event_begins_before_order, {row.title}, {}});
    insert_row(draft, row);
    return true;
}

bool approved_late(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.order || passport_row(draft, "Срок") == nullptr) {
        return false;
    }
    const auto day = school_day(draft.period.first + 30 + chance.below(20));
    remove_rows(draft, [&](const Row& row) {
        return (row.span.last <= day || row.span.first <= day) && row.kind != Kind::steady && row.shape != Shape::until;
    });
    remove_rows(draft, [&](const Row& row) { return row.span.last <= day && row.kind != Kind::steady; });
    set_order_date(draft, day);
    wants.push_back({Code::programme_approved_late, {}, {}});
    return true;
}

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

bool on_day_off(Draft& draft, Chance& chance, Wants& wants) {
    const auto day = open_day(draft, chance);
    if (!day) {
        return false;
    }
    const auto off = *day + (static_cast<int>(chance.chance(70) ? Weekday::sunday : Weekday::saturday) -
                             static_cast<int>(weekday(*day)));
    if (has_lessons(off)) {
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
    const auto spring = date(draft.style.school_year ? year + 1 : year, 3, 25);
    const auto autumn = date(year, 10, 29);
    auto first = chance.chance(50) ? spring : autumn;
    while (weekday(first) > Weekday::thursday) {
        first = first + 1;
    }
    const auto last = first + (weekday(first) < Weekday::thursday ? 1 : 0);
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

bool year_doubtful(Draft& draft, Chance& chance, Wants& wants) {
    if (draft.style.years < 2 || draft.style.sections == 2) {
        return false;
    }
    const auto half = draft.period.days() / 2;
    auto* row = some_row(draft, chance, [&](const Row& one) {
        return (is_day(one) || one.shape == Shape::month) && alone(draft, one) &&
               one.span.first > draft.period.first + 40 && one.span.last < draft.period.last - 100;
    });
    if (row == nullptr) {
        return false;
    }
    const auto shift = row->span.first - draft.period.first < half ? 1 : -1;
    const auto first = other_year(row->span.first, shift);
    if (!draft.period.contains(month_of(first))) {
        return false;
    }
    date_row(draft, *row, Shape::month, month_of(first), chance);
    wants.push_back({Code::event_year_doubtful, {row->title}, {}});
    return true;
}

bool out_of_order(Draft& draft, Chance& chance, Wants& wants) {
    if (draft.style.sections == 2) {
        return false;
    }
    const auto candidates = rows_where(draft, [&](const Row& one) {
        return is_day(one) && alone(draft, one) && (draft.style.sections == 0 || one.section == 1);
    });
    if (candidates.empty()) {
        return false;
    }
    const auto at = candidates[chance.index(candidates.size())];
    // Two rows further on that both come later for certain.
    std::size_t to = at;
    int passed = 0;
    for (std::size_t i = at + 1; i < draft.rows.size() && passed < 2; ++i) {
        const auto& other = draft.rows[i];
        if (other.parent >= 0 || other.kind == Kind::steady || other.section != draft.rows[at].section) {
            break;
        }
        passed += other.shape != Shape::until && other.span.first > draft.rows[at].span.last ? 1 : 0;
        to = i;
    }
    if (passed < 2 || (to + 1 < draft.rows.size() && draft.rows[to + 1].parent >= 0)) {
        return false;
    }
    auto row = draft.rows[at];
    wants.push_back({Code::list_out_of_order, {row.title}, {}});
    for (std::size_t i = at; i < to; ++i) {
        draft.rows[i] = draft.rows[i + 1];
    }
    draft.rows[to] = row;
    number_rows(draft);
    return true;
}

bool long_silence(Draft& draft, Chance&, Wants& wants) {
    const auto year = year_month_day(draft.period.first).year;
    const Window gap = draft.style.school_year ? Window{date(year, 11, 20), date(year + 1, 4, 10)}
                                               : Window{date(year, 2, 10), date(year, 5, 31)};
    remove_rows(draft, [&](const Row& row) {
        return row.kind != Kind::steady && row.kind != Kind::drafting &&
               (row.shape == Shape::until ? gap.contains(row.span.last) : row.span.meets(gap));
    });
    wants.push_back({Code::long_silence, {}, {}});
    return draft.rows.size() > 5;
}

bool silent_end(Draft& draft, Chance&, Wants& wants) {
    const Window gap{draft.period.last - (year_month_day(draft.period.last).month == 8 ? 230 : 140), draft.period.last};
    remove_rows(draft, [&](const Row& row) {
        return row.kind != Kind::steady &&
               (row.shape == Shape::until ? gap.contains(row.span.last) : row.span.meets(gap));
    });
    wants.push_back({Code::long_silence, {}, {}});
    return draft.rows.size() > 5;
}

/// The passport runs a year longer than the title.
bool passport_longer(Draft& draft, Chance&, Wants& wants) {
    auto* row = passport_row(draft, "Срок");
    const auto year = std::to_string(year_month_day(draft.period.last).year);
    if (row == nullptr || !draft.style.year_given) {
        return false;
    }
    const auto at = row->text.rfind(year);
    row->text.replace(at, 4, std::to_string(year_month_day(draft.period.last).year + 1));
    wants.push_back({Code::periods_differ, {}, {}});
    return true;
}

bool text_has_other_period(Draft& draft, Chance&, Wants& wants) {
    if (passport_row(draft, "Срок") == nullptr) {
        return false;
    }
    const auto later = month_later(draft.period.first, 2);
    draft.introduction.push_back("Срок реализации программы: " + numeric(later) + " – " + numeric(draft.period.last) +
                                 ".");
    wants.push_back({Code::periods_differ, {}, {}});
    return true;
}

bool not_understood(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, [&](const Row& one) { return one.kind == Kind::meeting && alone(draft, one); });
    if (row == nullptr) {
        return false;
    }
    row->timing = chance.word({"по мере созревания", "когда соберутся все школы", "см. письмо", "как получится"});
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

std::string stage_title(const Section& section, const Window& span) {
    const auto open = section.title.find(" (");
    return section.title.substr(0, open) + " (" + numeric(span.first) + " – " + numeric(span.last) + ")";
}

bool stage_too_long(Draft& draft, Chance& chance, Wants& wants) {
    if (!staged(draft)) {
        return false;
    }
    auto& last = draft.sections[2];
    last.title = stage_title(last,
                             {last.span.first, month_of(month_later(draft.period.last, chance.between(2, 4))).last});
    wants.push_back({Code::stage_outside_programme, {}, {"Обобщающий этап"}});
    return true;
}

bool stages_cross(Draft& draft, Chance& chance, Wants& wants) {
    if (!staged(draft)) {
        return false;
    }
    auto& first = draft.sections[0];
    first.title = stage_title(first,
                              {first.span.first, month_of(month_later(first.span.last, chance.between(1, 2))).last});
    wants.push_back({Code::stages_overlap, {}, {"Подготовительный этап"}});
    return true;
}

bool stages_gap(Draft& draft, Chance&, Wants& wants) {
    if (!staged(draft)) {
        return false;
    }
    auto& second = draft.sections[1];
    const auto from = month_later(second.span.first, 2);
    remove_rows(draft, [&](const Row& row) {
        return row.section == 1 && row.parent < 0 && row.kind != Kind::steady && row.span.first < from;
    });
    second.title = stage_title(second, {from, second.span.last});
    wants.push_back({Code::stages_leave_gap, {}, {}});
    return year_month_day(second.span.first).month < 6 || year_month_day(second.span.first).month > 7;
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

bool agreed_late(Draft& draft, Chance& chance, Wants& wants) {
    if (draft.approvals.empty()) {
        return false;
    }
    auto later = draft.order_date + chance.between(2, 9);
    draft.approvals[3] = numeric(later);
    wants.push_back({Code::agreed_after_approved, {}, {}});
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

bool clause_too_early(Draft& draft, Chance& chance, Wants& wants) {
    auto* clause = clause_with(draft, "разработать школьные планы до ");
    if (clause == nullptr) {
        return false;
    }
    const auto early = draft.order_date - chance.between(8, 40);
    clause->text = "Руководителям общеобразовательных организаций разработать школьные планы " +
                   (chance.chance(50) ? "до " + spoken(early) + " года." : "в срок до " + numeric(early) + ".");
    wants.push_back({Code::clause_deadline_before_order, {}, {}});
    return true;
}

bool on_holiday(Draft& draft, Chance& chance, Wants& wants) {
    static constexpr std::pair<std::uint32_t, std::uint32_t> holidays[] = {{2, 23}, {3, 8},  {5, 1},
                                                                           {5, 9},  {11, 4}, {6, 12}};
    const auto [month, of] = holidays[chance.index(6)];
    for (int year = year_month_day(draft.period.first).year; year <= year_month_day(draft.period.last).year; ++year) {
        const auto day = date(year, month, of);
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

std::vector<Planter> time_planters() {
    const std::vector<Entailed> stages(std::begin(with_stage), std::end(with_stage));
    auto moved = stages;
    moved.push_back({Code::event_year_doubtful, "the neighbours in the list show the right year"});
    moved.push_back({Code::list_out_of_order, "a wrong date falls out of the order of the list"});
    auto before = moved;
    before.push_back({Code::event_before_order, "what is before the programme is before the order that starts it"});
    auto child = stages;
    child.push_back({Code::list_out_of_order, "a wrong date falls out of the order of the list"});
    const Entailed late{Code::programme_approved_late,
                        "an order after the first events is an order after the first day"};
    const Entailed order_again{Code::event_before_order, "events of the days before"};
    const Entailed begins{Code::event_begins_before_order, "events that go on over the day of the order"};
    return {
        {Code::event_outside_programme, "year_before", year_before, before},
        {Code::event_outside_programme, "year_after", year_after, moved},
        {Code::event_outside_programme, "after_the_end", after_the_end, stages},
        {Code::event_partly_outside_programme, "months_over_end", months_over_end, stages},
        {Code::event_partly_outside_programme, "days_over_end", days_over_end, stages},
        {Code::child_outside_parent, "child_moved", child_moved, child},
        {Code::child_partly_outside_parent, "child_spills", child_spills, child},
        {Code::event_outside_stage, "outside_stage", outside_stage, {child.back()}},
        {Code::event_partly_outside_stage, "over_stage", over_stage, {}},
        {Code::event_before_order, "order_after_events", order_after_events, {late, begins}},
        {Code::event_weekday_mismatch, "wrong_weekday", wrong_weekday, {}},
        {Code::event_on_day_off, "on_day_off", on_day_off, {}},
        {Code::event_deadline_on_day_off, "deadline_on_day_off", deadline_on_day_off, {}},
        {Code::lessons_in_school_holidays, "lessons_in_holidays", lessons_in_holidays, {}},
        {Code::event_range_reversed, "range_reversed", range_reversed, {}},
        {Code::event_year_missing, "year_missing", year_missing, {}},
        {Code::event_year_doubtful, "year_doubtful", year_doubtful, child},
        {Code::list_out_of_order, "out_of_order", out_of_order, {}},
        {Code::long_silence, "long_silence", long_silence, {}},
        {Code::long_silence, "silent_end", silent_end, {}},
        {Code::periods_differ,
         "passport_longer",
         passport_longer,
         {{Code::long_silence, "nothing is planned in the year that the title does not know"},
          {Code::stages_leave_gap, "no stage is planned in it either"}}},
        {Code::periods_differ, "text_has_other_period", text_has_other_period, {}},
        {Code::event_timing_not_understood, "not_understood", not_understood, {}},
        {Code::event_timing_missing, "timing_missing", timing_missing, {}},
        {Code::stage_outside_programme, "stage_too_long", stage_too_long, {}},
        {Code::stages_overlap, "stages_cross", stages_cross, {}},
        {Code::event_date_impossible, "no_such_day", no_such_day, {}},
        {Code::programme_approved_late,
         "approved_late",
         approved_late,
         {begins, {Code::long_silence, "the first events are gone"}}},
        {Code::event_begins_before_order, "order_amid_event", order_amid_event, {late, order_again}},
        {Code::timing_column_missing, "no_timings", no_timings, {}},
        {Code::stages_leave_gap, "stages_gap", stages_gap, {{Code::long_silence, "nothing is dated in the gap"}}},
        {Code::agreed_after_approved, "agreed_late", agreed_late, {}},
        {Code::timing_number_unclear, "stray_number", stray_number, {}},
        {Code::clause_deadline_before_order, "clause_too_early", clause_too_early, {}},
        {Code::event_on_holiday, "on_holiday", on_holiday, {}},
    };
}

} // namespace opora::planted
