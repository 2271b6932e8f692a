// Opora, MIT licence. See LICENSE.
#include "read/parties/people.hpp"

#include <array>
#include <optional>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "read/text/words.hpp"

namespace opora::inline v0::reading {

namespace {

char32_t letter_at(std::string_view text, std::size_t position) noexcept {
    return position < text.size() ? next_letter(text, position) : 0;
}

void skip_spaces(std::string_view text, std::size_t& position) noexcept {
    while (position < text.size()) {
        auto next = position;
        if (!is_space(next_letter(text, next))) {
            return;
        }
        position = next;
    }
}

// A capital and small letters, perhaps twice with a hyphen: «Иванова», «Петрова-Водкина».
std::optional<std::size_t> name_word(std::string_view text, std::size_t position) {
    for (;;) {
        if (position >= text.size() || !is_upper(next_letter(text, position))) {
            return std::nullopt;
        }
        std::size_t small = 0;
        while (is_lower(letter_at(text, position))) {
            (void)next_letter(text, position);
            ++small;
        }
        if (small == 0 || is_upper(letter_at(text, position))) {
            return std::nullopt;
        }
        if (letter_at(text, position) != U'-' || !is_upper(letter_at(text, position + 1))) {
            break;
        }
        ++position;
    }
    const auto next = letter_at(text, position);
    return is_digit(next) ? std::nullopt : std::optional<std::size_t>(position);
}

// `И.`
std::optional<std::size_t> initial(std::string_view text, std::size_t position) {
    if (position >= text.size() || !is_upper(next_letter(text, position)) || letter_at(text, position) != U'.') {
        return std::nullopt;
    }
    return position + 1;
}

// `И.И.`, `И. И.`; how many in `count`.
std::optional<std::size_t> initials(std::string_view text, std::size_t position, int& count) {
    auto end = initial(text, position);
    count = end ? 1 : 0;
    if (end) {
        auto next = *end;
        skip_spaces(text, next);
        if (const auto second = initial(text, next)) {
            end = second;
            count = 2;
        }
    }
    return end;
}

bool is_patronymic(std::string_view word) {
    constexpr std::array<std::string_view, 12> endings{"вич", "вича", "вичу", "вичем", "вна", "вны",
                                                       "вне", "вной", "вну",  "чна",   "чны", "чне"};
    const auto folded = fold(word);
    for (const auto ending : endings) {
        if (folded.size() > ending.size() + 2 && folded.ends_with(ending)) {
            return true;
        }
    }
    return false;
}

std::optional<std::size_t> person_at(std::string_view text, std::size_t first) {
    int count = 0;
    if (const auto before = initials(text, first, count)) {
        auto next = *before;
        skip_spaces(text, next);
        return name_word(text, next);
    }
    const auto surname = name_word(text, first);
    if (!surname) {
        return std::nullopt;
    }
    auto next = *surname;
    skip_spaces(text, next);
    if (next == *surname) {
        return std::nullopt;
    }
    if (const auto end = initials(text, next, count); end && count == 2) {
        return end;
    }
    const auto name = name_word(text, next);
    if (!name) {
        return std::nullopt;
    }
    if (is_patronymic(text.substr(next, *name - next))) {
        auto third = *name;
        skip_spaces(text, third);
        const auto last = name_word(text, third); // «Инна Игоревна Иванова»
        return last && third != *name ? last : name;
    }
    auto third = *name;
    skip_spaces(text, third);
    const auto last = name_word(text, third);
    return last && is_patronymic(text.substr(third, *last - third)) ? last : std::nullopt;
}

} // namespace

std::vector<Span> find_people(std::string_view text) {
    std::vector<Span> out;
    bool inside = false; // of a word
    for (std::size_t position = 0; position < text.size();) {
        const auto first = position;
        const auto c = next_letter(text, position);
        if (!inside && is_upper(c)) {
            if (const auto end = person_at(text, first)) {
                out.push_back(Span{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(*end)});
                position = *end;
                continue;
            }
        }
        inside = is_letter(c) || is_digit(c) || c == U'-';
    }
    return out;
}

} // namespace opora::inline v0::reading
