// Opora, MIT licence. See LICENSE.
//
// A meaning as canonical text: one spelling each. The grammar is in docs/guide/timing.md.
#include <string>

#include "opora/time/timing_text.hpp"
#include "time/clock.hpp"
#include "time/print/canonical.hpp"

namespace opora::inline v0 {

namespace timing::canonical {
namespace {

class Writer {
public:
    std::string run(const TimingMeaning& meaning) {
        for (const auto& part : meaning.parts) {
            out_ += out_.empty() ? "" : "; ";
            write(part);
        }
        write(meaning.count);
        for (const auto& hours : meaning.times) {
            write(hours);
        }
        out_ += meaning.ambiguous ? " ?" : "";
        return std::move(out_);
    }

private:
    void write(const TimingPart& part) {
        switch (part.form) {
        case TimingForm::always:
            out_ += "always";
            return;
        case TimingForm::open:
            out_ += "open";
            return;
        case TimingForm::relative:
            out_ += "relative";
            write(part.offset);
            return;
        case TimingForm::dated:
            break;
        }
        const bool repeats = part.repeat.unit != PeriodUnit::none;
        const bool dated = part.first.unit != PeriodUnit::none;
        if (repeats) {
            write(part.repeat);
        }
        if (repeats && dated) {
            out_ += ": ";
        }
        if (dated) {
            write_dates(part);
        }
    }

    void write_dates(const TimingPart& part) {
        if (part.bound == TimingBound::until) {
            out_ += "../";
        }
        write(part.first);
        if (part.range) {
            out_ += '/';
            write(part.last);
        } else if (part.bound == TimingBound::since) {
            out_ += "/..";
        }
    }

    void write(const TimingOffset& offset) {
        if (offset == TimingOffset{}) {
            return;
        }
        out_ += offset.amount > 0 ? "(+" : "(";
        out_ += std::to_string(offset.amount);
        out_ += offset.unit != PeriodUnit::none || offset.working_days ? " " : "";
        out_ += offset.working_days ? "working-" : "";
        out_ += name(offset.unit);
        out_ += ')';
    }

    void write(const Repetition& repeat) {
        out_ += "every(";
        if (repeat.interval != 1) {
            out_ += std::to_string(repeat.interval);
            out_ += ' ';
        }
        out_ += name(repeat.unit);
        write_bits(" ", weekdays, repeat.weekdays);
        out_ += repeat.weekday_run ? " run" : "";
        write_bits(" except ", months, repeat.except_months);
        if (repeat.first_year != 0 || repeat.last_year != 0) {
            out_ += " in ";
            write_bound(repeat.first_year);
            out_ += '/';
            write_bound(repeat.last_year);
        }
        out_ += repeat.following ? " following" : "";
        out_ += repeat.implied ? " implied" : "";
        out_ += ')';
    }

    void write_bound(int year) {
        if (year == 0) {
            out_ += "..";
        } else {
            write_year(year);
        }
    }

    template <std::size_t N>
    void write_bits(std::string_view before, const std::array<std::string_view, N>& names, unsigned bits) {
        for (std::size_t i = 0; i < N; ++i) {
            if ((bits >> i & 1U) != 0) {
                out_ += before;
                out_ += names[i];
                before = ",";
            }
        }
    }

    void write(const PeriodSpec& when) {
        if (when.year == 0 && when.number == 0 && when.day == 0) {
            out_ += when.unit == PeriodUnit::half_year && when.school ? "school-" : "";
            out_ += name(when.unit);
        } else {
            write_year(when.year);
            write_period(when);
        }
        write_slice(when);
    }

    void write_period(const PeriodSpec& when) {
        const unsigned n = when.number;
        switch (when.unit) {
        case PeriodUnit::day:
            write_two(n);
            write_two(when.day);
            return;
        case PeriodUnit::month:
            write_two(n);
            return;
        case PeriodUnit::season:
            if (n != 0) {
                write_two(season_base + n);
                return;
            }
            break;
        case PeriodUnit::quarter:
            if (n != 0) {
                write_two(quarter_base + n);
                return;
            }
            break;
        case PeriodUnit::year:
            return;
        default:
            break;
        }
        out_ += '-';
        if (when.unit == PeriodUnit::holidays && n >= 1 && n <= seasons.size()) {
            out_ += seasons[n - 1];
            out_ += '-';
        }
        out_ += when.unit == PeriodUnit::half_year && when.school ? "school-" : "";
        out_ += name(when.unit);
        out_ += when.unit != PeriodUnit::holidays && n != 0 ? std::to_string(n) : "";
    }

    void write_slice(const PeriodSpec& when) {
        const bool nth_weekday = when.slice == PeriodPart::weekday;
        if (when.slice != PeriodPart::whole) {
            out_ += '.';
            out_ += nth_weekday ? weekday_name(when.weekday) : slices[static_cast<std::size_t>(when.slice)];
            out_ += when.ordinal != 0 ? std::to_string(when.ordinal) : "";
        }
        if (when.weekday != 0 && !nth_weekday) {
            out_ += '=';
            out_ += weekday_name(when.weekday);
        }
    }

    // Four digits, XXXX for none, and Y before a year that four digits cannot hold (ISO 8601-2).
    void write_year(int year) {
        if (year == 0) {
            out_ += "XXXX";
        } else if (year < 0 || year > 9999) {
            out_ += 'Y';
            out_ += std::to_string(year);
        } else {
            const auto digits = std::to_string(year);
            out_.append(4 - digits.size(), '0');
            out_ += digits;
        }
    }

    void write_two(unsigned value) {
        out_ += '-';
        if (value == 0) {
            out_ += "XX";
        } else {
            out_ += value < 10 ? "0" : "";
            out_ += std::to_string(value);
        }
    }

    void write(const TimingCount& count) {
        if (count.times == 0) {
            return;
        }
        out_ += " x";
        out_ += std::to_string(count.times);
        out_ += count.minimum ? "+" : "";
        out_ += count.per != PeriodUnit::none ? "/" : "";
        out_ += name(count.per);
    }

    void write(const TimeOfDayRange& hours) {
        out_ += " T";
        out_ += clock_text(hours);
    }

    static std::string_view name(PeriodUnit unit) noexcept { return units[static_cast<std::size_t>(unit)]; }
    static std::string_view weekday_name(unsigned day) noexcept {
        return day >= 1 && day <= 7 ? weekdays[day - 1] : std::string_view{};
    }

    std::string out_;
};

} // namespace
} // namespace timing::canonical

std::string to_canonical(const TimingMeaning& meaning) { return timing::canonical::Writer().run(meaning); }

} // namespace opora::inline v0
