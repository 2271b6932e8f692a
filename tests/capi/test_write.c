/* Opora, MIT licence. See LICENSE. */
#include "check.h"
#include "groups.h"
#include "support.h"

/* The header of the table is what docs/reference/cli.md says, in two languages. */
static void test_csv(opora_context* context, const opora_programme* small) {
    opora_csv_options options = OPORA_CSV_OPTIONS_INIT;
    const opora_csv_options excel = OPORA_CSV_OPTIONS_EXCEL;
    opora_text* text = NULL;
    CHECK_CALL(OPORA_OK, context, opora_programme_to_csv(context, small, NULL, &text));
    CHECK_HOLDS("e-1,1.,Meeting,", opora_text_get(text));
    CHECK_FREE_HOLDS("\"15.11, 22.11\"", text); /* RFC 4180: a comma within quotes */
    options.separator = '\t';
    options.language = OPORA_LANGUAGE_ENGLISH;
    CHECK_CALL(OPORA_OK, context, opora_programme_to_csv(context, small, &options, &text));
    CHECK_FREE_HOLDS("id\tnumber\ttitle\t", text);
    CHECK_CALL(OPORA_OK, context, opora_programme_to_csv(context, small, &excel, &text));
    CHECK_HOLDS("\xEF\xBB\xBF", opora_text_get(text));
    CHECK_FREE_HOLDS(";'1.1;", text); /* else Excel takes it for a day of January */
    text = NULL;
    options.separator = '|';
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_csv(context, small, &options, &text));
    options.separator = INT32_MIN;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_csv(context, small, &options, &text));
    options.separator = ',' + 256; /* not cut down to a comma */
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_csv(context, small, &options, &text));
    options.separator = ',';
    options.language = 2;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_csv(context, small, &options, &text));
    options.struct_size = 0;
    CHECK_CALL(OPORA_E_VERSION, context, opora_programme_to_csv(context, small, &options, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_csv(context, NULL, NULL, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_csv(context, small, NULL, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_to_csv(NULL, small, NULL, &text));
    CHECK(text == NULL);
}

static opora_str borrowed(const char* bytes, size_t size) {
    opora_str out;
    out.data = bytes;
    out.size = size;
    return out;
}

static void test_ics(opora_context* context, const opora_programme* small) {
    opora_ics_options options = OPORA_ICS_OPTIONS_INIT;
    opora_text* text = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_ics(context, small, &options, &text)); /* no dtstamp */
    options.dtstamp = borrowed(TEXT("20260101T000000Z"));
    CHECK_CALL(OPORA_OK, context, opora_programme_to_ics(context, small, &options, &text));
    CHECK_HOLDS("BEGIN:VCALENDAR\r\n", opora_text_get(text));
    CHECK_HOLDS("DTSTAMP:20260101T000000Z\r\n", opora_text_get(text));
    CHECK_HOLDS("DTSTART;VALUE=DATE:20221115\r\n", opora_text_get(text));
    CHECK_FREE_HOLDS("END:VCALENDAR\r\n", text);
    options.product = borrowed(TEXT("-//Sample//Portal//EN"));
    options.domain = borrowed(TEXT("portal.example"));
    options.scope = borrowed(TEXT("plan-7"));
    options.deadlines_as_events = 1;
    options.language = OPORA_LANGUAGE_ENGLISH;
    CHECK_CALL(OPORA_OK, context, opora_programme_to_ics(context, small, &options, &text));
    CHECK_HOLDS("PRODID:-//Sample//Portal//EN\r\n", opora_text_get(text));
    CHECK_FREE_HOLDS("@portal.example\r\n", text);
    text = NULL;
    options.dtstamp = borrowed(TEXT("yesterday"));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_ics(context, small, &options, &text));
    options.dtstamp = borrowed(NULL, 16);
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_ics(context, small, &options, &text));
    options.dtstamp = borrowed("20260101T000000Z", SIZE_MAX);
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_ics(context, small, &options, &text));
    options.dtstamp = borrowed(TEXT("20260101T000000Z"));
    options.scope = borrowed(NULL, 3);
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_ics(context, small, &options, &text));
    options.scope = borrowed(NULL, 0);
    options.language = -1;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_ics(context, small, &options, &text));
    options.language = 0;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_ics(context, NULL, &options, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_ics(context, small, NULL, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_ics(context, small, &options, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_to_ics(NULL, small, &options, &text));
    options.struct_size = 1;
    CHECK_CALL(OPORA_E_VERSION, context, opora_programme_to_ics(context, small, &options, &text));
    CHECK(text == NULL);
}

typedef opora_status (*writer)(opora_context*, const opora_programme*, const opora_report_options*, opora_text**);

static opora_status timeline(opora_context* context, const opora_programme* programme,
                             const opora_report_options* options, opora_text** out) {
    return opora_programme_to_svg(context, programme, OPORA_PICTURE_TIMELINE, options, out);
}

/* What HTML, pictures and the workbook refuse alike. */
static void test_refused(opora_context* context, const opora_programme* small, writer write) {
    opora_report_options options = OPORA_REPORT_OPTIONS_INIT;
    opora_findings* foreign = NULL;
    opora_programme* const same = programme_of(context, small_json);
    opora_text* text = NULL;
    CHECK_CALL(OPORA_OK, context, opora_programme_check(context, same, NULL, &foreign));
    options.findings = foreign; /* of an equal programme, and yet of another */
    CHECK_CALL(OPORA_E_ARGUMENT, context, write(context, small, &options, &text));
    opora_programme_free(same);
    CHECK_CALL(OPORA_E_ARGUMENT, context, write(context, small, &options, &text));
    opora_findings_free(foreign);
    options.findings = NULL;
    options.language = 2;
    CHECK_CALL(OPORA_E_ARGUMENT, context, write(context, small, &options, &text));
    options.language = OPORA_LANGUAGE_ENGLISH;
    options.has_as_of = 1;
    options.as_of = INT32_MAX;
    CHECK_CALL(OPORA_E_ARGUMENT, context, write(context, small, &options, &text));
    options.as_of = INT32_MIN;
    CHECK_CALL(OPORA_E_ARGUMENT, context, write(context, small, &options, &text));
    options.as_of = 0;
    options.struct_size = 0;
    CHECK_CALL(OPORA_E_VERSION, context, write(context, small, &options, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, write(context, NULL, NULL, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, write(context, small, NULL, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, write(NULL, small, NULL, &text));
    CHECK(text == NULL);
}

static void test_report(opora_context* context, const opora_programme* programme) {
    opora_report_options options = OPORA_REPORT_OPTIONS_INIT;
    opora_findings* findings = NULL;
    opora_calendar* week = NULL;
    opora_text* text = NULL;
    int32_t picture;
    CHECK_CALL(OPORA_OK, context, opora_programme_to_html(context, programme, NULL, &text));
    CHECK_HOLDS("<!DOCTYPE html>", opora_text_get(text));
    CHECK_HOLDS("OP403", opora_text_get(text)); /* findings are looked for */
    CHECK_FREE_HOLDS("</html>", text);

    CHECK_CALL(OPORA_OK, context, opora_calendar_create_week(context, &week));
    CHECK_CALL(OPORA_OK, context, opora_programme_check(context, programme, NULL, &findings));
    options.language = OPORA_LANGUAGE_ENGLISH;
    options.has_as_of = 1;
    options.as_of = day("2022-12-01");
    options.findings = findings;
    options.calendar = week;
    CHECK_CALL(OPORA_OK, context, opora_programme_to_html(context, programme, &options, &text));
    CHECK_HOLDS("2022-12-01", opora_text_get(text));
    CHECK_FREE_HOLDS("lang=\"en\"", text);
    for (picture = OPORA_PICTURE_TIMELINE; picture <= OPORA_PICTURE_LOAD; ++picture) {
        CHECK_CALL(OPORA_OK, context, opora_programme_to_svg(context, programme, picture, &options, &text));
        CHECK_HOLDS("<svg ", opora_text_get(text));
        CHECK_FREE_HOLDS("</svg>", text);
    }
    text = NULL;
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_svg(context, programme, -1, &options, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_svg(context, programme, 3, &options, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_to_svg(context, programme, INT32_MAX, &options, &text));
    if (OPORA_WITH_OFFICE) {
        int32_t format = 77;
        CHECK_CALL(OPORA_OK, context, opora_programme_to_xlsx(context, programme, &options, &text));
        CHECK_CALL(OPORA_OK, context,
                   opora_format_detect(context, opora_text_get(text).data, opora_text_get(text).size, &format));
        CHECK_NUMBER(OPORA_FORMAT_XLSX, format);
        opora_text_free(text);
    } else {
        CHECK_CALL(OPORA_CODE_OFFICE_MISSING, context, opora_programme_to_xlsx(context, programme, &options, &text));
        CHECK(text == NULL);
    }
    opora_findings_free(findings);
    opora_calendar_free(week);
}

void test_write(void) {
    opora_context* const context = new_context();
    opora_programme* const small = programme_of(context, small_json);
    opora_programme* const programme = example(context);
    test_csv(context, small);
    test_ics(context, small);
    test_report(context, programme);
    test_refused(context, small, opora_programme_to_html);
    test_refused(context, small, timeline);
    test_refused(context, small, opora_programme_to_xlsx);
    opora_programme_free(small);
    opora_programme_free(programme);
    opora_context_free(context);
}
