// Opora, MIT licence. See LICENSE.
#include "opora/write/report.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "base/unicode.hpp"
#include "write/report/parts.hpp"
#include "write/report/style.hpp"
#include "write/svg/parts.hpp"

namespace opora::inline v0 {

namespace write {

namespace {

struct Section {
    std::string_view anchor; ///< also the key of its name
    void (*write)(Markup& out, const ReportView& view);
};

constexpr std::array<Section, 11> sections{{{"plan", plan_section},
                                            {"findings", findings_section},
                                            {"network", network_section},
                                            {"months", months_section},
                                            {"load", load_section},
                                            {"events", events_section},
                                            {"organisations", organisations_section},
                                            {"people", people_section},
                                            {"tasks", tasks_section},
                                            {"indicators", indicators_section},
                                            {"unread", unread_section}}};

void head(Markup& out, const ReportView& view) {
    const auto title = view.programme.title.empty() ? view.words("untitled") : std::string_view(view.programme.title);
    out.open("head");
    out.empty("meta", {{"charset", "utf-8"}});
    out.element("title", {}, title);
    out.empty("meta", {{"name", "viewport"}, {"content", "width=device-width,initial-scale=1"}});
    out.empty("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
    out.empty("meta", {{"name", "generator"}, {"content", "Opora"}});
    // Nothing is fetched, whatever a document smuggles in.
    out.empty("meta",
              {{"http-equiv", "Content-Security-Policy"},
               {"content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"}});
    out.open("style").raw(report_style).raw(svg_css()).close();
    out.close();
}

void fact(Markup& out, std::string_view name, std::string_view value) {
    if (!value.empty()) {
        out.element("dt", {}, name).element("dd", {}, value);
    }
}

std::string approval_text(const ReportView& view, const Approval& approval) {
    std::string out = approval.authority;
    const auto add = [&out](const std::string& text) {
        if (!text.empty()) {
            out += (out.empty() ? "" : ", ") + text;
        }
    };
    add(approval.person);
    add(approval.number.empty() ? std::string() : view.words("number_sign", {approval.number}));
    add(approval.date ? view.words.day(*approval.date) : std::string());
    return out.empty() ? approval.text : out;
}

// Each window once, with all that it rests on; the one in force first.
void periods(Markup& out, const ReportView& view) {
    constexpr std::array<std::string_view, 4> names{"basis_passport", "basis_title", "basis_order", "basis_given"};
    std::vector<std::pair<Window, std::string>> lines;
    for (const auto& period : view.programme.periods) {
        const std::string basis(view.words(names[static_cast<std::size_t>(period.basis)]));
        const auto known = std::find_if(lines.begin(), lines.end(),
                                        [&period](const auto& line) { return line.first == period.window; });
        if (known == lines.end()) {
            lines.emplace_back(period.window, basis);
        } else if (known->second.find(basis) == std::string::npos) {
            known->second += ", " + basis;
        }
    }
    for (const auto& [window, basis] : lines) {
        fact(out, view.words("period"), view.words.window(window) + " (" + basis + ")");
    }
}

void facts(Markup& out, const ReportView& view) {
    out.open("dl", {{"class", "facts"}});
    if (view.programme.periods.empty()) {
        fact(out, view.words("period"), view.words("no_period"));
    }
    periods(out, view);
    for (const auto& approval : view.programme.approvals) {
        constexpr std::array<std::string_view, 3> names{"approved", "agreed", "order"};
        fact(out, view.words(names[static_cast<std::size_t>(approval.kind)]), approval_text(view, approval));
    }
    for (const auto& file : view.programme.files) {
        fact(out, view.words("source_file"), file.name);
    }
    if (view.options.as_of) {
        fact(out, view.words("as_of_label"), view.words.day(*view.options.as_of));
    }
    out.close();
}

void tile(Markup& out, std::size_t count, std::string_view name, std::optional<Severity> severity = std::nullopt) {
    out.open("li").open("span", {{"class", "n"}});
    if (severity) {
        out.open("svg", {{"class", "o mark"}, {"viewBox", "-7 -7 14 14"}, {"aria-hidden", "true"}});
        severity_mark(out, *severity, 0, 0);
        out.close();
    }
    out.text(std::to_string(count)).close().text(" ").element("span", {{"class", "w"}}, name).close();
}

void tiles(Markup& out, const ReportView& view) {
    out.open("ul", {{"class", "tiles"}});
    tile(out, view.programme.events.size(), view.words("events"));
    for (const auto role : {RoleKind::leader, RoleKind::supported}) { // the two that a plan sets against each other
        std::size_t count = 0;
        for (std::size_t i = 0; i < view.programme.organisations.size(); ++i) {
            count += view.has_role(i, role) ? 1 : 0;
        }
        tile(out, count, view.words("roles_" + std::string(to_string(role))));
    }
    tile(out, view.programme.organisations.size(), view.words("schools_total"));
    for (const auto severity : {Severity::error, Severity::warning, Severity::info}) {
        tile(out, view.count(severity), view.words("severities_" + std::string(to_string(severity))), severity);
    }
    out.close();
}

void contents(Markup& out, const ReportView& view) {
    out.open("nav", {{"aria-label", std::string(view.words("contents"))}}).open("ul");
    for (const auto& section : sections) {
        out.open("li").element("a", {{"href", "#" + std::string(section.anchor)}}, view.words(section.anchor)).close();
    }
    out.close().close();
}

void body(Markup& out, const ReportView& view) {
    out.open("body");
    out.element("a", {{"class", "skip"}, {"href", "#main"}}, view.words("skip"));
    out.open("header");
    paragraph(out, "eyebrow", view.words("report"));
    constexpr std::size_t long_title = 90; // letters
    out.element("h1", {{length(view.programme.title) > long_title ? "class" : "", "long"}},
                view.programme.title.empty() ? view.words("untitled") : std::string_view(view.programme.title));
    facts(out, view);
    tiles(out, view);
    out.close();
    contents(out, view);
    out.open("main", {{"id", "main"}});
    for (std::size_t i = 0; i < sections.size(); ++i) {
        view.advance(i, sections.size());
        sections[i].write(out, view);
    }
    view.advance(sections.size(), sections.size());
    out.close();
    out.open("footer");
    paragraph(out, {}, view.words("made_by"));
    out.close().close();
}

} // namespace

} // namespace write

std::string to_html(const Programme& programme, const ReportData& data, const ReportOptions& options) {
    const write::ReportView view(programme, data, options);
    write::Markup out;
    out.raw("<!DOCTYPE html>\n");
    out.open("html", {{"lang", options.language == Language::russian ? "ru" : "en"}});
    write::head(out, view);
    write::body(out, view);
    out.close().raw("\n");
    return std::move(out).take();
}

} // namespace opora::inline v0
