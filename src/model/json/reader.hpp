// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/json/tape.hpp"
#include "opora/base/diagnostic.hpp"

namespace opora::inline v0 {

/// Walks the values of JSON text from front to back, without a tree of them. The first thing that is wrong is
/// kept; from then on every call does nothing, so that callers need not check each step.
class JsonReader {
public:
    /// \param tape  must outlive the reader; what is wrong with it is the reader's first error
    explicit JsonReader(const JsonTape& tape) : tape_(&tape), error_(tape.error()) {}

    [[nodiscard]] bool ok() const noexcept { return !error_; }
    [[nodiscard]] const Diagnostic& error() const { return *error_; }

    /// The first byte of the next value; 0 behind the last one.
    [[nodiscard]] char peek() const;

    /// Offset of the next value.
    [[nodiscard]] std::size_t position() const;

    /// Reads an object; `member(name)` must read the member's value. The path follows.
    template <class Member>
    void object(Member&& member) {
        const auto end = enter(JsonTape::Value::object, "object");
        std::string name;
        while (ok() && at_ < end) {
            string(name);
            path_.push_back(Step{name, 0, false});
            member(std::string_view(name));
            path_.pop_back();
        }
    }

    /// Reads an array; `element()` must read the next value.
    template <class Element>
    void array(Element&& element) {
        const auto end = enter(JsonTape::Value::array, "array");
        path_.push_back(Step{{}, 0, true});
        while (ok() && at_ < end) {
            element();
            ++path_.back().index;
        }
        path_.pop_back();
    }

    void string(std::string& out);
    void boolean(bool& out);
    void integer(std::int64_t& out, std::int64_t least, std::int64_t most);

    /// Passes over `null`, if the next value is that.
    [[nodiscard]] bool null();

    /// Passes over any value and gives its text without white space between its parts.
    [[nodiscard]] std::string raw();
    void skip();

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

    [[nodiscard]] const JsonTape::Node* next() const;
    const JsonTape::Node* take(JsonTape::Value value, std::string_view expected);
    std::size_t enter(JsonTape::Value value, std::string_view expected);
    void raw(std::string& out);

    const JsonTape* tape_;
    std::size_t at_ = 0; // the next node
    std::vector<Step> path_;
    std::optional<Diagnostic> error_;
};

/// `/` and `~` of a name, written as in a JSON Pointer.
[[nodiscard]] std::string escape_step(std::string_view name);

} // namespace opora::inline v0
