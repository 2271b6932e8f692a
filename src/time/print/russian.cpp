// Opora, MIT licence. See LICENSE.
//
// A whole meaning in Russian.
#include "time/clock.hpp"
#include "time/composer/compose.hpp"
#include "time/print/phrase.hpp"

namespace opora::inline v0::timing::phrase {

namespace {

bool lacks_everything(const PeriodSpec& when) noexcept {
    return when.slice == PeriodPart::whole && when.number == 0 && when.year == 0 && when.day == 0;
}

bool plain_at(const TimingPart& part) noexcept {
    return part.form == TimingForm::dated && part.bound == TimingBound::at && !part.range &&
           part.first.slice == PeriodPart::whole;
}

bool repeats(const TimingPart& part) noexcept { return part.repeat.unit != PeriodUnit::none && !part.repeat.implied; }

bool is_day(const PeriodSpec& when) noexcept {
    return when.unit == PeriodUnit::day && when.day != 0 && when.number != 0 && when.slice == PeriodPart::whole &&
           when.weekday == 0;
}

bool is_whole(const PeriodSpec& when, PeriodUnit unit) noexcept {
    return when.unit == unit && when.slice == PeriodPart::whole && (when.number != 0 || when.year != 0);
}

bool last_of_summer(const PeriodSpec& when) noexcept { return is_day(when) && when.number == 8 && when.day == 31; }

bool last_of_year(const PeriodSpec& when) noexcept {
    return is_day(when) && when.number == 12 && when.day == 31 && when.year != 0;
}

// «со 2 сентября» reads hard; «со второй недели», «со среды» must have it.
std::string from(const std::string& words) {
    const bool hard = words.rfind("втор", 0) == 0 || words.rfind("сред", 0) == 0;
    return (hard ? "со " : "с ") + words;
}

std::string reported(PeriodUnit unit) {
    switch (unit) {
    case PeriodUnit::day:
        return "днём";
    case PeriodUnit::week:
        return "неделей";
    case PeriodUnit::quarter:
        return "кварталом";
    case PeriodUnit::half_year:
        return "полугодием";
    case PeriodUnit::trimester:
        return "триместром";
    case PeriodUnit::school_quarter:
        return "четвертью";
    case PeriodUnit::year:
        return "годом";
    default:
        return "месяцем";
    }
}

class Russian {
public:
    Russian(const TimingMeaning& meaning, const Style& style) : meaning_(meaning), style_(style) {}

    std::string run() {
        find_repetition();
        for (std::size_t k = 0; k < meaning_.parts.size(); ++k) {
            k = add_part(k);
        }
        if (!words_.empty() && style_.place == Place::behind) {
            join(", ", words_);
        }
        add_count();
        const char* mark = ", ";
        for (const auto& hours : meaning_.times) {
            join(mark, clock_text(hours));
        }
        if (repetition_ != nullptr) {
            join(", ", exceptions(*repetition_));
        }
        join(" ", meaning_.ambiguous ? "(неоднозначно)" : "");
        return std::move(out_);
    }

private:
    [[nodiscard]] std::string say(const PeriodSpec& when, Case grammatical, bool year = true) const {
        return period(when, grammatical, Shown{year, !style_.brief});
    }

    void find_repetition() {
        for (const auto& part : meaning_.parts) {
            if (part.repeat.unit != PeriodUnit::none && repetition_ == nullptr) {
                repetition_ = &part.repeat;
                words_ = part.repeat.implied ? std::string() : repetition(part.repeat, meaning_.count);
                each_word_ = words_ == "ежегодно";
                words_ += years(part.repeat);
            }
            last_following_ = part.repeat.following ? &part : last_following_;
        }
    }

    // «ежегодно с 2023 года по 2025 год»
    [[nodiscard]] std::string years(const Repetition& repeat) const {
        std::string out;
        if (style_.place == Place::dashed && repeat.first_year != 0 && repeat.last_year != 0) {
            return " " + std::to_string(repeat.first_year) + "-" + std::to_string(repeat.last_year) + " годы";
        }
        if (repeat.first_year != 0) {
            out += " с " + std::to_string(repeat.first_year) + " года";
        }
        if (repeat.last_year != 0) {
            out += " по " + std::to_string(repeat.last_year) + " год";
        }
        return out;
    }

    void join(std::string_view mark, std::string_view words) {
        if (!words.empty()) {
            out_ += out_.empty() ? "" : mark;
            out_ += words;
        }
    }

    void add_count() {
        const bool said = repetition_ != nullptr && counts_in(*repetition_, meaning_.count);
        if (meaning_.count.times != 0 && !said) {
            join(", ", times_word(meaning_.count, false));
        }
    }

    // Adds a part, or several that share their month; returns the last one added.
    std::size_t add_part(std::size_t k) {
        const auto& part = meaning_.parts[k];
        switch (part.form) {
        case TimingForm::always:
            join(mark(k), always());
            return k;
        case TimingForm::open:
            join(", ", "по графику");
            return k;
        case TimingForm::relative:
            join(", ", relative(part.offset));
            return k;
        case TimingForm::dated:
            break;
        }
        const bool starts = repeats(part) && !begun_;
        std::string_view before = mark(k);
        bool within = repeats(part) && style_.place == Place::within;
        if (starts && style_.place != Place::behind) {
            join(before, opening(part));
            before = style_.joint == Joint::further && years_end(k) ? ", далее "
                     : within                                       ? " "
                     : style_.place == Place::dashed                ? " - "
                                                                    : ", ";
        }
        begun_ = begun_ || repeats(part);
        if (part.first.unit == PeriodUnit::none || each_) {
            return k;
        }
        const auto last = last_of_days(k);
        if (last > k) {
            join(before, days(k, last));
        } else {
            join(before, dates(part, within, shares_year(k)));
        }
        return last;
    }

    [[nodiscard]] std::string always() const {
        const bool counted = meaning_.parts.size() == 1 && meaning_.count.per == PeriodUnit::day;
        return counted ? std::string() : "в течение всего периода";
    }

    // The words that begin a repetition: «ежегодно», or «каждый ноябрь» with the period itself.
    std::string opening(const TimingPart& part) {
        const auto& when = part.first;
        const bool named = style_.place == Place::within && meaning_.parts.size() == 1 && plain_at(part) &&
                           part.repeat.unit == PeriodUnit::year && when.number != 0 && each_word_ && when.weekday == 0;
        if (!named) {
            return words_;
        }
        std::string each;
        switch (when.unit) {
        case PeriodUnit::month:
            each = "каждый ";
            break;
        case PeriodUnit::season:
            each = when.number == 2 ? "каждое " : "каждую ";
            break;
        case PeriodUnit::holidays:
            each = "каждые ";
            break;
        default:
            return words_;
        }
        each_ = true;
        return each + say(when, Case::accusative) + years(part.repeat);
    }

    [[nodiscard]] std::string_view mark(std::size_t k) const {
        if (k == 0) {
            return {};
        }
        const auto& a = meaning_.parts[k - 1];
        const auto& b = meaning_.parts[k];
        if (repeats(b) && !repeats(a)) {
            return begun_ ? " и " : ", далее ";
        }
        if (repeats(b) && plain_at(b) && b.first.unit == b.repeat.unit && b.first.number != 0) {
            return " и "; // a comma would part «ежемесячно» from a month of its own
        }
        if (a.bound == TimingBound::since && b.bound == TimingBound::until) {
            return ", далее "; // not the end of that start
        }
        if (repeats(a) && !repeats(b) && b.bound != TimingBound::at) {
            return ", также "; // a deadline of its own
        }
        if (a.bound == TimingBound::until && b.bound == TimingBound::at && !b.range &&
            b.first.unit == PeriodUnit::day) {
            return years_end(k) ? ", далее " : ", также "; // not one more deadline
        }
        if (style_.joint == Joint::further) {
            return years_end(k) ? ", далее " : ", ";
        }
        switch (style_.joint) {
        case Joint::comma: {
            const bool inner = repeats(a) && repeats(b) && style_.place == Place::within && plain_at(a) && plain_at(b);
            return inner && k + 1 == meaning_.parts.size() ? " и " : ", ";
        }
        case Joint::and_:
            return " и ";
        case Joint::also:
            return ", также ";
        default:
            return ", ";
        }
    }

    // True if years are known up to a part and not from it on, or the other way round.
    [[nodiscard]] bool years_end(std::size_t k) const {
        const auto& next = meaning_.parts[k].first;
        if (!takes_year(next)) {
            return false;
        }
        for (auto n = k; n-- > 0;) {
            const auto& part = meaning_.parts[n];
            for (const auto* when : {&part.last, &part.first}) {
                if (takes_year(*when)) {
                    return (when->year != 0) != (next.year != 0);
                }
            }
        }
        return false;
    }

    // «15, 17, 22 ноября»: the last of a list of days that share their month and year.
    [[nodiscard]] std::size_t last_of_days(std::size_t k) const {
        const auto& first = meaning_.parts[k];
        auto last = k;
        while (style_.brief && plain_at(first) && is_day(first.first) && last + 1 < meaning_.parts.size()) {
            const auto& next = meaning_.parts[last + 1];
            if (!plain_at(next) || !is_day(next.first) || next.first.number != first.first.number ||
                next.first.year != first.first.year || !(next.repeat == first.repeat)) {
                break;
            }
            ++last;
        }
        return last;
    }

    [[nodiscard]] std::string days(std::size_t k, std::size_t last) const {
        std::string out;
        for (auto n = k; n < last; ++n) {
            out += n == k ? "" : ", ";
            out += std::to_string(meaning_.parts[n].first.day);
        }
        return out + (last == k + 1 ? " и " : ", ") +
               say(meaning_.parts[last].first, Case::nominative, !shares_year(last));
    }

    // True if the next part has the same year, so that it stands there alone: «сентябрь, октябрь 2021 года».
    [[nodiscard]] bool shares_year(std::size_t k) const {
        if (!style_.brief || k + 1 >= meaning_.parts.size()) {
            return false;
        }
        const auto& a = meaning_.parts[k];
        const auto& b = meaning_.parts[k + 1];
        return plain_at(a) && plain_at(b) && takes_year(a.first) && takes_year(b.first) &&
               a.first.year == b.first.year && !a.first.school && !b.first.school;
    }

    std::string dates(const TimingPart& part, bool within, bool shares) const {
        std::string out;
        const bool surrounding = lacks_everything(part.first) && part.first.unit != PeriodUnit::period &&
                                 part.first.unit != PeriodUnit::holidays;
        if (part.range) {
            out = range(part, within);
        } else if (part.bound != TimingBound::at &&
                   (surrounding || (style_.during && is_whole(part.first, PeriodUnit::year)))) {
            out = part.bound == TimingBound::until ? "завершается в течение " : "начинается в течение ";
            out += say(part.first, Case::genitive);
        } else if (part.bound == TimingBound::until && style_.during && last_of_summer(part.first)) {
            PeriodSpec year;
            year.unit = PeriodUnit::school_year;
            year.year = part.first.year;
            out = "до начала " + say(year, Case::genitive);
        } else if (part.bound == TimingBound::until && style_.during && meaning_.ambiguous &&
                   last_of_year(part.first)) {
            out = "до " + std::to_string(part.first.year + 1) + " года";
        } else if (part.bound == TimingBound::until) {
            const bool day = part.first.unit == PeriodUnit::day || part.first.slice != PeriodPart::whole;
            out = (day ? "до " : "не позднее ") + say(part.first, Case::genitive);
        } else if (part.bound == TimingBound::since) {
            out = from(say(part.first, Case::genitive));
        } else if (surrounding) {
            out = "в течение " + say(part.first, Case::genitive);
        } else if (style_.during && part.first.slice == PeriodPart::whole && part.first.unit != PeriodUnit::day) {
            out = "в течение " + say(part.first, Case::genitive, !shares);
        } else {
            out = say(part.first, within ? Case::at : Case::nominative, !shares);
        }
        if (part.repeat.following) {
            out += following(part);
        }
        return out;
    }

    [[nodiscard]] std::string following(const TimingPart& part) const {
        if (&part != last_following_) {
            return {};
        }
        const bool monthless = part.first.unit == PeriodUnit::day && part.first.number == 0;
        const bool plain_month = part.repeat.unit == PeriodUnit::month;
        return (monthless ? " месяца, следующего за отчётным" : ", следующего за отчётным") +
               (plain_month ? std::string() : " " + reported(part.repeat.unit));
    }

    std::string range(const TimingPart& part, bool within) const {
        const auto& a = part.first;
        const auto& b = part.last;
        const bool same_year = style_.brief && a.year == b.year;
        const bool same_month = same_year && a.number == b.number;
        const bool monthless = a.unit == PeriodUnit::day && b.unit == PeriodUnit::day && a.number == 0 && b.number == 0;
        if (monthless && a.day != 0 && b.day != 0 && style_.brief) { // с 20 по 25 число
            return from(std::to_string(a.day)) + " по " + say(b, Case::accusative);
        }
        if (style_.range != Range::from_to) {
            if (same_year && a.unit == b.unit && a.slice == PeriodPart::whole && b.slice == PeriodPart::whole &&
                a.number != 0 && a.number < b.number &&
                (a.unit == PeriodUnit::quarter || a.unit == PeriodUnit::school_quarter)) { // 1-3 кварталы 2020 года
                return std::to_string(a.number) + "-" + std::to_string(b.number) +
                       (a.unit == PeriodUnit::quarter ? " кварталы" : " четверти") +
                       (b.year != 0 ? " " + std::to_string(b.year) + " года" : "");
            }
            if (is_day(a) && is_day(b) && same_month) { // 7-11 сентября
                return std::to_string(a.day) + "-" + say(b, Case::nominative);
            }
            if (is_whole(a, PeriodUnit::year) && is_whole(b, PeriodUnit::year) && style_.brief) {
                const auto both = std::to_string(a.year) + "-" + std::to_string(b.year);
                return style_.during ? "в течение " + both + " годов" : both + " годы";
            }
            if (is_whole(a, PeriodUnit::school_year) && is_whole(b, PeriodUnit::school_year) && a.year < b.year) {
                return std::to_string(a.year) + "-" + std::to_string(b.year + 1) + " учебный год";
            }
        }
        const bool year = !(same_year && takes_year(a) && takes_year(b) && !a.school);
        const bool dash = style_.range == Range::dash ||
                          (style_.range == Range::natural && !within && !is_day(a) && !is_day(b));
        if (dash) {
            return say(a, Case::nominative, year) + " - " + say(b, Case::nominative);
        }
        return from(say(a, Case::genitive, year)) + " по " + say(b, Case::accusative);
    }

    const TimingMeaning& meaning_;
    const Style& style_;
    std::string out_;
    std::string words_; ///< of the repetition
    const Repetition* repetition_ = nullptr;
    const TimingPart* last_following_ = nullptr;
    bool begun_ = false;     ///< the words of the repetition stand
    bool each_word_ = false; ///< the repetition is «ежегодно» and no more
    bool each_ = false;      ///< «каждый ноябрь» says the date as well
};

} // namespace

std::string russian(const TimingMeaning& meaning, const Style& style) { return Russian(meaning, style).run(); }

} // namespace opora::inline v0::timing::phrase
