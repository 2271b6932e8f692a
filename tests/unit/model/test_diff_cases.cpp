// Opora, MIT licence. See LICENSE.
//
// tests/cases/diff: two versions of a document and what a person would say of them.
#include <algorithm>
#include <fstream>
#include <sstream>

#include "catch.hpp"
#include "opora/model/diff.hpp"
#include "opora/read/read.hpp"
#include "support/seeds.hpp"

namespace {

using namespace opora;

struct Case {
    std::string name;
    std::string before;
    std::string after;
    std::vector<std::string> changes;
};

std::vector<Case> cases_of(const std::string& file) {
    std::ifstream in(std::string(OPORA_SOURCE_DIR) + "/tests/cases/diff/" + file, std::ios::binary);
    REQUIRE(in);
    std::vector<Case> out;
    std::string part;
    for (std::string line; std::getline(in, line);) {
        if (line.rfind("=== ", 0) == 0) {
            out.push_back(Case{line.substr(4), {}, {}, {}});
            part.clear();
        } else if (line.rfind("--- ", 0) == 0) {
            part = line.substr(4);
        } else if (part == "before") {
            out.back().before += line + "\n";
        } else if (part == "after") {
            out.back().after += line + "\n";
        } else if (part == "changes" && !line.empty()) {
            out.back().changes.push_back(line);
        }
    }
    return out;
}

Programme read_text(const std::string& text) {
    const auto document = open_document(text, "plan.txt");
    REQUIRE(document.ok());
    auto programme = read_programme(*document);
    REQUIRE(programme.ok());
    return std::move(programme.value());
}

std::string lines_of(const std::vector<std::string>& sentences) {
    std::string out;
    for (const auto& sentence : sentences) {
        out += sentence + "\n";
    }
    return out;
}

} // namespace

TEST_CASE("what changed between two documents is what a person would say") {
    for (const char* file : {"plan.txt", "programme.txt"}) {
        const auto cases = cases_of(file);
        REQUIRE(cases.size() >= 5);
        for (const auto& one : cases) {
            INFO(file << ": " << one.name);
            std::vector<std::string> found;
            for (const auto& change : diff(read_text(one.before), read_text(one.after))) {
                found.push_back(describe(change, Language::russian));
            }
            CHECK(lines_of(found) == lines_of(one.changes));
        }
    }
}

TEST_CASE("the forms of a given programme do not differ in their events") {
    const auto folder = opora::test::given("programmes");
    if (!folder) {
        return;
    }
    for (const auto& seed : opora::test::seeds) {
        const auto text = opora::test::read_seed(seed, "txt", *folder);
        CHECK(diff(text, text).empty());
        const auto other = opora::test::read_seed(seed, "docx", *folder);
        for (const auto& change : diff(text, other)) {
            INFO(seed.name << ": " << describe(change, Language::russian));
            CHECK(change.thing != "event");
        }
    }
}
