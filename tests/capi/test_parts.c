/* Opora, MIT licence. See LICENSE. */
#include "check.h"
#include "groups.h"
#include "support.h"

static void test_references(const opora_programme* programme) {
    opora_reference reference = OPORA_REFERENCE_INIT;
    CHECK_NUMBER(2, opora_programme_reference_count(programme, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_RESPONSIBLE));
    CHECK_NUMBER(1, opora_programme_reference_count(programme, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_PARTICIPANTS));
    CHECK_NUMBER(1, opora_programme_reference_count(programme, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_VENUES));
    CHECK_NUMBER(1, opora_programme_reference_count(programme, OPORA_LIST_CLAUSES, 0, OPORA_REFERENCE_EXECUTORS));
    CHECK_NUMBER(1, opora_programme_reference_count(programme, OPORA_LIST_CLAUSES, 0, OPORA_REFERENCE_CONTROL));
    CHECK_NUMBER(1, opora_programme_reference_count(programme, OPORA_LIST_MENTORSHIPS, 0, OPORA_REFERENCE_MENTORS));
    CHECK_NUMBER(1, opora_programme_reference_count(programme, OPORA_LIST_MENTORSHIPS, 0, OPORA_REFERENCE_MENTEES));
    CHECK_NUMBER(0, opora_programme_reference_count(programme, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_MENTORS));
    CHECK_NUMBER(0,
                 opora_programme_reference_count(programme, OPORA_LIST_EVENTS, SIZE_MAX, OPORA_REFERENCE_RESPONSIBLE));
    CHECK_NUMBER(0, opora_programme_reference_count(programme, OPORA_LIST_EVENTS, 0, INT32_MAX));
    CHECK_NUMBER(0, opora_programme_reference_count(programme, INT32_MIN, 0, OPORA_REFERENCE_RESPONSIBLE));
    CHECK_NUMBER(0, opora_programme_reference_count(NULL, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_RESPONSIBLE));

    CHECK_OK(opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_RESPONSIBLE, 0, &reference));
    CHECK(reference.list == OPORA_LIST_PEOPLE && reference.index == 0);
    CHECK_TEXT("B. Sample", reference.text);
    CHECK_TEXT("head", reference.note);
    CHECK_TEXT("municipal", reference.level);
    CHECK_OK(opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_RESPONSIBLE, 1, &reference));
    CHECK(reference.list == OPORA_LIST_GROUPS && reference.index == 0);
    CHECK_OK(
        opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_PARTICIPANTS, 0, &reference));
    CHECK(reference.list == OPORA_LIST_ORGANISATIONS && reference.index == 1);
    CHECK_OK(opora_programme_reference_at(programme, OPORA_LIST_CLAUSES, 0, OPORA_REFERENCE_CONTROL, 0, &reference));
    CHECK(reference.list == -1 && reference.index == -1);
    CHECK_TEXT("Somebody", reference.text);
    CHECK_OK(
        opora_programme_reference_at(programme, OPORA_LIST_MENTORSHIPS, 0, OPORA_REFERENCE_MENTEES, 0, &reference));
    CHECK_NUMBER(1, reference.index);

    CHECK_STATUS(OPORA_E_RANGE, opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0,
                                                             OPORA_REFERENCE_RESPONSIBLE, 2, &reference));
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 2,
                                                             OPORA_REFERENCE_RESPONSIBLE, 0, &reference));
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_reference_at(programme, OPORA_LIST_EVENTS, SIZE_MAX,
                                                             OPORA_REFERENCE_RESPONSIBLE, SIZE_MAX, &reference));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0, 7, 0, &reference));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0, -1, 0, &reference));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_reference_at(programme, OPORA_LIST_GOALS, 0, 0, 0, &reference));
    CHECK_STATUS(OPORA_E_ARGUMENT,
                 opora_programme_reference_at(NULL, OPORA_LIST_EVENTS, 0, OPORA_REFERENCE_RESPONSIBLE, 0, &reference));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0, 0, 0, NULL));
    reference.struct_size = 0;
    CHECK_STATUS(OPORA_E_VERSION, opora_programme_reference_at(programme, OPORA_LIST_EVENTS, 0,
                                                               OPORA_REFERENCE_RESPONSIBLE, 0, &reference));
}

/* A part is filled in; it is refused past the end of the parts and of the items, for NULL, for a struct_size that cannot
 * be. */
#define CHECK_PART(call, struct_, set_up, count)                                                                       \
    do {                                                                                                               \
        struct_ value = set_up;                                                                                        \
        struct_* out = &value;                                                                                         \
        CHECK_STATUS(OPORA_E_RANGE, call(programme, 0, count, out));                                                   \
        CHECK_STATUS(OPORA_E_RANGE, call(programme, 0, SIZE_MAX, out));                                                \
        CHECK_STATUS(OPORA_E_RANGE, call(programme, 2, 0, out));                                                       \
        CHECK_STATUS(OPORA_E_RANGE, call(programme, SIZE_MAX, 0, out));                                                \
        CHECK_STATUS(OPORA_E_ARGUMENT, call(NULL, 0, 0, out));                                                         \
        CHECK_STATUS(OPORA_E_ARGUMENT, call(programme, 0, 0, NULL));                                                   \
        value.struct_size = 0;                                                                                         \
        CHECK_STATUS(OPORA_E_VERSION, call(programme, 0, 0, out));                                                     \
        value.struct_size = (uint32_t)sizeof value;                                                                    \
        CHECK_OK(call(programme, 0, (count)-1, out));                                                                  \
        CHECK_NUMBER(sizeof value, value.struct_size);                                                                 \
    } while (0)

/* The same for a part that is a text. */
#define CHECK_TEXT_PART(call, count, last)                                                                             \
    do {                                                                                                               \
        opora_str value = {"kept", 4};                                                                                 \
        opora_str* out = &value;                                                                                       \
        CHECK_STATUS(OPORA_E_RANGE, call(programme, 0, count, out));                                                   \
        CHECK_STATUS(OPORA_E_RANGE, call(programme, 0, SIZE_MAX, out));                                                \
        CHECK_STATUS(OPORA_E_RANGE, call(programme, 2, 0, out));                                                       \
        CHECK_STATUS(OPORA_E_RANGE, call(programme, SIZE_MAX, 0, out));                                                \
        CHECK_STATUS(OPORA_E_ARGUMENT, call(NULL, 0, 0, out));                                                         \
        CHECK_STATUS(OPORA_E_ARGUMENT, call(programme, 0, 0, NULL));                                                   \
        CHECK_TEXT("kept", value);                                                                                     \
        CHECK_OK(call(programme, 0, (count)-1, out));                                                                  \
        CHECK_TEXT(last, value);                                                                                       \
    } while (0)

static void test_bounds_of_parts(const opora_programme* programme) {
    CHECK_PART(opora_programme_organisation_alias_at, opora_alias, OPORA_ALIAS_INIT, 1);
    CHECK_PART(opora_programme_organisation_role_at, opora_role, OPORA_ROLE_INIT, 1);
    CHECK_PART(opora_programme_organisation_identifier_at, opora_identifier, OPORA_IDENTIFIER_INIT, 1);
    CHECK_PART(opora_programme_group_member_at, opora_group_member, OPORA_GROUP_MEMBER_INIT, 4);
    CHECK_PART(opora_programme_network_member_at, opora_network_member, OPORA_NETWORK_MEMBER_INIT, 2);
    CHECK_PART(opora_programme_event_funding_at, opora_funding, OPORA_FUNDING_INIT, 2);
    CHECK_PART(opora_programme_table_column_at, opora_table_column, OPORA_TABLE_COLUMN_INIT, 2);
    CHECK_TEXT_PART(opora_programme_event_format_at, 2, "webinar");
    CHECK_TEXT_PART(opora_programme_section_passage_at, 2, "Two.");
    CHECK_TEXT_PART(opora_programme_note_argument_at, 1, "x");
}

static void test_parts_of_organisations(const opora_programme* programme) {
    opora_alias alias = OPORA_ALIAS_INIT;
    opora_role role = OPORA_ROLE_INIT;
    opora_identifier identifier = OPORA_IDENTIFIER_INIT;
    int64_t people[3] = {77, 77, 77};
    size_t len = 77;
    CHECK_OK(opora_programme_organisation_alias_at(programme, 0, 0, &alias));
    CHECK_TEXT("No. 1", alias.text);
    CHECK_TEXT("stated", alias.evidence);
    CHECK_OK(opora_programme_organisation_role_at(programme, 1, 0, &role));
    CHECK_TEXT("supported", role.role);
    CHECK_TEXT("supported school", role.basis);
    CHECK_OK(opora_programme_organisation_identifier_at(programme, 0, 0, &identifier));
    CHECK_TEXT("inn", identifier.scheme);
    CHECK_TEXT("7707083893", identifier.number);
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_organisation_alias_at(programme, 1, 0, &alias));
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_organisation_identifier_at(programme, 1, 0, &identifier));

    CHECK_OK(opora_programme_organisation_people(programme, 0, people, 3, &len));
    CHECK(len == 2 && people[0] == 1 && people[1] == 0 && people[2] == 77);
    people[1] = 77;
    CHECK_STATUS(OPORA_E_SPACE, opora_programme_organisation_people(programme, 0, people, 1, &len));
    CHECK(len == 2 && people[1] == 77);
    CHECK_OK(opora_programme_organisation_people(programme, 0, NULL, 0, NULL));
    len = 77;
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_organisation_people(programme, 2, people, 3, &len));
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_organisation_people(programme, SIZE_MAX, people, 3, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_organisation_people(NULL, 0, people, 3, &len));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_organisation_people(programme, 0, NULL, 3, &len));
    CHECK_NUMBER(77, len);
    CHECK_OK(opora_programme_organisation_people(programme, 1, people, 3, &len));
    CHECK_NUMBER(0, len);
}

/* Members are found in any list; an id that nobody has leads nowhere. */
static void test_members(const opora_programme* programme) {
    static const struct {
        int32_t list;
        int64_t index;
        const char* id;
    } all[] = {{OPORA_LIST_ORGANISATIONS, 1, "o-2"},
               {OPORA_LIST_PEOPLE, 1, "p-2"},
               {OPORA_LIST_GROUPS, 0, "gr-1"},
               {-1, -1, "nobody"}};
    opora_group_member member = OPORA_GROUP_MEMBER_INIT;
    opora_network_member school = OPORA_NETWORK_MEMBER_INIT;
    size_t i;
    for (i = 0; i < sizeof all / sizeof all[0]; ++i) {
        CHECK_OK(opora_programme_group_member_at(programme, 0, i, &member));
        CHECK(member.list == all[i].list && member.index == all[i].index);
        CHECK_TEXT(all[i].id, member.id);
    }
    CHECK_OK(opora_programme_network_member_at(programme, 0, 0, &school));
    CHECK_NUMBER(0, school.organisation);
    CHECK_TEXT("o-1", school.id);
    CHECK_TEXT("leader", school.role);
    CHECK_OK(opora_programme_network_member_at(programme, 0, 1, &school));
    CHECK_NUMBER(-1, school.organisation);
    CHECK_TEXT("nobody", school.id);
    CHECK_TEXT("supported", school.role);
}

static void test_parts_of_events(const opora_programme* programme) {
    opora_funding funding = OPORA_FUNDING_INIT;
    opora_str format = {"", 0};
    CHECK_OK(opora_programme_event_format_at(programme, 0, 0, &format));
    CHECK_TEXT("meeting", format);
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_event_format_at(programme, 1, 0, &format));
    CHECK_OK(opora_programme_event_funding_at(programme, 0, 0, &funding));
    CHECK(funding.has_year == 1 && funding.year == 2022);
    CHECK_TEXT("Budget", funding.source);
    CHECK_TEXT("10", funding.amount);
    CHECK_OK(opora_programme_event_funding_at(programme, 0, 1, &funding));
    CHECK(funding.has_year == 0 && funding.year == 0);
    CHECK_TEXT("Sponsor", funding.source);
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_event_funding_at(programme, 1, 0, &funding));
}

static void test_cells(const opora_programme* programme) {
    static const int32_t others[] = {OPORA_LIST_PERIODS, OPORA_LIST_PEOPLE, OPORA_LIST_STAGES, OPORA_LIST_NOTES, 7, -1,
                                     INT32_MIN,          INT32_MAX};
    opora_cell cell = OPORA_CELL_INIT;
    size_t i;
    CHECK_OK(opora_programme_cell_at(programme, OPORA_LIST_EVENTS, 0, 1, &cell));
    CHECK_TEXT("What", cell.header);
    CHECK_TEXT("Meeting", cell.text);
    CHECK_OK(opora_programme_cell_at(programme, OPORA_LIST_ORGANISATIONS, 0, 0, &cell));
    CHECK_TEXT("School", cell.header);
    CHECK_TEXT("School 1", cell.text);
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_cell_at(programme, OPORA_LIST_EVENTS, 0, 2, &cell));
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_cell_at(programme, OPORA_LIST_EVENTS, 0, SIZE_MAX, &cell));
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_cell_at(programme, OPORA_LIST_EVENTS, SIZE_MAX, 0, &cell));
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_cell_at(programme, OPORA_LIST_ORGANISATIONS, 1, 0, &cell));
    CHECK_STATUS(OPORA_E_RANGE, opora_programme_cell_at(programme, OPORA_LIST_ORGANISATIONS, 2, 0, &cell));
    for (i = 0; i < sizeof others / sizeof others[0]; ++i) {
        CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_cell_at(programme, others[i], 0, 0, &cell));
    }
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_cell_at(NULL, OPORA_LIST_EVENTS, 0, 0, &cell));
    CHECK_STATUS(OPORA_E_ARGUMENT, opora_programme_cell_at(programme, OPORA_LIST_EVENTS, 0, 0, NULL));
    cell.struct_size = 0;
    CHECK_STATUS(OPORA_E_VERSION, opora_programme_cell_at(programme, OPORA_LIST_EVENTS, 0, 0, &cell));
}

static void test_parts_of_reading(const opora_programme* programme) {
    opora_table_column column = OPORA_TABLE_COLUMN_INIT;
    opora_str passage = {"", 0};
    CHECK_OK(opora_programme_section_passage_at(programme, 0, 0, &passage));
    CHECK_TEXT("One.", passage);
    CHECK_OK(opora_programme_table_column_at(programme, 0, 0, &column));
    CHECK_TEXT("What", column.header);
    CHECK_TEXT("title", column.role);
    CHECK_OK(opora_programme_table_column_at(programme, 0, 1, &column));
    CHECK_TEXT("Odd", column.header);
    CHECK_TEXT("", column.role);
}

/* The cells of the first event as docs/examples/programme.txt prints them. */
static void test_printed(const opora_programme* programme) {
    static const char* const cells[][2] = {{"№ п/п", "1."},
                                           {"Мероприятия", "Установочное совещание руководителей школ"},
                                           {"Сроки", "8 сентября 2022 года"},
                                           {"Ответственные / муниципальный уровень", "Вымыслов В.В."},
                                           {"Ответственные / школьный уровень", "Директора школ"},
                                           {"Место проведения", "Управление образования"},
                                           {"Ожидаемый результат", "Протокол совещания"}};
    opora_event event = OPORA_EVENT_INIT;
    opora_cell cell = OPORA_CELL_INIT;
    size_t i;
    CHECK_OK(opora_programme_event_at(programme, 0, &event));
    CHECK_NUMBER(7, event.cell_count);
    for (i = 0; i < 7; ++i) {
        CHECK_OK(opora_programme_cell_at(programme, OPORA_LIST_EVENTS, 0, i, &cell));
        CHECK_TEXT(cells[i][0], cell.header);
        CHECK_TEXT(cells[i][1], cell.text);
    }
}

void test_parts(void) {
    opora_context* const context = new_context();
    opora_programme* const small = programme_of(context, small_json);
    opora_programme* const programme = example(context);
    test_references(small);
    test_bounds_of_parts(small);
    test_parts_of_organisations(small);
    test_members(small);
    test_parts_of_events(small);
    test_cells(small);
    test_parts_of_reading(small);
    test_printed(programme);
    opora_programme_free(small);
    opora_programme_free(programme);
    opora_context_free(context);
}
