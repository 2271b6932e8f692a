// Opora, MIT licence. See LICENSE.
//
// Where values stand, and notes, which have places.
#include "model/json/programme_reader.hpp"

namespace opora::inline v0::json {

namespace {

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
    return to_string(code) == id ? std::optional(code) : std::nullopt;
}

} // namespace

void ProgrammeReader::span(Span& bytes) {
    const auto offset = in_.position();
    std::vector<std::uint32_t> numbers;
    in_.array([&] { value(numbers.emplace_back()); });
    if (numbers.size() != 2 || numbers[0] > numbers[1]) {
        in_.reject(offset, "[first, end]");
        return;
    }
    bytes = Span{numbers[0], numbers[1]};
}

template <class Names, class Name, class Add>
std::uint32_t ProgrammeReader::index(Names* names, Name&& name_of, Add&& add) {
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
    if (new_files_ && names != nullptr && in_.ok()) {
        names->push_back(add(std::move(text)));
        return number;
    }
    in_.reject(offset, "a name that stands in /files");
    return 0;
}

void ProgrammeReader::value(Source& source) {
    source = {};
    if (in_.null()) {
        return;
    }
    // The part is resolved by the document, so it waits for it if it stands before it.
    std::optional<JsonReader> waiting;
    const auto part = [&] {
        auto* parts = source.document < files_.size() ? &files_[source.document].parts : nullptr;
        source.part = index(
            parts, [](const std::string& name) -> const std::string& { return name; },
            [](std::string text) { return text; });
    };
    bool documented = false;
    in_.object([&](std::string_view name) {
        if (name == "document") {
            source.document = index(
                &files_, [](const SourceFile& file) -> const std::string& { return file.name; },
                [](std::string text) -> SourceFile {
                    return {std::move(text), {}};
                });
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

void ProgrammeReader::value(Place& place) {
    place = {};
    in_.object([&](std::string_view name) {
        Member member(*this, name);
        member("document", place.document);
        member("part", place.part);
        position_member(member, name, place);
    });
}

// The code of the note that comes next; nothing where it is not known, and the note is then kept as it is.
std::optional<Code> ProgrammeReader::note_code() {
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
    if (in_.ok()) {
        in_ = start;
        if (!code) {
            owner_->emplace_back("notes/-", in_.raw());
        }
    }
    return code;
}

// Notes with a code that is known. `read` takes a member and says whether it did; severity and messages follow from the
// code.
template <class Note, class Read>
void ProgrammeReader::read_notes(std::vector<Note>& notes, Read&& read) {
    notes.clear();
    in_.array([&] {
        const auto code = note_code();
        if (!in_.ok() || !code) {
            return;
        }
        auto& note = notes.emplace_back();
        note.code = *code;
        in_.object([&](std::string_view name) {
            if (name == "code" || name == "severity" || name == "message_ru" || name == "message_en") {
                in_.skip();
            } else {
                read(note, name);
            }
        });
    });
}

void ProgrammeReader::value(std::vector<Diagnostic>& notes) {
    read_notes(notes, [this](Diagnostic& note, std::string_view name) {
        Member member(*this, name);
        member("arguments", note.arguments);
        member("place", note.place);
        member.keep_unknown();
    });
}

void ProgrammeReader::value(std::vector<TimingNote>& notes) {
    read_notes(notes, [this](TimingNote& note, std::string_view name) {
        if (name == "arguments") { // the words of the phrase
            in_.skip();
        } else if (name == "place") {
            in_.object([&](std::string_view key) {
                if (key == "span") {
                    span(note.span);
                } else {
                    keep_unknown();
                }
            });
        } else {
            keep_unknown();
        }
    });
}

} // namespace opora::inline v0::json
