// Opora, MIT licence. See LICENSE.
//
// Contradictions of numbers: counts, shares, indicators and their targets, money.
#include "planted/families.hpp"
#include "planted/tools.hpp"

namespace opora::planted {

namespace {

using Wants = std::vector<Expected>;

std::string names(const Draft& draft, bool leaders, std::size_t& count) {
    std::string out;
    for (const auto& school : draft.schools) {
        if (school.leader == leaders) {
            out += (out.empty() ? "" : ", ") + school.name;
            ++count;
        }
    }
    return out;
}

bool count_of_names(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.participants) {
        return false;
    }
    std::size_t count = 0;
    const auto list = names(draft, false, count);
    if (count < 2) {
        return false;
    }
    const auto said = count + static_cast<std::size_t>(chance.between(1, 3));
    draft.introduction.push_back(
        chance.chance(50) ? "Поддержка нужна " + std::to_string(said) + " школам: " + list + "."
                          : "К ШНОР относятся " + counted(said, "школа", "школы", "школ") + ": " + list + ".");
    wants.push_back({Code::count_against_list, {}, {}});
    return true;
}

/// The number in words.
bool count_in_words(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.participants) {
        return false;
    }
    std::size_t count = 0;
    const auto list = names(draft, false, count);
    static const char* const words[] = {"", "", "двух", "трёх", "четырёх", "пяти", "шести", "семи", "восьми"};
    if (count < 2) {
        return false;
    }
    draft.introduction.push_back("Для " + std::string(words[count + 1]) +
                                 chance.word({" школ (", " общеобразовательных организаций ("}) + list +
                                 ") организуется сопровождение.");
    wants.push_back({Code::count_against_list, {}, {}});
    return true;
}

bool sum_of_counts(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.participants) {
        return false;
    }
    std::size_t leaders = 0;
    std::size_t supported = 0;
    names(draft, true, leaders);
    names(draft, false, supported);
    std::erase_if(draft.introduction,
                  [](const std::string& text) { return text.starts_with("В программе участвуют"); });
    draft.introduction.push_back(
        "В программе участвуют " +
        counted(leaders + supported + static_cast<std::size_t>(chance.between(1, 2)), "школа", "школы", "школ") + ": " +
        counted(leaders, "школа-лидер", "школы-лидера", "школ-лидеров") + " и " + std::to_string(supported) + " ШНОР.");
    wants.push_back({Code::count_against_list, {}, {}});
    return true;
}

bool share_wrong(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.participants) {
        return false;
    }
    std::erase_if(draft.introduction, [](const std::string& text) { return text.starts_with("Из "); });
    if (chance.chance(50)) {
        draft.introduction.push_back("Из 20 школ района к ШНОР относятся 5 школ (" + chance.word({"30", "20", "35"}) +
                                     " %).");
    } else {
        draft.introduction.push_back("К ШНОР относятся 3 школы района (" + chance.word({"70", "45", "80"}) + " %).");
    }
    wants.push_back({Code::share_against_count, {}, {}});
    return true;
}

bool share_of_named_total(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.participants) {
        return false;
    }
    std::erase_if(draft.introduction, [](const std::string& text) { return text.starts_with("Из "); });
    draft.introduction.push_back(chance.word({"Низкие результаты показывают 6 из 24 школ района (20 %).",
                                              "Наставничеством охвачено 12 из 40 учителей (35 %).",
                                              "Курсы прошли 45 из 60 педагогов (70,5 %)."}));
    wants.push_back({Code::share_against_count, {}, {}});
    return true;
}

PassportRow* indicators(Draft& draft) {
    for (auto& row : draft.passport) {
        if (row.name.find("оказатели") != std::string::npos) {
            return &row;
        }
    }
    return nullptr;
}

bool same_sides(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = indicators(draft);
    if (row == nullptr) {
        return false;
    }
    row->text += "\n3. " +
                 chance.word(
                     {"Доля учеников, успешно прошедших итоговую аттестацию, в общей численности учеников, прошедших "
                      "итоговую аттестацию, – не менее 90 %.",
                      "Доля учителей, успешно прошедших диагностику, в общем числе учителей, прошедших диагностику, – "
                      "не менее 80 %."});
    wants.push_back({Code::indicator_sides_not_distinct, {}, {}});
    return true;
}

bool no_targets(Draft& draft, Chance&, Wants& wants) {
    auto* row = indicators(draft);
    if (row == nullptr) {
        return false;
    }
    row->text =
        "1. Доля учителей ШНОР, прошедших повышение квалификации, в общей численности учителей ШНОР.\n2. Доля школ, "
        "улучшивших образовательные результаты, в общем количестве ШНОР.";
    wants.push_back({Code::target_missing, {}, {}});
    return true;
}

bool target_alone(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = passport_row(draft, "Ожидаемые");
    if (row == nullptr) {
        return false;
    }
    row->text += "\n4. " + chance.word({"Вовлечение в работу сетевых сообществ не менее 85 % руководителей.",
                                        "Не менее 75 % родителей удовлетворены качеством образования.",
                                        "Охват учеников дополнительным образованием – не менее 65 %."});
    wants.push_back({Code::target_without_indicator, {}, {}});
    return true;
}

bool no_indicators(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = indicators(draft);
    if (row == nullptr) {
        return false;
    }
    if (chance.chance(50)) {
        row->text = "Согласно приложению 5";
    } else {
        std::erase_if(draft.passport, [&](const PassportRow& one) { return &one == row; });
    }
    wants.push_back({Code::indicators_missing, {}, {}});
    return true;
}

bool judged_early(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.participants) {
        return false;
    }
    const auto year = year_month_day(draft.period.first).year;
    const auto& school = draft.schools.back().name;
    const auto judged = std::to_string(year - 1) + (chance.chance(50) ? "/" : "-") + std::to_string(year) +
                        " учебного года";
    draft.introduction.push_back("По итогам " + judged + " низкие образовательные результаты показала " + school + ".");
    draft.introduction.push_back(school + chance.word({" открылась после реконструкции в ", " открыта в "}) +
                                 std::to_string(year) + " году.");
    // A finding names a school by its number, or by its name in quotes where it has none.
    const auto numero = school.find("№ ");
    const auto open = school.find("«");
    const auto name = numero != std::string::npos
                          ? school.substr(numero, school.find_first_of(" »", numero + 4) - numero)
                      : open != std::string::npos ? school.substr(open)
                                                  : school;
    wants.push_back({Code::judged_before_open, {}, {name}});
    return true;
}

bool over_hundred(Draft& draft, Chance& chance, Wants& wants) {
    const auto share = chance.word({"120", "105", "150"});
    auto* row = some_row(draft, chance, [](const Row& one) { return one.kind == Kind::meeting; });
    if (auto* passport = indicators(draft); passport != nullptr && chance.chance(50)) {
        passport
            ->text = "1. Доля учителей ШНОР, прошедших повышение квалификации, в общей численности учителей ШНОР – " +
                     share + " %.";
    } else if (row != nullptr && draft.style.results) {
        row->result = "Охват учителей – " + share + " %";
    } else {
        return false;
    }
    wants.push_back({Code::share_above_hundred, {}, {}});
    return true;
}

bool money_differs(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, [](const Row& one) { return !one.money[0].empty(); });
    if (!draft.style.funding || row == nullptr) {
        return false;
    }
    row->money[0] = std::to_string(std::stoi(row->money[0]) + 5 * chance.between(1, 9));
    wants.push_back({Code::funding_sum_differs, {row->title}, {}});
    return true;
}

} // namespace

std::vector<Planter> numbers_planters() {
    const Entailed appendix{Code::appendix_absent, "the appendix that holds the indicators is not there"};
    return {
        {Code::count_against_list, "count_of_names", count_of_names, {}},
        {Code::count_against_list, "sum_of_counts", sum_of_counts, {}},
        {Code::count_against_list, "count_in_words", count_in_words, {}},
        {Code::share_against_count, "share_of_named_total", share_of_named_total, {}},
        {Code::share_against_count, "share_wrong", share_wrong, {}},
        {Code::indicator_sides_not_distinct, "same_sides", same_sides, {}},
        {Code::target_missing, "no_targets", no_targets, {}},
        {Code::target_without_indicator, "target_alone", target_alone, {}},
        {Code::indicators_missing, "no_indicators", no_indicators, {appendix}},
        {Code::judged_before_open, "judged_early", judged_early, {}},
        {Code::share_above_hundred, "over_hundred", over_hundred, {}},
        {Code::funding_sum_differs, "money_differs", money_differs, {}},
    };
}

} // namespace opora::planted
