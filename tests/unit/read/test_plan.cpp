// Opora, MIT licence. See LICENSE.
//
// Plans in the shapes that documents have. Expected values are what a reader of the printed table says.
#include <algorithm>

#include "catch.hpp"
#include "opora/read/read.hpp"
#include "plans.hpp"

using namespace opora;

using namespace opora::plans;

TEST_CASE("columns stand in any order, under any of their names") {
    const auto programme = read_text(
        "Исполнители\tДата проведения\tМесто\tСодержание деятельности\tЦелевая аудитория\tВыход\tПримечание\n"
        "Петрова П.П.\t5 октября 2022 г.\tЛицей № 1\tСеминар\tучителя\tпамятка\tпо заявкам\n");
    REQUIRE(programme.events.size() == 1);
    const auto& event = programme.events[0];
    CHECK(event.title == "Семинар");
    CHECK(dates(event) == "2022-10-05/2022-10-05");
    CHECK(names(event.responsible) == Names{"Петрова П.П."});
    CHECK(names(event.participants) == Names{"учителя"});
    CHECK(names(event.venues) == Names{"Лицей № 1"});
    CHECK(event.expected_result == "памятка");
    REQUIRE(event.cells.size() == 7);
    CHECK(event.cells[6].header == "Примечание");
    CHECK(event.cells[6].text == "по заявкам");
}

TEST_CASE("a start and an end make one timing") {
    const auto programme = read_text("№\tМероприятие\tСрок\t\tОтветственный\n\t\tначало\tокончание\t\n"
                                     "1\tКурсы\t01.10.2022\t15.11.2022\tЦентр\n"
                                     "2\tОтчёт\t\t20.12.2022\tЦентр\n");
    REQUIRE(programme.events.size() == 2);
    CHECK(programme.events[0].timing.phrase == "с 01.10.2022 по 15.11.2022");
    CHECK(dates(programme.events[0]) == "2022-10-01/2022-11-15");
    CHECK(programme.events[1].timing.kind == TimingKind::until);
    CHECK(dates(programme.events[1]) == "2022-09-01/2022-12-20");
    CHECK(programme.events[0].cells[2].header == "Срок / начало");
}

TEST_CASE("start and end are columns of their own") {
    const auto programme = read_text(
        "№\tМероприятие\tДата начала\tДата окончания\tОтветственный\n1\tКурсы\t01.10.2022\t15.11.2022\tЦентр\n"
        "2\tСбор\t3.10.2022\t3.10.2022\tЦентр\n");
    REQUIRE(programme.events.size() == 2);
    CHECK(dates(programme.events[0]) == "2022-10-01/2022-11-15");
    CHECK(dates(programme.events[1]) == "2022-10-03/2022-10-03");
}

TEST_CASE("ticked quarters are a timing") {
    const auto programme = read_text(
        "№\tМероприятие\tСроки, 2023 год\t\t\t\tОтветственный\n\t\tI кв.\tII кв.\tIII кв.\tIV кв.\t\n"
        "1\tМониторинг\t+\t\t+\t\tЦентр\n2\tСеминар\t\tV\t\t\tЦентр\n3\tВыставка\t-\t-\t-\tх\tЦентр\n",
        "2023-01-01/2023-12-31");
    REQUIRE(programme.events.size() == 3);
    CHECK(dates(programme.events[0]) == "2023-01-01/2023-03-31;2023-07-01/2023-09-30");
    CHECK(dates(programme.events[1]) == "2023-04-01/2023-06-30");
    CHECK(dates(programme.events[2]) == "2023-10-01/2023-12-31");
    CHECK(names(programme.events[2].responsible) == Names{"Центр"});
}

TEST_CASE("ticked months are a timing") {
    const auto programme = read_text(
        "№\tМероприятие\tсентябрь\tоктябрь\tноябрь\tОтветственный\n1\tМониторинг\t+\t\t+\tЦентр\n"
        "2\tСеминар\t\t+\t\tЦентр\n");
    REQUIRE(programme.events.size() == 2);
    CHECK(dates(programme.events[0]) == "2022-09-01/2022-09-30;2022-11-01/2022-11-30");
    CHECK(dates(programme.events[1]) == "2022-10-01/2022-10-31");
}

TEST_CASE("two levels of responsible, merged in the header") {
    const auto programme = read(document_of(
        {row(1, {cell("№", 1, 1, 2), cell("Мероприятие", 2, 1, 2), cell("Срок", 3, 1, 2), cell("Ответственные", 4, 2)}),
         row(2, {cell("муниципальный уровень", 4), cell("школьный уровень", 5)}),
         row(3, {cell("1", 1), cell("2", 2), cell("3", 3), cell("4", 4), cell("5", 5)}),
         row(4, {cell("1", 1), cell("Семинар", 2), cell("май", 3), cell("Центр", 4), cell("Завучи", 5)})},
        5));
    REQUIRE(programme.events.size() == 1);
    const auto& responsible = programme.events[0].responsible;
    REQUIRE(responsible.size() == 2);
    CHECK(responsible[0].level == "municipal");
    CHECK(responsible[1].level == "institutional");
    CHECK(responsible[1].text == "Завучи");
    REQUIRE(programme.tables.size() == 1);
    REQUIRE(programme.tables[0].boilerplate.size() == 1);
    CHECK(programme.tables[0].boilerplate[0].text == "1 | 2 | 3 | 4 | 5");
}

TEST_CASE("financing by year is kept with its years") {
    const auto programme = read_text(
        "№\tМероприятие\tСрок\tФинансирование, тыс. руб.\t\tИсполнитель\n\t\t\t2023\t2024\t\n"
        "1\tЗакупка\t2023 год\t150,5\t200\tЦентр\n",
        "2023-01-01/2024-12-31");
    REQUIRE(programme.events.size() == 1);
    const auto& funding = programme.events[0].funding;
    REQUIRE(funding.size() == 2);
    CHECK(funding[0].year == 2023);
    CHECK(funding[0].amount == "150,5");
    CHECK(funding[1].year == 2024);
    CHECK(dates(programme.events[0]) == "2023-01-01/2023-12-31");
}

TEST_CASE("a table without a header is recognised by what it holds") {
    const auto programme = read_text(
        "1\tСеминар для учителей математики\tоктябрь 2022\tЦентр\n2\tКруглый стол для директоров\t15.11.2022\tЦентр\n"
        "3\tИтоговая конференция школ\tмай 2023\tЦентр\n");
    REQUIRE(programme.events.size() == 3);
    CHECK(programme.events[1].number == "2");
    CHECK(programme.events[1].title == "Круглый стол для директоров");
    CHECK(dates(programme.events[1]) == "2022-11-15/2022-11-15");
    CHECK(has_note(programme, Code::header_guessed));
}

TEST_CASE("a header that no word explains is recognised by what its column holds") {
    const auto programme = read_text(
        "№\tМероприятие\tКалендарь\tОтветственный\n1\tСеминар\tоктябрь 2022\tЦентр\n2\tЛекция\tмай 2023\tЦентр\n");
    REQUIRE(programme.events.size() == 2);
    CHECK(dates(programme.events[1]) == "2023-05-01/2023-05-31");
    CHECK(has_note(programme, Code::header_guessed));
}

TEST_CASE("pages: the header is repeated, rows are cut in two") {
    const auto programme = read_text(
        "№\tМероприятие\tСрок\tОтветственный\n1\tСеминар о работе с\tоктябрь\tИнформационно-\n\n12\n\n"
        "\tродителями\t\tметодический центр\n2\tЛекция\tноябрь\tЦентр\n\n"
        "№\tМероприятие\tСрок\tОтветственный\n3\tСбор\tдекабрь\tЦентр\n");
    REQUIRE(programme.events.size() == 3);
    CHECK(programme.events[0].title == "Семинар о работе с родителями");
    CHECK(names(programme.events[0].responsible) == Names{"Информационно-методический центр"});
    CHECK(programme.events[0].continued.size() == 1);
    CHECK(has_note(programme, Code::row_joined));
    CHECK(programme.events[2].title == "Сбор");
    CHECK(programme.unread.empty());
}

TEST_CASE("an unnumbered plan has events of its own") {
    const auto programme = read_text(
        "Мероприятие\tСрок\tОтветственный\nСеминар\tоктябрь\tЦентр\nЛекция для\tноябрь\tЦентр\n\n"
        "учителей\t\t\nСбор\tдекабрь\tЦентр\n");
    REQUIRE(programme.events.size() == 3);
    CHECK(programme.events[1].title == "Лекция для учителей");
    CHECK(programme.events[0].number.empty());
    CHECK(programme.events[0].id.text.rfind("e-", 0) == 0);
    CHECK(programme.events[0].id != programme.events[1].id);
}

TEST_CASE("numbers may stand in the titles") {
    const auto programme = read_text(
        "Мероприятие\tСрок\tОтветственный\n1. Работа с учителями\tоктябрь\tЦентр\n1.1. Семинар\t3 октября\tЦентр\n");
    REQUIRE(programme.events.size() == 2);
    CHECK(programme.events[1].number == "1.1.");
    CHECK(programme.events[1].title == "Семинар");
    CHECK(programme.events[1].parent == programme.events[0].id);
}

TEST_CASE("parents are found by number, children by the parent's dates") {
    const auto programme = read_text(
        "№\tМероприятие\tСрок\tОтветственный\n1\tНеделя\t6-10 февраля 2024 г.\tЦентр\n1.1\tОткрытие\t6 февраля\tЦентр\n"
        "1.1.1\tВыставка\t7 февраля\tЦентр\n1.2.3\tБез своей ступени\t8 февраля\tЦентр\n",
        "2022-09-01/2024-08-31");
    REQUIRE(programme.events.size() == 4);
    CHECK(programme.events[2].parent == programme.events[1].id);
    CHECK(programme.events[3].parent == programme.events[0].id);
    CHECK(dates(programme.events[1]) == "2024-02-06/2024-02-06");
    CHECK(dates(programme.events[3]) == "2024-02-08/2024-02-08");
}

TEST_CASE("sections are stages, be they rows, merged rows or lines between tables") {
    const auto programme = read_text(
        "№\tМероприятие\tСрок\tОтветственный\n1. Подготовительный этап (сентябрь 2022 "
        "г.)\t\t\t\n1\tСбор\tсентябрь\tЦентр\n\n"
        "Основной этап\n\n2\tЛекция\tноябрь\tЦентр\nРабота с педагогами\t\t\t\n3\tСеминар\tмай\tЦентр\n");
    REQUIRE(programme.stages.size() == 3);
    CHECK(programme.stages[0].title == "1. Подготовительный этап (сентябрь 2022 г.)");
    REQUIRE(programme.stages[0].timing.has_value());
    CHECK(programme.stages[0].timing->windows == std::vector<Window>{parse_window("2022-09-01/2022-09-30").value()});
    CHECK(programme.events[0].stage == programme.stages[0].id);
    CHECK(programme.events[1].stage == programme.stages[1].id);
    CHECK(programme.events[2].stage == programme.stages[2].id);
    CHECK(programme.stages[2].parent == programme.stages[1].id);
}

TEST_CASE("a merged cell counts for each row that it covers") {
    const auto programme = read(
        document_of({row(1, {cell("№", 1), cell("Мероприятие", 2), cell("Срок", 3), cell("Ответственные", 4)}),
                     row(2, {cell("1", 1), cell("Семинар", 2), cell("3 октября", 3), cell("Центр", 4, 1, 2)}),
                     row(3, {cell("2", 1), cell("Лекция", 2), cell("4 октября", 3)}),
                     row(4, {cell("3", 1, 1, 2), cell("Мониторинг", 2, 1, 2), cell("октябрь", 3), cell("Завучи", 4)}),
                     row(5, {cell("апрель", 3), cell("Директора", 4)})},
                    4));
    REQUIRE(programme.events.size() == 4);
    CHECK(names(programme.events[1].responsible) == Names{"Центр"});
    CHECK(programme.events[3].title == "Мониторинг");
    CHECK(dates(programme.events[3]) == "2023-04-01/2023-04-30");
    CHECK(names(programme.events[3].responsible) == Names{"Директора"});
    CHECK(programme.events[2].id != programme.events[3].id);
}

TEST_CASE("a row without a number is part of the event above, and it is said") {
    const auto programme = read_text("№\tМероприятие\tСрок\tОтветственный\n1\tЦикл "
                                     "семинаров\tоктябрь-ноябрь\tЦентр\n\tСеминар для директоров\t5 октября\tЦентр\n"
                                     "2\tСбор\tдекабрь\tЦентр\n");
    REQUIRE(programme.events.size() == 3);
    CHECK(programme.events[1].parent == programme.events[0].id);
    CHECK(programme.events[2].parent.empty());
    CHECK(has_note(programme, Code::row_under_event));
}

TEST_CASE("several plans in one document") {
    const auto programme = read_text(
        "План работы с учителями\n\n№\tМероприятие\tСрок\tОтветственный\n1\tСеминар\tоктябрь\tЦентр\n\n"
        "План работы с родителями\n\n№\tЧто делаем: мероприятия\tДата\n1\tСобрание\t5 ноября\n");
    REQUIRE(programme.events.size() == 2);
    CHECK(programme.events[1].title == "Собрание");
    CHECK(programme.events[0].id != programme.events[1].id);
    CHECK(programme.events[1].parent.empty());
    CHECK(programme.tables.size() == 2);
}

TEST_CASE("a table within a cell is read too") {
    auto outer = cell("Неделя математики", 2);
    Table inner;
    inner.number = 2;
    inner.columns = 2;
    inner.rows = {row(1, {cell("Мероприятие", 1), cell("Дата", 2)}),
                  row(2, {cell("Олимпиада", 1), cell("7 февраля", 2)})};
    outer.nested.push_back(inner);
    const auto programme = read(
        document_of({row(1, {cell("№", 1), cell("Мероприятие", 2), cell("Срок", 3), cell("Ответственные", 4)}),
                     row(2, {cell("1", 1), outer, cell("6-10 февраля", 3), cell("Центр", 4)})},
                    4));
    REQUIRE(programme.events.size() == 2);
    CHECK(programme.events[1].title == "Олимпиада");
    CHECK(programme.events[1].parent == programme.events[0].id);
    CHECK(dates(programme.events[1]) == "2023-02-07/2023-02-07");
}

TEST_CASE("a bracket in the title counts only where the timing is empty") {
    const auto programme = read_text(
        "№\tМероприятие\tСрок\tОтветственный\n1\tСбор заявок (в срок до 10 октября 2022 г.)\t\tЦентр\n"
        "2\tЛекция (в срок до 10 октября 2022 г.)\tмай\tЦентр\n3\tКонкурс (по графику)\t\tЦентр\n");
    REQUIRE(programme.events.size() == 3);
    CHECK(programme.events[0].timing.kind == TimingKind::until);
    CHECK(dates(programme.events[0]) == "2022-09-01/2022-10-10");
    CHECK(dates(programme.events[1]) == "2023-05-01/2023-05-31");
    CHECK(programme.events[2].timing.kind == TimingKind::open);
}

TEST_CASE("a timing that is not understood is told with its place and stays as written") {
    const auto programme = read_text(
        "№\tМероприятие\tСрок\tОтветственный\n1\tСеминар\tоктябрь\tЦентр\n2\tЛекция\tкогда рак свистнет\tЦентр\n");
    REQUIRE(programme.events.size() == 2);
    CHECK_FALSE(programme.events[1].timing.kind.has_value());
    CHECK(programme.events[1].timing.phrase == "когда рак свистнет");
    const auto note = std::find_if(programme.notes.begin(), programme.notes.end(),
                                   [](const Diagnostic& other) { return other.code == Code::timing_not_understood; });
    REQUIRE(note != programme.notes.end());
    CHECK(note->place.row == 3);
    CHECK(note->place.cell == 3);
}

TEST_CASE("ids stay when rows are put in between") {
    const std::string header = "№\tМероприятие\tСрок\tОтветственный\n";
    const auto before = read_text(header +
                                  "1\tСеминар\tоктябрь\tЦентр\n2\tЛекция\tмай\tЦентр\n2.1\tБеседа\t5 мая\tЦентр\n");
    const auto after = read_text(header +
                                 "0\tСбор\tсентябрь\tЦентр\n1\tСеминар\tоктябрь\tЦентр\n1.1\tРазбор\tноябрь\tЦентр\n"
                                 "2\tЛекция\tмай\tЦентр\n2.1\tБеседа\t5 мая\tЦентр\n");
    for (const auto& event : before.events) {
        const auto* same = find_event(after, event.id);
        REQUIRE(same != nullptr);
        CHECK(same->title == event.title);
    }
    CHECK(before.events[2].id.text == "e-2-1");
}

TEST_CASE("spans point into the text as it was, leftovers of markup and all") {
    const std::string raw = "<p>ИМЦ;</p> <b>Петрова П.П.</b>, методист";
    const auto programme = read(
        document_of({row(1, {cell("Мероприятие", 1), cell("Срок", 2), cell("Ответственные", 3)}),
                     row(2, {cell("Семинар<br>для <b>учителей</b>", 1), cell("май", 2), cell(raw, 3)})},
                    3));
    REQUIRE(programme.events.size() == 1);
    CHECK(programme.events[0].title == "Семинар для учителей");
    CHECK(programme.events[0].cells[2].text == raw);
    const auto& responsible = programme.events[0].responsible;
    REQUIRE(responsible.size() == 2);
    CHECK(responsible[0].source.span.of(raw) == "ИМЦ");
    CHECK(responsible[1].text == "Петрова П.П.");
    CHECK(responsible[1].note == "методист");
    CHECK(responsible[1].source.span.of(raw) == "Петрова П.П.</b>, методист");
    CHECK(responsible[1].source.row == 2);
    CHECK(responsible[1].source.cell == 3);
    CHECK(has_note(programme, Code::markup_removed));
}

TEST_CASE("a sheet has its title above the plan and a signature below") {
    auto document = document_of(
        {row(1, {cell("План работы школьной сети на 2023 год", 1, 4)}),
         row(3, {cell("№", 1), cell("Мероприятие", 2), cell("Срок", 3), cell("Ответственные", 4)}),
         row(4, {cell("1", 1), cell("Семинар", 2), cell("май", 3), cell("Центр", 4)}),
         row(6, {cell("", 1), cell("Начальник отдела Примерова А.А.", 2), cell("", 3), cell("", 4)})},
        4);
    document.format = DocumentFormat::xlsx;
    document.parts = {"План"};
    const auto programme = read(document, nullptr);
    CHECK(programme.title == "План работы школьной сети на 2023 год");
    REQUIRE(programme.periods.size() == 1);
    CHECK(programme.periods[0].basis == PeriodBasis::title);
    CHECK(to_string(programme.periods[0].window) == "2023-01-01/2023-12-31");
    REQUIRE(programme.events.size() == 1);
    CHECK(programme.events[0].source.row == 4);
    CHECK(dates(programme.events[0]) == "2023-05-01/2023-05-31");
    CHECK(programme.stages.empty());
    REQUIRE(programme.unread.size() == 1);
    CHECK(programme.unread[0].text == "Начальник отдела Примерова А.А.");
    CHECK(programme.unread[0].source.row == 6);
}

TEST_CASE("a spreadsheet's number that became a date is a number again") {
    auto number = cell("08.01.2022", 1);
    number.date = Date(2022, 1, 8);
    const auto programme = read(
        document_of({row(1, {cell("№", 1), cell("Мероприятие", 2), cell("Срок", 3), cell("Ответственные", 4)}),
                     row(2, {cell("8", 1), cell("Цикл", 2), cell("май", 3), cell("Центр", 4)}),
                     row(3, {number, cell("Семинар", 2), cell("5 мая", 3), cell("Центр", 4)})},
                    4));
    REQUIRE(programme.events.size() == 2);
    CHECK(programme.events[1].number == "8.1");
    CHECK(programme.events[1].parent == programme.events[0].id);
}

TEST_CASE("a document without a plan says so") {
    const auto programme = read_text("Просто письмо.\n", nullptr);
    CHECK(programme.events.empty());
    CHECK(has_note(programme, Code::plan_missing));
    CHECK(has_note(programme, Code::programme_period_missing));
}

TEST_CASE("a table that is not understood stays unread, row by row") {
    const auto programme = read_text("Класс\tДевочек\tМальчиков\n5\t12\t14\n6\t11\t10\n");
    CHECK(programme.events.empty());
    CHECK(programme.unread.size() == 3);
    CHECK(has_note(programme, Code::table_not_understood));
}
