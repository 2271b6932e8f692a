// Opora, MIT licence. See LICENSE.
//
// Shares against the counts beside them: «3 школы (6,3 %)», «3 из 48 школ (6,3 %)». A share is right if it is the rounded or
// the cut quotient.
#include <optional>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "plan/word_table.hpp"
#include "rules/numbers/facts.hpp"

namespace opora::inline v0::rules {

namespace {

constexpr std::int64_t hundred = 100;

// Twice the share, in units of its last digit, is to lie between twice the quotient and its neighbours: whether `part` of
// `total` can be written so.
bool fits(std::int64_t part, std::int64_t total, const Share& share) {
    const auto quotient = 2 * hundred * share.unit * part; // of total
    return quotient >= (2 * share.value - 1) * total && quotient < 2 * (share.value + 1) * total;
}

// Whether a share is one of some whole total. The totals that fit lie in one run.
bool fits_any(std::int64_t part, const Share& share) {
    if (share.value == 0) {
        return true; // «0 %» of very many
    }
    const auto lowest = 2 * hundred * share.unit * part / (2 * (share.value + 1));
    const auto highest = 2 * hundred * share.unit * part / (2 * share.value - 1);
    constexpr std::int64_t most = 1000; // totals to try: beyond them any share fits
    if (highest - lowest > most) {
        return true;
    }
    for (auto total = std::max<std::int64_t>(lowest, part); total <= highest + 1; ++total) {
        if (total > 0 && fits(part, total, share)) {
            return true;
        }
    }
    return false;
}

struct Counts {
    std::int64_t part = 0;
    std::optional<std::int64_t> total;
};

// A whole number of the text that ends at `end`, with no other figures about it («2022 г.», «6,3», «№ 5»).
std::optional<std::int64_t> number_before(std::string_view text, std::size_t end, std::size_t& first) {
    first = end;
    while (first > 0 && is_digit(text[first - 1])) {
        --first;
    }
    constexpr std::size_t longest = 6;
    const bool decimal = first > 1 && (text[first - 1] == ',' || text[first - 1] == '.') && is_digit(text[first - 2]);
    constexpr std::string_view numero = "№";
    auto before = first;
    while (before > 0 && text[before - 1] == ' ') {
        --before;
    }
    const bool number = text.substr(0, before).ends_with(numero);
    if (first == end || end - first > longest || decimal || number || (first > 0 && text[first - 1] == '-')) {
        return std::nullopt;
    }
    std::int64_t out = 0;
    for (auto i = first; i < end; ++i) {
        out = out * 10 + (text[i] - '0');
    }
    return out;
}

// «Из 20 школ района ... 5 школ»: the total that the sentence begins with.
std::optional<std::int64_t> total_in_front(std::string_view text, std::size_t part) {
    const auto stop = text.substr(0, part).find_last_of(".;\n");
    const auto from = stop == std::string_view::npos ? 0 : stop + 1;
    auto sentence = trim(text.substr(from, part - from));
    constexpr std::string_view of[] = {"Из ", "из ", "ИЗ "};
    for (const auto word : of) {
        if (!sentence.starts_with(word)) {
            continue;
        }
        sentence.remove_prefix(word.size());
        std::size_t end = 0;
        while (end < sentence.size() && is_digit(sentence[end])) {
            ++end;
        }
        std::size_t first = 0;
        return end == 0 ? std::nullopt : number_before(sentence.substr(0, end), end, first);
    }
    return std::nullopt;
}

// The counts before the bracket of a share: the last number of the words before it, and a total where «из» parts two.
std::optional<Counts> counts_before(std::string_view text, std::size_t bracket) {
    constexpr std::size_t farthest = 120; // bytes
    const auto from = bracket > farthest ? bracket - farthest : 0;
    auto i = bracket;
    while (i > from && !is_digit(text[i - 1])) {
        const char c = text[i - 1];
        if (c == '.' || c == ',' || c == ';' || c == ':' || c == ')' || c == '(' || c == '%' || c == '\n') {
            return std::nullopt;
        }
        --i;
    }
    std::size_t first = 0;
    const auto last = i > from ? number_before(text, i, first) : std::nullopt;
    constexpr std::int64_t first_year = 1990;
    constexpr std::int64_t last_year = 2100;
    if (!last || (*last >= first_year && *last <= last_year)) {
        return std::nullopt;
    }
    // «3 из 48 школ», «3 школы из 48»
    constexpr std::string_view of = " из ";
    if (!text.substr(0, first).ends_with(of)) {
        const auto total = total_in_front(text, first);
        return Counts{*last, total && *total >= *last ? total : std::nullopt};
    }
    auto before = first - of.size();
    const auto stop = before > farthest ? before - farthest : 0;
    while (before > stop && !is_digit(text[before - 1])) {
        const char c = text[before - 1];
        if (c == '.' || c == ',' || c == ';' || c == ':' || c == ')' || c == '(') {
            return std::nullopt;
        }
        --before;
    }
    std::size_t start = 0;
    const auto part = before > stop ? number_before(text, before, start) : std::nullopt;
    return part ? std::optional<Counts>({*part, *last}) : std::nullopt;
}

void look(const Text& text, Findings& findings) {
    for (const auto& share : shares_in(text.text)) {
        auto bracket = share.first;
        while (bracket > 0 && text.text[bracket - 1] == ' ') {
            --bracket;
        }
        const bool alone = share.end < text.text.size() && text.text[share.end] == ')';
        if (bracket == 0 || text.text[bracket - 1] != '(' || !alone) {
            continue;
        }
        const auto counts = counts_before(text.text, bracket - 1);
        if (!counts || counts->part == 0) {
            continue;
        }
        const bool right = counts->total ? fits(counts->part, *counts->total, share) : fits_any(counts->part, share);
        if (!right) {
            findings.add(Code::share_against_count, subject_of(text), {quote(text.text, bracket, share.end)},
                         {text.place()});
        }
    }
}

// «доля ... 120 %»: a share of a whole has no more than the whole.
void above_hundred(const Text& text, Findings& findings) {
    for (const auto& share : shares_in(text.text)) {
        if (share.value <= hundred * share.unit) {
            continue;
        }
        constexpr std::size_t before = 200; // bytes
        const auto from = share.first > before ? share.first - before : 0;
        const Words words(text.text.substr(from, share.first - from));
        for (auto i = words.words.size(); i-- > 0 && words.ends[i] == 0;) {
            if (words.words[i] == "доля" || words.words[i] == "доли" || words.words[i] == "долю" ||
                words.words[i].starts_with("охват")) {
                findings.add(Code::share_above_hundred, subject_of(text), {quote(text.text, share.first, share.end)},
                             {text.place()});
                break;
            }
        }
    }
}

} // namespace

void share_rules(const std::vector<Text>& texts, Findings& findings) {
    for (const auto& text : texts) {
        look(text, findings);
        above_hundred(text, findings);
    }
}

} // namespace opora::inline v0::rules
