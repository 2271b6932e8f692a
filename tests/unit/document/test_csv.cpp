// Opora, MIT licence. See LICENSE.
#include "catch.hpp"

#include "support/office.hpp"

using namespace opora;
using namespace opora::test;

namespace {

Document opened(std::string_view bytes) {
    auto document = open_document(bytes, "plan.csv");
    REQUIRE(document.ok());
    return std::move(*document);
}

std::string table_of(std::string_view bytes) {
    const auto document = opened(bytes);
    CHECK(document.format == DocumentFormat::csv);
    REQUIRE(document.blocks.size() == 1);
    return texts(table_at(document, 0));
}

} // namespace

TEST_CASE("the separator is found by content") {
    CHECK(table_of("№;Мероприятие;Сроки\n1;Семинар, вебинар;март, апрель\n2;Десант;май\n") ==
          "№|Мероприятие|Сроки\n1|Семинар, вебинар|март, апрель\n2|Десант|май\n");
    CHECK(table_of("n,event,when\n1,\"a, b\",May\n2,c,June\n") == "n|event|when\n1|a, b|May\n2|c|June\n");
    CHECK(table_of("а\tб\n1\t2\n") == "а|б\n1|2\n");
    CHECK(table_of("а|б|в\r\n1|2|3\r\n") == "а|б|в\n1|2|3\n");
    CHECK(table_of("sep=,\nа,б\n1,2\n") == "а|б\n1|2\n");
}

TEST_CASE("quotes by RFC 4180") {
    CHECK(table_of("\"а\"\"б\";в;г\n\"две\r\nстроки\";\";\";\"\"\n1;2;3\n") == "а\"б|в|г\nдве\nстроки|;|\n1|2|3\n");
    CHECK(table_of("а;б;в\nшкола \"Луч\";2;3\n\"Луч\" школа;5;6\n") == "а|б|в\nшкола \"Луч\"|2|3\nЛуч школа|5|6\n");
}

TEST_CASE("empty fields, short rows and the last line without an end stay as they are") {
    const auto document = opened("а;б;в\n;;\n1;2;3\n1;2;3\n1;2;3\n1;2;3\n1;2;3\n1;2;3\n1;2;3\n1;2;3\n4;5\n6;7;");
    const auto& table = table_at(document, 0);
    REQUIRE(table.rows.size() == 12);
    CHECK(table.columns == 3);
    CHECK(table.rows[1].cells.size() == 3);
    CHECK(table.rows[10].cells.size() == 2);
    CHECK(table.rows[11].cells.size() == 3);
    CHECK(table.rows[11].cells[2].column == 3);
    CHECK(table.rows[11].number == 12);
}

TEST_CASE("a quote that is never closed costs no rows") {
    const auto document = opened("а;б;в\n1;\"ООО Луч;3\n4;5;6\n7;8;9\n");
    CHECK(texts(table_at(document, 0)) == "а|б|в\n1|\"ООО Луч|3\n4|5|6\n7|8|9\n");
    CHECK(has_note(document, Code::quote_open));
}

TEST_CASE("prose with commas and semicolons is text") {
    for (const auto* prose : {"Приказ, от 5 мая\nо программе, о сроках\nконтроль, за собой\n", "одна строка; и всё",
                              "а;б\n", "Уважаемые коллеги,\nпросим прийти.\nС уважением,\n"}) {
        CHECK(opened(prose).format == DocumentFormat::text);
    }
}

TEST_CASE("encodings are found by content") {
    // «Сроки;Где;Кто» and «май;зал;все» in Windows-1251.
    const std::string cp1251 =
        "\xD1\xF0\xEE\xEA\xE8;\xC3\xE4\xE5;\xCA\xF2\xEE\r\n\xEC\xE0\xE9;\xE7\xE0\xEB;\xE2\xF1\xE5\r\n";
    const auto document = opened(cp1251);
    CHECK(document.encoding == Encoding::windows1251);
    CHECK(texts(table_at(document, 0)) == "Сроки|Где|Кто\nмай|зал|все\n");
    CHECK(has_note(document, Code::encoding_guessed));
    const auto marked = opened("\xEF\xBB\xBF"
                               "а;б;в\n1;2;3\n");
    CHECK(marked.encoding == Encoding::utf8);
    CHECK(texts(table_at(marked, 0)) == "а|б|в\n1|2|3\n");
    std::string wide = "\xFF\xFE";
    for (const char c : std::string("a\tb\r\n1\t2\r\n")) { // what Excel saves as "Unicode text"
        wide += c;
        wide += '\0';
    }
    CHECK(opened(wide).encoding == Encoding::utf16le);
    CHECK(table_of(wide) == "a|b\n1|2\n");
}

TEST_CASE("UTF-16 of either order: pairs of surrogates, halves of pairs, half a letter at the end") {
    const std::u16string letters = u"а\tб\n\U0001F3EB\t\xD83C";
    for (const bool little : {true, false}) {
        INFO(little);
        std::string bytes = little ? "\xFF\xFE" : "\xFE\xFF";
        for (const char16_t unit : letters) {
            const char low = static_cast<char>(unit & 0xFF);
            const char high = static_cast<char>(unit >> 8);
            bytes += little ? low : high;
            bytes += little ? high : low;
        }
        const auto document = opened(bytes);
        CHECK(document.encoding == (little ? Encoding::utf16le : Encoding::utf16be));
        CHECK(texts(table_at(document, 0)) == "а|б\n\U0001F3EB|\uFFFD\n");
        CHECK(table_of(bytes + 'x') == "а|б\n\U0001F3EB|\uFFFD\uFFFD\n");
    }
}

TEST_CASE("a UTF-8 file with a broken byte is still UTF-8") {
    const auto document = opened("Сроки;Место;Кто\nмай;зал\xD0;все учителя школы\n");
    CHECK(document.encoding == Encoding::utf8);
    CHECK(texts(table_at(document, 0)) == "Сроки|Место|Кто\nмай|зал\xEF\xBF\xBD|все учителя школы\n");
    CHECK(has_note(document, Code::text_replaced));
}
