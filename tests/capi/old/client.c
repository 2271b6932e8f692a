/* Opora, MIT licence. See LICENSE. */
/*
 * A program that was compiled against the first header, opora.h of 1.0, and runs with the library as it is now: its
 * structs are as large as they were, its constants are those numbers.
 */
#include <stdio.h>
#include <string.h>

#include "opora.h"

#define TEXT(literal) literal, sizeof(literal) - 1

static int failures = 0;

static void check(int holds, const char* what) {
    if (!holds) {
        fprintf(stderr, "%s (%s)\n", what, OPORA_SOURCE_DIR);
        ++failures;
    }
}
#define CHECK(condition) check((condition) ? 1 : 0, #condition)

/* A struct between two rows of bytes that nobody may touch. */
typedef struct guarded_event {
    unsigned char before[8];
    opora_event event;
    unsigned char after[32];
} guarded_event;

static void read_events(const opora_programme* programme) {
    const opora_event empty = OPORA_EVENT_INIT;
    guarded_event guarded;
    unsigned char rows[32];
    memset(&guarded, 0xA5, sizeof guarded);
    memset(rows, 0xA5, sizeof rows);
    guarded.event = empty;
    CHECK(opora_programme_event_at(programme, 0, &guarded.event) == OPORA_OK);
    CHECK(guarded.event.struct_size == sizeof(opora_event));
    CHECK(strcmp(guarded.event.number.data, "1.") == 0 && guarded.event.parent == -1);
    CHECK(memcmp(guarded.before, rows, sizeof guarded.before) == 0);
    CHECK(memcmp(guarded.after, rows, sizeof guarded.after) == 0);
}

static void date(opora_context* context) {
    opora_timing_options options = OPORA_TIMING_OPTIONS_INIT;
    opora_dated dated = OPORA_DATED_INIT;
    opora_timing* timing = NULL;
    opora_window windows[3];
    size_t len = 0;
    CHECK(opora_timing_parse(context, TEXT("Ноябрь, ежегодно"), &timing) == OPORA_OK);
    options.has_period = 1;
    options.period.first = 18506; /* 2020-09-01 */
    options.period.last = 19357;  /* 2022-12-31 */
    CHECK(opora_timing_date(context, timing, &options, &dated, windows, 3, &len) == OPORA_OK);
    CHECK(len == 3 && dated.kind == OPORA_KIND_EVERY && windows[0].first == 18567); /* 2020-11-01 */
    opora_timing_free(timing);
}

static void write(opora_context* context, const opora_programme* programme) {
    opora_report_options report = OPORA_REPORT_OPTIONS_INIT;
    opora_csv_options csv = OPORA_CSV_OPTIONS_EXCEL;
    opora_ics_options ics = OPORA_ICS_OPTIONS_INIT;
    opora_check_options all = OPORA_CHECK_OPTIONS_INIT;
    opora_findings* findings = NULL;
    opora_finding finding = OPORA_FINDING_INIT;
    opora_text* text = NULL;
    CHECK(opora_programme_check(context, programme, &all, &findings) == OPORA_OK);
    CHECK(opora_findings_at(findings, 0, &finding) == OPORA_OK && finding.code == 403);
    report.findings = findings;
    report.language = OPORA_LANGUAGE_ENGLISH;
    CHECK(opora_programme_to_html(context, programme, &report, &text) == OPORA_OK);
    opora_text_free(text);
    CHECK(opora_programme_to_csv(context, programme, &csv, &text) == OPORA_OK);
    opora_text_free(text);
    ics.dtstamp.data = "20260101T000000Z";
    ics.dtstamp.size = 16;
    CHECK(opora_programme_to_ics(context, programme, &ics, &text) == OPORA_OK);
    opora_text_free(text);
    opora_findings_free(findings);
}

static void edit(opora_context* context, const opora_programme* programme) {
    opora_build_options options = OPORA_BUILD_OPTIONS_INIT;
    opora_builder* builder = NULL;
    opora_programme* newer = NULL;
    opora_changes* changes = NULL;
    opora_change change = OPORA_CHANGE_INIT;
    CHECK(opora_builder_create(context, programme, &builder) == OPORA_OK);
    CHECK(opora_builder_set_title(context, builder, TEXT("T")) == OPORA_OK);
    CHECK(opora_builder_build(context, builder, &options, &newer) == OPORA_OK);
    CHECK(opora_programme_diff(context, programme, newer, &changes) == OPORA_OK);
    CHECK(opora_changes_at(changes, 0, &change) == OPORA_OK && change.kind == 2);
    opora_changes_free(changes);
    opora_programme_free(newer);
    opora_builder_free(builder);
}

int main(void) {
    static const char path[] = OPORA_SOURCE_DIR "/docs/examples/programme.txt";
    opora_context* context = NULL;
    opora_programme* programme = NULL;
    opora_limits limits = OPORA_LIMITS_INIT;
    opora_read_options options = OPORA_READ_OPTIONS_INIT;
    CHECK(opora_api_version() / 65536 == 1 && opora_api_version() >= 65536);
    CHECK(opora_context_create(&context) == OPORA_OK);
    options.limits = &limits;
    CHECK(opora_programme_read_file(context, path, sizeof path - 1, &options, &programme) == OPORA_OK);
    read_events(programme);
    date(context);
    write(context, programme);
    edit(context, programme);
    opora_programme_free(programme);
    opora_context_free(context);
    return failures == 0 ? 0 : 1;
}
