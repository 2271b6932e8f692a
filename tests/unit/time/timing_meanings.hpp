// Opora, MIT licence. See LICENSE.
//
// Random meanings, and the phrases of tables, for tests of the timing language.
#pragma once

#include <cstdint>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "opora/time/timing.hpp"

namespace opora::test {

/// A generator of our own (SplitMix64): the same numbers with every compiler and library.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() noexcept {
        state_ += 0x9E3779B97F4A7C15ULL;
        auto z = state_;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// From `least` to `most`, both included.
    int between(int least, int most) noexcept {
        return least + static_cast<int>(next() % static_cast<std::uint64_t>(most - least + 1));
    }
    /// True once in `n`.
    bool once_in(int n) noexcept { return between(1, n) == 1; }

    template <class T>
    const T& of(const std::vector<T>& list) noexcept {
        return list[static_cast<std::size_t>(next() % list.size())];
    }

private:
    std::uint64_t state_;
};

/// Any meaning that is well formed, also those that no phrase gives.
class RandomMeanings {
public:
    explicit RandomMeanings(std::uint64_t seed) : random_(seed) {}

    TimingMeaning next() {
        TimingMeaning meaning;
        const int parts = random_.once_in(3) ? random_.between(2, 4) : 1;
        for (int i = 0; i < parts; ++i) {
            meaning.parts.push_back(part());
        }
        if (random_.once_in(4)) {
            meaning.count.times = static_cast<std::uint16_t>(random_.once_in(9) ? random_.between(1, 65535)
                                                                                : random_.between(1, 9));
            meaning.count.minimum = random_.once_in(2);
            meaning.count.per = static_cast<PeriodUnit>(random_.between(0, 12));
        }
        for (int i = random_.once_in(5) ? random_.between(1, 3) : 0; i > 0; --i) {
            meaning.times.push_back(hours());
        }
        meaning.ambiguous = random_.once_in(5);
        return meaning;
    }

    PeriodSpec when() {
        PeriodSpec out;
        out.unit = static_cast<PeriodUnit>(random_.between(1, 12));
        const int years[] = {0, 0, 2020, 2022, 2023, 1, 999, 9999, 10000, 32767, -1, -32768};
        out.year = static_cast<std::int16_t>(years[random_.between(0, random_.once_in(6) ? 11 : 4)]);
        out.number = static_cast<std::uint8_t>(random_.between(0, periods(out.unit)));
        if (out.unit == PeriodUnit::day) {
            out.day = static_cast<std::uint8_t>(random_.between(0, 31));
        }
        out.school = out.unit == PeriodUnit::half_year && random_.once_in(2);
        if (random_.once_in(3)) {
            out.slice = static_cast<PeriodPart>(random_.between(1, 10));
            out.ordinal = static_cast<std::int8_t>(random_.once_in(2) ? random_.between(-2, 5)
                                                                      : random_.between(-128, 127));
        }
        if (out.slice == PeriodPart::weekday || random_.once_in(8)) {
            out.weekday = static_cast<std::uint8_t>(random_.between(1, 7));
        }
        return out;
    }

private:
    static int periods(PeriodUnit unit) {
        switch (unit) {
        case PeriodUnit::day:
        case PeriodUnit::month:
            return 12;
        case PeriodUnit::quarter:
        case PeriodUnit::school_quarter:
        case PeriodUnit::season:
        case PeriodUnit::holidays:
            return 4;
        case PeriodUnit::trimester:
            return 3;
        case PeriodUnit::half_year:
            return 2;
        default:
            return 0;
        }
    }

    TimingPart part() {
        TimingPart out;
        const int form = random_.between(1, 10);
        if (form == 1) {
            out.form = TimingForm::always;
        } else if (form == 2) {
            out.form = TimingForm::open;
        } else if (form == 3) {
            out.form = TimingForm::relative;
            if (random_.once_in(2)) {
                out.offset.amount = static_cast<std::int16_t>(random_.between(-32768, 32767));
                out.offset.unit = static_cast<PeriodUnit>(random_.between(0, 12));
                out.offset.working_days = random_.once_in(3);
            }
        } else {
            dated(out);
        }
        return out;
    }

    void dated(TimingPart& out) {
        const bool repeats = random_.once_in(3);
        if (repeats) {
            out.repeat = repeat();
        }
        if (repeats && random_.once_in(3)) {
            return;
        }
        out.first = when();
        out.bound = static_cast<TimingBound>(random_.between(0, 2));
        if (out.bound == TimingBound::at && random_.once_in(3)) {
            out.range = true;
            out.last = when();
        }
    }

    Repetition repeat() {
        Repetition out;
        out.unit = static_cast<PeriodUnit>(random_.between(1, 12));
        out.interval = static_cast<std::uint8_t>(random_.once_in(2) ? 1 : random_.between(1, 255));
        out.weekdays = static_cast<std::uint8_t>(random_.once_in(3) ? random_.between(0, 127) : 0);
        out.weekday_run = random_.once_in(4);
        out.except_months = static_cast<std::uint16_t>(random_.once_in(4) ? random_.between(0, 4095) : 0);
        if (random_.once_in(6)) {
            out.first_year = static_cast<std::int16_t>(random_.once_in(3) ? 0 : random_.between(2019, 2026));
            out.last_year = static_cast<std::int16_t>(
                random_.once_in(3) ? 0 : random_.between(random_.once_in(9) ? -32768 : 2019, 2026));
        }
        out.following = random_.once_in(6);
        out.implied = random_.once_in(6);
        return out;
    }

    TimeOfDayRange hours() {
        TimeOfDayRange out;
        out.hour = static_cast<std::uint8_t>(random_.between(0, 24));
        out.minute = static_cast<std::uint8_t>(random_.between(0, 59));
        out.range = random_.once_in(2);
        if (out.range) {
            out.last_hour = static_cast<std::uint8_t>(random_.between(0, 24));
            out.last_minute = static_cast<std::uint8_t>(random_.between(0, 59));
        }
        return out;
    }

    Random random_;
};

inline std::vector<std::string> split(std::string_view line, char mark) {
    std::vector<std::string> out(1);
    for (const char c : line) {
        if (c == mark) {
            out.emplace_back();
        } else {
            out.back() += c;
        }
    }
    return out;
}

inline std::string read_text(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The rows of a table with tabs, without its header, comments and empty lines.
inline std::vector<std::vector<std::string>> read_tsv(const std::string& path) {
    std::vector<std::vector<std::string>> rows;
    bool header = true;
    for (const auto& line : split(read_text(path), '\n')) {
        if (line.empty() || line[0] == '#') {
            continue;
        }
        if (!header) {
            rows.push_back(split(line, '\t'));
        }
        header = false;
    }
    return rows;
}

} // namespace opora::test
