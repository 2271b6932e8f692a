// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>

#include "opora/base/limits.hpp"
#include "opora/base/result.hpp"
#include "opora/base/run_control.hpp"
#include "opora/document/document.hpp"

/// \file
/// A file to paragraphs and tables, without any knowledge of plans.
///
/// \code
/// #include <opora/document/open.hpp>
///
/// // How many paragraphs, tables and other blocks a file has; its bytes come from somewhere else than the disk.
/// opora::Result<std::size_t> blocks(std::string_view bytes) {
///     return opora::open_document(bytes, "plan.docx").transform([](const opora::Document& document) {
///         return document.blocks.size();
///     });
/// }
/// \endcode

namespace opora::inline v0 {

/// How to take a file apart.
struct OpenOptions {
    Limits limits;
    RunControl control;
};

/// What a file is by its first bytes; nothing tells by its name. A PDF, an old `.doc` or `.xls`, a picture or an
/// archive of another kind gives a diagnostic that says what to do.
[[nodiscard]] Result<DocumentFormat> detect_format(std::string_view bytes);

/// Takes a DOCX, XLSX, CSV/TSV or plain text apart.
/// \param bytes  the whole file; only read, not kept
/// \param name   the file's name, for places in diagnostics; not opened
[[nodiscard]] Result<Document> open_document(std::string_view bytes, std::string_view name,
                                             const OpenOptions& options = {});

/// The bytes of a file on disk, up to the limit of a file and a little more. A missing or unreadable file is a diagnostic.
[[nodiscard]] Result<std::string> load_file(const std::string& path, const Limits& limits = {});

/// Reads a file from disk and takes it apart. A missing or unreadable file is a diagnostic.
[[nodiscard]] Result<Document> open_file(const std::string& path, const OpenOptions& options = {});

} // namespace opora::inline v0
