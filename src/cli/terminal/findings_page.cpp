// Opora, MIT licence. See LICENSE.
#include "cli/terminal/findings_page.hpp"

#include <algorithm>

#include "base/unicode.hpp"
#include "cli/terminal/table.hpp"
#include "cli/terminal/words.hpp"
#include "opora/model/document_text.hpp"
#include "opora/model/index.hpp"

namespace opora::cli {

namespace {

// A dash in a cell says nothing.
bool has_letters(std::string_view text) {
    const auto tokens = trim(text);
    return tokens.size() > 1 && tokens != "–" && tokens != "—";
}

// The words that stand at a place, as far as the model keeps them.
std::string words_at(const ProgrammeIndex& index, const FindingPlace& place) {
    const auto& programme = index.programme();
    switch (place.kind) {
    case FindingPlace::Kind::event:
        if (const auto at = index.event(place.id)) {
            const auto& event = programme.events[*at];
            const bool timing = place.source == event.timing.source && !event.timing.phrase.empty();
            const auto number = event.number.empty() ? std::string() : event.number + " ";
            const auto cell = event_cell(programme, event, place.source);
            const bool other = cell && !timing && cell->text != event.title && has_letters(cell->text);
            return number + (timing ? "«" + event.timing.phrase + "»" : other ? "«" + cell->text + "»" : event.title);
        }
        break;
    case FindingPlace::Kind::stage:
        if (const auto at = index.stage(place.id)) {
            const auto& stage = programme.stages[*at];
            return stage.title + (stage.timing ? " «" + stage.timing->phrase + "»" : "");
        }
        break;
    case FindingPlace::Kind::clause:
        for (const auto& clause : programme.clauses) {
            if (clause.number == place.id && clause.source == place.source) {
                return clause.text;
            }
        }
        break;
    case FindingPlace::Kind::document:
        for (const auto& period : programme.periods) {
            if (period.source == place.source && period.source.known()) {
                return "«" + period.phrase + "»";
            }
        }
        break;
    case FindingPlace::Kind::organisation:
        if (const auto at = index.organisation(place.id)) {
            return programme.organisations[*at].name;
        }
        return {};
    case FindingPlace::Kind::person:
        if (const auto at = index.person(place.id)) {
            return programme.people[*at].name;
        }
        return {};
    case FindingPlace::Kind::indicator:
        if (const auto at = index.indicator(place.id)) {
            return programme.indicators[*at].name;
        }
        break;
    default:
        break;
    }
    return document_text(programme, place.source).text;
}

std::string shortened(const std::string& text, std::size_t columns) {
    const auto lines = wrap(text, columns);
    return lines.size() == 1 ? lines.front() : lines.front() + " …";
}

class Page {
public:
    Page(const Session& session, const Programme& programme)
        : session_(session), programme_(programme), index_(programme) {}

    std::string print(const std::vector<Finding>& findings) {
        if (!programme_.title.empty()) {
            lines(programme_.title, Ink::bold, 0);
        }
        std::optional<RuleFamily> family;
        for (const auto& finding : findings) {
            const auto* rule = find_rule(to_string(finding.code));
            if (rule != nullptr && family != rule->family) {
                family = rule->family;
                out_ += "\n" + paint(session_.colour, Ink::bold, in_words(*family, session_.language)) + "\n";
            }
            one(finding);
        }
        out_ += findings.empty() ? "" : "\n";
        counts(findings);
        return std::move(out_);
    }

private:
    [[nodiscard]] std::string say(std::string_view ru, std::string_view en) const {
        return std::string(session_.say(ru, en));
    }

    void lines(std::string_view text, Ink ink, std::size_t indent) {
        for (const auto& line : wrap(text, session_.width - indent)) {
            out_ += std::string(indent, ' ') + paint(session_.colour, ink, line) + "\n";
        }
    }

    void one(const Finding& finding) {
        const auto head = std::string(to_string(finding.code)) + " " +
                          std::string(in_words(finding.severity, session_.language)) + ": ";
        constexpr std::size_t indent = 2;
        constexpr std::size_t under = 4;
        const auto body = wrap(head + message(finding, session_.language), session_.width - under);
        for (std::size_t i = 0; i < body.size(); ++i) {
            const bool first = i == 0 && body[i].starts_with(head);
            const auto coloured = first ? paint(session_.colour, ink_of(finding.severity), head) +
                                              body[i].substr(head.size())
                                        : body[i];
            out_ += std::string(i == 0 ? indent : under, ' ') + coloured + "\n";
        }
        std::string before; // several things may stand in one place and have no words of their own
        for (const auto& at : finding.places) {
            auto text = where(at);
            if (!text.empty() && text != before) {
                const auto line = shortened(text, session_.width - under - 2);
                out_ += std::string(under, ' ') + paint(session_.colour, Ink::dim, line) + "\n";
                before = std::move(text);
            }
        }
        if (const auto how = suggestion(finding, session_.language); !how.empty()) {
            lines("→ " + how, Ink::cyan, under);
        }
    }

    [[nodiscard]] std::string where(const FindingPlace& at) const {
        auto spot = place(programme_, at.source);
        if (programme_.files.size() <= 1) {
            spot.document.clear();
        }
        auto text = describe(spot, session_.language);
        const auto words = words_at(index_, at);
        if (!words.empty()) {
            text += (text.empty() ? "" : ": ") + words;
        }
        return text;
    }

    void counts(const std::vector<Finding>& findings) {
        const auto count = [&](Severity severity) {
            return std::count_if(findings.begin(), findings.end(),
                                 [severity](const Finding& finding) { return finding.severity == severity; });
        };
        if (findings.empty()) {
            out_ += (programme_.events.empty()
                         ? say("Проверять нечего: плана нет", "Nothing to check: there is no plan")
                         : say("Замечаний нет", "Nothing was found")) +
                    "\n";
            return;
        }
        out_ += say("Ошибок: ", "Errors: ") + std::to_string(count(Severity::error)) +
                say(", предупреждений: ", ", warnings: ") + std::to_string(count(Severity::warning)) +
                say(", к сведению: ", ", info: ") + std::to_string(count(Severity::info)) + "\n";
    }

    const Session& session_;
    const Programme& programme_;
    const ProgrammeIndex index_;
    std::string out_;
};

} // namespace

bool fails(const std::vector<Finding>& findings) {
    return std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
        const bool undated = finding.code == Code::event_timing_not_understood && finding.severity == Severity::warning;
        return finding.severity == Severity::error || undated;
    });
}

std::string show(const Session& session, const Programme& programme, const std::vector<Finding>& findings) {
    return Page(session, programme).print(findings);
}

std::string_view in_words(RuleFamily family, Language language) {
    const bool russian = language == Language::russian;
    switch (family) {
    case RuleFamily::time:
        return russian ? "Сроки" : "Time";
    case RuleFamily::order:
        return russian ? "Порядок" : "Order";
    case RuleFamily::people:
        return russian ? "Люди и места" : "People and places";
    case RuleFamily::names:
        return russian ? "Названия" : "Names";
    case RuleFamily::numbers:
        return russian ? "Числа" : "Numbers";
    }
    return {};
}

std::string_view in_words(Severity severity, Language language) {
    const bool russian = language == Language::russian;
    switch (severity) {
    case Severity::error:
        return russian ? "ошибка" : "error";
    case Severity::warning:
        return russian ? "предупреждение" : "warning";
    case Severity::info:
        return russian ? "к сведению" : "info";
    }
    return {};
}

Ink ink_of(Severity severity) {
    return severity == Severity::error ? Ink::red : severity == Severity::warning ? Ink::yellow : Ink::cyan;
}

} // namespace opora::cli
