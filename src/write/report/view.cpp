// Opora, MIT licence. See LICENSE.
#include "write/report/view.hpp"

#include <algorithm>

#include "base/unicode.hpp"
#include "opora/base/error.hpp"
#include "write/svg/axis.hpp"

namespace opora::inline v0::write {

ReportView::ReportView(const Programme& given, const ReportData& found, const ReportOptions& how)
    : programme(given), data(found), options(how), words(options.language), by_id(programme) {
    make_rows();
    make_range();
    make_roles();
    place_findings();
}

void ReportView::make_rows() {
    constexpr std::size_t deepest = 8; // deeper ones stand at this depth, so that titles keep their room
    std::vector<std::size_t> depth(programme.events.size(), 0);
    std::string_view stage;
    for (std::size_t i = 0; i < programme.events.size(); ++i) {
        const auto& event = programme.events[i];
        const auto parent = by_id.parent(i);
        // A parent stands above; one that does not would make a circle possible.
        depth[i] = parent && *parent < i ? std::min(depth[*parent] + 1, deepest) : 0;
        if (event.stage.text != stage) {
            stage = event.stage.text;
            if (const auto found = by_id.stage_of(i)) {
                rows.push_back({&programme.stages[*found], nullptr, 0, 0});
            }
        }
        rows.push_back({nullptr, &event, i, depth[i]});
    }
}

void ReportView::make_range() {
    const auto period = programme.period();
    std::optional<Window> all = period;
    for (const auto& event : programme.events) {
        for (auto window : event.timing.windows) {
            if (period) {
                // A year with a slip of the pen must not squeeze the plan into a corner; a year around it may show.
                const auto near = intersection(window, Window{std::max(period->first - 366, min_date()),
                                                              std::min(period->last + 366, max_date())});
                if (!near) {
                    continue;
                }
                window = *near;
            }
            all = all ? Window{std::min(all->first, window.first), std::max(all->last, window.last)} : window;
        }
    }
    if (all) {
        range = whole_months(*all);
    }
}

void ReportView::make_roles() {
    roles_.resize(programme.organisations.size());
    const auto add = [this](std::size_t organisation, const Term<RoleKind>& role) {
        auto& list = roles_[organisation];
        if (!role.empty() && std::find(list.begin(), list.end(), role) == list.end()) {
            list.push_back(role);
        }
    };
    for (std::size_t i = 0; i < programme.organisations.size(); ++i) {
        for (const auto& role : programme.organisations[i].roles) {
            add(i, role.role);
        }
    }
    for (const auto& network : programme.networks) {
        for (const auto& member : network.members) {
            if (const auto found = by_id.organisation(member.organisation.text)) {
                add(*found, member.role);
            }
        }
    }
}

void ReportView::place_findings() {
    findings_of_event.resize(programme.events.size());
    for (std::size_t i = 0; i < data.findings.size(); ++i) {
        for (const auto& place : data.findings[i].places) {
            const auto found = place.kind == FindingPlace::Kind::event ? by_id.event(place.id) : std::nullopt;
            if (found && (findings_of_event[*found].empty() || findings_of_event[*found].back() != i)) {
                findings_of_event[*found].push_back(i);
            }
        }
    }
}

void ReportView::collect(const std::string& id, int depth, std::set<std::size_t>& organisations,
                         std::set<std::size_t>& people) const {
    constexpr int deepest = 4; // groups of groups
    if (const auto found = by_id.organisation(id)) {
        organisations.insert(*found);
    } else if (const auto human = by_id.person(id)) {
        people.insert(*human);
    } else if (const auto group = by_id.group(id); group && depth < deepest) {
        for (const auto& member : programme.groups[*group].members) {
            collect(member, depth + 1, organisations, people);
        }
    }
}

std::vector<std::size_t> ReportView::organisations_of(const Reference& reference) const {
    std::set<std::size_t> organisations;
    std::set<std::size_t> people;
    collect(reference.id, 0, organisations, people);
    for (const auto one : people) {
        if (const auto found = by_id.organisation(programme.people[one].organisation.text)) {
            organisations.insert(*found);
        }
    }
    return {organisations.begin(), organisations.end()};
}

std::vector<std::size_t> ReportView::people_of(const Reference& reference) const {
    std::set<std::size_t> organisations;
    std::set<std::size_t> people;
    collect(reference.id, 0, organisations, people);
    return {people.begin(), people.end()};
}

bool ReportView::has_role(std::size_t organisation, RoleKind role) const {
    const auto& list = roles_[organisation];
    return std::find(list.begin(), list.end(), role) != list.end();
}

std::string ReportView::roles_in_words(std::size_t organisation) const {
    std::string out;
    for (const auto& role : roles_[organisation]) {
        out += out.empty() ? "" : ", ";
        out += words.named("role_", role.text());
    }
    return out;
}

std::optional<Severity> ReportView::gravest(std::size_t event) const {
    std::optional<Severity> out;
    for (const auto finding : findings_of_event[event]) {
        const auto severity = data.findings[finding].severity;
        out = out ? std::max(*out, severity) : severity;
    }
    return out;
}

std::size_t ReportView::count(Severity severity) const {
    return static_cast<std::size_t>(
        std::count_if(data.findings.begin(), data.findings.end(),
                      [severity](const Finding& finding) { return finding.severity == severity; }));
}

std::string ReportView::title(const Event& event) {
    return event.number.empty() ? event.title : event.number + (event.title.empty() ? "" : " ") + event.title;
}

std::string ReportView::short_name(const Event& event) {
    constexpr std::size_t most = 12;
    if (!event.number.empty()) {
        auto number = std::string(trim(event.number));
        while (number.size() > 1 && number.back() == '.') {
            number.pop_back();
        }
        return number;
    }
    std::size_t position = 0;
    for (std::size_t letters = 0; position < event.title.size() && letters < most; ++letters) {
        (void)decode_utf8(event.title, position);
    }
    return event.title.substr(0, position) + (position < event.title.size() ? "…" : "");
}

std::string event_anchor(std::size_t index) { return "e" + std::to_string(index + 1); }
std::string finding_anchor(std::size_t index) { return "f" + std::to_string(index + 1); }
std::string organisation_anchor(std::size_t index) { return "o" + std::to_string(index + 1); }

} // namespace opora::inline v0::write
