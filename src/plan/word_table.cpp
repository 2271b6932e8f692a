// Opora, MIT licence. See LICENSE.
#include "plan/word_table.hpp"

#include <algorithm>

#include "opora_data/acts.hpp"
#include "text/by_letter.hpp"
#include "text/pattern.hpp"

namespace opora::inline v0::plan {

namespace {

struct Entry {
    std::string_view kind;
    std::string_view name;
    text::Pattern pattern;
};

using Table = text::ByLetter<Entry>;

const Table& table() {
    static const auto entries = [] {
        Table out;
        for (const auto& row : data::acts::rows) {
            text::Pattern pattern(row.words);
            auto& list = out.at(pattern.first());
            list.push_back(Entry{row.kind, row.name, std::move(pattern)});
        }
        return out;
    }();
    return entries;
}

// No sentence ends between the words of a match.
bool matches_at(const Words& text, std::size_t at, const Entry& entry) {
    const auto words = entry.pattern.match(text, at);
    return words != 0 && std::all_of(text.ends.begin() + static_cast<std::ptrdiff_t>(at),
                                     text.ends.begin() + static_cast<std::ptrdiff_t>(at + words - 1),
                                     [](char end) { return end == 0; });
}

} // namespace

std::vector<Match> matches(const Words& text) {
    std::vector<Match> out;
    for (std::size_t at = 0; at < text.words.size(); ++at) {
        for (const auto& entry : table().at(text.words[at])) {
            if (!matches_at(text, at, entry)) {
                continue;
            }
            const Match match{entry.kind, entry.name, at, at + entry.pattern.size()};
            const auto same = std::find_if(out.begin(), out.end(), [&](const Match& other) {
                return other.first == at && other.kind == match.kind;
            });
            if (same == out.end()) {
                out.push_back(match);
            } else if (same->end < match.end) {
                *same = match;
            }
        }
    }
    return out;
}

bool says(const std::vector<Match>& found, std::string_view kind) {
    return std::any_of(found.begin(), found.end(), [kind](const Match& match) { return match.kind == kind; });
}

} // namespace opora::inline v0::plan
