// Opora, MIT licence. See LICENSE.
//
// Appendices that are cited and absent, or of which the document holds no more than the title.
#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "rules/names/facts.hpp"

namespace opora::inline v0::rules {

namespace {

// «приложение 2» of «Приложение № 2. Методика».
std::string key_of(std::string_view name) {
    const auto text = fold(name);
    std::size_t from = 0;
    while (from < text.size() && (text[from] < '0' || text[from] > '9')) {
        ++from;
    }
    auto end = from;
    while (end < text.size() && is_digit(text[end])) {
        ++end;
    }
    return text.starts_with("приложени") ? "приложение " + text.substr(from, end - from) : text;
}

// The heading of the appendix in the document, where there is one.
const ProseSection* heading_of(const Programme& programme, const std::string& key) {
    for (const auto& section : programme.sections) {
        if (fold(section.heading).starts_with("приложени") && key_of(section.heading) == key) {
            return &section;
        }
    }
    return nullptr;
}

// Where the text cites it.
std::vector<FindingPlace> cited(const Programme& programme, const NamedDocument& document, const std::string& key) {
    std::vector<FindingPlace> out{at_document(document.source)};
    for (const auto& clause : programme.clauses) {
        const auto text = fold(clause.text);
        const auto at_word = text.find("приложени");
        const auto number = key.substr(key.rfind(' ') + 1);
        if (at_word != std::string::npos && text.find(number, at_word) != std::string::npos &&
            clause.source.paragraph != document.source.paragraph) {
            out.push_back(at(clause));
        }
    }
    return out;
}

} // namespace

void appendix_rules(const Facts& facts, Findings& findings) {
    for (const auto& document : facts.programme.documents) {
        if (document.role != DocumentRole::appendix || document.present) {
            continue;
        }
        const auto key = key_of(document.name);
        const auto end = document.name.find('.');
        const auto name = document.name.substr(0, end);
        const auto empty = heading_of(facts.programme, key) != nullptr || end != std::string::npos;
        findings.add(empty ? Code::appendix_empty : Code::appendix_absent, name, {name},
                     cited(facts.programme, document, key));
    }
}

} // namespace opora::inline v0::rules
