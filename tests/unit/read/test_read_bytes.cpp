// Opora, MIT licence. See LICENSE.
#include <string>

#include "catch.hpp"
#include "opora/model/json.hpp"
#include "opora/read/read.hpp"

namespace {

const std::string plan = "План на 2022-2023 учебный год\n\n"
                         "| № | Мероприятие | Сроки | Ответственные |\n"
                         "| 1 | Совещание | октябрь | Образцова А.А. |\n"
                         "| 2 | Семинар | 12 марта | Образцова А.А. |\n";

} // namespace

TEST_CASE("bytes are read as a document or as a programme's JSON, whichever they are") {
    const auto read = opora::read_bytes(plan, "план.txt");
    REQUIRE(read.ok());
    REQUIRE(read->events.size() == 2);
    CHECK(read->files.front().name == "план.txt");
    const auto again = opora::read_bytes("\xEF\xBB\xBF \n" + opora::to_json(*read), "план.json");
    REQUIRE(again.ok());
    CHECK(*again == *read);
}

TEST_CASE("a programme's JSON with another period is dated again") {
    const auto json = opora::to_json(opora::read_bytes(plan, "план.txt").value());
    opora::ReadOptions options;
    options.period = opora::parse_window("2024-09-01/2025-05-31").value();
    const auto read = opora::read_bytes(json, "план.json", options);
    REQUIRE(read.ok());
    REQUIRE(read->events.size() == 2);
    CHECK(read->period() == options.period);
    CHECK(opora::to_string(read->events[0].timing.windows.front()) == "2024-10-01/2024-10-31");
    CHECK(opora::to_string(read->events[1].timing.windows.front()) == "2025-03-12/2025-03-12");
}

TEST_CASE("what is wrong with a programme's JSON is told with the file's name") {
    const auto broken = opora::read_bytes("{\"opora\":1,\"events\":[{\"id\":7}]}", "план.json");
    REQUIRE_FALSE(broken.ok());
    CHECK(broken.error().code == opora::Code::json_form);
    CHECK(broken.error().place.document == "план.json");
}
