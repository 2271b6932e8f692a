/* Opora, MIT licence. See LICENSE. */
#include <stdlib.h>

#include "check.h"
#include "groups.h"
#include "support.h"

/* What a progress callback has seen. */
typedef struct seen {
    size_t calls;
    int32_t last_step;
    double last_done;
    size_t stop_at; /* 0: never */
    int wrong;
} seen;

static int32_t watch(void* payload, opora_step step, double done) {
    seen* const all = (seen*)payload;
    if (all->calls > 0 && (step < all->last_step || (step == all->last_step && done < all->last_done))) {
        all->wrong = 1;
    }
    if (done < 0 || done > 1) {
        all->wrong = 1;
    }
    ++all->calls;
    all->last_step = step;
    all->last_done = done;
    return all->stop_at != 0 && all->calls >= all->stop_at ? 7 : 0;
}

static void test_lifetime(void) {
    opora_context* context = NULL;
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_context_create(NULL));
    CHECK_OK(opora_context_create(&context));
    CHECK(context != NULL);
    CHECK_STATUS(OPORA_OK, opora_context_status(context));
    CHECK_TEXT("", opora_context_message(context));
    CHECK_TEXT("", opora_context_advice(context));
    opora_context_free(context);
    opora_context_free(NULL);
    opora_context_cancel(NULL);
    opora_context_reset(NULL);
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_context_status(NULL));
    CHECK(opora_context_message(NULL).size > 0);
    CHECK_TEXT("", opora_context_advice(NULL));
}

static void test_language(void) {
    opora_context* context = NULL;
    opora_timing* timing = NULL;
    CHECK_OK(opora_context_create(&context));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_context_set_language(NULL, OPORA_LANGUAGE_ENGLISH));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_context_set_language(context, 2));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_context_set_language(context, -1));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_context_set_language(context, INT32_MIN));
    /* The messages of OP101 in src/data/codes.csv; Russian is the one to begin with. */
    CHECK_CALL(OPORA_CODE_TIMING_NOT_UNDERSTOOD, context, opora_timing_parse(context, TEXT("qwerty"), &timing));
    CHECK_HOLDS("Срок не понят: «qwerty»", opora_context_message(context));
    CHECK_CALL(OPORA_OK, context, opora_context_set_language(context, OPORA_LANGUAGE_ENGLISH));
    CHECK_CALL(OPORA_CODE_TIMING_NOT_UNDERSTOOD, context, opora_timing_parse(context, TEXT("qwerty"), &timing));
    CHECK_HOLDS("The timing is not understood: “qwerty”", opora_context_message(context));
    CHECK(timing == NULL);
    CHECK_CALL(OPORA_OK, context, opora_context_set_language(context, OPORA_LANGUAGE_RUSSIAN));
    CHECK_TEXT("", opora_context_message(context));
    opora_context_free(context);
}

static void test_place(void) {
    opora_context* const context = new_context();
    opora_place place = OPORA_PLACE_INIT;
    opora_calendar* calendar = NULL;
    opora_timing* timing = NULL;
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_context_place(NULL, &place));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_context_place(context, NULL));
    CHECK_OK(opora_context_place(context, &place));
    CHECK_TEXT("", place.document);

    /* The second row of the table is broken: too many values. */
    CHECK_CALL(OPORA_CODE_CALENDAR_ROW_BROKEN, context,
               opora_calendar_parse(context, TEXT("date,kind\n2021-02-20,transferred-work,7,8\n"), TEXT("days.csv"), 0,
                                    &calendar));
    CHECK_OK(opora_context_place(context, &place));
    CHECK_TEXT("days.csv", place.document);
    CHECK_NUMBER(2, place.row);
    CHECK_STATUS(OPORA_CODE_CALENDAR_ROW_BROKEN, opora_context_status(context)); /* asking is no call */
    CHECK(calendar == NULL);

    /* Of a phrase the span alone. */
    CHECK_CALL(OPORA_CODE_TIMING_NOT_UNDERSTOOD, context, opora_timing_parse(context, TEXT("qwerty"), &timing));
    CHECK_OK(opora_context_place(context, &place));
    CHECK_TEXT("", place.document);
    CHECK_NUMBER(0, place.row);
    CHECK_NUMBER(0, place.span_first);
    CHECK_NUMBER(6, place.span_end);

    opora_context_reset(context);
    CHECK_STATUS(OPORA_OK, opora_context_status(context));
    CHECK_TEXT("", opora_context_message(context));
    CHECK_TEXT("", opora_context_advice(context));
    CHECK_OK(opora_context_place(context, &place));
    CHECK_NUMBER(0, place.span_end);

    /* A fault of the caller after one of the data: nothing is left of the older one. */
    CHECK_CALL(
        OPORA_CODE_CALENDAR_ROW_BROKEN, context,
        opora_calendar_parse(context, TEXT("date,kind\n2021-02-20,holiday,7\n"), TEXT("days.csv"), 0, &calendar));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_timing_parse(context, TEXT("май"), NULL));
    CHECK_OK(opora_context_place(context, &place));
    CHECK_TEXT("", place.document);
    CHECK_TEXT("", opora_context_advice(context));

    place.struct_size = 0;
    CHECK_STATUS(OPORA_E_VERSION, opora_context_place(context, &place));
    place.struct_size = 3;
    CHECK_STATUS(OPORA_E_VERSION, opora_context_place(context, &place));
    place.struct_size = UINT32_MAX;
    CHECK_STATUS(OPORA_E_VERSION, opora_context_place(context, &place));
    opora_context_free(context);
}

static void test_cancel(void) {
    opora_context* const context = new_context();
    opora_programme* const programme = example(context);
    opora_programme* read = NULL;
    opora_findings* findings = NULL;
    opora_text* text = NULL;
    opora_timings* timings = NULL;
    const uint64_t offsets[2] = {0, 10};

    opora_context_cancel(context);
    CHECK_CALL(OPORA_E_CANCELLED, context,
               opora_programme_read(context, TEXT("Plan\n"), TEXT("plan.txt"), NULL, &read));
    CHECK_CALL(OPORA_E_CANCELLED, context, opora_programme_check(context, programme, NULL, &findings));
    CHECK_CALL(OPORA_E_CANCELLED, context, opora_programme_to_html(context, programme, NULL, &text));
    CHECK_CALL(OPORA_E_CANCELLED, context, opora_timings_parse(context, "22.10.2020", offsets, 1, NULL, &timings));
    CHECK(read == NULL && findings == NULL && text == NULL && timings == NULL);
    /* What is quick is done all the same. */
    CHECK_CALL(OPORA_OK, context, opora_programme_to_csv(context, programme, NULL, &text));
    opora_text_free(text);
    opora_context_reset(context);
    CHECK_CALL(OPORA_OK, context, opora_programme_check(context, programme, NULL, &findings));
    opora_findings_free(findings);
    opora_programme_free(programme);
    opora_context_free(context);
}

static void test_progress(void) {
    opora_context* const context = new_context();
    seen all = {0, 0, 0, 0, 0};
    opora_programme* programme = NULL;
    size_t size = 0;
    char* const bytes = file_bytes(example_path(), &size);
    size_t stop;
    size_t calls;
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_context_set_progress(NULL, watch, &all));
    CHECK_CALL(OPORA_OK, context, opora_context_set_progress(context, watch, &all));
    CHECK_CALL(OPORA_OK, context, opora_programme_read(context, bytes, size, NULL, 0, NULL, &programme));
    opora_programme_free(programme);
    programme = NULL;
    CHECK_NUMBER(0, all.wrong);
    CHECK_NUMBER(OPORA_STEP_DATE, all.last_step);
    CHECK(all.calls >= 3);
    calls = all.calls;
    for (stop = 1; stop <= calls; ++stop) {
        all.calls = 0;
        all.stop_at = stop;
        CHECK_CALL(OPORA_E_CANCELLED, context, opora_programme_read(context, bytes, size, NULL, 0, NULL, &programme));
        CHECK_NUMBER(stop, all.calls); /* asked no more once it said no */
        CHECK(programme == NULL);
    }
    CHECK_CALL(OPORA_OK, context, opora_context_set_progress(context, NULL, NULL));
    CHECK_CALL(OPORA_OK, context, opora_programme_read(context, bytes, size, NULL, 0, NULL, &programme));
    CHECK_NUMBER(calls, all.calls);
    opora_programme_free(programme);
    free(bytes);
    opora_context_free(context);
}

/* Looking for contradictions tells of its families; a page of them too and then of its own sections. */
static void test_progress_of_reports(void) {
    opora_context* const context = new_context();
    opora_programme* const programme = example(context);
    opora_findings* findings = NULL;
    opora_text* text = NULL;
    seen all = {0, 0, 0, 0, 0};
    size_t stop;
    size_t calls;
    CHECK_CALL(OPORA_OK, context, opora_context_set_progress(context, watch, &all));
    CHECK_CALL(OPORA_OK, context, opora_programme_check(context, programme, NULL, &findings));
    CHECK(all.wrong == 0 && all.last_step == OPORA_STEP_CHECK && all.last_done >= 1 && all.calls >= 5);
    opora_findings_free(findings);
    findings = NULL;
    all.stop_at = 3;
    all.calls = 0;
    CHECK_CALL(OPORA_E_CANCELLED, context, opora_programme_check(context, programme, NULL, &findings));
    CHECK(findings == NULL && all.calls == 3);

    all.stop_at = 0;
    all.calls = 0;
    CHECK_CALL(OPORA_OK, context, opora_programme_to_html(context, programme, NULL, &text));
    opora_text_free(text);
    text = NULL;
    CHECK(all.wrong == 0 && all.last_step == OPORA_STEP_WRITE && all.last_done >= 1 && all.calls >= 10);
    calls = all.calls;
    for (stop = 1; stop <= calls; ++stop) {
        all.calls = 0;
        all.stop_at = stop;
        CHECK_CALL(OPORA_E_CANCELLED, context, opora_programme_to_html(context, programme, NULL, &text));
        CHECK(text == NULL && all.calls == stop);
    }
    if (opora_has_component(TEXT("office")) != 0) {
        all.calls = 0;
        all.stop_at = 0;
        CHECK_CALL(OPORA_OK, context, opora_programme_to_xlsx(context, programme, NULL, &text));
        opora_text_free(text);
        CHECK(all.wrong == 0 && all.last_step == OPORA_STEP_WRITE && all.last_done >= 1);
    }
    opora_programme_free(programme);
    opora_context_free(context);
}

void test_context(void) {
    test_lifetime();
    test_language();
    test_place();
    test_cancel();
    test_progress();
    test_progress_of_reports();
}
