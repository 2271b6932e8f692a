/* Opora, MIT licence. See LICENSE. */
/*
 * A program of the future with this library: its structs are larger. What it leaves unset is as if it were not there; what
 * it sets, and this library does not know, is refused.
 */
#include <string.h>

#include "check.h"
#include "groups.h"
#include "support.h"

typedef struct grown_event {
    opora_event now;
    int64_t later;
    opora_str much_later;
} grown_event;

typedef struct grown_timing_options {
    opora_timing_options now;
    int32_t later;
    int32_t much_later;
} grown_timing_options;

typedef struct grown_csv_options {
    opora_csv_options now;
    int32_t later;
} grown_csv_options;

static void test_views(const opora_programme* programme) {
    const opora_event empty = OPORA_EVENT_INIT;
    struct {
        grown_event event;
        unsigned char after[16];
    } guarded;
    unsigned char bytes[16];
    size_t i;
    memset(bytes, 0xA5, sizeof bytes);
    memset(&guarded, 0xA5, sizeof guarded);
    guarded.event.now = empty;
    guarded.event.now.struct_size = (uint32_t)sizeof guarded.event;
    CHECK_OK(opora_programme_event_at(programme, 0, &guarded.event.now));
    CHECK_TEXT("Meeting", guarded.event.now.title);
    CHECK_NUMBER(sizeof guarded.event, guarded.event.now.struct_size);
    /* What this library does not know becomes zero, and nothing behind it is touched. */
    CHECK(guarded.event.later == 0 && guarded.event.much_later.data == NULL && guarded.event.much_later.size == 0);
    CHECK(memcmp(guarded.after, bytes, sizeof bytes) == 0);

    /* Too small for the first header: nothing is filled in. */
    for (i = 0; i < sizeof(opora_event); ++i) {
        memset(&guarded, 0xA5, sizeof guarded);
        guarded.event.now.struct_size = (uint32_t)i;
        CHECK_STATUS(OPORA_E_VERSION, opora_programme_event_at(programme, 0, &guarded.event.now));
        CHECK_NUMBER(i, guarded.event.now.struct_size);
        CHECK(memcmp(&guarded.event.now.title, bytes, sizeof guarded.event.now.title) == 0);
    }
}

static void test_options(opora_context* context, const opora_programme* programme) {
    const opora_timing_options none = OPORA_TIMING_OPTIONS_INIT;
    const opora_csv_options plain = OPORA_CSV_OPTIONS_INIT;
    grown_timing_options options;
    grown_csv_options csv;
    opora_text* text = NULL;
    memset(&options, 0, sizeof options);
    options.now = none;
    options.now.struct_size = (uint32_t)sizeof options;
    CHECK_CALL(OPORA_OK, context, opora_timing_to_json(context, TEXT("22.10.2020"), &options.now, &text));
    opora_text_free(text);
    text = NULL;
    options.much_later = 1;
    CHECK_CALL(OPORA_E_VERSION, context, opora_timing_to_json(context, TEXT("22.10.2020"), &options.now, &text));
    CHECK(text == NULL);
    memset(&csv, 0, sizeof csv);
    csv.now = plain;
    csv.now.struct_size = (uint32_t)sizeof csv;
    CHECK_CALL(OPORA_OK, context, opora_programme_to_csv(context, programme, &csv.now, &text));
    opora_text_free(text);
    text = NULL;
    csv.later = INT32_MIN;
    CHECK_CALL(OPORA_E_VERSION, context, opora_programme_to_csv(context, programme, &csv.now, &text));
    csv.now.struct_size = (uint32_t)sizeof csv.now - 1;
    CHECK_CALL(OPORA_E_VERSION, context, opora_programme_to_csv(context, programme, &csv.now, &text));
    CHECK(text == NULL);
}

void test_grown(void) {
    opora_context* const context = new_context();
    opora_programme* const programme = programme_of(context, small_json);
    test_views(programme);
    test_options(context, programme);
    opora_programme_free(programme);
    opora_context_free(context);
}
