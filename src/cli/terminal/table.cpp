// Opora, MIT licence. See LICENSE.
#include "cli/terminal/table.hpp"

#include <algorithm>

#include "base/unicode.hpp"

namespace opora::cli {

namespace {

constexpr std::size_t gap = 2; // columns between two cells

std::string repeated(std::string_view piece, std::size_t count) {
    std::string out;
    for (; count > 0; --count) {
        out += piece;
    }
    return out;
}

std::string padded(const std::string& text, std::size_t width) {
    const auto taken = display_width(text);
    return text + std::string(taken < width ? width - taken : 0, ' ');
}

// Control characters move a terminal's cursor, or worse: a document must not be able to.
std::string harmless(std::string_view text) {
    std::string out;
    for (std::size_t position = 0; position < text.size();) {
        const char32_t letter = decode_utf8(text, position);
        if (letter == U'\t' || letter == U'\r' || letter == 0xA0) {
            out += ' ';
        } else if (letter == U'\n' || (letter >= 0x20 && (letter < 0x7F || letter >= 0xA0))) {
            append_utf8(out, letter);
        }
    }
    return out;
}

class Wrapper {
public:
    explicit Wrapper(std::size_t width) : width_(width < 1 ? 1 : width) {}

    void word(std::string_view word) {
        const auto size = display_width(word);
        if (!line_.empty() && taken_ + 1 + size > width_) {
            end_line();
        }
        if (!line_.empty()) {
            line_ += ' ';
            ++taken_;
        }
        if (size <= width_) {
            line_ += word;
            taken_ += size;
            return;
        }
        for (std::size_t position = 0; position < word.size();) {
            const auto start = position;
            const auto columns = static_cast<std::size_t>(display_width(decode_utf8(word, position)));
            if (taken_ + columns > width_ && taken_ > 0) {
                end_line();
            }
            line_ += word.substr(start, position - start);
            taken_ += columns;
        }
    }

    void end_line() {
        lines_.push_back(line_);
        line_.clear();
        taken_ = 0;
    }

    std::vector<std::string> take() {
        if (!line_.empty() || lines_.empty()) {
            end_line();
        }
        return std::move(lines_);
    }

private:
    std::size_t width_;
    std::size_t taken_ = 0;
    std::string line_;
    std::vector<std::string> lines_;
};

} // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
    const auto clean = harmless(text);
    Wrapper wrapper(width);
    std::string word;
    const auto end_word = [&] {
        if (!word.empty()) {
            wrapper.word(word);
            word.clear();
        }
    };
    for (const char c : clean) {
        if (c == ' ') {
            end_word();
        } else if (c == '\n') {
            end_word();
            wrapper.end_line();
        } else {
            word += c;
        }
    }
    end_word();
    return wrapper.take();
}

void Table::row(std::vector<std::string> cells, std::size_t indent) {
    cells.resize(columns_.size());
    rows_.push_back(Row{std::move(cells), indent, false});
}

void Table::heading(std::string text) { rows_.push_back(Row{{std::move(text)}, 0, true}); }

std::vector<std::size_t> Table::widths(std::size_t room, std::size_t indented) const {
    std::vector<std::size_t> need;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        std::size_t widest = display_width(columns_[i].header);
        for (const auto& row : rows_) {
            if (!row.heading) {
                const auto indent = i == indented ? row.indent : 0;
                widest = std::max(widest, display_width(harmless(row.cells[i])) + indent);
            }
        }
        need.push_back(widest);
    }
    std::vector<std::size_t> out(columns_.size());
    std::size_t left = room > gap * (columns_.size() - 1) ? room - gap * (columns_.size() - 1) : 0;
    unsigned shares = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (columns_[i].share == 0) {
            out[i] = std::min(need[i], columns_[i].most);
            left -= std::min(left, out[i]);
        }
        shares += columns_[i].share;
    }
    // Columns that need less than their share first: what they leave goes to the others.
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (columns_[i].share != 0) {
            order.push_back(i);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return need[a] * columns_[b].share < need[b] * columns_[a].share;
    });
    for (const auto i : order) {
        const auto fair = left * columns_[i].share / shares;
        out[i] = std::max(std::min(need[i], fair), std::min(need[i], columns_[i].least));
        left -= std::min(left, out[i]);
        shares -= columns_[i].share;
    }
    return out;
}

// One line of cells, each beside the other.
std::string Table::line(const Session& session, const std::vector<std::size_t>& width,
                        const std::vector<std::string>& cells, Ink ink) {
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        text += i == 0 ? "" : std::string(gap, ' ');
        text += padded(cells[i], width[i]);
    }
    text.erase(text.find_last_not_of(' ') + 1);
    return paint(session.colour, ink, text) + "\n";
}

// A row, in as many lines as its highest cell needs.
std::string Table::block(const Session& session, const std::vector<std::size_t>& width, const Row& row,
                         std::size_t indented, Ink ink) {
    std::vector<std::vector<std::string>> lines;
    std::size_t height = 1;
    for (std::size_t i = 0; i < width.size(); ++i) {
        const auto indent = i == indented ? std::min(row.indent, width[i] / 2) : 0;
        auto cell = wrap(row.cells[i], width[i] - indent);
        for (auto& part : cell) {
            part.insert(0, indent, ' ');
        }
        height = std::max(height, cell.size());
        lines.push_back(std::move(cell));
    }
    std::string out;
    for (std::size_t k = 0; k < height; ++k) {
        std::vector<std::string> cells;
        cells.reserve(lines.size());
        for (const auto& cell : lines) {
            cells.push_back(k < cell.size() ? cell[k] : std::string());
        }
        out += line(session, width, cells, ink);
    }
    return out;
}

std::string Table::print(const Session& session, std::size_t indented) const {
    const auto width = widths(session.width, indented);
    Row header;
    std::vector<std::string> rule;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        header.cells.push_back(columns_[i].header);
        rule.push_back(repeated("─", width[i]));
    }
    auto out = block(session, width, header, indented, Ink::bold) + line(session, width, rule, Ink::dim);
    for (const auto& row : rows_) {
        if (row.heading) {
            for (const auto& text : wrap(row.cells.front(), session.width)) {
                out += paint(session.colour, Ink::cyan, text) + "\n";
            }
        } else {
            out += block(session, width, row, indented, Ink::plain);
        }
    }
    return out;
}

} // namespace opora::cli
