// Opora, MIT licence. See LICENSE.
#include "catch.hpp"

#include "write/svg/axis.hpp"
#include "write/svg/text_width.hpp"

using namespace opora;
using write::Axis;

namespace {

Axis axis(const char* window) { return {parse_window(window).value(), 100, 600, write::Words(Language::russian)}; }

} // namespace

TEST_CASE("the length of the plan chooses weeks, months, quarters or years") {
    const auto weeks = axis("2022-09-01/2022-10-31");
    CHECK(weeks.lower()[1].label == "5"); // Monday, 5 September 2022
    CHECK(weeks.upper().front().label == "сентябрь 2022");
    const auto months = axis("2022-09-01/2023-08-31");
    REQUIRE(months.lower().size() == 12);
    CHECK(months.lower()[0].label == "сен");
    REQUIRE(months.upper().size() == 2);
    CHECK(months.upper()[1].label == "2023");
    const auto quarters = axis("2021-01-01/2024-12-31");
    REQUIRE(quarters.lower().size() == 16);
    CHECK(quarters.lower()[0].label == "1 кв."); // 37 pixels hold it
    CHECK(quarters.upper().size() == 4);
    const auto years = axis("2000-01-01/2029-12-31");
    CHECK(years.upper().empty());
    CHECK(years.lower().front().label == "2000");
}

TEST_CASE("days lie on the axis in their order, the last one ends it") {
    const auto year = axis("2022-09-01/2023-08-31");
    CHECK(year.x(Date(2022, 9, 1)) == Approx(100));
    CHECK(year.x(Date(2023, 9, 1)) == Approx(700));
    CHECK(year.x(Date(2022, 10, 1)) == Approx(100 + 600.0 * 30 / 365));
}

TEST_CASE("names of any axis fit their parts and follow each other without a gap") {
    for (const std::int32_t days : {1, 3, 20, 45, 90, 200, 366, 730, 1500, 2500, 5000, 40000, 400000}) {
        const Window range{Date(2020, 2, 10), Date(2020, 2, 10) + days};
        for (const auto language : {Language::russian, Language::english}) {
            const Axis one(range, 0, 640, write::Words(language));
            for (const auto* const parts : {&one.lower(), &one.upper()}) {
                for (std::size_t i = 0; i < parts->size(); ++i) {
                    const auto& part = (*parts)[i];
                    CHECK(write::text_width(part.label, Axis::label_size) <= part.window.days() * one.per_day());
                    if (i > 0) {
                        CHECK(part.window.first == (*parts)[i - 1].window.last + 1);
                    }
                }
            }
            CHECK(one.lower().size() < 60);
            CHECK(one.lower().front().window.first == range.first);
            CHECK(one.lower().back().window.last == range.last);
        }
    }
}

TEST_CASE("months that hold a window") {
    CHECK(write::whole_months(parse_window("2024-02-10/2024-04-01").value()) ==
          parse_window("2024-02-01/2024-04-30").value());
    CHECK(write::months_of(parse_window("2023-12-31/2024-01-01").value()).size() == 2);
}
