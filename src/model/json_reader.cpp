// Opora, MIT licence. See LICENSE.
#include "model/json_reader.hpp"

#include <charconv>
#include <limits>

#include "opora/base/text.hpp"

namespace opora {

namespace {

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

Span span_at(std::size_t offset, std::size_t size) noexcept {
    const auto most = std::numeric_limits<std::uint32_t>::max();
    const auto first = static_cast<std::uint32_t>(offset < most ? offset : most);
    return Span{first, first + (offset < size ? 1U : 0U)};
}

} // namespace

std::string escape_step(std::string_view name) {
    std::string out;
    for (const char c : name) {
        if (c == '~') {
            out += "~0";
        } else if (c == '/') {
            out += "~1";
        } else {
            out += c;
        }
    }
    return out;
}

// A byte order mark is passed over, as RFC 8259 allows: editors on Windows write one.
JsonReader::JsonReader(std::string_view text, std::uint32_t max_depth)
    : text_(text), at_(text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0), max_depth_(max_depth) {}

std::string JsonReader::path(std::size_t from) const {
    std::string out;
    for (std::size_t i = from; i < path_.size(); ++i) {
        out += i == from ? "" : "/";
        out += path_[i].element ? std::to_string(path_[i].index) : escape_step(path_[i].name);
    }
    return out;
}

void JsonReader::broken(std::string_view expected) {
    if (!error_) {
        error_ = Diagnostic{Code::json_broken, {std::to_string(at_), std::string(expected)}, {}};
        error_->place.span = span_at(at_, text_.size());
    }
}

void JsonReader::reject(std::size_t offset, std::string_view expected) {
    if (!error_) {
        std::string where = "/";
        where += path();
        error_ = Diagnostic{Code::json_form, {std::to_string(offset), where, std::string(expected)}, {}};
        error_->place.span = span_at(offset, text_.size());
    }
}

void JsonReader::space() {
    while (at_ < text_.size() &&
           (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\r' || text_[at_] == '\t')) {
        ++at_;
    }
}

char JsonReader::peek() {
    space();
    return ok() && at_ < text_.size() ? text_[at_] : '\0';
}

std::size_t JsonReader::position() {
    space();
    return at_;
}

bool JsonReader::take(char c) {
    if (peek() != c || !ok()) {
        return false;
    }
    ++at_;
    return true;
}

bool JsonReader::punctuation(char c) {
    if (take(c)) {
        return true;
    }
    broken(c == ':' ? "`:`" : c == '}' ? "`,` `}`" : "`,` `]`");
    return false;
}

// What stands here begins with `first`, or is of another type (an error of form), or is no value at all.
bool JsonReader::at_value(char first, std::string_view expected) {
    const char c = peek();
    if (!ok()) {
        return false;
    }
    if (c == first) {
        return true;
    }
    if (c != '\0' && (std::string_view("{[\"tfn-").find(c) != std::string_view::npos || is_digit(c))) {
        reject(at_, expected);
    } else {
        broken(expected);
    }
    return false;
}

bool JsonReader::enter(char bracket, std::string_view expected) {
    if (!at_value(bracket, expected)) {
        return false;
    }
    if (++depth_ > max_depth_) {
        error_ = Diagnostic{Code::limit_exceeded, {"max_depth", std::to_string(max_depth_)}, {}};
        error_->place.span = span_at(at_, text_.size());
        return false;
    }
    ++at_;
    return true;
}

bool JsonReader::word(std::string_view text) {
    if (text_.substr(at_, text.size()) != text) {
        broken(text);
        return false;
    }
    at_ += text.size();
    return true;
}

bool JsonReader::null() { return peek() == 'n' && word("null"); }

void JsonReader::boolean(bool& out) {
    if (peek() == 't') {
        out = true;
        word("true");
    } else if (at_value('f', "boolean")) {
        out = false;
        word("false");
    }
}

void JsonReader::integer(std::int64_t& out, std::int64_t least, std::int64_t most) {
    const char c = peek();
    if (!is_digit(c) && c != '-') {
        at_value('0', "integer");
        return;
    }
    const auto start = at_;
    skip_number();
    if (!ok()) {
        return;
    }
    const auto digits = text_.substr(start, at_ - start);
    std::int64_t number = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (failure != std::errc{} || end != digits.data() + digits.size() || number < least || number > most) {
        reject(start, "integer " + std::to_string(least) + ".." + std::to_string(most));
        return;
    }
    out = number;
}

std::optional<std::uint32_t> JsonReader::hex4() {
    const auto digits = text_.substr(at_, 4);
    std::uint32_t value = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (digits.size() < 4 || failure != std::errc{} || end != digits.data() + 4) {
        return std::nullopt;
    }
    at_ += 4;
    return value;
}

// Behind a backslash.
void JsonReader::escape(std::string& out) {
    const char c = at_ < text_.size() ? text_[at_] : '\0';
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view values = "\"\\/\b\f\n\r\t";
    if (const auto index = names.find(c); c != '\0' && index != std::string_view::npos) {
        out += values[index];
        ++at_;
        return;
    }
    if (c != 'u') {
        broken("\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u");
        return;
    }
    ++at_;
    auto code = hex4();
    if (code && *code >= 0xD800 && *code < 0xDC00 && text_.substr(at_, 2) == "\\u") {
        at_ += 2;
        const auto low = hex4();
        const bool pair = low && *low >= 0xDC00 && *low < 0xE000;
        code = pair ? std::optional(0x10000U + ((*code - 0xD800U) << 10U) + (*low - 0xDC00U)) : std::nullopt;
    }
    if (!code || (*code >= 0xD800 && *code < 0xE000)) {
        broken("\\uXXXX");
        return;
    }
    append_utf8(out, *code);
}

void JsonReader::string(std::string& out) {
    out.clear();
    if (!at_value('"', "string")) {
        return;
    }
    ++at_;
    while (ok()) {
        const auto start = at_;
        while (at_ < text_.size() && text_[at_] != '"' && text_[at_] != '\\' &&
               static_cast<unsigned char>(text_[at_]) >= 0x20) {
            ++at_;
        }
        out += text_.substr(start, at_ - start);
        if (at_ == text_.size() || static_cast<unsigned char>(text_[at_]) < 0x20) {
            broken("`\"`");
        } else if (text_[at_++] == '"') {
            return;
        } else {
            escape(out);
        }
    }
}

void JsonReader::skip_number() {
    const auto digits = [this] {
        if (at_ >= text_.size() || !is_digit(text_[at_])) {
            broken("digit");
            return;
        }
        while (at_ < text_.size() && is_digit(text_[at_])) {
            ++at_;
        }
    };
    const auto next = [this](char c) {
        const bool found = ok() && at_ < text_.size() && text_[at_] == c;
        at_ += found ? 1 : 0;
        return found;
    };
    next('-');
    if (!next('0')) {
        digits();
    }
    if (next('.')) {
        digits();
    }
    if (next('e') || next('E')) {
        if (!next('+')) {
            next('-');
        }
        digits();
    }
}

void JsonReader::skip() {
    const char c = peek();
    if (c == '{') {
        object([this](std::string_view) { skip(); });
    } else if (c == '[') {
        array([this] { skip(); });
    } else if (c == '"') {
        std::string unused;
        string(unused);
    } else if (c == 't' || c == 'f') {
        word(c == 't' ? "true" : "false");
    } else if (c == 'n') {
        word("null");
    } else if (is_digit(c) || c == '-') {
        skip_number();
    } else {
        broken("value");
    }
}

std::string JsonReader::raw() {
    const auto start = position();
    skip();
    std::string out;
    bool quoted = false;
    for (std::size_t i = start; i < at_; ++i) {
        const char c = text_[i];
        if (quoted || (c != ' ' && c != '\n' && c != '\r' && c != '\t')) {
            out += c;
        }
        if (quoted && c == '\\') {
            out += text_[++i];
        } else if (c == '"') {
            quoted = !quoted;
        }
    }
    return out;
}

void JsonReader::finish() {
    if (peek() != '\0' || (ok() && at_ < text_.size())) {
        broken("end of the text");
    }
}

} // namespace opora
