// Opora, MIT licence. See LICENSE.
//
// libical reads the calendars that Opora writes and finds the programme's events, days and text.
#include <libical/ical.h>

#include <memory>

#include "catch.hpp"
#include "opora/write/ics.hpp"

using namespace opora;

namespace {

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

std::string iso(icaltimetype time) {
    return icaltime_is_null_time(time) ? std::string() : std::string(icaltime_as_ical_string(time));
}

Event event(std::string id, std::string title, TimingKind kind, std::vector<Window> windows) {
    Event e;
    e.id.text = std::move(id);
    e.title = std::move(title);
    e.timing.kind = kind;
    e.timing.windows = std::move(windows);
    return e;
}

Component parse(const Programme& programme) {
    IcsOptions options;
    options.dtstamp = "20260101T000000Z";
    const auto text = to_ics(programme, options);
    Component calendar(icalparser_parse_string(text.c_str()));
    REQUIRE(calendar);
    icalrestriction_check(calendar.get());
    INFO(icalcomponent_as_ical_string(calendar.get()));
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    return calendar;
}

} // namespace

TEST_CASE("libical reads each day of the year as it was meant", "[peers]") {
    Programme p;
    for (int i = 0; i < 400; ++i) {
        const auto first = Date(2023, 12, 1) + i;
        p.events.push_back(event("e-" + std::to_string(i), "x", TimingKind::dates, {{first, first + i % 40}}));
    }
    const auto calendar = parse(p);
    int i = 0;
    for (auto* c = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); c != nullptr;
         c = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT), ++i) {
        const auto start = icalcomponent_get_dtstart(c);
        const auto end = icalcomponent_get_dtend(c);
        CHECK(start.is_date);
        CHECK(end.is_date);
        const auto& window = p.events[static_cast<std::size_t>(i)].timing.windows.front();
        auto expected = to_string(window.first);
        std::erase(expected, '-');
        CHECK(iso(start) == expected);
        CHECK(icaltime_day_of_year(end) >= 1);
        CHECK((icaltime_as_timet(end) - icaltime_as_timet(start)) / 86400 == window.days());
    }
    CHECK(i == 400);
}

TEST_CASE("libical reads text of any length and letters as it was", "[peers]") {
    Programme p;
    const std::vector<std::string> pieces{"Школа", ";", ",", "\\", "\n", "日本", "𝄞", " ", "\"", ":", "a"};
    for (std::size_t i = 0; i < 300; ++i) {
        std::string title;
        for (std::size_t k = 0; k <= i % 90; ++k) {
            title += pieces[(i * 7 + k * (1 + i % 5)) % pieces.size()];
        }
        p.events.push_back(event("e-" + std::to_string(i), "x" + title + "x", TimingKind::dates,
                                 {{Date(2024, 2, 28), Date(2024, 2, 29)}}));
    }
    const auto calendar = parse(p);
    std::size_t i = 0;
    for (auto* c = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); c != nullptr;
         c = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT), ++i) {
        REQUIRE(std::string(icalcomponent_get_summary(c)) == p.events[i].title);
    }
    CHECK(i == 300);
}

TEST_CASE("libical reads deadlines, undated tasks and nesting", "[peers]") {
    Programme p;
    p.events.push_back(event("e-1", "a", TimingKind::until, {{Date(2023, 9, 1), Date(2023, 12, 31)}}));
    p.events.push_back(event("e-1-1", "b", TimingKind::open, {}));
    p.events[1].parent.text = "e-1";
    const auto calendar = parse(p);
    auto* const first = icalcomponent_get_first_component(calendar.get(), ICAL_VTODO_COMPONENT);
    REQUIRE(first != nullptr);
    CHECK(iso(icalcomponent_get_due(first)) == "20231231");
    const std::string uid = icalcomponent_get_uid(first);
    auto* const second = icalcomponent_get_next_component(calendar.get(), ICAL_VTODO_COMPONENT);
    REQUIRE(second != nullptr);
    CHECK(icaltime_is_null_time(icalcomponent_get_due(second)));
    auto* const related = icalcomponent_get_first_property(second, ICAL_RELATEDTO_PROPERTY);
    REQUIRE(related != nullptr);
    CHECK(std::string(icalproperty_get_relatedto(related)) == uid);
}
