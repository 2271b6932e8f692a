// Opora, MIT licence. See LICENSE.
//
// Versions, status, texts.
#include <algorithm>
#include <array>

#include "context.hpp"
#include "enums.hpp"
#include "handles.hpp"
#include "opora/base/diagnostic.hpp"
#include "version.hpp"

using namespace opora::capi;

namespace {

constexpr std::array<std::string_view, 9> status_names{"OPORA_OK",       "OPORA_E_ARGUMENT",    "OPORA_E_RANGE",
                                                       "OPORA_E_MEMORY", "OPORA_E_CANCELLED",   "OPORA_E_VERSION",
                                                       "OPORA_E_SPACE",  "OPORA_E_UNSUPPORTED", "OPORA_E_INTERNAL"};

char digit(std::int32_t number) { return static_cast<char>('0' + number % 10); }

std::optional<opora::Code> known_code(std::int32_t number) {
    if (number <= 0 || number > 999) {
        return std::nullopt;
    }
    // A number that no row has gets the id of another: OP and the number are compared.
    const auto code = static_cast<opora::Code>(number);
    const std::array<char, 5> id{'O', 'P', digit(number / 100), digit(number / 10), digit(number)};
    return opora::code_id(code) == std::string_view(id.data(), id.size()) ? std::optional(code) : std::nullopt;
}

} // namespace

extern "C" {

uint32_t opora_api_version(void) { return OPORA_API_MAJOR * 65536U + OPORA_API_MINOR; }

opora_str opora_version(void) { return constant(version); }

int32_t opora_has_component(const char* name, size_t size) {
    constexpr std::string_view known = "office";
    const bool office = name != nullptr && size == known.size() && std::string_view(name, size) == known;
    return office && OPORA_WITH_OFFICE ? 1 : 0;
}

opora_str opora_status_name(opora_status status) {
    if (status <= 0) {
        const auto index = static_cast<std::size_t>(-static_cast<std::int64_t>(status));
        return constant(index < status_names.size() ? status_names[index] : status_names.back());
    }
    const auto code = known_code(status);
    return constant(code ? opora::code_name(*code) : std::string_view("unknown_code"));
}

opora_str opora_code_id(opora_code code) {
    const auto known = known_code(code);
    return constant(known ? opora::code_id(*known) : std::string_view(""));
}

opora_severity opora_code_severity(opora_code code) {
    const auto known = known_code(code);
    return known ? severity_out(opora::severity(*known)) : OPORA_SEVERITY_ERROR;
}

opora_str opora_text_get(const opora_text* text) { return text == nullptr ? constant("") : text_out(text->bytes); }

void opora_text_free(opora_text* text) { delete text; }

} // extern "C"
