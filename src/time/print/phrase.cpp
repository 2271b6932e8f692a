// Opora, MIT licence. See LICENSE.
#include "time/print/phrase.hpp"
#include "opora/time/timing_text.hpp"

namespace opora::inline v0 {

namespace {

using timing::phrase::Joint;
using timing::phrase::Place;
using timing::phrase::Range;
using timing::phrase::Style;

bool reads_back(const std::string& text, const TimingMeaning& meaning) {
    const auto read = parse_timing(text);
    return read.ok() && same_meaning(*read, meaning);
}

// The first style that the reader understands as it was meant. What one word says to people may say something else
// beside its neighbours («сентябрь 2022 года, 2023 год» is September of both years), so the reader has the last word.
std::string russian(const TimingMeaning& meaning) {
    std::string first;
    for (const auto joint : {Joint::comma, Joint::plain, Joint::further, Joint::and_, Joint::also}) {
        for (const auto place : {Place::within, Place::before, Place::dashed, Place::behind}) {
            for (const auto range : {Range::natural, Range::dash, Range::from_to}) {
                for (const bool during : {false, true}) {
                    for (const bool brief : {true, false}) {
                        auto text = timing::phrase::russian(meaning, Style{brief, joint, place, range, during});
                        if (reads_back(text, meaning)) {
                            return text;
                        }
                        if (first.empty()) {
                            first = std::move(text);
                        }
                    }
                }
            }
        }
    }
    // A rare list has no words that the reader takes as they were meant: its canonical text in brackets does.
    auto exact = "[" + to_canonical(meaning) + "]";
    return reads_back(exact, meaning) ? exact : first;
}

} // namespace

std::string to_phrase(const TimingMeaning& meaning, Language language) {
    return language == Language::english ? timing::phrase::english(meaning) : russian(meaning);
}

} // namespace opora::inline v0
