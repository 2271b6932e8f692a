/* Opora, MIT licence. See LICENSE. */
#include "cases.h"

#include <string.h>

#define CASE(name) static opora_status name(opora_context* context, const inputs* in, made* out)
#define UNUSED(name) (void)(name)

CASE(context_create) {
    UNUSED(context), UNUSED(in);
    return opora_context_create(&out->context);
}
CASE(relation) {
    static const opora_window days[] = {{1, 2}, {3, 4}};
    const opora_uncertain_interval first = {days, 2, 0};
    UNUSED(context), UNUSED(in);
    return opora_relation_certainty(OPORA_RELATION_BEFORE, &first, &first, &out->number);
}
CASE(calendar_week) {
    UNUSED(in);
    return opora_calendar_create_week(context, &out->calendar);
}
CASE(calendar_russia) {
    UNUSED(in);
    return opora_calendar_create_russia(context, 1, &out->calendar);
}
CASE(calendar_parse) {
    UNUSED(in);
    return opora_calendar_parse(context,
                                TEXT("date,kind,moved,note\n2031-03-01,transferred-work,,\"a note that is long\"\n"),
                                TEXT("a file with a long name.csv"), 0, &out->calendar);
}
CASE(calendar_refused) {
    UNUSED(in);
    return opora_calendar_parse(context, TEXT("date,kind\n2031-03-01,such a kind there is none\n"),
                                TEXT("a file with a long name.csv"), 0, &out->calendar);
}
CASE(calendar_holidays) {
    return opora_calendar_with_holidays(
        context, in->calendar, TEXT("holiday,first,last\na run of days with a long name,2031-02-01,2031-02-02\n"), NULL,
        0, NULL, 0, &out->calendar);
}
CASE(timing_parse) {
    UNUSED(in);
    return opora_timing_parse(
        context, TEXT("ежемесячно до 5 числа, 15.11, 17.11; с 1 сентября по 31 мая, не реже 4 раз"), &out->timing);
}
CASE(timing_refused) {
    UNUSED(in);
    return opora_timing_parse(context, TEXT("what nobody understands, however long they look"), &out->timing);
}
CASE(timing_canonical) {
    UNUSED(in);
    return opora_timing_parse_canonical(context, TEXT("2022-10; every(quarter); XXXX-11-15; ../XXXX-12-01"),
                                        &out->timing);
}
CASE(timing_spell) { return opora_timing_spell(context, in->timing, OPORA_SPELL_CANONICAL, &out->text); }
CASE(timing_russian) { return opora_timing_spell(context, in->timing, OPORA_SPELL_RUSSIAN, &out->text); }
CASE(timing_date) {
    opora_timing_options options = OPORA_TIMING_OPTIONS_INIT;
    options.has_period = 1;
    options.period.first = 19236;
    options.period.last = 19600;
    return opora_timing_date(context, in->timing, &options, &out->dated, out->windows, 4, &out->len);
}
CASE(timing_notes) {
    opora_timing_note notes[8];
    return opora_timing_notes(context, in->timing, NULL, notes, 8, &out->len);
}
CASE(timing_note_message) {
    static const opora_timing_note note = {OPORA_CODE_PERIOD_MISSING, OPORA_SEVERITY_WARNING, 0, 0};
    return opora_timing_note_message(context, in->timing, &note, OPORA_LANGUAGE_RUSSIAN, &out->text);
}
CASE(timing_json) {
    UNUSED(in);
    return opora_timing_to_json(context, TEXT("ежемесячно до 5 числа, 15.11"), NULL, &out->text);
}
CASE(timings) {
    static const char cells[] = "22.10.2020qwerty15.11, 17.11";
    static const uint64_t offsets[] = {0, 10, 16, 28};
    opora_timings_options options = OPORA_TIMINGS_OPTIONS_INIT;
    static const opora_window period = {19236, 19600};
    UNUSED(in);
    options.expressions = 1;
    options.periods = &period;
    options.period_count = 1;
    return opora_timings_parse(context, cells, offsets, 3, &options, &out->timings);
}
CASE(recurrence_parse) {
    UNUSED(in);
    return opora_recurrence_parse(context, TEXT("FREQ=MONTHLY;COUNT=10;BYDAY=1FR,-1MO;BYMONTH=1,2,3"), &out->rule);
}
CASE(recurrence_refused) {
    UNUSED(in);
    return opora_recurrence_parse(context, TEXT("FREQ=MONTHLY;BYDAY=A-DAY-OF-ANOTHER-CALENDAR"), &out->rule);
}
CASE(recurrence_spell) { return opora_recurrence_spell(context, in->rule, &out->text); }
CASE(recurrence_expand) {
    const opora_window window = {19236, 19300};
    return opora_recurrence_expand(context, in->rule, 19236, window, out->days, 4, &out->len);
}
CASE(format_detect) {
    UNUSED(in);
    return opora_format_detect(context, TEXT("a;b;c\n1;2;3\n4;5;6\n"), &out->number);
}
CASE(format_refused) {
    UNUSED(in);
    return opora_format_detect(context, TEXT("%PDF-1.7\n"), &out->number);
}
CASE(read_document) {
    return opora_programme_read(context, in->bytes, in->size, TEXT("a file with a long name.docx"), NULL,
                                &out->programme);
}
CASE(read_file) { return opora_programme_read_file(context, in->path, strlen(in->path), NULL, &out->programme); }
CASE(read_text) {
    static const char plan[] = "План мероприятий\n\n№\tМероприятие\tСроки\tОтветственный\n1\tВстреча учителей\tмай\t"
                               "Примерова А.А.\n2\tРазбор уроков\tqwerty\tМБОУ «Школа № 3»\n";
    UNUSED(in);
    return opora_programme_read(context, TEXT(plan), TEXT("plan.txt"), NULL, &out->programme);
}
CASE(read_refused) {
    UNUSED(in);
    return opora_programme_read(context, TEXT("{\"opora\":1,\"title\":[\"not a title, for it is an array\"]}"),
                                TEXT("a file with a long name.json"), NULL, &out->programme);
}
CASE(to_json) { return opora_programme_to_json(context, in->programme, 1, &out->text); }
CASE(note_message) { return opora_programme_note_message(context, in->other, 0, OPORA_LANGUAGE_RUSSIAN, &out->text); }
CASE(timing_of_item_note_message) {
    static const opora_timing_note note = {OPORA_CODE_PERIOD_MISSING, OPORA_SEVERITY_WARNING, 0, 0};
    return opora_programme_timing_note_message(context, in->programme, OPORA_LIST_EVENTS, 0, &note,
                                               OPORA_LANGUAGE_RUSSIAN, &out->text);
}
CASE(pseudonyms) { return opora_programme_pseudonyms(context, in->programme, OPORA_LANGUAGE_RUSSIAN, &out->programme); }
CASE(builder_create) { return opora_builder_create(context, in->programme, &out->builder); }
CASE(builder_title) {
    UNUSED(in);
    return opora_builder_set_title(context, out->builder, TEXT("A title that is longer than short strings are"));
}
CASE(builder_period) {
    const opora_window period = {19236, 19600};
    UNUSED(in);
    return opora_builder_set_period(context, out->builder, period);
}
CASE(builder_add) {
    UNUSED(in);
    return opora_builder_add_event(context, out->builder, TEXT("99."), TEXT("Встреча учителей всех школ района"),
                                   TEXT("ежемесячно до 5 числа"), NULL, 0, &out->id);
}
CASE(builder_set) {
    opora_event event = OPORA_EVENT_INIT;
    opora_programme_event_at(in->programme, 0, &event);
    return opora_builder_set_event(context, out->builder, event.id.data, event.id.size, OPORA_EVENT_FIELD_TIMING,
                                   TEXT("каждый четверг с сентября по май, не реже 4 раз"));
}
CASE(builder_windows) {
    static const opora_window days[] = {{19240, 19241}, {19236, 19237}};
    opora_event event = OPORA_EVENT_INIT;
    opora_programme_event_at(in->programme, 0, &event);
    return opora_builder_set_windows(context, out->builder, event.id.data, event.id.size, days, 2);
}
CASE(builder_references) {
    opora_event event = OPORA_EVENT_INIT;
    opora_programme_event_at(in->programme, 0, &event);
    return opora_builder_set_references(context, out->builder, event.id.data, event.id.size, OPORA_REFERENCE_VENUES,
                                        TEXT("МБОУ «Школа № 77»; актовый зал управления образования"));
}
CASE(builder_put) {
    UNUSED(in);
    return opora_builder_put(context, out->builder, OPORA_LIST_GOALS,
                             TEXT("{\"id\":\"g-a-goal-of-its-own\",\"text\":\"To be told apart from all others\"}"),
                             &out->len);
}
CASE(builder_put_refused) {
    UNUSED(in);
    return opora_builder_put(context, out->builder, OPORA_LIST_GOALS,
                             TEXT("{\"id\":[\"an id is a text and no array\"]}"), &out->len);
}
CASE(builder_remove) {
    UNUSED(in);
    return opora_builder_remove(context, out->builder, OPORA_LIST_EVENTS, 0);
}
CASE(builder_move) {
    UNUSED(in);
    return opora_builder_move(context, out->builder, OPORA_LIST_EVENTS, 0, 1);
}
CASE(builder_build) {
    UNUSED(in);
    return opora_builder_build(context, out->builder, NULL, &out->programme);
}
CASE(organisation_name) {
    UNUSED(in);
    return opora_organisation_name_to_json(context, TEXT("МБОУ «Отрадненская СОШ № 3» Заозёрного района"), &out->text);
}
CASE(evidence) { return opora_programme_mentorship_evidence(context, in->programme, &out->evidence); }
CASE(evidence_json) { return opora_mentorship_evidence_to_json(context, in->evidence, 1, &out->text); }
CASE(coverage) { return opora_programme_coverage(context, in->programme, &out->coverage); }
CASE(coverage_json) { return opora_coverage_to_json(context, in->coverage, 1, &out->text); }
CASE(rules_json) {
    UNUSED(in);
    return opora_rules_to_json(context, OPORA_LANGUAGE_ENGLISH, 0, &out->text);
}
CASE(settings) {
    UNUSED(in);
    return opora_settings_parse(context, TEXT("setting,value\nOP413,off\nweek_events,6\nabbreviation,ШКОД\n"), NULL, 0,
                                &out->settings);
}
CASE(settings_refused) {
    UNUSED(in);
    return opora_settings_parse(context, TEXT("setting,value\nsuch a setting there is none,6\n"), NULL, 0,
                                &out->settings);
}
CASE(check) { return opora_programme_check(context, in->programme, NULL, &out->findings); }
CASE(finding_message) { return opora_findings_message(context, in->findings, 0, OPORA_LANGUAGE_RUSSIAN, &out->text); }
CASE(finding_suggestion) {
    return opora_findings_suggestion(context, in->findings, 0, OPORA_LANGUAGE_RUSSIAN, &out->text);
}
CASE(findings_json) { return opora_findings_to_json(context, in->findings, OPORA_LANGUAGE_RUSSIAN, 1, &out->text); }
CASE(diff) { return opora_programme_diff(context, in->other, in->programme, &out->changes); }
CASE(change_message) { return opora_changes_message(context, in->changes, 0, OPORA_LANGUAGE_RUSSIAN, &out->text); }
CASE(changes_json) { return opora_changes_to_json(context, in->changes, OPORA_LANGUAGE_RUSSIAN, 1, &out->text); }
CASE(csv) { return opora_programme_to_csv(context, in->programme, NULL, &out->text); }
CASE(ics) {
    opora_ics_options options = OPORA_ICS_OPTIONS_INIT;
    options.dtstamp.data = "20260101T000000Z";
    options.dtstamp.size = 16;
    return opora_programme_to_ics(context, in->programme, &options, &out->text);
}
CASE(html) {
    opora_report_options options = OPORA_REPORT_OPTIONS_INIT;
    options.findings = in->findings;
    return opora_programme_to_html(context, in->programme, &options, &out->text);
}
CASE(svg) { return opora_programme_to_svg(context, in->programme, OPORA_PICTURE_TIMELINE, NULL, &out->text); }
CASE(xlsx) {
    opora_report_options options = OPORA_REPORT_OPTIONS_INIT;
    options.findings = in->findings;
    return opora_programme_to_xlsx(context, in->programme, &options, &out->text);
}

const memory_case memory_cases[] = {
    {"opora_context_create", context_create, 0, 0, 0},
    {"opora_relation_certainty", relation, 0, 0, 0},
    {"opora_calendar_create_week", calendar_week, 0, 0, 0},
    {"opora_calendar_create_russia", calendar_russia, 0, 0, 0},
    {"opora_calendar_parse", calendar_parse, 0, 0, 0},
    {"opora_calendar_parse refused", calendar_refused, OPORA_CODE_CALENDAR_KIND_UNKNOWN, 0, 0},
    {"opora_calendar_with_holidays", calendar_holidays, 0, 0, 0},
    {"opora_timing_parse", timing_parse, 0, 0, 0},
    {"opora_timing_parse refused", timing_refused, OPORA_CODE_TIMING_NOT_UNDERSTOOD, 0, 0},
    {"opora_timing_parse_canonical", timing_canonical, 0, 0, 0},
    {"opora_timing_spell canonical", timing_spell, 0, 0, 0},
    {"opora_timing_spell Russian", timing_russian, 0, 0, 0},
    {"opora_timing_date", timing_date, OPORA_E_SPACE, 0, 0},
    {"opora_timing_notes", timing_notes, 0, 0, 0},
    {"opora_timing_note_message", timing_note_message, 0, 0, 0},
    {"opora_timing_to_json", timing_json, 0, 0, 0},
    {"opora_timings_parse", timings, 0, 0, 0},
    {"opora_recurrence_parse", recurrence_parse, 0, 0, 0},
    {"opora_recurrence_parse refused", recurrence_refused, OPORA_CODE_RECURRENCE_BROKEN, 0, 0},
    {"opora_recurrence_spell", recurrence_spell, 0, 0, 0},
    {"opora_recurrence_expand", recurrence_expand, OPORA_E_SPACE, 0, 0},
    {"opora_format_detect", format_detect, 0, 0, 0},
    {"opora_format_detect refused", format_refused, OPORA_CODE_FORMAT_PDF, 0, 0},
    {"opora_programme_read text", read_text, 0, 0, 0},
    {"opora_programme_read refused", read_refused, OPORA_CODE_JSON_FORM, 0, 0},
    {"opora_programme_read", read_document, 0, 0, 1},
    {"opora_programme_read_file", read_file, 0, 0, 1},
    {"opora_programme_to_json", to_json, 0, 0, 1},
    {"opora_programme_note_message", note_message, 0, 0, 0},
    {"opora_programme_timing_note_message", timing_of_item_note_message, 0, 0, 0},
    {"opora_programme_pseudonyms", pseudonyms, 0, 0, 1},
    {"opora_builder_create", builder_create, 0, 0, 1},
    {"opora_builder_set_title", builder_title, 0, 1, 0},
    {"opora_builder_set_period", builder_period, 0, 1, 0},
    {"opora_builder_add_event", builder_add, 0, 1, 1},
    {"opora_builder_set_event", builder_set, 0, 1, 0},
    {"opora_builder_set_windows", builder_windows, 0, 1, 0},
    {"opora_builder_set_references", builder_references, 0, 1, 0},
    {"opora_builder_put", builder_put, 0, 1, 0},
    {"opora_builder_put refused", builder_put_refused, OPORA_CODE_JSON_FORM, 1, 0},
    {"opora_builder_remove", builder_remove, 0, 1, 1},
    {"opora_builder_move", builder_move, 0, 1, 0},
    {"opora_builder_build", builder_build, 0, 1, 1},
    {"opora_organisation_name_to_json", organisation_name, 0, 0, 0},
    {"opora_programme_mentorship_evidence", evidence, 0, 0, 1},
    {"opora_mentorship_evidence_to_json", evidence_json, 0, 0, 1},
    {"opora_programme_coverage", coverage, 0, 0, 1},
    {"opora_coverage_to_json", coverage_json, 0, 0, 1},
    {"opora_rules_to_json", rules_json, 0, 0, 0},
    {"opora_settings_parse", settings, 0, 0, 0},
    {"opora_settings_parse refused", settings_refused, OPORA_CODE_SETTING_UNKNOWN, 0, 0},
    {"opora_programme_check", check, 0, 0, 1},
    {"opora_findings_message", finding_message, 0, 0, 0},
    {"opora_findings_suggestion", finding_suggestion, 0, 0, 0},
    {"opora_findings_to_json", findings_json, 0, 0, 1},
    {"opora_programme_diff", diff, 0, 0, 1},
    {"opora_changes_message", change_message, 0, 0, 0},
    {"opora_changes_to_json", changes_json, 0, 0, 1},
    {"opora_programme_to_csv", csv, 0, 0, 1},
    {"opora_programme_to_ics", ics, 0, 0, 1},
    {"opora_programme_to_html", html, 0, 0, 1},
    {"opora_programme_to_svg", svg, 0, 0, 1},
#if OPORA_WITH_OFFICE
    {"opora_programme_to_xlsx", xlsx, 0, 0, 1},
#else
    {"opora_programme_to_xlsx refused", xlsx, OPORA_CODE_OFFICE_MISSING, 0, 0},
#endif
};

const size_t memory_case_count = sizeof memory_cases / sizeof memory_cases[0];
