// Opora, MIT licence. See LICENSE.
#include "write/report/load.hpp"

#include <algorithm>
#include <set>

#include "write/report/parts.hpp"
#include "write/svg/load.hpp"

namespace opora::inline v0::write {

namespace {

constexpr std::int32_t longest = 31; // days that still tell in which weeks the work is

// Mondays of the weeks in which an event runs, each once.
std::set<Date> weeks_of(const Timing& timing) {
    std::set<Date> out;
    for (auto window : timing.windows) {
        if (timing.kind == TimingKind::until) {
            window.first = window.last;
        }
        const bool at_the_edge = window.first < min_date() + 7 || window.last > max_date() - 7;
        if (window.days() > longest || at_the_edge) {
            continue; // the edges of the calendar cut their weeks
        }
        for (Date monday = start_of_week(window.first); monday <= window.last; monday = monday + 7) {
            out.insert(monday);
        }
    }
    return out;
}

void finish(std::vector<LoadRow>& rows) {
    for (auto& row : rows) {
        for (const auto& [monday, count] : row.weeks) {
            row.total += count;
            row.most = std::max(row.most, count);
        }
    }
    rows.erase(std::remove_if(rows.begin(), rows.end(), [](const LoadRow& row) { return row.events.empty(); }),
               rows.end());
    std::stable_sort(rows.begin(), rows.end(), [](const LoadRow& a, const LoadRow& b) {
        return std::make_pair(a.total, a.events.size()) > std::make_pair(b.total, b.events.size());
    });
}

template <class Things>
std::vector<LoadRow> empty_rows(const Things& things) {
    std::vector<LoadRow> out(things.size());
    for (std::size_t i = 0; i < things.size(); ++i) {
        out[i].name = things[i].name;
        out[i].index = i;
    }
    return out;
}

void person_row(Markup& out, const ReportView& view, const LoadRow& row) {
    constexpr std::size_t most_links = 40;
    const auto& person = view.programme.people[row.index];
    out.open("tr");
    row_head(out, person.name);
    out.element("td", {}, person.position);
    const auto organisation = view.by_id.organisation(person.organisation.text);
    out.element("td", {}, organisation ? view.programme.organisations[*organisation].name : std::string());
    out.open("td");
    if (!row.events.empty()) {
        out.text(std::to_string(row.events.size()) + ": ");
        event_links(out, view, row.events, most_links);
    }
    out.close();
    const auto busiest = std::find_if(row.weeks.begin(), row.weeks.end(),
                                      [&row](const auto& week) { return week.second == row.most; });
    const bool dated = busiest != row.weeks.end();
    out.element("td", {}, dated ? view.words.window({busiest->first, busiest->first + 6}) : std::string());
    out.element("td", {}, dated ? std::to_string(row.most) : std::string()).close();
}

} // namespace

Load load_of(const ReportView& view) {
    Load load{empty_rows(view.programme.people), empty_rows(view.programme.organisations)};
    for (std::size_t i = 0; i < view.programme.events.size(); ++i) {
        view.check_cancel();
        const auto& event = view.programme.events[i];
        std::set<std::size_t> people;
        std::set<std::size_t> organisations;
        for (const auto* const list : {&event.responsible, &event.participants, &event.venues}) {
            for (const auto& reference : *list) {
                const auto humans = view.people_of(reference);
                const auto places = view.organisations_of(reference);
                people.insert(humans.begin(), humans.end());
                organisations.insert(places.begin(), places.end());
            }
        }
        const auto weeks = weeks_of(event.timing);
        const auto add = [&](LoadRow& row) {
            row.events.push_back(i);
            for (const auto monday : weeks) {
                ++row.weeks[monday];
            }
        };
        for (const auto one : people) {
            add(load.people[one]);
        }
        for (const auto one : organisations) {
            add(load.organisations[one]);
        }
    }
    finish(load.people);
    finish(load.organisations);
    return load;
}

void load_section(Markup& out, const ReportView& view) {
    const auto load = load_of(view);
    const auto pieces = load_pictures(view, load);
    open_section(out, view, "load", pieces.empty() ? "" : "land");
    if (pieces.empty()) {
        paragraph(out, "lead", view.words("load_none"));
        out.close();
        return;
    }
    paragraph(out, "lead", view.words("load_lead"));
    Markup pictures;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        pictures.open("div", {{"class", "piece"}});
        inline_svg(pictures, pieces[i], "load-" + std::to_string(i + 1), false);
        pictures.close();
    }
    wide_picture(out, view, view.words("load_title"), std::move(pictures).take());
    const auto shown = load_rows_shown;
    for (const auto* const rows : {&load.people, &load.organisations}) {
        if (rows->size() > shown) {
            const auto name = view.words(rows == &load.people ? "load_people" : "load_schools");
            paragraph(out, "quiet",
                      std::string(name) + ": " +
                          view.words("load_cut", {std::to_string(shown), std::to_string(rows->size())}));
        }
    }
    out.close();
}

void people_section(Markup& out, const ReportView& view) {
    open_section(out, view, "people");
    const auto& words = view.words;
    if (view.programme.people.empty()) {
        paragraph(out, "lead", words("no_people"));
        out.close();
        return;
    }
    open_table(out, view, words("people"),
               {words("name"), words("position"), words("organisation"), words("events"), words("busiest_week"),
                words("in_busiest")});
    std::vector<bool> listed(view.programme.people.size(), false);
    for (const auto& row : load_of(view).people) {
        listed[row.index] = true;
        person_row(out, view, row);
    }
    for (std::size_t i = 0; i < listed.size(); ++i) {
        if (!listed[i]) { // in no event
            LoadRow row;
            row.index = i;
            person_row(out, view, row);
        }
    }
    close_table(out);
    out.close();
}

} // namespace opora::inline v0::write
