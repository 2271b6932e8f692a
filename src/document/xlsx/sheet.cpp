// Opora, MIT licence. See LICENSE.
#include <algorithm>

#include "base/unicode.hpp"
#include "document/xlsx/book.hpp"

namespace opora::inline v0::document {

namespace {

constexpr std::uint32_t last_row = 1'048'576;

class SheetReader {
public:
    SheetReader(DocumentDraft& draft, const Book& book, const std::string& part)
        : draft_(draft), book_(book), part_(part) {
        table_.number = draft.next_table++;
        table_.part = draft.part;
    }

    void read(std::string bytes) {
        if (!prepare_xml(draft_, part_, bytes)) {
            return;
        }
        XmlCursor cursor(draft_, part_, bytes);
        if (!cursor.next() || !cursor.enter()) {
            return;
        }
        while (!draft_.failed() && cursor.next()) {
            const auto name = local_name(cursor.name());
            if (name == "sheetData" && cursor.enter()) {
                read_rows(cursor);
            } else if (name == "mergeCells") {
                read_merges(cursor);
            }
        }
        finish();
    }

private:
    void read_rows(XmlCursor& cursor) {
        pugi::xml_document tree;
        while (!draft_.failed() && cursor.next()) {
            if (local_name(cursor.name()) == "row" && cursor.take(tree)) {
                read_row(tree.document_element());
            }
        }
    }

    void read_merges(XmlCursor& cursor) {
        pugi::xml_document tree;
        if (!cursor.take(tree)) {
            return;
        }
        for (const auto node : tree.document_element().children()) {
            const auto range = attribute(node, "ref");
            const auto colon = range.find(':');
            if (local_name(node) != "mergeCell" || colon == std::string_view::npos) {
                continue;
            }
            const MergedRange merged{parse_cell_name(range.substr(0, colon)), parse_cell_name(range.substr(colon + 1))};
            const bool sane = merged.first.row != 0 && merged.first.column != 0 &&
                              merged.last.row >= merged.first.row && merged.last.column >= merged.first.column;
            if (sane) {
                merges_.push_back(merged);
            }
        }
    }

    void read_row(const pugi::xml_node& node) {
        const auto named = number_of(attribute(node, "r"), 0);
        TableRow row;
        row.number = named >= 1 && named <= last_row ? static_cast<std::uint32_t>(named) : previous_row_ + 1;
        sorted_ = sorted_ && row.number > previous_row_;
        previous_row_ = row.number;
        row.cells.reserve(reserve_);
        std::uint32_t column = 0;
        bool in_order = true;
        for (auto each = node.first_child(); each && !draft_.failed(); each = each.next_sibling()) {
            if (local_name(each) != "c") {
                continue;
            }
            TableCell cell;
            read_cell(each, cell);
            const auto name = parse_cell_name(attribute(each, "r"));
            const auto before = column;
            column = name.column != 0 ? name.column : before + 1;
            in_order = in_order && column > before;
            cell.column = column;
            if (column > draft_.limits().max_columns) {
                if (cell.text.empty()) {
                    continue; // a format painted over the whole row
                }
                draft_.exceed("max_columns", draft_.limits().max_columns);
            }
            if (!draft_.fits_cell(cell.text.size()) || !draft_.count_text(cell.text.size()) || !draft_.count_cells(1)) {
                return;
            }
            row.cells.push_back(std::move(cell));
        }
        if (!in_order) {
            order_cells(row);
        }
        if (row.cells.empty() && !draft_.count_cells(1)) {
            return;
        }
        reserve_ = row.cells.size();
        table_.rows.push_back(std::move(row));
    }

    // Cells out of order, or twice in the same place: no program writes them, but nothing is lost.
    static void order_cells(TableRow& row) {
        std::stable_sort(row.cells.begin(), row.cells.end(),
                         [](const TableCell& a, const TableCell& b) { return a.column < b.column; });
        std::vector<TableCell> kept;
        for (auto& cell : row.cells) {
            if (!kept.empty() && kept.back().column == cell.column) {
                absorb(kept.back().text, cell.text);
            } else {
                kept.push_back(std::move(cell));
            }
        }
        row.cells = std::move(kept);
    }

    void read_cell(const pugi::xml_node& node, TableCell& cell) {
        pugi::xml_node value;
        pugi::xml_node inline_text;
        pugi::xml_node formula;
        for (auto each = node.first_child(); each; each = each.next_sibling()) {
            const auto name = local_name(each);
            (name == "v" ? value : name == "is" ? inline_text : formula) = each;
        }
        const auto style_index = static_cast<std::size_t>(number_of(attribute(node, "s"), 0));
        const auto* style = style_index < book_.styles.size() ? &book_.styles[style_index] : nullptr;
        cell.bold = style != nullptr && style->bold;
        if (inline_text) {
            cell.text = rich_text(inline_text);
        } else if (value) {
            set_value(own_text(value), attribute(node, "t"), style, cell);
        } else if (formula && local_name(formula) == "f") {
            const auto text = own_text(formula);
            if (!text.empty()) {
                cell.text = "=" + text;
                ++without_value_;
            }
        }
        cell.bold = cell.bold && !is_blank(cell.text);
    }

    void set_value(std::string value, std::string_view type, const CellStyle* style, TableCell& cell) {
        if (type == "s") {
            const auto index = number_of(trim(value), -1);
            if (index >= 0 && static_cast<std::size_t>(index) < book_.strings.size()) {
                cell.text = book_.strings[static_cast<std::size_t>(index)];
            } else {
                draft_.fail(Code::xml_broken, {part_, "1"});
            }
        } else if (type == "b") {
            cell.text = trim(value) == "1" || trim(value) == "true" ? "ИСТИНА" : "ЛОЖЬ";
        } else if (type == "e") {
            cell.text = std::move(value);
            ++errors_;
        } else if (type == "str" || type == "inlineStr") {
            cell.text = unescape(std::move(value));
        } else if (type == "d") {
            show(show_iso_date(trim(value)), cell);
        } else {
            show(show_number(trim(value), style != nullptr ? style->format : NumberFormat{}, book_.from_1904), cell);
        }
    }

    static void show(Shown shown, TableCell& cell) {
        cell.text = std::move(shown.text);
        cell.date = shown.date;
    }

    void finish() {
        if (draft_.failed()) {
            return;
        }
        if (!sorted_) {
            order_rows();
        }
        drop_painted_cells();
        merge_cells(draft_, table_, merges_);
        const auto blank = [](const TableRow& row) { return row.cells.empty(); };
        if (merges_.empty()) {
            table_.rows.erase(std::remove_if(table_.rows.begin(), table_.rows.end(), blank), table_.rows.end());
        }
        for (const auto& row : table_.rows) {
            if (!row.cells.empty()) {
                const auto& cell = row.cells.back();
                table_.columns = std::max(table_.columns, cell.column + cell.column_span - 1);
            }
        }
        if (without_value_ != 0) {
            draft_.note(Code::formula_without_value, {std::to_string(without_value_)}, draft_.part_name());
        }
        if (errors_ != 0) {
            draft_.note(Code::cell_error, {std::to_string(errors_)}, draft_.part_name());
        }
        if (!table_.rows.empty()) {
            draft_.document.blocks.emplace_back(std::move(table_));
        }
    }

    void order_rows() {
        std::stable_sort(table_.rows.begin(), table_.rows.end(),
                         [](const TableRow& a, const TableRow& b) { return a.number < b.number; });
        std::vector<TableRow> kept;
        bool doubled = false; // rows of one number are joined first and put in order once
        for (auto& row : table_.rows) {
            if (!kept.empty() && kept.back().number == row.number) {
                std::move(row.cells.begin(), row.cells.end(), std::back_inserter(kept.back().cells));
                doubled = true;
                continue;
            }
            if (std::exchange(doubled, false)) {
                order_cells(kept.back());
            }
            kept.push_back(std::move(row));
        }
        if (doubled) {
            order_cells(kept.back());
        }
        table_.rows = std::move(kept);
    }

    // Borders and colours painted past the data leave cells without text: those to the right of all text and the
    // rows without any go.
    void drop_painted_cells() {
        std::uint32_t last = 0;
        for (const auto& row : table_.rows) {
            for (const auto& cell : row.cells) {
                last = cell.text.empty() ? last : std::max(last, cell.column);
            }
        }
        for (auto& row : table_.rows) {
            const bool empty = std::all_of(row.cells.begin(), row.cells.end(),
                                           [](const TableCell& cell) { return cell.text.empty(); });
            if (empty) {
                row.cells.clear();
            }
            while (!row.cells.empty() && row.cells.back().column > last) {
                row.cells.pop_back();
            }
        }
        while (!table_.rows.empty() && table_.rows.back().cells.empty()) {
            table_.rows.pop_back();
        }
    }

    DocumentDraft& draft_;
    const Book& book_;
    const std::string& part_;
    Table table_;
    std::vector<MergedRange> merges_;
    std::uint32_t previous_row_ = 0;
    bool sorted_ = true;
    std::size_t reserve_ = 0;
    std::uint64_t without_value_ = 0;
    std::uint64_t errors_ = 0;
};

} // namespace

CellName parse_cell_name(std::string_view name) noexcept {
    CellName out;
    std::size_t i = 0;
    for (; i < name.size() &&
           (name[i] == '$' || (name[i] >= 'A' && name[i] <= 'Z') || (name[i] >= 'a' && name[i] <= 'z'));
         ++i) {
        if (name[i] != '$') {
            out.column = std::min(out.column * 26 + (static_cast<std::uint32_t>(name[i]) & 0x1FU), 1'000'000U);
        }
    }
    out.row = static_cast<std::uint32_t>(std::clamp<std::int64_t>(number_of(name.substr(i), 0), 0, last_row));
    return out;
}

void read_sheet(DocumentDraft& draft, const Book& book, const std::string& part, std::string bytes) {
    SheetReader(draft, book, part).read(std::move(bytes));
}

} // namespace opora::inline v0::document
