// Opora, MIT licence. See LICENSE.
//
// Finds what contradicts itself in a programme: ./check_programme programme.docx
#include <iostream>

#include <opora/check/check.hpp>
#include <opora/read/read.hpp>

namespace {

// The district's own school holidays and thresholds.
constexpr std::string_view holidays = "holiday,first,last\nautumn,2022-10-31,2022-11-08\n";
constexpr std::string_view rules = "setting,value\nOP701,off\nweek_events,6\n";

int complain(const opora::Diagnostic& diagnostic) {
    std::cerr << opora::message(diagnostic, opora::Language::english) << "\n";
    return 2;
}

} // namespace

int main(int argc, char** argv) {
    const auto calendar = opora::Calendar::russia().with_school_holidays(holidays);
    if (!calendar) {
        return complain(calendar.error());
    }
    const auto settings = opora::read_settings(rules);
    if (!settings) {
        return complain(settings.error());
    }
    opora::ReadOptions reading;
    reading.calendar = *calendar;
    const auto programme = opora::read_file(argc > 1 ? argv[1] : "programme.docx", reading);
    if (!programme) {
        return complain(programme.error());
    }

    opora::CheckOptions options;
    options.calendar = *calendar;
    options.settings = *settings;
    for (const auto& finding : opora::check(*programme, options)) {
        std::cout << opora::to_string(finding.code) << " " << opora::message(finding, opora::Language::english) << "\n";
        for (const auto& at : finding.places) {
            std::cout << "    " << opora::describe(opora::place(*programme, at.source), opora::Language::english)
                      << "\n";
        }
    }
    return 0;
}
