/* Opora, MIT licence. See LICENSE. */
#include "check.h"
#include "groups.h"
#include "support.h"

/* Timings of small_json. */
static void test_views(const opora_programme* programme) {
    opora_timing_view view = OPORA_TIMING_VIEW_INIT;
    opora_window windows[3] = {{77, 77}, {77, 77}, {77, 77}};
    opora_hours hours[3] = {{77, 77, 77, 77, 77}, {77, 77, 77, 77, 77}, {77, 77, 77, 77, 77}};
    size_t len = 77;
    CHECK_OK(opora_programme_timing_at(programme, OPORA_LIST_CLAUSES, 0, &view));
    CHECK(view.kind == OPORA_KIND_UNTIL && view.flags == (OPORA_FLAG_AMBIGUOUS | OPORA_FLAG_OUTSIDE));
    CHECK(view.by_user == 1 && view.window_count == 1 && view.time_count == 2 && view.note_count == 0);
    CHECK(view.count_times == 4 && view.count_minimum == 1);
    CHECK_TEXT("до 14.10.2022", view.phrase);
    CHECK_TEXT("../2022-10-14", view.expression);
    CHECK_OK(opora_programme_timing_at(programme, OPORA_LIST_EVENTS, 1, &view));
    CHECK(view.kind == OPORA_KIND_UNKNOWN && view.by_user == 0 && view.window_count == 0 && view.note_count == 0);
    CHECK_TEXT("", view.expression);
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_timing_at(programme, OPORA_LIST_CLAUSES, 1, &view)); /* has none */
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_timing_at(programme, OPORA_LIST_STAGES, 0, &view));
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_timing_at(programme, OPORA_LIST_MENTORSHIPS, 0, &view));
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_timing_at(programme, OPORA_LIST_EVENTS, SIZE_MAX, &view));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_timing_at(programme, OPORA_LIST_GOALS, 0, &view));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_timing_at(programme, INT32_MIN, 0, &view));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_timing_at(NULL, OPORA_LIST_EVENTS, 0, &view));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_timing_at(programme, OPORA_LIST_EVENTS, 0, NULL));
    view.struct_size = 5;
    CHECK_STATUS(OPORA_E_VERSION, opora_programme_timing_at(programme, OPORA_LIST_EVENTS, 0, &view));

    CHECK_OK(opora_programme_windows(programme, OPORA_LIST_EVENTS, 0, windows, 3, &len));
    CHECK_NUMBER(2, len);
    CHECK(windows[0].first == day("2022-11-15") && windows[1].last == day("2022-11-22") && windows[2].first == 77);
    windows[1].first = 77;
    CHECK_STATUS(OPORA_E_SPACE, opora_programme_windows(programme, OPORA_LIST_EVENTS, 0, windows, 1, &len));
    CHECK(len == 2 && windows[1].first == 77);
    len = 77;
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_windows(programme, OPORA_LIST_STAGES, 0, windows, 3, &len));
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_windows(programme, OPORA_LIST_EVENTS, 2, windows, 3, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_windows(programme, OPORA_LIST_PEOPLE, 0, windows, 3, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_windows(programme, OPORA_LIST_EVENTS, 0, NULL, 3, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_windows(NULL, OPORA_LIST_EVENTS, 0, windows, 3, &len));
    CHECK_NUMBER(77, len);
    CHECK_OK(opora_programme_windows(programme, OPORA_LIST_EVENTS, 0, NULL, 0, NULL));

    CHECK_OK(opora_programme_hours(programme, OPORA_LIST_CLAUSES, 0, hours, 3, &len));
    CHECK_NUMBER(2, len);
    CHECK(hours[0].hour == 15 && hours[0].minute == 0 && hours[0].range == 0);
    CHECK(hours[1].hour == 10 && hours[1].range == 1 && hours[1].last_hour == 11 && hours[1].last_minute == 30);
    CHECK_NUMBER(77, hours[2].hour);
    len = 77;
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_hours(programme, OPORA_LIST_CLAUSES, 1, hours, 3, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_hours(programme, OPORA_LIST_NOTES, 0, hours, 3, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_hours(programme, OPORA_LIST_CLAUSES, 0, NULL, 1, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_hours(NULL, OPORA_LIST_CLAUSES, 0, hours, 3, &len));
    CHECK_NUMBER(77, len);
    CHECK_STATUS(OPORA_E_SPACE, opora_programme_hours(programme, OPORA_LIST_CLAUSES, 0, hours, 1, NULL));
    CHECK_OK(opora_programme_hours(programme, OPORA_LIST_EVENTS, 0, NULL, 0, &len));
    CHECK_NUMBER(0, len);
}

/* Its notes: the year of either day is the period's. */
static void test_notes(opora_context* context, const opora_programme* programme) {
    opora_timing_view view = OPORA_TIMING_VIEW_INIT;
    opora_timing_note notes[3] = {{77, 77, 77, 77}, {77, 77, 77, 77}, {77, 77, 77, 77}};
    opora_text* text = NULL;
    size_t len = 77;
    CHECK_OK(opora_programme_timing_at(programme, OPORA_LIST_EVENTS, 0, &view));
    CHECK_NUMBER(2, view.note_count);
    CHECK_OK(opora_programme_timing_notes(programme, OPORA_LIST_EVENTS, 0, notes, 3, &len));
    CHECK_NUMBER(2, len);
    CHECK(notes[0].code == OPORA_CODE_YEAR_MISSING && notes[0].severity == OPORA_SEVERITY_INFO);
    CHECK(notes[0].span_first == 0 && notes[0].span_end == 5);
    CHECK(notes[1].span_first == 7 && notes[1].span_end == 12 && notes[2].code == 77);
    notes[1].code = 77;
    CHECK_STATUS(OPORA_E_SPACE, opora_programme_timing_notes(programme, OPORA_LIST_EVENTS, 0, notes, 1, &len));
    CHECK(len == 2 && notes[1].code == 77);
    CHECK_OK(opora_programme_timing_notes(programme, OPORA_LIST_EVENTS, 0, NULL, 0, NULL));
    len = 77;
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_timing_notes(programme, OPORA_LIST_STAGES, 0, notes, 3, &len));
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_timing_notes(programme, OPORA_LIST_EVENTS, SIZE_MAX, notes, 3, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_timing_notes(programme, OPORA_LIST_GOALS, 0, notes, 3, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_timing_notes(programme, OPORA_LIST_EVENTS, 0, NULL, 1, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_timing_notes(NULL, OPORA_LIST_EVENTS, 0, notes, 3, &len));
    CHECK_NUMBER(77, len);
    CHECK_OK(opora_programme_timing_notes(programme, OPORA_LIST_CLAUSES, 0, NULL, 0, &len)); /* nobody has read it */
    CHECK_NUMBER(0, len);

    CHECK_CALL(OPORA_OK, context,
               opora_programme_timing_note_message(context, programme, OPORA_LIST_EVENTS, 0, notes,
                                                   OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_FREE_HOLDS("The year is missing", text);
    notes[0].code = OPORA_CODE_DATE_IMPOSSIBLE; /* its words are quoted from the phrase */
    notes[0].span_first = 7;
    notes[0].span_end = 12;
    CHECK_CALL(OPORA_OK, context,
               opora_programme_timing_note_message(context, programme, OPORA_LIST_EVENTS, 0, notes,
                                                   OPORA_LANGUAGE_RUSSIAN, &text));
    CHECK_FREE_HOLDS("«22.11»", text);
    text = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_programme_timing_note_message(context, programme, OPORA_LIST_EVENTS, 0, NULL,
                                                   OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_programme_timing_note_message(context, programme, OPORA_LIST_EVENTS, 0, notes,
                                                   OPORA_LANGUAGE_ENGLISH, NULL));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_programme_timing_note_message(context, programme, OPORA_LIST_EVENTS, 0, notes, 2, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_programme_timing_note_message(context, programme, OPORA_LIST_GOALS, 0, notes,
                                                   OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_CALL(
        OPORA_E_ARGUMENT, context,
        opora_programme_timing_note_message(context, NULL, OPORA_LIST_EVENTS, 0, notes, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_timing_note_message(NULL, programme, OPORA_LIST_EVENTS, 0, notes,
                                                                       OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_CALL(OPORA_E_RANGE, context,
               opora_programme_timing_note_message(context, programme, OPORA_LIST_EVENTS, 2, notes,
                                                   OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_CALL(OPORA_E_RANGE, context,
               opora_programme_timing_note_message(context, programme, OPORA_LIST_STAGES, 0, notes,
                                                   OPORA_LANGUAGE_ENGLISH, &text));
    notes[0].span_end = 13; /* the phrase has 12 bytes */
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_programme_timing_note_message(context, programme, OPORA_LIST_EVENTS, 0, notes,
                                                   OPORA_LANGUAGE_ENGLISH, &text));
    notes[0].span_end = 12;
    notes[0].code = 77;
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_programme_timing_note_message(context, programme, OPORA_LIST_EVENTS, 0, notes,
                                                   OPORA_LANGUAGE_ENGLISH, &text));
    CHECK(text == NULL);
}

/* A phrase that is read has notes; other windows, set by a user, leave none. */
static void test_notes_by_user(opora_context* context, const opora_programme* programme) {
    static const opora_window days = {19250, 19251};
    opora_timing_view view = OPORA_TIMING_VIEW_INIT;
    opora_timing_note notes[2] = {{77, 77, 77, 77}, {77, 77, 77, 77}};
    opora_builder* builder = NULL;
    opora_programme* made = NULL;
    size_t len = 0;
    CHECK_OK(opora_builder_create(context, programme, &builder));
    CHECK_OK(opora_builder_set_event(context, builder, TEXT("e-1"), OPORA_EVENT_FIELD_TIMING, TEXT("16.11")));
    CHECK_OK(opora_builder_build(context, builder, NULL, &made));
    CHECK_OK(opora_programme_timing_notes(made, OPORA_LIST_EVENTS, 0, notes, 2, &len));
    CHECK(len == 1 && notes[0].code == OPORA_CODE_YEAR_MISSING && notes[0].span_end == 5);
    opora_programme_free(made);
    made = NULL;
    CHECK_OK(opora_builder_set_windows(context, builder, TEXT("e-1"), &days, 1));
    CHECK_OK(opora_builder_build(context, builder, NULL, &made));
    CHECK_OK(opora_programme_timing_at(made, OPORA_LIST_EVENTS, 0, &view));
    CHECK(view.by_user == 1 && view.window_count == 1 && view.note_count == 0);
    CHECK_OK(opora_programme_timing_notes(made, OPORA_LIST_EVENTS, 0, notes, 2, &len));
    CHECK_NUMBER(0, len);
    opora_programme_free(made);
    opora_builder_free(builder);
}

void test_item_timings(void) {
    opora_context* const context = new_context();
    opora_programme* const small = programme_of(context, small_json);
    test_views(small);
    test_notes(context, small);
    test_notes_by_user(context, small);
    opora_programme_free(small);
    opora_context_free(context);
}
