/* Opora, MIT licence. See LICENSE. */
/*
 * Eight threads with one programme: each asks it for everything, checks it, writes it in every form, and gets what a
 * thread alone gets. One of them is cancelled from another thread. ThreadSanitizer watches in its build.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "support.h"

enum { THREADS = 8, ROUNDS = 3 };

typedef struct shared {
    const opora_programme* programme;
    const opora_findings* findings;
    const opora_calendar* calendar;
    const opora_timing* timing;
    const opora_settings* settings;
    uint64_t expected;
} shared;

static uint64_t mix(uint64_t hash, opora_str text) {
    size_t i;
    for (i = 0; i < text.size; ++i) {
        hash = (hash ^ (unsigned char)text.data[i]) * 1099511628211U;
    }
    return hash;
}

static uint64_t take(uint64_t hash, opora_status status, opora_text* text) {
    hash = (mix(hash, opora_text_get(text)) ^ (uint64_t)(uint32_t)status) * 31;
    opora_text_free(text);
    return hash;
}

static uint64_t items(uint64_t hash, const opora_programme* programme) {
    int32_t list;
    size_t i;
    for (list = OPORA_LIST_PERIODS; list <= OPORA_LIST_NOTES; ++list) {
        for (i = 0; i < opora_programme_count(programme, list); ++i) {
            opora_place place = OPORA_PLACE_INIT;
            opora_timing_view view = OPORA_TIMING_VIEW_INIT;
            opora_reference reference = OPORA_REFERENCE_INIT;
            opora_cell cell = OPORA_CELL_INIT;
            opora_timing_note note = {0, 0, 0, 0};
            opora_str text = {"", 0};
            opora_window windows[4];
            size_t len = 0;
            opora_programme_place_at(programme, list, i, &place);
            opora_programme_timing_at(programme, list, i, &view);
            opora_programme_windows(programme, list, i, windows, 4, &len);
            opora_programme_reference_at(programme, list, i, OPORA_REFERENCE_RESPONSIBLE, 0, &reference);
            opora_programme_timing_notes(programme, list, i, &note, 1, NULL);
            opora_programme_cell_at(programme, list, i, 0, &cell);
            if (list == OPORA_LIST_SECTIONS) {
                opora_programme_section_passage_at(programme, i, 0, &text);
            }
            hash = mix(mix(mix(hash, place.part), view.expression), reference.text) + len + (uint64_t)reference.index;
            hash = mix(mix(mix(hash, cell.header), cell.text), text) + (uint64_t)note.code;
        }
    }
    return hash;
}

static uint64_t findings(uint64_t hash, const opora_findings* all) {
    size_t i;
    for (i = 0; i < opora_findings_count(all); ++i) {
        opora_finding finding = OPORA_FINDING_INIT;
        int64_t item = 0;
        opora_findings_at(all, i, &finding);
        opora_findings_place_at(all, i, 0, NULL, &item, NULL);
        hash = mix(hash, finding.subject) + (uint64_t)finding.code + (uint64_t)item;
    }
    return hash;
}

static uint64_t written(uint64_t hash, opora_context* context, const shared* all) {
    opora_report_options report = OPORA_REPORT_OPTIONS_INIT;
    opora_ics_options ics = OPORA_ICS_OPTIONS_INIT;
    opora_text* text = NULL;
    opora_status status;
    int32_t picture;
    report.findings = all->findings;
    report.calendar = all->calendar;
    ics.dtstamp.data = "20260101T000000Z";
    ics.dtstamp.size = 16;
    status = opora_programme_to_json(context, all->programme, 0, &text);
    hash = take(hash, status, text);
    status = opora_programme_to_csv(context, all->programme, NULL, &text);
    hash = take(hash, status, text);
    status = opora_programme_to_ics(context, all->programme, &ics, &text);
    hash = take(hash, status, text);
    status = opora_programme_to_html(context, all->programme, &report, &text);
    hash = take(hash, status, text);
    for (picture = OPORA_PICTURE_TIMELINE; picture <= OPORA_PICTURE_LOAD; ++picture) {
        status = opora_programme_to_svg(context, all->programme, picture, &report, &text);
        hash = take(hash, status, text);
    }
#if OPORA_WITH_OFFICE
    status = opora_programme_to_xlsx(context, all->programme, &report, &text);
    hash = take(hash, status, text);
#endif
    status = opora_findings_to_json(context, all->findings, OPORA_LANGUAGE_RUSSIAN, 0, &text);
    return take(hash, status, text);
}

/* All that a thread does, as one number. */
static uint64_t work(const shared* all) {
    opora_context* const context = new_context();
    opora_check_options options = OPORA_CHECK_OPTIONS_INIT;
    opora_findings* own = NULL;
    opora_mentorship_evidence* evidence = NULL;
    opora_changes* changes = NULL;
    opora_builder* builder = NULL;
    opora_programme* other = NULL;
    opora_text* text = NULL;
    opora_status status;
    uint64_t hash = items(14695981039346656037U, all->programme);
    options.settings = all->settings;
    options.calendar = all->calendar;
    hash += (uint64_t)opora_programme_check(context, all->programme, &options, &own);
    hash = findings(findings(hash, own), all->findings);
    hash = written(hash, context, all);
    hash += (uint64_t)opora_programme_mentorship_evidence(context, all->programme, &evidence) +
            opora_mentorship_evidence_count(evidence);
    status = opora_timing_spell(context, all->timing, OPORA_SPELL_RUSSIAN, &text);
    hash = take(hash, status, text);
    hash += (uint64_t)opora_builder_create(context, all->programme, &builder);
    hash += (uint64_t)opora_builder_build(context, builder, NULL, &other);
    hash += (uint64_t)opora_programme_diff(context, all->programme, other, &changes) + opora_changes_count(changes);
    opora_findings_free(own);
    opora_mentorship_evidence_free(evidence);
    opora_changes_free(changes);
    opora_builder_free(builder);
    opora_programme_free(other);
    opora_context_free(context);
    return hash;
}

static void* thread(void* payload) {
    const shared* const all = (const shared*)payload;
    static int wrong = 1;
    int i;
    for (i = 0; i < ROUNDS; ++i) {
        if (work(all) != all->expected) {
            return &wrong;
        }
    }
    return NULL;
}

static void* cancel(void* payload) {
    opora_context_cancel((opora_context*)payload);
    return NULL;
}

/* The wish of another thread to stop holds for the call that runs, or for the next. */
static void test_cancel(const shared* all) {
    opora_context* const context = new_context();
    opora_findings* own = NULL;
    opora_status status = OPORA_OK;
    pthread_t other;
    CHECK(pthread_create(&other, NULL, cancel, context) == 0);
    while (status == OPORA_OK) {
        status = opora_programme_check(context, all->programme, NULL, &own);
        opora_findings_free(own);
        own = NULL;
    }
    CHECK_STATUS(OPORA_E_CANCELLED, status);
    CHECK(pthread_join(other, NULL) == 0);
    opora_context_free(context);
}

int main(void) {
    opora_context* const context = new_context();
    opora_programme* const programme = example(context);
    opora_findings* found = NULL;
    opora_calendar* calendar = NULL;
    opora_timing* timing = NULL;
    opora_settings* settings = NULL;
    pthread_t threads[THREADS];
    shared all;
    int i;
    CHECK_OK(opora_programme_check(context, programme, NULL, &found));
    CHECK_OK(opora_calendar_create_russia(context, 0, &calendar));
    CHECK_OK(opora_timing_parse(context, TEXT("ежемесячно до 5 числа"), &timing));
    CHECK_OK(opora_settings_parse(context, TEXT("setting,value\nOP403,off\n"), NULL, 0, &settings));
    all.programme = programme;
    all.findings = found;
    all.calendar = calendar;
    all.timing = timing;
    all.settings = settings;
    all.expected = work(&all);
    for (i = 0; i < THREADS; ++i) {
        CHECK(pthread_create(&threads[i], NULL, thread, &all) == 0);
    }
    for (i = 0; i < THREADS; ++i) {
        void* wrong = NULL;
        CHECK(pthread_join(threads[i], &wrong) == 0);
        CHECK(wrong == NULL);
    }
    test_cancel(&all);
    opora_programme_free(programme);
    opora_findings_free(found);
    opora_calendar_free(calendar);
    opora_timing_free(timing);
    opora_settings_free(settings);
    opora_context_free(context);
    printf("%d threads, %lu checks, %lu failed\n", THREADS, (unsigned long)check_count, (unsigned long)check_failures);
    return check_failures == 0 ? 0 : 1;
}
