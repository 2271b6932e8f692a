// Opora, MIT licence. See LICENSE.
#include "model/diff/fields.hpp"

#include "base/unicode.hpp"
#include "model/diff/lists.hpp"
#include "model/diff/text.hpp"

namespace opora::inline v0 {

DiffSide::DiffSide(const Programme& programme) : index_(programme) {
    for (const auto& event : programme.events) {
        ++numbers_[std::string(bare_number(event.number))];
    }
    for (const auto& table : programme.tables) {
        for (const auto& column : table.columns) {
            if (table.kind == TableKind::plan && column.role.empty()) {
                unknown_columns_.insert(column.header);
            }
        }
    }
}

std::string DiffSide::label(const Event& event) const {
    const std::string number(bare_number(event.number));
    if (number.empty()) {
        return event.title;
    }
    const auto count = numbers_.find(number);
    return count != numbers_.end() && count->second > 1 && !event.title.empty() ? number + " «" + event.title + "»"
                                                                                : number;
}

std::string DiffSide::event_label(const std::string& id) const {
    const auto found = index_.event(id);
    return found ? label(programme().events[*found]) : id;
}

namespace {

const std::string* moved_to(const std::unordered_map<std::string, std::string>& pairs, const std::string& id) {
    const auto found = pairs.find(id);
    return found == pairs.end() ? nullptr : &found->second;
}

void add(DiffFields& out, std::string_view name, std::string before, std::string after) {
    out.push_back(DiffField{std::string(name), std::move(before), std::move(after)});
}

// A phrase; the days too, where they differ though the phrase does not.
void add_timing(DiffFields& out, std::string_view name, const Timing* before, const Timing* after) {
    const std::string was = before == nullptr ? std::string() : before->phrase;
    const std::string is = after == nullptr ? std::string() : after->phrase;
    if (!same_text(was, is)) {
        add(out, name, was, is);
    } else if (before != nullptr && after != nullptr) {
        add(out, "dates", days_of(before->windows), days_of(after->windows));
    }
}

const Timing* pointer(const std::optional<Timing>& timing) { return timing ? &*timing : nullptr; }

std::string funding_of(const Event& event) {
    return listed(event.funding, [](const Funding& sum) {
        return sum.source + (sum.year ? " " + std::to_string(*sum.year) : "") + ": " + sum.amount;
    });
}

std::string mode_of(const Event& event) {
    return event.mode == AttendanceMode::unknown ? std::string() : std::string(to_string(event.mode));
}

void add_cells(const DiffPair& pair, DiffFields& out, const Event& before, const Event& after) {
    const auto cell_of = [](const Event& event, const std::string& header) {
        for (const auto& cell : event.cells) {
            if (cell.header == header) {
                return cell.text;
            }
        }
        return std::string();
    };
    for (const auto& cell : after.cells) {
        if (pair.after.unknown_column(cell.header)) {
            add(out, cell.header, cell_of(before, cell.header), cell.text);
        }
    }
    for (const auto& cell : before.cells) {
        const bool here = pair.after.unknown_column(cell.header);
        if (!here && pair.before.unknown_column(cell.header)) {
            add(out, cell.header, cell.text, cell_of(after, cell.header));
        }
    }
}

void add_place(const DiffPair& pair, DiffFields& out, const Event& before, const Event& after) {
    const auto* const parent = moved_to(pair.events, before.parent.text);
    if ((parent == nullptr ? before.parent.text : *parent) != after.parent.text) {
        out.push_back(DiffField{"parent", before.parent.empty() ? "" : pair.before.event_label(before.parent.text),
                                after.parent.empty() ? "" : pair.after.event_label(after.parent.text), true});
    }
    const auto* const stage = moved_to(pair.stages, before.stage.text);
    if ((stage == nullptr ? before.stage.text : *stage) != after.stage.text) {
        out.push_back(DiffField{"stage", pair.before.stage_title(before.stage.text),
                                pair.after.stage_title(after.stage.text), true});
    }
}

} // namespace

std::string DiffSide::stage_title(const std::string& id) const {
    const auto found = index_.stage(id);
    return found ? programme().stages[*found].title : id;
}

std::string DiffSide::organisation_name(const std::string& id) const {
    const auto found = index_.organisation(id);
    return found ? programme().organisations[*found].name : id;
}

std::string DiffSide::party_name(const std::string& id) const {
    return std::string(index_.party_name(id).value_or(id));
}

std::string_view bare_number(std::string_view number) noexcept {
    number = trim(number);
    while (!number.empty() && (number.back() == '.' || number.back() == ')')) {
        number.remove_suffix(1);
    }
    return number;
}

std::string days_of(const std::vector<Window>& windows) {
    return listed(windows, [](const Window& window) { return to_string(window); });
}

DiffItem item_of(const Event& event) {
    return DiffItem{event.id.text,
                    bare_number(event.number),
                    event.title,
                    {event.timing.phrase, listed(event.responsible), listed(event.participants), listed(event.venues),
                     event.expected_result}};
}

DiffItem item_of(const Stage& stage) {
    return DiffItem{stage.id.text, {}, stage.title, {stage.timing ? stage.timing->phrase : ""}};
}

DiffFields fields_of(const DiffPair& pair, const Event& before, const Event& after) {
    DiffFields out;
    out.push_back(
        DiffField{"number", std::string(bare_number(before.number)), std::string(bare_number(after.number)), true});
    add_place(pair, out, before, after);
    add(out, "title", before.title, after.title);
    add_timing(out, "timing", &before.timing, &after.timing);
    add_references(out, "responsible", before.responsible, after.responsible);
    add_references(out, "participants", before.participants, after.participants);
    add_references(out, "venues", before.venues, after.venues);
    add(out, "result", before.expected_result, after.expected_result);
    add(out, "funding", funding_of(before), funding_of(after));
    // What titles and venues say of the format has been told with them.
    if (same_text(before.title, after.title) && same_text(listed(before.venues), listed(after.venues))) {
        add(out, "formats", listed(before.formats), listed(after.formats));
        add(out, "mode", mode_of(before), mode_of(after));
    }
    add_cells(pair, out, before, after);
    return out;
}

DiffFields fields_of(const DiffPair& pair, const Stage& before, const Stage& after) {
    DiffFields out;
    add(out, "title", before.title, after.title);
    add_timing(out, "timing", pointer(before.timing), pointer(after.timing));
    const auto* const parent = moved_to(pair.stages, before.parent.text);
    if ((parent == nullptr ? before.parent.text : *parent) != after.parent.text) {
        out.push_back(DiffField{"stage", pair.before.stage_title(before.parent.text),
                                pair.after.stage_title(after.parent.text), true});
    }
    return out;
}

DiffItem item_of(const Clause& clause) {
    return DiffItem{{},
                    bare_number(clause.number),
                    clause.text,
                    {clause.deadline ? clause.deadline->phrase : "", listed(clause.executors), listed(clause.control)}};
}

DiffFields fields_of(const DiffPair&, const Clause& before, const Clause& after) {
    DiffFields out;
    out.push_back(
        DiffField{"number", std::string(bare_number(before.number)), std::string(bare_number(after.number)), true});
    add(out, "text", before.text, after.text);
    // The text of a clause holds its people and its deadline: they are told apart only where it is the same.
    if (same_text(before.text, after.text)) {
        add_timing(out, "deadline", pointer(before.deadline), pointer(after.deadline));
        add_references(out, "executors", before.executors, after.executors);
        add_references(out, "control", before.control, after.control);
    }
    return out;
}

} // namespace opora::inline v0
