// Opora, MIT licence. See LICENSE.
//
// A programme as a calendar and as a page: ./write_calendar programme.docx
#include <iostream>

#include <opora/check/check.hpp>
#include <opora/model/pseudonyms.hpp>
#include <opora/names/resolve.hpp>
#include <opora/read/read.hpp>
#include <opora/write/ics.hpp>
#include <opora/write/report.hpp>

int main(int argc, char** argv) {
    const auto programme = opora::read_file(argc > 1 ? argv[1] : "programme.docx");
    if (!programme) {
        std::cerr << opora::message(programme.error(), opora::Language::english) << "\n";
        return 2;
    }

    opora::IcsOptions options;
    options.dtstamp = "20220901T060000Z"; // the library reads no clock
    options.domain = "portal.example";    // yours: makes the UIDs yours
    options.scope = "zaozyorny-2022";     // the programme's own name, so that it may be retitled
    const std::string calendar = opora::to_ics(*programme, options);
    std::cout << calendar.substr(0, calendar.find("BEGIN:V", 1)) << "...\n";

    const auto published = opora::with_pseudonyms(*programme, opora::Language::russian);
    opora::ReportData data;
    data.findings = opora::check(published);
    data.evidence = opora::mentorship_evidence(published);
    data.coverage = opora::task_coverage(published);
    const std::string page = opora::to_html(published, data);
    std::cout << page.size() / 1024 << " KiB of HTML\n";
    return 0;
}
