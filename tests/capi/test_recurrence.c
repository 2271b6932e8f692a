/* Opora, MIT licence. See LICENSE. */
#include "check.h"
#include "groups.h"
#include "support.h"

void test_recurrence(void) {
    opora_context* const context = new_context();
    opora_recurrence* rule = NULL;
    opora_recurrence* refused = NULL;
    opora_text* text = NULL;
    opora_place place = OPORA_PLACE_INIT;
    opora_window window;
    const opora_window all = {-208188, 2932896};
    const opora_window reversed = {1, 0};
    const opora_window beyond = {INT32_MIN, INT32_MAX};
    int32_t days[4] = {77, 77, 77, 77};
    size_t len = 77;
    window.first = day("1997-09-05");
    window.last = day("1997-12-31");

    /* RFC 5545, 3.8.5.3: "Monthly on the first Friday for 10 occurrences", from 5 September 1997:
     * 5 September, 3 October, 7 November, 5 December... */
    CHECK_CALL(OPORA_OK, context, opora_recurrence_parse(context, TEXT("FREQ=MONTHLY;COUNT=10;BYDAY=1FR"), &rule));
    CHECK_CALL(OPORA_OK, context, opora_recurrence_expand(context, rule, day("1997-09-05"), window, days, 4, &len));
    CHECK_NUMBER(4, len);
    CHECK(days[0] == day("1997-09-05") && days[1] == day("1997-10-03") && days[2] == day("1997-11-07") &&
          days[3] == day("1997-12-05"));
    CHECK_CALL(OPORA_OK, context, opora_recurrence_expand(context, rule, day("1997-09-05"), all, NULL, 0, &len));
    CHECK_NUMBER(10, len);
    CHECK_CALL(OPORA_OK, context, opora_recurrence_spell(context, rule, &text));
    CHECK_HOLDS("FREQ=MONTHLY", opora_text_get(text));
    CHECK_HOLDS("COUNT=10", opora_text_get(text));
    CHECK_FREE_HOLDS("BYDAY=1FR", text);

    days[0] = days[2] = 77;
    CHECK_CALL(OPORA_E_SPACE, context,
               opora_recurrence_expand(context, rule, day("1997-09-05"), window, days, 2, &len));
    CHECK(len == 4 && days[0] == day("1997-09-05") && days[2] == 77);
    len = 77;
    days[0] = 77;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_recurrence_expand(context, rule, 0, reversed, days, 4, &len));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_recurrence_expand(context, rule, 0, beyond, days, 4, &len));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_recurrence_expand(context, rule, INT32_MIN, window, days, 4, &len));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_recurrence_expand(context, rule, INT32_MAX, window, days, 4, &len));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_recurrence_expand(context, rule, 0, window, NULL, 4, &len));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_recurrence_expand(context, NULL, 0, window, days, 4, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_recurrence_expand(NULL, rule, 0, window, days, 4, &len));
    CHECK(len == 77 && days[0] == 77);
    text = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_recurrence_spell(context, NULL, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_recurrence_spell(context, rule, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_recurrence_spell(NULL, rule, &text));
    CHECK(text == NULL);
    opora_recurrence_free(rule);
    opora_recurrence_free(NULL);

    /* Every day of all time is within the limit of ten million. */
    CHECK_CALL(OPORA_OK, context, opora_recurrence_parse(context, TEXT("FREQ=DAILY"), &rule));
    CHECK_CALL(OPORA_OK, context, opora_recurrence_expand(context, rule, all.first, all, NULL, 0, &len));
    CHECK_NUMBER(3141085, len);
    opora_recurrence_free(rule);

    CHECK_CALL(OPORA_CODE_RECURRENCE_BROKEN, context, opora_recurrence_parse(context, TEXT("FREQ=OFTEN"), &refused));
    CHECK_OK(opora_context_place(context, &place));
    CHECK(place.span_first == 5 && place.span_end == 10);
    CHECK_CALL(OPORA_CODE_RECURRENCE_PART_REPEATED, context,
               opora_recurrence_parse(context, TEXT("FREQ=DAILY;FREQ=DAILY"), &refused));
    CHECK_CALL(OPORA_CODE_RECURRENCE_PART_MISSING, context, opora_recurrence_parse(context, TEXT("COUNT=3"), &refused));
    CHECK_CALL(OPORA_CODE_RECURRENCE_BELOW_DAY, context,
               opora_recurrence_parse(context, TEXT("FREQ=HOURLY"), &refused));
    CHECK(opora_recurrence_parse(context, NULL, 0, &refused) > 0);
    CHECK(opora_recurrence_parse(context, TEXT("FREQ=DAILY;COUNT=99999999999999999999"), &refused) > 0);
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_recurrence_parse(context, NULL, 3, &refused));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_recurrence_parse(context, "FREQ=DAILY", SIZE_MAX, &refused));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_recurrence_parse(context, TEXT("FREQ=DAILY"), NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_recurrence_parse(NULL, TEXT("FREQ=DAILY"), &refused));
    CHECK(refused == NULL);
    opora_context_free(context);
}
