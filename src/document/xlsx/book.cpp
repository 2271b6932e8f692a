// Opora, MIT licence. See LICENSE.
#include "document/xlsx/book.hpp"

#include <unordered_map>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "document/docx/tags.hpp"

namespace opora::inline v0::document {

namespace {

void append_letters(const pugi::xml_node& node, std::string& out) {
    for (auto text = node.first_child(); text; text = text.next_sibling()) {
        out += text.value();
    }
}

void read_strings(DocumentDraft& draft, const std::string& part, std::string bytes, std::vector<std::string>& out) {
    if (!prepare_xml(draft, part, bytes)) {
        return;
    }
    XmlCursor cursor(draft, part, bytes);
    if (!cursor.next() || !cursor.enter()) {
        return;
    }
    pugi::xml_document tree;
    while (!draft.failed() && cursor.next()) {
        if (local_name(cursor.name()) == "si" && cursor.take(tree)) {
            out.push_back(rich_text(tree.document_element()));
            if (out.size() > draft.limits().max_cells) {
                draft.exceed("max_cells", draft.limits().max_cells);
            }
            if ((out.size() & 0xFFFU) == 0) {
                draft.check_cancel();
            }
        }
    }
}

void read_styles(DocumentDraft& draft, const std::string& part, std::string bytes, std::vector<CellStyle>& out) {
    XmlPart xml(draft, part);
    if (!xml.load(std::move(bytes))) {
        return;
    }
    std::unordered_map<std::int64_t, NumberFormat> formats;
    for (const auto node : child(xml.root(), "numFmts").children()) {
        formats[number_of(attribute(node, "numFmtId"), -1)] = parse_number_format(attribute(node, "formatCode"));
    }
    std::vector<bool> bold;
    for (const auto node : child(xml.root(), "fonts").children()) {
        const auto mark = child(node, "b");
        bold.push_back(mark && is_on(mark));
    }
    for (const auto node : child(xml.root(), "cellXfs").children()) {
        const auto id = number_of(attribute(node, "numFmtId"), 0);
        const auto font = static_cast<std::size_t>(number_of(attribute(node, "fontId"), 0));
        const auto own = formats.find(id);
        out.push_back(
            {own != formats.end() ? own->second : builtin_number_format(id), font < bold.size() && bold[font]});
    }
}

} // namespace

std::string rich_text(const pugi::xml_node& node) {
    std::string out;
    for (auto each = node.first_child(); each; each = each.next_sibling()) {
        const auto name = local_name(each);
        if (name == "t") {
            append_letters(each, out);
        } else if (name == "r") {
            append_letters(child(each, "t"), out);
        }
    }
    return unescape(std::move(out));
}

std::string unescape(std::string text) {
    if (text.find("_x") == std::string::npos && text.find('\r') == std::string::npos) {
        return text;
    }
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::uint32_t code = 0;
        bool escaped = text[i] == '_' && i + 6 < text.size() && text[i + 1] == 'x' && text[i + 6] == '_';
        for (std::size_t k = 2; escaped && k < 6; ++k) {
            const int digit = hex_value(text[i + k]);
            escaped = digit >= 0;
            code = code * 16 + static_cast<std::uint32_t>(std::max(digit, 0));
        }
        if (escaped && code >= 9 && (code < 0xD800 || code >= 0xE000)) {
            append_utf8(out, code);
            i += 6;
        } else {
            out += text[i];
        }
    }
    // A carriage return before a line feed says nothing more; alone it is one.
    std::string lines;
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (out[i] != '\r') {
            lines += out[i];
        } else if (i + 1 >= out.size() || out[i + 1] != '\n') {
            lines += '\n';
        }
    }
    return lines;
}

void read_book(DocumentDraft& draft, Package& package, const std::vector<Relationship>& links, Book& book) {
    for (const auto& link : links) {
        const bool strings = link.type == "sharedStrings" && book.strings.empty();
        const bool styles = link.type == "styles" && book.styles.empty();
        if (!strings && !styles) {
            continue;
        }
        if (!package.has(link.target)) {
            draft.note(Code::part_missing, {link.target});
            continue;
        }
        auto bytes = package.read(link.target);
        if (!bytes) {
            return;
        }
        if (strings) {
            read_strings(draft, link.target, std::move(*bytes), book.strings);
        } else {
            read_styles(draft, link.target, std::move(*bytes), book.styles);
        }
    }
}

} // namespace opora::inline v0::document
