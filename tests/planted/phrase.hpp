// Opora, MIT licence. See LICENSE.
//
// Timing as plans write it, and a few cases of Russian.
#pragma once

#include <string>

#include "planted/chance.hpp"
#include "planted/draft.hpp"

namespace opora::planted {

/// The time of an event in words, in one of the ways for its shape. Parts are tens and weeks of a month.
std::string phrase(Shape shape, const Window& span, const Style& style, Chance& chance);

/// `12.10.2023`.
std::string numeric(Date date);
/// `12 октября 2023`.
std::string spoken(Date date);
/// `в понедельник`, without the preposition and in the nominative: `понедельник`.
std::string weekday_name(Date date);
/// `Сентябрь` for `сентябрь`.
std::string capital(std::string text);

/// Whom: `Зимину О.В.` for `Зимина О.В.`; to whom: `Зиминой О.В.`.
std::string accusative(const std::string& person);
std::string dative(const std::string& person);

/// The form of a word for a number: 1 школа, 2 школы, 5 школ.
std::string counted(std::size_t count, const char* one, const char* few, const char* many);

/// The first and the last day of the month of a date.
Window month_of(Date date);
/// The first of a month, so many months later.
Date month_later(Date date, int months);

} // namespace opora::planted
