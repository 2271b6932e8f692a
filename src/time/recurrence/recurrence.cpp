// Opora, MIT licence. See LICENSE.
//
// The days of a recurrence set. Each interval of the rule (a day, week, month or year) is walked day by day and each
// day asked whether all parts of the rule hold of it: the RFC's table of "expand" and "limit" comes to the same, but
// for what a missing part takes from DTSTART, which `Pattern` settles.
#include "opora/time/recurrence.hpp"

#include <algorithm>
#include <bitset>
#include <cstddef>

#include "opora/base/error.hpp"
#include "time/recurrence/recurrence_rules.hpp"

namespace opora::inline v0 {

namespace {

// A day with all that a rule can ask of it. `week` is given only where the rule counts weeks.
struct Facts {
    Date date;
    std::int32_t year = 0;
    std::int32_t month = 0;
    std::int32_t day = 0;
    std::int32_t month_days = 0;
    std::int32_t year_day = 0;
    std::int32_t year_days = 0;
    std::int32_t week = 0;
    std::int32_t weeks = 0;
    Weekday weekday = Weekday::monday;

    explicit Facts(Date at) : date(at), weekday(opora::weekday(at)) {
        const auto ymd = year_month_day(at);
        year = ymd.year;
        month = static_cast<std::int32_t>(ymd.month);
        day = static_cast<std::int32_t>(ymd.day);
        year_day = at - opora::Date(year, 1, 1) + 1;
        measure();
    }

    void next() {
        date = date + 1;
        weekday = weekday == Weekday::sunday ? Weekday::monday : static_cast<Weekday>(static_cast<int>(weekday) + 1);
        ++day;
        ++year_day;
        if (day > month_days) {
            day = 1;
            ++month;
            if (month > 12) {
                month = 1;
                year_day = 1;
                ++year;
            }
            measure();
        }
    }

private:
    void measure() {
        constexpr std::int32_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        const bool leap = is_leap_year(year);
        month_days = days[month - 1] + (month == 2 && leap ? 1 : 0);
        year_days = leap ? 366 : 365;
    }
};

// A list of numbers that count from the start (positive) or from the end (negative) of something.
class Positions {
public:
    explicit Positions(const std::vector<std::int32_t>& values) : empty_(values.empty()) {
        for (const auto value : values) {
            (value > 0 ? forward_ : backward_).set(static_cast<std::size_t>(std::abs(value)));
        }
    }

    [[nodiscard]] bool empty() const noexcept { return empty_; }

    // True of a place among `count`, and where there is no list.
    [[nodiscard]] bool allow(std::int32_t place, std::int32_t count) const {
        const auto from_end = count - place + 1;
        return empty_ || forward_[static_cast<std::size_t>(place)] || backward_[static_cast<std::size_t>(from_end)];
    }

private:
    bool empty_;
    std::bitset<368> forward_, backward_;
};

// What a day must be, DTSTART's share included.
class Pattern {
public:
    Pattern(const RecurrenceRule& rule, const Facts& start)
        : rule_(rule), months_(rule.by_month), weeks_(rule.by_week_no), year_days_(rule.by_year_day),
          month_days_(rule.by_month_day), start_(start) {
        // "Information, not contained in the rule, necessary to determine the various recurrence instance start
        // time and dates are derived from the Start Time."
        const bool no_day = rule.by_day.empty() && month_days_.empty() && year_days_.empty();
        const bool yearly = rule.freq == Frequency::yearly;
        same_weekday_ = no_day && (rule.freq == Frequency::weekly || (yearly && !weeks_.empty()));
        same_day_ = no_day && (rule.freq == Frequency::monthly || (yearly && weeks_.empty()));
        same_month_ = same_day_ && yearly && months_.empty();
        within_month_ = rule.freq == Frequency::monthly || !months_.empty();
    }

    [[nodiscard]] bool holds(const Facts& at) const {
        return months_.allow(at.month, 12) && weeks_.allow(at.week, at.weeks) &&
               year_days_.allow(at.year_day, at.year_days) && month_days_.allow(at.day, at.month_days) && by_day(at) &&
               (!same_weekday_ || at.weekday == start_.weekday) && (!same_day_ || at.day == start_.day) &&
               (!same_month_ || at.month == start_.month);
    }

private:
    // "The numeric value in a BYDAY rule part with the FREQ rule part set to YEARLY corresponds to an offset within
    // the month when the BYMONTH rule part is present", otherwise within the year.
    [[nodiscard]] bool by_day(const Facts& at) const {
        const auto place = within_month_ ? at.day : at.year_day;
        const auto count = within_month_ ? at.month_days : at.year_days;
        for (const auto& day : rule_.by_day) {
            if (day.weekday == at.weekday &&
                (day.ordinal == 0 || day.ordinal == (place - 1) / 7 + 1 || day.ordinal == -((count - place) / 7 + 1))) {
                return true;
            }
        }
        return rule_.by_day.empty();
    }

    const RecurrenceRule& rule_;
    Positions months_, weeks_, year_days_, month_days_;
    Facts start_;
    bool same_weekday_ = false, same_day_ = false, same_month_ = false, within_month_ = false;
};

// 1 January as a day number; also of the year after the last.
std::int64_t first_of_year(std::int64_t year) {
    return year == 10'000 ? std::int64_t{max_date().days} + 1 : Date(static_cast<std::int32_t>(year), 1, 1).days;
}

Date week_start(Date date, Weekday first) {
    return date - (static_cast<int>(weekday(date)) - static_cast<int>(first) + 7) % 7;
}

// "Week number one of the calendar year is the first week that contains at least four days in that calendar year":
// the week of 4 January.
std::int64_t first_week(std::int64_t year, Weekday first) {
    return week_start(Date{static_cast<std::int32_t>(first_of_year(year) + 3)}, first).days;
}

// The intervals of a rule, by their number from the one that holds DTSTART.
class Intervals {
public:
    Intervals(const RecurrenceRule& rule, const Facts& start) : rule_(rule), start_(start) {
        by_week_ = !rule.by_week_no.empty();
        first_year_ = year_of(start.date, start.year);
    }

    // The number of an interval that does not end after the day begins to matter.
    [[nodiscard]] std::int64_t number_before(Date date) const {
        if (date <= start_.date) {
            return 0;
        }
        const auto step = std::int64_t{rule_.interval};
        const auto ymd = year_month_day(date);
        std::int64_t passed = 0;
        switch (rule_.freq) {
        case Frequency::daily:
            passed = date - start_.date;
            break;
        case Frequency::weekly:
            passed = (date - week_start(start_.date, rule_.wkst)) / 7;
            break;
        case Frequency::monthly:
            passed = (ymd.year - start_.year) * 12 + static_cast<std::int32_t>(ymd.month) - start_.month;
            break;
        case Frequency::yearly:
            passed = year_of(date, ymd.year) - first_year_;
            break;
        }
        return passed / step;
    }

    // The days of an interval, or nothing beyond the last day that the library works with.
    [[nodiscard]] std::optional<Window> days(std::int64_t number) const {
        const auto passed = number * std::int64_t{rule_.interval};
        std::int64_t first = 0;
        std::int64_t end = 0;
        if (rule_.freq == Frequency::daily) {
            first = start_.date.days + passed;
            end = first + 1;
        } else if (rule_.freq == Frequency::weekly) {
            first = week_start(start_.date, rule_.wkst).days + passed * 7;
            end = first + 7;
        } else if (rule_.freq == Frequency::monthly) {
            const auto month = start_.year * std::int64_t{12} + start_.month - 1 + passed;
            if (month / 12 > 9999) {
                return std::nullopt;
            }
            const auto year = static_cast<std::int32_t>(month / 12);
            const auto of_year = static_cast<std::uint32_t>(month % 12 + 1);
            first = Date(year, of_year, 1).days;
            end = first + days_in_month(year, of_year);
        } else {
            const auto year = first_year_ + passed;
            if (year > 9999) {
                return std::nullopt;
            }
            first = by_week_ ? first_week(year, rule_.wkst) : first_of_year(year);
            end = by_week_ ? first_week(year + 1, rule_.wkst) : first_of_year(year + 1);
        }
        first = std::max<std::int64_t>(first, min_date().days);
        end = std::min<std::int64_t>(end, std::int64_t{max_date().days} + 1);
        if (first >= end) {
            return std::nullopt;
        }
        return Window{Date(static_cast<std::int32_t>(first)), Date(static_cast<std::int32_t>(end - 1))};
    }

    // Sets the week of the first day of an interval; `advance` keeps it right.
    void enter(Facts& at) const {
        if (by_week_) {
            const auto year = year_of(at.date, at.year);
            const auto first = first_week(year, rule_.wkst);
            at.weeks = static_cast<std::int32_t>((first_week(year + 1, rule_.wkst) - first) / 7);
            at.week = static_cast<std::int32_t>((at.date.days - first) / 7 + 1);
        }
    }

    void advance(Facts& at) const {
        at.next();
        if (by_week_ && at.weekday == rule_.wkst) {
            ++at.week;
        }
    }

private:
    // The year whose interval holds a day. With BYWEEKNO an interval is the weeks of a year, whole, so that the
    // first days of January can belong to the year before and the last of December to the next.
    [[nodiscard]] std::int64_t year_of(Date date, std::int64_t year) const {
        if (!by_week_) {
            return year;
        }
        if (date.days < first_week(year, rule_.wkst)) {
            return std::max<std::int64_t>(year - 1, 1400);
        }
        return year < 9999 && date.days >= first_week(year + 1, rule_.wkst) ? year + 1 : year;
    }

    const RecurrenceRule& rule_;
    Facts start_;
    bool by_week_ = false;
    std::int64_t first_year_ = 0;
};

// Keeps the days that BYSETPOS names.
void keep_positions(std::vector<Date>& days, const std::vector<std::int32_t>& positions) {
    std::vector<Date> kept;
    const auto count = static_cast<std::int32_t>(days.size());
    for (const auto position : positions) {
        const auto place = position > 0 ? position - 1 : count + position;
        if (place >= 0 && place < count) {
            kept.push_back(days[static_cast<std::size_t>(place)]);
        }
    }
    std::sort(kept.begin(), kept.end());
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    days = std::move(kept);
}

// The days of an interval that the rule names, in order.
void days_within(const RecurrenceRule& rule, const Pattern& pattern, const Intervals& intervals, const Window& interval,
                 std::vector<Date>& days) {
    days.clear();
    Facts at(interval.first);
    intervals.enter(at);
    for (;; intervals.advance(at)) {
        if (pattern.holds(at)) {
            days.push_back(at.date);
        }
        if (at.date == interval.last) {
            break;
        }
    }
    if (!rule.by_set_pos.empty()) {
        keep_positions(days, rule.by_set_pos);
    }
}

} // namespace

std::vector<Date> expand(const RecurrenceRule& rule, Date start, const Window& window, std::size_t limit) {
    if (const auto fault = fault_of(rule)) {
        throw Error("opora::expand: " + message(fault->diagnostic, Language::english));
    }
    std::vector<Date> out;
    const auto last = rule.until ? std::min(*rule.until, window.last) : window.last;
    const auto needed = std::max(window.first, start);
    if (needed > last || needed > max_date() || limit == 0) {
        return out;
    }
    const Facts origin(start);
    const Pattern pattern(rule, origin);
    const Intervals intervals(rule, origin);
    std::vector<Date> days;
    std::uint32_t counted = 0;
    // COUNT counts from DTSTART; without it the search can begin where the window does.
    for (auto number = rule.count ? 0 : intervals.number_before(needed);; ++number) {
        const auto interval = intervals.days(number);
        if (!interval || interval->first > last) {
            return out;
        }
        days_within(rule, pattern, intervals, *interval, days);
        for (const auto day : days) {
            if (day < start) {
                continue;
            }
            if (day > last) {
                return out;
            }
            ++counted;
            if (window.contains(day)) {
                out.push_back(day);
            }
            if (counted == rule.count || out.size() == limit) {
                return out;
            }
        }
    }
}

} // namespace opora::inline v0
