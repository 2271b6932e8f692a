// Opora, MIT licence. See LICENSE.
//
// The tools for words that all of this module uses, and what cuts a text at lines and spaces.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/by_letter.hpp"
#include "text/letters.hpp"
#include "text/pattern.hpp"
#include "text/words.hpp"

namespace opora::inline v0::reading {

using text::all_upper;
using text::ByLetter;
using text::first_letter;
using text::has_word;
using text::is_lower;
using text::is_upper;
using text::Pattern;
using text::Word;
using text::Words;
using text::words_of;

/// True if the text has a word that begins so.
[[nodiscard]] bool has_stem(std::string_view text, std::string_view stem);

/// The beginning (the end) of a text, at most about `bytes` of it, cut at a space.
[[nodiscard]] std::string_view head_of(std::string_view text, std::size_t bytes) noexcept;
[[nodiscard]] std::string_view tail_of(std::string_view text, std::size_t bytes) noexcept;

/// Splits at line breaks; empty lines are left out.
[[nodiscard]] std::vector<std::string_view> lines_of(std::string_view text);

} // namespace opora::inline v0::reading
