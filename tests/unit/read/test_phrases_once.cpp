// Opora, MIT licence. See LICENSE.
//
// A phrase of a document is read once, wherever it is and whoever asks.
#include "catch.hpp"
#include "opora/model/json.hpp"
#include "opora/read/read.hpp"
#include "plans.hpp"

using namespace opora;

using namespace opora::plans;

namespace {

const std::string header = "№\tМероприятие\tСрок\tОтветственный\n";

} // namespace

TEST_CASE("equal phrases of a plan share what was read") {
    const auto programme = read_text(header +
                                     "1\tСбор\tноябрь\tЦентр\n2\tЛекция\tмай\tЦентр\n3\tСеминар\tноябрь\tЦентр\n");
    REQUIRE(programme.events.size() == 3);
    REQUIRE(programme.events[0].timing.parsed);
    CHECK(programme.events[0].timing.parsed == programme.events[2].timing.parsed);
    CHECK(programme.events[0].timing.parsed != programme.events[1].timing.parsed);
    CHECK(programme.events[0].timing.parsed->phrase == "ноябрь");
}

TEST_CASE("what nobody has read of a programme from elsewhere is read where it is loaded") {
    auto programme = read_text(header + "1\tСбор\tсреда 15.11.2022\tЦентр\n"); // a Tuesday
    const auto notes = programme.events[0].timing.notes;
    REQUIRE(notes);
    REQUIRE(notes->size() == 1);
    CHECK(notes->front().code == Code::weekday_mismatch);

    programme.events[0].timing.notes.reset();
    const auto loaded = read_bytes(to_json(programme), "plan.json", {});
    REQUIRE(loaded);
    CHECK(loaded->events[0].timing.notes == notes);
    CHECK(loaded->events[0].timing.parsed);

    programme.events[0].timing.expression.clear(); // nor is its meaning known
    programme.events[0].timing.notes.emplace();
    const auto bare = read_bytes(to_json(programme), "plan.json", {});
    REQUIRE(bare);
    CHECK(bare->events[0].timing.notes == notes);
    CHECK(bare->events[0].timing.expression.empty());
}
