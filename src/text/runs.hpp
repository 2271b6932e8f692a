// Opora, MIT licence. See LICENSE.
//
// The one way in which a text is cut where no positions of folded words are needed.
#pragma once

#include <string_view>

#include "text/letters.hpp"

namespace opora::inline v0::text {

/// Calls `take(run)` for each run of letters and digits, and `sign(c)` for each character between them, in their order.
template <class Take, class Sign>
void each_run(std::string_view text, Take&& take, Sign&& sign) {
    auto first = std::string_view::npos;
    for (std::size_t position = 0; position < text.size();) {
        const auto before = position;
        const auto c = next_letter(text, position);
        if (in_word(c)) {
            first = first == std::string_view::npos ? before : first;
            continue;
        }
        if (first != std::string_view::npos) {
            take(text.substr(first, before - first));
            first = std::string_view::npos;
        }
        sign(c);
    }
    if (first != std::string_view::npos) {
        take(text.substr(first));
    }
}

/// The runs alone.
template <class Take>
void each_run(std::string_view text, Take&& take) {
    each_run(text, take, [](char32_t) {});
}

} // namespace opora::inline v0::text
