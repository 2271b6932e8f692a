// Opora, MIT licence. See LICENSE.
#include "document/docx/styles.hpp"

#include "base/unicode.hpp"
#include "document/docx/tags.hpp"

namespace opora::inline v0::document {

namespace {

constexpr int deepest_inheritance = 32;

bool is_heading_name(std::string_view name) {
    const auto folded = fold(name);
    return folded.starts_with("heading ") || folded.starts_with("заголовок ") || folded == "title" ||
           folded == "название" || folded == "subtitle" || folded == "подзаголовок";
}

// Where a document has no styles part, the id alone can tell.
bool is_heading_id(std::string_view id) {
    return (id.starts_with("Heading") && id.size() == 8) || id == "Title" || id == "Subtitle";
}

} // namespace

void Styles::load() {
    loaded_ = true;
    XmlPart xml(draft_, part_);
    if (part_.empty() || !package_.load(xml)) {
        return;
    }
    for (const auto node : xml.root().children()) {
        if (local_name(node) != "style") {
            continue;
        }
        Raw raw;
        raw.based_on = attribute(child(node, "basedOn"), "val");
        raw.name = attribute(child(node, "name"), "val");
        if (const auto bold = child(child(node, "rPr"), "b")) {
            raw.bold = is_on(bold);
        }
        const auto properties = child(node, "pPr");
        if (const auto outline = child(properties, "outlineLvl")) {
            raw.outline = number_of(attribute(outline, "val"), 9);
        }
        const auto list = child(properties, "numPr");
        if (const auto number = child(list, "numId")) {
            raw.number = number_of(attribute(number, "val"), 0);
        }
        if (const auto level = child(list, "ilvl")) {
            raw.level = number_of(attribute(level, "val"), 0);
        }
        raw_.emplace(attribute(node, "styleId"), std::move(raw));
    }
}

Style Styles::resolve(const std::string& id) const {
    Raw all;
    Style style;
    std::string at = id;
    for (int steps = 0; steps < deepest_inheritance && !at.empty(); ++steps) {
        const auto found = raw_.find(at);
        if (found == raw_.end()) {
            break;
        }
        const auto& raw = found->second;
        const auto inherit = [](auto& to, const auto& from) {
            if (!to) {
                to = from;
            }
        };
        inherit(all.bold, raw.bold);
        inherit(all.outline, raw.outline);
        inherit(all.number, raw.number);
        inherit(all.level, raw.level);
        style.heading = style.heading || is_heading_name(raw.name);
        at = raw.based_on;
    }
    style.heading = (style.heading && all.outline.value_or(0) < 9) || all.outline.value_or(9) < 9 ||
                    (raw_.empty() && is_heading_id(id));
    style.bold = all.bold.value_or(false);
    style.number = all.number.value_or(0);
    style.level = all.level.value_or(0);
    return style;
}

const Style& Styles::get(std::string_view id) {
    if (!loaded_) {
        load();
    }
    const std::string key(id);
    const auto found = resolved_.find(key);
    return found != resolved_.end() ? found->second : resolved_.emplace(key, resolve(key)).first->second;
}

} // namespace opora::inline v0::document
