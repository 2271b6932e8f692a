// Opora, MIT licence. See LICENSE.
#include "time/clock.hpp"

namespace opora::inline v0 {

namespace {

void add(std::string& out, unsigned hour, unsigned minute) {
    out += hour < 10 ? "0" : "";
    out += std::to_string(hour);
    out += minute < 10 ? ":0" : ":";
    out += std::to_string(minute);
}

} // namespace

std::string clock_text(const TimeOfDayRange& hours) {
    std::string out;
    add(out, hours.hour, hours.minute);
    if (hours.range) {
        out += '-';
        add(out, hours.last_hour, hours.last_minute);
    }
    return out;
}

} // namespace opora::inline v0
