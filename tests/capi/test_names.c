/* Opora, MIT licence. See LICENSE. */
#include "check.h"
#include "groups.h"
#include "support.h"

/* Numbers that stand on the published registration cards of Sberbank and of the city of Moscow's OKTMO register, each with
 * one digit changed; a nine-digit INN does not exist. */
static void test_identifiers(void) {
    CHECK_NUMBER(1, opora_identifier_valid(OPORA_ID_INN, TEXT("7707083893")));
    CHECK_NUMBER(0, opora_identifier_valid(OPORA_ID_INN, TEXT("7707083894")));
    CHECK_NUMBER(0, opora_identifier_valid(OPORA_ID_INN, TEXT("770708389")));
    CHECK_NUMBER(0, opora_identifier_valid(OPORA_ID_INN, TEXT("77070838 3")));
    CHECK_NUMBER(1, opora_identifier_valid(OPORA_ID_OGRN, TEXT("1027700132195")));
    CHECK_NUMBER(0, opora_identifier_valid(OPORA_ID_OGRN, TEXT("1027700132196")));
    CHECK_NUMBER(1, opora_identifier_valid(OPORA_ID_OKTMO, TEXT("45000000")));
    CHECK_NUMBER(0, opora_identifier_valid(OPORA_ID_OKTMO, TEXT("4500000")));
    CHECK_NUMBER(0, opora_identifier_valid(3, TEXT("7707083893")));
    CHECK_NUMBER(0, opora_identifier_valid(-1, TEXT("7707083893")));
    CHECK_NUMBER(0, opora_identifier_valid(INT32_MAX, TEXT("7707083893")));
    CHECK_NUMBER(0, opora_identifier_valid(OPORA_ID_INN, NULL, 0));
    CHECK_NUMBER(0, opora_identifier_valid(OPORA_ID_INN, NULL, 10));
    CHECK_NUMBER(0, opora_identifier_valid(OPORA_ID_INN, "7707083893", SIZE_MAX));
    CHECK_NUMBER(0, opora_identifier_valid(OPORA_ID_OGRN, "7707083893", SIZE_MAX));
    CHECK_NUMBER(0, opora_identifier_valid(OPORA_ID_OKTMO, "7707083893", SIZE_MAX));
}

/* In small_json a leader and a supported school meet in one event, and in no other. */
static void test_evidence(opora_context* context, const opora_programme* small) {
    opora_evidence* evidence = NULL;
    opora_meeting meeting = OPORA_MEETING_INIT;
    opora_text* text = NULL;
    int64_t events[2] = {77, 77};
    size_t len = 77;
    CHECK_CALL(OPORA_OK, context, opora_programme_evidence(context, small, &evidence));
    CHECK_NUMBER(1, opora_evidence_count(evidence));
    CHECK_OK(opora_evidence_at(evidence, 0, &meeting));
    CHECK(meeting.mentor == 0 && meeting.mentee == 1 && meeting.event_count == 1);
    CHECK(meeting.score >= 0 && meeting.score <= 1);
    CHECK_OK(opora_evidence_events(evidence, 0, events, 2, &len));
    CHECK(len == 1 && events[0] == 0 && events[1] == 77);
    CHECK_OK(opora_evidence_events(evidence, 0, NULL, 0, NULL));
    CHECK_STATUS(OPORA_E_SPACE, opora_evidence_events(evidence, 0, events, 0, &len));
    len = 77;
    CHECK_STATUS(OPORA_E_RANGE, opora_evidence_events(evidence, 1, events, 2, &len));
    CHECK_STATUS(OPORA_E_RANGE, opora_evidence_events(evidence, SIZE_MAX, events, 2, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_evidence_events(evidence, 0, NULL, 2, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_evidence_events(NULL, 0, events, 2, &len));
    CHECK_NUMBER(77, len);
    CHECK_STATUS(OPORA_E_RANGE, opora_evidence_at(evidence, 1, &meeting));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_evidence_at(NULL, 0, &meeting));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_evidence_at(evidence, 0, NULL));
    meeting.struct_size = 0;
    CHECK_STATUS(OPORA_E_VERSION, opora_evidence_at(evidence, 0, &meeting));
    CHECK_CALL(OPORA_OK, context, opora_evidence_to_json(context, evidence, 0, &text));
    CHECK_HOLDS("{\"evidence\":[{\"mentor\":\"o-1\",\"mentee\":\"o-2\",\"score\":", opora_text_get(text));
    CHECK_FREE_HOLDS(",\"events\":[\"e-1\"]}]}", text);
    text = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_evidence_to_json(context, NULL, 0, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_evidence_to_json(context, evidence, 0, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_evidence_to_json(NULL, evidence, 0, &text));
    CHECK(text == NULL);
    opora_evidence_free(evidence);
    opora_evidence_free(NULL);
    CHECK_NUMBER(0, opora_evidence_count(NULL));
    evidence = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_evidence(context, NULL, &evidence));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_evidence(context, small, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_evidence(NULL, small, &evidence));
    CHECK(evidence == NULL);
}

static void test_json(opora_context* context, const opora_programme* small) {
    opora_text* text = NULL;
    CHECK_CALL(OPORA_OK, context, opora_organisation_name_to_json(context, TEXT("МБОУ «Отрадненская СОШ № 3»"), &text));
    CHECK_HOLDS("\"legal_form\":\"мбоу\"", opora_text_get(text));
    CHECK_HOLDS("\"numbers\":[\"3\"]", opora_text_get(text));
    CHECK_FREE_HOLDS("\"kind\":\"school\"", text);
    CHECK_CALL(OPORA_OK, context, opora_organisation_name_to_json(context, NULL, 0, &text));
    CHECK_FREE_TEXT("null", text);
    text = NULL;
    CHECK_CALL(OPORA_CODE_TEXT_NOT_UTF8, context, opora_organisation_name_to_json(context, TEXT("\xD0"), &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_organisation_name_to_json(context, NULL, 4, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_organisation_name_to_json(context, TEXT("x"), NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_organisation_name_to_json(NULL, TEXT("x"), &text));
    CHECK(text == NULL);

    /* «To teach», «Meeting», «Talk», «Share»: they share no word. */
    CHECK_CALL(OPORA_OK, context, opora_programme_coverage_to_json(context, small, &text));
    CHECK_HOLDS("\"task\":\"t-1\",\"events\":[],\"indicators\":[]", opora_text_get(text));
    CHECK_HOLDS("\"events_without_task\":[\"e-1\",\"e-1-1\"]", opora_text_get(text));
    CHECK_FREE_HOLDS("\"indicators_alone\":[\"i-1\"]", text);
    text = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_coverage_to_json(context, NULL, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_coverage_to_json(context, small, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_coverage_to_json(NULL, small, &text));
    CHECK(text == NULL);
}

void test_names(void) {
    opora_context* const context = new_context();
    opora_programme* const small = programme_of(context, small_json);
    test_identifiers();
    test_evidence(context, small);
    test_json(context, small);
    opora_programme_free(small);
    opora_context_free(context);
}
