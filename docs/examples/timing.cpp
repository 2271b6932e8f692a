// Opora, MIT licence. See LICENSE.
//
// Understands one phrase about time: ./timing "каждый ноябрь"
#include <iostream>
#include <string_view>

#include <opora/time/timing.hpp>
#include <opora/time/timing_text.hpp>

int main(int argc, char** argv) {
    const std::string_view phrase = argc > 1 ? argv[1] : "Ноябрь. ежегодно";

    const auto meaning = opora::parse_timing(phrase); // what the phrase says by itself
    if (!meaning) {
        std::cerr << opora::message(meaning.error(), opora::Language::english) << "\n";
        return 1;
    }
    std::cout << opora::to_canonical(*meaning) << "\n"
              << opora::to_phrase(*meaning, opora::Language::russian) << "\n"
              << opora::to_phrase(*meaning, opora::Language::english) << "\n";

    opora::TimingContext context;
    context.period = opora::Window{opora::Date(2020, 9, 1), opora::Date(2024, 5, 31)};
    const auto dated = opora::resolve(*meaning, context, opora::Calendar::russia()); // its dates in that period
    for (const auto& window : dated.windows) {
        std::cout << opora::to_string(window.first) << " to " << opora::to_string(window.last) << "\n";
    }
    return 0;
}
