// Opora, MIT licence. See LICENSE.
#include "base/unicode.hpp"
#include "model/json/programme_reader.hpp"
#include "opora/base/encoding.hpp"
#include "opora/model/json.hpp"

namespace opora::inline v0 {

namespace json {

namespace {

std::optional<std::uint8_t> two_digits(std::string_view text, std::uint8_t most) {
    if (text.size() != 2 || text[0] < '0' || text[0] > '9' || text[1] < '0' || text[1] > '9') {
        return std::nullopt;
    }
    const auto number = static_cast<std::uint8_t>((text[0] - '0') * 10 + (text[1] - '0'));
    return number <= most ? std::optional(number) : std::nullopt;
}

// `15:00` or `10:00-12:00`.
std::optional<TimeOfDayRange> parse_hours(std::string_view text) {
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
    return TimeOfDayRange{*hour, *minute, range, *last_hour, *last_minute};
}

} // namespace

Result<Programme> ProgrammeReader::read() {
    find_files();
    Programme programme;
    programme.files = files_;
    programme.unknown = files_unknown_;
    owner_ = &programme.unknown;
    if (in_.ok()) {
        members(programme);
        sort(programme.unknown);
    }
    if (!in_.ok()) {
        return in_.error();
    }
    return programme;
}

// Sources name files, which may stand behind them in the text; so they are looked for first. The form's number
// is checked in the same pass: a text of another form should say so, not that some member is wrong.
void ProgrammeReader::find_files() {
    JsonReader in(tape_);
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

void ProgrammeReader::keep_unknown() {
    auto name = in_.path(owner_depth_);
    auto json = in_.raw();
    if (in_.ok()) {
        owner_->emplace_back(std::move(name), std::move(json));
    }
}

void ProgrammeReader::value(std::optional<TimingKind>& kind) {
    parsed(
        kind,
        [](std::string_view text) -> std::optional<std::optional<TimingKind>> {
            const auto known = json::value_of<TimingKind>(text);
            return known || text == "unknown" ? std::optional(known) : std::nullopt;
        },
        json::choices<TimingKind>() + "|unknown");
}

void ProgrammeReader::value(std::string& text) {
    if (in_.null()) {
        text.clear();
    } else {
        in_.string(text);
    }
}

void ProgrammeReader::value(AttendanceMode& mode) {
    if (in_.null()) {
        mode = AttendanceMode::unknown;
        return;
    }
    const auto known = [](std::string_view text) {
        const auto found = parse_attendance_mode(text);
        return found != AttendanceMode::unknown ? found : std::nullopt; // which is written as null
    };
    parsed(mode, known, "in_person|online|mixed|null");
}

void ProgrammeReader::value(TimingFlags& flags) {
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

void ProgrammeReader::value(TimingCount& count) {
    count = {};
    if (!in_.null()) {
        members(count);
    }
}

void ProgrammeReader::value(std::map<std::string, std::string>& out) {
    out.clear();
    in_.object([&](std::string_view name) { in_.string(out[std::string(name)]); });
}

void ProgrammeReader::value(std::vector<RowCell>& cells) {
    cells.clear();
    in_.object([&](std::string_view name) {
        if (in_.peek() == '[') {
            in_.array([&] { in_.string(cells.emplace_back(RowCell{std::string(name), {}}).text); });
        } else {
            in_.string(cells.emplace_back(RowCell{std::string(name), {}}).text);
        }
    });
}

void ProgrammeReader::value(TimeOfDayRange& hours) { parsed(hours, parse_hours, "HH:MM, HH:MM-HH:MM"); }

} // namespace json

Result<Programme> from_json(std::string_view json, const Limits& limits) {
    if (json.size() > limits.max_file_bytes) {
        return Diagnostic{
            Code::file_too_large, {std::to_string(json.size()), std::to_string(limits.max_file_bytes)}, {}};
    }
    if (!is_utf8(json)) {
        return Diagnostic{Code::text_not_utf8, {}, {}};
    }
    return json::ProgrammeReader(json, limits).read();
}

} // namespace opora::inline v0
