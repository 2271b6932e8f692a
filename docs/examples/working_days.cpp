// Opora, MIT licence. See LICENSE.
//
// Asks Russia's production calendar.
#include <iostream>

#include <opora/time/calendar.hpp>

int main() {
    const auto calendar = opora::Calendar::russia();
    std::cout << calendar.is_working(opora::Date(2024, 4, 27)) << "\n";       // 1: a working Saturday
    const auto due = calendar.add_working_days(opora::Date(2024, 4, 26), 10); // ten working days later
    std::cout << opora::to_string(due) << "\n";
    if (const auto off = opora::deadline_on_day_off(calendar, opora::Date(2024, 5, 10))) {
        // off->before is 2024-05-08, off->after is 2024-05-13, off->day.moved is 2024-01-06
        std::cout << opora::to_string(off->before) << " or " << opora::to_string(off->after) << "\n";
    }
    return 0;
}
