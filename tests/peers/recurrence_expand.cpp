// Opora, MIT licence. See LICENSE.
//
// Expands recurrence rules for test_recurrence.py, by Opora or by libical: reads lines `RRULE DTSTART FIRST LAST`,
// dates as YYYYMMDD, and writes for each the days between FIRST and LAST, or `!` and why the rule was refused.
//
//   recurrence_expand opora|libical < rules
#include <libical/ical.h>

#include <algorithm>
#include <iostream>
#include <sstream>
#include <string>

#include "opora/time/recurrence.hpp"

namespace {

struct Task {
    std::string rule, start, first, last;
};

opora::Date day(const std::string& text) {
    return opora::parse_date(text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6, 2)).value();
}

std::string by_opora(const Task& task) {
    const auto rule = opora::parse_recurrence(task.rule);
    if (!rule) {
        return "!" + opora::message(rule.error(), opora::Language::english);
    }
    std::string out;
    for (const auto date : opora::expand(*rule, day(task.start), {day(task.first), day(task.last)})) {
        auto text = opora::to_string(date);
        text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
        out += (out.empty() ? "" : ",") + text;
    }
    return out;
}

std::string by_libical(const Task& task) {
    icalerror_clear_errno();
    const auto rule = icalrecurrencetype_from_string(task.rule.c_str());
    if (rule.freq == ICAL_NO_RECURRENCE) {
        return "!refused";
    }
    auto* iterator = icalrecur_iterator_new(rule, icaltime_from_string(task.start.c_str()));
    if (iterator == nullptr) {
        return "!no iterator";
    }
    const auto first = icaltime_from_string(task.first.c_str());
    const auto last = icaltime_from_string(task.last.c_str());
    std::string out;
    for (auto at = icalrecur_iterator_next(iterator); !icaltime_is_null_time(at) && icaltime_compare(at, last) <= 0;
         at = icalrecur_iterator_next(iterator)) {
        if (icaltime_compare(at, first) >= 0) {
            out += (out.empty() ? "" : ",") + std::string(icaltime_as_ical_string(at));
        }
    }
    icalrecur_iterator_free(iterator);
    return out;
}

} // namespace

int main(int argc, char** argv) {
    const bool peer = argc > 1 && std::string(argv[1]) == "libical";
    icalerror_set_errors_are_fatal(0);
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream in(line);
        Task task;
        in >> task.rule >> task.start >> task.first >> task.last;
        std::cout << (peer ? by_libical(task) : by_opora(task)) << "\n";
    }
    return 0;
}
