// Opora, MIT licence. See LICENSE.
//
// Contradictions of order: something used before it is made, done before its people are appointed, waited for in a circle.
#include "planted/families.hpp"
#include "planted/tools.hpp"

namespace opora::planted {

namespace {

using Wants = std::vector<Expected>;

/// Two open days of the main part, the first at least a fortnight before the second.
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

Window until(const Draft& draft, Date day) { return {draft.period.first, day}; }

/// Lessons by recommendations that are worked out later.
bool uses_later_recommendations(Draft& draft, Chance& chance, Wants& wants) {
    Date first;
    Date second;
    if (!two_days(draft, chance, first, second)) {
        return false;
    }
    const auto topic = chance.word(
        {"по проведению открытых уроков", "по оценке открытых уроков", "по работе с текстом"});
    auto use = plain_row(draft, Kind::meeting,
                         "Открытый урок учителей музыки в соответствии с методическими рекомендациями " + topic,
                         Shape::day, {first, first}, chance);
    auto make = plain_row(draft, Kind::drafting,
                          chance.word({"Подготовка", "Разработка"}) + " методических рекомендаций " + topic, Shape::day,
                          {second, second}, chance);
    make.result = "Методические рекомендации " + topic;
    wants.push_back({Code::uses_what_comes_later, {use.title, make.title}, {}});
    insert_row(draft, use);
    insert_row(draft, make);
    return true;
}

/// A discussion of a paper that a later event writes.
bool uses_later_paper(Draft& draft, Chance& chance, Wants& wants) {
    Date first;
    Date second;
    if (!two_days(draft, chance, first, second)) {
        return false;
    }
    const auto which = chance.index(3);
    static const char* const uses[] = {"Работа школьных команд на основе модели сетевого партнёрства",
                                       "Самоанализ школ с использованием критериев эффективности наставничества",
                                       "Заключение соглашений согласно положению о школе-наставнике"};
    static const char* const makes[] = {"Разработка модели сетевого партнёрства",
                                        "Составление критериев эффективности наставничества",
                                        "Подготовка положения о школе-наставнике"};
    auto use = plain_row(draft, Kind::work, uses[which], Shape::day, {first, first}, chance);
    auto make = plain_row(draft, Kind::work, makes[which], Shape::day, {second, second}, chance);
    make.result = "Документ";
    wants.push_back({Code::uses_what_comes_later, {use.title, make.title}, {}});
    insert_row(draft, use);
    insert_row(draft, make);
    return true;
}

/// The recommendations of the clean plan come after the seminar on them.
bool draft_moved_later(Draft& draft, Chance& chance, Wants& wants) {
    Row* make = some_row(draft, chance, [](const Row& row) { return row.kind == Kind::drafting; });
    Row* use = some_row(draft, chance, [](const Row& row) { return row.kind == Kind::using_draft; });
    if (make == nullptr || use == nullptr) {
        return false;
    }
    const auto within = middle(draft);
    const auto day = open_day(draft, use->span.first + 25, within);
    if (!day) {
        return false;
    }
    auto moved = *make;
    const auto title = moved.title;
    wants.push_back({Code::uses_what_comes_later, {use->title, title}, {}});
    date_row(draft, moved, Shape::day, {*day, *day}, chance);
    remove_rows(draft, [&](const Row& row) { return row.title == title; });
    insert_row(draft, moved);
    return true;
}

Row appointment(const Draft& draft, Date day, const std::string& title, Chance& chance) {
    auto row = plain_row(draft, Kind::appointment, title, Shape::day, {day, day}, chance);
    row.responsible = draft.style.city ? "Отдел образования"
                                       : draft.authority.substr(0, draft.authority.find(" администрации"));
    row.result = "Приказ о назначении кураторов";
    return row;
}

bool without_curators(const Draft& draft) { return draft.style.participants && draft.pair_rows[0].size() == 2; }

bool order_sets_unappointed(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.order || !without_curators(draft)) {
        return false;
    }
    const auto rows = rows_where(draft, [](const Row& row) { return row.kind == Kind::appointment; });
    if (rows.empty()) {
        return false;
    }
    const auto last = draft.clauses.back();
    draft.clauses.back() = {
        "5.", chance.word({"Кураторам ШНОР приступить к сопровождению школ.",
                           "Кураторам ШНОР приступить к работе со школами с даты подписания приказа.",
                           "Муниципальному координатору и кураторам ШНОР приступить к реализации программы."})};
    draft.clauses.push_back({"6.", last.text});
    wants.push_back({Code::before_people_appointed, {draft.rows[rows[0]].title}, {}});
    return true;
}

bool appointed_twice(Draft& draft, Chance& chance, Wants& wants) {
    const auto rows = rows_where(draft, [](const Row& row) { return row.kind == Kind::appointment; });
    if (rows.empty()) {
        return false;
    }
    const auto day = open_day(draft, draft.rows[rows[0]].span.first + 30,
                              {draft.period.first, draft.rows[rows[0]].span.first + 90});
    if (!day) {
        return false;
    }
    auto again = appointment(
        draft, *day, chance.word({"Выбор и назначение кураторов ШНОР", "Назначение кураторов для ШНОР"}), chance);
    if (again.title == draft.rows[rows[0]].title) {
        return false;
    }
    wants.push_back({Code::done_twice, {again.title, draft.rows[rows[0]].title}, {}});
    insert_row(draft, again);
    return true;
}

/// Whether two days are of one school year: what is done once a year may be done again in the next.
bool one_school_year(Date a, Date b) {
    const auto year = [](Date day) { return year_month_day(day).year - (year_month_day(day).month < 9 ? 1 : 0); };
    return year(a) == year(b);
}

bool made_twice(Draft& draft, Chance& chance, Wants& wants) {
    Date first;
    Date second;
    if (!two_days(draft, chance, first, second) || !one_school_year(first, second)) {
        return false;
    }
    const auto what = chance.word({"муниципальной рабочей группы", "банка лучших практик", "реестра наставников"});
    auto one = plain_row(draft, Kind::work, "Создание " + what, Shape::day, {first, first}, chance);
    auto two = plain_row(draft, Kind::work, chance.word({"Формирование ", "Создание и утверждение "}) + what,
                         Shape::day, {second, second}, chance);
    wants.push_back({Code::done_twice, {one.title, two.title}, {}});
    insert_row(draft, one);
    insert_row(draft, two);
    return true;
}

bool approved_twice(Draft& draft, Chance& chance, Wants& wants) {
    Date first;
    Date second;
    if (!two_days(draft, chance, first, second) || !one_school_year(first, second)) {
        return false;
    }
    const auto what = chance.word(
        {"графика взаимопосещения уроков", "плана работы сетевых сообществ", "списка тьюторов"});
    auto one = plain_row(draft, Kind::work, "Утверждение " + what, Shape::day, {first, first}, chance);
    auto two = plain_row(draft, Kind::work,
                         chance.word({"Согласование и утверждение ", "Обсуждение и утверждение "}) + what, Shape::day,
                         {second, second}, chance);
    wants.push_back({Code::done_twice, {one.title, two.title}, {}});
    insert_row(draft, one);
    insert_row(draft, two);
    return true;
}

/// Mentors set to work by the order, and appointed by the plan afterwards.
bool order_sets_mentors(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.order) {
        return false;
    }
    const auto day = open_day(draft, draft.order_date + 30, draft.period);
    if (!day) {
        return false;
    }
    const auto last = draft.clauses.back();
    draft.clauses.back() = {"5.",
                            chance.word({"Наставникам учителей ШНОР начать работу с 1 числа следующего месяца.",
                                         "Директорам школ и наставникам учителей приступить к реализации программы."})};
    draft.clauses.push_back({"6.", last.text});
    auto row = plain_row(
        draft, Kind::work,
        chance.word({"Отбор и назначение наставников учителей", "Назначение наставников учителей ШНОР"}), Shape::day,
        {*day, *day}, chance);
    wants.push_back({Code::before_people_appointed, {row.title}, {}});
    insert_row(draft, row);
    return true;
}

bool clause_before_task(Draft& draft, Chance& chance, Wants& wants) {
    auto* clause = clause_with(draft, "разработать школьные планы до ");
    if (clause == nullptr) {
        return false;
    }
    const auto demanded = school_day(draft.period.first + 45);
    const auto day = open_day(draft, demanded + 20, {demanded, draft.period.last});
    if (!day) {
        return false;
    }
    const auto what = chance.word({"школьных планов", "школьных планов по поддержке учеников"});
    const bool until_day = chance.chance(50) || staged(draft); // days could reach over the end of a stage
    auto row = plain_row(draft, Kind::work, "Разработка " + what, until_day ? Shape::until : Shape::days,
                         {*day - 9, *day}, chance);
    row.span = row.shape == Shape::until ? until(draft, *day) : row.span;
    wants.push_back({Code::deadline_before_task_ends, {row.title}, {}});
    insert_row(draft, row);
    return true;
}

bool approved_unprepared(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.order) {
        return false;
    }
    const auto what = chance.index(3);
    static const char* const approved[] = {"положение о сетевом наставничестве",
                                           "дорожную карту сетевого взаимодействия", "график методических десантов"};
    static const char* const prepared[] = {"положения о сетевом наставничестве",
                                           "дорожной карты сетевого взаимодействия", "графика методических десантов"};
    const auto day = open_day(draft, draft.order_date + 25, draft.period);
    if (!day) {
        return false;
    }
    if (chance.chance(50)) {
        draft.clauses[0].text = std::string("Утвердить программу (приложение 1) и ") + approved[what] + ".";
    } else {
        draft.clauses.insert(draft.clauses.begin() + 1, {"1.1.", std::string("Утвердить ") + approved[what] + "."});
    }
    auto row = plain_row(draft, Kind::drafting, chance.word({"Разработка ", "Подготовка "}) + prepared[what],
                         Shape::until, until(draft, *day), chance);
    row.result = "Документ";
    wants.push_back({Code::approved_before_prepared, {row.title}, {}});
    insert_row(draft, row);
    return true;
}

bool circle(Draft& draft, Chance& chance, Wants& wants) {
    if (!draft.style.numbers) {
        return false;
    }
    const auto rows = rows_where(draft, [&](const Row& row) { return row.kind == Kind::meeting && alone(draft, row); });
    if (rows.size() < 3) {
        return false;
    }
    const auto size = chance.chance(50) ? 2U : 3U;
    const auto from = chance.index(rows.size() - size + 1);
    Expected want{Code::events_wait_in_circle, {}, {}};
    for (std::size_t i = 0; i < size; ++i) {
        const auto& next = draft.rows[rows[from + (i + 1) % size]];
        auto number = next.number;
        while (number.ends_with('.')) {
            number.pop_back();
        }
        draft.rows[rows[from + i]].timing = chance.word({"после мероприятия ", "после проведения мероприятия "}) +
                                            number;
        want.events.push_back(draft.rows[rows[from + i]].title);
    }
    wants.push_back(want);
    return true;
}

bool results_first(Draft& draft, Chance& chance, Wants& wants) {
    Date first;
    Date second;
    if (!two_days(draft, chance, first, second)) {
        return false;
    }
    static const char* const held[] = {"Неделя математики", "Конкурс «Лучший урок года»", "Фестиваль открытых уроков"};
    static const char* const sums[] = {"Итоги недели математики", "Подведение итогов конкурса «Лучший урок года»",
                                       "Подведение итогов фестиваля открытых уроков"};
    const auto which = chance.index(3);
    auto sum = plain_row(draft, Kind::meeting, sums[which], Shape::day, {first, first}, chance);
    auto event = plain_row(draft, Kind::meeting, held[which], Shape::day, {second, second}, chance);
    wants.push_back({Code::sums_up_before_done, {sum.title, event.title}, {}});
    insert_row(draft, sum);
    insert_row(draft, event);
    return true;
}

bool results_of_week(Draft& draft, Chance& chance, Wants& wants) {
    Date first;
    Date second;
    if (!two_days(draft, chance, first, second)) {
        return false;
    }
    static const char* const held[] = {"Декада русского языка в ШНОР", "Муниципальная олимпиада учителей",
                                       "Марафон педагогических идей"};
    static const char* const sums[] = {"Совещание по итогам декады русского языка в ШНОР",
                                       "Итоги муниципальной олимпиады учителей",
                                       "Круглый стол по итогам марафона педагогических идей"};
    const auto which = chance.index(3);
    auto sum = plain_row(draft, Kind::meeting, sums[which], Shape::day, {first, first}, chance);
    auto event = plain_row(draft, Kind::meeting, held[which], Shape::day, {second, second}, chance);
    wants.push_back({Code::sums_up_before_done, {sum.title, event.title}, {}});
    insert_row(draft, sum);
    insert_row(draft, event);
    return true;
}

bool prepared_late(Draft& draft, Chance& chance, Wants& wants) {
    Date first;
    Date second;
    if (!two_days(draft, chance, first, second)) {
        return false;
    }
    static const char* const held[] = {"Форум педагогических идей", "Фестиваль сетевых уроков",
                                       "Ярмарка педагогических практик"};
    static const char* const prepared[] = {"Подготовка к форуму педагогических идей",
                                           "Подготовка к фестивалю сетевых уроков",
                                           "Подготовка ярмарки педагогических практик"};
    const auto which = chance.index(3);
    auto event = plain_row(draft, Kind::meeting, held[which], Shape::day, {first, first}, chance);
    auto make = plain_row(draft, Kind::work, prepared[which], Shape::day, {second, second}, chance);
    wants.push_back({Code::prepared_after_held, {make.title, event.title}, {}});
    insert_row(draft, event);
    insert_row(draft, make);
    return true;
}

bool waits_for_nothing(Draft& draft, Chance& chance, Wants& wants) {
    auto* row = some_row(draft, chance, [&](const Row& one) { return one.kind == Kind::meeting && alone(draft, one); });
    if (row == nullptr || !draft.style.numbers) {
        return false;
    }
    const auto number = std::to_string(draft.rows.size() + 7);
    row->timing = chance.chance(50) ? "после мероприятия " + number
                                    : "в течение 10 дней после проведения мероприятия " + number;
    wants.push_back({Code::waits_for_unknown, {row->title}, {}});
    return true;
}

bool curators_work_early(Draft& draft, Chance& chance, Wants& wants) {
    if (draft.style.participants && !without_curators(draft)) {
        return false;
    }
    remove_rows(draft, [](const Row& row) { return row.kind == Kind::appointment; });
    Date first;
    Date second;
    if (!two_days(draft, chance, first, second)) {
        return false;
    }
    auto work = plain_row(draft, Kind::meeting,
                          chance.word({"Знакомство с командами ШНОР", "Анализ планов работы ШНОР"}), Shape::day,
                          {first, first}, chance);
    work.responsible = chance.word({"Кураторы ШНОР", "Кураторы"});
    auto appoint = appointment(
        draft, second, chance.word({"Назначение кураторов ШНОР", "Утверждение состава кураторов ШНОР"}), chance);
    wants.push_back({Code::works_before_appointed, {work.title, appoint.title}, {}});
    insert_row(draft, work);
    insert_row(draft, appoint);
    return true;
}

} // namespace

std::vector<Planter> order_planters() {
    const Entailed early{Code::works_before_appointed, "whom the order sets to work before they are appointed"};
    return {
        {Code::uses_what_comes_later, "uses_later_recommendations", uses_later_recommendations, {}},
        {Code::uses_what_comes_later, "draft_moved_later", draft_moved_later, {}},
        {Code::uses_what_comes_later, "uses_later_paper", uses_later_paper, {}},
        {Code::before_people_appointed, "order_sets_mentors", order_sets_mentors, {early}},
        {Code::done_twice, "approved_twice", approved_twice, {}},
        {Code::sums_up_before_done, "results_of_week", results_of_week, {}},
        {Code::before_people_appointed, "order_sets_unappointed", order_sets_unappointed, {early}},
        {Code::done_twice, "appointed_twice", appointed_twice, {}},
        {Code::done_twice, "made_twice", made_twice, {}},
        {Code::deadline_before_task_ends, "clause_before_task", clause_before_task, {}},
        {Code::approved_before_prepared, "approved_unprepared", approved_unprepared, {}},
        {Code::events_wait_in_circle,
         "circle",
         circle,
         {{Code::long_silence, "the events of the circle lose their dates"}}},
        {Code::sums_up_before_done, "results_first", results_first, {}},
        {Code::prepared_after_held, "prepared_late", prepared_late, {}},
        {Code::waits_for_unknown,
         "waits_for_nothing",
         waits_for_nothing,
         {{Code::long_silence, "the event has no date any more"}}},
        {Code::works_before_appointed, "curators_work_early", curators_work_early, {}},
    };
}

} // namespace opora::planted
