/* Opora, MIT licence. See LICENSE. */
#include "check.h"
#include "groups.h"
#include "support.h"

/* The first finding with a code; the count where there is none. */
static size_t find(const opora_findings* findings, int32_t code) {
    size_t i;
    for (i = 0; i < opora_findings_count(findings); ++i) {
        opora_finding finding = OPORA_FINDING_INIT;
        CHECK_OK(opora_findings_at(findings, i, &finding));
        if (finding.code == code) {
            break;
        }
    }
    return i;
}

/* The contradictions that stand in the example on purpose, as its text shows them: 2.2. «3-5 октября» lies outside 2.
 * «12-30 сентября 2022 г.», 7. is set on 23 February, a holiday, «Четыре школы» are three. */
static void test_example(opora_context* context, const opora_programme* programme) {
    opora_findings* findings = NULL;
    opora_finding finding = OPORA_FINDING_INIT;
    opora_place place = OPORA_PLACE_INIT;
    opora_text* text = NULL;
    int32_t list = 77;
    int64_t item = 77;
    size_t at;
    CHECK_CALL(OPORA_OK, context, opora_programme_check(context, programme, NULL, &findings));
    at = find(findings, 403);
    CHECK_OK(opora_findings_at(findings, at, &finding));
    CHECK(finding.severity == OPORA_SEVERITY_ERROR && finding.place_count == 2);
    CHECK_TEXT("2.2.", finding.subject);
    CHECK_OK(opora_findings_place_at(findings, at, 0, &list, &item, &place));
    CHECK(list == OPORA_LIST_EVENTS && item == 3);
    CHECK(place.table == 3 && place.row == 8 && place.cell == 3);
    CHECK_OK(opora_findings_place_at(findings, at, 1, NULL, &item, NULL));
    CHECK_NUMBER(1, item);
    CHECK_CALL(OPORA_OK, context, opora_findings_message(context, findings, at, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_HOLDS("2022-10-03", opora_text_get(text));
    CHECK_FREE_HOLDS("outside event 2 ", text);
    CHECK_CALL(OPORA_OK, context, opora_findings_message(context, findings, at, OPORA_LANGUAGE_RUSSIAN, &text));
    CHECK_FREE_HOLDS("ероприяти", text);
    CHECK_CALL(OPORA_OK, context, opora_findings_suggestion(context, findings, at, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_FREE_TEXT("Correct the timing of one of the two events.", text);
    CHECK(find(findings, 430) < opora_findings_count(findings));
    at = find(findings, 801);
    CHECK_OK(opora_findings_place_at(findings, at, 0, &list, &item, &place));
    CHECK(list == -1 && item == -1); /* a row of the passport: it is in no list of ids */
    CHECK(place.table == 1 && place.row == 6);
    CHECK_CALL(OPORA_OK, context, opora_findings_to_json(context, findings, OPORA_LANGUAGE_ENGLISH, 0, &text));
    CHECK_HOLDS("{\"findings\":[", opora_text_get(text));
    CHECK_FREE_HOLDS("\"OP430\"", text);

    text = NULL;
    list = 77;
    item = 77;
    at = opora_findings_count(findings);
    CHECK_STATUS(OPORA_E_RANGE, opora_findings_at(findings, at, &finding));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_findings_at(NULL, 0, &finding));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_findings_at(findings, 0, NULL));
    finding.struct_size = 1;
    CHECK_STATUS(OPORA_E_VERSION, opora_findings_at(findings, 0, &finding));
    CHECK_STATUS(OPORA_E_RANGE, opora_findings_place_at(findings, at, 0, &list, &item, &place));
    CHECK_STATUS(OPORA_E_RANGE, opora_findings_place_at(findings, 0, SIZE_MAX, &list, &item, &place));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_findings_place_at(NULL, 0, 0, &list, &item, &place));
    place.struct_size = 0;
    CHECK_STATUS(OPORA_E_VERSION, opora_findings_place_at(findings, 0, 0, &list, &item, &place));
    CHECK(list == 77 && item == 77);
    CHECK_CALL(OPORA_E_RANGE, context, opora_findings_message(context, findings, at, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_findings_message(context, findings, 0, 5, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_findings_message(context, NULL, 0, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_findings_message(context, findings, 0, OPORA_LANGUAGE_ENGLISH, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_findings_message(NULL, findings, 0, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_CALL(OPORA_E_RANGE, context, opora_findings_suggestion(context, findings, at, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_findings_suggestion(context, findings, 0, -1, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_findings_suggestion(context, NULL, 0, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_findings_suggestion(context, findings, 0, OPORA_LANGUAGE_ENGLISH, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_findings_suggestion(NULL, findings, 0, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_findings_to_json(context, findings, 9, 0, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_findings_to_json(context, NULL, OPORA_LANGUAGE_ENGLISH, 0, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_findings_to_json(context, findings, OPORA_LANGUAGE_ENGLISH, 0, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_findings_to_json(NULL, findings, OPORA_LANGUAGE_ENGLISH, 0, &text));
    CHECK(text == NULL);
    opora_findings_free(findings);
    opora_findings_free(NULL);
    CHECK_NUMBER(0, opora_findings_count(NULL));
}

static void test_settings(opora_context* context, const opora_programme* programme) {
    opora_check_options options = OPORA_CHECK_OPTIONS_INIT;
    opora_settings* settings = NULL;
    opora_calendar* week = NULL;
    opora_findings* findings = NULL;
    opora_finding finding = OPORA_FINDING_INIT;
    size_t at;
    CHECK_CALL(OPORA_OK, context,
               opora_settings_parse(context, TEXT("setting,value\nOP403,off\nOP801,info\n"), NULL, 0, &settings));
    CHECK_CALL(OPORA_OK, context, opora_calendar_create_week(context, &week));
    options.settings = settings;
    options.calendar = week; /* in a plain week the 23rd of February 2023, a Thursday, is worked */
    CHECK_CALL(OPORA_OK, context, opora_programme_check(context, programme, &options, &findings));
    opora_settings_free(settings);
    opora_calendar_free(week);
    at = opora_findings_count(findings);
    CHECK(find(findings, 403) == at && find(findings, 430) == at && find(findings, 801) < at);
    CHECK_OK(opora_findings_at(findings, find(findings, 801), &finding));
    CHECK_NUMBER(OPORA_SEVERITY_INFO, finding.severity);
    opora_findings_free(findings);

    findings = NULL;
    options.settings = NULL;
    options.calendar = NULL;
    options.struct_size = 0;
    CHECK_CALL(OPORA_E_VERSION, context, opora_programme_check(context, programme, &options, &findings));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_check(context, NULL, NULL, &findings));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_check(context, programme, NULL, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_check(NULL, programme, NULL, &findings));
    CHECK(findings == NULL);
}

/* Findings keep the programme that they speak of. */
static void test_outlive(opora_context* context) {
    opora_programme* const programme = example(context);
    opora_findings* findings = NULL;
    opora_place place = OPORA_PLACE_INIT;
    opora_text* text = NULL;
    CHECK_CALL(OPORA_OK, context, opora_programme_check(context, programme, NULL, &findings));
    opora_programme_free(programme);
    CHECK_OK(opora_findings_place_at(findings, 0, 0, NULL, NULL, &place));
    CHECK(place.document.size > 0);
    CHECK_CALL(OPORA_OK, context, opora_findings_to_json(context, findings, OPORA_LANGUAGE_RUSSIAN, 1, &text));
    opora_findings_free(findings);
    CHECK_FREE_HOLDS("OP403", text);
}

void test_findings(void) {
    opora_context* const context = new_context();
    opora_programme* const programme = example(context);
    test_example(context, programme);
    test_settings(context, programme);
    test_outlive(context);
    opora_programme_free(programme);
    opora_context_free(context);
}
