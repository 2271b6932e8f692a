// Opora, MIT licence. See LICENSE.
#include "opora/version.hpp"

#include <string>
#include <type_traits>

#include "catch.hpp"
#include "opora/opora.hpp"

using namespace opora;

TEST_CASE("the inline namespace is named by the first number of the version") {
    static_assert(OPORA_VERSION_MAJOR == 0);
    static_assert(std::is_same_v<v0::Programme, Programme>);
    static_assert(std::is_same_v<v0::Date, Date>);
    CHECK(OPORA_VERSION == OPORA_VERSION_MAJOR * 10000 + OPORA_VERSION_MINOR * 100 + OPORA_VERSION_PATCH);
}
