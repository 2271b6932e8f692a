// Opora, MIT licence. See LICENSE.
#include "write/svg/timeline_bars.hpp"

#include <algorithm>

#include "write/svg/text_width.hpp"

namespace opora::inline v0::write {

namespace {

constexpr double bar_height = 10;
constexpr double note_size = 10.5;
constexpr double least_bar = 4; // a day of a long plan must be seen
constexpr double gap = 6;

// Windows that would touch on the screen as one: the days of a daily event must not become a thousand shapes.
// Those of a repetition stay apart while there is room for a bar each.
std::vector<Window> merged(std::vector<Window> windows, const Axis& axis, bool repeats) {
    constexpr double least_apart = 5;
    sort_unique(windows);
    std::vector<Window> out;
    for (const auto& window : windows) {
        const auto shown = intersection(window, axis.range());
        if (!shown) {
            continue;
        }
        const double free = out.empty() ? 0 : (shown->first - out.back().last - 1) * axis.per_day();
        if (!out.empty() && (out.back().intersects(*shown) ||
                             (free < 1 && !(repeats && shown->days() * axis.per_day() >= least_apart)))) {
            out.back().last = std::max(out.back().last, shown->last);
        } else {
            out.push_back(*shown);
        }
    }
    return out;
}

struct Extent {
    double left = 0;
    double right = 0;
};

Extent extent(const Axis& axis, const Window& window) {
    double left = axis.x(window.first);
    const double right = std::max(axis.x(window.last + 1), left + least_bar);
    const double end = axis.left() + axis.width();
    left = std::min(left, end - least_bar);
    return {left, std::min(right, end)};
}

// Days in words behind the last shape, before the first, or nowhere: whichever the axis has room for.
void note(Markup& out, const Axis& axis, const Extent& shapes, double y, const std::string& text) {
    const double room = text_width(text, note_size);
    const double end = axis.left() + axis.width();
    if (shapes.right + gap + room <= end) {
        label(out, {shapes.right + gap, y + 3.5, note_size, room + 0.1, "n", "start"}, text);
    } else if (shapes.left - gap - room >= axis.left()) {
        label(out, {shapes.left - gap, y + 3.5, note_size, room + 0.1, "n", "end"}, text);
    }
}

void arrow(Markup& out, double x, double y) {
    out.empty("path", {{"class", "bar"},
                       {"d", "M" + number(x - 9) + " " + number(y - 8) + "L" + number(x) + " " + number(y) + "L" +
                                 number(x - 9) + " " + number(y + 8) + "Z"}});
}

void draw_deadlines(Markup& out, const ReportView& view, const Axis& axis, const std::vector<Window>& windows,
                    double y) {
    constexpr double radius = 6.5;
    Extent all{axis.left() + axis.width(), axis.left()};
    for (const auto& window : windows) {
        const double x = std::clamp((axis.x(window.last) + axis.x(window.last + 1)) / 2, axis.left() + radius,
                                    axis.left() + axis.width() - radius);
        const double from = std::min(axis.x(window.first), x - radius);
        line(out, "run", from, y, x, y); // since when one could have done it
        diamond(out, "due", x, y, radius);
        all = {std::min(all.left, from), std::max(all.right, x + radius)};
    }
    if (windows.size() == 1) {
        note(out, axis, all, y, view.words("until_day", {view.words.short_day(windows[0].last)}));
    }
}

void draw_bars(Markup& out, const ReportView& view, const Axis& axis, const Event& event,
               const std::vector<Window>& windows, double y) {
    const bool repeats = event.timing.kind == TimingKind::every;
    const bool open_end = event.timing.kind == TimingKind::since;
    Extent all{axis.left() + axis.width(), axis.left()};
    for (const auto& window : windows) {
        auto place = extent(axis, window);
        place.right -= open_end ? std::min(8.0, place.right - place.left) : 0;         // its arrow goes on from there
        const double air = repeats && place.right - place.left > least_bar ? 0.75 : 0; // between bars that touch
        rectangle(out, repeats ? "rep" : "bar", place.left + air, y - bar_height / 2,
                  place.right - place.left - 2 * air, bar_height, repeats ? bar_height / 2 : 2);
        if (event.timing.flags.ambiguous || event.timing.flags.broken || event.timing.flags.outside) {
            rectangle(out, "doubt", place.left - 2, y - bar_height / 2 - 2, place.right - place.left + 4,
                      bar_height + 4, 3);
        }
        all = {std::min(all.left, place.left), std::max(all.right, place.right)};
    }
    if (open_end) {
        arrow(out, std::min(all.right + 9, axis.left() + axis.width()), y);
    }
    if (windows.size() == 1) {
        const auto text = open_end ? view.words("since_day", {view.words.short_day(windows[0].first)})
                                   : view.words.short_window(windows[0]);
        note(out, axis, all, y, text);
    }
}

// Runs of days that are not worked, of at least so many days.
std::vector<Window> days_off(const ReportView& view, const Window& range, std::int32_t least) {
    std::vector<Window> out;
    std::int32_t off = 0; // days not worked that end before `day`
    for (Date day = range.first; day <= range.last + 1; day = day + 1) {
        if (day <= range.last && !view.options.calendar.is_working(day)) {
            ++off;
            continue;
        }
        if (off >= least) {
            out.push_back({day - off, day - 1});
        }
        off = 0;
    }
    return out;
}

} // namespace

void timeline_bars(Markup& out, const ReportView& view, const Axis& axis, const Event& event, double y) {
    const auto windows = merged(event.timing.windows, axis, event.timing.kind == TimingKind::every);
    if (event.timing.kind == TimingKind::always) {
        for (const auto& window : windows) {
            const auto place = extent(axis, window);
            rectangle(out, "band", place.left, y - 8, place.right - place.left, 16, 3);
        }
    } else if (event.timing.kind == TimingKind::until) {
        draw_deadlines(out, view, axis, windows, y);
    } else {
        draw_bars(out, view, axis, event, windows, y);
    }
    if (windows.empty()) {
        // Days far outside the plan, or none: the phrase itself says most.
        const auto days = event.timing.windows.empty() ? std::string()
                                                       : " (" + view.words.windows(event.timing.windows, 2) + ")";
        const auto text = event.timing.phrase.empty() ? std::string(view.words("undated")) + days
                                                      : "«" + event.timing.phrase + "»" + days;
        label(out, {axis.left() + gap, y + 3.5, note_size, axis.width() - 2 * gap, "i", "start"}, text);
    }
}

void timeline_shades(Markup& out, const ReportView& view, const Axis& axis, double top, double bottom) {
    constexpr double least_pixels = 2.5; // of a day, to show ordinary weekends
    const std::int32_t least_run = axis.per_day() >= least_pixels ? 1 : axis.per_day() >= 0.8 ? 4 : 0;
    if (least_run > 0) {
        for (const auto& window : days_off(view, axis.range(), least_run)) {
            rectangle(out, "off", axis.x(window.first), top, axis.x(window.last + 1) - axis.x(window.first),
                      bottom - top);
        }
    }
    std::optional<Window> last;
    for (const auto& holiday : view.options.calendar.school_holidays()) {
        const auto shown = intersection(holiday.window, axis.range());
        if (!shown || (last && last->contains(*shown))) {
            continue; // the same holidays of another scope
        }
        last = shown;
        // Told apart from days off by its form: a ruled edge and lines across, which print without colour too.
        const double left = axis.x(shown->first);
        const double right = axis.x(shown->last + 1);
        constexpr double apart = 6;
        for (int i = 0; left + 1 + apart * i < right; ++i) {
            const double x = left + 1 + apart * i;
            line(out, "school", x, top, x, bottom);
        }
    }
}

} // namespace opora::inline v0::write
