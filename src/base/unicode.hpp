// Opora, MIT licence. See LICENSE.
//
// Letters of UTF-8 and what is asked of texts everywhere: folding, trimming, length and width.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace opora::inline v0 {

/// A code point that stands for bytes that are no letter of UTF-8.
inline constexpr char32_t replacement_character = 0xFFFD;

/// Reads the code point at `position` and moves behind it. Bytes that are not UTF-8 give
/// `replacement_character` and move by one. Precondition: `position < text.size()`.
[[nodiscard]] char32_t decode_utf8(std::string_view text, std::size_t& position) noexcept;

/// `decode_utf8` for texts that are nearly all Latin and Russian letters: the same answer, sooner.
[[nodiscard]] inline char32_t next_letter(std::string_view text, std::size_t& position) noexcept {
    const auto first = static_cast<unsigned char>(text[position]);
    if (first < 0x80U) {
        ++position;
        return first;
    }
    const bool russian = (first == 0xD0U || first == 0xD1U) && position + 1 < text.size();
    const auto second = russian ? static_cast<unsigned char>(text[position + 1]) : 0U;
    if ((second & 0xC0U) == 0x80U) {
        position += 2;
        return ((first & 0x1FU) << 6U) | (second & 0x3FU);
    }
    return decode_utf8(text, position);
}

/// Appends a code point as UTF-8.
void append_utf8(std::string& text, char32_t code_point);

/// What the functions below ask of letters that are neither Latin nor Russian.
namespace detail {
/// `to_lower` of any letter.
[[nodiscard]] char32_t to_lower(char32_t code_point) noexcept;
/// `is_letter` of any letter.
[[nodiscard]] bool is_letter(char32_t code_point) noexcept;
/// `is_space` of any code point.
[[nodiscard]] bool is_space(char32_t code_point) noexcept;
} // namespace detail

/// Lower case of one Latin, Cyrillic or Greek letter; anything else as it is.
[[nodiscard]] inline char32_t to_lower(char32_t code_point) noexcept {
    if (code_point < 0x80) {
        return code_point >= U'A' && code_point <= U'Z' ? code_point + 32 : code_point;
    }
    if (code_point >= 0x410 && code_point <= 0x45F) { // А-Я have their small letters 32 further
        return code_point <= 0x42F ? code_point + 32 : code_point;
    }
    return detail::to_lower(code_point);
}

/// A letter of any script (Unicode categories L*).
[[nodiscard]] inline bool is_letter(char32_t code_point) noexcept {
    if (code_point < 0x80) {
        return (code_point >= U'a' && code_point <= U'z') || (code_point >= U'A' && code_point <= U'Z');
    }
    return (code_point >= 0x400 && code_point <= 0x481) || detail::is_letter(code_point);
}

/// White space of Unicode, with the no-break and zero-width ones.
[[nodiscard]] inline bool is_space(char32_t code_point) noexcept {
    if (code_point < 0x80) {
        return code_point == U' ' || (code_point >= U'\t' && code_point <= U'\r');
    }
    return (code_point < 0x400 || code_point > 0x481) && detail::is_space(code_point);
}

/// Text made fit for comparison: NFKC with case folding, `ё` as `е`, runs of white space as one space, none at
/// the ends, soft hyphens and zero-width characters dropped.
[[nodiscard]] std::string fold(std::string_view text);

/// The text without white space at its ends.
[[nodiscard]] std::string_view trim(std::string_view text) noexcept;

/// The text with every run of white space as one space and none at the ends.
[[nodiscard]] std::string one_line(std::string_view text);

/// How many code points the text has; a byte that is not UTF-8 counts as one.
[[nodiscard]] std::size_t length(std::string_view text) noexcept;

/// Columns of a terminal that a code point takes: 0 for combining and zero-width ones, 2 for wide ones.
[[nodiscard]] int display_width(char32_t code_point) noexcept;

/// Columns of a terminal that a text takes; control characters take none.
[[nodiscard]] std::size_t display_width(std::string_view text) noexcept;

} // namespace opora::inline v0
