// Opora, MIT licence. See LICENSE.
//
// The rows of a clean plan: what is prepared, what is done, what is summed up, one after the other.
#include <algorithm>
#include <set>

#include "planted/clean.hpp"
#include "planted/phrase.hpp"
#include "planted/words.hpp"

namespace opora::planted {

namespace {

/// The index of a theme that a row belongs to.
enum Theme { organisation, methods, monitoring };

class PlanMaker {
public:
    PlanMaker(Draft& draft, Chance& chance)
        : draft_(draft), chance_(chance), topics_(shuffled(topics, chance)), subjects_(shuffled(teachers, chance)) {}

    void make() {
        divide();
        preparation();
        main_part();
        steady_part();
        closing();
        arrange();
    }

private:
    Draft& draft_;
    Chance& chance_;
    std::vector<const char*> topics_;
    std::vector<const char*> subjects_;
    std::size_t topic_ = 0;
    std::size_t person_ = 0;
    std::size_t school_ = 0;
    std::set<std::string> titles_;
    std::set<std::int32_t> days_;
    Window stages_[3]{};
    std::vector<std::pair<Theme, std::vector<Row>>> groups_; ///< a row with its children

    std::string topic() { return topics_[topic_++ % topics_.size()]; }
    const char* subject() { return subjects_[topic_ % subjects_.size()]; }

    void divide() {
        const auto& period = draft_.period;
        const bool longer = draft_.style.years > 1;
        const auto second = month_later(period.first, longer ? 4 : 2);
        const auto third = month_later(month_of(period.last).first, longer ? -4 : draft_.style.school_year ? -1 : -2);
        stages_[0] = {period.first, second - 1};
        stages_[1] = {second, third - 1};
        stages_[2] = {third, period.last};
    }

    /// A day of lessons near another on which nothing else is, within a window. Summer is left out.
    Date free_day(Date near, const Window& within) {
        auto day = school_day(near);
        while (days_.count(day.days) != 0) {
            day = school_day(day + 1);
        }
        if (day > within.last) {
            day = within.last;
            while (!has_lessons(day) || weekday(day) > Weekday::friday || days_.count(day.days) != 0) {
                day = day - 1;
            }
        }
        days_.insert(day.days);
        return day;
    }

    std::string person() {
        const auto& all = draft_.people;
        const bool first = person_ < all.size() - 1;
        const auto& one = all[1 + person_++ % (all.size() - 1)];
        return first || chance_.chance(40) ? one.name + ", " + one.position : one.name;
    }

    const School& next_school(bool leader) {
        for (;;) {
            const auto& school = draft_.schools[school_++ % draft_.schools.size()];
            if (school.leader == leader) {
                return school;
            }
        }
    }

    std::string separator() { return draft_.style.cell_break == 0 ? ", " : draft_.style.cell_break == 1 ? "; " : "\n"; }

    /// Some schools as a cell lists them.
    std::string list(const std::vector<const School*>& schools) {
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

    std::string all_schools() {
        std::vector<const School*> all;
        for (const auto& school : draft_.schools) {
            all.push_back(&school);
        }
        return list(all);
    }

    /// A leader and the schools that it helps.
    std::string a_pair(const School& leader) {
        std::vector<const School*> some{&leader};
        for (const auto& pair : draft_.pairs) {
            if (&draft_.schools[pair.leader] == &leader) {
                some.push_back(&draft_.schools[pair.supported]);
            }
        }
        return list(some);
    }

    bool named_schools() const { return draft_.style.participants; }

    Row row(Kind kind, const std::string& title, Shape shape, const Window& span) {
        Row out;
        out.kind = kind;
        out.title = title;
        out.shape = shape;
        out.span = span;
        out.timing = phrase(shape, span, draft_.style, chance_);
        return out;
    }

    void fill(Row& out, const std::string& responsible, const std::string& audience, const std::string& venue,
              const std::string& result) {
        out.responsible = responsible;
        out.school_level = chance_.word(
            {"Директора школ", "Заместители директоров школ", "Руководители школьных команд"});
        out.audience = audience;
        out.venue = venue;
        out.result = result;
        const auto first = chance_.between(0, 9) * 5;
        const auto second = chance_.between(1, 9) * 5;
        out.money[0] = std::to_string(first + second);
        out.money[1] = std::to_string(first);
        out.money[2] = std::to_string(second);
    }

    void add(Theme theme, Row out) { groups_.push_back({theme, {std::move(out)}}); }

    std::string authority() {
        return draft_.style.city ? "Отдел образования"
                                 : draft_.authority.substr(0, draft_.authority.find(" администрации"));
    }

    std::string online() { return chance_.word({"онлайн", "Видеоконференция", "дистанционно"}); }

    void preparation() {
        const auto& stage = stages_[0];
        const auto from = std::max(stage.first + 2, draft_.order_date + 1); // what the order sets going follows it
        const auto at = [&](int part) { return from + (stage.last - from - 9) * part / 10; };
        const bool named = draft_.pair_rows.empty() || draft_.pair_rows[0].size() == 3;
        if (!named || (!draft_.style.participants && chance_.chance(40))) {
            const auto day = free_day(at(0), stage);
            auto out = row(Kind::appointment,
                           chance_.word({"Назначение кураторов ШНОР", "Утверждение состава кураторов ШНОР"}),
                           Shape::day, {day, day});
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

    void diagnosis(Date near, const Window& stage) {
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

    void drafting(Date near, const Window& stage) {
        const auto theme = topic();
        const auto last = free_day(near, stage);
        auto out = row(Kind::drafting, "Разработка методических рекомендаций «" + theme + "»", Shape::until,
                       {draft_.period.first, last});
        out.format = "документ";
        fill(out, person(), "Методисты " + draft_.centre_brief, draft_.centre_brief,
             "Методические рекомендации «" + theme + "»");
        add(methods, out);
        const auto day = free_day(stages_[1].first + chance_.between(3, 12), stages_[1]);
        auto use = row(Kind::using_draft, "Семинар по методическим рекомендациям «" + theme + "»", Shape::day,
                       {day, day});
        use.format = "семинар";
        fill(use, person(), "Учителя ШНОР", draft_.centre_brief, "Повышение компетентности учителей");
        add(methods, use);
    }

    void joint_plans(Date near, const Window& stage) {
        const auto last = free_day(near, stage);
        const bool until = chance_.chance(50);
        auto out = row(Kind::work, "Составление планов совместной работы школ-лидеров и ШНОР",
                       until ? Shape::until : Shape::day, {until ? draft_.period.first : last, last});
        out.format = "документ";
        fill(out, "Директора школ", "Школы-лидеры, ШНОР", "Школы-лидеры", "Планы совместной работы");
        add(organisation, out);
    }

    /// Rows of the middle, at most six weeks apart.
    void main_part() {
        const auto& stage = stages_[1];
        const int count = std::max(stage.days() / chance_.between(20, 32), 4);
        for (int i = 0; i < count; ++i) {
            auto near = stage.first + 12 + (stage.days() - 18) * i / count + chance_.below(6);
            const auto [year, month, of] = year_month_day(near);
            if (month == 7) {
                near = date(year, 6, 10); // the schools rest: before it or after it
            } else if (month == 6 || month == 8) {
                near = month == 6 ? near : date(year, 8, 20);
            }
            const auto roll = chance_.below(100);
            if (month >= 6 && month <= 8) {
                summer_work(near);
            } else if (roll < 12 && i + 1 < count &&
                       draft_.style.numbers) { // without numbers nothing shows what is in what
                cycle(near);
            } else if (roll < 35) {
                lessons(near);
            } else {
                meeting(near);
            }
        }
    }

    void summer_work(Date near) {
        const auto theme = topic();
        auto out = row(Kind::work, "Подготовка сборника материалов «" + theme + "»", Shape::month, month_of(near));
        out.format = "документ";
        fill(out, person(), "Методисты " + draft_.centre_brief, draft_.centre_brief, "Сборник материалов");
        if (unused(out.title)) {
            add(methods, out);
        }
    }

    bool unused(const std::string& title) { return titles_.insert(title).second; }

    void meeting(Date near) {
        static const char* const formats[] = {
            "Семинар",      "Круглый стол", "Мастер-класс", "Вебинар",
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
             chance_.word({"Повышение компетентности учителей", "Методические материалы", "Обмен опытом",
                           "Материалы семинара"}));
        add(methods, out);
    }

    Shape meeting_time(Date near, Window& span) {
        const auto roll = chance_.below(100);
        if (roll < 60) {
            const auto day = free_day(near, stages_[1]);
            span = {day, day};
            return Shape::day;
        }
        if (roll < 85 || !has_lessons(near)) {
            span = month_of(near);
            return Shape::month;
        }
        const auto month = month_of(near);
        const auto part = chance_.below(3);
        if (chance_.chance(50)) {
            span = {month.first + part * 7, month.first + part * 7 + 6};
        } else {
            span = {month.first + part * 10, part == 2 ? month.last : month.first + part * 10 + 9};
            if (span.days() == 7) {
                span = month;
                return Shape::month;
            }
        }
        return Shape::part;
    }

    void lessons(Date near) {
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

    /// A row with rows in it.
    void cycle(Date near) {
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

    void steady_part() {
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
            {"Информационное сопровождение программы на сайтах школ", organisation, Shape::always,
             "Публикации на сайтах"},
            {"Организация повышения квалификации учителей ШНОР", methods, Shape::always, "Удостоверения"},
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

    void closing() {
        const auto& stage = stages_[2];
        const auto last_day = std::min(stage.last - 4, year_month_day(stage.last).month == 8
                                                           ? date(year_month_day(stage.last).year, 5, 29)
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
                      chance_.word({"Сетевое взаимодействие школ: опыт и результаты",
                                    "Лучшие практики сетевого наставничества"}) +
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

    /// A working day of the last week before a day of August.
    static Date school_before(Date day) {
        auto out = day - 4;
        while (weekday(out) > Weekday::friday) {
            out = out - 1;
        }
        return out;
    }

    static Date key(const Row& row) { return row.shape == Shape::until ? row.span.last : row.span.first; }

    int section_of(Theme theme, const Row& row) const {
        if (draft_.style.sections == 2) {
            return theme;
        }
        if (row.kind == Kind::steady) {
            return 1;
        }
        const auto day = key(row);
        return day < stages_[1].first ? 0 : day < stages_[2].first ? 1 : 2;
    }

    void make_sections() {
        static const char* const stages[] = {"Подготовительный этап", "Основной этап", "Обобщающий этап"};
        static const char* const themes[] = {"Организационное обеспечение", "Методическая поддержка учителей",
                                             "Диагностика и мониторинг"};
        static const char* const roman[] = {"I. ", "II. ", "III. "};
        const auto numbering = chance_.below(3);
        for (std::size_t i = 0; i < 3; ++i) {
            const bool staged = draft_.style.sections == 1;
            auto title = std::string(numbering == 0   ? roman[i]
                                     : numbering == 1 ? std::to_string(i + 1) + ". "
                                                      : "") +
                         (staged ? stages[i] : themes[i]);
            if (staged && draft_.style.stage_dates) {
                const auto& span = stages_[i];
                title += " (" + std::string(month_names[year_month_day(span.first).month - 1]) + " " +
                         std::to_string(year_month_day(span.first).year) + " г. – " +
                         month_names[year_month_day(span.last).month - 1] + " " +
                         std::to_string(year_month_day(span.last).year) + " г.)";
            }
            draft_.sections.push_back({title, staged ? stages_[i] : draft_.period});
        }
    }

    void arrange() {
        const bool sections = draft_.style.sections != 0;
        if (sections) {
            make_sections();
        }
        const auto rank = [&](const auto& group) {
            const auto& row = group.second.front();
            const bool steady = row.kind == Kind::steady;
            return std::pair(sections ? section_of(group.first, row)
                             : steady ? 1
                                      : 0,
                             steady ? draft_.period.last + 1 : key(row));
        };
        std::stable_sort(groups_.begin(), groups_.end(),
                         [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
        for (auto& [theme, rows] : groups_) {
            const auto top = static_cast<int>(draft_.rows.size());
            const auto section = sections ? section_of(theme, rows.front()) : -1;
            for (auto& one : rows) {
                one.section = section;
                one.parent = one.parent < 0 ? -1 : top;
                draft_.rows.push_back(std::move(one));
            }
        }
    }
};

} // namespace

void make_plan(Draft& draft, Chance& chance) { PlanMaker(draft, chance).make(); }

void number_rows(Draft& draft) {
    if (!draft.style.numbers) {
        return;
    }
    static const char* const ends[] = {"", ".", "."};
    const std::string end = ends[draft.style.number_style];
    const bool by_section = draft.style.sections == 2 && draft.style.number_style == 2;
    int top = 0;
    int inner = 0;
    int section = -1;
    std::string above;
    for (auto& row : draft.rows) {
        if (row.section != section) {
            section = row.section;
            top = by_section ? 0 : top;
        }
        if (row.parent < 0) {
            above = (by_section ? std::to_string(section + 1) + "." : "") + std::to_string(++top);
            row.number = above + end;
            inner = 0;
        } else {
            row.number = above + "." + std::to_string(++inner) + end;
        }
    }
}

} // namespace opora::planted
