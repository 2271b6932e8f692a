// Opora, MIT licence. See LICENSE.
//
// An order: its number and date, its subject, its clauses with executors, deadlines and control, its signature.
#include <algorithm>
#include <array>

#include "base/unicode.hpp"
#include "read/parties/people.hpp"
#include "read/parties/references.hpp"
#include "read/plan/event_row.hpp"
#include "read/prose/prose.hpp"
#include "read/prose/statements.hpp"
#include "read/text/find_timing.hpp"
#include "read/text/section_markers.hpp"

namespace opora::inline v0::reading {

namespace {

bool is_infinitive(std::string_view folded) {
    constexpr std::array<std::string_view, 10> endings{"ать", "ять", "ить", "еть", "уть",
                                                       "оть", "ыть", "сти", "зти", "чь"};
    constexpr std::array<std::string_view, 6> nouns{"сеть", "нить", "память", "печать", "роль", "речь"};
    const auto stem = folded.ends_with("ся") ? folded.substr(0, folded.size() - std::string_view("ся").size()) : folded;
    const auto is = [&stem](std::string_view ending) { return stem.size() > ending.size() && stem.ends_with(ending); };
    return std::any_of(endings.begin(), endings.end(), is) &&
           std::find(nouns.begin(), nouns.end(), folded) == nouns.end() && !folded.ends_with("ости") &&
           !folded.ends_with("асти") && !folded.ends_with("ести");
}

// Whom a clause tells to act: the words before the first infinitive or before a colon at its end.
Span executor_span(std::string_view text, const Words& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (is_infinitive(words[i].folded)) {
            return i == 0 ? Span{} : Span{0, words[i].span.first};
        }
    }
    return text.ends_with(':') ? Span{0, static_cast<std::uint32_t>(text.size() - 1)} : Span{};
}

std::optional<Timing> deadline_in(PhraseReader& phrases, const Sourced& text, const Words& words) {
    constexpr std::size_t nearby = 24;   // bytes from «срок» to the date
    constexpr std::size_t longest = 240; // bytes of both
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!begins_with("deadline", words, i)) {
            continue;
        }
        const auto first = words[i].span.first;
        auto found = find_timing(phrases, head_of(std::string_view(text.text()).substr(first), longest), 0, nearby);
        if (found && found->span.first <= nearby) {
            found->span = Span{found->span.first + first, found->span.end + first};
            Timing timing;
            timing.phrase = one_line(found->span.of(text.text()));
            timing.source = text.source(found->span);
            return timing;
        }
    }
    return std::nullopt;
}

std::vector<Reference> control_in(const Sourced& text, const Words& words) {
    const std::string_view whole = text.text();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& folded = words[i].folded;
        if (folded.starts_with("возложить") || folded.starts_with("возлагаю")) {
            const auto next = i + 1 < words.size() && words[i + 1].folded == "на" ? i + 2 : i + 1;
            if (next < words.size()) {
                return split_references(
                    text.part(Span{words[next].span.first, static_cast<std::uint32_t>(whole.size())}));
            }
        }
        if (folded.starts_with("оставляю") || folded.starts_with("оставить")) {
            auto end = whole.find_last_not_of(" .;\n");
            end = end == std::string_view::npos ? whole.size() : end + 1;
            const Span span{words[i].span.first, static_cast<std::uint32_t>(end)};
            Reference reference;
            reference.text = one_line(span.of(whole));
            reference.source = text.source(span);
            return {reference};
        }
    }
    return {};
}

class OrderReader {
public:
    OrderReader(Reader& reader, const Lines& lines, std::size_t first, std::size_t heading)
        : reader_(reader), lines_(lines), first_(first), at_(heading) {}

    std::size_t run() {
        for (auto i = first_; i < at_; ++i) {
            append(approval_.authority, lines_[i]);
            append_text(lines_[i]);
        }
        approval_.kind = Approval::Kind::order;
        approval_.source = lines_[first_].text.source();
        const auto& heading = lines_[at_];
        take_header(heading);
        ++at_;
        header();
        subject();
        preamble(heading);
        clauses();
        signature();
        reader_.out.approvals.push_back(std::move(approval_));
        return at_;
    }

private:
    static void append(std::string& to, const Line& line) {
        to += (to.empty() ? "" : " ") + one_line(line.text.text());
    }
    void append_text(const Line& line) { approval_.text += (approval_.text.empty() ? "" : "\n") + line.text.text(); }

    void take_header(const Line& line) {
        const std::string_view text = line.text.text();
        append_text(line);
        if (const auto sign = text.find("№"); sign != std::string_view::npos && approval_.number.empty()) {
            auto rest = trim(text.substr(sign + std::string_view("№").size()));
            const auto from = rest.find(" от ");
            approval_.number = one_line(rest.substr(0, from));
        }
        if (!approval_.date) {
            approval_.date = find_date(reader_.phrases, text);
        }
    }

    bool is_subject(const Line& line) const {
        const auto& words = line.words();
        return !words.empty() &&
               (words.front().folded == "о" || words.front().folded == "об" || words.front().folded == "обо");
    }

    bool is_preamble(const Line& line) const {
        return begins_with("preamble", line.words()) || has_landmark("command", line.text.text());
    }

    bool is_clause(const Line& line) const { return !clause_number(line.text.text()).empty(); }

    // Number, date, place, the office: short lines up to the subject.
    void header() {
        for (; at_ < lines_.size() && is_short(lines_[at_]); ++at_) {
            const auto& line = lines_[at_];
            if (is_subject(line) || is_preamble(line) || is_clause(line)) {
                return;
            }
            take_header(line);
            const std::string_view text = line.text.text();
            if (fold(text).starts_with("по ")) {
                const auto office = one_line(text.substr(text.find(' ')));
                approval_.authority += (approval_.authority.empty() ? "" : ", ") + office;
            }
        }
    }

    void subject() {
        if (at_ >= lines_.size() || !is_subject(lines_[at_])) {
            return;
        }
        Sourced subject;
        subject.append(lines_[at_].text, " ");
        append_text(lines_[at_]);
        ++at_;
        while (at_ < lines_.size() && !is_preamble(lines_[at_]) && !is_clause(lines_[at_]) &&
               is_lower(first_letter(lines_[at_].text.text()))) {
            subject.append(lines_[at_].text, " ");
            append_text(lines_[at_]);
            ++at_;
        }
        add_title_period(reader_, PeriodBasis::order, subject);
        reader_.order_subject = subject;
    }

    void preamble(const Line& heading) {
        ProseSection section;
        section.heading = one_line(heading.text.text());
        section.source = heading.text.source();
        for (; at_ < lines_.size() && !is_clause(lines_[at_]); ++at_) {
            const auto& line = lines_[at_];
            if (!section.passages.empty() && !is_preamble(line) && begins_with("position", line.text.text())) {
                break;
            }
            if (begins_title(line) && !is_preamble(line)) {
                break;
            }
            section.passages.push_back(Passage{line.text.text(), line.text.source()});
        }
        if (!section.passages.empty()) {
            reader_.out.sections.push_back(std::move(section));
        }
    }

    void clauses() {
        Sourced text;
        for (; at_ < lines_.size(); ++at_) {
            const auto& line = lines_[at_];
            const bool numbered = is_clause(line);
            const bool more = !text.empty() &&
                              (is_lower(first_letter(line.text.text())) || first_letter(line.text.text()) == U'-' ||
                               first_letter(line.text.text()) == U'–' || line.list_item);
            if (!numbered && !more) {
                break;
            }
            if (numbered) {
                clause(text);
                text = line.text;
            } else {
                text.append(line.text, "\n");
            }
        }
        clause(text);
    }

    void clause(const Sourced& whole) {
        if (whole.empty()) {
            return;
        }
        const auto number = clause_number(whole.text());
        const auto body = trimmed(whole.text(), Span{number.end, static_cast<std::uint32_t>(whole.text().size())});
        const auto text = whole.part(body);
        const auto words = words_of(text.text());
        Clause out;
        out.number = std::string(number.of(whole.text()));
        out.text = text.text();
        out.source = whole.source();
        if (begins_with("control", words)) {
            out.control = control_in(text, words);
        } else if (const auto executors = executor_span(text.text(), words); !executors.empty()) {
            out.executors = split_references(text.part(executors));
        }
        out.deadline = deadline_in(reader_.phrases, text, words);
        if (const auto* outer = outer_clause(out.number);
            outer != nullptr && out.executors.empty() && out.control.empty()) {
            // «2. Руководителям школ: 2.1. Разработать ...»
            out.executors = outer->executors;
            for (auto& executor : out.executors) {
                executor.note += (executor.note.empty() ? "п. " : "; п. ") + outer->number;
            }
        }
        if (!words.empty() && words.front().folded.starts_with("утвердить")) {
            add_title_period(reader_, PeriodBasis::order, text, true);
            reader_.approving_clauses.push_back(text);
        }
        mention_appendices(reader_, text, words);
        by_number_[number_key(out.number)] = reader_.out.clauses.size();
        reader_.out.clauses.push_back(std::move(out));
    }

    const Clause* outer_clause(std::string_view number) const {
        auto key = number_key(number);
        const auto dot = key.rfind('.');
        if (dot == std::string::npos) {
            return nullptr;
        }
        key.resize(dot);
        const auto found = by_number_.find(key);
        return found == by_number_.end() ? nullptr : &reader_.out.clauses[found->second];
    }

    // «Председатель комитета», «И.И. Иванова».
    void signature() {
        constexpr std::size_t most = 4;
        std::string position;
        for (std::size_t taken = 0; at_ < lines_.size() && taken < most; ++at_, ++taken) {
            const auto& line = lines_[at_];
            const std::string_view text = line.text.text();
            const auto people = find_people(text);
            const bool more = taken != 0 && !begins_title(line);
            if (!is_short(line) || begins_appendix(line) || begins_approval(line) || begins_with("sent", text) ||
                begins_with("familiar", text) || (people.empty() && !begins_with("position", text) && !more)) {
                break;
            }
            append_text(line);
            if (people.empty()) {
                position += (position.empty() ? "" : " ") + one_line(text);
                continue;
            }
            approval_.person = one_line(people.front().of(text));
            const auto before = one_line(text.substr(0, people.front().first));
            position += (position.empty() || before.empty() ? "" : " ") + before;
            ++at_;
            break;
        }
        if (!position.empty() && fold(position).find(fold(approval_.authority)) != std::string::npos) {
            approval_.authority = position; // «Начальник управления», which the head of the order names too
        } else if (!position.empty()) {
            approval_.authority = position + (approval_.authority.empty() ? "" : ", ") + approval_.authority;
        }
    }

    Reader& reader_;
    const Lines& lines_;
    std::size_t first_;
    std::size_t at_;
    Approval approval_;
    std::unordered_map<std::string, std::size_t> by_number_; ///< of clauses
};

} // namespace

std::size_t read_order(Reader& reader, const Lines& lines, std::size_t first, std::size_t heading) {
    return OrderReader(reader, lines, first, heading).run();
}

} // namespace opora::inline v0::reading
