// Opora, MIT licence. See LICENSE.
//
// A programme that was read and is edited: what reading itself makes of the same plan is what the builder must make.
#include <algorithm>
#include <map>
#include <utility>

#include "model/ids.hpp"
#include "opora/model/builder.hpp"
#include "opora/model/json.hpp"
#include "opora/names/resolve.hpp"
#include "opora/read/references.hpp"
#include "support/seeds.hpp"

using namespace opora;

namespace {

template <class Use>
void each_seed(Use use) {
    for (const auto& seed : test::seeds) {
        for (const auto* form : test::seed_forms) {
            const auto name = std::string("programmes/") + seed.name + "." + form;
            const auto path = test::given(name);
            const bool office = std::string_view(form) != "txt";
            if (path && (!office || OPORA_WITH_OFFICE != 0)) {
                INFO(name);
                use(path->string(), seed);
            }
        }
    }
}

Programme read(const std::string& path, const std::string& period = {}) {
    ReadOptions options;
    if (!period.empty()) {
        options.period = parse_window(period).value();
    }
    auto programme = read_file(path, options);
    REQUIRE(programme.ok());
    return std::move(programme.value());
}

Programme read_text(const std::string& text) {
    const auto document = open_document(text, "план.txt");
    REQUIRE(document.ok());
    auto programme = read_programme(*document);
    REQUIRE(programme.ok());
    return std::move(programme.value());
}

Programme built(const ProgrammeBuilder& builder) {
    auto out = builder.build(Calendar::russia());
    out = resolve_names(std::move(out));
    return out;
}

std::string plan(const std::string& rows) {
    return "План поддержки школ на 2022-2023 учебный год\n\n| № | Мероприятие | Сроки | Ответственные |\n" + rows;
}

} // namespace

TEST_CASE("a programme that was read and not edited stays the same, byte for byte") {
    each_seed([](const std::string& path, const test::Seed&) {
        const auto programme = read(path);
        CHECK(to_json(ProgrammeBuilder(programme).build(Calendar::russia())) == to_json(programme));
        CHECK(to_json(built(ProgrammeBuilder(programme))) == to_json(programme));
    });
    const auto example = read(std::string(OPORA_SOURCE_DIR) + "/docs/examples/programme.txt");
    CHECK(to_json(built(ProgrammeBuilder(example))) == to_json(example));
}

TEST_CASE("a period that is set does what a period given at reading does") {
    const auto check = [](const std::string& path, const std::string& period) {
        ProgrammeBuilder builder(read(path));
        const auto window = parse_window(period);
        REQUIRE(window);
        builder.set_period(*window);
        const auto expected = read(path, period);
        auto set = built(builder);
        CHECK(set.periods == expected.periods);
        CHECK(set.events == expected.events);
        CHECK(set.stages == expected.stages);
        CHECK(set.clauses == expected.clauses);
        // A place that had no note before gets it behind the others.
        REQUIRE(set.notes.size() == expected.notes.size());
        CHECK(std::is_permutation(set.notes.begin(), set.notes.end(), expected.notes.begin()));
        set.notes = expected.notes;
        CHECK(set == expected);
    };
    each_seed([&](const std::string& path, const test::Seed& seed) {
        check(path, seed.period);
        check(path, "2015-09-01/2017-05-31"); // everything lies outside, and is told
    });
    check(std::string(OPORA_SOURCE_DIR) + "/docs/examples/programme.txt", "2015-09-01/2017-05-31");
}

TEST_CASE("a plan made event by event has the ids and days of the same plan that is read") {
    each_seed([](const std::string& path, const test::Seed& seed) {
        const auto programme = read(path, seed.period);
        std::map<std::string, int> uses;
        for (const auto& event : programme.events) {
            ++uses[number_slug(event.number)];
        }
        ProgrammeBuilder builder;
        builder.set_period(parse_window(seed.period).value());
        std::vector<EventId> ids;
        for (const auto& event : programme.events) {
            const auto added = builder.add_event(event.number, event.title, event.timing.phrase);
            REQUIRE_FALSE(added.empty());
            ids.push_back(added);
            const auto slug = number_slug(event.number);
            if (slug.empty() || uses[slug] == 1) {
                CHECK(added == event.id);
            } else {
                CHECK(event.id.text.starts_with(added.text)); // the first of its number has no hash
            }
        }
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const auto above = std::find_if(programme.events.begin(), programme.events.end(),
                                            [&](const Event& event) { return event.id == programme.events[i].parent; });
            if (above != programme.events.end()) {
                const auto& parent = ids[static_cast<std::size_t>(above - programme.events.begin())];
                REQUIRE(builder.set(ids[i], EventText::parent, parent.text) == EditStatus::done);
            }
        }
        const auto made = builder.build(Calendar::russia());
        for (std::size_t i = 0; i < ids.size(); ++i) {
            INFO(programme.events[i].timing.phrase);
            CHECK(made.events[i].timing.windows == programme.events[i].timing.windows);
            CHECK(made.events[i].timing.kind == programme.events[i].timing.kind);
            CHECK(made.events[i].timing.flags == programme.events[i].timing.flags);
        }
    });
}

TEST_CASE("a cell that is set names those whom it would name in a plan") {
    const std::string cell = "Методический центр; Образцова А.Б., методист; ГБОУ №№ 2, 221";
    const auto expected = read_text(plan("| 1 | Семинар | октябрь | " + cell + " |\n| 2 | Совещание | ноябрь | – |\n"));
    ProgrammeBuilder builder(
        read_text(plan("| 1 | Семинар | октябрь | Школа № 5 |\n| 2 | Совещание | ноябрь | – |\n")));
    const auto id = expected.events[0].id;
    REQUIRE(builder.set_references(id, EventReferences::responsible, references_in(cell)) == EditStatus::done);
    const auto set = built(builder);
    const auto& wanted = expected.events[0].responsible;
    const auto& got = set.events[0].responsible;
    REQUIRE(got.size() == wanted.size());
    CHECK(got.size() == 4); // the centre, a person, two schools
    for (std::size_t i = 0; i < got.size(); ++i) {
        CHECK(got[i].text == wanted[i].text);
        CHECK(got[i].target == wanted[i].target);
        CHECK(got[i].id == wanted[i].id);
        CHECK(got[i].note == wanted[i].note);
        CHECK(got[i].source.row == wanted[i].source.row);
        CHECK(got[i].source.cell == wanted[i].source.cell);
    }
    CHECK(references_in("–").empty());
    CHECK_FALSE(references_in("Школа № 5").at(0).source.known());
}

TEST_CASE("notes about a timing go with what it says, and others stay") {
    const auto text = plan("| 1 | Семинар | 31 ноября | Центр |\n| 2 | Совещание | как-нибудь потом | Центр |\n");
    ProgrammeBuilder builder(read_text(text));
    const auto count = [&](Code code) {
        const auto notes = built(builder).notes;
        return std::count_if(notes.begin(), notes.end(), [code](const Diagnostic& note) { return note.code == code; });
    };
    REQUIRE(count(Code::date_impossible) == 1);
    REQUIRE(count(Code::timing_not_understood) == 1);
    REQUIRE(builder.set(EventId{"e-2"}, EventText::timing, "31 июня") == EditStatus::done);
    CHECK(count(Code::date_impossible) == 2);
    CHECK(count(Code::timing_not_understood) == 0);
    REQUIRE(builder.set(EventId{"e-1"}, EventText::timing, "30 ноября") == EditStatus::done);
    CHECK(count(Code::date_impossible) == 1);
    REQUIRE(builder.remove(ProgrammeList::events, 1) == EditStatus::done);
    CHECK(count(Code::date_impossible) == 0);
}

TEST_CASE("notes that a document lacks its period or plan end with that") {
    ProgrammeBuilder builder(read_text("Письмо о поддержке школ\n\nУважаемые коллеги!\n"));
    const auto has = [&](Code code) {
        const auto notes = built(builder).notes;
        return std::any_of(notes.begin(), notes.end(), [code](const Diagnostic& note) { return note.code == code; });
    };
    CHECK(has(Code::plan_missing));
    CHECK(has(Code::programme_period_missing));
    builder.set_period(parse_window("2022-09-01/2023-05-31").value());
    REQUIRE_FALSE(builder.add_event("1", "Семинар", "октябрь").empty());
    CHECK_FALSE(has(Code::plan_missing));
    CHECK_FALSE(has(Code::programme_period_missing));
}
