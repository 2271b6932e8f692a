// Opora, MIT licence. See LICENSE.
#include "document/xlsx/number.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "document/xlsx/decimal.hpp"
#include "opora_data/months.hpp"
#include "time/parse_days.hpp"

namespace opora::inline v0::document {

namespace {

using Kind = NumberFormat::Kind;

// The letters of a format with their runs, quoted text and brackets taken out.
struct Tokens {
    std::string letters; // `dmyhs0#?.%@E` in order; a run of one letter once
    std::string before;  // literal text in front of the first placeholder
    std::string after;
    int zeros = 0; // before the point
    int decimals = 0;
    int least_decimals = 0;
    bool point = false;
    bool elapsed = false; // `[h]:mm`
    bool general = false;
};

bool is_date_letter(char c) noexcept { return c == 'd' || c == 'm' || c == 'y' || c == 'h' || c == 's'; }

char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

// `[h]` counts hours past a day; `[Red]`, `[$-419]` colour and choose a language.
void take_bracket(std::string_view inner, Tokens& out) {
    const bool hours = !inner.empty() && inner.find_first_not_of("hHmMsS") == std::string_view::npos;
    if (hours) {
        out.elapsed = true;
        out.letters += lower(inner.front());
    }
    if (inner.starts_with('$')) { // a currency: `[$₽-419]`
        const auto sign = inner.substr(1, inner.find('-') - 1);
        (out.letters.empty() ? out.before : out.after) += sign;
    }
}

void take_placeholder(char c, Tokens& out) {
    if (c == '.') {
        out.point = true;
    } else if (out.point) {
        ++out.decimals;
        out.least_decimals += c == '0' ? 1 : 0;
    } else if (c == '0') {
        ++out.zeros;
    }
    if (out.letters.find('0') == std::string::npos) {
        out.letters += '0';
    }
}

// The first section alone counts: the others show negative numbers, zero and text.
Tokens tokenise(std::string_view code) {
    Tokens out;
    const auto literal = [&out](std::string_view text) { (out.letters.empty() ? out.before : out.after) += text; };
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = lower(code[i]);
        if (c == '"') {
            const auto end = std::min(code.find('"', i + 1), code.size());
            literal(code.substr(i + 1, end - i - 1));
            i = end;
        } else if (c == '\\') {
            std::size_t next = i + 1;
            if (next < code.size()) {
                do {
                    ++next;
                } while (next < code.size() && (static_cast<unsigned char>(code[next]) & 0xC0U) == 0x80U);
                literal(code.substr(i + 1, next - i - 1));
                i = next - 1;
            }
        } else if (c == '[') {
            const auto end = std::min(code.find(']', i), code.size());
            take_bracket(code.substr(i + 1, end - i - 1), out);
            i = end;
        } else if (c == '_' || c == '*') {
            ++i; // a gap as wide as the next letter; a filler
        } else if (c == 'g' && code.substr(i).starts_with("General")) {
            out.general = true;
            i += 6;
        } else if (c == 'a' && (code.substr(i).starts_with("AM/PM") || code.substr(i).starts_with("am/pm"))) {
            i += 4; // two hours of the same name; 24 are shown
        } else if (is_date_letter(c)) {
            out.letters += out.letters.ends_with(c) ? "" : std::string(1, c);
        } else if (c == '0' || c == '#' || c == '?' || c == '.') {
            take_placeholder(c, out);
        } else if (c == '%' || c == '@' || c == 'e') {
            out.letters += c;
        } else if (c == '/' || c == ':') {
            out.letters += c == '/' && out.letters.ends_with('0') ? "/" : "";
        } else if (c != ',') {
            literal(code.substr(i, 1));
        }
    }
    return out;
}

// Which of `m` are months: not those behind hours or before seconds.
bool has_month(std::string_view letters) {
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const bool minutes = (i > 0 && letters[i - 1] == 'h') || (i + 1 < letters.size() && letters[i + 1] == 's');
        if (letters[i] == 'm' && !minutes) {
            return true;
        }
    }
    return false;
}

std::string two_digits(std::int64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string clock_text(const Decimal& number, bool seconds, std::int64_t days = 0) {
    const auto count = number.fraction(86'400) + days * 86'400;
    const auto rounded = seconds ? count : (count + 30) / 60 * 60;
    auto text = two_digits(rounded / 3600) + ":" + two_digits(rounded / 60 % 60);
    return seconds ? text + ":" + two_digits(rounded % 60) : text;
}

std::string day_text(YearMonthDay day) {
    return two_digits(day.day) + "." + two_digits(day.month) + "." + std::to_string(day.year);
}

// Day 60 of the 1900 system is 29 February 1900, which never was: Excel keeps an old error of Lotus 1-2-3.
constexpr std::int64_t false_leap_day = 60;

std::optional<Date> day_of(std::int64_t serial, bool from_1904) {
    constexpr std::int64_t last = 2'958'465;
    if (serial < (from_1904 ? 0 : 1) || serial > last || (!from_1904 && serial == false_leap_day)) {
        return std::nullopt;
    }
    const auto first = from_1904 ? Date(1904, 1, 1) : serial < false_leap_day ? Date(1899, 12, 31) : Date(1899, 12, 30);
    const auto day = first + static_cast<std::int32_t>(serial);
    return day <= max_date() ? std::optional<Date>(day) : std::nullopt;
}

Shown show_day(const Decimal& number, const NumberFormat& format, bool from_1904) {
    const auto serial = number.whole();
    const auto day = serial && !number.negative() ? day_of(*serial, from_1904) : std::nullopt;
    if (!day) {
        const bool leap = serial && *serial == false_leap_day && !from_1904 && format.kind == Kind::date;
        return {leap ? "29.02.1900" : number.text(), std::nullopt};
    }
    const auto parts = year_month_day(*day);
    if (format.kind == Kind::year) {
        return {std::to_string(parts.year), std::nullopt};
    }
    if (format.kind == Kind::month) {
        auto text = std::string(data::months::rows[parts.month - 1].ru);
        return {format.has_year ? text + " " + std::to_string(parts.year) : text, std::nullopt};
    }
    auto text = day_text(parts);
    if (format.has_time && number.fraction(86'400) != 0) {
        text += " " + clock_text(number, format.has_seconds);
    }
    return {std::move(text), day};
}

} // namespace

NumberFormat parse_number_format(std::string_view code) {
    const auto tokens = tokenise(code);
    const auto has = [&tokens](char c) { return tokens.letters.find(c) != std::string::npos; };
    NumberFormat out;
    const bool month = has_month(tokens.letters);
    const bool clock = has('h') || has('s') || tokens.elapsed;
    if (!tokens.general && (has('d') || has('y') || month || clock)) {
        out.kind = has('d') ? Kind::date : month ? Kind::month : has('y') ? Kind::year : Kind::time;
        out.has_year = has('y');
        out.has_time = clock;
        out.has_seconds = has('s');
        out.elapsed = tokens.elapsed;
        return out;
    }
    if (tokens.letters == "@") {
        out.kind = Kind::text;
    } else if (has('0') && !has('e') && !has('/')) {
        out.kind = Kind::number;
        out.percent = has('%');
        out.decimals = tokens.decimals;
        out.least_decimals = tokens.least_decimals;
        out.least_digits = tokens.zeros;
        out.before = tokens.before;
        out.after = tokens.after;
    }
    return out;
}

NumberFormat builtin_number_format(std::int64_t id) {
    struct Builtin {
        std::int64_t id;
        std::string_view code;
    };
    // ECMA-376 part 1, 18.8.30. Formats 5 to 8 and 37 to 44 group thousands and mark money, which is not shown here.
    static constexpr std::array<Builtin, 28> table = {{
        {1, "0"},          {2, "0.00"},      {3, "#,##0"},        {4, "#,##0.00"},
        {9, "0%"},         {10, "0.00%"},    {14, "dd.mm.yyyy"},  {15, "d-mmm-yy"},
        {16, "d-mmm"},     {17, "mmm-yy"},   {18, "h:mm AM/PM"},  {19, "h:mm:ss AM/PM"},
        {20, "h:mm"},      {21, "h:mm:ss"},  {22, "m/d/yy h:mm"}, {37, "#,##0"},
        {38, "#,##0"},     {39, "#,##0.00"}, {40, "#,##0.00"},    {41, "#,##0"},
        {42, "#,##0"},     {43, "#,##0.00"}, {44, "#,##0.00"},    {45, "mm:ss"},
        {46, "[h]:mm:ss"}, {47, "mm:ss.0"},  {49, "@"},           {8, "#,##0.00"},
    }};
    for (const auto& each : table) {
        if (each.id == id) {
            return parse_number_format(each.code);
        }
    }
    return {};
}

Shown show_number(std::string_view stored, const NumberFormat& format, bool from_1904) {
    auto number = Decimal::parse(stored);
    if (!number) {
        return {std::string(stored), std::nullopt};
    }
    number->round_to_digits(15); // a double holds no more: 8.0999999999999996 was typed as 8.1
    switch (format.kind) {
    case Kind::date:
    case Kind::month:
    case Kind::year:
        return show_day(*number, format, from_1904);
    case Kind::time: {
        // `[h]:mm` counts on past a day; a plain clock shows the time of day alone.
        const auto days = number->whole();
        const bool sane = days && *days <= 2'958'465 && !number->negative();
        return {sane ? clock_text(*number, format.has_seconds, format.elapsed ? *days : 0) : number->text(),
                std::nullopt};
    }
    case Kind::number:
        if (format.percent) {
            number->scale(2);
        }
        number->round_to_decimals(format.decimals);
        return {format.before + number->text(std::max(number->decimals(), format.least_decimals), format.least_digits) +
                    (format.percent ? "%" : "") + format.after,
                std::nullopt};
    case Kind::general:
    case Kind::text:
        break;
    }
    return {number->text(), std::nullopt};
}

namespace {

// «10:30»
bool is_clock(std::string_view text) {
    const auto digit = [&text](std::size_t i) { return is_digit(text[i]); };
    return text.size() == 5 && digit(0) && digit(1) && text[2] == ':' && digit(3) && digit(4);
}

} // namespace

Shown show_iso_date(std::string_view stored) {
    const auto day = date_in(stored.substr(0, 10));
    if (!day) {
        return {std::string(stored), std::nullopt};
    }
    auto text = day_text(year_month_day(*day));
    if (stored.size() > 10) {
        const auto time = stored.substr(std::min<std::size_t>(11, stored.size()), 5);
        if (stored[10] != 'T' || !is_clock(time)) {
            return {std::string(stored), day}; // whatever stands behind the day is kept
        }
        if (time != "00:00") {
            text += " " + std::string(time);
        }
    }
    return {std::move(text), day};
}

} // namespace opora::inline v0::document
