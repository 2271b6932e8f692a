// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "opora/model/programme.hpp"

namespace opora::cli {

/// A day or a window as people write it: `07.09–11.09.2020` in Russian, `2020-09-07 – 2020-09-11` in English.
[[nodiscard]] std::string in_words(const Window& window, Language language);

/// Windows as people write them, with `, ` between; beyond `most` only the first ones and how many follow.
[[nodiscard]] std::string in_words(const std::vector<Window>& windows, Language language, std::size_t most);

/// A kind in one word: `срок`, `повторяется`...; `не понят` for none.
[[nodiscard]] std::string_view in_words(std::optional<TimingKind> kind, Language language);

/// Flags in words: `возможно иное чтение`...
[[nodiscard]] std::string in_words(const TimingFlags& flags, Language language);

/// `1 мероприятие`, `2 мероприятия`, `5 мероприятий`; in English one and many.
[[nodiscard]] std::string counted(const Session& session, std::size_t count, std::string_view one, std::string_view few,
                                  std::string_view many, std::string_view one_en, std::string_view many_en);

} // namespace opora::cli
