// Opora, MIT licence. See LICENSE.
#include "write/svg/text_width.hpp"

#include <array>
#include <cstdint>

#include "base/unicode.hpp"
#include "opora_data/letter_widths.hpp"

namespace opora::inline v0::write {

namespace {

constexpr unsigned table_end = 0x460; // Latin and Russian letters are looked up, the few others searched for
constexpr unsigned wide = 1050;       // ideographs fill their square, emoji a little more
constexpr unsigned unknown_letter = 900;

struct Run {
    char32_t first = 0;
    char32_t last = 0;
    unsigned width = 0;
};

unsigned parse(std::string_view digits, unsigned base) {
    unsigned out = 0;
    for (const char c : digits) {
        out = out * base + static_cast<unsigned>(c <= '9' ? c - '0' : c - 'A' + 10);
    }
    return out;
}

struct Widths {
    std::array<std::uint16_t, table_end> near{};
    std::vector<Run> far;

    Widths() {
        for (const auto& row : data::letter_widths::rows) {
            const Run run{parse(row.first, 16), parse(row.last, 16), parse(row.width, 10)};
            if (run.last >= table_end) {
                far.push_back(run);
                continue;
            }
            for (auto letter = run.first; letter <= run.last; ++letter) {
                near[letter] = static_cast<std::uint16_t>(run.width);
            }
        }
    }

    [[nodiscard]] unsigned of(char32_t letter) const {
        if (letter < table_end && near[letter] != 0) {
            return near[letter];
        }
        for (const auto& run : far) {
            if (letter >= run.first && letter <= run.last) {
                return run.width;
            }
        }
        const int columns = display_width(letter);
        if (columns == 0) {
            // A control character is written as U+FFFD; combining marks take no room.
            return letter < 0x20 || (letter >= 0x7F && letter < 0xA0) ? 1100 : 0;
        }
        return columns == 2 ? wide : unknown_letter;
    }
};

const Widths& widths() {
    static const Widths table;
    return table;
}

double width_of(char32_t letter, double size) { return widths().of(letter) * size / 1000; }

bool breaks_line(char32_t c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// Runs of white space as one space each, so that a picture shows the words alone.
std::string in_one_line(std::string_view text) {
    std::string out;
    for (const char c : trim(text)) {
        const bool space = breaks_line(static_cast<unsigned char>(c));
        if (!space) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    return out;
}

// Bytes of the longest beginning that fits.
std::size_t fitting(std::string_view text, double size, double room) {
    std::size_t position = 0;
    double width = 0;
    while (position < text.size()) {
        const auto from = position;
        width += width_of(next_letter(text, position), size);
        if (width > room) {
            return from;
        }
    }
    return position;
}

std::string cut_line(std::string_view line, double size, double room) {
    if (fitting(line, size, room) == line.size()) {
        return std::string(line);
    }
    const double dots = text_width("…", size);
    if (dots > room) {
        return {};
    }
    auto kept = line.substr(0, fitting(line, size, room - dots));
    while (!kept.empty() && (kept.back() == ' ' || kept.back() == ',')) {
        kept.remove_suffix(1);
    }
    return std::string(kept) + "…";
}

} // namespace

double text_width(std::string_view text, double size) {
    double out = 0;
    std::size_t position = 0;
    while (position < text.size()) {
        out += width_of(next_letter(text, position), size);
    }
    return out;
}

std::string cut_to(std::string_view text, double size, double room) { return cut_line(in_one_line(text), size, room); }

std::vector<std::string> wrap_to(std::string_view text, double size, double room, std::size_t lines) {
    const auto whole = in_one_line(text);
    std::string_view rest = whole;
    std::vector<std::string> out;
    while (!rest.empty() && out.size() + 1 < lines) {
        auto end = fitting(rest, size, room);
        if (end == rest.size()) {
            break;
        }
        if (const auto space = rest.rfind(' ', end); space != std::string_view::npos && space > 0) {
            end = space;
        }
        if (end == 0) {
            break; // not a letter fits
        }
        out.emplace_back(rest.substr(0, end));
        rest = trim(rest.substr(end));
    }
    if (!rest.empty()) {
        out.push_back(cut_line(rest, size, room));
    }
    return out;
}

} // namespace opora::inline v0::write
