// Opora, MIT licence. See LICENSE.
//
// Contradictions of time between periods, stages, approvals; long silences.
#include "planted/families.hpp"
#include "planted/tools.hpp"

namespace opora::planted {

namespace {

using Wants = std::vector<Expected>;

std::string stage_title(const Section& section, const Window& span) {
    const auto open = section.title.find(" (");
    return section.title.substr(0, open) + " (" + numeric(span.first) + " – " + numeric(span.last) + ")";
}

/// Rows without a date of their own: those of each year have one.
bool undated(const Row& row) {
    return row.kind == Kind::steady && row.title != "Неделя открытых дверей в школах-лидерах";
}

bool long_silence(Draft& draft, Chance&, Wants& wants) {
    const auto year = year_month_day(draft.period.first).year;
    const Window gap = draft.style.school_year ? Window{Date(year, 11, 20), Date(year + 1, 4, 10)}
                                               : Window{Date(year, 2, 5), Date(year, 5, 31)};
    const bool recommends = draft.style.school_year; // before the gap, where it begins in November
    remove_rows(draft, [&](const Row& row) {
        return !undated(row) && (!recommends || row.kind != Kind::drafting) &&
               (row.shape == Shape::until ? gap.contains(row.span.last) : row.span.intersects(gap));
    });
    wants.push_back({Code::long_silence, {}, {}});
    return draft.rows.size() > 5;
}

bool silent_end(Draft& draft, Chance&, Wants& wants) {
    if (!states_period(draft)) {
        return false;
    }
    const Window gap{draft.period.last - (year_month_day(draft.period.last).month == 8 ? 230 : 140), draft.period.last};
    remove_rows(draft, [&](const Row& row) {
        return !undated(row) && (row.shape == Shape::until ? gap.contains(row.span.last) : row.span.intersects(gap));
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

/// The heading of the plan speaks of another year than the title.
bool plan_of_other_year(Draft& draft, Chance&, Wants& wants) {
    if (draft.style.years != 1 || !draft.style.participants || !draft.style.year_given) {
        return false;
    }
    const auto year = year_month_day(draft.period.first).year + 1;
    draft.plan_title = draft.style.school_year ? "План мероприятий на " + std::to_string(year) + "-" +
                                                     std::to_string(year + 1) + " учебный год"
                                               : "План мероприятий на " + std::to_string(year) + " год";
    wants.push_back({Code::periods_differ, {}, {}});
    return true;
}

bool text_has_other_period(Draft& draft, Chance&, Wants& wants) {
    if (passport_row(draft, "Срок") == nullptr || !draft.style.year_given) {
        return false;
    }
    const auto other = month_later(draft.period.first, -2);
    draft.introduction.push_back("Срок реализации программы: " + numeric(other) + " – " + numeric(draft.period.last) +
                                 ".");
    wants.push_back({Code::periods_differ, {}, {}});
    return true;
}

bool stage_too_long(Draft& draft, Chance& chance, Wants& wants) {
    if (!staged(draft) || !states_period(draft)) {
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
    const auto month = year_month_day(second.span.first).month; // in summer the schools rest
    return month < 5 || month > 8;
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

} // namespace

std::vector<Planter> period_planters() {
    return {
        {Code::long_silence, "long_silence", long_silence, {}},
        {Code::long_silence, "silent_end", silent_end, {{Code::stages_leave_gap, "its stage is empty too"}}},
        {Code::periods_differ,
         "passport_longer",
         passport_longer,
         {{Code::long_silence, "nothing is planned in the year that the title does not know"},
          {Code::stages_leave_gap, "no stage is planned in it either"}}},
        {Code::periods_differ,
         "text_has_other_period",
         text_has_other_period,
         {{Code::stages_leave_gap, "no stage has the days that only the text names"},
          {Code::long_silence, "nothing is planned in them either"},
          {Code::programme_approved_late, "the order is later than the first day that the text names"}}},
        {Code::periods_differ, "plan_of_other_year", plan_of_other_year, {}},
        {Code::stage_outside_programme, "stage_too_long", stage_too_long, {}},
        {Code::stages_overlap, "stages_cross", stages_cross, {}},
        {Code::stages_leave_gap, "stages_gap", stages_gap, {{Code::long_silence, "nothing is dated in the gap"}}},
        {Code::agreed_after_approved, "agreed_late", agreed_late, {}},
        {Code::clause_deadline_before_order, "clause_too_early", clause_too_early, {}},
    };
}

} // namespace opora::planted
