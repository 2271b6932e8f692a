// Opora, MIT licence. See LICENSE.
//
// Files of paragraphs and tables, as editors write them: packages are compressed.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "support/zip.hpp"

namespace opora::bench {

using Cells = std::vector<std::string>;

/// Takes a document's content in order and gives the file.
class DocumentWriter {
public:
    virtual ~DocumentWriter() = default;
    virtual void paragraph(const std::string& text) = 0;
    virtual void begin_table(std::size_t columns) = 0;
    /// A row with a single cell spans the table.
    virtual void row(const Cells& cells) = 0;
    virtual void end_table() = 0;
    [[nodiscard]] virtual std::string finish() = 0;
};

/// What writes `docx`, or else plain text with tables of tabs.
[[nodiscard]] std::unique_ptr<DocumentWriter> writer_of(std::string_view form);

/// A package with its parts compressed.
[[nodiscard]] std::string compressed(std::vector<test::ZipPart> parts);

} // namespace opora::bench
