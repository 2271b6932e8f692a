// Opora, MIT licence. See LICENSE.
//
// What a text says is done, and to what: «Подготовка методических рекомендаций по оценке уроков» is the act `make` with
// the product `recommendations`, «методических», and «по оценке уроков» behind it.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "plan/word_table.hpp"

namespace opora::inline v0::plan {

using Stems = std::set<std::string>;

/// A thing that is made, approved or relied upon.
struct Product {
    std::string_view type; ///< class of the first product named, `map`; empty: none
    Stems kind;            ///< of the words before the product: which map it is
    Stems about;           ///< of the words behind it, or of all words where no product is named
    std::string words;     ///< as written, folded, for a message

    /// All stems together.
    [[nodiscard]] Stems all() const;
};

/// Something done.
struct Action {
    std::set<std::string_view> acts; ///< classes of `act`, `make`, `appoint`
    std::set<std::string_view> roles;
    Product product;

    [[nodiscard]] bool does(std::string_view act) const { return acts.count(act) != 0; }
};

/// What a text says, sentence by sentence.
struct Actions {
    std::vector<Action> done;
    std::vector<Product> used; ///< what it relies on: «на основе муниципальной карты»
};

[[nodiscard]] Actions actions_of(std::string_view text);

/// Whether two are surely one thing: the same product of the same kind, or nearly the same words where neither tells.
[[nodiscard]] bool same_product(const Product& a, const Product& b);

/// How many stems two sets share.
[[nodiscard]] std::size_t shared(const Stems& a, const Stems& b);

} // namespace opora::inline v0::plan
