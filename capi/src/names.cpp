// Opora, MIT licence. See LICENSE.
//
// Who is who: identifiers, evidence of mentorships, tasks and what serves them.
#include "lists.hpp"
#include "opora/base/check_digits.hpp"
#include "opora/base/encoding.hpp"
#include "opora/model/json.hpp"
#include "opora/names/organisation_name.hpp"
#include "opora/names/resolve.hpp"

using namespace opora::capi;

namespace {

const opora::Coverage& coverage_in(const opora_coverage* coverage) {
    require(coverage != nullptr, "the coverage is NULL");
    return coverage->coverage;
}

template <class Noun>
std::string_view key_of(const opora::Id<Noun>& id) {
    return id.text;
}

// Ids as indices of their list.
template <class Ids>
opora_status copy_indices(const opora_coverage& coverage, opora_list list, const Ids& ids, std::int64_t* out,
                          std::size_t cap, std::size_t* len) {
    return copy_out(out, cap, len, ids.size(),
                    [&](std::size_t i) { return coverage.loaded->find(list, key_of(ids[i])); });
}

} // namespace

extern "C" {

opora_status opora_organisation_name_to_json(opora_context* context, const char* text, size_t size, opora_text** out) {
    return guarded(context, [&]() -> opora_status {
        require(out != nullptr, "out is NULL");
        const auto name = text_in(text, size);
        if (!opora::is_utf8(name)) {
            return context->refuse(opora::Diagnostic{opora::Code::text_not_utf8, {}, {}});
        }
        return give(out,
                    opora::names_organisation(name) ? opora::to_json(opora::parse_organisation_name(name)) : "null");
    });
}

int32_t opora_identifier_valid(opora_id_scheme identifier, const char* digits, size_t size) {
    constexpr std::size_t most = 15; // digits of an OGRNIP
    if (digits == nullptr || size > most) {
        return 0;
    }
    const std::string_view text(digits, size);
    switch (identifier) {
    case OPORA_ID_INN:
        return opora::valid_inn(text) ? 1 : 0;
    case OPORA_ID_OGRN:
        return opora::valid_ogrn(text) ? 1 : 0;
    case OPORA_ID_OKTMO:
        return opora::valid_oktmo(text) ? 1 : 0;
    default:
        return 0;
    }
}

opora_status opora_programme_mentorship_evidence(opora_context* context, const opora_programme* programme,
                                                 opora_mentorship_evidence** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        auto evidence = std::make_unique<opora_mentorship_evidence>();
        evidence->pairs = opora::mentorship_evidence(programme_in(programme));
        evidence->loaded = programme->loaded;
        *out = evidence.release();
        return OPORA_OK;
    });
}

void opora_mentorship_evidence_free(opora_mentorship_evidence* evidence) { delete evidence; }

size_t opora_mentorship_evidence_count(const opora_mentorship_evidence* evidence) {
    return evidence == nullptr ? 0 : evidence->pairs.size();
}

opora_status opora_mentorship_evidence_at(const opora_mentorship_evidence* evidence, size_t index,
                                          opora_evidence_pair* out) {
    return guarded([&] {
        require(evidence != nullptr, "the evidence is NULL");
        const auto& pair = item_of(evidence->pairs, index);
        opora_evidence_pair full = OPORA_EVIDENCE_PAIR_INIT;
        full.mentor = evidence->loaded->find(OPORA_LIST_ORGANISATIONS, pair.mentor.text);
        full.mentee = evidence->loaded->find(OPORA_LIST_ORGANISATIONS, pair.mentee.text);
        full.score = pair.score;
        full.event_count = pair.events.size();
        return fill(out, full);
    });
}

opora_status opora_mentorship_evidence_events(const opora_mentorship_evidence* evidence, size_t index, int64_t* events,
                                              size_t cap, size_t* len) {
    return guarded([&] {
        require(evidence != nullptr, "the evidence is NULL");
        const auto& pair = item_of(evidence->pairs, index);
        return copy_out(events, cap, len, pair.events.size(),
                        [&](std::size_t i) { return evidence->loaded->find(OPORA_LIST_EVENTS, pair.events[i].text); });
    });
}

opora_status opora_mentorship_evidence_to_json(opora_context* context, const opora_mentorship_evidence* evidence,
                                               int32_t pretty, opora_text** out) {
    return guarded(context, [&] {
        require(evidence != nullptr && out != nullptr, "an argument is NULL");
        return give(out, opora::to_json(evidence->pairs, pretty != 0));
    });
}

opora_status opora_programme_coverage(opora_context* context, const opora_programme* programme, opora_coverage** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        auto coverage = std::make_unique<opora_coverage>();
        coverage->coverage = opora::task_coverage(programme_in(programme));
        coverage->loaded = programme->loaded;
        *out = coverage.release();
        return OPORA_OK;
    });
}

void opora_coverage_free(opora_coverage* coverage) { delete coverage; }

size_t opora_coverage_count(const opora_coverage* coverage) {
    return coverage == nullptr ? 0 : coverage->coverage.tasks.size();
}

opora_status opora_coverage_at(const opora_coverage* coverage, size_t index, opora_task_coverage* out) {
    return guarded([&] {
        const auto& task = item_of(coverage_in(coverage).tasks, index);
        opora_task_coverage full = OPORA_TASK_COVERAGE_INIT;
        full.task = coverage->loaded->find(OPORA_LIST_TASKS, key_of(task.task));
        full.event_count = task.events.size();
        full.indicator_count = task.indicators.size();
        return fill(out, full);
    });
}

opora_status opora_coverage_events(const opora_coverage* coverage, size_t index, int64_t* events, size_t cap,
                                   size_t* len) {
    return guarded([&] {
        const auto& ids = item_of(coverage_in(coverage).tasks, index).events;
        return copy_indices(*coverage, OPORA_LIST_EVENTS, ids, events, cap, len);
    });
}

opora_status opora_coverage_indicators(const opora_coverage* coverage, size_t index, int64_t* indicators, size_t cap,
                                       size_t* len) {
    return guarded([&] {
        const auto& ids = item_of(coverage_in(coverage).tasks, index).indicators;
        return copy_indices(*coverage, OPORA_LIST_INDICATORS, ids, indicators, cap, len);
    });
}

opora_status opora_coverage_events_without_task(const opora_coverage* coverage, int64_t* events, size_t cap,
                                                size_t* len) {
    return guarded([&] {
        const auto& ids = coverage_in(coverage).events_without_task;
        return copy_indices(*coverage, OPORA_LIST_EVENTS, ids, events, cap, len);
    });
}

opora_status opora_coverage_indicators_alone(const opora_coverage* coverage, int64_t* indicators, size_t cap,
                                             size_t* len) {
    return guarded([&] {
        const auto& ids = coverage_in(coverage).indicators_alone;
        return copy_indices(*coverage, OPORA_LIST_INDICATORS, ids, indicators, cap, len);
    });
}

opora_status opora_coverage_to_json(opora_context* context, const opora_coverage* coverage, int32_t pretty,
                                    opora_text** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        return give(out, opora::to_json(coverage_in(coverage), pretty != 0));
    });
}

} // extern "C"
