// Opora, MIT licence. See LICENSE.
#include "plans.hpp"

#include <functional>
#include <unordered_map>
#include <vector>

#include "documents.hpp"
#include "phrases.hpp"
#include "support/office.hpp"

namespace opora::bench {
namespace {

const char* const preface[] = {
    "Программа сетевого взаимодействия школ-лидеров со школами с низкими результатами обучения",
    "Озёрного района на 2022-2025 годы",
    "Цель программы: повышение качества образования в школах с низкими результатами обучения.",
    "Сроки реализации программы: 01.09.2022-31.05.2025.",
    "План мероприятий программы",
};

const Cells headers = {
    "№ п/п", "Мероприятие", "Сроки", "Ответственные", "Участники", "Место проведения", "Ожидаемый результат"};

std::string title(Random& random) {
    return random.pick({"Семинар", "Круглый стол", "Мастер-класс", "Консультация", "Открытый урок", "Мониторинг",
                        "Диагностика", "Заседание рабочей группы", "Вебинар", "Собеседование"}) +
           std::string(random.pick({" по теме «Работа со слабоуспевающими учениками»", " по вопросам оценки качества",
                                    " по подготовке к всероссийским проверочным работам",
                                    " по внедрению целевой модели наставничества", " по итогам диагностики",
                                    " «Функциональная грамотность на уроках математики»"})) +
           random.pick({"", "", " для учителей начальных классов", " для заместителей руководителей",
                        " для молодых педагогов"});
}

std::string school(Random& random) { return "школа № " + std::to_string(random.between(1, 40)); }

// Surnames that say that they are invented: the exemplary, the sample, the illustration.
std::string person(Random& random) {
    return random.pick({"Примеров ", "Образцова ", "Иллюстрова ", "Условный ", "Вымышленная "}) +
           std::string(random.pick({"А.Б.", "В.Г.", "Д.Е.", "И.К.", "Л.М."}));
}

std::string several(Random& random, const std::function<std::string(Random&)>& one) {
    auto out = one(random);
    for (int more = random.below(3); more > 0; --more) {
        out += ", " + one(random);
    }
    return out;
}

Cells event_cells(Random& random, PhraseMaker& phrases, int section, int number) {
    return {std::to_string(section) + "." + std::to_string(number) + ".",
            title(random),
            phrases.next(plan_period()),
            random.chance(50) ? several(random, person)
                              : random.pick({"Муниципальный координатор", "Методический центр", "Отдел образования"}),
            several(random, school),
            random.chance(60) ? school(random) : random.pick({"Методический центр", "онлайн", "актовый зал"}),
            random.pick({"Приказ, перечень пар школ", "Методические рекомендации", "Аналитическая справка",
                         "Повышение компетентности педагогов", "Протокол заседания, план работы"})};
}

/// Gives the rows in order: a section as a single cell, an event as seven.
void for_each_row(int rows, const std::function<void(const Cells&)>& take) {
    Random random(7);
    PhraseMaker phrases(8);
    take(headers);
    for (int i = 0; i < rows; ++i) {
        const int section = i / 50 + 1;
        if (i % 50 == 0) {
            take({std::to_string(section) + ". Направление работы " + std::to_string(section)});
        }
        take(event_cells(random, phrases, section, i % 50 + 1));
    }
}

} // namespace

Window plan_period() { return Window{Date(2022, 9, 1), Date(2025, 5, 31)}; }

std::string xlsx_plan(int rows) {
    test::BookXml book;
    std::unordered_map<std::string, std::size_t> strings; // as Excel does, each text once
    std::string sheet;
    std::string merged;
    int row = 0;
    for_each_row(rows, [&](const Cells& cells) {
        const auto number = std::to_string(++row);
        sheet += "<row r=\"" + number + "\" spans=\"1:7\">";
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto [found, added] = strings.emplace(cells[i], strings.size());
            if (added) {
                book.strings += "<si><t xml:space=\"preserve\">" + cells[i] + "</t></si>";
            }
            sheet += "<c r=\"" + std::string(1, static_cast<char>('A' + static_cast<char>(i))) + number +
                     "\" s=\"1\" t=\"s\"><v>" + std::to_string(found->second) + "</v></c>";
        }
        sheet += "</row>";
        if (cells.size() == 1) {
            merged += "<mergeCell ref=\"A" + number + ":G" + number + "\"/>";
        }
    });
    book.sheets.push_back({"План", test::rows_xml(sheet, "<mergeCells>" + merged + "</mergeCells>")});
    return compressed(test::xlsx_parts(book));
}

std::string document_plan(int rows, DocumentWriter& to) {
    for (const auto* line : preface) {
        to.paragraph(line);
    }
    to.begin_table(headers.size());
    for_each_row(rows, [&](const Cells& cells) { to.row(cells); });
    to.end_table();
    return to.finish();
}

} // namespace opora::bench
