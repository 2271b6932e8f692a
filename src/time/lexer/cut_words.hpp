// Opora, MIT licence. See LICENSE.
//
// Words that a narrow table cell or a scanner has cut into pieces, and slips of the pen.
#pragma once

#include "time/lexer/tokens.hpp"

namespace opora::inline v0::timing {

/// The letters of a word token, kept so that cut words can be joined.
struct WordText {
    std::uint32_t token = 0; ///< index of the token
    Letters letters;         ///< none, if the word has letters of no alphabet that we know
};

using WordTexts = InlineVector<WordText, 24>;

/// Joins what was cut («Сентябр ьдекабр ь»), parts what was glued («сентябрьоктябрь»), mends slips («сентбярь»).
void join_cut_words(Tokens& tokens, WordTexts& texts);

} // namespace opora::inline v0::timing
