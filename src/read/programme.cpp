// Opora, MIT licence. See LICENSE.
#include <algorithm>

#include "base/unicode.hpp"
#include "opora/names/resolve.hpp"
#include "opora/read/read.hpp"
#include "read/plan/stages.hpp"
#include "read/prose/prose.hpp"
#include "read/prose/statements.hpp"
#include "read/reader.hpp"
#include "read/tables/join_tables.hpp"
#include "read/tables/split_table.hpp"
#include "read/text/find_timing.hpp"
#include "read/text/section_markers.hpp"

namespace opora::inline v0::reading {

namespace {

class DocumentReader {
public:
    explicit DocumentReader(Reader& reader) : reader_(reader), prose_(reader) {}

    void run() {
        std::size_t done = 0;
        for (const auto& block : reader_.document.blocks) {
            reader_.advance(Progress::Step::read, done++, reader_.document.blocks.size());
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                take(*paragraph);
            } else {
                take(std::get<Table>(block));
            }
        }
        flush_table();
        (void)prose_.read(lines_, false);
        prose_.finish();
        read_listed_plan(reader_);
    }

private:
    void take(const Paragraph& paragraph) {
        Source source;
        source.part = paragraph.part;
        source.paragraph = paragraph.number;
        auto text = reader_.text(paragraph.text, source);
        if (text.text.empty()) {
            return;
        }
        Line line;
        line.heading = paragraph.heading || text.heading;
        line.bold = paragraph.bold || text.bold;
        line.list_item = paragraph.list_item;
        line.text = Sourced(std::move(text), source);
        lines_.push_back(std::move(line));
    }

    void take(const Table& table) {
        Grid next;
        next.part = table.part;
        append_rows(next, table);
        if (next.rows.empty() || is_blank(next)) {
            return;
        }
        if (joins(table, next)) {
            append_rows(grid_, table);
            return;
        }
        // A sheet may hold an order and a passport above its plan.
        const bool sheet = reader_.document.format == DocumentFormat::xlsx ||
                           reader_.document.format == DocumentFormat::csv;
        const std::size_t within = sheet ? 60 : 12;
        for (auto& part : split_tables(std::move(next), within, reader_.phrases)) {
            flush_table();
            grid_ = std::move(part.grid);
            layout_ = std::move(part.layout);
            passport_ = !layout_.known() && is_passport(grid_);
            grid_.caption = caption();
        }
    }

    // The text above a table is read before it, so that the title and its period stand first.
    std::vector<Sourced> caption() {
        auto lines = std::move(lines_);
        lines_.clear();
        return prose_.read(lines, true);
    }

    bool is_page_line(const Line& line) const {
        const auto& text = line.text.text();
        return begins_with("continued", line.words()) ||
               (text.size() <= 8 && text.find_first_not_of("0123456789-– ") == std::string::npos);
    }

    // A table that goes on with the one before: nothing but the page's number between, no other header, the same columns.
    bool joins(const Table& table, const Grid& next) {
        if (grid_.rows.empty() || grid_.part != table.part || (!layout_.known() && !passport_)) {
            return false;
        }
        const bool narrow = table.columns < grid_.columns && reader_.document.format == DocumentFormat::text;
        if (table.columns != grid_.columns && !narrow) {
            return false;
        }
        const bool pages = std::all_of(lines_.begin(), lines_.end(),
                                       [this](const Line& line) { return is_page_line(line); });
        if (!pages && !(layout_.kind == TableKind::plan && lines_.size() == 1 && is_short(lines_.front()) &&
                        !is_terminated(lines_.front()))) {
            return false;
        }
        const auto own = find_layout(next, 0, 3, reader_.phrases);
        const bool same = own.known() && layout_.known() && own.first == 0 && own.kind == layout_.kind &&
                          same_header(own);
        if ((own.known() && !same) || (!own.known() && !passport_ && is_passport(next))) {
            return false;
        }
        for (auto& line : lines_) {
            if (is_page_line(line)) {
                page_lines_.push_back(Passage{line.text.text(), line.text.source()});
                continue;
            }
            // A heading between the parts of a plan is a section of it.
            GridRow row;
            row.source = line.text.source();
            row.line = std::move(line.text);
            grid_.rows.push_back(std::move(row));
        }
        lines_.clear();
        return true;
    }

    bool same_header(const Layout& other) const {
        for (std::size_t i = 0; i < other.columns.size() && i < layout_.columns.size(); ++i) {
            if (fold(other.columns[i].header) != fold(layout_.columns[i].header)) {
                return false;
            }
        }
        return true;
    }

    void flush_table() {
        if (grid_.rows.empty()) {
            return;
        }
        prose_.meet_table();
        // Rows above the header, as spreadsheets have them, are prose.
        if (layout_.known() && layout_.first > 0) {
            Lines above = row_lines(grid_, 0, layout_.first);
            auto more = prose_.read(above, true);
            if (grid_.caption.empty()) {
                grid_.caption = std::move(more);
            }
        }
        trim_tail();
        read_grid(reader_, grid_, layout_, passport_);
        if (!page_lines_.empty() && !reader_.out.tables.empty()) {
            auto& boilerplate = reader_.out.tables.back().boilerplate;
            boilerplate.insert(boilerplate.end(), page_lines_.begin(), page_lines_.end());
        }
        page_lines_.clear();
        grid_ = {};
        layout_ = {};
        passport_ = false;
        if (!tail_.empty()) {
            const auto tail = std::move(tail_);
            tail_.clear();
            (void)prose_.read(tail, false);
        }
    }

    Lines row_lines(const Grid& grid, std::size_t first, std::size_t end) {
        Lines lines;
        for (auto at = first; at < end; ++at) {
            for (const auto& text : texts_of(grid.rows[at], reader_.removed)) {
                add_lines(text, lines);
            }
        }
        return lines;
    }

    // Notes and signatures under a plan on a sheet: rows of one cell at its end.
    void trim_tail() {
        if (layout_.kind != TableKind::plan ||
            (reader_.document.format != DocumentFormat::xlsx && reader_.document.format != DocumentFormat::csv)) {
            return;
        }
        auto end = grid_.rows.size();
        while (end > layout_.first + layout_.depth + 1) {
            const auto& row = grid_.rows[end - 1];
            const bool merged = std::any_of(row.cells.begin(), row.cells.end(),
                                            [](const GridCell& cell) { return cell.above && !cell.left; });
            if (merged || filled_cells(row) > 1) {
                break;
            }
            --end;
        }
        tail_ = row_lines(grid_, end, grid_.rows.size());
        grid_.rows.resize(end);
    }

    Reader& reader_;
    Prose prose_;
    Lines lines_;
    Grid grid_;
    Layout layout_;
    bool passport_ = false;
    std::vector<Passage> page_lines_;
    Lines tail_;
};

void settle_periods(Reader& reader) {
    auto& periods = reader.out.periods;
    std::stable_sort(periods.begin(), periods.end(),
                     [](const Period& a, const Period& b) { return a.basis < b.basis; });
    if (reader.options.period) {
        Period given;
        given.window = *reader.options.period;
        given.basis = PeriodBasis::given;
        periods.insert(periods.begin(), std::move(given));
    }
}

void settle_title(Reader& reader) {
    if (!reader.out.title.empty()) {
        return;
    }
    const auto& from = !reader.passport_name.empty() ? reader.passport_name : reader.order_subject;
    if (!from.empty()) {
        reader.out.title = one_line(from.text());
        reader.out.title_source = from.source();
        add_title_period(reader, PeriodBasis::title, from);
    }
}

void note_markup(Reader& reader) {
    std::string kinds;
    for (const auto& kind : reader.removed) {
        kinds += (kinds.empty() ? "" : ", ") + kind;
    }
    if (!kinds.empty()) {
        reader.note(Code::markup_removed, {kinds}, reader.removed_at);
    }
}

} // namespace

CleanText Reader::text(std::string_view raw, const Source& source) {
    const bool none = removed.empty();
    auto cleaned = clean(raw, removed);
    if (none && !removed.empty()) {
        removed_at = source;
    }
    return cleaned;
}

void Reader::note(Code code, std::vector<std::string> arguments, const Source& source) {
    out.notes.push_back(Diagnostic{code, std::move(arguments), place(out, source)});
}

void Reader::check_cancel() const { options.open.control.check(); }

std::string joined(const std::vector<Sourced>& texts, std::string_view joint) {
    std::string whole;
    for (const auto& text : texts) {
        if (!text.empty()) {
            whole += whole.empty() ? "" : joint;
            whole += text.text();
        }
    }
    return whole;
}

} // namespace opora::inline v0::reading

namespace opora::inline v0 {

Result<Programme> read_programme(const Document& document, const ReadOptions& options) {
    reading::Reader reader(document, options);
    reader.out.files.push_back(SourceFile{document.name, document.parts});
    reader.out.notes = document.notes;
    reading::DocumentReader(reader).run();
    reading::settle_title(reader);
    reading::settle_periods(reader);
    for (const auto& text : reader.stage_texts) {
        reading::find_stages(reader, text);
    }
    reading::settle_events(reader);
    reading::mention_appendices(reader);
    if (reader.out.events.empty()) {
        reader.note(Code::plan_missing, {}, {});
    }
    if (reader.out.periods.empty()) {
        reader.note(Code::programme_period_missing, {}, {});
    }
    reading::note_markup(reader);
    if (options.names) {
        return resolve_names(std::move(reader.out));
    }
    return std::move(reader.out);
}

} // namespace opora::inline v0
