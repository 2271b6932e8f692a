// Opora, MIT licence. See LICENSE.
//
// Beginnings of Russian words by which their forms are alike. At least three letters are kept. Both take folded words.
#pragma once

#include <string>
#include <string_view>

namespace opora::inline v0::text {

/// For running text: drops one ending of a noun or an adjective, the longest that fits: «куратора» and «кураторами» give
/// `куратор`.
[[nodiscard]] std::string stem(std::string_view folded);

/// For names, which must be told apart by little and are compared across cases: drops an ending of an adjective, one of a
/// noun, then all vowels and soft signs at the end: `кировского` and `кировский` give `кировск`.
[[nodiscard]] std::string name_stem(std::string_view folded);

} // namespace opora::inline v0::text
