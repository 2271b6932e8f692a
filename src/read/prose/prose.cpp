// Opora, MIT licence. See LICENSE.
#include "read/prose/prose.hpp"

#include <algorithm>

#include "base/unicode.hpp"
#include "read/parties/people.hpp"
#include "read/plan/lists.hpp"
#include "read/plan/stages.hpp"
#include "read/prose/statements.hpp"
#include "read/tables/header_words.hpp"
#include "read/text/find_timing.hpp"
#include "read/text/section_markers.hpp"

namespace opora::inline v0::reading {

namespace {

constexpr std::size_t order_within = 8; // lines of an authority above «ПРИКАЗ»

// «Раздел 3. ...», «Глава II»
bool is_numbered_section(const Line& line) {
    const auto& words = line.words();
    return words.size() >= 2 && begins_with("section", words) && is_upper(first_letter(line.text.text())) &&
           looks_like_number(words[1].span.of(line.text.text())) && is_short(line, 400);
}

// The role of a paragraph that gives a goal or announces tasks: by its first words, or by «результат» before a colon.
std::string_view announced(std::string_view text, const Words& words) {
    if (words.empty()) {
        return {};
    }
    const auto role = passport_role(words);
    if (!role.empty() && !is_lower(first_letter(text))) {
        return role;
    }
    if (text.ends_with(':')) {
        for (auto word = words.rbegin(); word != words.rend() && word - words.rbegin() < 3; ++word) {
            // «... на снижение результатов, явились следующие:» announces something else.
            const bool last = text.find(',', word->span.end) == std::string_view::npos;
            if (word->folded.starts_with("результат") && last) {
                return "results";
            }
            if (word->folded.starts_with("задач")) {
                return "tasks";
            }
        }
    }
    return {};
}

// «Начальник отдела И.И. Иванова» below a plan: nobody says what it signs.
bool is_signature(const Line& line) {
    return begins_with("position", line.words()) && is_short(line, 80) && !find_people(line.text.text()).empty();
}

// «Цель Программы ... – выработка механизмов»: what stands behind the first colon or dash.
Span behind_name(std::string_view text) {
    const auto colon = text.find(": ");
    const auto dash = text.find(" – ");
    const auto hyphen = text.find(" - ");
    const auto first = std::min({colon, dash, hyphen});
    if (first == std::string_view::npos) {
        return {};
    }
    const auto size = first == colon ? 2U : first == dash ? std::string_view(" – ").size() : 3U;
    return Span{static_cast<std::uint32_t>(first + size), static_cast<std::uint32_t>(text.size())};
}

// «Приложение № 2 к приказу» as «Приложение 2»; one without a number as it stands.
std::string appendix_name(const Line& line) {
    const auto& words = line.words();
    const std::string_view text = line.text.text();
    if (words.size() > 2 && words[1].folded == "№") {
        return "Приложение " + std::string(words[2].folded);
    }
    if (words.size() > 1 && looks_like_number(words[1].span.of(text))) {
        return "Приложение " + std::string(words[1].span.of(text));
    }
    return one_line(text);
}

} // namespace

std::vector<Sourced> Prose::read(const Lines& lines, bool before_table) {
    before_table_ = before_table;
    last_heading_.clear();
    std::size_t at = 0;
    while (at < lines.size()) {
        const auto next = block(lines, at);
        for (; at < next; ++at) {
            lines[at].forget_words();
        }
    }
    end_list();
    if (!before_table) {
        return {};
    }
    if (last_heading_.empty() && !lines.empty() &&
        (lines.back().text.text().ends_with(':') || is_short(lines.back()))) {
        return {lines.back().text};
    }
    return last_heading_;
}

std::size_t Prose::block(const Lines& lines, std::size_t at) {
    const auto& line = lines[at];
    if (begins_approval(line) && reader_.out.events.empty()) {
        end_list();
        last_heading_.clear();
        return read_approval(reader_, lines, at);
    }
    if (reader_.out.clauses.empty() && reader_.out.events.empty()) {
        for (auto i = at; i < lines.size() && i <= at + order_within; ++i) {
            if (begins_order(lines[i])) {
                end_list();
                last_heading_.clear();
                return read_order(reader_, lines, at, i);
            }
            if (!is_short(lines[i]) || is_terminated(lines[i]) || begins_title(lines[i]) || begins_appendix(lines[i])) {
                break;
            }
        }
    }
    if (begins_appendix(line)) {
        return appendix(lines, at);
    }
    if (begins_with("sent", line.words()) || begins_with("familiar", line.words())) {
        end_list();
        reader_.out.unread.push_back(Unread{line.text.text(), line.text.source(), {}});
        return at + 1;
    }
    // A programme that its passport has named is not called by the title of its plan.
    if (reader_.out.title.empty() && reader_.passport_name.empty() && begins_title(line)) {
        return title(lines, at);
    }
    if (is_heading(lines, at)) {
        return heading(lines, at);
    }
    passage(line);
    return at + 1;
}

std::size_t Prose::title(const Lines& lines, std::size_t at) {
    constexpr std::size_t most = 12;
    Sourced text;
    auto end = at;
    do {
        text.append(lines[end].text, " ");
        ++end;
    } while (end < lines.size() && end < at + most && continues_heading(lines[end - 1], lines[end]));
    reader_.out.title = one_line(text.text());
    reader_.out.title_source = text.source();
    add_title_period(reader_, PeriodBasis::title, text);
    end_list();
    last_heading_ = {text};
    section_open_ = false;
    return end;
}

std::size_t Prose::appendix(const Lines& lines, std::size_t at) {
    end_list();
    end_appendix(appendix_filled_);
    Sourced head = lines[at].text;
    const auto end = appendix_head_end(lines, at);
    for (auto i = at + 1; i < end; ++i) {
        head.append(lines[i].text, " ");
    }
    begin_section(head);
    NamedDocument document;
    document.name = appendix_name(lines[at]);
    document.role = DocumentRole::appendix;
    document.source = head.source();
    remember_appendix(std::move(document));
    appendix_filled_ = false;
    if (end >= lines.size() || begins_appendix(lines[end])) {
        return end;
    }
    if (reader_.out.title.empty() && reader_.passport_name.empty() && begins_title(lines[end])) {
        const auto behind = title(lines, end);
        reader_.out.documents[appendix_].name += ". " + reader_.out.title;
        section_open_ = true;
        return behind;
    }
    return name_appendix(lines, end);
}

// The place of the appendix among the documents: one that a clause has cited is there already.
void Prose::remember_appendix(NamedDocument document) {
    reader_.said.insert(document.name);
    auto& documents = reader_.out.documents;
    const auto known = std::find_if(documents.begin(), documents.end(), [&document](const NamedDocument& other) {
        return other.role == DocumentRole::appendix && other.name == document.name;
    });
    appendix_ = static_cast<std::size_t>(known - documents.begin());
    if (known == documents.end()) {
        documents.push_back(std::move(document));
    } else {
        *known = std::move(document);
    }
}

// The line behind the head of an appendix may say what it is.
std::size_t Prose::name_appendix(const Lines& lines, std::size_t at) {
    if (!is_short(lines[at], LineKind::longest_title) || !clause_number(lines[at].text.text()).empty() ||
        lines[at].list_item) {
        return at;
    }
    Sourced name;
    auto end = at;
    do {
        name.append(lines[end].text, " ");
        reader_.out.sections.back().passages.push_back(Passage{lines[end].text.text(), lines[end].text.source()});
        ++end;
    } while (end < lines.size() && end < at + most_appendix_lines && continues_heading(lines[end - 1], lines[end]));
    reader_.out.documents[appendix_].name += ". " + one_line(name.text());
    last_heading_ = {name};
    return end;
}

std::size_t Prose::heading(const Lines& lines, std::size_t at) {
    constexpr std::size_t most = 6;
    Sourced text = lines[at].text;
    auto end = at + 1;
    while (end < lines.size() && end < at + most && continues_heading(lines[end - 1], lines[end]) &&
           is_short(lines[end])) {
        text.append(lines[end].text, " ");
        ++end;
    }
    end_list();
    begin_section(text);
    appendix_filled_ = true;
    add_title_period(reader_, PeriodBasis::title, text, true);
    const auto unmarked = std::string_view(text.text()).substr(list_mark(text.text()).end);
    const auto role = announced(unmarked, words_of(unmarked));
    std::string_view of_section = role;
    if (of_section.empty() && is_numbered_section(lines[at])) {
        const auto words = words_of(text.text());
        if (words.size() > 2) {
            of_section = passport_role(std::string_view(text.text()).substr(words[2].span.first));
        }
    }
    // A heading announces its list: «Ожидаемые результаты».
    if (is_statement(of_section) && of_section != "basis") {
        list_role_ = of_section;
    }
    return end;
}

void Prose::begin_section(const Sourced& heading_text) {
    ProseSection section;
    section.heading = one_line(heading_text.text());
    section.source = heading_text.source();
    reader_.out.sections.push_back(std::move(section));
    section_open_ = true;
    last_heading_ = {heading_text};
}

bool Prose::is_heading(const Lines& lines, std::size_t at) const {
    const auto& line = lines[at];
    const std::string_view text = line.text.text();
    if (line.heading || is_numbered_section(line)) {
        return true;
    }
    const bool listed = line.list_item || !list_mark(text).empty();
    if (line.bold && is_short(line, LineKind::longest_title) && !listed) {
        return true;
    }
    if (!is_short(line) || is_terminated(line) || text.ends_with(',') || line.list_item || line.words().empty()) {
        return false;
    }
    if (const auto role = announced(text, line.words());
        role == "period" || (!role.empty() && !behind_name(text).empty())) {
        return false; // «Срок реализации: 2022-2024 годы» says it all
    }
    const auto first = first_letter(text);
    const bool numbered = !clause_number(text).empty();
    if (!is_upper(first) && !numbered) {
        return false;
    }
    if (numbered && !list_role_.empty()) {
        return false; // an item of the list that was announced
    }
    // A short line without a full stop stands over something.
    return at + 1 < lines.size() || before_table_;
}

void Prose::passage(const Line& line) {
    const auto& text = line.text;
    last_heading_.clear();
    if (is_signature(line)) {
        reader_.out.unread.push_back(Unread{text.text(), text.source(), {}});
        return;
    }
    appendix_filled_ = true;
    if (!section_open_) {
        if (line.words().empty() ||
            (is_short(line) && !is_terminated(line) && !line.list_item && list_mark(text.text()).empty() &&
             !is_lower(first_letter(text.text())) && announced(text.text(), line.words()).empty())) {
            reader_.out.unread.push_back(Unread{text.text(), text.source(), {}});
            return;
        }
        ProseSection section;
        section.source = text.source();
        reader_.out.sections.push_back(std::move(section));
        section_open_ = true;
    }
    reader_.out.sections.back().passages.push_back(Passage{text.text(), text.source()});
    statements(line, text);
    mention_appendices(reader_, text, line.words());
    if (names_stage(line.words())) {
        reader_.stage_texts.push_back(text);
    }
}

void Prose::statements(const Line& line, const Sourced& text) {
    const std::string_view whole = text.text();
    const auto mark = list_mark(whole);
    const bool item = line.list_item || !mark.empty();
    if (item && !list_role_.empty()) {
        list_begun_ = true;
        add_statements(reader_, list_role_, text);
        return;
    }
    const auto role = announced(whole, line.words());
    if (list_begun_ || !role.empty()) {
        end_list();
    }
    if (role.empty()) {
        if (!list_role_.empty() && !list_begun_ && !item) {
            // «Цель» as a heading, its text below.
            if (list_role_ == "goal") {
                add_statement(reader_, list_role_, text);
                end_list();
            }
        }
        return;
    }
    if (role == "period" || role == "stages") {
        (void)add_period(reader_, PeriodBasis::passport, text.part(Span{0, first_stage(whole)}));
    } else if (is_statement(role) && role != "basis") {
        if (whole.ends_with(':')) {
            list_role_ = role;
        } else if (const auto behind = behind_name(whole); !behind.empty()) {
            add_statements(reader_, role, text.part(behind));
        }
    }
}

void Prose::end_list() {
    list_role_.clear();
    list_begun_ = false;
}

void Prose::end_appendix(bool present) {
    if (appendix_ != no_index) {
        reader_.out.documents[appendix_].present = present;
        appendix_ = no_index;
    }
}

void Prose::meet_table() { appendix_filled_ = true; }

void Prose::finish() {
    end_list();
    end_appendix(appendix_filled_);
    // The appendix that a clause approves is the programme itself, even where no heading calls it so.
    for (const auto& clause : reader_.approving_clauses) {
        const auto words = words_of(clause.text());
        if (words.size() < 2 || reader_.out.title.empty()) {
            continue;
        }
        for (auto& document : reader_.out.documents) {
            const auto number = words_of(document.name);
            const bool mentioned = document.role == DocumentRole::appendix && number.size() == 2 &&
                                   clause.text().find("Приложение " + std::string(number[1].folded)) !=
                                       std::string::npos;
            if (mentioned && !document.present && !reader_.out.events.empty()) {
                document.present = true;
            }
        }
    }
}

} // namespace opora::inline v0::reading
