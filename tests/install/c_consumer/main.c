/* Opora, MIT licence. See LICENSE. */
/*
 * A program of somebody else, in C: it knows nothing of C++. What it asks needs every library that Opora may leave to its
 * user, so a missing one is seen when it is linked.
 */
#include <stdio.h>
#include <string.h>

#include <opora.h>

static int of(opora_context* context, int expected, opora_status status) {
    if (status != expected) {
        fprintf(stderr, "%s: %s\n", opora_status_name(status).data, opora_context_message(context).data);
    }
    return status == expected;
}

int main(void) {
    static const char phrase[] = "15 ноября 2022 г.";
    static const char plan[] = "Программа наставничества\n";
    const int office = opora_has_component("office", 6);
    opora_context* context = NULL;
    opora_timing* timing = NULL;
    opora_programme* programme = NULL;
    opora_text* workbook = NULL;
    opora_window window = {0, 0};
    opora_civil civil = {0, 0, 0};
    int good = opora_api_version() / 65536 == OPORA_API_MAJOR && opora_context_create(&context) == OPORA_OK;
    good = good && of(context, OPORA_OK, opora_timing_parse(context, phrase, strlen(phrase), &timing)) &&
           of(context, OPORA_OK, opora_timing_date(context, timing, NULL, NULL, &window, 1, NULL)) &&
           opora_date_to_civil(window.first, &civil) == OPORA_OK && civil.year == 2022 && civil.month == 11 &&
           civil.day == 15;
    /* A package of Office that ends after its first signature, and a workbook. */
    good = good && of(context, office ? OPORA_CODE_PACKAGE_BROKEN : OPORA_CODE_OFFICE_MISSING,
                      opora_programme_read(context, "PK\x03\x04", 4, "plan.docx", 9, NULL, &programme));
    good = good &&
           of(context, OPORA_OK, opora_programme_read(context, plan, strlen(plan), NULL, 0, NULL, &programme)) &&
           of(context, office ? OPORA_OK : OPORA_CODE_OFFICE_MISSING,
              opora_programme_to_xlsx(context, programme, NULL, &workbook));
    printf("%s, %s office: %s\n", opora_version().data, office ? "with" : "without", good ? "good" : "bad");
    opora_text_free(workbook);
    opora_programme_free(programme);
    opora_timing_free(timing);
    opora_context_free(context);
    return good ? 0 : 1;
}
