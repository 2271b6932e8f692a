// Opora, MIT licence. See LICENSE.
//
// What changed, in words.
#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "base/fill.hpp"
#include "base/unicode.hpp"
#include "model/diff/words.hpp"
#include "model/json/writer.hpp"
#include "opora/model/diff.hpp"
#include "opora/time/window.hpp"
#include "opora_data/change_words.hpp"
#include "time/parse_days.hpp"
#include "time/print/days.hpp"

namespace opora::inline v0 {

namespace {

std::string capitalised(std::string text) {
    std::size_t end = 0;
    const auto first = text.empty() ? 0 : decode_utf8(text, end);
    const bool russian = first >= U'а' && first <= U'я';
    if (!russian && !(first >= U'a' && first <= U'z')) {
        return text;
    }
    std::string out;
    append_utf8(out, first - 32);
    return out + text.substr(end);
}

std::string quoted(std::string_view text, Language language) {
    const bool russian = language == Language::russian;
    return (russian ? "«" : "“") + std::string(text) + (russian ? "»" : "”");
}

std::string days_in_words(std::string_view text, Language language) {
    const auto window = window_in(text);
    return window ? in_words(*window, language) : std::string(text);
}

std::string value_word(std::string_view text, Language language) {
    const auto end = std::min(text.find(" ("), text.size());
    const auto word = change_word("value." + std::string(text.substr(0, end)), language);
    return word.empty() ? std::string(text) : std::string(word) + std::string(text.substr(end));
}

// The items of a list, each as people write it; beyond a few only how many they are.
template <class Word>
std::string each_item(std::string_view list, Language language, std::size_t most, Word&& word) {
    std::string out;
    std::size_t count = 0;
    std::size_t left = 0;
    for (std::size_t position = 0; position <= list.size();) {
        const auto end = std::min(list.find("; ", position), list.size());
        if (count < most) {
            out += (out.empty() ? "" : "; ") + word(list.substr(position, end - position), language);
            ++count;
        } else {
            ++left;
        }
        position = end + 2;
    }
    if (left > 0) {
        out += "; " + fill(change_word("form.more", language), {std::to_string(left)});
    }
    return out;
}

std::string value_in_words(const Change& change, const std::string& value, Language language) {
    constexpr std::size_t some = 4;
    constexpr std::array<std::string_view, 6> coded{"roles", "mode", "present", "kind", "basis", "role"};
    if (change.field == "dates") {
        return quoted(each_item(value, language, some, days_in_words), language);
    }
    if (std::find(coded.begin(), coded.end(), change.field) != coded.end()) {
        return quoted(each_item(value, language, value.size(), value_word), language);
    }
    if (change.field == "order") {
        return value.empty() ? std::string(change_word("form.first", language))
                             : fill(change_word("form.after", language), {quoted(value, language)});
    }
    return quoted(value, language);
}

// «мероприятие 4», «задача «Повысить …»».
std::string subject(const Change& change, Language language) {
    std::string out(change_word("thing." + change.thing, language));
    if (out.empty()) {
        out = change.thing;
    }
    if (change.name.empty()) {
        return out;
    }
    constexpr std::array<std::string_view, 3> plain{"organisation", "person", "clause"};
    const bool number = is_digit(change.name.front());
    const bool bare = number || std::find(plain.begin(), plain.end(), change.thing) != plain.end();
    return out + " " + (bare ? change.name : quoted(change.name, language));
}

std::string whole(const Change& change, std::string_view form, const std::string& title, Language language) {
    auto what = subject(change, language);
    if (!title.empty() && change.name.find(title) == std::string::npos) {
        what += " " + quoted(title, language);
    }
    return fill(change_word(form, language), {what});
}

} // namespace

std::string_view change_word(std::string_view key, Language language) noexcept {
    for (const auto& row : data::change_words::rows) {
        if (row.key == key) {
            return language == Language::russian ? row.ru : row.en;
        }
    }
    return {};
}

std::string_view to_string(Change::Kind kind) noexcept {
    constexpr std::array<std::string_view, 4> names{"added", "removed", "changed", "moved"};
    return names[static_cast<std::size_t>(kind)];
}

std::string describe(const Change& change, Language language) {
    if (change.kind == Change::Kind::added && change.field.empty()) {
        return whole(change, "form.added", change.after, language);
    }
    if (change.kind == Change::Kind::removed && change.field.empty()) {
        return whole(change, "form.removed", change.before, language);
    }
    std::string field(change_word("field." + change.field, language));
    if (field.empty()) { // the header of a column
        field = std::string(change_word("field.other", language)) + " " + quoted(change.field, language);
    }
    const auto what = capitalised(subject(change, language));
    const auto before = value_in_words(change, change.before, language);
    const auto after = value_in_words(change, change.after, language);
    const auto* const form = change.field == "order" ? "form.changed"
                             : change.before.empty() ? "form.appeared"
                             : change.after.empty()  ? "form.vanished"
                                                     : "form.changed";
    return fill(change_word(form, language), {what, field, before, after});
}

std::string to_json(std::span<const Change> changes, Language language, bool pretty) {
    JsonWriter out(pretty);
    const auto text = [&out](std::string_view key, std::string_view value) {
        out.key(key);
        out.string(value);
    };
    out.begin_object();
    out.key("changes");
    out.begin_array();
    for (const auto& change : changes) {
        out.begin_object();
        text("what", to_string(change.kind));
        text("thing", change.thing);
        text("id", change.id);
        text("name", change.name);
        text("field", change.field);
        text("before", change.before);
        text("after", change.after);
        text("message", describe(change, language));
        out.end_object();
    }
    out.end_array();
    out.end_object();
    return std::move(out).take();
}

} // namespace opora::inline v0
