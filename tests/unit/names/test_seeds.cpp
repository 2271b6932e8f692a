// Opora, MIT licence. See LICENSE.
//
// Who is who in the given programmes: schools, their roles and other names, as a reader finds them in print. Participation
// of kirovsky-spb-2020 by event is typed from the printed plan. No names of people.
#include <map>
#include <set>
#include <utility>

#include "name_cases.hpp"
#include "opora/model/json.hpp"
#include "opora/names/organisation_name.hpp"
#include "support/seeds.hpp"

using namespace opora;
using namespace opora::test;

namespace {

using Names = std::set<std::string>;

Names with_role(const Programme& programme, RoleKind role) {
    Names out;
    for (const auto& one : programme.organisations) {
        for (const auto& has : one.roles) {
            if (has.role == role) {
                out.insert(one.name);
            }
        }
    }
    return out;
}

const Organisation* named(const Programme& programme, const std::string& name) {
    for (const auto& one : programme.organisations) {
        if (bare(one.name) == bare(name)) {
            return &one;
        }
    }
    return nullptr;
}

bool has_alias(const Organisation& organisation, const std::string& text, const std::string& evidence) {
    for (const auto& alias : organisation.aliases) {
        if (bare(alias.text) == bare(text) && alias.evidence == evidence) {
            return true;
        }
    }
    return false;
}

// The numbers of the schools that a list names, in its order; `imc`, `department` for the others, `?` for nothing.
std::string numbers(const Programme& programme, const std::vector<Reference>& list) {
    std::vector<std::string> out;
    for (const auto& one : list) {
        const auto* organisation = one.target == Reference::Target::organisation ? find_organisation(programme, one.id)
                                                                                 : nullptr;
        if (organisation == nullptr) {
            out.emplace_back("?");
            continue;
        }
        const auto name = parse_organisation_name(organisation->name);
        out.push_back(!name.numbers.empty() ? name.numbers.front() : name.kind);
    }
    return joined(out, " ");
}

template <class Test>
void each_form(const Seed& seed, Test test) {
    const auto folder = given("programmes");
    if (!folder) {
        return;
    }
    for (const std::string form : {"docx", "txt"}) {
        INFO(seed.name << "." << form);
        auto programme = read_seed(seed, form, *folder);
        test(programme);
        // Once is enough, and the exchange form keeps all.
        auto again = programme;
        again = resolve_names(std::move(again));
        CHECK(again == programme);
        const auto back = from_json(to_json(programme));
        REQUIRE(back.ok());
        CHECK(back.value() == programme);
    }
}

} // namespace

TEST_CASE("kirovsky: nine schools with roles, and who takes part where") {
    each_form(seeds[0], [](const Programme& programme) {
        CHECK(with_role(programme, RoleKind::leader).size() == 2);
        CHECK(with_role(programme, RoleKind::supported).size() == 7);
        CHECK(with_role(programme, RoleKind::supervisor).size() == 1);
        CHECK(with_role(programme, RoleKind::coordinator).size() == 1);
        CHECK(programme.organisations.size() == 11);
        CHECK(programme.people.size() == 13);
        CHECK(programme.mentorships.empty());
        const std::string supported = "221 251 277 377 388 503";
        const std::string all = "2 221 248 249 251 277 377 388 503";
        const std::vector<std::pair<std::string, std::string>> expected{
            {"248 249 department", "department"},
            {"2 " + supported + " methodical_centre", "?"},
            {all, "248 249"},
            {all, all},
            {all, "?"},
            {"2 221 249 251 277 377 388 503", "249"},
            {"249 388", "388"},
            {"2 221 248 251 277 377 388 503", "248"},
            {"249 388", "388"},
            {"2 221 248 251 277 377 388 503", "methodical_centre"},
            {all, "377"},
            {all + " methodical_centre", "methodical_centre"},
        };
        REQUIRE(programme.events.size() == expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            INFO("event " << i + 1);
            CHECK(numbers(programme, programme.events[i].participants) == expected[i].first);
            CHECK(numbers(programme, programme.events[i].venues) == expected[i].second);
        }
        const auto evidence = mentorship_evidence(programme);
        REQUIRE(evidence.size() == 14);
        CHECK(find_organisation(programme, evidence[0].mentor.text)->name.find("249") != std::string::npos);
        CHECK(find_organisation(programme, evidence[0].mentee.text)->name.find("388") != std::string::npos);
        CHECK(evidence[0].score > 3 * evidence[1].score);
        CHECK(evidence[0].events.size() == 8);
        REQUIRE(programme.networks.size() == 1);
        CHECK(programme.networks[0].members.size() == 11);
    });
}

TEST_CASE("kirovsky: each school of a list keeps its place in the cell") {
    each_form(seeds[0], [](const Programme& programme) {
        const auto& event = programme.events[1];
        std::string cell;
        for (const auto& one : event.cells) {
            cell = one.header.find("Участники") != std::string::npos ? one.text : cell;
        }
        REQUIRE_FALSE(cell.empty());
        for (const auto& one : event.participants) {
            const auto span = one.source.span;
            const auto written = span.empty() ? std::string_view(cell) : span.of(cell);
            CHECK(bare(written) == bare(one.text));
        }
    });
}

TEST_CASE("kgo: an authority, a school, a coordinator who is a person") {
    each_form(seeds[1], [](const Programme& programme) {
        CHECK(programme.organisations.size() == 2);
        const auto* school = named(programme, "Налимовская СОШ");
        REQUIRE(school != nullptr);
        CHECK(school->roles.empty());
        const auto* authority = named(programme, "МКУ «Управление образования КГО»");
        REQUIRE(authority != nullptr);
        CHECK(authority->people.size() == 1);
        CHECK(programme.people.size() == 5);
        CHECK(programme.mentorships.empty());
        // «Муниципальный координатор» of events 2 and 19 is the one whom clause 3 names.
        CHECK(programme.events[1].responsible.at(0).target == Reference::Target::person);
        CHECK(programme.events[1].responsible.at(0).id == programme.clauses[2].executors.at(0).id);
        CHECK(programme.events[0].responsible.at(0).target == Reference::Target::group);
        CHECK(programme.events[14].responsible.at(0).target == Reference::Target::nothing);
        CHECK(programme.events[4].mode == AttendanceMode::online);
        CHECK(programme.events[4].formats == std::vector<std::string>{"consultation"});
        REQUIRE(programme.indicators.size() == 4);
        for (const auto& indicator : programme.indicators) {
            CHECK_FALSE(indicator.numerator.empty());
            CHECK_FALSE(indicator.denominator.empty());
            CHECK(indicator.unit == "%");
        }
    });
}

TEST_CASE("krasnoselsky: three supported schools by the words of the text") {
    each_form(seeds[2], [](const Programme& programme) {
        const auto supported = with_role(programme, RoleKind::supported);
        CHECK(supported.size() == 3);
        for (const auto* number : {"289", "352", "414"}) {
            INFO(number);
            bool found = false;
            for (const auto& name : supported) {
                found = found || name.find(number) != std::string::npos;
            }
            CHECK(found);
        }
        CHECK(with_role(programme, RoleKind::leader).empty());
        CHECK(programme.organisations.size() == 5); // the schools, ИМЦ, ЦОКО ИМЦ
        CHECK(programme.people.size() == 1);
        std::map<std::string, int> responsible;
        for (const auto& event : programme.events) {
            for (const auto& one : event.responsible) {
                const auto* organisation = find_organisation(programme, one.id);
                ++responsible[organisation != nullptr                  ? organisation->kind
                              : one.target == Reference::Target::group ? "group"
                                                                       : "?"];
            }
        }
        CHECK(responsible ==
              std::map<std::string, int>{{"group", 15}, {"methodical_centre", 19}, {"quality_centre", 1}});
        // Reasons of low results are no results.
        CHECK(programme.expected_results.size() == 12);
    });
}

TEST_CASE("kirovsk-lenobl: nine schools, two of them under two names") {
    each_form(seeds[3], [](const Programme& programme) {
        Names schools;
        for (const auto& one : programme.organisations) {
            const auto kind = one.kind;
            if (kind == "school" || kind == "basic_school" || one.name.find("ОСШ") != std::string::npos) {
                schools.insert(one.name);
                CHECK(one.roles.empty());
            }
        }
        CHECK(schools.size() == 9);
        const auto* third = named(programme, "МБОУ «Отраденская СОШ №3»");
        REQUIRE(third != nullptr);
        CHECK(has_alias(*third, "МБОУ «ОСШ №3»", "initials"));
        const auto* basic = named(programme, "МКОУ «Путиловская ООШ»");
        REQUIRE(basic != nullptr);
        CHECK(has_alias(*basic, "МКОУ «ПООШ»", "initials"));
        REQUIRE(named(programme, "МКОУ «ОСШ №2»") != nullptr);
        const auto* service = named(programme, "муниципальная информационно-методическая служба");
        REQUIRE(service != nullptr);
        CHECK(has_alias(*service, "МИМС", "abbreviation"));
        CHECK(service->people.size() == 2);
        CHECK(programme.people.size() == 4);
        bool committee = false;
        for (const auto& one : programme.organisations) {
            committee = committee || (one.kind == "committee" && has_alias(one, "КО", "abbreviation"));
        }
        CHECK(committee);
        CHECK(programme.organisations.size() == 11);
        // All who answer for events are known, but for nobody.
        for (const auto& event : programme.events) {
            for (const auto& one : event.responsible) {
                INFO(event.number << " " << one.text);
                CHECK(one.target != Reference::Target::nothing);
            }
        }
        // Who controls, executes: the same person in the clause and in the plan.
        CHECK(programme.clauses.back().control.at(0).id == programme.events[0].responsible.at(0).id);
    });
}
