// Opora, MIT licence. See LICENSE.
#include "opora/names/organisation_name.hpp"

#include <algorithm>

#include "names/organisations/parsed_name.hpp"
#include "opora_data/name_evidence.hpp"

namespace opora::inline v0::names {

bool ParsedName::names() const {
    const bool own = !name.numbers.empty() || !proper.empty();
    switch (sort) {
    case KindClass::other:
        return true;
    case KindClass::school:
        return own || (!name.legal_form.empty() && !place.empty() && name.kind != "any_school");
    case KindClass::generic:
        return !proper.empty() || !name.legal_form.empty();
    case KindClass::unit:
    case KindClass::place:
        return !name.legal_form.empty() && own;
    case KindClass::none:
        return (!name.legal_form.empty() && own) ||
               (!name.numbers.empty() && !tokens.empty() && first == 0 && parts.front() == Part::numero);
    }
    return false;
}

bool ParsedName::full() const {
    if (!names() || name.numbers.size() > 1 || !acronym.empty()) {
        return false;
    }
    // «ГБОУ № 248» has a kind only by its legal form.
    const bool told = std::find(parts.begin(), parts.end(), Part::kind) != parts.end();
    return told || !proper.empty();
}

std::string ParsedName::key() const {
    std::string out = name.legal_form + '|' + name.kind + '|' + std::string(outer) + '|';
    for (const auto& number : name.numbers) {
        out += number + ' ';
    }
    out += '|';
    for (const auto& word : proper) {
        out += word + ' ';
    }
    out += '|';
    for (const auto& word : place) {
        out += word + ' ';
    }
    return out;
}

std::string_view ParsedName::text(std::string_view whole) const {
    if (first >= end) {
        return whole;
    }
    auto from = tokens[first].span.first;
    auto to = tokens[end - 1].span.end;
    // The quotes around the first and behind the last word belong to it.
    const auto before = whole.substr(0, from);
    const auto after = whole.substr(to);
    for (const std::string_view quote : {"«", "\"", "„", "“"}) {
        if (before.ends_with(quote)) {
            from -= static_cast<std::uint32_t>(quote.size());
        }
    }
    for (const std::string_view quote : {"»", "\"", "”", "“"}) {
        if (after.starts_with(quote)) {
            to += static_cast<std::uint32_t>(quote.size());
            break;
        }
    }
    return whole.substr(from, to - from);
}

std::string_view ParsedName::place_text(std::string_view whole) const {
    Span span;
    for (auto i = first; i < end; ++i) {
        if (parts[i] == Part::place) {
            span = cover(span, tokens[i].span);
        }
    }
    return span.of(whole);
}

} // namespace opora::inline v0::names

namespace opora::inline v0 {

OrganisationName parse_organisation_name(std::string_view text) { return names::parse_name(text).name; }

bool names_organisation(std::string_view text) { return names::parse_name(text).names(); }

std::string_view alias_evidence(std::string_view evidence, Language language) {
    for (const auto& row : data::name_evidence::rows) {
        if (row.id == evidence) {
            return language == Language::russian ? row.ru : row.en;
        }
    }
    return evidence;
}

} // namespace opora::inline v0
