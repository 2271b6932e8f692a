// Opora, MIT licence. See LICENSE.
//
// The catalogue of rules and their settings.
#include "opora/rules/rule.hpp"

#include "enums.hpp"
#include "lists.hpp"
#include "opora/rules/settings.hpp"

using namespace opora::capi;

namespace {

constexpr std::string_view no_rows = "setting,value\n";

} // namespace

extern "C" {

size_t opora_rule_count(void) { return opora::all_rules().size(); }

opora_status opora_rule_at(size_t index, opora_language language, opora_rule* out) {
    return guarded([&] {
        const auto rules = opora::all_rules();
        require_index(index, rules.size());
        const auto& rule = rules[index];
        const auto page = opora::rule_page(rule.code, language_in(language));
        opora_rule full = OPORA_RULE_INIT;
        full.code = code_out(rule.code);
        full.severity = severity_out(rule.severity);
        full.family = family_out(rule.family);
        full.id = constant(opora::code_id(rule.code));
        full.name = constant(rule.name);
        full.what = constant(page.what);
        full.why = constant(page.why);
        full.example = constant(page.example);
        full.suggestion = constant(page.suggestion);
        return fill(out, full);
    });
}

size_t opora_threshold_count(void) { return opora::all_thresholds().size(); }

opora_status opora_threshold_at(size_t index, opora_language language, opora_threshold* out) {
    return guarded([&] {
        const auto thresholds = opora::all_thresholds();
        require_index(index, thresholds.size());
        const auto& threshold = thresholds[index];
        opora_threshold full = OPORA_THRESHOLD_INIT;
        full.value = threshold.value;
        full.name = constant(threshold.name);
        full.unit = constant(threshold.unit);
        full.what = constant(language_in(language) == opora::Language::english ? threshold.en : threshold.ru);
        full.source = constant(threshold.source);
        return fill(out, full);
    });
}

opora_status opora_rules_to_json(opora_context* context, opora_language language, int32_t pretty, opora_text** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        return give(out, opora::to_json(opora::all_rules(), language_in(language), pretty != 0));
    });
}

opora_status opora_settings_parse(opora_context* context, const char* text, size_t size, const char* name,
                                  size_t name_size, opora_settings** out) {
    return guarded(context, [&]() -> opora_status {
        require(out != nullptr, "out is NULL");
        const auto table = text_in(text, size);
        const auto settings = opora::read_settings(table.empty() ? no_rows : table, text_in(name, name_size));
        if (!settings) {
            return context->refuse(settings.error());
        }
        *out = new opora_settings{*settings};
        return OPORA_OK;
    });
}

void opora_settings_free(opora_settings* settings) { delete settings; }

} // extern "C"
