// Opora, MIT licence. See LICENSE.
//
// Contradictions of people and places.
#include <algorithm>

#include "planted/families.hpp"
#include "planted/tools.hpp"

namespace opora::planted {

namespace {

using Wants = std::vector<Expected>;

std::vector<std::size_t> schools_of(const Draft& draft, bool leader) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < draft.schools.size(); ++i) {
        if (draft.schools[i].leader == leader) {
            out.push_back(i);
        }
    }
    return out;
}

std::string text_with(const Person& person, Chance& chance) {
    return chance.chance(50) ? person.name + ", " + person.position : person.name;
}

/// Two events of one day at two schools, one person for both.
bool person_twice(Draft& draft, Chance& chance, Wants& wants) {
    const auto day = open_day(draft, chance);
    const auto schools = schools_of(draft, false);
    if (!day || !draft.style.venues || !draft.style.participants) {
        return false;
    }
    const auto& person = draft.people[2 + chance.index(3)];
    const char* const titles[] = {"Консультация для учителей музыки", "Беседа с учителями технологии"};
    Expected want{Code::person_in_two_places, {}, {person.name}};
    for (std::size_t i = 0; i < 2; ++i) {
        auto row = plain_row(draft, Kind::meeting, titles[i], Shape::day, {*day, *day}, chance);
        row.responsible = text_with(person, chance);
        row.audience = "Учителя ШНОР";
        row.venue = draft.schools[i == 0 ? 0 : schools[0]].brief;
        want.events.push_back(row.title);
        insert_row(draft, row);
    }
    wants.push_back(want);
    return true;
}

/// A school receives guests and is awaited elsewhere on the same day.
bool school_twice(Draft& draft, Chance& chance, Wants& wants) {
    const auto day = open_day(draft, chance);
    const auto schools = schools_of(draft, false);
    if (!day || !draft.style.venues || !draft.style.audience || !draft.style.participants) {
        return false;
    }
    const auto& host = draft.schools[0];
    auto one = plain_row(draft, Kind::meeting, "День открытых дверей для учителей музыки", Shape::day, {*day, *day},
                         chance);
    one.responsible = text_with(draft.people[2], chance);
    one.audience = "Учителя ШНОР";
    one.venue = host.brief;
    auto two = plain_row(draft, Kind::meeting, "Круглый стол о работе школьных библиотек", Shape::day, {*day, *day},
                         chance);
    two.responsible = text_with(draft.people[3], chance);
    two.audience = host.brief + (chance.chance(50) ? ", " + draft.schools[schools[0]].brief : "");
    two.venue = draft.schools[schools[0]].brief;
    wants.push_back({Code::organisation_in_two_places, {one.title, two.title}, {}});
    insert_row(draft, one);
    insert_row(draft, two);
    return true;
}

/// The head of a school receives guests and is awaited in the centre.
bool head_twice(Draft& draft, Chance& chance, Wants& wants) {
    const auto day = open_day(draft, chance);
    if (!day || !draft.style.venues || !draft.style.participants) {
        return false;
    }
    const auto& host = draft.schools[0];
    const char* const titles[] = {"Приём коллег из ШНОР", "Заседание совета директоров школ"};
    Expected want{Code::person_in_two_places, {}, {host.head.name}};
    for (std::size_t i = 0; i < 2; ++i) {
        auto row = plain_row(draft, Kind::meeting, titles[i], Shape::day, {*day, *day}, chance);
        row.responsible = host.head.name + (i == 0 ? ", директор " + host.brief : std::string());
        row.audience = "Педагоги ШНОР";
        row.venue = i == 0 ? host.brief : draft.centre_brief;
        want.events.push_back(row.title);
        insert_row(draft, row);
    }
    wants.push_back(want);
    return true;
}

bool week_too_full(Draft& draft, Chance& chance, Wants& wants) {
    const auto near = open_day(draft, chance);
    if (!near) {
        return false;
    }
    const auto monday = start_of_week(*near) + 7;
    const auto& person = draft.people[2 + chance.index(3)];
    static const char* const subjects[] = {"музыки",     "технологии",      "рисования", "труда",
                                           "астрономии", "немецкого языка", "черчения"};
    for (int i = 0; i < 7; ++i) {
        const auto day = monday + i % 5;
        if (!has_lessons(day)) {
            return false;
        }
        auto row = plain_row(draft, Kind::meeting, std::string("Консультация для учителей ") + subjects[i], Shape::day,
                             {day, day}, chance);
        row.responsible = person.name + ", " + person.position;
        row.venue = draft.centre_brief;
        row.audience = "Учителя ШНОР";
        insert_row(draft, row);
    }
    wants.push_back({Code::overload_by_week, {}, {person.name}});
    return true;
}

bool one_for_all(Draft& draft, Chance& chance, Wants& wants) {
    if (draft.rows.size() < 11) {
        return false;
    }
    const auto& person = draft.people[1 + chance.index(4)];
    for (auto& row : draft.rows) {
        row.responsible = person.name + ", " + person.position;
    }
    wants.push_back({Code::load_concentrated, {}, {person.name}});
    return true;
}

bool nobody_answers(Draft& draft, Chance& chance, Wants& wants) {
    // Who answers for a heading may stand in its rows.
    auto* row = some_row(draft, chance, [&](const Row& one) { return alone(draft, one); });
    if (draft.style.two_levels || row == nullptr) {
        return false;
    }
    row->responsible = chance.word({"", "-", "–"});
    wants.push_back({Code::responsible_missing, {row->title}, {}});
    return true;
}

bool level_empty(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, [&](const Row& one) { return alone(draft, one); });
    if (!draft.style.two_levels || row == nullptr) {
        return false;
    }
    (chance.chance(70) ? row->school_level : row->responsible) = chance.word({"", "-", "–"});
    wants.push_back({Code::level_missing, {row->title}, {}});
    return true;
}

bool controls_own_work(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.order) {
        return false;
    }
    const bool director = chance.chance(50);
    const auto& person = director ? draft.people[1] : draft.people[2];
    draft.clauses.back().text = "Контроль за исполнением приказа возложить на " +
                                std::string(director ? "директора " : "методиста ") + draft.centre_brief + " " +
                                accusative(person.name) + ".";
    wants.push_back({Code::executes_and_controls, {}, {person.name}});
    return true;
}

/// One clause controlled by whom it charges.
bool controls_own_clause(Draft& draft, Chance& chance, Wants& wants) {
    auto* clause = clause_with(draft, "организовать методическое сопровождение");
    if (clause == nullptr) {
        return false;
    }
    const auto& person = draft.people[1];
    draft.clauses.back().text = "Контроль исполнения " + chance.word({"п. 3", "пункта 3"}) + " приказа возложить на " +
                                accusative(person.name) + ", директора " + draft.centre_brief + ".";
    wants.push_back({Code::executes_and_controls, {}, {person.name}});
    return true;
}

bool venue_never_named(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, [](const Row& one) { return one.kind == Kind::meeting; });
    if (!draft.style.venues || row == nullptr) {
        return false;
    }
    const auto venue = chance.word({"ЦИК района", "РЦИТ", "ГЦРО"});
    row->venue = venue;
    wants.push_back({Code::venue_unknown, {row->title}, {}});
    return true;
}

bool strange_participant(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, [](const Row& one) { return one.kind == Kind::meeting; });
    if (!draft.style.audience || !draft.style.participants || row == nullptr) {
        return false;
    }
    const auto school = draft.style.city ? std::string("ГБОУ СОШ № 987")
                                         : chance.word({"МБОУ «Дальнекутская СОШ»", "МКОУ «Тихоновская ООШ»"});
    row->audience = chance.chance(50) ? school : draft.schools[0].brief + ", " + school;
    wants.push_back({Code::participant_outside_network, {row->title}, {}});
    return true;
}

bool body_from_nowhere(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.order) { // a plan alone may rely on orders that are not in it
        return false;
    }
    const auto body = chance.word({"Муниципальная рабочая группа", "Координационный совет", "Экспертная комиссия"});
    int changed = 0;
    for (auto& row : draft.rows) {
        if (row.kind == Kind::meeting && changed < 4) {
            row.responsible = body;
            ++changed;
        }
    }
    wants.push_back({Code::body_never_created, {}, {body}});
    return changed > 1;
}

bool no_responsible(Draft& draft, Chance& chance, Wants& wants) {
    if (chance.chance(50)) {
        draft.style.answered = false;
    } else {
        for (auto& row : draft.rows) {
            row.responsible = row.school_level = "";
        }
    }
    wants.push_back({Code::responsible_column_missing, {}, {}});
    return true;
}

} // namespace

std::vector<Planter> people_planters() {
    const Entailed unexplained{Code::abbreviation_unexplained, "the name of the venue is an abbreviation"};
    const Entailed controls{Code::executes_and_controls, "the only one who answers also controls the order"};
    const Entailed heads_school{Code::organisation_in_two_places, "the school that its head speaks for"};
    const Entailed week{Code::overload_by_week, "all events of a week rest on one person"};
    const Entailed places{Code::person_in_two_places, "one person answers for all that stands on one day"};
    return {
        {Code::person_in_two_places, "person_twice", person_twice, {}},
        {Code::person_in_two_places, "head_twice", head_twice, {heads_school}},
        {Code::organisation_in_two_places, "school_twice", school_twice, {}},
        {Code::overload_by_week, "week_too_full", week_too_full, {}},
        {Code::load_concentrated, "one_for_all", one_for_all, {week, places, controls}},
        {Code::responsible_missing, "nobody_answers", nobody_answers, {}},
        {Code::level_missing, "level_empty", level_empty, {}},
        {Code::executes_and_controls, "controls_own_work", controls_own_work, {}},
        {Code::executes_and_controls, "controls_own_clause", controls_own_clause, {}},
        {Code::venue_unknown, "venue_never_named", venue_never_named, {unexplained}},
        {Code::participant_outside_network, "strange_participant", strange_participant, {}},
        {Code::body_never_created, "body_from_nowhere", body_from_nowhere, {}},
        {Code::responsible_column_missing, "no_responsible", no_responsible, {}},
    };
}

} // namespace opora::planted
