// Opora, MIT licence. See LICENSE.
//
// Lists that are made by dates, and rows that fall out of them.
#include <algorithm>

#include "rules/time/timing_facts.hpp"

namespace opora::inline v0::rules {

namespace {

struct Row {
    std::size_t event;
    Window days;
};

// Rows whose days are those of their own. A wide one, «в течение учебного года» or a list of months, orders nothing.
std::vector<Row> dated_rows(const TimeFacts& times, const std::vector<std::size_t>& list) {
    constexpr std::int32_t wide = 183; // half a year
    std::vector<Row> out;
    for (const auto index : list) {
        const auto& event = times.event(index);
        if (!dated(event) || times.placement[index].misplaced() || event.timing.windows.size() != 1 ||
            event.timing.flags.ambiguous) {
            continue;
        }
        const auto& window = event.timing.windows.front();
        const bool deadline = event.timing.kind == TimingKind::until;
        if (deadline || window.days() <= wide) {
            out.push_back({index, deadline ? Window{window.last, window.last} : window});
        }
    }
    return out;
}

bool reversed(const Row& earlier, const Row& later) { return later.days.last < earlier.days.first; }

// A list by subjects has its dates in any order; only one that is mostly in order can have a row out of it.
bool made_by_dates(const std::vector<Row>& rows, double share) {
    constexpr std::size_t fewest = 4;
    if (rows.size() < fewest) {
        return false;
    }
    std::size_t good = 0;
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        good += reversed(rows[i], rows[i + 1]) ? 0U : 1U;
    }
    return static_cast<double>(good) >= share * static_cast<double>(rows.size() - 1);
}

// The longest run of rows in order, from the end of the list, so that of two that contradict each other the later one
// is left out: positions in `rows`, ascending.
std::vector<std::size_t> rows_in_order(const std::vector<Row>& rows) {
    std::vector<std::size_t> ends; // of the best runs of each length, by their last row
    std::vector<std::size_t> next(rows.size(), none);
    for (std::size_t back = rows.size(); back > 0; --back) {
        const auto i = back - 1;
        const auto place = std::upper_bound(ends.begin(), ends.end(), i, [&](std::size_t a, std::size_t b) {
            return rows[a].days.first > rows[b].days.first;
        });
        next[i] = place == ends.begin() ? none : *(place - 1);
        if (place == ends.end()) {
            ends.push_back(i);
        } else {
            *place = i;
        }
    }
    std::vector<std::size_t> out;
    for (auto at = ends.empty() ? none : ends.back(); at != none; at = next[at]) {
        out.push_back(at);
    }
    return out;
}

void tell(const TimeFacts& times, const Row& earlier, const Row& later, const Row& wrong, Findings& findings) {
    const auto& first = times.event(earlier.event);
    const auto& second = times.event(later.event);
    const auto& event = times.event(wrong.event);
    const auto& other = wrong.event == later.event ? first : second;
    findings.add(Code::list_out_of_order, subject(event),
                 {in_sentence(second), days_of(second.timing), in_sentence(first), days_of(first.timing)},
                 {at_timing(event), at_timing(other)});
}

void look_through(const TimeFacts& times, const std::vector<Row>& rows, Findings& findings) {
    const auto order = rows_in_order(rows);
    std::size_t place = 0; // in `order`: the first that stands behind the row
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (place < order.size() && order[place] == i) {
            ++place;
            continue;
        }
        const auto* before = place > 0 ? &rows[order[place - 1]] : nullptr;
        const auto* after = place < order.size() ? &rows[order[place]] : nullptr;
        if (before != nullptr && reversed(*before, rows[i])) {
            tell(times, *before, rows[i], rows[i], findings);
        } else if (after != nullptr && reversed(rows[i], *after)) {
            tell(times, rows[i], *after, rows[i], findings);
        }
    }
}

} // namespace

void list_rules(const TimeFacts& times, Findings& findings) {
    const auto share = times.facts.settings.threshold("list_order_share");
    for (const auto& list : times.lists) {
        const auto rows = dated_rows(times, list);
        if (made_by_dates(rows, share)) {
            look_through(times, rows, findings);
        }
    }
}

} // namespace opora::inline v0::rules
