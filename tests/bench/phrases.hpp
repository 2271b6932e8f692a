// Opora, MIT licence. See LICENSE.
//
// Timing phrases in the mix that plans have, made from a seed.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>

#include "opora/time/timing.hpp"
#include "random.hpp"

namespace opora::bench {

struct MadePhrase {
    std::string text;
    TimingContext context;
};

/// Composes phrases: of a hundred about 70 are dates, ranges, months, quarters, weeks and lists of them, 8 deadlines,
/// 2 starts, 9 repetitions, 5 «always», 4 relative and 2 open. Years, cases, endings, dashes and numerals vary; one in
/// eight has a slip of the hand or words that are no date, as the phrases of real plans do.
class PhraseMaker {
public:
    explicit PhraseMaker(std::uint64_t seed) : random_(seed) {}

    /// A phrase unlike all before, with its context.
    MadePhrase next_distinct();

    /// A phrase for a plan of this period; it may come again, as in plans.
    std::string next(const Window& period);

private:
    Random random_;
    std::unordered_set<std::string> seen_;
};

} // namespace opora::bench
