// Opora, MIT licence. See LICENSE.
//
// The four given programmes: 83 events of 83 in each of their three forms, against tables that a reader typed from the
// printed text (tests/cases/programmes/NAME.events.tsv), not from the workbooks nor from any output.
#include <map>

#include "support/seeds.hpp"

using namespace opora;
using namespace opora::test;

namespace {

using Expected = std::map<std::string, std::string>;

std::vector<Expected> expected_events(const Seed& seed) {
    const auto lines = case_lines(std::string(seed.name) + ".events.tsv");
    const auto header = split(lines.front(), '\t');
    std::vector<Expected> out;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        auto cells = split(lines[i], '\t');
        cells.resize(header.size());
        Expected row;
        for (std::size_t c = 0; c < header.size(); ++c) {
            row[header[c]] = cells[c];
        }
        out.push_back(std::move(row));
    }
    return out;
}

// Those whom a cell names, one a line, level by level: as typed and as read.
std::string typed_list(const std::string& cell) {
    std::string out;
    const auto levels = split(cell, '|');
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const std::string level = levels.size() == 1 ? "" : i == 0 ? "municipal" : "institutional";
        for (const auto& item : split(levels[i], ';')) {
            // «ГБОУ №№ 2, 221»: each number is a school.
            for (const auto& school : split(item, ',')) {
                if (!letters(school).empty()) {
                    out += level + ": " + bare(school) + "\n";
                }
            }
        }
    }
    return out;
}

std::string read_list(const std::vector<Reference>& references) {
    std::string out;
    for (const auto& reference : references) {
        out += reference.level + ": " + bare(reference.text) + bare(reference.note) + "\n";
    }
    return out;
}

std::string windows_text(const std::vector<Window>& windows) {
    std::string out;
    for (const auto& window : windows) {
        out += (out.empty() ? "" : ";") + to_string(window);
    }
    return out;
}

void check_event(const Programme& programme, const Event& event, const Expected& expected) {
    CHECK(event.number == expected.at("number"));
    CHECK(event.title == expected.at("title"));
    CHECK(event.timing.phrase == expected.at("timing"));
    REQUIRE(event.timing.kind.has_value());
    CHECK(to_string(*event.timing.kind) == expected.at("kind"));
    CHECK(windows_text(event.timing.windows) == expected.at("windows"));
    CHECK(to_string(event.timing.flags) == expected.at("flags"));
    CHECK(read_list(event.responsible) == typed_list(expected.at("responsible")));
    CHECK(read_list(event.participants) == typed_list(expected.at("participants")));
    CHECK(read_list(event.venues) == typed_list(expected.at("venue")));
    CHECK(bare(event.expected_result) == bare(expected.at("result")));
    const auto* parent = find_event(programme, event.parent);
    CHECK((parent == nullptr ? "" : parent->number) == expected.at("parent"));
    std::string stage;
    for (const auto& other : programme.stages) {
        if (other.id == event.stage) {
            stage = other.title;
        }
    }
    CHECK(stage == expected.at("stage"));
}

} // namespace

TEST_CASE("the given programmes have 83 events in each form, as printed") {
    const auto folder = given("programmes");
    if (!folder) {
        return;
    }
    for (const auto& seed : seeds) {
        const auto expected = expected_events(seed);
        REQUIRE(expected.size() == seed.events);
        for (const std::string form : seed_forms) {
            const auto programme = read_seed(seed, form, *folder);
            INFO(seed.name << "." << form);
            REQUIRE(programme.events.size() == expected.size());
            REQUIRE(programme.period() == parse_window(seed.period).value());
            for (std::size_t i = 0; i < expected.size(); ++i) {
                INFO("event " << expected[i].at("number"));
                check_event(programme, programme.events[i], expected[i]);
            }
        }
    }
}

TEST_CASE("the three forms of a given programme give the same events") {
    const auto folder = given("programmes");
    if (!folder) {
        return;
    }
    for (const auto& seed : seeds) {
        const auto text = read_seed(seed, "txt", *folder);
        for (const std::string form : {"docx", "xlsx"}) {
            const auto other = read_seed(seed, form, *folder);
            INFO(seed.name << "." << form);
            REQUIRE(other.events.size() == text.events.size());
            for (std::size_t i = 0; i < text.events.size(); ++i) {
                const auto& a = text.events[i];
                const auto& b = other.events[i];
                INFO(a.number);
                CHECK(a.id == b.id);
                CHECK(a.parent == b.parent);
                CHECK(a.title == b.title);
                CHECK(a.timing.phrase == b.timing.phrase);
                CHECK(a.timing.expression == b.timing.expression);
                CHECK(a.timing.windows == b.timing.windows);
                const auto names = [](const std::vector<Reference>& references) {
                    std::vector<std::string> out;
                    for (const auto& reference : references) {
                        out.push_back(reference.level + ": " + reference.text + " (" + reference.note + ")");
                    }
                    return out;
                };
                CHECK(names(a.responsible) == names(b.responsible));
                CHECK(names(a.participants) == names(b.participants));
                CHECK(names(a.venues) == names(b.venues));
                CHECK(letters(a.expected_result) == letters(b.expected_result));
            }
        }
    }
}

TEST_CASE("a given workbook without a period says how to give one") {
    const auto folder = given("programmes");
    if (!folder) {
        return;
    }
    const auto programme = read_file((*folder / "kgo-2022.xlsx").string());
    REQUIRE(programme.ok());
    CHECK(programme->periods.empty());
    const auto told = std::find_if(programme->notes.begin(), programme->notes.end(),
                                   [](const Diagnostic& note) { return note.code == Code::programme_period_missing; });
    REQUIRE(told != programme->notes.end());
    CHECK(advice(*told, Language::russian).find("--period") != std::string::npos);
    CHECK(programme->events[12].timing.kind == TimingKind::always);
    CHECK(programme->events[12].timing.windows.empty());
    CHECK(windows_text(programme->events[0].timing.windows) == "2022-10-01/2022-10-31");
}

TEST_CASE("what the given programmes say outside their plans") {
    const auto folder = given("programmes");
    if (!folder) {
        return;
    }
    for (const std::string form : {"txt", "docx"}) {
        INFO(form);
        const auto kirovsky = read_seed(seeds[0], form, *folder);
        REQUIRE(kirovsky.approvals.size() == 2);
        CHECK(kirovsky.approvals[0].kind == Approval::Kind::agreed);
        CHECK(kirovsky.approvals[0].date == Date(2020, 8, 26));
        CHECK(kirovsky.approvals[0].person == "Ю.В.Ступак");
        CHECK(kirovsky.approvals[1].kind == Approval::Kind::approved);
        CHECK(kirovsky.approvals[1].authority == "Директор ИМЦ Кировского района Санкт-Петербурга");
        CHECK(kirovsky.approvals[1].number == "43.2");
        CHECK(kirovsky.approvals[1].date == Date(2020, 8, 27));
        REQUIRE(kirovsky.organisations.size() == 11);
        CHECK(kirovsky.organisations[2].name == "ГБОУ гимназия № 248 Кировского района Санкт-Петербурга");
        REQUIRE(kirovsky.organisations[2].roles.size() == 1);
        CHECK(kirovsky.organisations[2].roles[0].role == "leader");
        CHECK(kirovsky.organisations[2].roles[0].basis == "школа-лидер");
        REQUIRE(kirovsky.people.size() == 13); // eleven of the table, two who sign
        CHECK(kirovsky.people[0].position == "главный специалист отдела образования");
        CHECK(kirovsky.goals.size() == 1);
        CHECK(kirovsky.tasks.size() == 3);
        CHECK(kirovsky.expected_results.size() == 3);

        const auto kgo = read_seed(seeds[1], form, *folder);
        REQUIRE(kgo.approvals.size() == 1);
        CHECK(kgo.approvals[0].kind == Approval::Kind::order);
        CHECK(kgo.approvals[0].number == "82-01 (о/д)");
        CHECK(kgo.approvals[0].date == Date(2022, 9, 1));
        CHECK(kgo.approvals[0].person == "Н.В. Полякова");
        CHECK(kgo.clauses.size() == 4);
        REQUIRE(kgo.clauses[3].control.size() == 1);
        CHECK(kgo.clauses[3].control[0].text == "Сатонину А.А.");
        CHECK(kgo.passport.size() == 9);
        CHECK(kgo.tasks.size() == 4);
        CHECK(kgo.indicators.size() == 4);
        CHECK(kgo.expected_results.size() == 4);

        const auto krasnoselsky = read_seed(seeds[2], form, *folder);
        CHECK(krasnoselsky.passport.size() == 11);
        CHECK(krasnoselsky.tasks.size() == 8);
        REQUIRE(krasnoselsky.stages.size() == 3);
        CHECK(windows_text(krasnoselsky.stages[0].timing->windows) == "2020-09-01/2020-10-31");
        CHECK(windows_text(krasnoselsky.stages[1].timing->windows) == "2020-09-01/2021-05-31");
        CHECK(windows_text(krasnoselsky.stages[2].timing->windows) == "2021-09-01/2022-05-31");
        // The document contradicts itself: years in its passport, school years over its plan.
        REQUIRE(krasnoselsky.periods.size() == 5);
        CHECK(to_string(krasnoselsky.periods.back().window) == "2020-09-01/2022-08-31");

        const auto kirovsk = read_seed(seeds[3], form, *folder);
        REQUIRE(kirovsk.clauses.size() == 9);
        CHECK(kirovsk.clauses[1].executors.size() == 9);
        REQUIRE(kirovsk.clauses[2].deadline.has_value());
        CHECK(kirovsk.clauses[2].deadline->phrase == "до 25 марта 2022 года");
        CHECK(windows_text(kirovsk.clauses[2].deadline->windows) == "2022-01-01/2022-03-25");
        CHECK(kirovsk.approvals.at(0).number == "94");
        CHECK(kirovsk.approvals.at(0).date == Date(2022, 3, 5));
        REQUIRE(kirovsk.documents.size() == 3);
        CHECK(kirovsk.documents[0].present);
        CHECK_FALSE(kirovsk.documents[1].present);
        CHECK_FALSE(kirovsk.documents[2].present);
    }
}
