/* Opora, MIT licence. See LICENSE. */
/* The operations on programmes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "conform.h"

int do_format(const arguments* all) {
    static const char* const names[] = {"docx", "xlsx", "csv", "text"};
    size_t size = 0;
    int32_t format = 0;
    char* bytes = bytes_of(required(all, "file"), &size);
    opora_status status = opora_format_detect(all->context, bytes, size, &format);
    free(bytes);
    if (status != OPORA_OK) {
        return refuse(all->context);
    }
    printf("%s\n", names[format]);
    return 0;
}

int do_read(const arguments* all) {
    opora_programme* programme = programme_of(all, "file");
    opora_text* text = NULL;
    if (programme == NULL) {
        return 1;
    }
    opora_status status = opora_programme_to_json(all->context, programme, is_set(all, "pretty"), &text);
    opora_programme_free(programme);
    return give(all, status, text);
}

/* The settings of `settings=FILE`, or NULL. */
static opora_settings* settings_of(const arguments* all) {
    const char* path = value_of(all, "settings");
    opora_settings* out = NULL;
    size_t size = 0;
    if (path == NULL) {
        return NULL;
    }
    char* bytes = bytes_of(path, &size);
    if (opora_settings_parse(all->context, bytes, size, NULL, 0, &out) != OPORA_OK) {
        exit(refuse(all->context));
    }
    free(bytes);
    return out;
}

int do_check(const arguments* all) {
    opora_programme* programme = programme_of(all, "file");
    opora_check_options options = OPORA_CHECK_OPTIONS_INIT;
    opora_findings* findings = NULL;
    opora_text* text = NULL;
    if (programme == NULL) {
        return 1;
    }
    opora_calendar* calendar = calendar_of(all);
    opora_settings* settings = settings_of(all);
    options.calendar = calendar;
    options.settings = settings;
    opora_status status = opora_programme_check(all->context, programme, &options, &findings);
    if (status == OPORA_OK) {
        status = opora_findings_to_json(all->context, findings, language_of(all), is_set(all, "pretty"), &text);
    }
    int code = give(all, status, text);
    opora_findings_free(findings);
    opora_settings_free(settings);
    opora_calendar_free(calendar);
    opora_programme_free(programme);
    return code;
}

int do_rules(const arguments* all) {
    opora_text* text = NULL;
    opora_status status = opora_rules_to_json(all->context, language_of(all), 0, &text);
    return give(all, status, text);
}

/* Calls `write` with the programme of `file=`. */
static int with_programme(const arguments* all,
                          opora_status (*write)(const arguments*, const opora_programme*, opora_text**)) {
    opora_programme* programme = programme_of(all, "file");
    opora_text* text = NULL;
    if (programme == NULL) {
        return 1;
    }
    opora_status status = write(all, programme, &text);
    int code = give(all, status, text);
    opora_programme_free(programme);
    return code;
}

static opora_status csv(const arguments* all, const opora_programme* programme, opora_text** out) {
    opora_csv_options plain = OPORA_CSV_OPTIONS_INIT;
    opora_csv_options excel = OPORA_CSV_OPTIONS_EXCEL;
    opora_csv_options options = is_set(all, "excel") != 0 ? excel : plain;
    options.language = language_of(all);
    return opora_programme_to_csv(all->context, programme, &options, out);
}

int do_csv(const arguments* all) { return with_programme(all, csv); }

static opora_status ics(const arguments* all, const opora_programme* programme, opora_text** out) {
    opora_ics_options options = OPORA_ICS_OPTIONS_INIT;
    const char* scope = value_of(all, "scope");
    options.dtstamp.data = required(all, "dtstamp");
    options.dtstamp.size = strlen(options.dtstamp.data);
    if (scope != NULL) {
        options.scope.data = scope;
        options.scope.size = strlen(scope);
    }
    options.deadlines_as_events = is_set(all, "deadlines_as_events");
    options.language = language_of(all);
    return opora_programme_to_ics(all->context, programme, &options, out);
}

int do_ics(const arguments* all) { return with_programme(all, ics); }

static opora_report_options report_of(const arguments* all) {
    opora_report_options options = OPORA_REPORT_OPTIONS_INIT;
    const char* as_of = value_of(all, "as_of");
    options.language = language_of(all);
    if (as_of != NULL) {
        options.has_as_of = 1;
        opora_date_parse(as_of, strlen(as_of), &options.as_of);
    }
    return options;
}

static opora_status html(const arguments* all, const opora_programme* programme, opora_text** out) {
    opora_report_options options = report_of(all);
    return opora_programme_to_html(all->context, programme, &options, out);
}

int do_html(const arguments* all) { return with_programme(all, html); }

static opora_status svg(const arguments* all, const opora_programme* programme, opora_text** out) {
    static const char* const names[] = {"timeline", "network", "load"};
    const char* picture = required(all, "picture");
    opora_report_options options = report_of(all);
    for (int32_t i = OPORA_PICTURE_TIMELINE; i <= OPORA_PICTURE_LOAD; ++i) {
        if (strcmp(picture, names[i - OPORA_PICTURE_TIMELINE]) == 0) {
            return opora_programme_to_svg(all->context, programme, i, &options, out);
        }
    }
    exit(2);
}

int do_svg(const arguments* all) { return with_programme(all, svg); }

static opora_status xlsx(const arguments* all, const opora_programme* programme, opora_text** out) {
    opora_report_options options = report_of(all);
    return opora_programme_to_xlsx(all->context, programme, &options, out);
}

int do_xlsx(const arguments* all) { return with_programme(all, xlsx); }

static opora_status coverage(const arguments* all, const opora_programme* programme, opora_text** out) {
    opora_coverage* found = NULL;
    opora_status status = opora_programme_coverage(all->context, programme, &found);
    if (status == OPORA_OK) {
        status = opora_coverage_to_json(all->context, found, 0, out);
    }
    opora_coverage_free(found);
    return status;
}

int do_coverage(const arguments* all) { return with_programme(all, coverage); }

int do_diff(const arguments* all) {
    opora_programme* before = programme_of(all, "before");
    opora_programme* after = before == NULL ? NULL : programme_of(all, "after");
    opora_changes* changes = NULL;
    opora_text* text = NULL;
    if (after == NULL) {
        return 1;
    }
    opora_status status = opora_programme_diff(all->context, before, after, &changes);
    if (status == OPORA_OK) {
        status = opora_changes_to_json(all->context, changes, language_of(all), 0, &text);
    }
    int code = give(all, status, text);
    opora_changes_free(changes);
    opora_programme_free(before);
    opora_programme_free(after);
    return code;
}

int do_pseudonyms(const arguments* all) {
    opora_programme* programme = programme_of(all, "file");
    opora_programme* hidden = NULL;
    opora_text* text = NULL;
    if (programme == NULL) {
        return 1;
    }
    opora_status status = opora_programme_pseudonyms(all->context, programme, language_of(all), &hidden);
    if (status == OPORA_OK) {
        status = opora_programme_to_json(all->context, hidden, 0, &text);
    }
    int code = give(all, status, text);
    opora_programme_free(hidden);
    opora_programme_free(programme);
    return code;
}

int do_evidence(const arguments* all) {
    opora_programme* programme = programme_of(all, "file");
    opora_mentorship_evidence* evidence = NULL;
    if (programme == NULL) {
        return 1;
    }
    if (opora_programme_mentorship_evidence(all->context, programme, &evidence) != OPORA_OK) {
        return refuse(all->context);
    }
    for (size_t i = 0; i < opora_mentorship_evidence_count(evidence); ++i) {
        opora_evidence_pair pair = OPORA_EVIDENCE_PAIR_INIT;
        int64_t events[64];
        size_t len = 0;
        opora_mentorship_evidence_at(evidence, i, &pair);
        opora_mentorship_evidence_events(evidence, i, events, 64, &len);
        printf("%d %d %.4f:", (int)pair.mentor, (int)pair.mentee, pair.score);
        for (size_t j = 0; j < len && j < 64; ++j) {
            printf(" %d", (int)events[j]);
        }
        printf("\n");
    }
    opora_mentorship_evidence_free(evidence);
    opora_programme_free(programme);
    return 0;
}

static opora_status evidence_json(const arguments* all, const opora_programme* programme, opora_text** out) {
    opora_mentorship_evidence* evidence = NULL;
    opora_status status = opora_programme_mentorship_evidence(all->context, programme, &evidence);
    if (status == OPORA_OK) {
        status = opora_mentorship_evidence_to_json(all->context, evidence, 0, out);
    }
    opora_mentorship_evidence_free(evidence);
    return status;
}

int do_evidence_json(const arguments* all) { return with_programme(all, evidence_json); }
