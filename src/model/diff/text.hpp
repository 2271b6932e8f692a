// Opora, MIT licence. See LICENSE.
//
// When two texts say the same, and how much alike they are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace opora::inline v0 {

/// Text made fit for comparison: letter case, white space, `ё`, kinds of quotes and dashes do not count.
[[nodiscard]] std::string comparable(std::string_view text);

[[nodiscard]] bool same_text(std::string_view a, std::string_view b);

/// The words of a text without their endings, sorted, each once.
[[nodiscard]] std::vector<std::string> word_roots(std::string_view text);

/// Dice's coefficient of two sorted lists: 1 the same words, 0 none in common.
[[nodiscard]] double likeness(const std::vector<std::string>& a, const std::vector<std::string>& b) noexcept;

} // namespace opora::inline v0
