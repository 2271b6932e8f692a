// Opora, MIT licence. See LICENSE.
#include "text/words.hpp"

#include <algorithm>

#include "base/unicode.hpp"
#include "text/letters.hpp"

namespace opora::inline v0::text {

namespace {

constexpr char32_t numero = 0x2116; // №

} // namespace

class WordFinder {
public:
    WordFinder(std::string_view text, std::size_t most, NumberSign sign) : text_(text), most_(most), sign_(sign) {
        constexpr std::size_t bytes_of_word = 12; // about, with the space behind it
        out_.letters_ = FoldedWords(text.size());
        out_.words_.reserve(std::min(text.size() / bytes_of_word + 2, most));
    }

    Words run() {
        for (std::size_t position = 0; position < text_.size() && out_.words_.size() < most_;) {
            const auto first = position;
            const auto word = out_.letters_.take(text_, position, true);
            if (word.letters != 0) {
                add(word.folded, first, position);
            } else if (next_letter(text_, position) == numero && sign_ == NumberSign::word) {
                add("№", first, position);
            }
        }
        return std::move(out_);
    }

private:
    void add(std::string_view folded, std::size_t first, std::size_t end) {
        out_.words_.push_back({folded, Span{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end)}});
    }

    std::string_view text_;
    std::size_t most_;
    NumberSign sign_;
    Words out_;
};

bool has_word(std::string_view text) {
    for (std::size_t position = 0; position < text.size();) {
        const auto c = next_letter(text, position);
        if (in_word(c) || c == numero) {
            return true;
        }
    }
    return false;
}

Words words_of(std::string_view text, std::size_t most) { return WordFinder(text, most, NumberSign::word).run(); }

Words words_of(std::string_view text, NumberSign sign) { return WordFinder(text, std::string_view::npos, sign).run(); }

} // namespace opora::inline v0::text
