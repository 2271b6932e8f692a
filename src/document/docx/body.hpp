// Opora, MIT licence. See LICENSE.
#pragma once

#include "document/docx/styles.hpp"
#include "document/docx/tags.hpp"

namespace opora::inline v0::document {

class TableBuilder;

/// Reads paragraphs and tables. Recursion is bounded: parts nested too deep are refused before.
class BodyReader {
public:
    BodyReader(DocumentDraft& draft, Styles& styles, Numbering& numbering, const Tags& tags)
        : draft_(draft), styles_(styles), numbering_(numbering), tags_(tags) {}

    /// Walks `document > body` element by element, and large tables row by row.
    void read_body(XmlCursor& cursor);

    /// Everything that stands in `parent`. Into `cell` if given, else as blocks of the document.
    void read_blocks(const pugi::xml_node& parent, TableCell* cell = nullptr);

    /// A paragraph whose end was deleted waits for the next one; at the end of a cell or part there is none.
    void flush(TableCell* cell);

    /// Says once per document what was passed over.
    void report();

private:
    friend class TableBuilder;

    // The text of a paragraph as it grows.
    struct Line {
        std::string text;
        bool has_bold = false;
        bool has_plain = false;

        [[nodiscard]] bool bold() const noexcept { return has_bold && !has_plain; }
    };
    struct Properties {
        const Style* style = nullptr;
        std::string_view style_id;
        std::int64_t number = -1; // -1: not said
        std::int64_t level = -1;
        bool heading = false;
        bool joined = false; // its end was deleted
    };

    void read_level(XmlCursor& cursor);
    void read_table_rows(XmlCursor& cursor);
    void read_block(const pugi::xml_node& node, Tag tag, TableCell* cell);
    void read_table(const pugi::xml_node& node, TableCell* cell);
    void read_rows(const pugi::xml_node& parent, TableBuilder& table);
    void add_table(Table table, TableCell* cell);

    void read_paragraph(const pugi::xml_node& node, TableCell* cell);
    [[nodiscard]] Properties read_properties(const pugi::xml_node& node);
    void read_inline(const pugi::xml_node& parent, Line& line, bool bold);
    void read_run(const pugi::xml_node& node, Line& line, bool bold);
    void read_run_content(const pugi::xml_node& node, Tag tag, Line& line, bool bold);
    void find_boxes(const pugi::xml_node& node);
    void emit(Line line, const Properties& properties, TableCell* cell);
    static void append(Line& line, std::string_view text, bool bold);

    DocumentDraft& draft_;
    Styles& styles_;
    Numbering& numbering_;
    const Tags& tags_;
    Line carried_;
    bool carries_ = false;
    std::vector<pugi::xml_node> boxes_; // text boxes of the paragraph at hand
    std::uint32_t table_depth_ = 0;
    std::uint64_t deletions_ = 0;
    bool hidden_text_ = false;
    bool merge_hid_text_ = false;
    bool foreign_ = false; // an embedded document
};

/// The branch of an `mc:AlternateContent` to read: the first choice, else the fallback.
[[nodiscard]] pugi::xml_node chosen_branch(const pugi::xml_node& alternate, const Tags& tags);

} // namespace opora::inline v0::document
