// Opora, MIT licence. See LICENSE.
//
// Events that wait for each other: «после мероприятия 3», or for what another one makes.
#include <algorithm>

#include "base/ascii.hpp"
#include "graph/order.hpp"
#include "rules/order/facts.hpp"

namespace opora::inline v0::rules {

namespace {

void edges_of_phrases(const OrderFacts& orders, std::vector<graph::Edge>& edges, Findings& findings) {
    for (const auto& each : plan::phrase_dependencies(orders.facts.programme)) {
        const auto& event = orders.event(each.event);
        if (!each.known) {
            findings.add(Code::waits_for_unknown, subject(event),
                         {in_sentence(event), event.timing.phrase, each.number}, {at_timing(event)});
        } else if (each.other != none) {
            edges.push_back(each.comes_before ? graph::Edge{each.event, each.other}
                                              : graph::Edge{each.other, each.event});
        }
    }
}

} // namespace

void cycle_rules(const OrderFacts& orders, Findings& findings) {
    std::vector<graph::Edge> edges;
    edges_of_phrases(orders, edges, findings);
    for (const auto& each : dependencies(orders)) {
        edges.push_back({each.maker, each.user});
    }
    // Report one cycle, remove an edge of it, look for the next.
    constexpr std::size_t most = 20;
    for (std::size_t found = 0; found < most; ++found) {
        const auto cycle = graph::shortest_cycle(orders.titles.size(), edges);
        if (cycle.empty()) {
            return;
        }
        std::string way;
        std::vector<FindingPlace> places;
        for (const auto index : cycle) {
            way += subject(orders.event(index)) + " → ";
            places.push_back(at_timing(orders.event(index)));
        }
        const auto name = subject(orders.event(cycle.front()));
        findings.add(Code::events_wait_in_circle, name, {way + name}, std::move(places));
        edges.erase(std::remove_if(
                        edges.begin(), edges.end(),
                        [&](const graph::Edge& edge) { return edge.from == cycle.back() && edge.to == cycle.front(); }),
                    edges.end());
    }
}

} // namespace opora::inline v0::rules
