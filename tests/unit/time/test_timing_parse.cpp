// Opora, MIT licence. See LICENSE.
//
// What parse_timing says besides windows: counts, times of day, spans, notes, errors.
#include <algorithm>

#include "catch.hpp"
#include "opora/time/timing.hpp"
#include "opora/time/timing_text.hpp"

using namespace opora;

namespace {

TimingContext school_year() { return TimingContext{parse_window("2022-09-01/2023-08-31").value(), std::nullopt}; }

bool has_note(const std::vector<TimingNote>& notes, Code code) {
    return std::any_of(notes.begin(), notes.end(), [code](const TimingNote& note) { return note.code == code; });
}

TimingMeaning meaning(std::string_view phrase) {
    INFO(phrase);
    auto result = parse_timing(phrase);
    REQUIRE(result.ok());
    return *result;
}

} // namespace

TEST_CASE("the count is kept apart, with what it counts in") {
    CHECK(meaning("не реже 4 раз в год").count == TimingCount{4, true, PeriodUnit::year});
    CHECK(meaning("2 раза в месяц").count == TimingCount{2, false, PeriodUnit::month});
    CHECK(meaning("дважды в неделю").count == TimingCount{2, false, PeriodUnit::week});
    CHECK(meaning("раз в квартал").count == TimingCount{1, false, PeriodUnit::quarter});
    CHECK(meaning("2 урока в месяц").count == TimingCount{2, false, PeriodUnit::month});
    CHECK(meaning("одна встреча за четверть").count == TimingCount{1, false, PeriodUnit::school_quarter});
    CHECK(meaning("не реже одного занятия в неделю").count == TimingCount{1, true, PeriodUnit::week});
    CHECK(meaning("ежемесячно").count == TimingCount{});
    CHECK(meaning("по требованию не менее трех членов Совета").count == TimingCount{});
}

TEST_CASE("times of day are kept apart from dates") {
    const auto one = meaning("14 марта 13.00");
    REQUIRE(one.times.size() == 1);
    CHECK(one.times[0] == TimeOfDayRange{13, 0, false, 0, 0});
    const auto range = meaning("11 сентября 2019 г. с 16.00 до 16.30");
    REQUIRE(range.times.size() == 1);
    CHECK(range.times[0] == TimeOfDayRange{16, 0, true, 16, 30});
    const auto two = meaning("15.05 в 10:00, 14:30");
    REQUIRE(two.times.size() == 2);
    CHECK(two.times[1] == TimeOfDayRange{14, 30, false, 0, 0});
    CHECK(kind(meaning("12.00, 13.00")) == TimingKind::open);
}

TEST_CASE("each part keeps the bytes that it came from") {
    const std::string phrase = "Октябрь 2022, далее ежеквартально";
    const auto parts = meaning(phrase).parts;
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].span.of(phrase) == "Октябрь 2022");
    CHECK(parts[1].span.of(phrase) == "ежеквартально");
}

TEST_CASE("what cannot be understood is an error with its place and what was expected") {
    const auto result = parse_timing("зал совещаний, второй этаж");
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == Code::timing_not_understood);
    CHECK(result.error().place.span.of("зал совещаний, второй этаж") == "зал совещаний, второй этаж");
    CHECK(message(result.error(), Language::russian).find("Ожидалась дата") != std::string::npos);
    CHECK(parse_timing(std::string(5000, 'x')).error().code == Code::phrase_too_long);
    CHECK(parse_timing("\xFF\xFE").error().code == Code::text_not_utf8);
}

TEST_CASE("a date that cannot be leaves no year behind, and a doubt beside another date") {
    for (const auto* phrase : {"12 15 2024", "31 13 2023", "45 10 2023", "15.13.2024", "12-15-2024"}) {
        INFO(phrase);
        CHECK_FALSE(parse_timing(phrase).ok());
    }
    const auto beside = meaning("12.15.2024 - 20.12.2024");
    CHECK(beside.ambiguous);
    CHECK(has_note(beside.notes, Code::date_impossible));
}

TEST_CASE("the adjective of a month names the month only before days, a week or a period") {
    CHECK(to_canonical(meaning("в декабрьские дни")) == "XXXX-12");
    for (const auto* phrase : {"Октябрьский район", "2 группа в неделю", "5 класс за четверть"}) {
        INFO(phrase);
        CHECK_FALSE(parse_timing(phrase).ok());
    }
}

TEST_CASE("an empty cell and a dash are dated elsewhere") {
    CHECK(kind(meaning("")) == TimingKind::open);
    CHECK(kind(meaning(" — ")) == TimingKind::open);
    CHECK(kind(meaning("-")) == TimingKind::open);
}

TEST_CASE("a weekday that does not match its date is noted, and the date wins") {
    const auto dated = resolve(meaning("20 мая (четверг)"), school_year());
    CHECK(has_note(dated.notes, Code::weekday_mismatch));
    REQUIRE(dated.windows.size() == 1);
    CHECK(to_string(dated.windows[0]) == "2023-05-20/2023-05-20");
    CHECK_FALSE(has_note(resolve(meaning("20 мая (суббота)"), school_year()).notes, Code::weekday_mismatch));
}

TEST_CASE("a day that no calendar has gives no silent answer") {
    const auto none = resolve(meaning("31 июня 2023 г."), school_year());
    CHECK(none.windows.empty());
    CHECK(none.flags.broken);
    CHECK(has_note(none.notes, Code::date_impossible));
    const auto clamped = resolve(meaning("с 1 по 31 ноября 2022 г."), school_year());
    REQUIRE(clamped.windows.size() == 1);
    CHECK(to_string(clamped.windows[0]) == "2022-11-01/2022-11-30");
    CHECK(clamped.flags.ambiguous);
    const auto without_year = resolve(meaning("1-31 ноября"), school_year());
    REQUIRE(without_year.windows.size() == 1);
    CHECK(without_year.flags.ambiguous);
    CHECK(has_note(without_year.notes, Code::date_impossible));
    CHECK_FALSE(resolve(meaning("1-30 ноября"), school_year()).flags.ambiguous);
}

TEST_CASE("without a period a phrase that needs one has no windows, and a note says so") {
    for (const auto* phrase : {"ежемесячно", "до 15 декабря 2022 г.", "весь период", "сентябрь", "до 10 числа"}) {
        const auto dated = resolve(meaning(phrase), TimingContext{});
        INFO(phrase);
        CHECK(dated.windows.empty());
        CHECK(has_note(dated.notes, Code::period_missing));
    }
    const auto full = resolve(meaning("7-11 сентября 2020 года"), TimingContext{});
    REQUIRE(full.windows.size() == 1);
    CHECK(to_string(full.windows[0]) == "2020-09-07/2020-09-11");
}

TEST_CASE("school holidays are dated by the calendar given") {
    const auto calendar = Calendar().with_school_holidays(
        "holiday,first,last\nautumn,2022-10-29,2022-11-06\nwinter,2022-12-31,2023-01-08\n");
    REQUIRE(calendar.ok());
    const auto dated = resolve(meaning("осенние каникулы"), school_year(), *calendar);
    CHECK(dated.kind == TimingKind::dates);
    REQUIRE(dated.windows.size() == 1);
    CHECK(to_string(dated.windows[0]) == "2022-10-29/2022-11-06");
    CHECK(resolve(meaning("в каникулы"), school_year(), *calendar).windows.size() == 2);
    const auto without = resolve(meaning("осенние каникулы"), school_year());
    CHECK(without.kind == TimingKind::open);
    CHECK(has_note(without.notes, Code::calendar_missing));
}

TEST_CASE("slips of the pen are mended and noted") {
    for (const auto* phrase : {"сентбярь 2022", "Окятбрь 2022", "нояборь 2022", "декабь 2022"}) {
        const auto read = meaning(phrase);
        INFO(phrase);
        CHECK(has_note(read.notes, Code::word_corrected));
        CHECK(kind(read) == TimingKind::dates);
    }
}

TEST_CASE("beside a full date that cannot be, what is left is a doubt") {
    for (const char* const phrase : {"12 15 2024, 15 мая 2024", "15.13.2024, 15 мая 2024", "32.01.2024 - 15.02.2024"}) {
        INFO(phrase);
        const auto found = meaning(phrase);
        CHECK(has_note(found.notes, Code::date_impossible));
        CHECK(found.ambiguous);
    }
    CHECK(!meaning("15.02.2024").ambiguous);
}
