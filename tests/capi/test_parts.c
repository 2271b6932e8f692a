/* Opora, MIT licence. See LICENSE. */
#include "check.h"
#include "groups.h"
#include "support.h"

/* Timings of small_json. */
static void test_timings_of_items(const opora_programme* programme) {
    opora_timing_view view = OPORA_TIMING_VIEW_INIT;
    opora_window windows[3] = {{77, 77}, {77, 77}, {77, 77}};
    opora_hours hours[3] = {{77, 77, 77, 77, 77}, {77, 77, 77, 77, 77}, {77, 77, 77, 77, 77}};
    size_t len = 77;
    CHECK_OK(opora_programme_timing_at(programme, OPORA_LIST_CLAUSES, 0, &view));
    CHECK(view.kind == OPORA_KIND_UNTIL && view.flags == (OPORA_FLAG_AMBIGUOUS | OPORA_FLAG_OUTSIDE));
    CHECK(view.by_user == 1 && view.window_count == 1 && view.time_count == 2);
    CHECK(view.count_times == 4 && view.count_minimum == 1);
    CHECK_TEXT("до 14.10.2022", view.phrase);
    CHECK_TEXT("../2022-10-14", view.expression);
    CHECK_OK(opora_programme_timing_at(programme, OPORA_LIST_EVENTS, 1, &view));
    CHECK(view.kind == OPORA_KIND_UNKNOWN && view.by_user == 0 && view.window_count == 0);
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

static void test_references(const opora_programme* programme) {
    opora_reference reference = OPORA_REFERENCE_INIT;
    CHECK_NUMBER(2, opora_programme_reference_count(programme, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_RESPONSIBLE));
    CHECK_NUMBER(1, opora_programme_reference_count(programme, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_PARTICIPANTS));
    CHECK_NUMBER(1, opora_programme_reference_count(programme, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_VENUES));
    CHECK_NUMBER(1, opora_programme_reference_count(programme, OPORA_LIST_CLAUSES, 0, OPORA_REFERENCE_EXECUTORS));
    CHECK_NUMBER(1, opora_programme_reference_count(programme, OPORA_LIST_CLAUSES, 0, OPORA_REFERENCE_CONTROL));
    CHECK_NUMBER(1, opora_programme_reference_count(programme, OPORA_LIST_MENTORSHIPS, 0, OPORA_REFERENCE_MENTORS));
    CHECK_NUMBER(1, opora_programme_reference_count(programme, OPORA_LIST_MENTORSHIPS, 0, OPORA_REFERENCE_MENTEES));
    CHECK_NUMBER(0, opora_programme_reference_count(programme, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_MENTORS));
    CHECK_NUMBER(0,
                 opora_programme_reference_count(programme, OPORA_LIST_EVENTS, SIZE_MAX, OPORA_REFERENCE_RESPONSIBLE));
    CHECK_NUMBER(0, opora_programme_reference_count(programme, OPORA_LIST_EVENTS, 0, INT32_MAX));
    CHECK_NUMBER(0, opora_programme_reference_count(programme, INT32_MIN, 0, OPORA_REFERENCE_RESPONSIBLE));
    CHECK_NUMBER(0, opora_programme_reference_count(NULL, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_RESPONSIBLE));

    CHECK_OK(opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_RESPONSIBLE, 0, &reference));
    CHECK(reference.list == OPORA_LIST_PEOPLE && reference.index == 0);
    CHECK_TEXT("B. Sample", reference.text);
    CHECK_TEXT("head", reference.note);
    CHECK_TEXT("municipal", reference.level);
    CHECK_OK(opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_RESPONSIBLE, 1, &reference));
    CHECK(reference.list == OPORA_LIST_GROUPS && reference.index == 0);
    CHECK_OK(
        opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_PARTICIPANTS, 0, &reference));
    CHECK(reference.list == OPORA_LIST_ORGANISATIONS && reference.index == 1);
    CHECK_OK(opora_programme_reference_at(programme, OPORA_LIST_CLAUSES, 0, OPORA_REFERENCE_CONTROL, 0, &reference));
    CHECK(reference.list == -1 && reference.index == -1);
    CHECK_TEXT("Somebody", reference.text);
    CHECK_OK(
        opora_programme_reference_at(programme, OPORA_LIST_MENTORSHIPS, 0, OPORA_REFERENCE_MENTEES, 0, &reference));
    CHECK_NUMBER(1, reference.index);

    CHECK_STATUS(OPORA_E_RANGE, opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0,
                                                             OPORA_REFERENCE_RESPONSIBLE, 2, &reference));
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 2,
                                                             OPORA_REFERENCE_RESPONSIBLE, 0, &reference));
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_reference_at(programme, OPORA_LIST_EVENTS, SIZE_MAX,
                                                             OPORA_REFERENCE_RESPONSIBLE, SIZE_MAX, &reference));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0, 7, 0, &reference));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0, -1, 0, &reference));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_reference_at(programme, OPORA_LIST_GOALS, 0, 0, 0, &reference));
    CHECK_STATUS(OPORA_E_ARGUMENT,
                 opora_programme_reference_at(NULL, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_RESPONSIBLE, 0, &reference));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0, 0, 0, NULL));
    reference.struct_size = 0;
    CHECK_STATUS(OPORA_E_VERSION, opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0,
                                                               OPORA_REFERENCE_RESPONSIBLE, 0, &reference));
}

static void test_texts(const opora_programme* programme) {
    static const struct {
        int32_t list, sort;
        size_t count;
        const char* last;
    } all[] = {{OPORA_LIST_EVENTS, OPORA_TEXTS_FORMATS, 2, "webinar"},
               {OPORA_LIST_ORGANISATIONS, OPORA_TEXTS_PEOPLE, 1, "p-1"},
               {OPORA_LIST_GROUPS, OPORA_TEXTS_MEMBERS, 2, "p-2"},
               {OPORA_LIST_SECTIONS, OPORA_TEXTS_PASSAGES, 2, "Two."},
               {OPORA_LIST_NOTES, OPORA_TEXTS_ARGUMENTS, 1, "x"}};
    int32_t list;
    int32_t sort;
    size_t i;
    size_t found = 0;
    for (i = 0; i < sizeof all / sizeof all[0]; ++i) {
        CHECK_NUMBER(all[i].count, opora_programme_text_count(programme, all[i].list, 0, all[i].sort));
        CHECK_TEXT(all[i].last, opora_programme_text_at(programme, all[i].list, 0, all[i].sort, all[i].count - 1));
        CHECK_TEXT("", opora_programme_text_at(programme, all[i].list, 0, all[i].sort, all[i].count));
        CHECK_TEXT("", opora_programme_text_at(programme, all[i].list, 0, all[i].sort, SIZE_MAX));
        CHECK_TEXT("", opora_programme_text_at(programme, all[i].list, SIZE_MAX, all[i].sort, 0));
        CHECK_NUMBER(0, opora_programme_text_count(NULL, all[i].list, 0, all[i].sort));
        CHECK_TEXT("", opora_programme_text_at(NULL, all[i].list, 0, all[i].sort, 0));
    }
    /* No other list has texts of any sort. */
    for (list = OPORA_LIST_PERIODS - 2; list < OPORA_LIST_NOTES + 4; ++list) {
        for (sort = -2; sort < 8; ++sort) {
            found += opora_programme_text_count(programme, list, 0, sort);
        }
    }
    CHECK_NUMBER(8, found);
    CHECK_NUMBER(0, opora_programme_text_count(programme, INT32_MIN, 0, INT32_MAX));
}

static void test_pairs(const opora_programme* programme) {
    static const struct {
        int32_t list, sort;
        size_t count;
        const char *name, *value;
    } all[] = {{OPORA_LIST_EVENTS, OPORA_PAIRS_CELLS, 2, "What", "Meeting"},
               {OPORA_LIST_ORGANISATIONS, OPORA_PAIRS_ALIASES, 1, "No. 1", "stated"},
               {OPORA_LIST_ORGANISATIONS, OPORA_PAIRS_ROLES, 1, "leader", "mentor school"},
               {OPORA_LIST_ORGANISATIONS, OPORA_PAIRS_IDENTIFIERS, 1, "inn", "7707083893"},
               {OPORA_LIST_NETWORKS, OPORA_PAIRS_MEMBERS, 2, "o-2", "supported"},
               {OPORA_LIST_TABLES, OPORA_PAIRS_COLUMNS, 2, "Odd", ""},
               {OPORA_LIST_EVENTS, OPORA_PAIRS_FUNDING, 1, "Budget", "10"}};
    opora_str name = {"kept", 4};
    opora_str value = {"kept", 4};
    int32_t list;
    int32_t sort;
    size_t i;
    size_t found = 0;
    for (list = OPORA_LIST_PERIODS - 2; list < OPORA_LIST_NOTES + 4; ++list) {
        for (sort = -2; sort < 10; ++sort) {
            found += opora_programme_pair_count(programme, list, 0, sort);
        }
    }
    CHECK_NUMBER(10, found);
    CHECK_NUMBER(0, opora_programme_pair_count(NULL, OPORA_LIST_EVENTS, 0, OPORA_PAIRS_CELLS));
    CHECK_NUMBER(0, opora_programme_pair_count(programme, OPORA_LIST_EVENTS, SIZE_MAX, OPORA_PAIRS_CELLS));
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_pair_at(programme, OPORA_LIST_EVENTS, 0, 0, 2, &name, &value));
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_pair_at(programme, OPORA_LIST_EVENTS, SIZE_MAX, 0, 0, &name, &value));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_pair_at(programme, OPORA_LIST_EVENTS, 0, -1, 0, &name, &value));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_pair_at(programme, OPORA_LIST_EVENTS, 0, 7, 0, &name, &value));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_pair_at(NULL, OPORA_LIST_EVENTS, 0, 0, 0, &name, &value));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_pair_at(programme, OPORA_LIST_EVENTS, 0, 0, 0, NULL, &value));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_pair_at(programme, OPORA_LIST_EVENTS, 0, 0, 0, &name, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_pair_at(programme, INT32_MAX, 0, 0, 0, &name, &value));
    CHECK_TEXT("kept", name);
    CHECK_TEXT("kept", value);
    for (i = 0; i < sizeof all / sizeof all[0]; ++i) {
        CHECK_NUMBER(all[i].count, opora_programme_pair_count(programme, all[i].list, 0, all[i].sort));
        CHECK_OK(opora_programme_pair_at(programme, all[i].list, 0, all[i].sort, all[i].count - 1, &name, &value));
        CHECK_TEXT(all[i].name, name);
        CHECK_TEXT(all[i].value, value);
    }
}

/* The cells of the first event as docs/examples/programme.txt prints them. */
static void test_printed(const opora_programme* programme) {
    static const char* const cells[][2] = {{"№ п/п", "1."},
                                           {"Мероприятия", "Установочное совещание руководителей школ"},
                                           {"Сроки", "8 сентября 2022 года"},
                                           {"Ответственные / муниципальный уровень", "Вымыслов В.В."},
                                           {"Ответственные / школьный уровень", "Директора школ"},
                                           {"Место проведения", "Управление образования"},
                                           {"Ожидаемый результат", "Протокол совещания"}};
    opora_str name;
    opora_str value;
    size_t i;
    CHECK_NUMBER(7, opora_programme_pair_count(programme, OPORA_LIST_EVENTS, 0, OPORA_PAIRS_CELLS));
    for (i = 0; i < 7; ++i) {
        CHECK_OK(opora_programme_pair_at(programme, OPORA_LIST_EVENTS, 0, OPORA_PAIRS_CELLS, i, &name, &value));
        CHECK_TEXT(cells[i][0], name);
        CHECK_TEXT(cells[i][1], value);
    }
}

void test_parts(void) {
    opora_context* const context = new_context();
    opora_programme* const small = programme_of(context, small_json);
    opora_programme* const programme = example(context);
    test_timings_of_items(small);
    test_references(small);
    test_texts(small);
    test_pairs(small);
    test_printed(programme);
    opora_programme_free(small);
    opora_programme_free(programme);
    opora_context_free(context);
}
