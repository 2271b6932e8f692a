// Opora, MIT licence. See LICENSE.
#include "phrase_parts.hpp"

#include <string>

namespace opora::bench {
namespace {

using std::to_string;

const char* const nominative[12] = {"январь", "февраль", "март",     "апрель",  "май",    "июнь",
                                    "июль",   "август",  "сентябрь", "октябрь", "ноябрь", "декабрь"};
const char* const genitive[12] = {"января", "февраля", "марта",    "апреля",  "мая",    "июня",
                                  "июля",   "августа", "сентября", "октября", "ноября", "декабря"};
const char* const prepositional[12] = {"январе", "феврале", "марте",    "апреле",  "мае",    "июне",
                                       "июле",   "августе", "сентябре", "октябре", "ноябре", "декабре"};
const char* const weekday_names[7] = {"понедельник", "вторник", "среда",      "четверг",
                                      "пятница",     "суббота", "воскресенье"};

std::string two(std::uint32_t number) { return (number < 10 ? "0" : "") + to_string(number); }

const char* of(const char* const (&names)[12], Date day) { return names[year_month_day(day).month - 1]; }

} // namespace

Date PhraseParts::some_day() { return period_.first + random_.below(period_.days()); }

Window PhraseParts::some_month() {
    const auto day = year_month_day(some_day());
    return Window{Date(day.year, day.month, 1), Date(day.year, day.month, days_in_month(day.year, day.month))};
}

int PhraseParts::year() {
    const int year = year_month_day(some_day()).year;
    return random_.below(50) == 0 ? year - 1 : year;
}

std::string PhraseParts::year_end(int year) {
    if (random_.chance(40)) {
        return {};
    }
    const auto text = to_string(year);
    return random_.pick({" " + text, " " + text + " г.", " " + text + " года", " " + text + "г.", " " + text + "г"});
}

std::string PhraseParts::dash() { return random_.pick({"-", "-", "–", " - ", " – ", " — ", "- ", " -"}); }

std::string PhraseParts::day() {
    const auto when = some_day();
    auto text = to_string(year_month_day(when).day) + " " + of(genitive, when) + year_end(year_month_day(when).year);
    if (random_.chance(10)) {
        text += std::string(" (") + weekday_names[static_cast<int>(weekday(when)) - 1] + ")";
    }
    return text;
}

std::string PhraseParts::numeric_day() {
    const auto when = year_month_day(some_day());
    auto text = two(when.day) + "." + two(when.month);
    if (random_.chance(65)) {
        text += "." + to_string(when.year) + random_.pick({"", "", "г.", " г.", "г", " года"});
    }
    return text;
}

std::string PhraseParts::month() {
    const auto when = some_day();
    const int written = year_month_day(when).year;
    switch (random_.below(4)) {
    case 0:
        return std::string("в ") + of(prepositional, when) + year_end(written);
    case 1:
        return std::string(of(nominative, when)) + ", " + to_string(written) + random_.pick({"", " г.", "г."});
    default:
        return of(nominative, when) + year_end(written);
    }
}

std::string PhraseParts::month_range() {
    const auto first = some_day();
    const auto last = first + random_.between(31, 150);
    if (random_.chance(20)) {
        return std::string("с ") + of(genitive, first) + " по " + of(nominative, last) +
               year_end(year_month_day(last).year);
    }
    return of(nominative, first) + dash() + of(nominative, last) + year_end(year_month_day(last).year);
}

std::string PhraseParts::month_list() {
    std::string text = of(nominative, some_day());
    for (int more = random_.between(1, 3); more > 0; --more) {
        text += (more == 1 && random_.chance(20) ? " и " : ", ") + std::string(of(nominative, some_day()));
    }
    return text + year_end(year());
}

std::string PhraseParts::days_of_month() {
    const auto when = year_month_day(some_day());
    const auto first = random_.between(1, 20);
    const auto last = first + random_.between(1, 8);
    const auto between = random_.chance(70) ? dash() : std::string(random_.pick({", ", " и ", ","}));
    return to_string(first) + between + to_string(last) + " " + genitive[when.month - 1] + year_end(when.year);
}

std::string PhraseParts::day_range() {
    const auto first = some_day();
    const auto last = first + random_.between(2, 120);
    const auto end = year_month_day(last);
    const auto from = to_string(year_month_day(first).day) + " " + of(genitive, first);
    const auto to = to_string(end.day) + " " + genitive[end.month - 1] + year_end(end.year);
    if (random_.chance(30)) {
        return from + dash() + to;
    }
    return random_.pick({"с ", "с ", "в период с ", "С "}) + from + random_.pick({" по ", " по ", " до "}) + to;
}

std::string PhraseParts::numeric_range() {
    const auto first = some_day();
    const auto last = first + random_.between(2, 200);
    const auto text = [&](Date when, bool with_year) {
        const auto day = year_month_day(when);
        return two(day.day) + "." + two(day.month) + (with_year ? "." + to_string(day.year) : "");
    };
    const bool years = random_.chance(70);
    const auto end = years ? std::string(random_.pick({"", "г.", " г.", " года"})) : std::string();
    if (random_.chance(50)) {
        return "с " + text(first, years) + " по " + text(last, years) + end;
    }
    return text(first, years) + dash() + text(last, years) + end;
}

std::string PhraseParts::day_list() {
    auto text = numeric_day();
    for (int more = random_.between(1, 3); more > 0; --more) {
        text += ", " + numeric_day();
    }
    return text;
}

std::string PhraseParts::quarter() {
    const int number = random_.below(4);
    const char* const roman[] = {"I", "II", "III", "IV"};
    const char* const ordinal[] = {"первый", "второй", "третий", "четвертый"};
    const auto end = year_end(year());
    switch (random_.below(4)) {
    case 0:
        return to_string(number + 1) + " квартал" + end;
    case 1:
        return std::string(ordinal[number]) + " квартал" + end;
    case 2:
        return "во " + to_string(number + 1) + " квартале" + end;
    default:
        return std::string(roman[number]) + " квартал" + end;
    }
}

std::string PhraseParts::half_year() {
    const int first = year();
    const auto both = to_string(first) + random_.pick({"-", "/", " – "}) + to_string(first + 1);
    const bool second = random_.chance(50);
    switch (random_.below(4)) {
    case 0:
        return std::string(second ? "во втором" : "в первом") + " полугодии " + both + " учебного года";
    case 1:
        return std::string(second ? "II" : "I") + " полугодие" + year_end(first);
    case 2:
        return std::string(second ? "2" : "1") + " полугодие " + both + " уч. г.";
    default:
        return random_.pick({"осенью", "весной", "летом", "зимой"}) + year_end(first);
    }
}

std::string PhraseParts::school_year() {
    const int first = year();
    const auto both = to_string(first) + random_.pick({"-", "/", " - ", "–"}) + to_string(first + 1);
    switch (random_.below(4)) {
    case 0:
        return "на " + both + random_.pick({" учебный год", " уч. год", " уч.г."});
    case 1:
        return "в течение " + both + " учебного года";
    case 2:
        return "в " + both + " учебном году";
    default:
        return both + " учебный год";
    }
}

std::string PhraseParts::years() {
    const int first = year();
    if (random_.chance(40)) {
        return to_string(first) + random_.pick({"", " год", " г.", " г"});
    }
    return random_.pick({"", "", "на "}) + to_string(first) + dash() + to_string(first + random_.between(1, 4)) +
           random_.pick({" годы", " гг.", "г.г.", " г.", ""});
}

std::string PhraseParts::part_of_month() {
    const auto when = some_day();
    const auto tail = std::string(" ") + of(genitive, when) + year_end(year_month_day(when).year);
    switch (random_.below(5)) {
    case 0:
        return random_.pick({"начало", "середина", "конец", "в начале", "в конце", "в середине"}) + tail;
    case 1:
        return random_.pick({"1", "2", "3", "I", "II", "III", "первая", "вторая", "третья"}) + std::string(" декада") +
               tail;
    case 2:
        return to_string(random_.between(1, 2)) + ", " + to_string(random_.between(3, 4)) + " неделя" + tail;
    default:
        return random_.pick({"1", "2", "3", "4", "первая", "вторая", "третья", "четвертая", "последняя"}) +
               std::string(" неделя") + tail;
    }
}

std::string PhraseParts::nth_weekday() {
    const auto when = some_day();
    const auto tail = std::string(" ") + of(genitive, when) + year_end(year_month_day(when).year);
    switch (random_.below(3)) {
    case 0:
        return random_.pick({"первый", "второй", "третий", "последний"}) +
               std::string(random_.pick({" понедельник", " вторник", " четверг"})) + tail;
    case 1:
        return random_.pick({"первая", "вторая", "третья", "последняя"}) +
               std::string(random_.pick({" среда", " пятница", " суббота"})) + tail;
    default:
        return random_.pick({"в первую", "во вторую", "в последнюю"}) +
               std::string(random_.pick({" среду", " пятницу", " субботу"})) + tail;
    }
}

std::string PhraseParts::deadline() {
    const auto before = random_.pick({"до ", "до ", "до ", "До ", "не позднее ", "в срок до ", "к ", "Срок: до "});
    const auto when = some_day();
    switch (random_.below(4)) {
    case 0:
        return before + two(year_month_day(when).day) + "." + two(year_month_day(when).month) + "." +
               to_string(year_month_day(when).year);
    case 1:
        return std::string("до конца ") + of(genitive, when) + year_end(year_month_day(when).year);
    default:
        return before + to_string(year_month_day(when).day) + " " + of(genitive, when) +
               year_end(year_month_day(when).year);
    }
}

std::string PhraseParts::start() {
    const auto when = some_day();
    return random_.pick({"с ", "С ", "начиная с ", "не ранее "}) + to_string(year_month_day(when).day) + " " +
           of(genitive, when) + year_end(year_month_day(when).year);
}

std::string PhraseParts::repetition() {
    const auto when = some_day();
    switch (random_.below(12)) {
    case 0:
        return random_.pick({"ежемесячно", "еженедельно", "ежеквартально", "ежегодно"});
    case 1:
        return to_string(random_.between(1, 6)) + random_.pick({" раз в ", " раза в "}) +
               random_.pick({"год", "месяц", "квартал", "полугодие", "четверть", "неделю"});
    case 2:
        return std::string("ежегодно, в ") + of(prepositional, when);
    case 3:
        return std::string(of(nominative, when)) +
               random_.pick({", ежегодно", ". ежегодно", " (ежегодно)", " ежегодно"});
    case 4:
        return random_.pick({"каждый вторник", "каждую среду", "каждый понедельник", "по средам", "по пятницам"});
    case 5:
        return "ежемесячно до " + to_string(random_.between(1, 28)) + " числа";
    case 6:
        return std::string("ежегодно, ") + day_range();
    case 7:
        return "не реже " + to_string(random_.between(1, 5)) + " раз в " + random_.pick({"год", "месяц", "квартал"});
    case 8:
        return "каждый " + std::string(of(nominative, when));
    case 9:
        return std::string("2 раза в год, ") + of(nominative, when) + ", " + of(nominative, some_day());
    case 10:
        return std::string("ежегодно до ") + to_string(year_month_day(when).day) + " " + of(genitive, when);
    default:
        return std::string(of(nominative, when)) + year_end(year()) + ", далее " +
               random_.pick({"ежеквартально", "ежемесячно"});
    }
}

std::string PhraseParts::always() {
    return random_.pick({"в течение всего периода", "В течении всего периода", "весь период", "постоянно",
                         "в течение года", "В течение учебного года", "В течении учебного года",
                         "в течение календарного года", "ежедневно", "на протяжении всего периода",
                         "в течение срока реализации программы", "систематически"});
}

std::string PhraseParts::event() {
    return random_.pick(
               {"проведения ", "завершения ", "начала ", "окончания ", "утверждения ", "получения результатов "}) +
           std::string(random_.pick(
               {"конкурса", "диагностики", "олимпиады", "экзамена", "семинара", "мониторинга", "проверки", "приема"})) +
           random_.pick({"", "", " в школе", " для 9 классов", " по математике", " педагогов", " по русскому языку"});
}

std::string PhraseParts::relative() {
    const int count = random_.between(2, 30);
    const auto unit = std::string(random_.pick({" дней", " рабочих дней", " календарных дней", " недели", " месяцев"}));
    switch (random_.below(4)) {
    case 0:
        return "не позднее чем за " + to_string(count) + unit + " до " + event();
    case 1:
        return "по истечении " + to_string(count) + unit + " после " + event();
    case 2:
        return "за " + to_string(count) + unit + " до " + event();
    default:
        return "в течение " + to_string(count) + unit + random_.pick({" после ", " со дня "}) + event();
    }
}

std::string PhraseParts::open() {
    return random_.pick({"по графику", "по плану", "согласно графику", "по согласованию", "по мере необходимости",
                         "по отдельному графику", "по запросу"}) +
           std::string(random_.pick({"", "", " школы", " ОО", " управления", " методической службы"}));
}

std::string PhraseParts::within_parent() {
    if (random_.chance(30)) {
        return random_.pick({"до ", "", "к "}) + to_string(random_.between(5, 28)) + " числа";
    }
    return random_.pick({"первая неделя", "вторая неделя", "последняя неделя", "в течение недели", "в течение месяца",
                         "третий четверг месяца"});
}

} // namespace opora::bench
