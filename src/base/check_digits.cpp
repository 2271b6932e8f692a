// Opora, MIT licence. See LICENSE.
#include "opora/base/check_digits.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "base/ascii.hpp"

namespace opora::inline v0 {

namespace {

// The check digit of an ИНН: the weighted sum of the digits before it, modulo 11, modulo 10.
bool weighted(std::string_view digits, std::span<const std::uint8_t> weights) noexcept {
    unsigned sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += static_cast<unsigned>(digits[i] - '0') * weights[i];
    }
    return sum % 11 % 10 == static_cast<unsigned>(digits[weights.size()] - '0');
}

// The check digit of an ОГРН: the number before it modulo `divisor`, modulo 10.
bool remainder(std::string_view digits, std::uint64_t divisor) noexcept {
    std::uint64_t number = 0;
    for (const char digit : digits.substr(0, digits.size() - 1)) {
        number = number * 10 + static_cast<std::uint64_t>(digit - '0');
    }
    return number % divisor % 10 == static_cast<std::uint64_t>(digits.back() - '0');
}

} // namespace

bool valid_inn(std::string_view digits) noexcept {
    // One row of weights: the last nine for 10 digits; for 12, ten for the first check digit and all for the second.
    constexpr std::array<std::uint8_t, 11> weights{3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    const auto last = [&weights](std::size_t count) {
        return std::span<const std::uint8_t>(weights).subspan(weights.size() - count);
    };
    if (!all_digits(digits)) {
        return false;
    }
    return (digits.size() == 10 && weighted(digits, last(9))) ||
           (digits.size() == 12 && weighted(digits, last(10)) && weighted(digits, last(11)));
}

bool valid_ogrn(std::string_view digits) noexcept {
    if (!all_digits(digits)) {
        return false;
    }
    return (digits.size() == 13 && remainder(digits, 11)) || (digits.size() == 15 && remainder(digits, 13));
}

bool valid_oktmo(std::string_view digits) noexcept {
    return all_digits(digits) && (digits.size() == 8 || digits.size() == 11) && digits.substr(0, 2) != "00";
}

} // namespace opora::inline v0
