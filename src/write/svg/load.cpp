// Opora, MIT licence. See LICENSE.
#include "write/svg/load.hpp"

#include <algorithm>
#include <optional>

#include "write/svg/axis.hpp"
#include "write/svg/text_width.hpp"

namespace opora::inline v0 {

namespace write {

namespace {

constexpr double name_width = 226;
constexpr double cell = 16.6;
constexpr double row_height = 18;
constexpr double head_height = 38;
constexpr std::int32_t weeks_in_grid = 53;
constexpr double picture_width = name_width + cell * weeks_in_grid + 6;

// How dark a cell is: the default of what is too much in a week is five, darker than that is more.
std::string_view shade(std::size_t count) {
    return count <= 1 ? "h1" : count == 2 ? "h2" : count <= 3 ? "h3" : count <= 5 ? "h4" : "h5";
}

struct Grid {
    std::string heading;
    Date first; ///< a Monday
    std::int32_t weeks = 0;
    std::vector<const LoadRow*> rows;
};

bool busy(const LoadRow& row, Date first, std::int32_t weeks) {
    const auto found = row.weeks.lower_bound(first);
    return found != row.weeks.end() && found->first < first + weeks * 7;
}

std::optional<Window> bounds(const Load& load) {
    std::vector<Window> rows;
    for (const auto* const list : {&load.people, &load.organisations}) {
        for (const auto& row : *list) {
            if (!row.weeks.empty()) {
                rows.push_back({row.weeks.begin()->first, row.weeks.rbegin()->first});
            }
        }
    }
    return opora::bounds(rows);
}

void draw_head(Markup& out, const ReportView& view, const Grid& grid) {
    label(out, {4, 14, 12, name_width - 12, "b", "start"}, grid.heading);
    const Window days{grid.first, grid.first + grid.weeks * 7 - 1};
    const auto x = [&grid](Date day) { return name_width + cell * ((day - grid.first) / 7.0); };
    for (const auto& month : months_of(days)) {
        // A month begins with the first Monday that falls into it.
        const Date monday = month.first <= days.first ? days.first : start_of_week(month.first + 6);
        const Date next = std::min(start_of_week(month.last + 7), days.last + 1);
        if (monday > days.last || next <= monday) {
            continue;
        }
        line(out, "rule", x(monday), 4, x(monday), head_height - 4);
        const double room = x(next) - x(monday) - 6;
        const auto name = std::string(view.words.short_month(month.first));
        const auto full = name + " " + std::to_string(year_month_day(month.first).year);
        label(out, {x(monday) + 4, 14, 11, room, "t", "start"}, text_width(full, 11) <= room ? full : name);
    }
    for (std::int32_t week = 0; week < grid.weeks; ++week) {
        label(out, {name_width + cell * (week + 0.5), head_height - 8, 9, cell - 1, "m", "middle"},
              std::to_string(year_month_day(grid.first + week * 7).day));
    }
}

void draw_row(Markup& out, const Grid& grid, const LoadRow& row, double y) {
    constexpr std::size_t too_many = 5;
    constexpr std::size_t most_shown = 99;
    out.open("g").element("title", {}, row.name);
    label(out, {4, y + 13, 11.5, name_width - 12, "t", "start"}, row.name);
    out.close();
    line(out, "grid", 0, y + row_height, picture_width, y + row_height);
    for (auto week = row.weeks.lower_bound(grid.first);
         week != row.weeks.end() && week->first < grid.first + grid.weeks * 7; ++week) {
        const auto column = (week->first - grid.first) / 7;
        const double x = name_width + cell * column;
        rectangle(out, shade(week->second), x + 0.5, y + 1, cell - 1, row_height - 2, 2);
        if (week->second > too_many) {
            rectangle(out, "over", x + 1.2, y + 1.7, cell - 2.4, row_height - 3.4, 2);
        }
        label(out, {x + cell / 2, y + 12.7, 10, cell - 2, week->second > 3 ? "onh" : "t", "middle"},
              std::to_string(std::min(week->second, most_shown)));
    }
}

Picture draw(const ReportView& view, const Grid& grid) {
    Picture picture;
    picture.width = picture_width;
    picture.height = head_height + row_height * static_cast<double>(grid.rows.size()) + 10;
    picture.title = std::string(view.words("load_title")) + ": " + grid.heading + ", " +
                    view.words.window({grid.first, grid.first + grid.weeks * 7 - 1});
    picture.description = view.words("load_desc", {std::to_string(grid.rows.size()), std::to_string(grid.weeks)});
    Markup out;
    draw_head(out, view, grid);
    line(out, "rule", 0, head_height, picture_width, head_height);
    double y = head_height;
    for (const auto* const row : grid.rows) {
        draw_row(out, grid, *row, y);
        y += row_height;
    }
    picture.body = std::move(out).take();
    return picture;
}

} // namespace

std::vector<Picture> load_pictures(const ReportView& view, const Load& load) {
    constexpr std::int32_t most_grids = 12; // a year with a slip of the pen must not draw a century of weeks
    std::vector<Picture> out;
    const auto weeks = bounds(load);
    if (!weeks) {
        return out;
    }
    std::int32_t grids = 0;
    for (Date first = weeks->first; first <= weeks->last && grids < most_grids; first = first + weeks_in_grid * 7) {
        const std::int32_t left = (weeks->last - first) / 7 + 1;
        const std::int32_t count = std::min(left, weeks_in_grid);
        bool any = false;
        for (const auto* const list : {&load.people, &load.organisations}) {
            Grid grid{std::string(view.words(list == &load.people ? "load_people" : "load_schools")), first, count, {}};
            for (std::size_t i = 0; i < list->size() && i < load_rows_shown; ++i) {
                if (busy((*list)[i], first, count)) {
                    grid.rows.push_back(&(*list)[i]);
                }
            }
            if (!grid.rows.empty()) {
                out.push_back(draw(view, grid));
                any = true;
            }
        }
        grids += any ? 1 : 0;
    }
    return out;
}

} // namespace write

std::string load_svg(const Programme& programme, const ReportData& data, const ReportOptions& options) {
    const write::ReportView view(programme, data, options);
    const auto load = write::load_of(view);
    auto pictures = write::load_pictures(view, load);
    write::Picture whole;
    if (pictures.empty()) {
        write::Markup out;
        write::label(out, {12, 28, 14, 690, "t", "start"}, view.words("load_none"));
        whole = {720, 48, std::string(view.words("load_title")), std::string(view.words("load_none")),
                 std::move(out).take()};
    } else {
        whole = write::stacked(pictures);
        whole.title = view.words("load_title");
        whole.description = pictures.front().description;
    }
    return write::whole_svg(whole);
}

} // namespace opora::inline v0
