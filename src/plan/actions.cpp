// Opora, MIT licence. See LICENSE.
#include "plan/actions.hpp"

#include <algorithm>
#include <array>

namespace opora::inline v0::plan {

namespace {

// Words that carry no content of their own. An act behind one of them («помощь в разработке») is not an action of the event.
constexpr std::array<std::string_view, 24> small_words{"и",   "или", "в",  "во", "на", "с",   "со",    "по",
                                                       "для", "о",   "об", "к",  "ко", "при", "от",    "из",
                                                       "за",  "у",   "а",  "не", "их", "том", "числе", "также"};

bool small(std::string_view word) {
    return std::find(small_words.begin(), small_words.end(), word) != small_words.end();
}

bool joins(std::string_view word) { return word == "и" || word == "или"; }

class ActionReader {
public:
    explicit ActionReader(std::string_view text) : text_(text), found_(matches(text_)) {}

    Actions read() {
        for (std::size_t at = 0; at < text_.words.size();) {
            at = step(at);
        }
        close_action();
        return std::move(out_);
    }

private:
    [[nodiscard]] const Match* match(std::size_t at, std::string_view kind) const {
        for (const auto& each : found_) {
            if (each.first == at && each.kind == kind) {
                return &each;
            }
        }
        return nullptr;
    }

    std::size_t step(std::size_t at) {
        std::size_t end = at + 1;
        if (const auto* use = match(at, "use")) {
            close_action();
            end = take_use(use->end);
        } else if (const auto* act = match(at, "act"); act != nullptr && begins_action(at)) {
            if (!bare_) {
                close_action();
            }
            open_ = true;
            bare_ = true;
            action_.acts.insert(act->name);
            end = act->end;
        } else if (const auto rely = recommended(at)) {
            close_action();
            end = take_use(rely);
        } else if (open_) {
            next_object(at);
            take_word(at, action_.product);
        }
        if (text_.ends[end - 1] != 0) {
            close_action();
        }
        return end;
    }

    // «Семинар по методическим рекомендациям»: the index of the first word behind «по», or 0.
    [[nodiscard]] std::size_t recommended(std::size_t at) const {
        constexpr std::size_t near = 2; // words
        for (auto i = at + 1; text_.words[at] == "по" && i <= at + near && i < text_.words.size(); ++i) {
            if (text_.ends[i - 1] != 0) {
                break;
            }
            if (text_.words[i] == "рекомендациям") {
                return at + 1;
            }
        }
        return 0;
    }

    // «Утвердить программу и график»: two things, each approved.
    void next_object(std::size_t at) {
        const bool product = match(at, "product") != nullptr ||
                             (text_.ends[at] == 0 && match(at + 1, "product") != nullptr); // «и дорожную карту»
        const bool another = at > 0 && joins(text_.words[at - 1]) && action_.does("approve") &&
                             !action_.product.type.empty() && product;
        if (another) {
            auto acts = action_.acts;
            close_action();
            action_.acts = std::move(acts);
            open_ = true;
        }
    }

    // «для разработки», «по проведению» say what something is for, not what is done. «подготовка и проведение» does both.
    // What a quoted name says, «Подготовка выпускников», is a subject.
    [[nodiscard]] bool begins_action(std::size_t at) const {
        if (open_ && text_.quoted[at] != 0) {
            return false;
        }
        return at == 0 || text_.ends[at - 1] != 0 || !small(text_.words[at - 1]) ||
               (joins(text_.words[at - 1]) && bare_);
    }

    void take_word(std::size_t at, Product& thing) {
        const auto& word = text_.words[at];
        thing.words += (thing.words.empty() ? "" : " ") + word;
        if (const auto* role = match(at, "role")) {
            action_.roles.insert(role->name);
        }
        if (small(word)) {
            return;
        }
        bare_ = false;
        if (const auto* product = match(at, "product"); product != nullptr && thing.type.empty()) {
            thing.type = product->name;
            thing.kind = std::move(thing.about);
            thing.about.clear();
        } else {
            thing.about.insert(stem(word));
        }
    }

    std::size_t take_use(std::size_t at) {
        Product product;
        while (at < text_.words.size() && match(at, "use") == nullptr) {
            take_word(at, product);
            ++at;
            if (text_.ends[at - 1] != 0) {
                break;
            }
        }
        out_.used.push_back(std::move(product));
        return at;
    }

    void close_action() {
        if (open_) {
            out_.done.push_back(std::move(action_));
        }
        action_ = Action{};
        open_ = false;
        bare_ = false;
    }

    Words text_;
    std::vector<Match> found_;
    Actions out_;
    Action action_;
    bool open_ = false;
    bool bare_ = false; // an act was named and nothing yet of what it is done to
};

bool within(const Stems& a, const Stems& b) { return std::includes(b.begin(), b.end(), a.begin(), a.end()); }

} // namespace

Stems Product::all() const {
    Stems out = kind;
    out.insert(about.begin(), about.end());
    return out;
}

Actions actions_of(std::string_view text) { return ActionReader(text).read(); }

std::size_t shared(const Stems& a, const Stems& b) {
    return static_cast<std::size_t>(
        std::count_if(a.begin(), a.end(), [&](const std::string& each) { return b.count(each) != 0; }));
}

bool same_product(const Product& a, const Product& b) {
    constexpr std::size_t enough = 2;
    if (a.type != b.type) {
        return false;
    }
    if (!a.type.empty()) {
        const bool same_kind = a.kind == b.kind;
        return same_kind && (!a.kind.empty() || shared(a.about, b.about) >= enough);
    }
    return shared(a.about, b.about) >= enough && (within(a.about, b.about) || within(b.about, a.about));
}

} // namespace opora::inline v0::plan
