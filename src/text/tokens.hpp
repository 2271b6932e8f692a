// Opora, MIT licence. See LICENSE.
//
// Words of a name as they stand: with the signs between them, quotes and capitals, which tell names from positions.
#pragma once

#include <string_view>
#include <vector>

#include "opora/base/span.hpp"
#include "text/folded_words.hpp"

namespace opora::inline v0::text {

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

} // namespace opora::inline v0::text
