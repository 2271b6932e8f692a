// Opora, MIT licence. See LICENSE.
//
// What the rules find in made programmes, against what was put into them.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "opora/check/check.hpp"
#include "planted/planter.hpp"

namespace opora::planted {

/// How a programme is handed over.
enum class FileForm { text, docx };

/// A programme as read, and what was found in it.
struct Reading {
    Programme programme;
    std::vector<Finding> findings;
};

/// Writes a draft, reads it and checks it. Throws `std::runtime_error` where it cannot be read.
Reading read_and_check(const Draft& draft, FileForm form);

/// Whether a finding is the expected one, with its places.
bool intersects(const Finding& finding, const Expected& expected, const Programme& programme);

/// Counts of one rule.
struct Tally {
    int planted = 0;
    int found = 0;     ///< of the planted, with the right places
    int misplaced = 0; ///< of the planted, the code with other places only
    int false_alarms = 0;
};

/// One that went wrong, for people.
struct Miss {
    std::uint64_t seed = 0;
    std::string what; ///< `clean`, or the planter's name
    std::string text; ///< `missed OP401 ...` or `false alarm OP505 ...`
};

struct Score {
    int programmes = 0;
    int clean = 0;
    int clean_findings = 0;
    std::map<std::string, Tally> rules; ///< by `OP401`
    std::vector<Miss> misses;

    [[nodiscard]] int planted() const;
    [[nodiscard]] int found() const;
    [[nodiscard]] int false_alarms() const;
    /// Found among planted.
    [[nodiscard]] double recall() const;
    /// Found among all that was reported and not entailed.
    [[nodiscard]] double precision() const;
};

/// Checks the clean programme of a seed.
void score_clean(std::uint64_t seed, Score& score);

/// Plants one contradiction of a kind into a programme of a seed, or of one of the next seeds that has a place for it.
void score_plant(const Planter& planter, std::uint64_t seed, Score& score);

/// All planters by turns over so many seeds from a first, and the clean programmes of the same seeds.
Score score_range(std::uint64_t first_seed, int clean_programmes, int plants_a_planter);

} // namespace opora::planted
