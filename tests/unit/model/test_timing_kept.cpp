// Opora, MIT licence. See LICENSE.
//
// A phrase is read once: its meaning and its notes travel with the timing.
#include <algorithm>

#include "catch.hpp"
#include "model/timing_fill.hpp"
#include "opora/check/check.hpp"
#include "opora/model/builder.hpp"
#include "opora/model/diff.hpp"
#include "opora/model/json.hpp"
#include "opora/model/pseudonyms.hpp"

using namespace opora;

namespace {

const Calendar week;

TimingContext school_year() { return {parse_window("2022-09-01/2023-05-31").value(), std::nullopt}; }

Timing timing(std::string_view phrase) {
    Timing out;
    out.phrase = phrase;
    resolve_timing(out, school_year(), week);
    return out;
}

// A plan of one event, as a reader leaves it.
Programme plan(std::string_view phrase) {
    Programme out;
    out.periods.push_back({*school_year().period, PeriodBasis::given, {}, {}, {}});
    auto& event = out.events.emplace_back();
    event.id.text = "e-1";
    event.number = "1";
    event.title = "Семинар";
    event.timing = timing(phrase);
    return out;
}

// The 15th of November 2022 was a Tuesday. The words in front take 13 bytes: six letters and a space.
constexpr std::string_view wrong_weekday = "среда 15.11.2022";

bool has(const std::vector<TimingNote>& notes, Code code) {
    return std::any_of(notes.begin(), notes.end(), [code](const TimingNote& note) { return note.code == code; });
}

bool finds(const Programme& programme, Code code) {
    const auto findings = check(programme);
    return std::any_of(findings.begin(), findings.end(), [code](const Finding& each) { return each.code == code; });
}

} // namespace

TEST_CASE("a reader of phrases parses equal texts once", "[timing]") {
    PhraseReader phrases;
    const auto first = phrases.read("ноябрь");
    CHECK(phrases.read(std::string("ноябрь")) == first);
    CHECK(phrases.size() == 1);
    CHECK(phrases.read("ноябрь ") != first);
    CHECK(phrases.size() == 2);
    CHECK(phrases.read("когда рак свистнет")->meaning.error().code == Code::timing_not_understood);
    CHECK(phrases.read("когда рак свистнет")->phrase == "когда рак свистнет");
    CHECK(phrases.size() == 3);
}

TEST_CASE("timings with equal phrases share what was read", "[timing]") {
    PhraseReader phrases;
    Timing one;
    Timing other;
    one.phrase = other.phrase = "15 ноября";
    resolve_timing(one, school_year(), week, phrases);
    resolve_timing(other, {parse_window("2023-09-01/2024-05-31").value(), std::nullopt}, week, phrases);
    CHECK(one.parsed == other.parsed);
    CHECK(phrases.size() == 1);
    CHECK(to_string(one.windows.at(0)) == "2022-11-15/2022-11-15");
    CHECK(to_string(other.windows.at(0)) == "2023-11-15/2023-11-15");
}

TEST_CASE("a kept meaning is dated again without reading the phrase", "[timing]") {
    auto kept = timing("15 ноября");
    const auto read = kept.parsed;
    REQUIRE(read);
    PhraseReader phrases;
    resolve_timing(kept, {parse_window("2023-09-01/2024-05-31").value(), std::nullopt}, week, phrases);
    CHECK(phrases.size() == 0);
    CHECK(kept.parsed == read);
    CHECK(to_string(kept.windows.at(0)) == "2023-11-15/2023-11-15");

    kept.phrase = "16 ноября"; // edited by hand: what is kept is of another phrase
    CHECK(same_meaning(*meaning_of(kept), parse_timing("15 ноября").value())); // as its expression says
    resolve_timing(kept, school_year(), week, phrases);
    CHECK(phrases.size() == 1);
    CHECK(to_string(kept.windows.at(0)) == "2022-11-16/2022-11-16");
    CHECK(*meaning_of(kept) == parse_timing("16 ноября").value());
}

TEST_CASE("a timing keeps the notes of its phrase, and JSON too", "[timing][json]") {
    const auto before = plan(wrong_weekday);
    const auto& notes = before.events[0].timing.notes;
    REQUIRE(notes);
    REQUIRE(has(*notes, Code::weekday_mismatch));

    const auto json = to_json(before);
    CHECK(json.find(R"("notes":[{"code":"OP1)") != std::string::npos);
    const auto after = from_json(json);
    REQUIRE(after);
    CHECK(*after == before);
    CHECK(after->events[0].timing.notes == notes);
    CHECK_FALSE(after->events[0].timing.parsed); // not read again: the expression says the meaning
    CHECK(same_meaning(*meaning_of(after->events[0].timing), parse_timing("15.11.2022 среда").value()));
    CHECK(to_json(*after) == json);
}

TEST_CASE("a timing without notes says so in JSON; one that nobody has read has no member", "[timing][json]") {
    auto programme = plan("15 ноября 2022 года");
    CHECK(to_json(programme).find(R"("by":"document","notes":[]})") != std::string::npos);
    programme.events[0].timing.notes.reset();
    const auto json = to_json(programme);
    CHECK(json.find(R"("by":"document"})") != std::string::npos);
    CHECK_FALSE(from_json(json).value().events[0].timing.notes);
}

TEST_CASE("a note of a timing whose code is not known is kept, and so is what it has besides", "[timing][json]") {
    auto json = to_json(plan("15 ноября 2022 года"));
    const std::string empty = R"("notes":[]})";
    const std::string notes =
        R"("notes":[{"code":"OP112","place":{"span":[0,4],"x":1},"y":2},{"code":"OP999","z":[3]}]})";
    json.replace(json.find(empty), empty.size(), notes);
    const auto read = from_json(json);
    REQUIRE(read);
    REQUIRE(read->events[0].timing.notes->size() == 1);
    CHECK(read->events[0].timing.notes->at(0).span == Span{0, 4});
    CHECK(to_json(*read) == json);
    CHECK(from_json(to_json(*read)).value() == *read);
}

TEST_CASE("an edit keeps what was read of the phrases that it leaves alone", "[timing][builder]") {
    auto programme = plan("15 ноября");
    auto& second = programme.events.emplace_back(programme.events[0]);
    second.id.text = "e-2";
    second.timing = timing(wrong_weekday);

    ProgrammeBuilder builder(programme);
    REQUIRE(builder.set(EventId{"e-2"}, EventText::timing, "30 февраля 2023 г.") == EditStatus::done);
    builder.set_period(parse_window("2023-09-01/2024-05-31").value());
    const auto built = builder.build(week);
    CHECK(built.events[0].timing.parsed == programme.events[0].timing.parsed);
    CHECK(to_string(built.events[0].timing.windows.at(0)) == "2023-11-15/2023-11-15");
    CHECK(built.events[1].timing.parsed->phrase == "30 февраля 2023 г.");
    CHECK_FALSE(has(*built.events[1].timing.notes, Code::weekday_mismatch));
    CHECK(has(*built.events[1].timing.notes, Code::date_impossible));
}

TEST_CASE("windows that a user sets leave no note about other days", "[timing][builder]") {
    ProgrammeBuilder builder(plan(wrong_weekday));
    const std::vector<Window> set{parse_window("2022-11-16/2022-11-16").value()};
    REQUIRE(builder.set_windows(EventId{"e-1"}, set) == EditStatus::done);
    const auto built = builder.build(week);
    CHECK(built.events[0].timing.notes == std::vector<TimingNote>{});
    CHECK_FALSE(finds(built, Code::event_weekday_mismatch));
}

TEST_CASE("what is kept of a phrase does not betray a name that was hidden", "[timing][pseudonyms]") {
    const auto before = plan("до 15.11.2022 (Примерова А.Б.)");
    REQUIRE(before.events[0].timing.parsed);
    const auto hidden = with_pseudonyms(before, Language::russian);
    CHECK(hidden.events[0].timing.phrase.find("Примерова") == std::string::npos);
    CHECK_FALSE(hidden.events[0].timing.parsed);
    CHECK_FALSE(hidden.events[0].timing.notes); // their spans counted in the other phrase

    const auto plain = plan(wrong_weekday);
    CHECK(with_pseudonyms(plain, Language::russian) == plain);
}

TEST_CASE("notes of timings are no change of a plan", "[timing][diff]") {
    auto bare = plan(wrong_weekday);
    bare.events[0].timing.notes.reset();
    bare.events[0].timing.parsed.reset();
    CHECK(diff(plan(wrong_weekday), bare).empty());
}

TEST_CASE("rules judge by the notes that are kept, and read what nobody has read", "[timing][check]") {
    auto programme = plan(wrong_weekday);
    CHECK(finds(programme, Code::event_weekday_mismatch));
    CHECK(finds(from_json(to_json(programme)).value(), Code::event_weekday_mismatch));

    auto edited = programme; // in C++, by hand: what is kept is of another phrase
    edited.events[0].timing.phrase = "вторник 15.11.2022";
    CHECK_FALSE(finds(edited, Code::event_weekday_mismatch));

    programme.events[0].timing.notes->clear(); // who says that there are none is believed
    CHECK_FALSE(finds(programme, Code::event_weekday_mismatch));

    programme.events[0].timing.notes.reset(); // made by hand
    programme.events[0].timing.parsed.reset();
    CHECK(finds(programme, Code::event_weekday_mismatch));
    programme.events[0].timing.windows = {
        parse_window("2022-11-16/2022-11-16").value()}; // other days than the phrase names
    CHECK_FALSE(finds(programme, Code::event_weekday_mismatch));
}

TEST_CASE("a note whose span does not fit its phrase quotes all of the phrase", "[timing][check]") {
    auto programme = plan("15.11.2022 и 31 ноября 2022");
    for (const Span span : {Span{12, 13}, Span{70, 90}}) { // half a letter, behind the end
        programme.events[0].timing.notes = {{TimingNote{Code::date_impossible, span}}};
        const auto findings = check(from_json(to_json(programme)).value());
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [](const Finding& each) { return each.code == Code::event_date_impossible; });
        REQUIRE(found != findings.end());
        CHECK(message(*found, Language::russian).find("31 ноября 2022") != std::string::npos);
    }
}
