// Opora, MIT licence. See LICENSE.
#include "opora/write/csv.hpp"

#include "catch.hpp"

using namespace opora;

namespace {

Programme with_title(std::string title) {
    Programme p;
    Event e;
    e.id.text = "e-1";
    e.number = "8.1";
    e.title = std::move(title);
    e.timing.phrase = "май";
    e.timing.kind = TimingKind::dates;
    e.timing.windows = {{Date(2021, 5, 1), Date(2021, 5, 31)}, {Date(2022, 5, 1), Date(2022, 5, 31)}};
    e.timing.flags.ambiguous = true;
    e.responsible.push_back({"ИМЦ", {}, {}, "по согласованию", {}, {}});
    p.events.push_back(e);
    return p;
}

std::string second_line(const std::string& csv) { return csv.substr(csv.find("\r\n") + 2); }

} // namespace

TEST_CASE("CSV by RFC 4180", "[csv]") {
    CsvOptions english;
    english.language = Language::english;
    const auto csv = to_csv(with_title("a, \"b\"\nc"), english);
    CHECK(csv.substr(0, csv.find("\r\n")) ==
          "id,number,title,parent,stage,timing,kind,windows,flags,responsible,participants,venues,expected_result");
    CHECK(second_line(csv) == "e-1,8.1,\"a, \"\"b\"\"\nc\",,,май,span,2021-05-01/2021-05-31; 2022-05-01/2022-05-31,"
                              "ambiguous,ИМЦ (по согласованию),,,\r\n");
}

TEST_CASE("CSV for Russian Excel", "[csv]") {
    const auto csv = to_csv(with_title("Семинар; практикум"), CsvOptions::excel());
    CHECK(csv.substr(0, 3) == "\xEF\xBB\xBF");
    CHECK(csv.substr(3, csv.find("\r\n") - 3).find("Идентификатор;№;Мероприятие;") == 0);
    // 8.1 would become 8 January.
    CHECK(second_line(csv).find("e-1;'8.1;\"Семинар; практикум\";") == 0);
}

TEST_CASE("No cell is run as a formula", "[csv]") {
    for (const std::string bad : {"=1+1", "+7 900", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"}) {
        INFO(bad);
        const auto line = second_line(to_csv(with_title(bad), CsvOptions::excel()));
        CHECK(line.find("'" + bad) != std::string::npos);
        // Without the option the text is left as it is.
        CHECK(second_line(to_csv(with_title(bad))).find("'") == std::string::npos);
    }
    CHECK(second_line(to_csv(with_title("-"), CsvOptions::excel())).find(";-;") != std::string::npos);
}

TEST_CASE("A timing that was not understood is unknown in CSV", "[csv]") {
    auto p = with_title("x");
    p.events[0].timing.kind.reset();
    p.events[0].timing.windows.clear();
    CHECK(second_line(to_csv(p)).find(",unknown,,") != std::string::npos);
}
