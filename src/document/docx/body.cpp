// Opora, MIT licence. See LICENSE.
#include "document/docx/body.hpp"

#include "document/docx/table.hpp"

namespace opora::inline v0::document {

pugi::xml_node chosen_branch(const pugi::xml_node& alternate, const Tags& tags) {
    pugi::xml_node fallback;
    for (const auto branch : alternate.children()) {
        const auto tag = tags.of(branch);
        if (tag == Tag::choice) {
            return branch;
        }
        if (tag == Tag::fallback) {
            fallback = branch;
        }
    }
    return fallback;
}

void BodyReader::read_body(XmlCursor& cursor) {
    while (!draft_.failed() && cursor.next()) { // the body, and perhaps a background before it
        if (local_name(cursor.name()) != "body" || !cursor.enter()) {
            continue;
        }
        read_level(cursor);
        flush(nullptr);
    }
}

// A content control may hold the whole document, so it is gone into as the body is.
void BodyReader::read_level(XmlCursor& cursor) {
    pugi::xml_document tree;
    while (!draft_.failed() && cursor.next()) {
        draft_.check_cancel();
        const auto name = local_name(cursor.name());
        if (tags_.of(cursor.name()) == Tag::tbl) {
            read_table_rows(cursor);
        } else if (name == "sdt" || name == "sdtContent" || name == "customXml") {
            if (cursor.enter()) {
                read_level(cursor);
            }
        } else if (cursor.take(tree)) {
            read_blocks(tree);
        }
    }
}

// A plan may be one table of 50,000 rows: each row becomes a tree of its own.
void BodyReader::read_table_rows(XmlCursor& cursor) {
    flush(nullptr);
    TableBuilder table(*this);
    ++table_depth_;
    pugi::xml_document tree;
    if (cursor.enter()) {
        while (!draft_.failed() && cursor.next()) {
            if (cursor.take(tree)) {
                read_rows(tree, table);
            }
        }
    }
    --table_depth_;
    add_table(table.finish(), nullptr);
}

void BodyReader::read_blocks(const pugi::xml_node& parent, TableCell* cell) {
    for (auto node = parent.first_child(); node && !draft_.failed(); node = node.next_sibling()) {
        if (node.type() == pugi::node_element) {
            read_block(node, tags_.of(node), cell);
        }
    }
}

void BodyReader::read_block(const pugi::xml_node& node, Tag tag, TableCell* cell) {
    switch (tag) {
    case Tag::p:
        read_paragraph(node, cell);
        break;
    case Tag::tbl:
        read_table(node, cell);
        break;
    case Tag::alternate:
        read_blocks(chosen_branch(node, tags_), cell);
        break;
    case Tag::del:
    case Tag::moveFrom:
        ++deletions_;
        break;
    case Tag::altChunk:
        foreign_ = true;
        break;
    case Tag::endnote:
    case Tag::footnote:
        if (const auto type = attribute(node, "type"); type.empty() || type == "normal") { // the others are separators
            read_blocks(node, cell);
            flush(cell);
        }
        break;
    case Tag::passed:
    case Tag::pPr:
    case Tag::rPr:
    case Tag::tcPr:
        break;
    case Tag::r: // strays outside a paragraph, which some programs write
    case Tag::t: {
        Line line;
        if (tag == Tag::r) {
            read_run(node, line, false);
        } else {
            append(line, own_text(node), false);
        }
        emit(std::move(line), {}, cell);
        break;
    }
    default:
        read_blocks(node, cell);
    }
}

void BodyReader::read_table(const pugi::xml_node& node, TableCell* cell) {
    flush(cell);
    if (table_depth_ >= draft_.limits().max_table_depth) {
        draft_.exceed("max_table_depth", draft_.limits().max_table_depth);
        return;
    }
    TableBuilder table(*this);
    ++table_depth_;
    read_rows(node, table);
    --table_depth_;
    add_table(table.finish(), cell);
}

void BodyReader::read_rows(const pugi::xml_node& parent, TableBuilder& table) {
    for (auto node = parent.first_child(); node && !draft_.failed(); node = node.next_sibling()) {
        switch (tags_.of(node)) {
        case Tag::tr:
            table.add_row(node);
            break;
        case Tag::alternate:
            read_rows(chosen_branch(node, tags_), table);
            break;
        case Tag::del:
        case Tag::moveFrom:
        case Tag::passed:
            break;
        default: // content controls and the like around rows
            read_rows(node, table);
        }
    }
}

void BodyReader::add_table(Table table, TableCell* cell) {
    if (table.rows.empty() || draft_.failed()) {
        return;
    }
    if (cell == nullptr) {
        draft_.document.blocks.emplace_back(std::move(table));
        return;
    }
    table.position = static_cast<std::uint32_t>(cell->text.size());
    cell->nested.push_back(std::move(table));
}

void BodyReader::report() {
    if (deletions_ != 0) {
        draft_.note(Code::changes_resolved, {std::to_string(deletions_)});
    }
    if (hidden_text_) {
        draft_.note(Code::text_hidden);
    }
    if (merge_hid_text_) {
        draft_.note(Code::merge_hid_text);
    }
    if (foreign_) {
        draft_.note(Code::content_passed_over, {"altChunk"});
    }
}

} // namespace opora::inline v0::document
