// Opora, MIT licence. See LICENSE.
#include "phrases.hpp"

#include "phrase_parts.hpp"

namespace opora::bench {
namespace {

std::string single_span(PhraseParts& parts, Random& random) {
    switch (random.below(20)) {
    case 0:
    case 1:
    case 2:
        return parts.day();
    case 3:
        return parts.numeric_day();
    case 4:
    case 5:
    case 6:
        return parts.month();
    case 7:
    case 8:
        return parts.month_range();
    case 9:
    case 10:
        return parts.days_of_month();
    case 11:
    case 12:
        return parts.day_range();
    case 13:
        return parts.numeric_range();
    case 14:
        return parts.quarter();
    case 15:
        return parts.school_year();
    case 16:
        return parts.years();
    case 17:
        return parts.part_of_month();
    case 18:
        return parts.nth_weekday();
    default:
        return parts.half_year();
    }
}

std::string span(PhraseParts& parts, Random& random) {
    switch (random.below(10)) {
    case 0:
        return parts.month_list();
    case 1:
        return parts.day_list();
    case 2:
        return single_span(parts, random) + random.pick({", ", "; ", " и "}) + single_span(parts, random);
    default:
        return single_span(parts, random);
    }
}

std::string phrase(PhraseParts& parts, Random& random) {
    const int kind = random.below(100);
    if (kind < 70) {
        return span(parts, random);
    }
    if (kind < 78) {
        return parts.deadline();
    }
    if (kind < 80) {
        return parts.start();
    }
    if (kind < 89) {
        return parts.repetition();
    }
    if (kind < 94) {
        return parts.always();
    }
    if (kind < 98) {
        return parts.relative();
    }
    return parts.open();
}

// School years, calendar years and programmes of several years, as often as in the annotated phrases.
Window period(Random& random) {
    const int year = random.between(2018, 2026);
    const int kind = random.below(100);
    if (kind < 60) {
        return Window{Date(year, 9, 1), Date(year + 1, 8, 31)};
    }
    if (kind < 80) {
        return Window{Date(year, 1, 1), Date(year, 12, 31)};
    }
    if (kind < 90) {
        return Window{Date(year, 9, 1), Date(year + 3, 5, 31)};
    }
    return Window{Date(year, 1, 1), Date(year + 2, 12, 31)};
}

} // namespace

MadePhrase PhraseMaker::next_distinct() {
    while (true) {
        MadePhrase made;
        made.context.period = period(random_);
        PhraseParts parts(random_, *made.context.period);
        if (random_.chance(3)) { // an event inside another one
            made.context.parent = parts.some_month();
            made.text = random_.chance(50) ? parts.within_parent() : phrase(parts, random_);
        } else {
            made.text = phrase(parts, random_);
        }
        if (random_.chance(12)) {
            made.text = parts.slip(made.text);
        }
        // Short phrases are used up soon; what tells further ones apart is what tells them apart in plans.
        for (int slips = 0; slips < 4; ++slips) {
            if (seen_.insert(made.text).second) {
                return made;
            }
            made.text = parts.slip(made.text);
        }
    }
}

std::string PhraseMaker::next(const Window& period) {
    PhraseParts parts(random_, period);
    auto text = phrase(parts, random_);
    return random_.chance(12) ? parts.slip(text) : text;
}

} // namespace opora::bench
