// Opora, MIT licence. See LICENSE.
#include "document/format.hpp"

#include <array>

#include "document/text/text_file.hpp"

#if OPORA_WITH_OFFICE
#include "document/office/package.hpp"
#endif

namespace opora::inline v0 {

namespace {

struct Signature {
    std::string_view bytes;
    std::string_view name;
};

using namespace std::string_view_literals;

constexpr std::array pictures = {
    Signature{"\x89PNG\r\n"sv, "PNG"}, Signature{"\xFF\xD8\xFF"sv, "JPEG"}, Signature{"GIF8"sv, "GIF"},
    Signature{"II*\0"sv, "TIFF"},      Signature{"MM\0*"sv, "TIFF"},        Signature{"AT&TFORM"sv, "DjVu"},
};

constexpr std::array others = {
    Signature{"7z\xBC\xAF\x27\x1C"sv, "7z"},
    Signature{"Rar!\x1A\x07"sv, "RAR"},
    Signature{"\x1F\x8B"sv, "gzip"},
    Signature{"BZh"sv, "bzip2"},
    Signature{"\xFD"
              "7zXZ"sv,
              "xz"},
    Signature{"\x7F"
              "ELF"sv,
              "ELF"},
    Signature{"MZ\x90"sv, "EXE"},
    Signature{"SQLite format 3"sv, "SQLite"},
};

Diagnostic diagnose(Code code, std::string_view argument = {}) {
    Diagnostic diagnostic;
    diagnostic.code = code;
    if (!argument.empty()) {
        diagnostic.arguments.emplace_back(argument);
    }
    return diagnostic;
}

std::string_view skip_space(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    const auto first = bytes.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view{} : bytes.substr(first);
}

bool starts_with_ignoring_case(std::string_view text, std::string_view lower) {
    if (text.size() < lower.size()) {
        return false;
    }
    for (std::size_t i = 0; i < lower.size(); ++i) {
        const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
        if (c != lower[i]) {
            return false;
        }
    }
    return true;
}

// The name of a stream in the directory of an OLE2 file, which is spelt in UTF-16.
bool holds_utf16(std::string_view bytes, std::string_view name) {
    std::string wide;
    for (const char c : name) {
        wide += c;
        wide += '\0';
    }
    return bytes.find(wide) != std::string_view::npos;
}

bool is_web_page(std::string_view text) {
    for (const auto mark : {"<!doctype html"sv, "<html"sv, "<head"sv, "<body"sv, "mime-version:"sv}) {
        if (starts_with_ignoring_case(text, mark)) {
            return true;
        }
    }
    // Office 2003 XML, and an HTML page with an XML declaration or a comment first.
    if (!starts_with_ignoring_case(text, "<?xml") && !text.starts_with("<!--")) {
        return false;
    }
    const auto head = text.substr(0, 2048);
    for (const auto mark : {"<html"sv, "<?mso-application"sv, "<pkg:package"sv, "<w:wordDocument"sv, "<Workbook"sv}) {
        if (head.find(mark) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

// Files that no reader here can take, each with advice of its own.
std::optional<Diagnostic> refuse(std::string_view bytes) {
    if (bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos) {
        return diagnose(Code::format_pdf);
    }
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) {
        return diagnose(holds_utf16(bytes, "EncryptedPackage") ? Code::format_encrypted : Code::format_old_office);
    }
    if (starts_with_ignoring_case(skip_space(bytes), "{\\rtf")) {
        return diagnose(Code::format_rtf);
    }
    for (const auto& picture : pictures) {
        if (bytes.starts_with(picture.bytes)) {
            return diagnose(Code::format_picture, picture.name);
        }
    }
    for (const auto& other : others) {
        if (bytes.starts_with(other.bytes)) {
            return diagnose(Code::format_unknown, other.name);
        }
    }
    return std::nullopt;
}

Result<DocumentFormat> detect_package(std::string_view bytes) {
#if OPORA_WITH_OFFICE
    const OpenOptions options;
    document::DocumentDraft draft(options, {});
    document::Package package(draft, bytes);
    const auto format = package.format();
    if (!format) {
        return draft.failure();
    }
    return *format;
#else
    (void)bytes;
    return diagnose(Code::office_missing);
#endif
}

} // namespace

std::string_view to_string(DocumentFormat format) noexcept {
    switch (format) {
    case DocumentFormat::docx:
        return "docx";
    case DocumentFormat::xlsx:
        return "xlsx";
    case DocumentFormat::csv:
        return "csv";
    case DocumentFormat::text:
        return "text";
    }
    return {};
}

namespace document {

Result<Kind> detect_kind(std::string_view bytes) {
    if (bytes.empty()) {
        return diagnose(Code::file_empty);
    }
    if (auto refusal = refuse(bytes)) {
        return std::move(*refusal);
    }
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) {
        return Kind::package;
    }
    const auto encoding = guess_encoding(bytes);
    const bool wide = encoding == Encoding::utf16le || encoding == Encoding::utf16be;
    const auto head = wide ? decode(bytes.substr(0, 4096), encoding) : std::string(bytes.substr(0, 4096));
    if (is_web_page(skip_space(head))) {
        return diagnose(Code::format_html);
    }
    if (looks_binary(bytes, encoding)) {
        return diagnose(Code::format_unknown, "BIN");
    }
    if (is_blank(head) && is_blank(bytes)) {
        return diagnose(Code::file_empty);
    }
    return Kind::text;
}

} // namespace document

Result<DocumentFormat> detect_format(std::string_view bytes) {
    const auto kind = document::detect_kind(bytes);
    if (!kind) {
        return kind.error();
    }
    if (*kind == document::Kind::package) {
        return detect_package(bytes);
    }
    const auto sample = decode(bytes.substr(0, 1U << 18), document::guess_encoding(bytes));
    return document::find_separator(sample) != 0 ? DocumentFormat::csv : DocumentFormat::text;
}

} // namespace opora::inline v0
