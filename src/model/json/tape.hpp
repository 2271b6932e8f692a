// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "opora/base/diagnostic.hpp"
#include "opora/base/limits.hpp"

namespace opora::inline v0 {

/// JSON text (RFC 8259) as a row of values in the order of the text, each with its bytes. A JSON library has taken
/// the text apart; what stands between the values is known to be right.
class JsonTape {
public:
    enum class Value : std::uint8_t { object, array, string, integer, fraction, yes, no, null };

    /// Members follow their object as name, value, name, value; elements follow their array.
    struct Node {
        std::uint32_t first = 0; ///< bytes of the text, brackets and quotes included
        std::uint32_t end = 0;
        std::uint32_t link = 0; ///< of an object or array: the node behind it; of a string: see `string`
        Value value = Value::null;
    };

    /// \param text    must outlive the tape; UTF-8, which the caller has checked
    /// \param limits  `max_depth` of objects and arrays within each other, `max_unpacked_bytes` of the tape
    JsonTape(std::string_view text, const Limits& limits);

    /// What was wrong with the text, if anything: then there are no nodes.
    [[nodiscard]] const std::optional<Diagnostic>& error() const noexcept { return error_; }
    [[nodiscard]] const std::vector<Node>& nodes() const noexcept { return nodes_; }
    [[nodiscard]] std::string_view text() const noexcept { return text_; }

    /// The bytes of a value as they were written.
    [[nodiscard]] std::string_view written(const Node& node) const noexcept {
        return text_.substr(node.first, node.end - node.first);
    }

    /// What a string says.
    [[nodiscard]] std::string_view string(const Node& node) const noexcept {
        if (node.link == 0) { // without escapes it says what is written
            return text_.substr(node.first + 1, node.end - node.first - 2);
        }
        const std::size_t first = node.link == 1 ? 0 : unescaped_ends_[node.link - 2];
        return std::string_view(unescaped_).substr(first, unescaped_ends_[node.link - 1] - first);
    }

private:
    class Maker;

    std::string_view text_;
    std::vector<Node> nodes_;
    std::string unescaped_; // strings with escapes, one behind another
    std::vector<std::size_t> unescaped_ends_;
    std::optional<Diagnostic> error_;
};

/// The byte at `offset` of a text, or the empty span at its end.
[[nodiscard]] Span span_at(std::size_t offset, std::size_t size) noexcept;

} // namespace opora::inline v0
