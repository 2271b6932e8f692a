// Opora, MIT licence. See LICENSE.
#include "read/prose/statements.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "read/plan/lists.hpp"
#include "read/text/find_timing.hpp"
#include "read/text/section_markers.hpp"

namespace opora::inline v0::reading {

namespace {

void push_statement(Reader& reader, std::vector<Statement>& to, std::string_view prefix, const Sourced& text) {
    auto line = one_line(text.text());
    if (!reader.said.insert(std::string(prefix) + fold(line)).second) {
        return; // the passport and the text say the same
    }
    Statement statement;
    statement.id.text = reader.ids.unique(std::string(prefix) + short_hash(line), line);
    statement.text = std::move(line);
    statement.source = text.source(Span{0, static_cast<std::uint32_t>(text.text().size())});
    to.push_back(std::move(statement));
}

void push_indicator(Reader& reader, const Sourced& text) {
    Indicator indicator;
    indicator.name = one_line(text.text());
    indicator.id.text = reader.ids.unique("i-" + short_hash(indicator.name), indicator.name);
    indicator.source = text.source(Span{0, static_cast<std::uint32_t>(text.text().size())});
    reader.out.indicators.push_back(std::move(indicator));
}

void push_document(Reader& reader, std::string name, DocumentRole role, const Source& source) {
    NamedDocument document;
    document.name = std::move(name);
    document.role = role;
    document.source = source;
    reader.out.documents.push_back(std::move(document));
}

} // namespace

bool is_statement(std::string_view role) {
    return role == "goal" || role == "tasks" || role == "results" || role == "indicators" || role == "basis";
}

void add_statement(Reader& reader, std::string_view role, const Sourced& text) {
    if (text.empty()) {
        return;
    }
    if (role == "goal") {
        push_statement(reader, reader.out.goals, "g-", text);
    } else if (role == "tasks") {
        push_statement(reader, reader.out.tasks, "t-", text);
    } else if (role == "results") {
        push_statement(reader, reader.out.expected_results, "r-", text);
    } else if (role == "indicators") {
        push_indicator(reader, text);
    } else if (role == "basis") {
        push_document(reader, one_line(text.text()), DocumentRole::basis,
                      text.source(Span{0, static_cast<std::uint32_t>(text.text().size())}));
    }
}

void add_statements(Reader& reader, std::string_view role, const Sourced& list) {
    for (const auto item : split_items(list.text())) {
        add_statement(reader, role, list.part(item));
    }
}

bool add_period(Reader& reader, PeriodBasis basis, const Sourced& text) {
    const auto found = may_have_year(text.text()) ? find_timing(reader.phrases, text.text()) : std::nullopt;
    if (!found) {
        return false;
    }
    const auto window = period_of(found->meaning);
    if (!window) {
        return false;
    }
    Period period;
    period.window = *window;
    period.basis = basis;
    period.phrase = std::string(found->span.of(text.text()));
    period.source = text.source(found->span);
    reader.out.periods.push_back(std::move(period));
    return true;
}

void add_title_period(Reader& reader, PeriodBasis basis, const Sourced& title, bool only_behind_preposition) {
    const std::string_view text = title.text();
    const auto words = words_of(text);
    constexpr std::size_t longest = 200; // bytes of a date
    const auto rest = [&](std::size_t i) {
        const auto first = words[i].span.first;
        return title.part(Span{first, first + static_cast<std::uint32_t>(head_of(text.substr(first), longest).size())});
    };
    const auto begins_with_date = [&reader](const Sourced& part) {
        const auto found = find_timing(reader.phrases, part.text());
        return found && found->span.first == 0 && found->span.of(part.text()).find("20") != std::string_view::npos;
    };
    // «на 2022 год», «на период с 1 сентября 2022 года по 31 мая 2023 года»
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const bool preposition = words[i].folded == "на" || words[i].folded == "период";
        if (preposition && begins_with_date(rest(i + 1)) && add_period(reader, basis, rest(i + 1))) {
            return;
        }
    }
    for (std::size_t i = 0; !only_behind_preposition && i < words.size(); ++i) {
        const auto& folded = words[i].folded;
        const bool year = folded.size() >= 4 && folded.starts_with("20") && is_digit(first_letter(folded));
        const auto before = trim(text.substr(0, words[i].span.first));
        const bool named = before.ends_with("№") || before.ends_with("от") || before.ends_with('.') ||
                           before.ends_with('-');
        if (year && !named && begins_with_date(rest(i)) && add_period(reader, basis, rest(i))) {
            return;
        }
    }
}

void mention_appendices(Reader& reader, const Sourced& text, const Words& words) {
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (!words[i].folded.starts_with("приложени")) {
            continue;
        }
        for (auto next = i + 1; next < words.size(); ++next) {
            const auto& folded = words[next].folded;
            if (folded == "№" || folded == "и") {
                continue;
            }
            if (folded.size() > 2 || !all_digits(folded)) {
                break;
            }
            const auto name = "Приложение " + std::string(folded);
            if (reader.said.insert(name).second) {
                push_document(reader, name, DocumentRole::appendix, text.source(words[next].span));
            }
        }
    }
}

void mention_appendices(Reader& reader) {
    for (const auto& event : reader.out.events) {
        for (const auto* text : {&event.title, &event.expected_result}) {
            if (text->find("риложени") != std::string::npos) {
                const Sourced sourced(reader.text(*text, event.source), event.source);
                mention_appendices(reader, sourced, words_of(sourced.text()));
            }
        }
    }
}

} // namespace opora::inline v0::reading
