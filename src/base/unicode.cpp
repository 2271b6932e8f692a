// Opora, MIT licence. See LICENSE.
#include "base/unicode.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>

#include <utf8proc.h>

#include "base/small_letters.hpp"
#include "opora/base/encoding.hpp"

namespace opora::inline v0 {

namespace {

bool is_continuation(char c) noexcept { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

struct Sequence {
    std::size_t length = 0; // 0: the first byte starts none
    char32_t bits = 0;
    char32_t least = 0; // smaller code points have a shorter spelling
};

Sequence sequence(unsigned char first) noexcept {
    if (first < 0xC2U) {
        return {};
    }
    if (first < 0xE0U) {
        return {2, first & 0x1FU, 0x80};
    }
    if (first < 0xF0U) {
        return {3, first & 0x0FU, 0x800};
    }
    if (first < 0xF5U) {
        return {4, first & 0x07U, 0x10000};
    }
    return {};
}

// The letter at `position`, or false where the bytes are not UTF-8.
bool decode_one(std::string_view text, std::size_t position, char32_t& code_point, std::size_t& size) noexcept {
    const auto first = static_cast<unsigned char>(text[position]);
    if (first < 0x80U) {
        code_point = first;
        size = 1;
        return true;
    }
    if (first >= 0xC2U && first < 0xE0U && text.size() - position >= 2 && is_continuation(text[position + 1])) {
        code_point = static_cast<char32_t>((first & 0x1FU) << 6U) |
                     (static_cast<unsigned char>(text[position + 1]) & 0x3FU);
        size = 2; // Cyrillic: most of what is read
        return true;
    }
    const auto form = sequence(first);
    if (form.length == 0 || text.size() - position < form.length) {
        return false;
    }
    char32_t value = form.bits;
    for (std::size_t i = 1; i < form.length; ++i) {
        if (!is_continuation(text[position + i])) {
            return false;
        }
        value = (value << 6U) | (static_cast<unsigned char>(text[position + i]) & 0x3FU);
    }
    if (value < form.least || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) {
        return false;
    }
    code_point = value;
    size = form.length;
    return true;
}

} // namespace

char32_t decode_utf8(std::string_view text, std::size_t& position) noexcept {
    char32_t code_point = 0;
    std::size_t size = 0;
    if (!decode_one(text, position, code_point, size)) {
        ++position;
        return replacement_character;
    }
    position += size;
    return code_point;
}

void append_utf8(std::string& text, char32_t code_point) {
    const auto lead = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
    const auto tail = [&](unsigned shift) { return lead(0x80U | ((code_point >> shift) & 0x3FU)); };
    if (code_point < 0x80) {
        text += lead(code_point);
    } else if (code_point < 0x800) {
        const char bytes[] = {lead(0xC0U | (code_point >> 6U)), tail(0)};
        text.append(bytes, sizeof bytes);
    } else if (code_point < 0x10000) {
        const char bytes[] = {lead(0xE0U | (code_point >> 12U)), tail(6), tail(0)};
        text.append(bytes, sizeof bytes);
    } else {
        const char bytes[] = {lead(0xF0U | (code_point >> 18U)), tail(12), tail(6), tail(0)};
        text.append(bytes, sizeof bytes);
    }
}

namespace {

// Eight bytes that repeat two, as a number, whatever the order of bytes in one.
std::uint64_t repeated(unsigned char first, unsigned char second) noexcept {
    const std::array<unsigned char, 8> bytes{first, second, first, second, first, second, first, second};
    std::uint64_t out = 0;
    std::memcpy(&out, bytes.data(), sizeof out);
    return out;
}

// Behind the ASCII and the Russian letters from `position` on that come in eight bytes or four letters.
std::size_t behind_usual(std::string_view text, std::size_t position) noexcept {
    const auto high_bits = repeated(0x80, 0x80);
    const auto russian_bits = repeated(0xFE, 0xC0); // which D0 and D1, and bytes that go on, have alike
    const auto russian = repeated(0xD0, 0x80);
    for (std::uint64_t eight = 0; text.size() - position >= sizeof eight; position += sizeof eight) {
        std::memcpy(&eight, text.data() + position, sizeof eight);
        if ((eight & high_bits) != 0 && (eight & russian_bits) != russian) {
            break;
        }
    }
    return position;
}

} // namespace

bool is_utf8(std::string_view text) noexcept {
    for (std::size_t position = 0; (position = behind_usual(text, position)) < text.size();) {
        // Latin and Cyrillic letters, nearly all that there is, need no more than a look.
        const auto first = static_cast<unsigned char>(text[position]);
        if (first < 0x80U) {
            ++position;
            continue;
        }
        if (first >= 0xC2U && first < 0xE0U && position + 1 < text.size() && is_continuation(text[position + 1])) {
            position += 2;
            continue;
        }
        char32_t code_point = 0;
        std::size_t size = 0;
        if (!decode_one(text, position, code_point, size)) {
            return false;
        }
        position += size;
    }
    return true;
}

namespace detail {

char32_t to_lower(char32_t code_point) noexcept {
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(code_point)));
}

bool is_letter(char32_t code_point) noexcept {
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(code_point))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return true;
    default:
        return false;
    }
}

bool is_space(char32_t code_point) noexcept {
    switch (code_point) {
    case U' ':
    case U'\t':
    case U'\n':
    case U'\r':
    case U'\v':
    case U'\f':
    case 0x85:
    case 0xA0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202F:
    case 0x205F:
    case 0x2060:
    case 0x3000:
    case 0xFEFF:
        return true;
    default:
        return code_point >= 0x2000 && code_point <= 0x200D;
    }
}

} // namespace detail

namespace {

// Marks that compatibility composition and folding leave alone.
bool folds_to_itself(char32_t c) noexcept {
    return c < 0x80 || c == U'«' || c == U'»' || c == U'–' || c == U'—' || c == U'“' || c == U'”' || c == U'„';
}

// The folding of a text of Latin and Russian letters and usual marks, which nearly all are; false: it holds others.
bool fold_simply(std::string_view text, std::string& out) {
    out.resize(text.size()); // nothing below grows
    char* to = out.data();
    const char* const begin = to;
    bool pending_space = false;
    for (std::size_t position = 0; position < text.size();) {
        const auto before = position;
        const auto c = next_letter(text, position);
        if (is_space(c)) {
            if (c >= 0x80 && c != 0xA0) {
                return false; // some of them are dropped, and do not part words
            }
            pending_space = to != begin;
            continue;
        }
        if (pending_space) {
            *to++ = ' ';
            pending_space = false;
        }
        if (const auto small = small_letter(c); small != 0) {
            to = put_small_letter(to, small);
        } else if (c == U'№') {
            to = std::copy_n("no", 2, to);
        } else if (folds_to_itself(c)) {
            to = std::copy(text.begin() + static_cast<std::ptrdiff_t>(before),
                           text.begin() + static_cast<std::ptrdiff_t>(position), to);
        } else {
            return false;
        }
    }
    out.resize(static_cast<std::size_t>(to - begin));
    return true;
}

// First bytes of white space but for the plain one.
constexpr std::array<bool, 256> make_unusual() {
    std::array<bool, 256> out{};
    for (std::size_t byte = 0; byte < 0x20; ++byte) {
        out[byte] = true;
    }
    for (const std::size_t byte : {0xC2U, 0xE1U, 0xE2U, 0xE3U, 0xEFU}) {
        out[byte] = true;
    }
    return out;
}
constexpr auto unusual = make_unusual();

// A text that `one_line` would leave as it is; texts with rarer kinds of space are looked at letter by letter.
bool is_one_line(std::string_view text) noexcept {
    const bool ends = !text.empty() && text.front() != ' ' && text.back() != ' ';
    return ends && text.find("  ") == std::string_view::npos &&
           std::none_of(text.begin(), text.end(), [](char c) { return unusual[static_cast<unsigned char>(c)]; });
}

// utf8proc allocates with malloc.
struct Freed {
    void operator()(void* block) const noexcept { std::free(block); }
};

// The folding of any text, by the tables of Unicode.
std::string fold_by_unicode(std::string_view text) {
    utf8proc_uint8_t* mapped = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                                                        UTF8PROC_IGNORE);
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, Freed> folded(mapped);
    if (size == UTF8PROC_ERROR_NOMEM) {
        throw std::bad_alloc();
    }
    std::string_view source = text;
    if (size >= 0) {
        source = {reinterpret_cast<const char*>(folded.get()), static_cast<std::size_t>(size)};
    }
    std::string out;
    out.reserve(source.size());
    bool pending_space = false;
    for (std::size_t position = 0; position < source.size();) {
        const auto code_point = decode_utf8(source, position);
        if (is_space(code_point)) {
            pending_space = !out.empty();
            continue;
        }
        if (pending_space) {
            out += ' ';
            pending_space = false;
        }
        append_utf8(out, code_point == U'ё' ? U'е' : code_point);
    }
    return out;
}

} // namespace

std::string fold(std::string_view text) {
    std::string out;
    return fold_simply(text, out) ? out : fold_by_unicode(text);
}

std::string_view trim(std::string_view text) noexcept {
    std::size_t first = 0;
    for (auto next = first; next < text.size() && is_space(next_letter(text, next));) {
        first = next;
    }
    std::size_t last = text.size();
    while (last > first) {
        auto before = last - 1; // where the last letter begins
        while (before > first && is_continuation(text[before])) {
            --before;
        }
        auto end = before;
        if (!is_space(decode_utf8(text, end)) || end != last) {
            break;
        }
        last = before;
    }
    return text.substr(first, last - first);
}

std::string one_line(std::string_view text) {
    if (is_one_line(text)) {
        return std::string(text);
    }
    std::string out;
    bool gap = false;
    for (std::size_t position = 0; position < text.size();) {
        const auto before = position;
        if (is_space(next_letter(text, position))) {
            gap = !out.empty();
            continue;
        }
        if (gap) {
            out += ' ';
            gap = false;
        }
        out += text.substr(before, position - before);
    }
    return out;
}

std::size_t length(std::string_view text) noexcept {
    std::size_t count = 0;
    for (std::size_t position = 0; position < text.size(); ++count) {
        (void)next_letter(text, position);
    }
    return count;
}

int display_width(char32_t code_point) noexcept {
    return utf8proc_charwidth(static_cast<utf8proc_int32_t>(code_point));
}

std::size_t display_width(std::string_view text) noexcept {
    std::size_t columns = 0;
    for (std::size_t position = 0; position < text.size();) {
        columns += static_cast<std::size_t>(display_width(decode_utf8(text, position)));
    }
    return columns;
}

} // namespace opora::inline v0
