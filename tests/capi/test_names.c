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
    opora_mentorship_evidence* evidence = NULL;
    opora_evidence_pair pair = OPORA_EVIDENCE_PAIR_INIT;
    opora_text* text = NULL;
    int64_t events[2] = {77, 77};
    size_t len = 77;
    CHECK_CALL(OPORA_OK, context, opora_programme_mentorship_evidence(context, small, &evidence));
    CHECK_NUMBER(1, opora_mentorship_evidence_count(evidence));
    CHECK_OK(opora_mentorship_evidence_at(evidence, 0, &pair));
    CHECK(pair.mentor == 0 && pair.mentee == 1 && pair.event_count == 1);
    CHECK(pair.score >= 0 && pair.score <= 1);
    CHECK_OK(opora_mentorship_evidence_events(evidence, 0, events, 2, &len));
    CHECK(len == 1 && events[0] == 0 && events[1] == 77);
    CHECK_OK(opora_mentorship_evidence_events(evidence, 0, NULL, 0, NULL));
    CHECK_STATUS(OPORA_E_SPACE, opora_mentorship_evidence_events(evidence, 0, events, 0, &len));
    len = 77;
    CHECK_STATUS(OPORA_E_RANGE, opora_mentorship_evidence_events(evidence, 1, events, 2, &len));
    CHECK_STATUS(OPORA_E_RANGE, opora_mentorship_evidence_events(evidence, SIZE_MAX, events, 2, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_mentorship_evidence_events(evidence, 0, NULL, 2, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_mentorship_evidence_events(NULL, 0, events, 2, &len));
    CHECK_NUMBER(77, len);
    CHECK_STATUS(OPORA_E_RANGE, opora_mentorship_evidence_at(evidence, 1, &pair));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_mentorship_evidence_at(NULL, 0, &pair));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_mentorship_evidence_at(evidence, 0, NULL));
    pair.struct_size = 0;
    CHECK_STATUS(OPORA_E_VERSION, opora_mentorship_evidence_at(evidence, 0, &pair));
    CHECK_CALL(OPORA_OK, context, opora_mentorship_evidence_to_json(context, evidence, 0, &text));
    CHECK_HOLDS("{\"evidence\":[{\"mentor\":\"o-1\",\"mentee\":\"o-2\",\"score\":", opora_text_get(text));
    CHECK_FREE_HOLDS(",\"events\":[\"e-1\"]}]}", text);
    text = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_mentorship_evidence_to_json(context, NULL, 0, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_mentorship_evidence_to_json(context, evidence, 0, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_mentorship_evidence_to_json(NULL, evidence, 0, &text));
    CHECK(text == NULL);
    opora_mentorship_evidence_free(evidence);
    opora_mentorship_evidence_free(NULL);
    CHECK_NUMBER(0, opora_mentorship_evidence_count(NULL));
    evidence = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_mentorship_evidence(context, NULL, &evidence));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_mentorship_evidence(context, small, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_mentorship_evidence(NULL, small, &evidence));
    CHECK(evidence == NULL);
}

static void test_json(opora_context* context) {
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
}

/* «Learn to count»: the task shares «count» with the first event and the first indicator. */
static const char counting[] =
    "{\"opora\":1,\"tasks\":[{\"id\":\"t-1\",\"text\":\"To sing\"},{\"id\":\"t-2\",\"text\":\"Считать устно\"}],"
    "\"events\":[{\"id\":\"e-1\",\"title\":\"Talk\"},{\"id\":\"e-2\",\"title\":\"Считать устно\"}],"
    "\"indicators\":[{\"id\":\"i-1\",\"name\":\"Считать устно\"},{\"id\":\"i-2\",\"name\":\"Share\"}]}";

static void test_coverage(opora_context* context, const opora_programme* small) {
    opora_programme* const programme = programme_of(context, counting);
    opora_coverage* coverage = NULL;
    opora_task_coverage task = OPORA_TASK_COVERAGE_INIT;
    opora_text* text = NULL;
    int64_t found[2] = {-7, -7};
    size_t len = 0;
    CHECK_CALL(OPORA_OK, context, opora_programme_coverage(context, programme, &coverage));
    opora_programme_free(programme); /* the coverage keeps what it speaks of */
    CHECK_NUMBER(2, opora_coverage_count(coverage));
    CHECK_OK(opora_coverage_at(coverage, 0, &task));
    CHECK(task.task == 0 && task.event_count == 0 && task.indicator_count == 0);
    CHECK_OK(opora_coverage_at(coverage, 1, &task));
    CHECK(task.task == 1 && task.event_count == 1 && task.indicator_count == 1);
    CHECK_OK(opora_coverage_events(coverage, 1, found, 2, &len));
    CHECK(len == 1 && found[0] == 1 && found[1] == -7);
    CHECK_OK(opora_coverage_indicators(coverage, 1, found, 2, &len));
    CHECK(len == 1 && found[0] == 0);
    CHECK_OK(opora_coverage_events_without_task(coverage, found, 2, &len));
    CHECK(len == 1 && found[0] == 0);
    CHECK_OK(opora_coverage_indicators_alone(coverage, found, 2, &len));
    CHECK(len == 1 && found[0] == 1);
    CHECK_STATUS(OPORA_E_SPACE, opora_coverage_events(coverage, 1, found, 0, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_coverage_events(coverage, 1, NULL, 1, &len));
    CHECK_STATUS(OPORA_E_RANGE, opora_coverage_events(coverage, 2, found, 2, &len));
    CHECK_STATUS(OPORA_E_RANGE, opora_coverage_indicators(coverage, SIZE_MAX, found, 2, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_coverage_events_without_task(NULL, found, 2, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_coverage_indicators_alone(NULL, found, 2, &len));
    CHECK_STATUS(OPORA_E_RANGE, opora_coverage_at(coverage, 2, &task));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_coverage_at(NULL, 0, &task));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_coverage_at(coverage, 0, NULL));
    CHECK_CALL(OPORA_OK, context, opora_coverage_to_json(context, coverage, 0, &text));
    CHECK_FREE_TEXT("{\"tasks\":[{\"task\":\"t-1\",\"events\":[],\"indicators\":[]},"
                    "{\"task\":\"t-2\",\"events\":[\"e-2\"],\"indicators\":[\"i-1\"]}],"
                    "\"events_without_task\":[\"e-1\"],\"indicators_alone\":[\"i-2\"]}",
                    text);
    text = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_coverage_to_json(context, NULL, 0, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_coverage_to_json(context, coverage, 0, NULL));
    CHECK(text == NULL);
    opora_coverage_free(coverage);
    opora_coverage_free(NULL);
    CHECK_NUMBER(0, opora_coverage_count(NULL));
    coverage = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_coverage(context, NULL, &coverage));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_coverage(context, small, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_coverage(NULL, small, &coverage));
    CHECK(coverage == NULL);

    /* «To teach», «Meeting», «Talk», «Share»: they share no word. */
    CHECK_CALL(OPORA_OK, context, opora_programme_coverage(context, small, &coverage));
    CHECK_CALL(OPORA_OK, context, opora_coverage_to_json(context, coverage, 0, &text));
    CHECK_HOLDS("\"task\":\"t-1\",\"events\":[],\"indicators\":[]", opora_text_get(text));
    CHECK_HOLDS("\"events_without_task\":[\"e-1\",\"e-1-1\"]", opora_text_get(text));
    CHECK_FREE_HOLDS("\"indicators_alone\":[\"i-1\"]", text);
    opora_coverage_free(coverage);
}

void test_names(void) {
    opora_context* const context = new_context();
    opora_programme* const small = programme_of(context, small_json);
    test_identifiers();
    test_evidence(context, small);
    test_json(context);
    test_coverage(context, small);
    opora_programme_free(small);
    opora_context_free(context);
}
