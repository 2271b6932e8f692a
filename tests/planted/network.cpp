// Opora, MIT licence. See LICENSE.
#include "planted/clean.hpp"
#include "planted/phrase.hpp"
#include "planted/words.hpp"

namespace opora::planted {

namespace {

/// Names of people, each used once.
class People {
public:
    explicit People(Chance& chance) : names_(shuffled(surnames, chance)), chance_(&chance) {}

    std::string next() { return std::string(names_[used_++]) + " " + chance_->pick(initials); }

private:
    std::vector<const char*> names_;
    std::size_t used_ = 0;
    Chance* chance_;
};

void make_bodies(Draft& draft, People& people, Chance& chance) {
    const auto& district = draft.district;
    if (draft.style.city) {
        draft.authority = "Отдел образования администрации " + district;
        draft.centre = "ГБУ ИМЦ " + district;
        draft.centre_brief = "ИМЦ";
    } else {
        draft.authority = chance.word({"Управление образования", "Комитет образования"}) + " администрации " + district;
        draft.centre = "МКУ «Муниципальный методический центр»";
        draft.centre_brief = "ММЦ";
    }
    const auto& brief = draft.centre_brief;
    draft.people = {
        {people.next(),
         "главный специалист " + chance.word({"отдела общего образования", "отдела развития образования"})},
        {people.next(), "директор " + brief},
        {people.next(), "методист " + brief},
        {people.next(), "методист " + brief},
        {people.next(), "методист " + brief},
        {people.next(), "старший методист " + brief},
    };
}

School rural_school(const std::string& village, const std::string& settlement, int index, const District& district,
                    int naming, Chance& chance) {
    School school;
    if (index > 1 && naming == 1) { // by the place, without quotes
        school.name = chance.word({"МБОУ ", "МКОУ "}) + chance.word({"СОШ ", "ООШ "}) + settlement;
        school.brief = school.name;
        return school;
    }
    if (index > 1 && naming == 2) {
        school.name = chance.word({"МОУ ", "МБОУ "}) + village + chance.word({" СОШ", " ООШ"});
        school.brief = school.name;
        return school;
    }
    if (index == 0) {
        const auto number = std::to_string(chance.between(1, 4));
        school.name = chance.word({"МБОУ", "МАОУ"}) + " «" + chance.word({"Лицей", "Гимназия"}) + " № " + number + "»";
    } else if (index == 1) {
        const auto number = std::to_string(chance.between(5, 9));
        school.name = "МБОУ «" + std::string(district.adjective) + " СОШ № " + number + "»";
    } else {
        school.name = chance.word({"МБОУ", "МКОУ"}) + " «" + village + " " + chance.word({"СОШ", "ООШ"}) + "»";
    }
    school.brief = school.name;
    return school;
}

School city_school(int number, int index, const std::string& district, Chance& chance) {
    School school;
    const auto kind = index == 0 ? chance.word({"гимназия", "лицей"}) : std::string("СОШ");
    school.number = number;
    school.name = "ГБОУ " + kind + " № " + std::to_string(number) + " " + district;
    school.brief = chance.word({"ГБОУ № ", "ГБОУ № "}) + std::to_string(number);
    return school;
}

void make_schools(Draft& draft, const District& district, People& people, Chance& chance) {
    const int leaders = chance.between(1, 3);
    const int supported = chance.between(leaders, leaders + 3);
    const auto places = shuffled(villages, chance);
    const auto settled = shuffled(settlements, chance);
    const auto naming = chance.below(4);
    int number = chance.between(401, 420);
    for (int i = 0; i < leaders + supported; ++i) {
        number += chance.between(3, 19);
        auto school = draft.style.city
                          ? city_school(number, i, draft.district, chance)
                          : rural_school(places[static_cast<std::size_t>(i)], settled[static_cast<std::size_t>(i)], i,
                                         district, naming, chance);
        school.leader = i < leaders;
        school.head = {people.next(), "директор"};
        draft.schools.push_back(std::move(school));
    }
    for (int i = 0; i < supported; ++i) {
        const auto leader = static_cast<std::size_t>(i % leaders);
        draft.pairs.push_back({leader, static_cast<std::size_t>(leaders + i), people.next()});
    }
}

/// Ten digits, the last of which checks the others.
std::string inn(Chance& chance) {
    static constexpr int weights[] = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    std::string out;
    int sum = 0;
    for (const int weight : weights) {
        const int digit = out.empty() ? chance.between(1, 9) : chance.below(10);
        sum += weight * digit;
        out += std::to_string(digit);
    }
    return out + std::to_string(sum % 11 % 10);
}

void make_participants(Draft& draft, Chance& chance) {
    const bool numbers = chance.chance(50);
    auto& rows = draft.participants;
    rows.push_back({chance.word({"Организация", "Наименование организации", "Образовательная организация"}),
                    chance.word({"Статус", "Роль", "Роль в сети"}),
                    chance.word({"Ответственный сотрудник", "ФИО руководителя", "Ответственный"})});
    rows.push_back({draft.authority, "руководитель", draft.people[0].name + ", " + draft.people[0].position});
    rows.push_back({draft.centre, "координатор", draft.people[1].name + ", " + draft.people[1].position});
    const auto leader = chance.word({"школа-лидер", "школа-наставник"});
    const bool positions = chance.chance(25); // in a column of their own
    if (positions) {
        rows[0].push_back("Должность");
        for (std::size_t i = 1; i < 3; ++i) {
            rows[i].back() = draft.people[i - 1].name;
            rows[i].push_back(draft.people[i - 1].position);
        }
    }
    for (const auto& school : draft.schools) {
        rows.push_back({school.name, school.leader ? leader : "ШНОР", school.head.name + ", " + school.head.position});
        if (positions) {
            rows.back().back() = school.head.name;
            rows.back().push_back(school.head.position);
        }
    }
    if (chance.chance(15)) {
        rows[0].push_back("ИНН");
        for (std::size_t i = 1; i < rows.size(); ++i) {
            rows[i].push_back(inn(chance));
        }
    }
    if (numbers) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].insert(rows[i].begin(), i == 0 ? "№" : std::to_string(i));
        }
    }
}

} // namespace

void make_network(Draft& draft, Chance& chance) {
    People people(chance);
    const auto& district = draft.style.city ? urban[chance.index(3)] : rural[chance.index(5)];
    draft.district = district.genitive;
    make_bodies(draft, people, chance);
    make_schools(draft, district, people, chance);
    draft.signatory = people.next();
    if (!draft.style.participants) {
        return;
    }
    make_participants(draft, chance);
    const bool curators = chance.chance(50); // else an event of the plan appoints them
    const auto leader = draft.participants[3][draft.participants[0][0] == "№" ? 2 : 1];
    draft.pair_rows.push_back({capital(leader), "ШНОР"});
    for (const auto& pair : draft.pairs) {
        draft.pair_rows.push_back({draft.schools[pair.leader].name, draft.schools[pair.supported].name});
    }
    if (curators) {
        draft.pair_rows[0].push_back("Куратор");
        for (std::size_t i = 0; i < draft.pairs.size(); ++i) {
            draft.pair_rows[i + 1].push_back(draft.pairs[i].curator);
        }
    }
}

} // namespace opora::planted
