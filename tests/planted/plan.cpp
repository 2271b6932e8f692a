// Opora, MIT licence. See LICENSE.
//
// A clean plan: its stages, the order of its rows, their numbers.
#include <algorithm>

#include "planted/plan_maker.hpp"

namespace opora::planted {

void PlanMaker::make() {
    divide();
    preparation();
    main_part();
    steady_part();
    closing();
    arrange();
}

void PlanMaker::divide() {
    const auto& period = draft_.period;
    const bool longer = draft_.style.years > 1;
    const auto second = month_later(period.first, longer ? 4 : 2);
    const auto third = month_later(month_of(period.last).first, longer ? -4 : draft_.style.school_year ? -1 : -2);
    stages_[0] = {period.first, second - 1};
    stages_[1] = {second, third - 1};
    stages_[2] = {third, period.last};
}

Date PlanMaker::free_day(Date near, const Window& within) {
    auto day = school_day(near);
    while (days_.count(day.days) != 0) {
        day = school_day(day + 1);
    }
    if (day > within.last) {
        day = within.last;
        while (!has_lessons(day) || weekday(day) > Weekday::friday || days_.count(day.days) != 0) {
            day = day - 1;
        }
    }
    days_.insert(day.days);
    return day;
}

int PlanMaker::section_of(Theme theme, const Row& row) const {
    if (draft_.style.sections == 2) {
        return theme;
    }
    if (row.kind == Kind::steady) {
        return 1;
    }
    const auto day = key(row);
    return day < stages_[1].first ? 0 : day < stages_[2].first ? 1 : 2;
}

void PlanMaker::make_sections() {
    static const char* const stages[] = {"Подготовительный этап", "Основной этап", "Обобщающий этап"};
    static const char* const themes[] = {"Организационное обеспечение", "Методическая поддержка учителей",
                                         "Диагностика и мониторинг"};
    static const char* const roman[] = {"I. ", "II. ", "III. "};
    const auto numbering = chance_.below(3);
    for (std::size_t i = 0; i < 3; ++i) {
        const bool staged = draft_.style.sections == 1;
        auto title = std::string(numbering == 0   ? roman[i]
                                 : numbering == 1 ? std::to_string(i + 1) + ". "
                                                  : "") +
                     (staged ? stages[i] : themes[i]);
        if (staged && draft_.style.stage_dates) {
            const auto& span = stages_[i];
            title += " (" + std::string(month_names[year_month_day(span.first).month - 1]) + " " +
                     std::to_string(year_month_day(span.first).year) + " г. – " +
                     month_names[year_month_day(span.last).month - 1] + " " +
                     std::to_string(year_month_day(span.last).year) + " г.)";
        }
        draft_.sections.push_back({title, staged ? stages_[i] : draft_.period});
    }
}

void PlanMaker::arrange() {
    const bool sections = draft_.style.sections != 0;
    if (sections) {
        make_sections();
    }
    const auto rank = [&](const auto& group) {
        const auto& row = group.second.front();
        const bool steady = row.kind == Kind::steady;
        return std::pair(sections ? section_of(group.first, row)
                         : steady ? 1
                                  : 0,
                         steady ? draft_.period.last + 1 : key(row));
    };
    std::stable_sort(groups_.begin(), groups_.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    for (auto& [theme, rows] : groups_) {
        const auto top = static_cast<int>(draft_.rows.size());
        const auto section = sections ? section_of(theme, rows.front()) : -1;
        for (auto& one : rows) {
            one.section = section;
            one.parent = one.parent < 0 ? -1 : top;
            draft_.rows.push_back(std::move(one));
        }
    }
}

void make_plan(Draft& draft, Chance& chance) { PlanMaker(draft, chance).make(); }

void number_rows(Draft& draft) {
    if (!draft.style.numbers) {
        return;
    }
    static const char* const ends[] = {"", ".", "."};
    const std::string end = ends[draft.style.number_style];
    const bool by_section = draft.style.sections == 2 && draft.style.number_style == 2;
    int top = 0;
    int inner = 0;
    int section = -1;
    std::string above;
    for (auto& row : draft.rows) {
        if (row.section != section) {
            section = row.section;
            top = by_section ? 0 : top;
        }
        if (row.parent < 0) {
            above = (by_section ? std::to_string(section + 1) + "." : "") + std::to_string(++top);
            row.number = above + end;
            inner = 0;
        } else {
            row.number = above + "." + std::to_string(++inner) + end;
        }
    }
}

} // namespace opora::planted
