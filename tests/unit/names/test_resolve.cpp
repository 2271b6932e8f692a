// Opora, MIT licence. See LICENSE.
//
// What resolving adds to a programme, and what it leaves.
#include <utility>

#include "name_cases.hpp"
#include "opora/model/json.hpp"
#include "opora/names/mentorship_rule.hpp"
#include "opora/names/organisation_name.hpp"

using namespace opora;
using namespace opora::test;

namespace {

ProseSection prose(const std::vector<std::string>& texts) {
    ProseSection out;
    out.heading = "О школах";
    for (const auto& text : texts) {
        out.passages.push_back(Passage{text, {}});
    }
    return out;
}

const Alias* alias(const Programme& programme, std::size_t organisation, const std::string& text) {
    for (const auto& one : programme.organisations.at(organisation).aliases) {
        if (one.text == text) {
            return &one;
        }
    }
    return nullptr;
}

std::size_t notes(const Programme& programme) {
    std::size_t out = 0;
    for (const auto& note : programme.notes) {
        out += note.code == Code::name_ambiguous ? 1U : 0U;
    }
    return out;
}

} // namespace

TEST_CASE("an empty programme stays empty") {
    Programme programme;
    programme = resolve_names(std::move(programme));
    CHECK(programme == Programme{});
}

TEST_CASE("a list of numbers becomes schools, and nothing of its text is lost") {
    Programme programme;
    programme.organisations = {organisation("o-1", "ГБОУ СОШ № 15"), organisation("o-2", "ГБОУ лицей № 16")};
    auto event = event_with("1", {"ГБОУ №№ 15, 16 и 17 Дальнего района"});
    event.participants[0].source.table = 1;
    event.participants[0].source.row = 2;
    event.participants[0].source.cell = 3;
    event.participants[0].source.span = Span{0, static_cast<std::uint32_t>(event.participants[0].text.size())};
    event.cells = {{"Участники", "ГБОУ №№ 15, 16 и 17 Дальнего района"}};
    programme.events.push_back(event);
    programme = resolve_names(std::move(programme));
    const auto& list = programme.events[0].participants;
    REQUIRE(list.size() == 3);
    CHECK(list[0].text == "ГБОУ №№ 15");
    CHECK(list[1].text == "16");
    CHECK(list[2].text == "17 Дальнего района");
    CHECK(list[0].id == "o-1");
    CHECK(list[1].id == "o-2");
    CHECK(list[2].target == Reference::Target::organisation);
    for (const auto& one : list) {
        CHECK(one.source.span.of(programme.events[0].cells[0].text) == one.text);
        CHECK(one.source.row == 2);
    }
}

TEST_CASE("a cell with line breaks: spans point into the cell as written") {
    Programme programme;
    const std::string cell = "<b>ГБОУ</b>\n№№ 15,\n   16";
    auto event = event_with("1", {"ГБОУ №№ 15, 16"});
    event.cells = {{"Участники", "ГБОУ\n№№ 15,\n   16"}};
    programme.events.push_back(event);
    programme = resolve_names(std::move(programme));
    const auto& list = programme.events[0].participants;
    REQUIRE(list.size() == 2);
    CHECK(list[0].source.span.of(programme.events[0].cells[0].text) == "ГБОУ\n№№ 15");
    CHECK(list[1].source.span.of(programme.events[0].cells[0].text) == "16");
}

TEST_CASE("schools of one number in two places are two, though a bare name stands before them") {
    Programme programme;
    programme.events.push_back(event_with("1", {"СОШ № 5"}));
    programme.events.push_back(event_with("2", {"МБОУ СОШ № 5 г. Придуманный"}));
    programme.events.push_back(event_with("3", {"СОШ №5 с. Вымышленное"}));
    programme.events.push_back(event_with("4", {"СОШ № 5 г. Придуманный"}));
    programme = resolve_names(std::move(programme));
    REQUIRE(programme.organisations.size() == 2);
    const auto of = [&programme](std::size_t event) { return programme.events[event].participants.at(0).id; };
    CHECK(of(1) == of(3));
    CHECK(of(1) != of(2));
    CHECK(!of(2).empty());
}

TEST_CASE("a reference that is resolved already stays as it is") {
    Programme programme;
    programme.organisations = {organisation("o-1", "ГБОУ СОШ № 15"), organisation("o-2", "ГБОУ СОШ № 16")};
    auto event = event_with("1", {"ГБОУ № 15"});
    event.participants[0].target = Reference::Target::organisation;
    event.participants[0].id = "o-2"; // by hand
    programme.events.push_back(event);
    programme = resolve_names(std::move(programme));
    CHECK(programme.events[0].participants[0].id == "o-2");
}

TEST_CASE("the full name gives the organisation its name, wherever it stands") {
    Programme programme;
    programme.events = {event_with("1", {"МБОУ «ЗСОШ № 3»"}), event_with("2", {"МБОУ «Заозёрная СОШ № 3»"})};
    programme = resolve_names(std::move(programme));
    REQUIRE(programme.organisations.size() == 1);
    CHECK(programme.organisations[0].name == "МБОУ «Заозёрная СОШ № 3»");
    REQUIRE(alias(programme, 0, "МБОУ «ЗСОШ № 3»") != nullptr);
    CHECK(programme.events[0].participants[0].id == programme.events[1].participants[0].id);
}

TEST_CASE("one note for an ambiguous name, not one a place") {
    Programme programme;
    programme.organisations = {organisation("o-1", "ГБОУ СОШ № 2"), organisation("o-2", "ГБОУ школа-интернат № 2")};
    programme.events = {event_with("1", {"ГБОУ № 2"}), event_with("2", {"ГБОУ № 2"})};
    programme = resolve_names(std::move(programme));
    programme = resolve_names(std::move(programme));
    CHECK(notes(programme) == 1);
    CHECK(programme.notes[0].arguments.at(0) == "ГБОУ № 2");
    CHECK(message(programme.notes[0], Language::russian) ==
          "Имя «ГБОУ № 2» подходит нескольким: ГБОУ СОШ № 2; ГБОУ школа-интернат № 2");
    CHECK(programme.events[1].participants[0].target == Reference::Target::nothing);
    CHECK(programme.events[1].participants[0].text == "ГБОУ № 2");
}

TEST_CASE("short names that the text introduces") {
    Programme programme;
    programme.sections = {prose({"Работу ведёт муниципальное казённое учреждение «Центр «Горизонт» (далее – Центр)."})};
    programme.events = {event_with("1", {"Центр"})};
    programme = resolve_names(std::move(programme));
    REQUIRE(programme.organisations.size() == 1);
    REQUIRE(alias(programme, 0, "Центр") != nullptr);
    CHECK(alias(programme, 0, "Центр")->evidence == "stated");
    CHECK(programme.events[0].participants[0].target == Reference::Target::organisation);
}

TEST_CASE("roles that a sentence gives") {
    Programme programme;
    programme.sections = {
        prose({"Низкие результаты показали: ГБОУ СОШ № 15, ГБОУ СОШ №16. ГБОУ СОШ № 17 открылась в 2020 году.",
               "ГБОУ лицей № 18 – школа-лидер.", "ГБОУ СОШ № 19 не ШНОР.",
               "Школе с низкими результатами ГБОУ СОШ № 20 помогает школа-лидер ГБОУ СОШ № 21."})};
    programme = resolve_names(std::move(programme));
    const auto role = [&programme](const std::string& number) -> std::string {
        for (const auto& one : programme.organisations) {
            if (one.name.find(number) != std::string::npos) {
                return one.roles.empty() ? "none" : std::string(one.roles[0].role.text());
            }
        }
        return "absent";
    };
    CHECK(role("15") == "supported");
    CHECK(role("16") == "supported");
    CHECK(role("17") == "none");
    CHECK(role("18") == "leader");
    CHECK(role("19") == "none");
    CHECK(role("20") == "none"); // two roles in one sentence: nobody can tell whose they are
    CHECK(role("21") == "none");
}

TEST_CASE("groups named by a role have those with the role") {
    Programme programme;
    programme.organisations = {organisation("o-1", "ГБОУ СОШ № 15", "supported"),
                               organisation("o-2", "ГБОУ лицей № 16", "leader")};
    programme.events = {event_with("1", {"школы-лидеры", "ШНОР", "ОО", "ШНСУ"})};
    programme = resolve_names(std::move(programme));
    REQUIRE(programme.groups.size() == 4);
    CHECK(programme.groups[0].members == std::vector<std::string>{"o-2"});
    CHECK(programme.groups[1].members == std::vector<std::string>{"o-1"});
    CHECK(programme.groups[2].members.empty());
    CHECK(programme.groups[3].members.empty()); // the table calls it ШНОР, not ШНСУ
    REQUIRE(programme.networks.size() == 1);
    CHECK(programme.networks[0].members.size() == 2);
    CHECK(programme.mentorships.empty());
}

TEST_CASE("a person works where the position says") {
    Programme programme;
    auto event = event_with("1", {});
    event.responsible = {reference("Примеров П.П.", "методист МИМС"),
                         reference("Образцова О.О.", "руководитель муниципальной информационно-методической службы")};
    programme.events.push_back(event);
    programme = resolve_names(std::move(programme));
    REQUIRE(programme.organisations.size() == 1);
    CHECK(programme.organisations[0].name == "муниципальная информационно-методическая служба");
    CHECK(programme.organisations[0].people.size() == 2);
    CHECK(programme.people.at(0).organisation == programme.organisations[0].id);
    CHECK(programme.people.at(0).position == "методист МИМС");
}

TEST_CASE("a note that is no position adds nobody") {
    Programme programme;
    auto event = event_with("1", {});
    event.responsible = {reference("Примеров П.П.", "по согласованию")};
    programme.events.push_back(event);
    programme = resolve_names(std::move(programme));
    REQUIRE(programme.people.size() == 1);
    CHECK(programme.people[0].position.empty());
    CHECK(programme.events[0].responsible[0].note == "по согласованию");
}

TEST_CASE("two who meet alone stand out of those who all meet") {
    Programme programme;
    programme.organisations = {organisation("o-1", "ГБОУ лицей № 1", "leader"),
                               organisation("o-2", "ГБОУ СОШ № 2", "supported"),
                               organisation("o-3", "ГБОУ СОШ № 3", "supported")};
    programme.events = {event_with("all", {"ГБОУ №№ 1, 2, 3"}), event_with("two", {"ГБОУ № 1", "ГБОУ № 3"}),
                        event_with("one", {"ГБОУ № 2"})};
    programme = resolve_names(std::move(programme));
    const auto evidence = mentorship_evidence(programme);
    REQUIRE(evidence.size() == 2);
    CHECK(evidence[0].mentee.text == "o-3");
    CHECK(evidence[0].events.size() == 2);
    // Weights 1/4 for three and 1/2 for two: hint 1 - 3/4 * 1/2 = 5/8; all share 1/4; (5/8 - 1/4) / (3/4) = 1/2.
    CHECK(evidence[0].score == Approx(0.5));
    CHECK(evidence[1].score == Approx(0.0));
    CHECK(programme.mentorships.empty());
}

TEST_CASE("tasks, events and indicators that share words") {
    Programme programme;
    programme.tasks = {Statement{{"t-1"}, "Повышение квалификации педагогов", {}, {}},
                       Statement{{"t-2"}, "Развитие школьных библиотек и читательских клубов", {}, {}}};
    programme.events = {event_with("Курсы повышения квалификации для педагогов", {}), event_with("Закупка мебели", {})};
    Indicator indicator;
    indicator.id.text = "i-1";
    indicator.name = "доля школ с читательскими клубами и библиотеками";
    programme.indicators = {indicator};
    const auto coverage = task_coverage(programme);
    REQUIRE(coverage.tasks.size() == 2);
    CHECK(coverage.tasks[0].events == std::vector<EventId>{programme.events[0].id});
    CHECK(coverage.tasks[0].indicators.empty());
    CHECK(coverage.tasks[1].events.empty());
    CHECK(coverage.tasks[1].indicators == std::vector<IndicatorId>{IndicatorId{"i-1"}});
    CHECK(coverage.events_without_task == std::vector<EventId>{programme.events[1].id});
    CHECK(coverage.indicators_alone.empty());
}

TEST_CASE("a table of formats of one's own") {
    const auto table = FormatTable::standard();
    const auto more = table.extended("id,ru,en,words,online\nquest,квест,quest,квест,no\nwebinar,,,онлайн встреч,\n");
    REQUIRE(more.ok());
    CHECK(formats_of("Квест для классов", *more) == std::vector<std::string>{"quest"});
    CHECK(formats_of("Онлайн-встреча", *more) == std::vector<std::string>{"webinar"});
    CHECK(mode_of("Квест для классов", *more) == AttendanceMode::in_person);
    CHECK(formats_of("Квест для классов", table).empty());
    CHECK(table.extended("id,ru,en,words\n", "formats.csv").error().code == Code::table_column_missing);
    CHECK(table.extended("id,ru,en,words,online\na,b\n").error().code == Code::table_row_broken);
    CHECK(table.extended("id,ru,en,words,online\n\"a,b\n").error().code == Code::table_quote_open);
    CHECK(table.extended("id,ru,en,words,online\n,b,c,d,\n").error().code == Code::table_value_empty);
    // As Russian Excel writes it; lines are counted with comments.
    CHECK(table.extended("# свои\nid;ru;en;words;online\nquest;квест;quest;квест;no\n").ok());
    CHECK(table.extended("# свои\nid,ru,en,words,online\n\na,b\n").error().place.row == 4);
    CHECK(table.extended("").error().code == Code::table_column_missing);
}

TEST_CASE("types and forms of mentoring that a text speaks of") {
    const std::string text = "Использовать виды наставничества (традиционного, группового, командного, наставничества "
                             "ровесниками, интернет-наставничества)";
    CHECK(mentorship_types_in(text) == std::vector<MentoringType>{MentoringType::traditional, MentoringType::group,
                                                                  MentoringType::team, MentoringType::peer,
                                                                  MentoringType::online});
    CHECK(mentorship_types_in("Традиционный семинар").empty());
    const auto forms = mentorship_forms_in("в парах «учитель-учитель» и группах «руководитель – руководители»");
    REQUIRE(forms.size() == 2);
    CHECK(forms[0].from == "teacher");
    CHECK(forms[0].cardinality == "1:1");
    CHECK(forms[1].to == "head");
    CHECK(forms[1].cardinality == "1:n");
    CHECK(mentorship_forms_in("учитель учитель").empty());
    for (const auto& type : mentorship_types()) {
        INFO(to_string(type.id));
        CHECK_FALSE(type.for_whom.empty());
        CHECK_FALSE(type.source.empty());
    }
}

TEST_CASE("why a spelling was taken, in words") {
    CHECK(alias_evidence("number", Language::russian) == "тот же номер и правовая форма");
    CHECK(alias_evidence("initials", Language::english).find("initials") == 0);
    CHECK(alias_evidence("written by hand", Language::english) == "written by hand");
}
