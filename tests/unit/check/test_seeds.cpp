// Opora, MIT licence. See LICENSE.
//
// The four given programmes and the project's own example: what is found in them, against tables made by a reader of the
// print. A finding that the table does not have fails the test as one that is missing does. Each file tells at its head which families it covers.
#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "opora/check/check.hpp"
#include "opora/rules/rule.hpp"
#include "support/seeds.hpp"

using namespace opora;
using namespace opora::test;

namespace {

struct Table {
    std::set<std::string> families;
    std::map<std::string, std::set<std::string>> findings; ///< by form of the document
};

// `code  subject  places  forms  reason`; places are events by their numbers, clauses as `п. 3`.
Table read_table(const std::string& name) {
    Table out;
    for (const auto& line : split(case_file("../check/" + name), '\n')) {
        if (line.starts_with("# families: ")) {
            for (const auto& family : split(line.substr(12), ' ')) {
                out.families.insert(family);
            }
        }
        if (line.empty() || line.front() == '#' || line.starts_with("code\t")) {
            continue;
        }
        const auto cells = split(line, '\t');
        INFO(line);
        REQUIRE(cells.size() == 5);
        CHECK_FALSE(cells[4].empty()); // every finding is confirmed with its reason
        for (const auto& form : split(cells[3], ' ')) {
            out.findings[form].insert(cells[0] + " | " + cells[1] + " | " + cells[2]);
        }
    }
    return out;
}

// The tables hold no names of people: a person stands there by the position.
std::string nameless(const Programme& programme, const std::string& subject) {
    for (const auto& person : programme.people) {
        if (person.name == subject) {
            return "person: " + person.position;
        }
    }
    return subject;
}

std::string place_name(const Programme& programme, const FindingPlace& place) {
    if (place.kind == FindingPlace::Kind::person) {
        return "person";
    }
    if (place.kind == FindingPlace::Kind::event) {
        const auto* event = find_event(programme, EventId{place.id});
        REQUIRE(event != nullptr);
        return event->number.empty() ? event->title : event->number;
    }
    if (place.kind == FindingPlace::Kind::clause) {
        return "п. " + place.id;
    }
    return std::string(to_string(place.kind)) + (place.id.empty() ? "" : " " + place.id);
}

std::set<std::string> found_in(const Programme& programme, const std::set<std::string>& families,
                               std::map<std::string, std::string>& messages) {
    std::set<std::string> out;
    for (const auto& finding : check(programme)) {
        const auto* rule = find_rule(to_string(finding.code));
        REQUIRE(rule != nullptr);
        if (families.count(std::string(to_string(rule->family))) == 0) {
            continue;
        }
        std::string places;
        for (const auto& place : finding.places) {
            places += (places.empty() ? "" : ", ") + place_name(programme, place);
        }
        const auto key = std::string(to_string(finding.code)) + " | " + nameless(programme, finding.subject) + " | " +
                         places;
        CHECK(out.insert(key).second); // nothing is said twice
        messages[key] = message(finding, Language::russian);
    }
    return out;
}

void compare(const Programme& programme, const Table& table, const std::string& form) {
    std::map<std::string, std::string> messages;
    const auto found = found_in(programme, table.families, messages);
    const auto expected = table.findings.count(form) == 0 ? std::set<std::string>{} : table.findings.at(form);
    for (const auto& each : expected) {
        INFO("missing: " << each);
        CHECK(found.count(each) == 1);
    }
    for (const auto& each : found) {
        INFO("not confirmed: " << each << "\n" << messages[each]);
        CHECK(expected.count(each) == 1);
    }
}

} // namespace

TEST_CASE("the given programmes have the findings that a reader of the print confirmed, and no others") {
    const auto folder = given("programmes");
    if (!folder) {
        return;
    }
    for (const auto& seed : seeds) {
        std::set<std::string> names;
        for (const auto& entry :
             std::filesystem::directory_iterator(std::string(OPORA_SOURCE_DIR) + "/tests/cases/check")) {
            const auto file = entry.path().filename().string();
            if (file.starts_with(std::string(seed.name) + ".") && file.ends_with(".findings.tsv")) {
                names.insert(file);
            }
        }
        REQUIRE_FALSE(names.empty());
        for (const std::string form : seed_forms) {
            const auto programme = read_seed(seed, form, *folder);
            for (const auto& table : names) {
                INFO(table << " in " << form);
                compare(programme, read_table(table), form);
            }
        }
    }
}

TEST_CASE("the example programme has the contradictions that were put into it, at least one of each family") {
    const auto table = read_table("example.findings.tsv");
    for (const std::string form : seed_forms) {
        ReadOptions options;
        if (form == "xlsx") {
            options.period = parse_window("2022-09-01/2023-08-31").value();
        }
        const auto programme = read_file(std::string(OPORA_SOURCE_DIR) + "/docs/examples/programme." + form, options);
        REQUIRE(programme.ok());
        INFO(form);
        compare(*programme, table, form);
    }
    std::set<RuleFamily> families;
    for (const auto& finding : table.findings.at("docx")) {
        families.insert(find_rule(finding.substr(0, finding.find(' ')))->family);
    }
    CHECK(families.size() == 5);
}
