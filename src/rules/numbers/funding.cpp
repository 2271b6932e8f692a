// Opora, MIT licence. See LICENSE.
//
// Sums of money against their total.
#include <cstdlib>
#include <optional>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "rules/numbers/facts.hpp"

namespace opora::inline v0::rules {

namespace {

// «1 200,50» in hundredths; nothing where it is no plain amount.
std::optional<std::int64_t> amount_of(std::string_view text) {
    constexpr std::size_t most = 15; // digits
    std::int64_t out = 0;
    std::size_t digits = 0;
    int fraction = -1;
    for (std::size_t position = 0; position < text.size();) {
        const auto c = next_letter(text, position);
        if (is_digit(c)) {
            if (++digits > most || fraction == 2) {
                return std::nullopt;
            }
            out = out * 10 + static_cast<std::int64_t>(c - U'0');
            fraction += fraction >= 0 ? 1 : 0;
        } else if ((c == U',' || c == U'.') && fraction < 0) {
            fraction = 0;
        } else if (!is_space(c)) {
            return std::nullopt;
        }
    }
    if (digits == 0) {
        return std::nullopt;
    }
    for (int i = fraction < 0 ? 0 : fraction; i < 2; ++i) {
        out *= 10;
    }
    return out;
}

bool is_empty(std::string_view text) {
    const auto amount = trim(text);
    return amount.empty() || amount == "-" || amount == "–" || amount == "—";
}

std::string amount_text(std::int64_t hundredths) {
    auto out = std::to_string(hundredths / 100);
    if (hundredths % 100 != 0) {
        const auto rest = std::to_string(hundredths % 100);
        out += "," + std::string(rest.size() == 1 ? "0" : "") + rest;
    }
    return out;
}

bool is_total(std::string_view header) {
    const auto text = fold(header);
    return text.find("всего") != std::string::npos || text.find("итого") != std::string::npos;
}

} // namespace

void funding_rules(const Facts& facts, Findings& findings) {
    for (const auto& event : facts.programme.events) {
        std::optional<std::int64_t> total;
        std::int64_t sum = 0;
        std::size_t parts = 0;
        bool plain = true; // one total and parts that are amounts
        for (const auto& funding : event.funding) {
            const auto amount = amount_of(funding.amount);
            if (is_empty(funding.amount)) {
                continue;
            }
            if (!amount || (is_total(funding.source) && total)) {
                plain = false;
            } else if (is_total(funding.source)) {
                total = amount;
            } else {
                sum += *amount;
                ++parts;
            }
        }
        // Rounded parts may miss their total by a half each, of the last digit that any of them shows.
        if (plain && total && parts > 1 && std::abs(*total - sum) > static_cast<std::int64_t>(parts)) {
            findings.add(Code::funding_sum_differs, subject(event),
                         {in_sentence(event), amount_text(*total), amount_text(sum)}, {at(event)});
        }
    }
}

} // namespace opora::inline v0::rules
