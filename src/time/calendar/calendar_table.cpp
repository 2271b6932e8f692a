// Opora, MIT licence. See LICENSE.
#include "time/calendar/calendar_table.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "opora/base/error.hpp"
#include "opora_data/calendar_ru.hpp"
#include "time/calendar/calendar_csv.hpp"
#include "time/parse_days.hpp"

namespace opora::inline v0 {

namespace {

constexpr std::string_view calendar_columns = "date, kind, moved, provisional, note";
constexpr std::string_view school_columns = "holiday, first, last, scope, note";
constexpr std::string_view kinds = "holiday, transferred-off, transferred-work, short, decree-off";

constexpr std::array<std::pair<std::string_view, DayKind>, 5> kind_names{{
    {"holiday", DayKind::holiday},
    {"transferred-off", DayKind::transferred_off},
    {"transferred-work", DayKind::transferred_work},
    {"short", DayKind::shortened},
    {"decree-off", DayKind::decree_off},
}};

std::optional<DayKind> read_kind(std::string_view text) {
    for (const auto& [name, kind] : kind_names) {
        if (name == text) {
            return kind;
        }
    }
    return std::nullopt;
}

// A row of a table before it meets the other rows of its day.
struct Line {
    CalendarEntry entry;
    std::uint32_t line = 0;
    bool provisional = false;
};

// Only `short` goes together with another kind: a working Saturday before a holiday, or a day that was shortened
// before a decree made it a day off.
bool joins(CalendarEntry& entry, const CalendarEntry& other) {
    const auto takes_short = [](DayKind kind) {
        return kind == DayKind::transferred_work || kind == DayKind::decree_off;
    };
    if (takes_short(entry.kind) && other.kind == DayKind::shortened && !entry.shortened) {
        entry.shortened = true;
        return true;
    }
    if (entry.kind == DayKind::shortened && takes_short(other.kind)) {
        entry = other;
        entry.shortened = true;
        return true;
    }
    return false;
}

// The kind of the day that the week and this entry contradict, if they do.
std::optional<DayKind> contradicts(const CalendarEntry& entry) {
    const bool weekend = is_weekend(weekday(entry.date));
    const bool needs_weekend = entry.kind == DayKind::transferred_work;
    const bool needs_weekday = entry.kind == DayKind::shortened || entry.kind == DayKind::decree_off;
    if (needs_weekend && !weekend) {
        return DayKind::working;
    }
    if (needs_weekday && weekend) {
        return DayKind::weekend;
    }
    return std::nullopt;
}

class TableBuilder {
public:
    // The line that already describes the day otherwise, or 0.
    std::uint32_t add(Line line) {
        const auto date = line.entry.date;
        auto& provisional = years_[year_month_day(date).year];
        provisional = provisional || line.provisional;
        const auto [found, fresh] = days_.try_emplace(date, line);
        if (!fresh && !joins(found->second.entry, line.entry)) {
            return found->second.line;
        }
        return 0;
    }

    // The first line, by its day, that does not fit the week.
    [[nodiscard]] const Line* contradiction() const {
        for (const auto& [date, line] : days_) {
            if (contradicts(line.entry)) {
                return &line;
            }
        }
        return nullptr;
    }

    CalendarTable build() {
        CalendarTable out;
        out.entries.reserve(days_.size());
        for (auto& [date, line] : days_) {
            out.entries.push_back(std::move(line.entry));
        }
        for (const auto& [year, provisional] : years_) {
            out.years.push_back({{Date(year, 1, 1), Date(year, 12, 31)}, provisional});
        }
        return out;
    }

private:
    std::map<Date, Line> days_;
    std::map<std::int32_t, bool> years_;
};

struct Columns {
    std::optional<std::size_t> date, kind, moved, provisional, note;
};

Result<Line> read_line(const CalendarCsv& csv, const CalendarCsv::Row& row, const Columns& columns) {
    const auto value = [&row](std::optional<std::size_t> column) { return CalendarCsv::value(row, column); };
    const auto broken = [&](Code code, std::optional<std::size_t> column, std::string_view name) {
        return csv.fault(code, row, column,
                         {std::to_string(row.line), std::string(name), std::string(value(column)), std::string(kinds)});
    };
    const auto date = date_in(value(columns.date));
    if (!date) {
        return broken(Code::calendar_date_broken, columns.date, "date");
    }
    const auto kind = read_kind(value(columns.kind));
    if (!kind) {
        return broken(Code::calendar_kind_unknown, columns.kind, "kind");
    }
    Line out;
    out.line = row.line;
    out.entry.date = *date;
    out.entry.kind = *kind;
    out.entry.shortened = *kind == DayKind::shortened;
    out.entry.note = value(columns.note);
    out.provisional = !value(columns.provisional).empty();
    if (!value(columns.moved).empty()) {
        out.entry.moved = date_in(value(columns.moved));
        if (!out.entry.moved) {
            return broken(Code::calendar_date_broken, columns.moved, "moved");
        }
    }
    return out;
}

Diagnostic impossible(const CalendarCsv& csv, const CalendarCsv::Row& row, std::optional<std::size_t> column,
                      const CalendarEntry& entry) {
    // The names of kinds as the table writes them, so that the message is the same in every language.
    const auto* name = std::find_if(kind_names.begin(), kind_names.end(),
                                    [&entry](const auto& pair) { return pair.second == entry.kind; });
    return csv.fault(Code::calendar_kind_impossible, row, column,
                     {std::to_string(row.line), std::string(name->first), to_string(entry.date),
                      contradicts(entry) == DayKind::weekend ? "weekend" : "working"});
}

} // namespace

const CalendarEntry* CalendarTable::find(Date date) const noexcept {
    const auto found = std::lower_bound(entries.begin(), entries.end(), date,
                                        [](const CalendarEntry& entry, Date value) { return entry.date < value; });
    return found != entries.end() && found->date == date ? &*found : nullptr;
}

const CalendarYear* CalendarTable::year(Date date) const noexcept {
    const auto found = std::lower_bound(years.begin(), years.end(), date,
                                        [](const CalendarYear& year, Date value) { return year.window.last < value; });
    return found != years.end() && found->window.contains(date) ? &*found : nullptr;
}

Result<CalendarTable> read_calendar_table(std::string_view text, std::string_view name) {
    const auto csv = CalendarCsv::parse(text, name);
    if (!csv) {
        return csv.error();
    }
    const Columns columns{csv->column("date"), csv->column("kind"), csv->column("moved"), csv->column("provisional"),
                          csv->column("note")};
    if (!columns.date || !columns.kind) {
        return csv->lacks(columns.date ? "kind" : "date", calendar_columns);
    }
    TableBuilder builder;
    for (const auto& row : csv->rows()) {
        auto line = read_line(*csv, row, columns);
        if (!line) {
            return line.error();
        }
        const auto date = line->entry.date;
        if (const auto other = builder.add(std::move(line).value()); other != 0) {
            return csv->fault(Code::calendar_row_repeated, row, columns.date,
                              {std::to_string(row.line), to_string(date), std::to_string(other)});
        }
    }
    if (const auto* line = builder.contradiction()) {
        const auto row = std::find_if(csv->rows().begin(), csv->rows().end(),
                                      [line](const auto& candidate) { return candidate.line == line->line; });
        return impossible(*csv, *row, columns.kind, line->entry);
    }
    return builder.build();
}

CalendarTable russian_calendar_table() {
    TableBuilder builder;
    for (const auto& row : data::calendar_ru::rows) {
        const auto day = date_in(row.date);
        const auto kind = read_kind(row.kind);
        if (!day || !kind) {
            throw Error("opora: src/data/time/calendar_ru.csv is broken");
        }
        builder.add({{*day, *kind, *kind == DayKind::shortened, date_in(row.moved), std::string(row.note)},
                     0,
                     !row.provisional.empty()});
    }
    return builder.build();
}

Result<std::vector<SchoolHoliday>> read_school_holidays(std::string_view text, std::string_view name,
                                                        std::string_view scope) {
    const auto csv = CalendarCsv::parse(text, name);
    if (!csv) {
        return csv.error();
    }
    const auto holiday = csv->column("holiday");
    const std::array bounds{csv->column("first"), csv->column("last")};
    constexpr std::array<std::string_view, 2> bound_names{"first", "last"};
    if (!holiday || !bounds[0] || !bounds[1]) {
        return csv->lacks(!holiday ? "holiday" : !bounds[0] ? "first" : "last", school_columns);
    }
    const auto scope_column = csv->column("scope");
    const auto note = csv->column("note");
    std::vector<SchoolHoliday> out;
    for (const auto& row : csv->rows()) {
        const auto value = [&row](std::optional<std::size_t> column) { return CalendarCsv::value(row, column); };
        const auto number = std::to_string(row.line);
        std::array<Date, 2> days;
        for (std::size_t i = 0; i < days.size(); ++i) {
            const auto day = date_in(value(bounds[i]));
            if (!day) {
                return csv->fault(Code::calendar_date_broken, row, bounds[i],
                                  {number, std::string(bound_names[i]), std::string(value(bounds[i]))});
            }
            days[i] = *day;
        }
        if (days[1] < days[0]) {
            return csv->fault(Code::calendar_holidays_reversed, row, bounds[1],
                              {number, to_string(days[0]), to_string(days[1])});
        }
        if (value(holiday).empty()) {
            return csv->fault(Code::calendar_value_empty, row, holiday, {number, "holiday"});
        }
        const bool wanted = scope.empty() || value(scope_column).empty() || value(scope_column) == scope;
        if (wanted && value(holiday) != "year") {
            out.push_back({std::string(value(holiday)),
                           {days[0], days[1]},
                           std::string(value(scope_column)),
                           std::string(value(note))});
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.window < b.window; });
    return out;
}

} // namespace opora::inline v0
