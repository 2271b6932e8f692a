// Opora, MIT licence. See LICENSE.
#include "planted/phrase.hpp"

#include "planted/words.hpp"

namespace opora::planted {

namespace {

std::string two_digits(std::uint32_t value) { return (value < 10 ? "0" : "") + std::to_string(value); }

/// ` 2023 года` and its like, or nothing where the plan leaves the year out.
std::string year_after(Date date, const Style& style, Chance& chance) {
    if (!style.year_given) {
        return {};
    }
    return " " + std::to_string(year_month_day(date).year) + chance.word({" года", " г.", "", " г."});
}

std::string month(Date date) { return month_names[year_month_day(date).month - 1]; }
std::string genitive(Date date) { return month_genitives[year_month_day(date).month - 1]; }
std::string day(Date date) { return std::to_string(year_month_day(date).day); }

std::string numeric_short(Date date, const Style& style) {
    const auto [year, number, of] = year_month_day(date);
    return two_digits(of) + "." + two_digits(number) + (style.year_given ? "." + std::to_string(year) : "");
}

std::string one_day(Date date, const Style& style, Chance& chance) {
    auto text = style.words ? day(date) + " " + genitive(date) + year_after(date, style, chance)
                            : numeric_short(date, style) + (style.year_given && chance.chance(20) ? " г." : "");
    if (chance.chance(8)) {
        text += " (" + weekday_name(date) + ")";
    }
    return text;
}

std::string some_days(const Window& span, const Style& style, Chance& chance) {
    const bool same = year_month_day(span.first).month == year_month_day(span.last).month;
    if (!style.words) {
        return numeric_short(span.first, style) + chance.word({"-", " - ", "–"}) + numeric_short(span.last, style);
    }
    const auto year = year_after(span.last, style, chance);
    const auto first = same ? day(span.first) : day(span.first) + " " + genitive(span.first);
    const auto last = day(span.last) + " " + genitive(span.last) + year;
    return chance.chance(30) ? "с " + first + " по " + last : first + (same ? "-" : " - ") + last;
}

std::string some_months(const Window& span, const Style& style, Chance& chance) {
    const bool over = year_month_day(span.first).year != year_month_day(span.last).year;
    const auto first = month(span.first) +
                       (over && style.year_given ? " " + std::to_string(year_month_day(span.first).year) + " г." : "");
    const auto year = year_after(span.last, style, chance);
    if (chance.chance(25) && !over && span.days() < 63) {
        return capital(first) + chance.word({", ", " и "}) + month(span.last) + year;
    }
    return capital(first) + chance.word({"-", " - ", " – "}) + month(span.last) + year;
}

std::string part_of_month(const Window& span, const Style& style, Chance& chance) {
    const auto of = year_month_day(span.first).day;
    const auto rest = " " + genitive(span.first) + year_after(span.first, style, chance);
    if (span.days() == 7) {
        static const char* const weeks[] = {"первая", "вторая", "третья", "четвёртая"};
        return capital(std::string(weeks[(of - 1) / 7]) + " неделя" + rest);
    }
    static const char* const names[] = {"начало", "середина", "конец"};
    const auto which = (of - 1) / 10;
    return chance.chance(50) ? std::to_string(which + 1) + " декада" + rest : capital(names[which] + rest);
}

std::string deadline(Date date, const Style& style, Chance& chance) {
    const auto when = style.words ? day(date) + " " + genitive(date) + year_after(date, style, chance)
                                  : numeric_short(date, style);
    return chance.word({"До ", "до ", "не позднее ", "В срок до ", "Срок – до ", "к "}) + when;
}

std::string quarter(const Window& span, const Style& style, Chance& chance) {
    static const char* const roman[] = {"I", "II", "III", "IV"};
    const auto which = (year_month_day(span.first).month - 1) / 3;
    return (chance.chance(50) ? roman[which] : std::to_string(which + 1)) + std::string(" квартал") +
           year_after(span.first, style, chance);
}

} // namespace

std::string numeric(Date date) { return numeric_short(date, {}); }

std::string spoken(Date date) {
    return day(date) + " " + genitive(date) + " " + std::to_string(year_month_day(date).year);
}

std::string weekday_name(Date date) {
    static const char* const names[] = {"понедельник", "вторник", "среда",      "четверг",
                                        "пятница",     "суббота", "воскресенье"};
    return names[static_cast<std::size_t>(weekday(date)) - 1];
}

std::string capital(std::string text) {
    // The small letters а-п are D0 B0-D0 BF, р-я D1 80-D1 8F; the capitals D0 90-D0 AF.
    const auto lead = static_cast<unsigned char>(text[0]);
    const auto next = static_cast<unsigned char>(text[1]);
    if (lead == 0xD0 && next >= 0xB0) {
        text[1] = static_cast<char>(next - 0x20);
    } else if (lead == 0xD1 && next <= 0x8F) {
        text[0] = static_cast<char>(0xD0);
        text[1] = static_cast<char>(next + 0x20);
    }
    return text;
}

std::string phrase(Shape shape, const Window& span, const Style& style, Chance& chance) {
    switch (shape) {
    case Shape::day:
        return one_day(span.first, style, chance);
    case Shape::days:
        return some_days(span, style, chance);
    case Shape::month:
        return capital(month(span.first) + (chance.chance(10) && style.year_given ? "," : "") +
                       year_after(span.first, style, chance));
    case Shape::months:
        return some_months(span, style, chance);
    case Shape::quarter:
        return quarter(span, style, chance);
    case Shape::until:
        return deadline(span.last, style, chance);
    case Shape::part:
        return part_of_month(span, style, chance);
    case Shape::always:
        return style.school_year && style.years == 1 && !style.stage_dates && chance.chance(40)
                   ? "В течение учебного года"
                   : chance.word({"В течение всего периода", "весь период", "Постоянно", "в течение всего периода"});
    case Shape::every:
        return chance.word({"ежемесячно", "1 раз в квартал", "Ежеквартально", "1 раз в полугодие", "Ежемесячно",
                            "2 раза в год", "1 раз в четверть", "еженедельно", "не реже 1 раза в квартал"});
    case Shape::open:
        return chance.word({"по графику", "по запросу школ", "по мере необходимости", "По отдельному плану"});
    }
    return {};
}

std::string accusative(const std::string& person) {
    const auto space = person.find(' ');
    auto name = person.substr(0, space);
    const auto rest = person.substr(space);
    const auto ending = name.substr(name.size() - 2);
    if (name.ends_with("ая")) {
        return name.substr(0, name.size() - 4) + "ую" + rest;
    }
    return (ending == "а" ? name.substr(0, name.size() - 2) + "у" : name + "а") + rest;
}

std::string dative(const std::string& person) {
    const auto space = person.find(' ');
    auto name = person.substr(0, space);
    const auto rest = person.substr(space);
    const auto ending = name.substr(name.size() - 2);
    if (name.ends_with("ая")) {
        return name.substr(0, name.size() - 4) + "ой" + rest;
    }
    return (ending == "а" ? name.substr(0, name.size() - 2) + "ой" : name + "у") + rest;
}

std::string counted(std::size_t count, const char* one, const char* few, const char* many) {
    const auto last = count % 10;
    const bool teen = count % 100 > 10 && count % 100 < 20;
    const auto* form = teen || last == 0 || last > 4 ? many : last == 1 ? one : few;
    return std::to_string(count) + " " + form;
}

Window month_of(Date day_of) {
    const auto [year, number, of] = year_month_day(day_of);
    return {day_of - (static_cast<std::int32_t>(of) - 1), Date(year, number, days_in_month(year, number))};
}

Date month_later(Date day_of, int months) {
    const auto [year, number, of] = year_month_day(day_of);
    const int total = year * 12 + static_cast<int>(number) - 1 + months;
    return Date(total / 12, static_cast<std::uint32_t>(total % 12) + 1, 1);
}

} // namespace opora::planted
