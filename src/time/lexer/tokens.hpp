// Opora, MIT licence. See LICENSE.
//
// A timing phrase as numbers, words and marks.
#pragma once

#include <cstdint>
#include <string_view>

#include "opora/base/span.hpp"
#include "time/inline_vector.hpp"
#include "time/lexer/words.hpp"

namespace opora::inline v0::timing {

enum class TokenType : std::uint8_t {
    end,
    number,
    word,
    dash,
    comma, ///< `,` and `;`
    dot,
    slash,
    colon,
    open,  ///< (
    close, ///< )
    sign,  ///< №: the number after it is not a date
    other,
};

struct Token {
    TokenType type = TokenType::end;
    bool space = false;     ///< white space before it
    bool roman = false;     ///< a number in Roman numerals
    bool ordinal = false;   ///< a number with an ending: `1-й`, `20-х`
    bool plural = false;    ///< its ending is a plural one, `20-х`
    bool genitive = false;  ///< a month in the genitive: `мая`, `августа`
    bool glued = false;     ///< a month written together with the word before it
    bool corrected = false; ///< a word read after mending a slip
    std::uint8_t digits = 0;
    std::int32_t value = 0;     ///< of a number; -1 if it has more than eight digits
    const Word* word = nullptr; ///< null: no word, or one that the table does not have
    std::uint8_t letters = 0;   ///< how many letters the word has
    Span span;
};

/// A month in the nominative and in full: «сентябрь», not «сент.» and not «сентября».
[[nodiscard]] bool names_month_in_full(const Token& token) noexcept;

using Tokens = InlineVector<Token, 48>;

/// Takes a phrase apart; joins words that a table cell has cut by spaces, mends slips, drops quoted text.
/// The list ends with a token `end`. False: the phrase is no UTF-8, and only its beginning was read.
bool tokenize(std::string_view phrase, Tokens& tokens);

} // namespace opora::inline v0::timing
