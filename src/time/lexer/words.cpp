// Opora, MIT licence. See LICENSE.
#include "time/lexer/words.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "base/hash.hpp"
#include "base/unicode.hpp"
#include "opora/base/error.hpp"
#include "opora_data/timing_words.hpp"

namespace opora::inline v0::timing {

namespace {

constexpr std::uint8_t max_ending = 4;

struct Name {
    std::string_view name;
    int value;
};

constexpr Name categories[] = {
    {"month", int(WordClass::month)},
    {"of_month", int(WordClass::of_month)},
    {"weekday", int(WordClass::weekday)},
    {"ordinal", int(WordClass::ordinal)},
    {"cardinal", int(WordClass::cardinal)},
    {"times", int(WordClass::times)},
    {"once", int(WordClass::once)},
    {"twice", int(WordClass::twice)},
    {"unit", int(WordClass::unit)},
    {"half", int(WordClass::half)},
    {"clock", int(WordClass::clock)},
    {"minute", int(WordClass::minute)},
    {"school", int(WordClass::school)},
    {"calendar", int(WordClass::calendar)},
    {"working", int(WordClass::working)},
    {"date", int(WordClass::date)},
    {"adverb", int(WordClass::adverb)},
    {"each", int(WordClass::each)},
    {"in", int(WordClass::in)},
    {"on", int(WordClass::on)},
    {"from", int(WordClass::from)},
    {"to", int(WordClass::to)},
    {"by", int(WordClass::by)},
    {"toward", int(WordClass::toward)},
    {"not", int(WordClass::not_)},
    {"later", int(WordClass::later)},
    {"earlier", int(WordClass::earlier)},
    {"less", int(WordClass::less)},
    {"more", int(WordClass::more)},
    {"inclusive", int(WordClass::inclusive)},
    {"term_word", int(WordClass::term_word)},
    {"due", int(WordClass::due)},
    {"finish", int(WordClass::finish)},
    {"begin", int(WordClass::begin)},
    {"slice", int(WordClass::slice)},
    {"during", int(WordClass::during)},
    {"period", int(WordClass::period)},
    {"whole", int(WordClass::whole)},
    {"programme", int(WordClass::programme)},
    {"constant", int(WordClass::constant)},
    {"season", int(WordClass::season)},
    {"holidays", int(WordClass::holidays)},
    {"open", int(WordClass::open)},
    {"after", int(WordClass::after)},
    {"moment", int(WordClass::moment)},
    {"results", int(WordClass::results)},
    {"holding", int(WordClass::holding)},
    {"before", int(WordClass::before)},
    {"ahead", int(WordClass::ahead)},
    {"span_word", int(WordClass::span_word)},
    {"length", int(WordClass::length)},
    {"current", int(WordClass::current)},
    {"following", int(WordClass::following)},
    {"reported", int(WordClass::reported)},
    {"previous", int(WordClass::previous)},
    {"except", int(WordClass::except)},
    {"moved", int(WordClass::moved)},
    {"further", int(WordClass::further)},
    {"and", int(WordClass::and_)},
    {"or", int(WordClass::or_)},
    {"but", int(WordClass::but)},
    {"noise", int(WordClass::noise)},
    {"class", int(WordClass::class_)},
    {"street", int(WordClass::street)},
    {"ocr_roman", int(WordClass::ocr_roman)},
    {"number_sign", int(WordClass::number_sign)},
    {"act", int(WordClass::act)},
    {"new", int(WordClass::new_)},
    {"doubt", int(WordClass::doubt)},
};

constexpr Name values[] = {
    {"day", int(PeriodUnit::day)},
    {"week", int(PeriodUnit::week)},
    {"ten_days", int(PeriodPart::ten_days)},
    {"month", int(PeriodUnit::month)},
    {"quarter", int(PeriodUnit::quarter)},
    {"half_year", int(PeriodUnit::half_year)},
    {"trimester", int(PeriodUnit::trimester)},
    {"school_quarter", int(PeriodUnit::school_quarter)},
    {"year", int(PeriodUnit::year)},
    {"middle", int(PeriodPart::middle)},
    {"end", int(PeriodPart::end)},
};

int named(const Name* first, const Name* last, std::string_view name) {
    const auto* found = std::find_if(first, last, [name](const Name& entry) { return entry.name == name; });
    if (found == last) {
        throw Error("timing_words.csv: unknown name " + std::string(name));
    }
    return found->value;
}

bool is_number(std::string_view text) { return !text.empty() && (text[0] == '-' || is_digit(text[0])); }

struct Entry {
    Letters letters;
    bool stem = false;
    Word word;
};

Entry make_entry(const data::timing_words::Row& row) {
    Entry entry;
    auto text = row.word;
    if (!text.empty() && text.back() == '*') {
        entry.stem = true;
        text.remove_suffix(1);
    }
    for (std::size_t i = 0; i < text.size();) {
        entry.letters.push(letter_number(decode_utf8(text, i), false));
    }
    entry.word.category = static_cast<WordClass>(named(std::begin(categories), std::end(categories), row.category));
    int value = 0;
    if (is_number(row.value)) {
        value = std::stoi(std::string(row.value));
    } else {
        value = named(std::begin(values), std::end(values), row.value);
        if (row.value == "ten_days") {
            value = ten_days_unit;
        }
    }
    entry.word.value = static_cast<std::int8_t>(value);
    entry.word.plural = row.form == "pl";
    entry.word.adjective = row.form == "adj";
    entry.word.school = row.form == "school";
    entry.word.extra = static_cast<std::int8_t>(is_number(row.form) ? std::stoi(std::string(row.form)) : 0);
    entry.word.stem = entry.stem;
    return entry;
}

// Months have short endings, «марта», «мартом», «январях»: «Мартынов», «Мартин», «Августина» are people.
bool ending_fits(const Word& word, const Letters& letters, std::size_t stem_size) noexcept {
    const auto ending = letters.size - stem_size;
    if (word.category != WordClass::month || ending < 2) {
        return true;
    }
    const auto last = letters.data[letters.size - 1U];
    return ending == 2 && (last == small_number(U'м') || last == small_number(U'х') || last == small_number(U'й') ||
                           last == small_number(U'я'));
}

bool worth_mending(const Entry& entry) noexcept {
    switch (entry.word.category) {
    case WordClass::month:
    case WordClass::weekday:
    case WordClass::adverb:
    case WordClass::unit:
    case WordClass::during:
    case WordClass::school:
    case WordClass::constant:
        return entry.letters.size >= 5;
    default:
        return false;
    }
}

// Which letters a word has, a bit each.
std::uint64_t letter_set(const Letters& letters) noexcept {
    std::uint64_t set = 0;
    for (std::uint8_t i = 0; i < letters.size; ++i) {
        set |= std::uint64_t{1} << (letters.data[i] & 63U);
    }
    return set;
}

// A word that slips are looked for in.
struct Mendable {
    std::uint64_t letters = 0;
    const Entry* entry = nullptr;
};

constexpr auto hash_seed = Fnv1a<std::uint32_t>::seed;

// Open addressing; exact words and stems share the table, told apart by a flag.
class Table {
public:
    Table() {
        for (const auto& row : data::timing_words::rows) {
            entries_.push_back(make_entry(row));
        }
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            const auto& letters = entries_[i].letters;
            auto hash = hash_seed;
            for (std::uint8_t k = 0; k < letters.size; ++k) {
                hash = fnv1a_step(hash, letters.data[k]);
            }
            auto slot = place(hash);
            while (slots_[slot].number != 0) {
                slot = (slot + 1) % slots_.size();
            }
            slots_[slot] = Slot{tag(hash, entries_[i].stem), static_cast<std::uint16_t>(i + 1)};
        }
        for (const auto& entry : entries_) {
            if (worth_mending(entry)) {
                mendable_.push_back({letter_set(entry.letters), &entry});
            }
        }
    }
    Table(const Table&) = delete; // it points into itself
    Table& operator=(const Table&) = delete;

    [[nodiscard]] const Word* find(const Letters& letters) const noexcept {
        if (letters.size == 0 || letters.too_long()) {
            return nullptr;
        }
        std::array<std::uint32_t, max_letters + 1> hashes; // NOLINT: of the first letters, as many as there are
        hashes[0] = hash_seed;
        for (std::uint8_t i = 0; i < letters.size; ++i) {
            hashes[i + 1U] = fnv1a_step(hashes[i], letters.data[i]);
        }
        if (const auto* exact = probe(letters, letters.size, hashes[letters.size], false)) {
            return exact;
        }
        // The longest stem wins: «понедельно» is not «понедельник».
        const auto shortest = letters.size > max_ending ? letters.size - max_ending : 2;
        for (int size = letters.size; size >= shortest && size >= 2; --size) {
            const auto length = static_cast<std::uint8_t>(size);
            const auto* stem = probe(letters, length, hashes[length], true);
            if (stem != nullptr && ending_fits(*stem, letters, length)) {
                return stem;
            }
        }
        return nullptr;
    }

    [[nodiscard]] const std::vector<Mendable>& mendable() const noexcept { return mendable_; }

private:
    // Most letters are no word: the tag says so without a look at the entry.
    struct Slot {
        std::uint16_t tag = 0;
        std::uint16_t number = 0; ///< of the entry, from 1; 0: the slot is free
    };

    [[nodiscard]] std::size_t place(std::uint32_t hash) const noexcept {
        return (hash ^ (hash >> 15U)) % slots_.size();
    }
    [[nodiscard]] static std::uint16_t tag(std::uint32_t hash, bool stem) noexcept {
        return static_cast<std::uint16_t>(((hash >> 16U) & ~1U) | (stem ? 1U : 0U));
    }

    [[nodiscard]] const Word* probe(const Letters& letters, std::uint8_t size, std::uint32_t hash,
                                    bool stem) const noexcept {
        const auto wanted = tag(hash, stem);
        for (auto slot = place(hash); slots_[slot].number != 0; slot = (slot + 1) % slots_.size()) {
            if (slots_[slot].tag != wanted) {
                continue;
            }
            const auto& entry = entries_[slots_[slot].number - 1U];
            if (entry.letters.size == size && std::memcmp(entry.letters.data, letters.data, size) == 0) {
                return &entry.word;
            }
        }
        return nullptr;
    }

    std::vector<Entry> entries_;
    std::vector<Mendable> mendable_;
    std::array<Slot, 4096> slots_{};
};

const Table& table() {
    static const Table instance;
    return instance;
}

// True if one insertion, deletion, replacement or swap of neighbours makes `a` into `b`.
bool one_slip(const std::uint8_t* a, std::uint8_t size_a, const std::uint8_t* b, std::uint8_t size_b) noexcept {
    std::uint8_t head = 0;
    while (head < size_a && head < size_b && a[head] == b[head]) {
        ++head;
    }
    std::uint8_t tail = 0;
    while (tail < size_a - head && tail < size_b - head && a[size_a - 1 - tail] == b[size_b - 1 - tail]) {
        ++tail;
    }
    const int left_a = size_a - head - tail;
    const int left_b = size_b - head - tail;
    if (left_a + left_b <= 1 || (left_a == 1 && left_b == 1)) {
        return true;
    }
    return left_a == 2 && left_b == 2 && a[head] == b[head + 1] && a[head + 1] == b[head];
}

bool same_word(const Word& a, const Word& b) noexcept { return a.category == b.category && a.value == b.value; }

} // namespace

std::uint8_t twin_number(char32_t c) noexcept {
    // Pairs of a Latin letter and the Russian one it looks like; capitals have more twins than small letters.
    static constexpr std::pair<char32_t, char32_t> twins[] = {
        {U'a', U'а'}, {U'A', U'а'}, {U'B', U'в'}, {U'c', U'с'}, {U'C', U'с'}, {U'e', U'е'}, {U'E', U'е'}, {U'H', U'н'},
        {U'k', U'к'}, {U'K', U'к'}, {U'M', U'м'}, {U'm', U'м'}, {U'o', U'о'}, {U'O', U'о'}, {U'p', U'р'}, {U'P', U'р'},
        {U'T', U'т'}, {U'x', U'х'}, {U'X', U'х'}, {U'y', U'у'}, {U'Y', U'у'}, {U'g', U'г'}, {U'r', U'г'}, {U'u', U'и'},
        {U'n', U'п'}, {U't', U'т'}, {U'b', U'ь'}, {U'h', U'н'}, {U'i', U'и'}, {U'і', U'и'}, {U'ї', U'и'},
    };
    if (c > U'ї') {
        return 0;
    }
    for (const auto& [from, to] : twins) {
        if (from == c) {
            return small_number(to);
        }
    }
    return 0;
}

const Word* find_word(const Letters& letters) noexcept { return table().find(letters); }

const Word* find_misspelt(const Letters& letters) noexcept {
    if (letters.size < 5 || letters.too_long()) {
        return nullptr;
    }
    const Word* found = nullptr;
    const auto set = letter_set(letters);
    for (const auto& mendable : table().mendable()) {
        const auto missing = mendable.letters & ~set;
        if ((missing & (missing - 1)) != 0) {
            continue; // two letters are missing: no single slip
        }
        const auto& entry = *mendable.entry;
        const auto size = entry.letters.size;
        const int longest = entry.stem ? max_ending : 0;
        for (int ending = 0; ending <= longest && letters.size - ending >= size - 1; ++ending) {
            const auto length = static_cast<std::uint8_t>(letters.size - ending);
            if (length > size + 1 || !one_slip(letters.data, length, entry.letters.data, size) ||
                !ending_fits(entry.word, letters, length)) {
                continue;
            }
            if (found != nullptr && !same_word(*found, entry.word)) {
                return nullptr;
            }
            found = &entry.word;
            break;
        }
    }
    return found;
}

std::uint8_t split_months(const Letters& letters) noexcept {
    if (letters.too_long()) {
        return 0;
    }
    // A month has three letters at the least, «мая».
    const auto is_month = [](const Letters& part) {
        const auto* word = find_word(part);
        return word != nullptr && word->category == WordClass::month;
    };
    Letters head;
    for (std::uint8_t cut = 0; cut + 3 <= letters.size; ++cut) {
        if (cut >= 3 && is_month(head)) {
            Letters tail;
            for (auto i = cut; i < letters.size; ++i) {
                tail.push(letters.data[i]);
            }
            if (is_month(tail)) {
                return cut;
            }
        }
        head.push(letters.data[cut]);
    }
    return 0;
}

} // namespace opora::inline v0::timing
