// Opora, MIT licence. See LICENSE.
//
// What a line of prose looks like.
#include <algorithm>
#include <array>

#include "base/unicode.hpp"
#include "read/prose/prose.hpp"
#include "read/text/section_markers.hpp"

namespace opora::inline v0::reading {

namespace {

bool is_adjective(std::string_view folded) {
    constexpr std::array<std::string_view, 8> endings{"ая", "ое", "ый", "ий", "ой", "ые", "ие", "яя"};
    return std::any_of(endings.begin(), endings.end(),
                       [&folded](std::string_view ending) { return folded.ends_with(ending); });
}

} // namespace

bool is_short(const Line& line, std::size_t most) {
    const std::string_view text = line.text.text();
    constexpr std::size_t longest_letter = 4; // bytes
    return text.size() <= most || (text.size() <= most * longest_letter && length(text) <= most);
}

bool is_terminated(const Line& line) {
    const std::string_view text = line.text.text();
    return text.ends_with('.') || text.ends_with(':') || text.ends_with(';') || text.ends_with('!') ||
           text.ends_with('?');
}

bool begins_title(const Line& line) {
    const auto& words = line.words();
    const auto at = find_landmark("title", words, 4);
    if (at == std::string_view::npos || !is_upper(first_letter(line.text.text()))) {
        return false;
    }
    for (std::size_t i = 0; i < at; ++i) {
        if (!is_adjective(words[i].folded)) {
            return false;
        }
    }
    if (line.heading || line.bold || all_upper(words[at].span.of(line.text.text()))) {
        return is_short(line, 2 * LineKind::longest_title);
    }
    return is_short(line, LineKind::longest_title) && !is_terminated(line) && !line.list_item;
}

bool begins_appendix(const Line& line) {
    return begins_with("appendix", line.words()) && is_short(line) && !is_terminated(line);
}

// «к распоряжению ... от 05 марта 2022 года № 94»: the head ends with the order's date, or else with the last line that goes on.
std::size_t appendix_head_end(const Lines& lines, std::size_t at) {
    const auto is_date = [&lines](std::size_t i) { return fold(lines[i].text.text()).starts_with("от "); };
    auto dated = at + 1;
    while (dated < lines.size() && dated < at + most_appendix_lines && is_short(lines[dated]) && !is_date(dated) &&
           !begins_title(lines[dated])) {
        ++dated;
    }
    if (dated < lines.size() && dated < at + most_appendix_lines && is_date(dated)) {
        return dated + 1;
    }
    auto end = at + 1;
    while (end < lines.size() && is_lower(first_letter(lines[end].text.text())) && is_short(lines[end])) {
        ++end;
    }
    return end;
}

bool begins_approval(const Line& line) {
    const auto& words = line.words();
    if (!begins_with("approved", words) && !begins_with("agreed", words)) {
        return false;
    }
    // «Согласовано» alone, «УТВЕРЖДЕНА приказом ...»; not a sentence about something approved.
    return words.size() <= 2 ||
           (is_upper(first_letter(line.text.text())) && is_short(line, 2 * LineKind::short_line) &&
            !line.text.text().ends_with(':') &&
            (all_upper(words.front().span.of(line.text.text())) || words[1].folded.starts_with("приказ") ||
             words[1].folded.starts_with("распоряж") || words[1].folded.starts_with("постановл") ||
             words[1].folded.starts_with("протокол") || words[1].folded.starts_with("решени")));
}

bool begins_order(const Line& line) {
    const std::string_view text = line.text.text();
    if (!is_short(line, 80)) {
        return false;
    }
    const auto& words = line.words();
    if (words.empty()) {
        return false;
    }
    // «П Р И К А З»
    std::string spaced;
    std::size_t letters = 0;
    for (; letters < words.size() && length(words[letters].folded) == 1; ++letters) {
        spaced += words[letters].folded;
    }
    if (letters >= 5 && begins_with("order", spaced)) {
        return true;
    }
    return begins_with("order", words) && (all_upper(words.front().span.of(text)) || words.size() == 1);
}

void add_lines(const Sourced& text, Lines& out) {
    for (const auto part : lines_of(text.text())) {
        const auto offset = static_cast<std::uint32_t>(part.data() - text.text().data());
        Line line;
        line.text = text.part(Span{offset, offset + static_cast<std::uint32_t>(part.size())});
        out.push_back(std::move(line));
    }
}

bool continues_heading(const Line& before, const Line& line) {
    const std::string_view text = line.text.text();
    if (!is_short(line, 2 * LineKind::longest_title) || line.list_item || begins_approval(line) ||
        begins_appendix(line)) {
        return false;
    }
    const auto first = first_letter(text);
    const bool open = !is_terminated(before);
    if (is_lower(first) || first == U'(' || first == U'«' || first == U'"') {
        return open && !begins_with("section", line.words());
    }
    const bool capitals = all_upper(before.text.text());
    if (capitals && all_upper(text) && open && !begins_with("section", line.words())) {
        return true;
    }
    // «ПРОГРАММА» alone needs what comes next.
    return capitals && open && before.words().size() <= 2 && is_short(line) && !is_terminated(line);
}

} // namespace opora::inline v0::reading
