// Opora, MIT licence. See LICENSE.
#include "catch.hpp"

#include "opora/model/document_text.hpp"
#include "opora/model/finding.hpp"
#include "opora/model/json.hpp"

using namespace opora;

namespace {

Source paragraph(std::uint32_t number) {
    Source out;
    out.paragraph = number;
    return out;
}

} // namespace

TEST_CASE("a message writes days as its language does and everything else as it is") {
    Finding finding;
    finding.code = Code::event_outside_programme;
    finding.subject = "8.1.2.";
    finding.arguments = {"8.1.2", Window{date(2022, 2, 1), date(2022, 2, 28)},
                         Window{date(2022, 9, 1), date(2025, 5, 31)}};
    CHECK(message(finding, Language::russian) ==
          "Мероприятие 8.1.2 (01.02.2022 – 28.02.2022) вне срока программы 01.09.2022 – 31.05.2025");
    finding.arguments[0] = "2022-02-01"; // words of the document are not read again
    CHECK(message(finding, Language::russian) ==
          "Мероприятие 2022-02-01 (01.02.2022 – 28.02.2022) вне срока программы 01.09.2022 – 31.05.2025");
    finding.arguments[1] = date(2022, 2, 1);
    finding.arguments[2] = std::int64_t{3};
    CHECK(message(finding, Language::russian) == "Мероприятие 2022-02-01 (01.02.2022) вне срока программы 3");
    finding.arguments = {"№ 5, уч. г.", Window{date(2022, 2, 1), date(2022, 2, 28)},
                         Window{date(2022, 9, 1), date(2025, 5, 31)}};
    CHECK(message(finding, Language::english) ==
          "Event № 5, уч. г. (2022-02-01 – 2022-02-28) lies outside the programme's period 2022-09-01 – 2025-05-31");
}

TEST_CASE("the words at a place of the document are found whatever part keeps them") {
    Programme programme;
    programme.title = "План";
    programme.title_source = paragraph(1);
    Clause clause;
    clause.number = "2.1.";
    clause.text = "Разработать планы (Приложение 2).";
    clause.source = paragraph(2);
    programme.clauses.push_back(clause);
    programme.unread.push_back({"Разослано", paragraph(3), {}});
    CHECK(document_text(programme, paragraph(1)).text == "План");
    CHECK(document_text(programme, paragraph(2)).text == "2.1. Разработать планы (Приложение 2).");
    auto within = paragraph(3);
    within.span = {2, 6};
    CHECK(document_text(programme, within).text == "Разослано");
    CHECK(document_text(programme, paragraph(4)) == DocumentText{});
    CHECK(document_text(programme, Source{}) == DocumentText{});
}

TEST_CASE("a cell of an event is found by its column") {
    Programme programme;
    TableLayout layout;
    TableColumn column;
    column.header = "Ожидаемый результат";
    column.source.table = 1;
    column.source.cell = 5;
    layout.source.table = 1;
    layout.columns.push_back(column);
    programme.tables.push_back(layout);
    Event event;
    event.cells = {{"Ожидаемый результат", "Журнал ШПК"}};
    Source at;
    at.table = 1;
    at.row = 4;
    at.cell = 5;
    CHECK(event_cell(programme, event, at) == DocumentText{"Ожидаемый результат", "Журнал ШПК"});
    at.cell = 4;
    CHECK_FALSE(event_cell(programme, event, at));
    at.cell = 0;
    CHECK_FALSE(event_cell(programme, event, at));
}

TEST_CASE("coverage of tasks as JSON") {
    Coverage coverage;
    coverage.tasks = {TaskCoverage{"t-1", {EventId{"e-1"}, EventId{"e-2"}}, {"i-1"}}, TaskCoverage{"t-2", {}, {}}};
    coverage.events_without_task = {EventId{"e-3"}};
    CHECK(to_json(coverage) ==
          R"({"tasks":[{"task":"t-1","events":["e-1","e-2"],"indicators":["i-1"]},)"
          R"({"task":"t-2","events":[],"indicators":[]}],"events_without_task":["e-3"],"indicators_alone":[]})");
    CHECK(to_json(Coverage{}) == R"({"tasks":[],"events_without_task":[],"indicators_alone":[]})");
}

TEST_CASE("evidence of mentorships as JSON, its score to four places") {
    const auto pair = [](double score) {
        return std::vector<MentorshipEvidence>{{OrganisationId{"o-1"}, OrganisationId{"o-2"}, {EventId{"e-3"}}, score}};
    };
    CHECK(to_json(pair(6.0 / 7)) ==
          R"({"evidence":[{"mentor":"o-1","mentee":"o-2","score":0.8571,"events":["e-3"]}]})");
    for (const auto& [score, text] : {std::pair{0.0, "0"},
                                      {1.0, "1"},
                                      {0.5, "0.5"},
                                      {0.05, "0.05"},
                                      {0.0625, "0.0625"},
                                      {0.00004, "0"},
                                      {0.99996, "1"}}) {
        INFO(score);
        CHECK(to_json(pair(score)).find("\"score\":" + std::string(text) + ",\"events\"") != std::string::npos);
    }
    CHECK(to_json(std::vector<MentorshipEvidence>{}) == R"({"evidence":[]})");
}
