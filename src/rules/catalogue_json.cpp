// Opora, MIT licence. See LICENSE.
#include "model/json/writer.hpp"
#include "opora/rules/rule.hpp"

namespace opora::inline v0 {

std::string to_json(std::span<const Rule> rules, Language language, bool pretty) {
    JsonWriter out(pretty);
    const auto text = [&out](std::string_view key, std::string_view value) {
        out.key(key);
        out.string(value);
    };
    out.begin_object();
    out.key("rules");
    out.begin_array();
    for (const auto& rule : rules) {
        const auto page = rule_page(rule.code, language);
        out.begin_object();
        text("code", to_string(rule.code));
        text("name", rule.name);
        text("family", to_string(rule.family));
        text("severity", to_string(rule.severity));
        text("what", page.what);
        text("why", page.why);
        text("example", page.example);
        text("suggestion", page.suggestion);
        out.end_object();
    }
    out.end_array();
    out.end_object();
    return std::move(out).take();
}

} // namespace opora::inline v0
