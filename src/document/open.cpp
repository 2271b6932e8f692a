// Opora, MIT licence. See LICENSE.
#include "opora/document/open.hpp"

#include <cerrno>
#include <fstream>

#include "document/format.hpp"
#include "document/text/text_file.hpp"

#if OPORA_WITH_OFFICE
#include "document/docx/docx.hpp"
#include "document/office/package.hpp"
#include "document/xlsx/xlsx.hpp"
#endif

namespace opora::inline v0 {

namespace {

void open_package(document::DocumentDraft& draft, std::string_view bytes) {
#if OPORA_WITH_OFFICE
    document::Package package(draft, bytes);
    const auto format = package.format();
    if (!format) {
        return;
    }
    draft.document.format = *format;
    if (*format == DocumentFormat::docx) {
        document::read_docx(draft, package);
    } else {
        document::read_xlsx(draft, package);
    }
#else
    (void)bytes;
    draft.fail(Code::office_missing);
#endif
}

void open_text(document::DocumentDraft& draft, std::string_view bytes) {
    const auto text = document::decode_text(draft, bytes);
    if (draft.failed()) {
        return;
    }
    const char separator = document::find_separator(std::string_view(text).substr(0, 1U << 17));
    draft.document.format = separator != 0 ? DocumentFormat::csv : DocumentFormat::text;
    draft.begin_part("body");
    if (separator != 0) {
        document::read_delimited(draft, text, separator);
    } else {
        document::read_plain_text(draft, text);
    }
}

} // namespace

Result<Document> open_document(std::string_view bytes, std::string_view name, const OpenOptions& options) {
    document::DocumentDraft draft(options, name);
    draft.check_cancel();
    if (bytes.size() > options.limits.max_file_bytes) {
        draft.fail(Code::file_too_large, {std::to_string(bytes.size()), std::to_string(options.limits.max_file_bytes)});
        return draft.failure();
    }
    const auto kind = document::detect_kind(bytes);
    if (!kind) {
        draft.fail(kind.error());
        return draft.failure();
    }
    if (*kind == document::Kind::package) {
        open_package(draft, bytes);
    } else {
        open_text(draft, bytes);
    }
    if (draft.failed()) {
        return draft.failure();
    }
    return std::move(draft.document);
}

Result<std::string> load_file(const std::string& path, const Limits& limits) {
    const auto unreadable = [&path] {
        Diagnostic diagnostic{Code::file_unreadable, {path}, {}};
        diagnostic.place.document = path;
        return diagnostic;
    };
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file && errno == ENOMEM) {
        throw std::bad_alloc(); // the file is not at fault
    }
    if (!file) {
        return unreadable();
    }
    // Read by blocks: the size that a pipe or a folder tells is no size.
    std::string bytes;
    std::string block(1U << 16, '\0');
    while (file.read(block.data(), static_cast<std::streamsize>(block.size())) || file.gcount() > 0) {
        bytes.append(block.data(), static_cast<std::size_t>(file.gcount()));
        if (bytes.size() > limits.max_file_bytes) {
            break; // whoever takes it apart says so
        }
    }
    if (file.bad()) {
        return unreadable();
    }
    return bytes;
}

Result<Document> open_file(const std::string& path, const OpenOptions& options) {
    const auto bytes = load_file(path, options.limits);
    return bytes ? open_document(*bytes, path, options) : Result<Document>(bytes.error());
}

} // namespace opora::inline v0
