// Opora, MIT licence. See LICENSE.
//
// A programme made by hand, edited, and made again.
#include "catch.hpp"
#include "opora/model/builder.hpp"
#include "opora/model/json.hpp"

using namespace opora;

namespace {

const Calendar& calendar() {
    static const auto week = Calendar();
    return week;
}

Window window(std::string_view text) {
    const auto out = parse_window(text);
    REQUIRE(out);
    return *out;
}

std::vector<std::string> windows_of(const Programme& programme, const std::string& id) {
    const auto* event = find_event(programme, EventId{id});
    REQUIRE(event != nullptr);
    std::vector<std::string> out;
    for (const auto& each : event->timing.windows) {
        out.push_back(to_string(each));
    }
    return out;
}

using Texts = std::vector<std::string>;

// 1 «сентябрь», 1.1 «вторая неделя» in it, 2 «10 октября».
ProgrammeBuilder small_plan() {
    ProgrammeBuilder builder;
    REQUIRE(builder.set_title("План поддержки школ") == EditStatus::done);
    builder.set_period(window("2022-09-01/2023-05-31"));
    const auto first = builder.add_event("1.", "Диагностика", "сентябрь");
    REQUIRE(first.text == "e-1");
    REQUIRE_FALSE(builder.add_event("1.1.", "Анкетирование", "вторая неделя").empty());
    REQUIRE(builder.set(EventId{"e-1-1"}, EventText::parent, first.text) == EditStatus::done);
    REQUIRE_FALSE(builder.add_event("2.", "Семинар", "10 октября").empty());
    REQUIRE(builder.status() == EditStatus::done);
    return builder;
}

} // namespace

TEST_CASE("a programme made from nothing has its events dated from the top down") {
    const auto built = small_plan().build(calendar());
    CHECK(built.title == "План поддержки школ");
    REQUIRE(built.events.size() == 3);
    CHECK(windows_of(built, "e-1") == Texts{"2022-09-01/2022-09-30"});
    CHECK(windows_of(built, "e-1-1") == Texts{"2022-09-08/2022-09-14"}); // days 8 to 14, as the guide of timing says
    CHECK(windows_of(built, "e-2") == Texts{"2022-10-10/2022-10-10"});
    CHECK(built.events[1].parent.text == "e-1");
}

TEST_CASE("what stands under an event is dated again with it") {
    auto builder = small_plan();
    REQUIRE(builder.set(EventId{"e-1"}, EventText::timing, "март") == EditStatus::done);
    const auto built = builder.build(calendar());
    CHECK(windows_of(built, "e-1") == Texts{"2023-03-01/2023-03-31"});
    CHECK(windows_of(built, "e-1-1") == Texts{"2023-03-08/2023-03-14"});

    ProgrammeBuilder again(built);
    REQUIRE(again.set(EventId{"e-1"}, EventText::timing, "октябрь") == EditStatus::done);
    CHECK(windows_of(again.build(calendar()), "e-1-1") == Texts{"2022-10-08/2022-10-14"});
}

TEST_CASE("another period dates all timings again, and the former one can come back") {
    const auto first = small_plan().build(calendar());
    ProgrammeBuilder builder(first);
    builder.set_period(window("2023-09-01/2024-05-31"));
    CHECK(windows_of(builder.build(calendar()), "e-2") == Texts{"2023-10-10/2023-10-10"});
    builder.set_period(window("2022-09-01/2023-05-31"));
    CHECK(builder.build(calendar()) == first);
}

TEST_CASE("windows set by a user stay whatever the phrase says, until it decides again") {
    auto builder = small_plan();
    const EventId seminar{"e-2"};
    const std::vector<Window> wanted{window("2022-10-20/2022-10-21"), window("2022-10-17"), window("2022-10-17")};
    REQUIRE(builder.set_windows(seminar, wanted) == EditStatus::done);
    REQUIRE(builder.set(seminar, EventText::timing, "11 октября") == EditStatus::done);
    auto built = builder.build(calendar());
    CHECK(windows_of(built, "e-2") == Texts{"2022-10-17/2022-10-17", "2022-10-20/2022-10-21"});
    CHECK(built.events[2].timing.by == TimingOrigin::user);
    CHECK(built.events[2].timing.expression == "XXXX-10-11");
    builder = ProgrammeBuilder(built);
    REQUIRE(builder.set_windows(seminar, {}) == EditStatus::done);
    built = builder.build(calendar());
    CHECK(windows_of(built, "e-2") == Texts{"2022-10-11/2022-10-11"});
    CHECK(built.events[2].timing.by == TimingOrigin::document);
}

TEST_CASE("an id comes from number and title, and stays") {
    ProgrammeBuilder builder;
    CHECK(builder.add_event("8.1.2.", "Семинар", "").text == "e-8-1-2");
    const auto twin = builder.add_event("8.1.2", "Совещание", "").text;
    CHECK(twin.starts_with("e-8-1-2-"));
    CHECK(builder.add_event("", "Совещание", "").text == "e-" + twin.substr(std::string("e-8-1-2-").size()));
    REQUIRE(builder.set(EventId{"e-8-1-2"}, EventText::number, "9") == EditStatus::done);
    REQUIRE(builder.set(EventId{"e-8-1-2"}, EventText::title, "Форум") == EditStatus::done);
    const auto built = builder.build(calendar());
    CHECK(built.events[0].id.text == "e-8-1-2");
    CHECK(built.events[0].number == "9");
    CHECK(built.events[0].title == "Форум");
}

TEST_CASE("an event goes behind another, and is found there") {
    auto builder = small_plan();
    const auto added = builder.add_event("1.2.", "Отчёт", "", EventId{"e-1-1"});
    REQUIRE_FALSE(added.empty());
    REQUIRE(builder.set(EventId{"e-2"}, EventText::expected_result, "Справка") == EditStatus::done);
    const auto built = builder.build(calendar());
    CHECK(built.events[2].id == added);
    CHECK(built.events[3].expected_result == "Справка");
}

TEST_CASE("what cannot be done is said and changes nothing") {
    auto builder = small_plan();
    const auto before = builder.build(calendar());
    CHECK(builder.set(EventId{"e-9"}, EventText::title, "X") == EditStatus::missing);
    CHECK(builder.set(EventId{}, EventText::title, "X") == EditStatus::missing);
    CHECK(builder.set(EventId{"e-1"}, EventText::parent, "e-9") == EditStatus::missing);
    CHECK(builder.set(EventId{"e-1"}, EventText::stage, "s-1") == EditStatus::missing);
    CHECK(builder.set(EventId{"e-1"}, EventText::parent, "e-1") == EditStatus::cycle);
    CHECK(builder.set(EventId{"e-1"}, EventText::parent, "e-1-1") == EditStatus::cycle);
    CHECK(builder.set(EventId{"e-1"}, EventText::title, "\xFF") == EditStatus::not_utf8);
    CHECK(builder.set_title("\xD0") == EditStatus::not_utf8);
    CHECK(builder.add_event("1", "\xD0", "").empty());
    CHECK(builder.add_event("3", "X", "", EventId{"e-9"}).empty());
    CHECK(builder.set_windows(EventId{"e-9"}, {}) == EditStatus::missing);
    CHECK(builder.set_references(EventId{"e-9"}, EventReferences::venues, {}) == EditStatus::missing);
    CHECK(builder.remove(ProgrammeList::events, 3) == EditStatus::missing);
    CHECK(builder.move(ProgrammeList::events, 0, 3) == EditStatus::missing);
    const std::vector<Window> reversed{Window{window("2022-10-02").first, window("2022-10-01").first}};
    CHECK_THROWS_AS(builder.set_windows(EventId{"e-1"}, reversed), Error);
    CHECK_THROWS_AS(builder.set_period(reversed.front()), Error);
    CHECK_THROWS_AS(builder.put(ProgrammeList::notes, "{}"), Error);
    CHECK_THROWS_AS(builder.remove(ProgrammeList::notes, 0), Error);
    CHECK(builder.build(calendar()) == before);
}

TEST_CASE("a phrase that is not understood is no failure") {
    ProgrammeBuilder builder;
    REQUIRE_FALSE(builder.add_event("1", "Семинар", "когда рак на горе свистнет").empty());
    const auto built = builder.build(calendar());
    CHECK_FALSE(built.events[0].timing.kind);
    CHECK(built.events[0].timing.phrase == "когда рак на горе свистнет");
}

TEST_CASE("the first edit that failed is remembered until it is cleared") {
    ProgrammeBuilder builder;
    for (const auto* const title : {"Семинар", "Форум", "Смотр"}) {
        builder.add_event("", title, "октябрь");
    }
    CHECK(builder.status() == EditStatus::done);
    builder.add_event("1", "\xD0", "");
    builder.set(EventId{"e-9"}, EventText::title, "X");
    builder.set_title("План");
    CHECK(builder.status() == EditStatus::not_utf8); // not the later one, and a good edit does not clear it
    CHECK(to_string(builder.status()) == "not_utf8");
    CHECK(builder.count(ProgrammeList::events) == 3);
    builder.clear_status();
    builder.remove(ProgrammeList::events, 7);
    CHECK(builder.status() == EditStatus::missing);
    builder.clear_status();
    builder.move(ProgrammeList::events, 0, 2);
    CHECK(builder.status() == EditStatus::done);
}
