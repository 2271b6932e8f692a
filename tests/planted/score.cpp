// Opora, MIT licence. See LICENSE.
#include "planted/score.hpp"

#include <algorithm>
#include <stdexcept>

#include "base/unicode.hpp"
#include "opora/read/read.hpp"
#include "planted/clean.hpp"
#include "planted/text.hpp"

namespace opora::planted {

namespace {

const Calendar& calendar() {
    static const auto made = Calendar::russia().with_school_holidays(school_holidays_table(), "holidays.tsv").value();
    return made;
}

/// Every fourth is a DOCX, where the library can read one.
FileForm form_of(std::uint64_t seed) {
#if defined(OPORA_WITH_OFFICE) && !OPORA_WITH_OFFICE
    (void)seed;
    return FileForm::text;
#else
    return (seed / 100 + seed) % 4 == 3 ? FileForm::docx : FileForm::text;
#endif
}

/// The texts by which a finding says what it is about.
std::string words_of(const Finding& finding, const Programme& programme) {
    auto out = finding.subject + "\n" + finding.replacement;
    for (const auto& argument : finding.arguments) {
        out += "\n" + to_string(argument);
    }
    for (const auto& place : finding.places) {
        for (const auto& one : programme.organisations) {
            out += one.id.text == place.id ? "\n" + one.name : "";
        }
        for (const auto& one : programme.people) {
            out += one.id.text == place.id ? "\n" + one.name : "";
        }
        for (const auto& one : programme.stages) {
            out += one.id.text == place.id ? "\n" + one.title : "";
        }
        for (const auto& one : programme.indicators) {
            out += one.id.text == place.id ? "\n" + one.name : "";
        }
        for (const auto& one : programme.clauses) {
            out += one.number == place.id ? "\n" + one.text : "";
        }
    }
    return fold(out);
}

bool among_places(const std::string& title, const Finding& finding, const Programme& programme) {
    return std::any_of(finding.places.begin(), finding.places.end(), [&](const FindingPlace& place) {
        if (place.kind != FindingPlace::Kind::event) {
            return false;
        }
        const auto* event = find_event(programme, EventId{place.id});
        return event != nullptr && event->title == title;
    });
}

std::string describe(const Finding& finding, const Programme& programme) {
    std::string out = std::string(to_string(finding.code)) + " " + std::string(code_name(finding.code)) + " [" +
                      finding.subject + "]";
    for (const auto& place : finding.places) {
        const auto* event = place.kind == FindingPlace::Kind::event ? find_event(programme, EventId{place.id})
                                                                    : nullptr;
        out += " @" + (event != nullptr ? event->number + " " + event->title + " (" + event->timing.phrase + ")"
                                        : std::string(to_string(place.kind)) + ":" + place.id);
    }
    return out + ": " + message(finding, Language::russian);
}

} // namespace

Reading read_and_check(const Draft& draft, FileForm form) {
    const auto opened = form == FileForm::docx ? open_document(docx_file(draft), "made.docx")
                                               : open_document(text_file(draft), "made.txt");
    if (!opened.ok()) {
        throw std::runtime_error("a made programme could not be opened");
    }
    auto read = read_programme(*opened);
    if (!read.ok()) {
        throw std::runtime_error("a made programme could not be read");
    }
    CheckOptions options;
    options.calendar = calendar();
    auto findings = check(*read, options);
    return {std::move(*read), std::move(findings)};
}

bool intersects(const Finding& finding, const Expected& expected, const Programme& programme) {
    if (finding.code != expected.code) {
        return false;
    }
    for (const auto& title : expected.events) {
        if (!among_places(title, finding, programme)) {
            return false;
        }
    }
    const auto words = expected.about.empty() ? std::string() : words_of(finding, programme);
    return std::all_of(expected.about.begin(), expected.about.end(),
                       [&](const std::string& text) { return words.find(fold(text)) != std::string::npos; });
}

int Score::planted() const {
    int out = 0;
    for (const auto& [code, tally] : rules) {
        out += tally.planted;
    }
    return out;
}

int Score::found() const {
    int out = 0;
    for (const auto& [code, tally] : rules) {
        out += tally.found;
    }
    return out;
}

int Score::false_alarms() const {
    int out = 0;
    for (const auto& [code, tally] : rules) {
        out += tally.false_alarms;
    }
    return out;
}

double Score::recall() const { return planted() == 0 ? 1 : static_cast<double>(found()) / planted(); }

double Score::precision() const {
    const auto reported = found() + false_alarms();
    return reported == 0 ? 1 : static_cast<double>(found()) / reported;
}

void score_clean(std::uint64_t seed, Score& score) {
    const auto reading = read_and_check(clean_draft(seed), form_of(seed));
    ++score.programmes;
    ++score.clean;
    for (const auto& finding : reading.findings) {
        ++score.clean_findings;
        ++score.rules[std::string(to_string(finding.code))].false_alarms;
        score.misses.push_back({seed, "clean", "false alarm " + describe(finding, reading.programme)});
    }
}

void score_plant(const Planter& planter, std::uint64_t seed, Score& score) {
    constexpr std::uint64_t tries = 60;
    for (std::uint64_t i = 0; i < tries; ++i) {
        const auto one = seed + i;
        auto draft = clean_draft(one);
        Chance chance(one * 31 + 7);
        std::vector<Expected> expected;
        if (!planter.plant(draft, chance, expected)) {
            continue;
        }
        const auto reading = read_and_check(draft, form_of(one));
        ++score.programmes;
        auto& tally = score.rules[std::string(to_string(planter.code))];
        for (const auto& want : expected) {
            ++tally.planted;
            const auto& all = reading.findings;
            const bool found = std::any_of(all.begin(), all.end(), [&](const Finding& finding) {
                return intersects(finding, want, reading.programme);
            });
            tally.found += found ? 1 : 0;
            if (!found) {
                const bool misplaced = std::any_of(all.begin(), all.end(),
                                                   [&](const Finding& finding) { return finding.code == want.code; });
                tally.misplaced += misplaced ? 1 : 0;
                std::string text = std::string(misplaced ? "misplaced " : "missed ") +
                                   std::string(to_string(want.code)) + " " + std::string(code_name(want.code));
                for (const auto& title : want.events) {
                    text += " @" + title;
                }
                for (const auto& about : want.about) {
                    text += " «" + about + "»";
                }
                score.misses.push_back({one, planter.name, text});
            }
        }
        for (const auto& finding : reading.findings) {
            const bool wanted = std::any_of(expected.begin(), expected.end(), [&](const Expected& want) {
                return intersects(finding, want, reading.programme);
            });
            const bool entailed = std::any_of(planter.entailed.begin(), planter.entailed.end(),
                                              [&](const Entailed& other) { return other.code == finding.code; });
            if (!wanted && !entailed) {
                ++score.rules[std::string(to_string(finding.code))].false_alarms;
                score.misses.push_back({one, planter.name, "false alarm " + describe(finding, reading.programme)});
            }
        }
        return;
    }
    score.misses.push_back({seed, planter.name, "no programme has a place for it"});
}

Score score_range(std::uint64_t first_seed, int clean_programmes, int plants_a_planter) {
    Score score;
    for (int i = 0; i < clean_programmes; ++i) {
        score_clean((first_seed + static_cast<std::uint64_t>(i)) * 100, score);
    }
    for (const auto& planter : all_planters()) {
        for (int i = 0; i < plants_a_planter; ++i) {
            score_plant(planter, (first_seed + static_cast<std::uint64_t>(i)) * 100, score);
        }
    }
    return score;
}

} // namespace opora::planted
