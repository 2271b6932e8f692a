// Opora, MIT licence. See LICENSE.
#pragma once

#include <array>
#include <cstddef>
#include <type_traits>
#include <vector>

namespace opora::timing {

/// A growing list whose first `N` items need no allocation: phrases are short, and a million of them are read a second.
/// The items are plain values. The storage is not cleared when the list is made.
template <class T, std::size_t N>
class InlineVector {
    static_assert(std::is_trivially_copyable_v<T>);

public:
    InlineVector() noexcept {} // NOLINT: leaves the items as they are on purpose

    void push_back(const T& item) {
        if (size_ < N) {
            items_[size_] = item;
        } else {
            if (size_ == N) {
                spilled_.assign(items_.begin(), items_.end());
            }
            spilled_.push_back(item);
        }
        ++size_;
    }
    void pop_back() {
        --size_;
        if (size_ >= N) {
            spilled_.pop_back();
        }
    }
    void erase(std::size_t index) {
        for (std::size_t i = index + 1; i < size_; ++i) {
            (*this)[i - 1] = (*this)[i];
        }
        pop_back();
    }
    void insert(std::size_t index, const T& item) {
        push_back(item);
        for (std::size_t i = size_ - 1; i > index; --i) {
            (*this)[i] = (*this)[i - 1];
        }
        (*this)[index] = item;
    }

    [[nodiscard]] T& operator[](std::size_t index) { return size_ > N ? spilled_[index] : items_[index]; }
    [[nodiscard]] const T& operator[](std::size_t index) const { return size_ > N ? spilled_[index] : items_[index]; }
    [[nodiscard]] T& back() { return (*this)[size_ - 1]; }
    [[nodiscard]] const T& back() const { return (*this)[size_ - 1]; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] T* begin() { return &(*this)[0]; }
    [[nodiscard]] T* end() { return begin() + size_; }
    [[nodiscard]] const T* begin() const { return &(*this)[0]; }
    [[nodiscard]] const T* end() const { return begin() + size_; }

private:
    std::size_t size_ = 0;
    std::array<T, N> items_;
    std::vector<T> spilled_;
};

} // namespace opora::timing
