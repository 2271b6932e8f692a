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

/// Takes a pair out of the table of pairs.
void drop_pair(Draft& draft, std::size_t index) {
    draft.pairs.erase(draft.pairs.begin() + static_cast<std::ptrdiff_t>(index));
    draft.pair_rows.erase(draft.pair_rows.begin() + static_cast<std::ptrdiff_t>(index) + 1);
}

bool supported_alone(Draft& draft, Chance& chance, Wants& wants) {
    if (draft.pair_rows.empty()) {
        return false;
    }
    for (std::size_t i = draft.pairs.size(); i-- > 0;) {
        const auto pair = draft.pairs[i];
        const auto others = std::count_if(draft.pairs.begin(), draft.pairs.end(),
                                          [&](const Pair& other) { return other.leader == pair.leader; });
        if (others > 1 && (i == 0 || chance.chance(60))) {
            wants.push_back({Code::supported_without_mentor, {}, {draft.schools[pair.supported].name}});
            drop_pair(draft, i);
            return true;
        }
    }
    return false;
}

bool leader_idle(Draft& draft, Chance& chance, Wants& wants) {
    const auto leaders = schools_of(draft, true);
    if (draft.pair_rows.empty() || leaders.size() < 2) {
        return false;
    }
    const auto idle = leaders[chance.index(leaders.size())];
    const auto busy = idle == leaders[0] ? leaders[1] : leaders[0];
    for (std::size_t i = 0; i < draft.pairs.size(); ++i) {
        if (draft.pairs[i].leader == idle) {
            draft.pairs[i].leader = busy;
            draft.pair_rows[i + 1][0] = draft.schools[busy].name;
        }
    }
    wants.push_back({Code::leader_without_mentorship, {}, {draft.schools[idle].name}});
    return true;
}

std::size_t status_column(const Draft& draft) { return draft.participants[0][0] == "№" ? 2 : 1; }

bool leader_twice_in_table(Draft& draft, Chance&, Wants& wants) {
    if (draft.participants.empty()) {
        return false;
    }
    const auto at = 3 + schools_of(draft, true).size() - 1;
    auto row = draft.participants[at];
    row[status_column(draft)] = "ШНОР";
    if (draft.participants[0][0] == "№") {
        row[0] = std::to_string(draft.participants.size());
    }
    draft.participants.push_back(row);
    wants.push_back({Code::leader_is_supported, {}, {draft.schools[at - 3].name}});
    return true;
}

bool leader_is_mentored(Draft& draft, Chance&, Wants& wants) {
    const auto leaders = schools_of(draft, true);
    if (draft.pair_rows.empty() || leaders.size() < 2) {
        return false;
    }
    auto row = draft.pair_rows.back();
    row[0] = draft.schools[leaders[0]].name;
    row[1] = draft.schools[leaders[1]].name;
    draft.pair_rows.push_back(row);
    wants.push_back({Code::leader_is_supported, {}, {draft.schools[leaders[1]].name}});
    return true;
}

/// Takes the sentences out that count or name schools.
void forget_counts(Draft& draft) {
    std::erase_if(draft.introduction, [](const std::string& text) {
        return text.starts_with("В программе") || text.starts_with("Определены") || text.starts_with("Из ");
    });
}

/// Takes the leaders out of the tables and of the plan.
void forget_leaders(Draft& draft) {
    const auto leaders = schools_of(draft, true);
    draft.participants.erase(draft.participants.begin() + 3,
                             draft.participants.begin() + 3 + static_cast<std::ptrdiff_t>(leaders.size()));
    if (draft.participants[0][0] == "№") {
        for (std::size_t i = 1; i < draft.participants.size(); ++i) {
            draft.participants[i][0] = std::to_string(i);
        }
    }
    draft.pair_rows.clear();
    forget_counts(draft);
    for (auto& row : draft.rows) {
        row.venue = draft.centre_brief;
        row.audience = "Учителя ШНОР";
        row.responsible = row.responsible.find("БОУ") != std::string::npos ||
                                  row.responsible.find("АОУ") != std::string::npos ||
                                  row.responsible.find("КОУ") != std::string::npos
                              ? draft.centre_brief
                              : row.responsible;
    }
}

bool leaders_unnamed(Draft& draft, Chance& chance, Wants& wants) {
    if (draft.participants.empty()) {
        return false;
    }
    forget_leaders(draft);
    draft.introduction.push_back(
        chance.word({"Для перечисленных школ определены школы-лидеры, находящиеся в сходных социальных условиях.",
                     "За каждой ШНОР закреплена школа-лидер.", "Для каждой ШНОР определена школа-наставник."}));
    wants.push_back({Code::supported_without_leader_named, {}, {}});
    return true;
}

bool roles_unsaid(Draft& draft, Chance& chance, Wants& wants) {
    if (draft.participants.empty()) {
        return false;
    }
    draft.pair_rows.clear();
    forget_counts(draft);
    const auto at = status_column(draft);
    const bool whole = chance.chance(50);
    for (std::size_t i = 0; i < draft.participants.size(); ++i) {
        auto& row = draft.participants[i];
        if (whole) {
            row.erase(row.begin() + static_cast<std::ptrdiff_t>(at));
        } else if (i > 2) {
            row[at] = "участник";
        }
    }
    wants.push_back({Code::organisations_without_roles, {}, {}});
    return true;
}

bool group_too_large(Draft& draft, Chance&, Wants& wants) {
    if (draft.pair_rows.empty() || draft.pairs.size() < 5) {
        return false;
    }
    draft.pair_rows[0].push_back("Вид наставничества");
    for (std::size_t i = 1; i < draft.pair_rows.size(); ++i) {
        draft.pair_rows[i][0] = draft.schools[0].name;
        draft.pair_rows[i].push_back("групповое");
    }
    wants.push_back({Code::mentor_overloaded, {}, {draft.schools[0].name}});
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

bool pairs_missing(Draft& draft, Chance&, Wants& wants) {
    if (draft.pair_rows.empty()) {
        return false;
    }
    draft.pair_rows.clear();
    wants.push_back({Code::mentorships_missing, {}, {}});
    return true;
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
    const Entailed alone{Code::supported_without_mentor, "a leader made a supported school has no mentor"};
    const Entailed idle{Code::leader_without_mentorship, "its schools were given to another leader"};
    const Entailed unexplained{Code::abbreviation_unexplained, "the name of the venue is an abbreviation"};
    const Entailed controls{Code::executes_and_controls, "the only one who answers also controls the order"};
    const Entailed week{Code::overload_by_week, "all events of a week rest on one person"};
    const Entailed places{Code::person_in_two_places, "one person answers for all that stands on one day"};
    return {
        {Code::person_in_two_places, "person_twice", person_twice, {}},
        {Code::organisation_in_two_places, "school_twice", school_twice, {}},
        {Code::overload_by_week, "week_too_full", week_too_full, {}},
        {Code::load_concentrated, "one_for_all", one_for_all, {week, places, controls}},
        {Code::responsible_missing, "nobody_answers", nobody_answers, {}},
        {Code::level_missing, "level_empty", level_empty, {}},
        {Code::executes_and_controls, "controls_own_work", controls_own_work, {}},
        {Code::venue_unknown, "venue_never_named", venue_never_named, {unexplained}},
        {Code::participant_outside_network, "strange_participant", strange_participant, {}},
        {Code::supported_without_mentor, "supported_alone", supported_alone, {}},
        {Code::leader_without_mentorship, "leader_idle", leader_idle, {}},
        {Code::leader_is_supported, "leader_twice_in_table", leader_twice_in_table, {alone}},
        {Code::leader_is_supported, "leader_is_mentored", leader_is_mentored, {}},
        {Code::supported_without_leader_named, "leaders_unnamed", leaders_unnamed, {}},
        {Code::organisations_without_roles, "roles_unsaid", roles_unsaid, {}},
        {Code::mentor_overloaded, "group_too_large", group_too_large, {idle}},
        {Code::body_never_created, "body_from_nowhere", body_from_nowhere, {}},
        {Code::mentorships_missing, "pairs_missing", pairs_missing, {}},
        {Code::responsible_column_missing, "no_responsible", no_responsible, {}},
    };
}

} // namespace opora::planted
