// Opora, MIT licence. See LICENSE.
//
// The ZIP package of an Office document (Open Packaging Conventions): parts, their types and relationships.
#pragma once

#include <memory>

#include "document/document_draft.hpp"
#include "document/office/xml.hpp"

namespace opora::inline v0::document {

/// A link from one part to another.
struct Relationship {
    std::string id;
    std::string type;   ///< the last word of its URI: `officeDocument`, `styles`, `worksheet`
    std::string target; ///< name of the part, without a leading slash
};

/// Reads parts from a file in memory. Faults go to `draft`, and the call that met one returns nothing.
class Package {
public:
    Package(DocumentDraft& draft, std::string_view bytes);
    ~Package();
    Package(const Package&) = delete;
    Package& operator=(const Package&) = delete;

    /// DOCX or XLSX; finds the main part by relationships and content types, not by its name.
    [[nodiscard]] std::optional<DocumentFormat> format();
    [[nodiscard]] const std::string& main_part() const noexcept { return main_part_; }

    [[nodiscard]] bool has(std::string_view name) const;

    /// The unpacked bytes of a part.
    [[nodiscard]] std::optional<std::string> read(std::string_view name);

    /// Reads the part of that name. False where there is none, or where it cannot be read, which is then noted.
    [[nodiscard]] bool load(XmlPart& part);

    /// The links of a part in their order, `""` for those of the package; external ones are left out.
    [[nodiscard]] std::vector<Relationship> relationships(std::string_view part);

private:
    struct Entry;
    struct Archive;

    bool open(std::string_view bytes);
    bool damaged(const std::string& what);
    bool list_entries();
    bool inflate(const Entry& entry, const std::string& name, std::string& out);
    [[nodiscard]] std::string content_type(std::string_view part);
    [[nodiscard]] std::optional<DocumentFormat> format_by_type(std::string_view type);
    [[nodiscard]] std::optional<DocumentFormat> refuse_foreign();

    DocumentDraft& draft_;
    std::unique_ptr<Archive> archive_;
    std::string main_part_;
    std::uint64_t unpacked_ = 0;
};

} // namespace opora::inline v0::document
