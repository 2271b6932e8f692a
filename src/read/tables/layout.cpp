// Opora, MIT licence. See LICENSE.
#include "read/tables/layout.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "opora/time/timing.hpp"
#include "opora/time/timing_text.hpp"
#include "read/parties/people.hpp"
#include "read/tables/header_words.hpp"
#include "read/tables/layout_guess.hpp"
#include "read/text/words.hpp"

namespace opora::inline v0::reading {

namespace {

constexpr std::size_t longest_header = 160; // letters of a header cell
constexpr std::size_t most_levels = 3;

using Texts = std::vector<Sourced>;

// What no header has: numbers beside years, names of people, quotes, a sentence.
bool looks_like_header(std::string_view text) {
    constexpr std::size_t most_words = 12;
    const auto words = words_of(text, most_words + 1);
    if (words.size() > most_words || text.find("«") != std::string_view::npos || text.ends_with(';') ||
        !find_people(text).empty()) {
        return false;
    }
    return std::none_of(words.begin(), words.end(), [&words](const Word& word) {
        const bool digits = all_digits(word.folded);
        return digits && words.size() > 2 && !(word.folded.size() == 4 && word.folded.starts_with("20"));
    });
}

bool short_cells(const Texts& texts) {
    return std::all_of(texts.begin(), texts.end(),
                       [](const Sourced& text) { return text.text().size() < 2 * longest_header; });
}

// The text of the cell that covers a column, be it merged or not.
std::string covering(const GridRow& row, std::size_t column) {
    const auto& place = row.cells[column];
    if (place.cell == nullptr || place.above) {
        return {};
    }
    Removed removed;
    return one_line(clean(place.cell->text, removed).text);
}

bool merges(const GridRow& row) {
    return std::any_of(row.cells.begin(), row.cells.end(), [](const GridCell& cell) {
        return cell.cell != nullptr && (cell.cell->column_span > 1 || cell.cell->row_span > 1);
    });
}

// Whether a column of a header's level has room for headers below it.
bool open_below(const GridRow& row, const Texts& texts, std::size_t column) {
    if (merges(row)) {
        const auto& place = row.cells[column];
        return place.cell == nullptr || place.cell->column_span > 1 ||
               (!place.above && place.cell->row_span == 1 && texts[column].empty());
    }
    return texts[column].empty() || (column + 1 < texts.size() && texts[column + 1].empty());
}

// A row under a header that goes on with it: «муниципальный уровень | школьный уровень».
bool is_lower_level(const Grid& grid, std::size_t upper) {
    if (upper + 1 >= grid.rows.size() || grid.rows[upper + 1].cells.empty()) {
        return false;
    }
    Removed removed;
    const auto& row = grid.rows[upper];
    const auto above = texts_of(row, removed);
    const auto below = texts_of(grid.rows[upper + 1], removed);
    std::size_t under = 0;
    for (std::size_t i = 0; i < below.size(); ++i) {
        if (below[i].empty()) {
            continue;
        }
        if (open_below(row, above, i)) {
            ++under;
        } else if (fold(below[i].text()) != fold(above[i].text())) {
            return false;
        }
    }
    return under >= 2 && short_cells(below) && !numbers_columns(below) && !is_rule(below);
}

std::vector<ColumnInfo> header_columns(const Grid& grid, std::size_t first, std::size_t depth) {
    std::vector<ColumnInfo> columns(grid.columns);
    for (std::size_t level = 0; level < depth; ++level) {
        const auto& row = grid.rows[first + level];
        std::string last;
        const bool spans = merges(row);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            auto text = covering(row, i);
            const bool above = row.cells[i].above;
            // Plain text has no merged cells: an empty one belongs to its left neighbour if something stands below it.
            if (text.empty() && !spans && !above && level + 1 < depth &&
                !covering(grid.rows[first + level + 1], i).empty()) {
                text = last;
            } else {
                last = text;
            }
            auto& column = columns[i];
            if (!text.empty() && (column.levels.empty() || fold(column.levels.back()) != fold(text))) {
                column.levels.push_back(text);
            }
            if (!column.source.known() || !row.cells[i].left) {
                column.source = row.cells[i].cell != nullptr ? row.cells[i].source : row.source;
            }
        }
    }
    for (auto& column : columns) {
        for (const auto& level : column.levels) {
            column.header += (column.header.empty() ? "" : " / ") + level;
        }
    }
    return columns;
}

std::optional<std::int32_t> year_of(std::string_view text) {
    for (const auto& word : words_of(text)) {
        if (word.folded.size() == 4 && word.folded.starts_with("20") && all_digits(word.folded)) {
            return std::stoi(std::string(word.folded));
        }
    }
    return std::nullopt;
}

bool is_period(PhraseReader& phrases, std::string_view text) {
    const auto& meaning = phrases.read(text)->meaning;
    return meaning && kind(*meaning) == TimingKind::dates &&
           std::none_of(meaning->notes.begin(), meaning->notes.end(),
                        [](const TimingNote& note) { return note.code == Code::text_passed_over; });
}

// The share of a timing that a tick in this column gives: «I квартал 2022».
std::string tick_phrase(PhraseReader& phrases, const ColumnInfo& column) {
    std::string phrase;
    for (auto level = column.levels.rbegin(); level != column.levels.rend(); ++level) {
        auto text = *level;
        const auto upper = level + 1;
        if (phrase.empty() && upper != column.levels.rend() && has_stem(*upper, "квартал") && !has_stem(text, "кв")) {
            text += " квартал";
        }
        if (is_period(phrases, text)) {
            phrase += (phrase.empty() ? "" : " ") + text;
        } else if (phrase.empty()) {
            return {};
        } else if (const auto year = year_of(text)) {
            phrase += " " + std::to_string(*year);
        }
    }
    return phrase;
}

void set_role(ColumnInfo& column, TableKind kind) {
    auto upper = ColumnRole::other;
    for (std::size_t i = 0; i < column.levels.size(); ++i) {
        const auto role = header_role(kind, column.levels[i]);
        const bool held = upper == ColumnRole::responsible || upper == ColumnRole::funding;
        if (role && !held) {
            column.role = role.role;
            column.second = role.second;
            column.rank = role.rank;
            upper = role.role;
        }
    }
    if (column.role == ColumnRole::responsible) {
        column.level = header_level(column.header);
        if (column.level.empty() && column.levels.size() > 1) {
            column.level = column.levels.back();
        }
    }
    if (column.role == ColumnRole::funding || !column.understood()) {
        column.year = year_of(column.header);
    }
}

// «С» and «по» are headers only within a timing.
bool lone_preposition(const ColumnInfo& column) {
    return column.levels.size() == 1 && column.levels.front().size() <= 4 &&
           (column.role == ColumnRole::start || column.role == ColumnRole::end);
}

void keep_best(Layout& layout, ColumnRole role) {
    std::size_t best = layout.columns.size();
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (layout.columns[i].role == role &&
            (best == layout.columns.size() || layout.columns[i].rank > layout.columns[best].rank)) {
            best = i;
        }
    }
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (layout.columns[i].role == role && i != best) {
            layout.columns[i].role = ColumnRole::note;
        }
    }
}

std::size_t count_roles(const Layout& layout, std::initializer_list<ColumnRole> roles) {
    return static_cast<std::size_t>(
        std::count_if(roles.begin(), roles.end(), [&layout](ColumnRole role) { return layout.has(role); }));
}

bool is_plan(const Layout& layout) {
    const auto dated = count_roles(layout, {ColumnRole::timing, ColumnRole::start, ColumnRole::end});
    const auto others = count_roles(layout, {ColumnRole::responsible, ColumnRole::participants, ColumnRole::venue,
                                             ColumnRole::result, ColumnRole::format, ColumnRole::funding});
    return layout.has(ColumnRole::title) ? dated + others >= 1 : dated >= 1 && others >= 1;
}

bool is_participants(const Layout& layout) {
    const auto named = count_roles(layout, {ColumnRole::organisation, ColumnRole::organisation_as_role});
    const auto others = count_roles(layout,
                                    {ColumnRole::status, ColumnRole::person, ColumnRole::position, ColumnRole::address,
                                     ColumnRole::contact, ColumnRole::identifier_inn, ColumnRole::identifier_ogrn,
                                     ColumnRole::identifier_oktmo, ColumnRole::organisation_as_role});
    return named >= 1 && (others >= 1 || layout.has(ColumnRole::number));
}

bool is_indicators(const Layout& layout) {
    const bool years = std::any_of(layout.columns.begin(), layout.columns.end(),
                                   [](const ColumnInfo& column) { return column.year.has_value(); });
    return layout.has(ColumnRole::indicator) &&
           (count_roles(layout, {ColumnRole::unit, ColumnRole::target}) >= 1 || years);
}

// The columns of a header in one kind of table, and how many of them its words explain.
std::size_t try_kind(Layout& layout, const std::vector<ColumnInfo>& columns, TableKind kind, PhraseReader& phrases) {
    layout.columns = columns;
    std::size_t explained = 0;
    for (auto& column : layout.columns) {
        set_role(column, kind);
        if (column.understood() || column.year ||
            (!column.levels.empty() && kind == TableKind::plan && is_period(phrases, column.levels.back()))) {
            ++explained;
        }
    }
    const bool holds = kind == TableKind::plan           ? is_plan(layout)
                       : kind == TableKind::participants ? is_participants(layout)
                                                         : is_indicators(layout);
    return holds ? explained : 0;
}

Layout try_header(const Grid& grid, std::size_t at, PhraseReader& phrases) {
    Layout best;
    Removed removed;
    const auto texts = texts_of(grid.rows[at], removed);
    const bool worded = std::all_of(texts.begin(), texts.end(),
                                    [](const Sourced& text) { return looks_like_header(text.text()); });
    if (filled(texts) < 2 || !short_cells(texts) || !worded) {
        return best;
    }
    std::size_t depth = 1;
    while (depth < most_levels && is_lower_level(grid, at + depth - 1)) {
        ++depth;
    }
    const auto columns = header_columns(grid, at, depth);
    const auto headed = static_cast<std::size_t>(
        std::count_if(columns.begin(), columns.end(), [](const ColumnInfo& column) { return !column.levels.empty(); }));
    std::size_t most = 0;
    for (const auto kind : {TableKind::plan, TableKind::participants, TableKind::indicators}) {
        Layout layout;
        layout.first = at;
        layout.depth = depth;
        const auto explained = try_kind(layout, columns, kind, phrases);
        // A plan may have columns of its own; other tables are short of words, so nearly all must be known.
        const bool enough = kind == TableKind::plan ? explained * 2 >= headed : explained * 3 >= headed * 2;
        if (enough && explained > most) {
            layout.kind = kind;
            most = explained;
            best = std::move(layout);
        }
    }
    return best;
}

void settle_plan(const Grid& grid, Layout& layout, PhraseReader& phrases) {
    const bool timed = layout.has(ColumnRole::timing);
    for (auto& column : layout.columns) {
        if (lone_preposition(column) && timed && column.role == ColumnRole::start) {
            column.role = ColumnRole::note;
        }
        const bool open = !column.understood() || (column.role == ColumnRole::timing && column.levels.size() > 1);
        if (open && !column.levels.empty()) {
            column.phrase = tick_phrase(phrases, column);
        }
    }
    settle_by_content(grid, layout, phrases);
    for (const auto role : {ColumnRole::title, ColumnRole::number, ColumnRole::timing}) {
        keep_best(layout, role);
    }
}

} // namespace

std::optional<std::size_t> Layout::find(ColumnRole role) const noexcept {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].role == role) {
            return i;
        }
    }
    return std::nullopt;
}

Layout find_layout(const Grid& grid, std::size_t from, std::size_t within, PhraseReader& phrases) {
    for (std::size_t at = from; at < grid.rows.size() && at < from + within; ++at) {
        if (grid.rows[at].cells.empty()) {
            continue;
        }
        auto layout = try_header(grid, at, phrases);
        if (layout.known()) {
            if (layout.kind == TableKind::plan) {
                settle_plan(grid, layout, phrases);
            }
            return layout;
        }
    }
    return {};
}

bool repeats_header(const Layout& layout, const std::vector<Sourced>& texts) {
    std::size_t same = 0;
    for (std::size_t i = 0; i < texts.size() && i < layout.columns.size(); ++i) {
        if (texts[i].empty()) {
            continue;
        }
        const auto& levels = layout.columns[i].levels;
        const auto text = fold(texts[i].text());
        if (std::none_of(levels.begin(), levels.end(),
                         [&text](const std::string& level) { return fold(level) == text; })) {
            return false;
        }
        ++same;
    }
    return same >= 2;
}

bool numbers_columns(const std::vector<Sourced>& texts) {
    std::size_t expected = 0;
    for (const auto& text : texts) {
        if (text.empty()) {
            continue;
        }
        ++expected;
        const auto words = words_of(text.text(), 2);
        if (words.size() != 1 || words.front().folded != std::to_string(expected)) {
            return false;
        }
    }
    return expected >= 3;
}

bool is_rule(const std::vector<Sourced>& texts) {
    std::size_t ruled = 0;
    for (const auto& text : texts) {
        if (text.empty()) {
            continue;
        }
        if (text.text().size() < 2 || text.text().find_first_not_of("-_=:~") != std::string::npos) {
            return false;
        }
        ++ruled;
    }
    return ruled >= 2;
}

} // namespace opora::inline v0::reading
