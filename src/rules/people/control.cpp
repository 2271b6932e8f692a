// Opora, MIT licence. See LICENSE.
//
// Who controls what he executes himself.
#include <algorithm>
#include <map>

#include "base/unicode.hpp"
#include "rules/people/facts.hpp"

namespace opora::inline v0::rules {

namespace {

// «обеспечить контроль выполнения п. 2»: those whom such a clause names control, whatever the order of its words.
bool is_about_control(const Clause& clause) {
    const auto text = fold(clause.text);
    return text.find("контрол") != std::string::npos &&
           (text.find("исполнен") != std::string::npos || text.find("выполнен") != std::string::npos ||
            text.find("реализац") != std::string::npos);
}

void report(const PeopleFacts& people, std::size_t person, const Clause& clause, const std::vector<std::size_t>& events,
            const Clause* executed, Findings& findings) {
    const auto& name = people.facts.programme.people[person].name;
    std::vector<FindingPlace> places{at(clause)};
    if (executed != nullptr) {
        places.push_back(at(*executed));
    }
    if (!events.empty()) {
        places.push_back(at(people.event(events.front())));
    }
    auto number = clause.number;
    while (!number.empty() && number.back() == '.') {
        number.pop_back();
    }
    findings.add(Code::executes_and_controls, name,
                 {name, number, as_count(events.size() + (executed != nullptr ? 1 : 0))}, std::move(places));
}

} // namespace

void control_rules(const PeopleFacts& people, Findings& findings) {
    const auto& programme = people.facts.programme;
    std::map<std::size_t, const Clause*> controls; // by the person
    std::map<std::size_t, const Clause*> executes;
    for (const auto& clause : programme.clauses) {
        const bool about_control = is_about_control(clause);
        for (const auto* list : {&clause.control, &clause.executors}) {
            for (const auto& reference : *list) {
                const auto person = people.person_of(reference);
                if (person != none) {
                    (list == &clause.control || about_control ? controls : executes).emplace(person, &clause);
                }
            }
        }
    }
    std::map<std::size_t, std::vector<std::size_t>> events;
    for (std::size_t i = 0; i < programme.events.size() && !controls.empty(); ++i) {
        for (const auto person : people.responsible[i]) {
            if (controls.count(person) != 0) {
                events[person].push_back(i);
            }
        }
    }
    for (const auto& [person, clause] : controls) {
        const auto executed = executes.find(person);
        const auto* const other = executed == executes.end() ? nullptr : executed->second;
        if (!events[person].empty() || other != nullptr) {
            report(people, person, *clause, events[person], other, findings);
        }
    }
}

} // namespace opora::inline v0::rules
