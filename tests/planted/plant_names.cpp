// Opora, MIT licence. See LICENSE.
//
// Contradictions of names: abbreviations, two names of one thing, numbers, appendices, identifiers.
#include <algorithm>

#include "planted/families.hpp"
#include "planted/tools.hpp"

namespace opora::planted {

namespace {

using Wants = std::vector<Expected>;

bool unexplained(Draft& draft, Chance& chance, Wants& wants) {
    const auto word = chance.word({"ШКОД", "ЦРПК", "ЖМУР", "ТРИЗП"});
    auto* row = some_row(draft, chance, [&](const Row& one) { return one.kind == Kind::meeting && alone(draft, one); });
    if (row == nullptr) {
        return false;
    }
    const auto where = chance.below(3);
    if (where == 0) {
        row->title += " для учеников " + word;
    } else if (where == 1 && draft.style.results) {
        row->result = "Материалы для " + word;
    } else if (!draft.introduction.empty()) {
        draft.introduction.push_back("Работа школ с учениками " + word + " ведётся в течение года.");
    } else {
        return false;
    }
    wants.push_back({Code::abbreviation_unexplained, {}, {word}});
    return true;
}

/// `МБОУ «КООШ»` for `МБОУ «Каменноозёрская ООШ»`; nothing for a school with another form of name.
std::string shortened(const School& school) {
    const auto open = school.name.find("«");
    const auto space = school.name.find(' ', open);
    if (open == std::string::npos || space == std::string::npos || school.name.find("ая ") == std::string::npos) {
        return {};
    }
    const auto letter = school.name.substr(open + std::string("«").size(), 2);
    return school.name.substr(0, open) + "«" + letter + school.name.substr(space + 1);
}

bool school_shortened(Draft& draft, Chance& chance, Wants& wants) {
    if (draft.style.city || !draft.style.participants || !draft.style.audience) {
        return false;
    }
    const auto& school = draft.schools[chance.index(draft.schools.size())];
    const auto brief = shortened(school);
    const bool alike = std::count_if(draft.schools.begin(), draft.schools.end(), [&](const School& other) {
                           return !brief.empty() && shortened(other) == brief;
                       }) > 1;
    auto* row = some_row(draft, chance, [&](const Row& one) { return one.kind == Kind::meeting && alone(draft, one); });
    if (brief.empty() || alike || row == nullptr) {
        return false;
    }
    row->audience = chance.chance(50) ? brief
                                      : brief + ", " + draft.schools[&school == &draft.schools[0] ? 1 : 0].brief;
    wants.push_back({Code::organisation_named_twice, {}, {brief, school.name}});
    return true;
}

bool programme_other_name(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = passport_row(draft, "Наименование");
    if (row == nullptr) {
        return false;
    }
    const bool changed = replace(row->text, "взаимодействия", "партнёрства") ||
                         replace(row->text, "наставничества", "взаимодействия") ||
                         replace(row->text, "с низкими",
                                 chance.word({"с неудовлетворительными", "с высокими и низкими"}));
    wants.push_back({Code::programme_named_differently, {}, {}});
    return changed;
}

/// The order calls the programme otherwise than its title.
bool order_other_name(Draft& draft, Chance&, Wants& wants) {
    auto name = draft.title;
    const bool changed = replace(name, "взаимодействия", "партнёрства") ||
                         replace(name, "наставничества", "взаимодействия");
    if (!draft.style.order || !changed || name.rfind("Программа", 0) != 0) {
        return false;
    }
    replace(name, "Программа", "программу");
    draft.clauses[0].text = "Утвердить " + name + " (приложение 1).";
    wants.push_back({Code::programme_named_differently, {}, {}});
    return true;
}

/// The abbreviation of a body that only the passport or the order names.
bool unexplained_body(Draft& draft, Chance& chance, Wants& wants) {
    const auto word = chance.word({"РЦМП", "АНДО", "ЖЦРО"});
    if (auto* row = passport_row(draft, "Разработчик"); row != nullptr) {
        row->text += ", " + word;
    } else if (draft.style.order) {
        draft.clauses.insert(draft.clauses.begin() + 2, {"2.1.", "Согласовать графики работы с " + word + "."});
    } else {
        return false;
    }
    wants.push_back({Code::abbreviation_unexplained, {}, {word}});
    return true;
}

bool number_again(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.numbers) {
        return false;
    }
    const auto rows = rows_where(draft, [&](const Row& row) { return alone(draft, row); });
    const auto at = chance.index(rows.size());
    auto& row = draft.rows[rows[at]];
    const auto& other = draft.rows[rows[at == 0 ? 1 : at - 1]];
    row.number = other.number;
    wants.push_back({Code::number_used_twice, {row.title, other.title}, {}});
    return true;
}

bool section_again(Draft& draft, Chance&, Wants& wants) {
    if (draft.sections.empty() || !replace(draft.sections[2].title, "3. ", "2. ")) {
        return false;
    }
    wants.push_back({Code::number_used_twice, {}, {}});
    return true;
}

bool clause_again(Draft& draft, Chance&, Wants& wants) {
    if (draft.clauses.empty()) {
        return false;
    }
    draft.clauses.back().number = "4.";
    wants.push_back({Code::number_used_twice, {}, {}});
    return true;
}

bool appendix_nowhere(Draft& draft, Chance& chance, Wants& wants) {
    const auto number = std::to_string(chance.between(2, 4));
    if (draft.style.order && chance.chance(50)) {
        draft.clauses[1].text.pop_back();
        draft.clauses[1].text += " (приложение " + number + ").";
    } else if (!draft.introduction.empty()) {
        draft.introduction.push_back("Форма отчёта школы приведена в приложении " + number + ".");
    } else {
        auto* row = some_row(draft, chance,
                             [&](const Row& one) { return one.kind == Kind::meeting && alone(draft, one); });
        if (row == nullptr) {
            return false;
        }
        row->title += " (Приложение " + number + ")";
    }
    wants.push_back({Code::appendix_absent, {}, {number}});
    return true;
}

bool appendix_bare(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.order) {
        return false;
    }
    draft.clauses[1].text.pop_back();
    draft.clauses[1].text += " (приложение 2).";
    draft.appendices = {"Приложение 2", (draft.style.decree ? "к распоряжению от " : "к приказу от ") +
                                            numeric(draft.order_date) + " № " + draft.order_number};
    if (chance.chance(60)) {
        draft.appendices.push_back("Методические рекомендации по созданию сетевых объединений школ");
    }
    wants.push_back({Code::appendix_empty, {}, {"2"}});
    return true;
}

/// A second school with the number of another, which cells name by its number alone.
bool number_of_two(Draft& draft, Chance&, Wants& wants) {
    if (!draft.style.city || draft.participants.empty() || !draft.style.audience) {
        return false;
    }
    const auto at = draft.schools.size() - 1;
    const auto number = std::to_string(draft.schools[at].number);
    auto row = draft.participants.back();
    const auto column = row[0] == std::to_string(draft.participants.size() - 1) ? 1U : 0U;
    row[column] = "ГБОУ школа-интернат № " + number + " " + draft.district;
    if (column == 1) {
        row[0] = std::to_string(draft.participants.size());
    }
    row[column + 2] = "Вербина Р.Т., директор";
    draft.participants.push_back(row);
    auto pair = draft.pair_rows.back();
    pair[1] = row[column];
    draft.pair_rows.push_back(pair);
    bool named = false;
    for (auto& one : draft.rows) {
        if (one.kind == Kind::meeting && !named) {
            one.audience = "Школа № " + number;
            named = true;
        }
    }
    wants.push_back({Code::name_fits_several, {}, {number}});
    return named;
}

bool inn_wrong(Draft& draft, Chance& chance, Wants& wants) {
    if (draft.participants.empty() || draft.participants[0].back() != "ИНН") {
        return false;
    }
    auto& text = draft.participants[1 + chance.index(draft.participants.size() - 1)].back();
    if (chance.chance(30)) {
        text.pop_back();
    } else {
        auto& digit = text.back(); // another digit could leave the last one right
        digit = digit == '9' ? '0' : static_cast<char>(digit + 1);
    }
    wants.push_back({Code::identifier_wrong, {}, {text}});
    return true;
}

bool group_other_name(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, [](const Row& one) { return one.kind == Kind::meeting; });
    const auto uses = rows_where(draft, [](const Row& one) { return one.title.find("ШНОР") != std::string::npos; });
    if (row == nullptr || uses.empty()) {
        return false;
    }
    const auto other = chance.word({"ШНР", "школ с НОР"});
    if (draft.style.audience) {
        row->audience = "Учителя " + other;
    } else {
        row->title += " для учителей " + other;
    }
    wants.push_back({Code::group_named_in_ways, {}, {}});
    return true;
}

bool quote_lost(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, [](const Row& one) { return one.title.find("«") != std::string::npos; });
    if (row == nullptr) {
        return false;
    }
    replace(row->title, chance.chance(50) ? "»" : "«", "");
    wants.push_back({Code::quotes_not_closed, {row->title}, {}});
    return true;
}

} // namespace

std::vector<Planter> names_planters() {
    return {
        {Code::abbreviation_unexplained, "unexplained", unexplained, {}},
        {Code::organisation_named_twice, "school_shortened", school_shortened, {}},
        {Code::programme_named_differently, "programme_other_name", programme_other_name, {}},
        {Code::programme_named_differently, "order_other_name", order_other_name, {}},
        {Code::abbreviation_unexplained, "unexplained_body", unexplained_body, {}},
        {Code::number_used_twice, "number_again", number_again, {}},
        {Code::number_used_twice, "section_again", section_again, {}},
        {Code::number_used_twice, "clause_again", clause_again, {}},
        {Code::appendix_absent, "appendix_nowhere", appendix_nowhere, {}},
        {Code::appendix_empty, "appendix_bare", appendix_bare, {}},
        {Code::name_fits_several, "number_of_two", number_of_two, {}},
        {Code::identifier_wrong, "inn_wrong", inn_wrong, {}},
        {Code::group_named_in_ways, "group_other_name", group_other_name, {}},
        {Code::quotes_not_closed, "quote_lost", quote_lost, {}},
    };
}

} // namespace opora::planted
