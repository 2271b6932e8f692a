// Opora, MIT licence. See LICENSE.
//
// Periods in Russian, in the cases that the phrases need.
#include <array>

#include "opora_data/months.hpp"
#include "text/agreement.hpp"
#include "time/print/phrase.hpp"

namespace opora::inline v0::timing::phrase {

namespace {

// Nominative, genitive, accusative, and the one after «в».
using Forms = std::array<std::string_view, 4>;

std::string_view form(const Forms& forms, Case grammatical) noexcept {
    return forms[static_cast<std::size_t>(grammatical)];
}

constexpr std::array<Forms, 13> unit_forms = {{
    {"", "", "", ""},
    {"день", "дня", "день", "день"},
    {"неделя", "недели", "неделю", "неделю"},
    {"месяц", "месяца", "месяц", "месяце"},
    {"квартал", "квартала", "квартал", "квартале"},
    {"полугодие", "полугодия", "полугодие", "полугодии"},
    {"триместр", "триместра", "триместр", "триместре"},
    {"четверть", "четверти", "четверть", "четверти"},
    {"сезон", "сезона", "сезон", "сезоне"},
    {"год", "года", "год", "году"},
    {"учебный год", "учебного года", "учебный год", "учебном году"},
    {"каникулы", "каникул", "каникулы", "каникулы"},
    {"период", "периода", "период", "периоде"},
}};

std::string_view month_form(unsigned month, Case grammatical) noexcept {
    const auto& row = data::months::rows[(month + 11U) % 12U];
    switch (grammatical) {
    case Case::genitive:
        return row.ru_genitive;
    case Case::at:
        return row.ru_locative;
    case Case::nominative:
    case Case::accusative:
        break;
    }
    return row.ru;
}

constexpr std::array<Forms, 4> season_forms = {{
    {"весна", "весны", "весну", "весной"},
    {"лето", "лета", "лето", "летом"},
    {"осень", "осени", "осень", "осенью"},
    {"зима", "зимы", "зиму", "зимой"},
}};

constexpr std::array<Forms, 4> holiday_forms = {{
    {"весенние", "весенних", "весенние", "весенние"},
    {"летние", "летних", "летние", "летние"},
    {"осенние", "осенних", "осенние", "осенние"},
    {"зимние", "зимних", "зимние", "зимние"},
}};

constexpr std::array<Forms, 7> weekday_forms = {{
    {"понедельник", "понедельника", "понедельник", "понедельник"},
    {"вторник", "вторника", "вторник", "вторник"},
    {"среда", "среды", "среду", "среду"},
    {"четверг", "четверга", "четверг", "четверг"},
    {"пятница", "пятницы", "пятницу", "пятницу"},
    {"суббота", "субботы", "субботу", "субботу"},
    {"воскресенье", "воскресенья", "воскресенье", "воскресенье"},
}};

constexpr std::array<std::string_view, 7> weekday_datives = {"понедельникам", "вторникам", "средам",      "четвергам",
                                                             "пятницам",      "субботам",  "воскресеньям"};

enum class Gender : std::uint8_t { masculine, feminine, neuter };

// The accusative of a masculine or neuter word is its nominative here: none of them is alive.
constexpr std::array<std::array<Forms, 3>, 7> ordinal_forms = {{
    {{{"первый", "первого", "первый", "первый"},
      {"первая", "первой", "первую", "первую"},
      {"первое", "первого", "первое", "первое"}}},
    {{{"второй", "второго", "второй", "второй"},
      {"вторая", "второй", "вторую", "вторую"},
      {"второе", "второго", "второе", "второе"}}},
    {{{"третий", "третьего", "третий", "третий"},
      {"третья", "третьей", "третью", "третью"},
      {"третье", "третьего", "третье", "третье"}}},
    {{{"четвёртый", "четвёртого", "четвёртый", "четвёртый"},
      {"четвёртая", "четвёртой", "четвёртую", "четвёртую"},
      {"четвёртое", "четвёртого", "четвёртое", "четвёртое"}}},
    {{{"пятый", "пятого", "пятый", "пятый"},
      {"пятая", "пятой", "пятую", "пятую"},
      {"пятое", "пятого", "пятое", "пятое"}}},
    {{{"последний", "последнего", "последний", "последний"},
      {"последняя", "последней", "последнюю", "последнюю"},
      {"последнее", "последнего", "последнее", "последнее"}}},
    {{{"предпоследний", "предпоследнего", "предпоследний", "предпоследний"},
      {"предпоследняя", "предпоследней", "предпоследнюю", "предпоследнюю"},
      {"предпоследнее", "предпоследнего", "предпоследнее", "предпоследнее"}}},
}};

std::string ordinal(int value, Gender gender, Case grammatical) {
    switch (value) { // the days that have a word of their own
    case 10:
        return "десятого";
    case 15:
        return "пятнадцатого";
    case 20:
        return "двадцатого";
    default:
        break;
    }
    const int row = value == -1 ? 5 : value == -2 ? 6 : value - 1;
    if (row < 0 || row > 6) {
        return std::to_string(value) + (gender == Gender::feminine ? "-я" : "-й");
    }
    return std::string(
        form(ordinal_forms[static_cast<std::size_t>(row)][static_cast<std::size_t>(gender)], grammatical));
}

Gender gender_of_weekday(unsigned day) noexcept {
    return day == 7 ? Gender::neuter : day == 3 || day >= 5 ? Gender::feminine : Gender::masculine;
}

// «во вторую среду», «в первую неделю»
std::string after_in(const std::string& words) {
    const std::string_view start = "втор";
    const bool second = words.compare(0, start.size(), start) == 0;
    return (second ? "во " : "в ") + words;
}

std::string school_years(int first) { return std::to_string(first) + "-" + std::to_string(first + 1); }

std::string whole(const PeriodSpec& when, Case grammatical, Shown shown);

std::string nth(const PeriodSpec& when, std::string_view noun, Gender gender, Case grammatical, Shown shown) {
    auto out = ordinal(when.ordinal, gender, grammatical) + " " + std::string(noun) + " " +
               whole(when, Case::genitive, shown);
    return grammatical == Case::at ? after_in(out) : out;
}

// «начало октября», «вторая среда месяца»
std::string sliced(const PeriodSpec& when, Case grammatical, Shown shown) {
    static constexpr Forms starts = {"начало", "начала", "начало", "в начале"};
    static constexpr Forms middles = {"середина", "середины", "середину", "в середине"};
    static constexpr Forms ends = {"конец", "конца", "конец", "в конце"};
    static constexpr Forms firsts = {"первые числа", "первых чисел", "первые числа", "в первых числах"};
    static constexpr Forms twenties = {"20-е числа", "20-х чисел", "20-е числа", "в 20-х числах"};
    static constexpr Forms thirties = {"30-е числа", "30-х чисел", "30-е числа", "в 30-х числах"};
    static constexpr Forms decades = {"декада", "декады", "декаду", "декаду"};
    static constexpr Forms halves = {"половина", "половины", "половину", "половину"};
    const auto of = [&](const Forms& forms) {
        return std::string(form(forms, grammatical)) + " " + whole(when, Case::genitive, shown);
    };
    switch (when.slice) {
    case PeriodPart::start:
        return of(starts);
    case PeriodPart::middle:
        return of(middles);
    case PeriodPart::end:
        return of(ends);
    case PeriodPart::first_days:
        return of(firsts);
    case PeriodPart::twenties:
        return of(twenties);
    case PeriodPart::ten_days:
        return when.ordinal == 4 ? of(thirties)
                                 : nth(when, form(decades, grammatical), Gender::feminine, grammatical, shown);
    case PeriodPart::week:
        return nth(when, unit_word(PeriodUnit::week, grammatical), Gender::feminine, grammatical, shown);
    case PeriodPart::half:
        return nth(when, form(halves, grammatical), Gender::feminine, grammatical, shown);
    case PeriodPart::day:
        return nth(when, unit_word(PeriodUnit::day, when.ordinal >= 10 ? Case::genitive : grammatical),
                   Gender::masculine, grammatical, shown);
    case PeriodPart::weekday: {
        const auto& forms = weekday_forms[(when.weekday + 6U) % 7U];
        return nth(when, form(forms, grammatical), gender_of_weekday(when.weekday), grammatical, shown);
    }
    case PeriodPart::whole:
        break;
    }
    return whole(when, grammatical, shown);
}

std::string year_behind(const PeriodSpec& when, Shown shown) {
    return shown.year && when.year != 0 ? " " + std::to_string(when.year) + " года" : std::string();
}

std::string day(const PeriodSpec& when, Case grammatical, Shown shown) {
    if (when.day == 0) {
        return std::string(unit_word(PeriodUnit::day, grammatical));
    }
    auto out = std::to_string(when.day);
    if (when.number == 0) {
        out += grammatical == Case::accusative ? " число" : " числа";
    } else {
        out += ' ';
        out += month_form(when.number, Case::genitive);
        out += year_behind(when, shown);
    }
    if (when.weekday != 0) {
        out += " (" + std::string(form(weekday_forms[(when.weekday - 1U) % 7U], Case::nominative)) + ")";
    }
    return out;
}

// «2 квартал», «1 полугодие 2022-2023 учебного года»
std::string numbered(const PeriodSpec& when, Case grammatical, Shown shown) {
    std::string out = grammatical == Case::at ? "в " : "";
    if (when.number != 0) {
        out += std::to_string(when.number) + " ";
    }
    if (when.school && shown.semester) {
        static constexpr Forms semesters = {"семестр", "семестра", "семестр", "семестре"};
        return out + std::string(form(semesters, grammatical)) + year_behind(when, shown);
    }
    out += unit_word(when.unit, grammatical);
    if (when.school && shown.year) {
        const int first = when.number == 1 ? when.year : when.year - 1;
        out += (when.year != 0 ? " " + school_years(first) : std::string()) + " учебного года";
        return out;
    }
    return out + year_behind(when, shown);
}

std::string years(const PeriodSpec& when, Case grammatical, Shown shown) {
    std::string out = grammatical == Case::at ? "в " : "";
    if (when.year != 0 && shown.year) {
        out += when.unit == PeriodUnit::school_year ? school_years(when.year) : std::to_string(when.year);
        out += ' ';
    }
    return out + std::string(unit_word(when.unit, grammatical));
}

std::string whole(const PeriodSpec& when, Case grammatical, Shown shown) {
    switch (when.unit) {
    case PeriodUnit::day:
        return day(when, grammatical, shown);
    case PeriodUnit::month:
        if (when.number != 0) {
            return std::string(month_form(when.number, grammatical)) + year_behind(when, shown);
        }
        break;
    case PeriodUnit::season:
        if (when.number != 0) {
            return std::string(form(season_forms[(when.number - 1U) % 4U], grammatical)) + year_behind(when, shown);
        }
        break;
    case PeriodUnit::holidays: {
        std::string out = grammatical == Case::at ? "в " : "";
        if (when.number != 0) {
            out += std::string(form(holiday_forms[(when.number - 1U) % 4U], grammatical)) + " ";
        }
        return out + std::string(unit_word(PeriodUnit::holidays, grammatical)) + year_behind(when, shown);
    }
    case PeriodUnit::year:
    case PeriodUnit::school_year:
        return years(when, grammatical, shown);
    default:
        break;
    }
    return numbered(when, grammatical, shown);
}

} // namespace

std::string_view counted_unit(int number, PeriodUnit unit) noexcept {
    static constexpr std::array<text::CountForms, 13> forms = {{
        {"декаду", "декады", "декад"},
        {"день", "дня", "дней"},
        {"неделю", "недели", "недель"},
        {"месяц", "месяца", "месяцев"},
        {"квартал", "квартала", "кварталов"},
        {"полугодие", "полугодия", "полугодий"},
        {"триместр", "триместра", "триместров"},
        {"четверть", "четверти", "четвертей"},
        {"сезон", "сезона", "сезонов"},
        {"год", "года", "лет"},
        {"учебный год", "учебных года", "учебных лет"},
        {"каникулы", "каникул", "каникул"},
        {"период", "периода", "периодов"},
    }};
    return text::agree(static_cast<std::uint64_t>(number), forms[static_cast<std::size_t>(unit)]);
}

std::string_view unit_word(PeriodUnit unit, Case grammatical) noexcept {
    return form(unit_forms[static_cast<std::size_t>(unit)], grammatical);
}

std::string_view weekday_word(unsigned day, bool dative_plural) noexcept {
    return dative_plural ? weekday_datives[(day + 6U) % 7U] : form(weekday_forms[(day + 6U) % 7U], Case::genitive);
}

std::string period(const PeriodSpec& when, Case grammatical, Shown shown) { return sliced(when, grammatical, shown); }

} // namespace opora::inline v0::timing::phrase
