// Opora, MIT licence. See LICENSE.
#include "document/docx/docx.hpp"

#include <set>

#include "document/docx/body.hpp"

namespace opora::inline v0::document {

namespace {

struct Parts {
    std::string styles;
    std::string numbering;
    std::vector<Relationship> others; // headers, footers, notes, comments: in the order to read them
};

// Notes belong to the text; headers and footers repeat on each page and come last but for the comments.
constexpr std::array reading_order = {"footnotes", "endnotes", "header", "footer", "comments"};

Parts sort_parts(const std::vector<Relationship>& links) {
    Parts parts;
    for (const auto& link : links) {
        if (link.type == "styles" && parts.styles.empty()) {
            parts.styles = link.target;
        } else if (link.type == "numbering" && parts.numbering.empty()) {
            parts.numbering = link.target;
        }
    }
    std::set<std::string> seen;
    for (const auto* type : reading_order) {
        for (const auto& link : links) {
            if (link.type == type && seen.insert(link.target).second) {
                parts.others.push_back(link);
            }
        }
    }
    return parts;
}

void read_main(DocumentDraft& draft, Package& package, Styles& styles, Numbering& numbering) {
    const auto& name = package.main_part();
    auto bytes = package.read(name);
    if (!bytes || !prepare_xml(draft, name, *bytes)) {
        return;
    }
    XmlCursor cursor(draft, name, *bytes);
    if (!cursor.next()) {
        return;
    }
    const Tags tags(cursor.start_tag());
    draft.begin_part("body");
    if (local_name(cursor.name()) != "document") {
        draft.fail(Code::xml_broken, {name, "1"});
        return;
    }
    if (cursor.enter()) {
        BodyReader reader(draft, styles, numbering, tags);
        reader.read_body(cursor);
        reader.report();
    }
}

void read_other(DocumentDraft& draft, Package& package, Styles& styles, Numbering& numbering, const Relationship& link,
                std::string title) {
    if (!package.has(link.target)) {
        draft.note(Code::part_missing, {link.target});
        return;
    }
    auto bytes = package.read(link.target);
    if (!bytes) {
        return;
    }
    const auto root_start = bytes->substr(0, 8192);
    XmlPart xml(draft, link.target);
    if (!xml.load(std::move(*bytes))) {
        return;
    }
    const Tags tags(root_start);
    const auto before = draft.document.blocks.size();
    draft.begin_part(std::move(title));
    BodyReader reader(draft, styles, numbering, tags);
    reader.read_blocks(xml.root());
    reader.flush(nullptr);
    reader.report();
    if (draft.document.blocks.size() == before) { // nothing but separators or an empty line
        draft.document.parts.pop_back();
    }
}

} // namespace

void read_docx(DocumentDraft& draft, Package& package) {
    const auto parts = sort_parts(package.relationships(package.main_part()));
    Styles styles(draft, package, parts.styles);
    Numbering numbering(draft, package, styles, parts.numbering);
    read_main(draft, package, styles, numbering);
    std::map<std::string, int> count;
    for (const auto& link : parts.others) {
        if (draft.failed()) {
            return;
        }
        // `header`, `header 2`: named by what it is, as its file's name is arbitrary.
        const auto before = draft.document.parts.size();
        const auto seen = count[link.type] + 1;
        read_other(draft, package, styles, numbering, link,
                   seen == 1 ? link.type : link.type + " " + std::to_string(seen));
        count[link.type] += draft.document.parts.size() > before ? 1 : 0;
    }
}

} // namespace opora::inline v0::document
