// Opora, MIT licence. See LICENSE.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "opora/base/result.hpp"
#include "opora/model/vocabulary.hpp"

/// \file
/// Kinds of events by their titles: вебинар, круглый стол.
///
/// \code
/// #include <algorithm>
///
/// #include <opora/names/event_format.hpp>
///
/// bool is_webinar(std::string_view title) {
///     const auto formats = opora::formats_of(title, opora::FormatTable::standard());
///     return std::find(formats.begin(), formats.end(), "webinar") != formats.end();
/// }
/// \endcode

namespace opora::inline v0 {

/// A kind of event: вебинар, круглый стол, взаимопосещение...
struct EventFormat {
    std::string id;                 ///< `webinar`, as in `Event::formats`
    std::string ru;                 ///< «вебинар»
    std::string en;                 ///< `webinar`
    std::vector<std::string> words; ///< beginnings of words that follow each other, folded: `кругл стол`
    AttendanceMode mode = AttendanceMode::unknown; ///< what the format itself says of the mode
};

namespace names {
class FormatFinder;
}

/// The formats that are looked for. Immutable after it is made; copies share what they hold.
class FormatTable {
public:
    /// The project's own table, `src/data/names/event_formats.csv`.
    [[nodiscard]] static FormatTable standard();

    /// This table and the rows of a CSV of the same form (`id,ru,en,words,online`); rows of a known id add words.
    [[nodiscard]] Result<FormatTable> extended(std::string_view csv, std::string_view name = {}) const;

    /// The formats, in the order in which a report lists them.
    [[nodiscard]] const std::vector<EventFormat>& formats() const noexcept;

private:
    friend class names::FormatFinder;
    struct Content;
    explicit FormatTable(std::vector<EventFormat> formats);

    std::shared_ptr<const Content> content_;
};

/// Ids of the formats that a title names, in the order of the title.
[[nodiscard]] std::vector<std::string> formats_of(std::string_view title, const FormatTable& table);

/// How the event is held by its title or venue; `unknown` if they do not say.
[[nodiscard]] AttendanceMode mode_of(std::string_view text, const FormatTable& table);

} // namespace opora::inline v0
