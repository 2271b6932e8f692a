// Opora, MIT licence. See LICENSE.
#include "catch.hpp"
#include "opora/base/error.hpp"
#include "opora/write/report.hpp"

using namespace opora;

TEST_CASE("a workbook of no programme is the caller's mistake") { CHECK_THROWS_AS(to_xlsx(ReportInput{}), Error); }

TEST_CASE("a workbook is written, or it is said that the build cannot") {
    const Programme programme;
    ReportInput input;
    input.programme = &programme;
    const auto book = to_xlsx(input);
#if OPORA_WITH_OFFICE
    CHECK(book.ok());
#else
    REQUIRE(!book.ok());
    CHECK(book.error().code == Code::office_missing);
#endif
}
