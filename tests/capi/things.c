/* Opora, MIT licence. See LICENSE. */
#include "things.h"

#include <stdlib.h>
#include <string.h>

static void need(opora_status status) {
    CHECK_OK(status);
    if (status != OPORA_OK) {
        exit(1);
    }
}

void make_things(things* all) {
    opora_calendar* week = NULL;
    opora_programme* other = NULL;
    memset(all, 0, sizeof *all);
    all->context = new_context();
    all->path = example_path();
    all->programme = programme_of(all->context, small_json);
    other = programme_of(all->context, "{\"opora\":1,\"title\":\"Other\"}");
    need(opora_programme_diff(all->context, all->programme, other, &all->changes));
    opora_programme_free(other);
    need(opora_calendar_create_week(all->context, &week));
    need(opora_calendar_with_holidays(all->context, week, TEXT("holiday,first,last\nspring,2031-03-24,2031-03-30\n"),
                                      NULL, 0, NULL, 0, &all->calendar));
    opora_calendar_free(week);
    /* Without a period "November" has no year: a note. */
    need(opora_timing_parse(all->context, TEXT("\xD0\xBD\xD0\xBE\xD1\x8F\xD0\xB1\xD1\x80\xD1\x8C"), &all->timing));
    other = example(all->context);
    need(opora_programme_check(all->context, other, NULL, &all->findings));
    opora_programme_free(other);
    need(opora_programme_mentorship_evidence(all->context, all->programme, &all->evidence));
    need(opora_programme_coverage(all->context, all->programme, &all->coverage));
    need(opora_builder_create(all->context, all->programme, &all->builder));
}

void free_things(things* all) {
    opora_builder_free(all->builder);
    opora_changes_free(all->changes);
    opora_coverage_free(all->coverage);
    opora_mentorship_evidence_free(all->evidence);
    opora_findings_free(all->findings);
    opora_timing_free(all->timing);
    opora_calendar_free(all->calendar);
    opora_programme_free(all->programme);
    opora_context_free(all->context);
}
