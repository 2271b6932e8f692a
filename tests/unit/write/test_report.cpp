// Opora, MIT licence. See LICENSE.
#include "catch.hpp"

#include <algorithm>
#include <regex>
#include <set>

#include "base/unicode.hpp"
#include "invented.hpp"
#include "opora/base/encoding.hpp"
#include "opora/base/error.hpp"
#include "opora/write/report.hpp"
#include "support/markup_check.hpp"

using namespace opora;

namespace {

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
    out.arguments = {"1", Window{Date(2020, 1, 1), Date(2020, 1, 31)}, Window{Date(2023, 9, 1), Date(2025, 6, 30)}};
    FindingPlace place;
    place.kind = FindingPlace::Kind::event;
    place.id = event;
    out.places.push_back(place);
    return out;
}

} // namespace

TEST_CASE("the same input gives the same bytes") {
    const auto programme = test::invented_programme(40, 12);
    ReportData data;
    ReportOptions options;
    data.findings = {finding("e-3")};
    options.as_of = Date(2024, 1, 10);
    CHECK(to_html(programme, data, options) == to_html(programme, data, options));
    CHECK(timeline_svg(programme, data, options) == timeline_svg(programme, data, options));
    CHECK(network_svg(programme, data, options) == network_svg(programme, data, options));
    CHECK(load_svg(programme, data, options) == load_svg(programme, data, options));
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
        one.roles.push_back({Term<RoleKind>::from_text(hostile), hostile, {}, {}});
    }
    programme.people[0].name = hostile;
    programme.unread.push_back({hostile, {}, {}});
    programme.tasks.push_back({{"t"}, hostile, {}, {}});
    programme.indicators.push_back(
        {{"i"}, hostile, hostile, hostile, hostile, Term<IndicatorDirection>::from_text(hostile), hostile, {}, {}});
    programme.files.push_back({hostile, {hostile}});
    ReportData data;
    auto found = finding("e-1");
    found.arguments = {hostile, hostile, hostile};
    found.replacement = hostile;
    data.findings = {found};
    for (const auto& text : {to_html(programme, data), timeline_svg(programme, data), network_svg(programme, data),
                             load_svg(programme, data)}) {
        CHECK(occurrences(text, "<script") == 0);
        CHECK(occurrences(text, "\u202E") == 0);
        CHECK(text.find('\x01') == std::string::npos);
        CHECK(is_utf8(text));
    }
}

TEST_CASE("each anchor stands once and each link leads to one") {
    auto programme = test::invented_programme(30, 9);
    ReportData data;
    data.findings = {finding("e-3"), finding("e-7"), finding("e-3")};
    const auto page = to_html(programme, data);
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
    const auto page = to_html(programme);
    CHECK(page.find("http://") == std::string::npos);
    CHECK(page.find("https://") == std::string::npos);
    CHECK(page.find("<link") == std::string::npos);
    CHECK(page.find("src=") == std::string::npos);
    CHECK(page.find("lang=\"ru\"") != std::string::npos);
}

TEST_CASE("the page and the pictures are well-formed, whatever a document says") {
    auto programme = test::invented_programme(30, 9);
    programme.title = "\"><b>жирный</b> & 'прочее'";
    programme.events[3].title = "</td></table> & <";
    programme.organisations[0].name = "Школа \"А\" <1> & Б";
    ReportData data;
    data.findings = {finding("e-3")};
    CHECK(test::markup_fault(to_html(programme, data)) == "");
    CHECK(test::markup_fault(timeline_svg(programme, data)) == "");
    CHECK(test::markup_fault(network_svg(programme, data)) == "");
    CHECK(test::markup_fault(load_svg(programme, data)) == "");
    // The check itself sees what is wrong.
    CHECK(test::markup_fault("<p><b>x</p></b>") == "closed, but not open: p");
    CHECK(test::markup_fault("<p>a & b</p>") == "no reference: & b");
    CHECK(test::markup_fault("<p a=\"1\" a=\"2\"/>") == "p has twice a");
    CHECK(test::markup_fault("<p a=1/>") == "p: no value of a");
    CHECK(test::markup_fault("<p>") == "not closed: p");
    CHECK(test::markup_fault("<p/><p/>") == "2 roots");
}

TEST_CASE("the report of an empty programme says of each section that it has nothing") {
    const Programme programme;
    ReportOptions options;
    const auto page = to_html(programme, {}, options);
    CHECK(test::markup_fault(page) == "");
    CHECK(occurrences(page, "<title>Программа без названия</title>") == 1);
    CHECK(occurrences(page, "<dt>Срок</dt><dd>не назван</dd>") == 1);
    // Events, leading and supported schools, organisations; errors, warnings, infos with their marks: each counts 0.
    CHECK(occurrences(page, "<span class=\"n\">") == 7);
    CHECK(occurrences(page, "<span class=\"n\">0</span>") == 4);
    CHECK(occurrences(page, "</svg>0</span>") == 3);
    for (const auto* const said :
         {"Мероприятий в документе не найдено.", "Противоречий не найдено.", "Организаций в документе не найдено.",
          "Ни у кого нет мероприятий с определёнными днями.", "Людей в документе не найдено.",
          "Задач в документе не найдено.", "Показателей в документе не найдено.", "Непрочитанного не осталось."}) {
        CHECK(occurrences(page, said) >= 1);
    }
    CHECK(occurrences(page, "<tr") == 0);
    CHECK(occurrences(page, "<table") == 0);
    CHECK(occurrences(page, "NaN") + occurrences(page, "inf\"") == 0);

    options.language = Language::english;
    const auto english = to_html(programme, {}, options);
    CHECK(test::markup_fault(english) == "");
    CHECK(occurrences(english, "<html lang=\"en\">") == 1);
    CHECK(occurrences(english, "<title>A programme without a title</title>") == 1);
    CHECK(occurrences(english, "No events were found in the document.") >= 1);
}

TEST_CASE("the pictures of an empty programme are empty documents of SVG, in words of their language") {
    const Programme programme;
    ReportOptions options;
    for (const auto language : {Language::russian, Language::english}) {
        options.language = language;
        const bool russian = language == Language::russian;
        for (const auto& [picture, said] :
             {std::pair(timeline_svg(programme, {}, options),
                        russian ? "Мероприятий в документе не найдено." : "No events were found"),
              std::pair(network_svg(programme, {}, options),
                        russian ? "Организаций в документе не найдено." : "No organisations were"),
              std::pair(load_svg(programme, {}, options),
                        russian ? "Ни у кого нет мероприятий" : "Nobody has events")}) {
            CHECK(test::markup_fault(picture) == "");
            CHECK(occurrences(picture, "<svg ") == 1);
            CHECK(occurrences(picture, "xmlns=\"http://www.w3.org/2000/svg\"") == 1);
            CHECK(occurrences(picture, said) >= 1);
            CHECK(occurrences(picture, "NaN") + occurrences(picture, "\"-") == 0);
        }
    }
}

TEST_CASE("ids that lead nowhere or in a cycle: each event has its row once, each finding is shown") {
    auto programme = test::invented_programme(6, 2);
    programme.events[0].parent.text = "e-6";
    programme.events[5].parent.text = "e-1";
    programme.events[1].stage.text = "nowhere";
    programme.events[2].participants[0].id = "g-1";
    programme.groups.push_back({{"g-1"}, "круг", {"g-2", "nobody"}, {}});
    programme.groups.push_back({{"g-2"}, "круг", {"g-1", "p-1"}, {}});
    ReportData data;
    data.findings = {finding("nowhere")};
    const auto page = to_html(programme, data);
    CHECK(test::markup_fault(page) == "");
    for (std::size_t event = 1; event <= 6; ++event) {
        CHECK(occurrences(page, " id=\"e" + std::to_string(event) + "\"") == 1);
    }
    CHECK(occurrences(page, " id=\"f1\"") == 1);
    CHECK(occurrences(page, " id=\"f2\"") == 0);
    CHECK(occurrences(page, "href=\"#e0\"") + occurrences(page, "href=\"#nowhere\"") == 0);
    CHECK(test::markup_fault(timeline_svg(programme, data)) == "");
    CHECK(test::markup_fault(network_svg(programme, data)) == "");
    CHECK(test::markup_fault(load_svg(programme, data)) == "");
}

TEST_CASE("days far from the programme do not squeeze the plan") {
    auto programme = test::invented_programme(6, 2);
    programme.events[0].timing.windows = {parse_window("1400-01-01/1400-01-02").value(),
                                          parse_window("9999-12-01/9999-12-31").value()};
    const auto picture = timeline_svg(programme);
    CHECK(picture.find("2024") != std::string::npos);
    CHECK(picture.size() < 60'000);
    programme.periods.clear();
    CHECK(to_html(programme).size() < 2'000'000);
}

TEST_CASE("a page tells how far it is, and stops when it is asked to; a picture stops among its rows") {
    const auto programme = test::invented_programme(40, 12);
    ReportOptions options;
    Cancel cancel;
    std::vector<double> told;
    options.control.cancel = &cancel;
    options.control.progress = [&told](const Progress& progress) {
        CHECK(progress.step == Progress::Step::write);
        told.push_back(progress.done);
    };
    (void)to_html(programme, {}, options);
    REQUIRE(told.size() > 10);
    CHECK(told.front() == 0);
    CHECK(told.back() == 1);
    CHECK(std::is_sorted(told.begin(), told.end()));

    told.clear();
    options.control.progress = [&](const Progress& progress) {
        told.push_back(progress.done);
        cancel.request();
    };
    CHECK_THROWS_AS(to_html(programme, {}, options), Cancelled);
    CHECK(told.size() == 1);
    CHECK_THROWS_AS(timeline_svg(programme, {}, options), Cancelled);
    CHECK_THROWS_AS(load_svg(programme, {}, options), Cancelled);
}
