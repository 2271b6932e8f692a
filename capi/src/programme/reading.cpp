// Opora, MIT licence. See LICENSE.
//
// How a document was read: its prose, its tables, what was not understood.
#include "lists.hpp"

using namespace opora::capi;

extern "C" {

opora_status opora_programme_section_at(const opora_programme* programme, size_t index, opora_section* out) {
    return guarded([&] {
        const auto& section = item_of(programme_in(programme).sections, index);
        opora_section full = OPORA_SECTION_INIT;
        full.passage_count = count_out(section.passages);
        full.heading = text_out(section.heading);
        return fill(out, full);
    });
}

opora_status opora_programme_section_passage_at(const opora_programme* programme, size_t section, size_t nth,
                                                opora_str* out) {
    return guarded([&] {
        return give(out, text_out(item_of(item_of(programme_in(programme).sections, section).passages, nth).text));
    });
}

opora_status opora_programme_table_at(const opora_programme* programme, size_t index, opora_table* out) {
    return guarded([&] {
        const auto& table = item_of(programme_in(programme).tables, index);
        opora_table full = OPORA_TABLE_INIT;
        full.column_count = count_out(table.columns);
        full.kind = text_out(table.kind);
        full.caption = text_out(table.caption);
        return fill(out, full);
    });
}

opora_status opora_programme_table_column_at(const opora_programme* programme, size_t table, size_t nth,
                                             opora_table_column* out) {
    return guarded([&] {
        const auto& column = item_of(item_of(programme_in(programme).tables, table).columns, nth);
        opora_table_column full = OPORA_TABLE_COLUMN_INIT;
        full.header = text_out(column.header);
        full.role = text_out(column.role);
        return fill(out, full);
    });
}

opora_status opora_programme_unread_at(const opora_programme* programme, size_t index, opora_unread* out) {
    return guarded([&] {
        const auto& unread = item_of(programme_in(programme).unread, index);
        opora_unread full = OPORA_UNREAD_INIT;
        full.text = text_out(unread.text);
        return fill(out, full);
    });
}

} // extern "C"
