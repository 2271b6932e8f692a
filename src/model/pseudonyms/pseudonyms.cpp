// Opora, MIT licence. See LICENSE.
#include "opora/model/pseudonyms.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "base/unicode.hpp"
#include "model/json/fields.hpp"
#include "model/pseudonyms/person_mentions.hpp"

namespace opora::inline v0 {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

// An initial goes with every name that begins so; what is not written goes with all.
bool agree(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty()) {
        return true;
    }
    if (length(a) > 1 && length(b) > 1) {
        return name_stem(a) == name_stem(b);
    }
    std::size_t first = 0;
    std::size_t second = 0;
    return decode_utf8(a, first) == decode_utf8(b, second);
}

// Everyone who is named, and the number of each: in the order in which the names first appear.
class Crowd {
public:
    Crowd(const Programme& programme, Language language)
        : word_(language == Language::russian ? "Человек " : "Person ") {
        for (const auto& person : programme.people) {
            ids_.emplace(person.id.text, everyone_.size());
            auto mentions = find_mentions(person.name, {});
            auto name = mentions.empty() ? PersonMention{{}, fold(person.name), {}, {}} : std::move(mentions.front());
            add(std::move(name));
        }
    }

    [[nodiscard]] const std::unordered_set<std::string>& surnames() const noexcept { return surnames_; }
    [[nodiscard]] std::size_t of_id(const std::string& id) const {
        const auto found = ids_.find(id);
        return found == ids_.end() ? none : found->second;
    }

    /// \param hint  whom the text is known to speak of, or `none`
    std::size_t who(const PersonMention& name, std::size_t hint = none) {
        const auto same = [&](std::size_t i) {
            const auto& other = everyone_[i];
            return agree(other.first, name.first) && agree(other.second, name.second);
        };
        const auto found = by_stem_.find(key(name));
        if (found != by_stem_.end()) {
            const auto& list = found->second;
            if (std::find(list.begin(), list.end(), hint) != list.end()) {
                return hint;
            }
            // Иванов И.И. and Иванова И.И. are two people where both are written so.
            for (const auto i : list) {
                if (everyone_[i].surname == name.surname && same(i)) {
                    return i;
                }
            }
            for (const auto i : list) {
                if (same(i)) {
                    return i;
                }
            }
        }
        return add(name);
    }

    /// The name appears here.
    void meet(std::size_t i) { (void)number(i); }
    [[nodiscard]] std::string pseudonym(std::size_t i) { return word_ + std::to_string(number(i)); }
    [[nodiscard]] std::string id(std::size_t i) { return "p-" + std::to_string(number(i)); }

private:
    static std::string key(const PersonMention& name) {
        return name.surname.empty() ? name_stem(name.first) + ' ' + name_stem(name.second) : name_stem(name.surname);
    }

    std::size_t add(PersonMention name) {
        const auto i = everyone_.size();
        by_stem_[key(name)].push_back(i);
        if (!name.surname.empty()) {
            surnames_.insert(name_stem(name.surname));
            if (length(name.first) > 1 && !name.second.empty()) { // «Инна Игоревна» without the surname
                by_stem_[name_stem(name.first) + ' ' + name_stem(name.second)].push_back(i);
            }
        }
        everyone_.push_back(std::move(name));
        numbers_.push_back(0);
        return i;
    }

    std::size_t number(std::size_t i) {
        if (numbers_[i] == 0) {
            numbers_[i] = ++count_;
        }
        return numbers_[i];
    }

    std::string word_;
    std::vector<PersonMention> everyone_;
    std::vector<std::size_t> numbers_; // 0: not yet met
    std::size_t count_ = 0;
    std::unordered_map<std::string, std::vector<std::size_t>> by_stem_;
    std::unordered_map<std::string, std::size_t> ids_; // of the programme's people, who come first
    std::unordered_set<std::string> surnames_;
};

// Goes through all texts of a programme by the fields of its JSON form, so that a new one cannot be forgotten.
// First it only gets to know the people (a surname may stand alone before it stands with initials), then it renames.
template <class T>
constexpr bool holds_no_text = std::is_trivially_copyable_v<T>; // numbers, enumerations, days

class Walk {
public:
    Walk(Crowd& crowd, bool rename) : crowd_(crowd), rename_(rename) {}

    template <class T>
    void operator()(std::string_view name, T& member) {
        if constexpr (std::is_same_v<T, std::vector<std::string>>) {
            if (name == "members") {
                std::for_each(member.begin(), member.end(), [this](std::string& id) { rename_id(id); });
                return;
            }
        }
        value(member);
    }
    template <class T>
    void optional(std::string_view name, T& member) {
        (*this)(name, member);
    }
    void nullable(std::string_view, std::string& text) { value(text); }
    template <class Noun>
    void nullable(std::string_view, Id<Noun>& id) {
        value(id);
    }
    template <class Enum>
    void nullable(std::string_view, Term<Enum>& term) {
        value(term);
    }
    void mode(std::string_view, AttendanceMode&) {}
    void target(Reference& reference) {
        if (reference.target == Reference::Target::person) {
            rename_id(reference.id);
        }
    }
    template <class Fields>
    void nested(std::string_view, Fields&& inner) {
        inner(*this);
    }

private:
    void text(std::string& text, std::size_t hint = none) {
        const auto mentions = find_mentions(text, crowd_.surnames());
        if (mentions.empty()) {
            return;
        }
        std::string out;
        std::size_t position = 0;
        for (const auto& mention : mentions) {
            const auto who = crowd_.who(mention, hint);
            crowd_.meet(who);
            if (rename_) {
                out += text.substr(position, mention.span.first - position) + crowd_.pseudonym(who);
            }
            position = mention.span.end;
        }
        if (rename_) {
            text = out + text.substr(position);
        }
    }

    void rename_id(std::string& id) {
        const auto who = crowd_.of_id(id);
        if (rename_ && who != none) {
            id = crowd_.id(who);
        }
    }

    void value(std::string& each) { text(each); }
    template <class Enum>
    void value(Term<Enum>& term) {
        auto written = std::string(term.text());
        text(written);
        if (rename_) {
            term = Term<Enum>::from_text(written);
        }
    }
    void value(Id<Person>& id) { rename_id(id.text); }
    // Those that mostly are made of names and stay, since they are looked for; the others may be any text.
    template <class Noun>
    void value(Id<Noun>& id) {
        constexpr bool stays = std::is_same_v<Noun, Event> || std::is_same_v<Noun, Stage> ||
                               std::is_same_v<Noun, Organisation> || std::is_same_v<Noun, Group>;
        if constexpr (!stays) {
            text(id.text);
        }
    }
    void value(std::vector<SourceFile>&) {}
    void value(Source& source) {
        if (rename_) {
            source.span = Span{}; // it counted bytes of a text that is another now
        }
    }
    void value(Diagnostic& note) {
        value(note.arguments);
        if (rename_) {
            note.place.span = Span{};
        }
    }
    template <class First, class Second>
    void value(std::pair<First, Second>& pair) {
        value(pair.first);
        value(pair.second);
    }
    void value(RowCell& cell) {
        text(cell.header);
        text(cell.text);
    }
    void value(std::map<std::string, std::string>& members) {
        for (auto& entry : members) {
            value(entry.second);
        }
    }
    template <class T>
    void value(std::optional<T>& maybe) {
        if (maybe) {
            value(*maybe);
        }
    }
    template <class T>
    void value(std::vector<T>& list) {
        std::for_each(list.begin(), list.end(), [this](T& each) { value(each); });
    }

    void value(Timing& timing) {
        const auto phrase = timing.phrase;
        object(timing);
        if (timing.phrase != phrase) { // what is kept of the old one has the name, and counts its bytes
            timing.parsed.reset();
            timing.notes.reset();
        }
    }

    void value(Person& person) {
        const auto who = crowd_.of_id(person.id.text);
        if (who != none) {
            crowd_.meet(who);
            person.name = rename_ ? crowd_.pseudonym(who) : std::move(person.name);
        }
        object(person);
    }

    void value(Reference& reference) {
        const auto who = reference.target == Reference::Target::person ? crowd_.of_id(reference.id) : none;
        if (who != none && find_mentions(reference.text, crowd_.surnames()).empty()) {
            // Written as nobody writes names, and known to be one: hidden as a whole.
            crowd_.meet(who);
            reference.text = rename_ ? crowd_.pseudonym(who) : std::move(reference.text);
        } else {
            text(reference.text, who);
        }
        text(reference.note, who);
        object(reference);
    }

    void value(Approval& approval) {
        const bool found = !find_mentions(approval.person, crowd_.surnames()).empty();
        if (!found && !approval.person.empty()) { // written as nobody writes names: hidden as a whole
            const auto who = crowd_.who(PersonMention{{}, fold(approval.person), {}, {}});
            if (rename_) {
                approval.person = crowd_.pseudonym(who);
            }
        }
        object(approval);
    }

    template <class T>
    void value(T& thing) {
        if constexpr (requires { json::fields(*this, thing); }) {
            object(thing);
        } else {
            static_assert(holds_no_text<T>, "a type that may hold a name needs a value() of its own");
        }
    }

    template <class T>
    void object(T& thing) {
        json::fields(*this, thing);
        if constexpr (requires { thing.unknown; }) {
            for (auto& member : thing.unknown) {
                text(member.second);
            }
        }
    }

    Crowd& crowd_;
    bool rename_;
};

} // namespace

Programme with_pseudonyms(const Programme& programme, Language language) {
    auto out = programme;
    Crowd crowd(programme, language);
    for (const bool rename : {false, true}) {
        Walk walk(crowd, rename);
        json::fields(walk, out);
        for (auto& member : out.unknown) {
            std::vector<std::string> texts{std::move(member.second)};
            walk("unknown", texts);
            member.second = std::move(texts.front());
        }
    }
    return out;
}

} // namespace opora::inline v0
