// Opora, MIT licence. See LICENSE.
#include "catch.hpp"

#include "support/office.hpp"

using namespace opora;
using namespace opora::test;

namespace {

Document opened(std::string_view bytes) {
    auto document = open_document(bytes, "plan.txt");
    REQUIRE(document.ok());
    CHECK(document->format == DocumentFormat::text);
    return std::move(*document);
}

// Paragraphs as `number:text`, tables as their texts, parted by `/`.
std::string outline(std::string_view bytes) {
    std::string out;
    for (const auto& block : opened(bytes).blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            out += std::to_string(paragraph->number) + ":" + paragraph->text + "/";
        } else {
            out += texts(std::get<Table>(block)) + "/";
        }
    }
    return out;
}

} // namespace

TEST_CASE("lines are paragraphs and keep their numbers, whatever ends them") {
    CHECK(outline("Приказ\n\nо программе\n") == "1:Приказ/3:о программе/");
    CHECK(outline("а\r\n\r\nб\rв\fг") == "1:а/3:б/4:в/5:г/");
}

TEST_CASE("a run of lines with tabs is a table; a blank line ends it") {
    CHECK(outline("План\n№\tЧто\tКогда\n1\tСеминар\tмай\n\n\tпродолжение\t\nконец\n") ==
          "1:План/№|Что|Когда\n1|Семинар|май\n/|продолжение|\n/6:конец/");
}

TEST_CASE("tabs in front of a line are an indent, unless the lines around are a table") {
    CHECK(outline("\tВ целях развития\n\tприказываю:\nпервое\n") == "1:\tВ целях развития/2:\tприказываю:/3:первое/");
    CHECK(outline("текст\n\tпродолжение ячейки\nназвание\tзначение\nтекст\n") ==
          "1:текст/|продолжение ячейки\nназвание|значение\n/4:текст/");
}

TEST_CASE("a table of pipes") {
    CHECK(outline("План\n| № | Что |\n|---|:--:|\n| 1 | а \\| б |\n|2||\nконец") ==
          "1:План/№|Что\n1|а | б\n2|\n/6:конец/");
    CHECK(outline("до\n| не таблица |\nпосле") == "1:до/2:| не таблица |/3:после/");
}

TEST_CASE("null bytes become U+FFFD, with a note") {
    using namespace std::string_literals;
    const auto document = opened("Начало текста приказа о программе сетевого взаимодействия школ\0 и его конец"s);
    CHECK(paragraph_at(document, 0).text.find("школ\xEF\xBF\xBD и") != std::string::npos);
    REQUIRE(has_note(document, Code::text_replaced));
    CHECK(document.notes[0].arguments == std::vector<std::string>{"1"});
}

TEST_CASE("Windows-1251 prose") {
    const auto document = opened("\xCF\xF0\xE8\xEA\xE0\xE7\r\n\xEE \xEF\xEB\xE0\xED\xE5\r\n");
    CHECK(paragraph_at(document, 0).text == "Приказ");
    CHECK(paragraph_at(document, 1).text == "о плане");
}
