// Opora, MIT licence. See LICENSE.
//
// Tables of data from workbooks. Expected values are counted by hand in the XML of each test.
#include "catch.hpp"

#include "opora/tables/mapping.hpp"
#include "support/office.hpp"

using namespace opora;

namespace {

std::string text_cell(const std::string& at, const std::string& text) {
    return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

std::string number_cell(const std::string& at, const std::string& value, const std::string& style = {}) {
    return "<c r=\"" + at + "\"" + (style.empty() ? "" : " s=\"" + style + "\"") + "><v>" + value + "</v></c>";
}

std::string sheet_row(int number, const std::string& cells) {
    return "<row r=\"" + std::to_string(number) + "\">" + cells + "</row>";
}

std::string merges(const std::vector<std::string>& ranges) {
    std::string out;
    for (const auto& range : ranges) {
        out += "<mergeCell ref=\"" + range + "\"/>";
    }
    return "<mergeCells>" + out + "</mergeCells>";
}

} // namespace

TEST_CASE("a sheet with a title over a header of two rows and a district merged over its schools") {
    // Row 1: a title over A-D. Rows 3 and 4: «Район», «Школа», «Балл» over 2021 and 2022. Rows 5 to 7: data.
    const auto rows = sheet_row(1, text_cell("A1", "Результаты")) +
                      sheet_row(3, text_cell("A3", "Район") + text_cell("B3", "Школа") + text_cell("C3", "Балл")) +
                      sheet_row(4, text_cell("C4", "2021") + text_cell("D4", "2022")) +
                      sheet_row(5, text_cell("A5", "Заозёрный") + text_cell("B5", "Лесная") +
                                       number_cell("C5", "76.5") + number_cell("D5", "80")) +
                      sheet_row(6, text_cell("B6", "Речная") + number_cell("C6", "61")) +
                      sheet_row(7,
                                text_cell("A7", "Приморский") + text_cell("B7", "Морская") + number_cell("D7", "70"));
    const auto bytes = test::xlsx(
        {{{"Пусто", test::rows_xml("")},
          {"Школы", test::rows_xml(rows, merges({"A1:D1", "A3:A4", "B3:B4", "C3:D3", "A5:A6"}))}},
         {},
         {},
         {}});
    const auto made = open_table(bytes, "schools.xlsx");
    REQUIRE(made.ok());
    const auto& table = made.value();
    REQUIRE(table.columns.size() == 4);
    CHECK(table.columns[0].header == "Район");
    CHECK(table.columns[2].header == "Балл / 2021");
    CHECK(table.columns[3].header == "Балл / 2022");
    REQUIRE(table.rows.size() == 3);
    CHECK(read_text(table, 1, 0).value() == "Заозёрный");
    CHECK(place(table, cell_at(table, 1, 0).source).row == 5); // where it is written
    CHECK(read_text(table, 2, 0).value() == "Приморский");
    CHECK(read_decimal(table, 0, 2).value() == 76.5);
    const auto empty = read_decimal(table, 1, 3).error();
    CHECK(empty.code == Code::table_value_empty);
    CHECK(empty.place.part == "Школы");
    CHECK(empty.place.row == 6);
    CHECK(empty.place.cell == 4);

    TableOptions options;
    options.part = "Пусто";
    CHECK(open_table(bytes, "schools.xlsx", options).error().code == Code::data_table_missing);
    options.part = "Школы";
    CHECK(open_table(bytes, "schools.xlsx", options).ok());
}

TEST_CASE("typed dates of a sheet are days, and a column of them is found by its cells") {
    // Excel counts days from 1899-12-30: 45422 is 10 May 2024 (45292 is 1 January 2024, and 31 + 29 + 31 + 30 + 9 = 130).
    const auto rows = sheet_row(1, text_cell("A1", "Школа") + text_cell("B1", "Отметка")) +
                      sheet_row(2, text_cell("A2", "Лесная") + number_cell("B2", "45422", "1")) +
                      sheet_row(3, text_cell("A3", "Речная") + number_cell("B3", "45423", "1"));
    const auto bytes = test::xlsx({{{"S", test::rows_xml(rows)}},
                                   {},
                                   "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>",
                                   {}});
    const auto made = open_table(bytes, "visits.xlsx");
    REQUIRE(made.ok());
    CHECK(read_date(made.value(), 0, 1).value() == date(2024, 5, 10));
    CHECK(read_integer(made.value(), 0, 1).error().code == Code::cell_not_integer);
    const auto mapping = guess_mapping(made.value(), {{"day", true, {}, CellContent::date}});
    REQUIRE(mapping.matches.size() == 1);
    CHECK(mapping.matches[0] == ColumnMatch{"day", 1, MappingReason::content});
}

TEST_CASE("merged cells that would fill the memory are refused") {
    // One text of 40,000 bytes merged over 1,000 rows that have a cell of their own: 40 MB of copies, 1 MB allowed.
    std::string rows = sheet_row(1, text_cell("A1", "a") + text_cell("B1", "b")) +
                       sheet_row(2, text_cell("A2", std::string(40'000, 'x')) + text_cell("B2", "1"));
    for (int i = 3; i <= 1'001; ++i) {
        rows += sheet_row(i, text_cell("B" + std::to_string(i), "1"));
    }
    const auto bytes = test::xlsx({{{"S", test::rows_xml(rows, merges({"A2:A1001"}))}}, {}, {}, {}});
    TableOptions options;
    options.open.limits.max_unpacked_bytes = 1'000'000;
    CHECK(open_table(bytes, "big.xlsx", options).error().code == Code::limit_exceeded);
    CHECK(open_table(bytes, "big.xlsx").value().rows.size() == 1'000);
}
