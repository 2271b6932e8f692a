// Opora, MIT licence. See LICENSE.
#include "catch.hpp"

#include <filesystem>

#include "support/office.hpp"
#include "support/shared.hpp"

using namespace opora;
using namespace opora::test;

namespace {

Code refusal(std::string_view bytes) {
    const auto format = detect_format(bytes);
    const auto opened = open_document(bytes, "file");
    REQUIRE(!opened.ok());
    REQUIRE(!format.ok());
    CHECK(format.error().code == opened.error().code);
    CHECK(opened.error().place.document == "file");
    return opened.error().code;
}

// What Python's zipfile and ElementTree say of the given files: how many paragraphs with text, tables, rows and
// cells, and the CRC-32 of their texts joined by U+001F.
struct Expected {
    const char* file;
    std::size_t paragraphs;
    std::size_t tables;
    std::size_t rows;
    std::size_t cells;
    std::uint32_t paragraphs_crc;
    std::uint32_t cells_crc;
};

constexpr Expected expected[] = {
    {"kgo-2022.docx", 27, 2, 29, 118, 0xBAFC296D, 0xF6BF167E},
    {"kirovsk-lenobl-2022.docx", 43, 1, 33, 198, 0xEAF62427, 0xF7CA2153},
    {"kirovsky-spb-2020.docx", 30, 2, 25, 101, 0xE2B8CE07, 0x6F21F3BB},
    {"krasnoselsky-spb-2020.docx", 77, 2, 35, 130, 0xFC0DDD90, 0x8D32BEE4},
    {"kgo-2022.xlsx", 0, 1, 20, 100, 0, 0x4DB19D25},
    {"kirovsk-lenobl-2022.xlsx", 0, 1, 33, 198, 0, 0xF7CA2153},
    {"kirovsky-spb-2020.xlsx", 0, 1, 13, 65, 0, 0xDAAFADA5},
    {"krasnoselsky-spb-2020.xlsx", 0, 1, 24, 120, 0, 0x90660C95},
    {"kgo-2022.txt", 27, 5, 30, 123, 0xB61371BE, 0x7F2F5ADB},
    {"kirovsk-lenobl-2022.txt", 43, 14, 45, 270, 0x4905C171, 0x3AA94C14},
    {"kirovsky-spb-2020.txt", 30, 4, 26, 106, 0x57677503, 0xCEB15461},
    {"krasnoselsky-spb-2020.txt", 77, 8, 40, 161, 0x48076AA6, 0xC96F3563},
};

void check_counts(const Expected& want, const Document& document) {
    std::string paragraphs;
    std::string cells;
    Expected got{want.file, 0, 0, 0, 0, 0, 0};
    for (const auto& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            paragraphs += (got.paragraphs++ == 0 ? "" : "\x1f") + paragraph->text;
            continue;
        }
        const auto& table = std::get<Table>(block);
        ++got.tables;
        for (const auto& row : table.rows) {
            ++got.rows;
            for (const auto& cell : row.cells) {
                cells += (got.cells++ == 0 ? "" : "\x1f") + cell.text;
            }
        }
    }
    INFO(want.file);
    CHECK(got.paragraphs == want.paragraphs);
    CHECK(got.tables == want.tables);
    CHECK(got.rows == want.rows);
    CHECK(got.cells == want.cells);
    CHECK((want.paragraphs == 0 || crc32(paragraphs) == want.paragraphs_crc));
    CHECK(crc32(cells) == want.cells_crc);
}

} // namespace

TEST_CASE("the given programmes hold the paragraphs and cells that another reader finds") {
    const auto folder = given("programmes");
    if (!folder) {
        return;
    }
    for (const auto& want : expected) {
        const auto document = open_file((*folder / want.file).string());
        INFO(want.file);
        REQUIRE(document.ok());
        CHECK(document->notes.empty());
        check_counts(want, *document);
    }
}

TEST_CASE("a format is found by content") {
    CHECK(detect_format(docx(paragraph("текст"))).value() == DocumentFormat::docx);
    CHECK(detect_format(xlsx({{{"План", rows_xml("")}}, {}, {}, {}})).value() == DocumentFormat::xlsx);
    CHECK(detect_format("№;Мероприятие;Сроки\n1;Семинар;март\n").value() == DocumentFormat::csv);
    CHECK(detect_format("Приказ\nо программе\n").value() == DocumentFormat::text);
    CHECK(to_string(DocumentFormat::xlsx) == "xlsx");
}

TEST_CASE("the main part is found by relationships, whatever its name") {
    const auto body = word_xml("document", "<w:body>" + paragraph("где бы ни лежал") + "</w:body>");
    const auto bytes = zip({{"[Content_Types].xml", types_xml("odd/place.xml", "wordprocessingml.document")},
                            {"_rels/.rels", links_xml({{"rId7", "officeDocument", "odd/place.xml"}})},
                            {"odd/place.xml", body}});
    const auto document = open_document(bytes, "file");
    REQUIRE(document.ok());
    CHECK(document->format == DocumentFormat::docx);
    CHECK(paragraph_at(*document, 0).text == "где бы ни лежал");
}

TEST_CASE("part names: back slashes, other cases and detours are the same part") {
    auto parts = docx_parts(paragraph("текст"));
    parts[1].data = links_xml({{"rId1", "officeDocument", "word/../word/./Document.XML"}});
    parts[2].name = "word\\document.xml";
    const auto document = open_document(zip(parts), "file");
    REQUIRE(document.ok());
    CHECK(paragraph_at(*document, 0).text == "текст");
}

TEST_CASE("a file that cannot be read says what to do") {
    using namespace std::string_literals;
    CHECK(refusal("") == Code::file_empty);
    CHECK(refusal(" \r\n\t\n") == Code::file_empty);
    CHECK(refusal("\xEF\xBB\xBF") == Code::file_empty);
    CHECK(refusal("%PDF-1.7\n1 0 obj") == Code::format_pdf);
    CHECK(refusal("\r\n%PDF-1.4\n") == Code::format_pdf);
    const auto ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(600, '\0');
    CHECK(refusal(ole + "W\0o\0r\0d\0"s) == Code::format_old_office);
    CHECK(refusal(ole + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s) == Code::format_encrypted);
    CHECK(refusal("{\\rtf1\\ansi\\ansicpg1251 \\'cf}") == Code::format_rtf);
    CHECK(refusal("<html><body><table><tr><td>1</td></tr></table></body></html>") == Code::format_html);
    CHECK(refusal("\n<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.0\">") == Code::format_html);
    CHECK(refusal("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?><w:wordDocument/>") ==
          Code::format_html);
    CHECK(refusal("MIME-Version: 1.0\nContent-Type: multipart/related\n") == Code::format_html);
    CHECK(refusal("\x89PNG\r\n\x1A\n"s + std::string(20, '\0')) == Code::format_picture);
    CHECK(refusal("\xFF\xD8\xFF\xE0\0\x10JFIF"s) == Code::format_picture);
    CHECK(refusal("Rar!\x1A\x07\x01"s) == Code::format_unknown);
    CHECK(refusal(zip({{"readme.txt", "text"}})) == Code::format_unknown);
    CHECK(refusal(zip({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<x/>"}})) ==
          Code::format_odf);
    CHECK(refusal(zip({{"[Content_Types].xml", types_xml("ppt/presentation.xml", "presentationml.presentation")},
                       {"_rels/.rels", links_xml({{"rId1", "officeDocument", "ppt/presentation.xml"}})},
                       {"ppt/presentation.xml", "<p/>"}})) == Code::format_unknown);
    std::string noise;
    for (int i = 0; i < 4000; ++i) {
        noise += static_cast<char>(i * 7919 % 251);
    }
    CHECK(refusal(noise) == Code::format_unknown);
}

TEST_CASE("each refusal has words and advice in both languages") {
    for (const auto code :
         {Code::format_pdf, Code::format_old_office, Code::format_rtf, Code::format_html, Code::format_odf,
          Code::format_encrypted, Code::format_picture, Code::file_empty, Code::package_broken}) {
        const Diagnostic diagnostic{code, {"X"}, {}};
        for (const auto language : {Language::russian, Language::english}) {
            CHECK(!message(diagnostic, language).empty());
            CHECK(!advice(diagnostic, language).empty());
        }
    }
}

TEST_CASE("a file that is not there, and a folder, are diagnostics") {
    const auto missing = open_file("/no/such/place/plan.docx");
    REQUIRE(!missing.ok());
    CHECK(missing.error().code == Code::file_unreadable);
    CHECK(missing.error().place.document == "/no/such/place/plan.docx");
    CHECK(!open_file(std::filesystem::temp_directory_path().string()).ok());
}

TEST_CASE("a cancelled work stops") {
    Cancel cancel;
    cancel.request();
    OpenOptions options;
    options.cancel = &cancel;
    CHECK_THROWS_AS(open_document(docx(paragraph("текст")), "file", options), Cancelled);
    CHECK_THROWS_AS(open_document("текст", "file", options), Cancelled);
}

TEST_CASE("the same bytes give the same document") {
    const auto bytes = docx(paragraph("один") + table(row(cell("а") + cell("б"))));
    const auto first = open_document(bytes, "a");
    const auto second = open_document(bytes, "a");
    REQUIRE(first.ok());
    CHECK(first->blocks.size() == second->blocks.size());
    CHECK(texts(table_at(*first, 1)) == texts(table_at(*second, 1)));
}
