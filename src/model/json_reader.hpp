// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "opora/base/diagnostic.hpp"

namespace opora {

/// Takes JSON text (RFC 8259) apart from front to back, without a tree of it. The first thing that is wrong is
/// kept; from then on every call does nothing, so that callers need not check each step.
class JsonReader {
public:
    /// \param text       must outlive the reader; UTF-8, which the caller has checked
    /// \param max_depth  objects and arrays within each other
    JsonReader(std::string_view text, std::uint32_t max_depth);

    [[nodiscard]] bool ok() const noexcept { return !error_; }
    [[nodiscard]] const Diagnostic& error() const { return *error_; }

    /// The first byte of the next value; 0 at the end of the text.
    [[nodiscard]] char peek();

    /// Offset of the next value.
    [[nodiscard]] std::size_t position();

    /// Reads an object; `member(name)` must read the member's value. The path follows.
    template <class Member>
    void object(Member&& member) {
        if (!enter('{', "object")) {
            return;
        }
        std::string name;
        if (!take('}')) {
            do {
                string(name);
                if (!punctuation(':')) {
                    return;
                }
                path_.push_back(Step{name, 0, false});
                member(std::string_view(name));
                path_.pop_back();
            } while (ok() && take(','));
            punctuation('}');
        }
        --depth_;
    }

    /// Reads an array; `element()` must read the next value.
    template <class Element>
    void array(Element&& element) {
        if (!enter('[', "array")) {
            return;
        }
        if (!take(']')) {
            path_.push_back(Step{{}, 0, true});
            do {
                element();
                ++path_.back().index;
            } while (ok() && take(','));
            path_.pop_back();
            punctuation(']');
        }
        --depth_;
    }

    void string(std::string& out);
    void boolean(bool& out);
    void integer(std::int64_t& out, std::int64_t least, std::int64_t most);

    /// Passes over `null`, if the next value is that.
    [[nodiscard]] bool null();

    /// Passes over any value and gives its text without white space between its parts.
    [[nodiscard]] std::string raw();
    void skip();

    /// Nothing but white space may follow.
    void finish();

    /// Keeps an error of form: what stands at `offset` is well-formed JSON, but `expected` should stand there.
    void reject(std::size_t offset, std::string_view expected);

    /// How deep the path is now, and the path from some depth on as `events/3/title`.
    [[nodiscard]] std::size_t path_depth() const noexcept { return path_.size(); }
    [[nodiscard]] std::string path(std::size_t from = 0) const;

private:
    struct Step {
        std::string name;
        std::size_t index;
        bool element; // of an array: `index` counts, there is no name
    };

    bool enter(char bracket, std::string_view expected);
    bool take(char c);
    bool punctuation(char c);
    void space();
    void broken(std::string_view expected);
    bool at_value(char first, std::string_view expected);
    bool word(std::string_view text);
    void escape(std::string& out);
    std::optional<std::uint32_t> hex4();
    void skip_number();

    std::string_view text_;
    std::size_t at_ = 0;
    std::uint32_t depth_ = 0;
    std::uint32_t max_depth_;
    std::vector<Step> path_;
    std::optional<Diagnostic> error_;
};

/// `/` and `~` of a name, written as in a JSON Pointer.
[[nodiscard]] std::string escape_step(std::string_view name);

} // namespace opora
