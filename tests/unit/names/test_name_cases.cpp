// Opora, MIT licence. See LICENSE.
//
// The cases of tests/cases/names, row by row.
#include <utility>

#include "name_cases.hpp"
#include "opora/model/json.hpp"
#include "opora/names/organisation_name.hpp"

using namespace opora;
using namespace opora::test;

TEST_CASE("names of organisations are taken apart") {
    for (const auto& row : name_cases("organisations.tsv", 6)) {
        const auto name = parse_organisation_name(row[0]);
        INFO(row[0]);
        CHECK(name.legal_form == row[1]);
        CHECK(name.kind == row[2]);
        CHECK(joined(name.numbers, " ") == row[3]);
        CHECK(name.proper == row[4]);
        CHECK(name.place == row[5]);
    }
}

TEST_CASE("a name taken apart is told as JSON") {
    CHECK(organisation_name_json("ГБОУ №№ 2, 221") ==
          R"({"legal_form":"гбоу","kind":"any_school","numbers":["2","221"],"proper":"","place":"","expanded":false})");
    CHECK(organisation_name_json("Лицей «Образцовый»", true) ==
          "{\n  \"legal_form\": \"\",\n  \"kind\": \"lyceum\",\n  \"numbers\": [],\n  \"proper\": \"образцовый\",\n"
          "  \"place\": \"\",\n  \"expanded\": false\n}");
    CHECK(organisation_name_json("в течение года") == "null");
    CHECK(organisation_name_json("") == "null");
}

namespace {

void resolve_twice(Programme& programme) {
    programme = resolve_names(std::move(programme));
    const auto once = programme;
    programme = resolve_names(std::move(programme));
    CHECK(programme == once);
    const auto back = from_json(to_json(programme));
    REQUIRE(back.ok());
    CHECK(back.value() == programme);
}

// What a list of references means, as the cases write it.
std::string meaning(const Programme& programme, const std::vector<Reference>& list, std::size_t known, bool ambiguous) {
    std::vector<std::string> out;
    for (const auto& one : list) {
        if (one.target == Reference::Target::organisation) {
            const auto* organisation = find_organisation(programme, one.id);
            REQUIRE(organisation != nullptr);
            const auto at = static_cast<std::size_t>(organisation - programme.organisations.data());
            out.push_back((at < known ? "" : "+") + organisation->name);
        } else if (one.target == Reference::Target::person) {
            const auto* person = find_person(programme, one.id);
            REQUIRE(person != nullptr);
            const auto at = static_cast<std::size_t>(person - programme.people.data());
            out.push_back((at < known ? "" : "+") + person->name);
        } else if (one.target == Reference::Target::group) {
            out.push_back("group");
        } else {
            out.push_back(ambiguous ? "?" : "");
        }
    }
    return joined(out, " | ");
}

bool has_note(const Programme& programme) {
    for (const auto& note : programme.notes) {
        if (note.code == Code::name_ambiguous) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("references mean organisations, groups or nothing") {
    for (const auto& row : name_cases("references.tsv", 4)) {
        INFO(row[0] << " <- " << row[1]);
        Programme programme;
        std::size_t known = 0;
        if (!row[0].empty()) {
            for (const auto& name : split_at(row[0], " | ")) {
                programme.organisations.push_back(organisation("o-" + std::to_string(++known), name));
            }
        }
        programme.events.push_back(event_with("1", {row[1]}));
        resolve_twice(programme);
        CHECK(meaning(programme, programme.events[0].participants, known, has_note(programme)) == row[2]);
        std::string evidence;
        for (const auto& one : programme.organisations) {
            for (const auto& alias : one.aliases) {
                evidence = alias.evidence;
            }
        }
        CHECK(evidence == row[3]);
    }
}

TEST_CASE("references mean people") {
    for (const auto& row : name_cases("people.tsv", 5)) {
        INFO(row[0] << " <- " << row[1] << ": " << row[2] << ", " << row[3]);
        Programme programme;
        std::size_t known = 0;
        if (!row[0].empty()) {
            for (const auto& text : split_at(row[0], " | ")) {
                const auto comma = text.find(", ");
                Person person;
                person.id.text = "p-" + std::to_string(++known);
                person.name = text.substr(0, comma);
                person.position = comma == std::string::npos ? "" : text.substr(comma + 2);
                programme.people.push_back(std::move(person));
            }
        }
        Event event;
        Clause clause;
        auto& list = row[1] == "plan" ? event.responsible : row[1] == "control" ? clause.control : clause.executors;
        list.push_back(reference(row[2], row[3]));
        event.id.text = "e-1";
        programme.events.push_back(std::move(event));
        programme.clauses.push_back(std::move(clause));
        resolve_twice(programme);
        const auto& out = row[1] == "plan"      ? programme.events[0].responsible
                          : row[1] == "control" ? programme.clauses[0].control
                                                : programme.clauses[0].executors;
        CHECK(meaning(programme, out, known, has_note(programme)) == row[4]);
    }
}

TEST_CASE("formats and modes of events") {
    const auto table = FormatTable::standard();
    for (const auto& row : name_cases("formats.tsv", 3)) {
        INFO(row[0]);
        CHECK(joined(formats_of(row[0], table), " ") == row[1]);
        const auto online = online_of(row[0], table);
        CHECK((!online ? "" : *online ? "online" : "in_person") == row[2]);
    }
}

TEST_CASE("sides of indicators") {
    for (const auto& row : name_cases("indicators.tsv", 5)) {
        INFO(row[0]);
        Programme programme;
        Indicator indicator;
        indicator.id = "i-1";
        indicator.name = row[0];
        programme.indicators.push_back(indicator);
        resolve_twice(programme);
        const auto& out = programme.indicators[0];
        CHECK(out.numerator == row[1]);
        CHECK(out.denominator == row[2]);
        CHECK(out.unit == row[3]);
        CHECK(out.target == row[4]);
    }
}

namespace {

// «МБОУ «Гимназия № 1» (лидер) | МБОУ «Школа № 11» (ШНОР)»
std::vector<Organisation> participants(const std::string& field) {
    std::vector<Organisation> out;
    for (const auto& each : field.empty() ? std::vector<std::string>{} : split_at(field, " | ")) {
        const auto bracket = each.rfind(" (");
        const bool role = bracket != std::string::npos && each.back() == ')';
        out.push_back(organisation("o-" + std::to_string(out.size() + 1), role ? each.substr(0, bracket) : each,
                                   !role                                                     ? ""
                                   : each.substr(bracket).find("лидер") != std::string::npos ? "leader"
                                                                                             : "supported"));
    }
    return out;
}

std::string side_of(const Programme& programme, const std::vector<Reference>& list, std::size_t known) {
    std::vector<std::string> out;
    for (const auto& one : list) {
        const auto own = meaning(programme, {one},
                                 one.target == Reference::Target::person ? programme.people.size() : known, false);
        out.push_back(own.empty() ? one.text + "?" : own);
    }
    return joined(out, " + ");
}

// Mentorships as the cases write them.
std::string pairs_of(const Programme& programme, std::size_t known) {
    std::vector<std::string> out;
    for (const auto& one : programme.mentorships) {
        CHECK(one.basis == "stated");
        CHECK(one.source.known());
        out.push_back(side_of(programme, one.mentors, known) + " > " + side_of(programme, one.mentees, known));
    }
    for (const auto& note : programme.notes) {
        if (note.code == Code::mentorship_unclear) {
            out.push_back("?");
        }
    }
    return joined(out, " | ");
}

} // namespace

TEST_CASE("mentorships that running text states") {
    for (const auto& row : name_cases("pairs.tsv", 3)) {
        INFO(row[0] << " <- " << row[1]);
        // The same words in a passage, a line a paragraph, and in one clause.
        for (const bool order : {false, true}) {
            INFO((order ? "in a clause" : "in a passage"));
            Programme programme;
            programme.organisations = participants(row[0]);
            const auto known = programme.organisations.size();
            ProseSection section;
            Clause clause;
            clause.number = "1.";
            clause.source.paragraph = 1;
            for (const auto& line : split_at(row[1], " / ")) {
                Passage passage;
                passage.text = line;
                passage.source.paragraph = static_cast<std::uint32_t>(section.passages.size() + 1);
                section.passages.push_back(passage);
                clause.text += (clause.text.empty() ? "" : "\n") + line;
            }
            if (order) {
                programme.clauses.push_back(clause);
            } else {
                programme.sections.push_back(section);
            }
            resolve_twice(programme);
            CHECK(pairs_of(programme, known) == row[2]);
        }
    }
}
