// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>

#include "opora/time/window.hpp"
#include "random.hpp"

namespace opora::bench {

/// Parts of phrases for one context. Years are those of the context, but for one in fifty.
class PhraseParts {
public:
    PhraseParts(Random& random, const Window& period) : random_(random), period_(period) {}

    std::string day();           ///< 22 октября 2020 года
    std::string numeric_day();   ///< 22.10.2020г.
    std::string month();         ///< Октябрь, 2022
    std::string month_range();   ///< Октябрь-ноябрь 2023 г.
    std::string month_list();    ///< октябрь, январь, апрель
    std::string days_of_month(); ///< 7-11 сентября 2020 года
    std::string day_range();     ///< с 29 ноября по 17 декабря 2021 г.
    std::string numeric_range(); ///< 01.09.2022 г – 31.05.2023 г.
    std::string day_list();      ///< 15.11, 17.11, 22.11
    std::string quarter();       ///< II квартал 2008 г.
    std::string half_year();     ///< во втором полугодии 2014-2015 учебного года
    std::string school_year();   ///< на 2022/2023 учебный год
    std::string years();         ///< 2020-2025 годы
    std::string part_of_month(); ///< 3 неделя февраля
    std::string nth_weekday();   ///< вторая среда апреля
    std::string deadline();      ///< до 15 декабря 2022 г.
    std::string start();         ///< с 1 сентября 2023 года
    std::string repetition();    ///< ежегодно, в мае
    std::string always();        ///< в течение всего периода
    std::string relative(); ///< в течение 10 рабочих дней после начала конкурса
    std::string open();     ///< по графику школы № 12
    std::string within_parent(); ///< первая неделя

    /// The phrase with one slip or one word more: letters of the other alphabet, spaces, case, a time of day, a place.
    std::string slip(std::string_view phrase);

    /// A month of the context.
    Window some_month();

private:
    Date some_day();
    int year();
    std::string year_end(int year); ///< nothing, ` 2020`, ` 2020 г.`...
    std::string dash();
    std::string note();
    std::string event(); ///< in the genitive

    Random& random_;
    Window period_;
};

} // namespace opora::bench
