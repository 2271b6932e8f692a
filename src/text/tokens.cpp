// Opora, MIT licence. See LICENSE.
#include "text/tokens.hpp"

#include "base/unicode.hpp"
#include "opora/base/encoding.hpp"
#include "text/letters.hpp"

namespace opora::inline v0::text {

namespace {

constexpr char32_t numero_sign = 0x2116; // №

std::uint32_t at(std::size_t position) { return static_cast<std::uint32_t>(position); }

} // namespace

// Splits text into words; each word records the punctuation before it.
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
                word(is_upper(c));
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

Tokens tokens_of(std::string_view text) { return TokenReader(text).run(); }

} // namespace opora::inline v0::text
