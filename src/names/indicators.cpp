// Opora, MIT licence. See LICENSE.
//
// Indicators: «доля A в общей численности B» has a numerator, a denominator and a unit.
#include <array>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "names/resolver.hpp"

namespace opora::inline v0::names {

namespace {

struct Target {
    std::string text;
    std::string unit;
};

// «не менее 80 %», «до 70%»
Target target_in(std::string_view text) {
    constexpr std::array<std::string_view, 7> words{"не менее ", "не ниже ", "не более ", "не ниже, чем ",
                                                    "свыше ",    "более ",   "до "};
    Target out;
    const auto folded = text;
    if (text.find('%') == std::string_view::npos && text.find("процент") == std::string_view::npos) {
        return out;
    }
    for (const auto word : words) {
        for (auto at = folded.find(word); at != std::string_view::npos; at = folded.find(word, at + 1)) {
            auto end = at + word.size();
            const auto digits = end;
            while (end < text.size() && (is_digit(text[end]) || text[end] == ',')) {
                ++end;
            }
            while (end > digits && text[end - 1] == ',') {
                --end;
            }
            if (end == digits) {
                continue;
            }
            auto rest = text.substr(end);
            const bool gap = rest.starts_with(' ');
            rest.remove_prefix(gap ? 1 : 0);
            if (rest.starts_with('%') || rest.starts_with("процент")) {
                const auto sign = rest.starts_with('%')
                                      ? 1U
                                      : static_cast<unsigned>(rest.find_first_of(" ,;.") == std::string_view::npos
                                                                  ? rest.size()
                                                                  : rest.find_first_of(" ,;."));
                out.text = one_line(text.substr(at, end - at + (gap ? 1 : 0) + sign));
                out.unit = "%";
                return out;
            }
        }
    }
    return out;
}

// Where the whole of a share begins, and how long the words are that say so.
struct Joint {
    std::size_t at = std::string_view::npos;
    std::size_t size = 0;
};

Joint joint_in(std::string_view text) {
    constexpr std::array<std::string_view, 13> words{"в общей численности ",
                                                     "в общем количестве ",
                                                     "в общем числе ",
                                                     "от общей численности ",
                                                     "от общего количества ",
                                                     "от общего числа ",
                                                     "к общей численности ",
                                                     "к общему числу ",
                                                     "к общему количеству ",
                                                     "из общего числа ",
                                                     "из числа ",
                                                     "от числа ",
                                                     "среди "};
    for (auto at = text.size(); at-- > 1;) {
        if (static_cast<unsigned char>(text[at]) < 0xC0U) {
            continue; // no letter of these words begins here
        }
        for (const auto word : words) {
            if (text.substr(at).starts_with(word)) {
                return Joint{at, word.size()};
            }
        }
    }
    return {};
}

std::string stripped(std::string_view text) {
    text = trim(text);
    while (text.ends_with(',') || text.ends_with(';') || text.ends_with('.')) {
        text = trim(text.substr(0, text.size() - 1));
    }
    return one_line(text);
}

void read_sides(Indicator& indicator) {
    constexpr std::array<std::string_view, 6> shares{"доля ", "удельный вес ", "процент ",
                                                     "Доля ", "Удельный вес ", "Процент "};
    const std::string_view name = indicator.name;
    for (const auto share : shares) {
        if (!name.starts_with(share)) {
            continue;
        }
        if (indicator.unit.empty()) {
            indicator.unit = "%";
        }
        const auto joint = joint_in(name);
        if (joint.at == std::string_view::npos || !indicator.numerator.empty() || !indicator.denominator.empty()) {
            return;
        }
        indicator.numerator = stripped(name.substr(share.size(), joint.at - share.size()));
        indicator.denominator = stripped(name.substr(joint.at + joint.size));
        return;
    }
    for (const std::string_view count :
         {"количество ", "Количество ", "число ", "Число ", "численность ", "Численность "}) {
        if (name.starts_with(count) && indicator.numerator.empty()) {
            indicator.numerator = stripped(name.substr(count.size()));
            return;
        }
    }
}

} // namespace

void read_indicators(Programme& programme) {
    for (auto& indicator : programme.indicators) {
        read_sides(indicator);
        if (indicator.target.empty()) {
            auto target = target_in(indicator.name);
            indicator.target = std::move(target.text);
            if (indicator.unit.empty()) {
                indicator.unit = std::move(target.unit);
            }
        }
    }
}

} // namespace opora::inline v0::names
