// Opora, MIT licence. See LICENSE.
#include "model/json/writer.hpp"
#include "opora/names/organisation_name.hpp"

namespace opora::inline v0 {

std::string to_json(const OrganisationName& name, bool pretty) {
    JsonWriter out(pretty);
    const auto text = [&out](std::string_view key, const std::string& value) {
        out.key(key);
        out.string(value);
    };
    out.begin_object();
    text("legal_form", name.legal_form);
    text("kind", name.kind);
    out.key("numbers");
    out.begin_array();
    for (const auto& number : name.numbers) {
        out.string(number);
    }
    out.end_array();
    text("proper", name.proper);
    text("place", name.place);
    out.key("expanded");
    out.boolean(name.expanded);
    out.end_object();
    return std::move(out).take();
}

std::string organisation_name_json(std::string_view text, bool pretty) {
    return names_organisation(text) ? to_json(parse_organisation_name(text), pretty) : "null";
}

} // namespace opora::inline v0
