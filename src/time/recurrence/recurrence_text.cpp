// Opora, MIT licence. See LICENSE.
//
// The RECUR value of RFC 5545, 3.3.10: reading and printing.
#include <array>
#include <charconv>
#include <utility>

#include "base/ascii.hpp"
#include "time/parse_days.hpp"
#include "time/recurrence/recurrence_rules.hpp"

namespace opora::inline v0 {

namespace {

constexpr std::size_t part_count = 11;

// Property values are case-insensitive (RFC 5545, 2): the text is compared as if written large.
std::string upper(std::string_view text) {
    std::string out(text);
    for (auto& c : out) {
        if (c >= 'a' && c <= 'z') {
            c = static_cast<char>(c - 'a' + 'A');
        }
    }
    return out;
}

std::string range_words(std::int32_t most, bool signs) {
    const auto top = std::to_string(most);
    return signs ? "1.." + top + ", -1..-" + top : "1.." + top;
}

class Parser {
public:
    explicit Parser(std::string_view text) : text_(text) {}

    Result<RecurrenceRule> parse() {
        std::size_t at = 0;
        while (!fault_) {
            const auto end = std::min(text_.find(';', at), text_.size());
            part(at, end);
            if (end == text_.size()) {
                break;
            }
            at = end + 1;
        }
        if (!fault_ && spans_[0].empty()) {
            refuse(Code::recurrence_part_missing, {"FREQ"}, 0, text_.size());
        }
        if (!fault_) {
            if (auto fault = fault_of(rule_)) {
                fault_ = std::move(fault->diagnostic);
                fault_->place.span = spans_[static_cast<std::size_t>(fault->part)];
            }
        }
        if (fault_) {
            return std::move(fault_).value();
        }
        return std::move(rule_);
    }

private:
    void refuse(Code code, std::vector<std::string> arguments, std::size_t first, std::size_t end) {
        if (!fault_) {
            fault_ = Diagnostic{code, std::move(arguments), {}};
            fault_->place.span = Span{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end)};
        }
    }

    void expect(std::string_view expected, std::size_t first, std::size_t end) {
        refuse(Code::recurrence_broken, {std::string(text_.substr(first, end - first)), std::string(expected)}, first,
               end);
    }

    void part(std::size_t first, std::size_t end) {
        const auto equals = text_.substr(0, end).find('=', first);
        if (equals == std::string_view::npos) {
            return expect("NAME=VALUE", first, end);
        }
        const auto name = upper(text_.substr(first, equals - first));
        if (name == "BYHOUR" || name == "BYMINUTE" || name == "BYSECOND") {
            return refuse(Code::recurrence_below_day, {name}, first, end);
        }
        for (std::size_t i = 0; i < part_count; ++i) {
            const auto which = static_cast<RulePart>(i);
            if (name != part_name(which)) {
                continue;
            }
            if (!spans_[i].empty()) {
                return refuse(Code::recurrence_part_repeated, {name}, first, end);
            }
            spans_[i] = Span{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end)};
            return value(which, equals + 1, end);
        }
        expect("FREQ|UNTIL|COUNT|INTERVAL|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS|WKST", first, equals);
    }

    void value(RulePart part, std::size_t first, std::size_t end) {
        switch (part) {
        case RulePart::freq:
            return frequency(first, end);
        case RulePart::until:
            return until(first, end);
        case RulePart::count:
            rule_.count = static_cast<std::uint32_t>(number(first, end, largest(part), false));
            return;
        case RulePart::interval:
            rule_.interval = static_cast<std::uint32_t>(number(first, end, largest(part), false));
            return;
        case RulePart::wkst:
            rule_.wkst = weekday_at(first, end);
            return;
        case RulePart::by_day:
            return each(first, end,
                        [this](std::size_t a, std::size_t b) { rule_.by_day.push_back(weekday_number(a, b)); });
        case RulePart::by_month_day:
            return numbers(rule_.by_month_day, part, first, end);
        case RulePart::by_year_day:
            return numbers(rule_.by_year_day, part, first, end);
        case RulePart::by_week_no:
            return numbers(rule_.by_week_no, part, first, end);
        case RulePart::by_month:
            return numbers(rule_.by_month, part, first, end);
        case RulePart::by_set_pos:
            return numbers(rule_.by_set_pos, part, first, end);
        }
    }

    void frequency(std::size_t first, std::size_t end) {
        const auto name = upper(text_.substr(first, end - first));
        for (const auto known : {Frequency::daily, Frequency::weekly, Frequency::monthly, Frequency::yearly}) {
            if (name == frequency_name(known)) {
                rule_.freq = known;
                return;
            }
        }
        if (name == "HOURLY" || name == "MINUTELY" || name == "SECONDLY") {
            return refuse(Code::recurrence_below_day, {"FREQ=" + name}, first, end);
        }
        expect("DAILY|WEEKLY|MONTHLY|YEARLY", first, end);
    }

    // "The value of the UNTIL rule part MUST have the same value type as the DTSTART property": a rule of whole days
    // ends with a day, and a moment is not read as one.
    void until(std::size_t first, std::size_t end) {
        const auto text = text_.substr(first, end - first);
        if (text.size() == 8) {
            const auto iso = std::string(text.substr(0, 4)) + "-" + std::string(text.substr(4, 2)) + "-" +
                             std::string(text.substr(6, 2));
            rule_.until = date_in(iso);
        }
        if (!rule_.until) {
            expect("YYYYMMDD", first, end);
        }
    }

    std::int32_t number(std::size_t first, std::size_t end, std::int32_t most, bool signs) {
        auto digits = first;
        const bool negative = signs && digits < end && text_[digits] == '-';
        if (signs && digits < end && (text_[digits] == '-' || text_[digits] == '+')) {
            ++digits;
        }
        std::int32_t out = 0;
        // from_chars would take a second minus for a sign.
        const bool digit = digits < end && is_digit(text_[digits]);
        const auto read = std::from_chars(text_.data() + digits, text_.data() + end, out);
        if (!digit || read.ec != std::errc{} || read.ptr != text_.data() + end || out == 0 || out > most) {
            expect(range_words(most, signs), first, end);
            return 1;
        }
        return negative ? -out : out;
    }

    Weekday weekday_at(std::size_t first, std::size_t end) {
        const auto name = upper(text_.substr(first, end - first));
        for (int i = 1; i <= 7; ++i) {
            if (name == weekday_code(static_cast<Weekday>(i))) {
                return static_cast<Weekday>(i);
            }
        }
        expect("MO|TU|WE|TH|FR|SA|SU", first, end);
        return Weekday::monday;
    }

    RecurrenceWeekday weekday_number(std::size_t first, std::size_t end) {
        const auto day = end - first < 2 ? first : end - 2;
        RecurrenceWeekday out;
        out.ordinal = day == first ? 0 : number(first, day, largest(RulePart::by_day), true);
        out.weekday = weekday_at(day, end);
        return out;
    }

    template <class Read>
    void each(std::size_t first, std::size_t end, Read read) {
        while (!fault_) {
            const auto comma = std::min(text_.find(',', first), end);
            read(first, comma);
            if (comma == end) {
                return;
            }
            first = comma + 1;
        }
    }

    void numbers(std::vector<std::int32_t>& out, RulePart part, std::size_t first, std::size_t end) {
        const bool signs = part != RulePart::by_month;
        each(first, end, [&](std::size_t a, std::size_t b) { out.push_back(number(a, b, largest(part), signs)); });
    }

    std::string_view text_;
    RecurrenceRule rule_;
    std::array<Span, part_count> spans_;
    std::optional<Diagnostic> fault_;
};

void append_list(std::string& out, RulePart part, const std::vector<std::int32_t>& values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        out += i == 0 ? ";" + std::string(part_name(part)) + "=" : ",";
        out += std::to_string(values[i]);
    }
}

void append_days(std::string& out, const std::vector<RecurrenceWeekday>& days) {
    for (std::size_t i = 0; i < days.size(); ++i) {
        out += i == 0 ? ";BYDAY=" : ",";
        if (days[i].ordinal != 0) {
            out += std::to_string(days[i].ordinal);
        }
        out += weekday_code(days[i].weekday);
    }
}

} // namespace

Result<RecurrenceRule> parse_recurrence(std::string_view text) { return Parser(text).parse(); }

std::string to_string(const RecurrenceRule& rule) {
    std::string out = "FREQ=" + std::string(frequency_name(rule.freq));
    if (rule.until) {
        auto iso = to_string(*rule.until);
        std::erase(iso, '-');
        out += ";UNTIL=" + iso;
    }
    if (rule.count) {
        out += ";COUNT=" + std::to_string(*rule.count);
    }
    if (rule.interval != 1) {
        out += ";INTERVAL=" + std::to_string(rule.interval);
    }
    append_days(out, rule.by_day);
    append_list(out, RulePart::by_month_day, rule.by_month_day);
    append_list(out, RulePart::by_year_day, rule.by_year_day);
    append_list(out, RulePart::by_week_no, rule.by_week_no);
    append_list(out, RulePart::by_month, rule.by_month);
    append_list(out, RulePart::by_set_pos, rule.by_set_pos);
    if (rule.wkst != Weekday::monday) {
        out += ";WKST=" + std::string(weekday_code(rule.wkst));
    }
    return out;
}

} // namespace opora::inline v0
