// Opora, MIT licence. See LICENSE.
//
// Rows of the beginning and of the end: who is appointed, what is worked out, what is summed up.
#include <algorithm>

#include "planted/plan_maker.hpp"

namespace opora::planted {

std::string PlanMaker::person() {
    const auto& all = draft_.people;
    const bool first = person_ < all.size() - 1;
    const auto& one = all[1 + person_++ % (all.size() - 1)];
    return first || chance_.chance(40) ? one.name + ", " + one.position : one.name;
}

const School& PlanMaker::next_school(bool leader) {
    for (;;) {
        const auto& school = draft_.schools[school_++ % draft_.schools.size()];
        if (school.leader == leader) {
            return school;
        }
    }
}

std::string PlanMaker::list(const std::vector<const School*>& schools) {
    std::string out;
    if (draft_.style.city && schools.size() > 1 && draft_.style.cell_break != 2) {
        for (const auto* school : schools) {
            out += (out.empty() ? "ГБОУ №№ " : ", ") + std::to_string(school->number);
        }
        return out;
    }
    for (const auto* school : schools) {
        out += (out.empty() ? "" : separator()) + school->brief;
    }
    return out;
}

std::string PlanMaker::all_schools() {
    std::vector<const School*> all;
    for (const auto& school : draft_.schools) {
        all.push_back(&school);
    }
    return list(all);
}

std::string PlanMaker::a_pair(const School& leader) {
    std::vector<const School*> some{&leader};
    for (const auto& pair : draft_.pairs) {
        if (&draft_.schools[pair.leader] == &leader) {
            some.push_back(&draft_.schools[pair.supported]);
        }
    }
    return list(some);
}

Row PlanMaker::row(Kind kind, const std::string& title, Shape shape, const Window& span) {
    Row out;
    out.kind = kind;
    out.title = title;
    out.shape = shape;
    out.span = span;
    out.timing = phrase(shape, span, draft_.style, chance_);
    return out;
}

void PlanMaker::fill(Row& out, const std::string& responsible, const std::string& audience, const std::string& venue,
                     const std::string& result) {
    out.responsible = responsible;
    out.school_level = chance_.word({"Директора школ", "Заместители директоров школ", "Руководители школьных команд"});
    out.audience = audience;
    out.venue = venue;
    out.result = result;
    const auto first = chance_.between(0, 9) * 5;
    const auto second = chance_.between(1, 9) * 5;
    out.money[0] = std::to_string(first + second);
    out.money[1] = std::to_string(first);
    out.money[2] = std::to_string(second);
}

std::string PlanMaker::authority() {
    return draft_.style.city ? "Отдел образования"
                             : draft_.authority.substr(0, draft_.authority.find(" администрации"));
}

void PlanMaker::preparation() {
    const auto& stage = stages_[0];
    const auto from = std::max(stage.first + 2, draft_.order_date + 1); // what the order sets going follows it
    const auto at = [&](int part) { return from + (stage.last - from - 9) * part / 10; };
    const bool named = draft_.pair_rows.empty() || draft_.pair_rows[0].size() == 3;
    if (!named || (!draft_.style.participants && chance_.chance(40))) {
        const auto day = free_day(at(0), stage);
        auto out = row(Kind::appointment,
                       chance_.word({"Назначение кураторов ШНОР", "Утверждение состава кураторов ШНОР"}), Shape::day,
                       {day, day});
        out.format = "приказ";
        fill(out, authority(), "Школы-лидеры, ШНОР", authority(), "Приказ о назначении кураторов");
        add(organisation, out);
    }
    auto day = free_day(at(2), stage);
    auto out = row(Kind::meeting,
                   chance_.word({"Установочное совещание участников сетевого взаимодействия",
                                 "Установочное совещание руководителей школ"}),
                   Shape::day, {day, day});
    out.format = "совещание";
    fill(out, person(), named_schools() && chance_.chance(50) ? all_schools() : "Руководители школ",
         draft_.centre_brief, "Протокол совещания");
    add(organisation, out);
    diagnosis(at(4), stage);
    drafting(at(6), stage);
    joint_plans(at(8), stage);
}

void PlanMaker::diagnosis(Date near, const Window& stage) {
    const auto first = free_day(near, stage);
    const auto last = std::max(first, first + (5 - static_cast<int>(weekday(first))));
    const bool days = last > first;
    auto out = row(Kind::work,
                   chance_.word({"Диагностика профессиональных дефицитов учителей", "Анкетирование учителей ШНОР",
                                 "Входная диагностика учителей школ-участниц"}),
                   days ? Shape::days : Shape::day, {first, last});
    out.format = "диагностика";
    fill(out, draft_.centre_brief, "Учителя ШНОР", "ШНОР", "Аналитическая справка");
    add(monitoring, out);
}

void PlanMaker::drafting(Date near, const Window& stage) {
    const auto theme = topic();
    const auto last = free_day(near, stage);
    auto out = row(Kind::drafting, "Разработка методических рекомендаций «" + theme + "»", Shape::until,
                   {draft_.period.first, last});
    out.format = "документ";
    fill(out, person(), "Методисты " + draft_.centre_brief, draft_.centre_brief,
         "Методические рекомендации «" + theme + "»");
    add(methods, out);
    const auto day = free_day(stages_[1].first + chance_.between(3, 12), stages_[1]);
    auto use = row(Kind::using_draft, "Семинар по методическим рекомендациям «" + theme + "»", Shape::day, {day, day});
    use.format = "семинар";
    fill(use, person(), "Учителя ШНОР", draft_.centre_brief, "Повышение компетентности учителей");
    add(methods, use);
}

void PlanMaker::joint_plans(Date near, const Window& stage) {
    const auto last = free_day(near, stage);
    const bool until = chance_.chance(50);
    auto out = row(Kind::work, "Составление планов совместной работы школ-лидеров и ШНОР",
                   until ? Shape::until : Shape::day, {until ? draft_.period.first : last, last});
    out.format = "документ";
    fill(out, "Директора школ", "Школы-лидеры, ШНОР", "Школы-лидеры", "Планы совместной работы");
    add(organisation, out);
}

void PlanMaker::closing() {
    const auto& stage = stages_[2];
    const auto last_day = std::min(stage.last - 4, year_month_day(stage.last).month == 8
                                                       ? Date(year_month_day(stage.last).year, 5, 29)
                                                       : stage.last);
    const auto length = last_day - stage.first;
    const auto at = [&](int part) { return stage.first + length * part / 10; };
    const auto within = Window{stage.first, last_day};
    auto day = free_day(at(1), within);
    auto out = row(Kind::work, "Итоговая диагностика учителей ШНОР", Shape::day, {day, day});
    out.format = "диагностика";
    fill(out, draft_.centre_brief, "Учителя ШНОР", "ШНОР", "Аналитическая справка");
    add(monitoring, out);
    day = free_day(at(5), within);
    out = row(Kind::meeting,
              "Итоговая конференция «" +
                  chance_.word(
                      {"Сетевое взаимодействие школ: опыт и результаты", "Лучшие практики сетевого наставничества"}) +
                  "»",
              Shape::day, {day, day});
    out.format = "конференция";
    fill(out, person(), named_schools() ? all_schools() : "Школы-лидеры, ШНОР", next_school(true).brief,
         "Сборник материалов конференции");
    add(methods, out);
    const auto end = year_month_day(stage.last).month == 8 ? school_before(stage.last) : free_day(at(9), within);
    out = row(Kind::report, "Подготовка аналитического отчёта о реализации программы", Shape::until,
              {draft_.period.first, end});
    out.format = "отчёт";
    fill(out, person(), "Методисты " + draft_.centre_brief, draft_.centre_brief, "Аналитический отчёт");
    add(monitoring, out);
}

Date PlanMaker::school_before(Date day) {
    auto out = day - 4;
    while (weekday(out) > Weekday::friday) {
        out = out - 1;
    }
    return out;
}

} // namespace opora::planted
