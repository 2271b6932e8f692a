// Opora, MIT licence. See LICENSE.
//
// Items of any list, put as JSON, removed and moved: in programmes made at random, and one by one.
#include <algorithm>

#include "catch.hpp"
#include "generate.hpp"
#include "json_items.hpp"
#include "opora/model/builder.hpp"
#include "opora/model/json.hpp"

using namespace opora;

namespace {

constexpr std::uint32_t seeds = 60;
// The members of the JSON form that are lists, in the order of `ProgrammeList`; notes cannot be edited.
const std::vector<std::string> members{"periods",          "approvals", "passport",  "goals",    "tasks",
                                       "expected_results", "clauses",   "documents", "stages",   "organisations",
                                       "people",           "groups",    "events",    "networks", "mentorships",
                                       "indicators",       "sections",  "tables",    "unread"};
const std::vector<ProgrammeList> with_ids{
    ProgrammeList::goals,  ProgrammeList::tasks,         ProgrammeList::expected_results, ProgrammeList::clauses,
    ProgrammeList::stages, ProgrammeList::organisations, ProgrammeList::people,           ProgrammeList::groups,
    ProgrammeList::events, ProgrammeList::networks,      ProgrammeList::mentorships,      ProgrammeList::indicators};

template <class T, class Key>
void number_ids(std::vector<T>& items, Key key) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        key(items[i]) = "№ " + std::to_string(i) + "\n";
    }
}

// A programme in which ids tell items apart, as in any that is read.
Programme made(std::uint32_t seed) {
    auto out = test::Generator(seed).programme();
    const auto text = [](auto& item) -> std::string& { return item.id.text; };
    number_ids(out.goals, text);
    number_ids(out.tasks, text);
    number_ids(out.expected_results, text);
    number_ids(out.clauses, [](Clause& clause) -> std::string& { return clause.number; });
    number_ids(out.stages, text);
    number_ids(out.organisations, text);
    number_ids(out.people, text);
    number_ids(out.groups, text);
    number_ids(out.events, text);
    number_ids(out.networks, text);
    number_ids(out.mentorships, text);
    number_ids(out.indicators, text);
    for (const auto* list : {"sections", "tables"}) {
        if ((list[0] == 's' ? out.sections.size() : out.tables.size()) > 1) {
            out.unknown.emplace_back(std::string(list) + "/1/colour", "\"red\"");
        }
    }
    std::sort(out.unknown.begin(), out.unknown.end());
    return out;
}

Programme built(const ProgrammeBuilder& builder) { return builder.build(Calendar()); }

ProgrammeList list_of(std::size_t index) { return static_cast<ProgrammeList>(index); }

std::size_t put(ProgrammeBuilder& builder, ProgrammeList list, const std::string& json) {
    INFO(json);
    const auto index = builder.put(list, json);
    if (!index) {
        FAIL(message(index.error(), Language::english));
    }
    return *index;
}

std::string refusal(const std::string& json, ProgrammeList list = ProgrammeList::events) {
    ProgrammeBuilder builder;
    const auto index = builder.put(list, json);
    REQUIRE_FALSE(index.ok());
    CHECK(builder.count(list) == 0);
    const auto& error = index.error();
    return std::string(code_name(error.code)) + " " + std::to_string(error.place.span.first);
}

} // namespace

TEST_CASE("a programme without edits stays as it is, whatever is in it") {
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        const auto programme = test::Generator(seed).programme();
        const ProgrammeBuilder builder(programme);
        CHECK(built(builder) == programme);
        CHECK(to_json(built(builder)) == to_json(programme));
    }
}

TEST_CASE("items put one by one make the programme that they were written from") {
    const Window another{Date(1990, 1, 1), Date(1990, 12, 31)}; // all timings are dated again in both
    std::size_t count = 0;
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        auto programme = made(seed);
        programme.notes.clear();
        programme.title_source = {};
        const auto json = to_json(programme);
        Programme files;
        files.files = programme.files;
        for (const auto& [name, text] : programme.unknown) {
            if (!name.starts_with("sections/") && !name.starts_with("tables/")) {
                files.unknown.emplace_back(name, text); // those belong to items
            }
        }
        ProgrammeBuilder builder(files);
        REQUIRE(builder.set_title(programme.title) == EditStatus::done);
        for (std::size_t list = 0; list < members.size(); ++list) {
            const auto items = test::json_items(json, members[list]);
            for (std::size_t i = 0; i < items.size(); ++i) {
                CHECK(put(builder, list_of(list), items[i]) == i);
                ++count;
            }
            CHECK(builder.count(list_of(list)) == items.size());
        }
        ProgrammeBuilder whole(programme);
        whole.set_period(another);
        builder.set_period(another);
        CHECK(built(builder) == built(whole));
    }
    CHECK(count > seeds * members.size()); // the cutter has found them
}

TEST_CASE("an item put again takes its own place") {
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        const auto programme = made(seed);
        const auto json = to_json(programme);
        ProgrammeBuilder builder(programme);
        for (const auto list : with_ids) {
            const auto items = test::json_items(json, members[static_cast<std::size_t>(list)]);
            for (std::size_t i = items.size(); i-- > 0;) {
                CHECK(put(builder, list, items[i]) == i);
            }
        }
        CHECK(built(builder) == programme);
    }
}

TEST_CASE("an edit that is taken back leaves nothing") {
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        const auto programme = made(seed);
        ProgrammeBuilder builder(programme);
        for (std::size_t i = 0; i < members.size(); ++i) {
            const auto list = list_of(i);
            const auto last = builder.count(list);
            CHECK(put(builder, list, "{\"new\":1}") == last);
            CHECK(builder.remove(list, last) == EditStatus::done);
            if (last > 1) {
                CHECK(builder.move(list, 0, last - 1) == EditStatus::done);
                CHECK(builder.move(list, last - 1, 0) == EditStatus::done);
                CHECK(builder.move(list, last - 1, last - 2) == EditStatus::done);
                CHECK(builder.move(list, last - 2, last - 1) == EditStatus::done);
            }
        }
        for (const auto& event : programme.events) {
            for (const auto what :
                 {EventText::number, EventText::title, EventText::timing, EventText::expected_result}) {
                CHECK(builder.set(event.id, what, "другое") == EditStatus::done);
            }
            CHECK(builder.set(event.id, EventText::number, event.number) == EditStatus::done);
            CHECK(builder.set(event.id, EventText::title, event.title) == EditStatus::done);
            CHECK(builder.set(event.id, EventText::timing, event.timing.phrase) == EditStatus::done);
            CHECK(builder.set(event.id, EventText::expected_result, event.expected_result) == EditStatus::done);
            if (event.timing.by == TimingOrigin::document) {
                const std::vector<Window> other{Window{Date(2020, 1, 1), Date(2020, 1, 2)}};
                CHECK(builder.set_windows(event.id, other) == EditStatus::done);
                CHECK(builder.set_windows(event.id, {}) == EditStatus::done);
            }
        }
        CHECK(built(builder) == programme);
    }
}

TEST_CASE("members that this version does not know go with the item that has them") {
    ProgrammeBuilder builder;
    put(builder, ProgrammeList::sections, R"({"heading":"А"})");
    put(builder, ProgrammeList::sections, R"({"heading":"Б","colour":"red","passages":[{"text":"в","size":2}]})");
    put(builder, ProgrammeList::sections, R"({"heading":"Г"})");
    REQUIRE(builder.move(ProgrammeList::sections, 1, 2) == EditStatus::done);
    REQUIRE(builder.remove(ProgrammeList::sections, 0) == EditStatus::done);
    const auto programme = built(builder);
    CHECK(programme.unknown == Unknown{{"sections/1/colour", "\"red\""}, {"sections/1/passages/0/size", "2"}});
    REQUIRE(builder.remove(ProgrammeList::sections, 1) == EditStatus::done);
    CHECK(built(builder).unknown.empty());
    put(builder, ProgrammeList::events, R"({"id":"e-1","colour":"red"})");
    CHECK(built(builder).events[0].unknown == Unknown{{"colour", "\"red\""}});
}

TEST_CASE("a document that a source names joins the files") {
    ProgrammeBuilder builder;
    put(builder, ProgrammeList::unread, R"({"text":"а","source":{"part":"body","document":"а.docx","paragraph":1}})");
    put(builder, ProgrammeList::unread, R"({"text":"б","source":{"document":"б.docx","paragraph":2}})");
    put(builder, ProgrammeList::unread, R"({"text":"в","source":{"document":"а.docx","part":"notes","paragraph":3}})");
    const auto programme = built(builder);
    CHECK(programme.files == std::vector<SourceFile>{{"а.docx", {"body", "notes"}}, {"б.docx", {}}});
    const auto at = place(programme, programme.unread[2].source);
    CHECK(at.document == "а.docx");
    CHECK(at.part == "notes");
    CHECK(at.paragraph == 3);
    CHECK_FALSE(builder.put(ProgrammeList::unread, R"({"source":{"document":"г.docx","paragraph":"x"}})").ok());
    CHECK(built(builder).files == programme.files);
}

TEST_CASE("JSON that is no item is refused with its byte") {
    CHECK(refusal("{\"id\":\"e-1\"") == "json_broken 11");
    CHECK(refusal("") == "json_broken 0");
    CHECK(refusal("[]") == "json_form 0");
    CHECK(refusal("null") == "json_form 0");
    CHECK(refusal(R"({"id":"e-1","title":5})") == "json_form 20");
    CHECK(refusal(R"({"timing":{"windows":["вчера"]}})") == "json_form 22");
    CHECK(refusal(R"({"window":"2022-09-02/2022-09-01"})", ProgrammeList::periods) == "json_form 10");
    CHECK(refusal("{\"id\":\"\xFF\"}") == "text_not_utf8 0");
    Limits small;
    small.max_file_bytes = 3;
    CHECK(ProgrammeBuilder().put(ProgrammeList::events, "{  }", small).error().code == Code::file_too_large);
}

TEST_CASE("what an event or a stage held goes up") {
    ProgrammeBuilder builder;
    put(builder, ProgrammeList::stages, R"({"id":"s-1"})");
    put(builder, ProgrammeList::stages, R"({"id":"s-1-1","parent":"s-1"})");
    put(builder, ProgrammeList::stages, R"({"id":"s-1-1-1","parent":"s-1-1"})");
    put(builder, ProgrammeList::events, R"({"id":"e-1","timing":{"phrase":"октябрь 2022 года"}})");
    put(builder, ProgrammeList::events, R"({"id":"e-2","parent":"e-1","timing":{"phrase":"ноябрь 2022 года"}})");
    put(builder, ProgrammeList::events,
        R"({"id":"e-3","parent":"e-2","stage":"s-1-1","timing":{"phrase":"вторая неделя"}})");
    CHECK(to_string(built(builder).events[2].timing.windows.at(0)) == "2022-11-08/2022-11-14");
    REQUIRE(builder.remove(ProgrammeList::events, 1) == EditStatus::done);
    REQUIRE(builder.remove(ProgrammeList::stages, 1) == EditStatus::done);
    const auto programme = built(builder);
    REQUIRE(programme.events.size() == 2);
    CHECK(programme.events[1].parent.text == "e-1");
    CHECK(programme.events[1].stage.text == "s-1");
    CHECK(programme.stages[1].parent.text == "s-1");
    CHECK(to_string(programme.events[1].timing.windows.at(0)) == "2022-10-08/2022-10-14"); // days 8 to 14
    REQUIRE(builder.set(EventId{"e-3"}, EventText::title, "Семинар") == EditStatus::done);
}

TEST_CASE("whoever is removed is no longer referred to, and texts stay") {
    ProgrammeBuilder builder;
    put(builder, ProgrammeList::organisations, R"({"id":"o-1","name":"Школа № 1","people":["p-1"]})");
    put(builder, ProgrammeList::people, R"({"id":"p-1","name":"Иванова А.А.","organisation":"o-1"})");
    put(builder, ProgrammeList::groups, R"({"id":"gr-1","members":["o-1","p-1","gr-1"]})");
    put(builder, ProgrammeList::networks, R"({"id":"n-1","members":[{"organisation":"o-1","role":"leader"}]})");
    put(builder, ProgrammeList::mentorships, R"({"id":"m-1","mentors":[{"text":"Школа № 1","organisation":"o-1"}]})");
    put(builder, ProgrammeList::clauses, R"({"number":"1","executors":[{"text":"Ивановой А.А.","person":"p-1"}]})");
    put(builder, ProgrammeList::events,
        R"({"id":"e-1","participants":[{"text":"Школа № 1","organisation":"o-1"},{"text":"группа","group":"gr-1"}]})");
    REQUIRE(builder.remove(ProgrammeList::organisations, 0) == EditStatus::done);
    auto programme = built(builder);
    CHECK(programme.people[0].organisation.empty());
    CHECK(programme.groups[0].members == std::vector<std::string>{"p-1", "gr-1"});
    CHECK(programme.networks[0].members.empty());
    CHECK(programme.mentorships[0].mentors[0].target == Reference::Target::nothing);
    CHECK(programme.mentorships[0].mentors[0].text == "Школа № 1");
    CHECK(programme.events[0].participants[0] ==
          Reference{"Школа № 1", Reference::Target::nothing, {}, {}, {}, {}, {}});
    CHECK(programme.events[0].participants[1].id == "gr-1");
    CHECK(programme.clauses[0].executors[0].id == "p-1");
    REQUIRE(builder.remove(ProgrammeList::people, 0) == EditStatus::done);
    REQUIRE(builder.remove(ProgrammeList::groups, 0) == EditStatus::done);
    programme = built(builder);
    CHECK(programme.clauses[0].executors[0].id.empty());
    CHECK(programme.events[0].participants[1].target == Reference::Target::nothing);
}

TEST_CASE("a new event is put where the plan ends, and a circle that came in does no harm") {
    ProgrammeBuilder builder;
    put(builder, ProgrammeList::events, R"({"id":"e-1","parent":"e-2","timing":{"phrase":"октябрь 2022 года"}})");
    put(builder, ProgrammeList::events, R"({"id":"e-2","parent":"e-1","timing":{"phrase":"вторая неделя"}})");
    CHECK(built(builder).events[0].timing.windows.size() == 1);
    REQUIRE_FALSE(builder.add_event("3", "Семинар", "").empty());
    CHECK(builder.set(EventId{"e-3"}, EventText::parent, "e-1") == EditStatus::done);
    CHECK(builder.set(EventId{"e-1"}, EventText::parent, "") == EditStatus::done);
}
