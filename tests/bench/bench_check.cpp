// Opora, MIT licence. See LICENSE.
//
// Precision and recall of the rules on made programmes. Started by `./dev bench --only check`.
//
//     bench_check [--seed N] [--clean N] [--plants N] [--misses] [--show SEED [PLANTER]]
#include <cstdlib>
#include <cstring>
#include <iostream>

#include "opora/rules/rule.hpp"
#include "planted/clean.hpp"
#include "planted/score.hpp"
#include "planted/text.hpp"

using namespace opora;
using namespace opora::planted;

namespace {

/// One programme as people read it, or as the text file that the library reads.
int show(std::uint64_t seed, const char* name, bool file) {
    auto draft = clean_draft(seed);
    for (const auto& planter : all_planters()) {
        if (name != nullptr && std::strcmp(planter.name, name) == 0) {
            Chance chance(seed * 31 + 7);
            std::vector<Expected> expected;
            planter.plant(draft, chance, expected);
        }
    }
    std::cout << (file ? text_file(draft) : pipe_text(draft));
    return 0;
}

void print(const Score& score, bool misses) {
    for (const auto& [code, tally] : score.rules) {
        const auto* rule = find_rule(code);
        std::cout << "{\"rule\":\"" << code << "\",\"name\":\"" << (rule != nullptr ? rule->name : "")
                  << "\",\"planted\":" << tally.planted << ",\"found\":" << tally.found
                  << ",\"misplaced\":" << tally.misplaced << ",\"false_alarms\":" << tally.false_alarms << "}\n";
    }
    std::cout << "{\"programmes\":" << score.programmes << ",\"clean\":" << score.clean
              << ",\"clean_findings\":" << score.clean_findings << ",\"planted\":" << score.planted()
              << ",\"found\":" << score.found() << ",\"false_alarms\":" << score.false_alarms()
              << ",\"recall\":" << score.recall() << ",\"precision\":" << score.precision() << "}\n";
    if (misses) {
        for (const auto& miss : score.misses) {
            std::cerr << miss.seed << "\t" << miss.what << "\t" << miss.text << "\n";
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    std::uint64_t seed = 1;
    int clean = 200;
    int plants = 10;
    bool misses = false;
    for (int i = 1; i < argc; ++i) {
        const std::string option = argv[i];
        const char* const value = i + 1 < argc ? argv[i + 1] : "";
        if (option == "--show" || option == "--text") {
            return show(std::strtoull(value, nullptr, 10), i + 2 < argc ? argv[i + 2] : nullptr, option == "--text");
        }
        if (option == "--misses") {
            misses = true;
        } else if (option == "--seed") {
            seed = std::strtoull(value, nullptr, 10);
        } else if (option == "--clean") {
            clean = std::atoi(value);
        } else if (option == "--plants") {
            plants = std::atoi(value);
        }
    }
    print(score_range(seed, clean, plants), misses);
    return 0;
}
