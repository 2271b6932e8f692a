// Opora, MIT licence. See LICENSE.
//
// Who is who: identifiers, evidence of mentorships, tasks and what serves them.
#include "lists.hpp"
#include "opora/base/check_digits.hpp"
#include "opora/base/text.hpp"
#include "opora/model/json.hpp"
#include "opora/names/organisation_name.hpp"
#include "opora/names/resolve.hpp"

using namespace opora::capi;

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

opora_status opora_programme_evidence(opora_context* context, const opora_programme* programme, opora_evidence** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        auto evidence = std::make_unique<opora_evidence>();
        evidence->pairs = opora::mentorship_evidence(programme_in(programme));
        evidence->loaded = programme->loaded;
        *out = evidence.release();
        return OPORA_OK;
    });
}

void opora_evidence_free(opora_evidence* evidence) { delete evidence; }

size_t opora_evidence_count(const opora_evidence* evidence) { return evidence == nullptr ? 0 : evidence->pairs.size(); }

opora_status opora_evidence_at(const opora_evidence* evidence, size_t index, opora_meeting* out) {
    return guarded([&] {
        require(evidence != nullptr, "the evidence is NULL");
        const auto& pair = item_of(evidence->pairs, index);
        opora_meeting full = OPORA_MEETING_INIT;
        full.mentor = evidence->loaded->find(OPORA_LIST_ORGANISATIONS, pair.mentor.text);
        full.mentee = evidence->loaded->find(OPORA_LIST_ORGANISATIONS, pair.mentee.text);
        full.score = pair.score;
        full.event_count = pair.events.size();
        return fill(out, full);
    });
}

opora_status opora_evidence_events(const opora_evidence* evidence, size_t index, int64_t* events, size_t cap,
                                   size_t* len) {
    return guarded([&] {
        require(evidence != nullptr, "the evidence is NULL");
        const auto& pair = item_of(evidence->pairs, index);
        return copy_out(events, cap, len, pair.events.size(),
                        [&](std::size_t i) { return evidence->loaded->find(OPORA_LIST_EVENTS, pair.events[i].text); });
    });
}

opora_status opora_evidence_to_json(opora_context* context, const opora_evidence* evidence, int32_t pretty,
                                    opora_text** out) {
    return guarded(context, [&] {
        require(evidence != nullptr && out != nullptr, "an argument is NULL");
        return give(out, opora::to_json(evidence->pairs, pretty != 0));
    });
}

opora_status opora_programme_coverage_to_json(opora_context* context, const opora_programme* programme,
                                              opora_text** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        return give(out, opora::to_json(opora::task_coverage(programme_in(programme))));
    });
}

} // extern "C"
