/* Opora, MIT licence. See LICENSE. */
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "groups.h"
#include "support.h"

/* Four cells of a column, one behind the other. */
static const char cells[] = "22.10.2020"
                            "qwerty"
                            ""
                            "15.11, 17.11";
static const uint64_t offsets[] = {0, 10, 16, 16, 28};

static void test_column(opora_context* context) {
    opora_timings_options options = OPORA_TIMINGS_OPTIONS_INIT;
    opora_window period = {0, 0};
    opora_timings* timings = NULL;
    int32_t numbers[5] = {77, 77, 77, 77, 77};
    uint64_t starts[5] = {77, 77, 77, 77, 77};
    opora_window windows[4] = {{77, 77}, {77, 77}, {77, 77}, {77, 77}};
    size_t len = 77;
    period.first = day("2020-09-01");
    period.last = day("2021-08-31");
    options.expressions = 1;
    options.periods = &period;
    options.period_count = 1;
    CHECK_CALL(OPORA_OK, context, opora_timings_parse(context, cells, offsets, 4, &options, &timings));
    CHECK_NUMBER(4, opora_timings_count(timings));

    CHECK_OK(opora_timings_numbers(timings, OPORA_TIMINGS_KIND, numbers, 5, &len));
    CHECK_NUMBER(4, len);
    CHECK(numbers[0] == OPORA_KIND_SPAN && numbers[1] == OPORA_KIND_UNKNOWN && numbers[2] == OPORA_KIND_OPEN);
    CHECK(numbers[3] == OPORA_KIND_SPAN && numbers[4] == 77);
    CHECK_OK(opora_timings_numbers(timings, OPORA_TIMINGS_CODE, numbers, 4, NULL));
    CHECK(numbers[0] == 0 && numbers[1] == OPORA_CODE_TIMING_NOT_UNDERSTOOD && numbers[2] == 0 && numbers[3] == 0);
    CHECK_OK(opora_timings_numbers(timings, OPORA_TIMINGS_FLAGS, numbers, 4, NULL));
    CHECK(numbers[0] == 0 && numbers[3] == 0);
    CHECK_OK(opora_timings_numbers(timings, OPORA_TIMINGS_SPAN_FIRST, numbers, 4, NULL));
    CHECK(numbers[0] == 0 && numbers[1] == 0); /* of the phrase, not of the column */
    CHECK_OK(opora_timings_numbers(timings, OPORA_TIMINGS_SPAN_END, numbers, 4, NULL));
    CHECK(numbers[0] == 0 && numbers[1] == 6);

    CHECK_OK(opora_timings_offsets(timings, starts, 5, &len));
    CHECK_NUMBER(5, len);
    CHECK(starts[0] == 0 && starts[1] == 1 && starts[2] == 1 && starts[3] == 1 && starts[4] == 3);
    CHECK_OK(opora_timings_windows(timings, windows, 4, &len));
    CHECK_NUMBER(3, len);
    CHECK(windows[0].first == day("2020-10-22") && windows[0].last == day("2020-10-22"));
    CHECK(windows[1].first == day("2020-11-15") && windows[2].last == day("2020-11-17") && windows[3].first == 77);
    CHECK_TEXT("2020-10-22", opora_timings_expression(timings, 0));
    CHECK_TEXT("", opora_timings_expression(timings, 1));
    CHECK_TEXT("XXXX-11-15; XXXX-11-17", opora_timings_expression(timings, 3));
    CHECK_TEXT("", opora_timings_expression(timings, 4));
    CHECK_TEXT("", opora_timings_expression(timings, SIZE_MAX));

    /* Too little space: the first are set. */
    numbers[0] = numbers[1] = 77;
    CHECK_STATUS(OPORA_E_SPACE, opora_timings_numbers(timings, OPORA_TIMINGS_KIND, numbers, 1, &len));
    CHECK(len == 4 && numbers[0] == OPORA_KIND_SPAN && numbers[1] == 77);
    CHECK_STATUS(OPORA_E_SPACE, opora_timings_offsets(timings, starts, 4, NULL));
    CHECK_STATUS(OPORA_E_SPACE, opora_timings_windows(timings, windows, 0, &len));
    CHECK_OK(opora_timings_windows(timings, NULL, 0, &len));
    CHECK_OK(opora_timings_offsets(timings, NULL, 0, NULL));
    CHECK_OK(opora_timings_numbers(timings, OPORA_TIMINGS_KIND, NULL, 0, NULL));
    len = 77;
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timings_numbers(timings, -1, numbers, 4, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timings_numbers(timings, 5, numbers, 4, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timings_numbers(timings, INT32_MAX, numbers, 4, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timings_numbers(timings, OPORA_TIMINGS_KIND, NULL, 4, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timings_numbers(NULL, OPORA_TIMINGS_KIND, numbers, 4, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timings_offsets(NULL, starts, 5, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timings_offsets(timings, NULL, SIZE_MAX, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timings_windows(NULL, windows, 4, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timings_windows(timings, NULL, 1, &len));
    CHECK_NUMBER(77, len);
    opora_timings_free(timings);
    opora_timings_free(NULL);
    CHECK_NUMBER(0, opora_timings_count(NULL));
    CHECK_TEXT("", opora_timings_expression(NULL, 0));
}

/* A period and a parent for each phrase; first > last: none for that one. */
static void test_contexts(opora_context* context) {
    opora_timings_options options = OPORA_TIMINGS_OPTIONS_INIT;
    static const char march[] = "16.03"
                                "16.03"
                                "16.03";
    static const uint64_t starts[] = {0, 5, 10, 15};
    opora_window periods[3];
    opora_window parents[3];
    opora_window windows[3] = {{77, 77}, {77, 77}, {77, 77}};
    uint64_t ends[4];
    opora_timings* timings = NULL;
    size_t len = 0;
    periods[0].first = periods[1].first = day("2020-09-01");
    periods[0].last = periods[1].last = day("2022-08-31");
    periods[2].first = 1;
    periods[2].last = 0;
    parents[0] = parents[2] = periods[2];
    parents[1].first = day("2022-03-01");
    parents[1].last = day("2022-03-31");
    options.periods = periods;
    options.period_count = 3;
    options.parents = parents;
    options.parent_count = 3;
    CHECK_CALL(OPORA_OK, context, opora_timings_parse(context, march, starts, 3, &options, &timings));
    CHECK_OK(opora_timings_windows(timings, windows, 3, &len));
    CHECK_OK(opora_timings_offsets(timings, ends, 4, NULL));
    CHECK(windows[0].first == day("2021-03-16"));         /* the first year that fits */
    CHECK(windows[1].first == day("2022-03-16"));         /* the parent's */
    CHECK(ends[1] == 1 && ends[2] == 2 && ends[3] == 2);  /* no period, no year, no window */
    CHECK_TEXT("", opora_timings_expression(timings, 0)); /* not asked for */
    opora_timings_free(timings);

    timings = NULL;
    options.period_count = 2; /* neither none, nor one, nor one a phrase */
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timings_parse(context, march, starts, 3, &options, &timings));
    options.period_count = SIZE_MAX;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timings_parse(context, march, starts, 3, &options, &timings));
    options.period_count = 3;
    options.periods = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timings_parse(context, march, starts, 3, &options, &timings));
    options.periods = periods;
    periods[0].first = INT32_MIN;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timings_parse(context, march, starts, 3, &options, &timings));
    periods[0].first = periods[0].last;
    options.parents = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timings_parse(context, march, starts, 3, &options, &timings));
    options.struct_size = 8;
    CHECK_CALL(OPORA_E_VERSION, context, opora_timings_parse(context, march, starts, 3, &options, &timings));
    CHECK(timings == NULL);
}

static void test_refused(opora_context* context) {
    static const uint64_t falling[] = {0, 10, 9, 12};
    static const uint64_t same[] = {5, 5, 5};
    opora_timings* timings = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timings_parse(context, cells, falling, 3, NULL, &timings));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timings_parse(context, cells, NULL, 1, NULL, &timings));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timings_parse(context, cells, NULL, SIZE_MAX, NULL, &timings));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timings_parse(context, NULL, offsets, 4, NULL, &timings));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timings_parse(context, cells, offsets, 4, NULL, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_timings_parse(NULL, cells, offsets, 4, NULL, &timings));
    CHECK(timings == NULL);
    CHECK_CALL(OPORA_OK, context, opora_timings_parse(context, NULL, NULL, 0, NULL, &timings));
    CHECK_NUMBER(0, opora_timings_count(timings));
    opora_timings_free(timings);
    CHECK_CALL(OPORA_OK, context, opora_timings_parse(context, NULL, same, 2, NULL, &timings)); /* two empty cells */
    CHECK_NUMBER(2, opora_timings_count(timings));
    opora_timings_free(timings);
}

static int32_t stop_late(void* payload, opora_step step, double done) {
    size_t* const calls = (size_t*)payload;
    ++*calls;
    return step == OPORA_STEP_PHRASES && done > 0.5 ? 1 : 0;
}

/* Many phrases tell progress and can be stopped midway. */
static void test_many(opora_context* context) {
    enum { MANY = 20000 };
    uint64_t* const starts = (uint64_t*)malloc((MANY + 1) * sizeof(uint64_t));
    char* const bytes = (char*)malloc((size_t)MANY * 10);
    opora_timings* timings = NULL;
    size_t calls = 0;
    size_t i;
    for (i = 0; i < MANY; ++i) {
        starts[i] = i * 10;
        memcpy(bytes + i * 10, "22.10.2020", 10);
    }
    starts[MANY] = (uint64_t)MANY * 10;
    CHECK_CALL(OPORA_OK, context, opora_context_set_progress(context, stop_late, &calls));
    CHECK_CALL(OPORA_E_CANCELLED, context, opora_timings_parse(context, bytes, starts, MANY, NULL, &timings));
    CHECK(timings == NULL && calls > 2);
    CHECK_CALL(OPORA_OK, context, opora_context_set_progress(context, NULL, NULL));
    CHECK_CALL(OPORA_OK, context, opora_timings_parse(context, bytes, starts, MANY, NULL, &timings));
    CHECK_NUMBER(MANY, opora_timings_count(timings));
    opora_timings_free(timings);
    free(starts);
    free(bytes);
}

void test_timings(void) {
    opora_context* const context = new_context();
    test_column(context);
    test_contexts(context);
    test_refused(context);
    test_many(context);
    opora_context_free(context);
}
