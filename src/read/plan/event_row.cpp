// Opora, MIT licence. See LICENSE.
#include "read/plan/event_row.hpp"

#include <algorithm>

#include "base/unicode.hpp"
#include "opora/time/timing.hpp"
#include "read/parties/references.hpp"
#include "read/plan/plan_rows.hpp"
#include "read/text/find_timing.hpp"
#include "read/text/head_numbers.hpp"
#include "read/text/section_markers.hpp"

namespace opora::inline v0::reading {

namespace {

// A spreadsheet takes «8.1» for the 8th of January.
std::string number_text(const Draft& draft, std::size_t column) {
    const auto* cell = draft.cells[column];
    if (cell != nullptr && cell->date) {
        const auto day = year_month_day(*cell->date);
        return std::to_string(day.day) + "." + std::to_string(day.month);
    }
    return one_line(draft.texts[column].text());
}

void append_references(std::vector<Reference>& to, const Sourced& text, const std::string& level) {
    for (auto& reference : split_references(text, level)) {
        to.push_back(std::move(reference));
    }
}

std::string joined_phrase(PhraseReader& phrases, std::string_view first, std::string_view last) {
    if (last.empty()) {
        return "с " + std::string(first);
    }
    if (first.empty()) {
        return "до " + std::string(last);
    }
    if (first == last) {
        return std::string(first);
    }
    // «с» asks for the genitive, which «сентябрь 2022» is not in.
    auto phrase = "с " + std::string(first) + " по " + std::string(last);
    return phrases.read(phrase)->meaning ? phrase : std::string(first) + " - " + std::string(last);
}

std::string ticked_phrase(const Draft& draft, const Layout& layout, PhraseReader& phrases, Source& source) {
    std::string phrase;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const auto& column = layout.columns[i];
        const auto& text = draft.texts[i];
        const bool says_no = !has_word(text.text()) && !is_tick(text.text()); // a dash
        if (column.role != ColumnRole::tick || text.empty() || says_no) {
            continue;
        }
        if (!source.known()) {
            source = text.source();
        }
        phrase += phrase.empty() ? "" : ", ";
        const auto own = is_tick(text.text()) ? std::string() : one_line(text.text());
        phrase += stands_alone(phrases, own) ? own : own + (own.empty() ? "" : " ") + column.phrase;
    }
    return phrase;
}

void set_timing(Event& event, const Draft& draft, const Layout& layout, PhraseReader& phrases) {
    auto& timing = event.timing;
    if (const auto column = layout.find(ColumnRole::timing); column && !draft.texts[*column].empty()) {
        timing.phrase = one_line(draft.texts[*column].text());
        timing.source = draft.texts[*column].source();
        return;
    }
    const auto start = layout.find(ColumnRole::start);
    const auto end = layout.find(ColumnRole::end);
    const auto text = [&](const std::optional<std::size_t>& column) {
        return column ? one_line(draft.texts[*column].text()) : std::string();
    };
    const auto first = text(start);
    const auto last = text(end);
    if (!first.empty() || !last.empty()) {
        timing.phrase = joined_phrase(phrases, first, last);
        timing.source = draft.texts[first.empty() ? *end : *start].source();
        return;
    }
    timing.phrase = ticked_phrase(draft, layout, phrases, timing.source);
    if (!timing.phrase.empty()) {
        return;
    }
    // A bracket in the title counts only where the timing is empty.
    const auto title = layout.find(ColumnRole::title);
    if (!title) {
        return;
    }
    const auto& whole = draft.texts[*title];
    for (const auto bracket : brackets(whole.text())) {
        if (pure_timing(phrases, bracket.of(whole.text()))) {
            timing.phrase = one_line(bracket.of(whole.text()));
            timing.source = whole.source(bracket);
            return;
        }
    }
    const auto column = layout.find(ColumnRole::timing);
    const auto* cell = column ? draft.cells[*column] : nullptr;
    timing.source = draft.source;
    if (cell != nullptr) {
        timing.source.cell = cell->column;
    }
}

void set_formats(Event& event, const Sourced& text) {
    std::string_view rest = text.text();
    while (!rest.empty()) {
        const auto end = rest.find_first_of(",;\n");
        const auto part = trim(rest.substr(0, end));
        if (has_word(part)) {
            event.formats.push_back(one_line(part));
        }
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    }
    const bool online = has_landmark("online", text.text());
    const bool in_person = has_landmark("in_person", text.text());
    if (online != in_person) {
        event.mode = online ? AttendanceMode::online : AttendanceMode::in_person;
    }
}

void add_funding(Event& event, const ColumnInfo& column, const Sourced& text) {
    if (text.empty()) {
        return;
    }
    Funding funding;
    funding.source = column.header;
    funding.year = column.year;
    funding.amount = one_line(text.text());
    event.funding.push_back(std::move(funding));
}

void take_cell(Event& event, const ColumnInfo& column, const Sourced& text) {
    for (const auto& role : {column.role, column.second}) {
        if (role == ColumnRole::responsible) {
            append_references(event.responsible, text, column.level);
        } else if (role == ColumnRole::participants) {
            append_references(event.participants, text, {});
        } else if (role == ColumnRole::venue) {
            append_references(event.venues, text, {});
        } else if (role == ColumnRole::result && !text.empty()) {
            event.expected_result += (event.expected_result.empty() ? "" : "\n") + text.text();
        } else if (role == ColumnRole::format) {
            set_formats(event, text);
        } else if (role == ColumnRole::funding) {
            add_funding(event, column, text);
        }
    }
}

} // namespace

Event make_event(const Draft& draft, const Layout& layout, PhraseReader& phrases) {
    Event event;
    event.source = draft.source;
    event.continued = draft.continued;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const auto& column = layout.columns[i];
        event.cells.push_back({column.header, draft.raws[i]});
        if (column.role == ColumnRole::number) {
            event.number = number_text(draft, i);
        } else if (column.role == ColumnRole::title) {
            event.title = one_line(draft.texts[i].text());
        } else {
            take_cell(event, column, draft.texts[i]);
        }
    }
    if (!layout.has(ColumnRole::number)) {
        const auto number = leading_number(event.title);
        if (!number.empty()) {
            event.number = std::string(number.of(event.title));
            event.title = std::string(trim(std::string_view(event.title).substr(number.end)));
        }
    }
    set_timing(event, draft, layout, phrases);
    return event;
}

} // namespace opora::inline v0::reading
