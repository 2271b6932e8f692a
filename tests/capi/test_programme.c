/* Opora, MIT licence. See LICENSE. */
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "groups.h"
#include "support.h"

static const char document[] = "Plan of the district\n\nNothing more stands here.\n";

static void test_formats(opora_context* context) {
    int32_t format = 77;
    size_t size = 0;
    char* const bytes = file_bytes(OPORA_SOURCE_DIR "/docs/examples/programme.docx", &size);
    char* const sheet = file_bytes(OPORA_SOURCE_DIR "/docs/examples/programme.xlsx", &size);
    CHECK_CALL(OPORA_OK, context, opora_format_detect(context, sheet, size, &format));
    CHECK_NUMBER(OPORA_FORMAT_XLSX, format);
    free(sheet);
    free(bytes);
    CHECK_CALL(OPORA_OK, context, opora_format_detect(context, TEXT("\xEF\xBB\xBFPlan\n"), &format));
    CHECK_NUMBER(OPORA_FORMAT_TEXT, format);
    CHECK_CALL(OPORA_OK, context, opora_format_detect(context, TEXT("a;b;c\n1;2;3\n4;5;6\n"), &format));
    CHECK_NUMBER(OPORA_FORMAT_CSV, format);
    format = 77;
    CHECK_CALL(OPORA_CODE_FORMAT_PDF, context, opora_format_detect(context, TEXT("%PDF-1.7\n"), &format));
    CHECK_CALL(OPORA_CODE_FORMAT_RTF, context, opora_format_detect(context, TEXT("{\\rtf1\\ansi}"), &format));
    CHECK_CALL(OPORA_CODE_FORMAT_OLD_OFFICE, context,
               opora_format_detect(context, TEXT("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more"), &format));
    CHECK_CALL(OPORA_CODE_FILE_EMPTY, context, opora_format_detect(context, "", 0, &format));
    CHECK_CALL(OPORA_CODE_FILE_EMPTY, context, opora_format_detect(context, NULL, 0, &format));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_format_detect(context, NULL, 1, &format));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_format_detect(context, "PK", SIZE_MAX, &format));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_format_detect(context, TEXT("Plan\n"), NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_format_detect(NULL, TEXT("Plan\n"), &format));
    CHECK_NUMBER(77, format);
}

/* What the printed programme says: docs/examples/programme.txt. */
static void test_example(opora_context* context) {
    opora_programme* const programme = example(context);
    opora_programme* again = NULL;
    opora_window window = {77, 77};
    opora_text* json = NULL;
    opora_text* second = NULL;
    size_t index = 77;
    CHECK_TEXT("ПРОГРАММА сетевого наставничества школ Заозёрного района на 2022-2023 учебный год",
               opora_programme_title(programme));
    CHECK_NUMBER(1, opora_programme_period(programme, &window)); /* 01.09.2022 - 31.08.2023 */
    CHECK(window.first == day("2022-09-01") && window.last == day("2023-08-31"));
    CHECK_NUMBER(19, opora_programme_count(programme, OPORA_LIST_EVENTS));
    CHECK_NUMBER(3, opora_programme_count(programme, OPORA_LIST_STAGES));
    CHECK_NUMBER(6, opora_programme_count(programme, OPORA_LIST_CLAUSES));
    CHECK_NUMBER(9, opora_programme_count(programme, OPORA_LIST_PASSPORT));
    CHECK_NUMBER(3, opora_programme_count(programme, OPORA_LIST_TASKS));
    CHECK_NUMBER(2, opora_programme_count(programme, OPORA_LIST_EXPECTED_RESULTS));
    CHECK_NUMBER(2, opora_programme_count(programme, OPORA_LIST_INDICATORS));
    CHECK_NUMBER(0, opora_programme_count(programme, OPORA_LIST_UNREAD));
    CHECK_NUMBER(0, opora_programme_count(programme, -1));
    CHECK_NUMBER(0, opora_programme_count(programme, 20));
    CHECK_NUMBER(0, opora_programme_count(programme, INT32_MAX));
    CHECK_NUMBER(0, opora_programme_count(NULL, OPORA_LIST_EVENTS));

    CHECK_OK(opora_programme_find(programme, OPORA_LIST_CLAUSES, TEXT("2.1."), &index));
    CHECK_NUMBER(2, index);
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_find(programme, OPORA_LIST_EVENTS, TEXT("no such id"), &index));
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_find(programme, OPORA_LIST_EVENTS, NULL, 0, &index));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_find(programme, OPORA_LIST_EVENTS, NULL, 2, &index));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_find(programme, OPORA_LIST_EVENTS, "e", SIZE_MAX, &index));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_find(programme, OPORA_LIST_PERIODS, TEXT("e-1"), &index));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_find(programme, OPORA_LIST_DOCUMENTS, TEXT("e-1"), &index));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_find(programme, OPORA_LIST_UNREAD, TEXT("e-1"), &index));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_find(programme, -1, TEXT("e-1"), &index));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_find(NULL, OPORA_LIST_EVENTS, TEXT("e-1"), &index));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_find(programme, OPORA_LIST_EVENTS, TEXT("e-1"), NULL));
    CHECK_NUMBER(2, index);

    /* Its JSON reads back as the same programme, from both forms. */
    CHECK_CALL(OPORA_OK, context, opora_programme_to_json(context, programme, 1, &json));
    CHECK_HOLDS("\n  \"title\"", opora_text_get(json));
    CHECK_CALL(
        OPORA_OK, context,
        opora_programme_read(context, opora_text_get(json).data, opora_text_get(json).size, NULL, 0, NULL, &again));
    CHECK_NUMBER(1, opora_programme_equal(programme, again));
    opora_text_free(json);
    CHECK_CALL(OPORA_OK, context, opora_programme_to_json(context, programme, 0, &json));
    CHECK_CALL(OPORA_OK, context, opora_programme_to_json(context, again, 0, &second));
    CHECK(text_same(opora_text_get(json), opora_text_get(second)));
    opora_text_free(json);
    opora_text_free(second);
    opora_programme_free(again);
    opora_programme_free(programme);
}

static void test_given_period(opora_context* context) {
    opora_read_options options = OPORA_READ_OPTIONS_INIT;
    opora_limits limits = OPORA_LIMITS_INIT;
    opora_programme* programme = NULL;
    opora_window window = {77, 77};
    CHECK_CALL(OPORA_OK, context, opora_programme_read(context, TEXT(document), TEXT("note.txt"), NULL, &programme));
    CHECK_NUMBER(0, opora_programme_period(programme, &window));
    CHECK_NUMBER(77, window.first);
    CHECK_NUMBER(0, opora_programme_period(NULL, &window));
    opora_programme_free(programme);
    options.has_period = 1;
    options.period.first = day("2022-09-01");
    options.period.last = day("2023-08-31");
    CHECK_CALL(OPORA_OK, context, opora_programme_read(context, TEXT(document), NULL, 0, &options, &programme));
    CHECK_NUMBER(1, opora_programme_period(programme, &window));
    CHECK_NUMBER(options.period.last, window.last);
    CHECK_NUMBER(0, opora_programme_period(programme, NULL));
    opora_programme_free(programme);

    programme = NULL;
    options.limits = &limits;
    limits.max_file_bytes = 10;
    CHECK_CALL(OPORA_CODE_FILE_TOO_LARGE, context,
               opora_programme_read(context, TEXT(document), NULL, 0, &options, &programme));
    limits.max_file_bytes = UINT64_MAX;
    limits.max_cells = 1;
    CHECK_CALL(OPORA_CODE_LIMIT_EXCEEDED, context,
               opora_programme_read(context, TEXT(document), NULL, 0, &options, &programme));
    limits.struct_size = 4;
    CHECK_CALL(OPORA_E_VERSION, context, opora_programme_read(context, TEXT(document), NULL, 0, &options, &programme));
    options.limits = NULL;
    options.period.first = INT32_MIN;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_read(context, TEXT(document), NULL, 0, &options, &programme));
    options.has_period = 0;
    options.struct_size = 0;
    CHECK_CALL(OPORA_E_VERSION, context, opora_programme_read(context, TEXT(document), NULL, 0, &options, &programme));
    CHECK_CALL(OPORA_E_VERSION, context,
               opora_programme_read_file(context, example_path(), strlen(example_path()), &options, &programme));
    CHECK(programme == NULL);
}

static void test_refused(opora_context* context) {
    opora_programme* programme = NULL;
    opora_text* text = NULL;
    opora_place place = OPORA_PLACE_INIT;
    CHECK_CALL(OPORA_CODE_FILE_EMPTY, context, opora_programme_read(context, "", 0, NULL, 0, NULL, &programme));
    CHECK_CALL(OPORA_CODE_FILE_EMPTY, context, opora_programme_read(context, NULL, 0, NULL, 0, NULL, &programme));
    CHECK_CALL(OPORA_CODE_FORMAT_PDF, context,
               opora_programme_read(context, TEXT("%PDF-1.7\n"), TEXT("plan.pdf"), NULL, &programme));
    CHECK_OK(opora_context_place(context, &place));
    CHECK_TEXT("plan.pdf", place.document);
    CHECK(opora_context_advice(context).size > 0);
    CHECK_CALL(OPORA_CODE_JSON_BROKEN, context,
               opora_programme_read(context, TEXT("{\"opora\":1,\"title\":"), NULL, 0, NULL, &programme));
    CHECK_CALL(OPORA_CODE_JSON_FORM, context,
               opora_programme_read(context, TEXT("{\"opora\":2,\"title\":\"\"}"), NULL, 0, NULL, &programme));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_read(context, NULL, 3, NULL, 0, NULL, &programme));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_read(context, "abc", SIZE_MAX, NULL, 0, NULL, &programme));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_read(context, TEXT(document), NULL, 3, NULL, &programme));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_read(context, TEXT(document), NULL, 0, NULL, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_read(NULL, TEXT(document), NULL, 0, NULL, &programme));
    CHECK_CALL(OPORA_CODE_FILE_UNREADABLE, context,
               opora_programme_read_file(context, TEXT("/no/such/file.docx"), NULL, &programme));
    CHECK_CALL(OPORA_CODE_FILE_UNREADABLE, context, opora_programme_read_file(context, NULL, 0, NULL, &programme));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_read_file(context, NULL, 4, NULL, &programme));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_read_file(context, "plan", SIZE_MAX, NULL, &programme));
    /* A NUL within a path would open another file than the caller named. */
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_programme_read_file(context, OPORA_SOURCE_DIR "/docs/examples/programme.txt\0.docx",
                                         sizeof OPORA_SOURCE_DIR "/docs/examples/programme.txt\0.docx" - 1, NULL,
                                         &programme));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_read_file(context, TEXT("plan.docx"), NULL, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_read_file(NULL, TEXT("plan.docx"), NULL, &programme));
    CHECK(programme == NULL);
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_json(context, NULL, 0, &text));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_to_json(NULL, NULL, 0, &text));
    CHECK(text == NULL);
    CHECK_TEXT("", opora_programme_title(NULL));
    CHECK_NUMBER(0, opora_programme_equal(NULL, NULL));
    opora_programme_free(NULL);
}

static void test_equal(opora_context* context) {
    opora_programme* const small = programme_of(context, small_json);
    opora_programme* const same = programme_of(context, small_json);
    opora_programme* other = NULL;
    opora_text* json = NULL;
    CHECK_NUMBER(1, opora_programme_equal(small, small));
    CHECK_NUMBER(1, opora_programme_equal(small, same));
    CHECK_NUMBER(0, opora_programme_equal(small, NULL));
    CHECK_NUMBER(0, opora_programme_equal(NULL, small));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_json(context, small, 0, NULL));

    /* The same person has the same name put in everywhere, and the given one is gone. */
    CHECK_CALL(OPORA_OK, context, opora_programme_pseudonyms(context, small, OPORA_LANGUAGE_ENGLISH, &other));
    CHECK_NUMBER(0, opora_programme_equal(small, other));
    CHECK_CALL(OPORA_OK, context, opora_programme_to_json(context, other, 0, &json));
    CHECK(!text_holds(opora_text_get(json), "B. Sample"));
    CHECK_HOLDS("Person 1", opora_text_get(json));
    opora_text_free(json);
    opora_programme_free(other);
    other = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_pseudonyms(context, small, 9, &other));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_pseudonyms(context, NULL, OPORA_LANGUAGE_ENGLISH, &other));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_pseudonyms(context, small, OPORA_LANGUAGE_ENGLISH, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_pseudonyms(NULL, small, OPORA_LANGUAGE_ENGLISH, &other));
    CHECK(other == NULL);
    opora_programme_free(small);
    opora_programme_free(same);
}

void test_programme(void) {
    opora_context* const context = new_context();
    test_formats(context);
    test_example(context);
    test_given_period(context);
    test_refused(context);
    test_equal(context);
    opora_context_free(context);
}
