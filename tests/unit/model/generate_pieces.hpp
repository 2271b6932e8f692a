// Opora, MIT licence. See LICENSE.
//
// Texts, windows and places made at random from a seed. No distributions of the standard library: they differ between
// its implementations.
#pragma once

#include <random>
#include <string>
#include <vector>

#include "opora/model/programme.hpp"

namespace opora::test {

class Pieces {
public:
    explicit Pieces(std::uint32_t seed) : random_(seed) {}

    std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(random_() % limit); }
    bool coin() { return below(2) == 0; }

    std::string text() {
        static const std::vector<std::string> pieces{"",
                                                     "a",
                                                     "Школа № 7",
                                                     " ",
                                                     "\n",
                                                     "\t",
                                                     "\"",
                                                     "\\",
                                                     "/",
                                                     "~",
                                                     "«ёлка»",
                                                     "\x01",
                                                     "\x7F",
                                                     "𝄞",
                                                     "日本",
                                                     ",",
                                                     ";",
                                                     "=1+1",
                                                     "e-8-1",
                                                     "\r\n",
                                                     "\xC2\xA0",
                                                     "{",
                                                     "]",
                                                     "null",
                                                     "\\u0041",
                                                     "\xEF\xBB\xBF",
                                                     "очень длинное название мероприятия"};
        std::string out;
        for (std::uint32_t i = below(4); i > 0; --i) {
            out += pieces[below(static_cast<std::uint32_t>(pieces.size()))];
        }
        return out;
    }

    Window window() {
        const auto first = Date(2018, 1, 1) + static_cast<std::int32_t>(below(4000));
        return {first, first + static_cast<std::int32_t>(below(400))};
    }

protected:
    template <class Enum>
    Enum pick(std::uint32_t count) {
        return static_cast<Enum>(below(count));
    }

    template <class T, class Make>
    void fill(std::vector<T>& list, Make&& make) {
        for (std::uint32_t i = below(4); i > 0; --i) {
            list.push_back(make());
        }
    }

    template <class T, class Make>
    std::optional<T> maybe(Make&& make) {
        return coin() ? std::optional<T>(make()) : std::nullopt;
    }

    std::vector<std::string> texts() {
        std::vector<std::string> out;
        fill(out, [this] { return text(); });
        return out;
    }

    Unknown unknown() {
        if (below(4) != 0) {
            return {};
        }
        return {{"", "true"}, {"source~1x", "{\"y\":[1.5e+3,\"\\u00e9 \\\" \"]}"}, {"новое", "-0.25"}};
    }

    Source source() {
        Source s;
        if (coin()) {
            s.document = below(3);
            s.part = s.document == 2 ? 0 : below(2);
            s.paragraph = below(3);
            s.table = below(100);
            s.row = below(50'000);
            s.cell = below(12);
            if (coin()) {
                s.span.first = below(100);
                s.span.end = s.span.first + below(100);
            }
        }
        return s;
    }

private:
    std::mt19937 random_;
};

} // namespace opora::test
