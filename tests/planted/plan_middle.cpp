// Opora, MIT licence. See LICENSE.
//
// Rows of the middle: meetings, lessons, cycles, and what goes on all the time.
#include <algorithm>

#include "planted/plan_maker.hpp"

namespace opora::planted {

void PlanMaker::main_part() {
    const auto& stage = stages_[1];
    const int count = std::max(stage.days() / chance_.between(20, 32), 4);
    for (int i = 0; i < count; ++i) {
        auto near = stage.first + 12 + (stage.days() - 18) * i / count + chance_.below(6);
        const auto [year, month, of] = year_month_day(near);
        if (month == 7) {
            near = Date(year, 6, 10); // the schools rest: before it or after it
        } else if (month == 6 || month == 8) {
            near = month == 6 ? near : Date(year, 8, 20);
        }
        const auto before = groups_.size();
        for (int attempt = 0; attempt < 5 && groups_.size() == before; ++attempt) { // a title can be used up
            one_of_middle(near, i + 1 == count);
        }
    }
}

void PlanMaker::one_of_middle(Date near, bool last) {
    const auto month = year_month_day(near).month;
    const auto roll = chance_.below(100);
    if (month >= 6 && month <= 8) {
        summer_work(near);
    } else if (roll < 12 && !last && draft_.style.numbers) { // without numbers nothing shows what is in what
        cycle(near);
    } else if (roll < 35) {
        lessons(near);
    } else {
        meeting(near);
    }
}

void PlanMaker::summer_work(Date near) {
    const auto theme = topic();
    auto out = row(Kind::work, "Подготовка сборника материалов «" + theme + "»", Shape::month, month_of(near));
    out.format = "документ";
    fill(out, person(), "Методисты " + draft_.centre_brief, draft_.centre_brief, "Сборник материалов");
    if (unused(out.title)) {
        add(methods, out);
    }
}

void PlanMaker::meeting(Date near) {
    if (chance_.chance(25)) {
        other_meeting(near);
        return;
    }
    static const char* const formats[] = {"Семинар",      "Круглый стол", "Мастер-класс", "Вебинар",
                                          "Консультация", "Деловая игра", "Практикум",    "Методическая лаборатория"};
    const auto of = chance_.index(8);
    const std::string format = formats[of];
    const std::string who = subject();
    const bool teachers_of = chance_.chance(50);
    auto title = format + (teachers_of ? " для учителей " + who + " «" : " «") + topic() + "»";
    if (of == 4 && chance_.chance(50)) {
        title = "Заседание методического объединения учителей " + who + " по теме «" + topic() + "»";
    }
    if (!unused(title)) {
        return;
    }
    Window span;
    const auto shape = meeting_time(near, span);
    auto out = row(Kind::meeting, title, shape, span);
    const auto& leader = next_school(true);
    out.format = of == 4 ? "консультация" : format;
    const auto venue = of == 3 ? online() : chance_.chance(50) ? leader.brief : draft_.centre_brief;
    auto audience = teachers_of ? "Учителя " + who + " ШНОР" : std::string("Административные команды ШНОР");
    if (named_schools() && chance_.chance(50)) {
        audience = chance_.chance(50) ? all_schools() : a_pair(leader);
    }
    const auto responsible = chance_.chance(25)   ? leader.brief
                             : chance_.chance(30) ? leader.head.name + ", директор " + leader.brief
                                                  : person();
    fill(out, responsible, audience, venue,
         chance_.word(
             {"Повышение компетентности учителей", "Методические материалы", "Обмен опытом", "Материалы семинара"}));
    add(methods, out);
}

/// Meetings that are called otherwise than by a format and a topic.
void PlanMaker::other_meeting(Date near) {
    const std::string who = subject();
    const auto theme = topic();
    const std::string titles[] = {
        "Методический десант в ШНОР: посещение уроков и анализ документации по теме «" + theme + "»",
        "Стажировка учителей " + who + " ШНОР на базе школ-лидеров",
        "Конкурс методических разработок учителей " + who + " «" + theme + "»",
        "Обучение управленческих команд по программе «" + theme + "» (36 часов)",
        "Собеседование с директорами ШНОР о ходе реализации школьных планов. Тема: «" + theme + "»",
        "Обмен опытом: «" + theme + "»",
        "Тренинг для педагогов-психологов и социальных педагогов «" + theme + "»",
        "Выездная консультация методистов " + draft_.centre_brief + " для учителей " + who,
    };
    const auto& title = titles[chance_.index(8)];
    if (!unused(title)) {
        return;
    }
    Window span;
    const auto shape = meeting_time(near, span);
    auto out = row(Kind::meeting, title, shape, span);
    out.format = chance_.word({"стажировка", "тренинг", "собеседование", "обучение"});
    fill(out, chance_.chance(40) ? person() + separator() + next_school(true).head.name : person(),
         chance_.word({"Педагоги ШНОР", "Директора школ, заместители директоров", "Молодые специалисты"}),
         next_school(true).brief,
         chance_.word({"Справка", "Рост профессионального мастерства педагогов", "Банк разработок"}));
    add(methods, out);
}

Shape PlanMaker::meeting_time(Date near, Window& span) {
    const auto roll = chance_.below(100);
    if (roll < 60) {
        const auto day = free_day(near, stages_[1]);
        span = {day, day};
        return Shape::day;
    }
    if (roll < 80 || !has_lessons(near)) {
        span = month_of(near);
        return Shape::month;
    }
    const Window two{month_of(near).first, month_of(month_of(near).last + 1).last};
    if (roll < 90 && stages_[1].contains(two) && year_month_day(near).month != 5) {
        span = two;
        return Shape::months;
    }
    const auto month = month_of(near);
    const auto part = chance_.below(3);
    if (chance_.chance(50)) {
        span = {month.first + part * 7, month.first + part * 7 + 6};
    } else {
        span = {month.first + part * 10, part == 2 ? month.last : month.first + part * 10 + 9};
    }
    // Ten days of February's end are a week; a week of holidays is for no meeting.
    const bool week = part == 2 && span.days() == 7 && span.last == month.last;
    if (week || !has_lessons(school_day(span.first)) || school_day(span.first) > span.last) {
        span = month;
        return Shape::month;
    }
    return Shape::part;
}

void PlanMaker::lessons(Date near) {
    const std::string who = subject();
    auto title = chance_.chance(50) ? "Взаимопосещение уроков учителями " + who + " школ-лидеров и ШНОР"
                                    : "Открытые уроки учителей " + who + " «" + topic() + "»";
    topic();
    if (!unused(title)) {
        return;
    }
    Window span = month_of(near);
    auto shape = Shape::month;
    if (chance_.chance(35)) {
        const auto first = school_day(start_of_week(school_day(near)) + 7);
        auto last = first;
        while (has_lessons(last + 1) && weekday(last) < Weekday::friday) {
            last = last + 1;
        }
        if (last > first && stages_[1].contains(Window{first, last})) {
            span = {first, last};
            shape = Shape::days;
        }
    }
    auto out = row(Kind::lesson, title, shape, span);
    out.format = title.starts_with("В") ? "взаимопосещение" : "открытый урок";
    const auto& leader = next_school(true);
    fill(out, chance_.chance(50) ? leader.brief : person(), "Учителя " + who, leader.brief,
         chance_.word({"Карты анализа уроков", "Обмен опытом"}));
    add(methods, out);
}

void PlanMaker::cycle(Date near) {
    const auto theme = topic();
    const auto title = "Цикл мероприятий «" + theme + "»";
    if (!unused(title)) {
        return;
    }
    const auto span = month_of(near);
    std::vector<Row> rows{row(Kind::work, title, Shape::month, span)};
    fill(rows[0], person(), "Учителя ШНОР", draft_.centre_brief, "Повышение компетентности учителей");
    rows[0].format = "цикл";
    const char* const inner[] = {"Лекция", "Мастер-класс", "Круглый стол по итогам"};
    for (int i = 0; i < 3; ++i) {
        const auto day = free_day(span.first + 2 + i * 8, span);
        if (!span.contains(day) || day < rows.back().span.first) {
            return;
        }
        auto child = row(Kind::meeting, std::string(inner[i]) + " «" + theme + "»", Shape::day, {day, day});
        child.format = i == 0 ? "лекция" : i == 1 ? "мастер-класс" : "круглый стол";
        child.parent = 0;
        fill(child, person(), "Учителя ШНОР", next_school(true).brief, "Материалы для учителей");
        if (!unused(child.title)) {
            return;
        }
        rows.push_back(std::move(child));
    }
    groups_.push_back({methods, std::move(rows)});
}

void PlanMaker::steady_part() {
    struct Steady {
        const char* title;
        Theme theme;
        Shape shape;
        const char* result;
    };
    static const Steady all[] = {
        {"Консультирование учителей школ с низкими результатами", methods, Shape::always,
         "Методическая помощь учителям"},
        {"Мониторинг образовательных результатов учеников ШНОР", monitoring, Shape::every, "Аналитическая справка"},
        {"Информационное сопровождение программы на сайтах школ", organisation, Shape::always, "Публикации на сайтах"},
        {"Организация повышения квалификации учителей ШНОР", methods, Shape::always, "Удостоверения"},
        {"Индивидуальные консультации для молодых педагогов", methods, Shape::open, "Методическая помощь педагогам"},
        {"Посещение уроков в ШНОР", methods, Shape::open, "Карты анализа уроков"},
    };
    auto some = shuffled(all, chance_);
    some.resize(chance_.index(4));
    for (const auto& one : some) {
        auto out = row(Kind::steady, one.title, one.shape, draft_.period);
        out.format = "сопровождение";
        fill(out, draft_.centre_brief, "Школы-лидеры, ШНОР", draft_.centre_brief, one.result);
        add(one.theme, out);
    }
    if (draft_.style.years > 1 && chance_.chance(60)) {
        auto out = row(Kind::steady, "Неделя открытых дверей в школах-лидерах", Shape::every, draft_.period);
        out.timing = chance_.word({"Ежегодно, в ноябре", "Ноябрь, ежегодно", "ежегодно в ноябре"});
        fill(out, "Директора школ", "Учителя ШНОР", "Школы-лидеры", "Обмен опытом");
        add(methods, out);
    }
}

} // namespace opora::planted
