// Opora, MIT licence. See LICENSE.
//
// Long work says how far it is, and stops when it is asked to.
#include "catch.hpp"
#include "opora/read/read.hpp"

using namespace opora;

namespace {

// A plan of so many rows.
std::string plan(int rows, const char* separator) {
    std::string out = std::string("№") + separator + "Мероприятие" + separator + "Сроки\n";
    for (int i = 1; i <= rows; ++i) {
        out += std::to_string(i) + separator + "Семинар" + separator + "октябрь 2022\n";
    }
    return out;
}

std::vector<Progress> told(const std::string& text) {
    std::vector<Progress> out;
    ReadOptions options;
    options.open.control.progress = [&out](const Progress& progress) { out.push_back(progress); };
    const auto document = open_document(text, "plan", options.open);
    REQUIRE(document.ok());
    REQUIRE(read_programme(*document, options).ok());
    return out;
}

} // namespace

TEST_CASE("long work tells of each of its steps, in order") {
    for (const char* const separator : {"\t", ";"}) {
        const auto steps = told(plan(6000, separator));
        std::size_t seen[3] = {};
        auto last = Progress::Step::open;
        for (const auto& progress : steps) {
            CHECK(progress.done >= 0);
            CHECK(progress.done <= 1);
            CHECK(progress.step >= last);
            last = progress.step;
            ++seen[static_cast<std::size_t>(progress.step)];
        }
        INFO(separator);
        CHECK(seen[0] > 0);
        CHECK(seen[1] > 5);
        CHECK(seen[2] > 5);
    }
}

TEST_CASE("work stops in the middle when it is asked to") {
    const auto document = open_document(plan(6000, ";"), "plan");
    REQUIRE(document.ok());
    for (const auto step : {Progress::Step::read, Progress::Step::date}) {
        Cancel cancel;
        ReadOptions options;
        options.open.control.cancel = &cancel;
        double reached = 0;
        options.open.control.progress = [&](const Progress& progress) {
            if (progress.step == step) {
                reached = progress.done;
                if (progress.done > 0.3) {
                    cancel.request();
                }
            }
        };
        CHECK_THROWS_AS(read_programme(*document, options), Cancelled);
        CHECK(reached > 0.3);
        CHECK(reached < 0.5);
    }
}
