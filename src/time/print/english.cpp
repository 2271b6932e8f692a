// Opora, MIT licence. See LICENSE.
//
// A whole meaning in English.
#include <vector>

#include "time/clock.hpp"
#include "time/composer/compose.hpp"
#include "time/print/phrase.hpp"

namespace opora::inline v0::timing::phrase {

namespace {

constexpr unsigned working_week = 0x1F;

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        out += i == 0 ? "" : i + 1 == words.size() ? " and " : ", ";
        out += words[i];
    }
    return out;
}

std::string units(int number, PeriodUnit unit) {
    const auto word = english_unit(unit);
    const bool ends_in_s = !word.empty() && word.back() == 's';
    return std::to_string(number) + " " + std::string(word) + (number == 1 || ends_in_s ? "" : "s");
}

std::string counted(const TimingCount& count, bool school_year, unsigned interval) {
    auto out = (count.minimum ? "at least " : "") + (count.times == 1   ? std::string("once")
                                                     : count.times == 2 ? std::string("twice")
                                                                        : std::to_string(count.times) + " times");
    if (count.per == PeriodUnit::none) {
        return out;
    }
    return out + (interval != 1 ? " every " + units(static_cast<int>(interval), count.per)
                  : school_year ? " a school year"
                                : " a " + std::string(english_unit(count.per)));
}

std::string weekdays(const Repetition& repeat) {
    if (repeat.weekday_run && repeat.weekdays == working_week) {
        return "every working day";
    }
    std::vector<std::string> words;
    unsigned first = 0;
    unsigned last = 0;
    for (unsigned day = 1; day <= 7; ++day) {
        if ((repeat.weekdays >> (day - 1) & 1) != 0) {
            words.push_back(std::string(english_weekday(day)) + (repeat.weekday_run ? "" : "s"));
            first = first == 0 ? day : first;
            last = day;
        }
    }
    const bool unbroken = words.size() == last - first + 1 && words.size() > 2;
    if (repeat.weekday_run) {
        return "every week on " + (unbroken ? words.front() + " to " + words.back() : joined(words));
    }
    return "on " + joined(words);
}

std::string repetition(const Repetition& repeat, const TimingCount& count) {
    if (counts_in(repeat, count)) {
        return counted(count, repeat.unit == PeriodUnit::school_year, repeat.interval);
    }
    if (repeat.weekdays != 0) {
        return weekdays(repeat);
    }
    return "every " +
           (repeat.interval != 1 ? units(repeat.interval, repeat.unit) : std::string(english_unit(repeat.unit)));
}

std::string exceptions(const Repetition& repeat) {
    std::vector<std::string> words;
    for (unsigned month = 1; month <= 12; ++month) {
        if ((repeat.except_months >> (month - 1) & 1U) != 0) {
            words.emplace_back(english_month(month));
        }
    }
    return words.empty() ? std::string() : "except " + joined(words);
}

std::string relative_phrase(const TimingOffset& offset) {
    if (offset.amount == 0) {
        return "after the event";
    }
    const bool before = offset.amount < 0;
    const int amount = before ? -offset.amount : offset.amount;
    auto length = units(amount, offset.unit);
    if (offset.working_days) {
        length.insert(length.find(' '), " working");
    }
    return before ? length + " before the event" : "within " + length + " after the event";
}

bool plain_at(const TimingPart& part) noexcept {
    return part.form == TimingForm::dated && part.bound == TimingBound::at && !part.range &&
           part.first.slice == PeriodPart::whole;
}

bool named_day(const PeriodSpec& when) noexcept {
    return when.unit == PeriodUnit::day && when.slice == PeriodPart::whole && when.number != 0 && when.day != 0;
}

class English {
public:
    explicit English(const TimingMeaning& meaning) : meaning_(meaning) {}

    std::string run() {
        const auto& parts = meaning_.parts;
        bool said = false;
        const Repetition* repeat = nullptr;
        for (std::size_t k = 0; k < parts.size(); ++k) {
            const auto& part = parts[k];
            const bool repeats = part.repeat.unit != PeriodUnit::none && !part.repeat.implied;
            const bool starts = repeats && repeat == nullptr;
            repeat = repeats ? &part.repeat : repeat;
            const bool closes_days = k > 0 && shares_month(k - 1) && !shares_month(k);
            out_ += k == 0 ? "" : starts && !said ? ", then " : closes_days ? " and " : ", ";
            if (starts && each(part)) {
                said = true;
                continue;
            }
            if (starts) {
                out_ += repetition(part.repeat, meaning_.count);
                said = true;
            }
            const bool dated = part.form != TimingForm::dated || part.first.unit != PeriodUnit::none;
            out_ += starts && dated ? " " : "";
            out_ += dated ? words(k, repeats) : std::string();
        }
        finish(repeat);
        return std::move(out_);
    }

private:
    void finish(const Repetition* repeat) {
        if (meaning_.count.times != 0 && !(repeat != nullptr && counts_in(*repeat, meaning_.count))) {
            out_ += ", " + counted(meaning_.count, false, 1);
        }
        for (const auto& hours : meaning_.times) {
            out_ += ", " + clock_text(hours);
        }
        if (repeat != nullptr && repeat->first_year != 0) {
            out_ += " from " + std::to_string(repeat->first_year) +
                    (repeat->last_year != 0 ? " to " + std::to_string(repeat->last_year) : "");
        } else if (repeat != nullptr && repeat->last_year != 0) {
            out_ += " until " + std::to_string(repeat->last_year);
        }
        const auto left_out = repeat != nullptr ? exceptions(*repeat) : std::string();
        out_ += left_out.empty() ? "" : ", " + left_out;
        out_ += meaning_.ambiguous ? " (ambiguous)" : "";
    }

    // «every November», where the period itself says what repeats.
    bool each(const TimingPart& part) {
        const auto unit = part.first.unit;
        const bool yearly = part.repeat.unit == PeriodUnit::year && part.repeat.interval == 1 &&
                            meaning_.parts.size() == 1 && plain_at(part) && part.first.number != 0 &&
                            part.first.year == 0 && (unit == PeriodUnit::month || unit == PeriodUnit::season) &&
                            !counts_in(part.repeat, meaning_.count);
        if (yearly) {
            out_ += "every " + english_period(part.first);
        }
        return yearly;
    }

    // True if the next part stands in the same year, which is then named once.
    [[nodiscard]] bool shares_year(std::size_t k) const {
        const auto& parts = meaning_.parts;
        if (k + 1 >= parts.size()) {
            return false;
        }
        const auto& a = parts[k].first;
        const auto& b = parts[k + 1].first;
        return plain_at(parts[k]) && plain_at(parts[k + 1]) && parts[k].repeat == parts[k + 1].repeat &&
               takes_year(a) && a.unit == b.unit && takes_year(b) && a.year == b.year && !a.school && !b.school;
    }

    // True if the next part is a day of the same month, which is then named once.
    [[nodiscard]] bool shares_month(std::size_t k) const {
        if (!shares_year(k)) {
            return false;
        }
        const auto& a = meaning_.parts[k].first;
        const auto& b = meaning_.parts[k + 1].first;
        return named_day(a) && named_day(b) && a.number == b.number && a.weekday == 0 && b.weekday == 0;
    }

    [[nodiscard]] std::string words(std::size_t k, bool repeats) const {
        const auto& part = meaning_.parts[k];
        switch (part.form) {
        case TimingForm::always:
            return "the whole period";
        case TimingForm::open:
            return "as scheduled";
        case TimingForm::relative:
            return relative_phrase(part.offset);
        case TimingForm::dated:
            break;
        }
        if (part.range) {
            return range(part, repeats);
        }
        switch (part.bound) {
        case TimingBound::until:
            return "by " + english_period(part.first) + following(part);
        case TimingBound::since:
            return "from " + english_period(part.first);
        case TimingBound::at:
            break;
        }
        const auto text = shares_month(k) ? std::to_string(part.first.day)
                                          : english_period(part.first, !shares_year(k));
        const bool again = k > 0 && meaning_.parts[k - 1].repeat == part.repeat && plain_at(meaning_.parts[k - 1]);
        const bool bare = !repeats || again;
        return bare ? text : std::string(english_preposition(part.first)) + " " + text;
    }

    [[nodiscard]] std::string following(const TimingPart& part) const {
        if (!part.repeat.following) {
            return {};
        }
        const bool monthless = part.first.unit == PeriodUnit::day && part.first.number == 0;
        return (monthless ? " of the month after the " : " after the ") + std::string(english_unit(part.repeat.unit)) +
               " reported";
    }

    [[nodiscard]] std::string range(const TimingPart& part, bool repeats) const {
        const auto& a = part.first;
        const auto& b = part.last;
        const bool same_year = a.year == b.year;
        if (named_day(a) && named_day(b) && same_year && a.number == b.number && a.weekday == 0 && b.weekday == 0) {
            return (repeats ? "on " : "") + std::to_string(a.day) + "-" + english_period(b);
        }
        if (a.unit == PeriodUnit::school_year && b.unit == PeriodUnit::school_year && a.slice == PeriodPart::whole &&
            b.slice == PeriodPart::whole && a.year != 0 && a.year < b.year) {
            return "the " + std::to_string(a.year) + "-" + std::to_string(b.year + 1) + " school years";
        }
        const bool counted_units = a.unit == PeriodUnit::quarter || a.unit == PeriodUnit::school_quarter ||
                                   a.unit == PeriodUnit::trimester;
        if (counted_units && same_year && a.unit == b.unit && a.number != 0 && b.number != 0 &&
            a.slice == PeriodPart::whole && b.slice == PeriodPart::whole) { // the 1st to the 3rd quarter of 2020
            auto start = a;
            start.year = 0;
            const auto words = english_period(start);
            return (repeats ? "in " : "") + words.substr(0, words.rfind(' ')) + " to " + english_period(b).substr(4);
        }
        const bool years = a.unit == PeriodUnit::year && b.unit == PeriodUnit::year && a.year != 0 && b.year != 0;
        const bool both_whole = a.slice == PeriodPart::whole && b.slice == PeriodPart::whole &&
                                a.unit == PeriodUnit::month;
        const auto first = english_period(a, !(same_year && takes_year(a) && takes_year(b)));
        if (!repeats && (years || both_whole)) {
            return first + (years ? "-" : " - ") + english_period(b);
        }
        return "from " + first + " to " + english_period(b);
    }

    const TimingMeaning& meaning_;
    std::string out_;
};

} // namespace

std::string english(const TimingMeaning& meaning) { return English(meaning).run(); }

} // namespace opora::inline v0::timing::phrase
