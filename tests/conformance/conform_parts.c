/* Opora, MIT licence. See LICENSE. */
/* What items of a programme are made of. */
#include <stdio.h>

#include "conform.h"

static void begin(const char* what, opora_str of) {
    printf("%s\t", what);
    print_str(of);
}

static void word(opora_str text) {
    printf("\t");
    print_str(text);
}

static void pair(const char* what, opora_str of, opora_str first, opora_str second) {
    begin(what, of);
    word(first);
    word(second);
    printf("\n");
}

static void cells(const opora_programme* programme, opora_list list, size_t index, opora_str id, uint32_t count) {
    for (uint32_t i = 0; i < count; ++i) {
        opora_cell cell = OPORA_CELL_INIT;
        opora_programme_cell_at(programme, list, index, i, &cell);
        pair("cell", id, cell.header, cell.text);
    }
}

static void print_organisation(const opora_programme* programme, size_t index) {
    opora_organisation all = OPORA_ORGANISATION_INIT;
    int64_t people[100];
    opora_programme_organisation_at(programme, index, &all);
    for (uint32_t i = 0; i < all.alias_count; ++i) {
        opora_alias alias = OPORA_ALIAS_INIT;
        opora_programme_organisation_alias_at(programme, index, i, &alias);
        pair("alias", all.id, alias.text, alias.evidence);
    }
    for (uint32_t i = 0; i < all.role_count; ++i) {
        opora_role role = OPORA_ROLE_INIT;
        opora_programme_organisation_role_at(programme, index, i, &role);
        pair("role", all.id, role.role, role.basis);
    }
    for (uint32_t i = 0; i < all.identifier_count; ++i) {
        opora_identifier identifier = OPORA_IDENTIFIER_INIT;
        opora_programme_organisation_identifier_at(programme, index, i, &identifier);
        pair("identifier", all.id, identifier.scheme, identifier.number);
    }
    opora_programme_organisation_people(programme, index, people, 100, NULL);
    for (uint32_t i = 0; i < all.people_count && i < 100; ++i) {
        opora_person person = OPORA_PERSON_INIT;
        if (people[i] >= 0) {
            opora_programme_person_at(programme, (size_t)people[i], &person);
            pair("works", all.id, person.id, person.name);
        }
    }
    cells(programme, OPORA_LIST_ORGANISATIONS, index, all.id, all.cell_count);
}

static void print_group(const opora_programme* programme, size_t index) {
    opora_group all = OPORA_GROUP_INIT;
    opora_programme_group_at(programme, index, &all);
    for (uint32_t i = 0; i < all.member_count; ++i) {
        opora_group_member member = OPORA_GROUP_MEMBER_INIT;
        opora_programme_group_member_at(programme, index, i, &member);
        if (member.index >= 0) {
            begin("member", all.id);
            printf("\t%s", member.list == OPORA_LIST_ORGANISATIONS ? "Organisation"
                           : member.list == OPORA_LIST_PEOPLE      ? "Person"
                                                                   : "Group");
            word(member.id);
            printf("\n");
        }
    }
}

static void print_network(const opora_programme* programme, size_t index) {
    opora_network all = OPORA_NETWORK_INIT;
    opora_programme_network_at(programme, index, &all);
    for (uint32_t i = 0; i < all.member_count; ++i) {
        opora_network_member member = OPORA_NETWORK_MEMBER_INIT;
        opora_programme_network_member_at(programme, index, i, &member);
        if (member.organisation >= 0) {
            pair("network", all.id, member.id, member.role);
        }
    }
}

static void print_event(const opora_programme* programme, size_t index) {
    opora_event all = OPORA_EVENT_INIT;
    opora_timing_note notes[100];
    size_t count = 0;
    opora_programme_event_at(programme, index, &all);
    for (uint32_t i = 0; i < all.format_count; ++i) {
        opora_str format = {"", 0};
        opora_programme_event_format_at(programme, index, i, &format);
        begin("format", all.id);
        word(format);
        printf("\n");
    }
    for (uint32_t i = 0; i < all.funding_count; ++i) {
        opora_funding funding = OPORA_FUNDING_INIT;
        opora_programme_event_funding_at(programme, index, i, &funding);
        begin("funding", all.id);
        word(funding.source);
        printf("\t");
        if (funding.has_year != 0) {
            printf("%d", (int)funding.year);
        }
        word(funding.amount);
        printf("\n");
    }
    opora_programme_timing_notes(programme, OPORA_LIST_EVENTS, index, notes, 100, &count);
    for (size_t i = 0; i < count && i < 100; ++i) {
        begin("note", all.id);
        printf("\t%s\n", opora_code_id(notes[i].code).data);
    }
    cells(programme, OPORA_LIST_EVENTS, index, all.id, all.cell_count);
}

static void print_section(const opora_programme* programme, size_t index) {
    opora_section all = OPORA_SECTION_INIT;
    opora_programme_section_at(programme, index, &all);
    for (uint32_t i = 0; i < all.passage_count; ++i) {
        opora_str passage = {"", 0};
        opora_programme_section_passage_at(programme, index, i, &passage);
        begin("passage", all.heading);
        word(passage);
        printf("\n");
    }
}

static void print_table(const opora_programme* programme, size_t index) {
    opora_table all = OPORA_TABLE_INIT;
    opora_programme_table_at(programme, index, &all);
    for (uint32_t i = 0; i < all.column_count; ++i) {
        opora_table_column column = OPORA_TABLE_COLUMN_INIT;
        opora_programme_table_column_at(programme, index, i, &column);
        pair("column", all.kind, column.header, column.role);
    }
}

static void print_passport_entry(const opora_programme* programme, size_t index) {
    opora_passport_entry entry = OPORA_PASSPORT_ENTRY_INIT;
    opora_programme_passport_entry_at(programme, index, &entry);
    begin("passport", entry.name);
    word(entry.text);
    printf("\n");
}

static void print_unread(const opora_programme* programme, size_t index) {
    opora_unread unread = OPORA_UNREAD_INIT;
    opora_programme_unread_at(programme, index, &unread);
    begin("unread", unread.text);
    printf("\n");
}

/* A line for each part. */
int do_parts(const arguments* all) {
    static const struct {
        opora_list list;
        void (*print)(const opora_programme* programme, size_t index);
    } lists[] = {{OPORA_LIST_PASSPORT, print_passport_entry},
                 {OPORA_LIST_ORGANISATIONS, print_organisation},
                 {OPORA_LIST_GROUPS, print_group},
                 {OPORA_LIST_NETWORKS, print_network},
                 {OPORA_LIST_EVENTS, print_event},
                 {OPORA_LIST_SECTIONS, print_section},
                 {OPORA_LIST_TABLES, print_table},
                 {OPORA_LIST_UNREAD, print_unread}};
    opora_programme* programme = programme_of(all, "file");
    if (programme == NULL) {
        return 1;
    }
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; ++i) {
        for (size_t index = 0; index < opora_programme_count(programme, lists[i].list); ++index) {
            lists[i].print(programme, index);
        }
    }
    opora_programme_free(programme);
    return 0;
}
