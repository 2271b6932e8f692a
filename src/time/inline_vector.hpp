// Opora, MIT licence. See LICENSE.
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

namespace opora::inline v0::timing {

/// A growing list whose first `N` items need no allocation: phrases are short, and a million of them are read a second.
/// The items are plain values. The storage is not cleared when the list is made.
template <class TokenType, std::size_t N>
class InlineVector {
    static_assert(std::is_trivially_copyable_v<TokenType>);

public:
    InlineVector() noexcept {} // NOLINT: leaves the storage as it is on purpose
    InlineVector(const InlineVector&) = delete;
    InlineVector& operator=(const InlineVector&) = delete;

    void push_back(const TokenType& item) {
        if (size_ == capacity_) {
            grow(item);
            return;
        }
        new (data_ + size_) TokenType(item);
        ++size_;
    }
    void pop_back() noexcept { --size_; }
    /// Drops all items from one on.
    void truncate(const TokenType* first) noexcept { size_ = static_cast<std::size_t>(first - data_); }
    void erase(std::size_t index) {
        for (std::size_t i = index + 1; i < size_; ++i) {
            (*this)[i - 1] = (*this)[i];
        }
        pop_back();
    }
    void insert(std::size_t index, const TokenType& item) {
        push_back(item);
        for (std::size_t i = size_ - 1; i > index; --i) {
            (*this)[i] = (*this)[i - 1];
        }
        (*this)[index] = item;
    }

    [[nodiscard]] TokenType& operator[](std::size_t index) noexcept { return data_[index]; }
    [[nodiscard]] const TokenType& operator[](std::size_t index) const noexcept { return data_[index]; }
    [[nodiscard]] TokenType& back() noexcept { return data_[size_ - 1]; }
    [[nodiscard]] const TokenType& back() const noexcept { return data_[size_ - 1]; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] TokenType* begin() noexcept { return data_; }
    [[nodiscard]] TokenType* end() noexcept { return data_ + size_; }
    [[nodiscard]] const TokenType* begin() const noexcept { return data_; }
    [[nodiscard]] const TokenType* end() const noexcept { return data_ + size_; }

private:
    // By value: the item may lie in the storage that is left.
    void grow(TokenType item) {
        auto larger = std::make_unique<TokenType[]>(2 * capacity_);
        std::copy(begin(), end(), larger.get());
        spilled_ = std::move(larger);
        data_ = spilled_.get();
        capacity_ *= 2;
        data_[size_++] = item;
    }

    std::size_t size_ = 0;
    std::size_t capacity_ = N;
    TokenType* data_ = reinterpret_cast<TokenType*>(storage_); ///< the storage, or what it spilled into
    std::unique_ptr<TokenType[]> spilled_;
    alignas(TokenType) std::byte storage_[N * sizeof(TokenType)];
};

} // namespace opora::inline v0::timing
