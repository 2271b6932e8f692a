// Opora, MIT licence. See LICENSE.
#include "catch.hpp"

#include "support/office.hpp"

using namespace opora;
using namespace opora::test;

namespace {

Document opened(const std::string& body, const std::vector<std::pair<std::string, std::string>>& others = {}) {
    auto document = open_document(docx(body, others), "plan.docx");
    INFO((document.ok() ? "" : message(document.error(), Language::english)));
    REQUIRE(document.ok());
    return std::move(*document);
}

std::vector<std::string> paragraphs(const Document& document) {
    std::vector<std::string> out;
    for (const auto& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            out.push_back(paragraph->text);
        }
    }
    return out;
}

using Texts = std::vector<std::string>;

std::string run(const std::string& inner, const std::string& properties = {}) {
    return "<w:r><w:rPr>" + properties + "</w:rPr>" + inner + "</w:r>";
}
std::string text(const std::string& letters) { return "<w:t xml:space=\"preserve\">" + letters + "</w:t>"; }
std::string listed(const std::string& letters, int number, int level = 0) {
    return paragraph(letters, "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" +
                                  std::to_string(number) + "\"/></w:numPr>");
}
std::string level_xml(int level, const std::string& format, const std::string& form, const std::string& more = {}) {
    return "<w:lvl w:ilvl=\"" + std::to_string(level) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format +
           "\"/>" + more + "<w:lvlText w:val=\"" + form + "\"/></w:lvl>";
}
std::string abstract_xml(int id, const std::string& inner) {
    return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + inner + "</w:abstractNum>";
}
std::string num_xml(int id, int abstract, const std::string& inner = {}) {
    return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" + std::to_string(abstract) +
           "\"/>" + inner + "</w:num>";
}
Document numbered(const std::string& body, const std::string& numbering, const std::string& styles = {}) {
    std::vector<std::pair<std::string, std::string>> others = {{"numbering", word_xml("numbering", numbering)}};
    if (!styles.empty()) {
        others.emplace_back("styles", word_xml("styles", styles));
    }
    return opened(body, others);
}

} // namespace

TEST_CASE("runs, breaks, tabs and special hyphens") {
    const auto document = opened("<w:p>" + run(text("Сроки ")) +
                                 run(text("2022") + "<w:tab/>" + text("г.") + "<w:br/>" + text("ноябрь") + "<w:cr/>" +
                                     text("10") + "<w:noBreakHyphen/>" + text("12 пере") + "<w:softHyphen/>" +
                                     text("нос")) +
                                 "</w:p>");
    CHECK(paragraphs(document) == Texts{"Сроки 2022\tг.\nноябрь\n10\u201112 пере\u00ADнос"});
}

TEST_CASE("what stands within a paragraph is read in its place") {
    const auto document = opened("<w:p><w:hyperlink r:id=\"rId1\">" + run(text("ссылка")) + "</w:hyperlink>" +
                                 run(text(" и ")) + "<w:sdt><w:sdtPr><w:alias w:val=\"имя\"/></w:sdtPr><w:sdtContent>" +
                                 run(text("поле")) + "</w:sdtContent></w:sdt>" + "<w:smartTag>" + run(text(", метка")) +
                                 "</w:smartTag><w:fldSimple w:instr=\"DATE\">" + run(text(", 1 мая")) +
                                 "</w:fldSimple>" + run("<w:fldChar w:fldCharType=\"begin\"/>") +
                                 run("<w:instrText> PAGE </w:instrText>") +
                                 run("<w:fldChar w:fldCharType=\"separate\"/>") + run(text(", стр. 7")) +
                                 run("<w:fldChar w:fldCharType=\"end\"/>") + "</w:p>");
    CHECK(paragraphs(document) == Texts{"ссылка и поле, метка, 1 мая, стр. 7"});
}

TEST_CASE("line feeds of the XML are spaces, references are letters") {
    const auto document = opened("<w:p><w:r><w:t>две\nстроки &amp; &#8470;&#x20;5</w:t></w:r></w:p>");
    CHECK(paragraphs(document) == Texts{"две строки & № 5"});
}

TEST_CASE("tracked changes: what was put in stays, what was taken out goes") {
    const auto document = opened("<w:p>" + run(text("до ")) + "<w:ins w:id=\"1\">" + run(text("1 марта")) +
                                 "</w:ins><w:del w:id=\"2\">" + run("<w:delText>15 марта</w:delText>") +
                                 "</w:del><w:moveFrom w:id=\"3\">" + run(text(" ушло")) +
                                 "</w:moveFrom><w:moveTo w:id=\"4\">" + run(text(" пришло")) + "</w:moveTo></w:p>");
    CHECK(paragraphs(document) == Texts{"до 1 марта пришло"});
    REQUIRE(has_note(document, Code::changes_resolved));
    CHECK(document.notes[0].arguments == Texts{"2"});
}

TEST_CASE("a paragraph whose end was deleted runs on into the next one") {
    const auto document = opened(
        paragraph("начало ", "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + paragraph("конец") +
        table(row("<w:tc>" + paragraph("а", "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + "</w:tc>")) +
        paragraph("последний", "<w:rPr><w:del w:id=\"1\"/></w:rPr>"));
    CHECK(paragraphs(document) == Texts{"начало конец", "последний"});
    CHECK(texts(table_at(document, 1)) == "а\n");
}

TEST_CASE("a deleted row is no row") {
    const auto document = opened(
        table(row(cell("1")) + row(cell("2"), "<w:del w:id=\"1\"/>") + row(cell("3"), "<w:ins w:id=\"2\"/>")));
    CHECK(texts(table_at(document, 0)) == "1\n3\n");
}

TEST_CASE("between paragraphs: alternate content, deleted blocks, stray runs, parts of another format") {
    const auto alternate = [](const std::string& chosen, const std::string& other) {
        return "<mc:AlternateContent><mc:Choice Requires=\"wps\">" + chosen + "</mc:Choice><mc:Fallback>" + other +
               "</mc:Fallback></mc:AlternateContent>";
    };
    const auto document = opened(alternate(paragraph("новый"), paragraph("старый")) + "<w:del w:id=\"1\">" +
                                 paragraph("удалённый") + "</w:del>" + run(text("без абзаца")) +
                                 "<w:altChunk r:id=\"rId7\"/>" +
                                 table(alternate(row(cell("строка")), row(cell("запасная"))) +
                                       "<w:moveFrom w:id=\"2\">" + row(cell("ушла")) + "</w:moveFrom>"));
    CHECK(paragraphs(document) == Texts{"новый", "без абзаца"});
    CHECK(texts(table_at(document, 2)) == "строка\n");
    CHECK(has_note(document, Code::changes_resolved));
    CHECK(has_note(document, Code::content_passed_over));
}

TEST_CASE("of alternate content one branch is read, and text boxes follow their paragraph") {
    const std::string box = "<w:txbxContent>" + paragraph("в рамке") + table(row(cell("таблица"))) + "</w:txbxContent>";
    const auto choice = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><inline><shape>" + box +
                        "</shape></inline></w:drawing></mc:Choice><mc:Fallback><w:pict><shape>" + box +
                        "</shape></w:pict></mc:Fallback></mc:AlternateContent>";
    const auto document = opened("<w:p>" + run(text("до ")) + run(choice) + run(text("после")) + "</w:p>" +
                                 paragraph("дальше"));
    CHECK(paragraphs(document) == Texts{"до после", "в рамке", "дальше"});
    CHECK(texts(table_at(document, 2)) == "таблица\n");
    const auto fallback = opened(
        "<w:p>" +
        run("<mc:AlternateContent><mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent>") +
        "</w:p>");
    CHECK(paragraphs(fallback) == Texts{"в рамке"});
}

TEST_CASE("a text box in a cell belongs to the cell") {
    const auto document = opened(
        table(row("<w:tc><w:p>" + run(text("срок")) +
                  run("<w:pict><w:txbxContent>" + paragraph("июнь") + "</w:txbxContent></w:pict>") + "</w:p></w:tc>")));
    CHECK(texts(table_at(document, 0)) == "срок\nиюнь\n");
}

TEST_CASE("ticks of picture fonts are ticks") {
    const auto document = opened(
        "<w:p>" +
        run("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Wingdings 2\" w:char=\"0050\"/>"
            "<w:sym w:font=\"Symbol\" w:char=\"2192\"/>") +
        "</w:p>");
    CHECK(paragraphs(document) == Texts{"✓✓→"});
}

TEST_CASE("formulas keep their letters, readings of characters go") {
    const auto document = opened("<w:p><m:oMath xmlns:m=\"urn:m\"><m:r><m:t>x=1</m:t></m:r></m:oMath>" +
                                 run("<w:ruby><w:rt>" + run(text("рт")) + "</w:rt><w:rubyBase>" + run(text("основа")) +
                                     "</w:rubyBase></w:ruby>") +
                                 "</w:p>");
    CHECK(paragraphs(document) == Texts{"x=1основа"});
}

TEST_CASE("blank paragraphs are counted, not kept") {
    const auto document = opened(paragraph("1") + "<w:p/>" + paragraph("  ") + paragraph("4"));
    REQUIRE(document.blocks.size() == 2);
    CHECK(paragraph_at(document, 0).number == 1);
    CHECK(paragraph_at(document, 1).number == 4);
}

TEST_CASE("headings by outline, by style and by an inherited style; bold") {
    const auto styles = word_xml(
        "styles",
        "<w:style w:styleId=\"a1\"><w:name w:val=\"heading 1\"/><w:rPr><w:b/></w:rPr></w:style>"
        "<w:style w:styleId=\"a2\"><w:name w:val=\"Своя\"/><w:basedOn w:val=\"a1\"/></w:style>"
        "<w:style w:styleId=\"a3\"><w:name w:val=\"Обычная\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr></w:style>"
        "<w:style w:styleId=\"loop\"><w:name w:val=\"x\"/><w:basedOn w:val=\"loop\"/></w:style>"
        "<w:style w:styleId=\"strong\"><w:rPr><w:b w:val=\"1\"/></w:rPr></w:style>");
    const auto document = opened(
        paragraph("а", "<w:pStyle w:val=\"a1\"/>") + paragraph("б", "<w:pStyle w:val=\"a2\"/>") +
            paragraph("в", "<w:pStyle w:val=\"a3\"/>") + paragraph("г", "<w:outlineLvl w:val=\"0\"/>") +
            paragraph("д", "<w:pStyle w:val=\"loop\"/>") + "<w:p>" + run(text("е"), "<w:b/>") + run(text(" ")) +
            "</w:p>" + "<w:p>" + run(text("ж"), "<w:b/>") + run(text("з"), "<w:b w:val=\"0\"/>") + "</w:p>" + "<w:p>" +
            run(text("и"), "<w:rStyle w:val=\"strong\"/>") + "</w:p>",
        {{"styles", styles}});
    std::string headings;
    std::string bold;
    for (const auto& block : document.blocks) {
        headings += std::get<Paragraph>(block).heading ? 'H' : '-';
        bold += std::get<Paragraph>(block).bold ? 'B' : '-';
    }
    CHECK(headings == "HH-H----");
    CHECK(bold == "BB---B-B");
}

TEST_CASE("numbers that the editor counts are written out") {
    const auto numbering = abstract_xml(0, level_xml(0, "decimal", "%1.") + level_xml(1, "decimal", "%1.%2.") +
                                               level_xml(2, "decimal", "%1.%2.%3.")) +
                           num_xml(5, 0);
    const auto document = numbered(listed("Подготовка", 5) + listed("Семинар", 5, 1) + listed("Вебинар", 5, 1) +
                                       listed("Лекция", 5, 2) + paragraph("без номера") + listed("Основной этап", 5) +
                                       listed("Десант", 5, 1) + listed("Итог", 5, 2),
                                   numbering);
    CHECK(paragraphs(document) == Texts{"1. Подготовка", "1.1. Семинар", "1.2. Вебинар", "1.2.1. Лекция", "без номера",
                                        "2. Основной этап", "2.1. Десант", "2.1.1. Итог"});
    const auto& first = paragraph_at(document, 0);
    CHECK(first.list_item);
    CHECK(first.text.substr(first.mark) == "Подготовка");
    CHECK(!paragraph_at(document, 4).list_item);
}

TEST_CASE("formats of numbers") {
    const auto write = [](const std::string& format, int count) {
        std::string body;
        for (int i = 0; i < count; ++i) {
            body += listed("п", 1);
        }
        const auto document = numbered(body, abstract_xml(0, level_xml(0, format, "%1)")) + num_xml(1, 0));
        return std::get<Paragraph>(document.blocks.back()).text;
    };
    CHECK(write("lowerLetter", 3) == "c) п");
    CHECK(write("upperLetter", 28) == "BB) п");
    CHECK(write("upperRoman", 14) == "XIV) п");
    CHECK(write("lowerRoman", 9) == "ix) п");
    CHECK(write("decimalZero", 7) == "07) п");
    CHECK(write("russianLower", 10) == "к) п"); // after и comes к: й is no letter of a list
    CHECK(write("russianUpper", 1) == "А) п");
    CHECK(write("none", 4) == ") п");
    CHECK(write("hebrew1", 4) == "4) п");
}

TEST_CASE("a bullet is no text, but the paragraph is of a list") {
    const auto document = numbered(listed("первое", 1),
                                   abstract_xml(0, level_xml(0, "bullet", "\uF0B7")) + num_xml(1, 0));
    CHECK(paragraph_at(document, 0).text == "первое");
    CHECK(paragraph_at(document, 0).list_item);
    CHECK(paragraph_at(document, 0).mark == 0);
}

TEST_CASE("lists: starts, own starts, continued and switched off") {
    const auto numbering = abstract_xml(0, "<w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/><w:numFmt "
                                           "w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/></w:lvl>") +
                           num_xml(1, 0) +
                           num_xml(2, 0,
                                   "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"10\"/></w:lvlOverride>") +
                           num_xml(3, 0);
    const auto document = numbered(listed("а", 1) + listed("б", 1) + listed("в", 3) + listed("г", 2) + listed("д", 2) +
                                       listed("е", 0) + listed("ж", 99),
                                   numbering);
    CHECK(paragraphs(document) == Texts{"4 а", "5 б", "6 в", "10 г", "11 д", "е", "ж"});
}

TEST_CASE("levels restart where the list says so, and legal numbering is decimal") {
    const auto numbering = abstract_xml(0, level_xml(0, "upperRoman", "%1.") +
                                               level_xml(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>") +
                                               level_xml(2, "decimal", "%1.%2.%3", "<w:isLgl/>")) +
                           num_xml(1, 0);
    const auto document = numbered(
        listed("этап", 1) + listed("а", 1, 1) + listed("этап", 1) + listed("б", 1, 1) + listed("в", 1, 2), numbering);
    CHECK(paragraphs(document) == Texts{"I. этап", "1. а", "II. этап", "2. б", "2.2.1 в"});
}

TEST_CASE("a style brings its list and level, a list may stand in a style") {
    const auto numbering = abstract_xml(0, level_xml(0, "decimal", "%1.", "<w:pStyle w:val=\"one\"/>") +
                                               level_xml(1, "decimal", "%1.%2", "<w:pStyle w:val=\"two\"/>")) +
                           abstract_xml(7, "<w:numStyleLink w:val=\"list\"/>") + num_xml(1, 0) + num_xml(2, 7);
    const std::string styles =
        "<w:style w:styleId=\"one\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        "<w:style w:styleId=\"two\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId "
        "w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        "<w:style w:styleId=\"three\"><w:basedOn w:val=\"two\"/></w:style>"
        "<w:style w:styleId=\"list\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    const auto document = numbered(
        paragraph("а", "<w:pStyle w:val=\"one\"/>") + paragraph("б", "<w:pStyle w:val=\"two\"/>") +
            paragraph("в", "<w:pStyle w:val=\"three\"/>") +
            paragraph("г", "<w:pStyle w:val=\"one\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") + listed("д", 2),
        numbering, styles);
    CHECK(paragraphs(document) == Texts{"1. а", "1.1 б", "1.2 в", "г", "2. д"});
}

TEST_CASE("an automatic number fills an empty cell") {
    const auto empty =
        "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p></w:tc>";
    const auto document = numbered(table(row(empty + cell("Семинар")) + row(empty + cell("Вебинар"))),
                                   abstract_xml(0, level_xml(0, "decimal", "%1.")) + num_xml(1, 0));
    CHECK(texts(table_at(document, 0)) == "1.|Семинар\n2.|Вебинар\n");
}

TEST_CASE("notes, headers and comments are parts of their own, after the body") {
    const auto document = opened(
        paragraph("тело"),
        {{"header", word_xml("hdr", paragraph("колонтитул"))},
         {"footnotes",
          word_xml("footnotes", "<w:footnote w:type=\"separator\" w:id=\"-1\">" + paragraph("---") +
                                    "</w:footnote><w:footnote w:id=\"1\">" + paragraph("сноска") + "</w:footnote>")},
         {"header", word_xml("hdr", "<w:p/>")},
         {"header", word_xml("hdr", paragraph("второй"))},
         {"comments", word_xml("comments", "<w:comment w:id=\"0\">" + paragraph("заметка") + "</w:comment>")}});
    CHECK(document.parts == Texts{"body", "footnotes", "header", "header 2", "comments"});
    CHECK(paragraphs(document) == Texts{"тело", "сноска", "колонтитул", "второй", "заметка"});
    CHECK(paragraph_at(document, 3).part == 3);
}

TEST_CASE("hidden text is read, with a note") {
    const auto document = opened("<w:p>" + run(text("видно, ")) + run(text("скрыто"), "<w:vanish/>") + "</w:p>");
    CHECK(paragraphs(document) == Texts{"видно, скрыто"});
    CHECK(has_note(document, Code::text_hidden));
}

TEST_CASE("cells merged across and down, rows with gaps") {
    const auto document = opened(table(
        row(cell("№", "<w:vMerge w:val=\"restart\"/>") + cell("Сроки", "<w:gridSpan w:val=\"2\"/>") +
            cell("Кто", "<w:vMerge w:val=\"restart\"/>")) +
        row(cell("", "<w:vMerge/>") + cell("начало") + cell("конец") + cell("", "<w:vMerge w:val=\"continue\"/>")) +
        row(cell("сдвиг", "<w:gridSpan w:val=\"2\"/>"), "<w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/>") +
        row(cell("", "<w:vMerge/>") + cell("б"))));
    const auto& table = table_at(document, 0);
    CHECK(table.columns == 4);
    CHECK(texts(table) == "№|Сроки|Кто\nначало|конец\nсдвиг\n|б\n");
    CHECK(table.rows[0].cells[0].row_span == 2);
    CHECK(table.rows[0].cells[1].column_span == 2);
    CHECK(table.rows[0].cells[1].row_span == 1);
    CHECK(table.rows[0].cells[2].row_span == 2);
    CHECK(table.rows[0].cells[2].column == 4);
    CHECK(table.rows[1].cells[0].column == 2);
    CHECK(table.rows[2].cells[0].column == 2);
    CHECK(table.rows[3].cells[0].row_span == 1); // continues nothing: the row above has no cell there
    CHECK(table.rows[3].number == 4);
}

TEST_CASE("text hidden under a merged cell is not lost") {
    const auto document = opened(table(row(cell("этап", "<w:vMerge w:val=\"restart\"/>")) +
                                       row(cell("этап", "<w:vMerge/>")) + row(cell("ещё", "<w:vMerge/>"))));
    const auto& merged = table_at(document, 0).rows[0].cells[0];
    CHECK(merged.text == "этап\nещё");
    CHECK(merged.row_span == 3);
    CHECK(has_note(document, Code::merge_hid_text));
}

TEST_CASE("the older way to merge across") {
    const auto document = opened(
        table(row(cell("а", "<w:hMerge w:val=\"restart\"/>") + cell("", "<w:hMerge/>") + cell("б"))));
    const auto& cells = table_at(document, 0).rows[0].cells;
    REQUIRE(cells.size() == 2);
    CHECK(cells[0].column_span == 2);
    CHECK(cells[1].column == 3);
}

TEST_CASE("nested tables keep their place; numbers count through") {
    const auto inner = table(row(cell("х")));
    const auto document = opened(table(row("<w:tc>" + paragraph("до") + inner + paragraph("после") + "</w:tc>")) +
                                 table(row(cell("вторая"))));
    const auto& outer = table_at(document, 0);
    const auto& held = outer.rows[0].cells[0];
    CHECK(held.text == "до\nпосле");
    REQUIRE(held.nested.size() == 1);
    CHECK(held.nested[0].position == std::string("до").size());
    CHECK(texts(held.nested[0]) == "х\n");
    CHECK(outer.number == 1);
    CHECK(held.nested[0].number == 2);
    CHECK(table_at(document, 1).number == 3);
}

TEST_CASE("rows and cells in content controls; paragraphs of a cell; blank ends") {
    const auto document = opened(
        table("<w:sdt><w:sdtContent>" +
              row("<w:sdt><w:sdtContent>" + cell("а") + "</w:sdtContent></w:sdt>" + "<w:tc><w:p/>" + paragraph("1") +
                  "<w:p/>" + paragraph("2") + "<w:p/><w:p/></w:tc>") +
              "</w:sdtContent></w:sdt>") +
        "<w:sdt><w:sdtContent>" + table(row(cell("б"))) + paragraph("в") + "</w:sdtContent></w:sdt>");
    CHECK(texts(table_at(document, 0)) == "а|1\n\n2\n");
    CHECK(texts(table_at(document, 1)) == "б\n");
    CHECK(paragraphs(document) == Texts{"в"});
}

TEST_CASE("another prefix, the strict form and UTF-16 are the same document") {
    auto parts = docx_parts("");
    parts[2].data =
        R"(<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>строго</x:t></x:r></x:p></x:body></x:document>)";
    auto document = open_document(zip(parts), "f");
    REQUIRE(document.ok());
    CHECK(paragraphs(*document) == Texts{"строго"});
    parts[2].data =
        R"(<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>plain</t></r></p></body></document>)";
    document = open_document(zip(parts), "f");
    REQUIRE(document.ok());
    CHECK(paragraphs(*document) == Texts{"plain"});
    std::string wide = "\xFF\xFE";
    for (const char c : word_xml("document", "<w:body>" + paragraph("wide") + "</w:body>").substr(xml_head.size())) {
        wide += c;
        wide += '\0';
    }
    parts[2].data = wide;
    document = open_document(zip(parts), "f");
    REQUIRE(document.ok());
    CHECK(paragraphs(*document) == Texts{"wide"});
}
