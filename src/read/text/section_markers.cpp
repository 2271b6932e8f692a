// Opora, MIT licence. See LICENSE.
#include "read/text/section_markers.hpp"

#include <algorithm>
#include <map>

#include "opora_data/landmarks.hpp"

namespace opora::inline v0::reading {

namespace {

struct Landmarks {
    ByLetter<Pattern> patterns;
    std::size_t longest = 0; // words
};

const Landmarks& landmarks(std::string_view kind) {
    static const auto table = [] {
        std::map<std::string_view, Landmarks, std::less<>> out;
        for (const auto& row : data::landmarks::rows) {
            auto& kind_of = out[row.kind];
            Pattern pattern(row.words);
            kind_of.longest = std::max(kind_of.longest, pattern.size());
            kind_of.patterns.at(pattern.first()).push_back(std::move(pattern));
        }
        return out;
    }();
    static const Landmarks none;
    const auto found = table.find(kind);
    return found == table.end() ? none : found->second;
}

} // namespace

bool begins_with(std::string_view kind, const Words& words, std::size_t at) {
    if (at >= words.size()) {
        return false;
    }
    const auto& patterns = landmarks(kind).patterns.at(words[at].folded);
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const Pattern& pattern) { return pattern.match(words, at) != 0; });
}

bool begins_with(std::string_view kind, std::string_view text) {
    return begins_with(kind, words_of(text, landmarks(kind).longest + 1)); // one more tells that a whole text goes on
}

std::size_t find_landmark(std::string_view kind, const Words& words, std::size_t within) {
    for (std::size_t at = 0; at < words.size() && at < within; ++at) {
        if (begins_with(kind, words, at)) {
            return at;
        }
    }
    return std::string_view::npos;
}

bool has_landmark(std::string_view kind, std::string_view text) {
    return find_landmark(kind, words_of(text), std::string_view::npos) != std::string_view::npos;
}

} // namespace opora::inline v0::reading
