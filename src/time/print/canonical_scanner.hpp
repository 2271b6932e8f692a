// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/ascii.hpp"
#include "opora/base/diagnostic.hpp"
#include "time/print/canonical.hpp"

namespace opora::inline v0::timing::canonical {

/// Walks over canonical text mark by mark, and keeps the first complaint. A `read_...` that fails returns false.
class Scanner {
protected:
    explicit Scanner(std::string_view text) : text_(text) {}

    bool read_two(int& value) { return take("XX") || read_digits(value, 2) || expect("NN | XX"); }

    bool read_digits(int& value, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            if (!is_digit(peek(i))) {
                return false;
            }
        }
        value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            value = value * 10 + (text_[position_++] - '0');
        }
        return true;
    }

    bool read_number(int& value, std::size_t digits, int largest) {
        const auto first = position_;
        std::size_t count = 0;
        while (is_digit(peek(count))) {
            ++count;
        }
        if (count < 1 || count > digits || !read_digits(value, count) || value > largest) {
            position_ = first;
            return expect("0.." + std::to_string(largest));
        }
        return true;
    }

    bool read_unit(PeriodUnit& unit, std::string_view expected) {
        const auto name = word();
        const int index = index_of(units, name);
        if (index < 0) {
            position_ -= name.size();
            return expect(expected);
        }
        unit = static_cast<PeriodUnit>(index);
        return true;
    }

    // Small letters, and hyphens or underscores between them; a former word as its successor.
    std::string_view word() {
        const auto first = position_;
        while ((peek() >= 'a' && peek() <= 'z') ||
               ((peek() == '-' || peek() == '_') && position_ > first && peek(1) >= 'a' && peek(1) <= 'z')) {
            ++position_;
        }
        const auto found = text_.substr(first, position_ - first);
        for (const auto& [former, present] : former_words) {
            if (found == former) {
                return present;
            }
        }
        return found;
    }

    [[nodiscard]] char peek(std::size_t offset = 0) const noexcept {
        return position_ + offset < text_.size() ? text_[position_ + offset] : '\0';
    }

    bool take(std::string_view mark) {
        if (text_.substr(position_, mark.size()) != mark) {
            return false;
        }
        position_ += mark.size();
        return true;
    }

    // Always false; the first complaint is kept.
    bool expect(std::string_view what) {
        if (expected_.empty()) {
            expected_ = what;
            place_ = position_;
        }
        return false;
    }

    [[nodiscard]] Diagnostic fault() const {
        Diagnostic diagnostic;
        diagnostic.code = Code::canonical_broken;
        diagnostic.arguments = {expected_};
        // From the place on; letters of more bytes are not cut, for the canonical text before it is ASCII.
        diagnostic.place.span = Span{static_cast<std::uint32_t>(place_), static_cast<std::uint32_t>(text_.size())};
        return diagnostic;
    }

    std::string_view text_;
    std::size_t position_ = 0;

private:
    std::string expected_;
    std::size_t place_ = 0;
};

} // namespace opora::inline v0::timing::canonical
