// Opora, MIT licence. See LICENSE.
//
// The tools for words that all of this module uses.
#pragma once

#include "text/by_letter.hpp"
#include "text/letters.hpp"
#include "text/pattern.hpp"
#include "text/stem.hpp"
#include "text/tokens.hpp"

namespace opora::inline v0::names {

using text::ByLetter;
using text::first_letter_of;
using text::name_stem;
using text::Pattern;
using text::Token;
using text::Tokens;
using text::tokens_of;

} // namespace opora::inline v0::names
