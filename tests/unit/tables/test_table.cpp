// Opora, MIT licence. See LICENSE.
//
// Tables of data from text. Expected values are counted by hand in the text of each test.
#include "catch.hpp"

#include "opora/base/error.hpp"
#include "opora/tables/table.hpp"

using namespace opora;

namespace {

DataTable table_from(std::string_view bytes, const TableOptions& options = {}) {
    auto made = open_table(bytes, "data.csv", options);
    REQUIRE(made.ok());
    return std::move(made).value();
}

std::vector<std::string> headers(const DataTable& table) {
    std::vector<std::string> out;
    for (const auto& column : table.columns) {
        out.push_back(column.header);
    }
    return out;
}

} // namespace

TEST_CASE("a table with semicolons in Windows-1251, as Russian Excel saves it") {
    // «Школа;Год;Балл», «Лесная;2021;76,5», «Речная;2022;61» in Windows-1251.
    const std::string bytes = "\xD8\xEA\xEE\xEB\xE0;\xC3\xEE\xE4;\xC1\xE0\xEB\xEB\r\n"
                              "\xCB\xE5\xF1\xED\xE0\xFF;2021;76,5\r\n"
                              "\xD0\xE5\xF7\xED\xE0\xFF;2022;61\r\n";
    const auto table = table_from(bytes);
    CHECK(headers(table) == std::vector<std::string>{"Школа", "Год", "Балл"});
    REQUIRE(table.rows.size() == 2);
    CHECK(read_text(table, 0, 0).value() == "Лесная");
    CHECK(read_integer(table, 1, 1).value() == 2022);
    CHECK(read_decimal(table, 0, 2).value() == 76.5);
    CHECK(read_decimal(table, 1, 2).value() == 61);
    CHECK(table.row_numbers == std::vector<std::uint32_t>{2, 3});
}

TEST_CASE("a table of two columns and one row is one, prose is none") {
    const auto table = table_from("school;year\nA;2021\n");
    CHECK(headers(table) == std::vector<std::string>{"school", "year"});
    CHECK(read_integer(table, 0, 1).value() == 2021);
    for (const auto* const text : {"Просто текст\nв двух строках\n", "school;year\n"}) {
        const auto none = open_table(text, "data.csv");
        REQUIRE_FALSE(none.ok());
        CHECK(none.error().code == Code::data_table_missing);
        CHECK(none.error().place.document == "data.csv");
    }
    for (const auto* const text : {"", "\n\n"}) {
        CHECK(open_table(text, "data.csv").error().code == Code::file_empty);
    }
}

TEST_CASE("titles above the header are left out, unless the user names another row") {
    const std::string bytes = "Результаты школ;;\n;;\nШкола;Год;Балл\nЛесная;2021;5\nРечная;2022;7\n";
    const auto table = table_from(bytes);
    CHECK(headers(table) == std::vector<std::string>{"Школа", "Год", "Балл"});
    CHECK(table.header.row == 3);
    CHECK(table.rows.size() == 2);

    TableOptions options;
    options.header_row = 4;
    const auto lower = table_from(bytes, options);
    CHECK(headers(lower) == std::vector<std::string>{"Лесная", "2021", "5"});
    CHECK(lower.rows.size() == 1);
    options.header_row = 9;
    CHECK(open_table(bytes, "data.csv", options).error().code == Code::data_table_missing);
}

TEST_CASE("rows of uneven length, blank rows, headers that stand twice or are empty") {
    const auto table = table_from("a;b;a;\n1;2;3;4\n5\n;;;\n6;7;8;9;10\n");
    CHECK(headers(table) == std::vector<std::string>{"a", "b", "a"});
    REQUIRE(table.rows.size() == 3);
    CHECK(cell_at(table, 0, 3).text == "4"); // without a header, but not lost
    CHECK(cell_at(table, 2, 4).text == "10");
    const auto short_row = cell_at(table, 1, 2);
    CHECK(short_row.text.empty());
    CHECK(place(table, short_row.source) == Place{"data.csv", "body", 0, 1, 3, 3, {}});
    CHECK_THROWS_AS(cell_at(table, 3, 0), Error);
    CHECK_THROWS_AS(cell_at(table, 1, 3), Error);
    const auto empty = read_text(table, 1, 1);
    CHECK(empty.error().code == Code::table_value_empty);
    CHECK(empty.error().arguments == std::vector<std::string>{"3", "b"});
}

TEST_CASE("numbers as people write them") {
    const auto table = table_from("value;text\n1 234;a\n-5;a\n1 234 567,25;a\n\u221212.5;a\n76,5 %;a\n1,234.5;a\n"
                                  "12 34;a\n1.2.3;a\n,5;a\n99999999999999999999;a\n5-;a\n2021 г.;a\n1\u00A0000;a\n");
    CHECK(read_integer(table, 0, 0).value() == 1234);
    CHECK(read_integer(table, 1, 0).value() == -5);
    CHECK(read_decimal(table, 2, 0).value() == 1234567.25);
    CHECK(read_decimal(table, 3, 0).value() == -12.5);
    for (const std::size_t row : {4U, 5U, 6U, 7U, 8U, 10U, 11U}) {
        CHECK(read_decimal(table, row, 0).error().code == Code::cell_not_decimal);
        CHECK(read_integer(table, row, 0).error().code == Code::cell_not_integer);
    }
    CHECK(read_integer(table, 9, 0).error().code == Code::cell_not_integer); // does not fit
    CHECK(read_integer(table, 12, 0).value() == 1000);                       // a no-break space
    const auto fault = read_integer(table, 3, 0).error();
    CHECK(fault.code == Code::cell_not_integer);
    CHECK(fault.arguments == std::vector<std::string>{"\u221212.5", "value"});
    CHECK(fault.place == Place{"data.csv", "body", 0, 1, 5, 1, {}});
}

TEST_CASE("days as people write them") {
    const auto table = table_from(
        "day;text\n10.05.2024;a\n2024-05-10;a\n29.02.2023;a\n10.05.24;a\n05/10/2024;a\n1O.05.2024;a\n");
    CHECK(read_date(table, 0, 0).value() == date(2024, 5, 10));
    CHECK(read_date(table, 1, 0).value() == date(2024, 5, 10));
    for (const std::size_t row : {2U, 3U, 4U, 5U}) {
        CHECK(read_date(table, row, 0).error().code == Code::cell_not_date);
    }
}

TEST_CASE("hostile text: quotes that do not end, bytes of no encoding, very wide and very long rows") {
    CHECK(table_from("a;b\n\"1;2\n3;4\n5;6\n").columns.size() == 2);
    CHECK_FALSE(open_table(std::string("\0\1\2\3a;b\n", 8), "data.csv").ok());
    std::string wide = "a;b\n1;2\n3;4\n";
    wide += std::string(5'000, ';') + "\n";
    CHECK(open_table(wide, "data.csv").error().code == Code::limit_exceeded);
    const auto large = "a;b\n1;2\n" + std::string(200'000, ';') + "\n"; // no small table, so not taken for one
    CHECK_FALSE(open_table(large, "data.csv").ok());
    const auto table = table_from("a;b\n1;" + std::string(20'000, '9') + "\n3;4\n");
    CHECK(read_integer(table, 0, 1).error().code == Code::cell_not_integer);
}
