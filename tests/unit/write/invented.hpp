// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <utility>

#include "opora/model/programme.hpp"

namespace opora::test {

inline Event event(std::string number, std::string title, TimingKind kind, const char* window) {
    Event out;
    out.id.text = "e-" + number;
    out.number = std::move(number);
    out.title = std::move(title);
    out.timing.kind = kind;
    if (const auto days = parse_window(window)) {
        out.timing.windows = {*days};
    }
    out.timing.phrase = window;
    return out;
}

inline Organisation organisation(std::string id, std::string name, const char* role) {
    Organisation out;
    out.id.text = std::move(id);
    out.name = std::move(name);
    if (*role != '\0') {
        out.roles.push_back({role, {}, {}, {}});
    }
    return out;
}

/// A plan of invented schools: so many events, schools by turns leading, supported and without a role.
inline Programme invented_programme(std::size_t events, std::size_t schools) {
    Programme out;
    out.title = "Программа сетевого наставничества школ Заозёрного района";
    out.periods.push_back({parse_window("2023-09-01/2025-06-30").value(), PeriodBasis::given, {}, {}, {}});
    out.stages.push_back({{"s-1"}, "Подготовительный этап", {}, {}, {}, {}});
    constexpr TimingKind kinds[] = {TimingKind::dates,  TimingKind::until, TimingKind::every,
                                    TimingKind::always, TimingKind::since, TimingKind::open};
    for (std::size_t i = 0; i < events; ++i) {
        const auto first = Date(2023, 9, 1) + static_cast<std::int32_t>(i * 37 % 600);
        const auto window = to_string(Window{first, first + static_cast<std::int32_t>(i * 7 % 40)});
        const auto kind = kinds[i % 6];
        auto one = event(std::to_string(i + 1),
                         "Семинар для учителей и руководителей школ о том, как читать результаты", kind,
                         kind == TimingKind::open ? "" : window.c_str());
        one.stage.text = "s-1";
        if (i % 4 == 1) {
            one.parent.text = "e-" + std::to_string(i);
        }
        Reference person;
        person.text = "Примеров А.А.";
        person.target = Reference::Target::person;
        person.id = "p-1";
        one.responsible.push_back(person);
        Reference school;
        school.text = "Школа";
        school.target = Reference::Target::organisation;
        school.id = "o-" + std::to_string(i % (schools == 0 ? 1 : schools));
        one.participants.push_back(school);
        out.events.push_back(std::move(one));
    }
    out.people.push_back({{"p-1"}, "Примеров А.А.", "методист", {}, {}, {}});
    out.organisations.push_back(organisation("o-c", "Методический центр Заозёрного района", "coordinator"));
    constexpr const char* roles[] = {"leader", "supported", ""};
    for (std::size_t i = 0; i < schools; ++i) {
        out.organisations.push_back(
            organisation("o-" + std::to_string(i), "МБОУ «Школа № " + std::to_string(i + 1) + "»", roles[i % 3]));
    }
    return out;
}

} // namespace opora::test
