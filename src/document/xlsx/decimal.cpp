// Opora, MIT licence. See LICENSE.
#include "document/xlsx/decimal.hpp"

#include <algorithm>

#include "base/ascii.hpp"

namespace opora::inline v0::document {

namespace {

constexpr int most_places = 300;

// `e+12` at the end of a number; the text after `e`.
std::optional<int> parse_exponent(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    if (text.empty() || text.size() > 3) {
        return std::nullopt;
    }
    int value = 0;
    for (const char c : text) {
        if (!is_digit(c)) {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return negative ? -value : value;
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
    Decimal out;
    out.negative_ = text.starts_with('-');
    if (out.negative_ || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    bool point = false;
    bool any = false;
    std::size_t i = 0;
    for (; i < text.size() && (is_digit(text[i]) || (text[i] == '.' && !point)); ++i) {
        if (text[i] == '.') {
            point = true;
            continue;
        }
        any = true;
        out.digits_ += text[i];
        out.exponent_ -= point ? 1 : 0;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        const auto exponent = parse_exponent(text.substr(i + 1));
        if (!exponent) {
            return std::nullopt;
        }
        out.exponent_ += *exponent;
        i = text.size();
    }
    if (!any || i != text.size() || text.size() > most_places) {
        return std::nullopt;
    }
    out.trim();
    if (out.exponent_ > most_places || out.exponent_ < -2 * most_places) {
        return std::nullopt;
    }
    return out;
}

void Decimal::trim() {
    const auto last = digits_.find_last_not_of('0');
    if (last == std::string::npos) {
        digits_.clear();
        exponent_ = 0;
        negative_ = false;
        return;
    }
    exponent_ += static_cast<int>(digits_.size() - last - 1);
    digits_.erase(last + 1);
    digits_.erase(0, digits_.find_first_not_of('0'));
}

// Drops the digits behind the first `kept` ones.
void Decimal::cut(std::size_t kept) {
    if (kept >= digits_.size()) {
        return;
    }
    const bool up = digits_[kept] >= '5';
    exponent_ += static_cast<int>(digits_.size() - kept);
    digits_.erase(kept);
    if (up) {
        auto i = digits_.size();
        while (i > 0 && digits_[i - 1] == '9') {
            digits_[--i] = '0';
        }
        if (i > 0) {
            ++digits_[i - 1];
        } else {
            digits_.insert(digits_.begin(), '1');
        }
    }
    trim();
}

void Decimal::round_to_digits(int count) { cut(static_cast<std::size_t>(std::max(count, 1))); }

void Decimal::round_to_decimals(int count) {
    const auto surplus = -exponent_ - count;
    if (surplus <= 0) {
        return;
    }
    const auto size = static_cast<int>(digits_.size());
    if (surplus > size) {
        *this = Decimal();
    } else {
        cut(static_cast<std::size_t>(size - surplus));
    }
}

std::optional<std::int64_t> Decimal::whole() const {
    const auto size = static_cast<int>(digits_.size()) + exponent_;
    if (size > 15) {
        return std::nullopt;
    }
    std::int64_t value = 0;
    for (int i = 0; i < size; ++i) {
        const auto at = static_cast<std::size_t>(i);
        value = value * 10 + (at < digits_.size() ? digits_[at] - '0' : 0);
    }
    return negative_ ? -value : value;
}

std::int64_t Decimal::fraction(std::int64_t parts) const {
    const auto before = static_cast<int>(digits_.size()) + exponent_;
    std::int64_t value = 0;
    std::int64_t scale = 1;
    for (int place = 0; place < 12; ++place) {
        const int at = before + place;
        const int digit = at >= 0 && at < static_cast<int>(digits_.size()) ? digits_[static_cast<std::size_t>(at)] - '0'
                                                                           : 0;
        value = value * 10 + digit;
        scale *= 10;
    }
    return (value * parts + scale / 2) / scale;
}

std::string Decimal::text(int decimals, int least_digits) const {
    const int size = static_cast<int>(digits_.size());
    const int before = size + exponent_; // digits in front of the point; may be negative
    std::string out = negative_ ? "-" : "";
    for (int i = std::max(before, 1); i < least_digits; ++i) {
        out += '0';
    }
    for (int i = 0; i < before; ++i) {
        out += i < size ? digits_[static_cast<std::size_t>(i)] : '0';
    }
    out += before <= 0 ? "0" : "";
    const int after = decimals >= 0 ? decimals : std::max(-exponent_, 0);
    if (after == 0) {
        return out;
    }
    out += '.';
    for (int i = 0; i < after; ++i) {
        const int at = before + i;
        out += at >= 0 && at < size ? digits_[static_cast<std::size_t>(at)] : '0';
    }
    return out;
}

} // namespace opora::inline v0::document
