// Opora, MIT licence. See LICENSE.
//
// A programme from any bytes, checked by settings from the same bytes, then written in every form.
#include "capi_walk.hpp"

using namespace opora::test;

namespace {

using Write = opora_status (*)(opora_context*, const opora_programme*, const opora_report_options*, opora_text**);

template <int picture>
opora_status draw(opora_context* context, const opora_programme* programme, const opora_report_options* options,
                  opora_text** out) {
    return opora_programme_to_svg(context, programme, picture, options, out);
}

void check_findings(const Context& context, const Findings& findings) {
    for (std::size_t i = 0; i < opora_findings_count(findings.get()); ++i) {
        opora_finding finding = OPORA_FINDING_INIT;
        require(opora_findings_at(findings.get(), i, &finding) == OPORA_OK);
        require_text(finding.subject);
        require(opora_code_id(finding.code).size == 5);
        for (std::size_t j = 0; j < finding.place_count; ++j) {
            opora_place place = OPORA_PLACE_INIT;
            require(opora_findings_place_at(findings.get(), i, j, nullptr, nullptr, &place) == OPORA_OK);
        }
        const auto message = made<Text>(context, [&](auto out) {
            return opora_findings_message(context.get(), findings.get(), i, OPORA_LANGUAGE_RUSSIAN, out);
        });
        require(opora_text_get(message.get()).size > 0);
    }
}

void write(const Context& context, const Programme& programme, const Findings& findings) {
    opora_report_options report = OPORA_REPORT_OPTIONS_INIT;
    report.findings = findings.get();
    for (const Write each :
         {Write{opora_programme_to_html}, Write{opora_programme_to_xlsx}, Write{draw<OPORA_PICTURE_TIMELINE>},
          Write{draw<OPORA_PICTURE_NETWORK>}, Write{draw<OPORA_PICTURE_LOAD>}}) {
        require(made<Text>(context, [&](auto out) { return each(context.get(), programme.get(), &report, out); }) !=
                nullptr);
    }
    opora_csv_options csv = OPORA_CSV_OPTIONS_EXCEL;
    require(made<Text>(context, [&](auto out) {
                return opora_programme_to_csv(context.get(), programme.get(), &csv, out);
            }) != nullptr);
    opora_ics_options ics = OPORA_ICS_OPTIONS_INIT;
    ics.dtstamp = {"20260101T000000Z", 16};
    require(made<Text>(context, [&](auto out) {
                return opora_programme_to_ics(context.get(), programme.get(), &ics, out);
            }) != nullptr);
    require(made<Text>(context, [&](auto out) {
                opora_coverage* coverage = nullptr;
                auto status = opora_programme_coverage(context.get(), programme.get(), &coverage);
                if (status == OPORA_OK) {
                    status = opora_coverage_to_json(context.get(), coverage, 0, out);
                }
                opora_coverage_free(coverage);
                return status;
            }) != nullptr);
    const auto hidden = made<Programme>(context, [&](auto out) {
        return opora_programme_pseudonyms(context.get(), programme.get(), OPORA_LANGUAGE_ENGLISH, out);
    });
    require(hidden != nullptr);
    reads_back(context, hidden);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto context = new_context();
    opora_limits limits = OPORA_LIMITS_INIT;
    limits.max_unpacked_bytes = 1U << 20;
    limits.max_cells = 300; // pages of a plan are large
    opora_read_options options = OPORA_READ_OPTIONS_INIT;
    options.limits = &limits;
    const auto* const bytes = reinterpret_cast<const char*>(data);
    const auto programme = made<Programme>(
        context, [&](auto out) { return opora_programme_read(context.get(), bytes, size, "fuzz", 4, &options, out); });
    if (programme == nullptr) {
        return 0;
    }
    const auto findings = made<Findings>(
        context, [&](auto out) { return opora_programme_check(context.get(), programme.get(), nullptr, out); });
    require(findings != nullptr);
    check_findings(context, findings);
    write(context, programme, findings);
    return 0;
}
