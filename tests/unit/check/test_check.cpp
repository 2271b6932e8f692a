// Opora, MIT licence. See LICENSE.
#include "catch.hpp"

#include "opora/check/check.hpp"

namespace {

opora::Event event(std::string number, opora::Window window) {
    opora::Event out;
    out.id.text = "e-" + number;
    out.number = std::move(number);
    out.timing.kind = opora::TimingKind::dates;
    out.timing.windows = {window};
    return out;
}

opora::Programme programme() {
    opora::Programme out;
    out.periods.push_back(
        {opora::parse_window("2022-09-01/2025-05-31").value(), opora::PeriodBasis::given, {}, {}, {}});
    out.events.push_back(event("1", opora::parse_window("2022-10-01/2022-10-31").value()));
    out.events.push_back(event("2", opora::parse_window("2022-02-01/2022-02-28").value()));
    return out;
}

} // namespace

TEST_CASE("an event list without a document can be checked") {
    const auto findings = opora::check(programme());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == opora::Code::event_outside_programme);
    CHECK(findings[0].severity == opora::Severity::error);
    CHECK(findings[0].subject == "2");
    REQUIRE(findings[0].places.size() == 2);
    CHECK(findings[0].places[0].id == "e-2");
    CHECK(opora::message(findings[0], opora::Language::russian) ==
          "Мероприятие 2 (01.02.2022 – 28.02.2022) вне срока программы 01.09.2022 – 31.05.2025");
}

TEST_CASE("a rule can be switched off and made less grave") {
    opora::CheckOptions options;
    options.settings.off.insert(opora::Code::event_outside_programme);
    CHECK(opora::check(programme(), options).empty());
    options.settings.off.clear();
    options.settings.severity[opora::Code::event_outside_programme] = opora::Severity::info;
    REQUIRE(opora::check(programme(), options).size() == 1);
    CHECK(opora::check(programme(), options)[0].severity == opora::Severity::info);
}

TEST_CASE("an event with neither number nor title is called by its id") {
    auto list = programme();
    list.events[1].number.clear();
    const auto findings = opora::check(list);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].subject == "e-2");
}

TEST_CASE("a check tells how far it is, and stops between families when it is asked to") {
    opora::CheckOptions options;
    opora::Cancel cancel;
    std::vector<double> told;
    options.cancel = &cancel;
    options.progress = [&told](const opora::Progress& progress) {
        CHECK(progress.step == opora::Progress::Step::check);
        told.push_back(progress.done);
    };
    (void)opora::check(programme(), options);
    REQUIRE(told.size() == 6); // before each of five families, and at the end
    CHECK(told.front() == 0);
    CHECK(told.back() == 1);
    options.progress = [&](const opora::Progress& progress) {
        told.push_back(progress.done);
        if (progress.done > 0.5) {
            cancel.request();
        }
    };
    told.clear();
    CHECK_THROWS_AS(opora::check(programme(), options), opora::Cancelled);
    CHECK(told.size() == 4); // 0, 0.2, 0.4, 0.6
}
