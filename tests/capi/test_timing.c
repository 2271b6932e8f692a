/* Opora, MIT licence. See LICENSE. */
#include "check.h"
#include "groups.h"
#include "support.h"

/* A phrase of docs/guide/timing.md with its canonical text. */
static void test_meaning(opora_context* context) {
    opora_timing* timing = NULL;
    opora_timing* same = NULL;
    opora_timing* other = NULL;
    opora_text* text = NULL;
    CHECK_CALL(OPORA_OK, context, opora_timing_parse(context, TEXT("Ноябрь, ежегодно"), &timing));
    CHECK_NUMBER(OPORA_KIND_EVERY, opora_timing_kind(timing));
    CHECK_CALL(OPORA_OK, context, opora_timing_spell(context, timing, OPORA_SPELL_CANONICAL, &text));
    CHECK_FREE_TEXT("every(year): XXXX-11", text);
    CHECK_CALL(OPORA_OK, context, opora_timing_spell(context, timing, OPORA_SPELL_ENGLISH, &text));
    CHECK_FREE_HOLDS("November", text);
    CHECK_CALL(OPORA_OK, context, opora_timing_spell(context, timing, OPORA_SPELL_RUSSIAN, &text));
    CHECK_CALL(OPORA_OK, context,
               opora_timing_parse(context, opora_text_get(text).data, opora_text_get(text).size, &other));
    CHECK_NUMBER(1, opora_timing_equal(timing, other)); /* good Russian reads back */
    opora_text_free(text);
    opora_timing_free(other);

    CHECK_CALL(OPORA_OK, context, opora_timing_parse_canonical(context, TEXT("every(year): XXXX-11"), &same));
    CHECK_NUMBER(1, opora_timing_equal(timing, same));
    CHECK_NUMBER(1, opora_timing_equal(timing, timing));
    CHECK_CALL(OPORA_OK, context, opora_timing_parse(context, TEXT("до 15 декабря 2022 г."), &other));
    CHECK_NUMBER(OPORA_KIND_UNTIL, opora_timing_kind(other));
    CHECK_NUMBER(0, opora_timing_equal(timing, other));
    CHECK_NUMBER(0, opora_timing_equal(timing, NULL));
    CHECK_NUMBER(0, opora_timing_equal(NULL, timing));
    CHECK_NUMBER(0, opora_timing_equal(NULL, NULL));
    CHECK_NUMBER(OPORA_KIND_UNKNOWN, opora_timing_kind(NULL));

    text = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_spell(context, timing, -1, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_spell(context, timing, 3, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_spell(context, timing, INT32_MIN, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_spell(context, NULL, OPORA_SPELL_RUSSIAN, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_spell(context, timing, OPORA_SPELL_RUSSIAN, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timing_spell(NULL, timing, OPORA_SPELL_RUSSIAN, &text));
    CHECK(text == NULL);
    opora_timing_free(timing);
    opora_timing_free(same);
    opora_timing_free(other);
    opora_timing_free(NULL);
}

static void test_refused(opora_context* context) {
    static char lengthy[100001];
    opora_timing* timing = NULL;
    size_t i;
    for (i = 0; i < sizeof lengthy - 1; ++i) {
        lengthy[i] = 'a';
    }
    CHECK_CALL(OPORA_CODE_TIMING_NOT_UNDERSTOOD, context, opora_timing_parse(context, TEXT("qwerty"), &timing));
    CHECK_CALL(OPORA_CODE_PHRASE_TOO_LONG, context, opora_timing_parse(context, TEXT(lengthy), &timing));
    CHECK_CALL(OPORA_CODE_TEXT_NOT_UTF8, context, opora_timing_parse(context, TEXT("\xD0"), &timing));
    CHECK_CALL(OPORA_CODE_TEXT_NOT_UTF8, context, opora_timing_parse(context, TEXT("2020\xC0\x80"), &timing));
    CHECK(opora_timing_parse_canonical(context, TEXT("every(year: XXXX-11"), &timing) > 0);
    CHECK(opora_timing_parse_canonical(context, TEXT("\xD0"), &timing) > 0);
    CHECK(opora_timing_parse_canonical(context, TEXT(lengthy), &timing) > 0);
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_parse(context, NULL, 1, &timing));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_parse(context, "2020", SIZE_MAX, &timing));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_parse(context, TEXT("2020"), NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timing_parse(NULL, TEXT("2020"), &timing));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_parse_canonical(context, NULL, 1, &timing));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_parse_canonical(context, TEXT("2020"), NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timing_parse_canonical(NULL, TEXT("2020"), &timing));
    CHECK(timing == NULL);
    CHECK_CALL(OPORA_OK, context, opora_timing_parse(context, NULL, 0, &timing)); /* an empty cell */
    CHECK_NUMBER(OPORA_KIND_OPEN, opora_timing_kind(timing));
    opora_timing_free(timing);
    CHECK_CALL(OPORA_OK, context, opora_timing_parse(context, TEXT("—"), &timing));
    CHECK_NUMBER(OPORA_KIND_OPEN, opora_timing_kind(timing));
    opora_timing_free(timing);
}

static void test_dating(opora_context* context) {
    opora_timing_options options = OPORA_TIMING_OPTIONS_INIT;
    opora_dated dated = OPORA_DATED_INIT;
    opora_window windows[4] = {{77, 77}, {77, 77}, {77, 77}, {77, 77}};
    opora_timing* timing = NULL;
    size_t len = 77;
    CHECK_CALL(OPORA_OK, context, opora_timing_parse(context, TEXT("Ноябрь, ежегодно"), &timing));
    options.has_period = 1;
    options.period.first = day("2020-09-01");
    options.period.last = day("2022-12-31");
    /* November of 2020, 2021 and 2022. */
    CHECK_CALL(OPORA_OK, context, opora_timing_date(context, timing, &options, &dated, windows, 4, &len));
    CHECK_NUMBER(3, len);
    CHECK(dated.kind == OPORA_KIND_EVERY && dated.flags == 0 && dated.window_count == 3);
    CHECK(windows[0].first == day("2020-11-01") && windows[0].last == day("2020-11-30"));
    CHECK(windows[2].first == day("2022-11-01") && windows[2].last == day("2022-11-30"));
    CHECK_NUMBER(77, windows[3].first);

    /* Counting, too little space, nothing asked. */
    CHECK_CALL(OPORA_OK, context, opora_timing_date(context, timing, &options, NULL, NULL, 0, &len));
    CHECK_NUMBER(3, len);
    len = 77;
    windows[1].first = 77;
    dated.window_count = 77;
    CHECK_CALL(OPORA_E_SPACE, context, opora_timing_date(context, timing, &options, &dated, windows, 1, &len));
    CHECK(len == 3 && dated.window_count == 3 && windows[0].first == day("2020-11-01") && windows[1].first == 77);
    CHECK_CALL(OPORA_E_SPACE, context, opora_timing_date(context, timing, &options, NULL, windows, 0, NULL));
    CHECK_CALL(OPORA_OK, context, opora_timing_date(context, timing, &options, NULL, NULL, 0, NULL));

    /* A call that fails leaves everything alone. */
    len = 77;
    dated.window_count = 77;
    windows[0].first = 77;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_date(context, timing, &options, &dated, NULL, 5, &len));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_date(context, NULL, &options, &dated, windows, 4, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timing_date(NULL, timing, &options, &dated, windows, 4, &len));
    options.period.first = options.period.last + 1;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_date(context, timing, &options, &dated, windows, 4, &len));
    options.period.first = INT32_MIN;
    options.period.last = INT32_MAX;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_date(context, timing, &options, &dated, windows, 4, &len));
    options.has_period = 0;
    dated.struct_size = 3;
    CHECK_CALL(OPORA_E_VERSION, context, opora_timing_date(context, timing, &options, &dated, windows, 4, &len));
    dated.struct_size = (uint32_t)sizeof dated;
    options.struct_size = 3;
    CHECK_CALL(OPORA_E_VERSION, context, opora_timing_date(context, timing, &options, &dated, windows, 4, &len));
    options.struct_size = 0;
    CHECK_CALL(OPORA_E_VERSION, context, opora_timing_date(context, timing, &options, &dated, windows, 4, &len));
    CHECK(len == 77 && dated.window_count == 77 && windows[0].first == 77);
    opora_timing_free(timing);
}

/* A thousand years; then what surrounds a phrase as JSON. */
static void test_json(opora_context* context) {
    opora_timing_options options = OPORA_TIMING_OPTIONS_INIT;
    opora_timing* timing = NULL;
    opora_text* text = NULL;
    size_t len = 0;
    options.has_period = 1;
    options.period.first = day("2000-01-01");
    options.period.last = day("2999-12-31");
    CHECK_CALL(OPORA_OK, context, opora_timing_parse(context, TEXT("Ноябрь, ежегодно"), &timing));
    CHECK_CALL(OPORA_OK, context, opora_timing_date(context, timing, &options, NULL, NULL, 0, &len));
    CHECK_NUMBER(1000, len);
    opora_timing_free(timing);

    options.period.first = day("2022-09-01");
    options.period.last = day("2023-08-31");
    options.has_parent = 1; /* the parent says the year, docs/guide/timing.md */
    options.parent.first = day("2023-03-13");
    options.parent.last = day("2023-03-24");
    CHECK_CALL(OPORA_OK, context, opora_timing_to_json(context, TEXT("16.03"), &options, &text));
    CHECK_HOLDS("\"2023-03-16/2023-03-16\"", opora_text_get(text));
    CHECK_HOLDS("\"kind\":\"span\"", opora_text_get(text));
    CHECK_FREE_HOLDS("\"notes\":[", text);
    text = NULL;
    CHECK_CALL(OPORA_OK, context, opora_timing_to_json(context, TEXT("qwerty"), NULL, &text));
    CHECK_HOLDS("OP101", opora_text_get(text));
    CHECK_FREE_HOLDS("\"kind\":\"unknown\"", text);
    text = NULL;
    CHECK_CALL(OPORA_OK, context, opora_timing_to_json(context, NULL, 0, NULL, &text));
    CHECK_FREE_HOLDS("\"kind\":\"open\"", text);
    text = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_to_json(context, NULL, 9, NULL, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_to_json(context, TEXT("16.03"), NULL, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timing_to_json(NULL, TEXT("16.03"), NULL, &text));
    options.struct_size = 0xFFFFFFFFU;
    CHECK_CALL(OPORA_E_VERSION, context, opora_timing_to_json(context, TEXT("16.03"), &options, &text));
    CHECK(text == NULL);
}

/* School holidays are dated by the calendar that is given. */
static void test_holidays(opora_context* context) {
    opora_timing_options options = OPORA_TIMING_OPTIONS_INIT;
    opora_calendar* week = NULL;
    opora_calendar* with = NULL;
    opora_timing* timing = NULL;
    opora_window window = {0, 0};
    size_t len = 0;
    CHECK_CALL(OPORA_OK, context, opora_calendar_create_week(context, &week));
    CHECK_CALL(OPORA_OK, context,
               opora_calendar_with_holidays(context, week, TEXT("holiday,first,last\nautumn,2022-10-31,2022-11-06\n"),
                                            NULL, 0, NULL, 0, &with));
    CHECK_CALL(OPORA_OK, context, opora_timing_parse(context, TEXT("осенние каникулы"), &timing));
    options.has_period = 1;
    options.period.first = day("2022-09-01");
    options.period.last = day("2023-08-31");
    options.calendar = with;
    CHECK_CALL(OPORA_OK, context, opora_timing_date(context, timing, &options, NULL, &window, 1, &len));
    CHECK(len == 1 && window.first == day("2022-10-31") && window.last == day("2022-11-06"));
    options.calendar = NULL;
    CHECK_CALL(OPORA_OK, context, opora_timing_date(context, timing, &options, NULL, NULL, 0, &len));
    CHECK_NUMBER(0, len);
    opora_timing_free(timing);
    opora_calendar_free(week);
    opora_calendar_free(with);
}

/* `не реже 4 раз в год`: at least four times. */
static void test_count(opora_context* context) {
    opora_timing* timing = NULL;
    opora_dated dated = OPORA_DATED_INIT;
    CHECK_CALL(OPORA_OK, context, opora_timing_parse(context, TEXT("не реже 4 раз в год"), &timing));
    CHECK_CALL(OPORA_OK, context, opora_timing_date(context, timing, NULL, &dated, NULL, 0, NULL));
    CHECK(dated.count_times == 4 && dated.count_minimum == 1);
    opora_timing_free(timing);
}

/* Half past three to five. */
static void test_hours(opora_context* context) {
    opora_hours hours[2] = {{77, 77, 77, 77, 77}, {77, 77, 77, 77, 77}};
    opora_timing* timing = NULL;
    size_t len = 77;
    CHECK_CALL(OPORA_OK, context, opora_timing_parse(context, TEXT("15 октября с 15.30 до 17.00"), &timing));
    CHECK_OK(opora_timing_hours(timing, hours, 2, &len));
    CHECK_NUMBER(1, len);
    CHECK(hours[0].hour == 15 && hours[0].minute == 30 && hours[0].range == 1);
    CHECK(hours[0].last_hour == 17 && hours[0].last_minute == 0 && hours[1].hour == 77);
    CHECK_OK(opora_timing_hours(timing, NULL, 0, NULL));
    CHECK_STATUS(OPORA_E_SPACE, opora_timing_hours(timing, hours, 0, &len));
    len = 77;
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timing_hours(timing, NULL, 2, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timing_hours(NULL, hours, 2, &len));
    CHECK_NUMBER(77, len);
    opora_timing_free(timing);
}

/* No day without the period, and that is noted; with it, only that the year comes from there. */
static void test_notes(opora_context* context) {
    opora_timing_options options = OPORA_TIMING_OPTIONS_INIT;
    opora_dated dated = OPORA_DATED_INIT;
    opora_timing_note notes[3] = {{77, 77, 77, 77}, {77, 77, 77, 77}, {77, 77, 77, 77}};
    opora_timing* timing = NULL;
    size_t len = 77;
    CHECK_CALL(OPORA_OK, context, opora_timing_parse(context, TEXT("15 октября с 15.30 до 17.00"), &timing));
    CHECK_CALL(OPORA_OK, context, opora_timing_date(context, timing, NULL, &dated, NULL, 0, NULL));
    CHECK_NUMBER(1, dated.note_count);
    CHECK_CALL(OPORA_OK, context, opora_timing_notes(context, timing, NULL, notes, 3, &len));
    CHECK_NUMBER(1, len);
    CHECK(notes[0].code == OPORA_CODE_PERIOD_MISSING && notes[0].severity == OPORA_SEVERITY_WARNING);
    CHECK_NUMBER(77, notes[1].code);
    options.has_period = 1;
    options.period.first = day("2022-09-01");
    options.period.last = day("2023-08-31");
    CHECK_CALL(OPORA_OK, context, opora_timing_notes(context, timing, &options, notes, 3, &len));
    CHECK(len == 1 && notes[0].code == OPORA_CODE_YEAR_MISSING && notes[0].severity == OPORA_SEVERITY_INFO);
    CHECK(notes[0].span_first == 0 && notes[0].span_end == sizeof "15 октября" - 1);
    opora_timing_free(timing);

    /* Two days that are not. Counting, too little space, nothing asked. */
    CHECK_CALL(OPORA_OK, context, opora_timing_parse(context, TEXT("31 ноября 2022 г., 31 апреля 2023 г."), &timing));
    CHECK_CALL(OPORA_OK, context, opora_timing_notes(context, timing, &options, NULL, 0, &len));
    CHECK_NUMBER(2, len);
    len = 77;
    CHECK_CALL(OPORA_E_SPACE, context, opora_timing_notes(context, timing, &options, notes, 1, &len));
    CHECK(len == 2 && notes[0].code == OPORA_CODE_DATE_IMPOSSIBLE && notes[1].code == 77);
    CHECK_CALL(OPORA_E_SPACE, context, opora_timing_notes(context, timing, &options, notes, 0, NULL));
    CHECK_CALL(OPORA_OK, context, opora_timing_notes(context, timing, &options, NULL, 0, NULL));
    CHECK_CALL(OPORA_OK, context, opora_timing_notes(context, timing, &options, notes, 2, NULL));
    CHECK(notes[1].code == OPORA_CODE_DATE_IMPOSSIBLE && notes[1].span_first > notes[0].span_end);

    /* A call that fails leaves everything alone. */
    len = 77;
    notes[0].code = 77;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_notes(context, NULL, &options, notes, 3, &len));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_notes(context, timing, &options, NULL, 3, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timing_notes(NULL, timing, &options, notes, 3, &len));
    options.period.first = options.period.last + 1;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_notes(context, timing, &options, notes, 3, &len));
    options.struct_size = 0;
    CHECK_CALL(OPORA_E_VERSION, context, opora_timing_notes(context, timing, &options, notes, 3, &len));
    CHECK(len == 77 && notes[0].code == 77);
    opora_timing_free(timing);
}

/* A sentence follows from the note and the phrase: its words are quoted from there. */
static void test_note_messages(opora_context* context) {
    static const char phrase[] = "31 ноября 2022 г.";
    static const opora_timing_note refused[] = {
        {0, 0, 0, 0},
        {-1, 0, 0, 0},
        {INT32_MAX, 0, 0, 0},
        {OPORA_CODE_FORMAT_PDF, 0, 0, 0},
        {OPORA_CODE_TIMING_NOT_UNDERSTOOD, 0, 0, 0}, /* such a phrase has no meaning */
        {OPORA_CODE_DEADLINE_ON_DAY_OFF, 0, 0, 0},
        {OPORA_CODE_DATE_IMPOSSIBLE, 0, 0, (uint32_t)sizeof phrase},
        {OPORA_CODE_DATE_IMPOSSIBLE, 0, 0, UINT32_MAX},
        {OPORA_CODE_DATE_IMPOSSIBLE, 0, UINT32_MAX, UINT32_MAX},
        {OPORA_CODE_DATE_IMPOSSIBLE, 0, 3, 2},
        {OPORA_CODE_DATE_IMPOSSIBLE, 0, 4, 5}, /* within a letter */
        {OPORA_CODE_DATE_IMPOSSIBLE, 0, 3, 4}};
    opora_timing_note note = {OPORA_CODE_DATE_IMPOSSIBLE, OPORA_SEVERITY_WARNING, 0, 0};
    opora_timing* timing = NULL;
    opora_text* text = NULL;
    size_t i;
    CHECK_CALL(OPORA_OK, context, opora_timing_parse(context, TEXT(phrase), &timing));
    CHECK_CALL(OPORA_OK, context, opora_timing_notes(context, timing, NULL, &note, 1, NULL));
    CHECK_CALL(OPORA_OK, context, opora_timing_note_message(context, timing, &note, OPORA_LANGUAGE_RUSSIAN, &text));
    CHECK_FREE_HOLDS("«31 ноября 2022", text);
    CHECK_CALL(OPORA_OK, context, opora_timing_note_message(context, timing, &note, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_FREE_HOLDS("There is no such day", text);
    for (note.code = OPORA_CODE_DATE_IMPOSSIBLE; note.code <= OPORA_CODE_CALENDAR_MISSING; ++note.code) {
        CHECK_CALL(OPORA_OK, context, opora_timing_note_message(context, timing, &note, OPORA_LANGUAGE_ENGLISH, &text));
        CHECK(opora_text_get(text).size > 0);
        opora_text_free(text);
    }
    note.code = OPORA_CODE_YEAR_MISSING;
    note.span_first = note.span_end = sizeof phrase - 1; /* nothing, where the phrase ends */
    CHECK_CALL(OPORA_OK, context, opora_timing_note_message(context, timing, &note, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_FREE_HOLDS("The year is missing", text);
    text = NULL;
    for (i = 0; i < sizeof refused / sizeof refused[0]; ++i) {
        CHECK_CALL(OPORA_E_ARGUMENT, context,
                   opora_timing_note_message(context, timing, &refused[i], OPORA_LANGUAGE_RUSSIAN, &text));
    }
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_note_message(context, timing, &note, 2, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_timing_note_message(context, NULL, &note, OPORA_LANGUAGE_RUSSIAN, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_timing_note_message(context, timing, NULL, OPORA_LANGUAGE_RUSSIAN, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_timing_note_message(context, timing, &note, OPORA_LANGUAGE_RUSSIAN, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timing_note_message(NULL, timing, &note, OPORA_LANGUAGE_RUSSIAN, &text));
    CHECK(text == NULL);
    opora_timing_free(timing);
}

void test_timing(void) {
    opora_context* const context = new_context();
    test_meaning(context);
    test_refused(context);
    test_dating(context);
    test_json(context);
    test_holidays(context);
    test_count(context);
    test_hours(context);
    test_notes(context);
    test_note_messages(context);
    opora_context_free(context);
}
