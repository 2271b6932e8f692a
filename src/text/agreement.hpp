// Opora, MIT licence. See LICENSE.
//
// Nouns after numbers.
#pragma once

#include <cstdint>
#include <string_view>

namespace opora::inline v0::text {

/// The forms of a Russian noun after a number: `1 раз, 2 раза, 5 раз`.
struct CountForms {
    std::string_view one;
    std::string_view few;
    std::string_view many;
};

/// The form that a number asks for (Unicode CLDR plural rules of Russian, whole numbers).
[[nodiscard]] constexpr std::string_view agree(std::uint64_t number, const CountForms& forms) noexcept {
    const auto tens = number % 100;
    const auto ones = number % 10;
    if (tens >= 11 && tens <= 14) {
        return forms.many;
    }
    return ones == 1 ? forms.one : ones >= 2 && ones <= 4 ? forms.few : forms.many;
}

} // namespace opora::inline v0::text
