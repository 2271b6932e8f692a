// Opora, MIT licence. See LICENSE.
#include "opora/write/ics.hpp"

#include <algorithm>
#include <unordered_set>

#include "base/ascii.hpp"
#include "base/hash.hpp"
#include "opora/base/error.hpp"

#include "opora/model/index.hpp"
#include "write/ics/writer.hpp"
#include "write/joined.hpp"

namespace opora::inline v0 {

namespace {

std::string basic_date(Date day) {
    auto text = to_string(day);
    std::erase(text, '-');
    return text;
}

void require_dtstamp(std::string_view text) {
    const auto digits = [&](std::size_t first, std::size_t count) {
        int number = 0;
        for (const char c : text.substr(first, count)) {
            number = is_digit(c) && number >= 0 ? number * 10 + (c - '0') : -1;
        }
        return number;
    };
    bool good = text.size() == 16 && text[8] == 'T' && text[15] == 'Z';
    if (good) {
        const int year = digits(0, 4);
        const int month = digits(4, 2);
        const int day = digits(6, 2);
        const int hour = digits(9, 2);
        const int minute = digits(11, 2);
        const int second = digits(13, 2);
        good = year >= 0 && month >= 0 && day >= 0 && hour >= 0 && hour < 24 && minute >= 0 && minute < 60 &&
               second >= 0 && second <= 60 &&
               make_date(year, static_cast<std::uint32_t>(month), static_cast<std::uint32_t>(day)).has_value();
    }
    if (!good) {
        throw Error("opora::to_ics: dtstamp must be a UTC time such as 20260101T000000Z, not \"" + std::string(text) +
                    "\"");
    }
}

class Plan {
public:
    Plan(const Programme& programme, const IcsOptions& options)
        : programme_(programme), index_(programme), options_(options), russian_(options.language == Language::russian),
          scope_(options.scope.empty() ? hex_text(fnv1a<std::uint64_t>(programme.title)) : options.scope) {
        for (std::size_t i = 0; i < programme.events.size(); ++i) {
            ids_.push_back(unique_id(programme.events[i], i));
        }
    }

    std::string write() {
        out_.property("BEGIN", "VCALENDAR");
        out_.property("VERSION", "2.0");
        out_.text("PRODID", options_.product);
        out_.property("CALSCALE", "GREGORIAN");
        out_.text("UID", scope_ + "@" + options_.domain);
        if (!programme_.title.empty()) {
            out_.text("NAME", programme_.title);
            out_.text("X-WR-CALNAME", programme_.title); // what calendars knew before RFC 7986
        }
        if (const auto period = programme_.period()) {
            const std::string words = (russian_ ? "Срок программы: " : "Period of the programme: ") +
                                      to_string(*period);
            out_.text("DESCRIPTION", words);
            out_.text("X-WR-CALDESC", words);
        }
        for (std::size_t i = 0; i < programme_.events.size(); ++i) {
            event(i);
        }
        out_.property("END", "VCALENDAR");
        return std::move(out_).take();
    }

private:
    // Ids come from the document, or from a user's JSON that may repeat them or leave them out.
    std::string unique_id(const Event& event, std::size_t index) {
        std::string id = event.id.empty() ? "event-" + std::to_string(index + 1) : event.id.text;
        std::string candidate = id;
        for (int n = 2; !used_.insert(candidate).second; ++n) {
            candidate = id + "~" + std::to_string(n);
        }
        return candidate;
    }

    // One window: the id alone, so that an event which moves is the same event. Several: the window too.
    [[nodiscard]] std::string uid(std::size_t index, const Window* window) const {
        std::string out = ids_[index];
        if (window != nullptr && programme_.events[index].timing.windows.size() > 1) {
            out += "." + basic_date(window->first) + "-" + basic_date(window->last);
        }
        return out + "." + scope_ + "@" + options_.domain;
    }

    // Of a parent with several windows, the one that the child lies in.
    void related(std::size_t event, const Window* window) {
        const auto parent = index_.parent(event);
        if (!parent || *parent == event) {
            return;
        }
        const auto& windows = programme_.events[*parent].timing.windows;
        const Window* best = windows.empty() ? nullptr : &windows.front();
        for (const auto& candidate : windows) {
            if (window != nullptr && candidate.contains(*window)) {
                best = &candidate;
                break;
            }
        }
        out_.text("RELATED-TO;RELTYPE=PARENT", uid(*parent, best));
    }

    [[nodiscard]] std::string summary(const Event& event) const {
        std::string out = event.number;
        if (!event.title.empty()) {
            out += (out.empty() ? "" : " ") + event.title;
        }
        return out.empty() ? std::string(russian_ ? "Без названия" : "Untitled") : out;
    }

    [[nodiscard]] std::string description(const Event& event) const {
        std::string out;
        const auto line = [&](std::string_view ru, std::string_view en, const std::string& value) {
            if (!value.empty()) {
                out += (out.empty() ? "" : "\n") + std::string(russian_ ? ru : en) + ": " + value;
            }
        };
        line("Срок", "Timing", event.timing.phrase);
        line("Время", "Time", joined(event.timing.times));
        line("Ответственные", "Responsible", joined(event.responsible));
        line("Участники", "Participants", joined(event.participants));
        line("Формат", "Format", joined(event.formats));
        line("Ожидаемый результат", "Expected result", event.expected_result);
        line("Проверьте срок", "Check the timing", to_string(event.timing.flags));
        return out;
    }

    [[nodiscard]] std::string_view stage(std::size_t event) const {
        const auto found = index_.stage_of(event);
        return found ? std::string_view(programme_.stages[*found].title) : std::string_view();
    }

    // What all windows of an event have in common, written once: a repetition has dozens of them.
    [[nodiscard]] std::string described(std::size_t index) const {
        const auto& event = programme_.events[index];
        IcsWriter out;
        out.text("SUMMARY", summary(event));
        if (const auto text = description(event); !text.empty()) {
            out.text("DESCRIPTION", text);
        }
        if (!event.venues.empty()) {
            out.text("LOCATION", joined(event.venues));
        }
        std::string categories = escape_ics_text(stage(index));
        if (event.timing.kind == TimingKind::always) {
            categories += (categories.empty() ? "" : ",") + std::string(russian_ ? "Весь период" : "Whole period");
        }
        if (!categories.empty()) {
            out.property("CATEGORIES", categories);
        }
        return std::move(out).take();
    }

    void common(std::size_t index, const Window* window) {
        out_.text("UID", uid(index, window));
        out_.property("DTSTAMP", options_.dtstamp);
        out_.lines(described_);
        related(index, window);
    }

    void task(std::size_t index, const Window* window) {
        out_.property("BEGIN", "VTODO");
        common(index, window);
        if (window != nullptr) {
            out_.property("DUE;VALUE=DATE", basic_date(window->last));
        }
        out_.property("END", "VTODO");
    }

    void days(std::size_t index, const Window& window, Date first) {
        out_.property("BEGIN", "VEVENT");
        common(index, &window);
        out_.property("DTSTART;VALUE=DATE", basic_date(first));
        // The last day that the library knows has no day after it; DTSTART alone is one day.
        if (window.last < max_date()) {
            out_.property("DTEND;VALUE=DATE", basic_date(window.last + 1));
        }
        if (programme_.events[index].timing.flags != TimingFlags{}) {
            out_.property("STATUS", "TENTATIVE");
        }
        out_.property("TRANSP", "TRANSPARENT");
        out_.property("END", "VEVENT");
    }

    void event(std::size_t index) {
        const auto& timing = programme_.events[index].timing;
        described_ = described(index);
        if (timing.windows.empty()) {
            task(index, nullptr);
        }
        for (std::size_t i = 0; i < timing.windows.size(); ++i) {
            const auto& window = timing.windows[i];
            const auto begin = timing.windows.begin();
            if (std::find(begin, begin + static_cast<std::ptrdiff_t>(i), window) !=
                begin + static_cast<std::ptrdiff_t>(i)) {
                continue; // windows given by hand may repeat; UIDs must not
            }
            if (timing.kind != TimingKind::until) {
                days(index, window, window.first);
            } else if (options_.deadlines_as_events) {
                days(index, window, window.last);
            } else {
                task(index, &window);
            }
        }
    }

    const Programme& programme_;
    const ProgrammeIndex index_;
    const IcsOptions& options_;
    bool russian_;
    std::string scope_;
    IcsWriter out_;
    std::vector<std::string> ids_; // of the events, each once
    std::unordered_set<std::string> used_;
    std::string described_; // of the event that is being written
};

} // namespace

std::string to_ics(const Programme& programme, const IcsOptions& options) {
    require_dtstamp(options.dtstamp);
    return Plan(programme, options).write();
}

} // namespace opora::inline v0
