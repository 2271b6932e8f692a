// Opora, MIT licence. See LICENSE.
#include <map>

#include "catch.hpp"
#include "opora/rules/rule.hpp"
#include "rule_case.hpp"

using namespace opora;

namespace {

// What a reader of a failed case wants to see.
std::string events_text(const Programme& programme) {
    std::string out;
    for (const auto& event : programme.events) {
        out += event.number + " | " + event.title + " | " + event.timing.phrase + " |";
        for (const auto& window : event.timing.windows) {
            out += " " + to_string(window);
        }
        out += "\n";
    }
    return out;
}

void check_case(const rule_cases::Case& rule_case) {
    const auto programme = rule_cases::programme(rule_case);
    const auto found = rule_cases::findings(rule_case, programme);
    std::vector<std::string> subjects;
    std::string messages;
    for (const auto& finding : found) {
        subjects.push_back(finding.subject);
        messages += message(finding, Language::russian) + " → " + finding.replacement + "\n";
        CHECK_FALSE(message(finding, Language::english).empty());
        CHECK(message(finding, Language::english).find('{') == std::string::npos);
        CHECK(message(finding, Language::russian).find('{') == std::string::npos);
        CHECK_FALSE(finding.places.empty());
    }
    INFO(rule_case.code << ": " << rule_case.name << "\n" << events_text(programme) << messages);
    CHECK(subjects == rule_case.finds);
    for (std::size_t i = 0; i < rule_case.replacements.size() && i < found.size(); ++i) {
        CHECK(found[i].replacement == rule_case.replacements[i]);
    }
    for (const auto& words : rule_case.words) {
        INFO("expected words: " << words);
        CHECK(messages.find(words) != std::string::npos);
    }
}

} // namespace

TEST_CASE("each rule finds what it must find and nothing else, beyond the given programmes") {
    for (const auto& rule_case : rule_cases::cases()) {
        REQUIRE(find_rule(rule_case.code) != nullptr);
        check_case(rule_case);
    }
}

TEST_CASE("a rule that has cases has three with and three without a finding") {
    std::map<std::string, std::pair<int, int>> counts;
    for (const auto& rule_case : rule_cases::cases()) {
        auto& count = counts[rule_case.code];
        ++(rule_case.finds.empty() ? count.second : count.first);
    }
    for (const auto& [code, count] : counts) {
        INFO(code);
        CHECK(count.first >= 3);
        CHECK(count.second >= 3);
    }
}
