/* Opora, MIT licence. See LICENSE. */
#include "check.h"
#include "groups.h"
#include "support.h"

/* A struct is filled in, refused past the end, for NULL and for a struct_size that cannot be. */
#define CHECK_BOUNDS(call_with_index, struct_, set_up, none)                                                           \
    do {                                                                                                               \
        struct_ value = set_up;                                                                                        \
        struct_* out = &value;                                                                                         \
        CHECK_STATUS(OPORA_E_RANGE, call_with_index(programme, SIZE_MAX, out));                                        \
        CHECK_STATUS(OPORA_E_RANGE, call_with_index(programme, none, out));                                            \
        CHECK_STATUS(OPORA_E_ARGUMENT, call_with_index(NULL, 0, out));                                                 \
        CHECK_STATUS(OPORA_E_ARGUMENT, call_with_index(programme, 0, NULL));                                           \
        value.struct_size = 0;                                                                                         \
        CHECK_STATUS(OPORA_E_VERSION, call_with_index(programme, 0, out));                                             \
        value.struct_size = 3;                                                                                         \
        CHECK_STATUS(OPORA_E_VERSION, call_with_index(programme, 0, out));                                             \
        value.struct_size = UINT32_MAX;                                                                                \
        CHECK_STATUS(OPORA_E_VERSION, call_with_index(programme, 0, out));                                             \
        value.struct_size = (uint32_t)sizeof value;                                                                    \
        CHECK_OK(call_with_index(programme, 0, out));                                                                  \
        CHECK_NUMBER(sizeof value, value.struct_size);                                                                 \
    } while (0)

static void test_bounds(const opora_programme* programme) {
    CHECK_BOUNDS(opora_programme_period_at, opora_period, OPORA_PERIOD_INIT, 1);
    CHECK_BOUNDS(opora_programme_approval_at, opora_approval, OPORA_APPROVAL_INIT, 1);
    CHECK_BOUNDS(opora_programme_clause_at, opora_clause, OPORA_CLAUSE_INIT, 2);
    CHECK_BOUNDS(opora_programme_document_at, opora_document, OPORA_DOCUMENT_INIT, 1);
    CHECK_BOUNDS(opora_programme_stage_at, opora_stage, OPORA_STAGE_INIT, 2);
    CHECK_BOUNDS(opora_programme_organisation_at, opora_organisation, OPORA_ORGANISATION_INIT, 2);
    CHECK_BOUNDS(opora_programme_person_at, opora_person, OPORA_PERSON_INIT, 2);
    CHECK_BOUNDS(opora_programme_event_at, opora_event, OPORA_EVENT_INIT, 2);
    CHECK_BOUNDS(opora_programme_mentorship_at, opora_mentorship, OPORA_MENTORSHIP_INIT, 1);
    CHECK_BOUNDS(opora_programme_indicator_at, opora_indicator, OPORA_INDICATOR_INIT, 1);
    CHECK_BOUNDS(opora_programme_note_at, opora_note, OPORA_NOTE_INIT, 1);
    CHECK_BOUNDS(opora_programme_passport_entry_at, opora_passport_entry, OPORA_PASSPORT_ENTRY_INIT, 1);
    CHECK_BOUNDS(opora_programme_group_at, opora_group, OPORA_GROUP_INIT, 1);
    CHECK_BOUNDS(opora_programme_network_at, opora_network, OPORA_NETWORK_INIT, 1);
    CHECK_BOUNDS(opora_programme_section_at, opora_section, OPORA_SECTION_INIT, 1);
    CHECK_BOUNDS(opora_programme_table_at, opora_table, OPORA_TABLE_INIT, 1);
    CHECK_BOUNDS(opora_programme_unread_at, opora_unread, OPORA_UNREAD_INIT, 1);
}

/* What stands in small_json. */
static void test_document(const opora_programme* programme) {
    opora_period period = OPORA_PERIOD_INIT;
    opora_approval approval = OPORA_APPROVAL_INIT;
    opora_clause clause = OPORA_CLAUSE_INIT;
    opora_document document = OPORA_DOCUMENT_INIT;
    opora_stage stage = OPORA_STAGE_INIT;
    opora_indicator indicator = OPORA_INDICATOR_INIT;
    CHECK_OK(opora_programme_period_at(programme, 0, &period));
    CHECK(period.basis == OPORA_PERIOD_BASIS_PASSPORT && period.window.first == day("2022-09-01") &&
          period.window.last == day("2023-08-31"));
    CHECK_TEXT("2022/23", period.phrase);
    CHECK_OK(opora_programme_approval_at(programme, 0, &approval));
    CHECK(approval.kind == OPORA_APPROVAL_AGREED && approval.has_date == 1 && approval.date == day("2022-08-29"));
    CHECK_TEXT("Head", approval.authority);
    CHECK_TEXT("A. Sample", approval.person);
    CHECK_TEXT("7", approval.number);
    CHECK_TEXT("Agreed", approval.text);
    CHECK_OK(opora_programme_clause_at(programme, 0, &clause));
    CHECK_TEXT("1.", clause.number);
    CHECK_TEXT("Do it", clause.text);
    CHECK_NUMBER(1, clause.has_deadline);
    CHECK_OK(opora_programme_clause_at(programme, 1, &clause));
    CHECK_NUMBER(0, clause.has_deadline);
    CHECK_OK(opora_programme_document_at(programme, 0, &document));
    CHECK_TEXT("Annex", document.name);
    CHECK_TEXT("appendix", document.role);
    CHECK_NUMBER(1, document.present);
    CHECK_OK(opora_programme_stage_at(programme, 0, &stage));
    CHECK_TEXT("s-1", stage.id);
    CHECK(stage.parent == -1 && stage.has_timing == 0);
    CHECK_OK(opora_programme_stage_at(programme, 1, &stage));
    CHECK_TEXT("Within", stage.title);
    CHECK_NUMBER(0, stage.parent);
    CHECK_OK(opora_programme_indicator_at(programme, 0, &indicator));
    CHECK_TEXT("i-1", indicator.id);
    CHECK_TEXT("Share", indicator.name);
    CHECK_TEXT("passed", indicator.numerator);
    CHECK_TEXT("all", indicator.denominator);
    CHECK_TEXT("%", indicator.unit);
    CHECK_TEXT("up", indicator.direction);
    CHECK_TEXT("95", indicator.target);
}

static void test_who_and_what(const opora_programme* programme) {
    opora_organisation organisation = OPORA_ORGANISATION_INIT;
    opora_person person = OPORA_PERSON_INIT;
    opora_group group = OPORA_GROUP_INIT;
    opora_network network = OPORA_NETWORK_INIT;
    opora_event event = OPORA_EVENT_INIT;
    opora_mentorship mentorship = OPORA_MENTORSHIP_INIT;
    CHECK_OK(opora_programme_organisation_at(programme, 0, &organisation));
    CHECK_TEXT("o-1", organisation.id);
    CHECK_TEXT("School 1", organisation.name);
    CHECK_TEXT("school", organisation.kind);
    CHECK_TEXT("Town", organisation.place);
    CHECK(organisation.alias_count == 1 && organisation.role_count == 1 && organisation.identifier_count == 1);
    CHECK(organisation.people_count == 2 && organisation.cell_count == 1);
    CHECK_OK(opora_programme_person_at(programme, 0, &person));
    CHECK_TEXT("p-1", person.id);
    CHECK_TEXT("B. Sample", person.name);
    CHECK_TEXT("head", person.position);
    CHECK_NUMBER(0, person.organisation);
    CHECK_OK(opora_programme_person_at(programme, 1, &person));
    CHECK_NUMBER(-1, person.organisation);
    CHECK_OK(opora_programme_group_at(programme, 0, &group));
    CHECK_TEXT("gr-1", group.id);
    CHECK_TEXT("Heads", group.name);
    CHECK_NUMBER(4, group.member_count);
    CHECK_OK(opora_programme_network_at(programme, 0, &network));
    CHECK_TEXT("n-1", network.id);
    CHECK_TEXT("Net", network.name);
    CHECK_NUMBER(2, network.member_count);
    CHECK_OK(opora_programme_event_at(programme, 0, &event));
    CHECK_TEXT("e-1", event.id);
    CHECK_TEXT("1.", event.number);
    CHECK_TEXT("Meeting", event.title);
    CHECK_TEXT("Minutes", event.expected_result);
    CHECK(event.online == 1 && event.parent == -1 && event.stage == 0);
    CHECK(event.format_count == 2 && event.funding_count == 2 && event.cell_count == 2);
    CHECK_OK(opora_programme_event_at(programme, 1, &event));
    CHECK(event.online == 0 && event.parent == 0 && event.stage == -1);
    CHECK(event.format_count == 0 && event.funding_count == 0 && event.cell_count == 0);
    CHECK_OK(opora_programme_mentorship_at(programme, 0, &mentorship));
    CHECK_TEXT("m-1", mentorship.id);
    CHECK_TEXT("team", mentorship.type);
    CHECK_TEXT("school", mentorship.from);
    CHECK_TEXT("teacher", mentorship.to);
    CHECK_TEXT("1:n", mentorship.cardinality);
    CHECK_TEXT("Maths", mentorship.subject);
    CHECK_TEXT("stated", mentorship.basis);
    CHECK_NUMBER(0, mentorship.has_timing);
}

static void test_statements(const opora_programme* programme) {
    static const struct {
        int32_t list;
        const char *id, *text;
    } all[] = {{OPORA_LIST_GOALS, "g-1", "To help"},
               {OPORA_LIST_TASKS, "t-1", "To teach"},
               {OPORA_LIST_EXPECTED_RESULTS, "r-1", "Better"}};
    static const int32_t others[] = {OPORA_LIST_PERIODS,
                                     OPORA_LIST_APPROVALS,
                                     OPORA_LIST_PASSPORT,
                                     OPORA_LIST_CLAUSES,
                                     OPORA_LIST_EVENTS,
                                     OPORA_LIST_SECTIONS,
                                     OPORA_LIST_TABLES,
                                     OPORA_LIST_UNREAD,
                                     OPORA_LIST_NOTES,
                                     -1,
                                     20,
                                     INT32_MIN,
                                     INT32_MAX};
    opora_statement statement = OPORA_STATEMENT_INIT;
    size_t i;
    for (i = 0; i < sizeof all / sizeof all[0]; ++i) {
        CHECK_OK(opora_programme_statement_at(programme, all[i].list, 0, &statement));
        CHECK_TEXT(all[i].id, statement.id);
        CHECK_TEXT(all[i].text, statement.text);
        CHECK_STATUS(OPORA_E_RANGE, opora_programme_statement_at(programme, all[i].list, 1, &statement));
        CHECK_STATUS(OPORA_E_RANGE, opora_programme_statement_at(programme, all[i].list, SIZE_MAX, &statement));
    }
    for (i = 0; i < sizeof others / sizeof others[0]; ++i) {
        CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_statement_at(programme, others[i], 0, &statement));
    }
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_statement_at(NULL, OPORA_LIST_GOALS, 0, &statement));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_statement_at(programme, OPORA_LIST_GOALS, 0, NULL));
    statement.struct_size = 7;
    CHECK_STATUS(OPORA_E_VERSION, opora_programme_statement_at(programme, OPORA_LIST_GOALS, 0, &statement));
}

static void test_reading(const opora_programme* programme) {
    opora_passport_entry entry = OPORA_PASSPORT_ENTRY_INIT;
    opora_section section = OPORA_SECTION_INIT;
    opora_table table = OPORA_TABLE_INIT;
    opora_unread unread = OPORA_UNREAD_INIT;
    CHECK_OK(opora_programme_passport_entry_at(programme, 0, &entry));
    CHECK_TEXT("Who", entry.name);
    CHECK_TEXT("We", entry.text);
    CHECK_OK(opora_programme_section_at(programme, 0, &section));
    CHECK_TEXT("Preface", section.heading);
    CHECK_NUMBER(2, section.passage_count);
    CHECK_OK(opora_programme_table_at(programme, 0, &table));
    CHECK_TEXT("plan", table.kind);
    CHECK_TEXT("Plan", table.caption);
    CHECK_NUMBER(2, table.column_count);
    CHECK_OK(opora_programme_unread_at(programme, 0, &unread));
    CHECK_TEXT("Scrap", unread.text);
}

static void test_notes(opora_context* context, const opora_programme* programme) {
    opora_note note = OPORA_NOTE_INIT;
    opora_place place = OPORA_PLACE_INIT;
    opora_text* text = NULL;
    CHECK_OK(opora_programme_note_at(programme, 0, &note));
    CHECK(note.code == 105 && note.severity == OPORA_SEVERITY_INFO && note.argument_count == 1);
    /* OP105 in src/data/codes.csv */
    CHECK_CALL(OPORA_OK, context, opora_programme_note_message(context, programme, 0, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_FREE_HOLDS("The year is missing: taken from the programme's period", text);
    CHECK_CALL(OPORA_OK, context, opora_programme_note_message(context, programme, 0, OPORA_LANGUAGE_RUSSIAN, &text));
    CHECK_FREE_HOLDS("Год не указан: взят из срока программы", text);
    text = NULL;
    CHECK_CALL(OPORA_E_RANGE, context,
               opora_programme_note_message(context, programme, 1, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context, opora_programme_note_message(context, programme, 0, 2, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_programme_note_message(context, NULL, 0, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK_CALL(OPORA_E_ARGUMENT, context,
               opora_programme_note_message(context, programme, 0, OPORA_LANGUAGE_ENGLISH, NULL));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_note_message(NULL, programme, 0, OPORA_LANGUAGE_ENGLISH, &text));
    CHECK(text == NULL);

    CHECK_OK(opora_programme_place_at(programme, OPORA_LIST_PERIODS, 0, &place));
    CHECK_TEXT("plan.docx", place.document);
    CHECK_TEXT("body", place.part);
    CHECK(place.table == 1 && place.row == 2 && place.cell == 3 && place.paragraph == 0);
    CHECK(place.span_first == 4 && place.span_end == 9);
    CHECK_OK(opora_programme_place_at(programme, OPORA_LIST_GOALS, 0, &place)); /* says nothing of where it stands */
    CHECK_TEXT("", place.document);
    CHECK_NUMBER(0, place.row);
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_place_at(programme, OPORA_LIST_PERIODS, 1, &place));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_place_at(programme, -1, 0, &place));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_place_at(programme, 20, 0, &place));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_place_at(NULL, OPORA_LIST_PERIODS, 0, &place));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_place_at(programme, OPORA_LIST_PERIODS, 0, NULL));
    place.struct_size = 2;
    CHECK_STATUS(OPORA_E_VERSION, opora_programme_place_at(programme, OPORA_LIST_PERIODS, 0, &place));
}

/* Every list has places; every item of the example can be asked for its own. */
static void test_places(const opora_programme* programme) {
    int32_t list;
    size_t i;
    for (list = OPORA_LIST_PERIODS; list <= OPORA_LIST_NOTES; ++list) {
        for (i = 0; i < opora_programme_count(programme, list); ++i) {
            opora_place place = OPORA_PLACE_INIT;
            CHECK_OK(opora_programme_place_at(programme, list, i, &place));
            CHECK(place.document.data[place.document.size] == 0 && place.part.data[place.part.size] == 0);
        }
    }
}

void test_items(void) {
    opora_context* const context = new_context();
    opora_programme* const small = programme_of(context, small_json);
    opora_programme* const programme = example(context);
    test_bounds(small);
    test_document(small);
    test_who_and_what(small);
    test_statements(small);
    test_reading(small);
    test_notes(context, small);
    test_places(small);
    test_places(programme);
    opora_programme_free(small);
    opora_programme_free(programme);
    opora_context_free(context);
}
