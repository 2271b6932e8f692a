// Opora, MIT licence. See LICENSE.
#include "time/tokens.hpp"

#include <array>
#include <iterator>

#include "opora/base/text.hpp"
#include "time/cut_words.hpp"

namespace opora::timing {

namespace {

struct Piece {
    char32_t c = 0;
    std::uint32_t first = 0;
    std::uint32_t end = 0;
};

bool is_digit(char32_t c) noexcept { return c >= U'0' && c <= U'9'; }
bool is_latin(char32_t c) noexcept { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }
bool is_cyrillic(char32_t c) noexcept { return c >= 0x400 && c <= 0x4FF; }

int roman_digit(char32_t c) noexcept {
    switch (c) {
    case U'I':
    case U'i':
    case U'І': // Ukrainian
    case 0x2160:
        return 1;
    case U'V':
    case U'v':
        return 5;
    case U'X':
    case U'x':
    case U'Х': // Cyrillic
        return 10;
    default:
        return 0;
    }
}

// Ⅰ to Ⅻ and ⅰ to ⅻ are one letter each.
int roman_letter(char32_t c) noexcept {
    if (c >= 0x2160 && c <= 0x216B) {
        return static_cast<int>(c - 0x2160) + 1;
    }
    if (c >= 0x2170 && c <= 0x217B) {
        return static_cast<int>(c - 0x2170) + 1;
    }
    return 0;
}

T mark(char32_t c) noexcept {
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
        return T::dash;
    case U',':
    case U';':
    case U'،':
        return T::comma;
    case U'.':
    case U'…':
        return T::dot;
    case U'/':
    case U'\\':
    case U'|':
        return T::slash;
    case U':':
        return T::colon;
    case U'(':
    case U'[':
        return T::open;
    case U')':
    case U']':
        return T::close;
    case U'№':
    case U'#':
        return T::sign;
    default:
        return T::other;
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
    Lexer(std::string_view phrase, Tokens& tokens) : size_(static_cast<std::uint32_t>(phrase.size())), tokens_(tokens) {
        for (std::size_t position = 0; position < phrase.size();) {
            Piece piece;
            piece.first = static_cast<std::uint32_t>(position);
            piece.c = decode_fast(phrase, position);
            piece.end = static_cast<std::uint32_t>(position);
            pieces_.push_back(piece);
        }
    }

    void run() {
        while (position_ < pieces_.size()) {
            const auto piece = next();
            if (is_space(piece.c) || piece.c == U'_' || piece.c == U'*' || piece.c == 0xAD) {
                // A soft hyphen or a footnote mark inside a word is no break of it.
                space_ = space_ || piece.c == U'_' || is_space(piece.c);
                continue;
            }
            if (is_digit(piece.c) || (is_zero_twin(piece.c) && digit_follows())) {
                number(piece);
            } else if (roman_letter(piece.c) != 0) {
                push_roman(roman_letter(piece.c), piece);
            } else if (is_latin(piece.c) || is_cyrillic(piece.c) || is_letter(piece.c)) {
                word(piece);
            } else if (!quoted(piece)) {
                push(mark(piece.c), Span{piece.first, piece.end});
            }
        }
        join_cut_words(tokens_, texts_);
        push(T::end, Span{size_, size_});
    }

private:
    // Digits, Latin and Cyrillic letters are one or two bytes; the phrase is known to be UTF-8.
    static char32_t decode_fast(std::string_view phrase, std::size_t& position) noexcept {
        const auto first = static_cast<unsigned char>(phrase[position]);
        if (first < 0x80U) {
            ++position;
            return first;
        }
        if (first < 0xE0U && position + 1 < phrase.size()) {
            const auto second = static_cast<unsigned char>(phrase[position + 1]);
            position += 2;
            return ((first & 0x1FU) << 6U) | (second & 0x3FU);
        }
        return decode_utf8(phrase, position);
    }

    Piece next() { return pieces_[position_++]; }

    [[nodiscard]] char32_t peek() const { return position_ < pieces_.size() ? pieces_[position_].c : 0; }

    [[nodiscard]] bool digit_follows() const { return is_digit(peek()); }

    static bool is_zero_twin(char32_t c) noexcept { return c == U'О' || c == U'O' || c == U'о' || c == U'o'; }

    Token& push(T type, Span span) {
        Token token;
        token.type = type;
        token.space = space_;
        token.span = span;
        space_ = false;
        tokens_.push_back(token);
        return tokens_.back();
    }

    void push_roman(int value, Piece piece) {
        auto& token = push(T::number, Span{piece.first, piece.end});
        token.value = value;
        token.roman = true;
        token.digits = 1;
    }

    void number(Piece piece) {
        auto& token = push(T::number, Span{piece.first, piece.end});
        token.value = is_digit(piece.c) ? static_cast<std::int32_t>(piece.c - U'0') : 0;
        token.digits = 1;
        token.corrected = !is_digit(piece.c);
        while (is_digit(peek())) {
            const auto digit = next();
            ++token.digits;
            token.value = token.digits > 8 ? -1 : token.value * 10 + static_cast<std::int32_t>(digit.c - U'0');
            token.span.end = digit.end;
        }
    }

    void word(Piece piece) {
        const auto run = letters_from(piece);
        // A lone Cyrillic Х is the letter; a lone Latin X may be ten, but «X» never numbers a period here.
        if (run.roman >= 1 && run.roman <= 12 && (run.letters.size > 1 || run.roman != 10)) {
            push_roman(run.roman, Piece{0, run.span.first, run.span.end});
            return;
        }
        if (ordinal_ending(run.letters, run.span)) {
            return;
        }
        auto& token = push(T::word, run.span);
        token.letters = run.letters.size;
        token.word = run.foreign ? nullptr : find_word(run.letters);
        token.plural = ends_in_am(run.letters);
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
    Run letters_from(Piece piece) {
        Run run;
        run.span = Span{piece.first, piece.first};
        int last_digit = 0;
        bool roman = true;
        for (auto current = piece;;) {
            const auto letter = letter_number(current.c, true);
            const int digit = roman_digit(current.c);
            run.letters.push(letter);
            run.foreign = run.foreign || letter == 0;
            run.roman += digit > last_digit ? digit - 2 * last_digit : digit;
            run.span.end = current.end;
            roman = roman && digit != 0;
            last_digit = digit;
            const auto behind = position_;
            if (position_ >= pieces_.size()) {
                break;
            }
            current = next();
            if (current.c == 0xAD || current.c == 0x301) {
                if (position_ >= pieces_.size()) {
                    break;
                }
                current = next();
            }
            if (!is_latin(current.c) && !is_cyrillic(current.c)) {
                position_ = behind;
                break;
            }
        }
        run.roman = roman ? run.roman : 0;
        return run;
    }

    // The dative plural, «по средам», «по понедельникам».
    static bool ends_in_am(const Letters& letters) noexcept {
        if (letters.size < 5 || letters.too_long()) {
            return false;
        }
        const auto vowel = letters.data[letters.size - 2U];
        return letters.data[letters.size - 1U] == static_cast<std::uint8_t>(U'м' - U'а' + 1) &&
               (vowel == 1 || vowel == static_cast<std::uint8_t>(U'я' - U'а' + 1));
    }

    // `1-й`, `20-х`, `3ий`: the ending belongs to the number.
    bool ordinal_ending(const Letters& letters, Span span) {
        const auto count = tokens_.size();
        bool plural = false;
        if (letters.size > 3 || count == 0 || !is_ordinal_ending(letters, plural)) {
            return false;
        }
        const bool dash = tokens_[count - 1].type == T::dash && count >= 2;
        if (space_ && !dash) {
            return false;
        }
        auto& number = dash ? tokens_[count - 2] : tokens_[count - 1];
        if (number.type != T::number || number.ordinal) {
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
        auto position = position_;
        bool only_number = true;
        while (position < pieces_.size()) {
            const auto c = pieces_[position].c;
            ++position;
            if (c == closing) {
                if (!only_number) {
                    position_ = position;
                    push(T::other, Span{piece.first, pieces_[position - 1].end});
                }
                return true;
            }
            only_number = only_number && (is_digit(c) || c == U'_' || is_space(c));
        }
        return true;
    }

    std::uint32_t size_;
    Tokens& tokens_;
    InlineVector<Piece, 160> pieces_;
    WordTexts texts_;
    std::size_t position_ = 0;
    bool space_ = false;
};

} // namespace

void tokenize(std::string_view phrase, Tokens& tokens) { Lexer(phrase, tokens).run(); }

} // namespace opora::timing
