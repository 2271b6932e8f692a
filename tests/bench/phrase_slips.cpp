// Opora, MIT licence. See LICENSE.
#include "phrase_parts.hpp"

namespace opora::bench {

using std::to_string;

std::string PhraseParts::note() {
    const int hour = random_.between(8, 18);
    const auto time = to_string(hour) + random_.pick({":00", ":30", ":15", ":45", ":10", ":20", ":40"});
    switch (random_.below(8)) {
    case 0:
        return ", " + time;
    case 1:
        return " в " + time;
    case 2:
        return " с " + time + " до " + to_string(hour + 1) + ":00";
    case 3:
        return random_.pick({", Zoom", ", онлайн", " (онлайн)", ", дистанционно", " (очно)", ", ВКС"});
    case 4:
        return " (" + to_string(random_.between(1, 11)) + random_.pick({" класс)", " классы)", " кл.)", "-е классы)"});
    case 5:
        return ", каб. " + to_string(random_.between(101, 420));
    case 6:
        return " (школа № " + to_string(random_.between(1, 700)) + ")";
    default:
        return ", ГБОУ СОШ № " + to_string(random_.between(1, 700));
    }
}

std::string PhraseParts::slip(std::string_view phrase) {
    std::string text(phrase);
    // A random place of the phrase where something stands; npos: nowhere.
    const auto place = [&](std::string_view what) {
        const auto from = static_cast<std::size_t>(random_.below(static_cast<int>(text.size())));
        const auto found = text.find(what, from);
        return found != std::string::npos ? found : text.find(what);
    };
    switch (random_.below(8)) {
    case 0:
        if (const auto at = place(" "); at != std::string::npos) {
            text.insert(at, " ");
        }
        return text;
    case 1:
    case 2: { // a letter of the Latin keyboard that looks the same
        const char* const alike[][2] = {{"а", "a"}, {"е", "e"}, {"о", "o"}, {"р", "p"}, {"с", "c"}, {"х", "x"}};
        const auto* const pair = alike[random_.below(6)];
        if (const auto at = place(pair[0]); at != std::string::npos) {
            text.replace(at, 2, pair[1]);
        }
        return text;
    }
    case 3:
        return text + random_.pick({".", ",", ";", " .", " "});
    case 4: { // a capital letter
        const auto first = static_cast<unsigned char>(text[0]);
        const auto second = text.size() > 1 ? static_cast<unsigned char>(text[1]) : 0U;
        if (first == 0xD0U && second >= 0xB0U) {
            text[1] = static_cast<char>(second - 0x20U);
        } else if (first == 0xD1U && second < 0x90U) {
            text[0] = static_cast<char>(0xD0);
            text[1] = static_cast<char>(second + 0x20U);
        }
        return text;
    }
    case 5:
        return "(" + text + ")";
    default:
        return text + note();
    }
}

} // namespace opora::bench
