// Opora, MIT licence. See LICENSE.
//
// Who stands in a cell: one by one, with positions.
#include "catch.hpp"
#include "read/parties/people.hpp"
#include "read/parties/references.hpp"

using namespace opora;
using namespace opora::reading;

namespace {

std::vector<std::string> split(const std::string& text) {
    CleanText clean_text;
    clean_text.text = text;
    std::vector<std::string> out;
    for (const auto& reference : split_references(Sourced(clean_text, {}))) {
        out.push_back(reference.text + (reference.note.empty() ? "" : " (" + reference.note + ")"));
    }
    return out;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("a dash or nothing names nobody") {
    CHECK(split("").empty());
    CHECK(split("-").empty());
    CHECK(split("–").empty());
}

TEST_CASE("organisations in a row") {
    CHECK(split("ИМЦ,ОО") == Names{"ИМЦ", "ОО"});
    CHECK(split("ГБОУ № 248 ГБОУ № 249") == Names{"ГБОУ № 248", "ГБОУ № 249"});
    CHECK(split("ГБОУ №№ 2, 221, 251 ИМЦ района") == Names{"ГБОУ №№ 2, 221, 251", "ИМЦ района"});
    CHECK(split("ГБОУ №№ 2, 221 и 251 Дальнего района") == Names{"ГБОУ №№ 2, 221 и 251 Дальнего района"});
    CHECK(split("Директор ГБУ ИМЦ") == Names{"Директор ГБУ ИМЦ"});
    CHECK(split("МБОУ «Школа, которой нет», Лицей") == Names{"МБОУ «Школа, которой нет»", "Лицей"});
    CHECK(split("рабочая группа/ШНОР/ШНСУ") == Names{"рабочая группа", "ШНОР", "ШНСУ"});
    CHECK(split("учителя ШНОР/ШНСУ") == Names{"учителя ШНОР/ШНСУ"});
    CHECK(split("школы района и/или центр") == Names{"школы района и/или центр"});
    CHECK(split("Центр;\nШкола № 5") == Names{"Центр", "Школа № 5"});
    CHECK(split("МБОУ «Школа № 5» (по согласованию)") == Names{"МБОУ «Школа № 5» (по согласованию)"});
}

TEST_CASE("people with their positions, before or behind the name") {
    CHECK(split("Иванова И.И. методист Петров П.П. директор школы Сидорова С.С.") ==
          Names{"Иванова И.И. (методист)", "Петров П.П. (директор школы)", "Сидорова С.С."});
    CHECK(split("методист Иванова И.И. директор школы Петров П.П.") ==
          Names{"Иванова И.И. (методист)", "Петров П.П. (директор школы)"});
    CHECK(split("Иванова И.И., методист, Петров П.П., директор") ==
          Names{"Иванова И.И. (методист)", "Петров П.П. (директор)"});
    CHECK(split("И.И. Иванова, Лицей № 2") == Names{"И.И. Иванова", "Лицей № 2"});
    CHECK(split("Руководитель службы, Иванова И.И.") == Names{"Иванова И.И. (Руководитель службы)"});
}

TEST_CASE("a holder in brackets behind the one who is told") {
    CHECK(split("Центру (Лебедева Н.П.)") == Names{"Лебедева Н.П. (Центру)"});
    CHECK(split("Центру развития (директор Лебедева Н.П.)") == Names{"Лебедева Н.П. (Центру развития, директор)"});
    CHECK(split("Центру (Лебедева Н.П., директор)") == Names{"Лебедева Н.П. (Центру, директор)"});
    CHECK(split("Методисту МКУ «Центр (городской)» Лебедевой Н.П.") ==
          Names{"Лебедевой Н.П. (Методисту МКУ «Центр (городской)»)"});
}

TEST_CASE("schools in one cell") {
    const auto schools = [](const std::string& text) {
        CleanText clean_text;
        clean_text.text = text;
        Names out;
        for (const auto& school : split_schools(Sourced(clean_text, {}))) {
            out.push_back(school.text());
        }
        return out;
    };
    CHECK(schools("МБОУ «Школа № 5»") == Names{"МБОУ «Школа № 5»"});
    CHECK(schools("МБОУ «Школа № 5»\nМБОУ «Лицей № 2»") == Names{"МБОУ «Школа № 5»", "МБОУ «Лицей № 2»"});
    CHECK(schools("МБОУ «Школа № 5», ГБОУ СОШ № 7") == Names{"МБОУ «Школа № 5»", "ГБОУ СОШ № 7"});
    CHECK(schools("Лицей № 2; Гимназия № 1;") == Names{"Лицей № 2", "Гимназия № 1"});
    CHECK(schools("1) МБОУ «Школа № 5»\n2) МКОУ «Школа № 6»") == Names{"МБОУ «Школа № 5»", "МКОУ «Школа № 6»"});
    CHECK(schools("МБОУ «Школа № 5», г. Заречный") == Names{"МБОУ «Школа № 5», г. Заречный"});
    CHECK(schools("МБОУ «Средняя\nшкола № 5»") == Names{"МБОУ «Средняя\nшкола № 5»"});
    CHECK(schools("МБОУ «Центр, МБОУ и другие»") == Names{"МБОУ «Центр, МБОУ и другие»"});
    CHECK(schools("–").empty());
}

TEST_CASE("names of people") {
    const auto found = [](const std::string& text) {
        std::vector<std::string> out;
        for (const auto span : find_people(text)) {
            out.emplace_back(span.of(text));
        }
        return out;
    };
    CHECK(found("Иванова И.И., Петров-Водкин К. С.") == Names{"Иванова И.И.", "Петров-Водкин К. С."});
    CHECK(found("А.Смирнов") == Names{"А.Смирнов"});
    CHECK(found("Примерова Анна Андреевна, директор") == Names{"Примерова Анна Андреевна"});
    CHECK(found("Отдел образования Администрации района").empty());
    CHECK(found("Школа № 5 г. Дальний").empty());
}
