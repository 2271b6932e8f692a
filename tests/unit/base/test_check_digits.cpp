// Opora, MIT licence. See LICENSE.
#include "catch.hpp"

#include <string>

#include "opora/base/check_digits.hpp"

// Numbers of real schools, as their own pages print them.
TEST_CASE("the check digits of real numbers hold") {
    CHECK(opora::valid_inn("5917102362"));
    CHECK(opora::valid_ogrn("1042900006445"));
}

TEST_CASE("another digit anywhere breaks the check") {
    const std::string inn = "5917102362";
    const std::string ogrn = "1042900006445";
    for (std::size_t i = 0; i < inn.size(); ++i) {
        auto wrong = inn;
        wrong[i] = wrong[i] == '9' ? '0' : static_cast<char>(wrong[i] + 1);
        CHECK_FALSE(opora::valid_inn(wrong));
    }
    for (std::size_t i = 0; i < ogrn.size(); ++i) {
        auto wrong = ogrn;
        wrong[i] = wrong[i] == '9' ? '0' : static_cast<char>(wrong[i] + 1);
        CHECK_FALSE(opora::valid_ogrn(wrong));
    }
}

TEST_CASE("numbers of another length or with other signs are wrong") {
    CHECK_FALSE(opora::valid_inn(""));
    CHECK_FALSE(opora::valid_inn("591710236"));
    CHECK_FALSE(opora::valid_inn("59171O2362"));
    CHECK_FALSE(opora::valid_ogrn("104290000644"));
    CHECK(opora::valid_oktmo("01625495"));
    CHECK(opora::valid_oktmo("01625495101"));
    CHECK_FALSE(opora::valid_oktmo("0162549510"));
    CHECK_FALSE(opora::valid_oktmo("00625495"));
}
