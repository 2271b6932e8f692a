// Opora, MIT licence. See LICENSE.
#include "opora/model/json.hpp"

#include <nlohmann/json.hpp>

#include "catch.hpp"
#include "generate.hpp"

using namespace opora;

namespace {

Programme parse(std::string_view json) {
    auto read = from_json(json);
    INFO(json);
    if (!read.ok()) {
        INFO(message(read.error(), Language::english));
        REQUIRE(read.ok());
    }
    return std::move(read).value();
}

std::string refused(std::string_view json, const Limits& limits = {}) {
    const auto read = from_json(json, limits);
    INFO(json);
    REQUIRE(!read.ok());
    return message(read.error(), Language::english);
}

Programme small() {
    Programme p;
    p.title = "Дорожная карта";
    p.files = {{"plan.docx", {"body"}}};
    p.periods.push_back({{Date(2020, 9, 1), Date(2021, 8, 31)}, PeriodBasis::given, {}, {}});
    Event e;
    e.id.text = "e-1";
    e.number = "1.";
    e.title = "Совещание";
    e.timing.phrase = "7-11 сентября 2020 года";
    e.timing.kind = TimingKind::dates;
    e.timing.windows = {{Date(2020, 9, 7), Date(2020, 9, 11)}};
    e.timing.count = {4, true, PeriodUnit::year};
    e.timing.times = {{15, 0, false, 0, 0}, {10, 0, true, 12, 0}};
    e.online = true;
    e.responsible.push_back({"ИМЦ", Reference::Target::organisation, "o-1", {}, "municipal", {}});
    e.responsible.push_back({"Иванов", Reference::Target::nothing, {}, {}, {}, {}});
    e.cells = {{"№", "1."}, {"Сроки", "7-11 сентября 2020 года"}};
    e.source = {0, 0, 0, 2, 3, 0, {}};
    p.events.push_back(e);
    return p;
}

} // namespace

TEST_CASE("A programme has the published JSON form", "[json]") {
    const auto json = nlohmann::json::parse(to_json(small()));
    CHECK(json["opora"] == 1);
    CHECK(json["periods"][0]["window"] == "2020-09-01/2021-08-31");
    CHECK(json["periods"][0]["basis"] == "given");
    const auto& event = json["events"][0];
    CHECK(event["id"] == "e-1");
    CHECK(event["parent"].is_null());
    CHECK(event["mode"] == "online");
    CHECK(event["timing"]["kind"] == "span");
    CHECK(event["timing"]["windows"] == nlohmann::json::array({"2020-09-07/2020-09-11"}));
    CHECK(event["timing"]["count"] == nlohmann::json({{"times", 4}, {"minimum", true}, {"per", "year"}}));
    CHECK(event["timing"]["times"] == nlohmann::json::array({"15:00", "10:00-12:00"}));
    CHECK(event["timing"]["by"] == "document");
    CHECK(event["responsible"][0] ==
          nlohmann::json({{"text", "ИМЦ"}, {"organisation", "o-1"}, {"level", "municipal"}}));
    CHECK(event["responsible"][1] == nlohmann::json({{"text", "Иванов"}}));
    CHECK(event["cells"]["Сроки"] == "7-11 сентября 2020 года");
    CHECK(event["source"] == nlohmann::json({{"document", "plan.docx"}, {"part", "body"}, {"table", 2}, {"row", 3}}));
    CHECK(json["unread"].empty());
}

TEST_CASE("A timing that was not understood is unknown", "[json]") {
    auto p = small();
    p.events[0].timing.kind.reset();
    p.events[0].timing.windows.clear();
    p.events[0].timing.count = {};
    const auto json = nlohmann::json::parse(to_json(p));
    CHECK(json["events"][0]["timing"]["kind"] == "unknown");
    CHECK(json["events"][0]["timing"]["expression"].is_null());
    CHECK(json["events"][0]["timing"]["count"].is_null());
    CHECK(parse(to_json(p)) == p);
}

TEST_CASE("Notes carry their code, severity and message", "[json]") {
    auto p = small();
    p.notes.push_back({Code::row_joined, {}, Place{"plan.docx", "body", 0, 2, 3, 0, {}}});
    const auto note = nlohmann::json::parse(to_json(p))["notes"][0];
    CHECK(note["code"] == "OP303");
    CHECK(note["severity"] == "info");
    CHECK(note["message_en"] == "A row cut by a page break was joined");
    CHECK(note["place"]["row"] == 3);
}

TEST_CASE("Programmes come back from JSON as they were", "[json][property]") {
    for (std::uint32_t seed = 0; seed < 400; ++seed) {
        INFO("seed " << seed);
        const auto p = test::Generator(seed).programme();
        const auto json = to_json(p);
        const auto back = from_json(json);
        if (!back.ok()) {
            FAIL(message(back.error(), Language::english) << "\n" << json);
        }
        REQUIRE(*back == p);
        REQUIRE(to_json(*back) == json);
        const auto pretty = to_json(p, true);
        REQUIRE(parse(pretty) == p);
        // Another reader sees the same thing, pretty or not.
        REQUIRE(nlohmann::json::parse(pretty) == nlohmann::json::parse(json));
    }
}

TEST_CASE("The order of members and white space mean nothing", "[json][property]") {
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        INFO("seed " << seed);
        const auto p = test::Generator(seed).programme();
        // nlohmann sorts members by name: `files` behind the events whose sources name them, `part` behind `document`.
        auto sorted = parse(nlohmann::json::parse(to_json(p)).dump(3));
        REQUIRE(nlohmann::json::parse(to_json(sorted)) == nlohmann::json::parse(to_json(p)));
    }
    const auto source = parse(R"({"title":"x","source":{"part":"b","row":3,"table":1,"document":"y"},
        "files":[{"name":"x","parts":["b"]},{"name":"y","parts":["a","b"]}],"opora":1})");
    CHECK(source.title_source.document == 1);
    CHECK(source.title_source.part == 1);
    CHECK(source.title_source.row == 3);
}

TEST_CASE("Unknown members survive at every object", "[json]") {
    const std::string json = R"({"opora":1,"colour":"red","title":"x","source":{"table":1,"zoom":[1, 2]},
        "files":[{"name":"a","parts":[],"hash":"00"}],
        "events":[{"id":"e","a/b":{"c" : null},"timing":{"phrase":"май","count":{"times":2,"per":"year"},"mood":true},
                   "continued":[{"row":2},{"row":3,"x~y":1}]}],
        "tables":[{"kind":"plan","columns":[{"header":"h","width":7}],"style":"grid"}],
        "mentorships":[{"form":{"from":"teacher","depth":1}}],
        "notes":[{"code":"OP303","hint":"h"},{"code":"OP999","severity":"info"}]})";
    const auto p = parse(json);
    const auto again = nlohmann::json::parse(to_json(p));
    CHECK(again["colour"] == "red");
    CHECK(again["source"]["zoom"] == nlohmann::json::array({1, 2}));
    CHECK(again["files"][0]["hash"] == "00");
    CHECK(again["events"][0]["a/b"]["c"].is_null());
    CHECK(again["events"][0]["a/b"].contains("c"));
    CHECK(again["events"][0]["timing"]["count"]["per"] == "year");
    CHECK(again["events"][0]["timing"]["mood"] == true);
    CHECK(again["events"][0]["continued"][1]["x~y"] == 1);
    CHECK(again["tables"][0]["columns"][0]["width"] == 7);
    CHECK(again["tables"][0]["style"] == "grid");
    CHECK(again["mentorships"][0]["form"]["depth"] == 1);
    CHECK(again["notes"][0]["hint"] == "h");
    CHECK(again["notes"][1] == nlohmann::json({{"code", "OP999"}, {"severity", "info"}}));
    CHECK(parse(to_json(p)) == p);
}

TEST_CASE("Members that are absent take their defaults", "[json]") {
    CHECK(parse(R"({"opora":1})") == Programme{});
    CHECK(parse("\xEF\xBB\xBF{\"opora\":1}") == Programme{});
    const auto p = parse(R"({"opora":1,"events":[{"title":"Семинар","timing":{"phrase":"май"}}]})");
    REQUIRE(p.events.size() == 1);
    CHECK(p.events[0].title == "Семинар");
    CHECK(!p.events[0].timing.kind);
}

TEST_CASE("A text of another form is refused with its place", "[json]") {
    CHECK(refused("{}").find("\"opora\": 1") != std::string::npos);
    CHECK(refused(R"({"opora":2})").find("byte 9") != std::string::npos);
    CHECK(refused("[]").find("object") != std::string::npos);
    CHECK(refused("").find("byte 0") != std::string::npos);
    const auto bad_window = refused(R"({"opora":1,"events":[{"timing":{"windows":["2021-02-30/2021-03-01"]}}]})");
    CHECK(bad_window.find("/events/0/timing/windows/0") != std::string::npos);
    CHECK(bad_window.find("byte 43") != std::string::npos);
    CHECK(refused(R"({"opora":1,"events":[{"timing":{"windows":["2021-03-02/2021-03-01"]}}]})").find("YYYY") !=
          std::string::npos);
    CHECK(refused(R"({"opora":1,"title":7})").find("/title: expected string") != std::string::npos);
    CHECK(refused(R"({"opora":1,"events":{}})").find("/events: expected array") != std::string::npos);
    CHECK(refused(R"({"opora":1,"periods":[{"basis":"rumour"}]})").find("passport|title|order|given") !=
          std::string::npos);
    CHECK(refused(R"({"opora":1,"events":[{"timing":{"times":["25:00"]}}]})").find("HH:MM") != std::string::npos);
    CHECK(refused(R"({"opora":1,"events":[{"timing":{"flags":["wrong"]}}]})").find("ambiguous") != std::string::npos);
    CHECK(refused(R"({"opora":1,"source":{"document":"none.docx"}})").find("/source/document") != std::string::npos);
    CHECK(refused(R"({"opora":1,"source":{"row":-1}})").find("/source/row") != std::string::npos);
    CHECK(refused(R"({"opora":1,"source":{"row":4294967296}})").find("/source/row") != std::string::npos);
    CHECK(refused(R"({"opora":1,"source":{"span":[5,4]}})").find("[first, end]") != std::string::npos);
    CHECK(refused(R"({"opora":1} x)").find("end of the text") != std::string::npos);
    CHECK(from_json("{\"opora\":1,\"title\":\"\xFF\"}").error().code == Code::text_not_utf8);
}

TEST_CASE("Hostile JSON meets a limit", "[json]") {
    const std::string deep = "{\"opora\":1,\"x\":" + std::string(100'000, '[');
    CHECK(from_json(deep).error().code == Code::limit_exceeded);
    Limits limits;
    limits.max_file_bytes = 10;
    CHECK(from_json(R"({"opora":1})", limits).error().code == Code::file_too_large);
    // Any text cut short is refused, never read as half a programme.
    const auto whole = to_json(test::Generator(7).programme());
    for (std::size_t size = 0; size < whole.size(); ++size) {
        if (from_json(std::string_view(whole).substr(0, size)).ok()) {
            FAIL("cut at " << size);
        }
    }
}

TEST_CASE("What one byte of damage leaves is judged as another reader judges it", "[json][property]") {
    test::Generator random(1);
    const std::string valid = R"({"opora":1,"x":[1,-0.5e+3,"\u00e9\ud83d\ude00\n",true,null,{"y":[]}],"z":{"a":"б"}})";
    const std::string alphabet = "{}[],:\"\\u0e+-.1 \ntfn\x01";
    int accepted = 0;
    for (int i = 0; i < 20'000; ++i) {
        auto text = valid;
        for (auto edits = 1 + random.below(2); edits > 0; --edits) {
            const auto at = random.below(static_cast<std::uint32_t>(text.size()));
            const char c = alphabet[random.below(static_cast<std::uint32_t>(alphabet.size()))];
            switch (random.below(3)) {
            case 0:
                text[at] = c;
                break;
            case 1:
                text.erase(at, 1);
                break;
            default:
                text.insert(at, 1, c);
            }
        }
        const bool other = nlohmann::json::accept(text);
        const auto ours = from_json(text);
        // A well-formed text can still have another form: then the code says so.
        const bool well_formed = ours.ok() || ours.error().code == Code::json_form;
        if (!ours.ok() && ours.error().code == Code::json_form) {
            continue; // the reader stops there; what follows may be broken
        }
        INFO(text);
        REQUIRE(other == well_formed);
        accepted += other ? 1 : 0;
    }
    CHECK(accepted > 1000);
}

TEST_CASE("Text that is not UTF-8 is written as JSON all the same", "[json]") {
    Programme p;
    p.title = "a\xFF"
              "b";
    CHECK(nlohmann::json::parse(to_json(p))["title"] == "a\xEF\xBF\xBD"
                                                        "b");
}
