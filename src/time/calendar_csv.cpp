// Opora, MIT licence. See LICENSE.
#include "time/calendar_csv.hpp"

#include <utility>

#include "opora/base/text.hpp"

namespace opora {

namespace {

// The separator is the first of these that the header holds: names of columns hold none of them.
char separator_of(std::string_view header) {
    const auto found = header.find_first_of("\t;,");
    return found == std::string_view::npos ? ',' : header[found];
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    [[nodiscard]] bool at_end() const noexcept { return at_ >= text_.size(); }
    [[nodiscard]] std::uint32_t line() const noexcept { return line_; }
    [[nodiscard]] bool quote_open() const noexcept { return quote_open_; }
    void separate_by(char separator) noexcept { separator_ = separator; }

    [[nodiscard]] std::string_view rest_of_line() const {
        const auto end = text_.find_first_of("\r\n", at_);
        return text_.substr(at_, end == std::string_view::npos ? end : end - at_);
    }

    void skip_line() {
        while (!at_end() && text_[at_] != '\n' && text_[at_] != '\r') {
            ++at_;
        }
        end_line();
    }

    // Values of one row; a quoted value may run over several lines.
    CalendarCsv::Row row() {
        CalendarCsv::Row out{line_, {}};
        for (;;) {
            out.values.push_back(value());
            if (at_end() || text_[at_] != separator_) {
                break;
            }
            ++at_;
        }
        end_line();
        return out;
    }

private:
    std::string value() {
        std::string out;
        if (!at_end() && text_[at_] == '"') {
            quoted(out);
        }
        while (!at_end() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r') {
            out += text_[at_++];
        }
        return out;
    }

    void quoted(std::string& out) {
        for (++at_; !at_end(); ++at_) {
            if (text_[at_] == '"') {
                if (text_.substr(at_, 2) != "\"\"") {
                    ++at_;
                    return;
                }
                ++at_;
            }
            line_ += text_[at_] == '\n' ? 1U : 0U;
            out += text_[at_];
        }
        quote_open_ = true;
    }

    void end_line() {
        if (!at_end()) {
            at_ += text_.substr(at_, 2) == "\r\n" ? 2U : 1U;
            ++line_;
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::uint32_t line_ = 1;
    char separator_ = ',';
    bool quote_open_ = false;
};

} // namespace

Result<CalendarCsv> CalendarCsv::parse(std::string_view text, std::string_view name) {
    CalendarCsv out;
    out.name_ = name;
    Place place;
    place.document = name;
    if (!is_utf8(text)) {
        return Diagnostic{Code::text_not_utf8, {}, place};
    }
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    Scanner scanner(text);
    while (!scanner.at_end()) {
        const auto line = trim(scanner.rest_of_line());
        if (line.empty() || line.front() == '#') {
            scanner.skip_line();
            continue;
        }
        const bool first = out.header_.values.empty();
        if (first) {
            scanner.separate_by(separator_of(line));
        }
        auto row = scanner.row();
        if (scanner.quote_open()) {
            return out.fault(Code::calendar_quote_open, row, std::nullopt, {std::to_string(row.line)});
        }
        if (!first && row.values.size() > out.header_.values.size()) {
            return out.fault(Code::calendar_row_broken, row, std::nullopt,
                             {std::to_string(row.line), std::to_string(row.values.size()),
                              std::to_string(out.header_.values.size())});
        }
        if (first) {
            out.header_ = std::move(row);
        } else {
            out.rows_.push_back(std::move(row));
        }
    }
    if (out.rows_.empty()) {
        return Diagnostic{Code::calendar_empty, {}, place};
    }
    return out;
}

std::optional<std::size_t> CalendarCsv::column(std::string_view name) const {
    for (std::size_t i = 0; i < header_.values.size(); ++i) {
        if (trim(header_.values[i]) == name) {
            return i;
        }
    }
    return std::nullopt;
}

std::string_view CalendarCsv::value(const Row& row, std::optional<std::size_t> column) {
    return column && *column < row.values.size() ? trim(row.values[*column]) : std::string_view{};
}

Diagnostic CalendarCsv::fault(Code code, const Row& row, std::optional<std::size_t> column,
                              std::vector<std::string> arguments) const {
    Diagnostic out{code, std::move(arguments), {}};
    out.place.document = name_;
    out.place.row = row.line;
    if (column) {
        out.place.cell = static_cast<std::uint32_t>(*column + 1);
        if (*column < row.values.size()) {
            out.place.span = Span{0, static_cast<std::uint32_t>(row.values[*column].size())};
        }
    }
    return out;
}

Diagnostic CalendarCsv::lacks(std::string_view column, std::string_view expected) const {
    return fault(Code::calendar_column_missing, header_, std::nullopt, {std::string(column), std::string(expected)});
}

} // namespace opora
