// Opora, MIT licence. See LICENSE.
#include "plan/word_table.hpp"

#include <algorithm>
#include <unordered_map>

#include "opora/base/text.hpp"
#include "opora_data/acts.hpp"

namespace opora::plan {

namespace {

struct Entry {
    std::string_view kind;
    std::string_view name;
    std::vector<std::string> words;
    bool whole = false; ///< of one word: not only its beginning
};

constexpr std::size_t key_letters = 2; // the shortest beginnings of the table have one or two letters

std::string key_of(std::string_view word) {
    std::size_t position = 0;
    for (std::size_t letters = 0; letters < key_letters && position < word.size(); ++letters) {
        (void)next_letter(word, position);
    }
    return std::string(word.substr(0, position));
}

using Table = std::unordered_map<std::string, std::vector<Entry>>;

const Table& table() {
    static const auto entries = [] {
        Table out;
        for (const auto& row : data::acts::rows) {
            Entry entry{row.kind, row.name, Words(row.words).words, row.words.starts_with('=')};
            out[key_of(entry.words.front())].push_back(std::move(entry));
        }
        return out;
    }();
    return entries;
}

// Words of one or two letters are compared whole: «с», «в», «на».
bool begins(std::string_view word, std::string_view beginning) {
    constexpr std::size_t two_letters = 4; // bytes
    return beginning.size() <= two_letters ? word == beginning : word.starts_with(beginning);
}

bool matches_at(const Words& text, std::size_t at, const Entry& entry) {
    if (at + entry.words.size() > text.words.size()) {
        return false;
    }
    for (std::size_t i = 0; i < entry.words.size(); ++i) {
        const bool same = entry.whole ? text.words[at + i] == entry.words[i]
                                      : begins(text.words[at + i], entry.words[i]);
        if (!same || (i > 0 && text.ends[at + i - 1] != 0)) {
            return false;
        }
    }
    return true;
}

} // namespace

Words::Words(std::string_view text) {
    const auto folded = fold(text);
    std::string word;
    int depth = 0;
    const auto close = [&] {
        if (!word.empty()) {
            words.push_back(std::move(word));
            ends.push_back(0);
            quoted.push_back(depth > 0 ? 1 : 0);
            word.clear();
        }
    };
    for (std::size_t position = 0; position < folded.size();) {
        const auto before = position;
        const auto c = next_letter(folded, position);
        if (is_letter(c) || (c >= U'0' && c <= U'9')) {
            word.append(folded, before, position - before);
            continue;
        }
        close();
        depth += c == U'«' ? 1 : c == U'»' && depth > 0 ? -1 : 0;
        if ((c == U'.' || c == U';' || c == U':') && !ends.empty()) {
            ends.back() = 1;
        }
    }
    close();
}

std::vector<Match> matches(const Words& text) {
    std::vector<Match> out;
    for (std::size_t at = 0; at < text.words.size(); ++at) {
        const auto found = table().find(key_of(text.words[at]));
        if (found == table().end()) {
            continue;
        }
        for (const auto& entry : found->second) {
            if (!matches_at(text, at, entry)) {
                continue;
            }
            const Match match{entry.kind, entry.name, at, at + entry.words.size()};
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

std::string stem(std::string_view word) {
    // Endings of nouns and adjectives, longer ones first; what is left keeps three letters or more.
    static constexpr std::string_view endings[] = {
        "иями", "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "иях", "ией", "ая", "яя", "ое", "ее", "ые",
        "ие",   "ый",  "ий",  "ой",  "ей",  "ую",  "юю",  "ых",  "их",  "ым",  "им",  "ом", "ем", "ам", "ям", "ах",
        "ях",   "ов",  "ев",  "ия",  "ию",  "ии",  "а",   "я",   "о",   "е",   "ы",   "и",  "у",  "ю",  "ь"};
    constexpr std::size_t letter = 2; // bytes of a Russian one
    constexpr std::size_t shortest = 3 * letter;
    for (const auto ending : endings) {
        if (word.size() >= ending.size() + shortest && word.ends_with(ending)) {
            word.remove_suffix(ending.size());
            break;
        }
    }
    return std::string(word);
}

} // namespace opora::plan
