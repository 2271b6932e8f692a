// Opora, MIT licence. See LICENSE.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "opora/base/language.hpp"
#include "opora/time/window.hpp"

namespace opora::inline v0::write {

/// The words of the report in one language, from `src/data/write/report_words.csv`.
class Words {
public:
    explicit Words(Language language) : language_(language) {}

    [[nodiscard]] Language language() const noexcept { return language_; }

    /// The word with a key. Throws `Error` for a key that is not in the table.
    [[nodiscard]] std::string_view operator()(std::string_view key) const;
    /// The same with `{0}`, `{1}` filled in.
    [[nodiscard]] std::string operator()(std::string_view key, std::initializer_list<std::string> arguments) const;
    /// The word with the key `prefix + name`, or the name itself where the table has none: names come from documents.
    [[nodiscard]] std::string named(std::string_view prefix, std::string_view name) const;

    /// A day: `08.09.2022`, in English `2022-09-08`.
    [[nodiscard]] std::string day(Date date) const;
    /// A day without its year: `08.09`, in English `8 Sep`.
    [[nodiscard]] std::string short_day(Date date) const;
    /// `сентябрь`, `September`.
    [[nodiscard]] std::string_view month(Date date) const;
    /// `сен`, `Sep`.
    [[nodiscard]] std::string_view short_month(Date date) const;
    [[nodiscard]] std::string window(const Window& window) const;
    /// A window without years.
    [[nodiscard]] std::string short_window(const Window& window) const;
    /// Windows with `, ` between; of more than `most` the first ones, how many more, and the last.
    [[nodiscard]] std::string windows(const std::vector<Window>& windows, std::size_t most) const;

private:
    Language language_;
};

} // namespace opora::inline v0::write
