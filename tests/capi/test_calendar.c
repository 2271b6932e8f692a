/* Opora, MIT licence. See LICENSE. */
#include "check.h"
#include "groups.h"
#include "support.h"

/* Days of Russia's production calendar, as the Ministry of Labour's calendars and the decrees of the Government give them:
 * 2021-02-20 is worked for 2021-02-22, 2020-11-04 is the Day of National Unity, 2020-11-03 is an hour shorter. */
static void test_russia(opora_context* context) {
    opora_calendar* calendar = NULL;
    opora_day known = OPORA_DAY_INIT;
    opora_window window = {0, 0};
    int32_t out = 77;
    CHECK_CALL(OPORA_OK, context, opora_calendar_create_russia(context, 0, &calendar));
    CHECK_OK(opora_calendar_day(calendar, day("2021-02-20"), &known));
    CHECK_NUMBER(OPORA_DAY_TRANSFERRED_WORK, known.kind);
    CHECK(known.working == 1 && known.has_moved == 1 && known.covered == 1);
    CHECK_NUMBER(day("2021-02-22"), known.moved);
    CHECK_OK(opora_calendar_day(calendar, day("2020-11-04"), &known));
    CHECK_NUMBER(OPORA_DAY_HOLIDAY, known.kind);
    CHECK_NUMBER(0, known.working);
    CHECK_OK(opora_calendar_day(calendar, day("2020-11-03"), &known));
    CHECK(known.kind == OPORA_DAY_SHORTENED && known.shortened == 1 && known.working == 1);
    CHECK_OK(opora_calendar_day(calendar, day("2020-11-07"), &known));
    CHECK_NUMBER(OPORA_DAY_WEEKEND, known.kind);
    CHECK_NUMBER(0, known.note.data[known.note.size]);
    CHECK_OK(opora_calendar_day(calendar, day("1999-11-08"), &known)); /* a Monday before the table begins */
    CHECK(known.kind == OPORA_DAY_WORKING && known.covered == 0);

    /* 15 working days in January 2021, as the calendar of that year says. */
    CHECK_OK(opora_window_parse(TEXT("2021-01-01/2021-01-31"), &window));
    CHECK_OK(opora_calendar_count_working_days(calendar, window, &out));
    CHECK_NUMBER(15, out);
    /* 2021-05: 19 working days; 15 with the days off by decree, 4 to 7 May. */
    CHECK_OK(opora_window_parse(TEXT("2021-05-01/2021-05-31"), &window));
    CHECK_OK(opora_calendar_count_working_days(calendar, window, &out));
    CHECK_NUMBER(19, out);
    CHECK_OK(opora_calendar_add_working_days(calendar, day("2020-11-03"), 1, &out));
    CHECK_NUMBER(day("2020-11-05"), out);
    CHECK_OK(opora_calendar_add_working_days(calendar, day("2020-11-05"), -1, &out));
    CHECK_NUMBER(day("2020-11-03"), out);
    CHECK_OK(opora_calendar_add_working_days(calendar, day("2020-11-04"), 0, &out));
    CHECK_NUMBER(day("2020-11-04"), out);
    CHECK_NUMBER(1, opora_calendar_coverage(calendar, &window));
    CHECK_NUMBER(day("2018-01-01"), window.first);
    CHECK_NUMBER(0, opora_calendar_coverage(calendar, NULL));
    opora_calendar_free(calendar);

    calendar = NULL;
    CHECK_CALL(OPORA_OK, context, opora_calendar_create_russia(context, 1, &calendar));
    CHECK_OK(opora_window_parse(TEXT("2021-05-01/2021-05-31"), &window));
    CHECK_OK(opora_calendar_count_working_days(calendar, window, &out));
    CHECK_NUMBER(15, out);
    CHECK_OK(opora_calendar_day(calendar, day("2021-05-04"), &known));
    CHECK(known.kind == OPORA_DAY_DECREE_OFF && known.working == 0);
    opora_calendar_free(calendar);
}

static void test_week(opora_context* context) {
    opora_calendar* calendar = NULL;
    opora_day known = OPORA_DAY_INIT;
    opora_window window = {77, 77};
    int32_t out = 77;
    const opora_window reversed = {10, 9};
    const opora_window all = {-208188, 2932896};
    const opora_window beyond = {INT32_MIN, INT32_MAX};
    CHECK_CALL(OPORA_OK, context, opora_calendar_create_week(context, &calendar));
    CHECK_OK(opora_calendar_day(calendar, 0, &known)); /* a Thursday */
    CHECK(known.working == 1 && known.covered == 0);
    CHECK_NUMBER(0, opora_calendar_coverage(calendar, &window));
    CHECK_NUMBER(77, window.first);
    CHECK_NUMBER(0, opora_calendar_holiday_count(calendar));
    CHECK_OK(opora_calendar_add_working_days(calendar, 0, 5, &out));
    CHECK_NUMBER(7, out);

    /* The whole of time: 3,141,085 days from a Wednesday to a Friday, 448,726 whole weeks and the 3 days Wed, Thu, Fri. */
    CHECK_OK(opora_calendar_count_working_days(calendar, all, &out));
    CHECK_NUMBER(448726 * 5 + 3, out);
    out = 77;
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_count_working_days(calendar, reversed, &out));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_count_working_days(calendar, beyond, &out));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_count_working_days(NULL, all, &out));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_count_working_days(calendar, all, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_add_working_days(calendar, 0, INT32_MAX, &out));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_add_working_days(calendar, 0, INT32_MIN, &out));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_add_working_days(calendar, INT32_MAX, 0, &out));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_add_working_days(calendar, INT32_MIN, 0, &out));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_add_working_days(calendar, 2932896, 1, &out));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_add_working_days(calendar, -208188, -1, &out));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_add_working_days(NULL, 0, 1, &out));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_add_working_days(calendar, 0, 1, NULL));
    CHECK_NUMBER(77, out);
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_day(NULL, 0, &known));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_day(calendar, 0, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_day(calendar, INT32_MIN, &known));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_day(calendar, INT32_MAX, &known));
    known.struct_size = 0;
    CHECK_STATUS(OPORA_E_VERSION, opora_calendar_day(calendar, 0, &known));
    known.struct_size = (uint32_t)sizeof known - 1;
    CHECK_STATUS(OPORA_E_VERSION, opora_calendar_day(calendar, 0, &known));
    opora_calendar_free(calendar);
    opora_calendar_free(NULL);
    CHECK_NUMBER(0, opora_calendar_holiday_count(NULL));
    CHECK_NUMBER(0, opora_calendar_coverage(NULL, &window));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_create_week(NULL, &calendar));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_calendar_create_week(context, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_create_russia(NULL, 0, &calendar));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_calendar_create_russia(context, 0, NULL));
}

static void test_tables(opora_context* context) {
    static const char table[] = "date,kind,moved,note\n2031-03-01,transferred-work,2031-03-03,swapped\n"
                                "2031-03-03,transferred-off,2031-03-01,\n";
    static const char runs[] =
        "holiday\tfirst\tlast\tscope\tnote\nspring\t2031-03-24\t2031-03-30\t\tall\n"
        "autumn\t2030-10-28\t2030-11-04\tRU-SPE\tin town\nextra\t2031-02-10\t2031-02-16\tRU-LEN\t\n";
    opora_calendar* calendar = NULL;
    opora_calendar* with = NULL;
    opora_day known = OPORA_DAY_INIT;
    opora_holiday run = OPORA_HOLIDAY_INIT;
    CHECK_CALL(OPORA_OK, context, opora_calendar_parse(context, TEXT(table), NULL, 0, 0, &calendar));
    CHECK_OK(opora_calendar_day(calendar, day("2031-03-01"), &known));
    CHECK(known.working == 1 && known.has_moved == 1 && known.moved == day("2031-03-03"));
    CHECK_TEXT("swapped", known.note);
    CHECK_OK(opora_calendar_day(calendar, day("2031-03-03"), &known));
    CHECK_NUMBER(0, known.working);
    CHECK_TEXT("", known.note);

    CHECK_CALL(OPORA_OK, context,
               opora_calendar_with_holidays(context, calendar, TEXT(runs), NULL, 0, TEXT("RU-SPE"), &with));
    CHECK_NUMBER(0, opora_calendar_holiday_count(calendar)); /* it has not changed */
    opora_calendar_free(calendar);
    CHECK_NUMBER(2, opora_calendar_holiday_count(with));
    CHECK_OK(opora_calendar_holiday_at(with, 0, &run));
    CHECK_TEXT("autumn", run.name);
    CHECK_TEXT("RU-SPE", run.scope);
    CHECK_TEXT("in town", run.note);
    CHECK(run.window.first == day("2030-10-28") && run.window.last == day("2030-11-04"));
    CHECK_OK(opora_calendar_holiday_at(with, 1, &run));
    CHECK_TEXT("spring", run.name);
    CHECK_STATUS(OPORA_E_RANGE, opora_calendar_holiday_at(with, 2, &run));
    CHECK_STATUS(OPORA_E_RANGE, opora_calendar_holiday_at(with, SIZE_MAX, &run));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_holiday_at(NULL, 0, &run));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_holiday_at(with, 0, NULL));
    run.struct_size = 0;
    CHECK_STATUS(OPORA_E_VERSION, opora_calendar_holiday_at(with, 0, &run));
    CHECK_TEXT("spring", run.name);
    CHECK_OK(opora_calendar_day(with, day("2031-03-01"), &known));
    CHECK_TEXT("swapped", known.note); /* the calendar that it was made of is freed */

    calendar = NULL;
    CHECK_CALL(OPORA_OK, context, opora_calendar_with_holidays(context, with, TEXT(runs), NULL, 0, NULL, 0, &calendar));
    CHECK(opora_calendar_holiday_count(calendar) >= 3);
    opora_calendar_free(calendar);

    calendar = NULL;
    CHECK_CALL(OPORA_CODE_CALENDAR_EMPTY, context, opora_calendar_parse(context, "", 0, NULL, 0, 0, &calendar));
    CHECK_CALL(OPORA_CODE_CALENDAR_EMPTY, context, opora_calendar_parse(context, NULL, 0, NULL, 0, 0, &calendar));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_calendar_parse(context, NULL, 5, NULL, 0, 0, &calendar));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_calendar_parse(context, TEXT(table), NULL, 1, 0, &calendar));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_calendar_parse(context, TEXT(table), NULL, 0, 0, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_calendar_parse(NULL, TEXT(table), NULL, 0, 0, &calendar));
    CHECK_CALL(OPORA_CODE_CALENDAR_DATE_BROKEN, context,
               opora_calendar_parse(context, TEXT("date,kind\n2031-02-30,holiday\n"), NULL, 0, 0, &calendar));
    CHECK_CALL(OPORA_CODE_CALENDAR_HOLIDAYS_REVERSED, context,
               opora_calendar_with_holidays(context, with, TEXT("holiday,first,last\nx,2031-02-02,2031-02-01\n"), NULL,
                                            0, NULL, 0, &calendar));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_calendar_with_holidays(context, NULL, TEXT(runs), NULL, 0, NULL, 0, &calendar));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_calendar_with_holidays(context, with, TEXT(runs), NULL, 0, NULL, 9, &calendar));
    CHECK(calendar == NULL);
    opora_calendar_free(with);
}

void test_calendar(void) {
    opora_context* const context = new_context();
    test_russia(context);
    test_week(context);
    test_tables(context);
    opora_context_free(context);
}
