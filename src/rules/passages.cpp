// Opora, MIT licence. See LICENSE.
#include "rules/passages.hpp"

#include <unordered_map>

namespace opora::inline v0::rules {

namespace {

class Collector {
public:
    explicit Collector(const Programme& programme) : programme_(programme) {
        for (const auto& table : programme.tables) {
            layouts_.emplace(table.source.table, &table);
        }
    }

    std::vector<Text> run() {
        add(Text::Kind::title, programme_.title, programme_.title_source);
        for (const auto& approval : programme_.approvals) {
            add(Text::Kind::approval, approval.text, approval.source);
        }
        for (const auto& clause : programme_.clauses) {
            out_.push_back(
                {Text::Kind::clause, clause.text, {}, FindingPlace::Kind::clause, clause.number, clause.source});
        }
        for (const auto& entry : programme_.passport) {
            out_.push_back(
                {Text::Kind::passport, entry.text, entry.name, FindingPlace::Kind::document, {}, entry.source});
        }
        prose();
        results();
        for (const auto& event : programme_.events) {
            cells_of(event);
        }
        return std::move(out_);
    }

private:
    void add(Text::Kind kind, std::string_view text, const Source& source) {
        if (!text.empty()) {
            out_.push_back({kind, text, {}, FindingPlace::Kind::document, {}, source});
        }
    }

    // Captions of tables repeat the lines above them.
    void prose() {
        for (const auto& section : programme_.sections) {
            add(Text::Kind::heading, section.heading, section.source);
            for (const auto& passage : section.passages) {
                add(Text::Kind::prose, passage.text, passage.source);
            }
        }
        for (const auto& organisation : programme_.organisations) {
            for (const auto& [header, text] : organisation.cells) {
                add(Text::Kind::prose, text, organisation.source);
            }
        }
        for (const auto& unread : programme_.unread) {
            add(Text::Kind::prose, unread.text, unread.source);
        }
    }

    // A programme that was made by hand has goals, results and indicators without a text that they stand in.
    void results() {
        for (const auto* list : {&programme_.goals, &programme_.tasks, &programme_.expected_results}) {
            for (const auto& statement : *list) {
                if (!statement.source.known()) {
                    out_.push_back({Text::Kind::prose,
                                    statement.text,
                                    {},
                                    FindingPlace::Kind::statement,
                                    statement.id.text,
                                    statement.source});
                }
            }
        }
    }

    void cells_of(const Event& event) {
        if (event.cells.empty()) {
            cell(event, event.title, {}, event.source);
            cell(event, event.expected_result, {}, event.source);
            for (const auto* list : {&event.responsible, &event.participants, &event.venues}) {
                for (const auto& reference : *list) {
                    cell(event, reference.text, {}, reference.source);
                }
            }
            return;
        }
        const auto layout = layouts_.find(event.source.table);
        for (std::size_t i = 0; i < event.cells.size(); ++i) {
            auto source = event.source;
            if (layout != layouts_.end() && i < layout->second->columns.size()) {
                source.cell = layout->second->columns[i].source.cell;
            }
            cell(event, event.cells[i].text, event.cells[i].header, source);
        }
    }

    void cell(const Event& event, std::string_view text, std::string_view header, const Source& source) {
        if (!text.empty()) {
            out_.push_back({Text::Kind::cell, text, header, FindingPlace::Kind::event, event.id.text, source, &event});
        }
    }

    const Programme& programme_;
    std::unordered_map<std::uint32_t, const TableLayout*> layouts_;
    std::vector<Text> out_;
};

} // namespace

std::vector<Text> texts_of(const Programme& programme) { return Collector(programme).run(); }

std::string subject_of(const Text& text) { return text.event != nullptr ? subject(*text.event) : std::string(text.id); }

bool is_capital(char32_t letter) noexcept {
    constexpr char32_t first = 0x410;
    constexpr char32_t last = 0x42F;
    return (letter >= first && letter <= last) || letter == 0x401;
}

} // namespace opora::inline v0::rules
