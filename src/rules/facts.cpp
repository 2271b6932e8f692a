// Opora, MIT licence. See LICENSE.
#include "rules/facts.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "time/parse_days.hpp"

namespace opora::inline v0::rules {

namespace {

std::optional<Date> day_of_order(const Programme& programme) {
    for (const auto& approval : programme.approvals) {
        if (approval.kind == Approval::Kind::order && approval.date) {
            return approval.date;
        }
    }
    return std::nullopt;
}

} // namespace

Facts::Facts(const Programme& from, const Calendar& days, const RuleSettings& rules)
    : programme(from), calendar(days), settings(rules), by_id(from), period(from.period()), order(day_of_order(from)) {}

std::string subject(const Event& event) {
    if (!trim(event.number).empty()) {
        return std::string(trim(event.number));
    }
    if (trim(event.title).empty()) {
        return event.id.text;
    }
    constexpr std::size_t longest = 60; // letters
    std::string out;
    std::size_t letters = 0;
    for (std::size_t position = 0; position < event.title.size();) {
        if (++letters > longest) {
            return out + "…";
        }
        append_utf8(out, next_letter(event.title, position));
    }
    return out;
}

FindingArgument in_sentence(std::string name) {
    if (const auto days = window_in(name)) {
        return *days;
    }
    const bool number = name.size() > 1 && name.back() == '.' && is_digit(name.front()) &&
                        name.find_first_not_of("0123456789.") == std::string::npos;
    if (number) {
        name.pop_back();
    }
    return name;
}

FindingArgument in_sentence(const Event& event) { return in_sentence(subject(event)); }

std::string number_of(const Clause& clause) {
    auto number = trim(clause.number);
    while (!number.empty() && (number.back() == '.' || number.back() == ')')) {
        number.remove_suffix(1);
    }
    return std::string(number);
}

void Findings::add(Code code, std::string subject, std::vector<FindingArgument> arguments,
                   std::vector<FindingPlace> places, std::string replacement) {
    if (!settings_.on(code)) {
        return;
    }
    Finding finding;
    finding.code = code;
    const auto set = settings_.severity.find(code);
    finding.severity = set == settings_.severity.end() ? severity(code) : set->second;
    finding.subject = std::move(subject);
    finding.arguments = std::move(arguments);
    finding.places = std::move(places);
    finding.replacement = std::move(replacement);
    found_.push_back(std::move(finding));
}

FindingPlace at_timing(const Event& event) {
    return {FindingPlace::Kind::event, event.id.text, event.timing.source.known() ? event.timing.source : event.source};
}

FindingPlace at(const Event& event) { return {FindingPlace::Kind::event, event.id.text, event.source}; }

FindingPlace at(const Event& event, const Source& cell) {
    return {FindingPlace::Kind::event, event.id.text, cell.known() ? cell : event.source};
}

FindingPlace at(const Stage& stage) { return {FindingPlace::Kind::stage, stage.id.text, stage.source}; }

FindingPlace at(const Clause& clause) { return {FindingPlace::Kind::clause, clause.number, clause.source}; }

FindingPlace at(const Organisation& organisation) {
    return {FindingPlace::Kind::organisation, organisation.id.text, organisation.source};
}

FindingPlace at(const Person& person) { return {FindingPlace::Kind::person, person.id.text, person.source}; }

FindingPlace at(const Indicator& indicator) {
    return {FindingPlace::Kind::indicator, indicator.id.text, indicator.source};
}

FindingPlace at(const Statement& statement) {
    return {FindingPlace::Kind::statement, statement.id.text, statement.source};
}

FindingPlace at_document(const Source& source) { return {FindingPlace::Kind::document, {}, source}; }

} // namespace opora::inline v0::rules
