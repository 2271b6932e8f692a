// Opora, MIT licence. See LICENSE.
//
// Abbreviations that nothing explains, groups under several names, quotes that do not close.
#include <map>
#include <set>
#include <unordered_map>

#include "base/unicode.hpp"
#include "opora_data/group_spellings.hpp"
#include "rules/names/abbreviations.hpp"
#include "rules/names/facts.hpp"

namespace opora::inline v0::rules {

namespace {

std::vector<FindingPlace> places_of(const std::vector<const Text*>& texts) {
    constexpr std::size_t most = 10;
    std::vector<FindingPlace> out;
    for (std::size_t i = 0; i < texts.size() && i < most; ++i) {
        out.push_back(texts[i]->place());
    }
    return out;
}

// Spellings of one group, `ШНОР` and `ШНР`, as far as a document has them.
struct Spellings {
    std::vector<std::string> written;
    std::set<std::string> seen;
    std::vector<FindingPlace> places; ///< the first of each
};

// Rows of the table by their folded letters.
const std::unordered_map<std::string, const data::group_spellings::Row*>& spellings_table() {
    static const auto table = [] {
        std::unordered_map<std::string, const data::group_spellings::Row*> out;
        for (const auto& row : data::group_spellings::rows) {
            out.emplace(fold(row.spelling), &row);
        }
        return out;
    }();
    return table;
}

void add_spellings(const Text& text, std::map<std::string_view, Spellings>& groups) {
    for (const auto& abbreviation : abbreviations_in(text.text)) {
        const auto row = spellings_table().find(abbreviation.letters);
        if (row != spellings_table().end() && groups[row->second->group].seen.insert(abbreviation.letters).second) {
            groups[row->second->group].written.emplace_back(row->second->shown);
            groups[row->second->group].places.push_back(text.place());
        }
    }
}

// Whether the last quote of the text opens, or a quote closes that was never opened. Of quotes in quotes one sign often
// closes several: that is no fault.
bool quotes_open(std::string_view text) {
    constexpr char32_t opening = U'«';
    constexpr char32_t closing = U'»';
    int open = 0;
    bool last_opens = false;
    for (std::size_t position = 0; position < text.size();) {
        const auto c = next_letter(text, position);
        if (c == opening) {
            ++open;
            last_opens = true;
        } else if (c == closing) {
            if (open == 0) {
                return true;
            }
            --open;
            last_opens = false;
        }
    }
    return open > 0 && last_opens;
}

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const auto& word : words) {
        out += (out.empty() ? "" : ", ") + word;
    }
    return out;
}

// The beginning of a text, as people quote it.
std::string beginning(std::string_view text) {
    constexpr std::size_t longest = 50; // letters
    std::string out;
    std::size_t letters = 0;
    for (std::size_t position = 0; position < text.size() && letters < longest; ++letters) {
        append_utf8(out, next_letter(text, position));
    }
    return out.size() < text.size() ? out + "…" : out;
}

} // namespace

void abbreviation_rules(const Facts& facts, const std::vector<Text>& texts, Findings& findings) {
    auto open = unexplained(facts, texts);
    if (open.empty()) {
        return;
    }
    // What stands for a venue alone is found as an unknown venue.
    for (const auto& [letters, events] : unknown_venues(facts, texts)) {
        const auto found = open.find(letters);
        if (found != open.end() && found->second.texts.size() <= events.size()) {
            open.erase(found);
        }
    }
    for (const auto& [letters, use] : open) {
        findings.add(Code::abbreviation_unexplained, use.written, {use.written, as_count(use.texts.size())},
                     places_of(use.texts));
    }
}

void spelling_rules(const std::vector<Text>& texts, Findings& findings) {
    std::map<std::string_view, Spellings> groups;
    for (const auto& text : texts) {
        add_spellings(text, groups);
        // A line of prose may end within quotes; a cell, a clause or a passport's row is whole.
        const bool complete = text.kind == Text::Kind::cell || text.kind == Text::Kind::clause ||
                              text.kind == Text::Kind::passport;
        if (complete && quotes_open(text.text)) {
            const auto open = text.text.rfind("«");
            const auto from = open == std::string_view::npos ? 0 : open + std::string_view("«").size();
            findings.add(Code::quotes_not_closed, subject_of(text), {beginning(text.text.substr(from))},
                         {text.place()});
        }
    }
    for (auto& [group, spellings] : groups) {
        if (spellings.written.size() > 1) {
            findings.add(Code::group_named_in_ways, spellings.written.front(), {joined(spellings.written)},
                         std::move(spellings.places));
        }
    }
}

} // namespace opora::inline v0::rules
