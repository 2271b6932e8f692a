// Opora, MIT licence. See LICENSE.
#include "planted/tools.hpp"

#include <algorithm>

namespace opora::planted {

std::vector<std::size_t> rows_where(const Draft& draft, const std::function<bool(const Row&)>& holds) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < draft.rows.size(); ++i) {
        if (holds(draft.rows[i])) {
            out.push_back(i);
        }
    }
    return out;
}

Row* some_row(Draft& draft, Chance& chance, const std::function<bool(const Row&)>& holds) {
    const auto all = rows_where(draft, holds);
    return all.empty() ? nullptr : &draft.rows[all[chance.index(all.size())]];
}

bool alone(const Draft& draft, const Row& row) {
    const auto index = static_cast<int>(&row - draft.rows.data());
    return row.parent < 0 &&
           std::none_of(draft.rows.begin(), draft.rows.end(), [&](const Row& other) { return other.parent == index; });
}

void date_row(Draft& draft, Row& row, Shape shape, const Window& span, Chance& chance) {
    row.shape = shape;
    row.span = span;
    row.timing = phrase(shape, span, draft.style, chance);
}

std::optional<Date> open_day(const Draft& draft, Date near, const Window& within) {
    for (auto day = school_day(near); within.contains(day); day = school_day(day + 1)) {
        const bool taken = std::any_of(draft.rows.begin(), draft.rows.end(), [&](const Row& row) {
            return (row.shape == Shape::day || row.shape == Shape::days) && row.span.contains(day);
        });
        if (!taken) {
            return day;
        }
    }
    return std::nullopt;
}

Window middle(const Draft& draft) {
    if (draft.style.sections == 1) {
        return draft.sections[1].span;
    }
    const auto third = draft.period.days() / 4;
    return {draft.period.first + third, draft.period.last - third};
}

std::optional<Date> open_day(const Draft& draft, Chance& chance) {
    auto within = middle(draft);
    within = {within.first + 21, within.last - 21};
    const auto day = open_day(draft, within.first + chance.below(std::max(within.days() - 10, 1)), within);
    const auto month = day ? year_month_day(*day).month : 0;
    return month == 0 || (month >= 6 && month <= 8) ? std::nullopt : day;
}

Row plain_row(const Draft& draft, Kind kind, const std::string& title, Shape shape, const Window& span,
              Chance& chance) {
    Row row;
    for (const auto& other : draft.rows) {
        if (other.kind == Kind::using_draft || other.kind == Kind::meeting) {
            row = other;
        }
        if (other.kind == Kind::using_draft) {
            break;
        }
    }
    row.kind = kind;
    row.title = title;
    row.shape = shape;
    row.span = span;
    row.timing = phrase(shape, span, draft.style, chance);
    row.parent = -1;
    row.format = "работа";
    return row;
}

namespace {

Date key(const Row& row) { return row.shape == Shape::until ? row.span.last : row.span.first; }

} // namespace

void insert_row(Draft& draft, Row row) {
    if (draft.style.sections == 1) {
        const auto day = key(row);
        row.section = day < draft.sections[1].span.first ? 0 : day < draft.sections[2].span.first ? 1 : 2;
    }
    std::size_t at = draft.rows.size();
    for (std::size_t i = 0; i < draft.rows.size(); ++i) {
        const auto& other = draft.rows[i];
        if (other.section > row.section || (other.section == row.section && other.parent < 0 &&
                                            (other.kind == Kind::steady || key(other) > key(row)))) {
            at = i;
            break;
        }
    }
    for (auto& other : draft.rows) {
        other.parent += other.parent >= static_cast<int>(at) ? 1 : 0;
    }
    draft.rows.insert(draft.rows.begin() + static_cast<std::ptrdiff_t>(at), std::move(row));
    number_rows(draft);
}

void remove_rows(Draft& draft, const std::function<bool(const Row&)>& which) {
    std::vector<Row> kept;
    std::vector<int> places(draft.rows.size(), -1);
    for (std::size_t i = 0; i < draft.rows.size(); ++i) {
        auto& row = draft.rows[i];
        const bool above_kept = row.parent < 0 || places[static_cast<std::size_t>(row.parent)] >= 0;
        if (above_kept && !which(row)) {
            places[i] = static_cast<int>(kept.size());
            row.parent = row.parent < 0 ? -1 : places[static_cast<std::size_t>(row.parent)];
            kept.push_back(row);
        }
    }
    draft.rows = std::move(kept);
    number_rows(draft);
}

bool replace(std::string& text, const std::string& what, const std::string& with) {
    const auto at = text.find(what);
    if (at == std::string::npos) {
        return false;
    }
    text.replace(at, what.size(), with);
    return true;
}

void set_order_date(Draft& draft, Date day) {
    for (auto& row : draft.passport) {
        replace(row.text, numeric(draft.order_date), numeric(day));
    }
    for (auto& text : draft.approvals) {
        replace(text, numeric(draft.order_date), numeric(day));
    }
    draft.order_date = day;
}

PassportRow* passport_row(Draft& draft, const std::string& name) {
    for (auto& row : draft.passport) {
        if (row.name.starts_with(name)) {
            return &row;
        }
    }
    return nullptr;
}

bool states_period(const Draft& draft) {
    const auto says = [](const auto& text) { return text.find("Срок") == 0; };
    return std::any_of(draft.passport.begin(), draft.passport.end(),
                       [&](const PassportRow& row) { return says(row.name); }) ||
           std::any_of(draft.introduction.begin(), draft.introduction.end(), says);
}

DraftClause* clause_with(Draft& draft, const std::string& text) {
    for (auto& clause : draft.clauses) {
        if (clause.text.find(text) != std::string::npos) {
            return &clause;
        }
    }
    return nullptr;
}

} // namespace opora::planted
