// Opora, MIT licence. See LICENSE.
//
// What stands around the plan: order, passport, introduction, closing.
#include "planted/clean.hpp"
#include "planted/phrase.hpp"
#include "planted/words.hpp"

namespace opora::planted {

namespace {

std::string years_of(const Draft& draft, Chance& chance) {
    const auto first = year_month_day(draft.period.first).year;
    const auto last = year_month_day(draft.period.last).year;
    const auto from = std::to_string(first);
    const auto to = std::to_string(last);
    if (draft.style.school_year) {
        return draft.style.years == 1 ? from + "-" + to + " учебный год" : from + "-" + to + " годы";
    }
    return draft.style.years == 1 ? from + " год" : from + chance.word({"-", " – "}) + to + " годы";
}

std::string period_phrase(const Draft& draft, Chance& chance) {
    const auto& period = draft.period;
    if (chance.chance(60)) {
        return numeric(period.first) + chance.word({" – ", "-", " - "}) + numeric(period.last);
    }
    return capital(month_names[year_month_day(period.first).month - 1]) + " " +
           std::to_string(year_month_day(period.first).year) + " г. – " +
           month_names[year_month_day(period.last).month - 1] + " " + std::to_string(year_month_day(period.last).year) +
           " г.";
}

void make_title(Draft& draft, Chance& chance) {
    const auto what = chance.word({"Программа сетевого взаимодействия школ", "Программа сетевого наставничества школ",
                                   "Программа поддержки школ с низкими образовательными результатами",
                                   "Муниципальная программа «Шаг навстречу» сетевого взаимодействия школ",
                                   "Дорожная карта сетевого наставничества школ"});
    draft.title = what + " " + draft.district;
    if (!draft.style.participants) {
        draft.title = "План мероприятий по " + chance.word({"поддержке школ с низкими образовательными результатами",
                                                            "сетевому взаимодействию школ"});
    }
    draft.title += " на " + years_of(draft, chance);
    draft.plan_title = chance.word({"План мероприятий", "План реализации программы", "Мероприятия программы"});
}

void make_order(Draft& draft, Chance& chance) {
    const auto& people = draft.people;
    const auto day = [&](int after) { return spoken(school_day(draft.period.first + after)) + " года"; };
    draft.clauses = {{"1.", "Утвердить программу (приложение 1)."},
                     {"2.", "Назначить муниципальным координатором программы " + accusative(people[1].name) + ", " +
                                "директора " + draft.centre_brief + "."}};
    if (draft.style.city) {
        draft.clauses[1].text = "Назначить районным координатором программы " + accusative(people[1].name) +
                                ", директора " + draft.centre_brief + ".";
    }
    if (chance.chance(50)) {
        draft.clauses.push_back({"3.", "Директору " + draft.centre_brief + " " + dative(people[1].name) +
                                           " организовать методическое сопровождение школ в срок до " + day(35) + "."});
    } else {
        draft.clauses.push_back({"3.", draft.centre_brief + " (" + people[1].name + "):"});
        draft.clauses.push_back({"3.1.", "Организовать методическое сопровождение школ до " + day(30) + "."});
        draft.clauses.push_back({"3.2.", "Представить отчёт о ходе работы до " + day(100) + "."});
    }
    draft.clauses.push_back(
        {"4.", "Руководителям общеобразовательных организаций разработать школьные планы до " + day(45) + "."});
    draft.clauses.push_back({"5.", chance.chance(50)
                                       ? "Контроль исполнения приказа оставляю за собой."
                                       : "Контроль за исполнением приказа возложить на заместителя начальника " +
                                             accusative("Верстова К.М.") + "."});
}

std::string numbered(const std::vector<std::string>& items) {
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        out += (i == 0 ? "" : "\n") + std::to_string(i + 1) + ". " + items[i];
    }
    return out;
}

void make_passport(Draft& draft, Chance& chance) {
    auto& rows = draft.passport;
    rows.push_back({"Наименование программы", draft.title});
    if (draft.style.order) {
        rows.push_back({"Основание для разработки", (draft.style.decree ? "Распоряжение от " : "Приказ от ") +
                                                        numeric(draft.order_date) + " № " + draft.order_number});
    }
    rows.push_back({chance.word({"Разработчик программы", "Разработчики программы"}), draft.centre});
    rows.push_back({"Цель программы", chance.pick(goals)});
    rows.push_back(
        {"Задачи программы",
         numbered({"Организовать методическую поддержку учителей школ с низкими образовательными результатами.",
                   "Организовать сетевое наставничество школ-лидеров.",
                   "Провести диагностику и мониторинг образовательных результатов.",
                   "Распространить опыт работы школ."})});
    rows.push_back({chance.word({"Срок реализации программы", "Сроки реализации"}), period_phrase(draft, chance)});
    if (draft.style.sections == 1 && draft.style.stage_dates && chance.chance(60)) {
        std::string stages;
        static const char* const names[] = {"подготовительный", "основной", "обобщающий"};
        for (std::size_t i = 0; i < 3; ++i) {
            const auto& title = draft.sections[i].title;
            stages += std::string(i == 0 ? "" : "\n") + std::to_string(i + 1) + " этап – " + names[i] +
                      title.substr(title.find(" ("));
        }
        rows.push_back({"Этапы реализации программы", stages});
    }
    rows.push_back({"Ожидаемые результаты",
                    numbered({"Повышение средних баллов учеников по результатам оценочных процедур.",
                              "Рост профессиональной компетентности учителей.", "Обобщён опыт работы школ-лидеров."})});
    rows.push_back(
        {chance.word({"Показатели программы", "Целевые показатели", "Основные показатели (индикаторы программы)"}),
         numbered({"Доля учителей ШНОР, прошедших повышение квалификации, в общей численности учителей "
                   "ШНОР – не менее " +
                       std::to_string(chance.between(6, 9) * 10) + " %.",
                   "Доля школ, улучшивших образовательные результаты, в общем количестве ШНОР – не менее " +
                       std::to_string(chance.between(3, 7) * 10) + " %."})});
    for (auto& row : rows) {
        if (chance.chance(20) && row.name.ends_with(" программы")) {
            row.name = row.name.substr(0, row.name.size() - std::string(" программы").size());
        }
    }
    rows[0].name = "Наименование программы";
}

/// Goal, tasks, indicators and results as paragraphs.
void make_goals(Draft& draft, Chance& chance) {
    auto& out = draft.introduction;
    out.push_back("Цель программы: " + std::string(chance.pick(goals)) + ".");
    out.push_back("Задачи программы:");
    const auto mark = chance.word({"- ", "– ", "1", "1)"});
    const char* const tasks[] = {
        "организовать методическую поддержку учителей школ с низкими образовательными результатами",
        "организовать сетевое наставничество школ-лидеров",
        "провести диагностику и мониторинг образовательных результатов"};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto number = std::to_string(i + 1);
        out.push_back((mark == "1"    ? number + ". "
                       : mark == "1)" ? number + ") "
                                      : mark) +
                      tasks[i] + (i < 2 ? ";" : "."));
    }
    out.push_back("Показатели программы:");
    out.push_back(
        "- доля учителей ШНОР, прошедших повышение квалификации, в общей численности учителей ШНОР – не менее 80 %;");
    out.push_back("- доля школ, улучшивших образовательные результаты, среди ШНОР – не менее 50 %.");
}

void make_introduction(Draft& draft, Chance& chance) {
    std::size_t leaders = 0;
    for (const auto& school : draft.schools) {
        leaders += school.leader ? 1 : 0;
    }
    const auto supported = draft.schools.size() - leaders;
    const auto who = (draft.style.city ? "информационно-методический центр (далее – "
                                       : "муниципальный методический центр (далее – ") +
                     draft.centre_brief + ")";
    draft.introduction.push_back("Программа направлена на поддержку школ с низкими образовательными результатами "
                                 "(далее – ШНОР). Координирует работу " +
                                 who + ".");
    if (chance.chance(60)) {
        draft.introduction.push_back("В программе участвуют " +
                                     counted(draft.schools.size(), "школа", "школы", "школ") + ": " +
                                     counted(leaders, "школа-лидер", "школы-лидера", "школ-лидеров") + " и " +
                                     std::to_string(supported) + " ШНОР.");
    }
    if (chance.chance(30)) {
        std::string names;
        for (const auto& school : draft.schools) {
            names += school.leader ? (names.empty() ? "" : ", ") + school.name : "";
        }
        draft.introduction.push_back("Определены " + counted(leaders, "школа-лидер", "школы-лидера", "школ-лидеров") +
                                     ": " + names + ".");
    }
    if (chance.chance(40)) {
        const auto all = supported * static_cast<std::size_t>(chance.between(3, 5));
        const auto share = (supported * 100 * 2 + all) / (2 * all);
        draft.introduction.push_back("Из " + std::to_string(all) + " школ района к ШНОР относятся " +
                                     counted(supported, "школа", "школы", "школ") + " (" + std::to_string(share) +
                                     " %).");
    }
}

/// «Согласовано» and «Утверждаю» above a programme that no order approves.
void make_approvals(Draft& draft, Chance& chance) {
    auto agreed = draft.order_date - chance.between(0, 3);
    while (weekday(agreed) > Weekday::friday) {
        agreed = agreed - 1;
    }
    draft.approvals = {
        "СОГЛАСОВАНО", "Начальник управления образования", draft.signatory,      numeric(agreed),
        "УТВЕРЖДАЮ",   "Директор " + draft.centre_brief,   draft.people[1].name, numeric(draft.order_date)};
}

} // namespace

void make_papers(Draft& draft, Chance& chance) {
    make_title(draft, chance);
    if (draft.style.order) {
        make_order(draft, chance);
    } else if (draft.style.participants && chance.chance(40)) {
        make_approvals(draft, chance);
    }
    if (!draft.style.participants) {
        return;
    }
    make_introduction(draft, chance);
    if (draft.style.passport) {
        make_passport(draft, chance);
    } else if (draft.style.years > 1 || draft.style.prose || chance.chance(60)) {
        const auto period = period_phrase(draft, chance);
        if (draft.style.prose) {
            make_goals(draft, chance);
        }
        draft.introduction.push_back("Срок реализации программы: " + period + (period.ends_with('.') ? "" : "."));
    }
    if (chance.chance(40)) {
        draft.closing.push_back("По итогам реализации программы опыт школ-лидеров обобщается и распространяется среди "
                                "школ района.");
    }
}

} // namespace opora::planted
