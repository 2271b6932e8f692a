// Opora, MIT licence. See LICENSE.
#include "planted/decoys.hpp"

#include "planted/tools.hpp"

namespace opora::planted {

namespace {

/// Two open days of the middle, the second at least a fortnight later.
bool two_days(const Draft& draft, Chance& chance, Date& first, Date& second) {
    const auto within = middle(draft);
    const auto one = open_day(draft, within.first + 15 + chance.below(20), within);
    const auto two = one ? open_day(draft, *one + 15 + chance.below(20), within) : std::nullopt;
    if (!one || !two) {
        return false;
    }
    first = *one;
    second = *two;
    return true;
}

Row on_day(const Draft& draft, const std::string& title, Date day, Chance& chance) {
    auto row = plain_row(draft, Kind::work, title, Shape::day, {day, day}, chance);
    row.decoy = true;
    return row;
}

/// Prepared before it is held, summed up after it.
void in_good_order(Draft& draft, Chance& chance) {
    Date first;
    Date second;
    if (two_days(draft, chance, first, second)) {
        insert_row(draft, on_day(draft, "Подготовка к фестивалю школьных команд", first, chance));
        insert_row(draft, on_day(draft, "Фестиваль школьных команд", second, chance));
        if (const auto third = open_day(draft, second + 1, middle(draft))) {
            insert_row(draft, on_day(draft, "Подведение итогов фестиваля школьных команд", *third, chance));
        }
    }
}

/// Recommendations that stand before their use, and others on another subject that come later.
void recommendations_twice(Draft& draft, Chance& chance) {
    Date first;
    Date second;
    if (two_days(draft, chance, first, second)) {
        auto make = on_day(draft, "Подготовка методических рекомендаций по ведению школьной документации", second,
                           chance);
        make.result = "Методические рекомендации";
        insert_row(draft, make);
        insert_row(draft, on_day(draft, "Совещание на основе методических рекомендаций министерства", first, chance));
    }
}

/// The same act on two things.
void two_of_a_kind(Draft& draft, Chance& chance) {
    Date first;
    Date second;
    if (two_days(draft, chance, first, second)) {
        insert_row(draft, on_day(draft, "Создание банка заданий по математике", first, chance));
        insert_row(draft, on_day(draft, "Создание банка диагностических работ по физике", second, chance));
        if (const auto third = open_day(draft, second + 3, middle(draft))) {
            insert_row(draft, on_day(draft, "Утверждение графика консультаций", *third, chance));
        }
    }
}

/// Two events of one day with other people at other places.
void one_day_two_places(Draft& draft, Chance& chance) {
    const auto day = open_day(draft, chance);
    if (!day || !draft.style.participants) {
        return;
    }
    auto one = on_day(draft, "Приём учителей музыки", *day, chance);
    one.responsible = draft.people[2].name;
    one.audience = "Учителя музыки";
    one.venue = draft.schools.front().brief;
    auto two = on_day(draft, "Приём учителей технологии", *day, chance);
    two.responsible = draft.people[3].name;
    two.audience = "Учителя технологии";
    two.venue = draft.schools.back().brief;
    insert_row(draft, one);
    insert_row(draft, two);
}

/// Right counts in words, and right shares.
void right_numbers(Draft& draft, Chance& chance) {
    if (!draft.style.participants) {
        return;
    }
    static const char* const words[] = {"", "", "двух", "трёх", "четырёх", "пяти", "шести", "семи"};
    std::string names;
    std::size_t count = 0;
    for (const auto& school : draft.schools) {
        if (!school.leader) {
            names += (names.empty() ? "" : ", ") + school.name;
            ++count;
        }
    }
    if (count > 1 && chance.chance(50)) {
        draft.introduction.push_back("Для " + std::string(words[count]) + " школ (" + names +
                                     ") организуется сопровождение.");
    }
    draft.introduction.push_back(
        chance.word({"Курсы прошли 45 из 60 педагогов (75 %).", "Наставничеством охвачено 12 из 36 учителей (33,3 %).",
                     "На 9 площадках проведено 27 занятий.", "В районе 5 округов и 31 школа."}));
}

/// Numbers, classes and times of day beside a date.
void words_beside_date(Draft& draft, Chance& chance) {
    auto* row = some_row(draft, chance, [&](const Row& one) { return one.shape == Shape::day && alone(draft, one); });
    if (row != nullptr && row->timing.find('(') == std::string::npos) {
        row->timing += chance.word({", 15.00", ", 14:30", ", 9 класс", ", 5-6 классы", ", каб. 12"});
    }
}

/// Abbreviations that everybody knows, and one that is explained.
void known_abbreviations(Draft& draft, Chance& chance) {
    auto* row = some_row(draft, chance, [&](const Row& one) { return one.kind == Kind::meeting && alone(draft, one); });
    if (row != nullptr) {
        row->title += chance.word(
            {" (по результатам ВПР)", ": подготовка к ОГЭ и ЕГЭ", " в соответствии с ФГОС ООО", " для учителей с ИОМ"});
    }
    if (draft.style.participants) {
        draft.introduction.push_back("Учеников сопровождает психолого-педагогический консилиум школы (далее – ШППК). "
                                     "Решения ШППК учитываются в планах.");
    }
}

/// A working Saturday.
void working_saturday(Draft& draft, Chance& chance) {
    static constexpr YearMonthDay days[] = {{2021, 2, 20}, {2022, 3, 5}, {2024, 4, 27}, {2024, 11, 2}, {2024, 12, 28}};
    for (const auto& day : days) {
        const auto date_of = Date(day.year, day.month, day.day);
        if (middle(draft).contains(date_of)) {
            insert_row(draft, on_day(draft, "Совет директоров школ", date_of, chance));
            return;
        }
    }
}

} // namespace

void add_decoys(Draft& draft, Chance& chance) {
    using Decoy = void (*)(Draft&, Chance&);
    static constexpr Decoy all[] = {in_good_order, recommendations_twice, two_of_a_kind,       one_day_two_places,
                                    right_numbers, words_beside_date,     known_abbreviations, working_saturday};
    auto some = shuffled(all, chance);
    some.resize(chance.index(4));
    for (const auto decoy : some) {
        decoy(draft, chance);
    }
}

} // namespace opora::planted
