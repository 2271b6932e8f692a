// Opora, MIT licence. See LICENSE.
//
// What contradicts itself in a programme.
#include "opora/model/finding.hpp"

#include "enums.hpp"
#include "findings.hpp"
#include "lists.hpp"
#include "opora/check/check.hpp"

namespace opora::capi {

std::vector<Finding> find_contradictions(const opora_context& context, const Programme& programme,
                                         const Calendar& calendar, const opora_settings* settings) {
    CheckOptions options;
    options.calendar = calendar;
    options.control.cancel = &context.cancel;
    options.control.progress = context.on_progress();
    if (settings != nullptr) {
        options.settings = settings->value;
    }
    return check(programme, options);
}

} // namespace opora::capi

using namespace opora::capi;

namespace {

constexpr opora_check_options all_rules = OPORA_CHECK_OPTIONS_INIT;

struct Item {
    opora_list list = -1;
    std::int64_t index = -1;
};

Item item_of_place(const Loaded& loaded, const opora::FindingPlace& place) {
    if (place.kind == opora::FindingPlace::Kind::statement) {
        for (const opora_list list : {OPORA_LIST_GOALS, OPORA_LIST_TASKS, OPORA_LIST_EXPECTED_RESULTS}) {
            if (const auto index = loaded.find(list, place.id); index >= 0) {
                return Item{list, index};
            }
        }
    }
    const auto list = list_out(place.kind);
    const auto index = list < 0 ? -1 : loaded.find(list, place.id);
    return index < 0 ? Item{} : Item{list, index};
}

const opora::Finding& finding_in(const opora_findings* findings, std::size_t index) {
    require(findings != nullptr, "the findings are NULL");
    return item_of(findings->findings, index);
}

} // namespace

extern "C" {

opora_status opora_programme_check(opora_context* context, const opora_programme* programme,
                                   const opora_check_options* options, opora_findings** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        const auto given = options_in(options, all_rules);
        auto findings = std::make_unique<opora_findings>();
        findings->findings = find_contradictions(*context, programme_in(programme), calendar_in(given.calendar),
                                                 given.settings);
        findings->loaded = programme->loaded;
        *out = findings.release();
        return OPORA_OK;
    });
}

void opora_findings_free(opora_findings* findings) { delete findings; }

size_t opora_findings_count(const opora_findings* findings) {
    return findings == nullptr ? 0 : findings->findings.size();
}

opora_status opora_findings_at(const opora_findings* findings, size_t index, opora_finding* out) {
    return guarded([&] {
        const auto& finding = finding_in(findings, index);
        opora_finding full = OPORA_FINDING_INIT;
        full.code = code_out(finding.code);
        full.severity = severity_out(finding.severity);
        full.place_count = static_cast<std::uint32_t>(finding.places.size());
        full.subject = text_out(finding.subject);
        full.replacement = text_out(finding.replacement);
        return fill(out, full);
    });
}

opora_status opora_findings_place_at(const opora_findings* findings, size_t index, size_t nth, opora_list* list,
                                     int64_t* item, opora_place* out) {
    return guarded([&] {
        const auto& place = item_of(finding_in(findings, index).places, nth);
        const auto found = item_of_place(*findings->loaded, place);
        if (out != nullptr) {
            fill(out, place.source.known() ? place_view(findings->loaded->programme, place.source)
                                           : opora_place OPORA_PLACE_INIT);
        }
        if (list != nullptr) {
            *list = found.list;
        }
        if (item != nullptr) {
            *item = found.index;
        }
        return OPORA_OK;
    });
}

opora_status opora_findings_message(opora_context* context, const opora_findings* findings, size_t index,
                                    opora_language language, opora_text** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        return give(out, opora::message(finding_in(findings, index), language_in(language)));
    });
}

opora_status opora_findings_suggestion(opora_context* context, const opora_findings* findings, size_t index,
                                       opora_language language, opora_text** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        return give(out, opora::suggestion(finding_in(findings, index), language_in(language)));
    });
}

opora_status opora_findings_to_json(opora_context* context, const opora_findings* findings, opora_language language,
                                    int32_t pretty, opora_text** out) {
    return guarded(context, [&] {
        require(findings != nullptr && out != nullptr, "an argument is NULL");
        return give(
            out, opora::to_json(findings->findings, findings->loaded->programme, language_in(language), pretty != 0));
    });
}

} // extern "C"
