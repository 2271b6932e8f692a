// Opora, MIT licence. See LICENSE.
//
// Phrases made of the words of the timing language: sensible ones, and words thrown together.
#pragma once

#include <string>
#include <vector>

#include "timing_meanings.hpp"

namespace opora::test {

class RandomPhrases {
public:
    explicit RandomPhrases(std::uint64_t seed) : random_(seed) {}

    /// A phrase as a plan may hold it.
    std::string sensible() {
        std::string out;
        if (random_.once_in(4)) {
            out = random_.of(repetitions_) + random_.of(after_repetition_);
        }
        const int items = random_.once_in(3) ? random_.between(2, 3) : 1;
        for (int i = 0; i < items; ++i) {
            out += (i == 0 ? "" : random_.of(joints_)) + item();
        }
        if (random_.once_in(10)) {
            out += ", " + random_.of(repetitions_);
        }
        if (random_.once_in(12)) {
            out += " " + random_.of(tails_);
        }
        return out;
    }

    /// Words, numbers and marks in any order.
    std::string soup() {
        std::string out;
        for (int i = random_.between(1, 7); i > 0; --i) {
            out += random_.once_in(3) ? number() : random_.of(words_);
            out += random_.once_in(4) ? random_.of(marks_) : " ";
        }
        return out;
    }

    /// Any bytes, most of them Russian letters.
    std::string bytes() {
        std::string out;
        for (int i = random_.between(0, 40); i > 0; --i) {
            if (random_.once_in(12)) {
                out += static_cast<char>(random_.between(0, 255));
            } else if (random_.once_in(3)) {
                out += static_cast<char>(random_.between(32, 126));
            } else {
                out += random_.once_in(2) ? '\xD0' : '\xD1';
                out += static_cast<char>(random_.between(0x80, 0xBF));
            }
        }
        return out;
    }

private:
    std::string number() {
        return std::to_string(random_.once_in(4) ? random_.between(2019, 2026) : random_.between(0, 40));
    }

    std::string year() {
        const auto y = std::to_string(random_.between(2020, 2025));
        switch (random_.between(1, 6)) {
        case 1:
            return " " + y + " года";
        case 2:
            return " " + y + " г.";
        case 3:
            return " " + y;
        default:
            return {};
        }
    }

    std::string day() {
        const auto d = std::to_string(random_.between(1, 31));
        switch (random_.between(1, 6)) {
        case 1:
            return d + "." + (random_.once_in(2) ? "09" : "03") + (random_.once_in(2) ? ".2022" : "");
        case 2:
            return d + "-" + std::to_string(random_.between(1, 31)) + " " + random_.of(months_) + year();
        case 3:
            return d + " числа";
        default:
            return d + " " + random_.of(months_) + year();
        }
    }

    std::string item() {
        switch (random_.between(1, 12)) {
        case 1:
        case 2:
            return day();
        case 3:
            return random_.of(months_) + year();
        case 4:
            return random_.of(months_) + random_.of(dashes_) + random_.of(months_) + year();
        case 5:
            return "с " + day() + " по " + day();
        case 6:
            return random_.of(deadlines_) + day();
        case 7:
            return random_.of(slices_) + " " + random_.of(months_) + year();
        case 8:
            return random_.of(periods_) + year();
        case 9:
            return "с " + random_.of(months_) + " по " + random_.of(months_) + year();
        case 10:
            return random_.of(others_);
        case 11:
            return "с " + day();
        default:
            return std::to_string(random_.between(2020, 2023)) + "-" + std::to_string(random_.between(2022, 2026)) +
                   random_.of(years_);
        }
    }

    Random random_;
    std::vector<std::string> months_ = {"сентября", "октябрь", "ноябре", "Декабрь", "января",
                                        "февр.",    "март",    "мая",    "июнь",    "август"};
    std::vector<std::string> dashes_ = {"-", " - ", " – ", " "};
    std::vector<std::string> joints_ = {", ", " и ", "; ", " ", " (", ", далее ", " - ", "/", ", а также "};
    std::vector<std::string> deadlines_ = {"до ", "не позднее ", "в срок до ", "к ", "не ранее ", "после "};
    std::vector<std::string> slices_ = {"начало",       "середина",          "конец",           "первая неделя",
                                        "3 неделя",     "последняя неделя",  "2 декада",        "III декада",
                                        "вторая среда", "последний четверг", "первая половина", "последний день",
                                        "до конца",     "с начала",          "первые числа",    "20-е числа"};
    std::vector<std::string> periods_ = {"1 квартал",
                                         "II квартал",
                                         "1-3 квартал",
                                         "1 полугодие",
                                         "2 семестр",
                                         "3 четверть",
                                         "2 триместр",
                                         "осень",
                                         "зима",
                                         "весенние каникулы",
                                         "каникулы",
                                         "1, 3 четверть",
                                         "начало 2 четверти",
                                         "осенне-зимний период"};
    std::vector<std::string> repetitions_ = {"ежемесячно",
                                             "ежегодно",
                                             "еженедельно",
                                             "ежеквартально",
                                             "каждый четверг",
                                             "по средам",
                                             "1 раз в месяц",
                                             "2 раза в год",
                                             "не реже 4 раз в год",
                                             "1 раз в две недели",
                                             "каждые 3 месяца",
                                             "раз в полугодие",
                                             "с понедельника по пятницу",
                                             "по вторникам и субботам",
                                             "ежедневно, кроме воскресенья",
                                             "3 раза в год",
                                             "каждый учебный год",
                                             "каждую четверть",
                                             "5 раз в неделю",
                                             "каждый рабочий день"};
    std::vector<std::string> after_repetition_ = {" ", ", ", ": ", " в ", " (", ", в "};
    std::vector<std::string> others_ = {"в течение учебного года",
                                        "постоянно",
                                        "весь период",
                                        "по графику",
                                        "в течение месяца",
                                        "в течение недели",
                                        "2022-2023 учебный год",
                                        "за 2 недели до начала",
                                        "в течение 10 рабочих дней после",
                                        "в начале месяца",
                                        "5 числа следующего за отчётным месяца",
                                        "до 10 числа месяца, следующего за отчётным кварталом",
                                        "каждый ноябрь",
                                        "2 раза",
                                        "конец учебного года",
                                        "до начала учебного года",
                                        "до 2024 года"};
    std::vector<std::string> tails_ = {"15:00",        "в 10.00-12.00",
                                       "кроме июля",   "кроме июля и августа",
                                       "(среда)",      "г.",
                                       "включительно", "по необходимости",
                                       "Zoom",         "5-6 класс"};
    std::vector<std::string> years_ = {" годы", " уч. г.", " учебный год", " гг.", ""};
    std::vector<std::string> marks_ = {"-", ", ", ".", " (", ") ", "/", ": ", "; ", "№", "–"};
    std::vector<std::string> words_ = {
        "сентября",   "октябрь",  "май",          "августе",    "с",          "до",          "по",
        "в",          "к",        "на",           "за",         "не",         "позднее",     "ранее",
        "реже",       "каждый",   "каждую",       "первая",     "второй",     "последняя",   "неделя",
        "декада",     "день",     "дней",         "месяц",      "месяца",     "квартал",     "полугодие",
        "четверть",   "триместр", "год",          "года",       "лет",        "учебный",     "учебного",
        "рабочих",    "раз",      "раза",         "ежегодно",   "ежемесячно", "еженедельно", "среда",
        "средам",     "пятницу",  "начало",       "конец",      "середина",   "половина",    "числа",
        "число",      "числах",   "течение",      "период",     "весь",       "программы",   "постоянно",
        "осень",      "летние",   "каникулы",     "по графику", "после",      "момента",     "итогам",
        "проведения", "перед",    "следующего",   "отчётным",   "кроме",      "далее",       "перенос",
        "и",          "или",      "но",           "2-й",        "20-х",       "IV",          "I",
        "час",        "15:30",    "12.09.2022",   "2022-2023",  "класс",      "приказ",      "текущего",
        "Иванов",     "семестр",  "включительно", "срок",       "сдачи",      "начинается",  "завершается",
        "два",        "двух",     "неоднозначно", "дневный",    "со",         "дня",         "всего",
        "срока"};
};

} // namespace opora::test
