// Opora, MIT licence. See LICENSE.
//
// The project's own example programme, docs/examples/programme.*, in its three forms: the main job is tested without
// the given data too. What is expected was written down with the example, in tools/make_examples.py.
#include <utility>

#include "opora/model/json.hpp"
#include "opora/names/resolve.hpp"
#include "support/seeds.hpp"

using namespace opora;
using namespace opora::test;

namespace {

Programme read_example(const std::string& form) {
    ReadOptions options;
    if (form == "xlsx") {
        options.period = parse_window("2022-09-01/2023-08-31").value();
    }
    auto result = read_file(std::string(OPORA_SOURCE_DIR) + "/docs/examples/programme." + form, options);
    REQUIRE(result.ok());
    return std::move(result.value());
}

std::vector<std::string> summary(const Programme& programme) {
    std::vector<std::string> out;
    for (const auto& event : programme.events) {
        auto line = event.id.text + " | " + event.number + " | " + event.title + " | " + event.parent.text + " | " +
                    event.stage.text + " |";
        for (const auto& window : event.timing.windows) {
            line += " " + to_string(window);
        }
        for (const auto* list : {&event.responsible, &event.venues}) {
            for (const auto& reference : *list) {
                line += " | " + reference.level + " " + reference.text + " " + reference.note;
            }
        }
        out.push_back(line + " | " + letters(event.expected_result));
    }
    return out;
}

} // namespace

TEST_CASE("names are left alone on demand, and found later") {
    ReadOptions options;
    options.names = false;
    auto plain = read_file(std::string(OPORA_SOURCE_DIR) + "/docs/examples/programme.txt", options);
    REQUIRE(plain.ok());
    CHECK(plain->networks.empty());
    for (const auto& event : plain->events) {
        for (const auto& reference : event.responsible) {
            CHECK(reference.target == Reference::Target::nothing);
        }
    }
    *plain = resolve_names(std::move(*plain));
    CHECK(to_json(*plain) == to_json(read_example("txt")));
}

TEST_CASE("the example programme is read from each of its forms") {
    const auto text = read_example("txt");
    REQUIRE(text.events.size() == 19);
    CHECK(text.title == "ПРОГРАММА сетевого наставничества школ Заозёрного района на 2022-2023 учебный год");
    CHECK(to_string(*text.period()) == "2022-09-01/2023-08-31");
    CHECK(text.clauses.size() == 6);
    CHECK(text.organisations.size() == 8); // seven of the table, and the school that event 10 names
    CHECK(text.people.size() == 8);        // seven of the table, and who signs
    CHECK(text.tasks.size() == 3);
    CHECK(text.indicators.size() == 2);
    REQUIRE(text.stages.size() == 3);
    CHECK(text.stages[1].timing->windows == std::vector<Window>{parse_window("2022-11-01/2023-04-30").value()});
    CHECK(text.unread.empty());

    CHECK(text.events[2].number == "2.1.");
    CHECK(text.events[2].parent == text.events[1].id);
    CHECK(text.events[10].parent.text == "e-6-2");
    CHECK(text.events[6].timing.windows.size() == 12);
    CHECK(to_string(text.events[11].timing.windows.at(0)) == "2023-02-23/2023-02-23");
    CHECK(text.events[1].responsible.at(0).level == "municipal");
    CHECK(text.events[1].responsible.at(1).level == "institutional");

    const auto expected = summary(text);
    CHECK(summary(read_example("docx")) == expected);
    CHECK(summary(read_example("xlsx")) == expected);
}
