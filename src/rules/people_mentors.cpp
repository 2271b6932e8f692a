// Opora, MIT licence. See LICENSE.
//
// How many are mentored by one: compared with rules that somebody published, for whom is said in the finding.
#include <algorithm>
#include <set>

#include "opora_data/mentorship_types.hpp"
#include "rules/people_facts.hpp"

namespace opora::rules {

namespace {

std::size_t number_of(std::string_view digits) {
    std::size_t out = 0;
    for (const char digit : digits) {
        out = out * 10 + static_cast<std::size_t>(digit - '0');
    }
    return out;
}

// Members of a group count each, whoever cannot be resolved counts as one.
std::size_t count(const PeopleFacts& people, const std::vector<Reference>& references) {
    std::set<std::string> all;
    std::size_t members = 0;
    for (const auto& reference : references) {
        std::vector<std::size_t> organisations;
        people.organisations_of(reference, organisations);
        for (const auto organisation : organisations) {
            members += all.insert("o" + std::to_string(organisation)).second ? 1 : 0;
        }
        if (organisations.empty()) {
            members += all.insert("t" + reference.text + reference.id).second ? 1 : 0;
        }
    }
    return members;
}

} // namespace

void mentor_rules(const PeopleFacts& people, Findings& findings) {
    for (const auto& mentorship : people.facts.programme.mentorships) {
        const auto ratio = std::find_if(std::begin(data::mentorship_types::rows),
                                        std::end(data::mentorship_types::rows),
                                        [&](const auto& row) { return row.id == mentorship.type; });
        if (ratio == std::end(data::mentorship_types::rows) || ratio->mentees_per_mentor.empty() ||
            mentorship.mentors.empty()) {
            continue;
        }
        const auto mentors = count(people, mentorship.mentors);
        const auto mentees = count(people, mentorship.mentees);
        if (mentees > mentors * number_of(ratio->mentees_per_mentor)) {
            const auto& name = mentorship.mentors.front().text;
            findings.add(Code::mentor_overloaded, name,
                         {name, std::to_string(mentees), std::to_string(mentors),
                          std::string(ratio->mentees_per_mentor), std::string(ratio->source)},
                         {{FindingPlace::Of::mentorship, mentorship.id, mentorship.source}});
        }
    }
}

} // namespace opora::rules
