// Opora, MIT licence. See LICENSE.
//
// XML parts of a package. Each is checked first - no DOCTYPE, no null bytes, balanced, not too deep - so that what
// walks it afterwards may recurse. Small parts become a tree at once, large ones are walked element by element.
#pragma once

#include <pugixml.hpp>

#include "document/document_draft.hpp"

namespace opora::inline v0::document {

/// The name without its namespace prefix.
[[nodiscard]] inline std::string_view local_name(std::string_view name) noexcept {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}
[[nodiscard]] inline std::string_view local_name(const pugi::xml_node& node) noexcept {
    return local_name(std::string_view(node.name()));
}

/// The value of an attribute, found by its name without prefix; empty where there is none.
[[nodiscard]] std::string_view attribute(const pugi::xml_node& node, std::string_view name) noexcept;

/// The first child of that name, whatever its prefix.
[[nodiscard]] pugi::xml_node child(const pugi::xml_node& node, std::string_view name) noexcept;

/// All text directly in the element.
[[nodiscard]] std::string own_text(const pugi::xml_node& node);

/// A number that fills the text, cut to what fits; `fallback` where it is none.
[[nodiscard]] std::int64_t number_of(std::string_view text, std::int64_t fallback) noexcept;

/// Makes the part UTF-8 and checks it; false: the failure is in `draft`.
[[nodiscard]] bool prepare_xml(DocumentDraft& draft, const std::string& part, std::string& text);

/// A part as a tree.
class XmlPart {
public:
    XmlPart(DocumentDraft& draft, std::string name) : draft_(draft), name_(std::move(name)) {}
    [[nodiscard]] bool load(std::string text);
    [[nodiscard]] pugi::xml_node root() const { return document_.document_element(); }
    [[nodiscard]] const std::string& name() const noexcept { return name_; }

private:
    DocumentDraft& draft_;
    std::string name_;
    std::string text_; // the tree's strings live in it
    pugi::xml_document document_;
};

/// Walks a prepared part; only the element that is taken becomes a tree, so that memory does not grow with the part.
class XmlCursor {
public:
    XmlCursor(DocumentDraft& draft, std::string name, std::string& text)
        : draft_(draft), name_(std::move(name)), text_(text) {}

    /// Moves to the next element of the current level, past the content of the one it stands at. At the end of the
    /// level moves out of it and is false.
    bool next();
    [[nodiscard]] std::string_view name() const noexcept; ///< with its prefix
    [[nodiscard]] std::string_view start_tag() const noexcept {
        return std::string_view(text_).substr(start_, inside_ - start_);
    }
    /// Goes into the element it stands at; false if it is empty.
    bool enter();
    /// The element it stands at, as the child of `tree`; valid until the next call. False: failed.
    bool take(pugi::xml_document& tree);

private:
    [[nodiscard]] std::size_t element_end() const;

    DocumentDraft& draft_;
    std::string name_;
    std::string& text_;
    std::size_t start_ = 0;    // of the element it stands at
    std::size_t inside_ = 0;   // behind its start tag
    std::size_t position_ = 0; // of what comes next
    std::uint32_t steps_ = 0;
    bool at_element_ = false;
    bool closed_ = false; // `<x/>`
};

} // namespace opora::inline v0::document
