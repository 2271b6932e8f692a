// Opora, MIT licence. See LICENSE.
#include "base/unicode.hpp"
#include "document/text/text_file.hpp"

#include <algorithm>

namespace opora::inline v0::document {

namespace {

// A line without its end, and where the next one begins.
std::string_view next_line(std::string_view text, std::size_t& position) {
    auto end = position;
    while (end < text.size() && text[end] != '\n' && text[end] != '\r' && text[end] != '\f') {
        ++end;
    }
    if (end == text.size()) {
        const auto line = text.substr(position);
        position = text.size() + 1;
        return line;
    }
    const auto line = text.substr(position, end - position);
    position = end + (text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n' ? 2 : 1);
    return line;
}

// A tab behind the first word: a cell's border. Tabs in front of a line alone are an indent.
bool has_inner_tab(std::string_view line) {
    const auto first = line.find_first_not_of('\t');
    return first != std::string_view::npos && line.find('\t', first) != std::string_view::npos;
}

// `+----+------+`, as programs draw tables in text.
bool is_box_rule(std::string_view line) {
    const auto inner = trim(line);
    return inner.size() >= 3 && inner.front() == '+' && inner.back() == '+' &&
           inner.find_first_not_of("+-=") == std::string_view::npos;
}

bool is_bordered(std::string_view line) {
    const auto inner = trim(line);
    return inner.size() >= 3 && inner.front() == '|' && inner.back() == '|';
}

std::size_t pipes_in(std::string_view line) {
    return static_cast<std::size_t>(std::count(line.begin(), line.end(), '|'));
}

bool is_pipe_row(std::string_view line) { return is_bordered(line) || is_box_rule(line) || pipes_in(line) >= 2; }

bool is_pipe_rule(std::string_view line) {
    return is_box_rule(line) || (is_bordered(line) && line.find("--") != std::string_view::npos &&
                                 line.find_first_not_of("|-: \t") == std::string_view::npos);
}

// A rule under the header or around the table; else rows of as many cells, which prose is not.
bool is_pipe_table(const std::vector<std::string_view>& run) {
    if (run.size() < 2) {
        return false;
    }
    const bool ruled = is_pipe_rule(run[1]) || (is_box_rule(run.front()) && run.size() > 2);
    return ruled || (pipes_in(run.front()) >= 2 && std::all_of(run.begin(), run.end(), [&run](std::string_view line) {
                         return pipes_in(line) == pipes_in(run.front());
                     }));
}

class PlainText {
public:
    explicit PlainText(DocumentDraft& draft) : draft_(draft) {}

    void read(std::string_view text) {
        for (std::size_t position = 0; position <= text.size() && !draft_.failed();) {
            const auto line = next_line(text, position);
            ++number_;
            if ((number_ & 0xFFFU) == 0) {
                draft_.advance(position, text.size());
            }
            take(line);
        }
        end_run();
    }

private:
    enum class Kind : std::uint8_t { other, tabs, pipes };

    void take(std::string_view line) {
        const auto kind = line.find('\t') != std::string_view::npos && !is_blank(line) ? Kind::tabs
                          : is_pipe_row(line)                                          ? Kind::pipes
                                                                                       : Kind::other;
        if (kind != kind_) {
            end_run();
            kind_ = kind;
        }
        if (kind == Kind::other) {
            add_paragraph(line, number_);
            return;
        }
        if (run_.empty()) {
            first_ = number_;
        }
        run_.push_back(line);
    }

    void add_paragraph(std::string_view line, std::uint32_t number) {
        if (is_blank(line) || !draft_.fits_cell(line.size()) || !draft_.count_cells(1)) {
            return;
        }
        Paragraph paragraph;
        paragraph.text = std::string(line);
        paragraph.number = number;
        paragraph.part = draft_.part;
        draft_.document.blocks.emplace_back(std::move(paragraph));
    }

    void end_run() {
        if (run_.empty() || draft_.failed()) {
            run_.clear();
            return;
        }
        const bool table = kind_ == Kind::tabs ? std::any_of(run_.begin(), run_.end(), has_inner_tab)
                                               : is_pipe_table(run_);
        if (table) {
            add_table();
        } else {
            for (std::size_t i = 0; i < run_.size() && !draft_.failed(); ++i) {
                add_paragraph(run_[i], first_ + static_cast<std::uint32_t>(i));
            }
        }
        run_.clear();
    }

    void add_table() {
        Table table;
        table.number = draft_.next_table++;
        table.part = draft_.part;
        table.rows.reserve(run_.size());
        for (const auto line : run_) {
            if (kind_ == Kind::pipes && is_pipe_rule(line)) {
                continue;
            }
            TableRow row;
            row.number = static_cast<std::uint32_t>(table.rows.size() + 1);
            if (!(kind_ == Kind::tabs ? split_tabs(row, line) : split_pipes(row, line))) {
                return;
            }
            table.columns = std::max(table.columns, static_cast<std::uint32_t>(row.cells.size()));
            table.rows.push_back(std::move(row));
        }
        draft_.document.blocks.emplace_back(std::move(table));
    }

    bool add_cell(TableRow& row, std::string text) {
        if (row.cells.size() >= draft_.limits().max_columns) {
            return draft_.exceed("max_columns", draft_.limits().max_columns);
        }
        if (!draft_.fits_cell(text.size()) || !draft_.count_cells(1)) {
            return false;
        }
        TableCell cell;
        cell.text = std::move(text);
        cell.column = static_cast<std::uint32_t>(row.cells.size() + 1);
        row.cells.push_back(std::move(cell));
        return true;
    }

    bool split_tabs(TableRow& row, std::string_view line) {
        const auto columns = static_cast<std::size_t>(std::count(line.begin(), line.end(), '\t')) + 1;
        row.cells.reserve(std::min<std::size_t>(columns, draft_.limits().max_columns));
        for (std::size_t position = 0;;) {
            const auto tab = line.find('\t', position);
            if (!add_cell(row, std::string(line.substr(position, tab - position)))) {
                return false;
            }
            if (tab == std::string_view::npos) {
                return true;
            }
            position = tab + 1;
        }
    }

    bool split_pipes(TableRow& row, std::string_view line) {
        line = trim(line);
        line.remove_prefix(line.starts_with('|') ? 1 : 0);
        line.remove_suffix(line.ends_with('|') && !line.ends_with("\\|") ? 1 : 0);
        std::string cell;
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|') {
                cell += '|';
                ++i;
            } else if (line[i] == '|') {
                if (!add_cell(row, std::string(trim(cell)))) {
                    return false;
                }
                cell.clear();
            } else {
                cell += line[i];
            }
        }
        return add_cell(row, std::string(trim(cell)));
    }

    DocumentDraft& draft_;
    Kind kind_ = Kind::other;
    std::vector<std::string_view> run_;
    std::uint32_t first_ = 0;
    std::uint32_t number_ = 0;
};

} // namespace

void read_plain_text(DocumentDraft& draft, std::string_view text) { PlainText(draft).read(text); }

} // namespace opora::inline v0::document
