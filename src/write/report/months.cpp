// Opora, MIT licence. See LICENSE.
#include <algorithm>
#include <map>

#include "write/report/parts.hpp"
#include "write/svg/axis.hpp"

namespace opora::inline v0::write {

namespace {

constexpr std::int32_t longest = 7;      // days of an event that is shown in each of them
constexpr std::size_t most_in_day = 12;  // numbers in a cell
constexpr std::size_t most_below = 60;   // numbers under a month
constexpr std::size_t most_months = 240; // a year with a slip of the pen must not fill the page with calendars

struct Days {
    std::map<Date, std::vector<std::size_t>> of_day;   ///< events of a week at most, and deadlines
    std::vector<std::size_t> always;                   ///< events of the whole period
    std::map<Date, std::vector<std::size_t>> of_month; ///< first day of a month to longer events
};

void add(std::vector<std::size_t>& list, std::size_t event) {
    if (list.empty() || list.back() != event) {
        list.push_back(event);
    }
}

Days days_of(const ReportView& view) {
    Days out;
    for (std::size_t i = 0; i < view.programme.events.size(); ++i) {
        view.check_cancel();
        const auto& timing = view.programme.events[i].timing;
        if (timing.kind == TimingKind::always) {
            out.always.push_back(i); // said once, not under every month
            continue;
        }
        for (auto window : timing.windows) {
            if (timing.kind == TimingKind::until) {
                window.first = window.last;
            }
            const auto shown = intersection(window, *view.range);
            if (!shown) {
                continue;
            }
            if (window.days() <= longest) {
                for (Date day = shown->first; day <= shown->last; day = day + 1) {
                    add(out.of_day[day], i);
                }
                continue;
            }
            for (const auto& month : months_of(*shown)) {
                add(out.of_month[month.first], i);
            }
        }
    }
    return out;
}

void day_cell(Markup& out, const ReportView& view, const Days& days, Date day) {
    const bool off = !view.options.calendar.is_working(day);
    std::string style = off ? "off" : "";
    if (view.options.as_of == day) {
        style += style.empty() ? "now" : " now";
    }
    out.open("td", {{style.empty() ? "" : "class", style}});
    out.element("span", {{"class", "d"}}, std::to_string(year_month_day(day).day));
    if (const auto found = days.of_day.find(day); found != days.of_day.end()) {
        for (std::size_t i = 0; i < found->second.size() && i < most_in_day; ++i) {
            event_link(out, view, found->second[i]);
            out.text(" ");
        }
        if (found->second.size() > most_in_day) {
            out.text(view.words("more", {std::to_string(found->second.size() - most_in_day)}));
        }
    }
    out.close();
}

void month_table(Markup& out, const ReportView& view, const Days& days, const Window& month,
                 const std::string& heading) {
    out.open("table", {{"aria-label", heading}}).open("thead").open("tr");
    for (int weekday = 1; weekday <= 7; ++weekday) {
        out.element("th", {{"scope", "col"}}, view.words("weekday_" + std::to_string(weekday)));
    }
    out.close().close().open("tbody");
    for (Date monday = start_of_week(month.first); monday <= month.last; monday = monday + 7) {
        out.open("tr");
        for (Date day = monday; day < monday + 7; day = day + 1) {
            if (month.contains(day)) {
                day_cell(out, view, days, day);
            } else {
                out.element("td", {{"class", "void"}}, {});
            }
        }
        out.close();
    }
    out.close().close();
}

bool has_days(const Days& days, const Window& month) {
    const auto found = days.of_day.lower_bound(month.first);
    return found != days.of_day.end() && found->first <= month.last;
}

std::string heading_of(const ReportView& view, const Window& month) {
    return view.words("month_caption",
                      {std::string(view.words.month(month.first)), std::to_string(year_month_day(month.first).year)});
}

void long_events(Markup& out, const ReportView& view, const Days& days, const Window& month) {
    if (const auto found = days.of_month.find(month.first); found != days.of_month.end()) {
        out.element("span", {{"class", "quiet"}}, view.words("ongoing_month")).text(": ");
        event_links(out, view, found->second, most_below);
    }
}

void month_card(Markup& out, const ReportView& view, const Days& days, const Window& month) {
    const auto heading = heading_of(view, month);
    out.open("div", {{"class", "month"}}).element("h3", {}, heading);
    month_table(out, view, days, month, heading);
    out.open("p");
    long_events(out, view, days, month);
    out.close().close();
}

// Months without a day to show need no grid.
void other_months(Markup& out, const ReportView& view, const Days& days, const std::vector<Window>& months) {
    if (months.empty()) {
        return;
    }
    out.element("h3", {}, view.words("months_other")).open("ul", {{"class", "months"}});
    for (const auto& month : months) {
        out.open("li").text(heading_of(view, month)).text(". ");
        long_events(out, view, days, month);
        out.close();
    }
    out.close();
}

} // namespace

void months_section(Markup& out, const ReportView& view) {
    open_section(out, view, "months");
    const auto days = view.range ? days_of(view) : Days{};
    if (days.of_day.empty() && days.of_month.empty() && days.always.empty()) {
        paragraph(out, "lead", view.words("no_dates"));
        out.close();
        return;
    }
    paragraph(out, "lead", view.words("months_lead"));
    if (!days.always.empty()) {
        out.open("p").element("span", {{"class", "quiet"}}, view.words("all_period")).text(": ");
        event_links(out, view, days.always, most_below);
        out.close();
    }
    std::vector<Window> others;
    std::size_t shown = 0;
    out.open("div", {{"class", "monthgrid"}});
    for (const auto& month : months_of(*view.range)) {
        if (has_days(days, month) && shown < most_months) {
            month_card(out, view, days, month);
            ++shown;
        } else if (days.of_month.count(month.first) != 0 && others.size() < most_months) {
            others.push_back(month);
        }
    }
    out.close();
    other_months(out, view, days, others);
    out.close();
}

} // namespace opora::inline v0::write
