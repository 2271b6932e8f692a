// Opora, MIT licence. See LICENSE.
#include "base/unicode.hpp"
#include "document/docx/styles.hpp"

#include <algorithm>

#include "document/docx/tags.hpp"
#include "text/numerals.hpp"

namespace opora::inline v0::document {

namespace {

// A, B ... Z, AA, BB: past the alphabet the letter is doubled.
std::string letter(std::int64_t count, std::u32string_view alphabet) {
    const auto size = static_cast<std::int64_t>(alphabet.size());
    std::string out;
    for (std::int64_t repeat = (count - 1) / size; repeat >= 0; --repeat) {
        append_utf8(out, alphabet[static_cast<std::size_t>((count - 1) % size)]);
    }
    return out;
}

} // namespace

std::string format_count(std::int64_t count, std::string_view format) {
    constexpr std::int64_t longest_letters = 300;
    if (format == "none") {
        return {};
    }
    if (count > 0 && count <= longest_letters) {
        if (format == "upperLetter") {
            return letter(count, U"ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        }
        if (format == "lowerLetter") {
            return letter(count, U"abcdefghijklmnopqrstuvwxyz");
        }
        if (format == "russianUpper") {
            return letter(count, U"АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ");
        }
        if (format == "russianLower") {
            return letter(count, U"абвгдежзиклмнопрстуфхцчшщыэюя");
        }
    }
    if (count > 0 && count < 4000 && (format == "upperRoman" || format == "lowerRoman")) {
        auto out = text::roman(static_cast<unsigned>(count));
        if (format == "upperRoman") {
            std::transform(out.begin(), out.end(), out.begin(),
                           [](char c) { return static_cast<char>(c - 'a' + 'A'); });
        }
        return out;
    }
    auto text = std::to_string(count);
    return format == "decimalZero" && text.size() == 1 ? "0" + text : text;
}

Numbering::Level Numbering::read_level(const pugi::xml_node& node) {
    Level level;
    level.form = attribute(child(node, "lvlText"), "val");
    level.format = attribute(child(node, "numFmt"), "val");
    level.style = attribute(child(node, "pStyle"), "val");
    level.start = number_of(attribute(child(node, "start"), "val"), 1);
    level.restart_after = number_of(attribute(child(node, "lvlRestart"), "val"), -1);
    const auto legal = child(node, "isLgl");
    level.legal = legal && is_on(legal);
    return level;
}

void Numbering::load() {
    loaded_ = true;
    XmlPart xml(draft_, part_);
    if (part_.empty() || !package_.load(xml)) {
        return;
    }
    const auto index = [](const pugi::xml_node& level) { return number_of(attribute(level, "ilvl"), -1); };
    const auto fits = [](std::int64_t level) { return level >= 0 && level < static_cast<std::int64_t>(level_count); };
    for (const auto node : xml.root().children()) {
        if (local_name(node) == "abstractNum") {
            Abstract list;
            list.style_link = attribute(child(node, "numStyleLink"), "val");
            for (const auto level : node.children()) {
                if (local_name(level) == "lvl" && fits(index(level))) {
                    list.levels[static_cast<std::size_t>(index(level))] = read_level(level);
                }
            }
            abstracts_.emplace(number_of(attribute(node, "abstractNumId"), -1), std::move(list));
        } else if (local_name(node) == "num") {
            Number number;
            number.abstract = number_of(attribute(child(node, "abstractNumId"), "val"), -1);
            for (const auto change : node.children()) {
                if (local_name(change) != "lvlOverride" || !fits(index(change))) {
                    continue;
                }
                const auto level = static_cast<std::size_t>(index(change));
                if (const auto start = child(change, "startOverride")) {
                    number.starts[level] = number_of(attribute(start, "val"), 1);
                }
                if (const auto own = child(change, "lvl")) {
                    number.own_levels[level] = read_level(own);
                }
            }
            numbers_.emplace(number_of(attribute(node, "numId"), -1), std::move(number));
        }
    }
}

// A list may stand in a style, which names a number, which names the list that has the levels.
Numbering::Abstract* Numbering::find_abstract(const Number& number) {
    auto id = number.abstract;
    for (int steps = 0; steps < 8; ++steps) {
        const auto list = abstracts_.find(id);
        if (list == abstracts_.end()) {
            return nullptr;
        }
        if (list->second.style_link.empty()) {
            return &list->second;
        }
        const auto linked = numbers_.find(styles_.get(list->second.style_link).number);
        if (linked == numbers_.end()) {
            return &list->second;
        }
        id = linked->second.abstract;
    }
    return nullptr;
}

const Numbering::Level& Numbering::level_of(const Number& number, const Abstract& list, std::size_t level) {
    const auto own = number.own_levels.find(level);
    return own != number.own_levels.end() ? own->second : list.levels[level];
}

Mark Numbering::next(std::int64_t number_id, std::int64_t wanted, std::string_view style) {
    if (!loaded_) {
        load();
    }
    const auto found = numbers_.find(number_id);
    auto* list = found == numbers_.end() ? nullptr : find_abstract(found->second);
    if (number_id == 0 || list == nullptr) {
        return {};
    }
    auto& number = found->second;
    if (wanted < 0) { // the style brings the list: its level is the one that names the style
        wanted = 0;
        for (std::size_t i = 0; i < level_count; ++i) {
            if (!style.empty() && level_of(number, *list, i).style == style) {
                wanted = static_cast<std::int64_t>(i);
            }
        }
    }
    const auto at = static_cast<std::size_t>(std::clamp<std::int64_t>(wanted, 0, level_count - 1));
    const auto& level = level_of(number, *list, at);
    if (const auto start = number.starts.find(at); start != number.starts.end()) {
        list->counts[at] = start->second;
        number.starts.erase(start);
    } else {
        list->counts[at] = list->counted[at] ? list->counts[at] + 1 : level.start;
    }
    list->counted[at] = true;
    for (std::size_t deeper = at + 1; deeper < level_count; ++deeper) {
        const auto after = level_of(number, *list, deeper).restart_after;
        if (after < 0 || static_cast<std::int64_t>(at) < after) {
            list->counted[deeper] = false;
        }
    }
    Mark mark;
    mark.listed = true;
    if (level.format != "bullet") {
        mark.text = write(number, *list, at);
    }
    return mark;
}

std::string Numbering::write(const Number& number, const Abstract& list, std::size_t at) {
    const auto& level = level_of(number, list, at);
    std::string out;
    for (std::size_t i = 0; i < level.form.size(); ++i) {
        const char digit = i + 1 < level.form.size() ? level.form[i + 1] : '\0';
        if (level.form[i] != '%' || digit < '1' || digit > '9') {
            out += level.form[i];
            continue;
        }
        ++i;
        const auto part = static_cast<std::size_t>(digit - '1');
        const auto& named = level_of(number, list, part);
        const auto count = list.counted[part] ? list.counts[part] : named.start;
        out += format_count(count, level.legal ? std::string_view("decimal") : std::string_view(named.format));
    }
    return out;
}

} // namespace opora::inline v0::document
