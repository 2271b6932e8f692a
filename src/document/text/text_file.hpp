// Opora, MIT licence. See LICENSE.
//
// Files without a package around them: plain text and separated values.
#pragma once

#include "document/document_draft.hpp"

namespace opora::inline v0::document {

/// The separator of a file of separated values, or 0 where the text is prose.
[[nodiscard]] char find_separator(std::string_view text);

/// Takes separated values apart into one table.
void read_delimited(DocumentDraft& draft, std::string_view text, char separator);

/// Takes plain text apart: lines as paragraphs, runs of lines with tabs or of `| pipes |` as tables.
void read_plain_text(DocumentDraft& draft, std::string_view text);

/// Decodes a text file; null bytes and what is no letter become U+FFFD, with a note.
[[nodiscard]] std::string decode_text(DocumentDraft& draft, std::string_view bytes);

/// Guesses by as few bytes as it needs, and more kindly than `detect_encoding`: a UTF-8 file with a few broken bytes
/// is still UTF-8.
[[nodiscard]] Encoding guess_encoding(std::string_view bytes);

/// True for bytes that are no text in that encoding.
[[nodiscard]] bool looks_binary(std::string_view bytes, Encoding encoding);

} // namespace opora::inline v0::document
