// Opora, MIT licence. See LICENSE.
#include "catch.hpp"

#include "support/office.hpp"

#include "document/xlsx/decimal.hpp"
#include "document/xlsx/number.hpp"

using namespace opora;
using namespace opora::test;
using opora::document::parse_number_format;
using opora::document::show_number;

namespace {

Document opened(const BookXml& book) {
    auto document = open_document(xlsx(book), "plan.xlsx");
    INFO((document.ok() ? "" : message(document.error(), Language::english)));
    REQUIRE(document.ok());
    return std::move(*document);
}

Document sheet(const std::string& rows, const std::string& after = {}) {
    return opened({{{"План", rows_xml(rows, after)}}, {}, {}, {}});
}

std::string string_cell(const std::string& name, const std::string& letters) {
    return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + letters + "</t></is></c>";
}

std::string shown(std::string_view number, std::string_view code, bool from_1904 = false) {
    return show_number(number, parse_number_format(code), from_1904).text;
}

} // namespace

TEST_CASE("cells of every kind") {
    const auto document = opened(
        {{{"План",
           rows_xml(
               R"(<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>)"
               R"(<c r="C1" t="str"><f>A1</f><v>итог</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c>)"
               R"(<c r="F1" t="e"><v>#N/A</v></c><c r="G1"><v>12</v></c><c r="H1"><f>1+1</f></c></row>)")}},
         R"(<si><t>обычная</t></si><si><r><rPr><b/></rPr><t>бога</t></r><r><t>тая</t></r><rPh><t>читка</t></rPh></si>)",
         {},
         {}});
    CHECK(texts(table_at(document, 0)) == "богатая|обычная|итог|ИСТИНА|ЛОЖЬ|#N/A|12|=1+1\n");
    CHECK(has_note(document, Code::cell_error));
    CHECK(has_note(document, Code::formula_without_value));
}

TEST_CASE("letters given by number, line feeds and escapes of the format") {
    const auto document = sheet("<row r=\"1\">" + string_cell("A1", "&#8470; 5&#10;&#x422;") +
                                string_cell("B1", "а_x000D_\nб_x005F_x") + "</row>");
    CHECK(texts(table_at(document, 0)) == "№ 5\nТ|а\nб_x\n");
}

TEST_CASE("sheets in the order of the workbook, hidden ones with a note") {
    const auto one = [](const std::string& letters) {
        return rows_xml("<row r=\"1\">" + string_cell("A1", letters) + "</row>");
    };
    const auto document = opened({{{"Второй", one("а")},
                                   {"Тайный", one("б"), "hidden"},
                                   {"Пустой", rows_xml("")},
                                   {"Первый", one("в"), "veryHidden"}},
                                  {},
                                  {},
                                  {}});
    CHECK(document.parts == std::vector<std::string>{"Второй", "Тайный", "Пустой", "Первый"});
    REQUIRE(document.blocks.size() == 3);
    CHECK(table_at(document, 1).part == 1);
    CHECK(table_at(document, 2).part == 3);
    CHECK(table_at(document, 2).number == 4); // the empty sheet has its number too
    REQUIRE(document.notes.size() == 2);
    CHECK(document.notes[1].code == Code::sheet_hidden);
    CHECK(document.notes[1].place.part == "Первый");
}

TEST_CASE("sparse rows and cells keep their numbers") {
    const auto document = sheet("<row r=\"3\">" + string_cell("C3", "в") + string_cell("E3", "д") +
                                "</row><row r=\"7\">" + string_cell("A7", "а") + "</row>");
    const auto& table = table_at(document, 0);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].number == 3);
    CHECK(table.rows[1].number == 7);
    CHECK(table.rows[0].cells[0].column == 3);
    CHECK(table.rows[0].cells[1].column == 5);
    CHECK(table.columns == 5);
}

TEST_CASE("rows and cells without names follow each other") {
    const auto document = sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>4</v></c></row>");
    CHECK(texts(table_at(document, 0)) == "1|2\n|4\n");
    CHECK(table_at(document, 0).rows[1].number == 2);
}

TEST_CASE("formats painted past the data are no cells") {
    const auto document = sheet(
        "<row r=\"1\">" + string_cell("A1", "а") +
        "<c r=\"B1\" s=\"0\"/><c r=\"XFD1\" s=\"0\"/></row><row r=\"2\"><c r=\"A2\" s=\"0\"/></row>"
        "<row r=\"3\">" +
        string_cell("B3", "б") + "</row><row r=\"4\"><c r=\"A4\"/></row>");
    const auto& table = table_at(document, 0);
    CHECK(table.columns == 2);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells.size() == 2);
    CHECK(table.rows[1].number == 3);
}

TEST_CASE("merged cells become spans") {
    const auto document = sheet("<row r=\"1\">" + string_cell("A1", "№") + string_cell("B1", "Сроки") +
                                    "<c r=\"C1\"/></row>"
                                    "<row r=\"2\"><c r=\"A2\"/>" +
                                    string_cell("B2", "начало") + string_cell("C2", "конец") +
                                    "</row>"
                                    "<row r=\"4\">" +
                                    string_cell("A4", "конец") + "</row>",
                                "<mergeCells count=\"3\"><mergeCell ref=\"A1:A2\"/><mergeCell "
                                "ref=\"B1:C1\"/><mergeCell ref=\"B3:C4\"/></mergeCells>");
    const auto& table = table_at(document, 0);
    REQUIRE(table.rows.size() == 4);
    CHECK(texts(table) == "№|Сроки\nначало|конец\n\nконец\n");
    CHECK(table.rows[0].cells[0].row_span == 2);
    CHECK(table.rows[0].cells[1].column_span == 2);
    CHECK(table.rows[1].cells[0].column == 2);
    CHECK(table.rows[2].number == 3); // empty, but the merge starts in it
    CHECK(table.rows[2].cells[0].row_span == 2);
    CHECK(table.rows[2].cells[0].column_span == 2);
    CHECK(table.rows[3].cells.size() == 1);
}

TEST_CASE("a merge past the end of the sheet is cut, text under a merge is kept") {
    const auto document = sheet(
        "<row r=\"1\">" + string_cell("A1", "а") + "</row><row r=\"2\">" + string_cell("A2", "б") + "</row>",
        "<mergeCells><mergeCell ref=\"A1:A1048576\"/><mergeCell ref=\"ZZ9:A1\"/><mergeCell ref=\"?\"/></mergeCells>");
    const auto& table = table_at(document, 0);
    CHECK(table.rows[0].cells[0].row_span == 2);
    CHECK(table.rows[0].cells[0].text == "а\nб");
    CHECK(has_note(document, Code::merge_hid_text));
}

TEST_CASE("rows and cells out of order are put in order") {
    const auto document = sheet("<row r=\"2\">" + string_cell("B2", "4") + string_cell("A2", "3") +
                                "</row><row r=\"1\">" + string_cell("A1", "1") +
                                "</row>"
                                "<row r=\"1\">" +
                                string_cell("B1", "2") + string_cell("B1", "ещё") + "</row>");
    CHECK(texts(table_at(document, 0)) == "1|2\nещё\n3|4\n");
}

TEST_CASE("typed dates, months and bold by the styles of the workbook") {
    const std::string styles =
        R"(<numFmts><numFmt numFmtId="164" formatCode="mmmm\ yyyy"/><numFmt numFmtId="165" formatCode="[$-419]d\ mmm\ yyyy;@"/></numFmts>)"
        R"(<fonts><font/><font><b/></font></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165" fontId="1"/></cellXfs>)";
    const std::string row =
        R"(<row r="1"><c r="A1"><v>44805</v></c><c r="B1" s="1"><v>44805</v></c><c r="C1" s="2"><v>44805</v></c><c r="D1" s="3"><v>44805</v></c><c r="E1" t="d"><v>2022-09-01T00:00:00</v></c></row>)";
    const auto document = opened({{{"План", rows_xml(row)}}, {}, styles, {}});
    const auto& cells = table_at(document, 0).rows[0].cells;
    CHECK(texts(table_at(document, 0)) == "44805|01.09.2022|сентябрь 2022|01.09.2022|01.09.2022\n");
    CHECK(!cells[0].date);
    CHECK(cells[1].date == Date(2022, 9, 1));
    CHECK(!cells[2].date);
    CHECK(cells[3].date == Date(2022, 9, 1));
    CHECK(cells[3].bold);
    CHECK(!cells[1].bold);
    CHECK(cells[4].date == Date(2022, 9, 1));
    const auto mac = opened(
        {{{"План", rows_xml(R"(<row r="1"><c r="A1" s="1"><v>43343</v></c></row>)")}}, {}, styles, "date1904=\"1\""});
    CHECK(table_at(mac, 0).rows[0].cells[0].date == Date(2022, 9, 1));
}

// Serial numbers and their days by the documentation of Excel: 1 is 1 January 1900, 60 the day that never was.
TEST_CASE("what stands behind the day of a date cell is a time of day or is kept as it is") {
    const auto text_of = [](const std::string& stored) {
        const auto document = sheet("<row r=\"1\"><c r=\"A1\" t=\"d\"><v>" + stored + "</v></c></row>");
        const auto& cell = table_at(document, 0).rows.at(0).cells.at(0);
        CHECK(cell.date == Date(2022, 9, 1));
        return cell.text;
    };
    CHECK(text_of("2022-09-01") == "01.09.2022");
    CHECK(text_of("2022-09-01T00:00:00") == "01.09.2022");
    CHECK(text_of("2022-09-01T10:30:00") == "01.09.2022 10:30");
    CHECK(text_of("2022-09-01T10:30") == "01.09.2022 10:30");
    CHECK(text_of("2022-09-01T10:Aжё") == "2022-09-01T10:Aжё"); // five bytes would end within a letter
    CHECK(text_of("2022-09-01T") == "2022-09-01T");
    CHECK(text_of("2022-09-01 утром") == "2022-09-01 утром");
}

TEST_CASE("days are counted in both systems") {
    CHECK(shown("1", "dd.mm.yyyy") == "01.01.1900");
    CHECK(shown("59", "dd.mm.yyyy") == "28.02.1900");
    CHECK(shown("60", "dd.mm.yyyy") == "29.02.1900");
    CHECK(!show_number("60", parse_number_format("dd.mm.yyyy"), false).date);
    CHECK(shown("61", "dd.mm.yyyy") == "01.03.1900");
    CHECK(shown("25569", "dd.mm.yyyy") == "01.01.1970");
    CHECK(shown("44197", "dd.mm.yyyy") == "01.01.2021");
    CHECK(shown("2958465", "dd.mm.yyyy") == "31.12.9999");
    CHECK(shown("2958466", "dd.mm.yyyy") == "2958466");
    CHECK(shown("-1", "dd.mm.yyyy") == "-1");
    CHECK(shown("0", "dd.mm.yyyy", true) == "01.01.1904");
    CHECK(shown("24107", "dd.mm.yyyy", true) == "01.01.1970");
}

TEST_CASE("formats of dates") {
    CHECK(shown("44805", "d/m/yy") == "01.09.2022");
    CHECK(shown("44805", "d-mmm") == "01.09.2022");
    CHECK(shown("44805", "MMMM YYYY") == "сентябрь 2022");
    CHECK(shown("44805", "[$-FC19]mmmm\\ yyyy\\ \\г\\.;@") == "сентябрь 2022");
    CHECK(shown("44805", "mmm") == "сентябрь");
    CHECK(shown("44805", "yyyy") == "2022");
    CHECK(shown("44805.5", "dd.mm.yyyy h:mm") == "01.09.2022 12:00");
    CHECK(shown("44805", "dd.mm.yyyy h:mm") == "01.09.2022");
    CHECK(shown("44805.75", "dd.mm.yyyy") == "01.09.2022");
    CHECK(shown("0.625", "h:mm") == "15:00");
    CHECK(shown("0.625", "h:mm AM/PM") == "15:00");
    CHECK(shown("0.5000115740740741", "hh:mm:ss") == "12:00:01");
    CHECK(shown("1.5", "[h]:mm") == "36:00");
    CHECK(shown("44805.4", "h:mm") == "09:36");
}

TEST_CASE("number formats of a sheet") {
    CHECK(shown("12", "General") == "12");
    CHECK(shown("12.0", "General") == "12");
    CHECK(shown("8.0999999999999996", "General") == "8.1");
    CHECK(shown("0.30000000000000004", "General") == "0.3");
    CHECK(shown("1E-3", "General") == "0.001");
    CHECK(shown("1.5e3", "General") == "1500");
    CHECK(shown("-0.5", "General") == "-0.5");
    CHECK(shown("0", "General") == "0");
    CHECK(shown("1234567", "#,##0") == "1234567");
    CHECK(shown("2.5", "0") == "3");
    CHECK(shown("9.996", "0.00") == "10.00");
    CHECK(shown("0.5", "0.##") == "0.5");
    CHECK(shown("0.5", "0.00") == "0.50");
    CHECK(shown("0.25", "0%") == "25%");
    CHECK(shown("0.1234", "0.0%") == "12.3%");
    CHECK(shown("7", "000") == "007");
    CHECK(shown("7", "\"№ \"0") == "№ 7");
    CHECK(shown("7", "0\" чел.\"") == "7 чел.");
    CHECK(shown("7", "@") == "7");
    CHECK(shown("0.004", "0.00") == "0.00");
    CHECK(shown("не число", "0.00") == "не число");
    CHECK(shown("1500", "#,##0.00\\ [$₽-419]") == "1500.00 ₽");
    CHECK(shown("44805", "[Red]0") == "44805");
}

TEST_CASE("another prefix is the same workbook") {
    auto parts = xlsx_parts({{{"План", ""}}, {}, {}, {}});
    for (auto& part : parts) {
        if (part.name == "xl/worksheets/sheet1.xml") {
            part.data =
                R"(<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>да</x:v></x:c></x:row></x:sheetData></x:worksheet>)";
        }
    }
    const auto document = open_document(zip(parts), "f");
    REQUIRE(document.ok());
    CHECK(texts(table_at(*document, 0)) == "да\n");
}

TEST_CASE("a sheet that is not there is a note, a string that is not there a fault") {
    auto parts = xlsx_parts(
        {{{"Есть", rows_xml("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")}, {"Нет", ""}}, {}, {}, {}});
    parts.erase(parts.begin() + 3);
    const auto document = open_document(zip(parts), "f");
    REQUIRE(document.ok());
    CHECK(has_note(*document, Code::part_missing));
    const auto broken = open_document(
        xlsx({{{"План", rows_xml(R"(<row r="1"><c r="A1" t="s"><v>7</v></c></row>)")}}, "<si><t>x</t></si>", {}, {}}),
        "f");
    REQUIRE(!broken.ok());
    CHECK(broken.error().code == Code::xml_broken);
}
