// Opora, MIT licence. See LICENSE.
#include "documents.hpp"

#include <zlib.h>

#include "support/office.hpp"

namespace opora::bench {
namespace {

std::string deflated(const std::string& data) {
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, static_cast<uLong>(data.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.data()));
    stream.avail_in = static_cast<uInt>(data.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string word_paragraph(const std::string& text) {
    return R"(<w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:rPr><w:sz w:val="24"/></w:rPr></w:pPr>)"
           R"(<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="24"/></w:rPr>)"
           R"(<w:t xml:space="preserve">)" +
           text + "</w:t></w:r></w:p>";
}

std::string word_cell(const std::string& text, const std::string& properties) {
    return R"(<w:tc><w:tcPr><w:tcW w:w="1400" w:type="dxa"/>)" + properties + "</w:tcPr>" + word_paragraph(text) +
           "</w:tc>";
}

class DocxWriter : public DocumentWriter {
public:
    void paragraph(const std::string& text) override { body_ += word_paragraph(text); }
    void begin_table(std::size_t columns) override {
        columns_ = columns;
        body_ += "<w:tbl><w:tblPr/><w:tblGrid>";
        for (std::size_t i = 0; i < columns; ++i) {
            body_ += "<w:gridCol w:w=\"1400\"/>";
        }
        body_ += "</w:tblGrid>";
    }
    void row(const Cells& cells) override {
        const auto span = "<w:gridSpan w:val=\"" + std::to_string(columns_) + "\"/>";
        body_ += R"(<w:tr w:rsidR="00A77B3E"><w:trPr><w:cantSplit/></w:trPr>)";
        for (const auto& text : cells) {
            body_ += word_cell(text, cells.size() == 1 ? span : "");
        }
        body_ += "</w:tr>";
    }
    void end_table() override { body_ += "</w:tbl>"; }
    std::string finish() override { return compressed(test::docx_parts(body_)); }

private:
    std::string body_;
    std::size_t columns_ = 0;
};

class TextWriter : public DocumentWriter {
public:
    void paragraph(const std::string& text) override { out_ += text + "\n\n"; }
    void begin_table(std::size_t) override {}
    void row(const Cells& cells) override {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            out_ += (i == 0 ? "" : "\t") + cells[i];
        }
        out_ += '\n';
    }
    void end_table() override { out_ += '\n'; }
    std::string finish() override { return std::move(out_); }

private:
    std::string out_;
};

} // namespace

std::unique_ptr<DocumentWriter> writer_of(std::string_view form) {
    if (form == "docx") {
        return std::make_unique<DocxWriter>();
    }
    return std::make_unique<TextWriter>();
}

std::string compressed(std::vector<test::ZipPart> parts) {
    for (auto& part : parts) {
        part.crc = test::crc32(part.data);
        part.size = static_cast<std::uint32_t>(part.data.size());
        part.data = deflated(part.data);
        part.method = 8;
    }
    return test::zip(parts);
}

} // namespace opora::bench
