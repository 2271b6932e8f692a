// Opora, MIT licence. See LICENSE.
//
// Annotated phrases, the given ones and the project's own. Every phrase that we read otherwise must stand, with the
// reason, in tests/cases/timing/misses.tsv; and what stands there must really be missed.
#include "catch.hpp"
#include "support/shared.hpp"
#include "support/timing_cases.hpp"

using namespace opora;
using namespace opora::test;

namespace {

std::map<std::string, std::string> known_misses() {
    std::map<std::string, std::string> out;
    for (const auto& row : read_rows(std::string(OPORA_SOURCE_DIR) + "/tests/cases/timing/misses.tsv")) {
        out[row.at("id")] = row.at("reason");
    }
    return out;
}

void check_set(const std::string& path, std::size_t least_rows) {
    const auto rows = read_rows(path);
    REQUIRE(rows.size() >= least_rows);
    const auto misses = known_misses();
    std::size_t exact = 0;
    std::size_t silent = 0;
    for (const auto& row : rows) {
        const auto ours = answer(row);
        const auto right = expected(row);
        const bool same = ours.kind == right.kind && ours.windows == right.windows;
        exact += same ? 1U : 0U;
        const bool listed = misses.count(row.at("id")) != 0;
        silent += !listed && !ours.windows.empty() && ours.windows != right.windows && ours.flags.empty() ? 1U : 0U;
        if ((ours == right) == listed) {
            INFO(row.at("id") << " «" << row.at("phrase") << "» in " << row.at("context") << " parent "
                              << row.at("parent"));
            INFO("expected " << right.kind << " " << row.at("windows") << " [" << right.flags << "]");
            INFO("read as  " << ours.kind << " " << (ours.windows.empty() ? "" : *ours.windows.begin()) << " ("
                             << ours.windows.size() << ") [" << ours.flags << "]");
            CHECK((listed ? "listed as a miss, but right" : "missed, but not listed") == std::string());
        }
    }
    CHECK(static_cast<double>(exact) >= 0.98 * static_cast<double>(rows.size()));
    CHECK(silent == 0);
}

} // namespace

TEST_CASE("the given phrases of the seeds are all read") {
    if (const auto path = given("timing/seeds.tsv")) {
        check_set(path->string(), 94);
    }
}

TEST_CASE("the given annotated phrases are read") {
    if (const auto path = given("timing/dev.tsv")) {
        check_set(path->string(), 230);
    }
}

TEST_CASE("the project's own annotated phrases are read") {
    const std::string folder = std::string(OPORA_SOURCE_DIR) + "/tests/cases/timing/";
    check_set(folder + "real.tsv", 360);
    check_set(folder + "rules.tsv", 460);
    check_set(folder + "fresh.tsv", 275);
    check_set(folder + "hard.tsv", 350);
    check_set(folder + "plans.tsv", 950);
}
