// Opora, MIT licence. See LICENSE.
//
// Contradictions of time: an event against the programme, its parent, its stage, the order, its neighbours.
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
    return Date(year + years, month, month == 2 && of == 29 ? 28 : of);
}

/// A row within another, and the one above it.
Row* child_row(Draft& draft, Chance& chance) {
    return some_row(draft, chance, [](const Row& one) { return one.parent >= 0; });
}

bool year_before(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(
        draft, chance, [&](const Row& one) { return (is_day(one) || one.shape == Shape::month) && alone(draft, one); });
    if (row == nullptr || !draft.style.year_given) {
        return false;
    }
    const auto shift = -draft.style.years - (chance.chance(30) ? 1 : 0);
    const auto first = other_year(row->span.first, shift);
    if (row->shape == Shape::day && has_lessons(first)) {
        date_row(draft, *row, Shape::day, {first, first}, chance);
    } else { // a day off would be a second contradiction
        date_row(draft, *row, Shape::month, month_of(first), chance);
    }
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
    if (!draft.style.year_given || !states_period(draft)) {
        return false;
    }
    auto row = plain_row(draft, Kind::work, "Издание сборника статей учителей", Shape::month, month_of(first), chance);
    wants.push_back({Code::event_outside_programme, {row.title}, {}});
    insert_row(draft, row);
    return true;
}

bool months_over_end(Draft& draft, Chance& chance, Wants& wants) {
    const auto first = month_of(draft.period.last).first;
    if (!draft.style.year_given || !states_period(draft)) {
        return false;
    }
    const Window span{first, month_of(month_later(first, 2)).last};
    auto row = plain_row(draft, Kind::work, "Издание сборника статей учителей", Shape::months, span, chance);
    wants.push_back({Code::event_partly_outside_programme, {row.title}, {}});
    insert_row(draft, row);
    return true;
}

bool days_over_end(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.year_given || !states_period(draft)) {
        return false;
    }
    const Window span{draft.period.last - 5, draft.period.last + 40};
    auto row = plain_row(draft, Kind::work, "Оформление материалов опыта", Shape::days, span, chance);
    row.timing = "с " + spoken(span.first) + " года по " + spoken(span.last) + " года";
    wants.push_back({Code::event_partly_outside_programme, {row.title}, {}});
    insert_row(draft, row);
    return true;
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
        const auto day = open_day(draft, month.first + 9, month);
        if (!day) { // a month of holidays
            return false;
        }
        date_row(draft, *row, Shape::day, {*day, *day}, chance);
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
    // A programme of calendar years begins with the year, whenever it is approved.
    if (!draft.style.order || passport_row(draft, "Срок") == nullptr || !draft.style.school_year) {
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

/// Whether rows with dates stand before and after one in its part of the list: they tell its year.
bool between_dated(const Draft& draft, const Row& row) {
    const auto dated = [&](std::ptrdiff_t by) {
        const auto at = &row - draft.rows.data() + by;
        const auto size = static_cast<std::ptrdiff_t>(draft.rows.size());
        return at >= 0 && at < size && draft.rows[static_cast<std::size_t>(at)].section == row.section &&
               draft.rows[static_cast<std::size_t>(at)].kind != Kind::steady;
    };
    return dated(-1) && dated(1);
}

bool year_doubtful(Draft& draft, Chance& chance, Wants& wants) {
    if (draft.style.years < 2 || draft.style.sections == 2) {
        return false;
    }
    const auto half = draft.period.days() / 2;
    auto* row = some_row(draft, chance, [&](const Row& one) {
        return (is_day(one) || one.shape == Shape::month) && alone(draft, one) &&
               one.span.first > draft.period.first + 40 && one.span.last < draft.period.last - 100 &&
               between_dated(draft, one);
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

} // namespace

std::vector<Planter> bounds_planters() {
    const std::vector<Entailed> stages(std::begin(with_stage), std::end(with_stage));
    auto moved = stages;
    moved.push_back({Code::event_year_doubtful, "the neighbours in the list show the right year"});
    moved.push_back({Code::list_out_of_order, "a wrong date falls out of the order of the list"});
    moved.push_back({Code::long_silence, "its right days may have been the only ones for months"});
    auto before = moved;
    before.push_back({Code::uses_what_comes_later, "what is moved comes before what it uses"});
    before.push_back({Code::event_before_order, "what is before the programme is before the order that starts it"});
    auto child = stages;
    child.push_back(
        {Code::sums_up_before_done, "what is moved out of a cycle comes after the summing up of the cycle"});
    child.push_back({Code::list_out_of_order, "a wrong date falls out of the order of the list"});
    auto doubtful = child;
    doubtful.push_back({Code::long_silence, "its right days may have been the only ones for months"});
    const Entailed late{Code::programme_approved_late,
                        "an order after the first events is an order after the first day"};
    const Entailed deadline{Code::clause_deadline_before_order, "the deadlines of its clauses stay where they were"};
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
        {Code::event_before_order, "order_after_events", order_after_events, {late, begins, deadline}},
        {Code::event_begins_before_order, "order_amid_event", order_amid_event, {late, order_again, deadline}},
        {Code::programme_approved_late,
         "approved_late",
         approved_late,
         {begins,
          deadline,
          {Code::long_silence, "the first events are gone"},
          {Code::stages_leave_gap, "with them their stage"}}},
        {Code::event_year_doubtful, "year_doubtful", year_doubtful, doubtful},
        {Code::list_out_of_order, "out_of_order", out_of_order, {}},
    };
}

} // namespace opora::planted
