// Opora, MIT licence. See LICENSE.
#include "catch.hpp"

#include "opora/base/error.hpp"
#include "opora/rules/rule.hpp"
#include "opora/rules/settings.hpp"

using namespace opora;

namespace {

void refuse(const std::string& csv, Code code, std::uint32_t row) {
    INFO(csv);
    const auto settings = read_settings(csv, "rules.csv");
    REQUIRE_FALSE(settings.ok());
    CHECK(settings.error().code == code);
    CHECK(settings.error().place.document == "rules.csv");
    CHECK(settings.error().place.row == row);
    CHECK(message(settings.error(), Language::russian).find('{') == std::string::npos);
}

} // namespace

TEST_CASE("settings switch rules, set severities and thresholds, and name abbreviations") {
    const auto settings = read_settings("\xEF\xBB\xBFsetting;value\r\n"
                                        "# what this district does not mind\r\n"
                                        "OP415;off\r\n"
                                        "\r\n"
                                        "long_silence;error\r\n"
                                        "OP401;on\r\n"
                                        "list_order_share;0,5\r\n"
                                        "week_events;6\r\n"
                                        "abbreviation;ШКОД\r\n"
                                        "abbreviation;\"ИОМ\"\r\n");
    REQUIRE(settings.ok());
    CHECK_FALSE(settings->on(Code::list_out_of_order));
    CHECK(settings->on(Code::event_outside_programme));
    CHECK(settings->severity.at(Code::long_silence) == Severity::error);
    CHECK(settings->threshold("list_order_share") == Approx(0.5));
    CHECK(settings->threshold("week_events") == Approx(6));
    CHECK(settings->threshold("long_silence_days") == Approx(90)); // as by default
    CHECK(settings->known == std::set<std::string, std::less<>>{"ИОМ", "ШКОД"});
}

TEST_CASE("settings that cannot be used say which row is wrong") {
    refuse("", Code::settings_header_missing, 1);
    refuse("OP415,off\n", Code::settings_header_missing, 1);
    refuse("setting,value\nOP999,off\n", Code::setting_unknown, 2);
    refuse("setting,value\n\nOP415,perhaps\n", Code::setting_value_wrong, 3);
    refuse("setting,value\nOP415\n", Code::setting_value_wrong, 2);
    refuse("setting,value\nlong_silence_days,many\n", Code::setting_value_wrong, 2);
    refuse("setting,value\nlong_silence_days,-5\n", Code::setting_value_wrong, 2);
    refuse("setting,value\nlong_silence_days,1.2.3\n", Code::setting_value_wrong, 2);
    refuse("setting,value\nlong_silence_days,12345678901\n", Code::setting_value_wrong, 2);
    refuse("setting,value\nabbreviation,\n", Code::setting_value_wrong, 2);
    refuse("setting,value\nOP415,off\nOP415,on\n", Code::setting_repeated, 3);
    refuse("setting,value\nOP415,\xFF\n", Code::text_not_utf8, 0);
}

TEST_CASE("a threshold that there is not is the caller's fault") {
    CHECK_THROWS_AS(RuleSettings{}.threshold("no_such"), Error);
}

TEST_CASE("each rule has a page in both languages and a code of its family") {
    REQUIRE(all_rules().size() >= 40);
    for (const auto& rule : all_rules()) {
        INFO(to_string(rule.code));
        CHECK(find_rule(rule.name) == &rule);
        CHECK(find_rule(to_string(rule.code)) == &rule);
        CHECK(static_cast<int>(rule.code) / 100 == static_cast<int>(rule.family) + 4);
        for (const auto language : {Language::russian, Language::english}) {
            const auto page = rule_page(rule.code, language);
            CHECK_FALSE(page.what.empty());
            CHECK_FALSE(page.why.empty());
            CHECK_FALSE(page.example.empty());
            CHECK_FALSE(page.suggestion.empty());
        }
    }
    CHECK(find_rule("OP001") == nullptr);
    CHECK_THROWS_AS(rule_page(Code::internal, Language::english), Error);
}
