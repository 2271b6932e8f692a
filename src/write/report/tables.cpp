// Opora, MIT licence. See LICENSE.
#include <algorithm>

#include "write/report/parts.hpp"

namespace opora::inline v0::write {

namespace {

std::vector<std::size_t> indices(const ReportView& view, const std::vector<EventId>& ids) {
    std::vector<std::size_t> out;
    for (const auto& id : ids) {
        if (const auto index = view.by_id.event(id.text)) {
            out.push_back(*index);
        }
    }
    return out;
}

std::string indicator_names(const ReportView& view, const std::vector<IndicatorId>& ids) {
    std::string out;
    for (const auto& id : ids) {
        for (const auto& indicator : view.programme.indicators) {
            if (indicator.id == id) {
                out += (out.empty() ? "" : "\n") + indicator.name;
            }
        }
    }
    return out;
}

void task_row(Markup& out, const ReportView& view, const Statement& task) {
    constexpr std::size_t most_links = 30;
    const auto& coverage = view.data.coverage.tasks;
    const auto found = std::find_if(coverage.begin(), coverage.end(),
                                    [&task](const TaskCoverage& one) { return one.task == task.id; });
    out.open("tr");
    row_head(out, task.text);
    if (found == coverage.end()) {
        out.element("td", {}, {}).element("td", {}, {}).close();
        return;
    }
    out.open("td");
    if (found->events.empty() && found->indicators.empty()) {
        out.element("strong", {}, view.words("nothing_serves"));
    } else if (found->events.empty()) {
        out.element("strong", {}, view.words("none"));
    } else {
        event_links(out, view, indices(view, found->events), most_links);
    }
    out.close();
    out.element("td", {},
                found->indicators.empty() ? std::string(view.words("none")) : indicator_names(view, found->indicators));
    out.close();
}

void reader_notes(Markup& out, const ReportView& view) {
    constexpr std::size_t most_notes = 200;
    const auto& notes = view.programme.notes;
    if (notes.empty()) {
        return;
    }
    const auto language = view.words.language();
    out.element("h3", {}, view.words("notes"));
    open_table(out, view, view.words("notes"), {view.words("text"), view.words("where")});
    for (std::size_t i = 0; i < notes.size() && i < most_notes; ++i) {
        out.open("tr").element("td", {}, message(notes[i], language));
        out.element("td", {{"class", "quiet"}}, describe(notes[i].place, language)).close();
    }
    close_table(out);
    if (notes.size() > most_notes) {
        paragraph(out, "quiet", view.words("more", {std::to_string(notes.size() - most_notes)}));
    }
}

} // namespace

void tasks_section(Markup& out, const ReportView& view) {
    open_section(out, view, "tasks");
    const auto& words = view.words;
    const auto& coverage = view.data.coverage;
    if (view.programme.tasks.empty()) {
        paragraph(out, "lead", words("no_tasks"));
        out.close();
        return;
    }
    paragraph(out, "lead", words("tasks_lead"));
    open_table(out, view, words("tasks"), {words("task"), words("serving_events"), words("serving_indicators")});
    for (const auto& task : view.programme.tasks) {
        task_row(out, view, task);
    }
    close_table(out);
    if (!coverage.tasks.empty()) {
        constexpr std::size_t most_links = 200;
        out.element("h3", {}, words("events_without_task")).open("p");
        const auto events = indices(view, coverage.events_without_task);
        event_links(out, view, events, most_links);
        out.text(events.empty() ? words("all_covered") : std::string_view()).close();
        out.element("h3", {}, words("indicators_alone"));
        const auto alone = indicator_names(view, coverage.indicators_alone);
        paragraph(out, "lines", alone.empty() ? std::string(words("all_covered")) : alone);
    }
    out.close();
}

void indicators_section(Markup& out, const ReportView& view) {
    open_section(out, view, "indicators");
    const auto& words = view.words;
    if (view.programme.indicators.empty()) {
        paragraph(out, "lead", words("no_indicators"));
        out.close();
        return;
    }
    open_table(out, view, words("indicators"),
               {words("indicator"), words("numerator"), words("denominator"), words("unit"), words("target")});
    for (const auto& one : view.programme.indicators) {
        out.open("tr");
        row_head(out, one.name);
        out.element("td", {}, one.numerator);
        out.element("td", {}, one.denominator).element("td", {}, one.unit).element("td", {}, one.target).close();
    }
    close_table(out);
    out.close();
}

void unread_section(Markup& out, const ReportView& view) {
    open_section(out, view, "unread");
    const auto& words = view.words;
    if (view.programme.unread.empty()) {
        paragraph(out, "lead", words("nothing_unread"));
    } else {
        paragraph(out, "lead", words("unread_lead"));
        open_table(out, view, words("unread"), {words("text"), words("where")});
        for (const auto& one : view.programme.unread) {
            out.open("tr").element("td", {}, one.text);
            out.element("td", {{"class", "quiet"}}, describe(place(view.programme, one.source), words.language()));
            out.close();
        }
        close_table(out);
    }
    reader_notes(out, view);
    out.close();
}

} // namespace opora::inline v0::write
