// Opora, MIT licence. See LICENSE.
#include "opora/time/calendar.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "opora/base/error.hpp"
#include "time/calendar/calendar_table.hpp"

namespace opora::inline v0 {

namespace {

std::int64_t floor_div(std::int64_t value, std::int64_t by) noexcept { return value / by - (value % by < 0 ? 1 : 0); }

// 1969-12-29 was the Monday of the epoch's week: day -3.
constexpr std::int64_t monday_shift = 3;

// Days from Monday to Friday up to and with a day, counted from the Monday of the epoch's week.
std::int64_t weekdays_until(std::int64_t day) noexcept {
    const auto weeks = floor_div(day + monday_shift, 7);
    const auto rest = day + monday_shift - weeks * 7;
    return weeks * 5 + std::min<std::int64_t>(rest + 1, 5);
}

// The first day by which so many weekdays have passed: the inverse of `weekdays_until`.
std::int64_t day_of_weekday(std::int64_t count) noexcept {
    const auto weeks = floor_div(count - 1, 5);
    return weeks * 7 + (count - 1 - weeks * 5) - monday_shift;
}

bool works(const CalendarEntry& entry, bool decree_days_off) noexcept {
    switch (entry.kind) {
    case DayKind::shortened:
    case DayKind::transferred_work:
    case DayKind::working:
        return true;
    case DayKind::decree_off:
        return !decree_days_off;
    case DayKind::holiday:
    case DayKind::transferred_off:
    case DayKind::weekend:
        break;
    }
    return false;
}

} // namespace

struct Calendar::Data {
    std::shared_ptr<const CalendarTable> table;
    bool decree_days_off = false;
    std::vector<SchoolHoliday> school;
    // Where the table makes a weekday free or a weekend worked: the day, and the sum of +1 and -1 up to and with it.
    // With them a count over centuries is two binary searches.
    std::vector<std::pair<Date, std::int32_t>> turns;
    std::int32_t most_turned = 0; // the largest of the sums without its sign

    Data(std::shared_ptr<const CalendarTable> given, bool decree) : table(std::move(given)), decree_days_off(decree) {
        std::int32_t sum = 0;
        for (const auto& entry : table->entries) {
            const int usual = is_weekend(weekday(entry.date)) ? 0 : 1;
            const int actual = works(entry, decree_days_off) ? 1 : 0;
            if (usual != actual) {
                sum += actual - usual;
                turns.emplace_back(entry.date, sum);
                most_turned = std::max(most_turned, std::abs(sum));
            }
        }
    }

    [[nodiscard]] std::int64_t turned_until(std::int64_t day) const {
        const auto found = std::upper_bound(turns.begin(), turns.end(), day, [](std::int64_t value, const auto& turn) {
            return value < turn.first.days;
        });
        return found == turns.begin() ? 0 : std::prev(found)->second;
    }

    // Working days up to and with a day, counted from a fixed one.
    [[nodiscard]] std::int64_t rank(std::int64_t day) const { return weekdays_until(day) + turned_until(day); }

    // The working day with this rank. The sums of turns bound where it can lie.
    [[nodiscard]] Date at_rank(std::int64_t wanted) const {
        auto low = day_of_weekday(wanted - most_turned);
        auto high = day_of_weekday(wanted + most_turned);
        while (low < high) {
            const auto middle = floor_div(low + high, 2);
            if (rank(middle) < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low < min_date().days || low > max_date().days) {
            throw Error("opora::Calendar: outside the years 1400 to 9999");
        }
        return Date{static_cast<std::int32_t>(low)};
    }
};

Calendar::Calendar() {
    static const auto week = std::make_shared<const Data>(std::make_shared<const CalendarTable>(), false);
    data_ = week;
}

Calendar::Calendar(std::shared_ptr<const Data> data) : data_(std::move(data)) {}

Calendar Calendar::russia(bool decree_days_off) {
    static const auto table = std::make_shared<const CalendarTable>(russian_calendar_table());
    static const auto ordinary = std::make_shared<const Data>(table, false);
    static const auto by_decree = std::make_shared<const Data>(table, true);
    return Calendar(decree_days_off ? by_decree : ordinary);
}

Result<Calendar> Calendar::from_table(std::string_view text, std::string_view name, bool decree_days_off) {
    auto table = read_calendar_table(text, name);
    if (!table) {
        return table.error();
    }
    auto shared = std::make_shared<const CalendarTable>(std::move(table).value());
    return Calendar(std::make_shared<const Data>(std::move(shared), decree_days_off));
}

Result<Calendar> Calendar::with_school_holidays(std::string_view text, std::string_view name,
                                                std::string_view scope) const {
    auto school = read_school_holidays(text, name, scope);
    if (!school) {
        return school.error();
    }
    auto data = std::make_shared<Data>(*data_);
    data->school = std::move(school).value();
    return Calendar(std::shared_ptr<const Data>(std::move(data)));
}

Day Calendar::day(Date date) const {
    const bool weekend = is_weekend(weekday(date));
    Day out;
    out.kind = weekend ? DayKind::weekend : DayKind::working;
    out.working = !weekend;
    if (const auto* entry = data_->table->find(date)) {
        out.kind = entry->kind;
        out.working = works(*entry, data_->decree_days_off);
        out.shortened = entry->shortened && out.working;
        out.moved = entry->moved;
        out.note = entry->note;
    }
    const auto* year = data_->table->year(date);
    out.covered = year != nullptr;
    out.provisional = year != nullptr && year->provisional;
    return out;
}

bool Calendar::is_working(Date date) const {
    return data_->rank(date.days) != data_->rank(std::int64_t{date.days} - 1);
}

Date Calendar::next_working_day(Date date) const { return data_->at_rank(data_->rank(date.days) + 1); }

Date Calendar::previous_working_day(Date date) const {
    return data_->at_rank(data_->rank(std::int64_t{date.days} - 1));
}

std::int32_t Calendar::count_working_days(const Window& window) const {
    if (window.last < window.first) {
        return 0;
    }
    return static_cast<std::int32_t>(data_->rank(window.last.days) - data_->rank(std::int64_t{window.first.days} - 1));
}

Date Calendar::add_working_days(Date date, std::int32_t count) const {
    if (count == 0) {
        return date;
    }
    // Forward from what has been worked with `date`; back from what was worked before it.
    return count > 0 ? data_->at_rank(data_->rank(date.days) + count)
                     : data_->at_rank(data_->rank(std::int64_t{date.days} - 1) + count + 1);
}

std::optional<Window> Calendar::coverage() const {
    const auto& years = data_->table->years;
    if (years.empty()) {
        return std::nullopt;
    }
    return Window{years.front().window.first, years.back().window.last};
}

const std::vector<SchoolHoliday>& Calendar::school_holidays() const noexcept { return data_->school; }

std::optional<DeadlineOnDayOff> deadline_on_day_off(const Calendar& calendar, Date date) {
    if (calendar.is_working(date)) {
        return std::nullopt;
    }
    return DeadlineOnDayOff{date, calendar.day(date), calendar.previous_working_day(date),
                            calendar.next_working_day(date)};
}

Diagnostic to_diagnostic(const DeadlineOnDayOff& deadline) {
    return Diagnostic{Code::deadline_on_day_off,
                      {to_string(deadline.date), to_string(deadline.before), to_string(deadline.after)},
                      {}};
}

std::string_view to_string(DayKind kind, Language language) noexcept {
    const bool russian = language == Language::russian;
    switch (kind) {
    case DayKind::working:
        return russian ? "рабочий день" : "working day";
    case DayKind::shortened:
        return russian ? "сокращённый рабочий день" : "shortened working day";
    case DayKind::transferred_work:
        return russian ? "рабочий день вместо выходного" : "working day in place of a day off";
    case DayKind::weekend:
        return russian ? "выходной день" : "weekend";
    case DayKind::holiday:
        return russian ? "праздничный день" : "holiday";
    case DayKind::transferred_off:
        return russian ? "перенесённый выходной день" : "day off moved from another day";
    case DayKind::decree_off:
        return russian ? "нерабочий день по указу" : "day off by decree";
    }
    return {};
}

} // namespace opora::inline v0
