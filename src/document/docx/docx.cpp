// Opora, MIT licence. See LICENSE.
#include "document/docx/docx.hpp"

#include <set>

#include "document/docx/body.hpp"

namespace opora::document {

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

void read_main(Work& work, Package& package, Styles& styles, Numbering& numbering) {
    const auto& name = package.main_part();
    auto bytes = package.read(name);
    if (!bytes || !prepare_xml(work, name, *bytes)) {
        return;
    }
    XmlCursor cursor(work, name, *bytes);
    if (!cursor.next()) {
        return;
    }
    const Tags tags(cursor.start_tag());
    work.begin_part("body");
    if (local_name(cursor.name()) != "document") {
        work.fail(Code::xml_broken, {name, "1"});
        return;
    }
    if (cursor.enter()) {
        BodyReader reader(work, styles, numbering, tags);
        reader.read_body(cursor);
        reader.report();
    }
}

void read_other(Work& work, Package& package, Styles& styles, Numbering& numbering, const Relationship& link,
                std::string title) {
    if (!package.has(link.target)) {
        work.note(Code::part_missing, {link.target});
        return;
    }
    auto bytes = package.read(link.target);
    if (!bytes) {
        return;
    }
    const auto root_start = bytes->substr(0, 8192);
    XmlPart xml(work, link.target);
    if (!xml.load(std::move(*bytes))) {
        return;
    }
    const Tags tags(root_start);
    const auto before = work.document.blocks.size();
    work.begin_part(std::move(title));
    BodyReader reader(work, styles, numbering, tags);
    reader.read_blocks(xml.root());
    reader.flush(nullptr);
    reader.report();
    if (work.document.blocks.size() == before) { // nothing but separators or an empty line
        work.document.parts.pop_back();
    }
}

} // namespace

void read_docx(Work& work, Package& package) {
    const auto parts = sort_parts(package.relationships(package.main_part()));
    Styles styles(work, package, parts.styles);
    Numbering numbering(work, package, styles, parts.numbering);
    read_main(work, package, styles, numbering);
    std::map<std::string, int> count;
    for (const auto& link : parts.others) {
        if (work.failed()) {
            return;
        }
        // `header`, `header 2`: named by what it is, as its file's name is arbitrary.
        const auto before = work.document.parts.size();
        const auto seen = count[link.type] + 1;
        read_other(work, package, styles, numbering, link,
                   seen == 1 ? link.type : link.type + " " + std::to_string(seen));
        count[link.type] += work.document.parts.size() > before ? 1 : 0;
    }
}

} // namespace opora::document
