// Opora, MIT licence. See LICENSE.
#include "base/unicode.hpp"
#include "catch.hpp"
#include "opora/base/error.hpp"
#include "opora/document/open.hpp"
#include "opora/write/report.hpp"
#include "support/office.hpp"

namespace {

using namespace opora;

// What a document may hold to harm a spreadsheet, its XML, or the reader's patience.
const std::vector<std::string> hostile{"=1+1",
                                       "+1",
                                       "-1+2",
                                       "@SUM(A1)",
                                       "=cmd|' /C calc'!A0",
                                       "=HYPERLINK(\"http://example.invalid\";\"x\")",
                                       "\t=1+1",
                                       "<script>alert(1)</script>",
                                       "]]>&amp;<![CDATA[",
                                       "\"'`",
                                       "_x0041_",
                                       "_x000A_ и _x005F_",
                                       "http://example.invalid",
                                       "internal:Sheet1!A1",
                                       "мэры\nи ёлки",
                                       "日本語 𝄞"};

Programme plan_of(const std::vector<std::string>& titles) {
    Programme programme;
    programme.title = "План Заозёрного района";
    for (const auto& title : titles) {
        Event event;
        event.number = std::to_string(programme.events.size() + 1) + ".";
        event.title = title;
        event.timing.phrase = "сентябрь 2023";
        event.timing.kind = TimingKind::dates;
        event.timing.windows = {parse_window("2023-09-01/2023-09-30").value()};
        Reference school;
        school.text = title;
        event.venues.push_back(school);
        programme.events.push_back(std::move(event));
    }
    return programme;
}

} // namespace

namespace {

Document book_of(const Programme& programme, const ReportData& data = {}, const ReportOptions& options = {}) {
    const auto bytes = to_xlsx(programme, data, options);
    REQUIRE(bytes.ok());
    auto document = open_document(*bytes, "plan.xlsx");
    REQUIRE(document.ok());
    return std::move(document.value());
}

const TableCell* cell_at(const Table& table, std::size_t row, std::uint32_t column) {
    for (const auto& cell : table.rows.at(row).cells) {
        if (cell.column == column) {
            return &cell;
        }
    }
    return nullptr;
}

std::string text_at(const Table& table, std::size_t row, std::uint32_t column) {
    const auto* const cell = cell_at(table, row, column);
    return cell == nullptr ? std::string() : cell->text;
}

} // namespace

TEST_CASE("a workbook holds plan, findings and organisations; days are days") {
    auto programme = plan_of({"Семинар", "Отчёты"});
    programme.files = {{"план.docx", {"body"}}};
    programme.events[1].timing = Timing{};
    programme.events[1].timing.phrase = "по запросу";
    programme.events[0].timing.windows.push_back(parse_window("2024-02-01/2024-02-29").value());
    programme.events[0].timing.flags.outside = true;
    Reference person;
    person.text = "Примерова А.А.";
    person.note = "по согласованию";
    programme.events[0].responsible = {person};
    Organisation school;
    school.name = "МБОУ «Школа № 1»";
    school.roles.push_back({RoleKind::leader, {}, {}, {}});
    school.aliases.push_back({"Школа № 1", "", {}});
    school.identifiers["inn"] = "0000000000";
    programme.organisations.push_back(school);
    ReportData data;
    Finding finding;
    finding.code = Code::office_missing; // of any table of codes: what matters is where its words go
    finding.severity = Severity::error;
    finding.subject = "1.";
    FindingPlace place;
    place.source.table = 2;
    place.source.row = 3;
    finding.places.push_back(place);
    data.findings.push_back(finding);

    const auto book = book_of(programme, data);
    REQUIRE(book.parts == std::vector<std::string>{"План", "Замечания", "Организации"});
    const auto& plan = test::table_at(book, 0);
    REQUIRE(plan.rows.size() == 3);
    CHECK(text_at(plan, 0, 2) == "Мероприятие");
    CHECK(text_at(plan, 1, 1) == "1.");
    CHECK(text_at(plan, 1, 3) == "сентябрь 2023");
    REQUIRE(cell_at(plan, 1, 4) != nullptr);
    CHECK(cell_at(plan, 1, 4)->date == Date(2023, 9, 1));
    CHECK(cell_at(plan, 1, 5)->date == Date(2024, 2, 29));
    CHECK(text_at(plan, 1, 6) == "даты");
    CHECK(text_at(plan, 1, 7) == "вне срока программы");
    CHECK(text_at(plan, 1, 8) == "Примерова А.А. (по согласованию)");
    CHECK(text_at(plan, 1, 10) == "Семинар");
    CHECK(text_at(plan, 2, 4).empty());
    CHECK(text_at(plan, 2, 6) == "не понят");
    const auto& findings = test::table_at(book, 1);
    REQUIRE(findings.rows.size() == 2);
    CHECK(text_at(findings, 1, 1) == "OP024");
    CHECK(text_at(findings, 1, 2) == "ошибка");
    CHECK(text_at(findings, 1, 3) == "1.");
    CHECK(text_at(findings, 1, 4) == message(finding, Language::russian));
    CHECK(text_at(findings, 1, 5).find("план.docx") == 0);
    CHECK(text_at(findings, 1, 6) == suggestion(finding, Language::russian));
    const auto& organisations = test::table_at(book, 2);
    CHECK(text_at(organisations, 1, 1) == "МБОУ «Школа № 1»");
    CHECK(text_at(organisations, 1, 2) == "школа-лидер");
    CHECK(text_at(organisations, 1, 3) == "Школа № 1");
    CHECK(text_at(organisations, 1, 5) == "inn 0000000000");
}

TEST_CASE("whatever a text begins with or holds, a cell is that text") {
    const auto programme = plan_of(hostile);
    const auto book = book_of(programme);
    const auto& plan = test::table_at(book, 0);
    REQUIRE(plan.rows.size() == hostile.size() + 1);
    for (std::size_t i = 0; i < hostile.size(); ++i) {
        CHECK(text_at(plan, i + 1, 2) == hostile[i]);
        CHECK(text_at(plan, i + 1, 10) == hostile[i]);
        CHECK(!cell_at(plan, i + 1, 2)->date);
    }
}

TEST_CASE("what no cell may hold is left out of it, the rest stays") {
    std::string ends("начало \x01\x1f\x7f конец");
    ends += '\0';
    std::string endless;
    for (int i = 0; i < 40000; ++i) {
        endless += "ё";
    }
    const auto programme = plan_of({ends, "\xFF\xD0 не UTF-8", "\xEF\xBF\xBF", endless, ""});
    const auto book = book_of(programme);
    const auto& plan = test::table_at(book, 0);
    REQUIRE(plan.rows.size() == 6);
    CHECK(text_at(plan, 1, 2).find("начало ") == 0);
    CHECK(text_at(plan, 1, 2).find("конец") != std::string::npos);
    CHECK(text_at(plan, 2, 2).find("не UTF-8") != std::string::npos);
    CHECK(length(text_at(plan, 4, 2)) == 32001); // 32,000 letters and the sign that there were more
}

TEST_CASE("days that Excel does not know are text") {
    auto programme = plan_of({"Открытие школы"});
    programme.events[0].timing.windows = {parse_window("1890-09-01/1900-03-01").value()};
    const auto book = book_of(programme);
    const auto& plan = test::table_at(book, 0);
    CHECK(text_at(plan, 1, 4) == "1890-09-01");
    CHECK(cell_at(plan, 1, 5)->date == Date(1900, 3, 1));
}

TEST_CASE("the same input gives the same bytes; the day of the report is the file's") {
    const auto programme = plan_of({"Семинар"});
    ReportOptions options;
    const auto first = to_xlsx(programme, {}, options);
    const auto second = to_xlsx(programme, {}, options);
    REQUIRE(first.ok());
    CHECK(*first == *second);
    options.as_of = Date(2023, 10, 1);
    const auto later = to_xlsx(programme, {}, options);
    REQUIRE(later.ok());
    CHECK(*later != *first);
    options.as_of = Date(1970, 1, 1);
    CHECK(to_xlsx(programme, {}, options).value() == to_xlsx(programme, {}, options).value());
    options.language = Language::english;
    CHECK(book_of(programme, {}, options).parts == std::vector<std::string>{"Plan", "Findings", "Organisations"});
}

TEST_CASE("a programme without anything is a workbook of headers") {
    const Programme empty;
    const auto book = book_of(empty);
    REQUIRE(book.parts.size() == 3);
    CHECK(test::table_at(book, 0).rows.size() == 1);
}

TEST_CASE("the workbook grades a finding as the settings did") {
    const auto programme = plan_of({"Семинар"});
    ReportData data;
    ReportOptions options;
    options.language = Language::english;
    Finding finding;
    finding.code = Code::event_year_missing; // a warning, unless settings say otherwise
    finding.arguments = {"1.", "сентябрь"};
    for (const auto grade : {Severity::warning, Severity::error, Severity::info}) {
        finding.severity = grade;
        data.findings = {finding};
        const auto book = book_of(programme, data, options);
        CHECK(text_at(test::table_at(book, 1), 1, 2) == std::string(to_string(grade)));
    }
}

TEST_CASE("a workbook tells how far it is, and stops when it is asked to") {
    const auto programme = plan_of({"Семинар"});
    ReportOptions options;
    Cancel cancel;
    double reached = -1;
    options.control.cancel = &cancel;
    options.control.progress = [&](const Progress& progress) {
        CHECK(progress.step == Progress::Step::write);
        CHECK(progress.done > reached);
        reached = progress.done;
    };
    CHECK(to_xlsx(programme, {}, options).ok());
    CHECK(reached == 1);
    cancel.request();
    CHECK_THROWS_AS(to_xlsx(programme, {}, options), Cancelled);
}
