// Opora, MIT licence. See LICENSE.
//
// Rules about things that a plan written as text does not hold: types of mentoring, notes of whoever resolved the names.
#include <algorithm>

#include "catch.hpp"
#include "opora/check/check.hpp"

using namespace opora;

namespace {

Reference to(const std::string& text) {
    Reference out;
    out.text = text;
    return out;
}

Programme with_mentorship(const std::string& type, std::size_t mentors, std::size_t mentees) {
    Programme out;
    Mentorship mentorship;
    mentorship.id = "m-1";
    mentorship.type = type;
    for (std::size_t i = 0; i < mentors; ++i) {
        mentorship.mentors.push_back(to("Наставник " + std::to_string(i)));
    }
    for (std::size_t i = 0; i < mentees; ++i) {
        mentorship.mentees.push_back(to("Школа " + std::to_string(i)));
    }
    out.mentorships.push_back(std::move(mentorship));
    return out;
}

std::vector<Finding> found(const Programme& programme, Code code) {
    auto out = check(programme);
    out.erase(std::remove_if(out.begin(), out.end(), [code](const Finding& finding) { return finding.code != code; }),
              out.end());
    return out;
}

Programme with_note(Code code, std::vector<std::string> arguments) {
    Programme out;
    out.files.push_back({"plan.txt", {"body"}});
    Diagnostic note;
    note.code = code;
    note.arguments = std::move(arguments);
    note.place.document = "plan.txt";
    note.place.part = "body";
    note.place.table = 2;
    note.place.row = 5;
    out.notes.push_back(std::move(note));
    return out;
}

} // namespace

TEST_CASE("mentors with more mentees than a published rule advises") {
    const auto code = Code::mentor_overloaded;
    const auto group = found(with_mentorship("group", 1, 7), code);
    REQUIRE(group.size() == 1);
    CHECK(group[0].arguments[1] == FindingArgument(std::int64_t{7}));
    CHECK(group[0].arguments[3] == FindingArgument("4"));
    CHECK(group[0].places[0].kind == FindingPlace::Kind::mentorship);
    CHECK(message(group[0], Language::russian).find("не для школ") != std::string::npos);
    CHECK(found(with_mentorship("traditional", 1, 2), code).size() == 1);
    CHECK(found(with_mentorship("team", 2, 9), code).size() == 1);

    CHECK(found(with_mentorship("group", 1, 4), code).empty());
    CHECK(found(with_mentorship("team", 2, 8), code).empty());
    CHECK(found(with_mentorship("peer", 1, 9), code).empty()); // nobody published a ratio
    CHECK(found(with_mentorship("", 1, 9), code).empty());
}

TEST_CASE("a name that fits several becomes a finding at its place") {
    const auto code = Code::name_fits_several;
    const auto one = found(with_note(Code::name_ambiguous, {"Школа № 2", "СОШ № 2, школа-интернат № 2"}), code);
    REQUIRE(one.size() == 1);
    CHECK(one[0].subject == "Школа № 2");
    CHECK(one[0].places[0].source.table == 2);
    CHECK(one[0].places[0].source.row == 5);
    CHECK(message(one[0], Language::english) == "The name “Школа № 2” fits several: СОШ № 2, школа-интернат № 2");
    CHECK(found(with_note(Code::name_ambiguous, {"Иванова А.", "Иванова А.А., Иванова А.Б."}), code).size() == 1);
    CHECK(found(with_note(Code::name_ambiguous, {"Лицей", "Лицей № 1, Лицей № 2"}), code).size() == 1);

    CHECK(found(with_note(Code::row_joined, {}), code).empty());
    CHECK(found(with_note(Code::header_guessed, {"Кто", "responsible"}), code).empty());
    CHECK(found(Programme{}, code).empty());
}
