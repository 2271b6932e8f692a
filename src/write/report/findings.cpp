// Opora, MIT licence. See LICENSE.
#include <algorithm>

#include "base/unicode.hpp"
#include "opora/base/diagnostic.hpp"
#include "write/report/parts.hpp"
#include "write/report/quote.hpp"

namespace opora::inline v0::write {

namespace {

constexpr std::size_t most_places = 8;     // quoted; a finding over a hundred rows names the rest by number
constexpr std::uint32_t most_quoted = 600; // bytes of a cell before and behind the words in question

// Hundreds of a code are its family.
int family(const Finding& finding) {
    const int hundreds = static_cast<int>(finding.code) / 100;
    return hundreds >= 4 && hundreds <= 8 ? hundreds : 0;
}

// Moves a position of a text to the beginning of a letter.
std::size_t whole_letters(std::string_view text, std::size_t position) {
    while (position > 0 && position < text.size() && (static_cast<unsigned char>(text[position]) & 0xC0U) == 0x80U) {
        --position;
    }
    return position;
}

void quoted_text(Markup& out, const Quote& quote) {
    const std::string_view text = quote.text;
    const bool marked = !quote.mark.empty() && quote.mark.end <= text.size() && quote.mark.size() < text.size();
    const std::size_t from = whole_letters(text, marked ? quote.mark.first : 0);
    const std::size_t to = whole_letters(text, marked ? quote.mark.end : 0);
    const auto begin = whole_letters(text, from > most_quoted ? from - most_quoted : 0);
    const auto end = whole_letters(text, std::min(text.size(), to + most_quoted));
    out.text(begin > 0 ? "…" : "").text(text.substr(begin, from - begin));
    if (marked) {
        out.element("mark", {}, text.substr(from, to - from));
    }
    out.text(text.substr(to, end - to)).text(end < text.size() ? "…" : "");
}

std::string where(const ReportView& view, const Source& source) {
    return source.known() ? describe(place(view.programme, source), view.words.language()) : std::string();
}

void place_item(Markup& out, const ReportView& view, const FindingPlace& place) {
    const auto words = quote(view, place);
    // Positions with a value for none: g++ 12 takes an optional that is chosen so for one without a value.
    constexpr auto none = std::string::npos;
    const auto event = place.kind == FindingPlace::Kind::event ? view.by_id.event(place.id).value_or(none) : none;
    const auto organisation = place.kind == FindingPlace::Kind::organisation
                                  ? view.by_id.organisation(place.id).value_or(none)
                                  : none;
    const auto position = where(view, place.source);
    if (words.text.empty() && position.empty() && event == none && organisation == none) {
        return;
    }
    out.open("li");
    out.open("p", {{"class", "where"}});
    if (event != none) {
        const auto& at = view.programme.events[event];
        out.element("a", {{"href", "#" + event_anchor(event)}, {"title", ReportView::title(at)}},
                    view.words("to_event", {ReportView::short_name(at)}));
    } else if (organisation != none) {
        out.element("a", {{"href", "#" + organisation_anchor(organisation)}}, view.words("organisation"));
    }
    if (!words.heading.empty() && organisation == none) {
        out.text(event != none ? " · " : "").text(words.heading);
    }
    if (!position.empty()) {
        const bool alone = event == none && organisation == none && words.heading.empty();
        out.open("span", {{"class", "place"}}).text(alone ? "" : " · ").text(position).close();
    }
    out.close();
    if (!trim(words.text).empty()) {
        out.open("blockquote");
        quoted_text(out, words);
        out.close();
    }
    out.close();
}

void finding_item(Markup& out, const ReportView& view, std::size_t index) {
    const auto& finding = view.data.findings[index];
    const auto language = view.words.language();
    out.open("li", {{"class", "finding " + std::string(to_string(finding.severity))}, {"id", finding_anchor(index)}});
    out.open("p", {{"class", "says"}});
    severity_badge(out, view, finding.severity);
    out.text(" ").element("strong", {}, message(finding, language));
    out.text(" ").element("span", {{"class", "code"}}, to_string(finding.code)).close();
    if (!finding.places.empty()) {
        out.open("ul", {{"class", "places"}});
        for (std::size_t i = 0; i < finding.places.size() && i < most_places; ++i) {
            place_item(out, view, finding.places[i]);
        }
        if (finding.places.size() > most_places) {
            out.element("li", {{"class", "where"}},
                        view.words("more", {std::to_string(finding.places.size() - most_places)}));
        }
        out.close();
    }
    if (const auto how = suggestion(finding, language); !how.empty()) {
        out.open("p", {{"class", "mend"}}).element("span", {}, view.words("mend")).text(" ").text(how).close();
    }
    out.close();
}

std::string family_anchor(int family) { return "findings-" + std::to_string(family); }

// The findings of each family that has any, the gravest first; within one gravity the order of the document stays.
std::vector<std::pair<int, std::vector<std::size_t>>> by_family(const std::vector<Finding>& findings) {
    std::vector<std::pair<int, std::vector<std::size_t>>> out;
    for (const int group : {4, 5, 6, 7, 8, 0}) {
        std::vector<std::size_t> own;
        for (std::size_t i = 0; i < findings.size(); ++i) {
            if (family(findings[i]) == group) {
                own.push_back(i);
            }
        }
        std::stable_sort(own.begin(), own.end(), [&findings](std::size_t a, std::size_t b) {
            return findings[a].severity > findings[b].severity;
        });
        if (!own.empty()) {
            out.emplace_back(group, std::move(own));
        }
    }
    return out;
}

} // namespace

void findings_section(Markup& out, const ReportView& view) {
    open_section(out, view, "findings");
    const auto& findings = view.data.findings;
    paragraph(out, "lead", view.words(findings.empty() ? "no_findings" : "findings_lead"));
    const auto groups = by_family(findings);
    if (groups.size() > 1) {
        out.open("ul", {{"class", "jump"}});
        for (const auto& [group, own] : groups) {
            out.open("li").element("a", {{"href", "#" + family_anchor(group)}},
                                   view.words("family_" + std::to_string(group)));
            out.text(" ").element("span", {{"class", "count"}}, std::to_string(own.size())).close();
        }
        out.close();
    }
    for (const auto& [group, own] : groups) {
        out.open("h3", {{"id", family_anchor(group)}}).text(view.words("family_" + std::to_string(group)));
        out.text(" ").element("span", {{"class", "count"}}, std::to_string(own.size())).close();
        out.open("ol", {{"class", "findings"}});
        for (const auto index : own) {
            view.check_cancel();
            finding_item(out, view, index);
        }
        out.close();
    }
    out.close();
}

} // namespace opora::inline v0::write
