// Opora, MIT licence. See LICENSE.
#include "read/text/head_numbers.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "read/text/words.hpp"

namespace opora::inline v0::reading {

namespace {

// The end of the digits of a group that begins there.
std::size_t group_end(std::string_view text, std::size_t first) {
    constexpr std::size_t longest = 3;
    return std::min(digits_end(text, first), first + longest);
}

bool closes(std::string_view text, std::size_t at) { return at < text.size() && (text[at] == '.' || text[at] == ')'); }

Span until(std::size_t end) { return Span{0, static_cast<std::uint32_t>(end)}; }

} // namespace

Span clause_number(std::string_view text) {
    std::size_t first = 0;
    for (auto end = group_end(text, first); end != first; end = group_end(text, first)) {
        if (!closes(text, end)) {
            // «2.1 Разработать»
            return first != 0 && end < text.size() && text[end] == ' ' ? until(end) : Span{};
        }
        first = end + 1;
    }
    return first == 0 || trim(text.substr(first)).empty() ? Span{} : until(first);
}

Span leading_number(std::string_view title) {
    std::size_t first = 0;
    std::size_t groups = 0;
    bool closed = false;
    bool bracket = false;
    for (auto end = group_end(title, first); end != first && !bracket; end = group_end(title, first)) {
        ++groups;
        closed = closes(title, end);
        bracket = closed && title[end] == ')';
        first = closed ? end + 1 : end;
        if (!closed) {
            break;
        }
    }
    if (groups == 0 || (!closed && groups < 2)) {
        return {};
    }
    const auto rest = trim(title.substr(first));
    return !rest.empty() && !is_digit(first_letter(rest)) ? until(first) : Span{};
}

} // namespace opora::inline v0::reading
