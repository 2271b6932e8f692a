// Opora, MIT licence. See LICENSE.
//
// Files made to harm: each ends in a diagnostic, soon and without much memory.
#include "catch.hpp"

#include "support/office.hpp"

using namespace opora;
using namespace opora::test;

namespace {

Diagnostic refused(std::string_view bytes, const Limits& limits = {}) {
    OpenOptions options;
    options.limits = limits;
    const auto document = open_document(bytes, "plan", options);
    REQUIRE(!document.ok());
    CHECK(document.error().place.document == "plan");
    CHECK(!message(document.error(), Language::russian).empty());
    return document.error();
}

// A DOCX whose main part is this XML.
std::string docx_of(const std::string& xml) {
    auto parts = docx_parts("");
    parts[2].data = xml;
    return zip(parts);
}

std::string repeated(std::string_view text, std::size_t count) {
    std::string out;
    out.reserve(text.size() * count);
    for (std::size_t i = 0; i < count; ++i) {
        out += text;
    }
    return out;
}

ZipPart bomb(const std::string& name, std::uint32_t size) {
    ZipPart part;
    part.name = name;
    part.data = deflated_run(size);
    part.method = 8;
    part.size = size;
    part.crc = crc32(std::string(size, 'x'));
    return part;
}

} // namespace

TEST_CASE("the test's own deflate is sound: an honest package with it opens") {
    auto parts = docx_parts(paragraph("текст"));
    parts.push_back(bomb("word/media/picture.bin", 100'000));
    CHECK(open_document(zip(parts), "plan").ok());
}

TEST_CASE("a part that unpacks to more than the limit") {
    auto parts = docx_parts("");
    parts[2] = bomb("word/document.xml", 3U << 20);
    Limits limits;
    limits.max_unpacked_bytes = 2U << 20;
    CHECK(refused(zip(parts), limits).code == Code::package_too_large);
}

TEST_CASE("all parts together unpack to more than the limit") {
    auto parts = docx_parts(paragraph("текст"),
                            {{"footnotes", word_xml("footnotes", paragraph(std::string(4000, 'a')))},
                             {"endnotes", word_xml("endnotes", paragraph(std::string(4000, 'b')))}});
    Limits limits;
    limits.max_unpacked_bytes = 8000;
    CHECK(refused(zip(parts), limits).code == Code::package_too_large);
    limits.max_unpacked_bytes = 80'000;
    OpenOptions options;
    options.limits = limits;
    CHECK(open_document(zip(parts), "plan", options).ok());
}

TEST_CASE("a part compressed beyond the ratio") {
    auto parts = docx_parts("");
    parts[2] = bomb("word/document.xml", 2U << 20);
    Limits limits;
    limits.max_compression_ratio = 100;
    const auto diagnostic = refused(zip(parts), limits);
    CHECK(diagnostic.code == Code::package_bomb);
    CHECK(diagnostic.arguments.at(0) == "word/document.xml");
}

TEST_CASE("sizes that lie") {
    auto parts = docx_parts(paragraph("текст"));
    auto shorter = parts;
    shorter[2].size = 50;
    CHECK(refused(zip(shorter)).code == Code::package_broken);
    auto longer = parts;
    longer[2].size = 400'000'000; // of memory, too
    CHECK(refused(zip(longer)).code == Code::package_bomb);
    longer[2].size = 500'000;
    CHECK(refused(zip(longer)).code == Code::package_broken);
    auto more = parts;
    more[2] = bomb("word/document.xml", 100'000);
    more[2].size = 1000;
    CHECK(refused(zip(more)).code == Code::package_broken);
}

TEST_CASE("a wrong checksum, an unknown method, a password") {
    auto parts = docx_parts(paragraph("текст"));
    parts[2].crc = 1;
    CHECK(refused(zip(parts)).code == Code::package_broken);
    parts = docx_parts(paragraph("текст"));
    parts[2].method = 99;
    CHECK(refused(zip(parts)).code == Code::package_broken);
    parts = docx_parts(paragraph("текст"));
    parts[2].flags |= 1U;
    CHECK(refused(zip(parts)).code == Code::format_encrypted);
}

TEST_CASE("a package cut anywhere is a diagnostic") {
    const auto whole = docx(paragraph("текст") + table(row(cell("а"))));
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        INFO(size);
        const auto document = open_document(std::string_view(whole).substr(0, size), "plan");
        // The last two bytes tell the length of a comment that is not there: without them nothing is lost.
        CHECK((!document.ok() || size + 2 >= whole.size()));
    }
}

TEST_CASE("a package with any byte changed never harms") {
    auto whole = docx(paragraph("текст") + table(row(cell("а"))));
    for (std::size_t at = 0; at < whole.size(); ++at) {
        const char kept = whole[at];
        whole[at] = static_cast<char>(kept ^ 0x55);
        const auto document = open_document(whole, "plan");
        CHECK((document.ok() || severity(document.error().code) == Severity::error));
        whole[at] = kept;
    }
}

TEST_CASE("two parts of one name: which was meant?") {
    auto parts = docx_parts(paragraph("текст"));
    auto second = parts[2];
    second.name = "Word/Document.xml";
    parts.push_back(second);
    CHECK(refused(zip(parts)).code == Code::package_broken);
}

TEST_CASE("names that climb out of the package name no part") {
    auto parts = docx_parts(paragraph("текст"));
    parts.push_back({"../../etc/passwd", "x"});
    parts.push_back({"/", "x"});
    parts.push_back({std::string(3000, 'n'), "x"});
    CHECK(open_document(zip(parts), "plan").ok());
    parts[1].data = links_xml({{"rId1", "officeDocument", "../../../etc/passwd"}});
    CHECK(!open_document(zip(parts), "plan").ok());
    parts[1].data = links_xml({{"rId1", "officeDocument", "word/none.xml"}});
    CHECK(refused(zip(parts)).code == Code::package_broken);
}

TEST_CASE("too many parts") {
    auto parts = docx_parts(paragraph("текст"));
    for (int i = 0; i < 30; ++i) {
        parts.push_back({"x" + std::to_string(i), ""});
    }
    Limits limits;
    limits.max_parts = 20;
    const auto diagnostic = refused(zip(parts), limits);
    CHECK(diagnostic.code == Code::limit_exceeded);
    CHECK(diagnostic.arguments.at(0) == "max_parts");
}

TEST_CASE("100,000 nested elements") {
    constexpr std::size_t count = 100'000;
    for (const auto* name : {"w:x", "w:sdt", "w:ins", "mc:AlternateContent", "w:tbl"}) {
        const auto open = "<" + std::string(name) + ">";
        const auto close = "</" + std::string(name) + ">";
        const auto diagnostic = refused(docx(repeated(open, count) + repeated(close, count)));
        CHECK(diagnostic.code == Code::xml_too_deep);
        CHECK(refused(docx(paragraph("а") + repeated(open, count))).code == Code::xml_too_deep);
    }
    const auto deep = repeated("<r>", count) + repeated("</r>", count);
    CHECK(refused(xlsx({{{"План", rows_xml("<row>" + deep + "</row>")}}, {}, {}, {}})).code == Code::xml_too_deep);
    CHECK(refused(xlsx({{{"План", rows_xml("")}}, "<si>" + deep + "</si>", {}, {}})).code == Code::xml_too_deep);
    CHECK(refused(xlsx({{{"План", rows_xml("")}}, {}, deep, {}})).code == Code::xml_too_deep);
}

TEST_CASE("tables within tables within tables") {
    std::string nested = table(row(cell("дно")));
    for (int i = 0; i < 12; ++i) {
        nested = table(row("<w:tc>" + nested + "</w:tc>"));
    }
    const auto diagnostic = refused(docx(nested));
    CHECK(diagnostic.code == Code::limit_exceeded);
    CHECK(diagnostic.arguments.at(0) == "max_table_depth");
}

TEST_CASE("entity tricks: a DOCTYPE is refused wherever it stands") {
    const std::string laughs = "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    const std::string reads = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    const auto body = "<w:document xmlns:w=\"" + word_uri +
                      "\"><w:body><w:p><w:r><w:t>&b;&e;</w:t></w:r></w:p></w:body></w:document>";
    CHECK(refused(docx_of(laughs + body)).code == Code::xml_doctype);
    CHECK(refused(docx_of(xml_head + "<!-- -->" + reads + body)).code == Code::xml_doctype);
    auto parts = docx_parts(paragraph("текст"));
    parts[1].data = laughs + parts[1].data;
    CHECK(refused(zip(parts)).code == Code::xml_doctype);
    // Without a declaration the entity is nothing but letters.
    const auto harmless = open_document(docx_of(body), "plan");
    REQUIRE(harmless.ok());
    CHECK(paragraph_at(*harmless, 0).text == "&b;&e;");
}

TEST_CASE("broken XML says in which part and at which byte") {
    const auto head = "<w:document xmlns:w=\"" + word_uri + "\">";
    for (const auto& xml :
         {std::string(), std::string("text"), head, head + "<w:body></w:document>", head + "<w:body/></w:document><x/>",
          head + "</w:body></w:document>", head + "<w:body><w:p a=\"1></w:p></w:body></w:document>",
          head + "<w:body><!-- </w:body></w:document>", head + "<w:body><w:p></w:r></w:body></w:document>",
          head + "<w:body><w:p>&#0;</w:p></w:body></w:document>",
          head + "<w:body><w:p>&#xD800;</w:p></w:body></w:document>",
          head + std::string("<w:body>\0</w:body></w:document>", 29),
          head + "<w:body><![CDATA[ </w:body></w:document>"}) {
        INFO(xml);
        const auto diagnostic = refused(docx_of(xml));
        CHECK(diagnostic.code == Code::xml_broken);
        CHECK(diagnostic.arguments.at(0) == "word/document.xml");
    }
    CHECK(refused(docx_of("<a/>")).code == Code::xml_broken);
}

TEST_CASE("bytes that are no UTF-8 become U+FFFD") {
    const auto document = open_document(docx(paragraph("до\xFFпосле")), "plan");
    REQUIRE(document.ok());
    CHECK(paragraph_at(*document, 0).text == "до\xEF\xBF\xBDпосле");
    CHECK(has_note(*document, Code::text_replaced));
}

TEST_CASE("spans, columns and rows beyond reason") {
    const auto wide = [](const std::string& properties) { return docx(table(row(cell("а", properties)))); };
    CHECK(refused(wide("<w:gridSpan w:val=\"2000000000\"/>")).arguments.at(0) == "max_columns");
    CHECK(refused(docx(table(row(cell("а"), "<w:gridBefore w:val=\"99999999999999999999\"/>")))).arguments.at(0) ==
          "max_columns");
    CHECK(open_document(wide("<w:gridSpan w:val=\"-5\"/>"), "plan").ok());
    CHECK(open_document(wide("<w:gridSpan w:val=\"много\"/>"), "plan").ok());
    const auto sheet = [](const std::string& name) {
        return xlsx({{{"План", rows_xml("<row r=\"1\"><c r=\"" + name + "\"><v>1</v></c></row>")}}, {}, {}, {}});
    };
    CHECK(refused(sheet("XFD1")).arguments.at(0) == "max_columns");
    CHECK(refused(sheet("ZZZZZZZZZZZZ1")).arguments.at(0) == "max_columns");
    CHECK(open_document(sheet("A99999999999999999999"), "plan").ok());
    CHECK(open_document(sheet("1A"), "plan").ok());
}

TEST_CASE("too many cells, too long a cell") {
    Limits limits;
    limits.max_cells = 100;
    CHECK(refused(docx(table(repeated(row(cell("а")), 101))), limits).arguments.at(0) == "max_cells");
    CHECK(refused(xlsx({{{"План", rows_xml(repeated("<row><c><v>1</v></c></row>", 101))}}, {}, {}, {}}), limits)
              .arguments.at(0) == "max_cells");
    CHECK(refused(repeated("а;б;в\n", 40), limits).arguments.at(0) == "max_cells");
    CHECK(refused("План\n" + repeated("а\tб\n", 60), limits).arguments.at(0) == "max_cells");
    limits = {};
    limits.max_cell_bytes = 1000;
    const std::string tall(2000, 'x');
    CHECK(refused(docx(paragraph(tall)), limits).arguments.at(0) == "max_cell_bytes");
    CHECK(refused(docx(table(row("<w:tc>" + repeated(paragraph(std::string(400, 'x')), 3) + "</w:tc>"))), limits)
              .arguments.at(0) == "max_cell_bytes");
    CHECK(refused(tall, limits).arguments.at(0) == "max_cell_bytes");
    CHECK(refused("a;b\n" + tall + ";c\nd;e\nf;g\n", limits).arguments.at(0) == "max_cell_bytes");
}

TEST_CASE("a small file that would repeat its text without end") {
    Limits limits;
    limits.max_unpacked_bytes = 1U << 20;
    const auto shared = xlsx({{{"План", rows_xml(repeated("<row><c t=\"s\"><v>0</v></c></row>", 1000))}},
                              "<si><t>" + std::string(10'000, 'x') + "</t></si>",
                              {},
                              {}});
    CHECK(refused(shared, limits).arguments.at(0) == "max_unpacked_bytes");
    const auto lists = word_xml(
        "numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"" +
                         std::string(10'000, 'x') +
                         "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    const auto listed = paragraph("а", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>");
    CHECK(refused(docx(repeated(listed, 1000), {{"numbering", lists}}), limits).arguments.at(0) ==
          "max_unpacked_bytes");
}

TEST_CASE("elements, paragraphs and empty rows without end") {
    Limits limits;
    limits.max_element_bytes = 100'000;
    CHECK(refused(docx("<w:p>" + repeated("<w:x/>", 100'000) + "</w:p>"), limits).arguments.at(0) ==
          "max_element_bytes");
    CHECK(refused(xlsx({{{"План", rows_xml("")}}, {}, repeated("<x/>", 100'000), {}}), limits).arguments.at(0) ==
          "max_element_bytes");
    OpenOptions options;
    options.limits = limits; // a content control around all is no such element
    CHECK(open_document(docx("<w:sdt><w:sdtContent>" + repeated(paragraph("а"), 2000) + "</w:sdtContent></w:sdt>"),
                        "plan", options)
              .ok());
    limits = {};
    limits.max_cells = 100;
    CHECK(refused(docx(repeated(paragraph("а"), 101)), limits).arguments.at(0) == "max_cells");
    CHECK(refused(docx(table(repeated("<w:tr/>", 101))), limits).arguments.at(0) == "max_cells");
    CHECK(refused(xlsx({{{"План", rows_xml(repeated("<row/>", 101))}}, {}, {}, {}}), limits).arguments.at(0) ==
          "max_cells");
    CHECK(refused(repeated("а\n", 101), limits).arguments.at(0) == "max_cells");
}

TEST_CASE("a row given a hundred thousand times") {
    const auto document = open_document(
        xlsx({{{"План", rows_xml(repeated("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", 100'000))}}, {}, {}, {}}),
        "plan");
    REQUIRE(document.ok());
    CHECK(table_at(*document, 0).rows.size() == 1);
    CHECK(table_at(*document, 0).rows[0].cells.size() == 1);
}

TEST_CASE("merges that overlap without end stop at a limit") {
    const auto merges = "<mergeCells>" + repeated("<mergeCell ref=\"A1:XFD1048576\"/>", 1000) + "</mergeCells>";
    CHECK(refused(xlsx({{{"План", rows_xml("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c "
                                           "r=\"A1048576\"><v>1</v></c></row>",
                                           merges)}},
                        {},
                        {},
                        {}}))
              .code == Code::limit_exceeded);
    CHECK(open_document(xlsx({{{"План", rows_xml("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", merges)}}, {}, {}, {}}),
                        "plan")
              .ok());
}

TEST_CASE("styles and lists that go in circles") {
    const auto styles = word_xml(
        "styles", "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn "
                  "w:val=\"a\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>");
    const auto lists = word_xml(
        "numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"b\"/></w:abstractNum><w:num "
                     "w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    const auto document = open_document(
        docx(paragraph("текст", "<w:pStyle w:val=\"a\"/>"), {{"styles", styles}, {"numbering", lists}}), "plan");
    REQUIRE(document.ok());
    CHECK(paragraph_at(*document, 0).text == "текст");
}

TEST_CASE("a file over the limit is not looked at") {
    Limits limits;
    limits.max_file_bytes = 10;
    const auto diagnostic = refused("одиннадцать", limits);
    CHECK(diagnostic.code == Code::file_too_large);
    CHECK(diagnostic.arguments == std::vector<std::string>{"22", "10"});
}

TEST_CASE("large texts that look like the worst case of the readers") {
    // Each would take hours if any step were quadratic.
    constexpr std::size_t count = 1'000'000;
    CHECK(open_document(repeated("строка текста\n", count), "plan").ok());
    CHECK(open_document("а;б;в\n1;2;3\n" + repeated("\";2;3\n", count), "plan").ok());
    CHECK(open_document("План\n" + repeated("\t\n", count), "plan").ok());
    CHECK(open_document(repeated("\n", count) + "а", "plan").ok());
    CHECK(open_document(repeated("| а |\n", count), "plan").ok());
    Limits limits;
    limits.max_cell_bytes = 1U << 30;
    OpenOptions options;
    options.limits = limits;
    CHECK(open_document("План\n" + repeated("слово ", count), "plan", options).ok());
}
