// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace opora::inline v0 {

/// Writes JSON text from front to back, so that no tree of it is ever held.
class JsonWriter {
public:
    explicit JsonWriter(bool pretty) : pretty_(pretty) {}

    void begin_object() { open('{'); }
    void end_object() { close('}'); }
    void begin_array() { open('['); }
    void end_array() { close(']'); }

    /// The name of the next member.
    void key(std::string_view name);

    /// Bytes that are not UTF-8 become U+FFFD: the output is JSON whatever the text.
    void string(std::string_view text);
    void integer(std::int64_t number);
    /// A share or a score, 0 to 1, to four places, so that all machines write the same.
    void share(double value);
    void boolean(bool value);
    void null();

    /// A value that is JSON already.
    void raw(std::string_view json);

    [[nodiscard]] std::string take() && { return std::move(out_); }

private:
    void open(char bracket);
    void close(char bracket);
    void begin_value();
    void new_line();
    void quote(std::string_view text);

    std::string out_;
    bool pretty_;
    bool first_ = true;      // nothing stands yet in the innermost object or array
    bool after_key_ = false; // the next value belongs to the key just written
    std::size_t depth_ = 0;
};

} // namespace opora::inline v0
