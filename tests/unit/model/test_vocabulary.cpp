// Opora, MIT licence. See LICENSE.
#include "catch.hpp"

#include "model/vocabulary/roles.hpp"
#include "opora/model/vocabulary.hpp"

using namespace opora;

namespace {

// Every word: its spelling reads back as itself, and no two share one.
template <class Enum>
void check_spellings(int count) {
    for (int i = 1; i < count; ++i) {
        const auto kind = static_cast<Enum>(i);
        INFO(to_string(kind));
        CHECK_FALSE(to_string(kind).empty());
        CHECK(Term<Enum>::from_text(to_string(kind)) == Term<Enum>(kind));
        CHECK(Term<Enum>(kind).text() == to_string(kind));
    }
    CHECK(to_string(static_cast<Enum>(count)).empty());
}

} // namespace

TEST_CASE("every word of the vocabulary has one spelling, which is read back") {
    check_spellings<RoleKind>(10);
    check_spellings<MentorshipBasis>(4);
    check_spellings<MentoringType>(6);
    check_spellings<DocumentRole>(4);
    check_spellings<IndicatorDirection>(3);
    check_spellings<TableKind>(6);
    check_spellings<ColumnRole>(28);
}

TEST_CASE("a mode of attendance is one of four") {
    CHECK(parse_attendance_mode("mixed") == AttendanceMode::mixed);
    CHECK(parse_attendance_mode("in_person") == AttendanceMode::in_person);
    CHECK(parse_attendance_mode("unknown") == AttendanceMode::unknown);
    CHECK_FALSE(parse_attendance_mode("offline"));
    CHECK_FALSE(parse_attendance_mode(""));
    CHECK(to_string(AttendanceMode::online) == "online");
}

TEST_CASE("a word that is not known keeps its text") {
    using RoleTerm = Term<RoleKind>;
    const auto unknown = RoleTerm::from_text("методист");
    CHECK(unknown.kind() == RoleKind::other);
    CHECK(unknown.text() == "методист");
    CHECK_FALSE(unknown.empty());
    CHECK(unknown == RoleKind::other);
    CHECK_FALSE(unknown == RoleTerm::from_text("методистка"));
    CHECK_FALSE(unknown == RoleTerm{});

    CHECK(RoleTerm{}.empty());
    CHECK(RoleTerm{}.text().empty());
    CHECK(RoleTerm::from_text("") == RoleTerm{});
    CHECK(RoleTerm::from_text("leader") == RoleKind::leader);
    CHECK_FALSE(RoleTerm::from_text("leader") == RoleKind::supported);
    // «other» is no word of the form: as a text it is one like any.
    CHECK(RoleTerm::from_text("other").text() == "other");
    CHECK_FALSE(RoleTerm::from_text("other").empty());
    // Spelling counts.
    CHECK(RoleTerm::from_text("Leader") == RoleKind::other);
}

// By the head of src/data/names/role_kinds.csv and what the functions are for, not by its rows.
TEST_CASE("roles say who helps, and the questions that look alike stay apart") {
    for (const auto kind : {RoleKind::leader, RoleKind::curator, RoleKind::placement_site}) {
        CHECK(gives_help(kind));
        CHECK_FALSE(receives_help(kind));
    }
    CHECK(receives_help(RoleKind::supported));
    CHECK_FALSE(gives_help(RoleKind::supported));
    for (const auto kind : {RoleKind::other, RoleKind::supervisor, RoleKind::coordinator, RoleKind::base,
                            RoleKind::partner, RoleKind::tutor}) {
        CHECK_FALSE(gives_help(kind));
        CHECK_FALSE(receives_help(kind));
    }
    CHECK(heads_mentors(RoleKind::curator));
    CHECK_FALSE(heads_mentors(RoleKind::placement_site));
    CHECK(given_by_prose(RoleKind::placement_site));
    CHECK_FALSE(given_by_prose(RoleKind::curator));
    CHECK(picture_side(RoleKind::coordinator) == PictureSide::above);
    CHECK(picture_side(RoleKind::base) == PictureSide::left);
    CHECK(picture_side(RoleKind::supported) == PictureSide::right);
    CHECK(picture_side(RoleKind::partner) == PictureSide::below);
    CHECK_FALSE(gives_help(static_cast<RoleKind>(200)));
}
