// Opora, MIT licence. See LICENSE.
#include "model/json/reader.hpp"

#include <charconv>

namespace opora::inline v0 {

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

std::string JsonReader::path(std::size_t from) const {
    std::string out;
    for (std::size_t i = from; i < path_.size(); ++i) {
        out += i == from ? "" : "/";
        out += path_[i].element ? std::to_string(path_[i].index) : escape_step(path_[i].name);
    }
    return out;
}

void JsonReader::reject(std::size_t offset, std::string_view expected) {
    if (!error_) {
        std::string where = "/";
        where += path();
        error_ = Diagnostic{Code::json_form, {std::to_string(offset), where, std::string(expected)}, {}};
        error_->place.span = span_at(offset, tape_->text().size());
    }
}

const JsonTape::Node* JsonReader::next() const {
    return ok() && at_ < tape_->nodes().size() ? &tape_->nodes()[at_] : nullptr;
}

char JsonReader::peek() const {
    const auto* const node = next();
    return node != nullptr ? tape_->text()[node->first] : '\0';
}

std::size_t JsonReader::position() const {
    const auto* const node = next();
    return node != nullptr ? node->first : tape_->text().size();
}

// The next value, passed over, if it is of this type.
const JsonTape::Node* JsonReader::take(JsonTape::Value value, std::string_view expected) {
    const auto* const node = next();
    if (node == nullptr) {
        return nullptr;
    }
    if (node->value != value) {
        reject(node->first, expected);
        return nullptr;
    }
    ++at_;
    return node;
}

// The node behind the object or array that the next value is; its first member or element is the next then.
std::size_t JsonReader::enter(JsonTape::Value value, std::string_view expected) {
    const auto* const node = take(value, expected);
    return node != nullptr ? node->link : 0;
}

bool JsonReader::null() {
    const auto* const node = next();
    const bool found = node != nullptr && node->value == JsonTape::Value::null;
    at_ += found ? 1 : 0;
    return found;
}

void JsonReader::boolean(bool& out) {
    const auto* const node = next();
    const bool yes = node != nullptr && node->value == JsonTape::Value::yes;
    if (take(yes ? JsonTape::Value::yes : JsonTape::Value::no, "boolean") != nullptr) {
        out = yes;
    }
}

void JsonReader::integer(std::int64_t& out, std::int64_t least, std::int64_t most) {
    const auto* const node = next();
    if (node == nullptr) {
        return;
    }
    if (node->value != JsonTape::Value::integer) {
        reject(node->first, "integer");
        return;
    }
    const auto digits = tape_->written(*node);
    std::int64_t number = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (failure != std::errc{} || number < least || number > most) {
        reject(node->first, "integer " + std::to_string(least) + ".." + std::to_string(most));
        return;
    }
    ++at_;
    out = number;
}

void JsonReader::string(std::string& out) {
    const auto* const node = take(JsonTape::Value::string, "string");
    out = node != nullptr ? tape_->string(*node) : std::string_view();
}

void JsonReader::skip() {
    if (const auto* const node = next()) {
        const bool holds = node->value == JsonTape::Value::object || node->value == JsonTape::Value::array;
        at_ = holds ? node->link : at_ + 1;
    }
}

void JsonReader::raw(std::string& out) {
    const auto* const node = next();
    if (node == nullptr) {
        return;
    }
    const bool object = node->value == JsonTape::Value::object;
    if (!object && node->value != JsonTape::Value::array) {
        out += tape_->written(*node);
        ++at_;
        return;
    }
    out += object ? '{' : '[';
    const auto first = ++at_;
    while (at_ < node->link) {
        out += at_ == first ? "" : ",";
        if (object) {
            out += tape_->written(tape_->nodes()[at_++]);
            out += ':';
        }
        raw(out);
    }
    out += object ? '}' : ']';
}

std::string JsonReader::raw() {
    std::string out;
    raw(out);
    return out;
}

} // namespace opora::inline v0
