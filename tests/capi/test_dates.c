/* Opora, MIT licence. See LICENSE. */
#include "check.h"
#include "groups.h"
#include "support.h"

/* Days of the calendar by Python's datetime.date.toordinal() - 719163. */
enum { FIRST_DAY = -208188, LAST_DAY = 2932896 };

static void test_civil(void) {
    static const struct {
        int32_t year, month, day, days;
    } known[] = {{1970, 1, 1, 0},         {2000, 3, 1, 11017},      {2020, 2, 29, 18321},
                 {1400, 1, 1, FIRST_DAY}, {9999, 12, 31, LAST_DAY}, {2022, 9, 8, 19243}};
    static const int32_t none[][3] = {{2021, 2, 29},       {1900, 2, 29}, {2020, 0, 1},         {2020, 13, 1},
                                      {2020, 1, 0},        {2020, 1, 32}, {1399, 12, 31},       {10000, 1, 1},
                                      {2020, -1, 1},       {2020, 1, -1}, {INT32_MIN, 1, 1},    {INT32_MAX, 1, 1},
                                      {2020, 4, 31},       {0, 0, 0},     {2020, INT32_MIN, 1}, {2020, INT32_MAX, 1},
                                      {2020, 1, INT32_MAX}};
    size_t i;
    int32_t days = 77;
    opora_civil civil = {1, 2, 3};
    for (i = 0; i < sizeof known / sizeof known[0]; ++i) {
        CHECK_OK(opora_date_from_civil(known[i].year, known[i].month, known[i].day, &days));
        CHECK_NUMBER(known[i].days, days);
        CHECK_OK(opora_date_to_civil(known[i].days, &civil));
        CHECK(civil.year == known[i].year && civil.month == known[i].month && civil.day == known[i].day);
    }
    days = 77;
    for (i = 0; i < sizeof none / sizeof none[0]; ++i) {
        CHECK_STATUS(OPORA_E_ARGUMENT, opora_date_from_civil(none[i][0], none[i][1], none[i][2], &days));
    }
    CHECK_NUMBER(77, days);
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_date_from_civil(2020, 1, 1, NULL));
    civil.year = 5;
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_date_to_civil(0, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_date_to_civil(FIRST_DAY - 1, &civil));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_date_to_civil(LAST_DAY + 1, &civil));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_date_to_civil(INT32_MIN, &civil));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_date_to_civil(INT32_MAX, &civil));
    CHECK_NUMBER(5, civil.year);
}

static void test_parse(void) {
    static const char* const wrong[] = {"",           "2020-9-7",   "2020-09-31", "2020-09-07 ", "20200907",
                                        "2020-09-7x", "-020-09-07", "07.09.2020", "2020-09-07T", "\xFF\xFE"};
    int32_t days = 77;
    opora_window window = {5, 6};
    size_t i;
    CHECK_OK(opora_date_parse(TEXT("2022-09-08"), &days));
    CHECK_NUMBER(19243, days);
    CHECK_OK(opora_date_parse("2022-09-0812", 10, &days)); /* a size ends the text, not a NUL */
    CHECK_NUMBER(19243, days);
    days = 77;
    for (i = 0; i < sizeof wrong / sizeof wrong[0]; ++i) {
        size_t size = 0;
        while (wrong[i][size] != 0) {
            ++size;
        }
        CHECK_STATUS(OPORA_E_ARGUMENT, opora_date_parse(wrong[i], size, &days));
        CHECK_STATUS(OPORA_E_ARGUMENT, opora_window_parse(wrong[i], size, &window));
    }
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_date_parse(NULL, 0, &days));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_date_parse(NULL, 10, &days));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_date_parse(TEXT("2022-09-08"), NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_date_parse("2022-09-08", SIZE_MAX, &days));
    CHECK_NUMBER(77, days);

    CHECK_STATUS(OPORA_E_ARGUMENT, opora_window_parse(TEXT("2020-09-11/2020-09-07"), &window));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_window_parse(TEXT("2020-09-07/"), &window));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_window_parse(TEXT("/2020-09-07"), &window));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_window_parse(NULL, 21, &window));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_window_parse("2020-09-07", SIZE_MAX, &window));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_window_parse(TEXT("2020-09-07"), NULL));
    CHECK(window.first == 5 && window.last == 6);
    CHECK_OK(opora_window_parse(TEXT("2020-09-07/2020-09-11"), &window));
    CHECK(window.first == 18512 && window.last == 18516);
    CHECK_OK(opora_window_parse(TEXT("2020-09-07"), &window));
    CHECK(window.first == 18512 && window.last == 18512);
}

/* Relations of windows, told by hand: week 7-11 and week 14-18 of September 2020. */
static void test_relation(void) {
    const opora_window early[] = {{18512, 18516}};
    const opora_window late[] = {{18519, 18523}};
    const opora_window both[] = {{18512, 18516}, {18519, 18523}};
    const opora_window unsorted[] = {{18519, 18523}, {18512, 18516}};
    const opora_window reversed[] = {{18516, 18512}};
    const opora_window outside[] = {{INT32_MIN, INT32_MAX}};
    opora_uncertain_interval a = {early, 1, 1};
    opora_uncertain_interval b = {late, 1, 1};
    const opora_uncertain_interval nothing = {NULL, 0, 0};
    opora_certainty out = 77;
    CHECK_OK(opora_relation_certainty(OPORA_RELATION_BEFORE, &a, &b, &out));
    CHECK_NUMBER(OPORA_CERTAINTY_CERTAIN, out);
    CHECK_OK(opora_relation_certainty(OPORA_RELATION_AFTER, &a, &b, &out));
    CHECK_NUMBER(OPORA_CERTAINTY_IMPOSSIBLE, out);
    CHECK_OK(opora_relation_certainty(OPORA_RELATION_OVERLAPS, &a, &b, &out));
    CHECK_NUMBER(OPORA_CERTAINTY_IMPOSSIBLE, out);
    CHECK_OK(opora_relation_certainty(OPORA_RELATION_WITHIN, &a, &a, &out));
    CHECK_NUMBER(OPORA_CERTAINTY_CERTAIN, out);
    a.windows = both; /* in one of the two weeks */
    a.window_count = 2;
    CHECK_OK(opora_relation_certainty(OPORA_RELATION_BEFORE, &a, &b, &out));
    CHECK_NUMBER(OPORA_CERTAINTY_POSSIBLE, out);
    CHECK_OK(opora_relation_certainty(OPORA_RELATION_WITHIN, &a, &b, &out));
    CHECK_NUMBER(OPORA_CERTAINTY_POSSIBLE, out);
    CHECK_OK(opora_relation_certainty(OPORA_RELATION_BEFORE, &nothing, &b, &out));
    CHECK_NUMBER(OPORA_CERTAINTY_POSSIBLE, out);

    out = 77;
    a.windows = unsorted;
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_relation_certainty(OPORA_RELATION_BEFORE, &a, &b, &out));
    a.windows = reversed;
    a.window_count = 1;
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_relation_certainty(OPORA_RELATION_BEFORE, &a, &b, &out));
    a.windows = outside;
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_relation_certainty(OPORA_RELATION_BEFORE, &a, &b, &out));
    a.windows = NULL;
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_relation_certainty(OPORA_RELATION_BEFORE, &a, &b, &out));
    a.windows = early;
    a.window_count = SIZE_MAX; /* no memory holds so many */
    CHECK(opora_relation_certainty(OPORA_RELATION_BEFORE, &a, &b, &out) < 0);
    a.window_count = 1;
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_relation_certainty(-1, &a, &b, &out));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_relation_certainty(4, &a, &b, &out));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_relation_certainty(INT32_MAX, &a, &b, &out));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_relation_certainty(OPORA_RELATION_BEFORE, NULL, &b, &out));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_relation_certainty(OPORA_RELATION_BEFORE, &a, NULL, &out));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_relation_certainty(OPORA_RELATION_BEFORE, &a, &b, NULL));
    CHECK_NUMBER(77, out);
}

void test_dates(void) {
    test_civil();
    test_parse();
    test_relation();
}
