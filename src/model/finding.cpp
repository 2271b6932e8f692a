// Opora, MIT licence. See LICENSE.
#include "opora/model/finding.hpp"

#include <array>

#include "base/ascii.hpp"
#include "model/json/writer.hpp"
#include "opora/model/programme.hpp"
#include "opora/time/window.hpp"
#include "time/print/days.hpp"

namespace opora::inline v0 {

namespace {

// A day or a window of days as the language writes it; any other argument as it is.
std::string argument_in_words(const FindingArgument& argument, Language language) {
    if (const auto* const date = std::get_if<Date>(&argument)) {
        return in_words(*date, language);
    }
    if (const auto* const window = std::get_if<Window>(&argument)) {
        return in_words(*window, language);
    }
    return to_string(argument);
}

Diagnostic diagnostic_of(const Finding& finding, Language language) {
    Diagnostic out;
    out.code = finding.code;
    for (const auto& argument : finding.arguments) {
        out.arguments.push_back(argument_in_words(argument, language));
    }
    return out;
}

void write_place(JsonWriter& out, const Place& place) {
    const auto number = [&out](std::string_view key, std::uint32_t value) {
        if (value != 0) {
            out.key(key);
            out.integer(value);
        }
    };
    out.begin_object();
    if (!place.document.empty()) {
        out.key("document");
        out.string(place.document);
    }
    if (!place.part.empty()) {
        out.key("part");
        out.string(place.part);
    }
    number("paragraph", place.paragraph);
    number("table", place.table);
    number("row", place.row);
    number("cell", place.cell);
    if (!place.span.empty()) {
        out.key("span");
        out.begin_array();
        out.integer(place.span.first);
        out.integer(place.span.end);
        out.end_array();
    }
    out.end_object();
}

void write_finding(JsonWriter& out, const Finding& finding, const Programme& programme, Language language) {
    const auto text = [&out](std::string_view key, std::string_view value) {
        out.key(key);
        out.string(value);
    };
    out.begin_object();
    text("code", to_string(finding.code));
    text("severity", to_string(finding.severity));
    text("subject", finding.subject);
    text("message", message(finding, language));
    out.key("places");
    out.begin_array();
    for (const auto& at : finding.places) {
        out.begin_object();
        text(to_string(at.kind), at.id);
        if (at.source.known()) {
            out.key("source");
            write_place(out, place(programme, at.source));
        }
        out.end_object();
    }
    out.end_array();
    text("suggestion", suggestion(finding, language));
    if (!finding.replacement.empty()) {
        text("replacement", finding.replacement);
    }
    out.end_object();
}

} // namespace

std::string_view to_string(FindingPlace::Kind kind) noexcept {
    constexpr std::array<std::string_view, 10> names{"document", "event", "stage",      "clause",    "organisation",
                                                     "person",   "group", "mentorship", "indicator", "statement"};
    return names[static_cast<std::size_t>(kind)];
}

std::string to_string(const FindingArgument& argument) {
    struct Written {
        std::string operator()(const FindingText& words) const { return words.text; }
        std::string operator()(std::int64_t count) const { return std::to_string(count); }
        std::string operator()(Date date) const { return to_string(date); }
        std::string operator()(const Window& window) const { return to_string(window); }
    };
    return std::visit(Written{}, argument);
}

std::string message(const Finding& finding, Language language) {
    return message(diagnostic_of(finding, language), language);
}

std::string suggestion(const Finding& finding, Language language) {
    auto out = advice(diagnostic_of(finding, language), language);
    if (!finding.replacement.empty()) {
        out += out.empty() ? "" : " ";
        out += language == Language::russian ? "Возможно, " : "Perhaps ";
        out += "«" + finding.replacement + "»?";
    }
    return out;
}

std::string to_json(std::span<const Finding> findings, const Programme& programme, Language language, bool pretty) {
    JsonWriter out(pretty);
    out.begin_object();
    out.key("findings");
    out.begin_array();
    for (const auto& finding : findings) {
        write_finding(out, finding, programme, language);
    }
    out.end_array();
    out.end_object();
    return std::move(out).take();
}

} // namespace opora::inline v0
