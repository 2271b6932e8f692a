// Opora, MIT licence. See LICENSE.
#include "opora/write/csv.hpp"

#include <array>
#include <string_view>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "write/joined.hpp"

namespace opora::inline v0 {

namespace {

constexpr std::array<std::string_view, 13> header_ru{
    "Идентификатор",      "№",    "Мероприятие", "Часть мероприятия", "Этап",      "Сроки",
    "Вид срока",          "Даты", "Замечания",   "Ответственные",     "Участники", "Место проведения",
    "Ожидаемый результат"};
constexpr std::array<std::string_view, 13> header_en{
    "id",      "number", "title",       "parent",       "stage",  "timing",         "kind",
    "windows", "flags",  "responsible", "participants", "venues", "expected_result"};

// What a spreadsheet runs: a cell that begins with one of these, also in full width (OWASP, CSV injection). A dash
// alone is what plans write for "nothing"; it is not run.
bool is_formula(std::string_view text) {
    if (text.empty() || text == "-") {
        return false;
    }
    std::size_t position = 0;
    const char32_t first = decode_utf8(text, position);
    return std::u32string_view(U"=+-@\t\r\n＝＋－＠").find(first) != std::u32string_view::npos;
}

// Digits in two or three groups with dots between them: `8.1`, `1.10.2`.
bool looks_like_date(std::string_view text) {
    int dots = 0;
    bool digit = false;
    for (const char c : text) {
        if (c == '.' && digit) {
            ++dots;
            digit = false;
        } else if (is_digit(c)) {
            digit = true;
        } else {
            return false;
        }
    }
    return digit && dots >= 1 && dots <= 2;
}

class Lines {
public:
    explicit Lines(const CsvOptions& options) : options_(options) {
        if (options.bom) {
            out_ += "\xEF\xBB\xBF";
        }
    }

    void cell(std::string_view text) {
        if (!first_) {
            out_ += options_.separator;
        }
        first_ = false;
        const bool guarded = options_.neutralise_formulas && is_formula(text);
        bool quoted = padded(text);
        for (const char c : text) {
            quoted = quoted || c == '"' || c == '\r' || c == '\n' || c == options_.separator;
        }
        if (quoted) {
            out_ += '"';
        }
        if (guarded) {
            out_ += '\'';
        }
        for (auto quote = text.find('"'); quote != std::string_view::npos; quote = text.find('"')) {
            out_ += text.substr(0, quote + 1);
            out_ += '"'; // a quote is written twice
            text.remove_prefix(quote + 1);
        }
        out_ += text;
        if (quoted) {
            out_ += '"';
        }
    }

    void end() {
        out_ += "\r\n";
        first_ = true;
    }

    [[nodiscard]] std::string take() && { return std::move(out_); }

private:
    // Spaces at the ends are part of a cell (RFC 4180, 2.4), but many readers drop them unless quoted.
    static bool padded(std::string_view text) { return !text.empty() && (text.front() == ' ' || text.back() == ' '); }

    const CsvOptions& options_;
    std::string out_;
    bool first_ = true;
};

} // namespace

CsvOptions CsvOptions::excel() {
    CsvOptions options;
    options.separator = ';';
    options.bom = true;
    options.neutralise_formulas = true;
    options.keep_numbers = true;
    return options;
}

std::string to_csv(const Programme& programme, const CsvOptions& options) {
    Lines lines(options);
    for (const auto name : options.language == Language::russian ? header_ru : header_en) {
        lines.cell(name);
    }
    lines.end();
    for (const auto& event : programme.events) {
        lines.cell(event.id.text);
        lines.cell(options.keep_numbers && looks_like_date(event.number) ? "'" + event.number : event.number);
        lines.cell(event.title);
        lines.cell(event.parent.text);
        lines.cell(event.stage.text);
        lines.cell(event.timing.phrase);
        lines.cell(event.timing.kind ? to_string(*event.timing.kind) : "unknown");
        lines.cell(joined(event.timing.windows));
        lines.cell(to_string(event.timing.flags));
        lines.cell(joined(event.responsible));
        lines.cell(joined(event.participants));
        lines.cell(joined(event.venues));
        lines.cell(event.expected_result);
        lines.end();
    }
    return std::move(lines).take();
}

} // namespace opora::inline v0
