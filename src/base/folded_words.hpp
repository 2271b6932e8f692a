// Opora, MIT licence. See LICENSE.
//
// Small letters without asking the tables of Unicode, and the folded words of one text in one piece of memory: most
// texts are looked at and forgotten, and a string for each word would cost more than finding it.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <forward_list>
#include <memory>
#include <string>
#include <string_view>

#include "opora/base/text.hpp"

namespace opora {

namespace letters {

// The folded form of the digits and of the letters whose folding is their small form, which are nearly all that
// documents have; 0: no word's letter, or one that must be asked about.
constexpr std::array<char16_t, 0x460> make_small() {
    std::array<char16_t, 0x460> out{};
    for (char16_t c = u'0'; c <= u'9'; ++c) {
        out[c] = c;
    }
    for (char16_t c = u'a'; c <= u'z'; ++c) {
        out[c] = c;
        out[c - u'a' + u'A'] = c;
    }
    for (char16_t c = u'а'; c < 0x460; ++c) {
        out[c] = c == u'ё' ? u'е' : c;
        out[c < 0x450 ? c - 0x20 : c - 0x50] = out[c];
    }
    return out;
}
inline constexpr auto small = make_small();

// The same for the letters of two bytes that begin with D0 or D1, by the last bit of that byte and all bits of the next:
// nearly every letter comes by here, and its two bytes are written without being put together and taken apart.
struct alignas(4) Russian {
    char bytes[2] = {0, 0}; // 0: no letter, or one that must be asked about
    bool capital = false;
};
constexpr std::array<Russian, 512> make_russian() {
    std::array<Russian, 512> out{};
    for (char16_t c = 0x400; c < 0x460; ++c) {
        auto& letter = out[((c & 0x40U) << 2U) | 0x80U | (c & 0x3FU)];
        letter.bytes[0] = static_cast<char>(0xC0U | (small[c] >> 6U));
        letter.bytes[1] = static_cast<char>(0x80U | (small[c] & 0x3FU));
        letter.capital = c < 0x430;
    }
    return out;
}
inline constexpr auto russian = make_russian();

} // namespace letters

/// The folded form of a digit or of a Latin or Russian letter; 0 for anything else.
[[nodiscard]] inline char16_t small_letter(char32_t c) noexcept {
    return c < letters::small.size() ? letters::small[c] : u'\0';
}

/// Writes what `small_letter` gave, as UTF-8; where the next letter goes.
[[nodiscard]] inline char* put_small_letter(char* to, char16_t small) noexcept {
    if (small < 0x80) {
        *to++ = static_cast<char>(small);
    } else {
        *to++ = static_cast<char>(0xC0U | (small >> 6U));
        *to++ = static_cast<char>(0x80U | (small & 0x3FU));
    }
    return to;
}

/// `fold(text).starts_with(beginning)` for a beginning of small letters, without folding the rest.
[[nodiscard]] inline bool folded_begins(std::string_view text, std::string_view beginning) {
    std::size_t position = 0;
    for (std::size_t at = 0; at < beginning.size();) {
        const auto small = position < text.size() ? small_letter(next_letter(text, position)) : u'\0';
        if (small == 0) {
            return fold(text).starts_with(beginning);
        }
        if (small != next_letter(beginning, at)) {
            return false;
        }
    }
    return true;
}

/// Folds the words of one text. The views that it gives live as long as it does, moved or not.
class FoldedWords {
public:
    FoldedWords() = default;
    /// \param bytes  of the text: no small letter is longer than its capital
    explicit FoldedWords(std::size_t bytes)
        : letters_(std::make_unique_for_overwrite<char[]>(bytes)), to_(letters_.get()) {}

    struct Word {
        std::string_view folded;
        std::size_t letters = 0;
        bool capitals = true; ///< all letters are
    };

    /// Folds the letters, and on demand the digits, that follow each other from `position` on, and moves behind them.
    [[nodiscard]] Word take(std::string_view text, std::size_t& position, bool digits) {
        // All in variables of its own: what is written through `to` might else be any of it.
        auto at = position;
        char* to = to_;
        std::size_t count = 0;
        bool capitals = true;
        bool simple = true; // all letters are Latin or Russian
        while (at < text.size()) {
            const auto before = at;
            for (const letters::Russian* letter = nullptr; (letter = russian_at(text, at)) != nullptr; at += 2) {
                to = std::copy_n(letter->bytes, 2, to);
                capitals = capitals && letter->capital;
            }
            count += (at - before) / 2;
            if (at == text.size()) {
                break;
            }
            auto next = at;
            const auto c = next_letter(text, next);
            const auto small = small_letter(c);
            if (small != 0 && (digits || c < U'0' || c > U'9')) {
                to = put_small_letter(to, small);
            } else if (small == 0 && c >= 0x80 && is_letter(c)) {
                simple = false;
            } else {
                break;
            }
            capitals = capitals && to_lower(c) != c;
            ++count;
            at = next;
        }
        const auto written = text.substr(position, at - position);
        const auto folded = simple ? std::string_view(to_, static_cast<std::size_t>(to - to_))
                                   : std::string_view(rare_.emplace_front(fold(written)));
        to_ = to;
        position = at;
        return Word{folded, count, capitals};
    }

private:
    // The Russian letter that stands there, or null.
    [[nodiscard]] static const letters::Russian* russian_at(std::string_view text, std::size_t position) noexcept {
        if (position + 1 >= text.size()) {
            return nullptr;
        }
        const auto first = static_cast<unsigned char>(text[position]);
        const auto second = static_cast<unsigned char>(text[position + 1]);
        const auto& letter = letters::russian[((first & 1U) << 8U) | second];
        return (first & 0xFEU) == 0xD0U && letter.bytes[0] != 0 ? &letter : nullptr;
    }

    std::unique_ptr<char[]> letters_;
    char* to_ = nullptr; // the next letter
    std::forward_list<std::string> rare_;
};

} // namespace opora
