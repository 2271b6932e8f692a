// Opora, MIT licence. See LICENSE.
//
// Words of a name as they stand: with the signs between them, quotes and capitals, which tell names from positions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/folded_words.hpp"
#include "opora/base/span.hpp"

namespace opora::names {

struct Token {
    std::string_view folded; ///< lives as long as the `Tokens` that it stands in
    Span span;               ///< in the text that it came from
    char32_t sign = 0;       ///< the last sign that is no space between this word and the one before; 0: none
    bool upper = false;      ///< two letters or more, all capital: an abbreviation
    bool capital = false;    ///< begins with a capital
    bool quoted = false;     ///< within quotes
    bool number = false;     ///< digits, perhaps with a letter behind: `12`, `5а`
    bool numero = false;     ///< `№`
};

/// The words of a name.
class Tokens {
public:
    [[nodiscard]] std::size_t size() const noexcept { return tokens_.size(); }
    [[nodiscard]] bool empty() const noexcept { return tokens_.empty(); }
    [[nodiscard]] const Token& operator[](std::size_t i) const noexcept { return tokens_[i]; }
    [[nodiscard]] const Token& front() const noexcept { return tokens_.front(); }
    [[nodiscard]] auto begin() const noexcept { return tokens_.begin(); }
    [[nodiscard]] auto end() const noexcept { return tokens_.end(); }

private:
    friend class TokenReader;
    std::vector<Token> tokens_;
    FoldedWords letters_;
};

/// Words of letters and digits; `№` (and `N` before a number) is a word of its own. `415Кировского` is two words.
[[nodiscard]] Tokens tokens_of(std::string_view text);

/// A folded word without its ending, so that forms of one word are alike: `кировского` and `кировский` give `кировск`.
[[nodiscard]] std::string stem(std::string_view folded);

/// Beginnings of words that follow each other, as the tables of src/data write them: `методическ служб`, `=имц`.
class Pattern {
public:
    explicit Pattern(std::string_view words);

    /// How many words from `at` on it takes, or 0.
    [[nodiscard]] std::size_t match(const Tokens& tokens, std::size_t at) const {
        return may_begin(tokens[at].folded) ? match_words(tokens, at) : 0;
    }
    [[nodiscard]] std::size_t letters() const noexcept { return letters_; }
    /// The first letter of its first word: patterns are looked up by it.
    [[nodiscard]] std::string_view first() const noexcept;

private:
    struct Word {
        std::string text;
        bool whole = false;
    };
    // Whether the second letters are alike, if both are Russian: a look spares most comparisons.
    [[nodiscard]] bool may_begin(std::string_view folded) const noexcept {
        return folded.size() < 4 || second_ == 0 || folded[3] == second_;
    }
    [[nodiscard]] std::size_t match_words(const Tokens& tokens, std::size_t at) const;

    std::vector<Word> words_;
    std::size_t letters_ = 0;
    char second_ = 0; // the fourth byte of the first word, if it has so many
};

/// The first letter of a folded word, as bytes.
[[nodiscard]] std::string_view first_letter_of(std::string_view folded) noexcept;

[[nodiscard]] bool is_upper_letter(char32_t c) noexcept;

} // namespace opora::names
