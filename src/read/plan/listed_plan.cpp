// Opora, MIT licence. See LICENSE.
//
// A plan without a table: «1. Провести семинар – до 15 октября, отв. Соколова М.И.», or a list under each month.
#include <algorithm>
#include <array>

#include "base/unicode.hpp"
#include "read/parties/people.hpp"
#include "read/parties/references.hpp"
#include "read/plan/lists.hpp"
#include "read/plan/plan_rows.hpp"
#include "read/prose/prose.hpp"
#include "read/tables/header_words.hpp"
#include "read/text/find_timing.hpp"
#include "read/text/section_markers.hpp"

namespace opora::inline v0::reading {

namespace {

constexpr std::size_t longest_item = 2000; // bytes; more is no event
constexpr std::size_t most_segments = 24;

std::uint32_t at(std::size_t position) { return static_cast<std::uint32_t>(position); }

struct Item {
    std::string number;
    std::string title;
    std::string timing;
    std::string responsible;
    Passage passage;
};

bool is_separator(char32_t c) noexcept {
    return c == U'–' || c == U'—' || c == U',' || c == U';' || c == U'(' || c == U')' || c == U':';
}

// What dashes, commas and brackets leave between them.
std::vector<Span> segments(std::string_view text) {
    std::vector<Span> out;
    std::uint32_t first = 0;
    for (std::size_t position = 0; position < text.size() && out.size() < most_segments;) {
        const auto here = position;
        const auto c = decode_utf8(text, position);
        const bool dash = c == U'-' && here > 0 && text[here - 1] == ' ' && position < text.size() &&
                          text[position] == ' ';
        if (is_separator(c) || dash) {
            out.push_back(Span{first, at(here)});
            first = at(position);
        }
    }
    out.push_back(Span{first, at(text.size())});
    return out;
}

// «срок», «сроки исполнения» in front of a date.
Span without_name(std::string_view text, Span span) {
    const auto words = words_of(span.of(text));
    std::size_t names = 0;
    while (names < words.size() && names < 2 &&
           (words[names].folded.starts_with("срок") || words[names].folded == "дата" ||
            words[names].folded.starts_with("исполнени") || words[names].folded.starts_with("проведени"))) {
        ++names;
    }
    span.first += names == 0 || names == words.size() ? 0 : words[names].span.first;
    return trimmed(text, span);
}

// The longest run of segments that is a date and nothing else; «10, 17 октября» has a comma of its own.
Span timing_span(PhraseReader& phrases, std::string_view text) {
    const auto parts = segments(text);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (auto last = std::min(parts.size(), i + 4); last > i; --last) {
            auto span = without_name(text, Span{parts[i].first, parts[last - 1].end});
            while (!span.empty() && std::string_view(".,;:(").find(text[span.end - 1]) != std::string_view::npos &&
                   !span.of(text).ends_with("г.")) {
                --span.end;
                span = trimmed(text, span);
            }
            if (has_word(span.of(text)) && pure_timing(phrases, span.of(text))) {
                return span;
            }
        }
    }
    return {};
}

// From «отв.», «ответственный», «исполнители» on.
std::size_t responsible_at(const Words& words) {
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto& folded = words[i].folded;
        if (folded == "отв" || (folded.starts_with("ответственн") && length(folded) >= 12 && length(folded) <= 14) ||
            folded.starts_with("исполнител")) {
            return i;
        }
    }
    return no_index;
}

std::string bare(std::string_view text) {
    constexpr std::array<std::string_view, 9> signs{"–", "—", "-", ",", ";", ":", "(", ")", "."};
    const auto open = [](std::string_view part, std::string_view sign) { return part.ends_with(sign); };
    for (bool more = true; more;) {
        text = trim(text);
        more = false;
        for (const auto sign : signs) {
            // The full stop of «И.И.» stays, as does the bracket of «МБОУ (Ручьи)».
            const bool kept = (sign == "." && !find_people(text).empty()) ||
                              (sign == ")" && text.find('(') != std::string_view::npos);
            if (text.starts_with(sign)) {
                text.remove_prefix(sign.size());
                more = true;
            } else if (!kept && open(text, sign)) {
                text.remove_suffix(sign.size());
                more = true;
            }
        }
    }
    return one_line(text);
}

Item take_apart(PhraseReader& phrases, const Passage& passage) {
    Item item;
    item.passage = passage;
    std::string_view text = passage.text;
    const auto number = clause_number(text);
    const auto mark = number.empty() ? list_mark(text) : number;
    item.number = std::string(number.of(text));
    text.remove_prefix(mark.end);
    const auto words = words_of(text);
    if (const auto named = responsible_at(words); named != no_index) {
        item.responsible = bare(text.substr(words[named].span.end));
        text = text.substr(0, words[named].span.first);
    }
    const auto timing = timing_span(phrases, text);
    if (timing.empty()) {
        item.title = bare(text);
        return item;
    }
    item.timing = one_line(timing.of(text));
    auto before = text.substr(0, timing.first);
    // «срок: до 15 мая»: the name of the date is no part of the title.
    if (const auto front = words_of(before); !front.empty() && front.back().folded.starts_with("срок")) {
        before = before.substr(0, front.back().span.first);
    }
    const auto after = bare(text.substr(timing.end));
    item.title = bare(before);
    if (item.title.empty()) {
        item.title = after;
    } else if (item.responsible.empty() && !find_people(after).empty()) {
        item.responsible = after;
    } else if (!after.empty()) {
        item.title += ", " + after;
    }
    return item;
}

// The word that says that a plan follows, as it is written; empty if there is none.
std::string_view plan_word(std::string_view text) {
    for (const auto& word : words_of(text)) {
        if (word.folded.starts_with("план") || word.folded.starts_with("мероприят") ||
            word.folded.starts_with("дорожн") || word.folded.starts_with("график")) {
            return word.span.of(text);
        }
    }
    return {};
}

class ListedPlan {
public:
    explicit ListedPlan(Reader& reader) : reader_(reader) {}

    void run() {
        named_by_ = plan_word(reader_.out.title);
        for (const auto& section : reader_.out.sections) {
            reader_.check_cancel();
            if (named_by_.empty()) {
                named_by_ = plan_word(section.heading);
            }
            if (named_by_.empty()) {
                continue;
            }
            begin(section);
            for (const auto& passage : section.passages) {
                const bool marked = !list_mark(passage.text).empty() || !clause_number(passage.text).empty();
                if ((marked || month_) && passage.text.size() <= longest_item) {
                    items_.push_back(take_apart(reader_.phrases, passage));
                }
            }
        }
        settle();
    }

private:
    // A heading is a month, a section, or an item without a full stop behind it.
    void begin(const ProseSection& section) {
        const Passage heading{section.heading, section.source};
        const auto marked = [](const Passage& passage) { return !list_mark(passage.text).empty(); };
        if (!clause_number(heading.text).empty() && heading.text.size() <= longest_item &&
            !has_landmark("stage", heading.text) &&
            std::all_of(section.passages.begin(), section.passages.end(), marked)) {
            auto item = take_apart(reader_.phrases, heading);
            if (!item.timing.empty()) {
                items_.push_back(std::move(item));
                return;
            }
        }
        settle();
        month_ = is_month(heading.text);
        heading_ = month_ || heads_table(heading.text) ? heading : Passage{};
        stage_ = no_index;
    }

    // A list is a plan if most of it has dates.
    void settle() {
        const auto dated = static_cast<std::size_t>(
            std::count_if(items_.begin(), items_.end(), [](const Item& item) { return !item.timing.empty(); }));
        if (items_.empty() || (!month_ && (dated < 2 || dated * 2 < items_.size()))) {
            items_.clear();
            return;
        }
        if (!heading_.text.empty() && stage_ == no_index) {
            Stage stage;
            stage.title = heading_.text;
            stage.source = heading_.source;
            stage_ = reader_.out.stages.size();
            reader_.out.stages.push_back(std::move(stage));
            reader_.stage_parents.push_back(no_index);
        }
        for (const auto& item : items_) {
            add(item);
        }
        items_.clear();
    }

    void add(const Item& item) {
        if (reader_.out.events.empty()) {
            reader_.note(Code::plan_in_list, {std::string(named_by_)}, item.passage.source);
        }
        Event event;
        event.number = item.number;
        event.title = item.title;
        event.timing.phrase = item.timing;
        event.timing.source = item.passage.source;
        event.source = item.passage.source;
        if (!item.responsible.empty()) {
            CleanText text;
            text.text = item.responsible;
            event.responsible = split_references(Sourced(std::move(text), item.passage.source));
            for (auto& reference : event.responsible) {
                reference.source = item.passage.source; // of the whole line: its words may have been put together
            }
        }
        if (stage_ != no_index) {
            date_by_month(reader_.phrases, event.timing, reader_.out.stages[stage_]);
        }
        reader_.out.events.push_back(std::move(event));
        reader_.parents.push_back(no_index);
        reader_.stages.push_back(stage_);
    }

    Reader& reader_;
    std::string_view named_by_; // of the title or of a heading
    std::vector<Item> items_;
    Passage heading_;
    bool month_ = false;
    std::size_t stage_ = no_index;
};

} // namespace

void read_listed_plan(Reader& reader) {
    if (reader.out.events.empty()) {
        ListedPlan(reader).run();
    }
}

} // namespace opora::inline v0::reading
