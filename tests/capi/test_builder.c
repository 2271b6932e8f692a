/* Opora, MIT licence. See LICENSE. */
#include <string.h>

#include "check.h"
#include "groups.h"
#include "support.h"

static opora_programme* built(opora_context* context, const opora_builder* builder) {
    opora_programme* programme = NULL;
    CHECK_CALL(OPORA_OK, context, opora_builder_build(context, builder, NULL, &programme));
    return programme;
}

/* A programme from nothing. */
static void test_from_nothing(opora_context* context) {
    opora_builder* builder = NULL;
    opora_programme* programme;
    opora_window period;
    opora_window window = {0, 0};
    opora_event event = OPORA_EVENT_INIT;
    opora_str id = {"", 0};
    char first[64];
    size_t first_size;
    period.first = day("2022-09-01");
    period.last = day("2023-08-31");
    CHECK_CALL(OPORA_OK, context, opora_builder_create(context, NULL, &builder));
    CHECK_CALL(OPORA_OK, context, opora_builder_set_title(context, builder, TEXT("План")));
    CHECK_CALL(OPORA_OK, context, opora_builder_set_period(context, builder, period));
    CHECK_CALL(
        OPORA_OK, context,
        opora_builder_add_event(context, builder, TEXT("1."), TEXT("Встреча"), TEXT("12-30 сентября"), NULL, 0, &id));
    first_size = id.size;
    CHECK(first_size > 0 && first_size < sizeof first && id.data[id.size] == 0);
    memcpy(first, id.data, first_size);
    CHECK_CALL(OPORA_OK, context,
               opora_builder_add_event(context, builder, NULL, 0, TEXT("Разбор"), NULL, 0, first, first_size, NULL));
    CHECK_CALL(OPORA_OK, context,
               opora_builder_add_event(context, builder, TEXT("3."), TEXT("Отчёт"), TEXT("qwerty"), NULL, 0, &id));
    CHECK_NUMBER(3, opora_builder_count(builder, OPORA_LIST_EVENTS));
    CHECK_NUMBER(1, opora_builder_count(builder, OPORA_LIST_PERIODS));
    programme = built(context, builder);
    CHECK_TEXT("План", opora_programme_title(programme));
    CHECK_NUMBER(1, opora_programme_period(programme, &window));
    CHECK(window.first == period.first && window.last == period.last);
    CHECK_OK(opora_programme_event_at(programme, 1, &event)); /* behind the first */
    CHECK_TEXT("Разбор", event.title);
    CHECK_OK(opora_programme_windows(programme, OPORA_LIST_EVENTS, 0, &window, 1, NULL));
    CHECK(window.first == day("2022-09-12") && window.last == day("2022-09-30"));

    /* The builder goes on; the programme that it gave does not change. */
    CHECK_CALL(OPORA_OK, context, opora_builder_set_title(context, builder, NULL, 0));
    CHECK_TEXT("План", opora_programme_title(programme));
    opora_builder_free(builder);
    CHECK_NUMBER(3, opora_programme_count(programme, OPORA_LIST_EVENTS));
    opora_programme_free(programme);
    opora_builder_free(NULL);
    CHECK_NUMBER(0, opora_builder_count(NULL, OPORA_LIST_EVENTS));
}

static void test_events(opora_context* context, const opora_programme* small) {
    opora_builder* builder = NULL;
    opora_programme* programme;
    opora_event event = OPORA_EVENT_INIT;
    opora_timing_view view = OPORA_TIMING_VIEW_INIT;
    opora_reference reference = OPORA_REFERENCE_INIT;
    opora_window windows[2];
    opora_window window = {0, 0};
    const opora_window reversed = {5, 4};
    const opora_window beyond = {INT32_MIN, INT32_MAX};
    windows[0].first = windows[0].last = day("2022-12-05");
    windows[1].first = windows[1].last = day("2022-12-01");
    CHECK_CALL(OPORA_OK, context, opora_builder_create(context, small, &builder));
#define SET(id, field, text) opora_builder_set_event(context, builder, TEXT(id), field, TEXT(text))
    CHECK_CALL(OPORA_OK, context, SET("e-1", OPORA_EVENT_FIELD_NUMBER, "7."));
    CHECK_CALL(OPORA_OK, context, SET("e-1", OPORA_EVENT_FIELD_TITLE, "Assembly"));
    CHECK_CALL(OPORA_OK, context, SET("e-1", OPORA_EVENT_FIELD_TIMING, "22 октября 2022 года"));
    CHECK_CALL(OPORA_OK, context, SET("e-1", OPORA_EVENT_FIELD_EXPECTED_RESULT, "A list"));
    CHECK_CALL(OPORA_OK, context, SET("e-1", OPORA_EVENT_FIELD_STAGE, "s-2"));
    CHECK_CALL(OPORA_OK, context, SET("e-1-1", OPORA_EVENT_FIELD_PARENT, ""));
    CHECK_CALL(OPORA_OK, context,
               opora_builder_set_references(context, builder, TEXT("e-1"), OPORA_REFERENCE_VENUES, TEXT("Hall; Yard")));
    CHECK_CALL(OPORA_OK, context, opora_builder_set_windows(context, builder, TEXT("e-1-1"), windows, 2));
    programme = built(context, builder);
    CHECK_OK(opora_programme_event_at(programme, 0, &event));
    CHECK_TEXT("e-1", event.id);
    CHECK_TEXT("7.", event.number);
    CHECK_TEXT("Assembly", event.title);
    CHECK_TEXT("A list", event.expected_result);
    CHECK_NUMBER(1, event.stage);
    CHECK_OK(opora_programme_windows(programme, OPORA_LIST_EVENTS, 0, &window, 1, NULL));
    CHECK_NUMBER(day("2022-10-22"), window.first);
    CHECK_NUMBER(2, opora_programme_reference_count(programme, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_VENUES));
    CHECK_OK(opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_VENUES, 1, &reference));
    CHECK_TEXT("Yard", reference.text);
    CHECK_OK(opora_programme_event_at(programme, 1, &event));
    CHECK_NUMBER(-1, event.parent);
    CHECK_OK(opora_programme_timing_at(programme, OPORA_LIST_EVENTS, 1, &view));
    CHECK(view.by_user == 1 && view.window_count == 2);
    CHECK_TEXT("some day", view.phrase);
    CHECK_OK(opora_programme_windows(programme, OPORA_LIST_EVENTS, 1, windows, 2, NULL));
    CHECK_NUMBER(day("2022-12-01"), windows[0].first); /* sorted */
    opora_programme_free(programme);

    /* With none, the phrase decides again: it is not understood. */
    CHECK_CALL(OPORA_OK, context, opora_builder_set_windows(context, builder, TEXT("e-1-1"), NULL, 0));
    programme = built(context, builder);
    CHECK_OK(opora_programme_timing_at(programme, OPORA_LIST_EVENTS, 1, &view));
    CHECK(view.by_user == 0 && view.window_count == 0);

    /* Refused, and nothing has changed. */
    CHECK_CALL(OPORA_OK, context, SET("e-1-1", OPORA_EVENT_FIELD_PARENT, "e-1"));
    CHECK_CALL(OPORA_E_ARGUMENT, context, SET("e-1", OPORA_EVENT_FIELD_PARENT, "e-1-1")); /* a circle */
    CHECK_CALL(OPORA_E_ARGUMENT, context, SET("e-1", OPORA_EVENT_FIELD_PARENT, "e-1"));
    CHECK_CALL(OPORA_OK, context, SET("e-1-1", OPORA_EVENT_FIELD_PARENT, ""));
    CHECK_CALL(OPORA_E_RANGE, context, SET("e-9", OPORA_EVENT_FIELD_TITLE, "x"));
    CHECK_CALL(OPORA_E_RANGE, context, SET("e-1", OPORA_EVENT_FIELD_PARENT, "e-9"));
    CHECK_CALL(OPORA_E_RANGE, context, SET("e-1", OPORA_EVENT_FIELD_STAGE, "s-9"));
    CHECK_CALL(OPORA_E_ARGUMENT, context, SET("e-1", 6, "x"));
    CHECK_CALL(OPORA_E_ARGUMENT, context, SET("e-1", -1, "x"));
    CHECK_CALL(OPORA_CODE_TEXT_NOT_UTF8, context, SET("e-1", OPORA_EVENT_FIELD_TITLE, "\xD0"));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_builder_set_event(context, builder, TEXT("e-1"), OPORA_EVENT_FIELD_TITLE, NULL, 1));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_builder_set_event(context, builder, NULL, 1, OPORA_EVENT_FIELD_TITLE, "", 0));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_builder_set_event(context, NULL, TEXT("e-1"), OPORA_EVENT_FIELD_TITLE, TEXT("x")));
    CHECK_STATUS(OPORA_E_ARGUMENT,
                 opora_builder_set_event(NULL, builder, TEXT("e-1"), OPORA_EVENT_FIELD_TITLE, TEXT("x")));
#undef SET
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_set_windows(context, builder, TEXT("e-1"), &reversed, 1));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_set_windows(context, builder, TEXT("e-1"), &beyond, 1));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_set_windows(context, builder, TEXT("e-1"), NULL, 1));
    CHECK(opora_builder_set_windows(context, builder, TEXT("e-1"), windows, SIZE_MAX) < 0);
    CHECK_CALL(OPORA_E_RANGE, context, opora_builder_set_windows(context, builder, TEXT("e-9"), windows, 1));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_set_windows(context, NULL, TEXT("e-1"), windows, 1));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_builder_set_windows(NULL, builder, TEXT("e-1"), windows, 1));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_builder_set_references(context, builder, TEXT("e-1"), OPORA_REFERENCE_MENTORS, TEXT("x")));
    CHECK_CALL(OPORA_E_RANGE, context,
               opora_builder_set_references(context, builder, TEXT("e-9"), OPORA_REFERENCE_VENUES, TEXT("x")));
    CHECK_CALL(OPORA_CODE_TEXT_NOT_UTF8, context,
               opora_builder_set_references(context, builder, TEXT("e-1"), OPORA_REFERENCE_VENUES, TEXT("\xFF")));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_builder_set_references(context, builder, TEXT("e-1"), OPORA_REFERENCE_VENUES, NULL, 2));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_builder_set_references(context, NULL, TEXT("e-1"), OPORA_REFERENCE_VENUES, TEXT("x")));
    CHECK_STATUS(OPORA_E_ARGUMENT,
                 opora_builder_set_references(NULL, builder, TEXT("e-1"), OPORA_REFERENCE_VENUES, TEXT("x")));
    {
        opora_programme* const after = built(context, builder);
        CHECK_NUMBER(1, opora_programme_equal(programme, after));
        opora_programme_free(after);
    }
    opora_programme_free(programme);
    opora_builder_free(builder);
}

static void test_lists(opora_context* context, const opora_programme* small) {
    opora_builder* builder = NULL;
    opora_programme* programme;
    opora_statement statement = OPORA_STATEMENT_INIT;
    opora_unread unread = OPORA_UNREAD_INIT;
    opora_event event = OPORA_EVENT_INIT;
    opora_reference reference = OPORA_REFERENCE_INIT;
    size_t index = 77;
    int32_t list;
    CHECK_CALL(OPORA_OK, context, opora_builder_create(context, small, &builder));
#define PUT(list, json) opora_builder_put(context, builder, list, TEXT(json), &index)
    CHECK_CALL(OPORA_OK, context, PUT(OPORA_LIST_GOALS, "{\"id\":\"g-2\",\"text\":\"Second\"}"));
    CHECK_NUMBER(1, index);
    CHECK_CALL(OPORA_OK, context,
               PUT(OPORA_LIST_GOALS, "{\"id\":\"g-1\",\"text\":\"Other\"}")); /* the one with its id */
    CHECK_NUMBER(0, index);
    CHECK_CALL(OPORA_OK, context,
               opora_builder_put(context, builder, OPORA_LIST_UNREAD, TEXT("{\"text\":\"More\"}"), NULL));
    CHECK_NUMBER(2, opora_builder_count(builder, OPORA_LIST_UNREAD));
    CHECK_CALL(OPORA_OK, context, opora_builder_move(context, builder, OPORA_LIST_GOALS, 1, 0));
    CHECK_CALL(OPORA_OK, context, opora_builder_remove(context, builder, OPORA_LIST_UNREAD, 0));
    /* The person goes, the references to it keep their text; the event goes, what it held goes up. */
    CHECK_CALL(OPORA_OK, context, opora_builder_remove(context, builder, OPORA_LIST_PEOPLE, 0));
    programme = built(context, builder);
    CHECK_OK(opora_programme_statement_at(programme, OPORA_LIST_GOALS, 0, &statement));
    CHECK_TEXT("Second", statement.text);
    CHECK_OK(opora_programme_statement_at(programme, OPORA_LIST_GOALS, 1, &statement));
    CHECK_TEXT("Other", statement.text);
    CHECK_OK(opora_programme_unread_at(programme, 0, &unread));
    CHECK_TEXT("More", unread.text);
    CHECK_OK(opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_RESPONSIBLE, 0, &reference));
    CHECK_TEXT("B. Sample", reference.text);
    opora_programme_free(programme);
    CHECK_CALL(OPORA_OK, context, opora_builder_remove(context, builder, OPORA_LIST_EVENTS, 0));
    programme = built(context, builder);
    CHECK_OK(opora_programme_event_at(programme, 0, &event));
    CHECK_TEXT("e-1-1", event.id);
    CHECK_NUMBER(-1, event.parent);

    index = 77;
    CHECK_CALL(OPORA_CODE_JSON_BROKEN, context, PUT(OPORA_LIST_GOALS, "{\"id\":"));
    CHECK_CALL(OPORA_CODE_JSON_FORM, context, PUT(OPORA_LIST_GOALS, "{\"id\":7}"));
    CHECK_CALL(OPORA_CODE_JSON_FORM, context, PUT(OPORA_LIST_GOALS, "[]"));
    CHECK(PUT(OPORA_LIST_GOALS, "{\"id\":\"\xFF\"}") > 0);
    CHECK(opora_builder_put(context, builder, OPORA_LIST_GOALS, NULL, 0, &index) > 0);
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_put(context, builder, OPORA_LIST_GOALS, NULL, 2, &index));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_builder_put(context, builder, OPORA_LIST_GOALS, "{}", SIZE_MAX, &index));
    CHECK_CALL(OPORA_E_ARGUMENT, context, PUT(OPORA_LIST_NOTES, "{}"));
    CHECK_CALL(OPORA_E_ARGUMENT, context, PUT(-1, "{}"));
    CHECK_CALL(OPORA_E_ARGUMENT, context, PUT(INT32_MAX, "{}"));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_put(context, NULL, OPORA_LIST_GOALS, TEXT("{}"), &index));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_builder_put(NULL, builder, OPORA_LIST_GOALS, TEXT("{}"), &index));
    CHECK_NUMBER(77, index);
#undef PUT
    for (list = OPORA_LIST_PERIODS; list <= OPORA_LIST_UNREAD; ++list) {
        CHECK_CALL(OPORA_E_RANGE, context, opora_builder_remove(context, builder, list, SIZE_MAX));
        CHECK_CALL(OPORA_E_RANGE, context, opora_builder_move(context, builder, list, SIZE_MAX, 0));
        CHECK_CALL(OPORA_E_RANGE, context, opora_builder_move(context, builder, list, 0, SIZE_MAX));
    }
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_remove(context, builder, OPORA_LIST_NOTES, 0));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_remove(context, builder, INT32_MIN, 0));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_remove(context, NULL, OPORA_LIST_GOALS, 0));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_builder_remove(NULL, builder, OPORA_LIST_GOALS, 0));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_move(context, builder, OPORA_LIST_NOTES, 0, 0));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_move(context, NULL, OPORA_LIST_GOALS, 0, 0));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_builder_move(NULL, builder, OPORA_LIST_GOALS, 0, 0));
    CHECK_NUMBER(0, opora_builder_count(builder, -1));
    CHECK_NUMBER(0, opora_builder_count(builder, 20));
    CHECK_NUMBER(1, opora_builder_count(builder, OPORA_LIST_NOTES));
    {
        opora_programme* const after = built(context, builder);
        CHECK_NUMBER(1, opora_programme_equal(programme, after)); /* nothing of that has changed anything */
        opora_programme_free(after);
    }
    opora_programme_free(programme);
    opora_builder_free(builder);
}

static void test_refused(opora_context* context, const opora_programme* small) {
    opora_builder* builder = NULL;
    opora_build_options options = OPORA_BUILD_OPTIONS_INIT;
    opora_programme* programme = NULL;
    opora_str id = {"kept", 4};
    const opora_window reversed = {5, 4};
    const opora_window beyond = {INT32_MIN, INT32_MAX};
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_builder_create(NULL, small, &builder));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_create(context, small, NULL));
    CHECK(builder == NULL);
    CHECK_CALL(OPORA_OK, context, opora_builder_create(context, small, &builder));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_set_period(context, builder, reversed));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_set_period(context, builder, beyond));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_set_period(context, NULL, reversed));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_builder_set_period(NULL, builder, reversed));
    CHECK_CALL(OPORA_CODE_TEXT_NOT_UTF8, context, opora_builder_set_title(context, builder, TEXT("\xFF")));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_set_title(context, builder, NULL, 1));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_set_title(context, NULL, TEXT("x")));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_builder_set_title(NULL, builder, TEXT("x")));
    CHECK_CALL(OPORA_E_RANGE, context,
               opora_builder_add_event(context, builder, "", 0, TEXT("x"), "", 0, TEXT("e-9"), &id));
    CHECK_CALL(OPORA_CODE_TEXT_NOT_UTF8, context,
               opora_builder_add_event(context, builder, "", 0, TEXT("\xFF"), "", 0, NULL, 0, &id));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_builder_add_event(context, builder, NULL, 1, TEXT("x"), "", 0, NULL, 0, &id));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_builder_add_event(context, builder, "", 0, NULL, 1, "", 0, NULL, 0, &id));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_builder_add_event(context, builder, "", 0, "", 0, NULL, 1, NULL, 0, &id));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_add_event(context, builder, "", 0, "", 0, "", 0, NULL, 1, &id));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_add_event(context, NULL, "", 0, "", 0, "", 0, NULL, 0, &id));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_builder_add_event(NULL, builder, "", 0, "", 0, "", 0, NULL, 0, &id));
    CHECK_TEXT("kept", id);
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_build(context, NULL, NULL, &programme));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_builder_build(context, builder, NULL, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_builder_build(NULL, builder, NULL, &programme));
    options.struct_size = 0;
    CHECK_CALL(OPORA_E_VERSION, context, opora_builder_build(context, builder, &options, &programme));
    CHECK(programme == NULL);
    options.struct_size = (uint32_t)sizeof options;
    options.keep_names = 1;
    CHECK_CALL(OPORA_OK, context, opora_builder_build(context, builder, &options, &programme));
    CHECK_NUMBER(1, opora_programme_equal(small, programme)); /* nothing has been edited */
    opora_programme_free(programme);
    opora_builder_free(builder);
}

void test_builder(void) {
    opora_context* const context = new_context();
    opora_programme* const small = programme_of(context, small_json);
    test_from_nothing(context);
    test_events(context, small);
    test_lists(context, small);
    test_refused(context, small);
    opora_programme_free(small);
    opora_context_free(context);
}
