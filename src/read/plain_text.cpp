// Opora, MIT licence. See LICENSE.
#include "read/text_file.hpp"

#include <algorithm>

namespace opora::intake {

namespace {

bool is_control(unsigned char c) noexcept {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1A && c != 0x1B;
}

// A line without its end, and where the next one begins.
std::string_view next_line(std::string_view text, std::size_t& position) {
    const auto end = text.find_first_of("\r\n\f", position);
    if (end == std::string_view::npos) {
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

bool is_pipe_row(std::string_view line) {
    const auto inner = trim(line);
    return inner.size() >= 3 && inner.front() == '|' && inner.back() == '|';
}

bool is_pipe_rule(std::string_view line) {
    return is_pipe_row(line) && line.find("--") != std::string_view::npos &&
           line.find_first_not_of("|-: \t") == std::string_view::npos;
}

class PlainText {
public:
    explicit PlainText(Work& work) : work_(work) {}

    void read(std::string_view text) {
        for (std::size_t position = 0; position <= text.size() && !work_.failed();) {
            const auto line = next_line(text, position);
            ++number_;
            if ((number_ & 0xFFFU) == 0) {
                work_.check_cancel();
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
        if (is_blank(line) || !work_.fits_cell(line.size())) {
            return;
        }
        Paragraph paragraph;
        paragraph.text = std::string(line);
        paragraph.number = number;
        paragraph.part = work_.part;
        work_.document.blocks.emplace_back(std::move(paragraph));
    }

    void end_run() {
        if (run_.empty() || work_.failed()) {
            run_.clear();
            return;
        }
        const bool table = kind_ == Kind::tabs ? std::any_of(run_.begin(), run_.end(), has_inner_tab)
                                               : run_.size() >= 2 && is_pipe_rule(run_[1]);
        if (table) {
            add_table();
        } else {
            for (std::size_t i = 0; i < run_.size() && !work_.failed(); ++i) {
                add_paragraph(run_[i], first_ + static_cast<std::uint32_t>(i));
            }
        }
        run_.clear();
    }

    void add_table() {
        Table table;
        table.number = work_.next_table++;
        table.part = work_.part;
        table.rows.reserve(run_.size());
        for (const auto line : run_) {
            if (kind_ == Kind::pipes && is_pipe_rule(line)) {
                continue;
            }
            Row row;
            row.number = static_cast<std::uint32_t>(table.rows.size() + 1);
            if (!(kind_ == Kind::tabs ? split_tabs(row, line) : split_pipes(row, line))) {
                return;
            }
            table.columns = std::max(table.columns, static_cast<std::uint32_t>(row.cells.size()));
            table.rows.push_back(std::move(row));
        }
        work_.document.blocks.emplace_back(std::move(table));
    }

    bool add_cell(Row& row, std::string text) {
        if (row.cells.size() >= work_.limits().max_columns) {
            return work_.exceed("max_columns", work_.limits().max_columns);
        }
        if (!work_.fits_cell(text.size()) || !work_.count_cells(1)) {
            return false;
        }
        Cell cell;
        cell.text = std::move(text);
        cell.column = static_cast<std::uint32_t>(row.cells.size() + 1);
        row.cells.push_back(std::move(cell));
        return true;
    }

    bool split_tabs(Row& row, std::string_view line) {
        const auto columns = static_cast<std::size_t>(std::count(line.begin(), line.end(), '\t')) + 1;
        row.cells.reserve(std::min<std::size_t>(columns, work_.limits().max_columns));
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

    bool split_pipes(Row& row, std::string_view line) {
        line = trim(line);
        line = line.substr(1, line.size() - 2);
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

    Work& work_;
    Kind kind_ = Kind::other;
    std::vector<std::string_view> run_;
    std::uint32_t first_ = 0;
    std::uint32_t number_ = 0;
};

struct Tally {
    std::size_t letters = 0; // well-formed sequences of two bytes and more
    std::size_t broken = 0;
};

Tally tally_utf8(std::string_view sample) {
    Tally tally;
    for (std::size_t position = 0; position < sample.size();) {
        if (static_cast<unsigned char>(sample[position]) < 0x80) {
            ++position;
            continue;
        }
        const auto before = position;
        if (decode_utf8(sample, position) == replacement_character && position == before + 1) {
            ++tally.broken;
        } else {
            ++tally.letters;
        }
    }
    return tally;
}

} // namespace

Encoding guess_encoding(std::string_view bytes) {
    const auto encoding = detect_encoding(bytes);
    if (encoding != Encoding::windows1251) {
        return encoding;
    }
    const auto tally = tally_utf8(bytes.substr(0, 1U << 20));
    return tally.letters > tally.broken * 4 ? Encoding::utf8 : Encoding::windows1251;
}

bool looks_binary(std::string_view bytes) {
    const auto encoding = guess_encoding(bytes);
    if (encoding == Encoding::utf16le || encoding == Encoding::utf16be) {
        return false;
    }
    const auto sample = bytes.substr(0, 1U << 16);
    const auto controls = std::count_if(sample.begin(), sample.end(),
                                        [](char c) { return is_control(static_cast<unsigned char>(c)); });
    return static_cast<std::size_t>(controls) * 50 > sample.size();
}

std::string decode_text(Work& work, std::string_view bytes) {
    const auto encoding = guess_encoding(bytes);
    work.document.encoding = encoding;
    const bool marked = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    if (encoding != Encoding::utf8 && !marked) {
        work.note(Code::encoding_guessed, {std::string(encoding_name(encoding))});
    }
    const bool whole = encoding != Encoding::utf8 || is_utf8(bytes);
    auto text = decode(bytes, encoding);
    std::size_t nulls = 0;
    if (text.find('\0') != std::string::npos) {
        std::string clean;
        clean.reserve(text.size());
        for (const char c : text) {
            if (c == '\0') {
                append_utf8(clean, replacement_character);
                ++nulls;
            } else {
                clean += c;
            }
        }
        text = std::move(clean);
    }
    if (!whole || nulls != 0) {
        std::size_t count = 0;
        for (auto found = text.find("\xEF\xBF\xBD"); found != std::string::npos;
             found = text.find("\xEF\xBF\xBD", found + 3)) {
            ++count;
        }
        work.note(Code::text_replaced, {std::to_string(count)});
    }
    return text;
}

void read_plain_text(Work& work, std::string_view text) { PlainText(work).read(text); }

} // namespace opora::intake
