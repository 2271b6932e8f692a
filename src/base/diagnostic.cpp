// Opora, MIT licence. See LICENSE.
#include "opora/base/diagnostic.hpp"

#include "base/fill.hpp"
#include "opora_data/codes.hpp"

namespace opora::inline v0 {

namespace {

// The table's rows stand in the order of their numbers, but with gaps between the families.
const data::codes::Row& row(Code code) noexcept {
    const auto number = static_cast<int>(code);
    for (const auto& candidate : data::codes::rows) {
        int value = 0;
        for (const char c : candidate.code.substr(2)) {
            value = value * 10 + (c - '0');
        }
        if (value == number) {
            return candidate;
        }
    }
    return data::codes::rows[0];
}

void append_number(std::string& out, std::string_view word, std::uint32_t number) {
    if (number == 0) {
        return;
    }
    if (!out.empty()) {
        out += ", ";
    }
    out += word;
    out += ' ';
    out += std::to_string(number);
}

} // namespace

std::string_view to_string(Code code) noexcept { return row(code).code; }

std::string_view code_name(Code code) noexcept { return row(code).name; }

Severity severity(Code code) noexcept {
    const auto name = row(code).severity;
    return name == "error" ? Severity::error : name == "warning" ? Severity::warning : Severity::info;
}

std::string_view to_string(Severity severity) noexcept {
    switch (severity) {
    case Severity::info:
        return "info";
    case Severity::warning:
        return "warning";
    case Severity::error:
        return "error";
    }
    return {};
}

std::string message(const Diagnostic& diagnostic, Language language) {
    const auto& entry = row(diagnostic.code);
    return fill(language == Language::russian ? entry.ru : entry.en, diagnostic.arguments);
}

std::string advice(const Diagnostic& diagnostic, Language language) {
    const auto& entry = row(diagnostic.code);
    return fill(language == Language::russian ? entry.suggestion_ru : entry.suggestion_en, diagnostic.arguments);
}

std::string describe(const Place& place, Language language) {
    const bool russian = language == Language::russian;
    std::string out = place.document;
    if (!place.part.empty() && place.part != "body") {
        out += (out.empty() ? "" : ", ") + place.part;
    }
    append_number(out, russian ? "абзац" : "paragraph", place.paragraph);
    append_number(out, russian ? "таблица" : "table", place.table);
    append_number(out, russian ? "строка" : "row", place.row);
    append_number(out, russian ? "графа" : "column", place.cell);
    return out;
}

} // namespace opora::inline v0
