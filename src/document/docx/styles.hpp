// Opora, MIT licence. See LICENSE.
//
// What the reader needs of a DOCX's styles and numbering, loaded when the first paragraph asks: most of the bytes of
// a typical document are styles that it never uses.
#pragma once

#include <array>
#include <map>
#include <unordered_map>

#include "document/office/package.hpp"
#include "document/office/xml.hpp"

namespace opora::inline v0::document {

/// A style with all that it inherits.
struct Style {
    bool heading = false;
    bool bold = false;
    std::int64_t number = 0; ///< numId of a list that the style brings; 0: none
    std::int64_t level = 0;
};

class Styles {
public:
    Styles(DocumentDraft& draft, Package& package, std::string part)
        : draft_(draft), package_(package), part_(std::move(part)) {}

    /// A style by its id; one that does not exist is plain.
    [[nodiscard]] const Style& get(std::string_view id);

private:
    struct Raw {
        std::string based_on;
        std::string name;
        std::optional<bool> bold;
        std::optional<std::int64_t> outline;
        std::optional<std::int64_t> number;
        std::optional<std::int64_t> level;
    };

    void load();
    [[nodiscard]] Style resolve(const std::string& id) const;

    DocumentDraft& draft_;
    Package& package_;
    std::string part_; // empty: the document has none
    bool loaded_ = false;
    std::unordered_map<std::string, Raw> raw_;
    std::unordered_map<std::string, Style> resolved_;
};

/// The mark that the editor puts in front of a paragraph.
struct Mark {
    std::string text; ///< `2.1.`; empty for a bullet
    bool listed = false;
};

/// Counts as the editor does.
class Numbering {
public:
    Numbering(DocumentDraft& draft, Package& package, Styles& styles, std::string part)
        : draft_(draft), package_(package), styles_(styles), part_(std::move(part)) {}

    /// The mark of the next paragraph of a list.
    [[nodiscard]] Mark next(std::int64_t number, std::int64_t level, std::string_view style);

private:
    static constexpr std::size_t level_count = 9;

    struct Level {
        std::string form;   // `%1.%2.`
        std::string format; // `decimal`
        std::string style;  // a paragraph style that brings this level
        std::int64_t start = 1;
        std::int64_t restart_after = -1; // -1: after any level above; 0: never
        bool legal = false;              // all numbers decimal
    };
    using Levels = std::array<Level, level_count>;
    struct Abstract {
        Levels levels;
        std::string style_link;
        std::array<std::int64_t, level_count> counts{};
        std::array<bool, level_count> counted{};
    };
    struct Number {
        std::int64_t abstract = -1;
        std::map<std::size_t, Level> own_levels;
        std::map<std::size_t, std::int64_t> starts; // taken once, at the level's first paragraph
    };

    void load();
    static Level read_level(const pugi::xml_node& node);
    [[nodiscard]] Abstract* find_abstract(const Number& number);
    [[nodiscard]] static std::string write(const Number& number, const Abstract& list, std::size_t level);
    [[nodiscard]] static const Level& level_of(const Number& number, const Abstract& list, std::size_t level);

    DocumentDraft& draft_;
    Package& package_;
    Styles& styles_;
    std::string part_;
    bool loaded_ = false;
    std::unordered_map<std::int64_t, Abstract> abstracts_;
    std::unordered_map<std::int64_t, Number> numbers_;
};

/// A count in one of the formats of WordprocessingML; an unknown one is decimal.
[[nodiscard]] std::string format_count(std::int64_t count, std::string_view format);

} // namespace opora::inline v0::document
