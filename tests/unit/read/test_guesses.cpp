// Opora, MIT licence. See LICENSE.
//
// What the reader took for a plan, or for a column of one, is said in whole words.
#include <algorithm>

#include "catch.hpp"
#include "opora/read/read.hpp"

using namespace opora;

namespace {

Programme read_text(const std::string& text) {
    const auto document = open_document(text, "plan.txt");
    REQUIRE(document.ok());
    auto programme = read_programme(*document);
    REQUIRE(programme.ok());
    return std::move(programme.value());
}

const Diagnostic* find_note(const Programme& programme, Code code) {
    const auto note = std::find_if(programme.notes.begin(), programme.notes.end(),
                                   [code](const Diagnostic& each) { return each.code == code; });
    return note == programme.notes.end() ? nullptr : &*note;
}

} // namespace

TEST_CASE("a guessed column is named by a whole word") {
    const auto programme = read_text(
        "№\tМероприятие\tКалендарь\tОтветственный\n1\tСеминар\tоктябрь 2022\tЦентр\n2\tЛекция\tмай 2023\tЦентр\n");
    const auto* const note = find_note(programme, Code::header_guessed);
    REQUIRE(note != nullptr);
    CHECK(note->arguments == std::vector<std::string>{"Календарь", "Сроки"});
}

TEST_CASE("a plan in a list says so, and which word told it") {
    const auto programme = read_text("О работе сети школ\n\nПеречень мероприятий\n\n"
                                     "1. Провести семинар – до 15 октября 2022 г.\n"
                                     "2. Провести вебинар – до 20 ноября 2022 г.\n");
    REQUIRE(programme.events.size() == 2);
    CHECK(find_note(programme, Code::header_guessed) == nullptr);
    const auto* const note = find_note(programme, Code::plan_in_list);
    REQUIRE(note != nullptr);
    CHECK(note->arguments == std::vector<std::string>{"мероприятий"});
    CHECK(message(*note, Language::russian).find("«мероприятий»") != std::string::npos);
}
