// Opora, MIT licence. See LICENSE.
#include "opora/names/mentorship_rule.hpp"

#include <algorithm>

#include "model/vocabulary/spellings.hpp"
#include "names/tokens.hpp"
#include "opora_data/mentorship_forms.hpp"
#include "opora_data/mentorship_types.hpp"

namespace opora::inline v0 {

namespace {

using names::Pattern;

std::optional<std::uint32_t> number(std::string_view digits) {
    if (digits.empty()) {
        return std::nullopt;
    }
    std::uint32_t out = 0;
    for (const char c : digits) {
        out = out * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return out;
}

bool is_dash(char32_t sign) { return sign == U'-' || sign == U'–' || sign == U'—' || sign == 0x2011; }

std::vector<Pattern> patterns(std::string_view words) {
    std::vector<Pattern> out;
    while (!words.empty()) {
        const auto bar = words.find('|');
        out.emplace_back(words.substr(0, bar));
        words = bar == std::string_view::npos ? std::string_view{} : words.substr(bar + 1);
    }
    return out;
}

constexpr MentoringType type_named(std::string_view id) { return spelled<MentoringType>(id); }

constexpr bool all_known() {
    for (const auto& row : data::mentorship_types::rows) {
        if (type_named(row.id) == MentoringType::other) {
            return false;
        }
    }
    return true;
}
static_assert(all_known());

} // namespace

const std::vector<MentorshipType>& mentorship_types() {
    static const auto table = [] {
        std::vector<MentorshipType> out;
        for (const auto& row : data::mentorship_types::rows) {
            MentorshipType type;
            type.id = type_named(row.id);
            type.ru = row.ru;
            type.en = row.en;
            type.mentees_per_mentor = number(row.mentees_per_mentor);
            type.meetings = number(row.meetings);
            type.per = row.per;
            type.months_min = number(row.months_min);
            type.months_max = number(row.months_max);
            type.face_to_face = number(row.face_to_face);
            type.for_whom = row.for_whom;
            type.source = row.source;
            out.push_back(std::move(type));
        }
        return out;
    }();
    return table;
}

std::vector<MentoringType> mentorship_types_in(std::string_view text) {
    const auto tokens = names::tokens_of(text);
    const bool speaks = std::any_of(tokens.begin(), tokens.end(),
                                    [](const names::Token& token) { return token.folded.starts_with("наставнич"); });
    std::vector<MentoringType> out;
    for (std::size_t i = 0; speaks && i < tokens.size(); ++i) {
        for (const auto& row : data::mentorship_types::rows) {
            const auto all = patterns(row.words);
            const bool here = std::any_of(all.begin(), all.end(),
                                          [&](const Pattern& pattern) { return pattern.match(tokens, i) != 0; });
            const auto type = type_named(row.id);
            if (here && std::find(out.begin(), out.end(), type) == out.end()) {
                out.push_back(type);
            }
        }
    }
    return out;
}

std::vector<MentorshipForm> mentorship_forms_in(std::string_view text) {
    const auto tokens = names::tokens_of(text);
    std::vector<MentorshipForm> out;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (!is_dash(tokens[i + 1].sign)) {
            continue;
        }
        for (const auto& row : data::mentorship_forms::rows) {
            if (Pattern(row.words).match(tokens, i) == 0) {
                continue;
            }
            MentorshipForm form;
            form.from = row.from;
            form.to = row.to;
            form.cardinality = row.cardinality;
            form.ru = row.ru;
            form.en = row.en;
            form.for_whom = row.for_whom;
            form.source = row.source;
            if (std::find(out.begin(), out.end(), form) == out.end()) {
                out.push_back(std::move(form));
            }
        }
    }
    return out;
}

} // namespace opora::inline v0
