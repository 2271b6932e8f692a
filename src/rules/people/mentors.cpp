// Opora, MIT licence. See LICENSE.
//
// How many are mentored by one: compared with rules that somebody published, for whom is said in the finding.
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "opora_data/mentorship_types.hpp"
#include "rules/people/facts.hpp"

namespace opora::inline v0::rules {

namespace {

std::size_t number_of(std::string_view digits) {
    std::size_t out = 0;
    for (const char digit : digits) {
        out = out * 10 + static_cast<std::size_t>(digit - '0');
    }
    return out;
}

// Members of a group count each, whoever cannot be resolved counts as one.
void add(const PeopleFacts& people, const std::vector<Reference>& references, std::set<std::string>& all) {
    for (const auto& reference : references) {
        std::vector<std::size_t> organisations;
        people.organisations_of(reference, organisations);
        for (const auto organisation : organisations) {
            all.insert("o" + std::to_string(organisation));
        }
        if (organisations.empty()) {
            all.insert("t" + reference.text + reference.id);
        }
    }
}

// What one mentor, or one team of them, has of one type: a table of pairs has a row for each school that is helped.
struct Load {
    const Mentorship* first = nullptr;
    std::set<std::string> mentors;
    std::set<std::string> mentees;
};

std::vector<Load> loads_of(const PeopleFacts& people) {
    std::vector<Load> out;
    std::map<std::pair<std::string_view, std::set<std::string>>, std::size_t> places;
    for (const auto& mentorship : people.facts.programme.mentorships) {
        Load load{&mentorship, {}, {}};
        add(people, mentorship.mentors, load.mentors);
        const auto [place, fresh] = places.emplace(std::pair{mentorship.type.text(), load.mentors}, out.size());
        if (fresh) {
            out.push_back(std::move(load));
        }
        add(people, mentorship.mentees, out[place->second].mentees);
    }
    return out;
}

} // namespace

void mentor_rules(const PeopleFacts& people, Findings& findings) {
    for (const auto& load : loads_of(people)) {
        const auto& mentorship = *load.first;
        const auto* const ratio = std::find_if(std::begin(data::mentorship_types::rows),
                                               std::end(data::mentorship_types::rows),
                                               [&](const auto& row) { return row.id == mentorship.type.text(); });
        if (ratio == std::end(data::mentorship_types::rows) || ratio->mentees_per_mentor.empty() ||
            load.mentors.empty()) {
            continue;
        }
        const auto mentors = load.mentors.size();
        const auto mentees = load.mentees.size();
        if (mentees > mentors * number_of(ratio->mentees_per_mentor)) {
            const auto& name = mentorship.mentors.front().text;
            findings.add(Code::mentor_overloaded, name,
                         {name, as_count(mentees), as_count(mentors), std::string(ratio->mentees_per_mentor),
                          std::string(ratio->source)},
                         {{FindingPlace::Kind::mentorship, mentorship.id.text, mentorship.source}});
        }
    }
}

} // namespace opora::inline v0::rules
