// Opora, MIT licence. See LICENSE.
//
// CSV, calendars, the report.
#include "findings.hpp"
#include "lists.hpp"
#include "opora/names/resolve.hpp"
#include "opora/write/csv.hpp"
#include "opora/write/ics.hpp"
#include "opora/write/report.hpp"

using namespace opora::capi;

namespace {

constexpr opora_csv_options plain_csv = OPORA_CSV_OPTIONS_INIT;
constexpr opora_ics_options plain_ics = OPORA_ICS_OPTIONS_INIT;
constexpr opora_report_options plain_report = OPORA_REPORT_OPTIONS_INIT;

std::string string_in(const opora_str& text) { return std::string(text_in(text.data, text.size)); }

// What a report shows, and how.
struct Report {
    Report(const opora_context& context, const opora_programme* from, const opora_report_options* how)
        : programme(programme_in(from)) {
        const auto given = options_in(how, plain_report);
        options.calendar = calendar_in(given.calendar);
        options.language = language_in(given.language);
        if (given.has_as_of != 0) {
            options.as_of = date_in(given.as_of);
        }
        if (given.findings != nullptr) {
            require(given.findings->loaded == from->loaded, "the findings are of another programme");
            data.findings = given.findings->findings;
        } else {
            data.findings = find_contradictions(context, programme, options.calendar, nullptr);
        }
        options.control.cancel = &context.cancel;
        options.control.progress = context.on_progress();
        context.cancel.check(); // between the pieces of work; each is short beside the rules
        data.evidence = opora::mentorship_evidence(programme);
        context.cancel.check();
        data.coverage = opora::task_coverage(programme);
        context.cancel.check();
    }

    const opora::Programme& programme;
    opora::ReportData data;
    opora::ReportOptions options;
};

} // namespace

extern "C" {

opora_status opora_programme_to_csv(opora_context* context, const opora_programme* programme,
                                    const opora_csv_options* options, opora_text** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        const auto given = options_in(options, plain_csv);
        require(given.separator == ',' || given.separator == ';' || given.separator == '\t', "unknown separator");
        opora::CsvOptions csv;
        csv.separator = static_cast<char>(given.separator);
        csv.bom = given.bom != 0;
        csv.neutralise_formulas = given.neutralise_formulas != 0;
        csv.keep_numbers = given.keep_numbers != 0;
        csv.language = language_in(given.language);
        return give(out, opora::to_csv(programme_in(programme), csv));
    });
}

opora_status opora_programme_to_ics(opora_context* context, const opora_programme* programme,
                                    const opora_ics_options* options, opora_text** out) {
    return guarded(context, [&] {
        require(out != nullptr && options != nullptr, "an argument is NULL");
        const auto given = options_in(options, plain_ics);
        opora::IcsOptions ics;
        ics.dtstamp = string_in(given.dtstamp);
        ics.deadlines_as_events = given.deadlines_as_events != 0;
        ics.language = language_in(given.language);
        ics.scope = string_in(given.scope);
        if (given.product.size != 0) {
            ics.product = string_in(given.product);
        }
        if (given.domain.size != 0) {
            ics.domain = string_in(given.domain);
        }
        return give(out, opora::to_ics(programme_in(programme), ics));
    });
}

opora_status opora_programme_to_html(opora_context* context, const opora_programme* programme,
                                     const opora_report_options* options, opora_text** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        const Report report(*context, programme, options);
        return give(out, opora::to_html(report.programme, report.data, report.options));
    });
}

opora_status opora_programme_to_svg(opora_context* context, const opora_programme* programme, opora_picture picture,
                                    const opora_report_options* options, opora_text** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        require(picture >= OPORA_PICTURE_TIMELINE && picture <= OPORA_PICTURE_LOAD, "unknown picture");
        using Picture = std::string (*)(const opora::Programme&, const opora::ReportData&, const opora::ReportOptions&);
        constexpr Picture pictures[] = {opora::timeline_svg, opora::network_svg, opora::load_svg};
        const Report report(*context, programme, options);
        return give(out, pictures[picture - OPORA_PICTURE_TIMELINE](report.programme, report.data, report.options));
    });
}

opora_status opora_programme_to_xlsx(opora_context* context, const opora_programme* programme,
                                     const opora_report_options* options, opora_text** out) {
    return guarded(context, [&]() -> opora_status {
        require(out != nullptr, "out is NULL");
        const Report report(*context, programme, options);
        auto workbook = opora::to_xlsx(report.programme, report.data, report.options);
        return workbook ? give(out, std::move(workbook).value()) : context->refuse(workbook.error());
    });
}

} // extern "C"
