// Opora, MIT licence. See LICENSE.
//
// What is used, asked for or approved before it is made.
#include "rules/order/facts.hpp"

namespace opora::rules {

void product_rules(const OrderFacts& orders, Findings& findings) {
    for (const auto& each : reliances(orders)) {
        const auto& user = orders.event(each.user);
        const auto& maker = orders.event(each.maker);
        if (before(occurrence(user), occurrence(maker)) == Certainty::certain && !can_be_given(orders, each)) {
            findings.add(Code::uses_what_comes_later, subject(user),
                         {in_sentence(user), when(user), in_sentence(maker), when(maker), beginning(each.used->words)},
                         {at_timing(user), at_timing(maker)});
        }
    }
}

namespace {

struct Task {
    const Clause* clause;
    const Deed* deed;
    Date day;
};

// An event that still works on what the clause takes as done by a day.
void still_at_work(const OrderFacts& orders, const Task& task, Code code, Findings& findings) {
    const bool approves = code == Code::approved_before_prepared;
    for (std::size_t i = 0; i < orders.titles.size(); ++i) {
        const auto end = surely_goes_on_to(orders.event(i));
        if (!end || *end <= task.day) {
            continue;
        }
        for (const auto& deed : orders.titles[i].done) {
            const bool same_act = approves ? deed.does("make") : deed.acts == task.deed->acts;
            if (same_act && same_thing(deed.thing, task.deed->thing)) {
                const auto& event = orders.event(i);
                findings.add(
                    code, subject(event),
                    {number_of(*task.clause), task.day, in_sentence(event), when(event), beginning(deed.thing.words)},
                    {at_timing(event), at(*task.clause)});
                break;
            }
        }
    }
}

} // namespace

void clause_rules(const OrderFacts& orders, Findings& findings) {
    for (const auto& clause : orders.facts.programme.clauses) {
        const auto deeds = deeds_of(clause.text);
        const auto deadline = clause.deadline ? hull(clause.deadline->windows) : std::nullopt;
        for (const auto& deed : deeds.done) {
            if (deed.does("approve") && orders.facts.order) {
                const auto day = deadline ? deadline->last : *orders.facts.order;
                still_at_work(orders, {&clause, &deed, day}, Code::approved_before_prepared, findings);
            } else if (deadline) {
                still_at_work(orders, {&clause, &deed, deadline->last}, Code::deadline_before_task_ends, findings);
            }
        }
    }
}

} // namespace opora::rules
