// Opora, MIT licence. See LICENSE.
#include "read/tables/layout_guess.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "opora/time/timing.hpp"
#include "read/text/words.hpp"
#include "text/numerals.hpp"

namespace opora::inline v0::reading {

namespace {

constexpr std::size_t sample_rows = 60;
constexpr std::size_t least_rows = 2;

struct Held {
    std::size_t filled = 0;
    std::size_t timings = 0;
    std::size_t numbers = 0;
    std::size_t ticks = 0;
    std::size_t letters = 0;

    [[nodiscard]] bool mostly(std::size_t count) const noexcept {
        return filled >= least_rows && count * 10 >= filled * 6;
    }
};

bool is_timing(PhraseReader& phrases, std::string_view text) {
    const auto& meaning = phrases.read(text)->meaning;
    return meaning && std::none_of(meaning->notes.begin(), meaning->notes.end(),
                                   [](const TimingNote& note) { return note.code == Code::text_passed_over; });
}

// Reading a title as a timing is what costs here: it is done only where the answer is asked for below.
std::vector<bool> may_be_timings(const Layout& layout) {
    const bool known = layout.has(ColumnRole::timing) || layout.has(ColumnRole::start) || layout.has(ColumnRole::tick);
    std::vector<bool> out;
    for (const auto& column : layout.columns) {
        out.push_back(!column.phrase.empty() || (!column.understood() && !known));
    }
    return out;
}

std::vector<Held> held(const Grid& grid, std::size_t from, const std::vector<bool>& read_timings,
                       PhraseReader& phrases) {
    std::vector<Held> columns(grid.columns);
    Removed removed;
    for (std::size_t at = from, taken = 0; at < grid.rows.size() && taken < sample_rows; ++at) {
        const auto texts = texts_of(grid.rows[at], removed);
        if (filled(texts) < 2 || numbers_columns(texts) || is_rule(texts)) {
            continue; // a section or boilerplate says nothing about the columns
        }
        ++taken;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto& text = texts[i].text();
            if (text.empty()) {
                continue;
            }
            auto& column = columns[i];
            ++column.filled;
            column.letters += length(text);
            column.numbers += looks_like_number(text) ? 1U : 0U;
            column.ticks += is_tick(text) ? 1U : 0U;
            column.timings += read_timings[i] && is_timing(phrases, text) ? 1U : 0U;
        }
    }
    return columns;
}

void guess(ColumnInfo& column, ColumnRole role) {
    column.role = role;
    column.guessed = true;
    column.rank = 0;
}

void settle_ticks(Layout& layout, const std::vector<Held>& columns) {
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        auto& column = layout.columns[i];
        if (column.phrase.empty()) {
            continue;
        }
        const bool amounts = column.year && columns[i].numbers < columns[i].filled + 1 && columns[i].filled != 0 &&
                             columns[i].ticks * 2 < columns[i].filled && columns[i].timings * 2 < columns[i].filled;
        column.role = !column.understood() && amounts ? ColumnRole::funding : ColumnRole::tick;
    }
}

void guess_number(Layout& layout, const std::vector<Held>& columns) {
    if (layout.has(ColumnRole::number)) {
        return;
    }
    for (std::size_t i = 0; i < columns.size() && i < 2; ++i) {
        if (!layout.columns[i].understood() && columns[i].mostly(columns[i].numbers)) {
            guess(layout.columns[i], ColumnRole::number);
            return;
        }
    }
}

void guess_timing(Layout& layout, const std::vector<Held>& columns) {
    if (layout.has(ColumnRole::timing) || layout.has(ColumnRole::start) || layout.has(ColumnRole::tick)) {
        return;
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!layout.columns[i].understood() && columns[i].mostly(columns[i].timings)) {
            guess(layout.columns[i], ColumnRole::timing);
            return;
        }
    }
}

// The longest column that is left.
void guess_title(Layout& layout, const std::vector<Held>& columns) {
    if (layout.has(ColumnRole::title)) {
        return;
    }
    std::size_t best = columns.size();
    const auto average = [&columns](std::size_t i) {
        return columns[i].filled == 0 ? 0 : columns[i].letters / columns[i].filled;
    };
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!layout.columns[i].understood() && average(i) >= 8 &&
            (best == columns.size() || average(i) > average(best))) {
            best = i;
        }
    }
    if (best != columns.size()) {
        guess(layout.columns[best], ColumnRole::title);
    }
}

} // namespace

bool looks_like_number(std::string_view text) {
    if (text.size() > 24) {
        return false;
    }
    const auto words = words_of(text);
    if (words.empty()) {
        return false;
    }
    for (const auto& word : words) {
        const auto& folded = word.folded;
        const bool digits = all_digits(folded) && folded.size() <= 4;
        const bool numerals = text::in_roman_digits(folded, 100);
        const bool lettered = folded.find_first_of("0123456789") == 0 && length(folded) <= 4;
        const bool letter = length(folded) == 1;
        if (!(digits || numerals || lettered || letter || folded == "№" || folded == "п")) {
            return false;
        }
    }
    return true;
}

bool is_tick(std::string_view text) {
    if (text.size() > 24) {
        return false; // no title is folded to see that it is none
    }
    constexpr std::array<std::string_view, 16> ticks{"+", "x", "х",  "v", "✓", "✔",   "☑", "☒",
                                                     "*", "•", "да", "∨", "√", "yes", "■", "1"};
    return std::find(ticks.begin(), ticks.end(), fold(text)) != ticks.end();
}

void settle_by_content(const Grid& grid, Layout& layout, PhraseReader& phrases) {
    const bool dated = layout.has(ColumnRole::timing) || layout.has(ColumnRole::start) || layout.has(ColumnRole::tick);
    const bool ticked = std::any_of(layout.columns.begin(), layout.columns.end(),
                                    [](const ColumnInfo& column) { return !column.phrase.empty(); });
    if (layout.has(ColumnRole::number) && layout.has(ColumnRole::title) && dated && !ticked) {
        return; // the header says it all
    }
    const auto columns = held(grid, layout.first + layout.depth, may_be_timings(layout), phrases);
    settle_ticks(layout, columns);
    guess_number(layout, columns);
    guess_timing(layout, columns);
    guess_title(layout, columns);
}

Layout guess_layout(const Grid& grid, PhraseReader& phrases) {
    Layout layout;
    if (grid.columns < 2 || grid.rows.size() < least_rows) {
        return layout;
    }
    layout.columns.resize(grid.columns);
    for (std::size_t i = 0; i < grid.columns; ++i) {
        layout.columns[i].source = grid.rows.front().source;
        layout.columns[i].source.cell = static_cast<std::uint32_t>(i + 1);
        layout.columns[i].source.row = 0;
    }
    settle_by_content(grid, layout, phrases);
    if (layout.has(ColumnRole::timing) && layout.has(ColumnRole::title)) {
        layout.kind = TableKind::plan;
    }
    return layout;
}

} // namespace opora::inline v0::reading
