// Opora, MIT licence. See LICENSE.
//
// Small DOCX and XLSX packages for tests: the caller writes the XML that matters.
#pragma once

#include "opora/document/open.hpp"
#include "support/zip.hpp"

namespace opora::test {

inline const std::string xml_head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
inline const std::string word_uri = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline const std::string office_uri = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
inline const std::string package_uri = "http://schemas.openxmlformats.org/package/2006/";

struct Link {
    std::string id;
    std::string type;
    std::string target;
};

inline std::string links_xml(const std::vector<Link>& links) {
    auto out = xml_head + "<Relationships xmlns=\"" + package_uri + "relationships\">";
    for (const auto& link : links) {
        out += "<Relationship Id=\"" + link.id + "\" Type=\"" + office_uri + link.type + "\" Target=\"" + link.target +
               "\"/>";
    }
    return out + "</Relationships>";
}

inline std::string types_xml(const std::string& part, const std::string& type) {
    return xml_head + "<Types xmlns=\"" + package_uri +
           "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/" + part +
           "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type + ".main+xml\"/></Types>";
}

inline std::string word_xml(const std::string& root, const std::string& inner) {
    return xml_head + "<w:" + root + " xmlns:w=\"" + word_uri +
           "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
           " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
           inner + "</w:" + root + ">";
}

/// The parts of a DOCX around a body. `others`: pairs of a relationship's type and the whole XML of the part.
inline std::vector<ZipPart> docx_parts(const std::string& body,
                                       const std::vector<std::pair<std::string, std::string>>& others = {}) {
    std::vector<Link> links;
    std::vector<ZipPart> parts = {
        {"[Content_Types].xml", types_xml("word/document.xml", "wordprocessingml.document")},
        {"_rels/.rels", links_xml({{"rId1", "officeDocument", "word/document.xml"}})},
        {"word/document.xml", word_xml("document", "<w:body>" + body + "</w:body>")},
    };
    for (std::size_t i = 0; i < others.size(); ++i) {
        const auto name = others[i].first + std::to_string(i) + ".xml";
        links.push_back({"rId" + std::to_string(i + 10), others[i].first, name});
        parts.push_back({"word/" + name, others[i].second});
    }
    parts.push_back({"word/_rels/document.xml.rels", links_xml(links)});
    return parts;
}

inline std::string docx(const std::string& body, const std::vector<std::pair<std::string, std::string>>& others = {}) {
    return zip(docx_parts(body, others));
}

/// A paragraph of one run, and a cell of one paragraph.
inline std::string paragraph(const std::string& text, const std::string& properties = {}) {
    return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") +
           "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}
inline std::string cell(const std::string& text, const std::string& properties = {}) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}
inline std::string row(const std::string& cells, const std::string& properties = {}) {
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
}
inline std::string table(const std::string& rows) { return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>"; }

struct SheetXml {
    std::string name;
    std::string inner; ///< of the `worksheet` element
    std::string state = "visible";
};

struct BookXml {
    std::vector<SheetXml> sheets;
    std::string strings;    ///< inner XML of `sst`
    std::string styles;     ///< inner XML of `styleSheet`
    std::string properties; ///< attributes of `workbookPr`
};

inline std::string sheet_xml(const std::string& root, const std::string& inner) {
    return xml_head + "<" + root +
           " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
           " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
           inner + "</" + root + ">";
}

inline std::vector<ZipPart> xlsx_parts(const BookXml& book) {
    std::vector<Link> links;
    std::string sheets;
    std::vector<ZipPart> parts = {
        {"[Content_Types].xml", types_xml("xl/workbook.xml", "spreadsheetml.sheet")},
        {"_rels/.rels", links_xml({{"rId1", "officeDocument", "/xl/workbook.xml"}})},
    };
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
        const auto number = std::to_string(i + 1);
        const auto& sheet = book.sheets[i];
        sheets += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + number + "\" state=\"" + sheet.state +
                  "\" r:id=\"rId" + number + "\"/>";
        links.push_back({"rId" + number, "worksheet", "worksheets/sheet" + number + ".xml"});
        parts.push_back({"xl/worksheets/sheet" + number + ".xml", sheet_xml("worksheet", sheet.inner)});
    }
    if (!book.strings.empty()) {
        links.push_back({"rIdS", "sharedStrings", "sharedStrings.xml"});
        parts.push_back({"xl/sharedStrings.xml", sheet_xml("sst", book.strings)});
    }
    if (!book.styles.empty()) {
        links.push_back({"rIdT", "styles", "styles.xml"});
        parts.push_back({"xl/styles.xml", sheet_xml("styleSheet", book.styles)});
    }
    parts.push_back({"xl/workbook.xml",
                     sheet_xml("workbook", "<workbookPr " + book.properties + "/><sheets>" + sheets + "</sheets>")});
    parts.push_back({"xl/_rels/workbook.xml.rels", links_xml(links)});
    return parts;
}

inline std::string xlsx(const BookXml& book) { return zip(xlsx_parts(book)); }

/// A sheet with these rows.
inline std::string rows_xml(const std::string& rows, const std::string& after = {}) {
    return "<sheetData>" + rows + "</sheetData>" + after;
}

/// The n-th block as a paragraph or a table; throws where it is the other.
inline const Paragraph& paragraph_at(const Document& document, std::size_t index) {
    return std::get<Paragraph>(document.blocks.at(index));
}
inline const Table& table_at(const Document& document, std::size_t index) {
    return std::get<Table>(document.blocks.at(index));
}

inline bool has_note(const Document& document, Code code) {
    for (const auto& note : document.notes) {
        if (note.code == code) {
            return true;
        }
    }
    return false;
}

/// The texts of a table, cells parted by `|`, rows by a new line.
inline std::string texts(const Table& table) {
    std::string out;
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            out += (i == 0 ? "" : "|") + row.cells[i].text;
        }
        out += '\n';
    }
    return out;
}

} // namespace opora::test
