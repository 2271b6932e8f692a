// Opora, MIT licence. See LICENSE.
#include "base/ascii.hpp"
#include "rules/numbers/facts.hpp"

#include "base/unicode.hpp"

namespace opora::inline v0::rules {

namespace {

// Behind white space, no-break spaces too.
std::size_t skip_spaces(std::string_view text, std::size_t position) {
    while (position < text.size()) {
        auto next = position;
        if (!is_space(next_letter(text, next))) {
            return position;
        }
        position = next;
    }
    return position;
}

// Behind `%`, «процентов» or «проц.», or the position itself.
std::size_t behind_per_cent(std::string_view text, std::size_t position) {
    const auto at = skip_spaces(text, position);
    if (at < text.size() && text[at] == '%') {
        return at + 1;
    }
    constexpr std::string_view word = "процент";
    return text.substr(at).starts_with(word) ? at + word.size() : position;
}

} // namespace

std::vector<Share> shares_in(std::string_view text) {
    std::vector<Share> out;
    if (text.find('%') == std::string_view::npos && text.find("процент") == std::string_view::npos) {
        return out;
    }
    constexpr std::size_t longest = 9; // digits
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_digit(text[i])) {
            continue;
        }
        Share share;
        share.first = i;
        std::size_t digits = 0;
        bool fraction = false;
        for (; i < text.size(); ++i) {
            const bool sign = !fraction && (text[i] == ',' || text[i] == '.') && i + 1 < text.size() &&
                              is_digit(text[i + 1]);
            if (sign) {
                fraction = true;
            } else if (is_digit(text[i]) && digits < longest) {
                share.value = share.value * 10 + (text[i] - '0');
                share.unit *= fraction ? 10 : 1;
                ++digits;
            } else {
                break;
            }
        }
        share.end = behind_per_cent(text, i);
        if (share.end != i) {
            out.push_back(share);
        }
    }
    return out;
}

std::string quote(std::string_view text, std::size_t first, std::size_t end) {
    constexpr std::size_t around = 60; // bytes, widened to whole words
    auto from = first > around ? text.rfind(' ', first - around) : 0;
    from = from == std::string_view::npos ? 0 : from;
    auto to = end + around < text.size() ? text.find(' ', end + around) : text.size();
    to = to == std::string_view::npos ? text.size() : to;
    return (from > 0 ? "…" : "") + std::string(trim(text.substr(from, to - from))) + (to < text.size() ? "…" : "");
}

void numbers_rules(const Facts& facts, Findings& findings) {
    const auto texts = texts_of(facts.programme);
    count_rules(texts, findings);
    share_rules(texts, findings);
    indicator_rules(facts, findings);
    judgement_rules(facts.programme, texts, findings);
    funding_rules(facts, findings);
}

} // namespace opora::inline v0::rules
