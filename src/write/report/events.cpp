// Opora, MIT licence. See LICENSE.
#include "wording/timing.hpp"
#include "write/report/parts.hpp"

namespace opora::inline v0::write {

namespace {

void dates_cell(Markup& out, const ReportView& view, const Timing& timing) {
    constexpr std::size_t most = 4;
    out.open("td");
    if (!timing.kind) {
        out.text(timing.phrase.empty() ? view.words("undated") : view.words("not_understood"));
    } else if (timing.windows.empty()) {
        out.text(view.words("undated"));
    } else {
        const auto days = view.words.windows(timing.windows, most);
        out.text(timing.kind == TimingKind::until && timing.windows.size() == 1
                     ? view.words("until_day", {view.words.day(timing.windows[0].last)})
                     : days);
    }
    for (const auto doubt : wording::flag_words(timing.flags, view.words.language())) {
        out.empty("br").element("span", {{"class", "quiet"}}, doubt);
    }
    out.close();
}

void findings_cell(Markup& out, const ReportView& view, std::size_t index) {
    out.open("td");
    bool first = true;
    for (const auto finding : view.findings_of_event[index]) {
        out.text(first ? "" : "\n");
        first = false;
        const auto& found = view.data.findings[finding];
        out.element("a", {{"href", "#" + finding_anchor(finding)}, {"title", message(found, view.words.language())}},
                    std::string(view.words.named("severity_", to_string(found.severity))) + " " +
                        std::string(to_string(found.code)));
    }
    out.close();
}

// Columns that a plan need not have: where no row has anything, the others get the room.
struct Columns {
    bool participants = false;
    bool venues = false;
    bool findings = false;

    [[nodiscard]] std::size_t count() const {
        constexpr std::size_t always = 5;
        return always + (participants ? 1 : 0) + (venues ? 1 : 0) + (findings ? 1 : 0);
    }
};

Columns columns_of(const ReportView& view) {
    Columns out;
    for (const auto& row : view.rows) {
        if (row.event != nullptr) {
            out.participants = out.participants || !row.event->participants.empty();
            out.venues = out.venues || !row.event->venues.empty();
            out.findings = out.findings || !view.findings_of_event[row.index].empty();
        }
    }
    return out;
}

void event_row(Markup& out, const ReportView& view, const PlanRow& row, const Columns& columns) {
    const auto& event = *row.event;
    out.open("tr", {{"id", event_anchor(row.index)}});
    out.element("td", {{"class", "k"}}, event.number);
    row_head(out, event.title);
    out.element("td", {}, event.timing.phrase);
    dates_cell(out, view, event.timing);
    out.element("td", {}, names_of(view, event.responsible));
    if (columns.participants) {
        out.element("td", {}, names_of(view, event.participants));
    }
    if (columns.venues) {
        out.element("td", {}, names_of(view, event.venues));
    }
    if (columns.findings) {
        findings_cell(out, view, row.index);
    }
    out.close();
}

} // namespace

void events_section(Markup& out, const ReportView& view) {
    open_section(out, view, "events", "land");
    if (view.rows.empty()) {
        paragraph(out, "lead", view.words("no_events"));
        out.close();
        return;
    }
    const auto& words = view.words;
    const auto columns = columns_of(view);
    std::vector<std::string_view> heads{words("number"), words("event"), words("phrase"), words("dates"),
                                        words("responsible")};
    for (const auto& [shown, word] : {std::pair{columns.participants, "participants"},
                                      std::pair{columns.venues, "venue"}, std::pair{columns.findings, "findings"}}) {
        if (shown) {
            heads.push_back(words(word));
        }
    }
    open_table(out, view, words("events"), heads, "events");
    for (const auto& row : view.rows) {
        view.check_cancel();
        if (row.stage != nullptr) {
            out.open("tr", {{"class", "stage"}});
            out.element("th", {{"scope", "colgroup"}, {"colspan", std::to_string(columns.count())}}, row.stage->title)
                .close();
        } else {
            event_row(out, view, row, columns);
        }
    }
    close_table(out);
    out.close();
}

} // namespace opora::inline v0::write
