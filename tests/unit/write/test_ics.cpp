// Opora, MIT licence. See LICENSE.
#include "opora/base/encoding.hpp"
#include "opora/write/ics.hpp"

#include "base/unicode.hpp"
#include "catch.hpp"
#include "opora/base/error.hpp"
#include "write/ics/writer.hpp"

using namespace opora;

namespace {

IcsOptions options() {
    IcsOptions out;
    out.dtstamp = "20200901T080000Z";
    out.scope = "s";
    return out;
}

Event event(std::string id, TimingKind kind, std::vector<Window> windows) {
    Event e;
    e.id.text = std::move(id);
    e.title = "Совещание";
    e.timing.kind = kind;
    e.timing.windows = std::move(windows);
    return e;
}

// The unfolded lines of the components of one kind, each component from BEGIN to END.
std::vector<std::string> components(std::string ics, const std::string& kind) {
    for (auto at = ics.find("\r\n "); at != std::string::npos; at = ics.find("\r\n ", at)) {
        ics.erase(at, 3);
    }
    std::vector<std::string> out;
    const auto begin = "BEGIN:" + kind + "\r\n";
    const auto end = "END:" + kind + "\r\n";
    for (auto at = ics.find(begin); at != std::string::npos; at = ics.find(begin, at + 1)) {
        out.push_back(ics.substr(at, ics.find(end, at) - at));
    }
    return out;
}

bool has(const std::string& component, const std::string& line) {
    return component.find("\r\n" + line + "\r\n") != std::string::npos;
}

Window days(std::uint32_t month, std::uint32_t first, std::uint32_t last) {
    return {Date(2020, month, first), Date(2020, month, last)};
}

} // namespace

TEST_CASE("TEXT is escaped as RFC 5545 3.3.11 says", "[ics]") {
    CHECK(escape_ics_text("a;b,c\\d:e\"") == "a\\;b\\,c\\\\d:e\"");
    CHECK(escape_ics_text("a\nb\r\nc\rd") == "a\\nb\\nc\\nd");
    CHECK(escape_ics_text("a\x01"
                          "b\tc\x7F") == "ab\tc");
    CHECK(escape_ics_text("a\xFF") == "a\xEF\xBF\xBD");
}

TEST_CASE("Lines fold at 75 octets and never within a letter", "[ics]") {
    CHECK(fold_ics_line(std::string(75, 'a')) == std::string(75, 'a') + "\r\n");
    CHECK(fold_ics_line(std::string(76, 'a')) == std::string(75, 'a') + "\r\n a\r\n");
    // 74 octets, then a letter of two: it does not fit.
    CHECK(fold_ics_line(std::string(74, 'a') + "я") == std::string(74, 'a') + "\r\n я\r\n");
    for (const std::string letter : {"я", "日", "𝄞"}) {
        for (std::size_t shift = 0; shift < 8; ++shift) {
            std::string line(shift, 'x');
            for (int i = 0; i < 200; ++i) {
                line += letter;
            }
            const auto folded = fold_ics_line(line);
            std::string unfolded;
            for (std::size_t at = 0; at < folded.size();) {
                const auto end = folded.find("\r\n", at);
                REQUIRE(end != std::string::npos);
                const auto part = folded.substr(at, end - at);
                CHECK(part.size() <= 75);
                CHECK(part.size() > 70); // nor is it cut needlessly early, but for the last
                CHECK(is_utf8(part));
                unfolded += at == 0 ? part : part.substr(1);
                at = end + 2;
                if (folded.find("\r\n", at) + 2 == folded.size()) {
                    unfolded += folded.substr(at + 1, folded.size() - at - 3);
                    break;
                }
            }
            CHECK(unfolded == line);
        }
    }
}

TEST_CASE("A window is an all-day event with an exclusive end", "[ics]") {
    Programme p;
    p.events.push_back(event("e-1", TimingKind::dates, {days(9, 7, 11)}));
    p.events.push_back(event("e-2", TimingKind::dates, {days(12, 31, 31)}));
    const auto found = components(to_ics(p, options()), "VEVENT");
    REQUIRE(found.size() == 2);
    CHECK(has(found[0], "UID:e-1.s@opora.invalid"));
    CHECK(has(found[0], "DTSTAMP:20200901T080000Z"));
    CHECK(has(found[0], "DTSTART;VALUE=DATE:20200907"));
    CHECK(has(found[0], "DTEND;VALUE=DATE:20200912"));
    CHECK(has(found[0], "TRANSP:TRANSPARENT"));
    CHECK(has(found[1], "DTEND;VALUE=DATE:20210101"));
}

TEST_CASE("Each window of a repetition is an event of its own", "[ics]") {
    Programme p;
    p.events.push_back(event("e-1", TimingKind::every, {days(9, 1, 30), days(10, 1, 31)}));
    const auto found = components(to_ics(p, options()), "VEVENT");
    REQUIRE(found.size() == 2);
    CHECK(has(found[0], "UID:e-1.20200901-20200930.s@opora.invalid"));
    CHECK(has(found[1], "UID:e-1.20201001-20201031.s@opora.invalid"));
}

TEST_CASE("A deadline is a task, or an event on its day", "[ics]") {
    Programme p;
    p.events.push_back(event("e-1", TimingKind::until, {days(9, 1, 15)}));
    auto how = options();
    const auto tasks = components(to_ics(p, how), "VTODO");
    REQUIRE(tasks.size() == 1);
    CHECK(has(tasks[0], "DUE;VALUE=DATE:20200915"));
    CHECK(components(to_ics(p, how), "VEVENT").empty());
    how.deadlines_as_events = true;
    CHECK(components(to_ics(p, how), "VTODO").empty());
    const auto events = components(to_ics(p, how), "VEVENT");
    REQUIRE(events.size() == 1);
    CHECK(has(events[0], "DTSTART;VALUE=DATE:20200915"));
    CHECK(has(events[0], "DTEND;VALUE=DATE:20200916"));
}

TEST_CASE("An event without dates is a task without dates", "[ics]") {
    Programme p;
    p.events.push_back(event("e-1", TimingKind::open, {}));
    p.events[0].timing.phrase = "по графику";
    const auto tasks = components(to_ics(p, options()), "VTODO");
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].find("DUE") == std::string::npos);
    CHECK(has(tasks[0], "DESCRIPTION:Срок: по графику"));
}

TEST_CASE("Nested events lead to the window of the parent that holds them", "[ics]") {
    Programme p;
    p.events.push_back(event("e-8", TimingKind::every, {days(9, 1, 30), days(10, 1, 31)}));
    p.events.push_back(event("e-8-1", TimingKind::dates, {days(10, 5, 6)}));
    p.events[1].parent.text = "e-8";
    p.events.push_back(event("e-9", TimingKind::dates, {days(10, 5, 6)}));
    p.events[2].parent.text = "e-none";
    const auto found = components(to_ics(p, options()), "VEVENT");
    REQUIRE(found.size() == 4);
    CHECK(has(found[2], "RELATED-TO;RELTYPE=PARENT:e-8.20201001-20201031.s@opora.invalid"));
    CHECK(found[3].find("RELATED-TO") == std::string::npos);
}

TEST_CASE("UIDs stay when the plan is read again, and differ between programmes", "[ics]") {
    Programme p;
    p.title = "Дорожная карта";
    p.events.push_back(event("e-1", TimingKind::dates, {days(9, 7, 11)}));
    auto how = options();
    how.scope.clear();
    const auto uid = [&how](const Programme& programme) {
        const auto ics = to_ics(programme, how);
        const auto at = ics.find("UID:e-1");
        return ics.substr(at, ics.find("\r\n", at) - at);
    };
    const auto before = uid(p);
    auto moved = p;
    moved.events.insert(moved.events.begin(), event("e-0", TimingKind::open, {}));
    moved.events[1].timing.windows = {days(10, 1, 2)};
    CHECK(uid(moved) == before); // a calendar moves the event, and makes no second one
    auto other = p;
    other.title = "Другая карта";
    CHECK(uid(other) != before);
}

TEST_CASE("UIDs are unique even where ids are not", "[ics]") {
    Programme p;
    for (int i = 0; i < 3; ++i) {
        p.events.push_back(event("e", TimingKind::dates, {days(9, 7, 11), days(9, 7, 11)}));
        p.events.push_back(event("", TimingKind::open, {}));
    }
    const auto ics = to_ics(p, options());
    std::vector<std::string> uids;
    for (auto at = ics.find("\r\nUID:"); at != std::string::npos; at = ics.find("\r\nUID:", at + 1)) {
        uids.push_back(ics.substr(at, ics.find("\r\n", at + 2) - at));
    }
    CHECK(uids.size() == 7);
    std::sort(uids.begin(), uids.end());
    CHECK(std::adjacent_find(uids.begin(), uids.end()) == uids.end());
}

TEST_CASE("The time stamp is the caller's, and must be one", "[ics]") {
    for (const char* wrong :
         {"", "2020-09-01", "20200931T000000Z", "20200901T250000Z", "20200901T000000", "2020090100000000"}) {
        auto how = options();
        how.dtstamp = wrong;
        CHECK_THROWS_AS(to_ics({}, how), Error);
    }
}
