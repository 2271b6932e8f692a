// Opora, MIT licence. See LICENSE.
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

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
        if (size_ == capacity_) {
            grow(item);
            return;
        }
        new (data_ + size_) T(item);
        ++size_;
    }
    void pop_back() noexcept { --size_; }
    /// Drops all items from one on.
    void truncate(const T* first) noexcept { size_ = static_cast<std::size_t>(first - data_); }
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

    [[nodiscard]] T& operator[](std::size_t index) noexcept { return data_[index]; }
    [[nodiscard]] const T& operator[](std::size_t index) const noexcept { return data_[index]; }
    [[nodiscard]] T& back() noexcept { return data_[size_ - 1]; }
    [[nodiscard]] const T& back() const noexcept { return data_[size_ - 1]; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] T* begin() noexcept { return data_; }
    [[nodiscard]] T* end() noexcept { return data_ + size_; }
    [[nodiscard]] const T* begin() const noexcept { return data_; }
    [[nodiscard]] const T* end() const noexcept { return data_ + size_; }

private:
    // By value: the item may lie in the storage that is left.
    void grow(T item) {
        auto larger = std::make_unique<T[]>(2 * capacity_);
        std::copy(begin(), end(), larger.get());
        spilled_ = std::move(larger);
        data_ = spilled_.get();
        capacity_ *= 2;
        data_[size_++] = item;
    }

    std::size_t size_ = 0;
    std::size_t capacity_ = N;
    T* data_ = reinterpret_cast<T*>(storage_); ///< the storage, or what it spilled into
    std::unique_ptr<T[]> spilled_;
    alignas(T) std::byte storage_[N * sizeof(T)];
};

} // namespace opora::timing
