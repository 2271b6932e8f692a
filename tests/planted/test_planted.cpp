// Opora, MIT licence. See LICENSE.
//
// The rules on made programmes: nothing is found in clean ones, and what was put into them is found where it was put.
// What is expected is what the planter did, not what the rules say.
#include "catch.hpp"
#include "opora/rules/rule.hpp"
#include "planted/clean.hpp"
#include "planted/score.hpp"
#include "planted/text.hpp"

using namespace opora;
using namespace opora::planted;

namespace {

constexpr std::uint64_t first_seed = 1;
constexpr int clean_programmes = 200;
constexpr int plants = 6; ///< of each planter

// What no document can break: windows that a user sets against the phrase are set in a programme that is read already.
bool needs_no_document(Code code) { return code == Code::windows_against_phrase; }

std::string all_misses(const Score& score) {
    std::string out;
    for (const auto& miss : score.misses) {
        out += std::to_string(miss.seed) + " " + miss.what + ": " + miss.text + "\n";
    }
    return out;
}

} // namespace

TEST_CASE("nothing is found in clean programmes") {
    Score score;
    for (int i = 0; i < clean_programmes; ++i) {
        score_clean((first_seed + static_cast<std::uint64_t>(i)) * 100, score);
    }
    INFO(all_misses(score));
    CHECK(score.clean == clean_programmes);
    CHECK(score.clean_findings == 0);
}

TEST_CASE("planted contradictions are found where they were planted") {
    const auto score = score_range(first_seed, 0, plants);
    INFO(all_misses(score));
    CHECK(score.recall() >= 0.95);
    CHECK(score.precision() >= 0.95);
    for (const auto& rule : all_rules()) {
        if (needs_no_document(rule.code)) {
            continue;
        }
        const auto tally = score.rules.find(std::string(to_string(rule.code)));
        INFO(to_string(rule.code) << " " << rule.name);
        REQUIRE(tally != score.rules.end());
        CHECK(tally->second.planted >= plants);
        CHECK(tally->second.found * 10 >= tally->second.planted * 9);
    }
}

TEST_CASE("a made programme is the same whenever it is made") {
    CHECK(text_file(clean_draft(7)) == text_file(clean_draft(7)));
    CHECK(text_file(clean_draft(7)) != text_file(clean_draft(8)));
}

TEST_CASE("what is not found is counted as missed, and what is found elsewhere as misplaced") {
    auto draft = clean_draft(100);
    const auto reading = read_and_check(draft, FileForm::text);
    Finding finding;
    finding.code = Code::event_timing_missing;
    const auto& event = reading.programme.events.front();
    finding.places.push_back({FindingPlace::Kind::event, event.id.text, event.source});
    CHECK(intersects(finding, {Code::event_timing_missing, {event.title}, {}}, reading.programme));
    CHECK_FALSE(intersects(finding, {Code::event_timing_missing, {"another"}, {}}, reading.programme));
    CHECK_FALSE(intersects(finding, {Code::event_timing_missing, {event.title}, {"another"}}, reading.programme));
    CHECK_FALSE(intersects(finding, {Code::event_on_holiday, {event.title}, {}}, reading.programme));
}
