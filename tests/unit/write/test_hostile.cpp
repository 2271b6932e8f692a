// Opora, MIT licence. See LICENSE.
//
// Text of a document is never structure: hostile words in every field of a programme, written as iCalendar and CSV.
#include <set>

#include "base/unicode.hpp"
#include "catch.hpp"
#include "opora/base/encoding.hpp"
#include "opora/write/csv.hpp"
#include "opora/write/ics.hpp"

using namespace opora;

namespace {

const std::vector<std::string> hostile{"x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:a@example.invalid",
                                       "x\nBEGIN:VALARM\nACTION:AUDIO",
                                       "x\rX-INJECTED:1",
                                       "a;b,c\\n\\,\":=",
                                       "=cmd|' /C calc'!A0",
                                       "+1;@SUM(A1)",
                                       "\"\";\"\"\r\n\"=1+1\"",
                                       "\t=1",
                                       "\xFF\xC3",
                                       std::string("a\0b\x1b[31m", 8),
                                       " begins and ends with a space ",
                                       "＝1+1"};

Programme programme_of(const std::string& text) {
    Programme out;
    out.title = text;
    out.stages.push_back({{text + "s"}, text, {}, {}, {}, {}});
    Reference reference;
    reference.text = text;
    reference.note = text;
    for (const char* const id : {"1", "2"}) {
        Event event;
        event.id.text = text + id;
        event.number = text;
        event.title = text;
        event.stage.text = text + "s";
        event.parent.text = text + "1";
        event.timing.phrase = text;
        event.timing.kind = TimingKind::dates;
        event.timing.windows = {parse_window("2023-09-01/2023-09-02").value()};
        event.formats = {text};
        event.participants = event.responsible = event.venues = {reference};
        event.expected_result = text;
        out.events.push_back(std::move(event));
    }
    return out;
}

// RFC 4180, by the letter: a quote opens a field only at its beginning.
std::vector<std::vector<std::string>> fields_of(const std::string& csv, char separator) {
    std::vector<std::vector<std::string>> out(1, std::vector<std::string>(1));
    bool quoted = false;
    bool fresh = true; // nothing of the field was read
    for (std::size_t i = 0; i < csv.size(); ++i) {
        auto& field = out.back().back();
        if (quoted && csv[i] == '"') {
            quoted = i + 1 < csv.size() && csv[i + 1] == '"';
            if (quoted) {
                field += '"';
                ++i;
            }
        } else if (!quoted && fresh && csv[i] == '"') {
            quoted = true;
            fresh = false;
        } else if (!quoted && csv[i] == separator) {
            out.back().emplace_back();
            fresh = true;
        } else if (!quoted && csv.compare(i, 2, "\r\n") == 0) {
            out.emplace_back(1);
            fresh = true;
            ++i;
        } else {
            field += csv[i];
            fresh = false;
        }
    }
    out.pop_back();
    return out;
}

} // namespace

TEST_CASE("no text of a document becomes a line or a component of a calendar", "[ics]") {
    const std::set<std::string> known{"BEGIN",        "END",          "VERSION",     "PRODID",  "CALSCALE",
                                      "UID",          "NAME",         "DESCRIPTION", "DTSTAMP", "SUMMARY",
                                      "X-WR-CALNAME", "X-WR-CALDESC", "DTSTART",     "DTEND",   "LOCATION",
                                      "CATEGORIES",   "TRANSP",       "STATUS",      "DUE",     "RELATED-TO"};
    for (const auto& text : hostile) {
        INFO(text);
        IcsOptions options;
        options.dtstamp = "20230901T080000Z";
        for (const bool scoped : {false, true}) {
            options.scope = scoped ? text : "";
            const auto ics = to_ics(programme_of(text), options);
            CHECK(is_utf8(ics));
            std::multiset<std::string> begun;
            for (std::size_t at = 0; at < ics.size();) {
                const auto end = ics.find("\r\n", at);
                REQUIRE(end != std::string::npos);
                const auto line = ics.substr(at, end - at);
                CHECK(line.find_first_of("\r\n") == std::string::npos);
                CHECK(line.find_first_of(std::string("\0\x1b", 2)) == std::string::npos);
                if (line.front() != ' ') { // else it goes on with the line above
                    const auto name = line.substr(0, line.find_first_of(":;"));
                    CHECK(known.count(name) == 1);
                    if (name == "BEGIN") {
                        begun.insert(line);
                    }
                }
                at = end + 2;
            }
            CHECK(begun == std::multiset<std::string>{"BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VEVENT"});
        }
    }
}

TEST_CASE("no text of a document becomes a cell, a row or a formula of a CSV", "[csv]") {
    for (const auto& text : hostile) {
        INFO(text);
        const auto programme = programme_of(text);
        const auto plain = fields_of(to_csv(programme), ',');
        REQUIRE(plain.size() == 3);
        for (std::size_t row = 1; row < 3; ++row) {
            REQUIRE(plain[row].size() == plain[0].size());
            CHECK(plain[row][0] == text + std::to_string(row));
            CHECK(plain[row][2] == text);
            CHECK(plain[row][12] == text);
        }
        const auto excel = fields_of(to_csv(programme, CsvOptions::excel()).substr(3), ';');
        REQUIRE(excel.size() == 3);
        for (std::size_t row = 1; row < 3; ++row) {
            REQUIRE(excel[row].size() == plain[0].size());
            for (std::size_t i = 0; i < excel[row].size(); ++i) {
                CHECK((excel[row][i] == plain[row][i] || excel[row][i] == "'" + plain[row][i]));
                CHECK((excel[row][i].empty() ||
                       std::string("=+-@\t\r\n").find(excel[row][i].front()) == std::string::npos));
                CHECK(excel[row][i].rfind("＝", 0) == std::string::npos);
            }
        }
    }
}
