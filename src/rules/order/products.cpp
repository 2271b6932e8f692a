// Opora, MIT licence. See LICENSE.
//
// What is used, asked for or approved before it is made.
#include "rules/order/facts.hpp"

namespace opora::inline v0::rules {

void product_rules(const OrderFacts& orders, Findings& findings) {
    for (const auto& each : dependencies(orders)) {
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
    const Action* action;
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
        for (const auto& action : orders.titles[i].done) {
            const bool same_act = approves ? action.does("make") : action.acts == task.action->acts;
            if (same_act && same_product(action.product, task.action->product)) {
                const auto& event = orders.event(i);
                findings.add(code, subject(event),
                             {number_of(*task.clause), task.day, in_sentence(event), when(event),
                              beginning(action.product.words)},
                             {at_timing(event), at(*task.clause)});
                break;
            }
        }
    }
}

} // namespace

void clause_rules(const OrderFacts& orders, Findings& findings) {
    for (const auto& clause : orders.facts.programme.clauses) {
        const auto actions = actions_of(clause.text);
        const auto deadline = deadline_of(clause);
        for (const auto& action : actions.done) {
            if (action.does("approve") && orders.facts.order) {
                const auto day = deadline ? *deadline : *orders.facts.order;
                still_at_work(orders, {&clause, &action, day}, Code::approved_before_prepared, findings);
            } else if (deadline) {
                still_at_work(orders, {&clause, &action, *deadline}, Code::deadline_before_task_ends, findings);
            }
        }
    }
}

} // namespace opora::inline v0::rules
