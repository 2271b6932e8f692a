// Opora, MIT licence. See LICENSE.
#include "catch.hpp"
#include "opora/base/error.hpp"
#include "opora/write/report.hpp"

using namespace opora;

TEST_CASE("a workbook is written, or it is said that the build cannot") {
    const Programme programme;
    const auto book = to_xlsx(programme);
#if OPORA_WITH_OFFICE
    CHECK(book.ok());
#else
    REQUIRE(!book.ok());
    CHECK(book.error().code == Code::office_missing);
#endif
}
