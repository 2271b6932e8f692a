// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace opora::inline v0::write {

/// How wide a text is at most in a sans-serif font of a size, by `src/data/write/letter_widths.csv`: no font is at hand when
/// a picture is drawn, and its reader may have any of them.
[[nodiscard]] double text_width(std::string_view text, double size);

/// The text, or as much of its beginning as fits with an ellipsis; line breaks become spaces. Letters stay whole.
[[nodiscard]] std::string cut_to(std::string_view text, double size, double room);

/// The text in at most so many lines that each fit, broken between words; the last one is cut with an ellipsis where
/// the text goes on.
[[nodiscard]] std::vector<std::string> wrap_to(std::string_view text, double size, double room, std::size_t lines);

} // namespace opora::inline v0::write
