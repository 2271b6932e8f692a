// Opora, MIT licence. See LICENSE.
#include "model/json/writer.hpp"

#include <algorithm>
#include <cmath>

#include "base/unicode.hpp"
#include "opora/base/encoding.hpp"

namespace opora::inline v0 {

void JsonWriter::new_line() {
    if (pretty_ && depth_ > 0) {
        out_ += '\n';
        out_.append(2 * depth_, ' ');
    }
}

void JsonWriter::begin_value() {
    if (after_key_) {
        after_key_ = false;
        return;
    }
    if (!first_) {
        out_ += ',';
    }
    first_ = false;
    new_line();
}

void JsonWriter::open(char bracket) {
    begin_value();
    out_ += bracket;
    ++depth_;
    first_ = true;
}

void JsonWriter::close(char bracket) {
    --depth_;
    if (!first_) {
        if (pretty_) {
            out_ += '\n';
            out_.append(2 * depth_, ' ');
        }
    }
    out_ += bracket;
    first_ = false;
}

void JsonWriter::key(std::string_view name) {
    begin_value();
    quote(name);
    out_ += pretty_ ? ": " : ":";
    after_key_ = true;
}

void JsonWriter::string(std::string_view text) {
    begin_value();
    quote(text);
}

void JsonWriter::integer(std::int64_t number) {
    begin_value();
    out_ += std::to_string(number);
}

void JsonWriter::share(double value) {
    constexpr double scale = 10000;
    const auto parts = std::to_string(std::lround(std::clamp(value, 0.0, 1.0) * scale) + static_cast<long>(scale));
    auto digits = (parts.front() == '2' ? "1." : "0.") + parts.substr(1);
    while (digits.back() == '0') {
        digits.pop_back();
    }
    begin_value();
    out_ += digits.back() == '.' ? digits.substr(0, 1) : digits;
}

void JsonWriter::boolean(bool value) {
    begin_value();
    out_ += value ? "true" : "false";
}

void JsonWriter::null() {
    begin_value();
    out_ += "null";
}

void JsonWriter::raw(std::string_view json) {
    begin_value();
    out_ += json;
}

void JsonWriter::quote(std::string_view text) {
    std::string repaired;
    if (!is_utf8(text)) {
        for (std::size_t position = 0; position < text.size();) {
            append_utf8(repaired, decode_utf8(text, position));
        }
        text = repaired;
    }
    constexpr std::string_view hex = "0123456789abcdef";
    out_ += '"';
    std::size_t copied = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7F) {
            continue;
        }
        out_ += text.substr(copied, i - copied);
        copied = i + 1;
        switch (byte) {
        case '"':
            out_ += "\\\"";
            break;
        case '\\':
            out_ += "\\\\";
            break;
        case '\n':
            out_ += "\\n";
            break;
        case '\r':
            out_ += "\\r";
            break;
        case '\t':
            out_ += "\\t";
            break;
        default:
            out_ += "\\u00";
            out_ += hex[byte >> 4U];
            out_ += hex[byte & 15U];
        }
    }
    out_ += text.substr(copied);
    out_ += '"';
}

} // namespace opora::inline v0
