// Opora, MIT licence. See LICENSE.
#include "opora/model/index.hpp"

#include <string>

#include "catch.hpp"

using namespace opora;

namespace {

Event event(std::string id, std::string parent = {}, std::string stage = {}) {
    Event out;
    out.id.text = std::move(id);
    out.parent.text = std::move(parent);
    out.stage.text = std::move(stage);
    return out;
}

std::vector<std::size_t> children(const ProgrammeIndex& index, std::size_t of) {
    const auto list = index.children(of);
    return {list.begin(), list.end()};
}

using Positions = std::vector<std::size_t>;

} // namespace

TEST_CASE("An index finds things by id and events by the event above them", "[index]") {
    Programme programme;
    programme.stages.resize(2);
    programme.stages[0].id.text = "s-1";
    programme.stages[1].id.text = "s-2";
    programme.events = {event("e-1", "", "s-2"), event("e-1-1", "e-1"), event("e-2", "e-9", "s-9"),
                        event("e-1-2", "e-1", "s-1")};
    programme.clauses.resize(1);
    programme.clauses[0].number = "2.1.";
    const ProgrammeIndex index(programme);

    CHECK(&index.programme() == &programme);
    CHECK(index.event("e-1") == 0U);
    CHECK(index.event("e-1-2") == 3U);
    CHECK_FALSE(index.event("e-9"));
    CHECK_FALSE(index.event("s-1")); // of another list
    CHECK(index.stage("s-2") == 1U);
    CHECK(index.clause("2.1.") == 0U);
    CHECK_FALSE(index.clause("2.1"));

    CHECK_FALSE(index.parent(0));
    CHECK(index.parent(1) == 0U);
    CHECK_FALSE(index.parent(2)); // the document names no such event
    CHECK(index.stage_of(0) == 1U);
    CHECK_FALSE(index.stage_of(1));
    CHECK_FALSE(index.stage_of(2));
    CHECK(index.stage_of(3) == 0U);
    CHECK(children(index, 0) == Positions{1, 3});
    CHECK(children(index, 1).empty());
    CHECK(children(index, 3).empty());
}

TEST_CASE("An index of a programme made by hand: no ids, ids twice, events that hold each other", "[index]") {
    Programme programme;
    programme.events = {event(""), event("a", "b"), event("b", "a"), event("a"), event("c", "c")};
    const ProgrammeIndex index(programme);
    CHECK_FALSE(index.event(""));
    CHECK(index.event("a") == 1U); // the first of two
    CHECK_FALSE(index.parent(0));  // no id above it is no event without an id
    CHECK(children(index, 1) == Positions{2});
    CHECK(children(index, 2) == Positions{1});
    CHECK(children(index, 4) == Positions{4});

    const Programme nothing;
    const ProgrammeIndex empty(nothing);
    CHECK_FALSE(empty.event("a"));
    CHECK_FALSE(empty.statement("a"));
}

TEST_CASE("An index of many events finds each of them and no other", "[index]") {
    Programme programme;
    constexpr std::size_t many = 20'000;
    for (std::size_t i = 0; i < many; ++i) {
        programme.events.push_back(event("e-" + std::to_string(i), i == 0 ? "" : "e-" + std::to_string((i - 1) / 3)));
    }
    const ProgrammeIndex index(programme);
    for (std::size_t i = 0; i < many; ++i) {
        REQUIRE(index.event("e-" + std::to_string(i)) == i);
        REQUIRE_FALSE(index.event("f-" + std::to_string(i)));
        const auto list = index.children(i);
        REQUIRE(list.size() == (3 * i + 3 < many ? 3U : 3 * i + 1 < many ? many - 3 * i - 1 : 0U));
        for (std::size_t k = 0; k < list.size(); ++k) {
            REQUIRE(list[k] == 3 * i + 1 + k);
        }
    }
}

TEST_CASE("An index names parties, statements and the rest", "[index]") {
    Programme programme;
    programme.organisations.resize(1);
    programme.organisations[0].id.text = "x";
    programme.organisations[0].name = "Школа № 1";
    programme.people.resize(2);
    programme.people[0].id.text = "x"; // an organisation comes first
    programme.people[1].id.text = "p";
    programme.people[1].name = "Петрова А. А.";
    programme.groups.resize(1);
    programme.groups[0].id.text = "g";
    programme.groups[0].name = "школы-лидеры";
    programme.goals.resize(1);
    programme.tasks.resize(1);
    programme.expected_results.resize(2);
    const ProgrammeIndex index(programme);
    CHECK(index.party_name("x") == "Школа № 1");
    CHECK(index.party_name("p") == "Петрова А. А.");
    CHECK(index.party_name("g") == "школы-лидеры");
    CHECK_FALSE(index.party_name("q"));
    CHECK(index.person("x") == 0U);
    CHECK(index.group("g") == 0U);
}
