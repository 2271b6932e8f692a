// Opora, MIT licence. See LICENSE.
#include "model/json/fields.hpp"
#include "model/json/names.hpp"
#include "model/json/reader.hpp"
#include "model/json/write_values.hpp"
#include "model/json/writer.hpp"
#include "opora/model/json.hpp"
#include "time/clock.hpp"

namespace opora::inline v0 {

namespace {

// A name tells its place in a list only if it is the first of its kind.
bool tells(const std::vector<std::string>& names, std::size_t index) {
    if (names[index].empty()) {
        return false;
    }
    for (std::size_t i = 0; i < index; ++i) {
        if (names[i] == names[index]) {
            return false;
        }
    }
    return true;
}

class Writer {
public:
    Writer(const Programme& programme, bool pretty) : programme_(programme), out_(pretty) {
        for (const auto& file : programme.files) {
            names_.push_back(file.name);
        }
        for (std::size_t i = 0; i < names_.size(); ++i) {
            document_tells_.push_back(tells(names_, i));
        }
    }

    std::string write() {
        out_.begin_object();
        out_.key("opora");
        out_.integer(1);
        owner_ = &programme_.unknown;
        json::fields(*this, programme_);
        write_unknown();
        out_.end_object();
        return std::move(out_).take();
    }

    std::string write(const Timing& timing, const std::vector<Diagnostic>& notes) {
        out_.begin_object();
        owner_ = &timing.unknown;
        whole_notes_ = &notes;
        json::fields(*this, timing);
        write_unknown();
        out_.end_object();
        return std::move(out_).take();
    }

    template <class T>
    void operator()(std::string_view name, const T& member) {
        out_.key(name);
        Step step(*this, name, 0, false);
        value(member);
    }

    template <class T>
    void optional(std::string_view name, const T& member) {
        if (!(member == T{})) {
            (*this)(name, member);
        }
    }

    void optional(std::string_view name, const std::optional<std::vector<TimingNote>>& notes) {
        if (whole_notes_ != nullptr) {
            (*this)(name, *whole_notes_);
        } else if (notes) {
            (*this)(name, *notes);
        }
    }

    void nullable(std::string_view name, const std::string& text) {
        out_.key(name);
        text.empty() ? out_.null() : out_.string(text);
    }
    template <class Noun>
    void nullable(std::string_view name, const Id<Noun>& id) {
        nullable(name, id.text);
    }
    template <class Enum>
    void nullable(std::string_view name, const Term<Enum>& term) {
        out_.key(name);
        term.empty() ? out_.null() : out_.string(term.text());
    }

    void mode(std::string_view name, AttendanceMode mode) {
        out_.key(name);
        mode == AttendanceMode::unknown ? out_.null() : out_.string(to_string(mode));
    }

    void target(const Reference& reference) {
        if (reference.target != Reference::Target::nothing) {
            nullable(json::name_of(reference.target), reference.id);
        }
    }

    template <class Fields>
    void nested(std::string_view name, Fields&& inner) {
        out_.key(name);
        Step step(*this, name, 0, false);
        out_.begin_object();
        inner(*this);
        write_unknown();
        out_.end_object();
    }

private:
    struct PathStep {
        std::string_view name;
        std::size_t index;
        bool element;
    };
    // A step of the path from the innermost object that has an `unknown` of its own.
    struct Step {
        Step(Writer& writer, std::string_view name, std::size_t index, bool element) : path(writer.path_) {
            path.push_back({name, index, element});
        }
        ~Step() { path.pop_back(); }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;
        std::vector<PathStep>& path;
    };

    // Members of the object that ends here which an earlier reading did not know.
    void write_unknown() {
        if (owner_->empty()) {
            return;
        }
        const auto prefix = path();
        for (const auto& [name, json] : *owner_) {
            if (name.size() < prefix.size() || name.compare(0, prefix.size(), prefix) != 0 ||
                name.find('/', prefix.size()) != std::string::npos) {
                continue;
            }
            out_.key(unescape(std::string_view(name).substr(prefix.size())));
            out_.raw(json);
        }
    }

    [[nodiscard]] std::string path() const {
        std::string out;
        for (std::size_t i = owner_depth_; i < path_.size(); ++i) {
            out += path_[i].element ? std::to_string(path_[i].index) : escape_step(path_[i].name);
            out += '/';
        }
        return out;
    }

    static std::string unescape(std::string_view step) {
        std::string out;
        for (std::size_t i = 0; i < step.size(); ++i) {
            const bool escaped = step[i] == '~' && i + 1 < step.size();
            out += escaped ? (step[++i] == '1' ? '/' : '~') : step[i];
        }
        return out;
    }

    void value(const std::string& text) { out_.string(text); }
    template <class Noun>
    void value(const Id<Noun>& id) {
        out_.string(id.text);
    }
    template <class Enum>
    void value(const Term<Enum>& term) {
        out_.string(term.text());
    }
    void value(bool flag) { out_.boolean(flag); }
    void value(std::uint16_t number) { out_.integer(number); }
    void value(std::int32_t number) { out_.integer(number); }
    void value(const Window& window) { out_.string(to_string(window)); }
    void value(const Date& date) { out_.string(to_string(date)); }
    void value(const TimeOfDayRange& hours) { out_.string(clock_text(hours)); }
    void value(const std::optional<TimingKind>& kind) { out_.string(kind ? json::name_of(*kind) : "unknown"); }

    template <json::Named Enum>
    void value(Enum choice) {
        out_.string(json::name_of(choice));
    }

    template <class T>
    void value(const std::optional<T>& maybe) {
        if (maybe) {
            value(*maybe);
        } else {
            out_.null();
        }
    }

    template <class T>
    void value(const std::vector<T>& list) {
        out_.begin_array();
        for (std::size_t i = 0; i < list.size(); ++i) {
            Step step(*this, {}, i, true);
            value(list[i]);
        }
        out_.end_array();
    }

    void value(const TimingFlags& flags) {
        out_.begin_array();
        const auto write = [this](bool set, std::string_view name) {
            if (set) {
                out_.string(name);
            }
        };
        write(flags.ambiguous, "ambiguous");
        write(flags.broken, "broken");
        write(flags.outside, "outside");
        out_.end_array();
    }

    void value(const TimingCount& count) {
        if (count == TimingCount{}) {
            out_.null();
        } else {
            object(count);
        }
    }

    void value(const std::map<std::string, std::string>& members) {
        out_.begin_object();
        for (const auto& [name, text] : members) {
            out_.key(name);
            out_.string(text);
        }
        out_.end_object();
    }

    void value(const std::vector<RowCell>& cells) { json::write_cells(out_, cells); }

    void number(std::string_view name, std::uint32_t number) {
        if (number != 0) {
            out_.key(name);
            out_.integer(number);
        }
    }

    void span(Span bytes) {
        if (!(bytes == Span{})) {
            out_.key("span");
            out_.begin_array();
            out_.integer(bytes.first);
            out_.integer(bytes.end);
            out_.end_array();
        }
    }

    template <class T>
    void position(const T& where) {
        number("paragraph", where.paragraph);
        number("table", where.table);
        number("row", where.row);
        number("cell", where.cell);
        span(where.span);
    }

    void value(const Source& source) {
        out_.begin_object();
        const auto& files = programme_.files;
        const bool known = source.document < files.size();
        if (known && document_tells_[source.document]) {
            out_.key("document");
            out_.string(files[source.document].name);
        } else {
            number("document", source.document);
        }
        if (known && source.part < files[source.document].parts.size() &&
            tells(files[source.document].parts, source.part)) {
            out_.key("part");
            out_.string(files[source.document].parts[source.part]);
        } else {
            number("part", source.part);
        }
        position(source);
        write_unknown();
        out_.end_object();
    }

    void value(const Place& place) {
        out_.begin_object();
        optional("document", place.document);
        optional("part", place.part);
        position(place);
        write_unknown();
        out_.end_object();
    }

    void value(const Diagnostic& note) {
        out_.begin_object();
        (*this)("code", std::string(to_string(note.code)));
        (*this)("severity", std::string(to_string(severity(note.code))));
        (*this)("message_ru", message(note, Language::russian));
        (*this)("message_en", message(note, Language::english));
        (*this)("arguments", note.arguments);
        optional("place", note.place);
        write_unknown();
        out_.end_object();
    }

    // The words of a note follow from its code and the phrase.
    void value(const TimingNote& note) {
        out_.begin_object();
        (*this)("code", std::string(to_string(note.code)));
        optional("place", note.span);
        write_unknown();
        out_.end_object();
    }

    void value(const Span& bytes) {
        out_.begin_object();
        span(bytes);
        write_unknown();
        out_.end_object();
    }

    void value(const std::vector<TimingNote>& notes) { list_of_notes(notes, *owner_); }

    // Behind the notes stand those whose codes an earlier reading did not know.
    template <class Note>
    void list_of_notes(const std::vector<Note>& notes, const Unknown& unknown) {
        out_.begin_array();
        for (std::size_t i = 0; i < notes.size(); ++i) {
            Step step(*this, {}, i, true);
            value(notes[i]);
        }
        for (const auto& [name, json] : unknown) {
            if (name == "notes/-") {
                out_.raw(json);
            }
        }
        out_.end_array();
    }

    void value(const std::vector<Diagnostic>& notes) { list_of_notes(notes, programme_.unknown); }

    template <class T>
    void object(const T& thing) {
        out_.begin_object();
        json::fields(*this, thing);
        write_unknown();
        out_.end_object();
    }

    template <class T>
    requires requires(Writer& writer, const T& thing) { json::fields(writer, thing); }
    void value(const T& thing) {
        if constexpr (requires { thing.unknown; }) {
            const auto* const outer = owner_;
            const auto outer_depth = owner_depth_;
            owner_ = &thing.unknown;
            owner_depth_ = path_.size();
            object(thing);
            owner_ = outer;
            owner_depth_ = outer_depth;
        } else {
            object(thing);
        }
    }

    const Programme& programme_;
    JsonWriter out_;
    std::vector<std::string> names_;
    std::vector<bool> document_tells_;
    std::vector<PathStep> path_;
    const std::vector<Diagnostic>* whole_notes_ = nullptr; // of a timing that is written by itself
    const Unknown* owner_ = nullptr;                       // of the innermost object that has one
    std::size_t owner_depth_ = 0;                          // where its path begins
};

} // namespace

std::string to_json(const Programme& programme, bool pretty) {
    auto text = Writer(programme, pretty).write();
    if (pretty) {
        text += '\n';
    }
    return text;
}

std::string to_json(const Timing& timing, const std::vector<Diagnostic>& notes, bool pretty) {
    const Programme none;
    return Writer(none, pretty).write(timing, notes);
}

} // namespace opora::inline v0
