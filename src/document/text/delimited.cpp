// Opora, MIT licence. See LICENSE.
#include "document/text/text_file.hpp"

#include <algorithm>
#include <map>

namespace opora::inline v0::document {

namespace {

// Reads separated values by RFC 4180, and forgives: a quote within a field is a letter, and a quote that is
// never closed is one too.
class Records {
public:
    Records(std::string_view text, char separator, std::size_t longest)
        : text_(text), separator_(separator), longest_(longest) {}

    [[nodiscard]] bool at_end() const noexcept { return position_ >= text_.size(); }
    [[nodiscard]] std::size_t position() const noexcept { return position_; }
    [[nodiscard]] bool quote_was_open() const noexcept { return !quotes_; }
    [[nodiscard]] std::size_t quoted_fields() const noexcept { return quoted_; }

    // One field; `ends_record` tells whether it was the record's last.
    std::string next(bool& ends_record) {
        std::string field;
        if (quotes_ && position_ < text_.size() && text_[position_] == '"') {
            take_quoted(field);
        }
        const char stops[] = {separator_, '\r', '\n', '\0'};
        const auto stop = std::min(text_.find_first_of(std::string_view(stops, 3), position_), text_.size());
        field.append(text_.substr(position_, stop - position_));
        position_ = stop;
        ends_record = position_ >= text_.size() || text_[position_] != separator_;
        if (position_ < text_.size()) {
            const bool pair = text_[position_] == '\r' && position_ + 1 < text_.size() && text_[position_ + 1] == '\n';
            position_ += pair ? 2 : 1;
        }
        return field;
    }

private:
    void take_quoted(std::string& field) {
        const auto start = position_;
        const auto furthest = std::min(text_.size(), start + longest_);
        for (++position_; position_ < furthest; ++position_) {
            if (text_[position_] != '"') {
                if (text_[position_] != '\r' || position_ + 1 >= text_.size() || text_[position_ + 1] != '\n') {
                    field += text_[position_];
                }
                continue;
            }
            if (position_ + 1 < text_.size() && text_[position_ + 1] == '"') {
                field += '"';
                ++position_;
                continue;
            }
            ++position_;
            ++quoted_;
            return;
        }
        // Not closed: the quote was a letter. Once is enough to trust no quote any more, which also keeps
        // the work linear.
        field.clear();
        position_ = start;
        quotes_ = false;
    }

    std::string_view text_;
    char separator_;
    std::size_t longest_;
    std::size_t position_ = 0;
    std::size_t quoted_ = 0;
    bool quotes_ = true;
};

// `sep=;` on the first line tells Excel the separator; it is no data.
char announced_separator(std::string_view text, std::size_t& length) {
    if (text.size() < 5 || !text.starts_with("sep=") || (text.size() > 5 && text[5] != '\r' && text[5] != '\n')) {
        return 0;
    }
    const auto end = text.find('\n');
    length = end == std::string_view::npos ? text.size() : end + 1;
    return text[4];
}

// How well a separator fits: the share of records that have the commonest number of fields.
double fit(std::string_view sample, char separator, bool whole) {
    Records records(sample, separator, sample.size() + 1);
    std::map<std::size_t, std::size_t> widths;
    std::size_t count = 0;
    std::size_t fields = 0;
    bool blank = true;
    std::size_t spaced = 0;
    while (!records.at_end()) {
        bool ends = false;
        const auto field = records.next(ends);
        spaced += fields > 0 && field.starts_with(' ') ? 1U : 0U;
        blank = blank && is_blank(field);
        ++fields;
        if (!ends) {
            continue;
        }
        const bool cut = !whole && (records.at_end() || records.quote_was_open());
        if (cut) {
            break;
        }
        if (!(fields == 1 && blank)) {
            ++widths[fields];
            ++count;
        }
        fields = 0;
        blank = true;
    }
    const auto common = std::max_element(widths.begin(), widths.end(),
                                         [](const auto& a, const auto& b) { return a.second < b.second; });
    if (common == widths.end() || common->first < 2 || count < 2 ||
        (common->first == 2 && count < 3 && separator != '\t')) {
        return 0;
    }
    // Commas and semicolons of prose have a space behind them.
    const auto borders = common->second * (common->first - 1);
    if (separator != '\t' && records.quoted_fields() == 0 && spaced * 2 > borders) {
        return 0;
    }
    const auto strict = static_cast<double>(common->second) / static_cast<double>(count);
    // A title above the table and a signature below it may stand without separators. Those of a text with tabs are
    // prose, and commas are in every prose.
    const auto undivided = widths.count(1) != 0 ? widths[1] : 0U;
    if (separator == ';' && common->first >= 3 && common->second >= 3 && undivided < common->second * 2) {
        return std::max(strict, static_cast<double>(common->second) / static_cast<double>(count - undivided) - 0.01);
    }
    return strict;
}

} // namespace

char find_separator(std::string_view text) {
    constexpr std::size_t sample_size = 1U << 16;
    std::size_t length = 0;
    if (const char announced = announced_separator(text, length)) {
        return announced;
    }
    const auto sample = text.substr(0, sample_size);
    char best = 0;
    double best_fit = 0.9;
    for (const char separator : {';', '\t', ',', '|'}) {
        const auto value = fit(sample, separator, sample.size() == text.size());
        if (value > best_fit) {
            best = separator;
            best_fit = value;
        }
    }
    return best;
}

void read_delimited(DocumentDraft& draft, std::string_view text, char separator) {
    std::size_t skipped = 0;
    if (announced_separator(text, skipped) != 0) {
        text.remove_prefix(skipped);
    }
    Table table;
    table.number = draft.next_table++;
    table.part = draft.part;
    Records records(text, separator, draft.limits().max_cell_bytes);
    while (!records.at_end()) {
        TableRow row;
        row.number = static_cast<std::uint32_t>(table.rows.size() + 1);
        row.cells.reserve(table.columns);
        for (bool ends = false; !ends;) {
            TableCell cell;
            cell.text = records.next(ends);
            cell.column = static_cast<std::uint32_t>(row.cells.size() + 1);
            if (row.cells.size() >= draft.limits().max_columns) {
                draft.exceed("max_columns", draft.limits().max_columns);
            }
            if (!draft.fits_cell(cell.text.size()) || !draft.count_cells(1) || draft.failed()) {
                return;
            }
            row.cells.push_back(std::move(cell));
        }
        table.columns = std::max(table.columns, static_cast<std::uint32_t>(row.cells.size()));
        table.rows.push_back(std::move(row));
        if ((table.rows.size() & 0xFFU) == 0) {
            draft.advance(records.position(), text.size());
        }
    }
    if (records.quote_was_open()) {
        draft.note(Code::quote_open, {});
    }
    draft.document.blocks.emplace_back(std::move(table));
}

} // namespace opora::inline v0::document
