// Opora, MIT licence. See LICENSE.
#pragma once

#include <algorithm>
#include <cstddef>
#include <new>
#include <type_traits>
#include <vector>

namespace opora::timing {

/// A growing list whose first `N` items need no allocation: phrases are short, and a million of them are read a second.
/// The items are plain values. The storage is not cleared when the list is made.
template <class T, std::size_t N>
class InlineVector {
    static_assert(std::is_trivially_copyable_v<T>);

public:
    InlineVector() noexcept {} // NOLINT: leaves the storage as it is on purpose
    InlineVector(const InlineVector&) = delete;
    InlineVector& operator=(const InlineVector&) = delete;

    void push_back(const T& item) {
        if (size_ < N) {
            new (storage_ + size_ * sizeof(T)) T(item);
        } else {
            if (size_ == N) {
                spilled_.assign(items(), items() + N);
            }
            spilled_.push_back(item);
        }
        ++size_;
    }
    void pop_back() {
        --size_;
        if (size_ > N) {
            spilled_.pop_back();
        } else if (size_ == N) { // back within the storage
            std::copy(spilled_.begin(), spilled_.begin() + static_cast<std::ptrdiff_t>(N), items());
            spilled_.clear();
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

    [[nodiscard]] T& operator[](std::size_t index) { return size_ > N ? spilled_[index] : items()[index]; }
    [[nodiscard]] const T& operator[](std::size_t index) const { return size_ > N ? spilled_[index] : items()[index]; }
    [[nodiscard]] T& back() { return (*this)[size_ - 1]; }
    [[nodiscard]] const T& back() const { return (*this)[size_ - 1]; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] T* begin() { return &(*this)[0]; }
    [[nodiscard]] T* end() { return begin() + size_; }
    [[nodiscard]] const T* begin() const { return &(*this)[0]; }
    [[nodiscard]] const T* end() const { return begin() + size_; }

private:
    [[nodiscard]] T* items() noexcept { return std::launder(reinterpret_cast<T*>(storage_)); }
    [[nodiscard]] const T* items() const noexcept { return std::launder(reinterpret_cast<const T*>(storage_)); }

    std::size_t size_ = 0;
    alignas(T) std::byte storage_[N * sizeof(T)];
    std::vector<T> spilled_;
};

} // namespace opora::timing
