// Opora, MIT licence. See LICENSE.
//
// People who work before they are appointed, and acts that are done twice.
#include <algorithm>
#include <map>
#include <unordered_map>

#include "rules/order/facts.hpp"

namespace opora::inline v0::rules {

namespace {

bool appoints(const Action& action) { return action.does("appoint") || action.does("choose") || action.does("create"); }

// Events that appoint people of a role, where each has a date of its own. «Ежегодно» appoints anew those who may be
// there already, so that nothing is certain of it.
using Appointments = std::map<std::string_view, std::vector<std::size_t>>;

Appointments appointments(const OrderFacts& orders) {
    Appointments out;
    for (std::size_t i = 0; i < orders.titles.size(); ++i) {
        for (const auto& action : orders.titles[i].done) {
            for (const auto role : appoints(action) ? action.roles : std::set<std::string_view>{}) {
                auto& list = out[role];
                if (list.empty() || list.back() != i) {
                    list.push_back(i);
                }
            }
        }
    }
    for (auto at = out.begin(); at != out.end();) {
        const bool all_dated = std::all_of(at->second.begin(), at->second.end(),
                                           [&](std::size_t event) { return dated(orders.event(event)); });
        at = all_dated ? std::next(at) : out.erase(at);
    }
    return out;
}

/// A role that a text names, with the word as it stands there.
struct Role {
    std::string_view name;
    std::string word;
};

std::vector<Role> roles_in(std::string_view text) {
    const Words words(text);
    std::vector<Role> out;
    for (const auto& match : matches(words)) {
        if (match.kind == "role") {
            std::string word;
            for (auto i = match.first; i < match.end; ++i) {
                word += (word.empty() ? "" : " ") + words.words[i];
            }
            out.push_back({match.name, std::move(word)});
        }
    }
    return out;
}

Date first_day(const Event& event) { return bounds(event.timing.windows)->first; }

// A deadline says only by when: the people can be there on the first day.
bool surely_later(const Event& event, Date day) {
    return event.timing.kind != TimingKind::until && first_day(event) > day;
}

void started_by(const OrderFacts& orders, const Clause& clause, const Role& role,
                const std::vector<std::size_t>& appointing, Findings& findings) {
    const auto start = *orders.facts.order;
    std::string numbers;
    std::vector<FindingPlace> places{at(clause)};
    auto first = first_day(orders.event(appointing.front()));
    for (const auto index : appointing) {
        const auto& event = orders.event(index);
        if (!surely_later(event, start)) {
            return;
        }
        first = std::min(first, first_day(event));
        numbers += (numbers.empty() ? "" : ", ") + subject(event);
        places.push_back(at_timing(event));
    }
    findings.add(Code::before_people_appointed, number_of(clause),
                 {number_of(clause), start, role.word, in_sentence(numbers), first}, std::move(places));
}

void clauses_to_start(const OrderFacts& orders, const Appointments& appointed, Findings& findings) {
    for (const auto& clause : orders.facts.programme.clauses) {
        const auto found = matches(Words(clause.text));
        const bool starts = std::any_of(found.begin(), found.end(), [](const Match& match) {
            return match.kind == "act" && match.name == "start";
        });
        if (!starts || !orders.facts.order) {
            continue;
        }
        std::set<std::string_view> told;
        for (const auto& role : roles_in(clause.text)) {
            const auto list = appointed.find(role.name);
            if (list != appointed.end() && told.insert(role.name).second) {
                started_by(orders, clause, role, list->second, findings);
            }
        }
    }
}

void works_early(const OrderFacts& orders, std::size_t index, const Appointments& appointed, Findings& findings) {
    const auto& event = orders.event(index);
    for (const auto* references : {&event.responsible, &event.participants}) {
        for (const auto& reference : *references) {
            for (const auto& role : roles_in(reference.text)) {
                const auto list = appointed.find(role.name);
                if (list == appointed.end()) {
                    continue;
                }
                const bool early = std::all_of(list->second.begin(), list->second.end(), [&](std::size_t other) {
                    return other != index &&
                           before(occurrence(event), occurrence(orders.event(other))) == Certainty::certain;
                });
                if (early) {
                    const auto& appointing = orders.event(list->second.front());
                    findings.add(
                        Code::works_before_appointed, subject(event),
                        {in_sentence(event), when(event), role.word, in_sentence(appointing), when(appointing)},
                        {at_timing(event), at_timing(appointing)});
                    return;
                }
            }
        }
    }
}

// What is done once in a school year: the same act, the same people or thing, in one list.
std::string once_key(const OrderFacts& orders, std::size_t index, const Action& action, std::string_view act) {
    const auto& event = orders.event(index);
    const auto fields = year_month_day(first_day(event));
    std::string out(act);
    // Stages follow each other: who is appointed in one is appointed in the next. What is made in one can be another's.
    out += "|" + event.parent.text + "|" + (action.roles.empty() ? event.stage.text : std::string()) + "|";
    out += std::to_string(fields.month >= 9 ? fields.year : fields.year - 1) + "|" + std::string(action.product.type);
    for (const auto& each : action.product.kind) {
        out += " " + each;
    }
    out += "|";
    for (const auto& each : action.product.about) {
        out += " " + each;
    }
    return out;
}

} // namespace

void appointment_rules(const OrderFacts& orders, Findings& findings) {
    const auto appointed = appointments(orders);
    if (appointed.empty()) {
        return;
    }
    clauses_to_start(orders, appointed, findings);
    for (std::size_t i = 0; i < orders.titles.size(); ++i) {
        if (dated(orders.event(i))) {
            works_early(orders, i, appointed, findings);
        }
    }
}

void twice_rules(const OrderFacts& orders, Findings& findings) {
    std::unordered_map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < orders.titles.size(); ++i) {
        const auto& event = orders.event(i);
        if (!dated(event) || orders.titles[i].done.empty()) {
            continue;
        }
        const auto& action = orders.titles[i].done.front();
        for (const std::string_view act : {"appoint", "create", "approve"}) {
            if (!action.does(act) || action.product.all().empty()) {
                continue;
            }
            const auto [first, fresh] = seen.emplace(once_key(orders, i, action, act), i);
            if (!fresh) {
                const auto& other = orders.event(first->second);
                findings.add(Code::done_twice, subject(event),
                             {in_sentence(other), when(other), in_sentence(event), when(event), beginning(other.title)},
                             {at(event), at(other)});
                break;
            }
        }
    }
}

} // namespace opora::inline v0::rules
