// Opora, MIT licence. See LICENSE.
#include "opora/model/pseudonyms.hpp"

#include "catch.hpp"
#include "generate.hpp"
#include "model/pseudonyms/person_mentions.hpp"
#include "opora/check/check.hpp"
#include "opora/model/json.hpp"
#include "opora/write/report.hpp"
#include "support/seeds.hpp"

namespace {

using namespace opora;

// The only text of a programme, renamed.
std::string renamed(const std::string& text) {
    Programme programme;
    programme.unread.push_back({text, {}, {}});
    return with_pseudonyms(programme, Language::russian).unread[0].text;
}

// Words of a text in small letters; a hyphen parts them.
std::vector<std::string> words(const std::string& text) {
    std::vector<std::string> out(1);
    const auto folded = fold(text);
    for (std::size_t position = 0; position < folded.size();) {
        const auto before = position;
        if (is_letter(decode_utf8(folded, position))) {
            out.back() += folded.substr(before, position - before);
        } else if (!out.back().empty()) {
            out.emplace_back();
        }
    }
    return out;
}

// The surnames of a text in which every name has initials, by a rule of its own: the letters before or behind `И.И.`.
void collect_surnames(const std::string& text, std::vector<std::string>& out) {
    for (std::size_t dot = text.find('.'); dot != std::string::npos; dot = text.find('.', dot + 1)) {
        const auto rest = text.substr(dot + 1);
        const bool two = rest.size() > 2 && rest[2] == '.' && static_cast<unsigned char>(rest[0]) >= 0xD0;
        if (!two || dot < 2) {
            continue;
        }
        const auto before = words(text.substr(0, dot - 2));
        const auto behind = words(rest.substr(3, 60));
        const auto spaced = dot >= 3 && text[dot - 3] == ' ';
        for (const auto& word :
             {spaced && before.size() > 1 && before.back().empty() ? before[before.size() - 2] : before.back(),
              behind.front()}) {
            if (word.ends_with("ов") || word.ends_with("ова") || word.ends_with("овой") || word.ends_with("ева") ||
                word.ends_with("ев") || word.ends_with("ина") || word.ends_with("ко")) {
                out.push_back(word);
            }
        }
    }
}

// Everything that is written of a programme: its JSON, the page with its findings, the pictures.
std::string all_of(const Programme& programme) {
    ReportData data;
    data.findings = check(programme, {});
    return to_json(programme) + " " + to_html(programme, data) + " " + timeline_svg(programme, data) + " " +
           network_svg(programme, data) + " " + load_svg(programme, data);
}

} // namespace

TEST_CASE("one person has one pseudonym in all cases and orders of initials") {
    CHECK(renamed("Иванова И.И., И.И. Иванова, И. И. Иванова; Ивановой И.И.") ==
          "Человек 1, Человек 1, Человек 1; Человек 1");
    CHECK(renamed("Иванова Инна Игоревна; поручить Ивановой И.И.; с Ивановой Инной Игоревной; у Инны Игоревны") ==
          "Человек 1; поручить Человек 1; с Человек 1; у Человек 1");
    CHECK(renamed("Куприенко Е.В. главный специалист отдела") == "Человек 1 главный специалист отдела");
    CHECK(renamed("ПРИМЕРОВ А.А., затем Примерову А. А.") == "Человек 1, затем Человек 1");
    CHECK(renamed("Петрова-Водкина А.А. и Петровой-Водкиной А.А.") == "Человек 1 и Человек 1");
    CHECK(renamed("Образцовский П.П., Образцовского П.П., Образцовскому П.П.") == "Человек 1, Человек 1, Человек 1");
    CHECK(renamed("Директор И.И. Примерова") == "Директор Человек 1");
    CHECK(renamed("Примерова И.И\nМетодист") == "Человек 1\nМетодист"); // the last full stop forgotten
}

TEST_CASE("other people have other pseudonyms, in the order in which they appear") {
    CHECK(renamed("Примерова А.А., Образцов Б.Б., Примерова В.А.") == "Человек 1, Человек 2, Человек 3");
    CHECK(renamed("Иванов И.И., Иванова И.И.") == "Человек 1, Человек 1"); // one may be a genitive of the other

    Programme both;
    both.people.push_back({{"p-1"}, "Иванов И.И.", "", {}, {}, {}});
    both.people.push_back({{"p-2"}, "Иванова И.И.", "", {}, {}, {}});
    both.unread.push_back({"Иванова И.И. и Иванов И.И.", {}, {}});
    CHECK(with_pseudonyms(both, Language::english).unread[0].text == "Person 2 и Person 1");
}

TEST_CASE("a surname alone is hidden once it is known; other words are not") {
    CHECK(renamed("Ответственный Примеров. Затем Примеров А.А. и Примерову.") ==
          "Ответственный Человек 1. Затем Человек 1 и Человек 1.");
    for (const auto* text :
         {"МБОУ «Школа имени А.С. Пушкина»", "А. Подготовить приказ", "Приложение А.", "Кировская СОШ, г. Кировск",
          "ГБОУ № 2", "1. Семинар по В.П.Р.", "Вебинар. Итоги", "XII. Прочее"}) {
        CHECK(renamed(text) == text);
    }
    // A place that is like a surname stays.
    CHECK(renamed("Киров К.К., Кировский район") == "Человек 1, Кировский район");
}

TEST_CASE("ids follow, spans are cleared, names of files stay") {
    Programme programme;
    programme.files = {{"План Примерова А.А..docx", {"body"}}};
    Source source;
    source.table = 1;
    source.row = 2;
    source.cell = 3;
    source.span = {4, 30};
    programme.people.push_back({{"p-obraztsov"}, "Образцов Б.Б.", "директор", {}, source, {}});
    programme.people.push_back({{"p-primerova"}, "Примерова А.А.", "", {}, source, {}});
    Organisation school;
    school.id.text = "o-primerova";
    school.people = {{"p-primerova"}};
    school.roles.push_back({Term<RoleKind>::from_text("площадка Образцова Б.Б."), {}, {}, {}});
    school.roles.push_back({RoleKind::leader, {}, {}, {}});
    programme.organisations.push_back(school);
    programme.groups.push_back({{"g-1"}, "Кураторы", {"p-primerova", "o-primerova"}, {}});
    Event event;
    event.title = "Семинар Примеровой А.А.";
    Reference reference;
    reference.text = "Примерова А.А.";
    reference.note = "вместе с Образцовым Б.Б.";
    reference.target = Reference::Target::person;
    reference.id = "p-primerova";
    reference.source = source;
    event.responsible.push_back(reference);
    event.cells.push_back({"Ответственные (Образцов Б.Б.)", "Примерова А.А."});
    event.unknown.emplace_back("comment", "\"Примерова А.А.\"");
    programme.events.push_back(event);
    Diagnostic note;
    note.arguments = {"Примерова А.А."};
    programme.notes.push_back(note);

    const auto out = with_pseudonyms(programme, Language::english);
    CHECK(out.files == programme.files);
    CHECK(out.people[0].id.text == "p-1");
    CHECK(out.people[0].name == "Person 1");
    CHECK(out.people[1].id.text == "p-2");
    CHECK(out.organisations[0].id.text == "o-primerova");
    CHECK(out.organisations[0].people[0].text == "p-2");
    CHECK(out.organisations[0].roles[0].role.text() == "площадка Person 1");
    CHECK(out.organisations[0].roles[1].role == RoleKind::leader);
    CHECK(out.groups[0].members == std::vector<std::string>{"p-2", "o-primerova"});
    CHECK(out.events[0].title == "Семинар Person 2");
    CHECK(out.events[0].responsible[0].text == "Person 2");
    CHECK(out.events[0].responsible[0].note == "вместе с Person 1");
    CHECK(out.events[0].responsible[0].id == "p-2");
    CHECK(out.events[0].responsible[0].source.row == 2);
    CHECK(out.events[0].responsible[0].source.span.empty());
    CHECK(out.events[0].cells[0] == RowCell{"Ответственные (Person 1)", "Person 2"});
    CHECK(out.events[0].unknown[0].second == "\"Person 2\"");
    CHECK(out.notes[0].arguments[0] == "Person 2");
    CHECK(with_pseudonyms(out, Language::english) == out);
}

TEST_CASE("a signature that is no name as names are written is hidden whole") {
    Programme programme;
    Approval approval;
    approval.person = "Инна Примерова";
    programme.approvals.push_back(approval);
    CHECK(with_pseudonyms(programme, Language::russian).approvals[0].person == "Человек 1");
}

TEST_CASE("a reference to a person is hidden whole where it is no name as names are written") {
    Programme programme;
    Person person;
    person.id.text = "p-1";
    person.name = "B. Sample";
    programme.people.push_back(person);
    Event event;
    Reference reference;
    reference.text = "B. Sample";
    reference.target = Reference::Target::person;
    reference.id = "p-1";
    event.responsible.push_back(reference);
    programme.events.push_back(event);
    const auto out = with_pseudonyms(programme, Language::english);
    CHECK(out.events[0].responsible[0].text == "Person 1");
    CHECK(out.people[0].name == "Person 1");
}

TEST_CASE("whatever a programme holds, the result is JSON that can be read") {
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
        const auto out = with_pseudonyms(test::Generator(seed).programme(), Language::russian);
        const auto again = from_json(to_json(out));
        REQUIRE(again.ok());
    }
}

TEST_CASE("no surname of a given programme is left, in its JSON or in its report") {
    const auto folder = opora::test::given("programmes");
    if (!folder) {
        return;
    }
    std::size_t count = 0;
    for (const auto& seed : opora::test::seeds) {
        for (const auto* form : opora::test::seed_forms) {
            const auto programme = opora::test::read_seed(seed, form, *folder);
            std::vector<std::string> surnames;
            for (const auto& person : programme.people) {
                for (const auto& word : words(person.name)) {
                    if (length(word) > 3) {
                        surnames.push_back(word);
                    }
                }
            }
            collect_surnames(to_json(programme), surnames);
            count += surnames.size();
            const auto found = words(all_of(with_pseudonyms(programme, Language::russian)));
            for (auto surname : surnames) {
                // Without the vowel of its ending, and any case of it: at most two letters more.
                if (surname.ends_with("а") || surname.ends_with("о")) {
                    surname.resize(surname.size() - 2);
                }
                for (const auto& word : found) {
                    const bool same = word.starts_with(surname) && length(word) <= length(surname) + 2;
                    if (same) {
                        FAIL_CHECK(seed.name << "." << form << ": a surname of " << length(surname)
                                             << " letters is left in a word of " << length(word));
                    }
                }
            }
        }
    }
    CHECK(count > 100);
}
