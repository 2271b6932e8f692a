// Opora, MIT licence. See LICENSE.
#include <algorithm>
#include <cmath>

#include "write/report/parts.hpp"
#include "write/svg/network.hpp"

namespace opora::inline v0::write {

namespace {

constexpr std::size_t most_evidence = 300; // rows
constexpr double flat = 0.64;              // height to width of what a sheet lying holds; what is higher stands

void mentorships_table(Markup& out, const ReportView& view) {
    const auto& words = view.words;
    out.element("h3", {}, words("mentorships"));
    if (view.programme.mentorships.empty()) {
        paragraph(out, {}, words("no_mentorships"));
        return;
    }
    open_table(out, view, words("mentorships"),
               {words("mentor"), words("mentee"), words("kind"), words("subject"), words("phrase"), words("basis")});
    for (const auto& one : view.programme.mentorships) {
        out.open("tr");
        row_head(out, names_of(view, one.mentors));
        out.element("td", {}, names_of(view, one.mentees));
        out.element("td", {}, words.named("type_", one.type.text())).element("td", {}, one.subject);
        out.element("td", {}, one.timing ? one.timing->phrase : std::string());
        out.element("td", {}, words.named("basis_", one.basis.text())).close();
    }
    close_table(out);
}

std::string percent(double score) { return std::to_string(std::lround(std::clamp(score, 0.0, 1.0) * 100)) + " %"; }

void evidence_table(Markup& out, const ReportView& view) {
    const auto& words = view.words;
    const auto& evidence = view.data.evidence;
    if (evidence.empty()) {
        return;
    }
    out.element("h3", {}, words("evidence"));
    if (evidence.size() > most_evidence) {
        paragraph(out, "quiet",
                  words("network_more_lines", {std::to_string(most_evidence), std::to_string(evidence.size())}));
    }
    open_table(out, view, words("evidence"), {words("mentor"), words("mentee"), words("events"), words("score")});
    const auto name = [&view](const OrganisationId& id) {
        const auto index = view.by_id.organisation(id.text);
        return index ? view.programme.organisations[*index].name : id.text;
    };
    for (std::size_t i = 0; i < evidence.size() && i < most_evidence; ++i) {
        out.open("tr");
        row_head(out, name(evidence[i].mentor));
        out.element("td", {}, name(evidence[i].mentee));
        std::vector<std::size_t> events;
        for (const auto& id : evidence[i].events) {
            if (const auto event = view.by_id.event(id.text)) {
                events.push_back(*event);
            }
        }
        out.open("td");
        event_links(out, view, events, 24);
        out.close().element("td", {{"class", "k"}}, percent(evidence[i].score)).close();
    }
    close_table(out);
}

} // namespace

void network_section(Markup& out, const ReportView& view) {
    const auto drawn = network(view);
    open_section(out, view, "network",
                 drawn.picture.width > 0 && drawn.picture.height < drawn.picture.width * flat ? "land" : "");
    if (drawn.picture.width <= 0) {
        paragraph(out, "lead", view.words("network_none"));
        out.close();
        return;
    }
    paragraph(out, "lead", view.words("network_lead"));
    if (drawn.counted) {
        paragraph(out, {}, view.words("network_cut"));
    }
    if (drawn.evidence_shown < drawn.evidence) {
        paragraph(
            out, "quiet",
            view.words("network_more_lines", {std::to_string(drawn.evidence_shown), std::to_string(drawn.evidence)}));
    }
    Markup picture;
    picture.open("div", {{"class", "piece"}});
    inline_svg(picture, drawn.picture, "net", false);
    picture.close();
    wide_picture(out, view, view.words("network_title"), std::move(picture).take());
    mentorships_table(out, view);
    evidence_table(out, view);
    out.close();
}

void organisations_section(Markup& out, const ReportView& view) {
    open_section(out, view, "organisations");
    const auto& words = view.words;
    if (view.programme.organisations.empty()) {
        paragraph(out, "lead", words("network_none"));
        out.close();
        return;
    }
    open_table(out, view, words("organisations"),
               {words("name"), words("roles"), words("aliases"), words("place"), words("people")});
    for (std::size_t i = 0; i < view.programme.organisations.size(); ++i) {
        const auto& one = view.programme.organisations[i];
        out.open("tr", {{"id", organisation_anchor(i)}});
        row_head(out, one.name);
        std::string roles;
        for (const auto& role : one.roles) {
            const auto name = words.named("role_", role.role.text());
            roles += (roles.empty() ? "" : "\n") + name + (role.basis.empty() ? "" : " («" + role.basis + "»)");
        }
        out.element("td", {}, roles.empty() ? view.roles_in_words(i) : roles);
        std::string aliases;
        for (const auto& alias : one.aliases) {
            aliases += (aliases.empty() ? "" : "\n") + alias.text;
        }
        out.element("td", {}, aliases).element("td", {}, one.place);
        std::string people;
        for (const auto& id : one.people) {
            if (const auto index = view.by_id.person(id.text)) {
                people += (people.empty() ? "" : "\n") + view.programme.people[*index].name;
            }
        }
        out.element("td", {}, people).close();
    }
    close_table(out);
    out.close();
}

} // namespace opora::inline v0::write
