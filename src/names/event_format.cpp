// Opora, MIT licence. See LICENSE.
#include "opora/names/event_format.hpp"

#include <algorithm>
#include <array>

#include "base/unicode.hpp"
#include "names/tokens.hpp"
#include "names/user_table.hpp"
#include "opora_data/event_formats.hpp"
#include "opora_data/event_modes.hpp"

namespace opora::inline v0 {

namespace {

using names::Tokens;

// The column «online» of a table.
AttendanceMode mode_said(std::string_view online) {
    return online == "yes"  ? AttendanceMode::online
           : online == "no" ? AttendanceMode::in_person
                            : AttendanceMode::unknown;
}

void add_row(std::vector<EventFormat>& formats, std::string_view id, std::string_view ru, std::string_view en,
             std::string_view words, std::string_view online) {
    auto found = std::find_if(formats.begin(), formats.end(), [id](const EventFormat& one) { return one.id == id; });
    if (found == formats.end()) {
        formats.push_back(EventFormat{std::string(id), std::string(ru), std::string(en), {}, mode_said(online)});
        found = std::prev(formats.end());
    }
    if (!words.empty()) {
        found->words.push_back(fold(words));
    }
}

bool opens_quote(char32_t sign) { return sign == U'«' || sign == U'"' || sign == U'„' || sign == U'“'; }

// Behind these words stands what is spoken of, not how: «круглый стол по вопросам проведения семинаров».
bool begins_topic(const Tokens& tokens, std::size_t i) {
    const auto& word = tokens[i].folded;
    return (word == "вопросам" || word == "вопросу" || word == "итогам") && i > 0 && tokens[i - 1].folded == "по";
}

// What a quotation may be the name of: «Деловая игра «Сетевой педсовет»»; work and papers are what it speaks of.
bool is_gathering(std::string_view id) {
    constexpr std::array<std::string_view, 8> work{"document", "appointment", "report",   "monitoring",
                                                   "survey",   "diagnostics", "training", "project_work"};
    return std::find(work.begin(), work.end(), id) == work.end();
}

} // namespace

// What copies of a table share: the formats, and what finds them.
struct FormatTable::Content {
    explicit Content(std::vector<EventFormat> list) : formats(std::move(list)), finder(formats) {}

    std::vector<EventFormat> formats;
    names::FormatFinder finder;
};

FormatTable::FormatTable(std::vector<EventFormat> formats)
    : content_(std::make_shared<const Content>(std::move(formats))) {}

const std::vector<EventFormat>& FormatTable::formats() const noexcept { return content_->formats; }

FormatTable FormatTable::standard() {
    static const FormatTable table = [] {
        std::vector<EventFormat> formats;
        for (const auto& row : data::event_formats::rows) {
            add_row(formats, row.id, row.ru, row.en, row.words, row.online);
        }
        return FormatTable(std::move(formats));
    }();
    return table;
}

Result<FormatTable> FormatTable::extended(std::string_view csv, std::string_view name) const {
    const auto table = names::read_user_table(csv, name, {"id", "ru", "en", "words", "online"});
    if (!table) {
        return table.error();
    }
    auto all = formats();
    for (const auto& row : *table) {
        add_row(all, row[0], row[1], row[2], row[3], row[4]);
    }
    return FormatTable(std::move(all));
}

namespace names {

const FormatFinder& FormatFinder::of(const FormatTable& table) noexcept { return table.content_->finder; }

FormatFinder::FormatFinder(const std::vector<EventFormat>& formats) {
    for (std::size_t i = 0; i < formats.size(); ++i) {
        const auto& format = formats[i];
        ids_.push_back(format.id);
        modes_.push_back(format.mode);
        for (const auto& words : format.words) {
            Pattern pattern(words);
            auto& patterns = by_letter_.at(pattern.first());
            patterns.push_back({std::move(pattern), i});
        }
    }
    for (const auto& row : data::event_modes::rows) {
        Pattern pattern(row.words);
        (row.mode == to_string(AttendanceMode::online) ? online_ : in_person_)
            .at(pattern.first())
            .push_back(std::move(pattern));
    }
}

FormatFinder::Found FormatFinder::at(const Tokens& tokens, std::size_t i) const {
    Found best;
    for (const auto& entry : by_letter_.at(tokens[i].folded)) {
        const auto words = entry.pattern.match(tokens, i);
        if (words > best.words) {
            best = Found{entry.format, words};
        }
    }
    return best;
}

bool FormatFinder::stands(const Modes& modes, const Tokens& tokens, std::size_t i) {
    const auto& list = modes.at(tokens[i].folded);
    return std::any_of(list.begin(), list.end(), [&](const Pattern& pattern) { return pattern.match(tokens, i) != 0; });
}

std::vector<std::string> FormatFinder::formats(const Tokens& tokens) const {
    std::vector<std::string> out;
    bool topic = false;
    for (std::size_t i = 0; i < tokens.size();) {
        const auto& token = tokens[i];
        topic = token.sign == U'.' || token.sign == U';' ? false : topic || (!out.empty() && begins_topic(tokens, i));
        const bool counts = !topic && (!token.quoted || opens_quote(token.sign));
        auto found = counts ? at(tokens, i) : Found{};
        if (token.quoted && found.words != 0 && !is_gathering(ids_[found.format])) {
            found.words = 0; // «консультация «Разработка маршрута»»: what it is about
        }
        if (found.words == 0) {
            ++i;
            continue;
        }
        if (std::find(out.begin(), out.end(), ids_[found.format]) == out.end()) {
            out.push_back(ids_[found.format]);
        }
        i += found.words;
    }
    return out;
}

// What says both says nothing: «онлайн» may be of one event and «очно» of another.
AttendanceMode FormatFinder::mode(const Tokens& tokens) const {
    bool online = false;
    bool in_person = false;
    bool topic = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        topic = topic || begins_topic(tokens, i);
        if (stands(online_, tokens, i)) {
            online = true;
        } else if (stands(in_person_, tokens, i)) {
            in_person = true;
        } else if (!topic && !tokens[i].quoted) {
            const auto found = at(tokens, i);
            const auto mode = found.words != 0 ? modes_[found.format] : AttendanceMode::unknown;
            online = online || mode == AttendanceMode::online;
            in_person = in_person || mode == AttendanceMode::in_person;
        }
    }
    return online == in_person ? AttendanceMode::unknown : online ? AttendanceMode::online : AttendanceMode::in_person;
}

} // namespace names

std::vector<std::string> formats_of(std::string_view title, const FormatTable& table) {
    return names::FormatFinder::of(table).formats(names::tokens_of(title));
}

AttendanceMode mode_of(std::string_view text, const FormatTable& table) {
    return names::FormatFinder::of(table).mode(names::tokens_of(text));
}

} // namespace opora::inline v0
