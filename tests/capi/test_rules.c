/* Opora, MIT licence. See LICENSE. */
#include "check.h"
#include "groups.h"
#include "support.h"

/* Rows of src/data/rules/rules.csv and src/data/thresholds.csv. */
static void test_catalogue(void) {
    opora_rule rule = OPORA_RULE_INIT;
    opora_threshold threshold = OPORA_THRESHOLD_INIT;
    size_t i;
    int32_t last = 0;
    CHECK(opora_rule_count() > 50);
    CHECK_OK(opora_rule_at(0, OPORA_LANGUAGE_ENGLISH, &rule));
    CHECK(rule.code == OPORA_CODE_EVENT_OUTSIDE_PROGRAMME && rule.severity == OPORA_SEVERITY_ERROR);
    CHECK_NUMBER(OPORA_FAMILY_TIME, rule.family);
    CHECK_TEXT("OP401", rule.id);
    CHECK_TEXT("event_outside_programme", rule.name);
    CHECK_TEXT("An event lies wholly outside the programme's period.", rule.what);
    CHECK_TEXT("Correct the event's year or the programme's period.", rule.suggestion);
    CHECK_OK(opora_rule_at(0, OPORA_LANGUAGE_RUSSIAN, &rule));
    CHECK_TEXT("Мероприятие целиком вне срока программы.", rule.what);
    for (i = 0; i < opora_rule_count(); ++i) {
        CHECK_OK(opora_rule_at(i, OPORA_LANGUAGE_ENGLISH, &rule));
        CHECK(rule.code > last && rule.family >= OPORA_FAMILY_TIME && rule.family <= OPORA_FAMILY_NUMBERS);
        CHECK(text_same(rule.id, opora_code_id(rule.code)) && text_same(rule.name, opora_status_name(rule.code)));
        CHECK_NUMBER(opora_code_severity(rule.code), rule.severity);
        CHECK(rule.what.size > 0 && rule.what.data[rule.what.size] == 0 && rule.why.data[rule.why.size] == 0 &&
              rule.example.data[rule.example.size] == 0 && rule.suggestion.data[rule.suggestion.size] == 0);
        last = rule.code;
    }
    CHECK_STATUS(OPORA_E_RANGE, opora_rule_at(opora_rule_count(), OPORA_LANGUAGE_ENGLISH, &rule));
    CHECK_STATUS(OPORA_E_RANGE, opora_rule_at(SIZE_MAX, OPORA_LANGUAGE_ENGLISH, &rule));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_rule_at(0, 2, &rule));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_rule_at(0, OPORA_LANGUAGE_ENGLISH, NULL));
    rule.struct_size = 9;
    CHECK_STATUS(OPORA_E_VERSION, opora_rule_at(0, OPORA_LANGUAGE_ENGLISH, &rule));

    CHECK(opora_threshold_count() >= 6);
    CHECK_OK(opora_threshold_at(0, OPORA_LANGUAGE_ENGLISH, &threshold));
    CHECK_TEXT("week_events", threshold.name);
    CHECK(threshold.value == 5.0);
    CHECK_TEXT("events", threshold.unit);
    CHECK_TEXT("So many events of one person or school in one week are no overload yet", threshold.what);
    CHECK_TEXT("a convention of the project: one event a working day", threshold.source);
    CHECK_STATUS(OPORA_E_RANGE, opora_threshold_at(opora_threshold_count(), OPORA_LANGUAGE_ENGLISH, &threshold));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_threshold_at(0, -1, &threshold));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_threshold_at(0, OPORA_LANGUAGE_ENGLISH, NULL));
    threshold.struct_size = 0;
    CHECK_STATUS(OPORA_E_VERSION, opora_threshold_at(0, OPORA_LANGUAGE_ENGLISH, &threshold));
}

static void test_json(opora_context* context) {
    opora_text* text = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_rules_to_json(context, 7, 0, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_rules_to_json(context, OPORA_LANGUAGE_ENGLISH, 0, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_rules_to_json(NULL, OPORA_LANGUAGE_ENGLISH, 0, &text));
    CHECK(text == NULL);
    CHECK_CALL(OPORA_OK, context, opora_rules_to_json(context, OPORA_LANGUAGE_ENGLISH, 0, &text));
    CHECK_HOLDS("OP401", opora_text_get(text));
    CHECK_FREE_HOLDS("An event lies wholly outside the programme's period.", text);
}

static void test_settings(opora_context* context) {
    opora_settings* settings = NULL;
    opora_place place = OPORA_PLACE_INIT;
    CHECK_CALL(OPORA_OK, context, opora_settings_parse(context, NULL, 0, NULL, 0, &settings));
    opora_settings_free(settings);
    settings = NULL;
    CHECK_CALL(OPORA_OK, context,
               opora_settings_parse(context, TEXT("setting,value\nOP413,off\nweek_events,6\n"), NULL, 0, &settings));
    opora_settings_free(settings);
    opora_settings_free(NULL);
    settings = NULL;
    CHECK_CALL(OPORA_CODE_SETTINGS_HEADER_MISSING, context,
               opora_settings_parse(context, TEXT("a,b\n"), NULL, 0, &settings));
    CHECK_CALL(
        OPORA_CODE_SETTING_UNKNOWN, context,
        opora_settings_parse(context, TEXT("setting,value\nOP401,off\nOP999,off\n"), TEXT("own.csv"), &settings));
    CHECK_OK(opora_context_place(context, &place));
    CHECK_TEXT("own.csv", place.document);
    CHECK_NUMBER(3, place.row);
    CHECK_CALL(OPORA_CODE_SETTING_VALUE_WRONG, context,
               opora_settings_parse(context, TEXT("setting,value\nOP401,loud\n"), NULL, 0, &settings));
    CHECK_CALL(OPORA_CODE_SETTING_REPEATED, context,
               opora_settings_parse(context, TEXT("setting,value\nOP401,off\nOP401,off\n"), NULL, 0, &settings));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_settings_parse(context, NULL, 8, NULL, 0, &settings));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_settings_parse(context, "", 0, NULL, 8, &settings));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_settings_parse(context, "", 0, NULL, 0, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_settings_parse(NULL, "", 0, NULL, 0, &settings));
    CHECK(settings == NULL);
}

void test_rules(void) {
    opora_context* const context = new_context();
    test_catalogue();
    test_json(context);
    test_settings(context);
    opora_context_free(context);
}
