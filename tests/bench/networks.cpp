// Opora, MIT licence. See LICENSE.
#include "networks.hpp"

#include "opora/time/calendar.hpp"
#include "opora/time/window.hpp"
#include "random.hpp"

namespace opora::bench {
namespace {

// Surnames that say that they are invented, each with initials: 5 x 8 x 28 x 28 different people.
std::string person(int index) {
    constexpr const char* const roots[] = {"Пример", "Образц", "Вымысл", "Услов", "Макет"};
    constexpr const char* const endings[] = {"ова", "ина", "енко", "овская", "ович", "чук", "ко", "ян"};
    constexpr const char* const letters[] = {"А", "Б", "В", "Г", "Д", "Е", "Ж", "З", "И", "К", "Л", "М", "Н", "О",
                                             "П", "Р", "С", "Т", "У", "Ф", "Х", "Ц", "Ч", "Ш", "Щ", "Э", "Ю", "Я"};
    const auto take = [&index](int count) {
        const auto at = static_cast<std::size_t>(index % count);
        index /= count;
        return at;
    };
    std::string out = roots[take(5)];
    out += endings[take(8)];
    out += std::string(" ") + letters[take(28)] + ".";
    return out + letters[take(28)] + ".";
}

std::string school(int number) { return "МБОУ СОШ № " + std::to_string(number) + " Примерного района"; }

// The same school as tired people write it.
std::string misspelt(int number, Random& random) {
    const auto digits = std::to_string(number);
    switch (random.below(6)) {
    case 0:
        return "МБОУ «СОШ №" + digits + "»";
    case 1:
        return "СОШ № " + digits;
    case 2:
        return "школа №" + digits + " Примерного района";
    case 3:
        return "МБОУ №№ " + digits + ", " + std::to_string(number + 1);
    case 4:
        return "Муниципальное бюджетное общеобразовательное учреждение средняя школа № " + digits;
    default:
        return "МКОУ СОШ № " + digits + " г. Вымышленного"; // and here it is another school
    }
}

std::string day_text(Date day) {
    const auto parts = year_month_day(day);
    const auto two = [](unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return two(parts.day) + "." + two(parts.month) + "." + std::to_string(parts.year);
}

const Cells participants_header = {"Организация", "Статус", "Ответственный сотрудник"};
const Cells plan_header = {
    "№ п/п", "Мероприятие", "Сроки", "Ответственные", "Участники", "Место проведения", "Ожидаемый результат"};

class Network {
public:
    Network(Quality quality, int events, int schools, DocumentWriter& to)
        : quality_(quality), events_(events), leaders_(schools / 3), schools_(schools), to_(to) {}

    std::string run() {
        to_.paragraph("Программа сетевого взаимодействия школ-лидеров со школами с низкими результатами обучения "
                      "Примерного района на 2021-2024 годы");
        to_.paragraph("Сроки реализации программы: 01.09.2021-31.05.2024.");
        to_.paragraph("Участники программы:");
        participants();
        to_.paragraph("План мероприятий программы");
        plan();
        return to_.finish();
    }

private:
    void participants() {
        to_.begin_table(participants_header.size());
        to_.row(participants_header);
        to_.row({"Отдел образования администрации Примерного района", "руководитель",
                 person(schools_ + 1) + ", начальник отдела"});
        to_.row({"Методический центр Примерного района", "координатор", person(schools_ + 2) + ", методист"});
        for (int number = 1; number <= schools_; ++number) {
            to_.row({school(number), number <= leaders_ ? "школа-лидер" : "ШНОР", person(number) + ", директор"});
        }
        to_.end_table();
    }

    void plan() {
        to_.begin_table(plan_header.size());
        to_.row(plan_header);
        for (int i = 0; i < events_; ++i) {
            const int section = i / 50 + 1;
            if (i % 50 == 0) {
                to_.row({std::to_string(section) + ". Направление работы " + std::to_string(section)});
            }
            to_.row(quality_ == Quality::clean ? clean_event(i, section) : bad_event(i, section));
        }
        to_.end_table();
    }

    // The plan's events follow each other on the working days of its period.
    Date day_of(int event) const {
        const auto days = Window{first_, last_}.days();
        const auto day = first_ + static_cast<int>(static_cast<std::int64_t>(days - 1) * event / events_);
        return calendar_.next_working_day(day - 1);
    }

    Cells clean_event(int i, int section) {
        const int leader = i % leaders_ + 1;
        const int supported = leaders_ + i % (schools_ - leaders_) + 1;
        return {std::to_string(section) + "." + std::to_string(i % 50 + 1) + ".",
                random_.pick({"Семинар", "Круглый стол", "Мастер-класс", "Консультация"}) +
                    std::string(random_.pick({" «Работа со слабоуспевающими учениками»", " по оценке качества",
                                              " для молодых педагогов", " по функциональной грамотности"})),
                day_text(day_of(i)),
                person(leader),
                school(leader) + ", " + school(supported),
                school(leader),
                random_.pick({"Аналитическая справка", "Методические рекомендации", "Протокол заседания"})};
    }

    std::string bad_day(int i) {
        const auto day = day_of(i) + random_.between(-500, 500);
        switch (random_.below(7)) {
        case 0:
            return day_text(day) + " - " + day_text(day - random_.between(1, 40)); // backwards
        case 1:
            return "воскресенье, " + day_text(day);
        case 2:
            return "до " + day_text(day);
        case 3:
            return "30 февраля";
        case 4:
            return "сентябрь";
        case 5:
            return "в первый понедельник после каникул"; // who knows when
        default:
            return day_text(day);
        }
    }

    Cells bad_event(int i, int section) {
        const int leader = random_.between(1, schools_);
        const int supported = random_.between(1, schools_);
        const auto word = std::to_string(i);
        return {std::to_string(section) + "." + std::to_string(random_.between(1, 40)) + ".",
                random_.pick({"Утверждение плана работы группы ", "Назначение кураторов по направлению ",
                              "Подготовка приказа о рабочей группе ", "Анализ итогов диагностики ",
                              "Взаимопосещение уроков по теме "}) +
                    word + (random_.chance(30) ? " (2 школы, 3 школы) РЦ" + word : ""),
                bad_day(i),
                random_.chance(15) ? "" : person(random_.between(1, 20'000)) + ", " + person(random_.between(1, 300)),
                misspelt(leader, random_) + "; " + misspelt(supported, random_),
                random_.chance(50) ? misspelt(leader, random_) : "зал " + word + " дворца на ул. Условной, " + word,
                random_.pick({"Приказ", "Утверждённый план работы группы ", "Списки кураторов "}) + word};
    }

    Quality quality_;
    int events_;
    int leaders_;
    int schools_;
    DocumentWriter& to_;
    Calendar calendar_ = Calendar::russia();
    Random random_{11};
    Date first_ = Date(2021, 9, 1);
    Date last_ = Date(2024, 5, 31);
};

} // namespace

std::string network_programme(Quality quality, int events, int schools, DocumentWriter& to) {
    return Network(quality, events, schools, to).run();
}

} // namespace opora::bench
