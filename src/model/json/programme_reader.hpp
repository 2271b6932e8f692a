// Opora, MIT licence. See LICENSE.
#pragma once

#include <algorithm>
#include <limits>

#include "model/json/fields.hpp"
#include "model/json/names.hpp"
#include "model/json/reader.hpp"
#include "opora/base/limits.hpp"
#include "opora/base/result.hpp"

namespace opora::inline v0::json {

/// Reads a programme by the list of members that the writer uses too.
class ProgrammeReader {
public:
    ProgrammeReader(std::string_view text, const Limits& limits) : tape_(text, limits), in_(tape_) {}

    Result<Programme> read();

    /// Reads one item of a list instead, `{"text":...,"source":...}`.
    /// \param files    of the programme that takes it; those that its sources name are added
    /// \param unknown  gets the members that neither this version nor the item's own `unknown` takes
    template <class T>
    Result<T> item(std::vector<SourceFile>& files, Unknown& unknown) {
        files_ = files;
        new_files_ = true;
        owner_ = &unknown;
        T out;
        value(out);
        if (!in_.ok()) {
            return in_.error();
        }
        sort(unknown);
        files = std::move(files_);
        return out;
    }

    // One member that stands in the text, offered to each member that the object may have.
    class Member {
    public:
        Member(ProgrammeReader& reader, std::string_view name) : reader_(reader), name_(name) {}

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
        void mode(std::string_view name, AttendanceMode& mode) {
            if (take(name)) {
                reader_.value(mode);
            }
        }
        void target(Reference& reference) {
            if (const auto to = taken_ ? std::nullopt : json::value_of<Reference::Target>(name_)) {
                taken_ = true;
                reference.target = *to;
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

        ProgrammeReader& reader_;
        std::string_view name_;
        bool taken_ = false;
    };

private:
    void find_files();

    // In one order, whatever the text's: writing and reading again gives the same programme.
    static void sort(Unknown& unknown) {
        std::stable_sort(unknown.begin(), unknown.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
    }

    void keep_unknown();

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

    void value(std::string& text); // null: empty
    template <class Noun>
    void value(Id<Noun>& id) {
        value(id.text);
    }
    template <class Enum>
    void value(Term<Enum>& term) {
        std::string text;
        value(text);
        term = Term<Enum>::from_text(text);
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
    void value(TimeOfDayRange& hours);

    template <json::Named Enum>
    void value(Enum& choice) {
        parsed(choice, json::value_of<Enum>, json::choices<Enum>());
    }

    void value(std::optional<TimingKind>& kind);

    void value(AttendanceMode& mode);

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

    void value(TimingFlags& flags);
    void value(TimingCount& count);
    void value(std::map<std::string, std::string>& out);
    void value(std::vector<RowCell>& cells);

    void span(Span& bytes);

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
    template <class Names, class Name, class Add>
    std::uint32_t index(Names* names, Name&& name_of, Add&& add);

    void value(Source& source);
    void value(Place& place);
    std::optional<Code> note_code();
    template <class Note, class Read>
    void read_notes(std::vector<Note>& notes, Read&& read);
    void value(std::vector<Diagnostic>& notes);
    void value(std::vector<TimingNote>& notes);

    JsonTape tape_;
    JsonReader in_;
    std::vector<SourceFile> files_;
    Unknown files_unknown_;
    bool new_files_ = false; // names of files that are not known are added
    Unknown* owner_ = nullptr;
    std::size_t owner_depth_ = 0;
};

} // namespace opora::inline v0::json
