// Opora, MIT licence. See LICENSE.
//
// A programme's passport: a table of names and values.
#include <algorithm>

#include "base/unicode.hpp"
#include "read/plan/stages.hpp"
#include "read/prose/statements.hpp"
#include "read/reader.hpp"
#include "read/tables/header_words.hpp"
#include "read/text/words.hpp"

namespace opora::inline v0::reading {

namespace {

constexpr std::size_t longest_name = 160; // letters

struct Entry {
    Sourced name;
    Sourced value;
};

// The column of names: the second, if the first numbers the rows.
std::size_t name_column(const Grid& grid) {
    if (grid.columns < 3) {
        return 0;
    }
    Removed removed;
    std::size_t numbers = 0;
    std::size_t rows = 0;
    for (const auto& row : grid.rows) {
        const auto text = row.cells.empty() ? Sourced() : text_at(row, 0, removed);
        if (!text.empty()) {
            ++rows;
            numbers += looks_like_number(text.text()) ? 1U : 0U;
        }
    }
    return numbers * 2 > rows ? 1 : 0;
}

void use(Reader& reader, const Entry& entry) {
    PassportEntry out;
    out.name = one_line(entry.name.text());
    out.text = entry.value.text();
    out.source = entry.value.empty() ? entry.name.source() : entry.value.source();
    const auto role = passport_role(out.name);
    reader.out.passport.push_back(std::move(out));
    if (is_statement(role)) {
        add_statements(reader, role, entry.value);
        mention_appendices(reader, entry.value, words_of(entry.value.text()));
    } else if (role == "period" || role == "stages") {
        const auto first = first_stage(entry.value.text());
        (void)add_period(reader, PeriodBasis::passport, entry.value.part(Span{0, first}));
        reader.stage_texts.push_back(entry.value);
    } else if (role == "name" && reader.passport_name.empty()) {
        reader.passport_name = entry.value;
    }
}

} // namespace

bool is_passport(const Grid& grid) {
    if (grid.columns < 2 || grid.columns > 4) {
        return false;
    }
    const auto column = name_column(grid);
    Removed removed;
    std::size_t named = 0;
    std::size_t known = 0;
    for (const auto& row : grid.rows) {
        if (row.cells.size() <= column || !holds_text(row.cells[column]) || filled_cells(row) < 2) {
            continue;
        }
        ++named;
        const auto name = text_at(row, column, removed);
        known += length(name.text()) <= longest_name && !passport_role(name.text()).empty() ? 1U : 0U;
    }
    return known >= 2 && known * 5 >= named * 2;
}

void read_passport(Reader& reader, const Grid& grid) {
    TableLayout table;
    table.kind = TableKind::passport;
    table.caption = joined(grid.caption, "\n");
    table.source = grid.rows.front().source;
    table.source.row = 0;
    const auto column = name_column(grid);
    std::vector<Entry> entries;
    for (const auto& row : grid.rows) {
        if (row.cells.empty()) {
            reader.out.unread.push_back(Unread{row.line.text(), row.line.source(), {}});
            continue;
        }
        auto texts = texts_of(row, reader.removed);
        const auto count = filled(texts);
        if (count == 0) {
            continue;
        }
        const bool lone = count == 1 && !texts[column].empty();
        if (is_rule(texts) || (lone && (entries.empty() || row.cells[column].cell->column_span > 1))) {
            table.boilerplate.push_back(Passage{joined(texts, " | "), row.source});
            continue;
        }
        const bool more = !entries.empty() &&
                          (texts[column].empty() || (row.breaks && is_lower(first_letter(texts[column].text()))));
        if (!more) {
            entries.emplace_back();
        }
        auto& entry = entries.back();
        const std::string_view joint = row.breaks ? " " : "\n";
        entry.name.append(texts[column], " ");
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (i > column) {
                entry.value.append(texts[i], joint);
            } else if (i < column && !more && texts[column].empty()) {
                entry.name.append(texts[i], " ");
            } else if (i < column && !texts[i].empty()) {
                table.boilerplate.push_back(Passage{texts[i].text(), texts[i].source()});
            }
        }
        if (more) {
            reader.note(Code::row_joined, {}, row.source);
        }
    }
    for (const auto& entry : entries) {
        use(reader, entry);
    }
    reader.out.tables.push_back(std::move(table));
}

} // namespace opora::inline v0::reading
