// Opora, MIT licence. See LICENSE.
#include "text/numerals.hpp"

#include <algorithm>
#include <array>

namespace opora::inline v0::text {

namespace {

constexpr unsigned most = 3999;

struct Step {
    unsigned value;
    std::string_view letters;
};
constexpr std::array<Step, 13> steps = {{{1000, "m"},
                                         {900, "cm"},
                                         {500, "d"},
                                         {400, "cd"},
                                         {100, "c"},
                                         {90, "xc"},
                                         {50, "l"},
                                         {40, "xl"},
                                         {10, "x"},
                                         {9, "ix"},
                                         {5, "v"},
                                         {4, "iv"},
                                         {1, "i"}}};

} // namespace

std::string roman(unsigned number) {
    std::string out;
    if (number > most) {
        return out;
    }
    for (const auto& step : steps) {
        for (; number >= step.value; number -= step.value) {
            out += step.letters;
        }
    }
    return out;
}

unsigned roman_value(std::string_view folded) {
    unsigned value = 0;
    auto rest = folded;
    for (const auto& step : steps) {
        while (rest.starts_with(step.letters)) {
            value += step.value;
            rest.remove_prefix(step.letters.size());
        }
    }
    return rest.empty() && roman(value) == folded ? value : 0; // not `iiii`, not `ixi`
}

bool in_roman_digits(std::string_view folded, unsigned greatest) noexcept {
    return std::all_of(folded.begin(), folded.end(), [greatest](char c) {
        const auto value = c >= 'a' && c <= 'z' ? roman_digit(static_cast<char32_t>(c)) : 0U;
        return value != 0 && value <= greatest;
    });
}

} // namespace opora::inline v0::text
