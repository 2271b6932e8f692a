// Opora, MIT licence. See LICENSE.
//
// What a plan demands, of small programmes made by hand; expected values by reading the plan, not from our output.
#include "opora/plan/plan.hpp"

#include <string>

#include "catch.hpp"

using namespace opora;

namespace {

Source row(std::uint32_t number, std::uint32_t cell = 0) {
    Source out;
    out.table = 1;
    out.row = number;
    out.cell = cell;
    return out;
}

Event event(const std::string& number, const std::string& title, std::uint32_t at) {
    Event out;
    out.id.text = "e-" + number;
    out.number = number + ".";
    out.title = title;
    out.source = row(at);
    return out;
}

Event dated(Event event, Date first, Date last) {
    event.timing.kind = TimingKind::dates;
    event.timing.windows = {{first, last}};
    return event;
}

Event after(Event event, const std::string& phrase) {
    event.timing.kind = TimingKind::relative;
    event.timing.phrase = phrase;
    event.timing.source = row(event.source.row, 3);
    return event;
}

Reference to(Reference::Target target, const std::string& id, const Source& source) {
    Reference out;
    out.text = id;
    out.target = target;
    out.id = id;
    out.source = source;
    return out;
}

Reference person(const std::string& id, const Source& source = {}) { return to(Reference::Target::person, id, source); }

Reference school(const std::string& id, const Source& source = {}) {
    return to(Reference::Target::organisation, id, source);
}

Programme with_parties() {
    Programme out;
    out.people.resize(2);
    out.people[0].id.text = "p-0";
    out.people[1].id.text = "p-1";
    out.organisations.resize(3);
    out.organisations[0].id.text = "o-0";
    out.organisations[0].name = "Школа № 1";
    out.organisations[1].id.text = "o-1";
    out.organisations[1].name = "Школа № 2";
    out.organisations[2].id.text = "o-2"; // a second table lists the first school once more
    out.organisations[2].name = "школа № 1";
    return out;
}

} // namespace

TEST_CASE("an event needs what another one makes, and what its phrase names", "[plan]") {
    Programme programme;
    programme.events = {
        event("1", "Разработка муниципальной карты школ", 1),
        event("2", "Семинар на основе муниципальной карты школ", 2),
        after(event("3", "Круглый стол", 3), "после мероприятия 2"),
        after(event("4", "Рассылка", 4), "за неделю до мероприятия № 3"),
        after(event("5", "Отчёт", 5), "после мероприятия 9"), // of which there is none
    };
    const auto found = plan_demands(programme).precedences;
    REQUIRE(found.size() == 3);
    CHECK(found[0].before == 0);
    CHECK(found[0].after == 1);
    CHECK(found[0].reason == Precedence::Reason::product);
    CHECK(found[0].what == "муниципальной карты школ");
    CHECK(found[0].source == row(2));
    CHECK(found[1] == Precedence{1, 2, Precedence::Reason::phrase, "2", row(3, 3)});
    CHECK(found[2] == Precedence{3, 2, Precedence::Reason::phrase, "3", row(4, 3)});
}

TEST_CASE("a number that two events have names neither", "[plan]") {
    Programme programme;
    programme.events = {event("1", "Семинар", 1), event("1", "Вебинар", 2),
                        after(event("2", "Отчёт", 3), "после мероприятия 1")};
    CHECK(plan_demands(programme).precedences.empty());
}

TEST_CASE("events occupy people, schools and venues, each once and with the cell that says so", "[plan]") {
    auto programme = with_parties();
    auto first = event("1", "Семинар", 1);
    first.responsible = {person("p-1", row(1, 4)), person("p-1", row(1, 5)), person("p-9")};
    first.participants = {school("o-2", row(1, 6)), person("p-0", row(1, 7)), person("p-1")};
    first.venues = {school("o-0")};
    programme.events = {event("0", "Совещание", 7), first};
    using Role = Occupancy::Role;
    CHECK(plan_demands(programme).occupancies == std::vector<Occupancy>{
                                                     {1, Role::responsible, 1, row(1, 4)},
                                                     {1, Role::participant, 0, row(1, 7)},
                                                     {1, Role::participant, 1, row(1)}, // no cell: the row
                                                     {1, Role::guest, 0, row(1, 6)},    // the first of that name
                                                     {1, Role::host, 0, row(1)},
                                                 });
}

TEST_CASE("a week asks a whole event of a person, a month a quarter of one", "[plan]") {
    auto programme = with_parties();
    // 1 March 2021 is a Monday; the month touches the weeks of 1, 8, 15, 22 and 29 March.
    auto week = dated(event("1", "Семинар", 1), Date(2021, 3, 10), Date(2021, 3, 10));
    auto month = dated(event("2", "Мониторинг", 2), Date(2021, 3, 1), Date(2021, 3, 31));
    auto always = dated(event("3", "Консультации", 3), Date(2020, 9, 1), Date(2021, 8, 31));
    auto year = dated(event("4", "Сопровождение", 4), Date(2021, 1, 1), Date(2022, 1, 1)); // 366 days
    for (auto* each : {&week, &month, &always, &year}) {
        each->responsible = {person("p-1")};
    }
    always.timing.expression = "schoolyear 2020";
    programme.events = {week, month, always, year};
    const auto loads = plan_demands(programme).loads;
    REQUIRE(loads.size() == 5);
    CHECK(loads[0] == WeeklyLoad{1, Date(2021, 3, 1), 1, {1}});
    CHECK(loads[1] == WeeklyLoad{1, Date(2021, 3, 8), 5, {0, 1}});
    CHECK(loads[2] == WeeklyLoad{1, Date(2021, 3, 15), 1, {1}});
    CHECK(loads[4] == WeeklyLoad{1, Date(2021, 3, 29), 1, {1}});
}

TEST_CASE("an event is held by the programme, and by the event above it or else by its stage", "[plan]") {
    Programme programme;
    programme.periods.resize(1);
    programme.periods[0].window = {Date(2021, 9, 1), Date(2022, 5, 31)};
    programme.periods[0].source = row(9);
    programme.stages.resize(2);
    programme.stages[0].id.text = "s-1";
    programme.stages[0].source = row(10);
    programme.stages[0].timing.emplace();
    programme.stages[0].timing->kind = TimingKind::until; // from the first day of the programme on
    programme.stages[0].timing->windows = {{Date(2021, 9, 1), Date(2021, 12, 31)}};
    programme.stages[1].id.text = "s-1-1"; // without days of its own
    programme.stages[1].parent.text = "s-1";
    auto month = dated(event("1", "Месячник", 1), Date(2021, 10, 1), Date(2021, 10, 31));
    month.stage.text = "s-1-1";
    auto seminar = dated(event("1-1", "Семинар", 2), Date(2021, 10, 5), Date(2021, 10, 5));
    seminar.stage = month.stage;
    seminar.parent = month.id;
    auto weekly = event("2", "Консультации", 3);
    weekly.timing.kind = TimingKind::every; // may go on beyond the programme
    programme.events = {month, seminar, weekly};
    using Holder = Bound::Holder;
    CHECK(plan_demands(programme).bounds == std::vector<Bound>{
                                                {0, Holder::programme, 0, programme.periods[0].window, row(9)},
                                                {0, Holder::stage, 0, {Date(2021, 9, 1), Date(2021, 12, 31)}, row(10)},
                                                {1, Holder::programme, 0, programme.periods[0].window, row(9)},
                                                {1, Holder::event, 0, {Date(2021, 10, 1), Date(2021, 10, 31)}, row(1)},
                                            });
}

TEST_CASE("a clause leaves until the last day of its deadline", "[plan]") {
    Programme programme;
    programme.clauses.resize(3);
    programme.clauses[1].source = row(8);
    programme.clauses[1].deadline.emplace();
    programme.clauses[1].deadline->windows = {{Date(2021, 9, 1), Date(2021, 9, 10)},
                                              {Date(2021, 10, 1), Date(2021, 10, 5)}};
    programme.clauses[2].deadline.emplace(); // words that were not understood
    CHECK(plan_demands(programme).deadlines == std::vector<Deadline>{{1, Date(2021, 10, 5), row(8)}});
}

TEST_CASE("an empty programme demands nothing", "[plan]") { CHECK(plan_demands(Programme()) == PlanDemands()); }
