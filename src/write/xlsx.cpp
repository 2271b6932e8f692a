// Opora, MIT licence. See LICENSE.
#include "opora/write/report.hpp"

#include "opora/base/error.hpp"
#if OPORA_WITH_OFFICE
#include <array>

#include "wording/timing.hpp"
#include "write/joined.hpp"
#include "write/report/words.hpp"
#include "write/xlsx/book.hpp"
#endif

namespace opora::inline v0 {

#if OPORA_WITH_OFFICE

namespace {

using write::Words;
using write::XlsxBook;

class Workbook {
public:
    Workbook(const Programme& programme, const ReportData& data, const ReportOptions& options)
        : programme_(programme), data_(data), options_(options), words_(options.language),
          book_(programme_.title, options.as_of.value_or(Date(1980, 1, 1))) {}

    std::string write() {
        advance(0);
        plan();
        advance(1);
        findings();
        advance(2);
        organisations();
        advance(sheets);
        return book_.finish();
    }

private:
    static constexpr std::size_t sheets = 3;

    void advance(std::size_t done) const { options_.control.advance(Progress::Step::write, done, sheets); }

    [[nodiscard]] std::string say(std::string_view ru, std::string_view en) const {
        return std::string(options_.language == Language::russian ? ru : en);
    }

    [[nodiscard]] std::string flags(const TimingFlags& flags) const {
        std::string out;
        for (const auto word : wording::flag_words(flags, options_.language)) {
            out += out.empty() ? "" : "; ";
            out += word;
        }
        return out;
    }

    void plan() {
        book_.sheet(say("План", "Plan"), {{say("№", "No."), 8},
                                          {say("Мероприятие", "Event"), 50},
                                          {say("Сроки", "Timing"), 20},
                                          {say("Первый день", "First day"), 12},
                                          {say("Последний день", "Last day"), 12},
                                          {say("Вид срока", "Kind of timing"), 13},
                                          {say("Проверить", "To be checked"), 18},
                                          {say("Ответственные", "Responsible"), 30},
                                          {say("Участники", "Participants"), 30},
                                          {say("Место", "Venue"), 20},
                                          {say("Ожидаемый результат", "Expected result"), 30}});
        for (const auto& event : programme_.events) {
            options_.control.check();
            const auto& windows = event.timing.windows;
            book_.row();
            book_.text(event.number);
            book_.text(event.title);
            book_.text(event.timing.phrase);
            if (windows.empty()) {
                book_.skip();
                book_.skip();
            } else {
                auto all = windows.front();
                for (const auto& window : windows) {
                    all.first = window.first < all.first ? window.first : all.first;
                    all.last = all.last < window.last ? window.last : all.last;
                }
                book_.day(all.first);
                book_.day(all.last);
            }
            book_.text(wording::in_words(event.timing.kind, options_.language));
            book_.text(flags(event.timing.flags));
            book_.text(joined(event.responsible));
            book_.text(joined(event.participants));
            book_.text(joined(event.venues));
            book_.text(event.expected_result);
        }
        book_.end_sheet();
    }

    [[nodiscard]] std::string places(const Finding& finding) const {
        std::string out;
        for (const auto& at : finding.places) {
            const auto where = at.source.known() ? describe(place(programme_, at.source), options_.language) : "";
            if (!where.empty() && out.find(where) == std::string::npos) {
                out += (out.empty() ? "" : "\n") + where;
            }
        }
        return out;
    }

    void findings() {
        book_.sheet(say("Замечания", "Findings"), {{say("Код", "Code"), 8},
                                                   {say("Степень", "Severity"), 16},
                                                   {say("О чём", "Subject"), 16},
                                                   {say("Замечание", "Finding"), 70},
                                                   {say("Где", "Where"), 40},
                                                   {say("Как исправить", "How to mend"), 50}});
        for (const auto& finding : data_.findings) {
            options_.control.check();
            const auto degree = finding.severity; // as the settings say, not as the catalogue does
            book_.row(degree == Severity::error     ? XlsxBook::Look::error
                      : degree == Severity::warning ? XlsxBook::Look::warning
                                                    : XlsxBook::Look::plain);
            book_.text(to_string(finding.code));
            book_.text(words_.named("severity_", to_string(degree)));
            book_.text(finding.subject);
            book_.text(message(finding, options_.language));
            book_.text(places(finding));
            book_.text(suggestion(finding, options_.language));
        }
        book_.end_sheet();
    }

    void organisations() {
        book_.sheet(say("Организации", "Organisations"), {{say("Название", "Name"), 50},
                                                          {say("Роли", "Roles"), 30},
                                                          {say("Другие названия", "Other names"), 40},
                                                          {say("Место", "Place"), 25},
                                                          {say("Реквизиты", "Identifiers"), 25}});
        for (const auto& organisation : programme_.organisations) {
            std::string roles;
            for (const auto& role : organisation.roles) {
                roles += (roles.empty() ? "" : "; ") + words_.named("role_", role.role.text());
            }
            std::string aliases;
            for (const auto& alias : organisation.aliases) {
                aliases += (aliases.empty() ? "" : "\n") + alias.text;
            }
            std::string identifiers;
            for (const auto& entry : organisation.identifiers) {
                identifiers += (identifiers.empty() ? "" : "; ") + entry.first + " " + entry.second;
            }
            book_.row();
            book_.text(organisation.name);
            book_.text(roles);
            book_.text(aliases);
            book_.text(organisation.place);
            book_.text(identifiers);
        }
        book_.end_sheet();
    }

    const Programme& programme_;
    const ReportData& data_;
    const ReportOptions& options_;
    Words words_;
    XlsxBook book_;
};

} // namespace

#endif

#if OPORA_WITH_OFFICE
Result<std::string> to_xlsx(const Programme& programme, const ReportData& data, const ReportOptions& options) {
    return Workbook(programme, data, options).write();
}
#else
Result<std::string> to_xlsx(const Programme&, const ReportData&, const ReportOptions&) {
    return Diagnostic{Code::office_missing, {}, {}};
}
#endif

} // namespace opora::inline v0
