// Opora, MIT licence. See LICENSE.
#include "read/plan/lists.hpp"

#include <string>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "read/text/clean.hpp"
#include "read/text/words.hpp"

namespace opora::inline v0::reading {

namespace {

std::uint32_t at(std::size_t position) { return static_cast<std::uint32_t>(position); }

bool is_bullet(char32_t c) noexcept {
    return c == U'-' || c == U'–' || c == U'—' || c == U'•' || c == U'*' || c == 0xB7 || c == 0xF0B7 || c == 0x2023 ||
           c == 0x25AA;
}

// Where `number.` or `number)` stands as a mark, from `from` on.
std::size_t find_number(std::string_view text, std::size_t number, std::size_t from) {
    const auto digits = std::to_string(number);
    for (auto found = text.find(digits, from); found != std::string_view::npos; found = text.find(digits, found + 1)) {
        const auto end = found + digits.size();
        const bool marked = end < text.size() && (text[end] == '.' || text[end] == ')');
        const bool before = found == 0 || text[found - 1] == ' ' || text[found - 1] == '\n' || text[found - 1] == '.' ||
                            text[found - 1] == ';' || text[found - 1] == ':';
        const bool after = marked && end + 1 < text.size() && !is_digit(text[end + 1]);
        // «п. 2.» and «№ 2.» name a clause.
        const auto left = trim(text.substr(0, found));
        const bool named = left.ends_with("№") || left.ends_with("п.") || left.ends_with("ст.");
        if (before && after && !named) {
            return found;
        }
    }
    return std::string_view::npos;
}

std::vector<std::uint32_t> numbered(std::string_view text) {
    std::vector<std::uint32_t> starts;
    std::size_t from = 0;
    for (std::size_t number = 1;; ++number) {
        const auto found = find_number(text, number, from);
        if (found == std::string_view::npos) {
            break;
        }
        starts.push_back(at(found));
        from = found + 1;
    }
    return starts;
}

// Bullets at the beginning of a line, or behind the sign that ends an item.
std::vector<std::uint32_t> bulleted(std::string_view text) {
    std::vector<std::uint32_t> starts;
    char32_t last = U'\n';
    bool gap = true;
    for (std::size_t position = 0; position < text.size();) {
        const auto here = position;
        const auto c = next_letter(text, position);
        if (is_letter(c)) {
            last = c;
            gap = false;
        } else if (c == U'\n') {
            last = c;
            gap = true;
        } else if (is_space(c)) {
            gap = true;
        } else {
            const auto next = position < text.size() ? first_letter(text.substr(position)) : 0;
            const bool opens = last == U'\n' || last == U';' || last == U':' || (last == U'.' && gap);
            if (is_bullet(c) && opens && (is_space(next) || (last == U'\n' && is_letter(next)))) {
                starts.push_back(at(here));
            }
            last = c;
            gap = false;
        }
    }
    return starts;
}

std::vector<std::uint32_t> by_lines(std::string_view text) {
    std::vector<std::uint32_t> starts{0};
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == '\n') {
            starts.push_back(at(i + 1));
        } else if (text[i] == ';' && text[i + 1] == ' ' && i + 2 < text.size() &&
                   is_upper(first_letter(text.substr(i + 2)))) {
            starts.push_back(at(i + 2));
        }
    }
    return starts;
}

Span without_marks(std::string_view text, Span span) {
    span = trimmed(text, span);
    const auto mark = list_mark(span.of(text));
    span.first += mark.end;
    span = trimmed(text, span);
    auto part = span.of(text);
    // Words that announce the next list have come along: cut them off.
    if (part.ends_with(':')) {
        const auto stop = part.find_last_of(".;)\n", part.size() - 2);
        span.end = stop == std::string_view::npos ? span.first : span.first + at(stop + (part[stop] == '\n' ? 0 : 1));
        span = trimmed(text, span);
        part = span.of(text);
    }
    while (!part.empty() && (part.back() == ';' || part.back() == ',')) {
        --span.end;
        span = trimmed(text, span);
        part = span.of(text);
    }
    return span;
}

} // namespace

Span list_mark(std::string_view text) {
    std::size_t position = 0;
    if (text.empty()) {
        return {};
    }
    const auto c = next_letter(text, position);
    if (is_bullet(c)) {
        return Span{0, at(position)};
    }
    position = digits_end(text, 0);
    if (position == 0 || position > 3 || position + 1 >= text.size() ||
        (text[position] != '.' && text[position] != ')')) {
        return {};
    }
    const auto next = first_letter(text.substr(position + 1));
    return is_digit(next) ? Span{} : Span{0, at(position + 1)};
}

std::vector<Span> split_items(std::string_view text) {
    auto starts = numbered(text);
    bool marked = starts.size() >= 2;
    if (!marked) {
        starts = bulleted(text);
        marked = !starts.empty();
    }
    if (!marked) {
        starts = by_lines(text);
    }
    std::vector<Span> out;
    if (!starts.empty() && starts.front() != 0) {
        const auto before = trimmed(text, Span{0, starts.front()});
        if (!before.empty() && !before.of(text).ends_with(':')) {
            out.push_back(without_marks(text, before));
        }
    }
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto end = i + 1 < starts.size() ? starts[i + 1] : at(text.size());
        const auto item = without_marks(text, Span{starts[i], end});
        if (!item.empty()) {
            out.push_back(item);
        }
    }
    return out;
}

} // namespace opora::inline v0::reading
