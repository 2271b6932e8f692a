// Opora, MIT licence. See LICENSE.
//
// The rows of a plan: events, rows that go on with them, sections, boilerplate.
#include <algorithm>
#include <optional>

#include "base/ascii.hpp"

#include "read/plan/event_row.hpp"
#include "read/plan/plan_rows.hpp"
#include "read/plan/stages.hpp"
#include "read/reader.hpp"
#include "read/tables/header_words.hpp"
#include "read/text/section_markers.hpp"

namespace opora::inline v0::reading {

namespace {

class PlanReader {
public:
    PlanReader(Reader& reader, const Grid& grid, Layout layout, std::size_t outer)
        : reader_(reader), grid_(grid), layout_(std::move(layout)), outer_(outer) {}

    void run() {
        begin_table();
        make_room(reader_.out.events, grid_.rows.size());
        for (at_ = layout_.first + layout_.depth; at_ < grid_.rows.size(); ++at_) {
            if ((at_ & 0xFFU) == 0) {
                reader_.advance(Progress::Step::read, at_, grid_.rows.size());
            }
            take(grid_.rows[at_]);
        }
        finish();
        reader_.out.tables.push_back(std::move(table_));
    }

private:
    void begin_table() {
        table_.kind = TableKind::plan;
        table_.caption = joined(grid_.caption, "\n");
        table_.source = grid_.rows.front().source;
        table_.source.row = 0;
        describe_columns();
        fresh_ = true;
        // «1. Работа с руководителями», «Сентябрь» above one table of several.
        if (outer_ == no_index && grid_.caption.size() == 1 && heads_table(grid_.caption.front().text())) {
            section(grid_.caption.front(), grid_.caption.front().source());
        }
    }

    void describe_columns() {
        table_.columns.clear();
        for (const auto& column : layout_.columns) {
            table_.columns.push_back(TableColumn{column.header, column.role, column.guessed, column.source});
            if (column.guessed) {
                reader_.note(Code::header_guessed, {column.header, std::string(role_name(column.role))}, column.source);
            }
        }
        number_ = layout_.find(ColumnRole::number);
        title_ = layout_.find(ColumnRole::title);
        timing_ = layout_.find(ColumnRole::timing);
        numbered_ = false;
    }

    void take(const GridRow& row) {
        if (row.cells.empty()) {
            finish();
            section(row.line, row.source);
            return;
        }
        texts_ = reader_texts(row);
        const auto count = filled(texts_);
        if (count == 0) {
            return;
        }
        if (is_rule(texts_) || repeats_header(layout_, texts_) || (fresh_ && numbers_columns(texts_))) {
            furnish(row);
            return;
        }
        if (new_header(row)) {
            return;
        }
        fresh_ = false;
        if (draft_ && goes_on_with_draft(row)) {
            join(row);
        } else if (is_section(row, count)) {
            finish();
            take_section(row);
        } else {
            finish();
            start(row);
        }
    }

    std::vector<Sourced> reader_texts(const GridRow& row) {
        const auto before = reader_.removed.size();
        auto texts = texts_of(row, reader_.removed);
        if (before == 0 && !reader_.removed.empty()) {
            reader_.removed_at = row.source;
        }
        return texts;
    }

    const Sourced& text(std::optional<std::size_t> column) const {
        static const Sourced none;
        return column ? texts_[*column] : none;
    }
    static bool above(const GridRow& row, std::optional<std::size_t> column) {
        return column && row.cells[*column].above;
    }

    void furnish(const GridRow& row) {
        table_.boilerplate.push_back(Passage{joined(texts_, " | "), row.source});
        fresh_ = fresh_ || repeats_header(layout_, texts_);
    }

    // Another plan in the same table, with a header of its own.
    bool new_header(const GridRow& row) {
        if (!title_ || filled(texts_) < 3 || row.source.row == 0 || text(title_).text().size() > 80 ||
            !header_role(TableKind::plan, text(title_).text())) {
            return false;
        }
        std::size_t headed = 0;
        for (const auto& cell : texts_) {
            headed += !cell.empty() && cell.text().size() < 120 && header_role(TableKind::plan, cell.text()) ? 1U : 0U;
        }
        if (headed < 3 || headed * 3 < filled(texts_) * 2) {
            return false;
        }
        auto layout = find_layout(grid_, at_, 1, reader_.phrases);
        if (layout.kind != TableKind::plan) {
            return false;
        }
        finish();
        reader_.out.tables.push_back(std::move(table_));
        table_ = {};
        layout_ = std::move(layout);
        table_.kind = TableKind::plan;
        table_.source = row.source;
        describe_columns();
        at_ += layout_.depth - 1;
        fresh_ = true;
        by_number_.clear();
        return true;
    }

    bool goes_on_with_draft(const GridRow& row) const {
        if (!text(number_).empty() || heads_rows(row)) {
            return false;
        }
        const bool own_timing = !text(timing_).empty();
        const auto& title = text(title_);
        if (title.empty()) {
            // A merged title with dates of its own is an event for each of them.
            return above(row, title_) ? !own_timing : !(row.cells[title_.value_or(0)].above);
        }
        if (above(row, number_)) {
            return false;
        }
        const std::string_view before = draft_->texts[*title_].text();
        const bool lower = goes_on(title.text());
        if (row.breaks) {
            return lower || is_open_ended(before) ||
                   (number_ && numbered_ && !own_timing && !ends_sentence(before) && !wide(row));
        }
        return (lower && !own_timing) || (is_open_ended(before) && !own_timing);
    }

    static bool wide(const GridRow& row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [&row](const GridCell& cell) {
            return cell.cell != nullptr && !cell.above && cell.cell->column_span >= 2 &&
                   std::size_t{cell.cell->column_span} * 2 >= row.cells.size();
        });
    }

    // «Октябрь», «Раздел 2» alone in the first column, be it for dates or people: nothing that the event above could go on with.
    bool heads_rows(const GridRow& row) const {
        const bool lone = filled(texts_) == 1 && !texts_.front().empty() && row.cells.front().cell != nullptr &&
                          !row.cells.front().above;
        const auto& text = texts_.front().text();
        return lone && (is_month(text) || begins_section(text) ||
                        (timing_ == 0U && !row.breaks && heads_dates(reader_.phrases, text)));
    }

    // The only filled column of a row.
    std::size_t lone_column() const {
        std::size_t i = 0;
        while (i < texts_.size() && texts_[i].empty()) {
            ++i;
        }
        return i;
    }

    bool is_section(const GridRow& row, std::size_t count) const {
        const bool merged = std::any_of(row.cells.begin(), row.cells.end(),
                                        [](const GridCell& cell) { return cell.above && !cell.left; });
        if (merged) {
            return false;
        }
        if (count == 1) {
            const auto column = lone_column();
            const auto& only = texts_[column].text();
            if (wide(row)) {
                return true;
            }
            if (number_ && column == *number_) {
                return !looks_like_number(only);
            }
            return column == 0 || (title_ && column == *title_) || !draft_;
        }
        if (count == 2 && number_ && title_ && !text(number_).empty() && !text(title_).empty()) {
            const auto* cell = row.cells[*title_].cell;
            return begins_with("section", text(title_).text()) || has_landmark("stage", text(title_).text()) ||
                   cell->bold || all_upper(text(title_).text()) || heads_next_row();
        }
        return false;
    }

    // «2 | Работа с педагогами» over «2.1 | ...».
    bool heads_next_row() const {
        const auto key = number_key(text(number_).text());
        const auto roman = roman_number(key);
        for (auto next = at_ + 1; next < grid_.rows.size() && next < at_ + 3; ++next) {
            const auto& row = grid_.rows[next];
            if (row.cells.empty() || row.cells[*number_].cell == nullptr || row.cells[*number_].above) {
                continue;
            }
            Removed removed;
            const auto other = number_key(clean(row.cells[*number_].cell->text, removed).text);
            if (!other.empty()) {
                // «II» stands over «2.1», and over «1» where numbers begin anew.
                return other.starts_with(key + ".") ||
                       (!roman.empty() && (other.starts_with(roman + ".") || is_digit(first_letter(other))));
            }
        }
        return false;
    }

    void take_section(const GridRow& row) {
        Sourced title;
        for (const auto& cell : texts_) {
            title.append(cell, " ");
        }
        section(title, row.source);
    }

    void section(const Sourced& title, const Source& source) {
        const bool outermost = has_landmark("stage", title.text());
        stage_ = add_stage(reader_, title, source, outermost ? no_index : outer_stage_);
        if (outermost) {
            outer_stage_ = stage_;
        }
        if (number_) {
            last_numbered_ = no_index;
        }
    }

    void start(const GridRow& row) {
        draft_.emplace();
        draft_->source = row.source;
        draft_->texts = std::move(texts_);
        draft_->raws.resize(draft_->texts.size());
        draft_->cells.resize(draft_->texts.size());
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto& place = row.cells[i];
            if (place.cell == nullptr || place.left) {
                continue;
            }
            draft_->raws[i] = place.cell->text;
            draft_->cells[i] = place.cell;
            if (place.above) {
                draft_->texts[i] = Sourced(reader_.text(place.cell->text, place.source), place.source);
            }
        }
        inherits_number_ = above(row, number_);
    }

    void join(const GridRow& row) {
        for (std::size_t i = 0; i < texts_.size(); ++i) {
            if (texts_[i].empty()) {
                continue;
            }
            auto& to = draft_->texts[i];
            const auto between = to.empty() ? std::string_view{} : joint(to, texts_[i], row.breaks);
            draft_->raws[i] += draft_->raws[i].empty() ? "" : std::string(between.empty() ? "\n" : between);
            draft_->raws[i] += row.cells[i].cell->text;
            to.append(texts_[i], between);
            if (draft_->cells[i] == nullptr) {
                draft_->cells[i] = row.cells[i].cell;
            }
        }
        draft_->continued.push_back(row.source);
        reader_.note(Code::row_joined, {}, row.source);
    }

    void finish() {
        if (!draft_) {
            return;
        }
        auto& out = reader_.out;
        const auto index = out.events.size();
        auto event = make_event(*draft_, layout_, reader_.phrases);
        if (stage_ != no_index) {
            date_by_month(reader_.phrases, event.timing, out.stages[stage_]);
        }
        std::size_t parent = outer_;
        const auto key = number_key(event.number);
        if (!key.empty()) {
            numbered_ = true;
            const auto found = parent_of(key);
            parent = found == no_index ? outer_ : found;
            if (!inherits_number_) {
                by_number_[key] = index;
                last_numbered_ = index;
            }
        } else if (numbered_ && last_numbered_ != no_index) {
            parent = last_numbered_;
            reader_.note(Code::row_under_event, {out.events[last_numbered_].number}, event.source);
        }
        out.events.push_back(std::move(event));
        reader_.parents.push_back(parent);
        reader_.stages.push_back(stage_);
        read_nested(index);
        draft_.reset();
    }

    std::size_t parent_of(std::string key) const {
        for (auto dot = key.rfind('.'); dot != std::string::npos; dot = key.rfind('.')) {
            key.resize(dot);
            const auto found = by_number_.find(key);
            if (found != by_number_.end()) {
                return found->second;
            }
        }
        return no_index;
    }

    void read_nested(std::size_t index) {
        for (const auto* cell : draft_->cells) {
            if (cell == nullptr) {
                continue;
            }
            for (const auto& nested : cell->nested) {
                read_nested_table(reader_, nested, index);
            }
        }
    }

    Reader& reader_;
    const Grid& grid_;
    Layout layout_;
    std::size_t outer_;
    TableLayout table_;
    std::size_t at_ = 0;
    std::vector<Sourced> texts_; ///< of the row at hand
    std::optional<Draft> draft_;
    std::optional<std::size_t> number_;
    std::optional<std::size_t> title_;
    std::optional<std::size_t> timing_;
    bool fresh_ = false;    ///< behind a header, where a row of column numbers may stand
    bool numbered_ = false; ///< events have numbers
    bool inherits_number_ = false;
    std::size_t stage_ = no_index;
    std::size_t outer_stage_ = no_index; ///< the last that is called a stage
    std::size_t last_numbered_ = no_index;
    std::unordered_map<std::string, std::size_t> by_number_;
};

} // namespace

void read_plan(Reader& reader, const Grid& grid, const Layout& layout, std::size_t parent) {
    PlanReader(reader, grid, layout, parent).run();
}

} // namespace opora::inline v0::reading
