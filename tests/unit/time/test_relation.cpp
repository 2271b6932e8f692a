// Opora, MIT licence. See LICENSE.
#include <algorithm>
#include <random>
#include <vector>

#include "catch.hpp"
#include "opora/time/relation.hpp"

using namespace opora;

namespace {

// All runs of days that an occurrence can take.
std::vector<Window> placements(const std::vector<Window>& windows, bool fills) {
    std::vector<Window> out;
    for (const auto& window : windows) {
        for (Date first = window.first; first <= window.last; first = first + 1) {
            for (Date last = first; last <= window.last; last = last + 1) {
                if (!fills || Window{first, last} == window) {
                    out.push_back({first, last});
                }
            }
        }
    }
    return out;
}

template <class Holds>
Certainty by_trying(const std::vector<Window>& a, const std::vector<Window>& b, Holds holds) {
    std::size_t yes = 0;
    for (const auto& x : a) {
        for (const auto& y : b) {
            yes += holds(x, y) ? 1U : 0U;
        }
    }
    return yes == a.size() * b.size() ? Certainty::certain : yes == 0 ? Certainty::impossible : Certainty::possible;
}

void compare(const std::vector<Window>& a, bool a_fills, const std::vector<Window>& b, bool b_fills) {
    const UncertainInterval x{a, a_fills};
    const UncertainInterval y{b, b_fills};
    const auto of_a = placements(a, a_fills);
    const auto of_b = placements(b, b_fills);
    const bool same = before(x, y) ==
                          by_trying(of_a, of_b, [](const auto& p, const auto& q) { return p.last < q.first; }) &&
                      after(x, y) ==
                          by_trying(of_a, of_b, [](const auto& p, const auto& q) { return p.first > q.last; }) &&
                      overlaps(x, y) == by_trying(of_a, of_b,
                                                  [](const auto& p, const auto& q) {
                                                      return std::max(p.first, q.first) <= std::min(p.last, q.last);
                                                  }) &&
                      within(x, y) == by_trying(of_a, of_b, [](const auto& p, const auto& q) {
                          return q.first <= p.first && p.last <= q.last;
                      });
    if (!same) {
        std::string text;
        for (const auto* list : {&a, &b}) {
            text += " |";
            for (const auto& window : *list) {
                text += " " + std::to_string(window.first.days) + "-" + std::to_string(window.last.days);
            }
        }
        FAIL(text << ", fills " << a_fills << b_fills << ": " << to_string(before(x, y)) << " "
                  << to_string(after(x, y)) << " " << to_string(overlaps(x, y)) << " " << to_string(within(x, y)));
    }
}

std::vector<Window> all_windows(std::int32_t days) {
    std::vector<Window> out;
    for (std::int32_t first = 0; first < days; ++first) {
        for (std::int32_t last = first; last < days; ++last) {
            out.push_back({Date(first), Date(last)});
        }
    }
    return out;
}

} // namespace

TEST_CASE("relations agree with every placement: all sets of one or two windows in four days") {
    const auto windows = all_windows(4);
    std::vector<std::vector<Window>> sets;
    for (std::size_t i = 0; i < windows.size(); ++i) {
        sets.push_back({windows[i]});
        for (std::size_t j = i + 1; j < windows.size(); ++j) {
            sets.push_back({windows[i], windows[j]});
        }
    }
    std::size_t compared = 0;
    for (const auto& a : sets) {
        for (const auto& b : sets) {
            for (const int fills : {0, 1, 2, 3}) {
                compare(a, (fills & 1) != 0, b, (fills & 2) != 0);
                ++compared;
            }
        }
    }
    CHECK(compared == 4 * 55 * 55);
}

TEST_CASE("relations agree with every placement: random sets of windows, nested and apart") {
    std::mt19937 random(1234);
    std::uniform_int_distribution<std::size_t> counts(1, 5);
    const auto windows = all_windows(9);
    std::uniform_int_distribution<std::size_t> picks(0, windows.size() - 1);
    for (int i = 0; i < 4000; ++i) {
        std::vector<Window> sets[2];
        for (auto& set : sets) {
            for (auto left = counts(random); left > 0; --left) {
                set.push_back(windows[picks(random)]);
            }
            sort_unique(set);
        }
        compare(sets[0], (i & 1) != 0, sets[1], (i & 2) != 0);
    }
    SUCCEED();
}

TEST_CASE("relations of a plan's events read as a person would say them") {
    // "A seminar in October" and "the final conference from 10 to 12 December", which takes all three days.
    const std::vector<Window> october{{Date(2022, 10, 1), Date(2022, 10, 31)}};
    const std::vector<Window> conference{{Date(2022, 12, 10), Date(2022, 12, 12)}};
    const std::vector<Window> december{{Date(2022, 12, 1), Date(2022, 12, 31)}};
    CHECK(before({october, false}, {conference, true}) == Certainty::certain);
    CHECK(after({october, false}, {conference, true}) == Certainty::impossible);
    CHECK(overlaps({december, false}, {conference, true}) == Certainty::possible);
    CHECK(within({conference, true}, {december, true}) == Certainty::certain);
    CHECK(within({conference, true}, {december, false}) == Certainty::possible);
    CHECK(within({december, true}, {conference, true}) == Certainty::impossible);
}

TEST_CASE("an event without windows can stand in any relation") {
    const std::vector<Window> day{{Date(2022, 10, 1), Date(2022, 10, 1)}};
    const std::vector<Window> none;
    for (const auto relation : {before, after, overlaps, within}) {
        CHECK(relation({day, true}, {none, false}) == Certainty::possible);
        CHECK(relation({none, false}, {day, true}) == Certainty::possible);
        CHECK(relation({none, false}, {none, false}) == Certainty::possible);
    }
    CHECK(to_string(Certainty::certain) == "certain");
    CHECK(to_string(Certainty::possible) == "possible");
    CHECK(to_string(Certainty::impossible) == "impossible");
}
