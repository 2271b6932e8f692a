// Opora, MIT licence. See LICENSE.
//
// Makes a plan, changes it, and looks at what contradicts itself: docs/guide/editing.md.
#include <iostream>

#include <opora/check/check.hpp>
#include <opora/model/builder.hpp>
#include <opora/model/json.hpp>
#include <opora/names/resolve.hpp>
#include <opora/read/references.hpp>

int main() {
    opora::ProgrammeBuilder builder;
    builder.set_title("План поддержки школ");
    builder.set_period({opora::Date(2022, 9, 1), opora::Date(2023, 5, 31)});
    const auto heading = builder.add_event("1.", "Диагностика", "октябрь");
    const auto survey = builder.add_event("1.1.", "Анкетирование учителей", "вторая неделя");
    builder.set(survey, opora::EventText::parent, heading.text);
    if (builder.status() != opora::EditStatus::done) { // asked once, after all edits
        return 1;
    }
    const auto programme = builder.build(opora::Calendar::russia());

    opora::ProgrammeBuilder again(programme);
    again.set_references(survey, opora::EventReferences::responsible,
                         opora::references_in("Методический центр; Образцова А.Б., методист"));
    again.set(heading, opora::EventText::timing, "ноябрь"); // the survey follows: 8 to 14 November
    // The centre and the methodologist join the programme.
    const auto changed = opora::resolve_names(again.build(opora::Calendar::russia()));

    const auto index = again.put(opora::ProgrammeList::organisations,
                                 R"({"id":"o-1","name":"Школа № 1","kind":"school"})");
    if (!index) {
        std::cerr << opora::message(index.error(), opora::Language::english) << "\n"; // which byte, what was expected
    }

    const opora::Window days{opora::Date(2022, 12, 5), opora::Date(2022, 12, 7)};
    again.set_windows(survey, std::vector<opora::Window>{days});
    for (const auto& finding : opora::check(again.build(opora::Calendar::russia()))) {
        std::cout << opora::message(finding, opora::Language::english) << "\n"; // OP431 among them
    }

    const auto& dated = changed.events.at(1).timing.windows;
    std::cout << opora::to_string(dated.at(0)) << "\n";
    return opora::to_string(dated.at(0)) == "2022-11-08/2022-11-14" && changed.people.size() == 1 && index ? 0 : 1;
}
