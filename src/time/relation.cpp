// Opora, MIT licence. See LICENSE.
//
// Every relation is decided from the ends of the windows, without trying placements.
#include "opora/time/relation.hpp"

#include <algorithm>
#include <limits>
#include <vector>

namespace opora::inline v0 {

namespace {

// The ends of the windows of an occurrence at their extremes.
struct Extremes {
    Date early_first{std::numeric_limits<std::int32_t>::max()};
    Date early_last{std::numeric_limits<std::int32_t>::max()};
    Date late_first{std::numeric_limits<std::int32_t>::min()};
    Date late_last{std::numeric_limits<std::int32_t>::min()};

    explicit Extremes(std::span<const Window> windows) {
        for (const auto& window : windows) {
            early_first = std::min(early_first, window.first);
            early_last = std::min(early_last, window.last);
            late_first = std::max(late_first, window.first);
            late_last = std::max(late_last, window.last);
        }
    }

    // All windows are one and the same day.
    [[nodiscard]] bool one_day() const noexcept { return early_first == late_last; }

    // Every window of these holds every window of the others.
    [[nodiscard]] bool all_hold(const Extremes& others) const noexcept {
        return late_first <= others.early_first && others.late_last <= early_last;
    }

    // Every window of these meets every window of the others.
    [[nodiscard]] bool all_meet(const Extremes& others) const noexcept {
        return late_first <= others.early_last && others.late_first <= early_last;
    }
};

Certainty certainty(bool possible, bool certain) noexcept {
    return certain ? Certainty::certain : possible ? Certainty::possible : Certainty::impossible;
}

bool unknown(const UncertainInterval& a, const UncertainInterval& b) noexcept {
    return a.windows.empty() || b.windows.empty();
}

// Answers whether a window of a sorted list begins by one day and reaches another.
class Reach {
public:
    explicit Reach(std::span<const Window> windows) : windows_(windows) {
        Date farthest{std::numeric_limits<std::int32_t>::min()};
        farthest_.reserve(windows.size());
        for (const auto& window : windows) {
            farthest = std::max(farthest, window.last);
            farthest_.push_back(farthest);
        }
    }

    [[nodiscard]] bool any(Date begins_by, Date reaches) const {
        const auto end = std::upper_bound(windows_.begin(), windows_.end(), begins_by,
                                          [](Date day, const Window& window) { return day < window.first; });
        const auto count = static_cast<std::size_t>(end - windows_.begin());
        return count != 0 && farthest_[count - 1] >= reaches;
    }

private:
    std::span<const Window> windows_;
    std::vector<Date> farthest_;
};

bool some_meet(const UncertainInterval& a, const UncertainInterval& b) {
    const Reach reach(b.windows);
    return std::any_of(a.windows.begin(), a.windows.end(),
                       [&reach](const Window& window) { return reach.any(window.last, window.first); });
}

// Some window of `b` holds a whole window of `a`.
bool some_held(const UncertainInterval& a, const UncertainInterval& b) {
    const Reach reach(b.windows);
    return std::any_of(a.windows.begin(), a.windows.end(),
                       [&reach](const Window& window) { return reach.any(window.first, window.last); });
}

} // namespace

std::string_view to_string(Certainty certainty) noexcept {
    switch (certainty) {
    case Certainty::impossible:
        return "impossible";
    case Certainty::possible:
        return "possible";
    case Certainty::certain:
        return "certain";
    }
    return {};
}

Certainty before(const UncertainInterval& a, const UncertainInterval& b) {
    if (unknown(a, b)) {
        return Certainty::possible;
    }
    const Extremes of_a(a.windows);
    const Extremes of_b(b.windows);
    // What fills its window cannot end before the window does; anything else can be over on its first day.
    const auto earliest_end = a.fills ? of_a.early_last : of_a.early_first;
    const auto latest_start = b.fills ? of_b.late_first : of_b.late_last;
    return certainty(earliest_end < latest_start, of_a.late_last < of_b.early_first);
}

Certainty after(const UncertainInterval& a, const UncertainInterval& b) { return before(b, a); }

Certainty overlaps(const UncertainInterval& a, const UncertainInterval& b) {
    if (unknown(a, b)) {
        return Certainty::possible;
    }
    const Extremes of_a(a.windows);
    const Extremes of_b(b.windows);
    // What need not fill its window can be any one day of it: the hardest case for a common day.
    const bool certain = a.fills && b.fills ? of_a.all_meet(of_b)
                         : a.fills          ? of_a.all_hold(of_b)
                         : b.fills          ? of_b.all_hold(of_a)
                                            : of_a.one_day() && of_b.one_day() && of_a.early_first == of_b.early_first;
    return certainty(some_meet(a, b), certain);
}

Certainty within(const UncertainInterval& a, const UncertainInterval& b) {
    if (unknown(a, b)) {
        return Certainty::possible;
    }
    const Extremes of_a(a.windows);
    const Extremes of_b(b.windows);
    // `b` is the easiest to lie in when it takes its whole window, and the hardest when it takes one day.
    const bool possible = a.fills ? some_held(a, b) : some_meet(a, b);
    const bool certain = b.fills ? of_b.all_hold(of_a)
                                 : of_a.one_day() && of_b.one_day() && of_a.early_first == of_b.early_first;
    return certainty(possible, certain);
}

} // namespace opora::inline v0
