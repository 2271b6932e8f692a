// Opora, MIT licence. See LICENSE.
//
// Passports, participants, orders, approvals, periods, stages in other shapes than the given documents have.
#include <algorithm>

#include "catch.hpp"
#include "opora/read/read.hpp"

using namespace opora;

namespace {

Programme read_text(const std::string& text) {
    const auto document = open_document(text, "programme.txt");
    REQUIRE(document.ok());
    auto programme = read_programme(*document);
    REQUIRE(programme.ok());
    return std::move(programme.value());
}

const std::string plan = "\nПлан мероприятий\n\n№\tМероприятие\tСрок\tОтветственный\n1\tСеминар\tоктябрь\tЦентр\n";

std::vector<std::string> texts(const std::vector<Statement>& statements) {
    std::vector<std::string> out;
    for (const auto& statement : statements) {
        out.push_back(statement.text);
    }
    return out;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("a passport with numbered rows, cut by a page") {
    const auto programme = read_text(
        "Паспорт программы\n\n1\tНаименование программы\tПрограмма «Опора»\n2\tЦель\tПоддержать\n\n\t\tшколы района\n"
        "3\tЗадачи\t1) найти; 2) помочь; 3) проверить\n4\tСроки реализации\tс 1 сентября 2022 года по 31 мая 2024 "
        "года\n" +
        plan);
    REQUIRE(programme.passport.size() == 4);
    CHECK(programme.title == "Программа «Опора»");
    CHECK(programme.passport[1].text == "Поддержать школы района");
    CHECK(texts(programme.goals) == Texts{"Поддержать школы района"});
    CHECK(texts(programme.tasks) == Texts{"найти", "помочь", "проверить"});
    REQUIRE(programme.period().has_value());
    CHECK(to_string(*programme.period()) == "2022-09-01/2024-05-31");
    CHECK(programme.periods[0].basis == PeriodBasis::passport);
}

TEST_CASE("goals, tasks and results in prose") {
    const auto programme = read_text(
        "Программа поддержки школ на 2023-2025 годы\n\nЦель: повысить качество образования.\n\nЗадачи:\n"
        "1. Найти затруднения.\n2. Помочь школам.\n\nОжидаемые результаты\n\n- школы справляются;\n- опыт собран.\n" +
        plan);
    CHECK(programme.title == "Программа поддержки школ на 2023-2025 годы");
    CHECK(texts(programme.goals) == Texts{"повысить качество образования."});
    CHECK(texts(programme.tasks) == Texts{"Найти затруднения.", "Помочь школам."});
    CHECK(texts(programme.expected_results) == Texts{"школы справляются", "опыт собран."});
    REQUIRE(programme.period().has_value());
    CHECK(to_string(*programme.period()) == "2023-01-01/2025-12-31");
}

TEST_CASE("the period of a title that names a school year lasts twelve months") {
    const auto programme = read_text("ПЛАН РАБОТЫ СЕТИ\nна 2023/2024 учебный год\n" + plan);
    REQUIRE(programme.periods.size() == 1);
    CHECK(programme.periods[0].basis == PeriodBasis::title);
    CHECK(to_string(programme.periods[0].window) == "2023-09-01/2024-08-31");
    CHECK(programme.periods[0].source.paragraph == 2);
}

TEST_CASE("all periods are kept, the given one first") {
    const auto document = open_document(
        "Дорожная карта на 2023 год\n\nСрок реализации: 1 февраля 2023 года - 30 ноября 2023 года\n" + plan, "p.txt");
    REQUIRE(document.ok());
    ReadOptions options;
    options.period = parse_window("2024-01-01/2024-12-31").value();
    const auto programme = read_programme(*document, options);
    REQUIRE(programme.ok());
    REQUIRE(programme->periods.size() == 3);
    CHECK(programme->periods[0].basis == PeriodBasis::given);
    CHECK(programme->periods[1].basis == PeriodBasis::passport);
    CHECK(to_string(programme->periods[1].window) == "2023-02-01/2023-11-30");
    CHECK(programme->periods[2].basis == PeriodBasis::title);
    CHECK(programme->events[0].timing.windows == std::vector<Window>{parse_window("2024-10-01/2024-10-31").value()});
}

TEST_CASE("an order with spaced letters, sub-clauses without a full stop, control kept") {
    const auto programme = read_text(
        "Комитет по образованию\n\nП Р И К А З\n\n№ 15-од от 12.01.2023\n\nО реализации плана\n\nВо исполнение решения "
        "коллегии "
        "приказываю:\n\n1. Директорам школ (Иванова И.И., Петров П.П.):\n1.1 Провести диагностику до 1 марта 2023 г.\n"
        "1.2 Сдать отчёт в срок до 10 марта.\n2. Контроль оставляю за собой.\n\nПредседатель комитета С.С. Сидорова\n" +
        plan);
    REQUIRE(programme.approvals.size() == 1);
    const auto& order = programme.approvals[0];
    CHECK(order.kind == Approval::Kind::order);
    CHECK(order.number == "15-од");
    CHECK(order.date == Date(2023, 1, 12));
    CHECK(order.person == "С.С. Сидорова");
    REQUIRE(programme.clauses.size() == 4);
    CHECK(programme.clauses[1].number == "1.1");
    REQUIRE(programme.clauses[1].deadline.has_value());
    CHECK(programme.clauses[1].deadline->phrase == "до 1 марта 2023 г.");
    REQUIRE(programme.clauses[2].deadline.has_value());
    CHECK(programme.clauses[2].deadline->kind == TimingKind::until);
    REQUIRE(programme.clauses[3].control.size() == 1);
    CHECK(programme.clauses[3].control[0].text == "оставляю за собой");
}

TEST_CASE("approvals stand side by side in a table") {
    const auto programme = read_text("СОГЛАСОВАНО\tУТВЕРЖДАЮ\nПредседатель совета\tДиректор МБОУ «Школа № 5»\n_______ "
                                     "А.А. Примерова\t_______ Б.Б. Образцов\n"
                                     "«10» января 2023 г.\tПриказ № 7 от 11.01.2023\n" +
                                     plan);
    REQUIRE(programme.approvals.size() == 2);
    CHECK(programme.approvals[0].kind == Approval::Kind::agreed);
    CHECK(programme.approvals[0].person == "А.А. Примерова");
    CHECK(programme.approvals[0].authority == "Председатель совета");
    CHECK(programme.approvals[0].date == Date(2023, 1, 10));
    CHECK(programme.approvals[1].kind == Approval::Kind::approved);
    CHECK(programme.approvals[1].authority == "Директор МБОУ «Школа № 5»");
    CHECK(programme.approvals[1].number == "7");
    CHECK(programme.approvals[1].date == Date(2023, 1, 11));
}

TEST_CASE("participants: roles as columns, several people in a cell") {
    const auto programme = read_text("Участники\n\n№\tШкола-наставник\tШНОР\tКуратор\n1\tМБОУ «Лицей № 2»\tМБОУ «Школа "
                                     "№ 11»\tИванова И.И., методист; Петров П.П.\n" +
                                     plan);
    REQUIRE(programme.organisations.size() == 2);
    CHECK(programme.organisations[0].name == "МБОУ «Лицей № 2»");
    CHECK(programme.organisations[0].roles.at(0).role == RoleKind::leader);
    CHECK(programme.organisations[1].roles.at(0).role == RoleKind::supported);
    REQUIRE(programme.people.size() == 2);
    CHECK(programme.people[0].name == "Иванова И.И.");
    CHECK(programme.people[0].position == "методист");
    CHECK(programme.people[1].name == "Петров П.П.");
}

TEST_CASE("pairs of mentors: each school of a cell is one of its own") {
    const auto programme = read_text("Участники\n\n№\tШкола-наставник\tШНОР\n"
                                     "1\tМБОУ «Лицей № 2»\tМБОУ «Школа № 11», МБОУ «Школа № 12»\n"
                                     "2\tМБОУ «Лицей № 2»; МБОУ «Гимназия № 3»\tМБОУ «Школа № 13»\n" +
                                     plan);
    std::vector<std::string> names;
    for (const auto& organisation : programme.organisations) {
        names.push_back(organisation.name);
    }
    CHECK(names == std::vector<std::string>{"МБОУ «Лицей № 2»", "МБОУ «Школа № 11»", "МБОУ «Школа № 12»",
                                            "МБОУ «Гимназия № 3»", "МБОУ «Школа № 13»"});
    REQUIRE(programme.mentorships.size() == 2);
    CHECK(programme.mentorships[0].mentors.size() == 1);
    REQUIRE(programme.mentorships[0].mentees.size() == 2);
    CHECK(programme.mentorships[0].mentees[1].text == "МБОУ «Школа № 12»");
    CHECK(programme.mentorships[0].mentees[1].id == programme.organisations[2].id.text);
    CHECK(programme.mentorships[0].cardinality == "1:n");
    CHECK(programme.mentorships[1].mentors.size() == 2);
    CHECK(programme.mentorships[1].cardinality == "n:m");
}

TEST_CASE("participants: a school that two tables list is one organisation, with what both say of it") {
    const auto programme = read_text("Школы-наставники\n\nОрганизация\tСтатус\n"
                                     "МБОУ «Лицей № 2»\tшкола-лидер\nМБОУ «Гимназия № 3»\tшкола-лидер\n\n"
                                     "Кураторы школ\n\nОрганизация\tСтатус\tОтветственный\n"
                                     "МБОУ \"Лицей №2\"\tшкола-лидер\tИванова И.И., директор\n"
                                     "МБОУ «Школа № 11»\tШНОР\tПетров П.П., директор\n" +
                                     plan);
    REQUIRE(programme.organisations.size() == 3);
    CHECK(programme.organisations[0].name == "МБОУ «Лицей № 2»");
    REQUIRE(programme.organisations[0].roles.size() == 1); // said twice
    CHECK(programme.organisations[0].people.size() == 1);
    CHECK(programme.organisations[2].roles.at(0).role == RoleKind::supported);
}

TEST_CASE("participants: two roles of one cell are two, what is no list of roles is one") {
    const auto programme = read_text("Участники\n\nОрганизация\tСтатус\n"
                                     "МБОУ «Лицей № 2»\tшкола-лидер, ШНОР\n"
                                     "МБОУ «Школа № 11»\tШНОР/ШНСУ\n"
                                     "МБОУ «Гимназия № 3»\tшкола-лидер, участник проекта «500+»\n" +
                                     plan);
    REQUIRE(programme.organisations.size() == 3);
    const auto& both = programme.organisations[0].roles;
    REQUIRE(both.size() == 2);
    CHECK(both[0].role == RoleKind::leader);
    CHECK(both[0].basis == "школа-лидер");
    CHECK(both[1].role == RoleKind::supported);
    CHECK(both[1].basis == "ШНОР");
    REQUIRE(programme.organisations[1].roles.size() ==
            2); // low results and adverse conditions are told apart by their words
    CHECK(programme.organisations[1].roles[1].basis == "ШНСУ");
    REQUIRE(programme.organisations[2].roles.size() == 1);
    CHECK(programme.organisations[2].roles[0].basis == "школа-лидер, участник проекта «500+»");
}

TEST_CASE("participants with identifiers and a position of its own") {
    const auto programme = read_text("Участники сети\n\nНаименование ОО\tИНН\tФИО руководителя\tДолжность\tТелефон\n"
                                     "МБОУ «Школа № 5»\t7700000000\tПримерова Анна Андреевна\tдиректор\t22-33-44\n" +
                                     plan);
    REQUIRE(programme.organisations.size() == 1);
    CHECK(programme.organisations[0].identifiers.at("inn") == "7700000000");
    REQUIRE(programme.people.size() == 1);
    CHECK(programme.people[0].name == "Примерова Анна Андреевна");
    CHECK(programme.people[0].position == "директор");
    REQUIRE(programme.organisations[0].cells.size() == 5);
    CHECK(programme.organisations[0].cells[4].text == "22-33-44");
}

TEST_CASE("a table of indicators") {
    const auto programme = read_text(
        "Показатели\n\n№\tПоказатель\tЕд. изм.\t2023\t2024\n1\tДоля выпускников\t%\t90\t95\n" + plan);
    REQUIRE(programme.indicators.size() == 1);
    CHECK(programme.indicators[0].name == "Доля выпускников");
    CHECK(programme.indicators[0].unit == "%");
    CHECK(programme.indicators[0].target == "2023: 90; 2024: 95");
}

TEST_CASE("stages of a passport date the stages of the plan by number and name") {
    const auto programme = read_text("Паспорт\n\nНаименование программы\tПрограмма\nСрок реализации\t2022-2024 годы\n"
                                     "Этапы реализации\tI этап (январь - май 2022 г.) - организационный; II этап (июнь "
                                     "2022 г. - 2024 г.) - практический\n\n"
                                     "План мероприятий\n\n№\tМероприятие\tСрок\tОтветственный\nI. Организационный "
                                     "этап\t\t\t\n1\tСбор\tапрель 2022 г.\tЦентр\n"
                                     "Практический этап\t\t\t\n2\tСеминар\t2023 год\tЦентр\n");
    REQUIRE(programme.stages.size() == 2);
    REQUIRE(programme.stages[0].timing.has_value());
    CHECK(programme.stages[0].timing->windows == std::vector<Window>{parse_window("2022-01-01/2022-05-31").value()});
    REQUIRE(programme.stages[1].timing.has_value());
}

TEST_CASE("appendices: named with their text, and named only") {
    const auto programme = read_text("Программа сети на 2023 год\n\nАнкета дана в приложении 2 и Приложении 1.\n" +
                                     plan + "\nПриложение 1\n\nАнкета для учителей\n\nКак вы готовитесь к урокам?\n");
    const auto find = [&programme](const std::string& name) {
        return std::find_if(programme.documents.begin(), programme.documents.end(),
                            [&name](const NamedDocument& document) { return document.name.find(name) == 0; });
    };
    const auto first = find("Приложение 1");
    REQUIRE(first != programme.documents.end());
    CHECK(first->present);
    CHECK(first->name == "Приложение 1. Анкета для учителей");
    const auto second = find("Приложение 2");
    REQUIRE(second != programme.documents.end());
    CHECK_FALSE(second->present);
}
