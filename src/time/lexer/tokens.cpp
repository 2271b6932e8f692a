// Opora, MIT licence. See LICENSE.
#include "time/lexer/tokens.hpp"

#include <array>
#include <iterator>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "time/lexer/characters.hpp"
#include "time/lexer/cut_words.hpp"

namespace opora::inline v0::timing {

namespace {

struct Piece {
    char32_t c = 0;
    std::uint32_t first = 0;
    std::uint32_t end = 0;
};

TokenType mark(char32_t c) noexcept {
    switch (c) {
    case U'-':
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0x2500:
    case 0x2043:
    case 0xFE58:
    case 0xFF0D:
    case U'~':
        return TokenType::dash;
    case U',':
    case U';':
    case U'،':
        return TokenType::comma;
    case U'.':
    case U'…':
        return TokenType::dot;
    case U'/':
    case U'\\':
    case U'|':
        return TokenType::slash;
    case U':':
        return TokenType::colon;
    case U'(':
    case U'[':
        return TokenType::open;
    case U')':
    case U']':
        return TokenType::close;
    case U'№':
    case U'#':
        return TokenType::sign;
    default:
        return TokenType::other;
    }
}

char32_t closing_quote(char32_t c) noexcept {
    switch (c) {
    case U'«':
        return U'»';
    case U'“':
        return U'”';
    case U'„':
        return U'“';
    case U'"':
        return U'"';
    default:
        return 0;
    }
}

// The endings of ordinals written in figures: 1-й, 2-я, 3-го, 20-х...
bool is_ordinal_ending(const Letters& letters, bool& plural) {
    static constexpr std::string_view endings[] = {"й",  "я",  "е",  "го", "му", "м",  "х",   "ый", "ой", "ая", "ое",
                                                   "ий", "ей", "ью", "ю",  "ую", "ом", "ого", "ых", "ые", "ми", "ти"};
    static const auto table = [] {
        std::array<Letters, std::size(endings)> out{};
        for (std::size_t k = 0; k < out.size(); ++k) {
            for (std::size_t i = 0; i < endings[k].size();) {
                out[k].push(letter_number(decode_utf8(endings[k], i), false));
            }
        }
        return out;
    }();
    for (std::size_t k = 0; k < table.size(); ++k) {
        const auto& other = table[k];
        bool same = other.size == letters.size;
        for (std::uint8_t i = 0; same && i < letters.size; ++i) {
            same = other.data[i] == letters.data[i];
        }
        if (same) {
            plural = endings[k] == "х" || endings[k] == "ых" || endings[k] == "ые";
            return true;
        }
    }
    return false;
}

class Lexer {
public:
    Lexer(std::string_view phrase, Tokens& tokens) : phrase_(phrase), tokens_(tokens) {}

    // False: the phrase is no UTF-8.
    bool run() {
        while (!at_end() && is_utf8_) {
            const auto piece = next();
            const auto character = characters_[piece.c];
            switch (character.sort) {
            case CharClass::space:
                space_ = true;
                break;
            case CharClass::skipped:
                break;
            case CharClass::digit:
                number(piece);
                break;
            case CharClass::roman:
                push_roman(character.roman, Span{piece.first, piece.end});
                break;
            case CharClass::letter:
                if (is_zero_twin(piece.c) && digit_follows()) {
                    number(piece);
                } else {
                    word(piece, character);
                }
                break;
            case CharClass::mark:
                if (!quoted(piece)) {
                    push(mark(piece.c), Span{piece.first, piece.end});
                }
                break;
            }
        }
        if (unknown_) {
            join_cut_words(tokens_, texts_);
        }
        const auto size = static_cast<std::uint32_t>(phrase_.size());
        push(TokenType::end, Span{size, size});
        return is_utf8_;
    }

private:
    // Digits, Latin and Cyrillic letters are one or two bytes. All bytes come by here, so the phrase is checked too.
    [[nodiscard]] char32_t decode_fast(std::size_t& position) noexcept {
        const auto first = static_cast<unsigned char>(phrase_[position]);
        if (first < 0x80U) {
            ++position;
            return first;
        }
        if (first >= 0xC2U && first < 0xE0U && position + 1 < phrase_.size()) {
            const auto second = static_cast<unsigned char>(phrase_[position + 1]);
            if ((second & 0xC0U) == 0x80U) {
                position += 2;
                return ((first & 0x1FU) << 6U) | (second & 0x3FU);
            }
        }
        const auto before = position;
        const auto c = decode_utf8(phrase_, position);
        is_utf8_ = is_utf8_ && !(c == replacement_character && position == before + 1);
        return c;
    }

    [[nodiscard]] bool at_end() const noexcept { return position_ >= phrase_.size(); }

    Piece next() noexcept {
        Piece piece;
        piece.first = static_cast<std::uint32_t>(position_);
        piece.c = decode_fast(position_);
        piece.end = static_cast<std::uint32_t>(position_);
        return piece;
    }

    [[nodiscard]] bool digit_follows() const noexcept { return !at_end() && is_digit(phrase_[position_]); }

    static bool is_zero_twin(char32_t c) noexcept { return c == U'О' || c == U'O' || c == U'о' || c == U'o'; }

    Token& push(TokenType type, Span span) {
        Token token;
        token.type = type;
        token.space = space_;
        token.span = span;
        space_ = false;
        tokens_.push_back(token);
        return tokens_.back();
    }

    void push_roman(int value, Span span) {
        auto& token = push(TokenType::number, span);
        token.value = value;
        token.roman = true;
        token.digits = 1;
    }

    void number(Piece piece) {
        auto& token = push(TokenType::number, Span{piece.first, piece.end});
        token.value = is_digit(piece.c) ? static_cast<std::int32_t>(piece.c - U'0') : 0;
        token.digits = 1;
        token.corrected = !is_digit(piece.c);
        while (digit_follows()) {
            ++token.digits;
            token.value = token.digits > 8 ? -1 : token.value * 10 + (phrase_[position_] - '0');
            ++position_;
        }
        token.span.end = static_cast<std::uint32_t>(position_);
    }

    void word(Piece piece, Character character) {
        const auto run = letters_from(piece, character);
        // A lone Cyrillic Х is the letter; a lone Latin X may be ten, but «X» never numbers a period here.
        if (run.roman >= 1 && run.roman <= 12 && (run.letters.size > 1 || run.roman != 10)) {
            push_roman(run.roman, run.span);
            return;
        }
        if (ordinal_ending(run.letters, run.span)) {
            return;
        }
        auto& token = push(TokenType::word, run.span);
        token.letters = run.letters.size;
        token.word = run.foreign ? nullptr : find_word(run.letters);
        token.plural = ends_in_am(run.letters);
        token.genitive = token.word != nullptr && token.word->category == WordClass::month && ends_in_a(run.letters);
        unknown_ = unknown_ || token.word == nullptr;
        WordText text;
        text.token = static_cast<std::uint32_t>(tokens_.size() - 1);
        text.letters = run.letters;
        if (run.foreign) {
            text.letters.size = 0;
        }
        texts_.push_back(text);
    }

    // A run of letters.
    struct Run {
        Letters letters;
        Span span;
        int roman = 0;        ///< its value as a Roman numeral; 0 if it is none
        bool foreign = false; ///< it holds a letter that looks like no Russian one
    };

    // The letters from a first one on. A soft hyphen or a stress mark between two of them is no break.
    Run letters_from(Piece piece, Character character) {
        Run run;
        auto position = position_;
        std::size_t end = 0;
        int last_digit = 0;
        bool roman = true;
        for (;;) {
            run.letters.push(character.letter);
            run.foreign = run.foreign || character.letter == 0;
            if (roman) {
                const int digit = character.roman;
                run.roman += digit > last_digit ? digit - 2 * last_digit : digit;
                roman = digit != 0;
                last_digit = digit;
            }
            end = position;
            if (position >= phrase_.size()) {
                break;
            }
            auto behind = position;
            auto c = decode_fast(behind);
            character = characters_[c];
            if (!character.inside && (c == 0xAD || c == 0x301)) {
                if (behind >= phrase_.size()) {
                    position = behind;
                    break;
                }
                c = decode_fast(behind);
                character = characters_[c];
            }
            if (!character.inside) {
                break;
            }
            position = behind;
        }
        position_ = position;
        run.span = Span{piece.first, static_cast<std::uint32_t>(end)};
        run.roman = roman ? run.roman : 0;
        return run;
    }

    // The genitive of a month: «мая», «августа».
    static bool ends_in_a(const Letters& letters) noexcept {
        const auto last = letters.too_long() ? std::uint8_t{0} : letters.data[letters.size - 1U];
        return last == 1 || last == small_number(U'я');
    }

    // The dative plural, «по средам», «по понедельникам».
    static bool ends_in_am(const Letters& letters) noexcept {
        if (letters.size < 5 || letters.too_long()) {
            return false;
        }
        const auto vowel = letters.data[letters.size - 2U];
        return letters.data[letters.size - 1U] == small_number(U'м') && (vowel == 1 || vowel == small_number(U'я'));
    }

    // `1-й`, `20-х`, `3ий`: the ending belongs to the number.
    bool ordinal_ending(const Letters& letters, Span span) {
        const auto count = tokens_.size();
        if (letters.size > 3 || count == 0) {
            return false;
        }
        const bool dash = tokens_[count - 1].type == TokenType::dash && count >= 2;
        if (space_ && !dash) {
            return false;
        }
        auto& number = dash ? tokens_[count - 2] : tokens_[count - 1];
        bool plural = false;
        if (number.type != TokenType::number || number.ordinal || !is_ordinal_ending(letters, plural)) {
            return false;
        }
        number.ordinal = true;
        number.plural = plural || (number.value % 10 == 0 && letters.size == 1 && letters.data[0] == 6); // 20-е
        number.span.end = span.end;
        if (dash) {
            tokens_.pop_back();
        }
        return true;
    }

    // Text in quotes is a title, not a date; a number alone in quotes is the day of a signature, «26» августа.
    bool quoted(Piece piece) {
        const auto closing = closing_quote(piece.c);
        if (closing == 0) {
            return piece.c == U'»' || piece.c == U'”';
        }
        const auto behind = position_;
        bool only_number = true;
        while (!at_end()) {
            const auto inner = next();
            if (inner.c == closing && !only_number) {
                push(TokenType::other, Span{piece.first, inner.end});
                return true;
            }
            if (inner.c == closing) {
                break;
            }
            only_number = only_number && (is_digit(inner.c) || inner.c == U'_' || is_space(inner.c));
        }
        position_ = behind;
        return true;
    }

    std::string_view phrase_;
    Tokens& tokens_;
    const Characters& characters_ = characters();
    WordTexts texts_;
    std::size_t position_ = 0;
    bool is_utf8_ = true;
    bool space_ = false;
    bool unknown_ = false; ///< the table lacks a word of the phrase
};

} // namespace

bool tokenize(std::string_view phrase, Tokens& tokens) { return Lexer(phrase, tokens).run(); }

} // namespace opora::inline v0::timing
