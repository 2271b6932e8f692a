// Opora, MIT licence. See LICENSE.
//
// The one place that knows the JSON library. Its events do not say where they are in the text, so the input is an
// iterator that tells how far it was read.
#include "model/json/tape.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <limits>

#include "base/ascii.hpp"

namespace opora::inline v0 {

namespace {

using nlohmann::json;

// Goes through the text and leaves its place in `*read`. The library copies and moves it as it likes.
class Counting {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Counting(const char* at, const char** read) : at_(at), read_(read) {}

    reference operator*() const noexcept { return *at_; }
    Counting& operator++() noexcept {
        *read_ = ++at_;
        return *this;
    }
    friend bool operator==(const Counting& a, const Counting& b) noexcept { return a.at_ == b.at_; }

private:
    const char* at_;
    const char** read_;
};

// What the library says -> what should stand there.
struct Wanted {
    std::string_view said, expected;
};
// Of a token in the wrong place it says while parsing what;
constexpr Wanted places[] = {
    {"value", "value"},    {"object key", "`\"`"}, {"object separator", "`:`"},
    {"object", "`,` `}`"}, {"array", "`,` `]`"},
};
// of what is wrong within a token, why.
constexpr Wanted reasons[] = {
    {"missing closing quote", "`\"`"},
    {"forbidden character after backslash", "\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"},
    {"must be followed by 4 hex digits", "\\uXXXX"},
    {"surrogate", "\\uXXXX"},
    {"control character", "\\uXXXX"},
    {"invalid number", "digit"},
};

// What should have stood there, by the library's message: `[...] ... syntax error while parsing PLACE - REASON`. What
// was read of the text may stand behind, so only fixed places are looked at.
std::string_view expectation(std::string_view message) {
    constexpr std::string_view opening = "syntax error while parsing ";
    const auto begin = message.find(opening);
    const auto dash = message.find(" - ", begin);
    if (begin == std::string_view::npos || dash == std::string_view::npos) {
        return "-1.8e308..1.8e308"; // no fault of the syntax, but a number that no type holds
    }
    const auto reason = message.substr(dash + 3, message.find(';', dash) - dash - 3);
    for (const auto& [said, expected] : reasons) {
        if (reason.find(said) != std::string_view::npos) {
            return expected;
        }
    }
    const auto place = message.substr(begin + opening.size(), dash - begin - opening.size());
    if (place == "value" && message.ends_with("expected end of input")) {
        return "end of the text";
    }
    for (const auto& [said, expected] : places) {
        if (said == place) {
            return expected;
        }
    }
    return reason;
}

} // namespace

Span span_at(std::size_t offset, std::size_t size) noexcept {
    const auto most = std::numeric_limits<std::uint32_t>::max();
    const auto first = static_cast<std::uint32_t>(offset < most ? offset : most);
    return Span{first, first + (offset < size ? 1U : 0U)};
}

// Takes the library's events. False stops it.
class JsonTape::Maker final : public nlohmann::json_sax<json> {
public:
    Maker(JsonTape& tape, const Limits& limits) : tape_(tape), limits_(limits), read_(tape.text_.data()) {
        end_ = tape.text_.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
    }

    void run() {
        const auto text = tape_.text_;
        const char* const first = text.data();
        const bool whole = json::sax_parse(Counting(first, &read_), Counting(first + text.size(), &read_), this);
        // The library takes a zero byte for the end.
        if (whole && seen() > 0 && text[seen() - 1] == '\0') {
            broken(seen() - 1, "end of the text");
        }
    }

    bool null() override { return add(Value::null, seen()); }
    bool boolean(bool yes) override { return add(yes ? Value::yes : Value::no, seen()); }
    bool number_integer(number_integer_t) override { return add(Value::integer, number_end()); }
    bool number_unsigned(number_unsigned_t) override { return add(Value::integer, number_end()); }
    // Also an integer too large for the library's own types.
    bool number_float(number_float_t, const string_t& written) override {
        const bool integer = written.find_first_not_of("-0123456789") == std::string::npos;
        return add(integer ? Value::integer : Value::fraction, number_end());
    }
    bool string(string_t& says) override {
        if (!add(Value::string, seen())) {
            return false;
        }
        // An escape is always longer than what it says.
        auto& node = tape_.nodes_.back();
        if (says.size() + 2 != node.end - node.first) {
            tape_.unescaped_ += says;
            tape_.unescaped_ends_.push_back(tape_.unescaped_.size());
            node.link = static_cast<std::uint32_t>(tape_.unescaped_ends_.size());
        }
        return true;
    }
    bool key(string_t& name) override { return string(name); }
    bool binary(binary_t&) override { return false; } // not of JSON

    bool start_object(std::size_t) override { return start(Value::object); }
    bool start_array(std::size_t) override { return start(Value::array); }
    bool end_object() override { return finish(); }
    bool end_array() override { return finish(); }

    // `read` counts the characters read, the end of the text among them, without the one that a number gave back.
    bool parse_error(std::size_t read, const std::string&, const nlohmann::detail::exception& fault) override {
        const std::string_view message = fault.what();
        const auto& text = tape_.text_;
        auto at = std::min(read == 0 ? 0 : read - 1, text.size());
        // A token in the wrong place is named by its first byte, what is wrong within a token by its own.
        const bool whole = message.find(" - invalid ") == std::string_view::npos;
        if (whole && at < text.size() && std::string_view(",:{}[]\0", 7).find(text[at]) == std::string_view::npos) {
            at = next_start();
        }
        return broken(at, expectation(message));
    }

private:
    [[nodiscard]] std::size_t seen() const { return static_cast<std::size_t>(read_ - tape_.text_.data()); }

    // A number ends in a digit, and what the library read to see its end is none, unless it stands behind a leading
    // zero. That is a fault, which the library finds next.
    [[nodiscard]] std::size_t number_end() const {
        const auto& text = tape_.text_;
        const auto last = seen() - 1;
        const auto first = next_start();
        const auto digits = first + (text[first] == '-' ? 1 : 0);
        const bool leading = text[digits] == '0' && last == digits + 1;
        return !leading && is_digit(text[last]) ? seen() : last;
    }

    // Where the token behind the last one begins: only white space and one `,` or `:` can stand before it.
    [[nodiscard]] std::size_t next_start() const {
        return std::min(tape_.text_.find_first_not_of(" \t\r\n,:", end_), tape_.text_.size());
    }

    bool add(Value value, std::size_t end) {
        // The library holds a little more; twice the tape lies in memory while it grows.
        if ((tape_.nodes_.size() + 1) * sizeof(Node) > limits_.max_unpacked_bytes) {
            return stop(next_start(), Code::limit_exceeded,
                        {"max_unpacked_bytes", std::to_string(limits_.max_unpacked_bytes)});
        }
        tape_.nodes_.push_back(
            Node{static_cast<std::uint32_t>(next_start()), static_cast<std::uint32_t>(end), 0, value});
        end_ = end;
        return true;
    }

    bool start(Value value) {
        if (open_.size() >= limits_.max_depth) {
            return stop(seen() - 1, Code::limit_exceeded, {"max_depth", std::to_string(limits_.max_depth)});
        }
        open_.push_back(static_cast<std::uint32_t>(tape_.nodes_.size()));
        return add(value, seen());
    }

    bool finish() {
        auto& node = tape_.nodes_[open_.back()];
        open_.pop_back();
        end_ = seen();
        node.end = static_cast<std::uint32_t>(end_);
        node.link = static_cast<std::uint32_t>(tape_.nodes_.size());
        return true;
    }

    bool stop(std::size_t at, Code code, std::vector<std::string> arguments) {
        tape_.error_ = Diagnostic{code, std::move(arguments), {}};
        tape_.error_->place.span = span_at(at, tape_.text_.size());
        tape_.nodes_.clear();
        return false;
    }

    bool broken(std::size_t at, std::string_view expected) {
        return stop(at, Code::json_broken, {std::to_string(at), std::string(expected)});
    }

    JsonTape& tape_;
    const Limits& limits_;
    const char* read_;
    std::size_t end_;                 // of the last token that made an event
    std::vector<std::uint32_t> open_; // nodes of the objects and arrays that are not closed
};

JsonTape::JsonTape(std::string_view text, const Limits& limits) : text_(text) {
    constexpr auto most = std::numeric_limits<std::uint32_t>::max();
    if (text.size() >= most) {
        error_ = Diagnostic{Code::file_too_large, {std::to_string(text.size()), std::to_string(most)}, {}};
        return;
    }
    Maker(*this, limits).run();
}

} // namespace opora::inline v0
