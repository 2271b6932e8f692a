// Opora, MIT licence. See LICENSE.
//
// Documents in the shapes that districts use (tests/cases/programmes/shapes, where README.md tells how a case is
// written), each in every form that can hold it. The expected values were written by hand from the printed tables.
#include <algorithm>

#include "catch.hpp"
#include "opora/read/read.hpp"
#include "shape_case.hpp"

using namespace opora;

namespace {

std::string names(const std::vector<Reference>& references) {
    std::string out;
    for (const auto& reference : references) {
        out += (out.empty() ? "" : "; ") + reference.text;
    }
    return out;
}

std::string dates(const Timing& timing) {
    std::string out;
    for (const auto& window : timing.windows) {
        out += (out.empty() ? "" : ";") + (window.first == window.last ? to_string(window.first) : to_string(window));
    }
    return out;
}

std::string money(const Event& event) {
    std::string out;
    for (const auto& funding : event.funding) {
        out += (out.empty() ? "" : "; ") + (funding.year ? std::to_string(*funding.year) + " " : "") + funding.amount;
    }
    return out;
}

std::string field(const Programme& programme, const Event& event, const std::string& name) {
    if (name == "number") {
        return event.number;
    }
    if (name == "title") {
        return event.title;
    }
    if (name == "timing") {
        return event.timing.phrase;
    }
    if (name == "windows") {
        return dates(event.timing);
    }
    if (name == "responsible" || name == "participants" || name == "venue") {
        return names(name == "responsible" ? event.responsible : name == "venue" ? event.venues : event.participants);
    }
    if (name == "result" || name == "funding") {
        return name == "result" ? event.expected_result : money(event);
    }
    if (name == "parent") {
        const auto* parent = find_event(programme, event.parent);
        return parent == nullptr ? std::string() : parent->number;
    }
    REQUIRE(name == "stage");
    const auto stage = std::find_if(programme.stages.begin(), programme.stages.end(),
                                    [&event](const Stage& other) { return other.id == event.stage; });
    return stage == programme.stages.end() ? std::string() : stage->title;
}

// `*` is anything, `*text` anything that holds the text.
bool fits(const std::string& expected, const std::string& found) {
    return expected.starts_with('*') ? found.find(expected.substr(1)) != std::string::npos : found == expected;
}

void check_events(const shapes::Case& shape, const Programme& programme) {
    REQUIRE(!shape.events.empty());
    REQUIRE(programme.events.size() == shape.events.size() - 1);
    const auto& columns = shape.events.front();
    for (std::size_t i = 0; i < programme.events.size(); ++i) {
        const auto& row = shape.events[i + 1];
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const auto expected = c < row.size() ? row[c] : std::string();
            const auto found = field(programme, programme.events[i], columns[c]);
            INFO("event " << i + 1 << ", " << columns[c] << ": expected «" << expected << "», found «" << found << "»");
            CHECK(fits(expected, found));
        }
    }
}

std::string clause_text(const Clause& clause) {
    return clause.number + " | " + names(clause.executors) + " | " + (clause.deadline ? clause.deadline->phrase : "") +
           " | " + names(clause.control);
}

std::string approval_text(const Approval& approval) {
    const std::string kind = approval.kind == Approval::Kind::order    ? "order"
                             : approval.kind == Approval::Kind::agreed ? "agreed"
                                                                       : "approved";
    return kind + " | " + approval.number + " | " + (approval.date ? to_string(*approval.date) : "") + " | " +
           approval.person;
}

std::vector<std::string> cells_of(std::string line) {
    std::vector<std::string> out;
    for (line += " |"; !line.empty();) {
        const auto end = line.find('|');
        auto cell = line.substr(0, end);
        cell.erase(0, std::min(cell.find_first_not_of(' '), cell.size()));
        cell.erase(cell.find_last_not_of(' ') + 1);
        out.push_back(std::move(cell));
        line.erase(0, end + 1);
    }
    return out;
}

bool row_fits(const std::string& expected, const std::string& found) {
    const auto left = cells_of(expected);
    const auto right = cells_of(found);
    for (std::size_t i = 0; i < right.size(); ++i) {
        if (!fits(i < left.size() ? left[i] : std::string(), right[i])) {
            return false;
        }
    }
    return true;
}

bool holds(const Programme& programme, const std::string& name, const std::string& value) {
    const auto count = [&value](const auto& list) { return std::to_string(list.size()) == value; };
    const auto& p = programme;
    if (name == "title") {
        return p.title == value;
    }
    if (name == "period") {
        return p.period() && to_string(*p.period()) == value;
    }
    if (name == "clause") {
        return std::any_of(p.clauses.begin(), p.clauses.end(),
                           [&value](const Clause& clause) { return row_fits(value, clause_text(clause)); });
    }
    if (name == "approval") {
        return std::any_of(p.approvals.begin(), p.approvals.end(),
                           [&value](const Approval& approval) { return row_fits(value, approval_text(approval)); });
    }
    if (name == "organisation") {
        return std::any_of(p.organisations.begin(), p.organisations.end(), [&value](const Organisation& organisation) {
            return cells_of(value).front() == organisation.name;
        });
    }
    if (name == "organisations" || name == "mentorships") {
        return name == "organisations" ? count(p.organisations) : count(p.mentorships);
    }
    if (name == "goals" || name == "tasks") {
        return name == "goals" ? count(p.goals) : count(p.tasks);
    }
    return name == "results" ? count(p.expected_results) : name == "unread" && count(p.unread);
}

} // namespace

TEST_CASE("plans are read in the shapes that districts use") {
    const auto all = shapes::cases();
    REQUIRE(all.size() >= 40);
    for (const auto& shape : all) {
        REQUIRE(!shape.forms.empty());
        for (const auto& form : shape.forms) {
            INFO(shape.name << ", " << form);
            const auto document = shapes::document(shape, form);
            const auto programme = read_programme(document, {});
            REQUIRE(programme.ok());
            check_events(shape, *programme);
            for (const auto& [name, value] : shape.facts) {
                INFO(name << ": " << value);
                CHECK(holds(*programme, name, value));
            }
        }
    }
}

TEST_CASE("tables drawn in text with bars are tables") {
    const std::string title = "План мероприятий на 2023 год\n";
    const std::string header = "| № | Мероприятие | Срок | Отв. |\n";
    const std::string rows = "| 1 | Семинар | 12.04.2023 | ММЦ |\n| 2 | Практикум | май | УО |\n";
    const std::string rule = "+---+-------------+------------+------+\n";
    const std::string open =
        "№ | Мероприятие | Срок | Отв.\n1 | Семинар | 12.04.2023 | ММЦ\n2 | Практикум | май | УО\n";
    for (const auto& text : {title + rule + header + rule + rows + rule, title + header + rows, title + open}) {
        INFO(text);
        const auto document = open_document(text, "plan.txt");
        REQUIRE(document.ok());
        const auto programme = read_programme(*document, {});
        REQUIRE(programme.ok());
        REQUIRE(programme->events.size() == 2);
        CHECK(programme->events[0].number == "1");
        CHECK(programme->events[0].title == "Семинар");
        CHECK(dates(programme->events[0].timing) == "2023-04-12");
        CHECK(names(programme->events[1].responsible) == "УО");
        CHECK(programme->unread.empty());
    }
}
