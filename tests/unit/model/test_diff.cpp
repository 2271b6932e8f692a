// Opora, MIT licence. See LICENSE.
#include "opora/model/diff.hpp"

#include <algorithm>
#include <functional>
#include <random>

#include "catch.hpp"
#include "generate.hpp"
#include "opora/model/json.hpp"

namespace {

using namespace opora;
using Kind = Change::Kind;

const std::vector<const char*> verbs{"Семинар", "Вебинар", "Совещание", "Конкурс", "Диагностика", "Экскурсия"};
const std::vector<const char*> themes{"математики", "чтения", "физики", "биологии", "музыки", "истории", "химии"};

Reference reference(const std::string& text) {
    Reference out;
    out.text = text;
    return out;
}

// A plan in which every event can be told from every other, as a district writes it.
Programme plan(std::size_t events, std::mt19937& random) {
    const auto pick = [&random](const auto& list) { return std::string(list[random() % list.size()]); };
    Programme out;
    out.title = "Программа поддержки школ";
    out.periods.push_back(
        {parse_window("2023-09-01/2024-08-31").value(), PeriodBasis::title, "2023-2024 учебный год", {}, {}});
    out.stages.push_back({{"s-1"}, "Подготовительный этап", {}, {}, {}, {}});
    out.stages.push_back({{"s-2"}, "Основной этап", {}, {}, {}, {}});
    for (const auto* text : {"Повысить качество обучения", "Создать сеть школ", "Обучить наставников"}) {
        out.tasks.push_back({{"t-" + std::to_string(out.tasks.size())}, text, {}, {}});
    }
    for (int i = 0; i < 3; ++i) {
        Organisation school;
        school.id.text = "o-" + std::to_string(i);
        school.name = "МБОУ «Школа № " + std::to_string(i + 1) + "»";
        school.roles.push_back({RoleKind::supported, "ШНОР", {}, {}});
        out.organisations.push_back(school);
        out.indicators.push_back({{"i-" + std::to_string(i)},
                                  "Доля учеников по предмету " + pick(themes),
                                  "",
                                  "",
                                  "%",
                                  {},
                                  std::to_string(70 + i),
                                  {},
                                  {}});
    }
    for (std::size_t i = 0; i < events; ++i) {
        Event event;
        const auto number = std::to_string(i + 1);
        event.id.text = "e-" + number;
        event.number = number + ".";
        event.title = pick(verbs) + " для учителей " + pick(themes) + ", занятие " + number;
        event.timing.phrase = std::to_string(1 + random() % 28) + ".10.2023";
        event.stage.text = i < events / 2 ? "s-1" : "s-2";
        event.responsible = {reference("Методический центр"), reference("Школа " + number)};
        event.participants = {reference("Учителя")};
        event.venues = {reference("Дом учителя")};
        event.expected_result = "Справка " + number;
        out.events.push_back(std::move(event));
    }
    return out;
}

struct Edit {
    const char* field;
    std::function<void(Event&)> make;
};

const std::vector<Edit> edits{
    {"timing", [](Event& event) { event.timing.phrase = "ноябрь 2023"; }},
    {"title", [](Event& event) { event.title += " (очно)"; }},
    {"responsible", [](Event& event) { event.responsible.push_back(reference("Управление образования")); }},
    {"responsible", [](Event& event) { event.responsible[0].note = "по согласованию"; }},
    {"responsible", [](Event& event) { event.responsible[0].level = "municipal"; }},
    {"participants", [](Event& event) { event.participants.clear(); }},
    {"venues", [](Event& event) { event.venues[0].text = "Школа № 1"; }},
    {"result", [](Event& event) { event.expected_result = "Приказ"; }},
    {"dates", [](Event& event) { event.timing.windows = {parse_window("2023-10-02/2023-10-03").value()}; }},
    {"funding",
     [](Event& event) {
         event.funding.push_back({"Бюджет", 2023, "10,0", {}});
     }},
    {"formats", [](Event& event) { event.formats = {"webinar"}; }},
    {"mode", [](Event& event) { event.mode = AttendanceMode::online; }},
};

} // namespace

TEST_CASE("a programme does not differ from itself, nor from what its JSON gives back") {
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        const auto programme = test::Generator(seed).programme();
        INFO(seed);
        for (const auto& change : diff(programme, programme)) {
            FAIL_CHECK(describe(change, Language::english));
        }
        const auto again = from_json(to_json(programme));
        REQUIRE(again.ok());
        CHECK(diff(programme, *again).empty());
    }
}

TEST_CASE("an edit of one event is that change and no other") {
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        const auto before = plan(5 + random() % 40, random);
        for (const auto& edit : edits) {
            auto after = before;
            auto& event = after.events[random() % after.events.size()];
            edit.make(event);
            const auto changes = diff(before, after);
            INFO(edit.field << " of " << event.number);
            REQUIRE(changes.size() == 1);
            CHECK(changes[0].kind == Kind::changed);
            CHECK(changes[0].thing == "event");
            CHECK(changes[0].field == edit.field);
            CHECK(changes[0].id == event.id.text);
            CHECK(changes[0].before != changes[0].after);
            CHECK(describe(changes[0], Language::russian).find("Мероприятие ") == 0);
        }
    }
}

TEST_CASE("an event taken out is removed, put in is added; what follows is renumbered, not replaced") {
    std::mt19937 random(11);
    for (int round = 0; round < 50; ++round) {
        const auto before = plan(4 + random() % 30, random);
        auto after = before;
        const auto at = random() % after.events.size();
        after.events.erase(after.events.begin() + static_cast<std::ptrdiff_t>(at));
        for (const bool numbered : {false, true}) {
            for (std::size_t i = at; numbered && i < after.events.size(); ++i) {
                after.events[i].id.text = "e-" + std::to_string(i + 1);
                after.events[i].number = std::to_string(i + 1) + ".";
            }
            for (const bool back : {false, true}) {
                const auto changes = back ? diff(after, before) : diff(before, after);
                REQUIRE(changes.size() == 1 + (numbered ? after.events.size() - at : 0));
                const auto whole = std::count_if(changes.begin(), changes.end(), [&](const Change& change) {
                    return change.kind == (back ? Kind::added : Kind::removed) &&
                           change.id == before.events[at].id.text;
                });
                const auto moved = std::count_if(changes.begin(), changes.end(), [](const Change& change) {
                    return change.kind == Kind::moved && change.field == "number";
                });
                CHECK(whole == 1);
                CHECK(static_cast<std::size_t>(moved) + 1 == changes.size());
                CHECK(changes[0].field.empty()); // in its place: before those that follow it
            }
        }
    }
}

TEST_CASE("rows in another order are moved, as few of them as can be") {
    std::mt19937 random(13);
    for (int round = 0; round < 50; ++round) {
        const auto before = plan(4 + random() % 30, random);
        auto after = before;
        std::shuffle(after.events.begin(), after.events.end(), random);
        for (const auto& change : diff(before, after)) {
            CHECK(change.kind == Kind::moved);
            CHECK(change.field == "order");
        }
        after = before;
        const auto from = random() % after.events.size();
        std::rotate(after.events.begin(), after.events.begin() + static_cast<std::ptrdiff_t>(from), after.events.end());
        CHECK(diff(before, after).size() == std::min(from, after.events.size() - from));
    }
}

TEST_CASE("another stage or parent is a move; a reworded stage moves nothing") {
    std::mt19937 random(17);
    const auto before = plan(8, random);
    auto after = before;
    after.events[1].stage.text = "s-2";
    after.events[3].parent.text = "e-1";
    auto changes = diff(before, after);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0] == Change{Kind::moved, "event", "e-2", "2", "stage", "Подготовительный этап", "Основной этап"});
    CHECK(changes[1] == Change{Kind::moved, "event", "e-4", "4", "parent", "", "1"});

    after = before;
    after.stages[0].id.text = "s-new";
    after.stages[0].title = "Подготовительный и организационный этап";
    for (auto& event : after.events) {
        if (event.stage.text == "s-1") {
            event.stage.text = "s-new";
        }
    }
    changes = diff(before, after);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].thing == "stage");
    CHECK(changes[0].field == "title");
}

TEST_CASE("what stands around the plan is compared too") {
    std::mt19937 random(19);
    const auto before = plan(3, random);
    const std::vector<std::pair<Change, std::function<void(Programme&)>>> cases{
        {{Kind::changed, "programme", "", "", "title", "Программа поддержки школ", "Проект"},
         [](Programme& p) { p.title = "Проект"; }},
        {{Kind::changed, "period", "", "", "dates", "2023-09-01/2024-08-31", "2023-09-01/2025-08-31"},
         [](Programme& p) { p.periods[0].window.last = Date(2025, 8, 31); }},
        {{Kind::removed, "task", "t-1", "Создать сеть школ", "", "Создать сеть школ", ""},
         [](Programme& p) { p.tasks.erase(p.tasks.begin() + 1); }},
        {{Kind::changed, "task", "t-9", "Повысить качество обучения детей", "text", "Повысить качество обучения",
          "Повысить качество обучения детей"},
         [](Programme& p) {
             p.tasks[0] = {{"t-9"}, "Повысить качество обучения детей", {}, {}};
         }},
        {{Kind::changed, "organisation", "o-2", "МБОУ «Школа № 3»", "roles", "supported (ШНОР)", "leader"},
         [](Programme& p) {
             p.organisations[2].roles = {{RoleKind::leader, "", {}, {}}};
         }},
        {{Kind::added, "person", "p-1", "Примеров А.А.", "", "", "Примеров А.А."},
         [](Programme& p) {
             p.people.push_back({{"p-1"}, "Примеров А.А.", "методист", {}, {}, {}});
         }},
        {{Kind::changed, "indicator", "i-1", before.indicators[1].name, "target", "71", "80"},
         [](Programme& p) { p.indicators[1].target = "80"; }},
        {{Kind::added, "clause", "", "2.1", "", "", "Назначить кураторов"},
         [](Programme& p) {
             Clause clause;
             clause.number = "2.1.";
             clause.text = "Назначить кураторов";
             p.clauses.push_back(clause);
         }},
        {{Kind::added, "goal", "g", "Помочь школам", "", "", "Помочь школам"},
         [](Programme& p) {
             p.goals.push_back({{"g"}, "Помочь школам", {}, {}});
         }},
        {{Kind::added, "approval", "", "Глава района", "", "", "Глава района"},
         [](Programme& p) {
             Approval approval;
             approval.authority = "Глава района";
             p.approvals.push_back(approval);
         }},
    };
    for (const auto& [expected, edit] : cases) {
        auto after = before;
        edit(after);
        const auto changes = diff(before, after);
        INFO(expected.thing);
        REQUIRE(changes.size() == 1);
        CHECK(changes[0] == expected);
    }
}

TEST_CASE("a row of the passport is not told again where what it holds was told") {
    Programme before;
    Source row;
    row.table = 1;
    row.row = 3;
    before.passport.push_back({"Задачи", "Создать сеть", row, {}});
    before.tasks.push_back({{"t-1"}, "Создать сеть", row, {}});
    auto after = before;
    after.passport[0].text = after.tasks[0].text = "Создать сеть школ";
    const auto changes = diff(before, after);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].thing == "task");
    after.tasks = before.tasks;
    REQUIRE(diff(before, after).size() == 1);
    CHECK(diff(before, after)[0].thing == "passport");
}

TEST_CASE("another person in a position is another person") {
    Programme before;
    before.people.push_back({{"p-1"}, "Примеров А.А.", "директор", {}, {}, {}});
    auto after = before;
    after.people[0] = {{"p-2"}, "Образцов Б.Б.", "директор", {}, {}, {}};
    const auto changes = diff(before, after);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].kind == Kind::removed);
    CHECK(changes[1].kind == Kind::added);
}

TEST_CASE("a change is said in both languages and as JSON") {
    const Change change{Kind::changed, "event", "e-4", "4", "timing", "март 2022", "апрель 2022"};
    CHECK(describe(change, Language::russian) == "Мероприятие 4: сроки «март 2022» → «апрель 2022»");
    CHECK(describe(change, Language::english) == "Event 4: timing “март 2022” → “апрель 2022”");
    CHECK(to_json(std::vector<Change>{change}, Language::english) ==
          R"({"changes":[{"what":"changed","thing":"event","id":"e-4","name":"4","field":"timing",)"
          R"("before":"март 2022","after":"апрель 2022","message":"Event 4: timing “март 2022” → “апрель 2022”"}]})");
    const Change roles{Kind::changed, "organisation", "o-1", "Школа № 1", "roles", "supported (ШНОР)", ""};
    CHECK(describe(roles, Language::russian) ==
          "Организация Школа № 1: роли: было «сопровождаемая школа (ШНОР)», теперь пусто");
    const Change place{Kind::moved, "event", "e-1", "1", "order", "", "4"};
    CHECK(describe(place, Language::english) == "Event 1: place in the plan at the beginning → after “4”");
    // Braces of the document are text.
    const Change braces{Kind::changed, "event", "e-4", "4", "title", "{1}", "{0}"};
    CHECK(describe(braces, Language::english) == "Event 4: title “{1}” → “{0}”");
}
