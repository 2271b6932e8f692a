// Opora, MIT licence. See LICENSE.
#include "document/docx/table.hpp"

namespace opora::inline v0::document {

TableBuilder::TableBuilder(BodyReader& body) : body_(body) {
    table_.number = body.draft_.next_table++;
    table_.part = body.draft_.part;
}

bool TableBuilder::fits(std::uint64_t columns) {
    const auto limit = body_.draft_.limits().max_columns;
    return columns <= limit || body_.draft_.exceed("max_columns", limit);
}

void TableBuilder::add_row(const pugi::xml_node& node) {
    std::int64_t before = 0;
    for (auto each = node.first_child(); each; each = each.next_sibling()) {
        if (body_.tags_.of(each) != Tag::trPr) {
            continue;
        }
        for (auto property = each.first_child(); property; property = property.next_sibling()) {
            const auto tag = body_.tags_.of(property);
            if (tag == Tag::gridBefore) {
                before = std::max<std::int64_t>(number_of(attribute(property, "val"), 0), 0);
            } else if (tag == Tag::del) {
                ++body_.deletions_;
                return;
            }
        }
    }
    if (!fits(static_cast<std::uint64_t>(before))) {
        return;
    }
    TableRow row;
    row.number = static_cast<std::uint32_t>(table_.rows.size() + 1);
    if (!table_.rows.empty()) {
        row.cells.reserve(table_.rows.back().cells.size());
    }
    auto column = static_cast<std::uint32_t>(before);
    for (std::uint32_t i = 0; i < column && i < origins_.size(); ++i) {
        origins_[i].open = false;
    }
    add_cells(node, row, column);
    for (std::size_t i = column; i < origins_.size(); ++i) {
        origins_[i].open = false;
    }
    if (row.cells.empty() && !body_.draft_.count_cells(1)) {
        return;
    }
    table_.columns = std::max(table_.columns, column);
    table_.rows.push_back(std::move(row));
}

void TableBuilder::add_cells(const pugi::xml_node& parent, TableRow& row, std::uint32_t& column) {
    for (auto node = parent.first_child(); node && !body_.draft_.failed(); node = node.next_sibling()) {
        switch (body_.tags_.of(node)) {
        case Tag::tc:
            add_cell(node, row, column);
            break;
        case Tag::alternate:
            add_cells(chosen_branch(node, body_.tags_), row, column);
            break;
        case Tag::trPr:
        case Tag::passed:
        case Tag::del:
        case Tag::moveFrom:
            break;
        default: // content controls around cells
            add_cells(node, row, column);
        }
    }
}

TableBuilder::Merge TableBuilder::read_merge(const pugi::xml_node& node) const {
    Merge merge;
    for (auto each = node.first_child(); each; each = each.next_sibling()) {
        if (body_.tags_.of(each) != Tag::tcPr) {
            continue;
        }
        for (auto property = each.first_child(); property; property = property.next_sibling()) {
            const auto name = local_name(property);
            if (name == "gridSpan") {
                merge.span = static_cast<std::uint32_t>(
                    std::clamp<std::int64_t>(number_of(attribute(property, "val"), 1), 1, 1U << 30));
            } else if (name == "vMerge") {
                merge.restart = attribute(property, "val") == "restart";
                merge.down = !merge.restart;
            } else if (name == "hMerge") {
                merge.across = attribute(property, "val") != "restart";
            }
        }
        break;
    }
    return merge;
}

void TableBuilder::add_cell(const pugi::xml_node& node, TableRow& row, std::uint32_t& column) {
    auto& draft = body_.draft_;
    const auto merge = read_merge(node);
    if (!fits(std::uint64_t{column} + merge.span) || !draft.count_cells(1)) {
        return;
    }
    TableCell cell;
    cell.column = column + 1;
    cell.column_span = merge.span;
    body_.read_blocks(node, &cell);
    body_.flush(&cell);
    while (cell.text.ends_with('\n')) {
        cell.text.pop_back();
    }
    for (auto& nested : cell.nested) {
        nested.position = std::min(nested.position, static_cast<std::uint32_t>(cell.text.size()));
    }
    const auto first = column;
    column += merge.span;
    if (origins_.size() < column) {
        origins_.resize(column);
    }
    const auto& origin = origins_[first];
    const bool down = merge.down && origin.open;
    const bool across = merge.across && !row.cells.empty();
    if (down || across) {
        auto& into = down ? table_.rows[origin.row].cells[origin.cell] : row.cells.back();
        if (down) {
            into.row_span = static_cast<std::uint32_t>(table_.rows.size() - origin.row + 1);
        } else {
            into.column_span += merge.span;
        }
        if (!is_blank(cell.text)) {
            body_.merge_hid_text_ = true;
            absorb(into.text, cell.text);
        }
        for (auto& nested : cell.nested) {
            into.nested.push_back(std::move(nested));
        }
        return;
    }
    for (auto i = first; i < column; ++i) {
        origins_[i] = {table_.rows.size(), row.cells.size(), merge.restart};
    }
    row.cells.push_back(std::move(cell));
}

} // namespace opora::inline v0::document
