// Opora, MIT licence. See LICENSE.
#include "write/report/parts.hpp"

#include "base/unicode.hpp"
#include "write/svg/parts.hpp"

namespace opora::inline v0::write {

void open_section(Markup& out, const ReportView& view, std::string_view id, std::string_view style) {
    const std::string anchor(id);
    out.open("section",
             {{"id", anchor}, {style.empty() ? "" : "class", std::string(style)}, {"aria-labelledby", anchor + "-h"}});
    out.element("h2", {{"id", anchor + "-h"}}, view.words(id));
}

void paragraph(Markup& out, std::string_view style, std::string_view text) {
    out.element("p", {{style.empty() ? "" : "class", std::string(style)}}, text);
}

void event_link(Markup& out, const ReportView& view, std::size_t event) {
    out.element("a", {{"href", "#" + event_anchor(event)}, {"title", ReportView::title(view.programme.events[event])}},
                ReportView::short_name(view.programme.events[event]));
}

void event_links(Markup& out, const ReportView& view, const std::vector<std::size_t>& events, std::size_t most) {
    for (std::size_t i = 0; i < events.size() && i < most; ++i) {
        out.text(i == 0 ? "" : ", ");
        event_link(out, view, events[i]);
    }
    if (events.size() > most) {
        out.text(", ").text(view.words("more", {std::to_string(events.size() - most)}));
    }
}

void severity_badge(Markup& out, const ReportView& view, Severity severity) {
    const std::string name(to_string(severity));
    out.open("span", {{"class", "badge " + name}});
    out.open("svg", {{"class", "o mark"}, {"viewBox", "-7 -7 14 14"}, {"aria-hidden", "true"}});
    severity_mark(out, severity, 0, 0);
    out.close().text(view.words.named("severity_", name)).close();
}

void open_table(Markup& out, const ReportView& view, std::string_view caption,
                const std::vector<std::string_view>& heads, std::string_view style) {
    // A box that scrolls must be reachable by the keyboard.
    out.open("div", {{"class", "scroll"},
                     {"role", "region"},
                     {"aria-label", view.words("table_region", {std::string(caption)})},
                     {"tabindex", "0"}});
    out.open("table", {{style.empty() ? "" : "class", std::string(style)}});
    out.element("caption", {{"class", "hidden"}}, caption);
    out.open("thead").open("tr");
    for (const auto head : heads) {
        out.element("th", {{"scope", "col"}}, head);
    }
    out.close().close().open("tbody");
}

void row_head(Markup& out, std::string_view text) {
    if (trim(text).empty()) {
        out.element("td", {}, {});
    } else {
        out.element("th", {{"scope", "row"}}, text);
    }
}

std::string names_of(const ReportView& view, const std::vector<Reference>& references) {
    std::string out;
    for (const auto& reference : references) {
        auto name = reference.text;
        if (const auto organisation = view.by_id.organisation(reference.id); name.empty() && organisation) {
            name = view.programme.organisations[*organisation].name;
        } else if (const auto person = view.by_id.person(reference.id); name.empty() && person) {
            name = view.programme.people[*person].name;
        }
        out += (out.empty() ? "" : "\n") + name + (reference.note.empty() ? "" : " (" + reference.note + ")");
    }
    return out;
}

void close_table(Markup& out) { out.close().close().close(); }

void wide_picture(Markup& out, const ReportView& view, std::string_view name, const std::string& picture) {
    out.open("div", {{"class", "scroll wide"},
                     {"role", "region"},
                     {"aria-label", view.words("scroll_region", {std::string(name)})},
                     {"tabindex", "0"}});
    out.raw(picture).close();
}

} // namespace opora::inline v0::write
