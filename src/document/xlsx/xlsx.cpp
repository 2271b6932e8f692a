// Opora, MIT licence. See LICENSE.
#include "document/xlsx/xlsx.hpp"

#include <unordered_map>

#include "document/xlsx/book.hpp"

namespace opora::inline v0::document {

namespace {

struct Sheet {
    std::string name;
    std::string link;
    bool hidden = false;
};

struct Workbook {
    std::vector<Sheet> sheets;
    bool from_1904 = false;
};

bool is_true(std::string_view value) { return value == "1" || value == "true"; }

Workbook read_workbook(DocumentDraft& draft, Package& package) {
    Workbook out;
    XmlPart xml(draft, package.main_part());
    if (!package.load(xml)) {
        return out;
    }
    out.from_1904 = is_true(attribute(child(xml.root(), "workbookPr"), "date1904"));
    for (const auto node : child(xml.root(), "sheets").children()) {
        if (local_name(node) == "sheet") {
            const auto state = attribute(node, "state");
            out.sheets.push_back({std::string(attribute(node, "name")), std::string(attribute(node, "id")),
                                  state == "hidden" || state == "veryHidden"});
        }
    }
    return out;
}

// Comments and text boxes stand in parts of their own, which are not read.
void note_unread(DocumentDraft& draft, Package& package, const Sheet& sheet, const std::string& part) {
    for (const auto& link : package.relationships(part)) {
        if (link.type == "comments" || link.type == "drawing") {
            draft.note(Code::content_passed_over, {link.type}, sheet.name);
        }
    }
}

} // namespace

void read_xlsx(DocumentDraft& draft, Package& package) {
    const auto links = package.relationships(package.main_part());
    const auto workbook = read_workbook(draft, package);
    Book book;
    book.from_1904 = workbook.from_1904;
    read_book(draft, package, links, book);
    std::unordered_map<std::string, const Relationship*> by_id;
    for (const auto& link : links) {
        by_id.emplace(link.id, &link);
    }
    for (const auto& sheet : workbook.sheets) {
        if (draft.failed()) {
            return;
        }
        const auto found = by_id.find(sheet.link);
        const auto* link = found == by_id.end() ? nullptr : found->second;
        if (link == nullptr || !package.has(link->target)) {
            draft.note(Code::part_missing, {sheet.name});
            continue;
        }
        if (link->type != "worksheet") { // a chart
            draft.note(Code::content_passed_over, {link->type}, sheet.name);
            continue;
        }
        draft.begin_part(sheet.name);
        if (sheet.hidden) {
            draft.note(Code::sheet_hidden, {sheet.name}, sheet.name);
        }
        auto bytes = package.read(link->target);
        if (bytes) {
            read_sheet(draft, book, link->target, std::move(*bytes));
            note_unread(draft, package, sheet, link->target);
        }
    }
}

} // namespace opora::inline v0::document
