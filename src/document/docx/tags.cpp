// Opora, MIT licence. See LICENSE.
#include "document/docx/tags.hpp"

namespace opora::inline v0::document {

namespace {

struct Named {
    std::string_view name;
    Tag tag;
};

constexpr std::array names = {
    Named{"altChunk", Tag::altChunk},
    Named{"br", Tag::br},
    Named{"cr", Tag::cr},
    Named{"del", Tag::del},
    Named{"delInstrText", Tag::passed},
    Named{"delText", Tag::passed},
    Named{"drawing", Tag::drawing},
    Named{"endnote", Tag::endnote},
    Named{"footnote", Tag::footnote},
    Named{"gridAfter", Tag::gridAfter},
    Named{"gridBefore", Tag::gridBefore},
    Named{"gridSpan", Tag::gridSpan},
    Named{"instrText", Tag::passed},
    Named{"moveFrom", Tag::moveFrom},
    Named{"noBreakHyphen", Tag::noBreakHyphen},
    Named{"object", Tag::drawing},
    Named{"p", Tag::p},
    Named{"pPr", Tag::pPr},
    Named{"pict", Tag::drawing},
    Named{"ptab", Tag::ptab},
    Named{"r", Tag::r},
    Named{"rPr", Tag::rPr},
    Named{"rt", Tag::ruby_text},
    Named{"sdtEndPr", Tag::passed},
    Named{"sdtPr", Tag::passed},
    Named{"sectPr", Tag::passed},
    Named{"softHyphen", Tag::softHyphen},
    Named{"sym", Tag::sym},
    Named{"t", Tag::t},
    Named{"tab", Tag::tab},
    Named{"tbl", Tag::tbl},
    Named{"tblGrid", Tag::passed},
    Named{"tblPr", Tag::passed},
    Named{"tc", Tag::tc},
    Named{"tcPr", Tag::tcPr},
    Named{"tr", Tag::tr},
    Named{"trPr", Tag::trPr},
    Named{"txbxContent", Tag::txbxContent},
};

// Where a name is looked for first: its letters mixed, without asking for more than they are.
constexpr std::size_t slot_of(std::string_view name) noexcept {
    const auto letter = [name](std::size_t i) -> std::size_t { return static_cast<unsigned char>(name[i]); };
    return (name.size() * 7 + letter(0) * 3 + letter(name.size() / 2) * 5 + letter(name.size() - 1) * 11) & 127U;
}

// Places of `names` by their slots, behind the one that is taken; `names.size()`: none.
constexpr std::array<std::uint8_t, 128> make_slots() {
    std::array<std::uint8_t, 128> out{};
    out.fill(static_cast<std::uint8_t>(names.size()));
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto slot = slot_of(names[i].name);
        while (out[slot] != names.size()) {
            slot = (slot + 1) & 127U;
        }
        out[slot] = static_cast<std::uint8_t>(i);
    }
    return out;
}
constexpr auto slots = make_slots();

Tag tag_named(std::string_view name) noexcept {
    if (name.empty()) {
        return Tag::other;
    }
    for (auto slot = slot_of(name); slots[slot] != names.size(); slot = (slot + 1) & 127U) {
        if (names[slots[slot]].name == name) {
            return names[slots[slot]].tag;
        }
    }
    return Tag::other;
}

} // namespace

Tags::Tags(std::string_view start_tag) : prefix_("w:") {
    // xmlns:PREFIX="http://.../wordprocessingml/2006/main", or `.../wordprocessingml/main` in the strict form.
    for (auto found = start_tag.find("wordprocessingml/"); found != std::string_view::npos;
         found = start_tag.find("wordprocessingml/", found + 1)) {
        const auto end = start_tag.find_first_of("\"'", found);
        const auto value = start_tag.substr(found, end == std::string_view::npos ? end : end - found);
        if (value != "wordprocessingml/main" && value != "wordprocessingml/2006/main") {
            continue;
        }
        const auto open = start_tag.find_last_of("\"'", found);
        const auto name = open == std::string_view::npos ? open : start_tag.find_last_of(" \t\r\n", open);
        if (name == std::string_view::npos) {
            continue;
        }
        auto declared = start_tag.substr(name + 1, open - name - 1);
        declared = declared.substr(0, declared.find('='));
        prefix_ = declared.starts_with("xmlns:") ? std::string(declared.substr(6)) + ":" : std::string();
        return;
    }
}

Tag Tags::of(std::string_view name) const noexcept {
    if (name.starts_with(prefix_) && (!prefix_.empty() || name.find(':') == std::string_view::npos)) {
        name.remove_prefix(prefix_.size());
        return tag_named(name);
    }
    if (name == "mc:AlternateContent") {
        return Tag::alternate;
    }
    if (name == "mc:Choice") {
        return Tag::choice;
    }
    if (name == "mc:Fallback") {
        return Tag::fallback;
    }
    return name == "m:t" ? Tag::math_text : Tag::other;
}

} // namespace opora::inline v0::document
