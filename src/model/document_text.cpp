// Opora, MIT licence. See LICENSE.
#include "opora/model/document_text.hpp"

namespace opora::inline v0 {

namespace {

bool same_cell(const Source& a, const Source& b) {
    return a.known() && a.document == b.document && a.paragraph == b.paragraph && a.table == b.table &&
           a.row == b.row && a.cell == b.cell;
}

DocumentText of_sections(const Programme& programme, const Source& source) {
    for (const auto& section : programme.sections) {
        for (const auto& passage : section.passages) {
            if (same_cell(source, passage.source)) {
                return {section.heading, passage.text};
            }
        }
        if (same_cell(source, section.source)) {
            return {{}, section.heading};
        }
    }
    return {};
}

std::string_view header_of(const Programme& programme, const Source& source) {
    for (const auto& table : programme.tables) {
        if (table.source.document != source.document || table.source.table != source.table) {
            continue;
        }
        for (const auto& column : table.columns) {
            if (column.source.cell == source.cell) {
                return column.header;
            }
        }
    }
    return {};
}

} // namespace

DocumentText document_text(const Programme& programme, const Source& source) {
    if (same_cell(source, programme.title_source)) {
        return {{}, programme.title};
    }
    if (auto found = of_sections(programme, source); !found.text.empty()) {
        return found;
    }
    for (const auto& clause : programme.clauses) {
        if (same_cell(source, clause.source)) {
            return {{}, clause.number + (clause.number.empty() ? "" : " ") + clause.text};
        }
    }
    for (const auto& entry : programme.passport) {
        if (same_cell(source, entry.source)) {
            return {entry.name, entry.text};
        }
    }
    for (const auto& period : programme.periods) {
        if (same_cell(source, period.source)) {
            return {{}, period.phrase};
        }
    }
    for (const auto& approval : programme.approvals) {
        if (same_cell(source, approval.source) && !approval.text.empty()) {
            return {{}, approval.text};
        }
    }
    for (const auto& document : programme.documents) {
        if (same_cell(source, document.source)) {
            return {{}, document.name};
        }
    }
    for (const auto& unread : programme.unread) {
        if (same_cell(source, unread.source)) {
            return {{}, unread.text};
        }
    }
    return {};
}

std::optional<DocumentText> event_cell(const Programme& programme, const Event& event, const Source& source) {
    const auto header = source.cell == 0 ? std::string_view() : header_of(programme, source);
    for (const auto& [name, text] : event.cells) {
        if (name == header && !header.empty()) {
            return DocumentText{name, text};
        }
    }
    return std::nullopt;
}

} // namespace opora::inline v0
