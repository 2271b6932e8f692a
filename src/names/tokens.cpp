// Opora, MIT licence. See LICENSE.
#include "names/tokens.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "opora/base/text.hpp"

namespace opora::names {

namespace {

constexpr char32_t numero_sign = 0x2116; // №

std::uint32_t at(std::size_t position) { return static_cast<std::uint32_t>(position); }

} // namespace

// Collects words; what stands between them is told to the next one.
class TokenReader {
public:
    explicit TokenReader(std::string_view text) : text_(text) {
        constexpr std::size_t bytes_of_word = 14; // about
        out_.letters_ = FoldedWords(text.size());
        out_.tokens_.reserve(text.size() / bytes_of_word + 4);
    }

    Tokens run() {
        while (position_ < text_.size()) {
            const auto first = position_;
            const auto c = next_letter(text_, position_);
            if (c == numero_sign) {
                auto& token = push(first, position_);
                token.folded = "№";
                token.numero = true;
            } else if (is_letter(c)) {
                position_ = first;
                word(is_upper_letter(c));
            } else if (is_digit(c)) {
                position_ = first;
                number();
            } else if (!is_space(c)) {
                sign(c);
            }
        }
        latin_numero();
        return std::move(out_);
    }

private:
    void sign(char32_t c) {
        if (c == U'«' || c == U'„' || c == U'“') {
            ++depth_;
        } else if ((c == U'»' || c == U'”') && depth_ > 0) {
            --depth_;
        } else if (c == U'"') {
            straight_ = !straight_;
        }
        sign_ = c;
    }

    Token& push(std::size_t first, std::size_t end) {
        Token token;
        token.span = Span{at(first), at(end)};
        token.sign = sign_;
        token.quoted = depth_ > 0 || straight_;
        sign_ = 0;
        return out_.tokens_.emplace_back(token);
    }

    void word(bool capital) {
        const auto first = position_;
        const auto letters = out_.letters_.take(text_, position_, false);
        auto& token = push(first, position_);
        token.folded = letters.folded;
        token.capital = capital;
        token.upper = letters.capitals && letters.letters > 1;
    }

    // `12`, and `5а` or `12-А`, where the letter belongs to the number.
    void number() {
        const auto first = position_;
        while (position_ < text_.size() && is_digit(static_cast<unsigned char>(text_[position_]))) {
            ++position_;
        }
        auto next = position_;
        if (next < text_.size()) {
            const auto letter = next_letter(text_, next);
            const bool one = next >= text_.size() || !is_letter(decode(next));
            if (is_letter(letter) && one) {
                position_ = next;
            }
        }
        auto from = first;
        auto& token = push(first, position_);
        token.number = true;
        token.folded = out_.letters_.take(text_.substr(0, position_), from, true).folded;
    }

    [[nodiscard]] char32_t decode(std::size_t position) const { return next_letter(text_, position); }

    // «N 5» and «No 5» for «№ 5».
    void latin_numero() {
        auto& tokens = out_.tokens_;
        for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
            auto& token = tokens[i];
            if (tokens[i + 1].number && token.capital && (token.folded == "n" || token.folded == "no")) {
                token.folded = "№";
                token.numero = true;
            }
        }
    }

    std::string_view text_;
    Tokens out_;
    std::size_t position_ = 0;
    char32_t sign_ = 0;
    int depth_ = 0;
    bool straight_ = false;
};

namespace {

bool is_vowel_ending(char32_t c) noexcept {
    constexpr std::u32string_view letters = U"аеийоуыьэюя";
    return letters.find(c) != std::u32string_view::npos;
}

} // namespace

bool is_upper_letter(char32_t c) noexcept { return to_lower(c) != c; }

Tokens tokens_of(std::string_view text) { return TokenReader(text).run(); }

std::string stem(std::string_view folded) {
    constexpr std::size_t least = 6; // bytes: three letters stay
    constexpr std::array<std::string_view, 14> endings{"ого", "его", "ому", "ему", "ыми", "ими", "ами",
                                                       "ями", "ах",  "ях",  "ых",  "их",  "ым",  "им"};
    constexpr std::array<std::string_view, 2> cases{"ом", "ем"};
    auto out = folded;
    const auto drop = [&out](const auto& list) {
        for (const std::string_view ending : list) {
            if (out.ends_with(ending) && out.size() >= ending.size() + least) {
                out.remove_suffix(ending.size());
                return;
            }
        }
    };
    drop(endings);
    drop(cases);
    while (out.size() >= least + 2) {
        std::size_t last = out.size() - 2;
        std::size_t position = last;
        if (static_cast<unsigned char>(out[last]) < 0xC0U || !is_vowel_ending(decode_utf8(out, position))) {
            break;
        }
        out.remove_suffix(2);
    }
    return std::string(out);
}

std::string_view first_letter_of(std::string_view folded) noexcept {
    std::size_t position = 0;
    if (!folded.empty()) {
        (void)next_letter(folded, position);
    }
    return folded.substr(0, position);
}

Pattern::Pattern(std::string_view words) {
    while (!words.empty()) {
        const auto space = words.find(' ');
        auto word = words.substr(0, space);
        words = space == std::string_view::npos ? std::string_view{} : words.substr(space + 1);
        const bool whole = word.starts_with('=');
        word.remove_prefix(whole ? 1 : 0);
        letters_ += length(word) + (whole ? 1 : 0);
        words_.push_back(Word{std::string(word), whole});
    }
    if (!words_.empty() && words_.front().text.size() >= 4) {
        second_ = words_.front().text[3];
    }
}

std::size_t Pattern::match_words(const Tokens& tokens, std::size_t at) const {
    if (words_.empty() || at + words_.size() > tokens.size()) {
        return 0;
    }
    for (std::size_t i = 0; i < words_.size(); ++i) {
        const auto& token = tokens[at + i].folded;
        if (words_[i].whole ? token != words_[i].text : !token.starts_with(words_[i].text)) {
            return 0;
        }
    }
    return words_.size();
}

std::string_view Pattern::first() const noexcept {
    return words_.empty() ? std::string_view{} : first_letter_of(words_.front().text);
}

} // namespace opora::names
