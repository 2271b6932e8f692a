// Opora, MIT licence. See LICENSE.
#include "time/recurrence/recurrence_rules.hpp"

#include <array>
#include <cstddef>
#include <cstdlib>
#include <string>

namespace opora::inline v0 {

namespace {

constexpr std::array<std::string_view, 11> names{"FREQ",      "UNTIL",    "COUNT",   "INTERVAL", "BYDAY", "BYMONTHDAY",
                                                 "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS", "WKST"};

RuleFault conflict(RulePart part, std::string_view first, std::string_view second) {
    return {{Code::recurrence_parts_conflict, {std::string(first), std::string(second)}, {}}, part};
}

bool has_ordinal(const RecurrenceRule& rule) {
    for (const auto& day : rule.by_day) {
        if (day.ordinal != 0) {
            return true;
        }
    }
    return false;
}

bool in_range(const std::vector<std::int32_t>& values, RulePart part) {
    const bool signs = part != RulePart::by_month;
    for (const auto value : values) {
        if (value == 0 || (value < 0 && !signs) || std::abs(value) > largest(part)) {
            return false;
        }
    }
    return true;
}

std::optional<RuleFault> range_fault(const RecurrenceRule& rule) {
    const auto fault = [](RulePart part) {
        return RuleFault{
            {Code::recurrence_broken, {std::string(part_name(part)), "1.." + std::to_string(largest(part))}, {}}, part};
    };
    const std::array<std::pair<const std::vector<std::int32_t>*, RulePart>, 5> lists{{
        {&rule.by_month, RulePart::by_month},
        {&rule.by_week_no, RulePart::by_week_no},
        {&rule.by_year_day, RulePart::by_year_day},
        {&rule.by_month_day, RulePart::by_month_day},
        {&rule.by_set_pos, RulePart::by_set_pos},
    }};
    for (const auto& [values, part] : lists) {
        if (!in_range(*values, part)) {
            return fault(part);
        }
    }
    for (const auto& day : rule.by_day) {
        if (std::abs(day.ordinal) > largest(RulePart::by_day)) {
            return fault(RulePart::by_day);
        }
    }
    if (rule.interval == 0) {
        return fault(RulePart::interval);
    }
    if (rule.count == 0U) {
        return fault(RulePart::count);
    }
    return std::nullopt;
}

} // namespace

std::optional<RuleFault> fault_of(const RecurrenceRule& rule) {
    if (auto fault = range_fault(rule)) {
        return fault;
    }
    const auto freq = "FREQ=" + std::string(frequency_name(rule.freq));
    const bool yearly = rule.freq == Frequency::yearly;
    if (rule.count && rule.until) {
        return conflict(RulePart::count, "COUNT", "UNTIL");
    }
    if (!rule.by_week_no.empty() && !yearly) {
        return conflict(RulePart::by_week_no, "BYWEEKNO", freq);
    }
    if (!rule.by_year_day.empty() && !yearly) {
        return conflict(RulePart::by_year_day, "BYYEARDAY", freq);
    }
    if (!rule.by_month_day.empty() && rule.freq == Frequency::weekly) {
        return conflict(RulePart::by_month_day, "BYMONTHDAY", freq);
    }
    if (has_ordinal(rule) && !yearly && rule.freq != Frequency::monthly) {
        return conflict(RulePart::by_day, "BYDAY=nDD", freq);
    }
    if (has_ordinal(rule) && !rule.by_week_no.empty()) {
        return conflict(RulePart::by_day, "BYDAY=nDD", "BYWEEKNO");
    }
    const bool any = !rule.by_day.empty() || !rule.by_month_day.empty() || !rule.by_year_day.empty() ||
                     !rule.by_week_no.empty() || !rule.by_month.empty();
    if (!rule.by_set_pos.empty() && !any) {
        return RuleFault{{Code::recurrence_part_missing, {"BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH"}, {}},
                         RulePart::by_set_pos};
    }
    return std::nullopt;
}

std::string_view part_name(RulePart part) noexcept { return names[static_cast<std::size_t>(part)]; }

std::string_view frequency_name(Frequency frequency) noexcept {
    constexpr std::array<std::string_view, 4> frequencies{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    return frequencies[static_cast<std::size_t>(frequency)];
}

std::string_view weekday_code(Weekday day) noexcept {
    constexpr std::array<std::string_view, 7> days{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    return days[static_cast<std::size_t>(day) - 1];
}

std::int32_t largest(RulePart part) noexcept {
    switch (part) {
    case RulePart::by_day:
    case RulePart::by_week_no:
        return 53;
    case RulePart::by_month_day:
        return 31;
    case RulePart::by_month:
        return 12;
    case RulePart::by_year_day:
    case RulePart::by_set_pos:
        return 366;
    default:
        return 999'999'999; // nine digits always fit
    }
}

} // namespace opora::inline v0
