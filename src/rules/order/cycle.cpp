// Opora, MIT licence. See LICENSE.
//
// Events that wait for each other: «после мероприятия 3», or for what another one makes.
#include <algorithm>
#include <unordered_map>

#include "graph/order.hpp"
#include "opora/base/text.hpp"
#include "rules/order/facts.hpp"

namespace opora::rules {

namespace {

std::string bare_number(std::string_view number) {
    number = trim(number);
    while (!number.empty() && (number.back() == '.' || number.back() == ')')) {
        number.remove_suffix(1);
    }
    return std::string(number);
}

/// A number of an event in a phrase, and whether this event comes before it: «за неделю до мероприятия 4».
struct Reference {
    std::string number;
    bool comes_before = false;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Only a number behind a word for an event counts: «после мероприятия № 3.1», «после п. 5».
std::vector<Reference> references(const std::string& phrase) {
    std::vector<Reference> out;
    const auto text = fold(phrase);
    for (const std::string_view word : {"мероприяти", "пункт", "п.", "событи"}) {
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + word.size())) {
            const bool inside = at > 0 && text[at - 1] != ' ' && text[at - 1] != '(';
            auto from = text.find_first_of(" .", at);
            while (!inside && from != std::string::npos && from < text.size() && !is_digit(text[from])) {
                const auto rest = std::string_view(text).substr(from);
                const std::size_t step = rest.starts_with("№")                        ? std::string_view("№").size()
                                         : rest.starts_with("no")                     ? 2 // as folding writes «№»
                                         : rest.starts_with("п.")                     ? std::string_view("п.").size()
                                         : rest.front() == ' ' || rest.front() == '.' ? 1
                                                                                      : 0;
                from = step == 0 ? std::string::npos : from + step;
            }
            if (inside || from == std::string::npos || from >= text.size()) {
                continue;
            }
            const auto end = std::min(text.find_first_not_of("0123456789.", from), text.size());
            const auto before = text.rfind("до ", at);
            out.push_back({bare_number(text.substr(from, end - from)), before != std::string::npos});
        }
    }
    return out;
}

/// Events by their numbers; one that two have names none of them.
std::unordered_map<std::string, std::size_t> numbers_of(const Facts& facts) {
    std::unordered_map<std::string, std::size_t> out;
    for (std::size_t i = 0; i < facts.programme.events.size(); ++i) {
        const auto number = bare_number(facts.event(i).number);
        const auto [place, fresh] = out.emplace(number, i);
        if (!fresh) {
            place->second = none;
        }
    }
    return out;
}

void edges_of_phrases(const OrderFacts& orders, std::vector<graph::Edge>& edges, Findings& findings) {
    const auto numbers = numbers_of(orders.facts);
    for (std::size_t i = 0; i < orders.titles.size(); ++i) {
        const auto& event = orders.event(i);
        if (event.timing.kind != TimingKind::relative) {
            continue;
        }
        for (const auto& [number, comes_before] : references(event.timing.phrase)) {
            const auto other = numbers.find(number);
            if (other == numbers.end()) {
                findings.add(Code::waits_for_unknown, subject(event), {in_sentence(event), event.timing.phrase, number},
                             {at_timing(event)});
            } else if (other->second != none) {
                edges.push_back(comes_before ? graph::Edge{i, other->second} : graph::Edge{other->second, i});
            }
        }
    }
}

} // namespace

void cycle_rules(const OrderFacts& orders, Findings& findings) {
    std::vector<graph::Edge> edges;
    edges_of_phrases(orders, edges, findings);
    for (const auto& each : reliances(orders)) {
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
        edges.erase(std::remove_if(edges.begin(), edges.end(),
                                   [&](const graph::Edge& edge) {
                                       return edge.from == cycle.back() && edge.to == cycle.front();
                                   }),
                    edges.end());
    }
}

} // namespace opora::rules
