// Opora, MIT licence. See LICENSE.
//
// Small letters without asking the tables of Unicode, and the folded words of one text in one piece of memory: most
// texts are looked at and forgotten, and a string for each word would cost more than finding it.
#pragma once

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

/// Folds the words of one text, a letter at a time. The views that it gives live as long as it does, moved or not.
class FoldedWords {
public:
    FoldedWords() = default;
    /// \param bytes  of the text: no small letter is longer than its capital
    explicit FoldedWords(std::size_t bytes)
        : letters_(std::make_unique_for_overwrite<char[]>(bytes)), to_(letters_.get()) {}

    void begin() noexcept {
        word_ = to_;
        simple_ = true;
    }
    /// A letter or a digit of the word at hand.
    void add(char32_t letter) noexcept {
        const auto small = small_letter(letter);
        if (small != 0) {
            to_ = put_small_letter(to_, small);
        } else {
            simple_ = false;
        }
    }
    /// \param written  the word as it stands in the text, which is folded anew if it has a rare letter
    [[nodiscard]] std::string_view end(std::string_view written) {
        if (simple_) {
            return {word_, static_cast<std::size_t>(to_ - word_)};
        }
        return rare_.emplace_front(fold(written));
    }

private:
    std::unique_ptr<char[]> letters_;
    char* to_ = nullptr;   // the next letter
    char* word_ = nullptr; // the first letter of the word at hand
    bool simple_ = true;   // all its letters are Latin or Russian
    std::forward_list<std::string> rare_;
};

} // namespace opora
