// Opora, MIT licence. See LICENSE.
// A check that markup is well-formed, apart from the code that writes it: the rules of XML 1.0 that a page or a picture
// could break (tags nest, attributes are quoted and given once, & begins a reference, one root).
#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace opora::test {

/// The first fault of a document, or nothing. `<style>` holds text up to its end tag, as HTML has it.
class MarkupCheck {
public:
    explicit MarkupCheck(std::string_view document) : rest_(document) {}

    std::string fault() {
        if (rest_.substr(0, 2) == "<?" || rest_.substr(0, 2) == "<!") {
            skip_past(">");
        }
        while (fault_.empty() && !rest_.empty()) {
            if (rest_.front() == '<') {
                tag();
            } else {
                text(rest_.substr(0, rest_.find('<')));
            }
        }
        if (fault_.empty() && !open_.empty()) {
            fault_ = "not closed: " + open_.back();
        }
        if (fault_.empty() && roots_ != 1) {
            fault_ = std::to_string(roots_) + " roots";
        }
        return fault_;
    }

private:
    void skip_past(std::string_view what) {
        const auto at = rest_.find(what);
        rest_ = at == std::string_view::npos ? std::string_view() : rest_.substr(at + what.size());
    }

    void text(std::string_view text) {
        if (open_.empty() && text.find_first_not_of(" \n\t") != std::string_view::npos) {
            fault_ = "text outside the root: " + std::string(text.substr(0, 40));
        }
        references(text);
        rest_ = rest_.substr(text.size());
    }

    void references(std::string_view text) {
        for (auto at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
            const auto name = text.substr(at + 1, text.find(';', at) - at - 1);
            const std::set<std::string_view> known{"amp", "lt", "gt", "quot", "#39"};
            if (known.count(name) == 0) {
                fault_ = "no reference: " + std::string(text.substr(at, 20));
            }
        }
    }

    std::string_view name() {
        const auto size = rest_.find_first_of(" />=\n");
        const auto out = rest_.substr(0, size);
        rest_ = size == std::string_view::npos ? std::string_view() : rest_.substr(size);
        if (out.empty()) {
            fault_ = "a name is missing";
        }
        return out;
    }

    void tag() {
        rest_.remove_prefix(1);
        const bool closes = !rest_.empty() && rest_.front() == '/';
        rest_.remove_prefix(closes ? 1 : 0);
        const std::string tag(name());
        if (closes) {
            if (open_.empty() || open_.back() != tag) {
                fault_ = "closed, but not open: " + tag;
                return;
            }
            open_.pop_back();
            skip_past(">");
            return;
        }
        attributes(tag);
        roots_ += open_.empty() ? 1 : 0;
        if (rest_.substr(0, 2) == "/>") {
            rest_.remove_prefix(2);
        } else if (!rest_.empty() && rest_.front() == '>') {
            rest_.remove_prefix(1);
            open_.push_back(tag);
            if (tag == "style") {
                rest_ = rest_.substr(std::min(rest_.find("</style"), rest_.size()));
            }
        } else if (fault_.empty()) {
            fault_ = "the tag has no end: " + tag;
        }
    }

    void attributes(const std::string& tag) {
        std::set<std::string_view> seen;
        while (fault_.empty() && !rest_.empty() && rest_.front() == ' ') {
            rest_.remove_prefix(1);
            const auto attribute = name();
            if (!seen.insert(attribute).second) {
                fault_ = tag + " has twice " + std::string(attribute);
            }
            const auto end = rest_.find('"', 2);
            if (rest_.substr(0, 2) != "=\"" || end == std::string_view::npos) {
                fault_ = tag + ": no value of " + std::string(attribute);
                return;
            }
            const auto value = rest_.substr(2, end - 2);
            if (value.find('<') != std::string_view::npos) {
                fault_ = tag + ": < in " + std::string(attribute);
            }
            references(value);
            rest_ = rest_.substr(end + 1);
        }
    }

    std::string_view rest_;
    std::vector<std::string> open_;
    std::size_t roots_ = 0;
    std::string fault_;
};

/// What is wrong with the markup of a document, or nothing.
inline std::string markup_fault(std::string_view document) { return MarkupCheck(document).fault(); }

} // namespace opora::test
