// Opora, MIT licence. See LICENSE.
#include "rule_case.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>

#include "case_files.hpp"
#include "catch.hpp"

#include "opora/check/check.hpp"
#include "opora/model/builder.hpp"
#include "opora/read/read.hpp"

using namespace opora;

namespace rule_cases {

namespace {

// A line above the document: `finds: 2; 3`.
void take_field(Case& out, const std::string& line) {
    const auto colon = line.find(": ");
    INFO(out.code << ": " << line);
    REQUIRE(colon != std::string::npos);
    const auto field = line.substr(0, colon);
    const auto value = line.substr(colon + 2);
    if (field == "finds") {
        out.finds = value == "nothing" ? std::vector<std::string>{} : cut_line(value, "; ");
    } else if (field == "replace") {
        out.replacements = cut_line(value, "; ");
    } else if (field == "words") {
        out.words = cut_line(value, "; ");
    } else if (field == "period") {
        out.period = value;
    } else if (field == "user") {
        const auto parts = cut_line(value, ", ");
        REQUIRE(parts.size() == 2);
        out.user.emplace_back(parts[0], parts[1]);
    } else if (field == "set") {
        out.settings += value + "\n";
    } else if (field == "holidays") {
        out.holidays += value + "\n";
    } else {
        FAIL("no such field: " << field);
    }
}

void read_cases(const std::filesystem::path& path, std::vector<Case>& out) {
    std::ifstream file(path);
    bool document = false;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("=== ")) {
            out.emplace_back();
            out.back().code = path.stem().string();
            out.back().name = line.substr(4);
            document = false;
        } else if (document) {
            out.back().document += line + "\n";
        } else if (line == "---") {
            document = true;
        } else if (!line.empty() && line.front() != '#') {
            INFO(path.string() << ": " << line);
            REQUIRE((!out.empty() && out.back().code == path.stem().string()));
            take_field(out.back(), line);
        }
    }
}

Programme with_user_windows(const Case& rule_case, Programme programme) {
    if (rule_case.user.empty()) {
        return programme;
    }
    std::map<std::string, std::vector<Window>> windows;
    for (const auto& [number, text] : rule_case.user) {
        const auto window = parse_window(text);
        REQUIRE(window);
        windows[number].push_back(*window);
    }
    ProgrammeBuilder builder(programme);
    for (const auto& [number, set] : windows) {
        const auto found = std::find_if(programme.events.begin(), programme.events.end(),
                                        [&key = number](const Event& event) { return event.number == key; });
        REQUIRE(found != programme.events.end());
        REQUIRE(builder.set_windows(found->id, set) == EditStatus::done);
    }
    return builder.build(Calendar::russia());
}

} // namespace

std::vector<Case> cases() {
    std::vector<Case> out;
    for (const auto& path : case_files("check/rules")) {
        read_cases(path, out);
    }
    return out;
}

Programme programme(const Case& rule_case) {
    const auto document = open_document(rule_case.document, "case.txt");
    REQUIRE(document.ok());
    ReadOptions options;
    if (!rule_case.period.empty()) {
        options.period = parse_window(rule_case.period).value();
    }
    auto read = read_programme(*document, options);
    REQUIRE(read.ok());
    return with_user_windows(rule_case, std::move(read.value()));
}

std::vector<Finding> findings(const Case& rule_case, const Programme& programme) {
    CheckOptions options;
    if (!rule_case.settings.empty()) {
        auto settings = read_settings("setting,value\n" + rule_case.settings);
        REQUIRE(settings.ok());
        options.settings = *settings;
    }
    if (!rule_case.holidays.empty()) {
        auto calendar = options.calendar.with_school_holidays("holiday,first,last\n" + rule_case.holidays);
        REQUIRE(calendar.ok());
        options.calendar = *calendar;
    }
    auto out = check(programme, options);
    out.erase(std::remove_if(out.begin(), out.end(),
                             [&](const Finding& finding) { return to_string(finding.code) != rule_case.code; }),
              out.end());
    return out;
}

} // namespace rule_cases
