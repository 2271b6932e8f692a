// Opora, MIT licence. See LICENSE.
//
// The example in two forms: a library without office reading reads the text and says what it lacks for the DOCX.
#include "catch.hpp"
#include "opora/read/read.hpp"

using namespace opora;

namespace {

const std::string examples = OPORA_SOURCE_DIR "/docs/examples/";

} // namespace

TEST_CASE("a text is read by every build") {
    const auto programme = read_file(examples + "programme.txt");
    REQUIRE(programme.ok());
    CHECK(!programme->events.empty());
}

TEST_CASE("a DOCX is read, or it is said that the build cannot") {
    for (const char* const name : {"programme.docx", "programme.xlsx"}) {
        const auto programme = read_file(examples + name);
#if OPORA_WITH_OFFICE
        REQUIRE(programme.ok());
        CHECK(!programme->events.empty());
#else
        REQUIRE(!programme.ok());
        CHECK(programme.error().code == Code::office_missing);
        CHECK(programme.error().place.document.find(name) != std::string::npos);
        CHECK(advice(programme.error(), Language::english).find("OPORA_WITH_OFFICE") != std::string::npos);
#endif
    }
}
