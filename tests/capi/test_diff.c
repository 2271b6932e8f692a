/* Opora, MIT licence. See LICENSE. */
#include "check.h"
#include "groups.h"
#include "support.h"

void test_diff(void) {
    opora_context* const context = new_context();
    opora_programme* const small = programme_of(context, small_json);
    opora_programme* newer = NULL;
    opora_builder* builder = NULL;
    opora_build_options options = OPORA_BUILD_OPTIONS_INIT;
    opora_changes* changes = NULL;
    opora_change change = OPORA_CHANGE_INIT;
    opora_text* text = NULL;
    size_t i;
    size_t seen = 0;

    CHECK_CALL(OPORA_OK, context, opora_programme_diff(context, small, small, &changes));
    CHECK_NUMBER(0, opora_changes_count(changes));
    CHECK_STATUS(OPORA_E_RANGE, opora_changes_at(changes, 0, &change));
    opora_changes_free(changes);
    opora_changes_free(NULL);
    CHECK_NUMBER(0, opora_changes_count(NULL));

    /* Another title of the programme, another timing of its first event, one event more. */
    CHECK_CALL(OPORA_OK, context, opora_builder_create(context, small, &builder));
    CHECK_CALL(OPORA_OK, context, opora_builder_set_title(context, builder, TEXT("Larger")));
    CHECK_CALL(
        OPORA_OK, context,
        opora_builder_set_event(context, builder, TEXT("e-1"), OPORA_EVENT_FIELD_TIMING, TEXT("22 октября 2022 года")));
    CHECK_CALL(
        OPORA_OK, context,
        opora_builder_add_event(context, builder, TEXT("2."), TEXT("Выставка работ"), TEXT("май"), NULL, 0, NULL));
    options.keep_names = 1;
    CHECK_CALL(OPORA_OK, context, opora_builder_build(context, builder, &options, &newer));
    opora_builder_free(builder);
    changes = NULL;
    CHECK_CALL(OPORA_OK, context, opora_programme_diff(context, small, newer, &changes));
    opora_programme_free(newer); /* the changes live on */
    for (i = 0; i < opora_changes_count(changes); ++i) {
        CHECK_OK(opora_changes_at(changes, i, &change));
        CHECK(change.thing.data[change.thing.size] == 0 && change.field.data[change.field.size] == 0);
        if (text_holds(change.field, "title") && text_holds(change.thing, "programme")) {
            CHECK_NUMBER(OPORA_CHANGE_CHANGED, change.kind);
            CHECK_TEXT("Small", change.before);
            CHECK_TEXT("Larger", change.after);
            ++seen;
        }
        if (text_holds(change.field, "timing")) {
            CHECK_TEXT("event", change.thing);
            CHECK_TEXT("e-1", change.id);
            CHECK_TEXT("15.11, 22.11", change.before);
            CHECK_TEXT("22 октября 2022 года", change.after);
            CHECK_CALL(OPORA_OK, context, opora_changes_message(context, changes, i, OPORA_LANGUAGE_ENGLISH, &text));
            CHECK_HOLDS("15.11, 22.11", opora_text_get(text));
            CHECK_FREE_HOLDS("22 октября 2022 года", text);
            ++seen;
        }
        if (change.kind == OPORA_CHANGE_ADDED) {
            CHECK_TEXT("event", change.thing);
            CHECK_TEXT("", change.field);
            CHECK_TEXT("", change.before);
            ++seen;
        }
    }
    CHECK_NUMBER(3, seen);
    CHECK_NUMBER(3, opora_changes_count(changes));
    CHECK_CALL(OPORA_OK, context, opora_changes_to_json(context, changes, OPORA_LANGUAGE_ENGLISH, 0, &text));
    CHECK_HOLDS("{\"changes\":[", opora_text_get(text));
    CHECK_FREE_HOLDS("\"Larger\"", text);

    text = NULL;
    CHECK_STATUS(OPORA_E_RANGE, opora_changes_at(changes, SIZE_MAX, &change));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_changes_at(NULL, 0, &change));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_changes_at(changes, 0, NULL));
    change.struct_size = 0;
    CHECK_STATUS(OPORA_E_VERSION, opora_changes_at(changes, 0, &change));
    CHECK_CALL(OPORA_E_RANGE, context, opora_changes_message(context, changes, 3, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_changes_message(context, changes, 0, 2, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_changes_message(context, NULL, 0, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_changes_message(context, changes, 0, OPORA_LANGUAGE_ENGLISH, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_changes_message(NULL, changes, 0, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_changes_to_json(context, changes, -1, 0, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_changes_to_json(context, NULL, OPORA_LANGUAGE_ENGLISH, 0, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_changes_to_json(context, changes, OPORA_LANGUAGE_ENGLISH, 0, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_changes_to_json(NULL, changes, OPORA_LANGUAGE_ENGLISH, 0, &text));
    CHECK(text == NULL);
    opora_changes_free(changes);
    changes = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_diff(context, NULL, small, &changes));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_diff(context, small, NULL, &changes));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_diff(context, small, small, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_diff(NULL, small, small, &changes));
    CHECK(changes == NULL);
    opora_programme_free(small);
    opora_context_free(context);
}
