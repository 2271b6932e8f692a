// Opora, MIT licence. See LICENSE.
#include "base/csv_text.hpp"

#include "base/unicode.hpp"

namespace opora::inline v0 {

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
    CsvRow row() {
        CsvRow out{line_, {}};
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

CsvText read_csv(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    CsvText out;
    Scanner scanner(text);
    while (!scanner.at_end()) {
        const auto line = trim(scanner.rest_of_line());
        if (line.empty() || line.front() == '#') {
            scanner.skip_line();
            continue;
        }
        if (out.rows.empty()) {
            scanner.separate_by(separator_of(line));
        }
        auto row = scanner.row();
        if (scanner.quote_open()) {
            out.open_quote = row.line;
            break;
        }
        out.rows.push_back(std::move(row));
    }
    return out;
}

} // namespace opora::inline v0
