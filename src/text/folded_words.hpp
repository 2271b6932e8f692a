// Opora, MIT licence. See LICENSE.
//
// The folded words of one text in one piece of memory: most texts are looked at and forgotten, and a string for each word
// would cost more than finding it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <forward_list>
#include <memory>
#include <string>
#include <string_view>

#include "base/small_letters.hpp"
#include "base/unicode.hpp"

namespace opora::inline v0::text {

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

} // namespace opora::inline v0::text
