// Opora, MIT licence. See LICENSE.
//
// Repetitions, counts and distances in Russian.
#include <array>

#include "opora_data/months.hpp"
#include "text/agreement.hpp"
#include "time/print/phrase.hpp"
#include "time/units.hpp"

namespace opora::inline v0::timing::phrase {

namespace {

constexpr unsigned working_week = 0x1F;
constexpr unsigned whole_week = 0x7F;

bool plain_run(const Repetition& repeat) noexcept {
    return repeat.weekday_run && repeat.weekdays != 0 && repeat.weekdays != whole_week;
}

std::string list(const std::array<std::string, 12>& words, std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) {
        out += i == 0 ? "" : i + 1 == count ? " и " : ", ";
        out += words[i];
    }
    return out;
}

// «по средам и пятницам»; «по понедельникам - воскресеньям» for the run of all seven
std::string weekdays(const Repetition& repeat) {
    if (repeat.weekday_run && repeat.weekdays == working_week) {
        return "каждый рабочий день";
    }
    if (plain_run(repeat)) {
        return "ежедневно"; // the days that are left out stand at the end
    }
    if (repeat.weekday_run) {
        return "по понедельникам - воскресеньям";
    }
    std::array<std::string, 12> words;
    std::size_t count = 0;
    for (unsigned day = 1; day <= 7; ++day) {
        if ((repeat.weekdays >> (day - 1) & 1) != 0) {
            words[count++] = weekday_word(day, true);
        }
    }
    return "по " + list(words, count);
}

std::string plain(const Repetition& repeat) {
    if (repeat.interval != 1 || repeat.unit == PeriodUnit::day) {
        return (repeat.interval == 1 ? "каждый " : "каждые ") + std::to_string(repeat.interval) + " " +
               std::string(counted_unit(repeat.interval, repeat.unit));
    }
    switch (repeat.unit) {
    case PeriodUnit::week:
        return "еженедельно";
    case PeriodUnit::month:
        return "ежемесячно";
    case PeriodUnit::quarter:
        return "ежеквартально";
    case PeriodUnit::year:
        return "ежегодно";
    case PeriodUnit::school_quarter:
        return "каждую четверть";
    case PeriodUnit::half_year:
        return "каждое полугодие";
    default:
        return "каждый " + std::string(unit_word(repeat.unit, Case::accusative));
    }
}

// The few numbers that stand as words where figures would number the period: «двух недель», «1 неделя».
std::string_view number_word(int number, bool feminine) noexcept {
    static constexpr std::array<std::string_view, 10> masculine = {"один",  "два",  "три",    "четыре", "пять",
                                                                   "шесть", "семь", "восемь", "девять", "десять"};
    if (number < 1 || number > 10) {
        return {};
    }
    if (feminine && number <= 2) {
        return number == 1 ? "одну" : "две";
    }
    return masculine[static_cast<std::size_t>(number - 1)];
}

std::string_view number_word_genitive(int number, bool feminine) noexcept {
    static constexpr std::array<std::string_view, 10> words = {"одного", "двух", "трёх",   "четырёх", "пяти",
                                                               "шести",  "семи", "восьми", "девяти",  "десяти"};
    if (number < 1 || number > 10) {
        return {};
    }
    return feminine && number == 1 ? "одной" : words[static_cast<std::size_t>(number - 1)];
}

bool feminine(PeriodUnit unit) noexcept {
    return unit == PeriodUnit::week || unit == PeriodUnit::school_quarter || unit == PeriodUnit::none;
}

bool takes_figures(PeriodUnit unit) noexcept {
    return unit == PeriodUnit::day || unit == PeriodUnit::month || unit == PeriodUnit::year;
}

} // namespace

bool counts_in(const Repetition& repeat, const TimingCount& count) noexcept {
    if (count.times == 0 || count.per == PeriodUnit::none || repeat.weekdays != 0) {
        return false;
    }
    const bool school = repeat.unit == PeriodUnit::school_year;
    if (count.per == PeriodUnit::year && repeat.interval == 1) {
        return unit_of_parts(count.times, school ? PeriodUnit::school_year : PeriodUnit::year) == repeat.unit;
    }
    return count.per == repeat.unit;
}

std::string times_word(const TimingCount& count, bool school_year, unsigned interval) {
    const int times = count.times;
    auto out = (count.minimum ? "не реже " : "") + std::to_string(times) + " ";
    constexpr text::CountForms exactly{"раз", "раза", "раз"};
    constexpr text::CountForms at_least{"раза", "раз", "раз"}; // «не реже 1 раза», «не реже 2 раз»
    out += text::agree(static_cast<std::uint64_t>(times), count.minimum ? at_least : exactly);
    if (count.per == PeriodUnit::none) {
        return out;
    }
    if (interval != 1) {
        return out + " в " + std::to_string(interval) + " " +
               std::string(counted_unit(static_cast<int>(interval), count.per));
    }
    return out + (school_year ? " в учебный " : " в ") + std::string(unit_word(count.per, Case::accusative));
}

std::string repetition(const Repetition& repeat, const TimingCount& count) {
    if (counts_in(repeat, count)) {
        return times_word(count, repeat.unit == PeriodUnit::school_year, repeat.interval);
    }
    return repeat.weekdays != 0 ? weekdays(repeat) : plain(repeat);
}

std::string exceptions(const Repetition& repeat) {
    std::array<std::string, 12> words;
    std::string out;
    std::size_t count = 0;
    if (plain_run(repeat) && repeat.weekdays != working_week) {
        for (unsigned day = 1; day <= 7; ++day) {
            if ((repeat.weekdays >> (day - 1) & 1) == 0) {
                words[count++] = weekday_word(day, false);
            }
        }
        out = list(words, count);
        count = 0;
    }
    for (std::size_t month = 0; month < std::size(data::months::rows); ++month) {
        if ((repeat.except_months >> month & 1U) != 0) {
            words[count++] = data::months::rows[month].ru_genitive;
        }
    }
    if (count != 0) {
        out += out.empty() ? "" : ", ";
        out += list(words, count);
    }
    return out.empty() ? out : "кроме " + out;
}

std::string relative(const TimingOffset& offset) {
    if (offset.amount == 0) {
        return "после события";
    }
    const bool before = offset.amount < 0;
    const int amount = before ? -offset.amount : offset.amount;
    auto number = std::to_string(amount);
    std::string noun(counted_unit(amount, offset.unit));
    if (!before) { // «в течение 1 дня, 2 дней»
        noun = amount % 10 == 1 && amount % 100 != 11 && offset.unit != PeriodUnit::none
                   ? std::string(unit_word(offset.unit, Case::genitive))
                   : std::string(counted_unit(5, offset.unit));
    }
    if (!takes_figures(offset.unit)) {
        const bool she = feminine(offset.unit);
        const auto word = before ? number_word(amount, she) : number_word_genitive(amount, she);
        number = word.empty() ? number : std::string(word);
    }
    if (offset.working_days) {
        const bool one = amount % 10 == 1 && amount % 100 != 11;
        number += before && one ? " рабочий" : !before && one ? " рабочего" : " рабочих";
    }
    // «21 год» could be 2021; «21 календарный год» could not.
    if (offset.unit == PeriodUnit::year && amount >= 15 && noun != "лет") {
        number += noun == "год" ? " календарный" : before ? " календарных" : " календарного";
    }
    return (before ? "за " : "в течение ") + number + " " + noun + (before ? " до события" : " после события");
}

} // namespace opora::inline v0::timing::phrase
