// Opora, MIT licence. See LICENSE.
//
// Roles of schools and who mentors whom.
#include <algorithm>

#include "base/unicode.hpp"
#include "plan/word_table.hpp"
#include "rules/people/facts.hpp"

namespace opora::inline v0::rules {

namespace {

struct Pairs {
    std::vector<char> mentors; ///< of each organisation: whether a mentorship names it
    std::vector<char> mentees;
};

Pairs pairs_of(const PeopleFacts& people) {
    const auto count = people.facts.programme.organisations.size();
    Pairs out{std::vector<char>(count, 0), std::vector<char>(count, 0)};
    const auto mark = [&people](const std::vector<Reference>& references, std::vector<char>& marks) {
        std::vector<std::size_t> found;
        for (const auto& reference : references) {
            people.organisations_of(reference, found);
        }
        for (const auto organisation : found) {
            marks[organisation] = 1;
        }
    };
    for (const auto& mentorship : people.facts.programme.mentorships) {
        mark(mentorship.mentors, out.mentors);
        mark(mentorship.mentees, out.mentees);
    }
    return out;
}

// A place for each of some organisations, so that all of them can be looked up.
std::vector<FindingPlace> places_of(const Programme& programme, const std::vector<std::size_t>& organisations) {
    constexpr std::size_t most = 20;
    std::vector<FindingPlace> out;
    for (std::size_t i = 0; i < organisations.size() && i < most; ++i) {
        out.push_back(at(programme.organisations[organisations[i]]));
    }
    return out;
}

void mentorships(const PeopleFacts& people, Findings& findings) {
    const auto& programme = people.facts.programme;
    if (people.leaders.empty() || people.supported.empty()) {
        return;
    }
    if (programme.mentorships.empty()) {
        auto places = places_of(programme, people.leaders);
        for (auto& place : places_of(programme, people.supported)) {
            places.push_back(std::move(place));
        }
        findings.add(Code::mentorships_missing, "школы",
                     {as_count(people.leaders.size()), as_count(people.supported.size())}, std::move(places));
        return;
    }
    const auto pairs = pairs_of(people);
    for (const auto school : people.supported) {
        const auto& organisation = programme.organisations[school];
        if (pairs.mentees[school] == 0) {
            findings.add(Code::supported_without_mentor, organisation.name, {organisation.name}, {at(organisation)});
        }
    }
    for (const auto school : people.leaders) {
        const auto& organisation = programme.organisations[school];
        if (pairs.mentors[school] == 0) {
            findings.add(Code::leader_without_mentorship, organisation.name, {organisation.name}, {at(organisation)});
        }
    }
}

bool follows(const Words& text, std::size_t at, std::string_view first, std::string_view second) {
    return at + 1 < text.words.size() && text.words[at].starts_with(first) && text.words[at + 1].starts_with(second);
}

// «Для перечисленных школ определены школы-лидеры», «закрепление за каждой школой «школы-лидера»».
bool appoints_leaders(std::string_view text) {
    const auto lower = fold(text);
    if (lower.find("лидер") == std::string::npos && lower.find("наставник") == std::string::npos) {
        return false;
    }
    const Words words(text);
    bool leaders = false;
    bool appointed = false;
    for (std::size_t i = 0; i < words.words.size(); ++i) {
        const auto& word = words.words[i];
        leaders = leaders || follows(words, i, "школ", "лидер") || follows(words, i, "школ", "наставник");
        appointed = appointed || word.starts_with("определен") || word.starts_with("закреплен") ||
                    word.starts_with("назначен") || word.starts_with("прикреплен");
    }
    return leaders && appointed;
}

void leaders_unnamed(const PeopleFacts& people, Findings& findings) {
    if (!people.leaders.empty() || people.supported.empty()) {
        return;
    }
    std::vector<FindingPlace> places;
    for (const auto& text : people.texts) {
        if (text.kind != Text::Kind::cell && appoints_leaders(text.text)) {
            places.push_back(text.place());
        }
    }
    if (!places.empty()) {
        for (auto& place : places_of(people.facts.programme, people.supported)) {
            places.push_back(std::move(place));
        }
        findings.add(Code::supported_without_leader_named, "школы", {as_count(people.supported.size())},
                     std::move(places));
    }
}

// A plan alone may leave roles to the document that it belongs to; a table of those who take part may not.
bool is_whole_document(const Programme& programme) {
    const auto lists_them = [](const TableLayout& table) { return table.kind == TableKind::participants; };
    return !programme.clauses.empty() || !programme.passport.empty() || !programme.goals.empty() ||
           std::any_of(programme.tables.begin(), programme.tables.end(), lists_them);
}

// «Участник» tells nobody who helps and who is helped.
bool has_role(const Organisation& organisation) {
    return std::any_of(organisation.roles.begin(), organisation.roles.end(),
                       [](const Role& role) { return !fold(role.role.text()).starts_with("участни"); });
}

// Several schools and not one role among them: nobody can tell who helps and who is helped.
void schools_without_roles(const PeopleFacts& people, Findings& findings) {
    const auto& organisations = people.facts.programme.organisations;
    if (!people.leaders.empty() || !people.supported.empty() || !is_whole_document(people.facts.programme)) {
        return;
    }
    std::vector<std::size_t> schools;
    for (std::size_t i = 0; i < organisations.size(); ++i) {
        if (is_school(organisations[i]) && !has_role(organisations[i])) {
            schools.push_back(i);
        }
    }
    if (schools.size() > 1) {
        findings.add(Code::organisations_without_roles, "школы", {as_count(schools.size())},
                     places_of(people.facts.programme, schools));
    }
}

} // namespace

void network_rules(const PeopleFacts& people, Findings& findings) {
    mentorships(people, findings);
    for (const auto school : people.leaders) {
        const auto& organisation = people.facts.programme.organisations[school];
        if (std::binary_search(people.supported.begin(), people.supported.end(), school)) {
            findings.add(Code::leader_is_supported, organisation.name, {organisation.name}, {at(organisation)});
        }
    }
    leaders_unnamed(people, findings);
    schools_without_roles(people, findings);
}

} // namespace opora::inline v0::rules
