// Opora, MIT licence. See LICENSE.
#include <algorithm>
#include <limits>

#include "model/json_fields.hpp"
#include "model/json_names.hpp"
#include "model/json_reader.hpp"
#include "opora/base/text.hpp"
#include "opora/model/json.hpp"

namespace opora {

namespace {

std::optional<std::uint8_t> two_digits(std::string_view text, std::uint8_t most) {
    if (text.size() != 2 || text[0] < '0' || text[0] > '9' || text[1] < '0' || text[1] > '9') {
        return std::nullopt;
    }
    const auto number = static_cast<std::uint8_t>((text[0] - '0') * 10 + (text[1] - '0'));
    return number <= most ? std::optional(number) : std::nullopt;
}

// `15:00` or `10:00-12:00`.
std::optional<Hours> parse_hours(std::string_view text) {
    if ((text.size() != 5 && text.size() != 11) || text[2] != ':') {
        return std::nullopt;
    }
    const bool range = text.size() == 11;
    if (range && (text[5] != '-' || text[8] != ':')) {
        return std::nullopt;
    }
    const auto hour = two_digits(text.substr(0, 2), 24);
    const auto minute = two_digits(text.substr(3, 2), 59);
    const auto last_hour = range ? two_digits(text.substr(6, 2), 24) : std::uint8_t{0};
    const auto last_minute = range ? two_digits(text.substr(9, 2), 59) : std::uint8_t{0};
    if (!hour || !minute || !last_hour || !last_minute) {
        return std::nullopt;
    }
    return Hours{*hour, *minute, range, *last_hour, *last_minute};
}

std::optional<Code> code_of(std::string_view id) {
    if (id.size() != 5 || id.substr(0, 2) != "OP") {
        return std::nullopt;
    }
    std::uint16_t number = 0;
    for (const char c : id.substr(2)) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        number = static_cast<std::uint16_t>(number * 10 + (c - '0'));
    }
    const auto code = static_cast<Code>(number);
    return code_id(code) == id ? std::optional(code) : std::nullopt;
}

class Reader {
public:
    Reader(std::string_view text, const Limits& limits) : text_(text), limits_(limits), in_(text, limits.max_depth) {}

    Result<Programme> read() {
        find_files();
        Programme programme;
        programme.files = files_;
        programme.unknown = files_unknown_;
        owner_ = &programme.unknown;
        if (in_.ok()) {
            members(programme);
            sort(programme.unknown);
            in_.finish();
        }
        if (!in_.ok()) {
            return in_.error();
        }
        return programme;
    }

    // One member that stands in the text, offered to each member that the object may have.
    class Member {
    public:
        Member(Reader& reader, std::string_view name) : reader_(reader), name_(name) {}

        template <class T>
        void operator()(std::string_view name, T& member) {
            if (take(name)) {
                reader_.value(member);
            }
        }
        template <class T>
        void optional(std::string_view name, T& member) {
            (*this)(name, member);
        }
        template <class T>
        void nullable(std::string_view name, T& member) {
            (*this)(name, member);
        }
        void mode(std::string_view name, std::optional<bool>& online) {
            if (take(name)) {
                reader_.mode(online);
            }
        }
        void target(Reference& reference) {
            if (const auto to = taken_ ? std::nullopt : json::value_of<Reference::To>(name_)) {
                taken_ = true;
                reference.to = *to;
                reader_.value(reference.id);
            }
        }
        template <class Fields>
        void nested(std::string_view name, Fields&& inner) {
            if (take(name)) {
                reader_.in_.object([&](std::string_view key) {
                    Member member(reader_, key);
                    inner(member);
                    member.keep_unknown();
                });
            }
        }

        void keep_unknown() {
            if (!taken_) {
                reader_.keep_unknown();
            }
        }

    private:
        bool take(std::string_view name) {
            const bool mine = !taken_ && name == name_;
            taken_ = taken_ || mine;
            return mine;
        }

        Reader& reader_;
        std::string_view name_;
        bool taken_ = false;
    };

private:
    // Sources name files, which may stand behind them in the text; so they are looked for first. The form's number
    // is checked in the same pass: a text of another form should say so, not that some member is wrong.
    void find_files() {
        JsonReader in(text_, limits_.max_depth);
        bool versioned = false;
        in.object([&](std::string_view name) {
            if (name == "opora") {
                std::int64_t version = 0;
                in.integer(version, 1, 1);
                versioned = true;
            } else if (name == "files") {
                std::swap(in, in_);
                owner_ = &files_unknown_;
                value(files_);
                std::swap(in, in_);
            } else {
                in.skip();
            }
        });
        if (in.ok() && !versioned) {
            in.reject(0, "\"opora\": 1");
        }
        if (!in.ok()) {
            in_ = in;
        }
    }

    // In one order, whatever the text's: writing and reading again gives the same programme.
    static void sort(Unknown& unknown) {
        std::stable_sort(unknown.begin(), unknown.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
    }

    void keep_unknown() {
        auto name = in_.path(owner_depth_);
        auto json = in_.raw();
        if (in_.ok()) {
            owner_->emplace_back(std::move(name), std::move(json));
        }
    }

    template <class T>
    void members(T& thing) {
        in_.object([&](std::string_view name) {
            Member member(*this, name);
            if constexpr (std::same_as<T, Programme>) {
                if (name == "opora" || name == "files") {
                    in_.skip();
                    return;
                }
            }
            json::fields(member, thing);
            member.keep_unknown();
        });
    }

    template <class T>
        requires requires(Member& member, T& thing) { json::fields(member, thing); }
    void value(T& thing) {
        if constexpr (requires { thing.unknown; }) {
            auto* const outer = owner_;
            const auto outer_depth = owner_depth_;
            owner_ = &thing.unknown;
            owner_depth_ = in_.path_depth();
            members(thing);
            sort(thing.unknown);
            owner_ = outer;
            owner_depth_ = outer_depth;
        } else {
            members(thing);
        }
    }

    void value(std::string& text) {
        if (in_.null()) {
            text.clear();
        } else {
            in_.string(text);
        }
    }
    template <class Noun>
    void value(Id<Noun>& id) {
        value(id.text);
    }
    void value(bool& flag) { in_.boolean(flag); }

    template <class Number>
    void number(Number& out) {
        std::int64_t wide = 0;
        in_.integer(wide, std::numeric_limits<Number>::min(), std::numeric_limits<Number>::max());
        out = static_cast<Number>(wide);
    }
    void value(std::uint16_t& out) { number(out); }
    void value(std::uint32_t& out) { number(out); }
    void value(std::int32_t& out) { number(out); }

    // A text that `parse` must understand.
    template <class T, class Parse>
    void parsed(T& out, Parse&& parse, std::string_view expected) {
        const auto offset = in_.position();
        std::string text;
        in_.string(text);
        const auto found = parse(std::string_view(text));
        if (found) {
            out = *found;
        } else {
            in_.reject(offset, expected);
        }
    }
    void value(Window& window) { parsed(window, parse_window, "YYYY-MM-DD/YYYY-MM-DD"); }
    void value(Date& date) { parsed(date, parse_date, "YYYY-MM-DD"); }
    void value(Hours& hours) { parsed(hours, parse_hours, "HH:MM, HH:MM-HH:MM"); }

    template <json::Named Enum>
    void value(Enum& choice) {
        parsed(choice, json::value_of<Enum>, json::choices<Enum>());
    }

    void value(std::optional<Kind>& kind) {
        parsed(
            kind,
            [](std::string_view text) -> std::optional<std::optional<Kind>> {
                const auto known = json::value_of<Kind>(text);
                return known || text == "unknown" ? std::optional(known) : std::nullopt;
            },
            json::choices<Kind>() + "|unknown");
    }

    void mode(std::optional<bool>& online) {
        if (in_.null()) {
            online.reset();
            return;
        }
        parsed(
            online,
            [](std::string_view text) -> std::optional<bool> {
                return text == "online" || text == "in_person" ? std::optional(text == "online") : std::nullopt;
            },
            "in_person|online|null");
    }

    template <class T>
    void value(std::optional<T>& maybe) {
        if (in_.null()) {
            maybe.reset();
        } else {
            value(maybe.emplace());
        }
    }

    template <class T>
    void value(std::vector<T>& list) {
        list.clear();
        in_.array([&] { value(list.emplace_back()); });
    }

    void value(Flags& flags) {
        flags = {};
        in_.array([&] {
            const auto offset = in_.position();
            std::string name;
            in_.string(name);
            bool* const flag = name == "ambiguous" ? &flags.ambiguous
                               : name == "broken"  ? &flags.broken
                               : name == "outside" ? &flags.outside
                                                   : nullptr;
            if (flag != nullptr) {
                *flag = true;
            } else {
                in_.reject(offset, "ambiguous|broken|outside");
            }
        });
    }

    void value(Count& count) {
        count = {};
        if (!in_.null()) {
            members(count);
        }
    }

    void value(std::map<std::string, std::string>& out) {
        out.clear();
        in_.object([&](std::string_view name) { in_.string(out[std::string(name)]); });
    }

    void value(std::vector<std::pair<std::string, std::string>>& cells) {
        cells.clear();
        in_.object([&](std::string_view name) {
            if (in_.peek() == '[') {
                in_.array([&] { in_.string(cells.emplace_back(std::string(name), std::string()).second); });
            } else {
                in_.string(cells.emplace_back(std::string(name), std::string()).second);
            }
        });
    }

    void span(Span& bytes) {
        const auto offset = in_.position();
        std::vector<std::uint32_t> numbers;
        in_.array([&] { value(numbers.emplace_back()); });
        if (numbers.size() != 2 || numbers[0] > numbers[1]) {
            in_.reject(offset, "[first, end]");
            return;
        }
        bytes = Span{numbers[0], numbers[1]};
    }

    // The members that a source and a place share.
    template <class T>
    void position_member(Member& member, std::string_view name, T& where) {
        if (name == "span") {
            span(where.span);
            return;
        }
        member("paragraph", where.paragraph);
        member("table", where.table);
        member("row", where.row);
        member("cell", where.cell);
        member.keep_unknown();
    }

    // The index of a name, or the index itself where a number stands.
    template <class Names, class Name>
    std::uint32_t index(const Names* names, Name&& name_of) {
        std::uint32_t number = 0;
        if (in_.peek() != '"') {
            value(number);
            return number;
        }
        const auto offset = in_.position();
        std::string text;
        in_.string(text);
        for (; names != nullptr && number < names->size(); ++number) {
            if (name_of((*names)[number]) == text) {
                return number;
            }
        }
        in_.reject(offset, "a name that stands in /files");
        return 0;
    }

    void value(Source& source) {
        source = {};
        if (in_.null()) {
            return;
        }
        // The part is resolved by the document, so it waits for it if it stands before it.
        std::optional<JsonReader> waiting;
        const auto part = [&] {
            const auto* parts = source.document < files_.size() ? &files_[source.document].parts : nullptr;
            source.part = index(parts, [](const std::string& name) -> const std::string& { return name; });
        };
        bool documented = false;
        in_.object([&](std::string_view name) {
            if (name == "document") {
                source.document = index(&files_, [](const SourceFile& file) -> const std::string& { return file.name; });
                documented = true;
            } else if (name == "part") {
                if (!documented) {
                    waiting = in_;
                    in_.skip();
                } else {
                    part();
                }
            } else {
                Member member(*this, name);
                position_member(member, name, source);
            }
        });
        if (waiting && in_.ok()) {
            std::swap(in_, *waiting);
            part();
            if (in_.ok()) {
                std::swap(in_, *waiting);
            }
        }
    }

    void value(Place& place) {
        place = {};
        in_.object([&](std::string_view name) {
            Member member(*this, name);
            member("document", place.document);
            member("part", place.part);
            position_member(member, name, place);
        });
    }

    // The severity and the messages follow from the code. A note whose code is not known is kept as it stands.
    void value(std::vector<Diagnostic>& notes) {
        notes.clear();
        in_.array([&] {
            const auto start = in_;
            std::optional<Code> code;
            in_.object([&](std::string_view name) {
                if (name == "code") {
                    std::string id;
                    in_.string(id);
                    code = code_of(id);
                } else {
                    in_.skip();
                }
            });
            if (!in_.ok()) {
                return;
            }
            in_ = start;
            if (!code) {
                owner_->emplace_back("notes/-", in_.raw());
                return;
            }
            auto& note = notes.emplace_back();
            note.code = *code;
            in_.object([&](std::string_view name) {
                if (name == "code" || name == "severity" || name == "message_ru" || name == "message_en") {
                    in_.skip();
                    return;
                }
                Member member(*this, name);
                member("arguments", note.arguments);
                member("place", note.place);
                member.keep_unknown();
            });
        });
    }

    std::string_view text_;
    const Limits& limits_;
    JsonReader in_;
    std::vector<SourceFile> files_;
    Unknown files_unknown_;
    Unknown* owner_ = nullptr;
    std::size_t owner_depth_ = 0;
};

} // namespace

Result<Programme> from_json(std::string_view json, const Limits& limits) {
    if (json.size() > limits.max_file_bytes) {
        return Diagnostic{
            Code::file_too_large, {std::to_string(json.size()), std::to_string(limits.max_file_bytes)}, {}};
    }
    if (!is_utf8(json)) {
        return Diagnostic{Code::text_not_utf8, {}, {}};
    }
    return Reader(json, limits).read();
}

} // namespace opora
