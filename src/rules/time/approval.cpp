// Opora, MIT licence. See LICENSE.
//
// The plan against the days on which it was agreed, approved and put in force.
#include <algorithm>

#include "base/unicode.hpp"
#include "rules/time/timing_facts.hpp"

namespace opora::inline v0::rules {

namespace {

const Approval* dated_approval(const Facts& facts, Approval::Kind kind) {
    for (const auto& approval : facts.programme.approvals) {
        if (approval.kind == kind && approval.date) {
            return &approval;
        }
    }
    return nullptr;
}

// The order, or the approval where there is no order.
const Approval* in_force(const Facts& facts) {
    const auto* order = dated_approval(facts, Approval::Kind::order);
    return order != nullptr ? order : dated_approval(facts, Approval::Kind::approved);
}

// A month in which the order falls may still have days after it; named days have not.
std::optional<Code> before_order(const TimeFacts& times, std::size_t index, Date order) {
    const auto& timing = times.event(index).timing;
    // «10 января» in a programme of years can be that of another year.
    if (!dated(times.event(index)) || timing.flags.ambiguous || times.placement[index].in_programme == Fit::outside) {
        return std::nullopt;
    }
    const auto days = *bounds(timing.windows);
    if (days.last < order) {
        return timing.kind == TimingKind::since ? Code::event_begins_before_order : Code::event_before_order;
    }
    const bool begins = timing.kind != TimingKind::until && days.first < order;
    const bool named = timing.phrase.empty() ? !whole_months(days) : times.timing[index].names_day;
    return begins && named ? std::optional<Code>(Code::event_begins_before_order) : std::nullopt;
}

void before_orders(const TimeFacts& times, Findings& findings) {
    const auto& facts = times.facts;
    const auto* order = in_force(facts);
    if (order == nullptr) {
        return;
    }
    const auto count = facts.programme.events.size();
    std::vector<char> told(count, 0); // a heading is not told of again when one that it holds is
    for (std::size_t back = count; back > 0; --back) {
        const auto i = back - 1;
        const bool held = std::any_of(facts.children(i).begin(), facts.children(i).end(),
                                      [&](std::size_t child) { return told[child] != 0; });
        const auto code = before_order(times, i, *order->date);
        told[i] = code || held ? 1 : 0;
        if (code && !held) {
            const auto& event = times.event(i);
            findings.add(*code, subject(event), {in_sentence(event), days_of(event.timing), *order->date},
                         {at_timing(event), at_document(order->source)});
        }
    }
}

// A programme «на 2022 год» or of a school year begins when they begin, whenever it is approved; one with days of its
// own names its first day.
bool names_first_day(const Period& period) {
    const auto first = year_month_day(period.window.first);
    const auto last = year_month_day(period.window.last);
    const bool years = first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31;
    return period.basis == PeriodBasis::passport && !years && fold(period.phrase).find("учеб") == std::string::npos;
}

void approved_late(const Facts& facts, Findings& findings) {
    const auto* approval = in_force(facts);
    if (approval == nullptr || facts.programme.periods.empty()) {
        return;
    }
    const auto& period = facts.programme.periods.front();
    if (names_first_day(period) && *approval->date > period.window.first && *approval->date <= period.window.last) {
        findings.add(Code::programme_approved_late, facts.programme.title, {*approval->date, period.window.first},
                     {at_document(period.source), at_document(approval->source)});
    }
}

void agreed_late(const Facts& facts, Findings& findings) {
    const auto* agreed = dated_approval(facts, Approval::Kind::agreed);
    const auto* approved = in_force(facts);
    if (agreed != nullptr && approved != nullptr && *agreed->date > *approved->date) {
        findings.add(Code::agreed_after_approved, facts.programme.title, {*agreed->date, *approved->date},
                     {at_document(agreed->source), at_document(approved->source)});
    }
}

void deadlines_of_clauses(const Facts& facts, Findings& findings) {
    const auto* order = dated_approval(facts, Approval::Kind::order);
    for (const auto& clause : facts.programme.clauses) {
        if (order != nullptr && clause.deadline && !clause.deadline->windows.empty() &&
            clause.deadline->windows.back().last < *order->date) {
            findings.add(Code::clause_deadline_before_order, number_of(clause),
                         {number_of(clause), clause.deadline->windows.back().last, *order->date},
                         {at(clause), at_document(order->source)});
        }
    }
}

} // namespace

void approval_rules(const TimeFacts& times, Findings& findings) {
    before_orders(times, findings);
    approved_late(times.facts, findings);
    agreed_late(times.facts, findings);
    deadlines_of_clauses(times.facts, findings);
}

} // namespace opora::inline v0::rules
