// Opora, MIT licence. See LICENSE.
#include "planted/text.hpp"

#include <algorithm>
#include <iterator>

#include "planted/phrase.hpp"

namespace opora::planted {

namespace {

using Cells = std::vector<std::string>;

struct Column {
    const char* headers[4];
    std::string Row::*cell;
};

constexpr Column number_column{{"№", "№ п/п", "№", "№ п/п"}, &Row::number};
constexpr Column title_column{{"Мероприятие", "Мероприятия", "Наименование мероприятия", "Содержание деятельности"},
                              &Row::title};
constexpr Column timing_column{{"Срок", "Сроки", "Сроки реализации", "Дата проведения"}, &Row::timing};
constexpr Column responsible_column{{"Ответственный", "Ответственные", "Исполнители", "Ответственные исполнители"},
                                    &Row::responsible};
constexpr Column municipal_column{{"Ответственные на муниципальном уровне", "Ответственные (муниципальный уровень)",
                                   "Ответственные на муниципальном уровне", "Ответственные (муниципальный уровень)"},
                                  &Row::responsible};
constexpr Column school_column{{"Ответственные на уровне школы", "Ответственные (школьный уровень)",
                                "Ответственные на институциональном уровне", "Ответственные (уровень школы)"},
                               &Row::school_level};
constexpr Column audience_column{{"Участники", "Участники", "Целевая аудитория", "Категория участников"},
                                 &Row::audience};
constexpr Column venue_column{{"Место проведения", "Место проведения", "Площадка", "Место"}, &Row::venue};
constexpr Column result_column{{"Ожидаемый результат", "Результат", "Планируемый результат", "Вид документа"},
                               &Row::result};
constexpr Column format_column{{"Форма проведения", "Форма", "Формат", "Форма проведения"}, &Row::format};

/// Who answers, for whom and where.
std::vector<Column> who_and_where(const Style& style) {
    std::vector<Column> rest;
    if (style.two_levels && style.answered) {
        rest.push_back(municipal_column);
        rest.push_back(school_column);
    } else if (style.answered) {
        rest.push_back(responsible_column);
    }
    if (style.audience) {
        rest.push_back(audience_column);
    }
    if (style.venues) {
        rest.push_back(venue_column);
    }
    if (style.columns == 2) {
        std::reverse(rest.begin(), rest.end());
    }
    return rest;
}

std::vector<Column> columns(const Style& style) {
    std::vector<Column> out;
    if (style.numbers) {
        out.push_back(number_column);
    }
    if (style.columns == 1 && style.timings) {
        out.push_back(timing_column);
    }
    out.push_back(title_column);
    if (style.formats) {
        out.push_back(format_column);
    }
    if (style.columns != 1 && style.timings) {
        out.push_back(timing_column);
    }
    const auto rest = who_and_where(style);
    out.insert(out.end(), rest.begin(), rest.end());
    if (style.results) {
        out.push_back(result_column);
    }
    return out;
}

void order(const Draft& draft, std::vector<Block>& out) {
    out.push_back({draft.authority, {}});
    out.push_back({draft.style.decree ? "РАСПОРЯЖЕНИЕ" : "ПРИКАЗ", {}});
    out.push_back({"от " + numeric(draft.order_date) + " № " + draft.order_number, {}});
    out.push_back({"Об утверждении программы", {}});
    if (draft.style.decree) {
        out.push_back({"В целях повышения качества образования в школах " + draft.district + ":", {}});
    } else {
        out.push_back({"В целях повышения качества образования", {}});
        out.push_back({"ПРИКАЗЫВАЮ:", {}});
    }
    for (const auto& clause : draft.clauses) {
        out.push_back({clause.number + " " + clause.text, {}});
    }
    out.push_back({"Начальник " + draft.signatory, {}});
    out.push_back({"Приложение 1", {}});
    out.push_back({(draft.style.decree ? "к распоряжению от " : "к приказу от ") + numeric(draft.order_date) + " № " +
                       draft.order_number,
                   {}});
}

void plan(const Draft& draft, std::vector<Block>& out) {
    const auto shown = columns(draft.style);
    Block table;
    Cells header;
    for (const auto& column : shown) {
        header.emplace_back(column.headers[draft.style.headers]);
    }
    if (draft.style.funding) {
        header.insert(header.end(), {"Финансирование всего, тыс. руб.", "Местный бюджет, тыс. руб.",
                                     "Внебюджетные средства, тыс. руб."});
    }
    table.rows.push_back(header);
    int section = -1;
    for (const auto& row : draft.rows) {
        if (row.section != section) {
            section = row.section;
            Cells heading(header.size());
            heading[0] = draft.sections[static_cast<std::size_t>(section)].title;
            table.rows.push_back(std::move(heading));
        }
        Cells cells;
        for (const auto& column : shown) {
            cells.push_back(row.*(column.cell));
        }
        if (draft.style.funding) {
            cells.insert(cells.end(), std::begin(row.money), std::end(row.money));
        }
        table.rows.push_back(std::move(cells));
    }
    out.push_back(std::move(table));
}

/// A cell on one line of a text file.
std::string one_line_cell(const std::string& cell, const char* instead) {
    std::string out;
    for (const char c : cell) {
        out += c == '\n' ? std::string(instead) : std::string(1, c);
    }
    return out;
}

} // namespace

std::vector<Block> blocks(const Draft& draft) {
    std::vector<Block> out;
    if (draft.style.order) {
        order(draft, out);
    }
    for (const auto& text : draft.approvals) {
        out.push_back({text, {}});
    }
    out.push_back({draft.title, {}});
    for (const auto& text : draft.introduction) {
        out.push_back({text, {}});
    }
    if (!draft.passport.empty()) {
        out.push_back({"Паспорт программы", {}});
        Block table;
        for (const auto& row : draft.passport) {
            table.rows.push_back({row.name, row.text});
        }
        out.push_back(std::move(table));
    }
    if (!draft.participants.empty()) {
        out.push_back({"Участники программы", {}});
        out.push_back({{}, draft.participants});
    }
    if (!draft.pair_rows.empty()) {
        out.push_back({"Распределение школ-лидеров", {}});
        out.push_back({{}, draft.pair_rows});
    }
    if (draft.style.participants) {
        out.push_back({draft.plan_title, {}});
    }
    plan(draft, out);
    for (const auto& text : draft.closing) {
        out.push_back({text, {}});
    }
    for (const auto& extra : draft.extras) {
        out.push_back({extra.text, {}});
        if (!extra.table.empty()) {
            out.push_back({{}, extra.table});
        }
    }
    for (const auto& text : draft.appendices) {
        out.push_back({text, {}});
    }
    return out;
}

std::string text_file(const Draft& draft) {
    std::string out;
    for (const auto& block : blocks(draft)) {
        out += block.text + (block.rows.empty() ? "\n" : "");
        for (const auto& row : block.rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                out += (i == 0 ? "" : "\t") + one_line_cell(row[i], " ");
            }
            out += "\n";
        }
        out += "\n";
    }
    return out;
}

std::string pipe_text(const Draft& draft) {
    std::string out;
    for (const auto& block : blocks(draft)) {
        out += block.rows.empty() ? block.text + "\n" : "\n";
        for (const auto& row : block.rows) {
            out += "|";
            for (const auto& cell : row) {
                out += " " + one_line_cell(cell, "//") + " |";
            }
            out += "\n";
        }
        out += block.rows.empty() ? "" : "\n";
    }
    return out;
}

} // namespace opora::planted
