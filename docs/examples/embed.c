/* Opora, MIT licence. See LICENSE. */
/* Reads a programme, prints its events with their days, then what contradicts itself. */
#include <stdio.h>
#include <string.h>

#include <opora.h>

/* The text of what went wrong; 2 as an exit code. */
static int complain(const opora_context *context) {
    fprintf(stderr, "%s\n%s\n", opora_context_message(context).data, opora_context_advice(context).data);
    return 2;
}

static void print_events(const opora_programme *programme) {
    size_t count = opora_programme_count(programme, OPORA_LIST_EVENTS);
    for (size_t i = 0; i < count; ++i) {
        opora_event event = OPORA_EVENT_INIT;
        opora_window windows[3];
        size_t found = 0;
        opora_programme_event_at(programme, i, &event);
        printf("%s %s\n", event.number.data, event.title.data);
        opora_programme_windows(programme, OPORA_LIST_EVENTS, i, windows, 3, &found);
        for (size_t j = 0; j < found && j < 3; ++j) {
            opora_civil first, last;
            opora_date_to_civil(windows[j].first, &first);
            opora_date_to_civil(windows[j].last, &last);
            printf("    %d-%02d-%02d to %d-%02d-%02d\n", (int)first.year, (int)first.month, (int)first.day,
                   (int)last.year, (int)last.month, (int)last.day);
        }
    }
}

static int print_findings(opora_context *context, const opora_programme *programme) {
    opora_findings *findings = NULL;
    if (opora_programme_check(context, programme, NULL, &findings) != OPORA_OK) {
        return complain(context);
    }
    for (size_t i = 0; i < opora_findings_count(findings); ++i) {
        opora_finding finding = OPORA_FINDING_INIT;
        opora_text *message = NULL;
        opora_findings_at(findings, i, &finding);
        if (opora_findings_message(context, findings, i, OPORA_LANGUAGE_ENGLISH, &message) == OPORA_OK) {
            printf("%s %s: %s\n", opora_code_id(finding.code).data, finding.subject.data, opora_text_get(message).data);
        }
        opora_text_free(message);
    }
    opora_findings_free(findings);
    return 0;
}

int main(int argc, char **argv) {
    const char *path = argc > 1 ? argv[1] : "programme.docx";
    opora_context *context = NULL;
    opora_programme *programme = NULL;
    int result = 0;
    if (opora_context_create(&context) != OPORA_OK) {
        return 2;
    }
    opora_context_set_language(context, OPORA_LANGUAGE_ENGLISH);
    if (opora_programme_read_file(context, path, strlen(path), NULL, &programme) != OPORA_OK) {
        result = complain(context);
    } else {
        print_events(programme);
        result = print_findings(context, programme);
    }
    opora_programme_free(programme);
    opora_context_free(context);
    return result;
}
