// Opora, MIT licence. See LICENSE.
#include "catch.hpp"

#include <algorithm>
#include <regex>
#include <set>

#include "invented.hpp"
#include "opora/base/error.hpp"
#include "opora/base/text.hpp"
#include "opora/write/report.hpp"

using namespace opora;

namespace {

ReportInput input_of(const Programme& programme) {
    ReportInput input;
    input.programme = &programme;
    return input;
}

std::size_t occurrences(const std::string& text, std::string_view what) {
    std::size_t out = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + what.size())) {
        ++out;
    }
    return out;
}

Finding finding(const char* event) {
    Finding out;
    out.code = Code::event_outside_programme;
    out.severity = Severity::error;
    out.arguments = {"1", "2020-01-01/2020-01-31", "2023-09-01/2025-06-30"};
    FindingPlace place;
    place.kind = FindingPlace::Kind::event;
    place.id = event;
    out.places.push_back(place);
    return out;
}

} // namespace

TEST_CASE("the same input gives the same bytes") {
    const auto programme = test::invented_programme(40, 12);
    auto input = input_of(programme);
    input.findings = {finding("e-3")};
    input.as_of = Date(2024, 1, 10);
    CHECK(to_html(input) == to_html(input));
    CHECK(timeline_svg(input) == timeline_svg(input));
    CHECK(network_svg(input) == network_svg(input));
    CHECK(load_svg(input) == load_svg(input));
}

TEST_CASE("nothing of a document is markup") {
    auto programme = test::invented_programme(8, 4);
    const std::string hostile = "\"><script>alert(1)</script>\u202E\x01'&lt; \xFF";
    programme.title = hostile;
    programme.stages[0].title = hostile;
    for (auto& one : programme.events) {
        one.title = hostile;
        one.number = hostile;
        one.timing.phrase = hostile;
        one.responsible[0].text = hostile;
    }
    for (auto& one : programme.organisations) {
        one.name = hostile;
        one.place = hostile;
        one.aliases.push_back({hostile, hostile, {}});
        one.roles.push_back({hostile, hostile, {}, {}});
    }
    programme.people[0].name = hostile;
    programme.unread.push_back({hostile, {}, {}});
    programme.tasks.push_back({"t", hostile, {}, {}});
    programme.indicators.push_back({"i", hostile, hostile, hostile, hostile, hostile, hostile, {}, {}});
    programme.files.push_back({hostile, {hostile}});
    auto input = input_of(programme);
    auto found = finding("e-1");
    found.arguments = {hostile, hostile, hostile};
    found.replacement = hostile;
    input.findings = {found};
    for (const auto& text : {to_html(input), timeline_svg(input), network_svg(input), load_svg(input)}) {
        CHECK(occurrences(text, "<script") == 0);
        CHECK(occurrences(text, "\u202E") == 0);
        CHECK(text.find('\x01') == std::string::npos);
        CHECK(is_utf8(text));
    }
}

TEST_CASE("each anchor stands once and each link leads to one") {
    auto programme = test::invented_programme(30, 9);
    auto input = input_of(programme);
    input.findings = {finding("e-3"), finding("e-7"), finding("e-3")};
    const auto page = to_html(input);
    std::set<std::string> anchors;
    const std::regex id(" id=\"([^\"]+)\"");
    for (std::sregex_iterator at(page.begin(), page.end(), id), end; at != end; ++at) {
        CHECK(anchors.insert((*at)[1]).second);
    }
    const std::regex link("href=\"#([^\"]+)\"");
    std::size_t links = 0;
    for (std::sregex_iterator at(page.begin(), page.end(), link), end; at != end; ++at, ++links) {
        CHECK(anchors.count((*at)[1]) == 1);
    }
    CHECK(links > 60);
    // Both ways: from the row to its findings, from the finding to its row.
    CHECK(page.find("href=\"#f1\"") != std::string::npos);
    CHECK(page.find("href=\"#e3\"") != std::string::npos);
}

TEST_CASE("the page asks for nothing outside itself") {
    const auto programme = test::invented_programme(12, 3);
    const auto page = to_html(input_of(programme));
    CHECK(page.find("http://") == std::string::npos);
    CHECK(page.find("https://") == std::string::npos);
    CHECK(page.find("<link") == std::string::npos);
    CHECK(page.find("src=") == std::string::npos);
    CHECK(page.find("lang=\"ru\"") != std::string::npos);
}

TEST_CASE("an empty programme has a report") {
    const Programme programme;
    for (const auto language : {Language::russian, Language::english}) {
        auto input = input_of(programme);
        input.language = language;
        CHECK(to_html(input).find("</html>") != std::string::npos);
        CHECK(timeline_svg(input).find("</svg>") != std::string::npos);
        CHECK(network_svg(input).find("</svg>") != std::string::npos);
        CHECK(load_svg(input).find("</svg>") != std::string::npos);
    }
    CHECK_THROWS_AS(to_html({}), Error);
}

TEST_CASE("ids that lead nowhere or in a circle do no harm") {
    auto programme = test::invented_programme(6, 2);
    programme.events[0].parent.text = "e-6";
    programme.events[5].parent.text = "e-1";
    programme.events[1].stage.text = "nowhere";
    programme.events[2].participants[0].id = "g-1";
    programme.groups.push_back({{"g-1"}, "круг", {"g-2", "nobody"}, {}});
    programme.groups.push_back({{"g-2"}, "круг", {"g-1", "p-1"}, {}});
    auto input = input_of(programme);
    input.findings = {finding("nowhere")};
    CHECK(to_html(input).find("</html>") != std::string::npos);
}

TEST_CASE("days far from the programme do not squeeze the plan") {
    auto programme = test::invented_programme(6, 2);
    programme.events[0].timing.windows = {parse_window("1400-01-01/1400-01-02").value(),
                                          parse_window("9999-12-01/9999-12-31").value()};
    const auto picture = timeline_svg(input_of(programme));
    CHECK(picture.find("2024") != std::string::npos);
    CHECK(picture.size() < 60'000);
    programme.periods.clear();
    CHECK(to_html(input_of(programme)).size() < 2'000'000);
}

TEST_CASE("a page tells how far it is, and stops when it is asked to; a picture stops among its rows") {
    const auto programme = test::invented_programme(40, 12);
    auto input = input_of(programme);
    Cancel cancel;
    std::vector<double> told;
    input.cancel = &cancel;
    input.progress = [&told](const Progress& progress) {
        CHECK(progress.step == Progress::Step::write);
        told.push_back(progress.done);
    };
    (void)to_html(input);
    REQUIRE(told.size() > 10);
    CHECK(told.front() == 0);
    CHECK(told.back() == 1);
    CHECK(std::is_sorted(told.begin(), told.end()));

    told.clear();
    input.progress = [&](const Progress& progress) {
        told.push_back(progress.done);
        cancel.request();
    };
    CHECK_THROWS_AS(to_html(input), Cancelled);
    CHECK(told.size() == 1);
    CHECK_THROWS_AS(timeline_svg(input), Cancelled);
    CHECK_THROWS_AS(load_svg(input), Cancelled);
}
