// Opora, MIT licence. See LICENSE.
//
// Decimal numbers as digits, without floating point: the same text on every machine.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace opora::inline v0::document {

/// `digits` times ten to the power of `exponent`.
class Decimal {
public:
    /// `-12.5`, `1e-3`; nothing for what is no number, or is of more than 300 places.
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);

    [[nodiscard]] bool negative() const noexcept { return negative_; }
    [[nodiscard]] bool zero() const noexcept { return digits_.empty(); }

    /// Keeps that many digits from the first one on; halves are rounded away from zero.
    void round_to_digits(int count);
    /// Keeps that many digits after the point.
    void round_to_decimals(int count);
    void scale(int power_of_ten) noexcept { exponent_ += digits_.empty() ? 0 : power_of_ten; }

    /// The digits before the point, or nothing where they do not fit.
    [[nodiscard]] std::optional<std::int64_t> whole() const;
    [[nodiscard]] int decimals() const noexcept { return exponent_ < 0 ? -exponent_ : 0; }
    /// What stands after the point, in parts of `parts`, rounded: hours of a day, minutes.
    [[nodiscard]] std::int64_t fraction(std::int64_t parts) const;

    /// \param decimals  digits after the point; -1: as many as there are
    /// \param least_digits  digits before the point at least
    [[nodiscard]] std::string text(int decimals = -1, int least_digits = 1) const;

private:
    void cut(std::size_t kept);
    void trim();

    std::string digits_; // no zeros at either end; empty: zero
    int exponent_ = 0;   // of the last digit
    bool negative_ = false;
};

} // namespace opora::inline v0::document
