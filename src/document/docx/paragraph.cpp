// Opora, MIT licence. See LICENSE.
#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "document/docx/body.hpp"

namespace opora::inline v0::document {

namespace {

struct Symbol {
    std::uint32_t code;
    char32_t letter;
};

// Ticks, crosses and bullets of the picture fonts, which plans use to mark quarters.
constexpr std::array wingdings = {
    Symbol{0x6C, U'●'}, Symbol{0x6E, U'■'}, Symbol{0x6F, U'□'}, Symbol{0xA7, U'▪'}, Symbol{0xA8, U'◻'},
    Symbol{0xD8, U'➢'}, Symbol{0xFB, U'✗'}, Symbol{0xFC, U'✓'}, Symbol{0xFD, U'☒'}, Symbol{0xFE, U'☑'},
};
constexpr std::array wingdings2 = {
    Symbol{0x4F, U'✗'}, Symbol{0x50, U'✓'}, Symbol{0x51, U'☒'}, Symbol{0x52, U'☑'}, Symbol{0xA3, U'□'},
};

std::uint32_t hexadecimal(std::string_view text) {
    std::uint32_t value = 0;
    for (const char c : text.substr(0, 6)) {
        value = value * 16 + static_cast<std::uint32_t>(std::max(hex_value(c), 0));
    }
    return value;
}

std::string symbol(const pugi::xml_node& node) {
    auto code = hexadecimal(attribute(node, "char"));
    const auto font = attribute(node, "font");
    // Picture fonts live at U+F000, or without that offset.
    const auto low = code >= 0xF000 && code < 0xF100 ? code - 0xF000 : code;
    std::string out;
    const auto look_up = [&](const auto& table) {
        for (const auto& each : table) {
            if (each.code == low) {
                append_utf8(out, each.letter);
            }
        }
    };
    if (font == "Wingdings 2") {
        look_up(wingdings2);
    } else if (font.starts_with("Wingdings")) {
        look_up(wingdings);
    }
    if (out.empty() && code >= 0x20 && code <= 0x10FFFF && !(code >= 0xD800 && code < 0xE000)) {
        append_utf8(out, code);
    }
    return out;
}

// Line feeds and tabs in the XML are layout of the file; in the text they are spaces.
void append_letters(std::string& out, const char* letters) {
    const auto from = static_cast<std::ptrdiff_t>(out.size());
    out += letters;
    std::transform(out.begin() + from, out.end(), out.begin() + from,
                   [](char c) { return c == '\n' || c == '\r' || c == '\t' ? ' ' : c; });
}

} // namespace

void BodyReader::append(Line& line, std::string_view text, bool bold) {
    line.text += text;
    if (!is_blank(text)) {
        (bold ? line.has_bold : line.has_plain) = true;
    }
}

BodyReader::Properties BodyReader::read_properties(const pugi::xml_node& node) {
    Properties out;
    for (auto each = node.first_child(); each; each = each.next_sibling()) {
        const auto name = local_name(each);
        if (name == "pStyle") {
            out.style_id = attribute(each, "val");
            out.style = &styles_.get(out.style_id);
        } else if (name == "numPr") {
            const auto number = child(each, "numId");
            const auto level = child(each, "ilvl");
            out.number = number ? number_of(attribute(number, "val"), 0) : -1;
            out.level = level ? number_of(attribute(level, "val"), 0) : -1;
        } else if (name == "outlineLvl") {
            out.heading = number_of(attribute(each, "val"), 9) < 9;
        } else if (name == "rPr") {
            out.joined = child(each, "del") || child(each, "moveFrom");
        }
    }
    if (out.style != nullptr) {
        out.heading = out.heading || out.style->heading;
        if (out.number < 0 && out.style->number != 0) {
            out.number = out.style->number;
            // A level of the style's own beats the level that names the style.
            out.level = out.level >= 0 ? out.level : out.style->level > 0 ? out.style->level : -1;
        }
    }
    return out;
}

void BodyReader::read_paragraph(const pugi::xml_node& node, TableCell* cell) {
    Line line;
    if (carries_) {
        line = std::move(carried_);
        carried_ = {};
        carries_ = false;
    }
    Properties properties;
    const auto first = node.first_child();
    if (first && tags_.of(first) == Tag::pPr) {
        properties = read_properties(first);
    }
    boxes_.clear();
    read_inline(node, line, properties.style != nullptr && properties.style->bold);
    const auto boxes = std::exchange(boxes_, {});
    if (properties.joined) {
        carried_ = std::move(line);
        carries_ = true;
        ++deletions_;
    } else {
        emit(std::move(line), properties, cell);
    }
    for (const auto& box : boxes) {
        read_blocks(box, cell);
    }
}

void BodyReader::flush(TableCell* cell) {
    if (carries_) {
        carries_ = false;
        emit(std::exchange(carried_, {}), {}, cell);
    }
}

void BodyReader::emit(Line line, const Properties& properties, TableCell* cell) {
    Mark mark;
    if (properties.number > 0) {
        const auto level = properties.level < 0 && properties.style == nullptr ? 0 : properties.level;
        mark = numbering_.next(properties.number, level, properties.style_id);
        if (!mark.text.empty()) {
            mark.text += line.text.empty() ? "" : " ";
            line.text.insert(0, mark.text);
        }
    }
    if (!draft_.fits_cell(line.text.size() + (cell != nullptr ? cell->text.size() : 0)) ||
        !draft_.count_text(line.text.size())) {
        return;
    }
    if (cell != nullptr) {
        // Blank lines at the start of a cell are layout; those between paragraphs part them.
        if (!cell->text.empty()) {
            cell->text += '\n';
        }
        cell->text += line.text;
        return;
    }
    const auto number = draft_.next_paragraph++;
    if (is_blank(line.text) || !draft_.count_cells(1)) {
        return;
    }
    Paragraph paragraph;
    paragraph.bold = line.bold();
    paragraph.text = std::move(line.text);
    paragraph.number = number;
    paragraph.part = draft_.part;
    paragraph.heading = properties.heading;
    paragraph.list_item = mark.listed;
    paragraph.mark = static_cast<std::uint32_t>(mark.text.size());
    draft_.document.blocks.emplace_back(std::move(paragraph));
}

void BodyReader::read_inline(const pugi::xml_node& parent, Line& line, bool bold) {
    for (auto node = parent.first_child(); node; node = node.next_sibling()) {
        switch (const auto tag = tags_.of(node)) {
        case Tag::r:
            read_run(node, line, bold);
            break;
        case Tag::del:
        case Tag::moveFrom:
            deletions_ += node.first_child() ? 1U : 0U;
            break;
        case Tag::pPr:
        case Tag::rPr:
        case Tag::passed:
        case Tag::ruby_text:
            break;
        case Tag::alternate:
            read_inline(chosen_branch(node, tags_), line, bold);
            break;
        case Tag::math_text:
        case Tag::t:
        case Tag::br:
        case Tag::drawing:
        case Tag::txbxContent:
            read_run_content(node, tag, line, bold);
            break;
        default: // hyperlinks, insertions, content controls, fields, formulas: what stands inside
            read_inline(node, line, bold);
        }
        if (line.text.size() > draft_.limits().max_cell_bytes) {
            (void)draft_.fits_cell(line.text.size());
            return;
        }
    }
}

void BodyReader::read_run(const pugi::xml_node& node, Line& line, bool bold) {
    for (auto each = node.first_child(); each; each = each.next_sibling()) {
        const auto tag = tags_.of(each);
        if (tag != Tag::rPr) {
            read_run_content(each, tag, line, bold);
            continue;
        }
        for (auto property = each.first_child(); property; property = property.next_sibling()) {
            const auto name = local_name(property);
            if (name == "b") {
                bold = is_on(property);
            } else if (name == "rStyle") {
                bold = bold || styles_.get(attribute(property, "val")).bold;
            } else if (name == "vanish" && is_on(property)) {
                hidden_text_ = true;
            }
        }
    }
}

void BodyReader::read_run_content(const pugi::xml_node& node, Tag tag, Line& line, bool bold) {
    switch (tag) {
    case Tag::t:
    case Tag::math_text: {
        const auto from = line.text.size();
        for (auto text = node.first_child(); text; text = text.next_sibling()) {
            append_letters(line.text, text.value());
        }
        if (!is_blank(std::string_view(line.text).substr(from))) {
            (bold ? line.has_bold : line.has_plain) = true;
        }
        break;
    }
    case Tag::tab:
    case Tag::ptab:
        line.text += '\t';
        break;
    case Tag::br:
    case Tag::cr:
        line.text += '\n';
        break;
    case Tag::noBreakHyphen:
        line.text += "\u2011";
        break;
    case Tag::softHyphen:
        line.text += "\u00AD";
        break;
    case Tag::sym:
        append(line, symbol(node), bold);
        break;
    case Tag::drawing:
        find_boxes(node);
        break;
    case Tag::txbxContent:
        boxes_.push_back(node);
        break;
    case Tag::alternate: {
        const auto branch = chosen_branch(node, tags_);
        for (auto each = branch.first_child(); each; each = each.next_sibling()) {
            read_run_content(each, tags_.of(each), line, bold);
        }
        break;
    }
    case Tag::passed:
    case Tag::ruby_text:
    case Tag::del:
        break;
    default:
        read_inline(node, line, bold);
    }
}

void BodyReader::find_boxes(const pugi::xml_node& node) {
    for (auto each = node.first_child(); each; each = each.next_sibling()) {
        const auto tag = tags_.of(each);
        if (tag == Tag::txbxContent) {
            boxes_.push_back(each);
        } else {
            find_boxes(tag == Tag::alternate ? chosen_branch(each, tags_) : each);
        }
    }
}

} // namespace opora::inline v0::document
