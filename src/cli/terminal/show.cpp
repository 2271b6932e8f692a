// Opora, MIT licence. See LICENSE.
#include "cli/terminal/show.hpp"

#include <algorithm>

#include "base/unicode.hpp"
#include "cli/terminal/table.hpp"
#include "cli/terminal/words.hpp"
#include "opora/model/index.hpp"

namespace opora::cli {

namespace {

constexpr std::size_t some_windows = 3;
constexpr std::size_t some_notes = 8;
constexpr std::size_t unread_columns = 160; // of an unread passage

class Page {
public:
    Page(const Session& session, const Programme& programme, bool all)
        : session_(session), programme_(programme), index_(programme), all_(all) {}

    std::string print() {
        paragraph(programme_.title.empty() ? say("Программа без названия", "A programme without a title")
                                           : programme_.title,
                  Ink::bold);
        periods();
        approvals();
        stages();
        counts();
        out_ += '\n';
        if (!programme_.events.empty()) {
            plan();
        }
        notes();
        unread();
        return std::move(out_);
    }

private:
    [[nodiscard]] std::string say(std::string_view ru, std::string_view en) const {
        return std::string(session_.say(ru, en));
    }

    void paragraph(std::string_view text, Ink ink, std::size_t indent = 0) {
        for (const auto& line : wrap(text, session_.width - indent)) {
            out_ += std::string(indent, ' ') + paint(session_.colour, ink, line) + "\n";
        }
    }

    [[nodiscard]] std::string basis(const Period& period) const {
        std::string out;
        switch (period.basis) {
        case PeriodBasis::passport:
            out = say("по паспорту", "by the passport");
            break;
        case PeriodBasis::title:
            out = say("по названию", "by the title");
            break;
        case PeriodBasis::order:
            out = say("по приказу", "by the order");
            break;
        case PeriodBasis::given:
            out = say("задан", "given");
            break;
        }
        return period.phrase.empty() ? out : out + ": «" + period.phrase + "»";
    }

    void periods() {
        if (programme_.periods.empty()) {
            paragraph(say("Срок программы: не найден; задайте --period ПЕРВЫЙ/ПОСЛЕДНИЙ",
                          "Period: not found; give --period FIRST/LAST"),
                      Ink::yellow);
        }
        // A window once, however often the document names it, with all that it goes by.
        std::vector<std::pair<Window, std::vector<std::string>>> distinct;
        for (const auto& period : programme_.periods) {
            auto found = std::find_if(distinct.begin(), distinct.end(),
                                      [&period](const auto& other) { return other.first == period.window; });
            if (found == distinct.end()) {
                found = distinct.insert(found, {period.window, {}});
            }
            auto text = basis(period);
            if (std::find(found->second.begin(), found->second.end(), text) == found->second.end()) {
                found->second.push_back(std::move(text));
            }
        }
        for (const auto& [window, bases] : distinct) {
            auto text = window == distinct.front().first ? say("Срок программы: ", "Period: ")
                                                         : say("  также: ", "  also: ");
            text += narrow_window(window, session_.language) + " (";
            for (const auto& one : bases) {
                text += (&one == &bases.front() ? "" : "; ") + one;
            }
            paragraph(text + ")", Ink::plain);
        }
    }

    void approvals() {
        for (const auto& approval : programme_.approvals) {
            std::string text = approval.kind == Approval::Kind::order    ? say("Приказ: ", "Order: ")
                               : approval.kind == Approval::Kind::agreed ? say("Согласовано: ", "Agreed: ")
                                                                         : say("Утверждено: ", "Approved: ");
            std::string rest;
            const auto add = [&rest](const std::string& piece) {
                if (!piece.empty()) {
                    rest += (rest.empty() ? "" : ", ") + piece;
                }
            };
            add(approval.authority);
            add(approval.person);
            add(approval.number.empty() ? "" : "№ " + approval.number);
            add(approval.date ? in_words(Window{*approval.date, *approval.date}, session_.language) : "");
            paragraph(text + rest, Ink::plain);
        }
    }

    void stages() {
        for (const auto& stage : programme_.stages) {
            std::string text = say("Этап: ", "Stage: ") + stage.title;
            if (stage.timing && !stage.timing->windows.empty()) {
                text += " (" +
                        in_words(stage.timing->windows, session_.language, windows_shown(stage.timing->windows)) + ")";
            }
            paragraph(text, Ink::plain);
        }
    }

    [[nodiscard]] std::size_t windows_shown(const std::vector<Window>& windows) const {
        return all_ ? windows.size() : some_windows;
    }

    [[nodiscard]] std::string counted(std::size_t count, const wording::CountedNoun& noun) const {
        return wording::counted(count, noun, session_.language);
    }

    void counts() {
        std::size_t dated = 0;
        std::size_t not_understood = 0;
        for (const auto& event : programme_.events) {
            dated += event.timing.windows.empty() ? 0 : 1;
            not_understood += event.timing.kind ? 0 : 1;
        }
        const auto count = programme_.events.size();
        std::string text = counted(count, {{"мероприятие", "мероприятия", "мероприятий"}, "event", "events"});
        text += say(": с датами ", ": with dates ") + std::to_string(dated) + say(", без дат ", ", without ") +
                std::to_string(count - dated);
        if (not_understood != 0) {
            text += say(", из них срок не понят ", ", of them not understood ") + std::to_string(not_understood);
        }
        const auto add = [&](std::size_t number, const wording::CountedNoun& noun) {
            if (number != 0) {
                text += "; " + counted(number, noun);
            }
        };
        add(programme_.organisations.size(),
            {{"организация", "организации", "организаций"}, "organisation", "organisations"});
        add(programme_.people.size(), {{"человек", "человека", "человек"}, "person", "people"});
        add(programme_.clauses.size(), {{"пункт приказа", "пункта приказа", "пунктов приказа"}, "clause", "clauses"});
        add(programme_.mentorships.size(),
            {{"наставничество", "наставничества", "наставничеств"}, "mentorship", "mentorships"});
        add(programme_.indicators.size(), {{"показатель", "показателя", "показателей"}, "indicator", "indicators"});
        paragraph(text, Ink::plain);
    }

    [[nodiscard]] static std::string names(const std::vector<Reference>& references) {
        std::string out;
        for (const auto& reference : references) {
            out += (out.empty() ? "" : "; ") + reference.text;
        }
        return out;
    }

    [[nodiscard]] std::string days(const Timing& timing) const {
        if (!timing.kind) {
            return say("не понят", "not understood");
        }
        if (timing.windows.empty()) {
            return "–";
        }
        auto out = in_words(timing.windows, session_.language, windows_shown(timing.windows));
        if (timing.kind == TimingKind::until && timing.windows.size() == 1) {
            const Window last{timing.windows.front().last, timing.windows.front().last};
            out = say("до ", "by ") + narrow_window(last, session_.language);
        }
        if (timing.flags != TimingFlags{}) {
            out += " (?)";
        }
        return out;
    }

    // How deep each event lies in others. Parents that lead in a circle, or nowhere, end the count.
    [[nodiscard]] std::vector<std::size_t> depths() const {
        constexpr std::size_t deepest = 8;
        std::vector<std::size_t> out;
        for (std::size_t i = 0; i < programme_.events.size(); ++i) {
            std::size_t depth = 0;
            for (auto at = index_.parent(i); at && depth < deepest; ++depth) {
                at = index_.parent(*at);
            }
            out.push_back(depth);
        }
        return out;
    }

    void plan() {
        Table table({{"№", 1, 0, 10},
                     {say("Мероприятие", "Event"), 20, 5, 0},
                     {say("Сроки", "Timing"), 12, 2, 0},
                     {say("Даты", "Dates"), 21, 0, 23},
                     {say("Ответственные", "Responsible"), 14, 3, 0}});
        const auto depth = depths();
        StageId stage;
        for (std::size_t i = 0; i < programme_.events.size(); ++i) {
            const auto& event = programme_.events[i];
            if (event.stage != stage) {
                stage = event.stage;
                const auto found = std::find_if(programme_.stages.begin(), programme_.stages.end(),
                                                [&stage](const Stage& candidate) { return candidate.id == stage; });
                table.heading(found == programme_.stages.end() ? say("Вне этапов", "Outside the stages")
                                                               : found->title);
            }
            table.row({event.number, event.title, event.timing.phrase, days(event.timing), names(event.responsible)},
                      2 * depth[i]);
        }
        out_ += table.print(session_, 1);
    }

    void notes() {
        if (programme_.notes.empty()) {
            return;
        }
        // The grave ones first, each group in the order of the document.
        std::vector<const Diagnostic*> sorted;
        for (const auto& note : programme_.notes) {
            sorted.push_back(&note);
        }
        std::stable_sort(sorted.begin(), sorted.end(), [](const Diagnostic* a, const Diagnostic* b) {
            return severity(a->code) > severity(b->code);
        });
        out_ += '\n';
        paragraph(say("Замечания: ", "Notes: ") + std::to_string(sorted.size()), Ink::bold);
        const auto shown = all_ ? sorted.size() : std::min(sorted.size(), some_notes);
        for (std::size_t i = 0; i < shown; ++i) {
            const auto& note = *sorted[i];
            const auto grave = severity(note.code);
            std::string text = std::string(to_string(note.code)) + " " + message(note, session_.language);
            if (const auto where = describe(note.place, session_.language); !where.empty()) {
                text += " [" + where + "]";
            }
            paragraph(text,
                      grave == Severity::error     ? Ink::red
                      : grave == Severity::warning ? Ink::yellow
                                                   : Ink::plain,
                      2);
        }
        more(sorted.size() - shown);
    }

    void more(std::size_t hidden) {
        if (hidden != 0) {
            paragraph(say("… ещё ", "… ") + std::to_string(hidden) +
                          say(": --all покажет все", " more: --all shows all"),
                      Ink::dim, 2);
        }
    }

    // The start of a passage, on one line.
    [[nodiscard]] std::string start_of(const std::string& text) const {
        std::string out;
        std::size_t columns = 0;
        for (std::size_t position = 0; position < text.size();) {
            const auto first = position;
            const char32_t letter = decode_utf8(text, position);
            columns += 1;
            if (!all_ && columns > unread_columns) {
                return out + "…";
            }
            letter == U'\n' ? out += " / " : out += text.substr(first, position - first);
        }
        return out;
    }

    void unread() {
        out_ += '\n';
        if (programme_.unread.empty()) {
            paragraph(say("Непрочитанного нет.", "Nothing was left unread."), Ink::dim);
            return;
        }
        paragraph(say("Не понято и сохранено как есть: ", "Not understood, kept as it is: ") +
                      counted(programme_.unread.size(), {{"отрывок", "отрывка", "отрывков"}, "passage", "passages"}),
                  Ink::bold);
        const auto shown = all_ ? programme_.unread.size() : std::min(programme_.unread.size(), some_notes);
        for (std::size_t i = 0; i < shown; ++i) {
            const auto& passage = programme_.unread[i];
            const auto where = describe(place(programme_, passage.source), session_.language);
            paragraph((where.empty() ? "" : where + ": ") + start_of(passage.text), Ink::plain, 2);
        }
        more(programme_.unread.size() - shown);
    }

    const Session& session_;
    const Programme& programme_;
    const ProgrammeIndex index_;
    bool all_;
    std::string out_;
};

} // namespace

std::string show(const Session& session, const Programme& programme, bool all) {
    return Page(session, programme, all).print();
}

} // namespace opora::cli
